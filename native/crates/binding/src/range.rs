//! Ranges of the state engine on their way over the boundary: their bounds coming in, their rows going out.

use crate::text::TextIn;
use ruststack_state::{Direction, Key, Value};
use std::ops::Bound;

/// Bits of `flags` in range calls.
const AFTER_FROM: u32 = 1;
const THROUGH_TO: u32 = 2;
const REVERSE: u32 = 4;

/// Bounds of a range as bytes.
pub struct Bounds {
    from: Bound<Vec<u8>>,
    to: Bound<Vec<u8>>,
    pub direction: Direction,
}

impl Bounds {
    /// Within the prefix, if there is one, and within the bounds, if there are any.
    pub fn new(from: Option<TextIn>, to: Option<TextIn>, prefix: Option<TextIn>, flags: u32) -> Self {
        let mut low = match from {
            Some(from) if flags & AFTER_FROM != 0 => Bound::Excluded(from.to_vec()),
            Some(from) => Bound::Included(from.to_vec()),
            None => Bound::Unbounded,
        };
        let mut high = match to {
            Some(to) if flags & THROUGH_TO != 0 => Bound::Included(to.to_vec()),
            Some(to) => Bound::Excluded(to.to_vec()),
            None => Bound::Unbounded,
        };
        if let Some(prefix) = prefix.map(|prefix| prefix.to_vec()) {
            let end = after_prefix(&prefix);
            if !matches!(&low, Bound::Included(key) | Bound::Excluded(key) if *key >= prefix) {
                low = Bound::Included(prefix);
            }
            if let Some(end) = end {
                if !matches!(&high, Bound::Included(key) | Bound::Excluded(key) if *key < end) {
                    high = Bound::Excluded(end);
                }
            }
        }
        let direction = if flags & REVERSE != 0 {
            Direction::Backward
        } else {
            Direction::Forward
        };
        Bounds {
            from: low,
            to: high,
            direction,
        }
    }

    pub fn from(&self) -> Bound<&[u8]> {
        self.from.as_ref().map(Vec::as_slice)
    }

    pub fn to(&self) -> Bound<&[u8]> {
        self.to.as_ref().map(Vec::as_slice)
    }
}

/// The first key after all those that begin with the prefix; `None` where none can follow.
fn after_prefix(prefix: &[u8]) -> Option<Vec<u8>> {
    let last = prefix.iter().rposition(|byte| *byte != u8::MAX)?;
    let mut end = prefix[..=last].to_vec();
    end[last] += 1;
    Some(end)
}

/// Lengths of key and value, then their bytes.
pub fn encode(key: &Key, value: &Value, bytes: &mut Vec<u8>) {
    bytes.extend_from_slice(&(key.len() as u32).to_le_bytes());
    bytes.extend_from_slice(&(value.len() as u32).to_le_bytes());
    bytes.extend_from_slice(key);
    bytes.extend_from_slice(value);
}

/// Keys that are UTF-8, and values that are JSON, as one JSON array.
pub fn json_array<'a>(entries: impl Iterator<Item = (&'a Key, &'a Value)>) -> Vec<u8> {
    let mut json = vec![b'['];
    for (key, value) in entries {
        if json.len() > 1 {
            json.push(b',');
        }
        json_string(key, &mut json);
        json.push(b',');
        json.extend_from_slice(value);
    }
    json.push(b']');
    json
}

fn json_string(text: &[u8], json: &mut Vec<u8>) {
    json.push(b'"');
    for &byte in text {
        match byte {
            b'"' | b'\\' => json.extend_from_slice(&[b'\\', byte]),
            0..=0x1f => json.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => json.push(byte),
        }
    }
    json.push(b'"');
}
