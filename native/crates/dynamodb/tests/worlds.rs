//! Restores while calls are under way: what a call reads and writes is of one world.

mod common;

use common::{json, Db, Json};
use ruststack_state::{Engine, NewSnapshot};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::Arc;
use std::thread;

const TABLES: [&str; 4] = ["one", "two", "three", "four"];
const KEYS: [&str; 4] = ["a", "b", "c", "d"];
const WORLDS: [&str; 2] = ["north", "south"];
const ROUNDS: usize = 2000;

fn item(key: &str, world: &str) -> Json {
    json!({ "key": { "S": key }, "world": { "S": world } })
}

fn writes(key: impl Fn(&str) -> String, world: &str) -> Json {
    let of_table = |_: &&str| -> Vec<Json> {
        let put = |name: &&str| json!({ "PutRequest": { "Item": item(&key(name), world) } });
        KEYS.iter().map(put).collect()
    };
    let tables = TABLES.iter().map(|table| ((*table).to_owned(), json!(of_table(table))));
    json!({ "RequestItems": tables.collect::<serde_json::Map<_, _>>() })
}

fn reads() -> Json {
    let keys: Vec<Json> = KEYS.iter().map(|key| json!({ "key": { "S": key } })).collect();
    let tables = TABLES
        .iter()
        .map(|table| ((*table).to_owned(), json!({ "Keys": keys })));
    json!({ "RequestItems": tables.collect::<serde_json::Map<_, _>>() })
}

fn worlds_in(items: &Json) -> Vec<&str> {
    let items = items.as_array().expect("a list of items");
    items.iter().filter_map(|item| item["world"]["S"].as_str()).collect()
}

/// Ends the others when it is dropped, be it by a failed assertion.
struct Ended<'a>(&'a AtomicBool);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn calls_that_meet_restores_read_and_write_in_one_world() {
    let engine = Arc::new(Engine::new());
    let db = Db::on(engine.clone());
    for table in TABLES {
        let input = json!({
            "TableName": table,
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{ "AttributeName": "key", "AttributeType": "S" }],
            "KeySchema": [{ "AttributeName": "key", "KeyType": "HASH" }],
        });
        db.ok("CreateTable", input);
    }
    for world in WORLDS {
        db.ok("BatchWriteItem", writes(str::to_owned, world));
        let new = NewSnapshot {
            id: format!("id of {world}"),
            name: world.to_owned(),
            created: 0,
            replace: false,
        };
        engine
            .create_snapshot(new, || Ok(String::new()))
            .expect("the name is free");
    }
    let (over, answered) = (AtomicBool::new(false), AtomicUsize::new(0));
    thread::scope(|scope| {
        let _ended = Ended(&over);
        scope.spawn(|| {
            let db = Db::on(engine.clone());
            let _ended = Ended(&over);
            while !over.load(Ordering::Relaxed) {
                let answer = db.ok("BatchGetItem", reads());
                let of_tables = answer["Responses"].as_object().expect("all tables are there").values();
                let seen: Vec<&str> = of_tables.flat_map(worlds_in).collect();
                assert_eq!(seen.len(), TABLES.len() * KEYS.len());
                assert!(seen.iter().all(|world| *world == seen[0]), "{seen:?}");
                answered.fetch_add(1, Ordering::Relaxed);
            }
        });
        scope.spawn(|| {
            let db = Db::on(engine.clone());
            let _ended = Ended(&over);
            while !over.load(Ordering::Relaxed) {
                db.ok("BatchWriteItem", writes(|key| format!("{key} late"), "late"));
            }
        });
        for round in 0.. {
            if over.load(Ordering::Relaxed) || round >= ROUNDS && answered.load(Ordering::Relaxed) >= ROUNDS {
                break;
            }
            let restored = engine.restore_snapshot(WORLDS[round % WORLDS.len()], |_| Ok(()));
            restored.expect("the snapshot is kept");
            // A batch that met the restore is there as a whole, or gone as a whole.
            let new = NewSnapshot {
                id: round.to_string(),
                name: "cut".to_owned(),
                created: 0,
                replace: true,
            };
            engine
                .create_snapshot(new, || Ok(String::new()))
                .expect("the name may be replaced");
            if round % 20 == 19 {
                let cut = Db::new();
                let (_, snapshot) = engine.kept_snapshot("cut").expect("it is kept");
                cut.engine().restore(&snapshot).expect("a restore does not fail");
                let late = TABLES.map(|table| cut.ok("Scan", json!({ "TableName": table }))["Count"].as_u64());
                assert!(late.iter().all(|count| *count == late[0]), "{late:?}");
            }
        }
    });
}
