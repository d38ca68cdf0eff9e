//! Keys of rows: bytes whose order is the order in which DynamoDB gives items back.
//!
//! `tag | hash of the partition key | its bytes | sort key | for rows of an index: the item's own key`. The hash spreads items as AWS's
//! partitions do: a Scan comes in no meaningful order, and segments of a parallel scan are ranges of hashes. Of a key of several attributes,
//! the partition's are written each behind its length, and the sort key's one after another: each is ended, so that the first that
//! differs decides.

use crate::value::Value;

/// The row that stands as long as the table does: a write checks it under the lock that a deletion takes. Holds the `totals`.
pub const MARKER: &[u8] = &[0xff];
/// Tag of the table's own rows; an index with number n has tag n + 1.
pub const TABLE_TAG: u8 = 0;
const HASH_BYTES: usize = 4;

/// Hash of a partition key's bytes: FNV-1a with a final mix, since keys that differ in their last byte alone must spread.
/// Stored data depends on it: it never changes.
fn hash(bytes: &[u8]) -> u32 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    (hash >> 32) as u32
}

/// Writes tag, hash and partition key: the prefix of all rows of a partition key value.
pub fn write_partition(out: &mut Vec<u8>, tag: u8, value: &Value) {
    write_partition_with(out, tag, |out| write_raw(out, value));
}

/// The same for a partition key of several attributes.
pub fn write_partition_of<'v>(out: &mut Vec<u8>, tag: u8, values: impl Iterator<Item = &'v Value<'v>>) {
    write_partition_with(out, tag, |out| {
        for value in values {
            let start = out.len();
            out.extend_from_slice(&[0, 0]);
            write_raw(out, value);
            // All attributes of a partition key together have at most 2,048 bytes.
            let length = (out.len() - start - 2) as u16;
            out[start..start + 2].copy_from_slice(&length.to_be_bytes());
        }
    });
}

/// What all keys of the partition of a row's key begin with, without their tag.
pub fn partition_of(key: &[u8]) -> &[u8] {
    let length = |bytes: &[u8]| usize::from(bytes[0]) << 8 | usize::from(bytes[1]);
    let head = 1 + HASH_BYTES;
    match key.get(head..head + 2) {
        Some(bytes) => key.get(1..head + 2 + length(bytes)).unwrap_or_default(),
        None => &[],
    }
}

fn write_partition_with(out: &mut Vec<u8>, tag: u8, write: impl FnOnce(&mut Vec<u8>)) {
    out.push(tag);
    let start = out.len();
    out.resize(start + HASH_BYTES + 2, 0);
    write(out);
    let length = out.len() - start - HASH_BYTES - 2;
    let hash = hash(&out[start + HASH_BYTES + 2..]).to_be_bytes();
    out[start..start + HASH_BYTES].copy_from_slice(&hash);
    // A partition key has at most 2,048 bytes, so its length fits.
    out[start + HASH_BYTES..start + HASH_BYTES + 2].copy_from_slice(&(length as u16).to_be_bytes());
}

/// Writes a sort key, ended so that no key is the beginning of another.
pub fn write_sort(out: &mut Vec<u8>, value: &Value) {
    write_sort_prefix(out, value);
    if !matches!(value, Value::N(_)) {
        out.extend_from_slice(&[0, 0]);
    }
}

/// Writes the bytes that all sort keys beginning with `value` begin with.
pub fn write_sort_prefix(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::N(number) => number.write_key(out),
        Value::S(text) => write_escaped(out, text.as_bytes()),
        Value::B(bytes) => write_escaped(out, bytes),
        _ => {}
    }
}

fn write_raw(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::N(number) => number.write_key(out),
        Value::S(text) => out.extend_from_slice(text.as_bytes()),
        Value::B(bytes) => out.extend_from_slice(bytes),
        _ => {}
    }
}

/// A zero byte becomes 0 1, so that 0 0 can end the key and sorts before everything that goes on.
fn write_escaped(out: &mut Vec<u8>, bytes: &[u8]) {
    for byte in bytes {
        out.push(*byte);
        if *byte == 0 {
            out.push(1);
        }
    }
}

/// The first key after all that begin with `prefix`.
pub fn after_prefix(prefix: &[u8]) -> Vec<u8> {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if last < 0xff {
            end.push(last + 1);
            break;
        }
    }
    end
}

/// First and last-but-one key of a segment of a parallel scan.
pub fn segment(tag: u8, segment: u64, total: u64) -> (Vec<u8>, Vec<u8>) {
    let bound = |at: u64| {
        let hash = (u128::from(at) << 32).div_ceil(u128::from(total.max(1)));
        match u32::try_from(hash) {
            Ok(hash) => [&[tag][..], &hash.to_be_bytes()].concat(),
            Err(_) => vec![tag + 1],
        }
    };
    (bound(segment), bound(segment + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Number;
    use proptest::prelude::*;
    use std::borrow::Cow;

    fn sort_key(value: &Value) -> Vec<u8> {
        let mut out = Vec::new();
        write_sort(&mut out, value);
        out
    }

    proptest! {
        #[test]
        fn sort_keys_of_strings_order_as_their_bytes(a in "[\0\u{1}a-c\u{ff}]{0,6}", b in "[\0\u{1}a-c\u{ff}]{0,6}", tail in any::<[u8; 2]>()) {
            let (x, y) = (Value::S(Cow::Borrowed(&a)), Value::S(Cow::Borrowed(&b)));
            let wanted = a.as_bytes().cmp(b.as_bytes());
            prop_assert_eq!(sort_key(&x).cmp(&sort_key(&y)), wanted);
            // Whatever follows in the key of an index row does not change the order.
            let (mut long_x, long_y) = (sort_key(&x), sort_key(&y));
            long_x.extend_from_slice(&tail);
            if wanted.is_ne() {
                prop_assert_eq!(long_x.cmp(&long_y), wanted);
            }
        }

        #[test]
        fn sort_keys_of_numbers_order_as_numbers(a in -999i64..999, b in -999i64..999, e in -120i32..120, f in -120i32..120) {
            let parse = |n: i64, e: i32| Number::parse(&format!("{n}e{e}"));
            if let (Ok(a), Ok(b)) = (parse(a, e), parse(b, f)) {
                prop_assert_eq!(sort_key(&Value::N(a)).cmp(&sort_key(&Value::N(b))), a.cmp(&b));
            }
        }

        #[test]
        fn prefixes_bound_what_begins_with_them(a in "[\0\u{1}a\u{ff}]{0,4}", b in "[\0\u{1}a\u{ff}]{0,6}") {
            let mut prefix = vec![7];
            write_sort_prefix(&mut prefix, &Value::S(Cow::Borrowed(&a)));
            let mut key = vec![7];
            key.extend(sort_key(&Value::S(Cow::Borrowed(&b))));
            let inside = key >= prefix && key < after_prefix(&prefix);
            prop_assert_eq!(inside, b.as_bytes().starts_with(a.as_bytes()));
        }

        #[test]
        fn segments_cover_every_hash_once(hash in any::<u32>(), total in 1u64..1000) {
            let key = [&[3u8][..], &hash.to_be_bytes(), b"x"].concat();
            let hits = (0..total).filter(|s| { let (from, to) = segment(3, *s, total); key >= from && key < to }).count();
            prop_assert_eq!(hits, 1);
        }
    }
}
