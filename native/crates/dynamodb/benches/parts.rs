//! Nanoseconds of the parts of a request, for `npm run bench:micro`: `cargo bench -p ruststack-dynamodb --bench parts`. Prints a line of JSON
//! for each: what, the median of batches, half of the mean's 95 % confidence interval in per cent of it, the number of batches.
//! The variable BENCH_MS says how long each is measured.

use ruststack_dynamodb::measure::{Item, Parts};
use serde_json::{json, Value as Json};
use std::hint::black_box;
use std::time::{Duration, Instant};

const DEFAULT_MS: u64 = 500;
/// A batch takes about this long: short enough that most are not interrupted, long beside reading the clock.
const BATCH: Duration = Duration::from_micros(50);
/// Of the standard normal distribution, for an interval of 95 %.
const Z: f64 = 1.96;

/// The stored form of an item of about 1 KB in 12 attributes.
fn item() -> Json {
    let mut item = json!({ "pk": { "S": "user#00000042" }, "sk": { "N": "1795000000" }, "count": { "N": "12345" }, "ok": { "BOOL": true } });
    for field in 0..7 {
        item[format!("field{field}")] = json!({ "S": "x".repeat(110) });
    }
    item["tags"] = json!({ "L": [{ "S": "a" }, { "N": "1" }] });
    item
}

fn main() {
    let request = json!({
        "TableName": "bench",
        "Key": { "pk": { "S": "user#00000042" }, "sk": { "N": "1795000000" } },
        "ConditionExpression": "attribute_exists(pk) AND (#count BETWEEN :low AND :high OR begins_with(field3, :start)) AND NOT ok = :no",
        "UpdateExpression": "SET #count = if_not_exists(#count, :low) + :one, tags = list_append(tags, :more) REMOVE field6",
        "ExpressionAttributeNames": { "#count": "count" },
        "ExpressionAttributeValues": {
            ":low": { "N": "0" }, ":high": { "N": "20000" }, ":one": { "N": "1" }, ":start": { "S": "xx" }, ":no": { "BOOL": false },
            ":more": { "L": [{ "S": "b" }] },
        },
    })
    .to_string();
    let stored = item().to_string();
    let parts = Parts::read(&request).expect("The request reads.");
    let item = Item::read(&stored).expect("The item reads.");
    let holds = parts.condition().expect("The condition parses.");
    let apply = parts.update().expect("The update parses.");
    assert!(holds(&item), "The condition holds.");
    assert!(apply(&item).is_some(), "The update applies.");

    measure("expressions", "read the request that they come in", || {
        black_box(Parts::read(black_box(&request)).is_some());
    });
    measure("expressions", "parse a condition of five operators", || {
        black_box(black_box(&parts).condition().is_some());
    });
    measure("expressions", "evaluate it on an item of 1 KB", || {
        black_box(holds(black_box(&item)));
    });
    measure("expressions", "parse an update of three actions", || {
        black_box(black_box(&parts).update().is_some());
    });
    measure("expressions", "apply it to an item of 1 KB", || {
        black_box(apply(black_box(&item)).is_some());
    });
    let mut out = Vec::new();
    measure("items", "read a stored item of 1 KB", || {
        black_box(Item::read(black_box(&stored)).is_some());
    });
    measure("items", "write an item of 1 KB", || {
        out.clear();
        black_box(&item).write(&mut out);
        black_box(&out);
    });
    measure("keys", "native: of a string and a number", || {
        out.clear();
        black_box(&parts).write_key(&mut out);
        black_box(&out);
    });
}

fn measure(subject: &str, case: &str, mut work: impl FnMut()) {
    let lasts = Duration::from_millis(
        std::env::var("BENCH_MS")
            .ok()
            .and_then(|text| text.parse().ok())
            .unwrap_or(DEFAULT_MS),
    );
    let size = batch_size(&mut work);
    let mut batches = Vec::new();
    let begin = Instant::now();
    while begin.elapsed() < lasts {
        batches.push(time(size, &mut work).as_nanos() as f64 / size as f64);
    }
    batches.sort_unstable_by(f64::total_cmp);
    let count = batches.len() as f64;
    let mean = batches.iter().sum::<f64>() / count;
    let variance = batches.iter().map(|batch| (batch - mean).powi(2)).sum::<f64>() / (count - 1.0).max(1.0);
    let row = json!({
        "subject": subject, "case": case, "nsPerOperation": batches[batches.len() / 2],
        "marginPercent": 100.0 * Z * (variance / count).sqrt() / mean, "samples": batches.len(),
    });
    println!("{row}");
}

/// How often the work fits into a batch. Finding out warms it up.
fn batch_size(work: &mut impl FnMut()) -> u32 {
    let mut size = 1;
    while time(size, work) < BATCH {
        size *= 2;
    }
    size
}

fn time(size: u32, work: &mut impl FnMut()) -> Duration {
    let begin = Instant::now();
    (0..size).for_each(|_| work());
    begin.elapsed()
}
