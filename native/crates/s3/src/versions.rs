//! Versions of objects: ids, rows and their order. `src/services/s3/versions.ts` is the same for TypeScript.
//!
//! `objects/<bucket>` has the current object of each key, and only that. Older versions and all delete markers stand in
//! `versions/<bucket>`, the newest of a key first; a delete marker that is current stands there in front, and then the key has no row in
//! `objects`. A version without an id of its own (put while versioning was off or suspended) is the key's null version; where it stands
//! among the others, `nulls/<bucket>` says at which place.

use crate::fault::{Fault, Outcome};
use crate::row::{self, Object};
use ruststack_state::{Direction, MapName, Update, Value, View};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::ops::Bound;

/// The version id of an object that has none of its own.
pub const NULL: &str = "null";

/// In the order of ASCII, so that ids are in the order of the bytes that they encode.
const ALPHABET: &[u8; 64] = b".0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/// Of an id before it is encoded: the inverted order, what makes it unguessable, and a check by which ids are told that were never given.
const ORDER_BYTES: usize = 8;
const DRAWN_BYTES: usize = 12;
const CHECK_BYTES: usize = 4;
const BYTES: usize = ORDER_BYTES + DRAWN_BYTES + CHECK_BYTES;
/// Characters of an id.
pub const ID_CHARS: usize = BYTES / 3 * 4;

/// Bits of an order below its milliseconds: versions of one key within one millisecond.
const SERIAL_BITS: u32 = 16;

/// The least order of a version of this time, in milliseconds since the epoch.
fn order_at(millis: i64) -> u64 {
    (millis.max(0) as u64) << SERIAL_BITS
}

/// The order of the next version of a key, whose newest one has the order `newest`. The clock may stand or have been set back.
pub(crate) fn next_order(newest: Option<u64>, millis: i64) -> u64 {
    order_at(millis).max(newest.map_or(0, |order| order + 1))
}

/// The version id of this order that the request gives out for the key. Requests get no id twice, so no chance is needed.
pub fn new_id(order: u64, key: &str, request_id: &str) -> String {
    let drawn = Sha256::new()
        .chain_update(order.to_be_bytes())
        .chain_update(request_id)
        .chain_update(b"\0")
        .chain_update(key)
        .finalize();
    let mut bytes = [0; BYTES];
    bytes[..ORDER_BYTES].copy_from_slice(&(!order).to_be_bytes());
    bytes[ORDER_BYTES..ORDER_BYTES + DRAWN_BYTES].copy_from_slice(&drawn[..DRAWN_BYTES]);
    let check = check(&bytes);
    bytes[ORDER_BYTES + DRAWN_BYTES..].copy_from_slice(&check);
    encode(&bytes)
}

/// FNV-1a of all before the check.
fn check(bytes: &[u8; BYTES]) -> [u8; CHECK_BYTES] {
    let hash = bytes[..ORDER_BYTES + DRAWN_BYTES]
        .iter()
        .fold(0x811c_9dc5_u32, |hash, byte| {
            (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
        });
    hash.to_be_bytes()
}

fn encode(bytes: &[u8; BYTES]) -> String {
    let mut text = String::with_capacity(ID_CHARS);
    for group in bytes.chunks_exact(3) {
        let bits = u32::from_be_bytes([0, group[0], group[1], group[2]]);
        for shift in [18, 12, 6, 0] {
            text.push(char::from(ALPHABET[(bits >> shift) as usize & 63]));
        }
    }
    text
}

/// The order of a version id; `None` for what is none.
pub fn order_of(id: &str) -> Option<u64> {
    if id.len() != ID_CHARS {
        return None;
    }
    let mut bytes = [0; BYTES];
    for (group, chars) in bytes.chunks_exact_mut(3).zip(id.as_bytes().chunks_exact(4)) {
        let mut bits = 0;
        for char in chars {
            bits = bits << 6 | ALPHABET.binary_search(char).ok()? as u32;
        }
        group.copy_from_slice(&bits.to_be_bytes()[1..]);
    }
    let order = bytes[..ORDER_BYTES].try_into().ok()?;
    (bytes[ORDER_BYTES + DRAWN_BYTES..] == check(&bytes)).then(|| !u64::from_be_bytes(order))
}

pub fn invalid_id(id: &str) -> Fault {
    // Both messages were seen on AWS: the first by many, the second recorded in 2026-02.
    let message = match id {
        "" => "Version id cannot be the empty string",
        _ => "Invalid version id specified",
    };
    Fault::new("InvalidArgument", 400, message)
        .with("ArgumentName", "versionId")
        .with("ArgumentValue", id)
}

/// What all rows of a key's versions begin with. A NUL in the key is written as NUL and 1, so that no key's rows get between those of another.
pub fn key_prefix(key: &str) -> Vec<u8> {
    let mut prefix = escaped(key);
    prefix.extend_from_slice(b"\0\0");
    prefix
}

/// A key, or the beginning of one, as rows of versions have it.
pub fn escaped(key: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(key.len() + 2 + ID_CHARS);
    for byte in key.bytes() {
        bytes.push(byte);
        if byte == 0 {
            bytes.push(1);
        }
    }
    bytes
}

/// `place` is the version's id, or for a null version an id that nobody else knows.
pub fn row_key(key: &str, place: &str) -> Vec<u8> {
    let mut row = key_prefix(key);
    row.extend_from_slice(place.as_bytes());
    row
}

/// Key and place.
pub fn split_row_key(row: &[u8]) -> Option<(Cow<'_, str>, &str)> {
    let (key, place) = row.split_at_checked(row.len().checked_sub(ID_CHARS)?)?;
    let key = std::str::from_utf8(key.strip_suffix(b"\0\0")?).ok()?;
    let key = match key.contains('\0') {
        true => Cow::Owned(key.replace("\0\u{1}", "\0")),
        false => Cow::Borrowed(key),
    };
    Some((key, std::str::from_utf8(place).ok()?))
}

pub fn map(bucket: &str) -> Option<MapName> {
    row::map("versions", bucket)
}

pub fn nulls(bucket: &str) -> Option<MapName> {
    row::map("nulls", bucket)
}

/// The newest of the versions that stand beside the current object.
pub fn newest<'a>(view: &'a View, key: &str) -> Option<(&'a str, &'a Value)> {
    let prefix = key_prefix(key);
    let (found, value) = view
        .range(Bound::Included(&prefix), Bound::Unbounded, Direction::Forward)
        .next()?;
    let place = found.strip_prefix(&prefix[..])?;
    Some((std::str::from_utf8(place).ok()?, value))
}

/// The maps of an update, by their places in it.
pub struct Places {
    pub rows: usize,
    pub versions: usize,
    pub nulls: usize,
}

/// What a new version replaces.
pub struct Replaced {
    /// The id of the new version; `None` where it is the null version.
    pub id: Option<String>,
    /// Blobs that the replaced null version held.
    pub released: Vec<String>,
}

/// Makes room for a new version of `key` in a bucket of this state of versioning: what it replaces goes among the older versions, or goes.
pub fn make_room(
    update: &mut Update,
    places: &Places,
    enabled: bool,
    key: &str,
    now: i64,
    request_id: &str,
) -> Outcome<Replaced> {
    let present = update.get(places.rows, key.as_bytes()).cloned();
    let object = present
        .as_ref()
        .map(|value| {
            let parsed = row::split(value).and_then(|(json, _)| Object::parse(json));
            parsed.ok_or_else(|| Fault::internal("a row that is no object"))
        })
        .transpose()?;
    let own_id = object.as_ref().and_then(|object| object.version_id.as_deref());
    let mut released = Vec::new();
    if !enabled {
        released = remove_null(update, places, key)?;
    }
    let newest = match own_id {
        Some(id) => order_of(id),
        None => newest_order(update, places, key),
    };
    let newest = match (&present, &object, own_id) {
        (Some(value), Some(_), Some(id)) => {
            update.put(places.versions, &row_key(key, id), value.clone());
            newest
        }
        (Some(value), Some(object), None) if enabled => {
            let order = next_order(newest, object.last_modified);
            let place = new_id(order, key, NULL);
            update.put(places.versions, &row_key(key, &place), value.clone());
            update.put(places.nulls, key.as_bytes(), Value::from(place.as_bytes()));
            Some(order)
        }
        (_, Some(object), None) => {
            released.extend(object.blobs().into_iter().map(str::to_owned));
            newest
        }
        _ => newest,
    };
    let id = enabled.then(|| new_id(next_order(newest, now), key, request_id));
    Ok(Replaced { id, released })
}

fn newest_order(update: &Update, places: &Places, key: &str) -> Option<u64> {
    let prefix = key_prefix(key);
    let mut rows = update.range(
        places.versions,
        Bound::Included(&prefix),
        Bound::Unbounded,
        Direction::Forward,
    );
    let (found, _) = rows.next()?;
    order_of(std::str::from_utf8(found.strip_prefix(&prefix[..])?).ok()?)
}

/// Removes the null version where it is not current, or a delete marker; gives the blobs that it held.
fn remove_null(update: &mut Update, places: &Places, key: &str) -> Outcome<Vec<String>> {
    let Some(place) = update.get(places.nulls, key.as_bytes()).cloned() else {
        return Ok(Vec::new());
    };
    let place = std::str::from_utf8(&place).map_err(Fault::internal)?;
    let row_key = row_key(key, place);
    let value = update.get(places.versions, &row_key);
    let object = value
        .and_then(|value| row::split(value))
        .and_then(|(json, _)| Object::parse(json));
    let blobs = object.map_or_else(Vec::new, |object| {
        object.blobs().into_iter().map(str::to_owned).collect()
    });
    update.delete(places.versions, &row_key);
    update.delete(places.nulls, key.as_bytes());
    Ok(blobs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_in_the_order_of_versions_newest_first() {
        let mut ids: Vec<String> = [0, 1, 70_000, order_at(1_700_000_000_000), u64::MAX]
            .iter()
            .map(|order| {
                let id = new_id(*order, "key", "request");
                assert_eq!(id.len(), ID_CHARS);
                assert_eq!(order_of(&id), Some(*order));
                id
            })
            .collect();
        let given = ids.clone();
        ids.sort();
        ids.reverse();
        assert_eq!(ids, given);
    }

    #[test]
    fn what_is_no_id_is_told_from_ids() {
        let id = new_id(7, "key", "request");
        // The test of `versions.ts` has the same text.
        assert_eq!(id, "zzzzzzzzzzYVhFkjuU5qw7mzdaqPwVAD");
        assert_eq!(order_of(&id[..31]), None);
        assert_eq!(order_of("HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD"), None);
        assert_eq!(order_of(&format!("{}-", &id[..31])), None);
        let other = if id.ends_with('a') { 'b' } else { 'a' };
        assert_eq!(order_of(&format!("{}{other}", &id[..31])), None);
    }

    #[test]
    fn rows_of_a_key_stand_together_whatever_bytes_keys_have() {
        let place = new_id(7, "key", "request");
        let keys = ["a", "a\0", "a\0\0b", "a\0\u{1}", "a\0b", "a\u{1}", "ab", "b"];
        let rows: Vec<Vec<u8>> = keys.iter().map(|key| row_key(key, &place)).collect();
        assert!(rows.is_sorted(), "rows are in the order of their keys");
        for (key, row) in keys.iter().zip(&rows) {
            assert_eq!(split_row_key(row), Some((Cow::Borrowed(*key), place.as_str())));
        }
    }
}
