//! DynamoDB's streams for services inside the emulator.

use crate::guard::guard;
use napi::bindgen_prelude::Buffer;
use napi::{Error, Result};
use napi_derive::napi;
use ruststack_dynamodb::{read_stream, Faults, Request};

/// Records of one shard of a stream.
#[napi(object)]
pub struct DynamodbBatch {
    /// A JSON list, in the form of Lambda's events.
    pub records: Buffer,
    pub count: u32,
    pub shard: String,
    /// The sequence number after which the next batch begins: that of the last record, if there are records.
    pub position: String,
    /// Whether the stream is closed and was read to its end.
    pub is_over: bool,
    /// The kind of the map that the stream's records stand in, to wait for more.
    pub kind: String,
}

/// Reads up to `limit` records or 1 MB that stand behind `position`: a sequence number, `TRIM_HORIZON`, or `LATEST`, which reads none and tells
/// the position of what comes. Nothing if there is no such stream, or the position is none.
#[napi]
pub fn dynamodb_read_stream(
    engine: u32,
    account: String,
    region: String,
    arn: String,
    position: String,
    now: f64,
    limit: u32,
) -> Result<Option<DynamodbBatch>> {
    guard(|| {
        let missing = || Error::from_reason(format!("There is no state engine {engine}."));
        let engine = ruststack_state::get(engine).ok_or_else(missing)?;
        let request = Request {
            account: &account,
            region: &region,
            now_ms: now as u64,
            seed: 0,
            status_delay_ms: 0,
            faults: Faults::default(),
            recovery_budget: 0,
        };
        let mut records = Vec::new();
        let batch = read_stream(&engine, &request, &arn, &position, limit as usize, &mut records);
        Ok(batch.map(|batch| DynamodbBatch {
            records: records.into(),
            count: batch.records as u32,
            shard: batch.shard,
            position: batch.position,
            is_over: batch.is_over,
            kind: batch.kind,
        }))
    })
}
