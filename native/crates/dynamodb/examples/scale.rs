//! A table of very many items: `cargo run --release -p ruststack-dynamodb --example scale [items]`. Prints what an item takes in memory, what
//! reading costs there and in a table of 10,000, how many items a scan with a filter reads in a second, how fast items are written beside a plain
//! loop that puts rows into such a map, and what the longest calls take. Times are those of the processor where the system tells them (Linux), so
//! that others who use the machine count little.

use ruststack_dynamodb::{invoke, invoke_briefly, operations, Faults, Request};
use ruststack_state::{Engine, MapName, Value};
use serde_json::{json, Value as Json};
use std::convert::Infallible;
use std::hint::black_box;
use std::time::{Duration, Instant};

const ITEMS: usize = 10_000_000;
const FEW: usize = 10_000;
/// As AWS counts it: names and values.
const ITEM_BYTES: usize = 100;
const BATCH: usize = 25;
/// That are made, and then written, at once.
const BATCHES: usize = 400;
/// Items of a partition in the tables that are queried.
const PARTITION: usize = 10;
const ROUNDS: usize = 5;
/// Coprime to the numbers of items, so that neighbours are not asked for one after the other.
const STRIDE: usize = 7919;

struct Db {
    engine: Engine,
    /// Of the last request: ids of tables are made of it.
    seed: u128,
    out: Vec<u8>,
}

impl Db {
    fn call(&mut self, operation: &str, body: &str) -> &[u8] {
        let number = operations().position(|name| name == operation).unwrap_or(usize::MAX);
        self.out.clear();
        self.seed += 1;
        let answer = invoke(
            &self.engine,
            &request(self.seed),
            number,
            body.as_bytes(),
            &mut self.out,
        );
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&self.out));
        &self.out
    }

    fn gives_up(&mut self, operation: &str, body: &str) -> bool {
        let number = operations().position(|name| name == operation).unwrap_or(usize::MAX);
        self.out.clear();
        self.seed += 1;
        invoke_briefly(
            &self.engine,
            &request(self.seed),
            number,
            body.as_bytes(),
            &mut self.out,
        )
        .is_none()
    }

    fn create(&mut self, table: &str) {
        let key = |name: &str, kind: &str| json!({ "AttributeName": name, "KeyType": kind });
        let attribute = |name: &str| json!({ "AttributeName": name, "AttributeType": "S" });
        let input = json!({
            "TableName": table, "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [attribute("id"), attribute("at")], "KeySchema": [key("id", "HASH"), key("at", "RANGE")],
        });
        self.call("CreateTable", &input.to_string());
    }

    /// Writes so many items; gives the seconds that it took.
    fn fill(&mut self, table: &str, count: usize) -> f64 {
        let mut seconds = 0.0;
        for first in (0..count).step_by(BATCH * BATCHES) {
            let bodies: Vec<String> = (first..count.min(first + BATCH * BATCHES))
                .step_by(BATCH)
                .map(|first| {
                    let writes: Vec<Json> = (first..count.min(first + BATCH))
                        .map(|at| json!({ "PutRequest": { "Item": item(at, ITEM_BYTES) } }))
                        .collect();
                    json!({ "RequestItems": { table: writes } }).to_string()
                })
                .collect();
            let begun = Clock::now();
            for body in &bodies {
                self.call("BatchWriteItem", body);
            }
            seconds += begun.elapsed().as_secs_f64();
        }
        seconds
    }

    /// Microseconds of a call, the least of the rounds.
    fn time(&mut self, operation: &str, bodies: &[String]) -> f64 {
        let rounds = (0..ROUNDS).map(|_| {
            let begun = Clock::now();
            for body in bodies {
                black_box(self.call(operation, body));
            }
            begun.elapsed().as_secs_f64() * 1e6 / bodies.len() as f64
        });
        rounds.fold(f64::MAX, f64::min)
    }
}

fn request(seed: u128) -> Request<'static> {
    Request {
        account: "000000000000",
        region: "us-east-1",
        now_ms: 1,
        seed,
        status_delay_ms: 0,
        faults: Faults::default(),
        recovery_budget: 0,
    }
}

fn key(at: usize) -> Json {
    json!({ "id": { "S": format!("item-{:07}", at / PARTITION) }, "at": { "S": (at % PARTITION).to_string() } })
}

fn item(at: usize, bytes: usize) -> Json {
    let mut item = key(at);
    item["n"] = json!({ "N": (at % 1000).to_string() });
    let others = "id".len() + 12 + "at".len() + 1 + "n".len() + 3 + "data".len();
    item["data"] = json!({ "S": "x".repeat(bytes - others) });
    item
}

fn main() {
    let count = std::env::args()
        .nth(1)
        .and_then(|count| count.parse().ok())
        .unwrap_or(ITEMS);
    let mut db = Db {
        engine: Engine::new(),
        seed: 0,
        out: Vec::new(),
    };
    for table in ["few", "many", "large", "tiny"] {
        db.create(table);
    }
    db.fill("few", FEW);
    let before = resident_bytes();
    let seconds = db.fill("many", count);
    tell(
        "memory of an item of 100 bytes in 4 attributes",
        (resident_bytes().saturating_sub(before)) as f64 / count as f64,
        "bytes",
    );
    tell("BatchWriteItem of 25", count as f64 / seconds, "items/s");
    plain_inserts(count.min(1_000_000));
    for (table, count) in [("few", FEW), ("many", count)] {
        let spread = |make: &dyn Fn(usize) -> Json| -> Vec<String> {
            (0..FEW)
                .map(|n| make(n * STRIDE * (count / FEW) % count).to_string())
                .collect()
        };
        let gets = spread(&|at| json!({ "TableName": table, "Key": key(at) }));
        tell(&format!("GetItem among {count}"), db.time("GetItem", &gets), "µs");
        let queries = spread(
            &|at| json!({ "TableName": table, "KeyConditionExpression": "id = :i", "ExpressionAttributeValues": { ":i": key(at)["id"] } }),
        );
        tell(
            &format!("Query of {PARTITION} among {count}"),
            db.time("Query", &queries),
            "µs",
        );
    }
    scan(&mut db);
    longest(&mut db);
}

/// Rows as they are, put into a map of the kind that items have, a commit each.
fn plain_inserts(count: usize) {
    let engine = Engine::new();
    let maps = [MapName::new(
        "aws",
        "000000000000",
        "us-east-1",
        "dynamodb",
        "items/plain",
    )];
    let row = Value::from(vec![b'x'; 135]);
    let begun = Clock::now();
    for at in 0..count {
        let spread = (at as u32).wrapping_mul(0x9e37_79b1).to_be_bytes();
        let key = [&[0][..], &spread, &[0, 12], b"item-", &at.to_be_bytes()].concat();
        let row = Value::from(&row[..]);
        let done: Result<(), Failure> = engine.update(&maps, |update| {
            black_box(update.get(0, &key).is_some());
            update.put(0, &key, row);
            Ok(())
        });
        assert!(done.is_ok());
    }
    tell(
        "a plain loop that inserts rows",
        count as f64 / begun.elapsed().as_secs_f64(),
        "items/s",
    );
}

struct Failure;

impl From<ruststack_state::Failed> for Failure {
    fn from(_: ruststack_state::Failed) -> Self {
        Failure
    }
}

impl From<Infallible> for Failure {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// Pages of a megabyte, of which a filter lets few items through.
fn scan(db: &mut Db) {
    for (name, filter) in [
        ("a filter", "n = :n"),
        ("a filter of three parts", "n BETWEEN :n AND :m AND begins_with(id, :i)"),
    ] {
        let mut values = json!({ ":n": { "N": "7" } });
        if filter.contains(":m") {
            values[":m"] = json!({ "N": "8" });
            values[":i"] = json!({ "S": "item" });
        }
        let mut input = json!({ "TableName": "many", "FilterExpression": filter, "ExpressionAttributeValues": values });
        let (mut scanned, mut seconds, mut longest) = (0, 0.0, 0.0_f64);
        for _ in 0..50 {
            let body = input.to_string();
            let begun = Clock::now();
            let answer = db.call("Scan", &body);
            let took = begun.elapsed().as_secs_f64();
            let answer: Json = serde_json::from_slice(answer).expect("an answer in JSON");
            scanned += answer["ScannedCount"].as_u64().unwrap_or(0);
            (seconds, longest) = (seconds + took, longest.max(took));
            match &answer["LastEvaluatedKey"] {
                Json::Null => break,
                last => input["ExclusiveStartKey"] = last.clone(),
            }
        }
        tell(&format!("Scan with {name}"), scanned as f64 / seconds, "items/s");
        tell(&format!("Scan with {name}, the longest page"), longest * 1e3, "ms");
    }
}

/// Calls that are as long as a client can make them, and whether a thread that others wait for gives them up.
fn longest(db: &mut Db) {
    let put = |table: &str, items: Vec<Json>| {
        let writes: Vec<Json> = items
            .into_iter()
            .map(|item| json!({ "PutRequest": { "Item": item } }))
            .collect();
        json!({ "RequestItems": { table: writes } }).to_string()
    };
    for first in (0..100_000).step_by(BATCH) {
        let body = put(
            "tiny",
            (first..first + BATCH)
                .map(|at| json!({ "id": { "S": at.to_string() }, "at": { "S": "0" } }))
                .collect(),
        );
        db.call("BatchWriteItem", &body);
    }
    let large = |at: usize, bytes: usize| {
        let mut item = key(at);
        item["data"] = json!({ "S": "x".repeat(bytes) });
        item
    };
    let listed = |at: usize| {
        let mut item = key(at);
        item["list"] = json!({ "L": (0..40_000).map(|n| json!({ "N": n.to_string() })).collect::<Vec<_>>() });
        item
    };
    let keys = |count: usize| (0..count).map(key).collect::<Vec<_>>();
    let scan = |table: &str| {
        json!({
        "TableName": table, "FilterExpression": "attribute_exists(nowhere) OR size(id) > :n", "ExpressionAttributeValues": { ":n": { "N": "99" } },
    }).to_string()
    };
    let transact = json!({ "TransactItems": (0..100).map(|at| json!({ "Put": { "TableName": "large", "Item": large(at, 40_000) } })).collect::<Vec<_>>() }).to_string();
    let updates = json!({ "TransactItems": (0..100).map(|at| json!({ "Update": {
        "TableName": "large", "Key": key(at), "UpdateExpression": "SET n = :n", "ExpressionAttributeValues": { ":n": { "N": "1" } },
    } })).collect::<Vec<_>>() }).to_string();
    let batch = put("large", (100..125).map(|at| large(at, 400_000)).collect());
    let get = json!({ "RequestItems": { "large": { "Keys": (100..125).map(key).collect::<Vec<_>>() } } }).to_string();
    let gets = json!({ "TransactItems": keys(100).into_iter().map(|key| json!({ "Get": { "TableName": "large", "Key": key } })).collect::<Vec<_>>() }).to_string();
    for (name, operation, body) in [
        ("Scan of 1 MB of 100 bytes each, filtered", "Scan", scan("many")),
        ("Scan of 100,000 tiny items, filtered", "Scan", scan("tiny")),
        (
            "Scan of 1 MB of 100 bytes each",
            "Scan",
            json!({ "TableName": "many" }).to_string(),
        ),
        (
            "Scan of 100,000 tiny items",
            "Scan",
            json!({ "TableName": "tiny" }).to_string(),
        ),
        (
            "TransactWriteItems of 100 puts of 40 KB",
            "TransactWriteItems",
            transact,
        ),
        (
            "TransactWriteItems of 100 updates of 40 KB",
            "TransactWriteItems",
            updates,
        ),
        ("TransactGetItems of 100 of 40 KB", "TransactGetItems", gets),
        ("BatchWriteItem of 10 MB", "BatchWriteItem", batch),
        ("BatchGetItem of 10 MB", "BatchGetItem", get),
        (
            "PutItem of a list of 40,000 numbers",
            "PutItem",
            json!({ "TableName": "large", "Item": listed(0) }).to_string(),
        ),
        (
            "PutItem of 400 KB",
            "PutItem",
            json!({ "TableName": "large", "Item": large(0, 400_000) }).to_string(),
        ),
    ] {
        let ms = db.time(operation, std::slice::from_ref(&body)) / 1e3;
        let begun = Clock::now();
        let gives_up = db.gives_up(operation, &body);
        let tried = begun.elapsed().as_secs_f64() * 1e3;
        let more = if gives_up {
            format!("given up after {tried:.2} ms")
        } else {
            "not given up".into()
        };
        println!("{name:<50} {ms:>12.2} ms, {} KB, {more}", body.len() / 1000);
    }
}

fn tell(what: &str, value: f64, unit: &str) {
    println!("{what:<50} {value:>12.2} {unit}");
}

#[cfg(target_os = "linux")]
fn resident_bytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse::<usize>().ok()).unwrap_or(0) * 1024
}

#[cfg(not(target_os = "linux"))]
fn resident_bytes() -> usize {
    0
}

/// Time of this thread on a processor; by the clock where the system does not tell.
struct Clock {
    begun: Instant,
    used: Option<Duration>,
}

impl Clock {
    fn now() -> Self {
        Clock {
            used: processor_time(),
            begun: Instant::now(),
        }
    }

    fn elapsed(&self) -> Duration {
        match (processor_time(), self.used) {
            (Some(now), Some(before)) => now.saturating_sub(before),
            _ => self.begun.elapsed(),
        }
    }
}

#[cfg(target_os = "linux")]
fn processor_time() -> Option<Duration> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the pointer is to a value that lives as long as the call.
    let failed = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    (failed == 0).then(|| Duration::new(time.tv_sec as u64, time.tv_nsec as u32))
}

#[cfg(not(target_os = "linux"))]
fn processor_time() -> Option<Duration> {
    None
}
