//! Which embedded store carries the emulator's writes? Each candidate is driven through the same small trait, in a process of its own, so
//! that memory is its own: `cargo run --release` runs all of them, `cargo run --release -- sqlite` one.

mod fjall;
mod lmdb;
mod redb;
mod sqlite;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

type Fault = Box<dyn std::error::Error>;
type Batch<'a> = &'a [(Vec<u8>, Option<Vec<u8>>)];

/// What a store is asked to do: the candidates differ in how, and in what they promise.
trait Store {
    /// All or nothing; it has reached the operating system when this returns.
    fn write(&mut self, batch: Batch) -> Result<(), Fault>;
    /// What was written before survives a power loss when this returns.
    fn sync(&mut self) -> Result<(), Fault>;
    /// All rows in the order of their keys.
    fn scan(&mut self, visit: &mut dyn FnMut(&[u8], &[u8])) -> Result<(), Fault>;
}

const STORES: &[&str] = &["fjall", "sqlite", "lmdb", "redb"];

const SINGLE_COMMITS: usize = 300_000;
const TRIPLE_COMMITS: usize = 100_000;
/// A store that flushes with every commit is asked for fewer.
const SLOW_COMMITS: usize = 2_000;
const GROUPS: usize = 300;
const GROUP_ROWS: usize = 32;
const LOADED_ROWS: usize = 1_000_000;
const FILL_BATCH: usize = 10_000;
const ROW_BYTES: usize = 200;
const LOADED_ROW_BYTES: usize = 100;

fn main() -> Result<(), Fault> {
    let Some(name) = std::env::args().nth(1) else {
        println!("| store | commits/s, 1 row | commits/s, 3 rows | slowest commit, ms | flushed groups of 32/s | on disk after these, MB | memory then, MB | fill 1M rows, s | on disk, MB | open and read 1M, s | memory then, MB |");
        println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for name in STORES {
            let status = Command::new(std::env::current_exe()?).arg(name).status()?;
            if !status.success() {
                println!("| {name} | failed |");
            }
        }
        return Ok(());
    };
    let folder = std::env::temp_dir().join(format!("sinks-{name}-{}", std::process::id()));
    let line = measure(&name, &folder);
    let _ = fs::remove_dir_all(&folder);
    println!("{}", line?);
    Ok(())
}

fn open(name: &str, folder: &Path) -> Result<Box<dyn Store>, Fault> {
    fs::create_dir_all(folder)?;
    Ok(match name {
        "fjall" => Box::new(fjall::open(folder)?),
        "sqlite" => Box::new(sqlite::open(folder)?),
        "lmdb" => Box::new(lmdb::open(folder)?),
        "redb" => Box::new(redb::open(folder)?),
        other => return Err(format!("no store {other}").into()),
    })
}

fn measure(name: &str, folder: &Path) -> Result<String, Fault> {
    let small: PathBuf = folder.join("commits");
    let slow = name == "redb";
    let (singles, triples) = if slow {
        (SLOW_COMMITS, SLOW_COMMITS)
    } else {
        (SINGLE_COMMITS, TRIPLE_COMMITS)
    };
    let before = resident();
    let mut store = open(name, &small)?;
    let mut random = Random(42);
    let (single, slowest) = rate(singles, |_| {
        store.write(&[(key(7, random.next() % 1_000_000), Some(value(&mut random, ROW_BYTES)))])
    })?;
    let (triple, slowest3) = rate(triples, |n| {
        store.write(&[
            (key(7, random.next() % 1_000_000), Some(value(&mut random, ROW_BYTES))),
            (vec![0, 0, 0, 0, 0, 0, 0, 7], Some(value(&mut random, 40))),
            (key(8, n as u64), Some(value(&mut random, ROW_BYTES))),
        ])
    })?;
    let (groups, _) = rate(GROUPS, |_| {
        for _ in 0..GROUP_ROWS {
            store.write(&[(key(7, random.next() % 1_000_000), Some(value(&mut random, ROW_BYTES)))])?;
        }
        store.sync()
    })?;
    let memory_after = resident() - before;
    let disk_after = disk(&small);
    drop(store);
    fs::remove_dir_all(&small)?;

    let large = folder.join("load");
    let mut store = open(name, &large)?;
    let begun = Instant::now();
    let mut keys: Vec<Vec<u8>> = (0..LOADED_ROWS as u64).map(|n| key(7, n)).collect();
    keys.sort_unstable();
    for part in keys.chunks(FILL_BATCH) {
        let batch: Vec<_> = part
            .iter()
            .map(|key| (key.clone(), Some(value(&mut random, LOADED_ROW_BYTES))))
            .collect();
        store.write(&batch)?;
    }
    store.sync()?;
    let filled = begun.elapsed();
    drop(store);
    drop(keys);
    let disk_loaded = disk(&large);
    let begun = Instant::now();
    let mut store = open(name, &large)?;
    let (mut rows, mut bytes) = (0, 0);
    store.scan(&mut |key, value| {
        rows += 1;
        bytes += key.len() + value.len();
    })?;
    let loaded = begun.elapsed();
    assert_eq!((rows, bytes), (LOADED_ROWS, LOADED_ROWS * (LOADED_ROW_BYTES + 38)));
    let memory_loaded = resident() - before;
    Ok(format!(
        "| {name} | {single:.0} | {triple:.0} | {:.1} | {groups:.0} | {disk_after:.0} | {memory_after:.0} | {:.2} | {disk_loaded:.0} | {:.2} | {memory_loaded:.0} |",
        slowest.max(slowest3),
        filled.as_secs_f64(),
        loaded.as_secs_f64(),
    ))
}

/// Calls a second, and the longest call in milliseconds.
fn rate(count: usize, mut work: impl FnMut(usize) -> Result<(), Fault>) -> Result<(f64, f64), Fault> {
    let begun = Instant::now();
    let mut slowest = 0f64;
    for n in 0..count {
        let at = Instant::now();
        work(n)?;
        slowest = slowest.max(at.elapsed().as_secs_f64() * 1000.0);
    }
    Ok((count as f64 / begun.elapsed().as_secs_f64(), slowest))
}

/// Keys of one map, in no order: 38 bytes.
fn key(map: u64, n: u64) -> Vec<u8> {
    let mut key = map.to_be_bytes().to_vec();
    let mixed = n.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(31);
    key.extend_from_slice(format!("{mixed:016x}{n:014}").as_bytes());
    key
}

/// Half of it can be compressed, about as JSON can.
fn value(random: &mut Random, length: usize) -> Vec<u8> {
    let mut value = vec![b' '; length];
    value[..length / 2].fill_with(|| random.next() as u8);
    value
}

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

/// Megabytes that the process holds and no file backs.
fn resident() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1024.0
}

/// Megabytes that a folder's files take, holes not counted.
fn disk(folder: &Path) -> f64 {
    use std::os::unix::fs::MetadataExt;
    let Ok(entries) = fs::read_dir(folder) else { return 0.0 };
    entries
        .flatten()
        .map(|entry| match entry.metadata() {
            Ok(data) if data.is_dir() => disk(&entry.path()),
            Ok(data) => data.blocks() as f64 * 512.0 / 1e6,
            Err(_) => 0.0,
        })
        .sum()
}
