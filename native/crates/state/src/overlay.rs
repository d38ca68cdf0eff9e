//! Writes that are staged over one map, and reads through them.

use crate::view::{is_empty_range, Direction, Map};
use crate::{Key, Value};
use std::collections::BTreeMap;
use std::iter::Peekable;
use std::ops::Bound;

/// What one commit does to one map.
#[derive(Default)]
pub(crate) struct Overlay {
    /// Everything that stood in the map goes first.
    cleared: bool,
    /// What stands in its place then, below the writes.
    base: Option<Map>,
    writes: BTreeMap<Key, Option<Value>>,
}

type Entry<'a> = (&'a Key, &'a Value);
type Staged<'a> = (&'a Key, &'a Option<Value>);

impl Overlay {
    pub fn is_empty(&self) -> bool {
        !self.cleared && self.writes.is_empty()
    }

    pub fn is_cleared(&self) -> bool {
        self.cleared
    }

    pub fn put(&mut self, key: &[u8], value: Value) {
        self.writes.insert(Key::from(key), Some(value));
    }

    pub fn delete(&mut self, key: &[u8]) {
        self.writes.insert(Key::from(key), None);
    }

    pub fn clear(&mut self) {
        self.cleared = true;
        self.base = None;
        self.writes.clear();
    }

    /// Puts the whole of another map in place of everything, O(1): the two share what they have in common.
    pub fn replace(&mut self, map: &Map) {
        self.clear();
        self.base = Some(map.clone()).filter(|map| !map.is_empty());
    }

    /// What was put in place of everything, if something was.
    pub fn base(&self) -> Option<&Map> {
        self.base.as_ref()
    }

    /// `None` when nothing is staged for the key, so that the map below tells; `Some(None)` when it is deleted.
    pub fn get(&self, key: &[u8]) -> Option<Option<&Value>> {
        if !self.writes.is_empty() {
            if let Some(staged) = self.writes.get(key) {
                return Some(staged.as_ref());
            }
        }
        self.cleared.then(|| self.base.as_ref().and_then(|base| base.get(key)))
    }

    /// What is written behind a clearing or a replacement, in the order of keys; `None` deletes.
    pub fn rows(&self) -> impl Iterator<Item = (&Key, Option<&Value>)> {
        self.writes.iter().map(|(key, value)| (key, value.as_ref()))
    }

    /// Whether the commit writes a key between the bounds.
    pub fn touches(&self, from: Bound<&[u8]>, to: Bound<&[u8]>) -> bool {
        self.cleared || (!is_empty_range(&from, &to) && self.writes.range::<[u8], _>((from, to)).next().is_some())
    }

    /// The entries of `base` with the staged writes over them.
    pub fn range<'a>(
        &'a self,
        base: Option<&'a Map>,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        direction: Direction,
    ) -> Box<dyn Iterator<Item = Entry<'a>> + 'a> {
        if is_empty_range(&from, &to) {
            return Box::new(std::iter::empty());
        }
        let base = if self.cleared { self.base.as_ref() } else { base };
        if self.writes.is_empty() {
            return match base {
                Some(map) => crate::view::range(map, from, to, direction),
                None => Box::new(std::iter::empty()),
            };
        }
        let below = base.map(|map| crate::view::range(map, from, to, direction));
        let mut below = below.into_iter().flatten().peekable();
        let staged = self.writes.range::<[u8], _>((from, to));
        let staged: Box<dyn Iterator<Item = Staged<'a>> + 'a> = match direction {
            Direction::Forward => Box::new(staged),
            Direction::Backward => Box::new(staged.rev()),
        };
        let mut staged = staged.peekable();
        Box::new(std::iter::from_fn(move || next(&mut below, &mut staged, direction)))
    }

    /// Writes everything into `map`, which was cleared before if that is to be.
    pub fn apply(self, map: &mut Map) {
        if let Some(base) = self.base {
            *map = base;
        }
        for (key, value) in self.writes {
            match value {
                Some(value) => {
                    map.insert(key, value);
                }
                None => {
                    map.remove(&*key);
                }
            }
        }
    }
}

/// The next entry of the merge: a staged write hides the entry below it, a staged deletion shows nothing in its place.
fn next<'a>(
    below: &mut Peekable<impl Iterator<Item = Entry<'a>>>,
    staged: &mut Peekable<impl Iterator<Item = Staged<'a>>>,
    direction: Direction,
) -> Option<Entry<'a>> {
    loop {
        let Some((key, _)) = staged.peek() else {
            return below.next();
        };
        let order = match (below.peek(), direction) {
            (None, _) => std::cmp::Ordering::Greater,
            (Some((low, _)), Direction::Forward) => (*low).cmp(key),
            (Some((low, _)), Direction::Backward) => (*key).cmp(low),
        };
        if order.is_lt() {
            return below.next();
        }
        if order.is_eq() {
            below.next();
        }
        if let Some((key, Some(value))) = staged.next() {
            return Some((key, value));
        }
    }
}
