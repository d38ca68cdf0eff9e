//! The inner layer of the file: a header, maps with their rows, blobs, totals (`FORMAT.md`), one behind the other.

use crate::{Outcome, Refusal};

const HEADER: u8 = b'H';
const MAP: u8 = b'M';
const ROW: u8 = b'R';
const BLOB: u8 = b'B';
const TOTALS: u8 = b'T';

/// What is in the file, counted at both ends.
#[derive(Default, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Totals {
    pub maps: u64,
    pub rows: u64,
    pub blobs: u64,
    pub blob_bytes: u64,
}

#[derive(PartialEq, Eq, Debug)]
pub enum Record<'a> {
    /// JSON. Comes first.
    Header(&'a [u8]),
    /// The name of the map of the rows that follow.
    Map(&'a [u8]),
    Row(&'a [u8], &'a [u8]),
    /// Name and length of a body, whose bytes follow.
    Blob(&'a [u8], u64),
    /// Comes last.
    Totals(Totals),
}

impl Record<'_> {
    /// Hands the record's bytes to `write`, piece by piece.
    pub fn write(&self, mut write: impl FnMut(&[u8])) {
        let length = |bytes: &[u8]| (bytes.len() as u32).to_le_bytes();
        match self {
            Record::Header(json) => [&[HEADER][..], &length(json), json].into_iter().for_each(write),
            Record::Map(name) => [&[MAP][..], &length(name), name].into_iter().for_each(write),
            Record::Row(key, value) => [&[ROW][..], &length(key), &length(value), key, value]
                .into_iter()
                .for_each(write),
            Record::Blob(name, bytes) => [&[BLOB][..], &length(name), name, &bytes.to_le_bytes()]
                .into_iter()
                .for_each(write),
            Record::Totals(totals) => {
                write(&[TOTALS]);
                for number in [totals.maps, totals.rows, totals.blobs, totals.blob_bytes] {
                    write(&number.to_le_bytes());
                }
            }
        }
    }

    /// Reads the record that the bytes begin with, and tells its length; `None` if it is not all there.
    pub fn read(bytes: &[u8]) -> Outcome<Option<(Record<'_>, usize)>> {
        let Some((kind, rest)) = bytes.split_first() else {
            return Ok(None);
        };
        let mut reader = Reader(rest);
        let record = match *kind {
            HEADER => reader.text().map(Record::Header),
            MAP => reader.text().map(Record::Map),
            ROW => reader.row(),
            BLOB => reader.blob(),
            TOTALS => reader.totals(),
            _ => return Err(Refusal::damaged("a record is of no known kind")),
        };
        Ok(record.map(|record| (record, bytes.len() - reader.0.len())))
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn length(&mut self) -> Option<usize> {
        let bytes = self.take(4)?.try_into().ok()?;
        Some(u32::from_le_bytes(bytes) as usize)
    }

    fn number(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.take(8)?.try_into().ok()?))
    }

    fn text(&mut self) -> Option<&'a [u8]> {
        let length = self.length()?;
        self.take(length)
    }

    fn row(&mut self) -> Option<Record<'a>> {
        let (key, value) = (self.length()?, self.length()?);
        Some(Record::Row(self.take(key)?, self.take(value)?))
    }

    fn blob(&mut self) -> Option<Record<'a>> {
        Some(Record::Blob(self.text()?, self.number()?))
    }

    fn totals(&mut self) -> Option<Record<'a>> {
        Some(Record::Totals(Totals {
            maps: self.number()?,
            rows: self.number()?,
            blobs: self.number()?,
            blob_bytes: self.number()?,
        }))
    }
}
