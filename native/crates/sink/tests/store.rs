//! The store in a folder: what survives, who may open it, and what happens when the disk is full.

use ruststack_sink::open;
use ruststack_state::{Engine, EngineId, Failed, MapName, Value};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

fn map() -> MapName {
    MapName::new("aws", "000000000000", "us-east-1", "test", "rows")
}

fn put(engine: &Engine, key: &str, length: usize) -> Result<(), Failed> {
    engine.update(&[map()], |update| {
        update.put(0, key.as_bytes(), Value::from(vec![b'x'; length]));
        Ok(())
    })
}

fn engine_of(id: EngineId) -> Arc<Engine> {
    ruststack_state::get(id).expect("The engine is open.")
}

#[test]
fn rows_survive_and_the_folder_is_one_process_s() {
    let folder = tempfile::tempdir().expect("There is a temporary folder.");
    let path = folder.path().join("made/on the way");
    let first = open(&path, false).expect("It opens.");
    assert!(first.blobs.is_dir());
    put(&engine_of(first.engine), "small", 10).expect("There is room.");
    put(&engine_of(first.engine), "large", 5_000_000).expect("There is room.");

    let refused = open(&path, false).err().expect("It is in use.").0;
    assert!(
        refused.contains(&std::process::id().to_string()) && refused.contains("DATA_DIR"),
        "{refused}"
    );
    assert!(!refused.contains('\n'));

    ruststack_state::close(first.engine);
    let second = open(&path, true).expect("It opens again.");
    let engine = engine_of(second.engine);
    assert_eq!(engine.get(&map(), b"small").map(|value| value.len()), Some(10));
    assert_eq!(engine.get(&map(), b"large").map(|value| value.len()), Some(5_000_000));
    put(&engine, "flushed", 1).expect("There is room.");
    let begun = Instant::now();
    while engine.flushed() < Some(engine.sequence()) {
        assert!(begun.elapsed() < Duration::from_secs(20));
        std::thread::sleep(Duration::from_millis(1));
    }
    ruststack_state::close(second.engine);
}

#[test]
fn a_damaged_store_is_reported_and_left() {
    let folder = tempfile::tempdir().expect("There is a temporary folder.");
    let opened = open(folder.path(), false).expect("It opens.");
    put(&engine_of(opened.engine), "row", 10).expect("There is room.");
    ruststack_state::close(opened.engine);
    let rows = folder.path().join("rows");
    let marker = rows.join("version");
    assert!(marker.is_file());
    fs::write(&marker, b"what is this?").expect("It is written.");
    let before = listing(&rows);
    let told = open(folder.path(), false).err().expect("It is damaged.").0;
    assert!(told.contains("left as it is") && !told.contains('\n'), "{told}");
    assert_eq!(listing(&rows), before);
}

#[test]
fn rows_that_are_gone_are_missed() {
    for gone in ["rows", "rows/0.jnl"] {
        let folder = tempfile::tempdir().expect("There is a temporary folder.");
        let opened = open(folder.path(), false).expect("It opens.");
        put(&engine_of(opened.engine), "row", 10).expect("There is room.");
        ruststack_state::close(opened.engine);
        let gone = folder.path().join(gone);
        if gone.is_dir() {
            fs::remove_dir_all(&gone).expect("It goes.");
        } else {
            fs::remove_file(&gone).expect("It goes.");
        }
        let before = listing(folder.path());
        let told = open(folder.path(), false).err().expect("The rows are gone.").0;
        assert!(told.contains("left as it is") && !told.contains('\n'), "{told}");
        assert_eq!(listing(folder.path()), before);
        assert!(!gone.exists());
    }
}

fn listing(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("It is a folder.")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// A small file system of its own, which takes root.
struct Small(tempfile::TempDir);

impl Small {
    fn mount(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().ok()?;
        let options = format!("size={size}");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &options, "tmpfs"])
            .arg(folder.path())
            .output();
        mounted
            .is_ok_and(|output| output.status.success())
            .then_some(Small(folder))
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).output();
    }
}

/// Takes all room but so many bytes.
fn fill(ballast: &Path, leave: u64) {
    use std::io::Write;
    let mut file = fs::File::create(ballast).expect("There is room for a name.");
    while file.write_all(&[0; 1_000_000]).is_ok() {}
    let length = file.metadata().map_or(0, |data| data.len());
    file.set_len(length.saturating_sub(leave))
        .expect("The ballast gets shorter.");
}

#[test]
fn a_full_disk_refuses_writes_until_there_is_room() {
    let Some(small) = Small::mount("80m") else {
        println!("Not tried: a small file system can't be mounted here.");
        return;
    };
    let folder = small.0.path().join("state");
    let opened = open(&folder, false).expect("It opens.");
    let engine = engine_of(opened.engine);
    let ballast = small.0.path().join("ballast");
    let mut written = 0;
    for round in 0..3 {
        fill(&ballast, 6_000_000);
        let failed = (0..20_000).find_map(|n| {
            let key = format!("{round} {n}");
            match put(&engine, &key, 1000) {
                Ok(()) => {
                    written += 1;
                    None
                }
                Err(failed) => Some((key, failed)),
            }
        });
        let (key, failed) = failed.expect("The disk is full at some time.");
        // Where fjall's own thread met the end of the disk first, a write is told no more than that.
        let told = failed.0.contains("space") || failed.0.contains("the disk is full");
        assert!(told, "{failed}");
        assert!(engine.get(&map(), key.as_bytes()).is_none());
        assert_eq!(engine.view(&map()).len(), written);
        // What the failed write had left of itself is cut off, which may make room for a small one.
        written += usize::from(put(&engine, "meanwhile", 1000).is_ok());
        fs::remove_file(&ballast).expect("The ballast goes.");
        let begun = Instant::now();
        while put(&engine, &format!("after {round}"), 10).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(20), "It does not work again.");
            std::thread::sleep(Duration::from_millis(20));
        }
        written += 1;
    }
    let before = engine.view(&map());
    ruststack_state::close(opened.engine);
    let again = open(&folder, false).expect("It opens again.");
    let after = engine_of(again.engine).view(&map());
    assert!(before.diff(&after).next().is_none());
    ruststack_state::close(again.engine);
}
