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

pub fn configurations() -> MapName {
    static NAME: LazyLock<MapName> = LazyLock::new(|| MapName::new("aws", "*", "*", "s3", "configurations"));
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
    /// The version's own id.
    pub version_id: Option<&'a str>,
    pub blob: Option<&'a str>,
    /// What the bucket gives to objects that name none: mode and date.
    pub retention: Option<(&'a str, &'a str)>,
    /// It is still to be replicated.
    pub is_replicated: bool,
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
    if let Some(id) = object.version_id {
        write(&[",\"versionId\":\"", id, "\""]);
    }
    if let Some(blob) = object.blob {
        write(&[",\"blob\":\"", blob, "\""]);
    }
    if let Some((mode, until)) = object.retention {
        write(&[",\"lockMode\":\"", mode, "\",\"lockRetainUntil\":\"", until, "\""]);
    }
    if object.is_replicated {
        write(&[",\"replicationStatus\":\"PENDING\""]);
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
    pub restore: Option<Restore>,
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
    #[serde(borrow)]
    pub replication_status: Text<'a>,
    /// Then there is no object.
    pub delete_marker: bool,
}

/// `Restore` in `store.ts`: a copy of an archived object that can be read for a while. Milliseconds on the emulator's clock.
#[derive(Deserialize, Debug, Clone, Copy, PartialEq)]
pub struct Restore {
    pub ready: i64,
    pub until: i64,
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

impl Encryption<'_> {
    /// Whether the ETag is the MD5 of the object's bytes: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html>.
    pub fn leaves_md5(&self) -> bool {
        let by_kms = self
            .algorithm
            .as_deref()
            .is_some_and(|name| name.starts_with("aws:kms"));
        !by_kms && self.customer_key_md5.is_none()
    }
}

#[derive(Deserialize, Debug, PartialEq)]
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
    #[serde(borrow)]
    pub tagging: Text<'a>,
}

/// What of a bucket's row writes and reads of its objects must know.
#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct Bucket<'a> {
    #[serde(borrow)]
    pub account: Cow<'a, str>,
    #[serde(borrow)]
    pub region: Cow<'a, str>,
    #[serde(borrow)]
    pub traits: Option<Traits<'a>>,
}

/// `BucketTraits` in `store.ts`. Nearly all buckets have none.
#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct Traits<'a> {
    /// `Enabled` or `Suspended`.
    #[serde(borrow)]
    pub versioning: Text<'a>,
    pub object_lock: bool,
    pub events: bool,
    pub replication: bool,
    #[serde(borrow)]
    pub default_retention: Option<DefaultRetention<'a>>,
}

/// What Object Lock gives to new objects that say nothing themselves.
#[derive(Deserialize, Debug, Default)]
#[serde(default)]
pub struct DefaultRetention<'a> {
    #[serde(borrow)]
    pub mode: Cow<'a, str>,
    pub days: Option<u32>,
    pub years: Option<u32>,
}

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// That a year of retention has always as many days is a guess.
const DAYS_OF_YEAR: i64 = 365;

impl DefaultRetention<'_> {
    /// In milliseconds since the epoch.
    pub fn until(&self, now: i64) -> i64 {
        let days = self.days.map_or(0, i64::from) + self.years.map_or(0, i64::from) * DAYS_OF_YEAR;
        now + days * DAY_MILLIS
    }
}

/// Whether the headers of an object (`ObjectHeaders` as JSON) name a retention or a legal hold. Names of metadata are in lower case, so that these
/// are no other members.
pub fn names_lock(headers: &str) -> bool {
    headers.contains("\"lockMode\":") || headers.contains("\"legalHold\":")
}

/// Whether a bucket's row has traits. Faster than parsing it, which is left to those that have some.
pub fn has_traits(bucket: &[u8]) -> bool {
    let name = b"\"traits\":";
    bucket.windows(name.len()).any(|window| window == name)
}

/// The traits of a bucket's row.
pub fn traits(bucket: &[u8]) -> Option<Traits<'_>> {
    if !has_traits(bucket) {
        return None;
    }
    serde_json::from_slice::<Bucket>(bucket).ok()?.traits
}

/// Whether objects of the bucket have versions, be it `null`.
pub fn is_versioned(bucket: &[u8]) -> bool {
    traits(bucket).is_some_and(|traits| traits.versioning.is_some())
}

/// The blobs that a row of a map of this kind holds; `None` where it should hold some and can't be read. All that holds blobs is here.
pub fn held(kind: &str, row: &[u8]) -> Option<Vec<String>> {
    if kind.starts_with("objects/") || kind.starts_with("versions/") {
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

/// What stands at the beginning of the row of an object that was put, as `write_object` writes it.
#[derive(Debug, PartialEq)]
pub struct Own<'a> {
    pub etag: &'a str,
    pub size: u64,
    pub last_modified: i64,
    pub checksum: Option<Checksum<'a>>,
}

impl<'a> Own<'a> {
    /// With the rest of the JSON, which begins with a comma or is its end. `None` for rows of another form, which are to be parsed as what
    /// they are: reading this one, that nearly all rows have, takes a fraction of that.
    pub fn read(json: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let json = json.strip_prefix(b"{\"etag\":")?;
        let (etag, json) = read_text(json)?;
        let (size, json) = read_number(json.strip_prefix(b",\"size\":")?)?;
        let (modified, json) = read_number(json.strip_prefix(b",\"lastModified\":")?)?;
        let (_, mut json) = read_text(json.strip_prefix(b",\"owner\":")?)?;
        let mut checksum = None;
        if let Some(inner) = json.strip_prefix(b",\"checksum\":{\"algorithm\":") {
            let (algorithm, inner) = read_text(inner)?;
            let (value, inner) = read_text(inner.strip_prefix(b",\"value\":")?)?;
            let (kind, inner) = read_text(inner.strip_prefix(b",\"type\":")?)?;
            json = inner.strip_prefix(b"}")?;
            let [algorithm, value, kind] = [algorithm, value, kind].map(Cow::Borrowed);
            checksum = Some(Checksum { algorithm, value, kind });
        }
        let own = Own {
            etag,
            size,
            last_modified: i64::try_from(modified).ok()?,
            checksum,
        };
        Some((own, json))
    }
}

/// A string without escapes, and what is behind it.
fn read_text(json: &[u8]) -> Option<(&str, &[u8])> {
    let json = json.strip_prefix(b"\"")?;
    let end = json.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
    let (text, rest) = json.split_at(end);
    let rest = rest.strip_prefix(b"\"")?;
    Some((std::str::from_utf8(text).ok()?, rest))
}

/// A number of digits alone, as JSON has them, and what is behind it.
fn read_number(json: &[u8]) -> Option<(u64, &[u8])> {
    let end = json.iter().position(|byte| !byte.is_ascii_digit())?;
    let (digits, rest) = json.split_at(end);
    // More digits than any size or date has could overflow.
    let is_padded = digits.len() > 1 && digits[0] == b'0';
    if digits.is_empty() || is_padded || digits.len() > 18 || matches!(rest[0], b'.' | b'e' | b'E') {
        return None;
    }
    let number = digits
        .iter()
        .fold(0, |number, digit| number * 10 + u64::from(digit - b'0'));
    Some((number, rest))
}

impl<'a> Object<'a> {
    pub fn parse(json: &'a [u8]) -> Option<Self> {
        Self::parse_own(json).or_else(|| serde_json::from_slice(json).ok())
    }

    /// Of a row that says nothing but what `Own` holds, and perhaps a version id and a content type.
    fn parse_own(json: &'a [u8]) -> Option<Self> {
        let (own, rest) = Own::read(json)?;
        let (version_id, rest) = match rest.strip_prefix(b",\"versionId\":") {
            Some(rest) => read_text(rest).map(|(text, rest)| (Some(Cow::Borrowed(text)), rest))?,
            None => (None, rest),
        };
        let (content_type, rest) = match rest.strip_prefix(b",\"contentType\":") {
            Some(rest) => read_text(rest).map(|(text, rest)| (Some(Cow::Borrowed(text)), rest))?,
            None => (None, rest),
        };
        (rest == b"}").then(|| Object {
            etag: Cow::Borrowed(own.etag),
            size: own.size,
            last_modified: own.last_modified,
            checksum: own.checksum,
            version_id,
            content_type,
            ..Object::default()
        })
    }

    /// Whether the body can't be read before it is restored.
    pub fn is_archived(&self, now: i64) -> bool {
        let is_restored = |restore: Restore| restore.ready <= now && now < restore.until;
        matches!(self.storage_class.as_deref(), Some("GLACIER" | "DEEP_ARCHIVE"))
            && !self.restore.is_some_and(is_restored)
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Rows of the form that puts write, and others that are close to it.
    fn rows() -> impl Strategy<Value = String> {
        let text = "[a-z\"\\\\é ]{0,4}|[0-9a-f]{32}";
        let number = "[0-9]{1,19}|-1|1\\.5|1e3|00";
        let checksum = prop_oneof![
            Just(String::new()),
            (text, text).prop_map(|(a, v)| format!(
                ",\"checksum\":{{\"algorithm\":\"{a}\",\"value\":\"{v}\",\"type\":\"FULL_OBJECT\"}}"
            )),
            Just(",\"checksum\":null".to_owned()),
        ];
        let rest = prop_oneof![
            Just(String::new()),
            text.prop_map(|t| format!(",\"contentType\":\"{t}\"")),
            text.prop_map(|t| format!(",\"contentType\":\"{t}\",\"metadata\":{{\"a\":\"b\"}}")),
            Just(",\"blob\":\"0123\",\"storageClass\":\"GLACIER\"".to_owned()),
            Just(",\"size\":7".to_owned()),
            Just(",".to_owned()),
        ];
        (text, number, number, text, checksum, rest).prop_map(|(etag, size, modified, owner, checksum, rest)| {
            format!("{{\"etag\":\"{etag}\",\"size\":{size},\"lastModified\":{modified},\"owner\":\"{owner}\"{checksum}{rest}}}")
        })
    }

    proptest! {
        #[test]
        fn a_row_reads_the_same_by_its_form_and_as_json(row in rows()) {
            let slow: Option<Object> = serde_json::from_slice(row.as_bytes()).ok();
            if let Some(fast) = Object::parse_own(row.as_bytes()) {
                let fast = Some(fast);
                prop_assert_eq!(format!("{fast:?}"), format!("{slow:?}"), "{}", row);
            }
            if let (Some((own, _)), Some(slow)) = (Own::read(row.as_bytes()), &slow) {
                prop_assert_eq!(own.etag, &*slow.etag);
                prop_assert_eq!(own.last_modified, slow.last_modified);
                prop_assert_eq!(&own.checksum, &slow.checksum);
            }
        }
    }

    #[test]
    fn what_puts_write_is_read_by_its_form() {
        let mut json = String::new();
        let written = Written {
            etag: "0123",
            size: 7,
            now: 1_795_000_000_123,
            owner: "000000000000",
            checksum: Some(("CRC32", "AAAAAA==")),
            version_id: Some("v"),
            blob: None,
            retention: None,
            is_replicated: false,
            headers: "{\"contentType\":\"text/plain\"}",
        };
        write_object(&mut json, &written);
        let object = Object::parse_own(json.as_bytes()).expect("the form of puts");
        assert_eq!((object.size, object.last_modified), (7, 1_795_000_000_123));
        assert_eq!(object.content_type.as_deref(), Some("text/plain"));
        assert_eq!(object.version_id.as_deref(), Some("v"));
        assert_eq!(object.checksum.map(|checksum| checksum.value), Some("AAAAAA==".into()));
    }
}
