//! How services inside the emulator read streams: in batches, without iterators. That there is something to read they know by a wait on the
//! map of the stream's records, which costs a write nothing while nobody waits.

use crate::context::Request;
use crate::limits::MAX_RECORDS_BYTES;
use crate::operations::describe_stream::find;
use crate::operations::get_records::write;
use crate::shards::{begin, shard_of, Shards};
use crate::stream::{number_from, records_kind, sequence};
use ruststack_state::Engine;

/// Records of one shard.
pub struct Batch {
    pub records: usize,
    pub shard: String,
    /// The sequence number after which the next batch begins: that of the last record, if there are records.
    pub position: String,
    /// Whether the stream is closed and was read to its end.
    pub is_over: bool,
    /// The kind of the map that the stream's records stand in, to wait for more.
    pub kind: String,
}

/// Reads records of a stream: those after the sequence number `position`, or all that there are where it is `TRIM_HORIZON`. With `LATEST`
/// it reads none, and tells the position after which what is written from now on stands. Appends them to `out` as a JSON list, in the form
/// of Lambda's events, up to `limit` or 1 MB. What was trimmed meanwhile is passed over. None if there is no such stream, or the position
/// is none.
pub fn read(
    engine: &Engine,
    request: &Request,
    arn: &str,
    position: &str,
    limit: usize,
    out: &mut Vec<u8>,
) -> Option<Batch> {
    let _within = engine.enter();
    let stream = find(engine, request, arn).ok()?;
    let shards = Shards::of(engine, request, &stream);
    let oldest = begin(shards.oldest());
    let after = match position {
        "TRIM_HORIZON" => oldest,
        "LATEST" => shards.last(),
        sequence => number_from(sequence)?.max(oldest),
    };
    let newest = shards.newest();
    let mut batch = Batch {
        records: 0,
        shard: shards.id(shard_of(after)),
        position: sequence(after),
        is_over: false,
        kind: records_kind(&stream.table_id, &stream.label),
    };
    let (mut last, mut bytes) = (after, 0);
    out.push(b'[');
    // The first shard that has some.
    for shard in shard_of(after)..=newest {
        for (number, record) in shards.records(shard, after + 1).take(limit) {
            bytes += record.size;
            if batch.records > 0 && bytes > MAX_RECORDS_BYTES {
                break;
            }
            if batch.records > 0 {
                out.push(b',');
            }
            write(out, request, &stream, number, &record, Some(arn));
            (last, batch.records) = (number, batch.records + 1);
        }
        if batch.records > 0 {
            batch.shard = shards.id(shard);
            batch.position = sequence(last);
            break;
        }
    }
    out.push(b']');
    batch.is_over = stream.closed_ms.is_some() && last >= shards.last();
    Some(batch)
}
