//! Exports of the state engine. A thread reaches an engine through a `StateHandle` of its own, made from the engine's number.
//!
//! Names of maps and keys are strings; a handle knows map names by number, so that a call passes a number. A handle has one
//! transaction, since its work is synchronous: `read…`, `put…`, `delete` and `clear` belong to it, the first of them opens it, and
//! `commit` or `abort` ends it.

use crate::guard::guard;
use crate::range::{encode, json_array, Bounds};
use crate::text::{TextIn, TextOut};
use napi::bindgen_prelude::{BufferSlice, FnArgs, Function};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Error, Result, Status};
use napi_derive::napi;
use parking_lot::Mutex;
use ruststack_state::{CommitError, Engine, Failed, Key, MapName, Transaction, Value, Wake, WatchId};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;

/// Results up to this many bytes are copied into a buffer of V8's; longer ones are handed over, which costs a finalizer.
const COPIED_BYTES: usize = 4096;

/// Weak, so that a waiting handle does not keep its thread alive.
type WakeFunction = ThreadsafeFunction<FnArgs<(u32, u32)>, (), FnArgs<(u32, u32)>, Status, false, true>;

type FlushFunction = ThreadsafeFunction<FnArgs<(f64,)>, (), FnArgs<(f64,)>, Status, false, true>;

/// Waits of this handle that have not ended, by token.
type Waits = Arc<Mutex<HashMap<u32, (MapName, WatchId)>>>;

/// Makes an empty engine and returns its number, which every thread of the process may use.
#[napi]
pub fn open_engine() -> Result<u32> {
    guard(|| Ok(ruststack_state::open()))
}

/// As `open_engine`, for one that lives in a folder, which is made where it is missing. With `flush`, commits are flushed to the disk. An error is a line for
/// people.
#[napi]
pub fn open_stored_engine(folder: String, flush: bool) -> Result<u32> {
    guard(|| {
        let opened = ruststack_sink::open(Path::new(&folder), flush).map_err(|failed| Error::from_reason(failed.0))?;
        ruststack_s3::blobs::keep(opened.engine, &opened.blobs).map_err(|error| {
            ruststack_state::close(opened.engine);
            Error::from_reason(format!(
                "The bodies in {} can't be read: {error}.",
                opened.blobs.display()
            ))
        })?;
        Ok(opened.engine)
    })
}

/// How often a kept engine was opened before; 0 for one that is not kept.
#[napi]
pub fn engine_starts(engine: u32) -> Result<f64> {
    guard(|| Ok(engine_of(engine)?.starts() as f64))
}

/// Frees an engine's maps and snapshots and ends all waits on it. False when there is no such engine.
#[napi]
pub fn close_engine(engine: u32) -> Result<bool> {
    guard(|| Ok(ruststack_state::close(engine)))
}

#[napi]
pub struct StateHandle {
    engine: Arc<Engine>,
    maps: RefCell<Maps>,
    transaction: RefCell<Option<Transaction>>,
    wake: OnceCell<Arc<WakeFunction>>,
    waits: Waits,
    /// What hears of flushes.
    listener: OnceCell<u64>,
}

#[derive(Default)]
struct Maps {
    names: Vec<MapName>,
    numbers: HashMap<MapName, u32>,
}

#[napi]
impl StateHandle {
    #[napi(constructor)]
    pub fn new(engine: u32) -> Result<Self> {
        guard(|| {
            Ok(StateHandle {
                engine: engine_of(engine)?,
                maps: RefCell::default(),
                transaction: RefCell::default(),
                wake: OnceCell::new(),
                waits: Waits::default(),
                listener: OnceCell::new(),
            })
        })
    }

    /// The number by which this handle knows the map.
    #[napi]
    pub fn map(&self, cloud: String, account: String, region: String, service: String, kind: String) -> Result<u32> {
        guard(|| {
            if [&cloud, &account, &region, &service, &kind]
                .iter()
                .any(|part| part.contains('\0'))
            {
                return Err(Error::from_reason(
                    "The parts of a map's name may not contain a zero character.",
                ));
            }
            let name = MapName::new(&cloud, &account, &region, &service, &kind);
            let mut maps = self.maps.borrow_mut();
            if let Some(number) = maps.numbers.get(&name) {
                return Ok(*number);
            }
            let number = maps.names.len() as u32;
            maps.names.push(name.clone());
            maps.numbers.insert(name, number);
            Ok(number)
        })
    }

    /// A copy of the newest value.
    #[napi]
    pub fn get<'e>(
        &self,
        env: &'e Env,
        map: u32,
        #[napi(ts_arg_type = "string")] key: TextIn,
    ) -> Result<Option<BufferSlice<'e>>> {
        guard(|| {
            let value = self.engine.get(&self.name(map)?, &key);
            value.map(|value| BufferSlice::copy_from(env, &*value)).transpose()
        })
    }

    /// The newest value as text; bytes that are not UTF-8 show as U+FFFD.
    #[napi(ts_return_type = "string | null")]
    pub fn get_text(&self, map: u32, #[napi(ts_arg_type = "string")] key: TextIn) -> Result<Option<TextOut<Value>>> {
        guard(|| Ok(self.engine.get(&self.name(map)?, &key).map(TextOut)))
    }

    /// Entries of one moment, one after the other: length of key, length of value (u32 little endian), key, value.
    #[napi]
    #[allow(clippy::too_many_arguments)]
    pub fn range<'e>(
        &self,
        env: &'e Env,
        map: u32,
        #[napi(ts_arg_type = "string | undefined | null")] from: Option<TextIn>,
        #[napi(ts_arg_type = "string | undefined | null")] to: Option<TextIn>,
        #[napi(ts_arg_type = "string | undefined | null")] prefix: Option<TextIn>,
        flags: u32,
        limit: u32,
    ) -> Result<BufferSlice<'e>> {
        guard(|| {
            let view = self.engine.view(&self.name(map)?);
            let bounds = Bounds::new(from, to, prefix, flags);
            let mut bytes = Vec::new();
            for (key, value) in view
                .range(bounds.from(), bounds.to(), bounds.direction)
                .take(limit as usize)
            {
                encode(key, value, &mut bytes);
            }
            buffer(env, bytes)
        })
    }

    /// As `range`, of rows that are JSON: the text of one array, key, value, key, value, to be parsed at once.
    #[napi(ts_return_type = "string")]
    #[allow(clippy::too_many_arguments)]
    pub fn range_json(
        &self,
        map: u32,
        #[napi(ts_arg_type = "string | undefined | null")] from: Option<TextIn>,
        #[napi(ts_arg_type = "string | undefined | null")] to: Option<TextIn>,
        #[napi(ts_arg_type = "string | undefined | null")] prefix: Option<TextIn>,
        flags: u32,
        limit: u32,
    ) -> Result<TextOut<Vec<u8>>> {
        guard(|| {
            let view = self.engine.view(&self.name(map)?);
            let bounds = Bounds::new(from, to, prefix, flags);
            let entries = view.range(bounds.from(), bounds.to(), bounds.direction);
            Ok(TextOut(json_array(entries.take(limit as usize))))
        })
    }

    #[napi]
    pub fn read<'e>(
        &self,
        env: &'e Env,
        map: u32,
        #[napi(ts_arg_type = "string")] key: TextIn,
    ) -> Result<Option<BufferSlice<'e>>> {
        guard(|| {
            let value = self.with_transaction(map, |transaction, name| transaction.get(name, &key))?;
            value.map(|value| BufferSlice::copy_from(env, &*value)).transpose()
        })
    }

    #[napi(ts_return_type = "string | null")]
    pub fn read_text(&self, map: u32, #[napi(ts_arg_type = "string")] key: TextIn) -> Result<Option<TextOut<Value>>> {
        guard(|| {
            let value = self.with_transaction(map, |transaction, name| transaction.get(name, &key))?;
            Ok(value.map(TextOut))
        })
    }

    /// As `range`, in the transaction.
    #[napi]
    #[allow(clippy::too_many_arguments)]
    pub fn read_range<'e>(
        &self,
        env: &'e Env,
        map: u32,
        #[napi(ts_arg_type = "string | undefined | null")] from: Option<TextIn>,
        #[napi(ts_arg_type = "string | undefined | null")] to: Option<TextIn>,
        #[napi(ts_arg_type = "string | undefined | null")] prefix: Option<TextIn>,
        flags: u32,
        limit: u32,
    ) -> Result<BufferSlice<'e>> {
        guard(|| {
            let found = self.find(map, &Bounds::new(from, to, prefix, flags), limit)?;
            let mut bytes = Vec::new();
            for (key, value) in &found {
                encode(key, value, &mut bytes);
            }
            buffer(env, bytes)
        })
    }

    /// As `rangeJson`, in the transaction.
    #[napi(ts_return_type = "string")]
    #[allow(clippy::too_many_arguments)]
    pub fn read_range_json(
        &self,
        map: u32,
        #[napi(ts_arg_type = "string | undefined | null")] from: Option<TextIn>,
        #[napi(ts_arg_type = "string | undefined | null")] to: Option<TextIn>,
        #[napi(ts_arg_type = "string | undefined | null")] prefix: Option<TextIn>,
        flags: u32,
        limit: u32,
    ) -> Result<TextOut<Vec<u8>>> {
        guard(|| {
            let found = self.find(map, &Bounds::new(from, to, prefix, flags), limit)?;
            Ok(TextOut(json_array(found.iter().map(|(key, value)| (key, value)))))
        })
    }

    #[napi]
    pub fn put(&self, map: u32, #[napi(ts_arg_type = "string")] key: TextIn, value: &[u8]) -> Result<()> {
        guard(|| self.with_transaction(map, |transaction, name| transaction.put(name, &key, Value::from(value))))
    }

    #[napi]
    pub fn put_text(
        &self,
        map: u32,
        #[napi(ts_arg_type = "string")] key: TextIn,
        #[napi(ts_arg_type = "string")] value: TextIn,
    ) -> Result<()> {
        guard(|| {
            self.with_transaction(map, |transaction, name| {
                transaction.put(name, &key, Value::from(&*value))
            })
        })
    }

    #[napi]
    pub fn delete(&self, map: u32, #[napi(ts_arg_type = "string")] key: TextIn) -> Result<()> {
        guard(|| self.with_transaction(map, |transaction, name| transaction.delete(name, &key)))
    }

    /// Removes every key of the map in the transaction.
    #[napi]
    pub fn clear(&self, map: u32) -> Result<()> {
        guard(|| self.with_transaction(map, |transaction, name| transaction.clear(name)))
    }

    /// Ends the transaction. False when something that it read has changed, or the state was replaced after the commit `since`; nothing is
    /// written then.
    #[napi]
    pub fn commit(&self, since: f64) -> Result<bool> {
        guard(|| match self.ended(since).map(Transaction::commit) {
            None | Some(Ok(_)) => Ok(true),
            Some(Err(CommitError::Conflict)) => Ok(false),
            Some(Err(CommitError::Failed(failed))) => Err(unwritten(failed)),
        })
    }

    /// Ends the transaction without writing. False when something that it read has changed, or the state was replaced after the
    /// commit `since`, so that a failure that followed from it does not count.
    #[napi]
    pub fn abort(&self, since: f64) -> Result<bool> {
        guard(|| Ok(self.ended(since).is_none_or(|transaction| transaction.is_current())))
    }

    /// Calls `work` with all other commits held off; then commits the transaction if it returned true, else drops it.
    #[napi]
    pub fn exclusively(&self, work: Function<(), bool>) -> Result<()> {
        guard(|| {
            let hold = self.engine.hold();
            // What was read before the others were held off may be outdated.
            self.transaction.take();
            let wanted = work.call(());
            let transaction = self.transaction.take();
            if let (true, Some(transaction)) = (wanted?, transaction) {
                hold.commit(transaction).map_err(unwritten)?;
            }
            Ok(())
        })
    }

    /// Removes a map with all its keys, O(1). True if it held any.
    #[napi]
    pub fn drop_map(&self, map: u32) -> Result<bool> {
        guard(|| self.engine.drop_map(&self.name(map)?).map_err(unwritten))
    }

    /// Names of maps that hold keys and begin with `prefix`, in order; the parts of a name are separated by zero characters.
    #[napi]
    pub fn map_names(&self, prefix: String) -> Result<Vec<String>> {
        guard(|| {
            Ok(self
                .engine
                .names(prefix.as_bytes())
                .iter()
                .map(|name| text(name))
                .collect())
        })
    }

    /// Calls `work` while the state can't be replaced, unless it was after the commit `since`; tells whether it was called.
    #[napi]
    pub fn within(&self, since: f64, work: Function<(), ()>) -> Result<bool> {
        guard(|| {
            let _within = self.engine.enter();
            if self.engine.restored() > since as u64 {
                return Ok(false);
            }
            work.call(())?;
            Ok(true)
        })
    }

    /// The number of the last time that the state was replaced. What was read after a lesser `sequence` was perhaps of another world.
    #[napi]
    pub fn restored(&self) -> Result<f64> {
        guard(|| Ok(self.engine.restored() as f64))
    }

    /// The number of the newest commit, to be read before reading what a wait shall follow.
    #[napi]
    pub fn sequence(&self) -> Result<f64> {
        guard(|| Ok(self.engine.sequence() as f64))
    }

    /// The number of the newest commit that survives a loss of power; null where commits are not flushed to the disk.
    #[napi]
    pub fn flushed(&self) -> Result<Option<f64>> {
        guard(|| Ok(self.engine.flushed().map(|commit| commit as f64)))
    }

    /// Names the function that gets the same number after every flush, on this thread, and -1 once the disk has lost something: then no
    /// later commit will be flushed, and none is taken. To be called once.
    #[napi]
    pub fn on_flushed(&self, callback: Function<FnArgs<(f64,)>, ()>) -> Result<()> {
        guard(|| {
            let tell: FlushFunction = callback
                .build_threadsafe_function::<FnArgs<(f64,)>>()
                .weak::<true>()
                .build()?;
            let listener = self.engine.on_flushed(move |commit| {
                let commit = commit.map_or(-1.0, |commit| commit as f64);
                let _ = tell.call((commit,).into(), ThreadsafeFunctionCallMode::NonBlocking);
            });
            if let Some(Err(_)) = listener.map(|listener| self.listener.set(listener)) {
                return Err(Error::from_reason(
                    "The function that gets to know of flushes was named before.",
                ));
            }
            Ok(())
        })
    }

    /// Names the function that ends waits: called on this thread with the token of the wait and 0 (changed), 1 (restored) or
    /// 2 (closed). To be called once, before the first `watch`.
    #[napi]
    pub fn on_wake(&self, callback: Function<FnArgs<(u32, u32)>, ()>) -> Result<()> {
        guard(|| {
            let wake = callback
                .build_threadsafe_function::<FnArgs<(u32, u32)>>()
                .weak::<true>()
                .build()?;
            self.wake
                .set(Arc::new(wake))
                .map_err(|_| Error::from_reason("The function that ends waits was named before."))
        })
    }

    /// Waits once for a commit after `since` that touches the range.
    #[napi]
    #[allow(clippy::too_many_arguments)]
    pub fn watch(
        &self,
        token: u32,
        map: u32,
        #[napi(ts_arg_type = "string | undefined | null")] from: Option<TextIn>,
        #[napi(ts_arg_type = "string | undefined | null")] to: Option<TextIn>,
        #[napi(ts_arg_type = "string | undefined | null")] prefix: Option<TextIn>,
        flags: u32,
        since: f64,
    ) -> Result<()> {
        guard(|| {
            let wake = self
                .wake
                .get()
                .ok_or_else(|| Error::from_reason("No function that ends waits was named."))?
                .clone();
            let name = self.name(map)?;
            let bounds = Bounds::new(from, to, prefix, flags);
            let ended = Arc::new(AtomicBool::new(false));
            let callback = {
                let (ended, waits) = (ended.clone(), self.waits.clone());
                move |why| {
                    ended.store(true, Ordering::SeqCst);
                    waits.lock().remove(&token);
                    // A thread that is ending takes no calls, and needs none.
                    let _ = wake.call((token, reason(why)).into(), ThreadsafeFunctionCallMode::NonBlocking);
                }
            };
            let id = self
                .engine
                .watch(&name, bounds.from(), bounds.to(), since as u64, callback);
            self.waits.lock().insert(token, (name, id));
            // It may have ended before it was written down.
            if ended.load(Ordering::SeqCst) {
                self.waits.lock().remove(&token);
            }
            Ok(())
        })
    }

    /// Ends a wait without a call. False when it ended before; its call may then still be on its way.
    #[napi]
    pub fn unwatch(&self, token: u32) -> Result<bool> {
        guard(|| {
            let wait = self.waits.lock().remove(&token);
            Ok(wait.is_some_and(|(name, id)| self.engine.unwatch(&name, id)))
        })
    }

    fn name(&self, map: u32) -> Result<MapName> {
        let maps = self.maps.borrow();
        maps.names
            .get(map as usize)
            .cloned()
            .ok_or_else(|| Error::from_reason(format!("There is no map {map}.")))
    }

    /// The transaction, of whose end nothing but its verdict is left.
    fn ended(&self, since: f64) -> Option<Transaction> {
        let mut transaction = self.transaction.take()?;
        transaction.belong(since as u64);
        Some(transaction)
    }

    fn with_transaction<T>(&self, map: u32, work: impl FnOnce(&mut Transaction, &MapName) -> T) -> Result<T> {
        let mut transaction = self.transaction.borrow_mut();
        let transaction = transaction.get_or_insert_with(|| self.engine.begin());
        let maps = self.maps.borrow();
        let name = maps
            .names
            .get(map as usize)
            .ok_or_else(|| Error::from_reason(format!("There is no map {map}.")))?;
        Ok(work(transaction, name))
    }

    fn find(&self, map: u32, bounds: &Bounds, limit: u32) -> Result<Vec<(Key, Value)>> {
        self.with_transaction(map, |transaction, name| {
            transaction.range(name, bounds.from(), bounds.to(), bounds.direction, Some(limit as usize))
        })
    }
}

impl Drop for StateHandle {
    fn drop(&mut self) {
        if let Some(listener) = self.listener.get() {
            self.engine.unlisten(*listener);
        }
        // Taken out first: a watcher that fires meanwhile locks the same map.
        let waits = std::mem::take(&mut *self.waits.lock());
        for (name, id) in waits.into_values() {
            self.engine.unwatch(&name, id);
        }
    }
}

fn buffer(env: &Env, bytes: Vec<u8>) -> Result<BufferSlice<'_>> {
    if bytes.len() <= COPIED_BYTES {
        BufferSlice::copy_from(env, bytes)
    } else {
        BufferSlice::from_data(env, bytes)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn reason(why: Wake) -> u32 {
    match why {
        Wake::Changed => 0,
        Wake::Restored => 1,
        Wake::Closed => 2,
    }
}

pub fn engine_of(number: u32) -> Result<Arc<Engine>> {
    ruststack_state::get(number).ok_or_else(|| no_engine(number))
}

fn unwritten(failed: Failed) -> Error {
    Error::from_reason(format!("The state could not be written: {failed}"))
}

fn no_engine(number: u32) -> Error {
    Error::from_reason(format!("There is no state engine {number}."))
}
