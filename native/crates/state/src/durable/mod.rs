//! What makes an engine outlive its process: every commit becomes one batch of the sink, before anybody sees it.
//!
//! A map has a number in the store, so that dropping or clearing one is to forget its name; its rows are removed later (`sweep`). Snapshots are stored as
//! what has to be undone to come back to them: the first commit that changes a row after a snapshot was taken writes down what stood there. So to
//! take one is to write one row, however much there is, and a snapshot is the state of the next newer one, or the live state, with its own undo rows put over it.
//!
//! Commits of several threads write at the same time; what they touch is held by the locks of their shards. Snapshots are taken,
//! restored and deleted while all commits are held off.

mod book;
mod flush;
mod layout;
mod load;
mod sweep;

use crate::engine::{Root, Writes};
use crate::sink::{Batch, Failed, Sink};
use crate::snapshots::SnapshotInfo;
use crate::view::Map;
use crate::{MapName, Snapshot};
use book::{Book, Change, Layer, Step, Taken};
use flush::Flusher;
use layout::Record;
use parking_lot::Mutex;
use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use sweep::Sweeper;

pub(crate) use load::load;

/// The format of what is in the store. A store of an older one is brought up to this when it is opened, one of a newer is refused.
const FORMAT: u64 = 1;
const FORMAT_NOTE: &str = "format";
const STARTS_NOTE: &str = "starts";
const OWN_NOTES: [&str; 2] = [FORMAT_NOTE, STARTS_NOTE];

/// An adopted snapshot, and a map that is put in place of another, is written in batches of about so many bytes.
const LARGE_BYTES: usize = 4 * 1024 * 1024;

pub(crate) struct Durable {
    sink: Arc<dyn Sink>,
    book: Mutex<Book>,
    /// How often the store was opened before.
    starts: u64,
    sweeper: Sweeper,
    flusher: Option<Flusher>,
    closed: AtomicBool,
}

thread_local! {
    static BATCH: RefCell<Batch> = RefCell::default();
}

/// Lends the thread's batch, which is empty.
fn with_batch<R>(work: impl FnOnce(&mut Batch) -> R) -> R {
    BATCH.with_borrow_mut(|batch| {
        batch.clear();
        work(batch)
    })
}

/// Why nothing is written any more where commits have to survive a loss of power.
const LOST: &str = "The disk did not keep what it was given. Start again when it is well; what was answered is there.";

impl Durable {
    /// Writes a commit. `current` tells each map as it is; whoever calls holds the maps until the commit is visible.
    pub fn commit<'a, M: AsRef<MapName>>(
        &self,
        writes: &Writes<M>,
        current: impl Fn(&MapName) -> Option<&'a Map>,
    ) -> Result<(), Failed> {
        let bases = self.write_bases(writes)?;
        let written = with_batch(|batch| {
            let mut steps = Vec::new();
            let newest = {
                let mut book = self.book.lock();
                let newest = book.newest();
                for (place, (name, overlay)) in writes
                    .iter()
                    .enumerate()
                    .filter(|(_, (_, overlay))| !overlay.is_empty())
                {
                    let (name, base) = (name.as_ref(), number_at(&bases, place));
                    book.stage(batch, &mut steps, newest.as_deref(), name, current(name), base, overlay);
                }
                newest
            };
            self.write(batch)?;
            if !steps.is_empty() || !bases.is_empty() {
                self.turn(steps, newest.as_deref());
            }
            Ok(())
        });
        if written.is_err() {
            self.discard(bases.into_iter().map(|(_, number)| number));
        }
        written
    }

    /// Writes the rows of whole maps that a commit puts in place of others, under numbers that no name stands for yet, so that they count for
    /// nothing until the commit names them. Gives the numbers with the maps' places among the writes.
    fn write_bases<M: AsRef<MapName>>(&self, writes: &Writes<M>) -> Result<Vec<(usize, u64)>, Failed> {
        let mut numbers = Vec::new();
        for (place, (_, overlay)) in writes.iter().enumerate() {
            let Some(base) = overlay.base() else { continue };
            let number = self.book.lock().give_number();
            numbers.push((place, number));
            let written = with_batch(|batch| {
                for (key, value) in base {
                    layout::put_row(batch, number, key, Some(value));
                    if batch.size() >= LARGE_BYTES {
                        self.write(batch)?;
                        batch.clear();
                    }
                }
                self.write(batch)
            });
            if let Err(failed) = written {
                self.discard(numbers.into_iter().map(|(_, number)| number));
                return Err(failed);
            }
        }
        Ok(numbers)
    }

    /// Has the rows of maps removed that were not named after all.
    fn discard(&self, numbers: impl Iterator<Item = u64>) {
        self.book.lock().garbage.extend(numbers);
        self.sweeper.wake();
    }

    /// Keeps a snapshot of what is live, in place of another one if told so. No commit may be under way.
    pub fn take(&self, info: &SnapshotInfo, snapshot: &Snapshot, instead: Option<u64>) -> Result<(), Failed> {
        let mut book = self.book.lock();
        let record = Record {
            info: info.clone(),
            next: book.next,
            deleted: false,
        };
        with_batch(|batch| {
            layout::put_snapshot(batch, &record);
            mark_deleted(&mut book, batch, instead);
            self.write(batch)
        })?;
        let taken = Taken {
            order: info.order,
            roots: snapshot.roots.clone(),
            names: book.names.clone(),
            retired: book.retired.clone(),
            next: book.next,
        };
        self.add_layer(&mut book, record, taken, instead);
        Ok(())
    }

    /// Keeps a snapshot that comes from elsewhere, as if the state had been so for a moment. No commit may be under way.
    pub fn adopt(
        &self,
        info: &SnapshotInfo,
        live: &Snapshot,
        snapshot: &Snapshot,
        instead: Option<u64>,
    ) -> Result<(), Failed> {
        let mut book = self.book.lock();
        let newest = book.newest();
        let mut names = book.names.clone();
        // Maps that only the snapshot knows, and those that it would have let go of.
        let (mut fresh, mut hidden) = (Vec::new(), Vec::new());
        with_batch(|batch| {
            let mut written = Ok(());
            book.compare(&live.roots, &snapshot.roots, None, |change| {
                change.undo(batch, newest.as_deref());
                change.write_over(batch, info.order);
                if let Change::Name {
                    name, old, new, map, ..
                } = change
                {
                    hidden.extend(old.map(|old| (old, map.cloned().unwrap_or_default())));
                    match new {
                        Some(number) => {
                            fresh.push(number);
                            names.insert(name.clone(), number);
                        }
                        None => drop(names.remove(name)),
                    }
                }
                if batch.size() >= LARGE_BYTES && written.is_ok() {
                    written = self.write(batch);
                    batch.clear();
                }
            });
            written?;
            let record = Record {
                info: info.clone(),
                next: book.next,
                deleted: false,
            };
            // Rows that are undone for a snapshot without a record count for nothing, so this makes them count.
            layout::put_snapshot(batch, &record);
            mark_deleted(&mut book, batch, instead);
            self.write(batch)?;
            for number in fresh {
                book.retired.insert(number, Map::new());
            }
            let mut retired = book.retired.clone();
            retired.extend(hidden);
            let taken = Taken {
                order: info.order,
                roots: snapshot.roots.clone(),
                names,
                retired,
                next: book.next,
            };
            self.add_layer(&mut book, record, taken, instead);
            Ok(())
        })
    }

    /// Writes down what is told of a snapshot now.
    pub fn describe(&self, info: &SnapshotInfo) -> Result<(), Failed> {
        let mut book = self.book.lock();
        let Some(layer) = book.layer(info.order) else {
            return Ok(());
        };
        let record = Record {
            info: info.clone(),
            ..layer.record.clone()
        };
        with_batch(|batch| {
            layout::put_snapshot(batch, &record);
            self.write(batch)
        })?;
        layer.record = record;
        Ok(())
    }

    /// Forgets a snapshot; what it alone holds is removed later. No commit may be under way.
    pub fn delete(&self, order: u64) -> Result<(), Failed> {
        let mut book = self.book.lock();
        with_batch(|batch| {
            mark_deleted(&mut book, batch, Some(order));
            self.write(batch)
        })?;
        self.drop_layer(&mut book, order);
        Ok(())
    }

    /// Writes what differs between the live state and the one to take its place: the snapshot of that order, if it is one. No commit may
    /// be under way.
    pub fn replace(&self, live: &[Root], target: &[Root], order: Option<u64>) -> Result<(), Failed> {
        let mut book = self.book.lock();
        let newest = book.newest();
        let taken = order.and_then(|order| book.layer(order)?.taken.clone());
        let mut steps = Vec::new();
        with_batch(|batch| {
            book.compare(live, target, taken.as_deref(), |change| {
                change.undo(batch, newest.as_deref());
                change.write(batch, &mut steps);
            });
            self.write(batch)
        })?;
        drop(book);
        self.turn(steps, newest.as_deref());
        Ok(())
    }

    /// What others have left under a name.
    pub fn note(&self, name: &str) -> Result<Option<Vec<u8>>, Failed> {
        self.sink.get(&[layout::NOTE, name.as_bytes()].concat())
    }

    pub fn put_note(&self, name: &str, value: &[u8]) -> Result<(), Failed> {
        if OWN_NOTES.contains(&name) {
            return Err(Failed(format!("The note {name} is the store's own.")));
        }
        with_batch(|batch| {
            batch.put(&[layout::NOTE, name.as_bytes()], &[value]);
            self.write(batch)
        })
    }

    pub fn starts(&self) -> u64 {
        self.starts
    }

    pub fn flusher(&self) -> Option<&Flusher> {
        self.flusher.as_ref()
    }

    /// Ends all work on the store and lets go of it.
    pub fn close(&self) {
        if self.closed.swap(true, Ordering::SeqCst) {
            return;
        }
        self.sweeper.stop();
        if let Some(flusher) = &self.flusher {
            flusher.stop();
        }
        self.sink.close();
        // Snapshots' roots are the world's to free.
        *self.book.lock() = Book::default();
    }

    fn write(&self, batch: &Batch) -> Result<(), Failed> {
        if batch.is_empty() {
            return Ok(());
        }
        if self.flusher.as_ref().is_some_and(Flusher::has_lost) {
            return Err(Failed(LOST.into()));
        }
        self.sink.write(batch)
    }

    fn turn(&self, steps: Vec<Step>, newest: Option<&Taken>) {
        let mut book = self.book.lock();
        book.apply(steps, newest);
        if !book.garbage.is_empty() {
            self.sweeper.wake();
        }
    }

    fn add_layer(&self, book: &mut Book, record: Record, taken: Taken, instead: Option<u64>) {
        let taken = Some(Arc::new(taken));
        book.layers.push(Layer { record, taken });
        if let Some(order) = instead {
            self.drop_layer(book, order);
        }
    }

    fn drop_layer(&self, book: &mut Book, order: u64) {
        let Some(layer) = book.layer(order) else { return };
        layer.record.deleted = true;
        layer.taken = None;
        book.drop_unnamed();
        self.sweeper.wake();
    }
}

fn number_at(numbers: &[(usize, u64)], place: usize) -> Option<u64> {
    numbers.iter().find(|(at, _)| *at == place).map(|(_, number)| *number)
}

fn mark_deleted(book: &mut Book, batch: &mut Batch, order: Option<u64>) {
    if let Some(layer) = order.and_then(|order| book.layer(order)) {
        let record = Record {
            deleted: true,
            ..layer.record.clone()
        };
        layout::put_snapshot(batch, &record);
    }
}
