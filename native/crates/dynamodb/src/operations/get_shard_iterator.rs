//! GetShardIterator. An iterator is a shard, a place in it and a date, in the form that AWS's have: the stream's ARN, a digit, and base64.

use crate::context::Request;
use crate::control::{self, text, Object};
use crate::errors::{invalid_values, validation, Code, Error, Result, Violations};
use crate::limits::ITERATOR_LASTS_MS;
use crate::operations::describe_stream::{check_arn, check_shard, find};
use crate::shards::{begin, Shards};
use crate::stream::{number_from, number_of};
use base64::engine::general_purpose::STANDARD;
use base64::Engine as _;
use ruststack_state::Engine;
use serde_json::{json, Value as Json};

const TYPES: &[&str] = &[
    "AFTER_SEQUENCE_NUMBER",
    "LATEST",
    "AT_SEQUENCE_NUMBER",
    "AT_TIMESTAMP",
    "TRIM_HORIZON",
];
const FORMAT: &str = "1";
const NUMBER_BYTES: usize = 8;
const LEAST_SEQUENCE_NUMBER: usize = 21;
const MOST_SEQUENCE_NUMBER: usize = 40;
/// No shard's beginning is beyond: iterators are written by anybody.
const LAST_SHARD: u64 = 1_000_000_000;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let (arn, shard, kind) = (
        text(&input, "StreamArn")?,
        text(&input, "ShardId")?,
        text(&input, "ShardIteratorType")?,
    );
    let mut violations = Violations::default();
    check_arn(&mut violations, arn);
    match shard {
        None => violations.null("shardId"),
        Some(shard) => check_shard(&mut violations, shard, "shardId"),
    }
    if kind.is_none() {
        violations.null("shardIteratorType");
    }
    violations.one_of(kind, "shardIteratorType", TYPES);
    check_sequence_number(&mut violations, text(&input, "SequenceNumber")?);
    violations.check()?;
    let stream = find(engine, context, arn.unwrap_or_default())?;
    let id = shard.unwrap_or_default();
    let shards = Shards::of(engine, context, &stream);
    let shard = shards.find(id).ok_or_else(|| {
        // A guess at the words, by those for streams.
        let message = format!("Requested resource not found: Shard: {id} not found");
        Error::new(Code::ResourceNotFound, message)
    })?;
    let named = || shards.checked(shard, sequence_number(&shards, shard, &input)?);
    let from = match kind.unwrap_or_default() {
        "TRIM_HORIZON" => None,
        "LATEST" => Some(shards.last_in(shard) + 1),
        "AT_TIMESTAMP" => Some(shards.since(shard, timestamp_ms(&input)?)),
        "AT_SEQUENCE_NUMBER" => Some(named()?),
        _ => Some(named()? + 1),
    };
    let iterator = Iterator {
        shard,
        from,
        made_ms: context.now_ms,
    };
    control::write(out, &json!({ "ShardIterator": iterator.write(&stream.arn(context)) }))
}

fn check_sequence_number(violations: &mut Violations, given: Option<&str>) {
    match given {
        Some(given) if given.len() < LEAST_SEQUENCE_NUMBER => violations.value(
            given,
            "sequenceNumber",
            "Member must have length greater than or equal to 21",
        ),
        Some(given) if given.len() > MOST_SEQUENCE_NUMBER => violations.value(
            given,
            "sequenceNumber",
            "Member must have length less than or equal to 40",
        ),
        _ => {}
    }
}

fn sequence_number(shards: &Shards, shard: u64, input: &Object) -> Result<u64> {
    // The words of both are guesses.
    let Some(given) = text(input, "SequenceNumber")? else {
        return Err(invalid_values(
            "SequenceNumber must be specified for this ShardIteratorType",
        ));
    };
    number_from(given)
        .filter(|number| shards.has(shard, *number))
        .ok_or_else(|| validation(format!("Invalid SequenceNumber: {given}")))
}

fn timestamp_ms(input: &Object) -> Result<u64> {
    match control::member(input, "Timestamp").and_then(Json::as_f64) {
        Some(seconds) => Ok((seconds * 1000.0).max(0.0) as u64),
        None => Err(invalid_values("Timestamp must be specified for this ShardIteratorType")),
    }
}

/// Where reading goes on.
pub struct Iterator {
    pub shard: u64,
    /// The number of a record; none for the oldest of the shard that there is.
    pub from: Option<u64>,
    pub made_ms: u64,
}

impl Iterator {
    pub fn write(&self, arn: &str) -> String {
        let mut bytes = Vec::with_capacity(3 * NUMBER_BYTES);
        bytes.extend_from_slice(&self.made_ms.to_be_bytes());
        bytes.extend_from_slice(&self.shard.to_be_bytes());
        bytes.extend(self.from.iter().flat_map(|number| number.to_be_bytes()));
        format!("{arn}|{FORMAT}|{}", STANDARD.encode(bytes))
    }

    /// The ARN of its stream and the iterator; none if it is not one.
    pub fn parse(text: &str) -> Option<(&str, Self)> {
        let mut parts = text.splitn(3, '|');
        let (arn, format, place) = (parts.next()?, parts.next()?, parts.next()?);
        let bytes = STANDARD.decode(place).ok().filter(|_| format == FORMAT)?;
        let (made, place) = bytes.split_at_checked(NUMBER_BYTES)?;
        let (shard, from) = place.split_at_checked(NUMBER_BYTES)?;
        if !matches!(from.len(), 0 | NUMBER_BYTES) {
            return None;
        }
        let iterator = Iterator {
            shard: number_of(shard),
            made_ms: number_of(made),
            from: (!from.is_empty()).then(|| number_of(from)),
        };
        let is_in = |from: u64| (begin(iterator.shard)..=begin(iterator.shard + 1)).contains(&from);
        (iterator.shard <= LAST_SHARD && iterator.from.is_none_or(is_in)).then_some((arn, iterator))
    }

    pub fn is_expired(&self, now_ms: u64) -> bool {
        self.made_ms.saturating_add(ITERATOR_LASTS_MS) < now_ms
    }
}
