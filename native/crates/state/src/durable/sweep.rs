//! Removing, beside everything else, what nobody needs any more: rows of maps without a name, and undo rows of deleted snapshots, which go to the
//! next older one where that has none of its own.

use super::layout::{self, Undo};
use super::Durable;
use crate::sink::{Batch, Failed};
use parking_lot::{Condvar, Mutex};
use std::ops::ControlFlow;
use std::sync::{Arc, Weak};
use std::thread::JoinHandle;
use std::time::Duration;

/// Rows that are worked off at once, so that commits pass in between.
const AT_ONCE: usize = 2_000;
/// After a failure the rest is tried again then.
const RETRY: Duration = Duration::from_secs(1);

#[derive(Default)]
pub(crate) struct Sweeper {
    shared: Arc<Shared>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

#[derive(Default)]
struct Shared {
    signal: Mutex<Signal>,
    wake: Condvar,
}

#[derive(Default)]
struct Signal {
    work: bool,
    stopped: bool,
}

impl Sweeper {
    /// Without a thread the garbage stays until the next start.
    pub fn start(durable: &Arc<Durable>) {
        let sweeper = &durable.sweeper;
        let (shared, durable) = (Arc::clone(&sweeper.shared), Arc::downgrade(durable));
        let thread = std::thread::Builder::new().name("state-sweep".into());
        *sweeper.thread.lock() = thread.spawn(move || run(&shared, &durable)).ok();
    }

    pub fn wake(&self) {
        self.shared.signal.lock().work = true;
        self.shared.wake.notify_one();
    }

    pub fn stop(&self) {
        self.shared.signal.lock().stopped = true;
        self.shared.wake.notify_one();
        if let Some(thread) = self.thread.lock().take() {
            let _ = thread.join();
        }
    }
}

fn run(shared: &Shared, durable: &Weak<Durable>) {
    loop {
        {
            let mut signal = shared.signal.lock();
            while !signal.work && !signal.stopped {
                shared.wake.wait(&mut signal);
            }
            if signal.stopped {
                return;
            }
            signal.work = false;
        }
        let go_on = || !shared.signal.lock().stopped;
        let Some(durable) = durable.upgrade() else { return };
        if durable.sweep(go_on).is_err() {
            let mut signal = shared.signal.lock();
            signal.work = true;
            if !signal.stopped {
                shared.wake.wait_for(&mut signal, RETRY);
            }
        }
    }
}

impl Durable {
    fn sweep(&self, go_on: impl Fn() -> bool) -> Result<(), Failed> {
        while go_on() {
            let deleted = {
                let book = self.book.lock();
                let place = book.layers.iter().position(|layer| layer.record.deleted);
                place.map(|place| {
                    let older = place.checked_sub(1).map(|older| &book.layers[older].record);
                    let heir = older.map(|record| (record.info.order, record.next));
                    (book.layers[place].record.info.order, heir)
                })
            };
            // Where the next round begins, so that none passes over what the ones before have removed.
            let mut from = Vec::new();
            if let Some((order, heir)) = deleted {
                while go_on() && self.hand_down(order, heir, &mut from)?.is_continue() {}
                continue;
            }
            let Some(number) = self.book.lock().garbage.last().copied() else {
                return Ok(());
            };
            while go_on() {
                if self.remove_some(&layout::rows_prefix(number), &mut from)?.is_break() {
                    self.book.lock().garbage.retain(|garbage| *garbage != number);
                    break;
                }
            }
        }
        Ok(())
    }

    /// Hands some undo rows of a deleted snapshot down to the next older one, which is told by its order and the first number of a map that it does not know.
    ///
    /// Commits may write undo rows of the heir meanwhile; where both do, both write the same.
    fn hand_down(&self, order: u64, heir: Option<(u64, u64)>, from: &mut Vec<u8>) -> Result<ControlFlow<()>, Failed> {
        let mut rows = Vec::with_capacity(AT_ONCE);
        self.sink.scan(&layout::undo_prefix(order), from, &mut |key, value| {
            rows.push((key.to_vec(), value.to_vec()));
            rows.len() < AT_ONCE
        })?;
        let mut batch = Batch::default();
        for (key, value) in &rows {
            batch.remove(&[key]);
            let Some((heir, next)) = heir else { continue };
            let (_, undo) = layout::read_undo(key, value)?;
            if matches!(undo, Undo::Row(number, ..) if number >= next) {
                continue;
            }
            let tail = &key[layout::undo_prefix(order).len()..];
            let inherited = [&layout::undo_prefix(heir), tail].concat();
            if self.sink.get(&inherited)?.is_none() {
                batch.put(&[&inherited], &[value]);
            }
        }
        let done = rows.len() < AT_ONCE;
        if let Some((last, _)) = rows.pop() {
            *from = last;
        }
        if done {
            layout::remove_snapshot(&mut batch, order);
        }
        self.sink.write(&batch)?;
        if done {
            self.book.lock().layers.retain(|layer| layer.record.info.order != order);
            return Ok(ControlFlow::Break(()));
        }
        Ok(ControlFlow::Continue(()))
    }

    fn remove_some(&self, prefix: &[u8], from: &mut Vec<u8>) -> Result<ControlFlow<()>, Failed> {
        let mut batch = Batch::default();
        let mut last = Vec::new();
        self.sink.scan(prefix, from, &mut |key, _| {
            batch.remove(&[key]);
            last = key.to_vec();
            batch.len() < AT_ONCE
        })?;
        let done = batch.len() < AT_ONCE;
        if !batch.is_empty() {
            self.sink.write(&batch)?;
            *from = last;
        }
        Ok(if done {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        })
    }
}
