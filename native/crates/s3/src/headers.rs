//! The answer's headers as text: name, line feed, value, line feed, … without one at the end, so that one `split` in
//! JavaScript makes the flat list that the listener takes.

use crate::row::Encryption;
use base64::engine::general_purpose::STANDARD as BASE64;
use base64::Engine as _;

/// AWS's host ids are 56 bytes in base64.
const HOST_ID_WORDS: usize = 7;

#[derive(Default)]
pub struct Headers(String);

impl Headers {
    /// With what every answer of S3 has.
    pub fn begin(request_id: &str) -> Self {
        let mut headers = Headers(String::with_capacity(1024));
        headers.add("x-amz-id-2", &host_id(request_id));
        headers.add("x-amz-request-id", request_id);
        headers.add("Server", "AmazonS3");
        headers
    }

    /// Line feeds would begin another header; HTTP lets none come in, and a row that another operation wrote can't smuggle one out.
    pub fn add(&mut self, name: &str, value: &str) {
        if name.contains(['\n', '\r']) || value.contains(['\n', '\r']) {
            return;
        }
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(name);
        self.0.push('\n');
        self.0.push_str(value);
    }

    pub fn append(&mut self, other: &Headers) {
        if !other.0.is_empty() {
            self.0.push('\n');
            self.0.push_str(&other.0);
        }
    }

    pub fn optional(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.add(name, value);
        }
    }

    /// Adds the quotes.
    pub fn etag(&mut self, etag: &str) {
        self.add("ETag", "\"");
        self.0.push_str(etag);
        self.0.push('"');
    }

    pub fn checksum(&mut self, algorithm: &str, value: &str) {
        self.add(&format!("x-amz-checksum-{}", algorithm.to_ascii_lowercase()), value);
    }

    pub fn encryption(&mut self, encryption: &Encryption) {
        if let Some(md5) = &encryption.customer_key_md5 {
            self.add("x-amz-server-side-encryption-customer-algorithm", "AES256");
            self.add("x-amz-server-side-encryption-customer-key-MD5", md5);
            return;
        }
        self.add(
            "x-amz-server-side-encryption",
            encryption.algorithm.as_deref().unwrap_or("AES256"),
        );
        self.optional(
            "x-amz-server-side-encryption-aws-kms-key-id",
            encryption.kms_key_id.as_deref(),
        );
        if encryption.bucket_key_enabled {
            self.add("x-amz-server-side-encryption-bucket-key-enabled", "true");
        }
    }

    pub fn finish(self) -> String {
        self.0
    }
}

/// The value of `x-amz-id-2`: looks like AWS's, says nothing, and is the same for the same request.
pub fn host_id(request_id: &str) -> String {
    // FNV-1a spreads the id, splitmix64 draws from it; nothing here has to be hard to guess.
    let seed = request_id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let mut bytes = [0; HOST_ID_WORDS * 8];
    for (word, place) in bytes.chunks_exact_mut(8).enumerate() {
        let mut drawn = seed.wrapping_add((word as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        drawn = (drawn ^ (drawn >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        drawn = (drawn ^ (drawn >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        place.copy_from_slice(&(drawn ^ (drawn >> 31)).to_le_bytes());
    }
    BASE64.encode(bytes)
}
