//! Exports of the difference of two snapshots: first the maps that differ, with numbers, then the rows of those that the caller chooses.

use crate::archive::json;
use crate::guard::guard;
use crate::range::encode;
use crate::state::engine_of;
use napi::bindgen_prelude::{AsyncTask, Buffer};
use napi::{Env, Error, Result, Task};
use napi_derive::napi;
use parking_lot::Mutex;
use ruststack_archive::Rule;
use ruststack_state::{Direction, Key, MapChange, MapName, RowChange, Snapshot, Value};
use std::ops::Bound;
use std::sync::Arc;

/// Rows are handed over in buffers of about this many bytes.
const BATCH_BYTES: usize = 1024 * 1024;
/// The length of a value that is not there.
const ABSENT: u32 = u32::MAX;

/// A map that differs, and how many of its rows were added, removed and changed.
#[napi(object)]
pub struct ChangedMap {
    pub account: String,
    pub region: String,
    pub service: String,
    pub kind: String,
    pub added: f64,
    pub removed: f64,
    pub changed: f64,
}

type Change = (Key, Option<Value>, Option<Value>);

#[napi]
pub struct DiffReader {
    old: Snapshot,
    new: Snapshot,
    rules: Arc<Vec<Rule>>,
    changes: Arc<Mutex<Vec<MapChange>>>,
    /// Rows that were asked for and not yet taken, the last one first.
    rows: Arc<Mutex<Vec<Change>>>,
}

#[napi]
impl DiffReader {
    /// From one kept snapshot to another, by id or name; null is the present. `rules` is JSON. Throws where there is no such snapshot.
    #[napi(constructor)]
    pub fn new(engine: u32, before: Option<String>, after: Option<String>, rules: String) -> Result<Self> {
        guard(|| {
            let engine = engine_of(engine)?;
            let find = |key: Option<String>| match key {
                None => Ok(engine.snapshot()),
                Some(key) => engine
                    .kept_snapshot(&key)
                    .map(|(_, snapshot)| snapshot)
                    .map_err(|error| Error::from_reason(error.to_string())),
            };
            Ok(DiffReader {
                old: find(before)?,
                new: find(after)?,
                rules: Arc::new(json(&rules)?),
                changes: Arc::default(),
                rows: Arc::default(),
            })
        })
    }

    /// The maps that differ, in the order of their names; those only of whose rows that follow from others are left out.
    #[napi(ts_return_type = "Promise<Array<ChangedMap>>")]
    pub fn compare(&self) -> AsyncTask<Compare> {
        AsyncTask::new(Compare {
            old: self.old.clone(),
            new: self.new.clone(),
            rules: Arc::clone(&self.rules),
            changes: Arc::clone(&self.changes),
        })
    }

    /// Makes ready the first rows that differ of a map, by its place in what `compare` gave; at most `limit`.
    #[napi(ts_return_type = "Promise<void>")]
    pub fn open(&self, map: u32, limit: u32) -> Result<AsyncTask<OpenMap>> {
        guard(|| {
            let change = self.changes.lock().get(map as usize).cloned();
            Ok(AsyncTask::new(OpenMap {
                change: change.ok_or_else(|| Error::from_reason(format!("There is no map {map}.")))?,
                limit: limit as usize,
                rules: Arc::clone(&self.rules),
                rows: Arc::clone(&self.rows),
            }))
        })
    }

    /// Some of the rows that `open` made ready, none when all were given. A row is the lengths of key, value before and value after
    /// (u32 little endian; 0xffffffff where there is none), then their bytes.
    #[napi]
    pub fn take(&self) -> Result<Buffer> {
        guard(|| {
            let mut rows = self.rows.lock();
            let mut bytes = Vec::new();
            while bytes.len() < BATCH_BYTES {
                let Some((key, old, new)) = rows.pop() else { break };
                encode_change(&key, old.as_deref(), new.as_deref(), &mut bytes);
            }
            Ok(bytes.into())
        })
    }

    /// All rows of a map of the account and region before or after, as `StateHandle.range` gives them.
    #[napi]
    pub fn rows(&self, after: bool, account: String, region: String, service: String, kind: String) -> Result<Buffer> {
        guard(|| {
            let name = MapName::new("aws", &account, &region, &service, &kind);
            let view = if after { &self.new } else { &self.old }.view(&name);
            let mut bytes = Vec::new();
            for (key, value) in view.range(Bound::Unbounded, Bound::Unbounded, Direction::Forward) {
                encode(key, value, &mut bytes);
            }
            Ok(bytes.into())
        })
    }
}

pub struct Compare {
    old: Snapshot,
    new: Snapshot,
    rules: Arc<Vec<Rule>>,
    changes: Arc<Mutex<Vec<MapChange>>>,
}

impl Task for Compare {
    type Output = Vec<ChangedMap>;
    type JsValue = Vec<ChangedMap>;

    fn compute(&mut self) -> Result<Self::Output> {
        guard(|| {
            let (mut told, mut kept) = (Vec::new(), Vec::new());
            for change in self.old.diff(&self.new) {
                if let Some(map) = count(&change, &self.rules) {
                    told.push(map);
                    kept.push(change);
                }
            }
            *self.changes.lock() = kept;
            Ok(told)
        })
    }

    fn resolve(&mut self, _env: Env, output: Self::Output) -> Result<Self::JsValue> {
        Ok(output)
    }
}

/// `None` where there is nothing to tell.
fn count(change: &MapChange, rules: &[Rule]) -> Option<ChangedMap> {
    let name = String::from_utf8_lossy(&change.name);
    let mut parts = name.split('\0').skip(1).map(str::to_owned);
    let mut part = || parts.next().unwrap_or_default();
    let mut map = ChangedMap {
        account: part(),
        region: part(),
        service: part(),
        kind: part(),
        added: 0.0,
        removed: 0.0,
        changed: 0.0,
    };
    for row in rows_told(change, rules) {
        match (row.old, row.new) {
            (None, _) => map.added += 1.0,
            (_, None) => map.removed += 1.0,
            _ => map.changed += 1.0,
        }
    }
    (map.added + map.removed + map.changed > 0.0).then_some(map)
}

fn rows_told<'a>(change: &'a MapChange, rules: &[Rule]) -> impl Iterator<Item = RowChange<'a>> {
    let derived = ruststack_archive::derived(rules, &change.name);
    change.rows().filter(move |row| !derived.has(row.key))
}

pub struct OpenMap {
    change: MapChange,
    limit: usize,
    rules: Arc<Vec<Rule>>,
    rows: Arc<Mutex<Vec<Change>>>,
}

impl Task for OpenMap {
    type Output = ();
    type JsValue = ();

    fn compute(&mut self) -> Result<()> {
        guard(|| {
            let found = rows_told(&self.change, &self.rules).take(self.limit);
            let mut rows: Vec<Change> = found
                .map(|row| (row.key.clone(), row.old.cloned(), row.new.cloned()))
                .collect();
            rows.reverse();
            *self.rows.lock() = rows;
            Ok(())
        })
    }

    fn resolve(&mut self, _env: Env, (): ()) -> Result<()> {
        Ok(())
    }
}

fn encode_change(key: &[u8], old: Option<&[u8]>, new: Option<&[u8]>, bytes: &mut Vec<u8>) {
    let length = |value: Option<&[u8]>| value.map_or(ABSENT, |value| value.len() as u32).to_le_bytes();
    bytes.extend_from_slice(&(key.len() as u32).to_le_bytes());
    bytes.extend_from_slice(&length(old));
    bytes.extend_from_slice(&length(new));
    for part in [Some(key), old, new].into_iter().flatten() {
        bytes.extend_from_slice(part);
    }
}
