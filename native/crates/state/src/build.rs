//! Snapshots of what no engine holds: read from a file, or put together of the parts of others.

use crate::engine::Root;
use crate::key::SHARDS;
use crate::view::{Map, View};
use crate::{Key, MapName, Snapshot, Value};
use std::sync::Arc;

/// Collects maps and rows. A map that comes as a whole goes on sharing its tree with whoever else has it.
pub struct Builder {
    roots: Vec<Root>,
}

impl Default for Builder {
    fn default() -> Self {
        Self::new()
    }
}

impl Builder {
    pub fn new() -> Self {
        Builder {
            roots: vec![Root::new(); SHARDS],
        }
    }

    /// Puts a map, in place of what is there by that name. Maps without keys are not kept.
    pub fn put_map(&mut self, name: &MapName, view: View) {
        let root = &mut self.roots[name.shard()];
        if view.is_empty() {
            root.remove(name);
        } else {
            root.insert(name.clone(), view.0);
        }
    }

    pub fn finish(self) -> Snapshot {
        Snapshot {
            roots: Arc::new(self.roots),
        }
    }
}

/// One map, row by row.
#[derive(Default)]
pub struct MapBuilder {
    map: Map,
}

impl MapBuilder {
    /// Goes on from what a view shows, which stays as it is.
    pub fn from_view(view: &View) -> Self {
        MapBuilder { map: view.0.clone() }
    }

    pub fn put(&mut self, key: Key, value: Value) {
        self.map.insert(key, value);
    }

    pub fn delete(&mut self, key: &[u8]) {
        self.map.remove(key);
    }

    pub fn finish(self) -> View {
        View(self.map)
    }
}
