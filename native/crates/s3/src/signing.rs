//! The chain of chunk signatures: each signs its chunk and the signature before it, the first the request's own.

use crate::fault::{Fault, Outcome};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// What the request's own signature was made with.
pub struct Signing {
    /// The day's signing key, 32 bytes.
    pub key: Vec<u8>,
    /// The request's signature, in hexadecimal.
    pub seed: String,
    /// `20260101/eu-central-1/s3/aws4_request`
    pub scope: String,
    /// `20260101T000000Z`
    pub date: String,
}

pub struct Chain {
    signing: Signing,
    previous: String,
    claimed: Vec<u8>,
    chunk: Sha256,
    /// `name:value` lines, as the trailer's signature covers them.
    trailer: String,
    trailer_verified: bool,
}

impl Chain {
    pub fn new(signing: Signing) -> Self {
        Chain {
            previous: signing.seed.clone(),
            signing,
            claimed: Vec::new(),
            chunk: Sha256::new(),
            trailer: String::new(),
            trailer_verified: false,
        }
    }

    /// A chunk begins that claims to have this signature.
    pub fn begin(&mut self, claimed: &[u8]) {
        self.claimed = claimed.to_vec();
        self.chunk = Sha256::new();
    }

    pub fn data(&mut self, bytes: &[u8]) {
        self.chunk.update(bytes);
    }

    /// The chunk is complete.
    pub fn verify(&mut self) -> Outcome<()> {
        let hash = hex(&std::mem::take(&mut self.chunk).finalize());
        let text = format!(
            "AWS4-HMAC-SHA256-PAYLOAD\n{}\n{}\n{}\n{EMPTY_SHA256}\n{hash}",
            self.signing.date, self.signing.scope, self.previous
        );
        let signature = self.sign(&text)?;
        if !equal(signature.as_bytes(), &self.claimed) {
            return Err(Fault::signature_mismatch());
        }
        self.previous = signature;
        Ok(())
    }

    pub fn trailer(&mut self, name: &str, value: &str) {
        self.trailer.push_str(name);
        self.trailer.push(':');
        self.trailer.push_str(value);
        self.trailer.push('\n');
        // What comes behind the signature was signed by nobody.
        self.trailer_verified = false;
    }

    pub fn verify_trailer(&mut self, claimed: &[u8]) -> Outcome<()> {
        let hash = hex(&Sha256::digest(self.trailer.as_bytes()));
        let text = format!(
            "AWS4-HMAC-SHA256-TRAILER\n{}\n{}\n{}\n{hash}",
            self.signing.date, self.signing.scope, self.previous
        );
        let signature = self.sign(&text)?;
        self.trailer_verified = true;
        match equal(signature.as_bytes(), claimed) {
            true => Ok(()),
            false => Err(Fault::signature_mismatch()),
        }
    }

    /// The body is over; trailing headers without a signature were not signed by anyone.
    pub fn end(&self) -> Outcome<()> {
        match self.trailer.is_empty() || self.trailer_verified {
            true => Ok(()),
            false => Err(Fault::malformed_trailer()),
        }
    }

    fn sign(&self, text: &str) -> Outcome<String> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.signing.key).map_err(Fault::internal)?;
        mac.update(text.as_bytes());
        Ok(hex(&mac.finalize().into_bytes()))
    }
}

pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// Takes the same time wherever the difference is.
fn equal(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |difference, (x, y)| difference | (x ^ y)) == 0
}
