//! Objects and parts on a real engine: what is stored, what is refused, which files remain.

use base64::engine::general_purpose::STANDARD as BASE64;
use base64::Engine as _;
use ruststack_checksum::{digest, Algorithm};
use ruststack_s3::blobs::{of_engine, Blobs};
use ruststack_s3::get::{get, Body, Get, Got, Options};
use ruststack_s3::put::{Put, Putting};
use ruststack_s3::row;
use ruststack_s3::signing;
use ruststack_s3::workers::{Event, Upload};
use ruststack_s3::{Fault, Outcome};
use ruststack_state::{Engine, EngineId, NewSnapshot, Value};
use serde_json::{json, Value as Json};
use std::fs;
use std::io::{Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::mpsc;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

struct World {
    number: EngineId,
    base: PathBuf,
    engine: Arc<Engine>,
    blobs: Arc<Blobs>,
}

impl World {
    fn new(name: &str) -> Self {
        let base = std::env::temp_dir().join(format!("ruststack-s3-test-{name}-{}", std::process::id()));
        let number = ruststack_state::open();
        let world = World {
            number,
            blobs: of_engine(number, Some(&base)),
            base,
            engine: ruststack_state::get(number).unwrap(),
        };
        world.write(
            row::buckets(),
            b"bucket",
            json!({"name": "bucket", "account": "000000000000"}),
        );
        world
    }

    fn write(&self, map: ruststack_state::MapName, key: &[u8], value: Json) {
        let written: Result<(), ()> = self.engine.update(&[map], |update| {
            update.put(0, key, Value::from(value.to_string().into_bytes()));
            Ok(())
        });
        assert!(written.is_ok());
    }

    fn begin(&self, spec: Json) -> Outcome<Putting> {
        let mut whole = json!({
            "bucket": "bucket", "key": "key", "owner": "000000000000", "now": 1_000_000_000_000_i64, "requestId": "R", "headers": {}, "body": {},
        });
        for (name, value) in spec.as_object().unwrap() {
            whole[name] = value.clone();
        }
        let put: Put = serde_json::from_value(whole).unwrap();
        Putting::begin(put, Arc::clone(&self.engine), Arc::clone(&self.blobs))
    }

    fn put(&self, spec: Json, body: &[u8]) -> Outcome<String> {
        let mut putting = self.begin(spec)?;
        for piece in body.chunks(10_000) {
            putting.push(piece)?;
        }
        putting.finish()
    }

    fn get(&self, key: &str, options: Json) -> Outcome<Got> {
        let text = options.to_string();
        let options: Options = serde_json::from_str(&text).unwrap();
        let request = Get {
            bucket: "bucket",
            key,
            request_id: "R",
            now: 2_000_000_000_000,
            head: false,
            options,
        };
        get(&request, &self.engine, &self.blobs)
    }

    fn read(&self, key: &str, options: Json) -> Vec<u8> {
        self.bytes(self.get(key, options).unwrap())
    }

    fn bytes(&self, got: Got) -> Vec<u8> {
        match got.body {
            Body::None => Vec::new(),
            Body::Inline(value, from, length) => value[from..from + length].to_vec(),
            Body::Files(segments, _pin) => {
                let mut bytes = Vec::new();
                for segment in segments {
                    let mut file = fs::File::open(self.blobs.path(&segment.blob).unwrap()).unwrap();
                    file.seek(SeekFrom::Start(segment.offset)).unwrap();
                    file.take(segment.length).read_to_end(&mut bytes).unwrap();
                }
                bytes
            }
        }
    }

    /// Files other than the lock.
    fn files(&self) -> usize {
        let Ok(folders) = fs::read_dir(&self.base) else {
            return 0;
        };
        let files = folders
            .flatten()
            .flat_map(|folder| fs::read_dir(folder.path()).unwrap().flatten());
        files.filter(|file| file.file_name() != "lock").count()
    }

    /// Waits for the sweep, which runs on a thread of its own, to leave so many files.
    fn comes_to(&self, files: usize) {
        for _ in 0..1000 {
            if self.files() == files {
                return;
            }
            thread::sleep(Duration::from_millis(5));
        }
        assert_eq!(self.files(), files);
    }
}

impl Drop for World {
    fn drop(&mut self) {
        ruststack_state::close(self.number);
        let _ = fs::remove_dir_all(&self.base);
    }
}

fn code<T>(outcome: Outcome<T>) -> &'static str {
    outcome.err().map_or("none", |fault: Fault| fault.code)
}

fn pattern(length: usize) -> Vec<u8> {
    (0..length).map(|i| (i * 31 % 251) as u8).collect()
}

#[test]
fn small_bodies_stand_in_the_row_and_large_ones_in_files() {
    let world = World::new("sizes");
    for (length, files) in [(0, 0), (1, 0), (16 * 1024, 0), (16 * 1024 + 1, 1), (300_000, 1), (5, 0)] {
        let body = pattern(length);
        world.put(json!({}), &body).unwrap();
        assert_eq!(world.read("key", json!({})), body, "{length} bytes");
        assert_eq!(world.files(), files, "files after {length} bytes");
    }
}

#[test]
fn ranges_and_parts_of_files() {
    let world = World::new("ranges");
    let body = pattern(100_000);
    world.put(json!({}), &body).unwrap();
    let got = world.get("key", json!({"range": "bytes=50000-59999"})).unwrap();
    assert_eq!((got.status, got.length), (206, 10_000));
    assert!(got.headers.contains("Content-Range: bytes 50000-59999/100000"));
    assert_eq!(world.bytes(got), body[50_000..60_000]);
    let fault = world.get("key", json!({"range": "bytes=100000-"})).err().unwrap();
    assert_eq!(fault.fields[1], ("ActualObjectSize", "100000".to_owned()));
    let got = world.get("key", json!({"partNumber": 1})).unwrap();
    assert_eq!((got.status, got.length), (206, 100_000));
    assert_eq!(code(world.get("key", json!({"partNumber": 2}))), "InvalidPartNumber");
    assert_eq!(
        code(world.get("key", json!({"partNumber": 1, "range": "bytes=0-0"}))),
        "InvalidRequest"
    );
}

#[test]
fn nothing_is_left_of_what_fails() {
    let world = World::new("failures");
    let body = pattern(50_000);
    let failing = [
        (json!({"body": {"length": 50_001}}), "IncompleteBody"),
        (json!({"body": {"length": 49_999}}), "IncompleteBody"),
        (json!({"body": {"md5": "AAAAAAAAAAAAAAAAAAAAAA=="}}), "BadDigest"),
        (
            json!({"body": {"sha256": "00".repeat(32)}}),
            "XAmzContentSHA256Mismatch",
        ),
        (
            json!({"body": {"checksum": {"algorithm": "crc32", "value": "AAAAAA=="}}}),
            "BadDigest",
        ),
        (json!({"body": {"chunked": true}}), "IncompleteBody"),
        (json!({"ifMatch": "x"}), "NoSuchKey"),
        (json!({"bucket": "none"}), "NoSuchBucket"),
        (json!({"part": {"uploadId": "none", "number": 1}}), "NoSuchUpload"),
    ];
    for (spec, expected) in failing {
        assert_eq!(code(world.put(spec.clone(), &body)), expected, "{spec}");
        assert_eq!(world.files(), 0, "{spec}");
        assert_eq!(code(world.get("key", json!({}))), "NoSuchKey", "{spec}");
    }
    let mut given_up = world.begin(json!({})).unwrap();
    given_up.push(&body).unwrap();
    assert_eq!(world.files(), 1);
    drop(given_up);
    assert_eq!(world.files(), 0);
}

#[test]
fn conditions_of_writes() {
    let world = World::new("conditions");
    world.put(json!({"ifNoneMatch": true}), b"one").unwrap();
    let fault = world.put(json!({"ifNoneMatch": true}), b"two").unwrap_err();
    assert_eq!((fault.status, &*fault.fields[0].1), (412, "If-None-Match"));
    assert_eq!(
        code(world.put(json!({"ifMatch": "other"}), b"two")),
        "PreconditionFailed"
    );
    assert_eq!(world.read("key", json!({})), b"one");
    let etag = "f97c5d29941bfb1b2fdab0874906ab82"; // md5 of "one"
    world.put(json!({"ifMatch": etag}), b"three").unwrap();
    assert_eq!(world.read("key", json!({})), b"three");
}

#[test]
fn a_reader_keeps_what_it_reads() {
    let world = World::new("pins");
    let body = pattern(40_000);
    world.put(json!({}), &body).unwrap();
    let got = world.get("key", json!({})).unwrap();
    world.put(json!({}), b"small").unwrap();
    assert_eq!(world.files(), 1, "held by the reader");
    assert_eq!(world.bytes(got), body);
    assert_eq!(world.files(), 0, "gone with the reader");
}

#[test]
fn checksums_are_kept_and_told() {
    let world = World::new("checksums");
    let headers = world.put(json!({}), b"hello").unwrap();
    assert!(
        headers.contains("x-amz-checksum-crc64nvme: "),
        "the default of AWS: {headers}"
    );
    let chunked = b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
    let spec = json!({"body": {"chunked": true, "trailer": "crc32", "length": 5}});
    world.put(spec.clone(), chunked).unwrap();
    let told = world.get("key", json!({"checksums": true})).unwrap().headers;
    assert!(
        told.contains("x-amz-checksum-crc32: NhCmhg==\r\nx-amz-checksum-type: FULL_OBJECT"),
        "{told}"
    );
    let silent = world.get("key", json!({})).unwrap().headers;
    assert!(!silent.contains("x-amz-checksum"));
    let wrong = b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n";
    assert_eq!(code(world.put(spec.clone(), wrong)), "BadDigest");
    let other = b"5\r\nhello\r\n0\r\nx-amz-checksum-sha1:AAAAAA==\r\n\r\n";
    assert_eq!(code(world.put(spec.clone(), other)), "MalformedTrailerError");
    let none = b"5\r\nhello\r\n0\r\n\r\n";
    assert_eq!(code(world.put(spec.clone(), none)), "MalformedTrailerError");
    let short = b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAA\r\n\r\n";
    assert_eq!(code(world.put(spec, short)), "InvalidRequest");
    let undeclared = json!({"body": {"chunked": true, "length": 5}});
    assert_eq!(code(world.put(undeclared.clone(), chunked)), "MalformedTrailerError");
    assert!(world.put(undeclared, none).unwrap().contains("crc64nvme"));
}

#[test]
fn parts_are_blobs_whatever_their_size_and_replace_each_other() {
    let world = World::new("parts");
    let uploads = row::map("uploads", "bucket").unwrap();
    world.write(
        uploads,
        &row::upload_key("key", "U"),
        json!({"headers": {}, "checksumAlgorithm": "SHA256"}),
    );
    let part = json!({"part": {"uploadId": "U", "number": 7}});
    for body in [&b""[..], b"x", b"xyz"] {
        world.put(part.clone(), body).unwrap();
        assert_eq!(world.files(), 1);
    }
    let stored = world
        .engine
        .get(&row::map("parts", "bucket").unwrap(), b"U\x0000007")
        .unwrap();
    let stored: Json = serde_json::from_slice(&stored).unwrap();
    assert_eq!((&stored["number"], &stored["size"]), (&json!(7), &json!(3)));
    assert_eq!(stored["checksum"]["algorithm"], "SHA256");
    let mut other = part;
    other["body"] = json!({"checksum": {"algorithm": "crc32", "value": "AAAAAA=="}});
    let fault = world.put(other, b"x").unwrap_err();
    let message = "Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: crc32";
    assert_eq!(fault.message, message);
}

#[test]
fn an_upload_pauses_its_sender_and_gives_the_digest_of_the_whole() {
    let world = World::new("upload");
    let (sender, events) = mpsc::channel();
    let notify = move |event| drop(sender.send(event));
    let body = pattern(8 * 1024 * 1024);
    let upload = Upload::new(world.begin(json!({})).unwrap(), Box::new(notify));
    let mut pieces = body.chunks(100_000).peekable();
    while let Some(piece) = pieces.next() {
        if !upload.write(piece, pieces.peek().is_none()) {
            assert!(matches!(events.recv().unwrap(), Event::Resume));
        }
    }
    let done = loop {
        match events.recv().unwrap() {
            Event::Resume => {}
            Event::Done(outcome) => break outcome.unwrap(),
        }
    };
    assert!(done.contains("ETag"));
    assert_eq!(world.read("key", json!({})), body);
}

/// Sends all of it in pieces and gives the outcome.
fn upload(world: &World, spec: Json, body: &[u8]) -> Outcome<String> {
    let (sender, events) = mpsc::channel();
    let upload = Upload::new(world.begin(spec)?, move |event| drop(sender.send(event)));
    let mut pieces = body.chunks(99_999).peekable();
    while let Some(piece) = pieces.next() {
        upload.write(piece, pieces.peek().is_none());
    }
    loop {
        if let Event::Done(outcome) = events.recv().unwrap() {
            return outcome;
        }
    }
}

/// From half a MiB on the MD5 is computed on another thread than all else.
#[test]
fn the_md5_is_the_same_on_whatever_thread() {
    let world = World::new("beside");
    for length in [400_000, 512 * 1024, 3_000_000] {
        let body = pattern(length);
        let md5 = digest(Algorithm::Md5, &body);
        let etag = signing::hex(&md5);
        let answer = upload(&world, json!({"body": {"length": length}}), &body).unwrap();
        assert!(answer.contains(&etag), "{length} bytes: {answer}");
        let right = json!({"body": {"length": length, "md5": BASE64.encode(&*md5), "sha256": signing::hex(&digest(Algorithm::Sha256, &body))}});
        assert!(upload(&world, right, &body).unwrap().contains(&etag));
        let wrong = json!({"body": {"length": length, "md5": BASE64.encode([0; 16])}});
        assert_eq!(code(upload(&world, wrong, &body)), "BadDigest");
        // In chunks, which no piece and no block ends with.
        let mut chunked = Vec::new();
        for chunk in body.chunks(70_001) {
            chunked.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
            chunked.extend_from_slice(chunk);
            chunked.extend_from_slice(b"\r\n");
        }
        chunked.extend_from_slice(b"0\r\n\r\n");
        let answer = upload(&world, json!({"body": {"length": length, "chunked": true}}), &chunked).unwrap();
        assert!(answer.contains(&etag), "{length} bytes in chunks: {answer}");
        assert_eq!(world.read("key", json!({})), body);
        let cut = &chunked[..chunked.len() - 100_000];
        assert_eq!(
            code(upload(
                &world,
                json!({"body": {"length": length, "chunked": true}}),
                cut
            )),
            "IncompleteBody"
        );
        assert_eq!(world.read("key", json!({})), body, "what was there before stays");
    }
    world.comes_to(1);
}

/// As AWS documents of ETags.
#[test]
fn an_object_under_a_key_of_kms_has_an_etag_of_its_own() {
    let world = World::new("kms");
    let md5 = digest(Algorithm::Md5, b"body");
    let etag = format!("\"{}\"", signing::hex(&md5));
    let kms = json!({"encryption": {"algorithm": "aws:kms", "kmsKeyId": "arn:aws:kms:us-east-1:000000000000:key/k"}});
    let answer = world.put(json!({"headers": kms}), b"body").unwrap();
    assert!(answer.contains("ETag") && !answer.contains(&etag), "{answer}");
    assert_ne!(
        world.put(json!({"headers": kms, "requestId": "S"}), b"body").unwrap(),
        answer.replace('R', "S")
    );
    let wrong = json!({"headers": kms, "body": {"md5": BASE64.encode([0; 16])}});
    assert_eq!(code(world.put(wrong, b"body")), "BadDigest");
    let managed = json!({"encryption": {"algorithm": "AES256"}});
    assert!(world.put(json!({"headers": managed}), b"body").unwrap().contains(&etag));
}

/// Many at once share the threads, and each is whole.
#[test]
fn uploads_that_take_turns_are_whole() {
    let world = World::new("turns");
    thread::scope(|scope| {
        for number in 0..16 {
            let world = &world;
            scope.spawn(move || {
                let body = pattern(1_000_000 + number);
                let spec = json!({"key": format!("key-{number}"), "body": {"length": body.len()}});
                upload(world, spec, &body).unwrap();
                assert_eq!(world.read(&format!("key-{number}"), json!({})), body);
            });
        }
    });
}

#[test]
fn an_aborted_upload_leaves_nothing() {
    let world = World::new("abort");
    let (sender, events) = mpsc::channel();
    let upload = Upload::new(
        world.begin(json!({})).unwrap(),
        Box::new(move |event| drop(sender.send(event))),
    );
    for piece in pattern(2 * 1024 * 1024).chunks(100_000) {
        upload.write(piece, false);
    }
    upload.abort();
    drop(upload);
    // The worker lets go of the upload, and with it of its file, when it sees that it was closed.
    while events.recv().is_ok() {}
    assert_eq!(world.files(), 0);
    assert_eq!(code(world.get("key", json!({}))), "NoSuchKey");
}

fn snapshot(world: &World, name: &str) {
    let new = NewSnapshot {
        id: format!("id of {name}"),
        name: name.to_owned(),
        created: 0,
        replace: false,
    };
    let made = world.engine.create_snapshot(new, || Ok(String::new()));
    made.expect("the name is free");
}

#[test]
fn an_upload_that_began_before_a_restore_is_refused_and_leaves_nothing() {
    let world = World::new("restored");
    snapshot(&world, "s");
    let mut late = world.begin(json!({})).unwrap();
    late.push(&pattern(100_000)).unwrap();
    assert_eq!(world.files(), 1);
    world.engine.restore_snapshot("s", |_| Ok(())).unwrap();
    late.push(&pattern(100_000)).unwrap();
    let refused = late.finish();
    assert_eq!(
        refused.map_err(|fault| (fault.is_replaced(), fault.status)),
        Err((true, 503))
    );
    assert_eq!(world.files(), 0);
    assert_eq!(code(world.get("key", json!({}))), "NoSuchKey");
    // One that was judged before a restore is refused though its body came after.
    let since = world.engine.sequence();
    world.engine.restore_snapshot("s", |_| Ok(())).unwrap();
    let refused = world.put(json!({ "since": since }), &pattern(100_000));
    assert_eq!(refused.map_err(|fault| fault.status), Err(503));
    assert_eq!(world.files(), 0);
    assert!(world.put(json!({}), &pattern(100_000)).is_ok());
}

#[test]
fn blobs_stay_as_long_as_a_snapshot_holds_them() {
    let world = World::new("held");
    let body = pattern(50_000);
    world.put(json!({ "key": "kept" }), &body).unwrap();
    world.put(json!({ "key": "over" }), &body).unwrap();
    snapshot(&world, "s");
    // Overwritten and removed, but the snapshot has both.
    world.put(json!({ "key": "over" }), &pattern(60_000)).unwrap();
    assert_eq!(world.files(), 3);
    snapshot(&world, "t");
    world.put(json!({ "key": "new" }), &body).unwrap();
    assert_eq!(world.files(), 4);

    // What only the world before the restore had goes.
    world.engine.restore_snapshot("s", |_| Ok(())).unwrap();
    world.comes_to(3);
    assert_eq!(world.read("over", json!({})), body);
    assert_eq!(code(world.get("new", json!({}))), "NoSuchKey");
    // `t` alone holds the second body of `over`.
    world.engine.delete_snapshot("t").unwrap();
    world.comes_to(2);
    world.engine.delete_snapshot("s").unwrap();
    // One that is read when it is let go of stays until the reader has it.
    let reading = world.get("kept", json!({})).unwrap();
    world.engine.reset().unwrap();
    world.comes_to(1);
    assert_eq!(world.bytes(reading), body);
    world.comes_to(0);
}

#[test]
fn folders_of_the_dead_are_removed_and_those_of_the_living_are_not() {
    let world = World::new("folders");
    let dead = world.base.join("ruststack-s3-dead");
    fs::create_dir_all(&dead).unwrap();
    fs::write(dead.join("lock"), "").unwrap();
    let other = Arc::new(Blobs::new(Some(&world.base)));
    let alive = other.create().unwrap().publish().unwrap();
    world.put(json!({}), &pattern(20_000)).unwrap();
    assert!(!dead.exists());
    assert!(other.path(alive.name()).unwrap().exists());
    drop(alive);
    drop(other);
    assert_eq!(
        fs::read_dir(&world.base).unwrap().count(),
        1,
        "a closed store takes its folder along"
    );
}
