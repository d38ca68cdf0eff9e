//! ClientRequestToken of TransactWriteItems: what was done under it is remembered for ten minutes, in the transaction that does it.
//!
//! Rows of a map: `0 | token` holds when it was used (milliseconds), a fingerprint of the transaction and the half units that reading its
//! items costs, table by table; `1 | when | token` finds the old ones. All numbers of values with the little end first.

use crate::context::{Request, SERVICE};
use crate::errors::{Code, Error, Result};
use crate::limits::TOKEN_LASTS_MS;
use rustc_hash::FxHasher;
use ruststack_state::{Direction, Key, MapName, Update, Value as Row};
use std::hash::Hasher;
use std::ops::Bound;

const TOKEN_TAG: u8 = 0;
const TIME_TAG: u8 = 1;
/// Tokens are spread over this many maps, so that transactions of several threads don't wait for one another here.
const MAPS: u32 = 16;
/// Old tokens that one transaction takes away, so that there are never many more than were used in ten minutes.
const FORGOTTEN: usize = 2;

const FINGERPRINT_BYTES: usize = 16;
type Fingerprint = [u8; FINGERPRINT_BYTES];
const TIME_BYTES: usize = 8;
const UNITS_BYTES: usize = 4;

/// What tells one transaction from another: a hash, a checksum and the length of its canonical form.
pub fn fingerprint(canonical: &[u8]) -> Fingerprint {
    let mut hasher = FxHasher::default();
    hasher.write(canonical);
    let mut print = [0; FINGERPRINT_BYTES];
    print[..8].copy_from_slice(&hasher.finish().to_le_bytes());
    print[8..12].copy_from_slice(&crc32fast::hash(canonical).to_le_bytes());
    print[12..].copy_from_slice(&(canonical.len() as u32).to_le_bytes());
    print
}

/// A token of a request.
pub struct Token<'r> {
    text: &'r str,
    fingerprint: Fingerprint,
    now_ms: u64,
    /// The map that the token's rows are in.
    pub map: MapName,
}

impl<'r> Token<'r> {
    pub fn new(context: &Request, text: &'r str, fingerprint: Fingerprint) -> Self {
        let kind = format!("transactions/{}", crc32fast::hash(text.as_bytes()) % MAPS);
        Token {
            text,
            fingerprint,
            now_ms: context.now_ms,
            map: MapName::new("aws", context.account, context.region, SERVICE, &kind),
        }
    }

    /// The half units of what was done under the token, if it was used already and for the same. `place` is that of its map.
    pub fn replayed(&self, update: &Update, place: usize) -> Result<Option<Vec<usize>>> {
        let Some(row) = update.get(place, &self.key()) else {
            return Ok(None);
        };
        if used_ms(row).saturating_add(TOKEN_LASTS_MS) <= self.now_ms {
            return Ok(None);
        }
        let (print, units) = row[TIME_BYTES..].split_at(FINGERPRINT_BYTES);
        if print != self.fingerprint {
            // The code was seen (2026-09), the words are those of its description in the API reference.
            return Err(Error::new(
                Code::IdempotentParameterMismatch,
                "DynamoDB rejected the request because you retried a request with a different payload \
                 but with an idempotent token that was already used.",
            ));
        }
        Ok(Some(
            units
                .chunks_exact(UNITS_BYTES)
                .map(|bytes| number(bytes) as usize)
                .collect(),
        ))
    }

    /// Remembers what was done, and forgets what is too old.
    pub fn note(&self, update: &mut Update, place: usize, halves: &[usize]) {
        let until = time_key(self.now_ms.saturating_sub(TOKEN_LASTS_MS), "");
        let old: Vec<Key> = update
            .range(
                place,
                Bound::Included(&[TIME_TAG]),
                Bound::Excluded(&until),
                Direction::Forward,
            )
            .take(FORGOTTEN)
            .map(|(key, _)| key.clone())
            .collect();
        for key in old {
            update.delete(place, &key);
            update.delete(place, &[&[TOKEN_TAG], &key[1 + TIME_BYTES..]].concat());
        }
        let key = self.key();
        if let Some(used) = update.get(place, &key).map(used_ms) {
            update.delete(place, &time_key(used, self.text));
        }
        let mut row = self.now_ms.to_le_bytes().to_vec();
        row.extend_from_slice(&self.fingerprint);
        for halves in halves {
            row.extend_from_slice(&(*halves as u32).to_le_bytes());
        }
        update.put(place, &key, Row::from(row));
        update.put(place, &time_key(self.now_ms, self.text), Row::from(Vec::new()));
    }

    fn key(&self) -> Vec<u8> {
        [&[TOKEN_TAG], self.text.as_bytes()].concat()
    }
}

fn time_key(ms: u64, token: &str) -> Vec<u8> {
    [&[TIME_TAG], &ms.to_be_bytes()[..], token.as_bytes()].concat()
}

fn used_ms(row: &Row) -> u64 {
    row.get(..TIME_BYTES).map_or(0, number)
}

fn number(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .rev()
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}
