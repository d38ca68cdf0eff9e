//! Opening a folder: one process at a time, and nothing that can't be read is ever emptied.

use crate::store::Store;
use fs4::fs_std::FileExt;
use parking_lot::Mutex;
use ruststack_state::{Batch, EngineId, Failed, Sink};
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const LOCK: &str = "lock";
const ROWS: &str = "rows";
const BLOBS: &str = "blobs";
/// Says that there were rows here once.
const BEGUN: &str = "begun";
const JOURNAL: &str = "jnl";

/// An engine that lives in a folder.
pub struct Opened {
    pub engine: EngineId,
    /// Where the bodies of objects live.
    pub blobs: PathBuf,
}

/// Opens the folder, which is made if it is not there. With `flush`, commits are flushed to the disk. An error is a line for people that says
/// what can be done.
pub fn open(folder: &Path, flush: bool) -> Result<Opened, Failed> {
    let unusable = |error: std::io::Error| {
        Failed(format!(
            "State can't be kept in {}: {error}. Name another folder with DATA_DIR.",
            folder.display()
        ))
    };
    make_private(folder).map_err(unusable)?;
    let lock = lock(folder).map_err(unusable)??;
    let blobs = folder.join(BLOBS);
    make_private(&blobs).map_err(unusable)?;
    let rows = folder.join(ROWS);
    // fjall would make what is missing, and blobs that no row counts are removed.
    if folder.join(BEGUN).exists() && !has_journal(&rows) {
        return Err(unreadable(folder, &Failed("its rows are missing".into())));
    }
    let store = Store::open(&rows).map_err(|why| unreadable(folder, &why))?;
    let sink = Arc::new(Locked {
        store,
        lock: Mutex::new(Some(lock)),
    });
    let engine = ruststack_state::open_stored(sink, flush).map_err(|why| unreadable(folder, &why))?;
    mark_begun(folder).map_err(|error| {
        ruststack_state::close(engine);
        unusable(error)
    })?;
    Ok(Opened { engine, blobs })
}

/// Rows were never kept without one.
fn has_journal(rows: &Path) -> bool {
    let Ok(entries) = fs::read_dir(rows) else { return false };
    entries.flatten().any(|entry| {
        Path::new(&entry.file_name())
            .extension()
            .is_some_and(|kind| kind == JOURNAL)
    })
}

/// To be called when the store can be opened again.
fn mark_begun(folder: &Path) -> std::io::Result<()> {
    let mark = folder.join(BEGUN);
    if mark.exists() {
        return Ok(());
    }
    File::create(mark)?;
    // What was made in the folder survives a loss of power, too.
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn unreadable(folder: &Path, why: &Failed) -> Failed {
    Failed(format!(
        "The state in {} can't be opened: {why}. It was left as it is: put a copy of the folder in its place, start the version that wrote it, \
         or move it away to begin without state.",
        folder.display()
    ))
}

#[cfg(unix)]
fn make_private(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

#[cfg(not(unix))]
fn make_private(path: &Path) -> std::io::Result<()> {
    fs::create_dir_all(path)
}

/// Locked as long as the file is open.
fn lock(folder: &Path) -> std::io::Result<Result<File, Failed>> {
    let path = folder.join(LOCK);
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)?;
    if !FileExt::try_lock_exclusive(&file)? {
        let mut owner = String::new();
        let _ = file.read_to_string(&mut owner);
        let owner = match owner.trim() {
            "" => String::new(),
            process => format!(" (process {process})"),
        };
        return Ok(Err(Failed(format!(
            "Another emulator{owner} keeps its state in {}: stop it, or name another folder with DATA_DIR.",
            folder.display()
        ))));
    }
    // For the message above alone; a full disk keeps nobody from starting.
    let _ = file
        .set_len(0)
        .and_then(|()| file.rewind())
        .and_then(|()| write!(file, "{}", std::process::id()));
    Ok(Ok(file))
}

/// A store with the lock on its folder, which is let go of when it is closed.
struct Locked {
    store: Store,
    lock: Mutex<Option<File>>,
}

impl Sink for Locked {
    fn write(&self, batch: &Batch) -> Result<(), Failed> {
        self.store.write(batch)
    }

    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Failed> {
        self.store.get(key)
    }

    fn scan(&self, prefix: &[u8], from: &[u8], visit: &mut dyn FnMut(&[u8], &[u8]) -> bool) -> Result<(), Failed> {
        self.store.scan(prefix, from, visit)
    }

    fn sync(&self) -> Result<(), Failed> {
        self.store.sync()
    }

    fn has_lost(&self) -> bool {
        self.store.has_lost()
    }

    fn close(&self) {
        self.store.close();
        self.lock.lock().take();
    }
}
