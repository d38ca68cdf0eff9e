//! One map at one moment.

use crate::{Key, Value};
use imbl::OrdMap;
use std::ops::Bound;

pub(crate) type Map = OrdMap<Key, Value>;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    Forward,
    Backward,
}

/// One map as it was when the view was taken; later commits don't show in it, and copy what they change as long as it is held. Whoever
/// drops the last view of a map that is gone frees it there and then.
#[derive(Clone, Default)]
pub struct View(pub(crate) Map);

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
        range(&self.0, from, to, direction)
    }
}

pub(crate) fn range<'a>(
    map: &'a Map,
    from: Bound<&[u8]>,
    to: Bound<&[u8]>,
    direction: Direction,
) -> Box<dyn Iterator<Item = (&'a Key, &'a Value)> + 'a> {
    if is_empty_range(&from, &to) {
        return Box::new(std::iter::empty());
    }
    let range = map.range::<_, [u8]>((from, to));
    match direction {
        Direction::Forward => Box::new(range),
        Direction::Backward => Box::new(range.rev()),
    }
}

/// Whether no key can lie between the bounds. The trees panic when asked for some of these.
pub(crate) fn is_empty_range(from: &Bound<&[u8]>, to: &Bound<&[u8]>) -> bool {
    match (from, to) {
        (Bound::Included(a), Bound::Included(b)) => a > b,
        (Bound::Included(a) | Bound::Excluded(a), Bound::Included(b) | Bound::Excluded(b)) => a >= b,
        _ => false,
    }
}
