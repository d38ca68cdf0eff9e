//! NextToken: where a page ended, and of which statement. Of another statement, or with other parameters, it is refused; Limit and
//! ConsistentRead may change (eu-west-1, 2026-09).

use crate::errors::{validation, Error, Result};
use base64::engine::general_purpose::STANDARD;
use base64::Engine as _;

/// What a token begins with, so that later versions can tell.
const VERSION: u8 = 1;
const FINGERPRINT_BYTES: usize = 16;
pub type Fingerprint = [u8; FINGERPRINT_BYTES];
const SUM_BYTES: usize = 4;
const READ_BYTES: usize = 2;

/// The place in a statement's reads after which the next page begins.
pub struct Place {
    /// Which of the reads.
    pub read: usize,
    pub row: Vec<u8>,
}

fn invalid() -> Box<Error> {
    validation("Invalid NextToken")
}

pub fn write(fingerprint: &Fingerprint, place: &Place) -> String {
    let mut bytes = vec![VERSION];
    bytes.extend_from_slice(fingerprint);
    // A statement has at most `MAX_DECOMPOSED_READS`.
    bytes.extend_from_slice(&(place.read as u16).to_le_bytes());
    bytes.extend_from_slice(&place.row);
    let sum = crc32fast::hash(&bytes);
    bytes.extend_from_slice(&sum.to_le_bytes());
    STANDARD.encode(bytes)
}

pub fn read(text: &str, fingerprint: &Fingerprint) -> Result<Place> {
    let bytes = STANDARD.decode(text).map_err(|_| invalid())?;
    let end = bytes.len().checked_sub(SUM_BYTES).ok_or_else(invalid)?;
    let (content, sum) = bytes.split_at(end);
    if crc32fast::hash(content).to_le_bytes() != sum || content.first() != Some(&VERSION) {
        return Err(invalid());
    }
    let (print, rest) = content[1..].split_at_checked(FINGERPRINT_BYTES).ok_or_else(invalid)?;
    if print != fingerprint {
        return Err(validation("NextToken does not match request"));
    }
    let (read, row) = rest.split_at_checked(READ_BYTES).ok_or_else(invalid)?;
    Ok(Place {
        read: usize::from(u16::from_le_bytes([read[0], read[1]])),
        row: row.to_vec(),
    })
}
