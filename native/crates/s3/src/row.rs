//! The rows of S3, as `src/services/s3/store.ts` describes them: names of maps, keys, and objects' metadata as far as this crate reads it.

use ruststack_state::{MapName, Value};
use serde::Deserialize;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// Bodies up to this many bytes stand in the row.
pub const INLINE_BODY_BYTES: u64 = 16 * 1024;

/// Gives `None` for a bucket name that can't be part of a map's name; no such bucket exists.
pub fn map(kind: &str, bucket: &str) -> Option<MapName> {
    let valid = !bucket.is_empty() && !bucket.contains('\0');
    valid.then(|| MapName::new("aws", "*", "*", "s3", &format!("{kind}/{bucket}")))
}

/// How many buckets' names of maps a thread keeps.
const MAX_NAMES: usize = 1000;

thread_local! {
    static OBJECTS: RefCell<HashMap<String, MapName>> = RefCell::default();
}

/// As `map("objects", bucket)`, made once a thread and bucket.
pub fn objects(bucket: &str) -> Option<MapName> {
    OBJECTS.with_borrow_mut(|names| {
        if let Some(name) = names.get(bucket) {
            return Some(name.clone());
        }
        let name = map("objects", bucket)?;
        // Clients choose the names, so the cache starts anew before it grows without end.
        if names.len() >= MAX_NAMES {
            names.clear();
        }
        names.insert(bucket.to_owned(), name.clone());
        Some(name)
    })
}

pub fn buckets() -> MapName {
    static NAME: LazyLock<MapName> = LazyLock::new(|| MapName::new("aws", "*", "*", "s3", "buckets"));
    NAME.clone()
}

pub fn blobs() -> MapName {
    static NAME: LazyLock<MapName> = LazyLock::new(|| MapName::new("aws", "*", "*", "s3", "blobs"));
    NAME.clone()
}

pub fn upload_key(key: &str, upload: &str) -> Vec<u8> {
    [key.as_bytes(), b"\0", upload.as_bytes()].concat()
}

pub fn part_key(upload: &str, number: u32) -> Vec<u8> {
    format!("{upload}\0{number:05}").into_bytes()
}

/// An object's row: its JSON and, where there is neither blob nor parts, its body.
pub fn split(row: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = row.split_at_checked(4)?;
    let length = u32::from_le_bytes(length.try_into().ok()?) as usize;
    rest.split_at_checked(length)
}

pub fn join(json: &str, body: &[u8]) -> Value {
    Value::concat(&[&(json.len() as u32).to_le_bytes(), json.as_bytes(), body])
}

/// As `join`, behind what `out` holds.
pub fn write_joined(out: &mut Vec<u8>, json: &str, body: &[u8]) {
    out.extend_from_slice(&(json.len() as u32).to_le_bytes());
    out.extend_from_slice(json.as_bytes());
    out.extend_from_slice(body);
}

/// What a put writes of an object.
pub struct Written<'a> {
    /// Hexadecimal.
    pub etag: &'a str,
    pub size: u64,
    /// Milliseconds on the emulator's clock.
    pub now: i64,
    /// 12 digits.
    pub owner: &'a str,
    /// Name and value, base64.
    pub checksum: Option<(&'a str, &'a str)>,
    pub blob: Option<&'a str>,
    /// What the client's headers say of the row: the members of a JSON object, or nothing.
    pub headers: &'a str,
}

/// The JSON of a row without what the client's headers said is shorter than this.
const OWN_JSON_BYTES: usize = 320;

/// Everything written here is hexadecimal, base64 or a number, so nothing needs escaping.
pub fn write_object(json: &mut String, object: &Written) {
    let headers = object.headers.trim();
    json.reserve(OWN_JSON_BYTES + headers.len());
    let mut write = |parts: &[&str]| parts.iter().for_each(|part| json.push_str(part));
    write(&["{\"etag\":\"", object.etag, "\",\"size\":"]);
    write_number(json, object.size);
    json.push_str(",\"lastModified\":");
    if object.now < 0 {
        json.push('-');
    }
    write_number(json, object.now.unsigned_abs());
    let mut write = |parts: &[&str]| parts.iter().for_each(|part| json.push_str(part));
    write(&[",\"owner\":\"", object.owner, "\""]);
    if let Some((algorithm, value)) = object.checksum {
        write(&[",\"checksum\":{\"algorithm\":\"", algorithm, "\",\"value\":\"", value]);
        write(&["\",\"type\":\"FULL_OBJECT\"}"]);
    }
    if let Some(blob) = object.blob {
        write(&[",\"blob\":\"", blob, "\""]);
    }
    match headers.strip_prefix('{').map(str::trim_start) {
        Some(rest) if rest != "}" => write(&[",", rest]),
        _ => write(&["}"]),
    }
}

fn write_number(text: &mut String, number: u64) {
    // The longest has 20 digits.
    let (mut digits, mut at, mut rest) = ([0; 20], 20, number);
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    digits[at..].iter().for_each(|digit| text.push(char::from(*digit)));
}

type Text<'a> = Option<Cow<'a, str>>;

#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct Object<'a> {
    #[serde(borrow)]
    pub etag: Cow<'a, str>,
    pub size: u64,
    pub last_modified: i64,
    #[serde(borrow)]
    pub content_type: Text<'a>,
    #[serde(borrow)]
    pub cache_control: Text<'a>,
    #[serde(borrow)]
    pub content_disposition: Text<'a>,
    #[serde(borrow)]
    pub content_encoding: Text<'a>,
    #[serde(borrow)]
    pub content_language: Text<'a>,
    #[serde(borrow)]
    pub expires: Text<'a>,
    #[serde(borrow)]
    pub website_redirect: Text<'a>,
    #[serde(borrow)]
    pub storage_class: Text<'a>,
    #[serde(borrow)]
    pub metadata: BTreeMap<Cow<'a, str>, Cow<'a, str>>,
    #[serde(borrow)]
    pub tagging: Text<'a>,
    #[serde(borrow)]
    pub encryption: Encryption<'a>,
    #[serde(borrow)]
    pub lock_mode: Text<'a>,
    #[serde(borrow)]
    pub lock_retain_until: Text<'a>,
    #[serde(borrow)]
    pub legal_hold: Text<'a>,
    #[serde(borrow)]
    pub checksum: Option<Checksum<'a>>,
    #[serde(borrow)]
    pub parts: Option<Vec<Part<'a>>>,
    #[serde(borrow)]
    pub blob: Text<'a>,
    #[serde(borrow)]
    pub version_id: Text<'a>,
}

#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct Encryption<'a> {
    #[serde(borrow)]
    pub algorithm: Text<'a>,
    #[serde(borrow)]
    pub kms_key_id: Text<'a>,
    pub bucket_key_enabled: bool,
    #[serde(borrow)]
    pub customer_key_md5: Text<'a>,
}

#[derive(Deserialize, Debug)]
pub struct Checksum<'a> {
    #[serde(borrow)]
    pub algorithm: Cow<'a, str>,
    #[serde(borrow)]
    pub value: Cow<'a, str>,
    #[serde(borrow, rename = "type")]
    pub kind: Cow<'a, str>,
}

#[derive(Deserialize, Debug)]
pub struct Part<'a> {
    pub size: u64,
    #[serde(borrow)]
    pub checksum: Text<'a>,
    #[serde(borrow)]
    pub blob: Cow<'a, str>,
}

/// What replacing a part needs to know of the one before.
#[derive(Deserialize, Debug)]
pub struct StoredPart<'a> {
    #[serde(borrow)]
    pub blob: Cow<'a, str>,
}

/// What UploadPart needs to know of the upload.
#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct Upload<'a> {
    #[serde(borrow)]
    pub checksum_algorithm: Text<'a>,
    #[serde(borrow)]
    pub headers: UploadHeaders<'a>,
}

#[derive(Deserialize, Debug, Default)]
#[serde(default)]
pub struct UploadHeaders<'a> {
    #[serde(borrow)]
    pub encryption: Encryption<'a>,
}

/// The blobs that a row of a map of this kind holds; `None` where it should hold some and can't be read. All that holds blobs is here.
pub fn held(kind: &str, row: &[u8]) -> Option<Vec<String>> {
    if kind.starts_with("objects/") {
        let object = Object::parse(split(row)?.0)?;
        Some(object.blobs().into_iter().map(str::to_owned).collect())
    } else if kind.starts_with("parts/") {
        let part: StoredPart = serde_json::from_slice(row).ok()?;
        Some(vec![part.blob.into_owned()])
    } else {
        Some(Vec::new())
    }
}

/// A count as the map `blobs` has it.
pub fn count(row: &[u8]) -> u32 {
    row.try_into().map_or(0, u32::from_le_bytes)
}

impl<'a> Object<'a> {
    pub fn parse(json: &'a [u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// The blobs that the row holds.
    pub fn blobs(&self) -> Vec<&str> {
        match (&self.parts, &self.blob) {
            (Some(parts), _) => parts.iter().map(|part| &*part.blob).collect(),
            (None, Some(blob)) => vec![blob],
            (None, None) => Vec::new(),
        }
    }
}
