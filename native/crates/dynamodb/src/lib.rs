//! DynamoDB: bytes of a request in, bytes of its answer out. Knows nothing of Node or HTTP.
//!
//! A request is read in one pass (`json`, `value`, `request`), held against its table (`table`, `checks`), carried out on the state engine
//! (`operations`, one file each) and answered as JSON. Items are stored as the JSON they are answered with, so that reading one is a
//! copy (`item`); their keys are bytes in the order of Query (`key`). A table's items and the rows of all its indexes stand in one map,
//! so that one lock covers an item with its indexes.

mod attached;
mod backup;
mod batch;
mod capacity;
mod checks;
mod collection;
mod conditional;
mod context;
mod control;
mod dates;
mod describe;
mod effort;
mod encryption;
mod errors;
mod expiry;
mod expression;
mod faults;
mod global;
mod history;
mod idempotency;
mod insights;
mod item;
mod json;
mod key;
mod kinesis;
mod legacy;
mod limits;
#[doc(hidden)]
pub mod measure;
mod number;
mod operations;
mod partiql;
mod policy;
mod read;
mod request;
mod restore;
mod schema;
mod shards;
mod splice;
mod status;
mod stream;
mod stream_feed;
mod table;
mod tags;
mod throughput;
mod totals;
mod transaction;
pub mod transfer;
mod value;
mod vector;
mod work;
mod write;

pub use context::Request;
pub use expiry::{take_moved, Moved, Swept};
pub use faults::Faults;
pub use stream_feed::{read as read_stream, Batch};

use errors::Result;
use operations::*;
use ruststack_state::Engine;

type Run = fn(&Engine, &Request, &[u8], &mut Vec<u8>) -> Result<()>;

/// The operations that are built, by name.
const OPERATIONS: &[(&str, Run)] = &[
    ("GetItem", get_item::run),
    ("PutItem", put_item::run),
    ("UpdateItem", update_item::run),
    ("DeleteItem", delete_item::run),
    ("Query", query::run),
    ("Scan", scan::run),
    ("SearchVectors", search_vectors::run),
    ("BatchGetItem", batch_get_item::run),
    ("BatchWriteItem", batch_write_item::run),
    ("TransactGetItems", transact_get_items::run),
    ("TransactWriteItems", transact_write_items::run),
    ("ExecuteStatement", execute_statement::run),
    ("BatchExecuteStatement", batch_execute_statement::run),
    ("ExecuteTransaction", execute_transaction::run),
    ("CreateTable", create_table::run),
    ("DescribeTable", describe_table::run),
    ("ListTables", list_tables::run),
    ("UpdateTable", global::update_table::run),
    ("DeleteTable", global::delete_table::run),
    ("DescribeTimeToLive", describe_time_to_live::run),
    ("UpdateTimeToLive", global::time_to_live::run),
    ("DescribeContinuousBackups", describe_continuous_backups::run),
    ("UpdateContinuousBackups", update_continuous_backups::run),
    ("CreateBackup", create_backup::run),
    ("DescribeBackup", describe_backup::run),
    ("DeleteBackup", delete_backup::run),
    ("ListBackups", list_backups::run),
    ("RestoreTableFromBackup", restore_table_from_backup::run),
    ("RestoreTableToPointInTime", restore_table_to_point_in_time::run),
    ("ListTagsOfResource", list_tags_of_resource::run),
    ("TagResource", tag_resource::run),
    ("UntagResource", untag_resource::run),
    ("PutResourcePolicy", put_resource_policy::run),
    ("GetResourcePolicy", get_resource_policy::run),
    ("DeleteResourcePolicy", delete_resource_policy::run),
    ("DescribeLimits", describe_limits::run),
    ("DescribeEndpoints", describe_endpoints::run),
    ("DescribeContributorInsights", describe_contributor_insights::run),
    ("ListContributorInsights", list_contributor_insights::run),
    ("UpdateContributorInsights", update_contributor_insights::run),
    (
        "EnableKinesisStreamingDestination",
        enable_kinesis_streaming_destination::run,
    ),
    (
        "DisableKinesisStreamingDestination",
        disable_kinesis_streaming_destination::run,
    ),
    (
        "UpdateKinesisStreamingDestination",
        update_kinesis_streaming_destination::run,
    ),
    (
        "DescribeKinesisStreamingDestination",
        describe_kinesis_streaming_destination::run,
    ),
    ("CreateGlobalTable", create_global_table::run),
    ("UpdateGlobalTable", update_global_table::run),
    ("DescribeGlobalTable", describe_global_table::run),
    ("ListGlobalTables", list_global_tables::run),
    ("DescribeGlobalTableSettings", describe_global_table_settings::run),
    ("UpdateGlobalTableSettings", update_global_table_settings::run),
    // Those of DynamoDB Streams.
    ("DescribeStream", describe_stream::run),
    ("GetRecords", get_records::run),
    ("GetShardIterator", get_shard_iterator::run),
    ("ListStreams", list_streams::run),
];

/// The names of the operations that are built; their places are their numbers.
pub fn operations() -> impl Iterator<Item = &'static str> {
    OPERATIONS.iter().map(|(name, _)| *name)
}

/// What an answer has beside its body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// CRC-32 of the body, for `x-amz-crc32`.
    pub crc32: u32,
    /// Whether a sweep of expired items is due earlier than before; `take_moved` tells of which tables.
    pub has_moved: bool,
}

/// Operations that may be much work however short their requests are, and that can be given up: what they change, they change in one commit or
/// say that they begin to (`effort::go_through`).
const MAY_BE_LONG: &[&str] = &[
    "Query",
    "Scan",
    "SearchVectors",
    "BatchGetItem",
    "BatchWriteItem",
    "TransactGetItems",
    "TransactWriteItems",
    "CreateBackup",
    "DeleteTable",
    "RestoreTableFromBackup",
    "RestoreTableToPointInTime",
    "ExecuteStatement",
    "BatchExecuteStatement",
    "ExecuteTransaction",
];

/// As `invoke`, for a thread that others wait for: none, and nothing done or written, where that would take longer than some milliseconds.
pub fn invoke_briefly(
    engine: &Engine,
    request: &Request,
    operation: usize,
    body: &[u8],
    out: &mut Vec<u8>,
) -> Option<Answer> {
    let name = OPERATIONS.get(operation).map_or("", |(name, _)| name);
    if !MAY_BE_LONG.contains(&name) {
        return Some(invoke(engine, request, operation, body, out));
    }
    let start = out.len();
    let answer = effort::briefly(|| invoke(engine, request, operation, body, out));
    if answer.is_none() {
        out.truncate(start);
    }
    answer
}

/// Answers a request. The body of the answer is appended to `out`.
pub fn invoke(engine: &Engine, request: &Request, operation: usize, body: &[u8], out: &mut Vec<u8>) -> Answer {
    let start = out.len();
    // So that all that it reads and writes is of one world.
    let _within = engine.enter();
    let result = match OPERATIONS.get(operation) {
        Some((_, run)) => run(engine, request, body, out),
        None => Err(errors::Error::new(errors::Code::Internal, "There is no such operation")),
    };
    let status = match result {
        Ok(()) => 200,
        Err(error) => {
            out.truncate(start);
            error.write(out);
            error.status()
        }
    };
    Answer {
        status,
        crc32: crc32fast::hash(&out[start..]),
        has_moved: expiry::has_moved(),
    }
}

/// What an operation of another crate refuses: the body of an error's answer.
pub fn refusal(error: &errors::Error) -> Vec<u8> {
    let mut body = Vec::new();
    error.write(&mut body);
    body
}

/// A sweep of expired items: deletes, or goes on with work on the index of expiries, up to `limit` rows of the table of that
/// name and id. None if it couldn't, which is to be tried again.
pub fn sweep(engine: &Engine, request: &Request, table: &str, id: &str, limit: usize) -> Option<Swept> {
    expiry::sweep(engine, request, table, id, limit).ok()
}
