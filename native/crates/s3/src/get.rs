//! GetObject and HeadObject: from a row to the answer's status, headers and body, or to where the body's bytes are.

use crate::blobs::{Blobs, Pin};
use crate::conditions::{range, Conditions, Span, Verdict};
use crate::date::http_date;
use crate::fault::{Fault, Outcome};
use crate::headers::Headers;
use crate::lifecycle::{self, Subject};
use crate::row::{self, Object};
use crate::versions;
use ruststack_state::{Engine, Value};
use serde::Deserialize;
use std::borrow::Cow;
use std::sync::Arc;

/// A request to read an object.
pub struct Get<'a> {
    pub bucket: &'a str,
    pub key: &'a str,
    pub request_id: &'a str,
    /// Milliseconds on the emulator's clock.
    pub now: i64,
    pub head: bool,
    pub options: Options<'a>,
}

/// What few requests ask for.
#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct Options<'a> {
    #[serde(borrow)]
    pub conditions: Conditions<'a>,
    #[serde(borrow)]
    pub range: Option<Cow<'a, str>>,
    pub part_number: Option<u32>,
    /// `x-amz-checksum-mode: ENABLED`
    pub checksums: bool,
    /// Headers to send instead of the object's own: name, value.
    #[serde(borrow)]
    pub overrides: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// SSE-C: the MD5 of the client's key, base64.
    #[serde(borrow)]
    pub customer_key_md5: Option<Cow<'a, str>>,
    /// The account that the client expects to own the bucket.
    #[serde(borrow)]
    pub expected_owner: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub version_id: Option<Cow<'a, str>>,
}

pub struct Got {
    pub status: u16,
    /// As `Headers` writes them.
    pub headers: String,
    /// Of the body, in bytes; on HEAD what Content-Length says.
    pub length: u64,
    pub body: Body,
}

pub enum Body {
    None,
    /// Bytes of the row: the first one's place and how many.
    Inline(Value, usize, usize),
    Files(Vec<Segment>, Pin),
}

/// A piece of a blob.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Segment {
    pub blob: String,
    pub offset: u64,
    pub length: u64,
}

/// Reads race with writes only where files are read; a writer that always wins would have to be faster than this many reads of a row.
const MAX_ATTEMPTS: usize = 100;

pub fn get(request: &Get, engine: &Engine, blobs: &Arc<Blobs>) -> Outcome<Got> {
    let _within = engine.enter();
    if let Some(expected) = &request.options.expected_owner {
        check_owner(&bucket(request, engine)?, expected)?;
    }
    if let Some(id) = &request.options.version_id {
        if id != versions::NULL && versions::order_of(id).is_none() {
            bucket(request, engine)?;
            return Err(versions::invalid_id(id));
        }
    }
    for _ in 0..MAX_ATTEMPTS {
        let stored = find(request, engine)?;
        let mut got = answer(request, &stored, engine, blobs)?;
        if let Body::Files(..) = got.body {
            // Between reading the row and pinning its blobs they may have lost their last row and their files.
            if !find(request, engine).is_ok_and(|now| now.same(&stored)) {
                got.body = Body::None;
                continue;
            }
        }
        return Ok(got);
    }
    Err(Fault::internal("the object changed faster than it could be read"))
}

/// The row of the version that is asked for.
fn find(request: &Get, engine: &Engine) -> Outcome<Value> {
    let Some(rows) = row::objects(request.bucket) else {
        return Err(Fault::no_such_bucket(request.bucket));
    };
    let current = engine.get(&rows, request.key.as_bytes());
    let Some(id) = &request.options.version_id else {
        return match current {
            Some(stored) => Ok(stored),
            // Only an empty bucket can be deleted, so where there is an object there is a bucket, and it is looked for only here.
            None => Err(missing(request, engine, &bucket(request, engine)?)),
        };
    };
    let matches = |stored: &Value| version_id_of(stored).map(|own| own.as_deref().unwrap_or(versions::NULL) == &**id);
    if let Some(stored) = current {
        if matches(&stored)? {
            return Ok(stored);
        }
    }
    bucket(request, engine)?;
    let Some(stored) = older_version(request, id, engine) else {
        // It may have become the current one meanwhile, as the one in front of it was deleted.
        return match engine.get(&rows, request.key.as_bytes()) {
            Some(stored) if matches(&stored)? => Ok(stored),
            _ => Err(Fault::no_such_version(request.key, id)),
        };
    };
    match marker(&stored)? {
        Some(modified) => Err(not_of_markers(request, id, modified)),
        None => Ok(stored),
    }
}

/// A version that is not current, or a delete marker.
fn older_version(request: &Get, id: &str, engine: &Engine) -> Option<Value> {
    let rows = versions::map(request.bucket)?;
    if id != versions::NULL {
        let stored = engine.get(&rows, &versions::row_key(request.key, id))?;
        // The place of a null version is no id.
        return version_id_of(&stored).ok()?.is_some().then_some(stored);
    }
    let place = engine.get(&versions::nulls(request.bucket)?, request.key.as_bytes())?;
    engine.get(
        &rows,
        &versions::row_key(request.key, std::str::from_utf8(&place).ok()?),
    )
}

fn parsed(stored: &Value) -> Outcome<Object<'_>> {
    row::split(stored)
        .and_then(|(json, _)| Object::parse(json))
        .ok_or_else(|| Fault::internal("a row that is no object"))
}

fn version_id_of(stored: &Value) -> Outcome<Option<String>> {
    Ok(parsed(stored)?.version_id.map(Cow::into_owned))
}

/// When the delete marker was made, if it is one.
fn marker(stored: &Value) -> Outcome<Option<i64>> {
    let object = parsed(stored)?;
    Ok(object.delete_marker.then_some(object.last_modified))
}

/// There is no current object: no version at all, or a delete marker is in front.
fn missing(request: &Get, engine: &Engine, bucket: &[u8]) -> Fault {
    let fault = Fault::no_such_key(request.key);
    if !row::is_versioned(bucket) {
        return fault;
    }
    let Some(map) = versions::map(request.bucket) else {
        return fault;
    };
    let view = engine.view(&map);
    let Some((_, newest)) = versions::newest(&view, request.key) else {
        return fault;
    };
    match (marker(newest), version_id_of(newest)) {
        (Ok(Some(_)), Ok(id)) => fault
            .with_header("x-amz-delete-marker", "true")
            .with_header("x-amz-version-id", id.unwrap_or_else(|| versions::NULL.to_owned())),
        _ => fault,
    }
}

/// Reading a delete marker itself. From the user guide, "Working with delete markers"; the fields were recorded in 2026-02.
fn not_of_markers(request: &Get, id: &str, modified: i64) -> Fault {
    let message = "The specified method is not allowed against this resource.";
    Fault::new("MethodNotAllowed", 405, message)
        .with("Method", if request.head { "HEAD" } else { "GET" })
        .with("ResourceType", "DeleteMarker")
        .with_header("x-amz-delete-marker", "true")
        .with_header("x-amz-version-id", id)
        .with_header("Last-Modified", http_date(modified))
        .with_header("Allow", "DELETE")
}

fn bucket(request: &Get, engine: &Engine) -> Outcome<Value> {
    engine
        .get(&row::buckets(), request.bucket.as_bytes())
        .ok_or_else(|| Fault::no_such_bucket(request.bucket))
}

/// `x-amz-expected-bucket-owner`
pub fn check_owner(bucket: &[u8], expected: &str) -> Outcome<()> {
    #[derive(Deserialize)]
    struct Bucket<'a> {
        #[serde(borrow)]
        account: Cow<'a, str>,
    }
    let bucket: Bucket = serde_json::from_slice(bucket).map_err(Fault::internal)?;
    match bucket.account == expected {
        true => Ok(()),
        false => Err(Fault::new("AccessDenied", 403, "Access Denied")),
    }
}

fn answer(request: &Get, stored: &Value, engine: &Engine, blobs: &Arc<Blobs>) -> Outcome<Got> {
    let (json, inline) = row::split(stored).ok_or_else(|| Fault::internal("a row that is too short"))?;
    let object = Object::parse(json).ok_or_else(|| Fault::internal("a row that is no JSON"))?;
    // The one look at the bucket: nearly all have no traits, and then there is nothing else to ask.
    let bucket = engine
        .get(&row::buckets(), request.bucket.as_bytes())
        .filter(|bucket| row::has_traits(bucket));
    let version_id = told_id(&object, bucket.as_deref());
    let options = &request.options;
    check_customer_key(&object, options)?;
    if options
        .conditions
        .judge(&object.etag, object.last_modified, request.now)?
        == Verdict::NotModified
    {
        return Ok(not_modified(request, &object, version_id));
    }
    if let (false, true, Some(class)) = (
        request.head,
        object.is_archived(request.now),
        object.storage_class.as_deref(),
    ) {
        let message = "The operation is not valid for the object's storage class";
        return Err(Fault::new("InvalidObjectState", 403, message).with("StorageClass", class));
    }
    let span = select(&object, options)?;
    let subject = Subject {
        key: request.key,
        size: object.size,
        last_modified: object.last_modified,
        tagging: object.tagging.as_deref().unwrap_or_default(),
    };
    // Asked for a version, also the current one, S3 tells none (recorded on AWS, 2026-02).
    let expiration = match (&options.version_id, &bucket) {
        (None, Some(_)) => lifecycle::expiration(engine, request.bucket, &subject),
        _ => None,
    };
    let mut headers = Headers::begin(request.request_id);
    describe(&mut headers, &object, options);
    headers.optional("x-amz-restore", restore(&object, request.now).as_deref());
    headers.optional("x-amz-expiration", expiration.as_deref());
    headers.optional("x-amz-replication-status", object.replication_status.as_deref());
    headers.optional("x-amz-version-id", version_id);
    if let Some((first, length)) = span {
        let last = (first + length).saturating_sub(1);
        headers.add("Content-Range", &format!("bytes {first}-{last}/{}", object.size));
    }
    if options.checksums {
        checksum(&mut headers, &object, options, span);
    }
    let (first, length) = span.unwrap_or((0, object.size));
    let body = if request.head || length == 0 {
        Body::None
    } else if object.blob.is_none() && object.parts.is_none() {
        let start = stored.len() - inline.len();
        inline_body(stored, start, first, length)?
    } else {
        let segments = segments(&object, first, length);
        let pin = blobs.pin(segments.iter().map(|segment| segment.blob.clone()).collect());
        Body::Files(segments, pin)
    };
    Ok(Got {
        status: if span.is_some() { 206 } else { 200 },
        headers: headers.finish(),
        length,
        body,
    })
}

/// The version's id as answers tell it: in buckets that never had versioning they tell none.
fn told_id<'a>(object: &'a Object, bucket: Option<&[u8]>) -> Option<&'a str> {
    let null = || row::is_versioned(bucket?).then_some(versions::NULL);
    object.version_id.as_deref().or_else(null)
}

fn inline_body(stored: &Value, start: usize, first: u64, length: u64) -> Outcome<Body> {
    let from = start + usize::try_from(first).map_err(Fault::internal)?;
    let length = usize::try_from(length).map_err(Fault::internal)?;
    match from + length <= stored.len() {
        true => Ok(Body::Inline(stored.clone(), from, length)),
        false => Err(Fault::internal("a row with less body than its size says")),
    }
}

/// Messages recorded on AWS, 2026-02; that of a key for an object without one is from its documentation.
fn check_customer_key(object: &Object, options: &Options) -> Outcome<()> {
    match (&object.encryption.customer_key_md5, &options.customer_key_md5) {
        (stored, sent) if stored == sent => Ok(()),
        (Some(_), None) => Err(Fault::invalid_request(
            "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.",
        )),
        (Some(_), Some(_)) => Err(Fault::new(
            "AccessDenied",
            403,
            "Requests specifying Server Side Encryption with Customer provided keys must provide the correct secret key.",
        )),
        (None, _) => Err(Fault::invalid_request(
            "The encryption parameters are not applicable to this object.",
        )),
    }
}

fn not_modified(request: &Get, object: &Object, version_id: Option<&str>) -> Got {
    let mut headers = Headers::begin(request.request_id);
    headers.add("Last-Modified", &http_date(object.last_modified));
    headers.etag(&object.etag);
    headers.optional("Cache-Control", object.cache_control.as_deref());
    headers.optional("x-amz-version-id", version_id);
    Got {
        status: 304,
        headers: headers.finish(),
        length: 0,
        body: Body::None,
    }
}

/// The bytes asked for; `None` for all of them with status 200.
fn select(object: &Object, options: &Options) -> Outcome<Option<Span>> {
    let Some(number) = options.part_number else {
        return match &options.range {
            Some(header) => range(header, object.size),
            None => Ok(None),
        };
    };
    if options.range.is_some() {
        let message = "Cannot specify both Range header and partNumber query parameter";
        return Err(Fault::invalid_request(message));
    }
    let count = object.parts.as_ref().map_or(1, Vec::len);
    let index = (number as usize).wrapping_sub(1);
    if index >= count {
        return Err(
            Fault::new("InvalidPartNumber", 416, "The requested partnumber is not satisfiable")
                .with("PartNumberRequested", number.to_string())
                .with("ActualPartCount", count.to_string()),
        );
    }
    Ok(match &object.parts {
        // An empty object has no range to tell.
        None => (object.size > 0).then_some((0, object.size)),
        Some(parts) => Some((parts[..index].iter().map(|part| part.size).sum(), parts[index].size)),
    })
}

/// The object's own headers, or what the client wants instead of them.
fn describe(headers: &mut Headers, object: &Object, options: &Options) {
    headers.add("Last-Modified", &http_date(object.last_modified));
    headers.etag(&object.etag);
    headers.encryption(&object.encryption);
    headers.add("Accept-Ranges", "bytes");
    let own = [
        (
            "Content-Type",
            object.content_type.as_deref().or(Some("binary/octet-stream")),
        ),
        ("Cache-Control", object.cache_control.as_deref()),
        ("Content-Disposition", object.content_disposition.as_deref()),
        ("Content-Encoding", object.content_encoding.as_deref()),
        ("Content-Language", object.content_language.as_deref()),
        ("Expires", object.expires.as_deref()),
    ];
    for (name, value) in own {
        let wanted = options
            .overrides
            .iter()
            .find(|(other, _)| name.eq_ignore_ascii_case(other));
        headers.optional(name, wanted.map(|(_, value)| &**value).or(value));
    }
    for (name, value) in &object.metadata {
        headers.add(&format!("x-amz-meta-{name}"), value);
    }
    headers.optional(
        "x-amz-storage-class",
        object.storage_class.as_deref().filter(|class| *class != "STANDARD"),
    );
    headers.optional("x-amz-website-redirect-location", object.website_redirect.as_deref());
    headers.optional("x-amz-object-lock-mode", object.lock_mode.as_deref());
    headers.optional(
        "x-amz-object-lock-retain-until-date",
        object.lock_retain_until.as_deref(),
    );
    headers.optional("x-amz-object-lock-legal-hold", object.legal_hold.as_deref());
    if let Some(tagging) = object.tagging.as_deref().filter(|tagging| !tagging.is_empty()) {
        headers.add("x-amz-tagging-count", &tagging.split('&').count().to_string());
    }
    if let (Some(_), Some(parts)) = (options.part_number, &object.parts) {
        headers.add("x-amz-mp-parts-count", &parts.len().to_string());
    }
}

/// What is said of a restoration until its copy is gone.
fn restore(object: &Object, now: i64) -> Option<String> {
    let restore = object.restore.filter(|restore| now < restore.until)?;
    Some(match now < restore.ready {
        true => "ongoing-request=\"true\"".to_owned(),
        false => format!(
            "ongoing-request=\"false\", expiry-date=\"{}\"",
            http_date(restore.until)
        ),
    })
}

/// The whole object's checksum goes with the whole object. A part of a composite has its own; one of a full-object checksum has none
/// (recorded on AWS, 2026-02).
fn checksum(headers: &mut Headers, object: &Object, options: &Options, span: Option<Span>) {
    let Some(checksum) = &object.checksum else { return };
    let whole = span.is_none() || (options.part_number.is_some() && object.parts.is_none());
    let value = if whole {
        Some(&*checksum.value)
    } else if checksum.kind == "COMPOSITE" {
        let index = options.part_number.unwrap_or_default().wrapping_sub(1) as usize;
        object
            .parts
            .as_ref()
            .and_then(|parts| parts.get(index))
            .and_then(|part| part.checksum.as_deref())
    } else {
        None
    };
    if let Some(value) = value {
        headers.checksum(&checksum.algorithm, value);
        headers.add("x-amz-checksum-type", &checksum.kind);
    }
}

/// Where bytes of an object with blobs are.
pub fn segments(object: &Object, first: u64, length: u64) -> Vec<Segment> {
    let end = first + length;
    let mut at = 0;
    let mut found = Vec::new();
    let mut visit = |blob: &str, size: u64| {
        let (from, to) = (first.max(at), end.min(at + size));
        if from < to {
            found.push(Segment {
                blob: blob.to_owned(),
                offset: from - at,
                length: to - from,
            });
        }
        at += size;
    };
    match (&object.parts, &object.blob) {
        (Some(parts), _) => parts.iter().for_each(|part| visit(&part.blob, part.size)),
        (None, Some(blob)) => visit(blob, object.size),
        (None, None) => {}
    }
    found
}
