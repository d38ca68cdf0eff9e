//! GetRecords: up to 1,000 records or 1 MB of one shard.

use super::get_shard_iterator::Iterator;
use crate::context::Request;
use crate::control::{self, integer, text};
use crate::errors::{validation, Code, Error, Result, Violations};
use crate::json::{write_integer, write_member, write_string};
use crate::limits::{MAX_RECORDS, MAX_RECORDS_BYTES};
use crate::operations::describe_stream::{check_limit, find};
use crate::shards::{trimmed, Shards};
use crate::stream::{sequence, Record, Stream};
use rustc_hash::FxHasher;
use ruststack_state::Engine;
use std::hash::Hasher;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let (given, limit) = (text(&input, "ShardIterator")?, integer(&input, "Limit")?);
    let mut violations = Violations::default();
    match given {
        None => violations.null("shardIterator"),
        Some("") => violations.value(
            "",
            "shardIterator",
            "Member must have length greater than or equal to 1",
        ),
        Some(_) => {}
    }
    check_limit(&mut violations, limit);
    if let Some(limit) = limit.filter(|limit| *limit > MAX_RECORDS as i64) {
        violations.value(
            &limit.to_string(),
            "limit",
            "Member must have value less than or equal to 1000",
        );
    }
    violations.check()?;
    let limit = limit.map_or(MAX_RECORDS, |limit| limit as usize);
    let parsed = Iterator::parse(given.unwrap_or_default());
    // The words of this and of the next are guesses.
    let (arn, iterator) = parsed.ok_or_else(|| validation("Invalid ShardIterator"))?;
    if iterator.is_expired(context.now_ms) {
        return Err(Error::new(
            Code::ExpiredIterator,
            "The shard iterator has expired. Shard iterators expire 15 minutes after they are retrieved.",
        ));
    }
    let stream = find(engine, context, arn)?;
    let (shards, shard) = (Shards::of(engine, context, &stream), iterator.shard);
    if shard < shards.oldest() {
        return Err(trimmed());
    }
    let from = match iterator.from {
        Some(number) => shards.checked(shard, number)?,
        None => shards.first_in(shard),
    };
    let (mut next, mut count, mut bytes) = (from, 0, 0);
    out.extend_from_slice(b"{\"Records\":[");
    for (number, record) in shards.records(shard, from).take(limit) {
        bytes += record.size;
        if count > 0 && bytes > MAX_RECORDS_BYTES {
            break;
        }
        if count > 0 {
            out.push(b',');
        }
        write(out, context, &stream, number, &record, None);
        (next, count) = (number + 1, count + 1);
    }
    out.push(b']');
    // A closed shard that is read to its end has no more.
    if !shards.is_closed(shard) || next <= shards.last_in(shard) {
        let iterator = Iterator {
            shard,
            from: Some(next),
            made_ms: context.now_ms,
        };
        write_member(out, "NextShardIterator");
        write_string(out, &iterator.write(arn));
    }
    out.push(b'}');
    Ok(())
}

/// `arn` is told where the reader couldn't know it.
pub fn write(out: &mut Vec<u8>, context: &Request, stream: &Stream, number: u64, record: &Record, arn: Option<&str>) {
    out.push(b'{');
    for (name, value) in [
        ("eventID", event_id(stream, number).as_str()),
        ("eventName", record.event.name()),
        ("eventVersion", "1.1"),
        ("eventSource", "aws:dynamodb"),
        ("awsRegion", context.region),
    ] {
        write_member(out, name);
        write_string(out, value);
    }
    if let Some(arn) = arn {
        write_member(out, "eventSourceARN");
        write_string(out, arn);
    }
    write_member(out, "dynamodb");
    out.push(b'{');
    write_member(out, "ApproximateCreationDateTime");
    write_integer(out, (record.ms / 1000) as usize);
    for (name, json) in [
        ("Keys", record.keys),
        ("NewImage", record.new),
        ("OldImage", record.old),
    ] {
        if !json.is_empty() {
            write_member(out, name);
            out.extend_from_slice(json);
        }
    }
    write_member(out, "SequenceNumber");
    write_string(out, &sequence(number));
    write_member(out, "SizeBytes");
    write_integer(out, record.size);
    write_member(out, "StreamViewType");
    write_string(out, &stream.view);
    out.push(b'}');
    if record.is_expiry {
        write_member(out, "userIdentity");
        out.extend_from_slice(b"{\"PrincipalId\":\"dynamodb.amazonaws.com\",\"Type\":\"Service\"}");
    }
    out.push(b'}');
}

/// 32 digits that are the record's own.
fn event_id(stream: &Stream, number: u64) -> String {
    let half = |salt: u64| {
        let mut hasher = FxHasher::default();
        hasher.write_u64(salt);
        hasher.write(stream.table_id.as_bytes());
        hasher.write(stream.label.as_bytes());
        hasher.write_u64(number);
        hasher.finish()
    };
    format!("{:016x}{:016x}", half(1), half(2))
}
