//! ListObjectsV2 as the XML that it is answered with. A page of 1,000 objects went through JSON, objects and texts in JavaScript otherwise, which
//! took seven times as long as finding the rows. Only what goes well is done here; whatever is to be refused is left to the modelled
//! operation (`src/services/s3/operations/list-objects-v2.ts`), whose answers these are.

use crate::date::write_iso_date;
use crate::headers::Headers;
use crate::list::{fill, Listed, Query, Show};
use crate::row;
use crate::signing::hex;
use base64::engine::general_purpose::STANDARD as BASE64;
use base64::Engine as _;
use ruststack_state::Engine;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// A request for a page, as JavaScript hands it over.
#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct PageRequest<'a> {
    #[serde(borrow)]
    pub bucket: Cow<'a, str>,
    #[serde(borrow)]
    pub request_id: Cow<'a, str>,
    #[serde(borrow)]
    pub prefix: Cow<'a, str>,
    #[serde(borrow)]
    pub delimiter: Cow<'a, str>,
    #[serde(borrow)]
    pub start_after: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub token: Option<Cow<'a, str>>,
    pub max_keys: Option<u32>,
    #[serde(borrow)]
    pub encoding_type: Option<Cow<'a, str>>,
    pub fetch_owner: bool,
}

pub struct PageAnswer {
    /// As `Headers` writes them.
    pub headers: String,
    pub body: String,
}

/// Entries on a page.
const MAX_KEYS: u32 = 1000;
/// An object's element is about this long.
const ENTRY_BYTES: usize = 340;

/// What of a bucket's row the page tells.
#[derive(Deserialize)]
struct Bucket<'a> {
    #[serde(borrow)]
    account: Cow<'a, str>,
    #[serde(borrow)]
    region: Cow<'a, str>,
}

/// `None` where it is for the modelled operation to answer.
pub fn page(engine: &Engine, request: &PageRequest) -> Option<PageAnswer> {
    let _within = engine.enter();
    let stored = engine.get(&row::buckets(), request.bucket.as_bytes())?;
    let bucket: Bucket = serde_json::from_slice(&stored).ok()?;
    let token = match &request.token {
        Some(token) => Some(decode_token(token)?),
        None => None,
    };
    let limit = request.max_keys.unwrap_or(MAX_KEYS).min(MAX_KEYS);
    let query = Query {
        bucket: &request.bucket,
        prefix: &request.prefix,
        delimiter: &request.delimiter,
        after: token.as_deref().or(request.start_after.as_deref()).unwrap_or_default(),
        limit: limit as usize,
    };
    let mut entries = Entries {
        encode: request.encoding_type.is_some(),
        owner: request.fetch_owner.then(|| canonical_id(&bucket.account)),
        ..Entries::default()
    };
    entries.objects.reserve(limit as usize * ENTRY_BYTES);
    let view = engine.view(&row::objects(&request.bucket)?);
    let (count, truncated) = fill(&view, &query, &mut entries);
    let mut headers = Headers::begin(&request.request_id);
    headers.add("x-amz-bucket-region", &bucket.region);
    headers.add("Content-Type", "application/xml");
    Some(PageAnswer {
        headers: headers.finish(),
        body: document(request, token.is_some(), &entries, count, truncated),
    })
}

/// Elements in the order of the model.
fn document(request: &PageRequest, has_token: bool, entries: &Entries, count: usize, truncated: bool) -> String {
    let mut xml = String::with_capacity(1024 + entries.objects.len() + entries.common_prefixes.len());
    let shown = |text: &str| {
        if entries.encode {
            url_encode(text)
        } else {
            text.to_owned()
        }
    };
    xml.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
    element(&mut xml, "Name", &request.bucket);
    element(&mut xml, "Prefix", &shown(&request.prefix));
    if let (Some(start_after), false) = (&request.start_after, has_token) {
        element(&mut xml, "StartAfter", &shown(start_after));
    }
    if let Some(token) = &request.token {
        element(&mut xml, "ContinuationToken", token);
    }
    if truncated {
        element(&mut xml, "NextContinuationToken", &encode_token(&entries.last));
    }
    element(&mut xml, "KeyCount", &count.to_string());
    element(&mut xml, "MaxKeys", &request.max_keys.unwrap_or(MAX_KEYS).to_string());
    if !request.delimiter.is_empty() {
        element(&mut xml, "Delimiter", &shown(&request.delimiter));
    }
    if let Some(encoding_type) = &request.encoding_type {
        element(&mut xml, "EncodingType", encoding_type);
    }
    element(&mut xml, "IsTruncated", if truncated { "true" } else { "false" });
    xml.push_str(&entries.objects);
    xml.push_str(&entries.common_prefixes);
    xml.push_str("</ListBucketResult>");
    xml
}

#[derive(Default)]
struct Entries {
    encode: bool,
    /// The owner of all objects, where it was asked for.
    owner: Option<String>,
    objects: String,
    common_prefixes: String,
    /// The last entry, key or common prefix, as it is.
    last: String,
}

impl Entries {
    fn name(&mut self, tag: &str, name: &str, of_object: bool) {
        self.last.clear();
        self.last.push_str(name);
        let xml = if of_object {
            &mut self.objects
        } else {
            &mut self.common_prefixes
        };
        match self.encode {
            true => element(xml, tag, &url_encode(name)),
            false => element(xml, tag, name),
        }
    }
}

impl Show for Entries {
    fn object(&mut self, key: &str, json: &[u8]) -> bool {
        let Some(listed) = Listed::parse(json) else {
            return false;
        };
        self.objects.push_str("<Contents>");
        self.name("Key", key, true);
        let xml = &mut self.objects;
        xml.push_str("<LastModified>");
        write_iso_date(xml, listed.last_modified);
        xml.push_str("</LastModified><ETag>&quot;");
        escape(xml, &listed.etag);
        xml.push_str("&quot;</ETag>");
        if let Some(checksum) = &listed.checksum {
            element(xml, "ChecksumAlgorithm", &checksum.algorithm);
            element(xml, "ChecksumType", &checksum.kind);
        }
        element(xml, "Size", &listed.size.to_string());
        element(
            xml,
            "StorageClass",
            listed.storage_class.as_deref().unwrap_or("STANDARD"),
        );
        if let Some(owner) = &self.owner {
            xml.push_str("<Owner>");
            element(xml, "ID", owner);
            xml.push_str("</Owner>");
        }
        xml.push_str("</Contents>");
        true
    }

    fn common_prefix(&mut self, prefix: &str) {
        self.common_prefixes.push_str("<CommonPrefixes>");
        self.name("Prefix", prefix, false);
        self.common_prefixes.push_str("</CommonPrefixes>");
    }
}

fn element(xml: &mut String, name: &str, text: &str) {
    for part in ["<", name, ">"] {
        xml.push_str(part);
    }
    escape(xml, text);
    for part in ["</", name, ">"] {
        xml.push_str(part);
    }
}

/// The rules of `protocols/codecs/xml-write.ts`.
fn escape(xml: &mut String, text: &str) {
    if text
        .bytes()
        .all(|byte| byte > b'>' && byte < 0x7f || matches!(byte, b' '..=b'!' | b'#'..=b'%' | b'\''..=b';' | b'='))
    {
        xml.push_str(text);
        return;
    }
    for character in text.chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\t' | '\n' => xml.push(character),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{fffe}' | '\u{ffff}' => {
                xml.push_str(&format!("&#x{:X};", u32::from(character)));
            }
            _ => xml.push(character),
        }
    }
}

/// The rules of `src/services/s3/url-encoding.ts`.
fn url_encode(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' | b'/' => {
                encoded.push(char::from(byte))
            }
            b' ' => encoded.push('+'),
            _ => {
                encoded.push('%');
                encoded.push(char::from(DIGITS[usize::from(byte >> 4)]));
                encoded.push(char::from(DIGITS[usize::from(byte & 15)]));
            }
        }
    }
    encoded
}

/// Of the digest in front of a token's position; as `src/services/s3/tokens.ts` has it.
const TOKEN_DIGEST_BYTES: usize = 6;

fn token_digest(position: &[u8]) -> [u8; TOKEN_DIGEST_BYTES] {
    let digest = Sha256::new()
        .chain_update(b"continuation token")
        .chain_update(position)
        .finalize();
    std::array::from_fn(|at| digest[at])
}

fn encode_token(position: &str) -> String {
    BASE64.encode([&token_digest(position.as_bytes())[..], position.as_bytes()].concat())
}

fn decode_token(token: &str) -> Option<String> {
    let bytes = BASE64.decode(token).ok()?;
    let (digest, position) = bytes.split_at_checked(TOKEN_DIGEST_BYTES)?;
    let position = std::str::from_utf8(position)
        .ok()
        .filter(|position| !position.is_empty())?;
    (digest == token_digest(position.as_bytes())).then(|| position.to_owned())
}

/// As `src/services/s3/owner.ts` has it.
fn canonical_id(account: &str) -> String {
    hex(&Sha256::digest(format!("canonical user id of account {account}")))
}
