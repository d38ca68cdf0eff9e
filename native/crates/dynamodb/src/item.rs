//! Items as they are stored: their size, then their canonical JSON, so that reading one without a projection is a copy.

use crate::errors::{validation, Code, Error, Result};
use crate::limits::MAX_ITEM_BYTES;
use crate::value::{members_size, read_stored, write_members, Members};
use ruststack_state::Value as Row;

/// Bytes before the JSON: the item's size as DynamoDB counts it, little end first.
const HEADER: usize = 4;

/// What JSON takes beside an attribute's name and value is mostly less; a row that turns out longer grows.
const JSON_BYTES: usize = 20;

/// A row for the item. Refuses one that is too large, with AWS's words for the operation.
pub fn encode(item: &Members, too_large: &str) -> Result<Vec<u8>> {
    let size = members_size(item);
    if size > MAX_ITEM_BYTES {
        return Err(validation(too_large));
    }
    let mut row = Vec::with_capacity(HEADER + size + item.len() * JSON_BYTES + JSON_BYTES);
    row.extend_from_slice(&(size as u32).to_le_bytes());
    write_members(&mut row, item);
    Ok(row)
}

/// A row of an index, which has no limit of its own.
pub fn encode_projected(item: &Members) -> Vec<u8> {
    let mut row = Vec::new();
    row.extend_from_slice(&(members_size(item) as u32).to_le_bytes());
    write_members(&mut row, item);
    row
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
    std::str::from_utf8(json(row))
        .ok()
        .and_then(|text| read_stored(text).ok())
        .ok_or_else(|| Error::new(Code::Internal, "A stored item can't be read"))
}
