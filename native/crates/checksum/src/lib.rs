//! Checksums that S3 speaks: CRC32, CRC32C, CRC64NVME, SHA-1, SHA-256, SHA-512, MD5, and xxHash in three sizes, as incremental hashers behind one enum,
//! and the two ways in which the checksums of parts make that of a whole: combining CRCs, and the digest of digests.

mod combine;
mod hasher;

pub use combine::{combine_crcs, composite};
pub use hasher::{digest, Digest, Hasher};

/// The longest digest, SHA-512's.
pub const MAX_DIGEST_BYTES: usize = 64;

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
    Sha512,
    Md5,
    Xxhash64,
    Xxhash3,
    Xxhash128,
}

impl Algorithm {
    /// By the name that S3's API gives it (`CRC32`, `CRC64NVME`, …) or by that of its header (`crc32`, …).
    pub fn from_name(name: &str) -> Option<Self> {
        [
            Self::Crc32,
            Self::Crc32c,
            Self::Crc64Nvme,
            Self::Sha1,
            Self::Sha256,
            Self::Sha512,
            Self::Md5,
            Self::Xxhash64,
            Self::Xxhash3,
            Self::Xxhash128,
        ]
        .into_iter()
        .find(|algorithm| algorithm.name().eq_ignore_ascii_case(name))
    }

    /// As S3's API writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
            Self::Sha512 => "SHA512",
            Self::Md5 => "MD5",
            Self::Xxhash64 => "XXHASH64",
            Self::Xxhash3 => "XXHASH3",
            Self::Xxhash128 => "XXHASH128",
        }
    }

    pub fn digest_bytes(self) -> usize {
        match self {
            Self::Crc32 | Self::Crc32c => 4,
            Self::Crc64Nvme | Self::Xxhash64 | Self::Xxhash3 => 8,
            Self::Md5 | Self::Xxhash128 => 16,
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha512 => 64,
        }
    }

    /// Whether the checksum of a whole follows from those of its parts.
    pub fn is_crc(self) -> bool {
        matches!(self, Self::Crc32 | Self::Crc32c | Self::Crc64Nvme)
    }
}
