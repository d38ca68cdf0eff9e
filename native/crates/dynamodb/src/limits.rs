//! DynamoDB's quotas, as the developer guide's "Quotas in Amazon DynamoDB" names them.

/// Bytes of an item: attribute names and values.
pub const MAX_ITEM_BYTES: usize = 400 * 1024;
/// Bytes of an attribute's name. The developer guide says 64 KB; that many are refused.
pub const MAX_NAME_BYTES: usize = 64 * 1024 - 1;
/// Levels of documents below an attribute, the attribute itself counted.
pub const MAX_NESTING_LEVELS: usize = 32;
/// Levels of documents up to which AWS reads a request on an item in its newer way: beyond them it words errors in the older one
/// (seen at 63 and 100, not at 40: eu-west-2 and us-east-1, 2026-10).
pub const NEWER_NESTING_LEVELS: usize = 63;
/// Bytes of one expression, as sent.
pub const MAX_EXPRESSION_BYTES: usize = 4096;
/// Operators and functions in one expression.
pub const MAX_EXPRESSION_OPERATORS: usize = 300;
/// Operands of one IN.
pub const MAX_IN_OPERANDS: usize = 100;
/// Levels of parentheses and NOT that the parser follows. AWS states none; an expression with more operators than
/// `MAX_EXPRESSION_OPERATORS` is refused anyway.
pub const MAX_EXPRESSION_LEVELS: usize = 320;
/// Parts of one document path, the attribute itself counted.
pub const MAX_PATH_PARTS: usize = MAX_NESTING_LEVELS;
/// Bytes of a partition key value.
pub const MAX_HASH_KEY_BYTES: usize = 2048;
/// Bytes of a sort key value.
pub const MAX_RANGE_KEY_BYTES: usize = 1024;
/// Bytes of items that one Query or Scan reads.
pub const MAX_PAGE_BYTES: usize = 1024 * 1024;
/// Bytes of items that one BatchGetItem answers.
pub const MAX_BATCH_GET_BYTES: usize = 16 * 1024 * 1024;
/// Keys of one BatchGetItem.
pub const MAX_BATCH_GET_KEYS: usize = 100;
/// Writes of one BatchWriteItem.
pub const MAX_BATCH_WRITES: usize = 25;
/// Actions of one TransactWriteItems, gets of one TransactGetItems.
pub const MAX_TRANSACTION_ITEMS: usize = 100;
/// Bytes of the items of one transaction.
pub const MAX_TRANSACTION_BYTES: usize = 4 * 1024 * 1024;
/// Characters of a ClientRequestToken.
pub const MAX_TOKEN_CHARS: usize = 36;
/// How long a ClientRequestToken is remembered, milliseconds.
pub const TOKEN_LASTS_MS: u64 = 10 * 60 * 1000;
/// How long a stream keeps its records, milliseconds.
pub const STREAM_LASTS_MS: u64 = 24 * 60 * 60 * 1000;
/// How long a shard is open, milliseconds. AWS says about four hours.
pub const SHARD_LASTS_MS: u64 = 4 * 60 * 60 * 1000;
/// How long a shard iterator is good for, milliseconds.
pub const ITERATOR_LASTS_MS: u64 = 15 * 60 * 1000;
/// Records of one GetRecords.
pub const MAX_RECORDS: usize = 1000;
/// Bytes of the records of one GetRecords.
pub const MAX_RECORDS_BYTES: usize = 1024 * 1024;
/// Streams of one ListStreams, shards of one DescribeStream.
pub const MAX_STREAMS: usize = 100;
/// Time to live leaves alone what expired longer ago: five years, in seconds.
pub const LONGEST_EXPIRED_SECONDS: u64 = 5 * 31_557_600;
/// Attributes of the partition key of a global secondary index, and of its sort key.
pub const MAX_KEY_ATTRIBUTES: usize = 4;
/// Attributes that one INCLUDE projection may name.
pub const MAX_NON_KEY_ATTRIBUTES: usize = 20;
/// How long the backup of a deleted table is kept, milliseconds.
pub const SYSTEM_BACKUP_LASTS_MS: u64 = 35 * 24 * 60 * 60 * 1000;
/// Tables that are being restored at a time.
pub const MAX_RESTORES: usize = 50;
/// Characters of the name of the attribute that UpdateTimeToLive takes.
pub const MAX_TTL_NAME_CHARS: usize = 255;
/// Bytes of an item collection: the items of one partition key value of a table with local secondary indexes, with their rows in those.
pub const MAX_COLLECTION_BYTES: u64 = 10 * COLLECTION_RANGE_BYTES;
/// To so many bytes AWS tells how large a collection is.
pub const COLLECTION_RANGE_BYTES: u64 = 1024 * 1024 * 1024;
/// Global secondary indexes of a table.
pub const MAX_GLOBAL_INDEXES: usize = 20;
/// Local secondary indexes of a table.
pub const MAX_LOCAL_INDEXES: usize = 5;
/// Vector indexes of a table.
pub const MAX_VECTOR_INDEXES: usize = 5;
/// Elements of a vector.
pub const MAX_DIMENSIONS: usize = 4096;
/// Attributes of a vector index's search schema beside its partition key.
pub const MAX_INLINE_FILTERS: usize = 20;
/// Items that one SearchVectors answers.
pub const MAX_TOP_K: usize = 100;
/// Attributes that the INCLUDE projections of all of a table's indexes may name.
pub const MAX_PROJECTED_ATTRIBUTES: usize = 100;
/// Units of a table's provisioned throughput. The bounds of accounts are lower and another matter.
pub const MAX_CAPACITY_UNITS: u64 = 1_000_000_000_000;
/// Decreases of provisioned throughput of a table or index on one UTC day.
pub const DECREASES_A_DAY: u32 = 4;
/// After them one more may be made so long after the last, milliseconds.
pub const DECREASE_WAIT_MS: u64 = 3_600_000;
/// Tables of an account and region that are created, changed or deleted at once.
pub const MAX_TABLES_AT_WORK: usize = 500;
/// Tags of a table.
pub const MAX_TAGS: usize = 50;
/// Bytes that a read capacity unit reads strongly consistently.
pub const READ_UNIT_BYTES: usize = 4096;
/// Bytes that a write capacity unit writes.
pub const WRITE_UNIT_BYTES: usize = 1024;
/// Levels of JSON that a request may have: a document of `MAX_NESTING_LEVELS` takes two for each level, plus the request's own.
pub const MAX_JSON_LEVELS: usize = 1000;
/// Bytes of a resource-based policy, as sent.
pub const MAX_POLICY_BYTES: usize = 20 * 1024;
/// Units of reading, and as many of writing, that all provisioned tables of an account and region may have, unless more were asked for.
pub const ACCOUNT_CAPACITY_UNITS: u64 = 80_000;
/// Units of reading, and as many of writing, that one table may have, unless more were asked for.
pub const TABLE_CAPACITY_UNITS: u64 = 40_000;
/// Characters of a PartiQL statement.
pub const MAX_STATEMENT_CHARS: usize = 8192;
/// Expressions of a PartiQL statement that may stand in one another. AWS states no limit; items themselves end at `MAX_NESTING_LEVELS`.
pub const MAX_STATEMENT_LEVELS: usize = 150;
/// Statements of one BatchExecuteStatement.
pub const MAX_BATCH_STATEMENTS: usize = 25;
/// Ranges of keys that one PartiQL SELECT may read.
pub const MAX_DECOMPOSED_READS: usize = 50;
/// How long a replica that another was made from can't be deleted before that, milliseconds.
pub const SOURCE_LASTS_MS: u64 = 24 * 60 * 60 * 1000;
