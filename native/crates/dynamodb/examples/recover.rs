//! Figures of backups and point-in-time recovery: `cargo run --release -p ruststack-dynamodb --example recover [items]`. Without a store below,
//! so that what is measured is the work in memory.

use ruststack_dynamodb::{invoke, operations, Request};
use ruststack_state::Engine;
use serde_json::{json, Value as Json};
use std::time::{Duration, Instant};

const BATCH: usize = 25;
/// Of the items, one in so many is overwritten after recovery was turned on.
const OVERWRITTEN: usize = 10;

struct Db {
    engine: Engine,
    now_ms: u64,
    calls: u128,
}

impl Db {
    fn run(&mut self, operation: &str, input: &Json) -> (Json, Duration) {
        let number = operations()
            .position(|name| name == operation)
            .expect("a built operation");
        self.calls += 1;
        let request = Request {
            account: "000000000000",
            region: "us-east-1",
            now_ms: self.now_ms,
            seed: self.calls << 96 | self.calls,
            status_delay_ms: 0,
            faults: Default::default(),
            recovery_budget: 1 << 30,
        };
        let (body, mut out) = (input.to_string().into_bytes(), Vec::new());
        let begun = Instant::now();
        let answer = invoke(&self.engine, &request, number, &body, &mut out);
        let took = begun.elapsed();
        let answered = serde_json::from_slice(&out).unwrap_or(Json::Null);
        assert_eq!(answer.status, 200, "{operation}: {answered}");
        (answered, took)
    }

    /// Writes items of 100 bytes, each with a version; gives the time of one.
    fn fill(&mut self, items: impl Iterator<Item = usize>, version: usize) -> Duration {
        let (mut took, mut count) = (Duration::ZERO, 0);
        let items: Vec<usize> = items.collect();
        for batch in items.chunks(BATCH) {
            let put = |at: &usize| {
                let filler = format!("{version:04}{}", "x".repeat(70));
                json!({ "PutRequest": { "Item": { "pk": { "S": format!("user#{at:012}") }, "v": { "S": filler } } } })
            };
            let puts: Vec<Json> = batch.iter().map(put).collect();
            took += self
                .run("BatchWriteItem", &json!({ "RequestItems": { "table": puts } }))
                .1;
            count += batch.len() as u32;
        }
        took / count.max(1)
    }
}

fn main() {
    let count = std::env::args()
        .nth(1)
        .and_then(|count| count.parse().ok())
        .unwrap_or(1_000_000);
    let mut db = Db {
        engine: Engine::new(),
        now_ms: 1_700_000_000_000,
        calls: 0,
    };
    let table = json!({
        "TableName": "table", "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }], "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
    });
    db.run("CreateTable", &table);
    println!("{count} items of 100 bytes, one in {OVERWRITTEN} overwritten");
    let report = |name: &str, took: Duration| println!("{name:<48} {took:>12.1?}");
    report("write an item, of a batch", db.fill(0..count, 0));
    report("overwrite it", db.fill((0..count).step_by(OVERWRITTEN), 1));
    let (backup, took) = db.run(
        "CreateBackup",
        &json!({ "TableName": "table", "BackupName": "measured" }),
    );
    report("CreateBackup", took);
    report(
        "overwrite it, shared with a backup",
        db.fill((0..count).step_by(OVERWRITTEN), 2),
    );
    let restore = json!({ "BackupArn": backup["BackupDetails"]["BackupArn"], "TargetTableName": "again" });
    report("RestoreTableFromBackup", db.run("RestoreTableFromBackup", &restore).1);
    let on =
        json!({ "TableName": "table", "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true } });
    db.run("UpdateContinuousBackups", &on);
    db.now_ms += 1000;
    report(
        "overwrite it, with point-in-time recovery",
        db.fill((0..count).step_by(OVERWRITTEN), 3),
    );
    report(
        "the same again, in the same second",
        db.fill((0..count).step_by(OVERWRITTEN), 4),
    );
    let then =
        json!({ "SourceTableName": "table", "TargetTableName": "then", "RestoreDateTime": db.now_ms / 1000 - 1 });
    report(
        "RestoreTableToPointInTime, before all that",
        db.run("RestoreTableToPointInTime", &then).1,
    );
    let now = json!({ "SourceTableName": "table", "TargetTableName": "now", "UseLatestRestorableTime": true });
    report(
        "RestoreTableToPointInTime, to the present",
        db.run("RestoreTableToPointInTime", &now).1,
    );
}
