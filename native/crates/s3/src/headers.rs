//! The answer's headers as they go over the wire, each behind a line end (CR LF), so that most answers are sent as they stand here. The first
//! header's name is left out, which is how the listener takes them.

use crate::row::Encryption;
use base64::engine::general_purpose::STANDARD as BASE64;
use base64::Engine as _;

/// The name of the first header of every answer.
pub const FIRST_HEADER: &str = "x-amz-id-2";

/// AWS's host ids are 56 bytes in base64.
const HOST_ID_WORDS: usize = 7;

#[derive(Default)]
pub struct Headers(String);

impl Headers {
    /// With what every answer of S3 has.
    pub fn begin(request_id: &str) -> Self {
        let mut text = String::with_capacity(1024);
        write_host_id(&mut text, request_id);
        let mut headers = Headers(text);
        headers.add("x-amz-request-id", request_id);
        headers.push(&["Server: AmazonS3"]);
        headers
    }

    /// Line ends would begin another header; HTTP lets none come in, and a row that another operation wrote can't smuggle one out.
    pub fn add(&mut self, name: &str, value: &str) {
        if !has_line_end(name) && !has_line_end(value) {
            self.push(&[name, ": ", value]);
        }
    }

    fn push(&mut self, parts: &[&str]) {
        self.0.push_str("\r\n");
        for part in parts {
            self.0.push_str(part);
        }
    }

    pub fn append(&mut self, other: &Headers) {
        self.0.push_str(&other.0);
    }

    pub fn optional(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.add(name, value);
        }
    }

    /// Adds the quotes.
    pub fn etag(&mut self, etag: &str) {
        if !has_line_end(etag) {
            self.push(&["ETag: \"", etag, "\""]);
        }
    }

    pub fn checksum(&mut self, algorithm: &str, value: &str) {
        if !has_line_end(algorithm) && !has_line_end(value) {
            self.push(&["x-amz-checksum-"]);
            self.0
                .extend(algorithm.chars().map(|letter| letter.to_ascii_lowercase()));
            self.0.push_str(": ");
            self.0.push_str(value);
        }
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

fn has_line_end(text: &str) -> bool {
    // Without a way out in the middle the compiler looks at many bytes at once.
    text.bytes()
        .fold(false, |any, byte| any | matches!(byte, b'\n' | b'\r'))
}

/// Whether headers may be sent as they are: others hold values that the listener has to clean or to encode before.
pub fn is_plain(headers: &str) -> bool {
    // Without a way out in the middle the compiler looks at many bytes at once.
    let plain = |byte: u8| matches!(byte, b'\r' | b'\n' | b' '..=b'~');
    headers.bytes().fold(true, |all, byte| all & plain(byte))
}

/// The value of `x-amz-id-2`: looks like AWS's, says nothing, and is the same for the same request.
pub fn host_id(request_id: &str) -> String {
    let mut text = String::new();
    write_host_id(&mut text, request_id);
    text
}

fn write_host_id(text: &mut String, request_id: &str) {
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
    BASE64.encode_string(bytes, text);
}
