//! GetShardIterator. An iterator is a place in the shard and a date, in the form that AWS's have: the stream's ARN, a digit, and base64.

use crate::context::Request;
use crate::control::{self, text, Object};
use crate::errors::{invalid_values, validation, Code, Error, Result, Violations};
use crate::limits::ITERATOR_LASTS_MS;
use crate::operations::describe_stream::{check_arn, find};
use crate::stream::{is_trimmed, number_of, records_map, Record, Stream, FIRST_SEQUENCE, LAST};
use base64::engine::general_purpose::STANDARD;
use base64::Engine as _;
use ruststack_state::{Direction, Engine, View};
use serde_json::{json, Value as Json};
use std::ops::Bound;

const TYPES: &[&str] = &[
    "AFTER_SEQUENCE_NUMBER",
    "LATEST",
    "AT_SEQUENCE_NUMBER",
    "AT_TIMESTAMP",
    "TRIM_HORIZON",
];
const FORMAT: &str = "1";
const NUMBER_BYTES: usize = 8;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let (arn, shard, kind) = (
        text(&input, "StreamArn")?,
        text(&input, "ShardId")?,
        text(&input, "ShardIteratorType")?,
    );
    let mut violations = Violations::default();
    check_arn(&mut violations, arn);
    if shard.is_none() {
        violations.null("shardId");
    }
    if kind.is_none() {
        violations.null("shardIteratorType");
    }
    violations.one_of(kind, "shardIteratorType", TYPES);
    violations.check()?;
    let stream = find(engine, context, arn.unwrap_or_default())?;
    let shard = shard.unwrap_or_default();
    if shard != stream.shard() {
        // A guess at the words, by those for streams.
        let message = format!("Requested resource not found: Shard: {shard} not found");
        return Err(Error::new(Code::ResourceNotFound, message));
    }
    let records = Records::of(engine, context, &stream);
    let from = match kind.unwrap_or_default() {
        "TRIM_HORIZON" => None,
        "LATEST" => Some(records.last() + 1),
        "AT_TIMESTAMP" => Some(records.since(timestamp_ms(&input)?)),
        "AT_SEQUENCE_NUMBER" => Some(records.checked(sequence_number(&input)?)?),
        _ => Some(records.checked(sequence_number(&input)?)? + 1),
    };
    let iterator = Iterator {
        from,
        made_ms: context.now_ms,
    };
    control::write(out, &json!({ "ShardIterator": iterator.write(&stream.arn(context)) }))
}

fn sequence_number(input: &Object) -> Result<u64> {
    // The words of both are guesses.
    let Some(given) = text(input, "SequenceNumber")? else {
        return Err(invalid_values(
            "SequenceNumber must be specified for this ShardIteratorType",
        ));
    };
    let number = given
        .parse::<u128>()
        .ok()
        .and_then(|number| number.checked_sub(FIRST_SEQUENCE));
    number
        .and_then(|number| u64::try_from(number).ok())
        .filter(|number| *number < u64::MAX)
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
    /// The number of a record; none for the oldest that there is.
    pub from: Option<u64>,
    pub made_ms: u64,
}

impl Iterator {
    pub fn write(&self, arn: &str) -> String {
        let mut bytes = Vec::with_capacity(2 * NUMBER_BYTES);
        bytes.extend_from_slice(&self.made_ms.to_be_bytes());
        bytes.extend(self.from.iter().flat_map(|number| number.to_be_bytes()));
        format!("{arn}|{FORMAT}|{}", STANDARD.encode(bytes))
    }

    /// The ARN of its stream and the iterator; none if it is not one.
    pub fn parse(text: &str) -> Option<(&str, Self)> {
        let mut parts = text.splitn(3, '|');
        let (arn, format, place) = (parts.next()?, parts.next()?, parts.next()?);
        let bytes = STANDARD.decode(place).ok().filter(|_| format == FORMAT)?;
        let (made, from) = bytes.split_at_checked(NUMBER_BYTES)?;
        if !matches!(from.len(), 0 | NUMBER_BYTES) {
            return None;
        }
        let iterator = Iterator {
            made_ms: number_of(made),
            from: (!from.is_empty()).then(|| number_of(from)),
        };
        Some((arn, iterator))
    }

    pub fn is_expired(&self, now_ms: u64) -> bool {
        self.made_ms.saturating_add(ITERATOR_LASTS_MS) < now_ms
    }
}

/// The records of a stream at one moment.
pub struct Records {
    view: View,
    now_ms: u64,
}

impl Records {
    pub fn of(engine: &Engine, context: &Request, stream: &Stream) -> Self {
        Records {
            view: engine.view(&records_map(context, &stream.table_id, &stream.label)),
            now_ms: context.now_ms,
        }
    }

    /// The number of the last record that was ever written.
    pub fn last(&self) -> u64 {
        self.view.get(LAST).map_or(0, |row| number_of(row))
    }

    /// Records that are not trimmed, from a number on, in order.
    pub fn from(&self, number: u64) -> impl std::iter::Iterator<Item = (u64, Record<'_>)> {
        let rows = self.view.range(
            Bound::Included(&number.to_be_bytes()),
            Bound::Excluded(LAST),
            Direction::Forward,
        );
        rows.filter_map(|(key, row)| Some((number_of(key), Record::decode(row)?)))
            .skip_while(|(_, record)| is_trimmed(record.ms, self.now_ms))
    }

    /// The number of the first record that is not trimmed, or would come next.
    pub fn first(&self) -> u64 {
        self.from(0)
            .next()
            .map_or_else(|| self.last() + 1, |(number, _)| number)
    }

    /// The number of the first record of that time or later.
    fn since(&self, ms: u64) -> u64 {
        let mut records = self.from(0);
        records
            .find(|(_, record)| record.ms >= ms)
            .map_or_else(|| self.last() + 1, |(number, _)| number)
    }

    /// The number, if nothing from it on is trimmed. The first record's is one; a shard begins with zero.
    pub fn checked(&self, number: u64) -> Result<u64> {
        if number.max(1) < self.first() && self.last() > 0 {
            return Err(trimmed());
        }
        Ok(number)
    }
}

pub fn trimmed() -> Box<Error> {
    // The words are those of the API reference; DynamoDB Local has them too.
    Error::new(
        Code::TrimmedDataAccess,
        "The operation attempted to read past the oldest stream record in a shard.",
    )
}
