//! Taking in a body: decoding, hashing, storing, and judging in the end whether it is what the client declared.
//!
//! A small body is gathered in memory; once it outgrows the row it moves to a blob. Nothing is visible to anyone before the caller
//! commits what `finish` gives.

use crate::blobs::{Blobs, Unclaimed, Writer};
use crate::blocks::Block;
use crate::chunked::Decoder;
use crate::fault::{Fault, Outcome};
use crate::lane::{Lane, Ranges};
use crate::row::INLINE_BODY_BYTES;
use crate::signing::{hex, Chain, Signing};
use base64::engine::general_purpose::STANDARD as BASE64;
use base64::Engine as _;
use ruststack_checksum::{Algorithm, Digest, Hasher};
use serde::Deserialize;
use std::sync::Arc;

/// What the request's headers say of its body.
#[derive(Deserialize, Default, Debug)]
#[serde(rename_all = "camelCase", default)]
pub struct Declared {
    /// Whether the body is aws-chunked.
    pub chunked: bool,
    /// Whether its chunks carry signatures.
    pub signed: bool,
    /// Verifies them, where given.
    pub signing: Option<DeclaredSigning>,
    /// The algorithm of the checksum that comes as a trailing header.
    pub trailer: Option<String>,
    /// Decoded length in bytes, where the client told it.
    pub length: Option<u64>,
    /// SHA-256 of the body, hexadecimal.
    pub sha256: Option<String>,
    /// Content-MD5, base64, known to be 16 bytes.
    pub md5: Option<String>,
    pub checksum: Option<DeclaredChecksum>,
}

#[derive(Deserialize, Debug)]
pub struct DeclaredChecksum {
    pub algorithm: String,
    /// Base64, known to be of the algorithm's length.
    pub value: String,
}

#[derive(Deserialize, Debug)]
pub struct DeclaredSigning {
    /// Hexadecimal.
    pub key: String,
    pub seed: String,
    pub scope: String,
    pub date: String,
}

/// How a wrong Content-MD5 shows the client's digest: PutObject in hexadecimal, UploadPart as sent (both recorded on AWS, 2026-02).
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Object,
    Part,
}

pub struct Intake {
    declared: Declared,
    purpose: Purpose,
    decoder: Option<Decoder>,
    sink: Sink,
    sha256: Option<Hasher>,
}

/// Where decoded bytes go.
struct Sink {
    limit: Option<u64>,
    size: u64,
    md5: Md5,
    checksums: Vec<(Algorithm, Hasher)>,
    /// A longer body goes to a blob.
    inline_limit: u64,
    body: Body,
    blobs: Arc<Blobs>,
}

/// Bodies that are declared to be as long as this have their MD5 computed beside.
const BESIDE_FROM_BYTES: u64 = 512 * 1024;

enum Md5 {
    Here(Box<Hasher>),
    Beside(Beside),
    /// Nobody asked.
    Unwanted,
}

/// Lets go of what waits for its digest when the intake is given up.
struct Beside(Arc<Lane>);

impl Drop for Beside {
    fn drop(&mut self) {
        self.0.discard();
    }
}

impl Md5 {
    fn put_beside(&mut self) {
        *self = match std::mem::replace(self, Md5::Unwanted) {
            Md5::Here(hasher) => Md5::Beside(Beside(Lane::new(*hasher))),
            other => other,
        };
    }

    fn finish(self) -> Option<Digest> {
        match self {
            Md5::Here(hasher) => Some(hasher.finish()),
            Md5::Beside(beside) => Some(beside.0.finish()),
            Md5::Unwanted => None,
        }
    }
}

enum Body {
    Memory(Vec<u8>),
    Blob(Writer),
}

/// A body that is what the client declared.
pub struct Taken {
    pub size: u64,
    /// Absent where the ETag is to be another and the client declared none.
    pub md5: Option<Digest>,
    /// In the order asked for; the first is the one to tell the client.
    pub checksums: Vec<(Algorithm, String)>,
    pub body: TakenBody,
}

pub enum TakenBody {
    Inline(Vec<u8>),
    Blob(Unclaimed),
}

impl Intake {
    /// The checksums of `keep` are computed behind the one that `declared` names, and the MD5 if it is to be the ETag.
    pub fn new(
        declared: Declared,
        purpose: Purpose,
        keep: &[Algorithm],
        etag_is_md5: bool,
        blobs: Arc<Blobs>,
    ) -> Outcome<Self> {
        let mut algorithms = Vec::with_capacity(2);
        let named = declared.checksum.as_ref().map(|checksum| &checksum.algorithm);
        if let Some(name) = named.or(declared.trailer.as_ref()) {
            let algorithm = Algorithm::from_name(name).ok_or_else(|| Fault::internal("unknown checksum"))?;
            algorithms.push(algorithm);
        }
        for algorithm in keep {
            if !algorithms.contains(algorithm) {
                algorithms.push(*algorithm);
            }
        }
        let sink = Sink {
            limit: declared.length,
            size: 0,
            md5: if etag_is_md5 || declared.md5.is_some() {
                Md5::Here(Box::new(Hasher::new(Algorithm::Md5)))
            } else {
                Md5::Unwanted
            },
            checksums: algorithms.into_iter().map(|a| (a, Hasher::new(a))).collect(),
            inline_limit: match purpose {
                Purpose::Object => INLINE_BODY_BYTES,
                Purpose::Part => 0,
            },
            body: Body::Memory(Vec::new()),
            blobs,
        };
        Ok(Intake {
            decoder: declared
                .chunked
                .then(|| Decoder::new(declared.signed, chain(&declared))),
            sha256: declared.sha256.is_some().then(|| Hasher::new(Algorithm::Sha256)),
            sink,
            declared,
            purpose,
        })
    }

    pub fn push(&mut self, bytes: &[u8]) -> Outcome<()> {
        if matches!(self.sink.md5, Md5::Beside(_)) {
            return Err(Fault::internal("bytes behind blocks"));
        }
        self.take(bytes, |_| {})
    }

    /// As `push`, of bytes that can be handed on to the thread that computes the MD5.
    pub fn push_block(&mut self, block: Block) -> Outcome<()> {
        if self.declared.length.is_some_and(|length| length >= BESIDE_FROM_BYTES) {
            self.sink.md5.put_beside();
        }
        let mut ranges = Ranges::new();
        let begin = block.as_ptr() as usize;
        self.take(&block, |data| {
            let from = data.as_ptr() as usize - begin;
            ranges.push(from..from + data.len());
        })?;
        if let Md5::Beside(Beside(lane)) = &self.sink.md5 {
            lane.add(block, ranges);
        }
        Ok(())
    }

    /// `decoded` is called with the parts of `bytes` that are the body's.
    fn take(&mut self, bytes: &[u8], mut decoded: impl FnMut(&[u8])) -> Outcome<()> {
        if let Some(hasher) = &mut self.sha256 {
            hasher.update(bytes);
        }
        let sink = &mut self.sink;
        let mut take = |data: &[u8]| {
            sink.push(data)?;
            decoded(data);
            Ok(())
        };
        match &mut self.decoder {
            Some(decoder) => decoder.push(bytes, take),
            None => take(bytes),
        }
    }

    pub fn finish(self) -> Outcome<Taken> {
        let Intake {
            declared,
            purpose,
            decoder,
            sink,
            sha256,
        } = self;
        let trailer = match decoder {
            Some(decoder) => trailing_checksum(&declared, decoder.finish()?.1)?,
            None => None,
        };
        if declared.length.is_some_and(|length| length != sink.size) {
            return Err(Fault::incomplete_body());
        }
        if let (Some(hasher), Some(claimed)) = (sha256, &declared.sha256) {
            verify_sha256(&hasher.finish(), claimed)?;
        }
        let md5 = sink.md5.finish();
        if let (Some(md5), Some(claimed)) = (&md5, &declared.md5) {
            verify_md5(md5, claimed, purpose)?;
        }
        let checksums: Vec<(Algorithm, String)> = sink
            .checksums
            .into_iter()
            .map(|(a, h)| (a, BASE64.encode(&*h.finish())))
            .collect();
        let claimed = declared.checksum.map(|checksum| checksum.value).or(trailer);
        if let (Some(claimed), Some((algorithm, computed))) = (claimed, checksums.first()) {
            if claimed != *computed {
                let name = algorithm.name();
                let message = format!("The {name} you specified did not match the calculated checksum.");
                return Err(Fault::new("BadDigest", 400, message));
            }
        }
        let body = match sink.body {
            // Parts are always blobs, so that completing an upload moves no bytes, not even of an empty part.
            Body::Memory(_) if purpose == Purpose::Part => TakenBody::Blob(sink.blobs.create()?.publish()?),
            Body::Memory(bytes) => TakenBody::Inline(bytes),
            Body::Blob(writer) => TakenBody::Blob(writer.publish()?),
        };
        Ok(Taken {
            size: sink.size,
            md5,
            checksums,
            body,
        })
    }
}

impl Sink {
    fn push(&mut self, bytes: &[u8]) -> Outcome<()> {
        self.size += bytes.len() as u64;
        if self.limit.is_some_and(|limit| self.size > limit) {
            return Err(Fault::incomplete_body());
        }
        if let Md5::Here(hasher) = &mut self.md5 {
            hasher.update(bytes);
        }
        for (_, hasher) in &mut self.checksums {
            hasher.update(bytes);
        }
        match &mut self.body {
            Body::Memory(gathered) if self.size <= self.inline_limit => gathered.extend_from_slice(bytes),
            Body::Memory(gathered) => {
                let mut writer = self.blobs.create()?;
                writer.write(gathered)?;
                writer.write(bytes)?;
                self.body = Body::Blob(writer);
            }
            Body::Blob(writer) => writer.write(bytes)?,
        }
        Ok(())
    }
}

fn chain(declared: &Declared) -> Option<Chain> {
    let signing = declared.signing.as_ref()?;
    Some(Chain::new(Signing {
        key: unhex(&signing.key)?,
        seed: signing.seed.clone(),
        scope: signing.scope.clone(),
        date: signing.date.clone(),
    }))
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| Some((digit(pair[0])? * 16 + digit(*pair.get(1)?)?) as u8))
        .collect()
}

/// The checksum among the trailing headers, which must be the declared one and no other.
fn trailing_checksum(declared: &Declared, lines: Vec<(String, String)>) -> Outcome<Option<String>> {
    let mut found = None;
    for (name, value) in lines {
        let expected = declared
            .trailer
            .as_deref()
            .map(|algorithm| algorithm.to_ascii_lowercase());
        if expected.is_none() || name.strip_prefix("x-amz-checksum-") != expected.as_deref() || found.is_some() {
            return Err(Fault::malformed_trailer());
        }
        found = Some((name, value));
    }
    let Some((name, value)) = found else {
        return match declared.trailer {
            Some(_) => Err(Fault::malformed_trailer()),
            None => Ok(None),
        };
    };
    let bytes = declared
        .trailer
        .as_deref()
        .and_then(Algorithm::from_name)
        .map(Algorithm::digest_bytes);
    match BASE64.decode(&value) {
        Ok(digest) if Some(digest.len()) == bytes => Ok(Some(value)),
        _ => Err(Fault::invalid_request(format!(
            "Value for {name} trailing header is invalid."
        ))),
    }
}

fn verify_sha256(computed: &Digest, claimed: &str) -> Outcome<()> {
    let computed = hex(computed);
    if computed.eq_ignore_ascii_case(claimed) {
        return Ok(());
    }
    Err(Fault::new(
        "XAmzContentSHA256Mismatch",
        400,
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
    )
    .with("ClientComputedContentSHA256", claimed)
    .with("S3ComputedContentSHA256", computed))
}

fn verify_md5(computed: &Digest, claimed: &str, purpose: Purpose) -> Outcome<()> {
    let calculated = BASE64.encode(&**computed);
    if calculated == claimed {
        return Ok(());
    }
    let expected = match purpose {
        Purpose::Object => hex(&BASE64.decode(claimed).unwrap_or_default()),
        Purpose::Part => claimed.to_owned(),
    };
    Err(Fault::new(
        "BadDigest",
        400,
        "The Content-MD5 you specified did not match what we received.",
    )
    .with("ExpectedDigest", expected)
    .with("CalculatedDigest", calculated))
}
