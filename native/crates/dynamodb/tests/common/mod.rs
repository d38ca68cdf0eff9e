//! A database of one engine, called as the gateway calls it.
#![allow(dead_code)]

use ruststack_dynamodb::{invoke, operations, read_stream, sweep, take_moved, Batch, Faults, Request, Swept};
use ruststack_state::Engine;
pub use serde_json::{json, Value as Json};
use std::cell::Cell;
use std::sync::Arc;

pub struct Db {
    engine: Arc<Engine>,
    pub now_ms: Cell<u64>,
    pub status_delay_ms: u64,
    pub faults: Faults,
    pub recovery_budget: u64,
    seed: Cell<u128>,
    region: &'static str,
}

impl Db {
    pub fn new() -> Self {
        Db::on(Arc::new(Engine::new()))
    }

    pub fn engine(&self) -> Arc<Engine> {
        self.engine.clone()
    }

    /// Another caller of the same database, for another thread.
    pub fn on(engine: Arc<Engine>) -> Self {
        Db {
            engine,
            now_ms: Cell::new(1_700_000_000_000),
            status_delay_ms: 0,
            faults: Faults::default(),
            recovery_budget: 1024 * 1024,
            seed: Cell::new(1),
            region: "eu-central-1",
        }
    }

    /// The same database in another region.
    pub fn at(&self, region: &'static str) -> Self {
        let there = Db::on(self.engine());
        there.now_ms.set(self.now_ms.get());
        Db { region, ..there }
    }

    pub fn bytes(&self, operation: &str, body: &[u8]) -> (u16, Vec<u8>) {
        self.seed
            .set(self.seed.get().wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835));
        let request = Request {
            account: "000000000000",
            region: self.region,
            now_ms: self.now_ms.get(),
            seed: self.seed.get(),
            status_delay_ms: self.status_delay_ms,
            faults: self.faults,
            recovery_budget: self.recovery_budget,
        };
        let number = operations()
            .position(|name| name == operation)
            .expect("a built operation");
        let mut out = Vec::new();
        let answer = invoke(&self.engine, &request, number, body, &mut out);
        assert_eq!(answer.crc32, crc32fast::hash(&out));
        (answer.status, out)
    }

    /// A batch of a stream's records, as services inside the emulator read them.
    pub fn feed(&self, arn: &str, position: &str, limit: usize) -> Option<(Batch, Vec<Json>)> {
        let request = Request {
            account: "000000000000",
            region: self.region,
            now_ms: self.now_ms.get(),
            seed: 0,
            status_delay_ms: 0,
            faults: self.faults,
            recovery_budget: 0,
        };
        let mut out = Vec::new();
        let batch = read_stream(&self.engine, &request, arn, position, limit, &mut out)?;
        Some((batch, serde_json::from_slice(&out).expect("a list")))
    }

    /// Rows of all maps whose kind begins so.
    pub fn rows(&self, kind: &str) -> usize {
        let scope = format!("aws\0{}\0{}\0dynamodb\0{kind}", "000000000000", self.region);
        let names = self.engine.names(scope.as_bytes());
        names.iter().map(|name| self.engine.view(name).len()).sum()
    }

    /// When the sweeps are due that this thread's calls moved, by table.
    pub fn moved(&self) -> Vec<(String, u64)> {
        take_moved()
            .into_iter()
            .map(|moved| (moved.table, moved.due_ms))
            .collect()
    }

    /// One sweep of expired items; gives when the next is due.
    pub fn sweep(&self, table: &str, limit: usize) -> Option<u64> {
        self.swept(table, limit).due_ms
    }

    pub fn swept(&self, table: &str, limit: usize) -> Swept {
        let id = self.ok("DescribeTable", json!({ "TableName": table }))["Table"]["TableId"].clone();
        self.sweep_of(table, &id, limit)
    }

    /// The same of a table that may be gone.
    pub fn sweep_of(&self, table: &str, id: &Json, limit: usize) -> Swept {
        let request = Request {
            account: "000000000000",
            region: self.region,
            now_ms: self.now_ms.get(),
            seed: 0,
            status_delay_ms: 0,
            faults: Faults::default(),
            recovery_budget: self.recovery_budget,
        };
        sweep(&self.engine, &request, table, id.as_str().unwrap_or_default(), limit).expect("a sweep")
    }

    pub fn call(&self, operation: &str, input: Json) -> (u16, Json) {
        let (status, out) = self.bytes(operation, input.to_string().as_bytes());
        let answer = if out.is_empty() {
            Json::Null
        } else {
            serde_json::from_slice(&out).expect("an answer in JSON")
        };
        (status, answer)
    }

    /// Succeeds.
    pub fn ok(&self, operation: &str, input: Json) -> Json {
        let (status, answer) = self.call(operation, input);
        assert_eq!(status, 200, "{operation}: {answer}");
        answer
    }

    /// Fails; gives the code without its namespace, and the message.
    pub fn error(&self, operation: &str, input: Json) -> (String, String) {
        let (status, answer) = self.call(operation, input);
        assert_eq!(status, 400, "{operation}: {answer}");
        let code = answer["__type"]
            .as_str()
            .and_then(|name| name.split('#').nth(1))
            .unwrap_or_default();
        let message = answer["message"]
            .as_str()
            .or(answer["Message"].as_str())
            .unwrap_or_default();
        (code.to_owned(), message.to_owned())
    }

    /// Fails as a ValidationException with this message.
    pub fn refused(&self, operation: &str, input: Json, message: &str) {
        let got = self.error(operation, input.clone());
        assert_eq!(
            got,
            ("ValidationException".to_owned(), message.to_owned()),
            "{operation} {input}"
        );
    }

    /// `hash`: pk S. `pair`: pk S, sk S; local index `lsi` on `l` N (keys and `extra`), global index `gsi` on `g` S and `sk` S (all),
    /// global index `keys` on `g` S (keys only). `numbers`: pk S, sk N. `bytes`: pk B.
    pub fn with_tables() -> Self {
        let db = Db::new();
        let attribute = |name: &str, kind: &str| json!({ "AttributeName": name, "AttributeType": kind });
        let key = |name: &str, kind: &str| json!({ "AttributeName": name, "KeyType": kind });
        for (name, kind) in [("hash", "S"), ("bytes", "B")] {
            db.ok(
                "CreateTable",
                json!({
                    "TableName": name, "BillingMode": "PAY_PER_REQUEST",
                    "AttributeDefinitions": [attribute("pk", kind)], "KeySchema": [key("pk", "HASH")],
                }),
            );
        }
        db.ok(
            "CreateTable",
            json!({
                "TableName": "numbers", "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [attribute("pk", "S"), attribute("sk", "N")],
                "KeySchema": [key("pk", "HASH"), key("sk", "RANGE")],
            }),
        );
        db.ok("CreateTable", json!({
            "TableName": "pair", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [attribute("pk", "S"), attribute("sk", "S"), attribute("g", "S"), attribute("l", "N")],
            "KeySchema": [key("pk", "HASH"), key("sk", "RANGE")],
            "LocalSecondaryIndexes": [{
                "IndexName": "lsi", "KeySchema": [key("pk", "HASH"), key("l", "RANGE")],
                "Projection": { "ProjectionType": "INCLUDE", "NonKeyAttributes": ["extra"] },
            }],
            "GlobalSecondaryIndexes": [
                { "IndexName": "gsi", "KeySchema": [key("g", "HASH"), key("sk", "RANGE")], "Projection": { "ProjectionType": "ALL" } },
                { "IndexName": "keys", "KeySchema": [key("g", "HASH")], "Projection": { "ProjectionType": "KEYS_ONLY" } },
            ],
        }));
        db
    }
}

/// SplitMix64.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
}

/// A number that the environment may set.
pub fn number_from(name: &str, default: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(default)
}
