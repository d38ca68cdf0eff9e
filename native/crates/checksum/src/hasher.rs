//! One incremental hasher over all algorithms. CRCs use carry-less multiplication and SHA the processor's own instructions where it
//! has them; the crates find that out when they run.

use crate::{Algorithm, MAX_DIGEST_BYTES};
use md5::Digest as _;
use std::hash::Hasher as _;
use std::ops::Deref;
use twox_hash::{XxHash3_128, XxHash3_64, XxHash64};

/// A finished checksum, big endian as S3 writes CRCs and xxHash its canonical form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Digest {
    bytes: [u8; MAX_DIGEST_BYTES],
    length: usize,
}

impl Digest {
    /// `None` if `bytes` is longer than any digest.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut digest = Digest {
            bytes: [0; MAX_DIGEST_BYTES],
            length: bytes.len(),
        };
        digest.bytes.get_mut(..bytes.len())?.copy_from_slice(bytes);
        Some(digest)
    }
}

impl Deref for Digest {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

pub struct Hasher(State);

enum State {
    Crc32(crc_fast::Digest),
    Crc64(crc_fast::Digest),
    Sha1(sha1::Sha1),
    Sha256(sha2::Sha256),
    Sha512(sha2::Sha512),
    Md5(md5::Md5),
    Xxh64(XxHash64),
    Xxh3(Box<XxHash3_64>),
    Xxh128(Box<XxHash3_128>),
}

/// That S3 hashes with, as clients' libraries do when they are not told another.
const SEED: u64 = 0;

pub(crate) fn crc_algorithm(algorithm: Algorithm) -> Option<crc_fast::CrcAlgorithm> {
    match algorithm {
        Algorithm::Crc32 => Some(crc_fast::CrcAlgorithm::Crc32IsoHdlc),
        Algorithm::Crc32c => Some(crc_fast::CrcAlgorithm::Crc32Iscsi),
        Algorithm::Crc64Nvme => Some(crc_fast::CrcAlgorithm::Crc64Nvme),
        _ => None,
    }
}

impl Hasher {
    pub fn new(algorithm: Algorithm) -> Self {
        use crc_fast::{CrcAlgorithm, Digest as Crc};
        Hasher(match algorithm {
            Algorithm::Crc32 => State::Crc32(Crc::new(CrcAlgorithm::Crc32IsoHdlc)),
            Algorithm::Crc32c => State::Crc32(Crc::new(CrcAlgorithm::Crc32Iscsi)),
            Algorithm::Crc64Nvme => State::Crc64(Crc::new(CrcAlgorithm::Crc64Nvme)),
            Algorithm::Sha1 => State::Sha1(sha1::Sha1::new()),
            Algorithm::Sha256 => State::Sha256(sha2::Sha256::new()),
            Algorithm::Sha512 => State::Sha512(sha2::Sha512::new()),
            Algorithm::Md5 => State::Md5(md5::Md5::new()),
            Algorithm::Xxhash64 => State::Xxh64(XxHash64::with_seed(SEED)),
            Algorithm::Xxhash3 => State::Xxh3(Box::new(XxHash3_64::with_seed(SEED))),
            Algorithm::Xxhash128 => State::Xxh128(Box::new(XxHash3_128::with_seed(SEED))),
        })
    }

    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            State::Crc32(crc) | State::Crc64(crc) => crc.update(bytes),
            State::Sha1(hash) => hash.update(bytes),
            State::Sha256(hash) => hash.update(bytes),
            State::Sha512(hash) => hash.update(bytes),
            State::Md5(hash) => hash.update(bytes),
            State::Xxh64(hash) => hash.write(bytes),
            State::Xxh3(hash) => hash.write(bytes),
            State::Xxh128(hash) => hash.write(bytes),
        }
    }

    pub fn finish(self) -> Digest {
        match self.0 {
            State::Crc32(crc) => filled(&(crc.finalize() as u32).to_be_bytes()),
            State::Crc64(crc) => filled(&crc.finalize().to_be_bytes()),
            State::Sha1(hash) => filled(&hash.finalize()),
            State::Sha256(hash) => filled(&hash.finalize()),
            State::Sha512(hash) => filled(&hash.finalize()),
            State::Md5(hash) => filled(&hash.finalize()),
            State::Xxh64(hash) => filled(&hash.finish().to_be_bytes()),
            State::Xxh3(hash) => filled(&hash.finish().to_be_bytes()),
            State::Xxh128(hash) => filled(&hash.finish_128().to_be_bytes()),
        }
    }
}

/// Of bytes that the algorithms here made, which are never too long.
pub(crate) fn filled(bytes: &[u8]) -> Digest {
    let length = bytes.len().min(MAX_DIGEST_BYTES);
    let mut digest = Digest {
        bytes: [0; MAX_DIGEST_BYTES],
        length,
    };
    digest.bytes[..length].copy_from_slice(&bytes[..length]);
    digest
}

/// The checksum of bytes that are all there.
pub fn digest(algorithm: Algorithm, bytes: &[u8]) -> Digest {
    if let Some(crc) = crc_algorithm(algorithm) {
        let value = crc_fast::checksum(crc, bytes);
        return match algorithm {
            Algorithm::Crc64Nvme => filled(&value.to_be_bytes()),
            _ => filled(&(value as u32).to_be_bytes()),
        };
    }
    let mut hasher = Hasher::new(algorithm);
    hasher.update(bytes);
    hasher.finish()
}
