//! Times of comparing, taking parts, writing and reading, at a million items and 100,000 objects:
//! `cargo run --release -p ruststack-archive --example measure`.

use ruststack_archive::{merge, select, Exporter, Importer, OwnedBy, Rule, Scope};
use ruststack_s3::blobs::Blobs;
use ruststack_s3::row;
use ruststack_state::{Engine, MapName, Value};
use std::sync::Arc;
use std::time::Instant;

const ITEMS: usize = 1_000_000;
const OBJECTS: usize = 100_000;
/// Rows that one commit writes.
const BATCH: usize = 1000;

fn put(engine: &Engine, map: &MapName, count: usize, row: impl Fn(usize) -> (Vec<u8>, Value)) {
    for start in (0..count).step_by(BATCH) {
        let done: Result<(), ()> = engine.update(std::slice::from_ref(map), |update| {
            for number in start..(start + BATCH).min(count) {
                let (key, value) = row(number);
                update.put(0, &key, value);
            }
            Ok(())
        });
        done.expect("a commit");
    }
}

fn timed<R>(what: &str, work: impl FnOnce() -> R) -> R {
    let start = Instant::now();
    let result = work();
    println!("{what}: {:.3} ms", start.elapsed().as_secs_f64() * 1000.0);
    result
}

fn main() {
    let engine = Arc::new(Engine::new());
    let items = MapName::new("aws", "000000000000", "us-east-1", "dynamodb", "items/t");
    put(&engine, &items, ITEMS, |number| {
        let json = format!(
            r#"{{"id":{{"S":"item {number}"}},"text":{{"S":"{}"}}}}"#,
            "x".repeat(150)
        );
        (format!("\0{number:010}").into_bytes(), Value::from(json.into_bytes()))
    });
    let bucket = r#"{"name":"b","account":"000000000000","region":"us-east-1"}"#;
    put(&engine, &row::buckets(), 1, |_| {
        (b"b".to_vec(), Value::from(bucket.as_bytes()))
    });
    put(&engine, &row::objects("b").expect("a map"), OBJECTS, |number| {
        let json = format!(r#"{{"etag":"e","size":4,"lastModified":1,"owner":"000000000000","number":{number}}}"#);
        (format!("key/{number}").into_bytes(), row::join(&json, b"body"))
    });
    let before = engine.snapshot();
    put(&engine, &items, 1, |_| {
        (b"\0new".to_vec(), Value::from(b"{}".as_slice()))
    });
    let now = engine.snapshot();
    timed("difference of one row", || {
        now.diff(&before).iter().map(|map| map.rows().count()).sum::<usize>()
    });

    let rules = [
        Rule {
            service: "s3".into(),
            kind: "buckets".into(),
            owner: Some(OwnedBy::Row),
            derived: None,
        },
        Rule {
            service: "s3".into(),
            kind: "objects/".into(),
            owner: Some(OwnedBy::Kind { of: "buckets".into() }),
            derived: None,
        },
        Rule {
            service: "s3".into(),
            kind: "blobs".into(),
            owner: Some(OwnedBy::Blobs),
            derived: None,
        },
    ];
    let account = Scope {
        account: Some("000000000000".into()),
        ..Scope::default()
    };
    timed("taking an account out", || select(&now, &account, &rules));
    let merged = timed("putting an account back", || {
        merge(&now, Some(&before), &account, &rules)
    });
    assert!(merged.is_ok_and(|world| world.diff(&before).is_empty()));

    let blobs = Arc::new(Blobs::new(None));
    let mut file = Vec::new();
    timed("export", || {
        let mut exporter = Exporter::new(now.clone(), "{}", Arc::clone(&blobs));
        while let Some(piece) = exporter.next_piece().expect("a piece") {
            file.extend(piece);
        }
    });
    println!("file: {} bytes", file.len());
    let imported = timed("import", || {
        let mut importer = Importer::new(Arc::clone(&engine), Arc::clone(&blobs));
        file.chunks(256 * 1024)
            .try_for_each(|piece| importer.push(piece))
            .expect("a file");
        importer.finish().expect("a snapshot")
    });
    timed("difference of two equal worlds that share nothing", || {
        assert!(imported.snapshot.diff(&now).is_empty());
    });
}
