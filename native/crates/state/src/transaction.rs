//! Optimistic transactions: read and stage freely, be checked at the commit.

use crate::engine::Writes;
use crate::overlay::Overlay;
use crate::sink::Failed;
use crate::view::{range, Direction, Map};
use crate::{Engine, Key, MapName, Value};
use std::collections::HashMap;
use std::ops::Bound;
use std::sync::Arc;

/// Why a transaction wrote nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CommitError {
    /// Something that the transaction read has changed since; it may be tried again.
    Conflict,
    /// It could not be made durable.
    Failed(Failed),
}

impl From<Failed> for CommitError {
    fn from(failed: Failed) -> Self {
        CommitError::Failed(failed)
    }
}

/// Reads each map as it was when the transaction first read it, with its own writes over that. `Engine::commit` publishes the
/// writes if every read would still answer the same. Dropping it drops the writes.
pub struct Transaction {
    engine: Arc<Engine>,
    places: HashMap<MapName, usize>,
    pub(crate) maps: Vec<Touched>,
    /// A restore after this commit is a conflict.
    pub(crate) since: u64,
}

pub(crate) struct Touched {
    pub name: MapName,
    /// The map as first read; `None` until then.
    base: Option<Map>,
    reads: Vec<Read>,
    pub writes: Overlay,
}

/// Which keys of the base an answer depended on.
enum Read {
    Key(Key),
    Range(Bound<Key>, Bound<Key>),
}

impl Transaction {
    pub(crate) fn new(engine: Arc<Engine>) -> Self {
        Transaction {
            engine,
            places: HashMap::new(),
            maps: Vec::new(),
            since: u64::MAX,
        }
    }

    /// Makes any restore after the commit of that number a conflict, for work that has read before this transaction.
    pub fn belong(&mut self, since: u64) {
        self.since = since;
    }

    pub fn engine(&self) -> &Arc<Engine> {
        &self.engine
    }

    pub fn get(&mut self, map: &MapName, key: &[u8]) -> Option<Value> {
        let touched = self.touch(map);
        if let Some(staged) = self.maps[touched].writes.get(key) {
            return staged.cloned();
        }
        let touched = self.read(touched);
        touched.reads.push(Read::Key(Key::from(key)));
        touched.base.as_ref()?.get(key).cloned()
    }

    /// At most `limit` entries between the bounds. Depends on no key beyond the last one returned when the limit was reached.
    pub fn range(
        &mut self,
        map: &MapName,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        direction: Direction,
        limit: Option<usize>,
    ) -> Vec<(Key, Value)> {
        let limit = limit.unwrap_or(usize::MAX);
        let place = self.touch(map);
        let touched = self.read(place);
        let found: Vec<(Key, Value)> = touched
            .writes
            .range(touched.base.as_ref(), from, to, direction)
            .take(limit)
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        if touched.writes.is_cleared() || limit == 0 {
            return found;
        }
        let end = || {
            found
                .last()
                .filter(|_| found.len() == limit)
                .map(|(key, _)| Bound::Included(key.clone()))
        };
        touched.reads.push(match direction {
            Direction::Forward => Read::Range(from.map(Key::from), end().unwrap_or(to.map(Key::from))),
            Direction::Backward => Read::Range(end().unwrap_or(from.map(Key::from)), to.map(Key::from)),
        });
        found
    }

    pub fn put(&mut self, map: &MapName, key: &[u8], value: Value) {
        let place = self.touch(map);
        self.maps[place].writes.put(key, value);
    }

    pub fn delete(&mut self, map: &MapName, key: &[u8]) {
        let place = self.touch(map);
        self.maps[place].writes.delete(key);
    }

    /// Removes every key of the map, O(1), whatever they are at the commit.
    pub fn clear(&mut self, map: &MapName) {
        let place = self.touch(map);
        self.maps[place].writes.clear();
    }

    /// Publishes the writes, all at once. Returns the number of the commit, or of the newest one when it wrote nothing.
    pub fn commit(self) -> Result<u64, CommitError> {
        let engine = self.engine.clone();
        engine.commit(self)
    }

    /// Whether every read would still answer the same. Work that fails on what it read may have read of two commits, so its
    /// failure counts only if this holds.
    pub fn is_current(&self) -> bool {
        self.engine.is_current(self)
    }

    /// Whether `current` answers this map's reads as the base did. The trees are compared by identity first: as long as the base
    /// is held, no commit can change it in place.
    fn agrees(&self, place: usize, current: Option<&Map>) -> bool {
        let touched = &self.maps[place];
        let Some(base) = &touched.base else {
            return true;
        };
        let empty = Map::new();
        let current = current.unwrap_or(&empty);
        current.ptr_eq(base) || touched.reads.iter().all(|read| read.same(base, current))
    }

    /// `current` tells each map's newest root.
    pub(crate) fn valid<'a>(&self, current: impl Fn(&MapName) -> Option<&'a Map>) -> bool {
        (0..self.maps.len()).all(|place| self.agrees(place, current(&self.maps[place].name)))
    }

    pub(crate) fn into_writes(self) -> Writes<MapName> {
        // The bases go here, before anything is written: a map that only the engine holds is changed in place.
        self.maps
            .into_iter()
            .map(|touched| (touched.name, touched.writes))
            .collect()
    }

    fn touch(&mut self, map: &MapName) -> usize {
        if let Some(place) = self.places.get(map) {
            return *place;
        }
        let place = self.maps.len();
        self.places.insert(map.clone(), place);
        self.maps.push(Touched {
            name: map.clone(),
            base: None,
            reads: Vec::new(),
            writes: Overlay::default(),
        });
        place
    }

    fn read(&mut self, place: usize) -> &mut Touched {
        let touched = &mut self.maps[place];
        if touched.base.is_none() {
            touched.base = Some(self.engine.view(&touched.name).0);
        }
        touched
    }
}

impl Read {
    fn same(&self, base: &Map, current: &Map) -> bool {
        match self {
            Read::Key(key) => match (base.get(&**key), current.get(&**key)) {
                (Some(a), Some(b)) => a.same(b),
                (None, None) => true,
                _ => false,
            },
            Read::Range(from, to) => {
                let entries = |map| {
                    let (from, to) = (from.as_ref().map(|key| &**key), to.as_ref().map(|key| &**key));
                    range(map, from, to, Direction::Forward)
                };
                entries(base)
                    .map(|(key, value)| (key, value.address()))
                    .eq(entries(current).map(|(key, value)| (key, value.address())))
            }
        }
    }
}
