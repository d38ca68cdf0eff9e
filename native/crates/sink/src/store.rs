//! fjall as a sink. After any failed write fjall refuses all others until it is opened again, since it can't know what of the write has reached the
//! file; so a failed store is closed here, and opened again for a later write. Whatever the file has of the failed batch is taken back then, before
//! anything else is written.

use fjall::config::FilterPolicy;
use fjall::{AbstractTree, Database, Keyspace, KeyspaceCreateOptions, PersistMode};
use parking_lot::{Mutex, RwLock};
use ruststack_state::{Batch, Failed, Sink};
use std::any::Any;
use std::fs::{self, OpenOptions};
use std::io;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::mpsc::{sync_channel, SyncSender};
use std::sync::Arc;
use std::time::{Duration, Instant};

const KEYSPACE: &str = "rows";
/// Everything is read once, at the start, and from memory afterwards.
const CACHE_BYTES: u64 = 4 * 1024 * 1024;
/// What was written last is kept in memory up to this size; when it is moved to a file, the journal is flushed, which takes some 0.1 s.
const WRITE_BUFFER_BYTES: u64 = 16 * 1024 * 1024;
const JOURNALS_BYTES: u64 = 128 * 1024 * 1024;
/// fjall halts writers when four full buffers wait to be moved, and goes on halting them when the thread that moves them has failed.
const MOST_WAITING_BUFFERS: usize = 2;
/// Where buffers are not moved as fast as they fill, writers wait from this size on, for a while: the next start reads what was not moved.
const MOST_BUFFER_BYTES: u64 = 4 * WRITE_BUFFER_BYTES;
const LONGEST_HALT: Duration = Duration::from_secs(1);
/// After so many bytes the journal is flushed beside the writers, so that little is left to flush when fjall does it and holds them off.
const FLUSHED_BYTES: usize = 4 * 1024 * 1024;
const HALT: Duration = Duration::from_millis(1);
/// A store that could not be opened again is tried again after this time.
const RETRY: Duration = Duration::from_millis(250);

pub struct Store {
    path: PathBuf,
    state: RwLock<State>,
    /// Halted writers wait in line.
    line: Mutex<()>,
    /// Bytes since the journal was last flushed.
    unflushed: AtomicUsize,
    /// Asks for a flush. The thread that does it ends with the store.
    flush: SyncSender<()>,
    journals: Arc<Journals>,
    /// What to put back of batches that failed, of which the file may have some: rows as they were before.
    doubts: Mutex<Vec<Batch>>,
}

enum State {
    Open(Open),
    Broken(Broken),
    Closed,
}

struct Open {
    /// Tells one opening from the next.
    number: u64,
    database: Database,
    rows: Keyspace,
}

struct Broken {
    why: Failed,
    tried: Instant,
}

impl Store {
    pub fn open(path: &Path) -> Result<Self, Failed> {
        let (flush, asked) = sync_channel(1);
        let journals = Arc::new(Journals::of(path));
        let flushed = Arc::clone(&journals);
        std::thread::Builder::new()
            .name("sink-flush".into())
            .spawn(move || {
                // Should it fail, all flushes that count do.
                asked.into_iter().for_each(|()| drop(flushed.flush()));
            })
            .map_err(|error| Failed(error.to_string()))?;
        Ok(Store {
            unflushed: AtomicUsize::new(0),
            flush,
            journals,
            doubts: Mutex::default(),
            path: path.to_path_buf(),
            state: RwLock::new(State::Open(Open::new(path)?)),
            line: Mutex::new(()),
        })
    }

    /// Runs `work` on the store, which is opened again first if it was closed after a failure.
    fn with<R>(&self, work: impl FnOnce(&Open) -> Result<R, Failed>) -> Result<R, Failed> {
        {
            let state = self.state.read();
            match &*state {
                State::Open(open) => return work(open),
                State::Closed => return Err(Failed("The store is closed.".into())),
                State::Broken(_) => {}
            }
        }
        let mut state = self.state.write();
        if let State::Broken(broken) = &mut *state {
            if broken.tried.elapsed() < RETRY {
                return Err(broken.why.clone());
            }
            broken.tried = Instant::now();
            let opened = Open::new(&self.path).and_then(|open| self.settle(&open).map(|()| open));
            match opened {
                Ok(open) => *state = State::Open(open),
                Err(failed) => {
                    broken.why = failed.clone();
                    return Err(failed);
                }
            }
        }
        match &*state {
            State::Open(open) => work(open),
            _ => Err(Failed("The store is closed.".into())),
        }
    }

    /// Writes a batch, and, should the file have some of one that failed, notes what to put back. Whoever calls keeps the store from being closed
    /// meanwhile: others that find it failed may be the first to close it.
    fn write_to(&self, open: &Open, batch: &Batch) -> Result<(), Failed> {
        open.write(batch).map_err(|fault| {
            if fault.in_doubt {
                self.doubts.lock().push(open.undo_of(batch));
            }
            fault.failed
        })
    }

    /// Puts back what failed before.
    fn settle(&self, open: &Open) -> Result<(), Failed> {
        let mut doubts = self.doubts.lock();
        for undo in doubts.iter().rev() {
            open.write(undo).map_err(|fault| fault.failed)?;
        }
        doubts.clear();
        Ok(())
    }

    /// Closes a store in which a write has failed, unless it was opened again since.
    fn give_up(&self, number: u64, why: Failed) {
        let mut state = self.state.write();
        if !matches!(&*state, State::Open(open) if open.number == number) {
            return;
        }
        *state = State::Broken(Broken {
            why,
            // The next write may find room already.
            tried: Instant::now().checked_sub(RETRY).unwrap_or_else(Instant::now),
        });
    }
}

/// Why a write failed.
struct Fault {
    failed: Failed,
    /// The file may have some of it, or all.
    in_doubt: bool,
}

impl Open {
    fn new(path: &Path) -> Result<Self, Failed> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        calm(|| {
            let database = Database::builder(path)
                .cache_size(CACHE_BYTES)
                .max_journaling_size(JOURNALS_BYTES)
                .worker_threads(2)
                .open()?;
            let options = || {
                KeyspaceCreateOptions::default()
                    .max_memtable_size(WRITE_BUFFER_BYTES)
                    .filter_policy(FilterPolicy::disabled())
            };
            let rows = database.keyspace(KEYSPACE, options)?;
            Ok(Open {
                number: NUMBER.fetch_add(1, Ordering::Relaxed),
                database,
                rows,
            })
        })
        .map_err(|fault| fault.failed)
    }

    fn write(&self, batch: &Batch) -> Result<(), Fault> {
        if batch.is_empty() {
            return Ok(());
        }
        calm(|| {
            let mut writes = self.database.batch().durability(Some(PersistMode::Buffer));
            for (key, value) in batch.rows() {
                match value {
                    Some(value) => writes.insert(&self.rows, key, value),
                    None => writes.remove(&self.rows, key),
                }
            }
            writes.commit()
        })
    }

    /// The rows of a batch that was not written, as they are. What can't be read can't be put back.
    fn undo_of(&self, batch: &Batch) -> Batch {
        let mut undo = Batch::default();
        for (key, _) in batch.rows() {
            match calm(|| self.rows.get(key)) {
                Ok(Some(value)) => undo.put(&[key], &[&value]),
                Ok(None) => undo.remove(&[key]),
                Err(_) => {}
            }
        }
        undo
    }

    fn is_behind(&self) -> bool {
        self.has_many_waiting() || self.rows.tree.active_memtable().size() > MOST_BUFFER_BYTES
    }

    fn has_many_waiting(&self) -> bool {
        self.rows.tree.sealed_memtable_count() >= MOST_WAITING_BUFFERS
    }
}

/// fjall's journals, flushed without fjall.
struct Journals {
    folder: PathBuf,
    /// A flush has failed. The system tells that once, and may have forgotten by then what was to be written, so that later flushes which go well mean
    /// nothing.
    lost: AtomicBool,
}

impl Journals {
    fn of(folder: &Path) -> Self {
        Journals {
            folder: folder.to_path_buf(),
            lost: AtomicBool::new(false),
        }
    }

    /// Older journals were flushed before there was a newer one.
    fn flush(&self) -> io::Result<()> {
        let mut newest = None;
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            let number = path
                .file_name()
                .and_then(|name| name.to_str()?.strip_suffix(".jnl")?.parse::<u64>().ok());
            newest = newest.max(number.map(|number| (number, path)));
        }
        let (_, path) = newest.ok_or_else(|| io::Error::other("the store has no journal"))?;
        let flushed = OpenOptions::new().write(true).open(path)?.sync_data();
        self.lost.fetch_or(flushed.is_err(), Ordering::SeqCst);
        flushed?;
        if self.lost.load(Ordering::SeqCst) {
            return Err(io::Error::other("a flush before this one failed"));
        }
        Ok(())
    }
}

/// Runs a call to fjall, whose panics are failures like others.
fn calm<R>(call: impl FnOnce() -> fjall::Result<R>) -> Result<R, Fault> {
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(Ok(result)) => Ok(result),
        Ok(Err(error)) => Err(Fault {
            in_doubt: !matches!(error, fjall::Error::Poisoned),
            failed: Failed(explain(&error)),
        }),
        Err(panic) => Err(Fault {
            in_doubt: true,
            failed: Failed(format!("the store panicked: {}", message(&*panic))),
        }),
    }
}

fn explain(error: &fjall::Error) -> String {
    match error {
        fjall::Error::Io(error) => error.to_string(),
        fjall::Error::Poisoned => "a write before this one failed, as when the disk is full".into(),
        other => format!("{other:?}"),
    }
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message")
}

impl Sink for Store {
    fn write(&self, batch: &Batch) -> Result<(), Failed> {
        let mut failed_in = None;
        let written = self.with(|open| {
            if open.is_behind() {
                self.halt(open);
            }
            let written = self.write_to(open, batch);
            failed_in = written.is_err().then_some(open.number);
            written
        });
        if let (Some(number), Err(why)) = (failed_in, &written) {
            self.give_up(number, why.clone());
        }
        if self.unflushed.fetch_add(batch.size(), Ordering::Relaxed) > FLUSHED_BYTES {
            self.unflushed.store(0, Ordering::Relaxed);
            let _ = self.flush.try_send(());
        }
        written
    }

    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Failed> {
        self.with(|open| {
            let found = calm(|| open.rows.get(key)).map_err(|fault| fault.failed)?;
            Ok(found.map(|value| value.to_vec()))
        })
    }

    fn scan(&self, prefix: &[u8], from: &[u8], visit: &mut dyn FnMut(&[u8], &[u8]) -> bool) -> Result<(), Failed> {
        self.with(|open| {
            let scanned = calm(|| {
                for row in open.rows.range(prefix.max(from)..) {
                    let (key, value) = row.into_inner()?;
                    if !key.starts_with(prefix) || !visit(&key, &value) {
                        break;
                    }
                }
                Ok(())
            });
            scanned.map_err(|fault| fault.failed)
        })
    }

    /// Flushes the journal through a file of its own, since fjall would hold off all writers for as long as that takes.
    fn sync(&self) -> Result<(), Failed> {
        self.with(|_| self.journals.flush().map_err(|error| Failed(error.to_string())))
    }

    fn has_lost(&self) -> bool {
        self.journals.lost.load(Ordering::SeqCst)
    }

    fn close(&self) {
        let before = std::mem::replace(&mut *self.state.write(), State::Closed);
        let _ = catch_unwind(AssertUnwindSafe(|| drop(before)));
    }
}

impl Store {
    /// Waits until there is room for what is written, or the store has failed.
    fn halt(&self, open: &Open) {
        let _line = self.line.lock();
        let failed = || calm(|| open.database.persist(PersistMode::Buffer)).is_err();
        let begun = Instant::now();
        while open.has_many_waiting() || (open.is_behind() && begun.elapsed() < LONGEST_HALT) {
            if failed() {
                return;
            }
            std::thread::sleep(HALT);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(rows: &[(&str, &str)]) -> Batch {
        let mut batch = Batch::default();
        for (key, value) in rows {
            batch.put(&[key.as_bytes()], &[value.as_bytes()]);
        }
        batch
    }

    #[test]
    fn a_failed_batch_is_taken_back_whoever_closes_the_store() {
        let folder = tempfile::tempdir().expect("There is a temporary folder.");
        let store = Store::open(&folder.path().join("rows")).expect("It opens.");
        store.write(&batch(&[("row", "old")])).expect("There is room.");
        let failing = batch(&[("row", "new"), ("other", "new")]);
        let number = {
            let state = store.state.read();
            let State::Open(open) = &*state else {
                panic!("It is open.")
            };
            store.doubts.lock().push(open.undo_of(&failing));
            // All of it has reached the file, as what was still to be written may when the file is closed.
            open.write(&failing)
                .map_err(|fault| fault.failed)
                .expect("There is room.");
            open.number
        };
        // Another writer, which fjall has refused, is faster.
        store.give_up(number, Failed("a write before this one failed".into()));
        assert_eq!(store.get(b"row"), Ok(Some(b"old".to_vec())));
        assert_eq!(store.get(b"other"), Ok(None));
        store.write(&batch(&[("row", "newest")])).expect("There is room.");
        store.give_up(number, Failed("no space".into()));
        assert!(matches!(&*store.state.read(), State::Open(_)));
        assert_eq!(store.get(b"row"), Ok(Some(b"newest".to_vec())));
    }

    #[cfg(unix)]
    #[test]
    fn no_flush_is_believed_after_one_that_failed() {
        let folder = tempfile::tempdir().expect("There is a temporary folder.");
        let journals = Journals::of(folder.path());
        let journal = folder.path().join("7.jnl");
        // What can't be flushed.
        std::os::unix::fs::symlink("/dev/null", &journal).expect("It is made.");
        assert!(journals.flush().is_err());
        fs::remove_file(&journal).expect("It goes.");
        fs::write(&journal, b"rows").expect("It is made.");
        assert!(journals.flush().is_err());
        assert!(Journals::of(folder.path()).flush().is_ok());
    }
}
