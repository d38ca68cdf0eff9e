//! How rows stand in the sink. Numbers are eight bytes, the big end first, so that rows lie in the order of their numbers.
//!
//! | key | value |
//! |---|---|
//! | `m`, name | a note: the format, the count of starts, what others leave here |
//! | `n`, name of a map | the map's number |
//! | `r`, number of a map, key | value |
//! | `s`, order of a snapshot | its record |
//! | `u`, order, `n`, name of a map | the number that the name had, or nothing, when the snapshot was taken |
//! | `u`, order, `r`, number of a map, key | the value that stood there when the snapshot was taken, or nothing |

use crate::sink::{Batch, Failed};
use crate::snapshots::SnapshotInfo;

pub const NOTE: &[u8] = b"m";
pub const NAME: &[u8] = b"n";
pub const ROW: &[u8] = b"r";
pub const SNAPSHOT: &[u8] = b"s";
pub const UNDO: &[u8] = b"u";

const NUMBER_BYTES: usize = 8;
const ABSENT: u8 = 0;
const PRESENT: u8 = 1;

/// What a snapshot's row holds.
#[derive(Clone)]
pub struct Record {
    pub info: SnapshotInfo,
    /// Numbers of maps from here on were given later.
    pub next: u64,
    /// Deleted, but its undo rows are still to be handed to the next older snapshot.
    pub deleted: bool,
}

pub fn put_name(batch: &mut Batch, name: &[u8], number: u64) {
    batch.put(&[NAME, name], &[&number.to_be_bytes()]);
}

pub fn remove_name(batch: &mut Batch, name: &[u8]) {
    batch.remove(&[NAME, name]);
}

pub fn put_row(batch: &mut Batch, number: u64, key: &[u8], value: Option<&[u8]>) {
    let number = number.to_be_bytes();
    match value {
        Some(value) => batch.put(&[ROW, &number, key], &[value]),
        None => batch.remove(&[ROW, &number, key]),
    }
}

pub fn undo_name(batch: &mut Batch, order: u64, name: &[u8], old: Option<u64>) {
    let key: [&[u8]; 4] = [UNDO, &order.to_be_bytes(), NAME, name];
    match old {
        Some(number) => batch.put(&key, &[&[PRESENT], &number.to_be_bytes()]),
        None => batch.put(&key, &[&[ABSENT]]),
    }
}

pub fn undo_row(batch: &mut Batch, order: u64, number: u64, key: &[u8], old: Option<&[u8]>) {
    let key: [&[u8]; 5] = [UNDO, &order.to_be_bytes(), ROW, &number.to_be_bytes(), key];
    match old {
        Some(value) => batch.put(&key, &[&[PRESENT], value]),
        None => batch.put(&key, &[&[ABSENT]]),
    }
}

pub fn undo_prefix(order: u64) -> Vec<u8> {
    [UNDO, &order.to_be_bytes()].concat()
}

pub fn rows_prefix(number: u64) -> Vec<u8> {
    [ROW, &number.to_be_bytes()].concat()
}

pub fn remove_snapshot(batch: &mut Batch, order: u64) {
    batch.remove(&[SNAPSHOT, &order.to_be_bytes()]);
}

pub fn put_snapshot(batch: &mut Batch, record: &Record) {
    let Record { info, next, deleted } = record;
    let length = |text: &str| (text.len() as u64).to_be_bytes();
    batch.put(
        &[SNAPSHOT, &info.order.to_be_bytes()],
        &[
            &next.to_be_bytes(),
            &[u8::from(*deleted)],
            &info.created.to_be_bytes(),
            &length(&info.id),
            info.id.as_bytes(),
            &length(&info.name),
            info.name.as_bytes(),
            &length(&info.meta),
            info.meta.as_bytes(),
        ],
    );
}

/// What an undo row puts back.
pub enum Undo<'a> {
    Name(&'a [u8], Option<u64>),
    Row(u64, &'a [u8], Option<&'a [u8]>),
}

/// The order of the snapshot that an undo row belongs to, and the row.
pub fn read_undo<'a>(key: &'a [u8], value: &'a [u8]) -> Result<(u64, Undo<'a>), Failed> {
    let mut key = Reader(key);
    key.take(UNDO.len())?;
    let order = key.number()?;
    let kind = key.take(1)?;
    let (tag, old) = value.split_first().ok_or_else(damaged)?;
    let old = match *tag {
        PRESENT => Some(old),
        ABSENT if old.is_empty() => None,
        _ => return Err(damaged()),
    };
    if kind == NAME {
        return Ok((order, Undo::Name(key.0, old.map(number).transpose()?)));
    }
    if kind != ROW {
        return Err(damaged());
    }
    let map = key.number()?;
    Ok((order, Undo::Row(map, key.0, old)))
}

/// The number of a row's map, and its key there.
pub fn read_row(key: &[u8]) -> Result<(u64, &[u8]), Failed> {
    let mut key = Reader(key);
    key.take(ROW.len())?;
    Ok((key.number()?, key.0))
}

pub fn read_snapshot(key: &[u8], value: &[u8]) -> Result<Record, Failed> {
    let mut key = Reader(key);
    key.take(SNAPSHOT.len())?;
    let order = key.number()?;
    let mut value = Reader(value);
    let next = value.number()?;
    let deleted = value.take(1)? != [0];
    let created = value.number()?;
    let mut text = || {
        let length = usize::try_from(value.number()?).map_err(|_| damaged())?;
        String::from_utf8(value.take(length)?.to_vec()).map_err(|_| damaged())
    };
    let (id, name, meta) = (text()?, text()?, text()?);
    Ok(Record {
        info: SnapshotInfo {
            id,
            name,
            created,
            meta,
            order,
        },
        next,
        deleted,
    })
}

/// A value that is a number and nothing else.
pub fn number(value: &[u8]) -> Result<u64, Failed> {
    Ok(u64::from_be_bytes(value.try_into().map_err(|_| damaged())?))
}

pub fn damaged() -> Failed {
    Failed("it holds rows that can't be understood".into())
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], Failed> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or_else(damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    fn number(&mut self) -> Result<u64, Failed> {
        number(self.take(NUMBER_BYTES)?)
    }
}
