//! Small puts go a way of their own: whatever the request, rows, answers and refusals are those of the way for all puts.
//! `RUSTSTACK_FUZZ` sets the number of requests, `RUSTSTACK_SEED` replays one.

use ruststack_s3::blobs::Blobs;
use ruststack_s3::put::{Put, Putting};
use ruststack_s3::small::{self, Small};
use ruststack_s3::{row, Outcome};
use ruststack_state::{Engine, Value};
use serde_json::{json, Value as Json};
use std::sync::Arc;

const REQUESTS: u64 = 1_500;
const BUCKETS: [&str; 2] = ["bucket", "nowhere"];
const KEYS: [&str; 3] = ["a", "b/é", "large"];

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

struct World {
    engine: Arc<Engine>,
    blobs: Arc<Blobs>,
}

impl World {
    fn new(name: &str) -> Self {
        let base = std::env::temp_dir().join(format!("ruststack-s3-small-{name}-{}", std::process::id()));
        let engine = Arc::new(Engine::new());
        let written: Result<(), ()> = engine.update(&[row::buckets()], |update| {
            update.put(0, b"bucket", Value::from(&b"{\"account\":\"000000000000\"}"[..]));
            Ok(())
        });
        written.expect("a bucket");
        let blobs = Arc::new(Blobs::new(Some(&base)));
        World { engine, blobs }
    }

    fn put(&self, spec: &Json, body: &[u8]) -> Outcome<String> {
        let put: Put = serde_json::from_value(spec.clone()).expect("a spec");
        let mut putting = Putting::begin(put, Arc::clone(&self.engine), Arc::clone(&self.blobs))?;
        putting.push(body)?;
        putting.finish()
    }

    fn rows(&self) -> Vec<Option<Value>> {
        let rows = row::objects("bucket").expect("a map");
        KEYS.iter().map(|key| self.engine.get(&rows, key.as_bytes())).collect()
    }
}

/// A request as both ways take it.
struct Request {
    spec: Json,
    chunks: Option<bool>,
    body: Vec<u8>,
}

fn request(random: &mut Random, etag: &str) -> Request {
    let length = random.of(&[0, 1, 12, 1000, 16 * 1024]);
    let plain: Vec<u8> = (0..length).map(|at| (at * 7) as u8).collect();
    let chunks = random.of(&[None, None, Some(false), Some(true)]);
    let algorithm = random.of(&["crc32", "CRC32C", "crc64nvme", "sha1", "sha256"]);
    let digest = |name: &str, bytes: &[u8]| {
        let algorithm = ruststack_checksum::Algorithm::from_name(name).expect("an algorithm");
        ruststack_checksum::digest(algorithm, bytes)
    };
    let base64 = |bytes: &[u8]| base64::Engine::encode(&base64::engine::general_purpose::STANDARD, bytes);
    let value = base64(&digest(algorithm, if random.below(8) == 0 { b"other" } else { &plain }));
    let mut declared = json!({ "length": plain.len() + random.of(&[0, 0, 0, 0, 0, 0, 1]) });
    let mut body = plain.clone();
    if let Some(signed) = chunks {
        let signature = if signed { ";chunk-signature=00" } else { "" };
        let mut sent = Vec::new();
        if !plain.is_empty() {
            sent.extend_from_slice(format!("{:x}{signature}\r\n", plain.len()).as_bytes());
            sent.extend_from_slice(&plain);
            sent.extend_from_slice(b"\r\n");
        }
        sent.extend_from_slice(format!("0{signature}\r\n").as_bytes());
        let has_trailer = random.below(3) > 0;
        if has_trailer {
            declared["trailer"] = json!(algorithm);
        }
        if has_trailer != (random.below(10) == 0) {
            let name = random
                .of(&[algorithm, algorithm, algorithm, "crc32"])
                .to_ascii_lowercase();
            sent.extend_from_slice(format!("x-amz-checksum-{name}:{value}\r\n").as_bytes());
        }
        sent.extend_from_slice(b"\r\n");
        sent.truncate(sent.len() - random.of(&[0, 0, 0, 0, 0, 0, 2]));
        body = sent;
        declared["chunked"] = json!(true);
        declared["signed"] = json!(signed);
    } else if random.below(2) == 0 {
        declared["checksum"] = json!({ "algorithm": algorithm, "value": value });
    }
    let other = random.below(8) == 0;
    let told = if other { &b"other"[..] } else { &plain };
    if random.below(3) == 0 {
        declared["md5"] = json!(base64(&digest("MD5", told)));
    }
    if random.below(3) == 0 && chunks.is_none() {
        let hexadecimal: String = digest("SHA256", told)
            .iter()
            .map(|byte| format!("{byte:02X}"))
            .collect();
        declared["sha256"] = json!(hexadecimal);
    }
    let mut spec = json!({
        "bucket": random.of(&[BUCKETS[0], BUCKETS[0], BUCKETS[0], BUCKETS[0], BUCKETS[1]]), "key": random.of(&KEYS), "owner": "000000000000",
        "now": 1_795_000_000_000_i64 - random.below(10) as i64, "requestId": format!("R{}", random.below(1000)), "body": declared,
    });
    match random.below(6) {
        0 => spec["headers"] = json!({}),
        1 => spec["headers"] = json!({ "contentType": "a \"b\"", "metadata": { "x": "é" } }),
        2 => {
            spec["headers"] =
                json!({ "encryption": { "algorithm": "aws:kms", "kmsKeyId": "k", "bucketKeyEnabled": true } })
        }
        _ => {}
    }
    match random.below(6) {
        0 => spec["ifMatch"] = json!(random.of(&[etag, "0123"])),
        1 => spec["ifNoneMatch"] = json!(true),
        _ => {}
    }
    Request { spec, chunks, body }
}

fn small<'a>(spec: &'a Json, headers: &'a str, request: &'a Request) -> Small<'a> {
    let text = |value: &'a Json| value.as_str().unwrap_or_default();
    let declared = &spec["body"];
    Small {
        bucket: text(&spec["bucket"]),
        key: text(&spec["key"]),
        owner: text(&spec["owner"]),
        request_id: text(&spec["requestId"]),
        now: spec["now"].as_i64().unwrap_or_default(),
        headers,
        length: declared["length"].as_u64().unwrap_or_default(),
        chunks: request.chunks,
        trailer: text(&declared["trailer"]),
        sha256: text(&declared["sha256"]),
        md5: text(&declared["md5"]),
        algorithm: text(&declared["checksum"]["algorithm"]),
        checksum: text(&declared["checksum"]["value"]),
        if_match: text(&spec["ifMatch"]),
        if_none_match: spec["ifNoneMatch"].as_bool().unwrap_or_default(),
        body: &request.body,
    }
}

#[test]
fn small_puts_do_what_all_puts_do() {
    let number = |name: &str, default| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.parse().ok())
            .unwrap_or(default)
    };
    let (requests, first) = (number("RUSTSTACK_FUZZ", REQUESTS), number("RUSTSTACK_SEED", 1));
    let (fast, slow) = (World::new("fast"), World::new("slow"));
    let mut taken = 0;
    for seed in first..first + requests {
        let mut random = Random(seed);
        // A row that is replaced may hold a blob; both worlds have one under the same key.
        let large = json!({
            "bucket": "bucket", "key": "large", "owner": "000000000000", "now": 1, "requestId": "L", "body": { "length": 20_000 },
        });
        if seed % 15 == 0 || seed == first {
            for world in [&fast, &slow] {
                world.put(&large, &[7; 20_000]).expect("a large object");
            }
        }
        let etag = "e4d7f1b4ed2e42d15898f4b27b019da4";
        let request = request(&mut random, etag);
        let headers = request.spec.get("headers").map(Json::to_string).unwrap_or_default();
        let quick = small::put(&small(&request.spec, &headers, &request), &fast.engine);
        taken += u64::from(quick.is_some());
        let answer = quick.map_or_else(|| fast.put(&request.spec, &request.body), Ok);
        let expected = slow.put(&request.spec, &request.body);
        let told = || {
            format!(
                "RUSTSTACK_SEED={seed} RUSTSTACK_FUZZ=1: {} with {:?}",
                request.spec, request.chunks
            )
        };
        assert_eq!(answer, expected, "{}", told());
        let (mine, theirs) = (fast.rows(), slow.rows());
        // Blobs have names of their own.
        for (mine, theirs) in mine.iter().zip(&theirs).filter(|(mine, _)| !is_blob(mine)) {
            assert_eq!(mine, theirs, "{}", told());
        }
    }
    assert!(
        requests < REQUESTS || taken > requests / 5,
        "{taken} of {requests} were small puts that went well"
    );
}

#[test]
fn a_bucket_with_traits_is_left_to_the_general_way() {
    let world = World::new("traits");
    let request = Request {
        spec: json!({
            "bucket": "bucket", "key": "a", "owner": "000000000000", "now": 1, "requestId": "R", "body": { "length": 1 },
        }),
        chunks: None,
        body: vec![b'x'],
    };
    let put = || small::put(&small(&request.spec, "", &request), &world.engine).is_some();
    assert!(put());
    let written: Result<(), ()> = world.engine.update(&[row::buckets()], |update| {
        let bucket = br#"{"account":"000000000000","traits":{"versioning":"Enabled"}}"#;
        update.put(0, b"bucket", Value::from(&bucket[..]));
        Ok(())
    });
    written.expect("a bucket");
    assert!(!put());
}

fn is_blob(row: &Option<Value>) -> bool {
    let json = row
        .as_ref()
        .and_then(|row| row::split(row))
        .and_then(|(json, _)| row::Object::parse(json));
    json.is_some_and(|object| object.blob.is_some())
}
