//! The rows of a vector index: what is searched, made of an item, and what an item must be for that.
//!
//! A key: `tag | partition | the item's own key`, where the partition is that of the HASH attribute, written as keys of other indexes are, or nothing.
//! A row: the size that it counts, four bytes, then the vector, four bytes for each 32-bit float with the little end first, then the projected
//! item as JSON, without the vector.

use super::VectorIndex;
use crate::checks::{row_key, wrong_type, EmptyError};
use crate::errors::{validation, Code, Error, Result};
use crate::item;
use crate::key::write_partition;
use crate::limits::MAX_HASH_KEY_BYTES;
use crate::number::Number;
use crate::table::{KeyAttribute, Projection, Table};
use crate::totals::Change;
use crate::value::{find, members_size, read_stored_only, write_members, Members, Value};
use ruststack_state::{Update, Value as Row};
use std::borrow::Cow;

/// Bytes of the size at the beginning of a row, and of each element of the vector behind it.
const WORD: usize = 4;
/// Bytes that writes to vector indexes are counted in: 1,024 were told for each index of vectors of three dimensions (eu-west-2, 2026-08-11). That
/// larger rows count in steps of as many is a guess.
const WRITE_STEP_BYTES: usize = 1024;

/// A number as the index stores it; none beyond the range of 32-bit floats.
pub fn narrow(number: Number) -> Option<f32> {
    let mut text = Vec::with_capacity(40);
    number.write(&mut text);
    let narrowed: f32 = std::str::from_utf8(&text).ok()?.parse().ok()?;
    narrowed.is_finite().then_some(narrowed)
}

/// An item's key and row in the index; none if it lacks the vector or the HASH attribute, or has ones that can't be: items that were there before
/// the index may.
pub fn entry(table: &Table, index: &VectorIndex, item: &Members) -> Option<(Vec<u8>, Row)> {
    let Some(Value::L(list)) = find(item, &index.attribute) else {
        return None;
    };
    if list.len() != index.dimensions {
        return None;
    }
    let mut key = Vec::with_capacity(96);
    match &index.hash {
        None => key.push(index.tag()),
        Some(hash) => write_partition(&mut key, index.tag(), part(hash, item)?),
    }
    key.extend_from_slice(&row_key(&table.key, item));
    let mut vector = Vec::with_capacity(list.len() * WORD);
    for element in list {
        let Value::N(number) = element else { return None };
        vector.extend_from_slice(&narrow(*number)?.to_le_bytes());
    }
    let projected = project(table, index, item);
    let size = members_size(&projected) + vector.len();
    let row = item::write_row(size, |out| {
        out.extend_from_slice(&vector);
        write_members(out, &projected);
    });
    Some((key, row))
}

fn part<'v, 'a>(attribute: &KeyAttribute, item: &'v Members<'a>) -> Option<&'v Value<'a>> {
    let value = find(item, &attribute.name)?;
    let fits = value.length() != Some(0) && value.size() <= MAX_HASH_KEY_BYTES;
    (value.type_name() == attribute.kind.name() && fits).then_some(value)
}

/// The attributes that the index has of an item: the table's key and the search schema always. That the latter is among them is a guess after keys
/// of other indexes.
fn project<'i>(table: &Table, index: &VectorIndex, item: &'i Members) -> Members<'i> {
    let is_projected = |name: &str| match &index.projection {
        Projection::All => true,
        Projection::KeysOnly => false,
        Projection::Include(names) => names.iter().any(|included| included == name),
    };
    let is_kept = |name: &str| {
        name != index.attribute && (is_projected(name) || table.key.contains(name) || index.searches_by(name))
    };
    item.iter()
        .filter(|(name, _)| is_kept(name))
        .map(|(name, value)| (Cow::Borrowed(&**name), value.clone()))
        .collect()
}

/// The bytes of a row's vector.
pub fn vector<'r>(index: &VectorIndex, row: &'r Row) -> &'r [u8] {
    row.get(WORD..WORD * (1 + index.dimensions)).unwrap_or_default()
}

/// The elements of a vector's bytes.
pub fn elements(bytes: &[u8]) -> impl Iterator<Item = f32> + '_ {
    bytes
        .chunks_exact(WORD)
        .map(|word| word.iter().rev().fold(0, |bits, byte| bits << 8 | u32::from(*byte)))
        .map(f32::from_bits)
}

/// The JSON of a row's item.
pub fn json<'r>(index: &VectorIndex, row: &'r Row) -> &'r [u8] {
    row.get(WORD * (1 + index.dimensions)..).unwrap_or(b"{}")
}

/// Those attributes of a row's item that are named; the names are sorted.
pub fn decode_only<'r>(index: &VectorIndex, row: &'r Row, names: &[&str]) -> Result<Members<'r>> {
    std::str::from_utf8(json(index, row))
        .ok()
        .and_then(|text| read_stored_only(text, names, |_, _| {}).ok())
        .ok_or_else(|| Error::new(Code::Internal, "A stored row of a vector index can't be read"))
}

/// What a write does to one row, of an index or not: the bytes that it counts.
pub fn written(old: Option<&(Vec<u8>, Row)>, new: Option<&(Vec<u8>, Row)>) -> usize {
    let size = |entry: Option<&(Vec<u8>, Row)>| entry.map_or(0, |(_, row)| item::size(row));
    match (old, new) {
        (None, None) => 0,
        // What leaves the index as it was is not told (eu-west-2, 2026-08-11).
        (Some(old), Some(new)) if old.0 == new.0 && *old.1 == *new.1 => 0,
        _ => size(old).max(size(new)).div_ceil(WRITE_STEP_BYTES).max(1) * WRITE_STEP_BYTES,
    }
}

/// Brings an item's rows in the vector indexes from old to new; gives the bytes that counts, by place of the index.
pub fn write(
    update: &mut Update,
    place: usize,
    table: &Table,
    old: Option<&Members>,
    new: Option<&Members>,
    changes: &mut Vec<Change>,
) -> Vec<usize> {
    let mut counted = Vec::with_capacity(table.vectors.len());
    for index in &table.vectors {
        let of = |item: Option<&Members>| item.and_then(|item| entry(table, index, item));
        let (old, new) = (of(old), of(new));
        changes.extend(change(index, old.as_ref(), new.as_ref()));
        counted.push(written(old.as_ref(), new.as_ref()));
        match (old, new) {
            (Some((old_key, _)), Some((new_key, row))) => {
                if old_key != new_key {
                    update.delete(place, &old_key);
                }
                update.put(place, &new_key, row);
            }
            (Some((key, _)), None) => update.delete(place, &key),
            (None, Some((key, row))) => update.put(place, &key, row),
            (None, None) => {}
        }
    }
    counted
}

/// By how much that changes the totals of the index.
pub fn change(index: &VectorIndex, old: Option<&(Vec<u8>, Row)>, new: Option<&(Vec<u8>, Row)>) -> Option<Change> {
    let size = |entry: Option<&(Vec<u8>, Row)>| entry.map(|(_, row)| item::size(row));
    Change::of(index.tag(), size(old), size(new))
}

/// What an item brings for vector indexes must fit them. Of several faults AWS names one; that it is that of the index whose name sorts first is a guess
/// after other indexes, and what it told where two had the same (eu-west-2, 2026-08-11).
pub fn check(table: &Table, item: &Members, empty: EmptyError) -> Result<()> {
    let faults = table
        .vectors
        .iter()
        .filter_map(|index| Some((&index.name, fault(index, item, empty)?)));
    faults
        .min_by_key(|(name, _)| *name)
        .map_or(Ok(()), |(_, error)| Err(error))
}

fn fault(index: &VectorIndex, item: &Members, empty: EmptyError) -> Option<Box<Error>> {
    if let Some(error) = find(item, &index.attribute).and_then(|value| vector_fault(index, value)) {
        return Some(error);
    }
    // That attributes of filters may be empty, and must be of their type, is a guess.
    index.search_schema().find_map(|attribute| {
        let value = find(item, &attribute.name)?;
        if value.type_name() != attribute.kind.name() {
            return Some(wrong_type(&index.name, attribute, value));
        }
        let is_hash = index.hash.as_ref() == Some(attribute);
        (is_hash && value.length() == Some(0)).then(|| empty(&index.name, attribute, value))
    })
}

fn vector_fault(index: &VectorIndex, value: &Value) -> Option<Box<Error>> {
    let (name, attribute) = (&index.name, &index.attribute);
    let invalid = |what: String| Some(validation(format!("One or more parameter values were invalid. {what}")));
    let Value::L(list) = value else {
        return invalid(format!(
            "Invalid type for parameter {attribute}, Expected: 32-bit floating point number list IndexName: {name}"
        ));
    };
    if list.len() != index.dimensions {
        return invalid(format!(
            "Invalid size for parameter {attribute}, Expected: {}, Actual: {} IndexName: {name}",
            index.dimensions,
            list.len()
        ));
    }
    // That a number beyond the range of 32-bit floats is refused in the same words is a guess.
    let fits = |element: &Value| matches!(element, Value::N(number) if narrow(*number).is_some());
    let (at, wrong) = list.iter().enumerate().find(|(_, element)| !fits(element))?;
    invalid(format!(
        "Invalid type for parameter {attribute}[{at}], Expected: 32-bit floating point number, Actual: {}. IndexName: {name}",
        wrong.type_name()
    ))
}
