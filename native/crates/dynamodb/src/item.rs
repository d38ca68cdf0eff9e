//! Items as they are stored: their size, then their canonical JSON, so that reading one without a projection is a copy.

use crate::effort::{spend_reading, spend_reading_over};
use crate::errors::{validation, Code, Error, Result};
use crate::limits::MAX_ITEM_BYTES;
use crate::value::{members_size, read_stored, read_stored_only, write_members, Members};
use ruststack_state::Value as Row;
use std::cell::RefCell;

/// Bytes before the JSON: the item's size as DynamoDB counts it, little end first.
const HEADER: usize = 4;

/// What a thread keeps of the memory in which its rows are written, whose lengths are known only then.
const BUFFER_BYTES: usize = 64 * 1024;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// A row for the item. Refuses one that is too large, with AWS's words for the operation.
pub fn encode(item: &Members, too_large: &str) -> Result<Row> {
    let size = members_size(item);
    if size > MAX_ITEM_BYTES {
        return Err(validation(too_large));
    }
    spend_reading(size)?;
    Ok(write(size, item))
}

/// A row of an index, which has no limit of its own.
pub fn encode_projected(item: &Members) -> Row {
    write(members_size(item), item)
}

fn write(size: usize, item: &Members) -> Row {
    write_row(size, |buffer| write_members(buffer, item))
}

/// A row of an item of that size, whose JSON `write` writes behind what stands in the buffer.
pub fn write_row(size: usize, write: impl FnOnce(&mut Vec<u8>)) -> Row {
    BUFFER.with_borrow_mut(|buffer| {
        buffer.clear();
        buffer.extend_from_slice(&(size as u32).to_le_bytes());
        write(buffer);
        let row = Row::from(&buffer[..]);
        buffer.shrink_to(BUFFER_BYTES);
        row
    })
}

/// Bytes as DynamoDB counts them.
pub fn size(row: &Row) -> usize {
    match row.get(..HEADER) {
        Some(header) => header.iter().rev().fold(0, |size, byte| size << 8 | usize::from(*byte)),
        None => 0,
    }
}

/// The item as JSON.
pub fn json(row: &Row) -> &[u8] {
    row.get(HEADER..).unwrap_or(b"{}")
}

pub fn decode(row: &Row) -> Result<Members<'_>> {
    spend_reading(row.len())?;
    read(row, read_stored)
}

/// Those attributes of the item that are wanted. The rest is read over, which takes a fraction of the time.
pub fn decode_only<'a>(row: &'a Row, wanted: &Wanted) -> Result<Members<'a>> {
    spend_reading_over(row.len())?;
    read(row, |text| read_stored_only(text, &wanted.0, |_, _| {}))
}

pub fn read<'a>(row: &'a Row, read: impl FnOnce(&'a str) -> Result<Members<'a>>) -> Result<Members<'a>> {
    std::str::from_utf8(json(row))
        .ok()
        .and_then(|text| read(text).ok())
        .ok_or_else(|| Error::new(Code::Internal, "A stored item can't be read"))
}

/// Names of attributes, sorted, each once.
#[derive(Default)]
pub struct Wanted<'n>(Vec<&'n str>);

impl<'n> Wanted<'n> {
    pub fn new(names: impl Iterator<Item = &'n str>) -> Self {
        let mut names: Vec<&str> = names.collect();
        names.sort_unstable();
        names.dedup();
        Wanted(names)
    }

    pub fn names(&self) -> &[&'n str] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted_reads_as_it_does_among_the_rest() {
        let json = r#"{"":{"S":"}"},"a":{"M":{"z":{"L":[{"S":"\"]"}]}}},"a\"b":{"N":"1"},"b":{"SS":["x","y"]},"é":{"NULL":true}}"#;
        let row = Row::from([&[0; HEADER][..], json.as_bytes()].concat());
        let whole = decode(&row).unwrap_or_default();
        assert_eq!(whole.len(), 5);
        let names = ["", "a", "a\"b", "aa", "b", "z", "é", "\u{10ffff}"];
        for chosen in 0..1 << names.len() {
            let named = |name: &str| {
                names
                    .iter()
                    .position(|n| *n == name)
                    .is_some_and(|at| chosen >> at & 1 == 1)
            };
            // Backwards and each twice, since expressions name attributes as they like.
            let wanted = Wanted::new(names.iter().rev().chain(&names).copied().filter(|name| named(name)));
            let expected: Members = whole.iter().filter(|(name, _)| named(name)).cloned().collect();
            assert_eq!(decode_only(&row, &wanted).ok(), Some(expected));
        }
    }
}
