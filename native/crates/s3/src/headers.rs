//! The answer's headers as text: name, line feed, value, line feed, … without one at the end, so that one `split` in
//! JavaScript makes the flat list that the listener takes.

use crate::row::Encryption;
use base64::engine::general_purpose::STANDARD as BASE64;
use base64::Engine as _;
use std::hash::{DefaultHasher, Hash, Hasher};

/// AWS's host ids are 56 bytes in base64.
const HOST_ID_WORDS: u64 = 7;

#[derive(Default)]
pub struct Headers(String);

impl Headers {
    /// With what every answer of S3 has.
    pub fn begin(request_id: &str) -> Self {
        let mut headers = Headers(String::with_capacity(512));
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

    pub fn etag(&mut self, etag: &str) {
        self.add("ETag", &format!("\"{etag}\""));
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
    let mut bytes = Vec::with_capacity(HOST_ID_WORDS as usize * 8);
    for word in 0..HOST_ID_WORDS {
        let mut hasher = DefaultHasher::new();
        (request_id, word).hash(&mut hasher);
        bytes.extend_from_slice(&hasher.finish().to_le_bytes());
    }
    BASE64.encode(bytes)
}
