//! Exports of the checksum crate.

use napi_derive::napi;

/// The version of the native module, to tell a stale binary from a fresh one.
#[napi]
pub fn native_version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}
