//! Nanoseconds of whole requests, natively: `cargo bench -p ruststack-dynamodb --bench invoke`; with `-- WORD` those alone whose names have it.

use ruststack_dynamodb::measure::turn_off_kept_expressions;
use ruststack_dynamodb::{invoke, operations, Faults, Request};
use ruststack_state::Engine;
use serde_json::{json, Value as Json};
use std::hint::black_box;
use std::time::{Duration, Instant};

const BATCH: u32 = 1000;
const LASTS: Duration = Duration::from_millis(500);

struct Bench {
    engine: Engine,
    out: Vec<u8>,
}

impl Bench {
    fn run(&mut self, operation: usize, body: &[u8]) -> u16 {
        let request = Request {
            account: "000000000000",
            region: "us-east-1",
            now_ms: 1,
            seed: 1,
            status_delay_ms: 0,
            faults: Faults::default(),
            recovery_budget: 256 * 1024 * 1024,
        };
        self.out.clear();
        invoke(&self.engine, &request, operation, body, &mut self.out).status
    }

    /// The fastest of many batches, since the machine does other things too.
    fn measure(&mut self, name: &str, operation: &str, bodies: &[Vec<u8>]) {
        let wanted = std::env::args().skip(1).find(|word| !word.starts_with('-'));
        if wanted.is_some_and(|word| !name.contains(&word)) {
            // What is there is asked for by others.
            if operation == "PutItem" {
                let number = operations().position(|other| other == operation).unwrap_or(usize::MAX);
                bodies.iter().for_each(|body| assert_eq!(self.run(number, body), 200));
            }
            return;
        }
        let number = operations().position(|other| other == operation).unwrap_or(usize::MAX);
        let (begin, mut best) = (Instant::now(), f64::MAX);
        let mut at = 0;
        while begin.elapsed() < LASTS {
            let batch = Instant::now();
            for _ in 0..BATCH {
                let status = self.run(number, &bodies[at % bodies.len()]);
                assert_eq!(status, 200, "{}", String::from_utf8_lossy(&self.out));
                black_box(&self.out);
                at += 1;
            }
            best = best.min(batch.elapsed().as_nanos() as f64 / f64::from(BATCH));
        }
        println!("{name:<40} {best:>8.0} ns");
    }
}

/// About 1 KB in 12 attributes.
fn item(at: usize) -> Json {
    let mut item = json!({ "pk": { "S": format!("user#{at:08}") }, "count": { "N": "12345" }, "ok": { "BOOL": true } });
    for field in 0..8 {
        item[format!("field{field}")] = json!({ "S": "x".repeat(100) });
    }
    item["tags"] = json!({ "L": [{ "S": "a" }, { "N": "1" }] });
    item
}

fn main() {
    let mut bench = Bench {
        engine: Engine::new(),
        out: Vec::new(),
    };
    let table = json!({
        "TableName": "bench", "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }], "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
    });
    bench.measure_once("CreateTable", &table);
    let bodies = |make: &dyn Fn(usize) -> Json| -> Vec<Vec<u8>> {
        (0..10_000).map(|at| make(at).to_string().into_bytes()).collect()
    };
    let key = |at: usize| json!({ "pk": { "S": format!("user#{at:08}") } });
    bench.measure(
        "PutItem 1 KB",
        "PutItem",
        &bodies(&|at| json!({ "TableName": "bench", "Item": item(at) })),
    );
    for (name, stream) in [("plain", false), ("streamed", true)] {
        let mut table = table.clone();
        table["TableName"] = json!(name);
        if stream {
            table["StreamSpecification"] = json!({ "StreamEnabled": true, "StreamViewType": "NEW_AND_OLD_IMAGES" });
        }
        bench.measure_once("CreateTable", &table);
        // Each item is another than before, so that each write leaves a record.
        let changed = |at: usize| {
            let mut item = item(at % 5_000);
            item["expires"] = json!({ "N": (2_000_000_000 + at).to_string() });
            json!({ "TableName": name, "Item": item })
        };
        bench.measure(
            &format!("PutItem 1 KB that changes, {name}"),
            "PutItem",
            &bodies(&changed),
        );
        if !stream {
            let live = json!({ "TableName": name, "TimeToLiveSpecification": { "Enabled": true, "AttributeName": "expires" } });
            bench.measure_once("UpdateTimeToLive", &live);
            bench.measure(
                "PutItem 1 KB that changes, with another expiry",
                "PutItem",
                &bodies(&changed),
            );
        }
    }
    bench.measure(
        "GetItem 1 KB",
        "GetItem",
        &bodies(&|at| json!({ "TableName": "bench", "Key": key(at) })),
    );
    bench.measure(
        "GetItem, two attributes",
        "GetItem",
        &bodies(&|at| json!({ "TableName": "bench", "Key": key(at), "ProjectionExpression": "pk, ok" })),
    );
    bench.measure(
        "UpdateItem, one number",
        "UpdateItem",
        &bodies(&|at| {
            json!({
                "TableName": "bench", "Key": key(at), "UpdateExpression": "SET n = if_not_exists(n, :z) + :o",
                "ExpressionAttributeValues": { ":z": { "N": "0" }, ":o": { "N": "1" } },
            })
        }),
    );
    for (name, is_off) in [("", false), (", parsed anew", true)] {
        turn_off_kept_expressions(is_off);
        bench.measure(
            &format!("UpdateItem, one number, with a condition{name}"),
            "UpdateItem",
            &bodies(&|at| {
                json!({
                    "TableName": "bench", "Key": key(at), "UpdateExpression": "SET #c = #c + :one",
                    "ConditionExpression": "attribute_exists(pk) AND #c >= :zero", "ExpressionAttributeNames": { "#c": "count" },
                    "ExpressionAttributeValues": { ":one": { "N": "1" }, ":zero": { "N": "0" } },
                })
            }),
        );
    }
    turn_off_kept_expressions(false);
    bench.measure(
        "TransactWriteItems of 4 puts, 1 KB each",
        "TransactWriteItems",
        &bodies(&|at| {
            let put =
                |place: usize| json!({ "Put": { "TableName": "bench", "Item": item((at * 4 + place) % 10_000) } });
            let token = format!("{:036}", at);
            json!({ "TransactItems": [put(0), put(1), put(2), put(3)], "ClientRequestToken": token })
        }),
    );
    bench.measure(
        "Query, one item",
        "Query",
        &bodies(&|at| json!({ "TableName": "bench", "KeyConditionExpression": "pk = :p", "ExpressionAttributeValues": { ":p": key(at)["pk"] } })),
    );
    bench.measure(
        "Scan of 100",
        "Scan",
        &bodies(&|_| json!({ "TableName": "bench", "Limit": 100 }))[..1],
    );
    bench.measure(
        "Scan of 100 with a filter",
        "Scan",
        &bodies(&|_| {
            json!({
                "TableName": "bench", "Limit": 100, "FilterExpression": "field0 = :v", "ExpressionAttributeValues": { ":v": { "S": "no" } },
            })
        })[..1],
    );
}

impl Bench {
    fn measure_once(&mut self, operation: &str, input: &Json) {
        let number = operations().position(|other| other == operation).unwrap_or(usize::MAX);
        let status = self.run(number, input.to_string().as_bytes());
        assert_eq!(status, 200, "{}", String::from_utf8_lossy(&self.out));
    }
}
