//! Streams: a record of each change of an item, written in the commit that makes it, and kept for a day of the emulator's clock.
//!
//! A table's stream is a row of the map `streams`, by the table's name and the stream's label; it outlives the table for as long as its
//! records do. Records are rows of a map of their own, by number, which is the sequence number less `FIRST_SEQUENCE`; beside them stands
//! the number of the last one. `shards.rs` tells which shard a number is of.

use crate::context::{Request, SERVICE};
use crate::dates::stream_label;
use crate::errors::{Code, Error, Result};
use crate::item::{self, Wanted};
use crate::limits::STREAM_LASTS_MS;
use crate::shards::{is_first, next_number};
use crate::table::{KeySchema, Table};
use crate::value::{members_size, write_members};
use crate::write::Site;
use ruststack_state::{Direction, Engine, Key, MapName, Update, Value as Row};
use serde::{Deserialize, Serialize};
use std::ops::Bound;

/// The row that holds the number of the last record. Sorts after all of them.
pub const LAST: &[u8] = &[0xff];
/// The sequence number of a shard's beginning: those of AWS have 21 digits.
const FIRST_SEQUENCE: u128 = 100_000_000_000_000_000_000;
/// A writer looks for old records once in so many and with each new shard, and takes away twice as many at most.
const TRIMMED_EVERY: u64 = 16;

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct Stream {
    pub table: String,
    pub table_id: String,
    pub label: String,
    pub view: String,
    pub key: KeySchema,
    pub created_ms: u64,
    /// When it was disabled, or its table deleted.
    #[serde(default)]
    pub closed_ms: Option<u64>,
}

impl Stream {
    pub fn arn(&self, context: &Request) -> String {
        format!("{}/stream/{}", context.table_arn(&self.table), self.label)
    }

    /// Whether all its records are gone.
    pub fn is_over(&self, now_ms: u64) -> bool {
        self.closed_ms.is_some_and(|closed| closed + STREAM_LASTS_MS <= now_ms)
    }
}

/// The map of the streams of an account and region.
pub fn streams_map(context: &Request) -> MapName {
    MapName::new("aws", context.account, context.region, SERVICE, "streams")
}

/// The map of a stream's records.
pub fn records_map(context: &Request, table_id: &str, label: &str) -> MapName {
    let kind = records_kind(table_id, label);
    MapName::new("aws", context.account, context.region, SERVICE, &kind)
}

pub fn records_kind(table_id: &str, label: &str) -> String {
    format!("stream/{table_id}/{label}")
}

/// Its row in the map of streams.
pub fn stream_key(table: &str, label: &str) -> Vec<u8> {
    [table.as_bytes(), &[0], label.as_bytes()].concat()
}

pub fn decode(row: &Row) -> Result<Stream> {
    serde_json::from_slice(row).map_err(|_| Error::new(Code::Internal, "A stream's descriptor can't be read"))
}

fn encode(stream: &Stream) -> Result<Row> {
    serde_json::to_vec(stream)
        .map(Row::from)
        .map_err(|_| Error::new(Code::Internal, "A stream's descriptor can't be written"))
}

/// Opens a stream for a table that shall have one. `place` is that of the map of streams. No two streams of a name have one label, also
/// where no time passes between them.
pub fn open(update: &mut Update, place: usize, context: &Request, table: &mut Table) -> Result<()> {
    let Some(view) = &table.stream else { return Ok(()) };
    let label = (context.now_ms..)
        .map(stream_label)
        .find(|label| update.get(place, &stream_key(&table.name, label)).is_none())
        .unwrap_or_default();
    let stream = Stream {
        table: table.name.clone(),
        table_id: table.id.clone(),
        label: label.clone(),
        view: view.clone(),
        key: table.key.clone(),
        created_ms: context.now_ms,
        closed_ms: None,
    };
    update.put(place, &stream_key(&table.name, &label), encode(&stream)?);
    table.stream_label = Some(label);
    Ok(())
}

/// Closes the table's stream. Its records stay for their day.
pub fn close(update: &mut Update, place: usize, context: &Request, table: &Table) -> Result<()> {
    let Some(label) = &table.stream_label else {
        return Ok(());
    };
    let key = stream_key(&table.name, label);
    if let Some(row) = update.get(place, &key) {
        let mut stream = decode(row)?;
        stream.closed_ms.get_or_insert(context.now_ms);
        update.put(place, &key, encode(&stream)?);
    }
    Ok(())
}

/// Takes away the streams whose records are all gone. To be called after streams were opened or closed; what can't be taken away now is
/// next time.
pub fn forget(engine: &Engine, context: &Request) {
    let streams = streams_map(context);
    let view = engine.view(&streams);
    for (key, row) in view.range(Bound::Unbounded, Bound::Unbounded, Direction::Forward) {
        let Some(stream) = decode(row).ok().filter(|stream| stream.is_over(context.now_ms)) else {
            continue;
        };
        let maps = [streams.clone(), records_map(context, &stream.table_id, &stream.label)];
        let forgotten = engine.update(&maps, |update| -> Result<()> {
            update.delete(0, key);
            update.clear(1);
            Ok(())
        });
        if forgotten.is_err() {
            return;
        }
    }
}

/// A record as it is stored: a head, then the JSON of the item's key, of the old image and of the new one, as far as the view has them.
pub struct Record<'r> {
    pub event: Event,
    pub is_expiry: bool,
    pub ms: u64,
    /// Bytes of key and images, as DynamoDB counts them.
    pub size: usize,
    pub keys: &'r [u8],
    pub old: &'r [u8],
    pub new: &'r [u8],
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    Insert,
    Modify,
    Remove,
}

impl Event {
    pub fn name(self) -> &'static str {
        match self {
            Event::Insert => "INSERT",
            Event::Modify => "MODIFY",
            Event::Remove => "REMOVE",
        }
    }
}

/// Bytes of the head: event, whether time to live wrote it, then, with the little end first, the time and the lengths.
const HEAD: usize = 2 + 8 + 3 * 4;

impl<'r> Record<'r> {
    fn encode(&self) -> Row {
        let mut head = Vec::with_capacity(HEAD);
        head.push(self.event as u8);
        head.push(u8::from(self.is_expiry));
        head.extend_from_slice(&self.ms.to_le_bytes());
        for length in [self.size, self.keys.len(), self.old.len()] {
            head.extend_from_slice(&(length as u32).to_le_bytes());
        }
        Row::concat(&[&head, self.keys, self.old, self.new])
    }

    pub fn decode(row: &'r Row) -> Option<Self> {
        let (head, images) = row.split_at_checked(HEAD)?;
        let number = |from: usize, to: usize| {
            let bytes = head[from..to].iter().rev();
            bytes.fold(0, |number, byte| number << 8 | u64::from(*byte))
        };
        let (keys, images) = images.split_at_checked(number(14, 18) as usize)?;
        let (old, new) = images.split_at_checked(number(18, 22) as usize)?;
        Some(Record {
            event: match head[0] {
                0 => Event::Insert,
                1 => Event::Modify,
                _ => Event::Remove,
            },
            is_expiry: head[1] != 0,
            ms: number(2, 10),
            size: number(10, 14) as usize,
            keys,
            old,
            new,
        })
    }
}

/// Whether a record of that time is gone.
pub fn is_trimmed(ms: u64, now_ms: u64) -> bool {
    ms + STREAM_LASTS_MS <= now_ms
}

/// Records a change of an item, if the table has a stream and the item does change.
pub fn record(update: &mut Update, site: &Site, old: Option<&Row>, new: Option<&Row>) -> Result<()> {
    let (Some(view), Some(label)) = (&site.table.stream, &site.table.stream_label) else {
        return Ok(());
    };
    let (event, image) = match (old, new) {
        (None, Some(new)) => (Event::Insert, new),
        (Some(old), Some(new)) if **old != **new => (Event::Modify, new),
        (Some(old), None) => (Event::Remove, old),
        _ => return Ok(()),
    };
    let names = site.table.key.attributes().map(|attribute| attribute.name.as_str());
    let key = item::decode_only(image, &Wanted::new(names))?;
    let mut keys = Vec::with_capacity(64);
    write_members(&mut keys, &key);
    let old = old.filter(|_| matches!(view.as_str(), "OLD_IMAGE" | "NEW_AND_OLD_IMAGES"));
    let new = new.filter(|_| matches!(view.as_str(), "NEW_IMAGE" | "NEW_AND_OLD_IMAGES"));
    let record = Record {
        event,
        is_expiry: site.is_expiry,
        ms: site.now_ms,
        size: members_size(&key) + old.map_or(0, item::size) + new.map_or(0, item::size),
        keys: &keys,
        old: old.map_or(&[], item::json),
        new: new.map_or(&[], item::json),
    };
    let place = site.place + 1;
    let last = update.get(place, LAST).map_or(0, |row| number_of(row));
    let number = next_number(label, site.now_ms, last);
    update.put(place, &number.to_be_bytes(), record.encode());
    update.put(place, LAST, Row::from(&number.to_be_bytes()[..]));
    if number.is_multiple_of(TRIMMED_EVERY) || is_first(number) {
        trim(update, place, site.now_ms);
    }
    Ok(())
}

fn trim(update: &mut Update, place: usize, now_ms: u64) {
    let old: Vec<Key> = update
        .range(place, Bound::Unbounded, Bound::Excluded(LAST), Direction::Forward)
        .take(2 * TRIMMED_EVERY as usize)
        .take_while(|(_, row)| Record::decode(row).is_none_or(|record| is_trimmed(record.ms, now_ms)))
        .map(|(key, _)| key.clone())
        .collect();
    for key in old {
        update.delete(place, &key);
    }
}

/// A number of a record, as a key or the row `LAST` holds it.
pub fn number_of(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// The number of a sequence number, which need not be one that there is.
pub fn number_from(sequence: &str) -> Option<u64> {
    let number = sequence.parse::<u128>().ok()?.checked_sub(FIRST_SEQUENCE)?;
    u64::try_from(number).ok().filter(|number| *number < u64::MAX)
}

pub fn sequence(number: u64) -> String {
    (FIRST_SEQUENCE + u128::from(number)).to_string()
}
