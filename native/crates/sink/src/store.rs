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
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{sync_channel, SyncSender};
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
}

enum State {
    Open(Open),
    Broken(Broken),
    Closed,
}

struct Open {
    database: Database,
    rows: Keyspace,
}

struct Broken {
    /// What to put back of batches that failed: rows as they were before.
    undo: Batch,
    why: Failed,
    tried: Instant,
}

impl Store {
    pub fn open(path: &Path) -> Result<Self, Failed> {
        let (flush, asked) = sync_channel(1);
        let journals = path.to_path_buf();
        std::thread::Builder::new()
            .name("sink-flush".into())
            .spawn(move || {
                // Should it fail, the flushes that count will tell.
                asked.into_iter().for_each(|()| drop(flush_journal(&journals)));
            })
            .map_err(|error| Failed(error.to_string()))?;
        Ok(Store {
            unflushed: AtomicUsize::new(0),
            flush,
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
            let opened = Open::new(&self.path).and_then(|open| {
                let undone = open.write(&broken.undo).map_err(|fault| fault.failed);
                undone.map(|()| open)
            });
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

    /// Closes a store in which a write has failed, whose batch is to be taken back when it is opened again, if the file may have some of it.
    fn give_up(&self, batch: &Batch, fault: &Fault) {
        let mut state = self.state.write();
        let State::Open(open) = &*state else { return };
        let undo = if fault.in_doubt {
            open.undo_of(batch)
        } else {
            Batch::default()
        };
        *state = State::Broken(Broken {
            undo,
            why: fault.failed.clone(),
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
            Ok(Open { database, rows })
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

fn flush_journal(folder: &Path) -> io::Result<()> {
    let mut newest = None;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let number = path
            .file_name()
            .and_then(|name| name.to_str()?.strip_suffix(".jnl")?.parse::<u64>().ok());
        newest = newest.max(number.map(|number| (number, path)));
    }
    match newest {
        Some((_, path)) => OpenOptions::new().write(true).open(path)?.sync_data(),
        None => Err(io::Error::other("the store has no journal")),
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
        fjall::Error::Poisoned => "a write before this one failed".into(),
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
        let mut fault = None;
        let written = self.with(|open| {
            if open.is_behind() {
                self.halt(open);
            }
            open.write(batch).map_err(|failed| {
                let why = failed.failed.clone();
                fault = Some(failed);
                why
            })
        });
        if let Some(fault) = fault {
            self.give_up(batch, &fault);
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

    /// Flushes the journal through a file of its own, since fjall would hold off all writers for as long as that takes. Older journals were flushed
    /// before there was a newer one.
    fn sync(&self) -> Result<(), Failed> {
        self.with(|_| flush_journal(&self.path).map_err(|error| Failed(error.to_string())))
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
