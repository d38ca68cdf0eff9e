//! Exports and imports against slow references: an import does what putting the items one by one does, whatever pieces its file comes in, and an
//! export has each item once.

mod common;

use common::{json, Db, Json};
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use proptest::prelude::*;
use ruststack_dynamodb::transfer::{Import, Progress, Settings, Source, When};
use ruststack_dynamodb::{Faults, Request};
use std::io::{Read, Write};

fn request(db: &Db) -> Request<'static> {
    Request {
        account: "000000000000",
        region: "eu-central-1",
        now_ms: db.now_ms.get(),
        seed: 0,
        status_delay_ms: 0,
        faults: Faults::default(),
        recovery_budget: 1024 * 1024,
    }
}

fn make(db: &Db, name: &str) -> String {
    let (status, body) = db.bytes(
        "CreateTable",
        json!({
            "TableName": name,
            "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }, { "AttributeName": "n", "AttributeType": "N" }],
            "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
            "GlobalSecondaryIndexes": [{
                "IndexName": "by-n",
                "KeySchema": [{ "AttributeName": "n", "KeyType": "HASH" }],
                "Projection": { "ProjectionType": "ALL" },
            }],
            "BillingMode": "PAY_PER_REQUEST",
        })
        .to_string()
        .as_bytes(),
    );
    assert_eq!(status, 200);
    let answer: Json = serde_json::from_slice(&body).unwrap_or_default();
    answer["TableDescription"]["TableId"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// The items of the table or an index, sorted.
fn items(db: &Db, table: &str, index: Option<&str>) -> Vec<String> {
    let mut input = json!({ "TableName": table });
    if let Some(index) = index {
        input["IndexName"] = json!(index);
    }
    let (status, body) = db.bytes("Scan", input.to_string().as_bytes());
    assert_eq!(status, 200);
    let answer: Json = serde_json::from_slice(&body).unwrap_or_default();
    let list = answer["Items"].as_array().cloned().unwrap_or_default();
    let mut items: Vec<String> = list.iter().map(Json::to_string).collect();
    items.sort();
    items
}

fn add(sum: &mut Progress, more: Progress) {
    sum.processed += more.processed;
    sum.written += more.written;
    sum.errors += more.errors;
    sum.stopped |= more.stopped;
}

fn import(db: &Db, table: &str, id: &str, compression: &str, file: &[u8], pieces: &[usize]) -> Progress {
    let settings = json!({ "table": table, "tableId": id, "format": "DYNAMODB_JSON", "compression": compression });
    let settings: Settings = serde_json::from_value(settings).expect("settings");
    let engine = db.engine();
    let mut import = Import::new(&engine, settings);
    let (mut sum, mut rest) = (Progress::default(), file);
    for size in pieces.iter().cycle() {
        let (piece, more) = rest.split_at((*size).min(rest.len()));
        rest = more;
        let fed = import.feed(&engine, &request(db), piece, rest.is_empty());
        add(&mut sum, fed.expect("an import that goes on"));
        if rest.is_empty() || sum.stopped {
            break;
        }
    }
    sum
}

/// What putting the items of the lines one by one comes to. The first that is no JSON ends it.
fn put_one_by_one(db: &Db, table: &str, lines: &[String]) -> Progress {
    let mut sum = Progress::default();
    for line in lines.iter().filter(|line| !line.trim().is_empty()) {
        sum.processed += 1;
        let Ok(object) = serde_json::from_str::<Json>(line) else {
            sum.errors += 1;
            sum.stopped = true;
            break;
        };
        let input = json!({ "TableName": table, "Item": object["Item"] });
        match db.bytes("PutItem", input.to_string().as_bytes()).0 {
            200 => sum.written += 1,
            _ => sum.errors += 1,
        }
    }
    sum
}

fn line() -> impl Strategy<Value = String> {
    let item = ("[a-f]{1,2}", 0..40i32)
        .prop_map(|(pk, n)| json!({ "Item": { "pk": { "S": pk }, "n": { "N": n.to_string() } } }));
    prop_oneof![
        20 => item.prop_map(|item| item.to_string()),
        4 => "[a-f]{1,3}".prop_map(|pk| json!({ "Item": { "pk": { "S": pk }, "text": { "S": "é\n\"😀" } } }).to_string()),
        1 => Just(json!({ "Item": { "n": { "N": "1" } } }).to_string()),
        1 => Just(json!({ "Item": { "pk": { "S": "x" }, "n": { "S": "1" } } }).to_string()),
        1 => Just(json!({ "Item": { "pk": { "S": "x" }, "l": { "N": "one" } } }).to_string()),
        1 => Just(json!({ "Item": { "pk": { "S": "" } } }).to_string()),
        1 => Just(json!({ "Item": { "pk": { "S": "x" }, "l": 5 } }).to_string()),
        1 => Just(json!({ "Other": {} }).to_string()),
        1 => Just(String::new()),
        1 => Just("{\"Item\":".to_owned()),
        1 => Just("garbage".to_owned()),
    ]
}

fn packed(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder
        .write_all(text.as_bytes())
        .and_then(|()| encoder.finish())
        .unwrap_or_default()
}

proptest! {
    #[test]
    fn an_import_is_as_good_as_puts(
        lines in prop::collection::vec(line(), 0..120),
        pieces in prop::collection::vec(1..300usize, 1..6),
        is_packed in any::<bool>(),
        ends_in_line in any::<bool>(),
    ) {
        let db = Db::new();
        let id = make(&db, "imported");
        make(&db, "reference");
        let mut text = lines.join("\n");
        if ends_in_line {
            text.push('\n');
        }
        let file = if is_packed { packed(&text) } else { text.into_bytes() };
        let found = import(&db, "imported", &id, if is_packed { "GZIP" } else { "NONE" }, &file, &pieces);
        let wanted = put_one_by_one(&db, "reference", &lines);
        prop_assert_eq!(
            (found.processed, found.written, found.errors, found.stopped),
            (wanted.processed, wanted.written, wanted.errors, wanted.stopped)
        );
        prop_assert_eq!(items(&db, "imported", None), items(&db, "reference", None));
        prop_assert_eq!(items(&db, "imported", Some("by-n")), items(&db, "reference", Some("by-n")));
    }

    #[test]
    fn an_export_has_each_item_once(keys in prop::collection::btree_set("[a-z]{1,4}", 0..60), total in 1u64..9) {
        let db = Db::new();
        let id = make(&db, "exported");
        for key in &keys {
            let input = json!({ "TableName": "exported", "Item": { "pk": { "S": key } } });
            prop_assert_eq!(db.bytes("PutItem", input.to_string().as_bytes()).0, 200);
        }
        let source = Source::new(db.engine(), &request(&db), "exported", &id, When::Now);
        // What is written from now on is not of it.
        db.bytes("PutItem", json!({ "TableName": "exported", "Item": { "pk": { "S": "later" } } }).to_string().as_bytes());
        let (mut text, mut items) = (String::new(), 0);
        for number in 0..total {
            let file = source.file(number, total, None).expect("a file");
            GzDecoder::new(&file.body[..]).read_to_string(&mut text).expect("a packed file");
            items += file.items;
        }
        let mut found: Vec<&str> = text.lines().collect();
        found.sort_unstable();
        let wanted: Vec<String> = keys.iter().map(|key| format!("{{\"Item\":{{\"pk\":{{\"S\":\"{key}\"}}}}}}")).collect();
        prop_assert_eq!(items, wanted.len() as u64);
        prop_assert_eq!(found, wanted);
    }
}

#[test]
fn several_items_may_stand_on_a_line() {
    let db = Db::new();
    let id = make(&db, "line");
    let text: String = (0..5)
        .map(|n| format!("{{\"Item\":{{\"pk\":{{\"S\":\"{n}\"}}}}}}"))
        .collect();
    let found = import(&db, "line", &id, "NONE", text.as_bytes(), &[7]);
    assert_eq!((found.processed, found.written), (5, 5));
}

#[test]
fn a_table_that_is_gone_ends_an_import() {
    let db = Db::new();
    let id = make(&db, "gone");
    let settings = json!({ "table": "gone", "tableId": id, "format": "CSV" });
    let engine = db.engine();
    let mut import = Import::new(&engine, serde_json::from_value(settings).expect("settings"));
    assert!(import.feed(&engine, &request(&db), b"pk\na\n", false).is_ok());
    db.bytes("DeleteTable", br#"{"TableName":"gone"}"#);
    assert!(import.feed(&engine, &request(&db), b"b\n", true).is_err());
}
