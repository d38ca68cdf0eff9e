//! Answers of S3 in memory that JavaScript lends, and the plain requests that stand in such memory themselves: reads and small puts.

use crate::guard::guard;
use crate::scratch::{read_f64, read_u32, Scratch, Slots};
use napi::{Error, Result};
use napi_derive::napi;
use ruststack_s3::blobs::{Blobs, Pin};
use ruststack_s3::get::{get, Body, Get, Got, Options};
use ruststack_s3::headers::is_plain;
use ruststack_s3::intake::{Declared, DeclaredChecksum};
use ruststack_s3::put::{Put, Putting};
use ruststack_s3::small::{put as put_small, Small};
use ruststack_s3::Outcome;
use ruststack_state::Engine;
use serde_json::value::RawValue;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

/// The beginning of what `get` fills, little endian: status (u16), kind (u16), length of headers (u32), length of the whole body (f64), length
/// of what follows the headers (u32), reader (u32).
const GET_HEAD_BYTES: usize = 24;

/// Kinds of what follows the headers.
const NO_BODY: u16 = 0;
const INLINE_BODY: u16 = 1;
const FILES: u16 = 2;
/// There are no headers but an error.
const FAULT: u16 = 3;
/// A 200 in the scratch buffer, ready to be sent: its headers need nothing more, and its body stands at `WIRE_BODY_AT` of the answer, so that
/// JavaScript finds both at fixed places.
const WIRE: u16 = 4;
const WIRE_BODY_AT: usize = 4096;

// A request in the scratch buffer, in the machine's order of bytes: the clock (f64), the body's length as the client declared it (f64), then
// the lengths of the parts, which follow each other from `TEXT_AT` on. A read has the first three of them, and HEAD or nothing.
const NOW_AT: usize = 0;
const DECLARED_AT: usize = 8;
const BUCKET_LENGTH_AT: usize = 16;
const KEY_LENGTH_AT: usize = 20;
const ID_LENGTH_AT: usize = 24;
const OWNER_LENGTH_AT: usize = 28;
const HEAD_LENGTH_AT: usize = OWNER_LENGTH_AT;
const HEADERS_LENGTH_AT: usize = 32;
const SHA256_LENGTH_AT: usize = 36;
const MD5_LENGTH_AT: usize = 40;
const ALGORITHM_LENGTH_AT: usize = 44;
const CHECKSUM_LENGTH_AT: usize = 48;
const IF_MATCH_LENGTH_AT: usize = 52;
const IF_NONE_MATCH_LENGTH_AT: usize = 56;
const CHUNKS_LENGTH_AT: usize = 60;
const TRAILER_LENGTH_AT: usize = 64;
const BODY_LENGTH_AT: usize = 68;
const TEXT_AT: usize = 72;

thread_local! {
    static HANDLES: Slots<Answers> = Slots::default();
}

/// What answers a handle's plain requests and all its reads.
pub struct Answers {
    engine: Arc<Engine>,
    blobs: Arc<Blobs>,
    scratch: Scratch,
    /// Where in the scratch buffer answers begin.
    answer_at: usize,
    pins: RefCell<HashMap<u32, Pin>>,
    next_pin: Cell<u32>,
}

/// The request's parts in the scratch buffer, one behind the other.
struct Parts<'a> {
    memory: &'a [u8],
    at: usize,
}

impl<'a> Parts<'a> {
    fn bytes(&mut self, length_at: usize) -> &'a [u8] {
        let end = self.at + read_u32(self.memory, length_at) as usize;
        let bytes = self.memory.get(self.at..end).unwrap_or_default();
        self.at = end;
        bytes
    }

    fn text(&mut self, length_at: usize) -> Result<&'a str> {
        std::str::from_utf8(self.bytes(length_at)).map_err(|_| Error::from_reason("The scratch buffer holds no text."))
    }
}

/// The put that stands in the memory.
fn small(sent: &[u8]) -> Result<Small<'_>> {
    let mut parts = Parts {
        memory: sent,
        at: TEXT_AT,
    };
    Ok(Small {
        now: read_f64(sent, NOW_AT) as i64,
        length: read_f64(sent, DECLARED_AT) as u64,
        bucket: parts.text(BUCKET_LENGTH_AT)?,
        key: parts.text(KEY_LENGTH_AT)?,
        request_id: parts.text(ID_LENGTH_AT)?,
        owner: parts.text(OWNER_LENGTH_AT)?,
        headers: parts.text(HEADERS_LENGTH_AT)?,
        sha256: parts.text(SHA256_LENGTH_AT)?,
        md5: parts.text(MD5_LENGTH_AT)?,
        algorithm: parts.text(ALGORITHM_LENGTH_AT)?,
        checksum: parts.text(CHECKSUM_LENGTH_AT)?,
        if_match: parts.text(IF_MATCH_LENGTH_AT)?,
        if_none_match: !parts.text(IF_NONE_MATCH_LENGTH_AT)?.is_empty(),
        chunks: match parts.text(CHUNKS_LENGTH_AT)? {
            "" => None,
            chunks => Some(chunks == "signed"),
        },
        trailer: parts.text(TRAILER_LENGTH_AT)?,
        body: parts.bytes(BODY_LENGTH_AT),
    })
}

impl Answers {
    /// Gives the number by which `s3_read` and `s3_put` know it, too.
    pub fn new(engine: Arc<Engine>, blobs: Arc<Blobs>, scratch: &mut [u8], answer_at: u32) -> (Rc<Self>, u32) {
        let answers = Rc::new(Answers {
            engine,
            blobs,
            scratch: Scratch::new(scratch),
            answer_at: answer_at as usize,
            pins: RefCell::default(),
            next_pin: Cell::new(1),
        });
        let slot = HANDLES.with(|handles| handles.add(&answers));
        (answers, slot)
    }

    pub fn get(&self, request: &Get) -> Outcome<Got> {
        get(request, &self.engine, &self.blobs)
    }

    /// Runs `work` on the request's memory and on that of its answer.
    fn with_scratch(&self, work: impl FnOnce(&[u8], &mut [u8]) -> Result<u32>) -> Result<u32> {
        self.scratch.with(|memory| {
            let (sent, out) = memory
                .split_at_mut_checked(self.answer_at)
                .ok_or_else(|| Error::from_reason("The scratch buffer is too small."))?;
            work(sent, out)
        })
    }

    /// Answers the plain read in the scratch buffer.
    fn read(&self) -> Result<u32> {
        self.with_scratch(|sent, out| {
            let mut parts = Parts {
                memory: sent,
                at: TEXT_AT,
            };
            let request = Get {
                bucket: parts.text(BUCKET_LENGTH_AT)?,
                key: parts.text(KEY_LENGTH_AT)?,
                request_id: parts.text(ID_LENGTH_AT)?,
                now: read_f64(sent, NOW_AT) as i64,
                head: !parts.text(HEAD_LENGTH_AT)?.is_empty(),
                options: Options::default(),
            };
            let outcome = self.get(&request);
            if let Ok(got) = &outcome {
                let body = match &got.body {
                    Body::Inline(value, first, length) => Some(&value[*first..first + length]),
                    Body::None => Some(&[][..]),
                    Body::Files(..) => None,
                };
                if let (200, Some(body)) = (got.status, body) {
                    if let Some(length) = wire(out, &got.headers, got.length, body) {
                        return Ok(length);
                    }
                }
            }
            Ok(self.fill(outcome, out))
        })
    }

    /// Answers the put in the scratch buffer.
    fn put(&self) -> Result<u32> {
        self.with_scratch(|sent, out| {
            let small = small(sent)?;
            // What is judged and written under the locks of one update needs no other hold on the state.
            let headers = match put_small(&small, &self.engine) {
                Some(headers) => headers,
                None => match in_one_world(|| self.put_again(&small))? {
                    Ok(headers) => headers,
                    Err(fault) => return Ok(fill(out, fault.status, FAULT, &fault.to_json(), 0, &[], 0)),
                },
            };
            let wired = wire(out, &headers, 0, &[]);
            Ok(wired.unwrap_or_else(|| fill(out, 200, NO_BODY, &headers, 0, &[], 0)))
        })
    }

    /// Puts what is not small, or finds out what is wrong with it.
    fn put_again(&self, small: &Small) -> Result<Outcome<String>> {
        let optional = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let headers = match small.headers {
            "" => None,
            json => {
                let json = RawValue::from_string(json.to_owned());
                Some(json.map_err(|_| Error::from_reason("The scratch buffer holds no JSON."))?)
            }
        };
        let checksum = optional(small.algorithm).zip(optional(small.checksum));
        let put = Put {
            plain_encryption: false,
            bucket: small.bucket.to_owned(),
            key: small.key.to_owned(),
            owner: small.owner.to_owned(),
            now: small.now,
            request_id: small.request_id.to_owned(),
            headers,
            body: Declared {
                chunked: small.chunks.is_some(),
                signed: small.chunks == Some(true),
                trailer: optional(small.trailer),
                length: Some(small.length),
                sha256: optional(small.sha256),
                md5: optional(small.md5),
                checksum: checksum.map(|(algorithm, value)| DeclaredChecksum { algorithm, value }),
                ..Declared::default()
            },
            if_match: optional(small.if_match),
            if_none_match: small.if_none_match,
            part: None,
            by_form: false,
            since: None,
        };
        let putting = Putting::begin(put, Arc::clone(&self.engine), Arc::clone(&self.blobs));
        Ok(putting.and_then(|putting| whole(putting, small.body)))
    }

    /// Lets go of the blobs of a read.
    pub fn unpin(&self, reader: u32) {
        self.pins.borrow_mut().remove(&reader);
    }

    pub fn fill(&self, outcome: Outcome<Got>, out: &mut [u8]) -> u32 {
        let got = match outcome {
            Ok(got) => got,
            Err(fault) => return fill(out, fault.status, FAULT, &fault.to_json(), 0, &[], 0),
        };
        match got.body {
            Body::None => fill(out, got.status, NO_BODY, &got.headers, got.length, &[], 0),
            Body::Inline(value, first, length) => {
                let body = &value[first..first + length];
                fill(out, got.status, INLINE_BODY, &got.headers, got.length, body, 0)
            }
            Body::Files(segments, pin) => {
                let mut places = String::new();
                for segment in &segments {
                    places.push_str(&format!("{}\n{}\n{}\n", segment.blob, segment.offset, segment.length));
                }
                let number = self.next_pin.get();
                self.next_pin.set(number.wrapping_add(1));
                self.pins.borrow_mut().insert(number, pin);
                let wrote = fill(
                    out,
                    got.status,
                    FILES,
                    &got.headers,
                    got.length,
                    places.as_bytes(),
                    number,
                );
                if wrote as usize > out.len() {
                    self.pins.borrow_mut().remove(&number);
                }
                wrote
            }
        }
    }
}

/// Answers the plain read (no HEAD, no conditions, no range) in the scratch buffer of the handle of that number, as `get` does.
#[napi]
pub fn s3_read(slot: u32) -> Result<u32> {
    guard(|| handle(slot)?.read())
}

/// As `s3_read`, for the put of an object whose body is there, with no chunk signatures to verify.
#[napi]
pub fn s3_put(slot: u32) -> Result<u32> {
    guard(|| handle(slot)?.put())
}

fn handle(slot: u32) -> Result<Rc<Answers>> {
    let found = HANDLES.with(|handles| handles.get(slot));
    found.ok_or_else(|| Error::from_reason("There is no such handle."))
}

/// A put whose whole body is there is not refused for a restore under way, unless it meets so many of them.
const TRIES: usize = 8;

/// Does `work` again where the state was replaced meanwhile.
pub fn in_one_world(mut work: impl FnMut() -> Result<Outcome<String>>) -> Result<Outcome<String>> {
    for _ in 1..TRIES {
        match work()? {
            Err(fault) if fault.is_replaced() => {}
            outcome => return Ok(outcome),
        }
    }
    work()
}

/// Puts a body that is all there.
pub fn whole(mut putting: Putting, body: &[u8]) -> Outcome<String> {
    putting.push(body)?;
    putting.finish()
}

/// Gives the length of the answer; where it is longer than `out`, nothing is written.
fn fill(out: &mut [u8], status: u16, kind: u16, headers: &str, length: u64, rest: &[u8], reader: u32) -> u32 {
    let total = GET_HEAD_BYTES + headers.len() + rest.len();
    if let Some(out) = out.get_mut(..total) {
        fill_head(out, status, kind, headers, length, rest.len(), reader);
        out[GET_HEAD_BYTES + headers.len()..].copy_from_slice(rest);
    }
    total as u32
}

fn fill_head(out: &mut [u8], status: u16, kind: u16, headers: &str, length: u64, rest: usize, reader: u32) {
    out[0..2].copy_from_slice(&status.to_le_bytes());
    out[2..4].copy_from_slice(&kind.to_le_bytes());
    out[4..8].copy_from_slice(&(headers.len() as u32).to_le_bytes());
    out[8..16].copy_from_slice(&(length as f64).to_le_bytes());
    out[16..20].copy_from_slice(&(rest as u32).to_le_bytes());
    out[20..24].copy_from_slice(&reader.to_le_bytes());
    out[GET_HEAD_BYTES..GET_HEAD_BYTES + headers.len()].copy_from_slice(headers.as_bytes());
}

/// An answer of kind `WIRE`; `None` where it can't be one. `length` is what HEAD tells of a body that is not there.
fn wire(out: &mut [u8], headers: &str, length: u64, body: &[u8]) -> Option<u32> {
    if GET_HEAD_BYTES + headers.len() > WIRE_BODY_AT || !is_plain(headers) {
        return None;
    }
    let total = WIRE_BODY_AT + body.len();
    let out = out.get_mut(..total)?;
    fill_head(out, 200, WIRE, headers, length, body.len(), 0);
    out[WIRE_BODY_AT..].copy_from_slice(body);
    Some(total as u32)
}
