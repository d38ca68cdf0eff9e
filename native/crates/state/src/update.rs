//! Writing to maps that are named, and locked, beforehand.

use crate::overlay::Overlay;
use crate::view::{Direction, Map, View};
use crate::{Key, Value};
use std::ops::Bound;

/// Reads and staged writes of one `Engine::update`. Reads see the writes. Maps go by their place in the list given to it.
pub struct Update<'a> {
    pub(crate) maps: Vec<Staged<'a>>,
}

pub(crate) struct Staged<'a> {
    pub base: Option<&'a Map>,
    pub writes: Overlay,
}

impl Update<'_> {
    pub fn get(&self, map: usize, key: &[u8]) -> Option<&Value> {
        let staged = &self.maps[map];
        match staged.writes.get(key) {
            Some(value) => value,
            None => staged.base?.get(key),
        }
    }

    pub fn range<'a>(
        &'a self,
        map: usize,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        direction: Direction,
    ) -> Box<dyn Iterator<Item = (&'a Key, &'a Value)> + 'a> {
        let staged = &self.maps[map];
        staged.writes.range(staged.base, from, to, direction)
    }

    /// The map as it was before this update, without the staged writes. Holding it past the update makes the map's next
    /// write copy what the two share.
    pub fn view(&self, map: usize) -> View {
        View(self.maps[map].base.cloned().unwrap_or_default())
    }

    pub fn put(&mut self, map: usize, key: &[u8], value: Value) {
        self.maps[map].writes.put(key, value);
    }

    pub fn delete(&mut self, map: usize, key: &[u8]) {
        self.maps[map].writes.delete(key);
    }

    /// Removes every key of the map, O(1).
    pub fn clear(&mut self, map: usize) {
        self.maps[map].writes.clear();
    }

    /// Makes the map hold what the view shows and nothing else, O(1) where nothing outlives the process: they share one tree. Where rows
    /// are kept on disk, all of the view's are written.
    pub fn replace(&mut self, map: usize, view: &View) {
        self.maps[map].writes.replace(&view.0);
    }
}
