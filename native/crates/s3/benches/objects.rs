//! Nanoseconds of whole requests on objects, natively: `cargo bench -p ruststack-s3`. An argument chooses those whose name holds it.

use ruststack_s3::blobs::Blobs;
use ruststack_s3::get::{get, Body, Get, Options};
use ruststack_s3::page::{page, PageRequest};
use ruststack_s3::put::{Put, Putting};
use ruststack_s3::row;
use ruststack_s3::small::{put, Small};
use ruststack_state::{Engine, Value};
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

const BATCH: usize = 1000;
const LASTS: Duration = Duration::from_millis(1000);
const OBJECTS: usize = 100_000;
const BUCKET: &str = "bench";

fn request<'a>(key: &'a str, body: &'a [u8]) -> Small<'a> {
    Small {
        bucket: BUCKET,
        key,
        owner: "000000000000",
        request_id: "0123456789ABCDEF",
        now: 1_795_000_000_000,
        length: body.len() as u64,
        body,
        ..Small::default()
    }
}

fn with_more(key: &str) -> Small<'_> {
    Small {
        algorithm: "crc32",
        checksum: "/6tyOg==",
        headers: r#"{"contentType":"text/plain","metadata":{"a":"b"}}"#,
        ..request(key, b"hello, world")
    }
}

fn main() {
    let engine = Engine::new();
    let written: Result<(), ()> = engine.update(&[row::buckets()], |update| {
        update.put(
            0,
            BUCKET.as_bytes(),
            Value::from(&b"{\"account\":\"000000000000\",\"region\":\"us-east-1\"}"[..]),
        );
        Ok(())
    });
    assert!(written.is_ok());
    let blobs = Arc::new(Blobs::new(None));
    let keys: Vec<String> = (0..OBJECTS).map(|at| format!("object-{at:06}")).collect();
    let body = vec![b'x'; 1024];
    for key in &keys {
        assert!(put(&request(key, &body), &engine).is_some());
    }
    let keys = &keys[..BATCH];
    measure("PutObject 1 KiB", keys, |key| {
        let put = put(black_box(&request(key, &body)), &engine);
        assert!(black_box(put).is_some());
    });
    measure("PutObject 12 B with a checksum", keys, |key| {
        let put = put(black_box(&with_more(key)), &engine);
        assert!(black_box(put).is_some());
    });
    // What buckets with traits take: the general way, and with a version each.
    let large = Arc::new(Engine::new());
    for (name, traits) in [
        ("general", r#"{"events":false}"#),
        ("a version each", r#"{"versioning":"Enabled"}"#),
    ] {
        let bucket = format!("{{\"account\":\"000000000000\",\"traits\":{traits}}}");
        let written: Result<(), ()> = large.update(&[row::buckets()], |update| {
            update.put(0, BUCKET.as_bytes(), Value::from(bucket.as_bytes()));
            Ok(())
        });
        assert!(written.is_ok());
        measure(&format!("PutObject 1 KiB, {name}"), keys, |key| {
            let put: Put = serde_json::from_value(serde_json::json!({
                "bucket": BUCKET, "key": key, "owner": "000000000000", "now": 1_795_000_000_000_i64,
                "requestId": "0123456789ABCDEF", "body": { "length": body.len() },
            }))
            .expect("a put");
            let mut putting = Putting::begin(put, Arc::clone(&large), Arc::clone(&blobs)).expect("a bucket");
            putting.push(&body).expect("a body");
            assert!(black_box(putting.finish()).is_ok());
        });
    }
    drop(large);
    for key in keys {
        assert!(put(&request(key, &body), &engine).is_some());
    }
    measure("GetObject 1 KiB", keys, |key| {
        let request = Get {
            bucket: BUCKET,
            key,
            request_id: "0123456789ABCDEF",
            now: 0,
            head: false,
            options: Options::default(),
        };
        let got = get(black_box(&request), &engine, &blobs);
        assert!(matches!(black_box(got).map(|got| got.body), Ok(Body::Inline(..))));
    });
    let listing = PageRequest {
        bucket: BUCKET.into(),
        start_after: Some("object-050000".into()),
        ..PageRequest::default()
    };
    measure("ListObjectsV2, 1,000 of 100,000", &keys[..1], |_| {
        assert!(black_box(page(&engine, black_box(&listing))).is_some());
    });
}

/// The fastest of many batches, since the machine does other things too.
fn measure(name: &str, keys: &[String], mut work: impl FnMut(&str)) {
    if std::env::args()
        .skip(1)
        .any(|wanted| !wanted.starts_with('-') && !name.contains(&wanted))
    {
        return;
    }
    let (begin, mut best) = (Instant::now(), f64::MAX);
    while begin.elapsed() < LASTS {
        let batch = Instant::now();
        keys.iter().for_each(|key| work(key));
        best = best.min(batch.elapsed().as_nanos() as f64 / keys.len() as f64);
    }
    println!("{name:<40} {best:>8.0} ns");
}
