//! Exports of the DynamoDB crate.
