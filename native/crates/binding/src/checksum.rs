//! Exports of the checksum crate.

use crate::guard::guard;
use napi::bindgen_prelude::Uint8Array;
use napi::{Error, Result};
use napi_derive::napi;
use ruststack_checksum::Algorithm;

/// The version of the native module, to tell a stale binary from a fresh one.
#[napi]
pub fn native_version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The checksum of bytes. `algorithm` is named as S3's API does: `CRC32`, `SHA256`, `XXHASH64`.
#[napi]
pub fn checksum(algorithm: String, bytes: &[u8]) -> Result<Uint8Array> {
    guard(|| {
        Ok(ruststack_checksum::digest(algorithm_of(&algorithm)?, bytes)
            .to_vec()
            .into())
    })
}

pub(crate) fn algorithm_of(name: &str) -> Result<Algorithm> {
    Algorithm::from_name(name).ok_or_else(|| Error::from_reason(format!("There is no checksum {name}.")))
}
