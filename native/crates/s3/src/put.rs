//! PutObject and UploadPart: from a verified body to a committed row and the answer's headers.

use crate::blobs::Blobs;
use crate::blocks::Block;
use crate::date::write_iso_date;
use crate::fault::{Fault, Outcome};
use crate::headers::Headers;
use crate::intake::{Declared, Intake, Purpose, Taken, TakenBody};
use crate::lifecycle::{self, Subject};
use crate::outbox;
use crate::replication::Configuration;
use crate::row::{self, Bucket, DefaultRetention, Encryption, Object, StoredPart, Traits, Upload, UploadHeaders};
use crate::signing::hex;
use crate::versions::{self, Places};
use ruststack_checksum::{digest, Algorithm};
use ruststack_state::{Engine, Update, Value};
use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;
use std::sync::Arc;

/// A request to put an object or a part, its headers already judged.
#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Put {
    pub bucket: String,
    pub key: String,
    /// 12 digits.
    pub owner: String,
    /// Milliseconds on the emulator's clock.
    pub now: i64,
    pub request_id: String,
    /// What of the row the client's headers say, as JSON: `ObjectHeaders` in `store.ts`. Absent where they say nothing, and for a part.
    pub headers: Option<Box<RawValue>>,
    /// The client asks for SSE-S3, so that the bucket's default does not count.
    #[serde(default)]
    pub plain_encryption: bool,
    #[serde(default)]
    pub body: Declared,
    /// An ETag, without quotes, that the present object must have.
    pub if_match: Option<String>,
    /// There must be no object.
    #[serde(default)]
    pub if_none_match: bool,
    pub part: Option<PutPart>,
    /// It came as a browser's form.
    #[serde(default)]
    pub by_form: bool,
    /// The newest commit when the headers were judged by what the state said.
    pub since: Option<u64>,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub struct PutPart {
    pub upload_id: String,
    pub number: u32,
    /// SSE-C: the MD5 of the client's key, base64.
    pub customer_key_md5: Option<String>,
}

/// A put on its way.
pub struct Putting {
    put: Put,
    intake: Intake,
    engine: Arc<Engine>,
    blobs: Arc<Blobs>,
    /// How the object is encrypted, as the answer tells it.
    encryption: Headers,
    etag_is_md5: bool,
    /// The newest commit when the request began: after a restore it is refused, for what it was judged by is gone.
    since: u64,
}

impl Putting {
    /// Checks what can be known before the body: bucket and upload. They are checked again when the row is committed.
    pub fn begin(mut put: Put, engine: Arc<Engine>, blobs: Arc<Blobs>) -> Outcome<Self> {
        let within = engine.enter();
        let since = put.since.unwrap_or_else(|| engine.sequence());
        let bucket = engine
            .get(&row::buckets(), put.bucket.as_bytes())
            .ok_or_else(|| Fault::no_such_bucket(&put.bucket))?;
        let traits = row::traits(&bucket).unwrap_or_default();
        if put.part.is_none() {
            encrypt_by_default(&mut put, &bucket)?;
        }
        let mut encryption = Headers::default();
        let declared = std::mem::take(&mut put.body);
        let mut etag_is_md5 = true;
        let (purpose, keep) = match &put.part {
            None => {
                let headers = put.headers.as_ref().map_or("{}", |headers| headers.get());
                check_lock(headers, &traits, &declared, "Object")?;
                let headers: UploadHeaders = serde_json::from_str(headers).map_err(Fault::internal)?;
                encryption.encryption(&headers.encryption);
                etag_is_md5 = headers.encryption.leaves_md5();
                let default = declared.checksum.is_none() && declared.trailer.is_none();
                (
                    Purpose::Object,
                    if default {
                        vec![Algorithm::Crc64Nvme]
                    } else {
                        Vec::new()
                    },
                )
            }
            Some(part) => {
                let stored = find_upload(&engine, &put, part)?;
                let upload: Upload = serde_json::from_slice(&stored).map_err(Fault::internal)?;
                check_customer_key(&upload.headers.encryption, part)?;
                let headers = std::str::from_utf8(&stored).unwrap_or_default();
                check_lock(headers, &traits, &declared, "Part")?;
                encryption.encryption(&upload.headers.encryption);
                (Purpose::Part, vec![part_algorithm(&upload, &declared)?])
            }
        };
        let intake = Intake::new(declared, purpose, &keep, etag_is_md5, Arc::clone(&blobs))?;
        drop(within);
        Ok(Putting {
            put,
            intake,
            engine,
            blobs,
            encryption,
            etag_is_md5,
            since,
        })
    }

    pub fn push(&mut self, bytes: &[u8]) -> Outcome<()> {
        self.intake.push(bytes)
    }

    pub fn push_block(&mut self, block: Block) -> Outcome<()> {
        self.intake.push_block(block)
    }

    /// Commits the row and gives the answer's headers, as `Headers` writes them. What was put before a restore is refused, and leaves nothing.
    pub fn finish(self) -> Outcome<String> {
        let Putting {
            put,
            intake,
            engine,
            blobs,
            encryption,
            etag_is_md5,
            since,
        } = self;
        let taken = intake.finish()?;
        let size = taken.size;
        let etag = match &taken.md5 {
            Some(md5) if etag_is_md5 => hex(md5),
            _ => opaque_etag(&put.request_id),
        };
        let mut headers = Headers::begin(&put.request_id);
        headers.append(&encryption);
        headers.etag(&etag);
        if let Some((algorithm, value)) = taken.checksums.first() {
            headers.checksum(algorithm.name(), value);
            if put.part.is_none() {
                headers.add("x-amz-checksum-type", "FULL_OBJECT");
            }
        }
        let _within = engine.enter();
        if engine.restored() > since {
            return Err(Fault::replaced());
        }
        if put.part.is_none() {
            headers.optional("x-amz-expiration", expiration(&put, size, &engine)?.as_deref());
        }
        let released = match &put.part {
            None => {
                let committed = commit_object(&put, taken, &etag, &engine)?;
                // Where versioning is suspended the null version is not told (recorded on AWS, 2026-02).
                headers.optional("x-amz-version-id", committed.version_id.as_deref());
                committed.released
            }
            Some(part) => commit_part(&put, part, taken, &etag, &engine)?,
        };
        blobs.drop_unreferenced(&engine, released.iter().map(String::as_str));
        Ok(headers.finish())
    }
}

/// For objects whose ETag AWS does not make of their bytes; of the same form. No two requests have the same.
fn opaque_etag(request_id: &str) -> String {
    hex(&digest(
        Algorithm::Md5,
        format!("etag of request {request_id}").as_bytes(),
    ))
}

/// Gives an object whose headers say nothing of encryption that of its bucket.
fn encrypt_by_default(put: &mut Put, bucket: &[u8]) -> Outcome<()> {
    /// Of the bucket's row, as it stands there.
    #[derive(Deserialize)]
    struct Bucket<'a> {
        #[serde(borrow)]
        traits: Option<Traits<'a>>,
    }
    #[derive(Deserialize)]
    struct Traits<'a> {
        #[serde(borrow)]
        encryption: Option<&'a RawValue>,
    }
    if put.plain_encryption || !row::has_traits(bucket) {
        return Ok(());
    }
    let bucket: Bucket = serde_json::from_slice(bucket).map_err(Fault::internal)?;
    let Some(default) = bucket.traits.and_then(|traits| traits.encryption) else {
        return Ok(());
    };
    let said = put.headers.as_ref().map_or("{}", |headers| headers.get());
    let mut headers: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(said).map_err(Fault::internal)?;
    if !headers.contains_key("encryption") {
        let default = serde_json::from_str(default.get()).map_err(Fault::internal)?;
        headers.insert("encryption".to_owned(), default);
        let text = serde_json::to_string(&headers).map_err(Fault::internal)?;
        put.headers = Some(RawValue::from_string(text).map_err(Fault::internal)?);
    }
    Ok(())
}

/// What the bucket's lifecycle rules say of the object.
fn expiration(put: &Put, size: u64, engine: &Engine) -> Outcome<Option<String>> {
    let said = put.headers.as_ref().map_or("{}", |headers| headers.get());
    let said: UploadHeaders = serde_json::from_str(said).map_err(Fault::internal)?;
    let subject = Subject {
        key: &put.key,
        size,
        last_modified: put.now,
        tagging: said.tagging.as_deref().unwrap_or_default(),
    };
    Ok(lifecycle::expiration(engine, &put.bucket, &subject))
}

/// Object Lock is for buckets that have it, and wants a digest of the body. The first message was recorded on AWS in 2026-02, the second was
/// seen there by many, of buckets with a default retention too.
fn check_lock(headers: &str, traits: &Traits, declared: &Declared, what: &str) -> Outcome<()> {
    let asks = row::names_lock(headers);
    if asks && !traits.object_lock {
        return Err(Fault::invalid_request("Bucket is missing Object Lock Configuration"));
    }
    let has_digest = declared.md5.is_some() || declared.checksum.is_some() || declared.trailer.is_some();
    if has_digest || !(asks || traits.default_retention.is_some()) {
        return Ok(());
    }
    Err(Fault::invalid_request(format!(
        "Content-MD5 OR x-amz-checksum- HTTP header is required for Put {what} requests with Object Lock parameters"
    )))
}

fn find_upload(engine: &Engine, put: &Put, part: &PutPart) -> Outcome<Value> {
    row::map("uploads", &put.bucket)
        .and_then(|map| engine.get(&map, &row::upload_key(&put.key, &part.upload_id)))
        .ok_or_else(|| no_such_upload(part))
}

fn no_such_upload(part: &PutPart) -> Fault {
    Fault::new(
        "NoSuchUpload",
        404,
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
    )
    .with("UploadId", &*part.upload_id)
}

/// The checksum that the part's row keeps: the upload's own, else CRC64NVME, which the whole object will have.
fn part_algorithm(upload: &Upload, declared: &Declared) -> Outcome<Algorithm> {
    let Some(expected) = upload.checksum_algorithm.as_deref().and_then(Algorithm::from_name) else {
        return Ok(Algorithm::Crc64Nvme);
    };
    let sent = declared.checksum.as_ref().map(|checksum| &checksum.algorithm);
    match sent.or(declared.trailer.as_ref()) {
        Some(name) if Algorithm::from_name(name) != Some(expected) => Err(Fault::invalid_request(format!(
            "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
            expected.name().to_ascii_lowercase(),
            name.to_ascii_lowercase()
        ))),
        _ => Ok(expected),
    }
}

/// SSE-C must be the same in all parts. Messages recorded on AWS, 2026-02.
fn check_customer_key(stored: &Encryption, part: &PutPart) -> Outcome<()> {
    match (stored.customer_key_md5.as_deref(), part.customer_key_md5.as_deref()) {
        (stored, sent) if stored == sent => Ok(()),
        (Some(_), Some(_)) => Err(Fault::invalid_request(
            "The provided encryption parameters did not match the ones used originally.",
        )),
        _ => Err(Fault::invalid_request(
            "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.",
        )),
    }
}

/// The places of the maps in `Engine::update`.
const OWNER: usize = 0;
const ROWS: usize = 1;
const COUNTS: usize = 2;
/// In buckets with versioning, events or replication alone.
const VERSIONS: usize = 3;
const NULLS: usize = 4;
/// In buckets with events or replication alone.
const OUTBOX: outbox::Places = outbox::Places {
    configurations: 5,
    heads: 6,
    events: 7,
};

/// How many of these maps a put into the bucket needs.
fn maps_wanted(traits: &Traits) -> usize {
    match (traits.events || traits.replication, &traits.versioning) {
        (true, _) => OUTBOX.events + 1,
        (false, Some(_)) => NULLS + 1,
        (false, None) => VERSIONS,
    }
}

struct Committed {
    /// The blobs that the row before had held.
    released: Vec<String>,
    /// The id of the new version, where it has one.
    version_id: Option<String>,
}

fn commit_object(put: &Put, taken: Taken, etag: &str, engine: &Engine) -> Outcome<Committed> {
    let no_bucket = || Fault::no_such_bucket(&put.bucket);
    let mut maps = vec![
        row::buckets(),
        row::objects(&put.bucket).ok_or_else(no_bucket)?,
        row::blobs(),
    ];
    let (body, blob) = match taken.body {
        TakenBody::Inline(body) => (body, None),
        TakenBody::Blob(blob) => (Vec::new(), Some(blob)),
    };
    let new = NewObject {
        put,
        size: taken.size,
        etag,
        checksum: taken.checksums.first(),
        blob: blob.as_ref().map(|blob| blob.name()),
        body: &body,
    };
    // Maps are named before the bucket can be read under their locks: what begins in between, as versioning, asks for another try.
    let mut wanted = engine
        .get(&maps[OWNER], put.bucket.as_bytes())
        .and_then(|bucket| row::traits(&bucket).as_ref().map(maps_wanted))
        .unwrap_or(VERSIONS);
    let committed = loop {
        if wanted > VERSIONS && maps.len() == VERSIONS {
            maps.push(versions::map(&put.bucket).ok_or_else(no_bucket)?);
            maps.push(versions::nulls(&put.bucket).ok_or_else(no_bucket)?);
        }
        if wanted > OUTBOX.configurations && maps.len() == OUTBOX.configurations {
            maps.extend(outbox::maps());
        }
        match engine.update(&maps, |update| new.write(update, wanted))? {
            Ok(committed) => break committed,
            Err(more) => wanted = more,
        }
    };
    if let Some(blob) = blob {
        blob.claim();
    }
    Ok(committed)
}

/// What a put is about to write.
struct NewObject<'a> {
    put: &'a Put,
    size: u64,
    etag: &'a str,
    checksum: Option<&'a (Algorithm, String)>,
    blob: Option<&'a str>,
    body: &'a [u8],
}

impl NewObject<'_> {
    /// Where the update does not have the maps that the bucket wants, nothing is written; gives how many these are.
    fn write(&self, update: &mut Update, maps: usize) -> Outcome<Result<Committed, usize>> {
        let put = self.put;
        let bucket = update
            .get(OWNER, put.bucket.as_bytes())
            .cloned()
            .ok_or_else(|| Fault::no_such_bucket(&put.bucket))?;
        let bucket: Bucket = serde_json::from_slice(&bucket).map_err(Fault::internal)?;
        let plain = Traits::default();
        let traits = bucket.traits.as_ref().unwrap_or(&plain);
        if maps_wanted(traits) > maps {
            return Ok(Err(maps_wanted(traits)));
        }
        let mut released = check_present(put, update)?;
        let version_id = match traits.versioning.as_deref() {
            None => None,
            Some(state) => {
                let places = Places {
                    rows: ROWS,
                    versions: VERSIONS,
                    nulls: NULLS,
                };
                let enabled = state == "Enabled";
                let replaced = versions::make_room(update, &places, enabled, &put.key, put.now, &put.request_id)?;
                released = replaced.released;
                replaced.id
            }
        };
        for name in &released {
            count(update, name, false);
        }
        if let Some(name) = self.blob {
            count(update, name, true);
        }
        let replication = version_id
            .as_deref()
            .and_then(|id| self.replication(update, &bucket, id));
        let json = self.json(
            version_id.as_deref(),
            traits.default_retention.as_ref(),
            replication.is_some(),
        );
        update.put(ROWS, put.key.as_bytes(), row::join(&json, self.body));
        if let Some(payload) = &replication {
            outbox::publish(update, OUTBOX, outbox::REPLICATION, &bucket, put.now, payload);
        }
        if let Some(payload) = self.event(update, &bucket, version_id.as_deref()) {
            outbox::publish(update, OUTBOX, outbox::NOTIFICATIONS, &bucket, put.now, &payload);
        }
        Ok(Ok(Committed { released, version_id }))
    }

    /// What is to be done where the object is to be replicated: `Replication` in `replication/outbox.ts`.
    fn replication(&self, update: &Update, bucket: &Bucket, version_id: &str) -> Option<serde_json::Value> {
        bucket.traits.as_ref().filter(|traits| traits.replication)?;
        let put = self.put;
        let document = outbox::document(update, OUTBOX, &put.bucket, "replication")?;
        let configuration = Configuration::deserialize(&document).ok()?;
        let headers = put.headers.as_ref().map_or("{}", |headers| headers.get());
        let is_wanted = configuration.wants(&put.key, &serde_json::from_str(headers).ok()?);
        is_wanted.then(
            || json!({ "bucket": put.bucket, "key": put.key, "versionId": version_id, "configuration": document }),
        )
    }

    /// Who is told of the object, and what: `ObjectEvent` in `events/outbox.ts`.
    fn event(&self, update: &Update, bucket: &Bucket, version_id: Option<&str>) -> Option<serde_json::Value> {
        bucket.traits.as_ref().filter(|traits| traits.events)?;
        let put = self.put;
        let notifications = outbox::document(update, OUTBOX, &put.bucket, "notification")?;
        let mut event = json!({
            "name": if put.by_form { "ObjectCreated:Post" } else { "ObjectCreated:Put" }, "key": put.key, "etag": self.etag, "size": self.size,
            "bucket": put.bucket, "requestId": put.request_id, "requester": put.owner, "notifications": notifications,
        });
        if let Some(id) = version_id {
            event["versionId"] = id.into();
        }
        Some(event)
    }

    fn json(&self, version_id: Option<&str>, default: Option<&DefaultRetention>, is_replicated: bool) -> String {
        let put = self.put;
        let headers = put.headers.as_ref().map_or("", |headers| headers.get());
        // Names of metadata are in lower case, so that this is no other member.
        let default = default.filter(|_| !headers.contains("\"lockMode\":"));
        let until = default.map(|default| {
            let mut until = String::new();
            write_iso_date(&mut until, default.until(put.now));
            until
        });
        let mut json = String::new();
        row::write_object(
            &mut json,
            &row::Written {
                etag: self.etag,
                size: self.size,
                now: put.now,
                owner: &put.owner,
                checksum: self
                    .checksum
                    .map(|(algorithm, value)| (algorithm.name(), value.as_str())),
                version_id,
                blob: self.blob,
                retention: default
                    .zip(until.as_deref())
                    .map(|(default, until)| (&*default.mode, until)),
                is_replicated,
                headers,
            },
        );
        json
    }
}

/// Checks the conditions against the present object; gives the blobs that it holds.
fn check_present(put: &Put, update: &Update) -> Outcome<Vec<String>> {
    let present = update.get(ROWS, put.key.as_bytes()).and_then(|value| row::split(value));
    // A body that stands in its row is in no blob, so that nothing else of most rows need be known.
    if present.is_some_and(|(_, body)| !body.is_empty()) && put.if_match.is_none() && !put.if_none_match {
        return Ok(Vec::new());
    }
    let present = present.and_then(|(json, _)| Object::parse(json));
    match (&present, &put.if_match) {
        (Some(_), _) if put.if_none_match => return Err(Fault::precondition_failed("If-None-Match")),
        (None, Some(_)) => return Err(Fault::no_such_key(&put.key)),
        (Some(object), Some(etag)) if object.etag != *etag => return Err(Fault::precondition_failed("If-Match")),
        _ => {}
    }
    Ok(present.iter().flat_map(Object::blobs).map(str::to_owned).collect())
}

fn commit_part(put: &Put, part: &PutPart, taken: Taken, etag: &str, engine: &Engine) -> Outcome<Vec<String>> {
    let uploads = row::map("uploads", &put.bucket).ok_or_else(|| no_such_upload(part))?;
    let parts = row::map("parts", &put.bucket).ok_or_else(|| no_such_upload(part))?;
    let TakenBody::Blob(blob) = taken.body else {
        return Err(Fault::internal("a part without a blob"));
    };
    // The one to keep was asked for last, behind the one that the client declared.
    let checksum = taken
        .checksums
        .last()
        .map(|(algorithm, value)| serde_json::json!({ "algorithm": algorithm.name(), "value": value }));
    let json = serde_json::json!({
        "number": part.number, "size": taken.size, "etag": etag, "lastModified": put.now, "checksum": checksum, "blob": blob.name(),
    });
    let key = row::part_key(&part.upload_id, part.number);
    let released = engine.update(&[uploads, parts, row::blobs()], |update| {
        if update.get(OWNER, &row::upload_key(&put.key, &part.upload_id)).is_none() {
            return Err(no_such_upload(part));
        }
        let present = update
            .get(ROWS, &key)
            .and_then(|value| serde_json::from_slice::<StoredPart>(value).ok());
        let released: Vec<String> = present.iter().map(|part| part.blob.to_string()).collect();
        for name in &released {
            count(update, name, false);
        }
        count(update, blob.name(), true);
        update.put(ROWS, &key, Value::from(json.to_string().into_bytes()));
        Ok(released)
    })?;
    blob.claim();
    Ok(released)
}

/// One row more or fewer holds the blob.
fn count(update: &mut Update, name: &str, more: bool) {
    let present = update
        .get(COUNTS, name.as_bytes())
        .and_then(|value| value[..].try_into().ok());
    let present = present.map_or(0, u32::from_le_bytes);
    match if more { present + 1 } else { present.saturating_sub(1) } {
        0 => update.delete(COUNTS, name.as_bytes()),
        count => update.put(COUNTS, name.as_bytes(), Value::from(count.to_le_bytes().as_slice())),
    }
}
