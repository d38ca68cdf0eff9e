//! The checksum of a whole from those of its parts. S3 knows two kinds: `FULL_OBJECT`, which is what hashing the whole would give and
//! which only CRCs allow without reading it again, and `COMPOSITE`, the digest of the parts' digests.

use crate::hasher::{crc_algorithm, filled};
use crate::{digest, Algorithm, Digest};

/// The CRC of the concatenation of parts, given as (CRC, length in bytes). `None` for no CRC algorithm, or for a part whose
/// CRC has another length than the algorithm's.
pub fn combine_crcs(algorithm: Algorithm, parts: &[(&[u8], u64)]) -> Option<Digest> {
    let crc = crc_algorithm(algorithm)?;
    let mut whole: Option<u64> = None;
    for (part, length) in parts {
        let value = match algorithm {
            Algorithm::Crc64Nvme => u64::from_be_bytes((*part).try_into().ok()?),
            _ => u64::from(u32::from_be_bytes((*part).try_into().ok()?)),
        };
        whole = Some(match whole {
            None => value,
            // Appending nothing changes nothing; the library is not asked, since a length of zero is no case of its own there.
            Some(so_far) if *length == 0 => so_far,
            Some(so_far) => crc_fast::checksum_combine(crc, so_far, value, *length),
        });
    }
    Some(match (algorithm, whole) {
        (_, None) => digest(algorithm, b""),
        (Algorithm::Crc64Nvme, Some(value)) => filled(&value.to_be_bytes()),
        (_, Some(value)) => filled(&(value as u32).to_be_bytes()),
    })
}

/// The digest of the parts' digests, one after the other.
pub fn composite(algorithm: Algorithm, parts: &[&[u8]]) -> Digest {
    digest(algorithm, &parts.concat())
}
