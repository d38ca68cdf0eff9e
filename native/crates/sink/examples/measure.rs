//! Figures of an engine in a folder: `cargo run --release -p ruststack-sink --example measure [rows] [folder]`. Commits of 25 rows and one that counts
//! them, as BatchWriteItem makes them; then a kill, as far as the store can tell, and a start.

use ruststack_state::{Engine, MapName, Value};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

const AT_ONCE: usize = 25;
const ROW_BYTES: usize = 100;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let rows: usize = arguments.get(1).and_then(|rows| rows.parse().ok()).unwrap_or(1_000_000);
    let own = std::env::temp_dir().join(format!("ruststack-measure-{}", std::process::id()));
    let folder = arguments.get(2).map_or(own.as_path(), Path::new);
    if arguments.get(3).is_none() {
        write(rows, folder);
        // The process of the first start was killed, as this one is not: it only leaves its files to another.
        let program = std::env::current_exe().expect("The program has a path.");
        let again = || {
            Command::new(&program)
                .args([&rows.to_string(), &folder.display().to_string(), "start"])
                .status()
        };
        for _ in 0..3 {
            again().expect("It starts again.");
        }
        let _ = fs::remove_dir_all(&own);
    } else {
        start(folder);
        // Without closing anything.
        std::process::abort();
    }
}

fn write(rows: usize, folder: &Path) {
    let begun = Instant::now();
    let opened = ruststack_sink::open(folder, false).expect("It opens.");
    let engine = ruststack_state::get(opened.engine).expect("It is open.");
    println!("{:<40}{:>9.3} s", "open an empty folder", begun.elapsed().as_secs_f64());
    let map = MapName::new("aws", "000000000000", "us-east-1", "dynamodb", "items/measure");
    let begun = Instant::now();
    let mut slowest = 0f64;
    for first in (0..rows).step_by(AT_ONCE) {
        let at = Instant::now();
        commit(&engine, &map, first);
        slowest = slowest.max(at.elapsed().as_secs_f64());
    }
    let seconds = begun.elapsed().as_secs_f64();
    println!(
        "{:<40}{:>9.0} /s",
        "commits of 25 rows",
        (rows / AT_ONCE) as f64 / seconds
    );
    println!("{:<40}{:>9.3} s", "the slowest", slowest);
    report(folder);
    ruststack_state::close(opened.engine);
}

fn commit(engine: &Engine, map: &MapName, first: usize) {
    let written: Result<(), String> = engine.update(std::slice::from_ref(map), |update| {
        for n in first..first + AT_ONCE {
            let mixed = (n as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(31);
            let mut value = vec![b' '; ROW_BYTES];
            value[..8].copy_from_slice(&mixed.to_be_bytes());
            update.put(0, format!("{mixed:016x}{n:014}").as_bytes(), Value::from(value));
        }
        update.put(0, b"\0count", Value::from(first.to_be_bytes().as_slice()));
        Ok(())
    });
    written.expect("There is room.");
}

fn start(folder: &Path) {
    let begun = Instant::now();
    let opened = ruststack_sink::open(folder, false).expect("It opens.");
    println!("{:<40}{:>9.3} s", "start", begun.elapsed().as_secs_f64());
    assert!(ruststack_state::get(opened.engine).is_some());
    report(folder);
}

fn report(folder: &Path) {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|line| line.starts_with("RssAnon:"))
        .unwrap_or_default();
    println!("{:<40}{line}", "memory");
    println!("{:<40}{:>9.0} MB", "on disk", bytes(folder) as f64 / 1e6);
}

fn bytes(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let size = |entry: fs::DirEntry| match entry.metadata() {
        Ok(data) if data.is_dir() => bytes(&entry.path()),
        Ok(data) => data.len(),
        Err(_) => 0,
    };
    entries.map(size).sum()
}
