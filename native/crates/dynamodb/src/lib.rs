//! DynamoDB: items, expressions, tables. Knows nothing of Node.
