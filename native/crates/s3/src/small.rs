//! PutObject of a body that is all there and will stand in its row: what nearly all puts of tests are. One pass over borrowed parts, without
//! the machinery that a body in pieces needs.
//!
//! This does what goes well and nothing else. Whatever is to be refused, or needs more, is left to `put`, which judges from the beginning;
//! until it commits nothing here can be seen.

use crate::chunked::Decoder;
use crate::headers::Headers;
use crate::row::{self, Object, UploadHeaders, Written, INLINE_BODY_BYTES};
use crate::signing::hex;
use base64::engine::general_purpose::STANDARD as BASE64;
use base64::Engine as _;
use ruststack_checksum::{digest, Algorithm};
use ruststack_state::{Engine, Update, Value};
use std::cell::RefCell;

/// A request to put an object, its headers already judged. An empty text stands for what is absent.
#[derive(Default)]
pub struct Small<'a> {
    pub bucket: &'a str,
    pub key: &'a str,
    /// 12 digits.
    pub owner: &'a str,
    pub request_id: &'a str,
    /// Milliseconds on the emulator's clock.
    pub now: i64,
    /// As `put::Put` has it.
    pub headers: &'a str,
    /// Decoded length in bytes, as the client told it.
    pub length: u64,
    /// Whether the body is aws-chunked, and then whether its chunks have signatures, which are not verified here.
    pub chunks: Option<bool>,
    /// The algorithm of the checksum that comes as a trailing header.
    pub trailer: &'a str,
    /// Hexadecimal.
    pub sha256: &'a str,
    /// Content-MD5, base64.
    pub md5: &'a str,
    pub algorithm: &'a str,
    /// Base64.
    pub checksum: &'a str,
    pub if_match: &'a str,
    pub if_none_match: bool,
    pub body: &'a [u8],
}

/// What a thread keeps of the memory in which its rows are written.
const BUFFER_BYTES: usize = 32 * 1024;

#[derive(Default)]
struct Buffers {
    json: String,
    row: Vec<u8>,
    decoded: Vec<u8>,
}

thread_local! {
    static BUFFERS: RefCell<Buffers> = RefCell::default();
}

/// Commits the row and gives the answer's headers, as `Headers` writes them; `None` where it is for `put` to answer.
pub fn put(request: &Small, engine: &Engine) -> Option<String> {
    if request.body.len() as u64 > INLINE_BODY_BYTES || row::names_lock(request.headers) {
        return None;
    }
    BUFFERS.with_borrow_mut(|Buffers { json, row, decoded }| {
        let (body, trailer) = match request.chunks {
            None => (request.body, None),
            Some(signed) => {
                decoded.clear();
                let trailer = decode(request, signed, decoded)?;
                (decoded.as_slice(), trailer)
            }
        };
        let etag = verified_etag(request, body)?;
        let (algorithm, checksum) = verified_checksum(request, body, trailer.as_deref())?;
        let mut headers = Headers::begin(request.request_id);
        match request.headers {
            "" => headers.encryption(&row::Encryption::default()),
            json => {
                let encryption = serde_json::from_str::<UploadHeaders>(json).ok()?.encryption;
                if !encryption.leaves_md5() {
                    return None;
                }
                headers.encryption(&encryption);
            }
        }
        headers.etag(&etag);
        headers.checksum(algorithm.name(), &checksum);
        headers.add("x-amz-checksum-type", "FULL_OBJECT");
        json.clear();
        row::write_object(
            json,
            &Written {
                etag: &etag,
                size: body.len() as u64,
                now: request.now,
                owner: request.owner,
                checksum: Some((algorithm.name(), &checksum)),
                version_id: None,
                blob: None,
                retention: None,
                is_replicated: false,
                headers: request.headers,
            },
        );
        row.clear();
        row::write_joined(row, json, body);
        let value = Value::from(&row[..]);
        json.shrink_to(BUFFER_BYTES);
        row.shrink_to(BUFFER_BYTES);
        commit(request, engine, value).then(|| headers.finish())
    })
}

/// Gives the value of the trailing checksum, if one was declared.
fn decode(request: &Small, signed: bool, decoded: &mut Vec<u8>) -> Option<Option<String>> {
    let mut decoder = Decoder::new(signed, None);
    let gathered = decoder.push(request.body, |data| {
        decoded.extend_from_slice(data);
        Ok(())
    });
    gathered.ok()?;
    let (_, mut lines) = decoder.finish().ok()?;
    let value = match (request.trailer, lines.pop()) {
        ("", None) => None,
        ("", Some(_)) | (_, None) => return None,
        (algorithm, Some((name, value))) => {
            let declared = name.strip_prefix("x-amz-checksum-")?.eq_ignore_ascii_case(algorithm);
            declared.then_some(Some(value))?
        }
    };
    lines.is_empty().then_some(value)
}

/// The MD5 in hexadecimal, if the body is as long as declared and has the digests that the client told.
fn verified_etag(request: &Small, body: &[u8]) -> Option<String> {
    if request.length != body.len() as u64 {
        return None;
    }
    if !request.sha256.is_empty() && !hex(&digest(Algorithm::Sha256, body)).eq_ignore_ascii_case(request.sha256) {
        return None;
    }
    let md5 = digest(Algorithm::Md5, body);
    (request.md5.is_empty() || BASE64.encode(&*md5) == request.md5).then(|| hex(&md5))
}

/// The checksum that the row keeps: that which the client named, else CRC64NVME.
fn verified_checksum(request: &Small, body: &[u8], trailer: Option<&str>) -> Option<(Algorithm, String)> {
    let named = [request.algorithm, request.trailer]
        .into_iter()
        .find(|name| !name.is_empty());
    let algorithm = named.map_or(Some(Algorithm::Crc64Nvme), Algorithm::from_name)?;
    let computed = BASE64.encode(&*digest(algorithm, body));
    let claimed = [request.checksum, trailer.unwrap_or_default()]
        .into_iter()
        .find(|value| !value.is_empty());
    claimed
        .is_none_or(|claimed| claimed == computed)
        .then_some((algorithm, computed))
}

/// The places of the maps in `Engine::update`.
const OWNER: usize = 0;
const ROWS: usize = 1;

/// False if there is no bucket, or it has traits, or the object that is replaced does not let it be, or holds blobs.
fn commit(request: &Small, engine: &Engine, value: Value) -> bool {
    let Some(rows) = row::objects(request.bucket) else {
        return false;
    };
    let committed: Result<(), ()> = engine.update(&[row::buckets(), rows], |update| {
        let is_plain = update
            .get(OWNER, request.bucket.as_bytes())
            .is_some_and(|bucket| !row::has_traits(bucket));
        if !is_plain || !may_replace(request, update) {
            return Err(());
        }
        update.put(ROWS, request.key.as_bytes(), value);
        Ok(())
    });
    committed.is_ok()
}

fn may_replace(request: &Small, update: &Update) -> bool {
    let is_conditional = request.if_none_match || !request.if_match.is_empty();
    let Some(present) = update.get(ROWS, request.key.as_bytes()) else {
        return request.if_match.is_empty();
    };
    let Some((json, body)) = row::split(present) else {
        return false;
    };
    // A body that stands in its row is in no blob, so that nothing else of most rows need be known.
    if !body.is_empty() && !is_conditional {
        return true;
    }
    let Some(object) = Object::parse(json) else {
        return false;
    };
    let matches = request.if_match.is_empty() || object.etag == request.if_match;
    !request.if_none_match && matches && object.blobs().is_empty()
}
