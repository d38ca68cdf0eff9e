//! Shards, reads, updates under lock, snapshots.

use crate::{Key, MapName, Value};
use imbl::OrdMap;
use parking_lot::{RwLock, RwLockWriteGuard};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Bound;

type Map = OrdMap<Key, Value>;
type Root = OrdMap<MapName, Map>;

/// Maps are spread over this many locks.
const SHARDS: usize = 128;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    Forward,
    Backward,
}

pub struct Engine {
    shards: Vec<RwLock<Root>>,
    /// Held shared while a commit publishes, exclusively while a snapshot is taken or restored.
    gate: RwLock<()>,
}

/// All maps at one point between two commits.
#[derive(Clone)]
pub struct Snapshot {
    roots: Vec<Root>,
}

/// One map as it was when the view was taken; later commits don't show in it.
#[derive(Clone)]
pub struct View(Map);

impl View {
    pub fn get(&self, key: &[u8]) -> Option<&Value> {
        self.0.get(key)
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn range<'a>(
        &'a self,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        direction: Direction,
    ) -> Box<dyn Iterator<Item = (&'a Key, &'a Value)> + 'a> {
        if is_empty_range(&from, &to) {
            return Box::new(std::iter::empty());
        }
        let range = self.0.range::<_, [u8]>((from, to));
        match direction {
            Direction::Forward => Box::new(range),
            Direction::Backward => Box::new(range.rev()),
        }
    }
}

fn is_empty_range(from: &Bound<&[u8]>, to: &Bound<&[u8]>) -> bool {
    match (from, to) {
        (Bound::Included(a), Bound::Included(b)) => a > b,
        (Bound::Included(a) | Bound::Excluded(a), Bound::Included(b) | Bound::Excluded(b)) => a >= b,
        _ => false,
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

impl Engine {
    pub fn new() -> Self {
        Engine {
            shards: (0..SHARDS).map(|_| RwLock::new(Root::new())).collect(),
            gate: RwLock::new(()),
        }
    }

    pub fn get(&self, map: &MapName, key: &[u8]) -> Option<Value> {
        self.shards[shard_of(map)].read().get(map)?.get(key).cloned()
    }

    /// O(1): shares the map's root.
    pub fn view(&self, map: &MapName) -> View {
        View(self.shards[shard_of(map)].read().get(map).cloned().unwrap_or_default())
    }

    /// Runs `work` while no one else can change `maps`; what it wrote is published at once if it returns `Ok`, and dropped
    /// if it returns `Err` or panics. Maps are named by their place in `maps`. `work` runs once and must be short.
    pub fn update<R, E>(&self, maps: &[MapName], work: impl FnOnce(&mut Update) -> Result<R, E>) -> Result<R, E> {
        let places: Vec<usize> = maps.iter().map(shard_of).collect();
        let mut wanted = places.clone();
        wanted.sort_unstable();
        wanted.dedup();
        let _gate = self.gate.read();
        let mut guards: Vec<(usize, RwLockWriteGuard<Root>)> =
            wanted.into_iter().map(|i| (i, self.shards[i].write())).collect();
        let slots: Vec<usize> = places
            .iter()
            .map(|p| guards.iter().position(|(i, _)| i == p).unwrap_or_default())
            .collect();
        let writes = {
            let bases = maps.iter().zip(&slots).map(|(m, s)| guards[*s].1.get(m)).collect();
            let mut update = Update {
                bases,
                writes: Vec::new(),
            };
            let result = work(&mut update)?;
            (update.writes, result)
        };
        for (place, key, value) in writes.0 {
            let root = &mut guards[slots[place]].1;
            let name = &maps[place];
            match value {
                Some(value) => {
                    root.entry(name.clone()).or_default().insert(key, value);
                }
                None => {
                    if let Some(map) = root.get_mut(name) {
                        map.remove(&*key);
                        if map.is_empty() {
                            root.remove(name);
                        }
                    }
                }
            }
        }
        Ok(writes.1)
    }

    pub fn snapshot(&self) -> Snapshot {
        let _gate = self.gate.write();
        Snapshot {
            roots: self.shards.iter().map(|s| s.read().clone()).collect(),
        }
    }

    pub fn restore(&self, snapshot: &Snapshot) {
        let _gate = self.gate.write();
        for (shard, root) in self.shards.iter().zip(&snapshot.roots) {
            *shard.write() = root.clone();
        }
    }
}

/// Reads and staged writes of one `Engine::update`. Reads see the writes.
pub struct Update<'a> {
    bases: Vec<Option<&'a Map>>,
    writes: Vec<(usize, Key, Option<Value>)>,
}

impl Update<'_> {
    pub fn get(&self, map: usize, key: &[u8]) -> Option<&Value> {
        for (place, written, value) in self.writes.iter().rev() {
            if *place == map && **written == *key {
                return value.as_ref();
            }
        }
        self.bases[map]?.get(key)
    }

    pub fn put(&mut self, map: usize, key: &[u8], value: Value) {
        self.writes.push((map, Key::from(key), Some(value)));
    }

    pub fn delete(&mut self, map: usize, key: &[u8]) {
        self.writes.push((map, Key::from(key), None));
    }
}

fn shard_of(map: &MapName) -> usize {
    let mut hasher = DefaultHasher::new();
    map.hash(&mut hasher);
    hasher.finish() as usize % SHARDS
}
