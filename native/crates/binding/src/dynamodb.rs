//! Exports of the DynamoDB crate. A thread reaches an engine through a `DynamodbHandle` of its own.

use crate::guard::guard;
use napi::bindgen_prelude::BufferSlice;
use napi::{Error, Result};
use napi_derive::napi;
use ruststack_dynamodb::{invoke, operations, Request};
use ruststack_state::Engine;
use std::cell::{Cell, RefCell};
use std::sync::Arc;

/// What stands in `out` before the body, little endian: status (u16), nothing (u16), CRC-32 of the body (u32).
const HEAD_BYTES: usize = 8;

/// An answer's memory is kept for the next one up to this many bytes.
const KEPT_BYTES: usize = 1024 * 1024;

#[napi]
pub struct DynamodbHandle {
    engine: Arc<Engine>,
    /// Accounts and regions by number.
    scopes: RefCell<Vec<(String, String)>>,
    answer: RefCell<Vec<u8>>,
    /// Random bits for the next request that wants some.
    seed: Cell<u128>,
}

#[napi]
impl DynamodbHandle {
    #[napi(constructor)]
    pub fn new(engine: u32) -> Result<Self> {
        guard(|| {
            let missing = || Error::from_reason(format!("There is no state engine {engine}."));
            Ok(DynamodbHandle {
                engine: ruststack_state::get(engine).ok_or_else(missing)?,
                scopes: RefCell::default(),
                answer: RefCell::default(),
                seed: Cell::default(),
            })
        })
    }

    /// The names of the operations that are built; `invoke` takes their places.
    #[napi]
    pub fn operations() -> Result<Vec<String>> {
        guard(|| Ok(operations().map(str::to_owned).collect()))
    }

    /// The number by which this handle knows an account and region.
    #[napi]
    pub fn scope(&self, account: String, region: String) -> Result<u32> {
        guard(|| {
            if account.contains('\0') || region.contains('\0') {
                return Err(Error::from_reason(
                    "Accounts and regions may not contain a zero character.",
                ));
            }
            let mut scopes = self.scopes.borrow_mut();
            scopes.push((account, region));
            Ok(scopes.len() as u32 - 1)
        })
    }

    /// Gives the next request 16 random bytes, of which new tables make their ids.
    #[napi]
    pub fn seed(&self, bytes: &[u8]) -> Result<()> {
        guard(|| {
            let seed = bytes
                .iter()
                .take(16)
                .fold(0, |seed, byte| seed << 8 | u128::from(*byte));
            self.seed.set(seed);
            Ok(())
        })
    }

    /// Answers a request into `out`: 8 bytes of status and checksum, then the body, whose length is returned. If `out` is too small, it
    /// holds no more than those 8 bytes, and `take` gives the body.
    #[napi]
    pub fn invoke(&self, operation: u32, scope: u32, now: f64, body: &[u8], mut out: BufferSlice) -> Result<u32> {
        guard(|| {
            let scopes = self.scopes.borrow();
            let (account, region) = scopes
                .get(scope as usize)
                .ok_or_else(|| Error::from_reason("There is no such scope."))?;
            let request = Request {
                account,
                region,
                now_ms: now as u64,
                seed: self.seed.take(),
                creation_delay_ms: 0,
            };
            let mut answer = self.answer.take();
            answer.clear();
            let head = invoke(&self.engine, &request, operation as usize, body, &mut answer);
            let out: &mut [u8] = &mut out;
            let (first, rest) = out
                .split_at_mut_checked(HEAD_BYTES)
                .ok_or_else(|| Error::from_reason("The buffer for answers is too small."))?;
            first[..2].copy_from_slice(&head.status.to_le_bytes());
            first[4..].copy_from_slice(&head.crc32.to_le_bytes());
            if let Some(place) = rest.get_mut(..answer.len()) {
                place.copy_from_slice(&answer);
            }
            let length = answer.len() as u32;
            self.answer.replace(answer);
            Ok(length)
        })
    }

    /// Copies the body of the last answer into `out`, which is as long, and lets go of much memory.
    #[napi]
    pub fn take(&self, mut out: BufferSlice) -> Result<()> {
        guard(|| {
            let answer = self.answer.take();
            let out: &mut [u8] = &mut out;
            let length = out.len().min(answer.len());
            out[..length].copy_from_slice(&answer[..length]);
            if answer.capacity() <= KEPT_BYTES {
                self.answer.replace(answer);
            }
            Ok(())
        })
    }
}
