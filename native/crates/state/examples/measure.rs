//! Figures of the engine: `cargo run --release -p ruststack-state --example measure [keys]`. Each line is the best of three
//! rounds, since a shared machine only ever adds to a time.

use ruststack_state::{Direction, Engine, MapName, NewSnapshot, Value};
use std::hint::black_box;
use std::ops::Bound;
use std::sync::Arc;
use std::time::{Duration, Instant};

const ROUNDS: usize = 3;
const VALUE_BYTES: usize = 100;
const MANY_MAPS: usize = 10_000;
const OBJECTS: usize = 100_000;
/// Commits after a snapshot, scattered over all keys.
const AFTER: usize = 10_000;

fn main() {
    let count: usize = std::env::args()
        .nth(1)
        .and_then(|count| count.parse().ok())
        .unwrap_or(1_000_000);
    let keys = keys(count);
    let map = MapName::new("aws", "000000000000", "us-east-1", "dynamodb", "items/measure");
    println!(
        "{count} keys of {} bytes, values of {VALUE_BYTES} bytes, times for one",
        keys[0].len()
    );

    let before = resident_bytes();
    let engine = Arc::new(Engine::new());
    let begun = Instant::now();
    keys.iter().for_each(|key| put(&engine, &map, key));
    report("insert, a commit each, first fill", begun.elapsed(), count);
    println!(
        "{:44} {:>9} bytes",
        "memory for a row",
        resident_bytes().saturating_sub(before) / count
    );

    best("insert over what stands, a commit each", count, || {
        keys.iter().for_each(|key| put(&engine, &map, key))
    });
    best("get", count, || {
        keys.iter().for_each(|key| drop(black_box(engine.get(&map, key))))
    });
    best("transaction: get, put, commit", count / 4, || {
        for key in &keys[..count / 4] {
            let mut transaction = engine.begin();
            let value = transaction.get(&map, key);
            transaction.put(&map, key, value.unwrap_or_else(|| Value::from(&[0; VALUE_BYTES][..])));
            black_box(transaction.commit().is_ok());
        }
    });
    best("range of 100", 10_000, || {
        let view = engine.view(&map);
        for key in &keys[..10_000] {
            let range = view.range(Bound::Included(key), Bound::Unbounded, Direction::Forward);
            black_box(
                range
                    .take(100)
                    .map(|(key, value)| key.len() + value.len())
                    .sum::<usize>(),
            );
        }
    });
    best("range of 100 backward", 10_000, || {
        let view = engine.view(&map);
        for key in &keys[..10_000] {
            let range = view.range(Bound::Unbounded, Bound::Included(key), Direction::Backward);
            black_box(
                range
                    .take(100)
                    .map(|(key, value)| key.len() + value.len())
                    .sum::<usize>(),
            );
        }
    });
    best("snapshot, and its release", 10_000, || {
        (0..10_000).for_each(|_| drop(black_box(engine.snapshot())))
    });
    best("snapshot and first insert after it", 10_000, || {
        for key in &keys[..10_000] {
            let snapshot = engine.snapshot();
            put(&engine, &map, key);
            drop(snapshot);
        }
    });
    best("enter the world and leave it", count, || {
        (0..count).for_each(|_| drop(black_box(engine.enter())))
    });
    let snapshot = engine.snapshot();
    best("restore", 1_000, || {
        (0..1_000).for_each(|_| engine.restore(&snapshot).expect("a restore does not fail"))
    });
    best("drop the map (and restore it)", 1_000, || {
        (0..1_000).for_each(|_| {
            assert!(engine.drop_map(&map).is_ok());
            engine.restore(&snapshot).expect("a restore does not fail");
        })
    });
    for threads in [1, 2, 4] {
        together(&engine, &map, &keys, threads);
    }
    many_maps();
    whole_world(&keys);
}

/// The kept snapshots of a world of items, objects, tables and buckets, and what a commit costs once everything is shared with one.
fn whole_world(keys: &[Vec<u8>]) {
    let engine = Engine::new();
    let map = |service: &str, kind: &str| MapName::new("aws", "000000000000", "us-east-1", service, kind);
    let (items, objects, tables, buckets) = (
        map("dynamodb", "items/measure"),
        map("s3", "objects/measure"),
        map("dynamodb", "tables"),
        map("s3", "buckets"),
    );
    keys.iter().for_each(|key| put(&engine, &items, key));
    keys.iter().take(OBJECTS).for_each(|key| put(&engine, &objects, key));
    for (number, key) in keys.iter().take(MANY_MAPS).enumerate() {
        put(&engine, &tables, key);
        put(&engine, &map("dynamodb", &format!("items/{number}")), key);
        put(&engine, &buckets, key);
        put(&engine, &map("s3", &format!("objects/{number}")), key);
    }
    println!(
        "{} items, {OBJECTS} objects, {MANY_MAPS} tables and buckets:",
        keys.len()
    );
    let keep = |id: usize| {
        let new = NewSnapshot {
            id: id.to_string(),
            name: id.to_string(),
            created: 0,
            replace: false,
        };
        let made = engine.create_snapshot(new, || Ok(String::new()));
        made.expect("the name is free");
    };
    let mut made = 0;
    best("create a kept snapshot, and delete it", 1_000, || {
        for _ in 0..1_000 {
            made += 1;
            keep(made);
            black_box(engine.delete_snapshot(&made.to_string()).is_ok());
        }
    });
    keep(0);
    let mut restores: Vec<Duration> = (0..1_000)
        .map(|round| {
            for key in keys.iter().skip(round * 100 % (keys.len() - 100)).take(100) {
                put(&engine, &items, key);
            }
            let begun = Instant::now();
            engine.restore_snapshot("0", |_| Ok(())).expect("it is kept");
            begun.elapsed()
        })
        .collect();
    restores.sort_unstable();
    report("restore it after 100 commits, median", restores[restores.len() / 2], 1);
    report(
        "restore it after 100 commits, 99th percentile",
        restores[restores.len() * 99 / 100],
        1,
    );
    let spread: Vec<&Vec<u8>> = keys.iter().step_by(keys.len().div_ceil(AFTER)).collect();
    let each = |what: &str| {
        let begun = Instant::now();
        spread.iter().for_each(|key| put(&engine, &items, key));
        report(what, begun.elapsed(), spread.len());
    };
    each("insert, everything shared with a snapshot");
    each("insert, the same keys again");
    engine.delete_snapshot("0").expect("it is kept");
    each("insert, the same keys without a snapshot");
}

/// Commits of several threads to maps of their own, which meet only in what all commits share.
fn together(engine: &Engine, map: &MapName, keys: &[Vec<u8>], threads: usize) {
    let each = keys.len() / 4;
    best(
        &format!("insert, {threads} threads, maps of their own"),
        each * threads,
        || {
            std::thread::scope(|scope| {
                for thread in 0..threads {
                    scope.spawn(move || {
                        let own = MapName::new(
                            "aws",
                            "000000000000",
                            "us-east-1",
                            "dynamodb",
                            &format!("items/{thread}"),
                        );
                        keys[..each].iter().for_each(|key| put(engine, &own, key));
                    });
                }
            });
        },
    );
    best(&format!("get, {threads} threads, one map"), each * threads, || {
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    keys[..each]
                        .iter()
                        .for_each(|key| drop(black_box(engine.get(map, key))))
                });
            }
        });
    });
}

fn many_maps() {
    let engine = Engine::new();
    for number in 0..MANY_MAPS {
        put(
            &engine,
            &MapName::new("aws", "000000000000", "us-east-1", "sqs", &format!("messages/{number}")),
            b"key",
        );
    }
    best(
        &format!("snapshot of {MANY_MAPS} maps, and its release"),
        10_000,
        || (0..10_000).for_each(|_| drop(black_box(engine.snapshot()))),
    );
    let snapshot = engine.snapshot();
    best(&format!("restore of {MANY_MAPS} maps"), 1_000, || {
        (0..1_000).for_each(|_| engine.restore(&snapshot).expect("a restore does not fail"))
    });
}

fn put(engine: &Engine, map: &MapName, key: &[u8]) {
    let put: Result<(), ()> = engine.update(std::slice::from_ref(map), |update| {
        update.put(0, key, Value::from(&[0; VALUE_BYTES][..]));
        Ok(())
    });
    black_box(put.is_ok());
}

/// Keys of 30 bytes with a common beginning, in no order, the same in every run.
fn keys(count: usize) -> Vec<Vec<u8>> {
    let spread = |number: u64| {
        number
            .wrapping_mul(0x9e37_79b9_7f4a_7c15)
            .rotate_left(29)
            .wrapping_mul(0xbf58_476d_1ce4_e5b9)
    };
    (0..count as u64)
        .map(|number| format!("customer#0000{:017x}", spread(number)).into_bytes())
        .collect()
}

fn best(what: &str, count: usize, mut work: impl FnMut()) {
    let mut least = Duration::MAX;
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        work();
        least = least.min(begun.elapsed());
    }
    report(what, least, count);
}

fn report(what: &str, took: Duration, count: usize) {
    println!("{what:44} {:>9.0} ns", took.as_nanos() as f64 / count as f64);
}

/// What the operating system counts as this process's memory; 0 where it does not tell.
fn resident_bytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap_or_default();
    line.split_whitespace()
        .nth(1)
        .and_then(|kilobytes| kilobytes.parse::<usize>().ok())
        .unwrap_or(0)
        * 1024
}
