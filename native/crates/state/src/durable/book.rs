//! What of the store is kept in memory to write to it: which number a map's name stands for, and what the newest snapshot holds.

use super::layout;
use crate::engine::Root;
use crate::overlay::Overlay;
use crate::sink::Batch;
use crate::view::Map;
use crate::{MapName, Value};
use imbl::ordmap::DiffItem;
use imbl::OrdMap;
use std::collections::HashSet;
use std::sync::Arc;

/// Numbers of maps by name.
pub type Names = OrdMap<MapName, u64>;

/// Maps that no name stands for any more, but one of a snapshot, by number.
pub type Retired = OrdMap<u64, Map>;

#[derive(Default)]
pub struct Book {
    /// The next map's number.
    pub next: u64,
    pub names: Names,
    pub retired: Retired,
    /// Snapshots whose undo rows the store holds, the oldest first.
    pub layers: Vec<Layer>,
    /// Numbers whose rows nobody needs.
    pub garbage: Vec<u64>,
}

pub struct Layer {
    pub record: layout::Record,
    /// What the snapshot holds; `None` when it was deleted.
    pub taken: Option<Arc<Taken>>,
}

/// The store as a snapshot has it.
pub struct Taken {
    pub order: u64,
    pub roots: Arc<Vec<Root>>,
    pub names: Names,
    pub retired: Retired,
    pub next: u64,
}

/// What a commit does to the book once it is written.
pub enum Step {
    Named(MapName, u64),
    /// The name is gone; its map was this when it went.
    Unnamed(MapName, u64, Map),
    /// A retired map has its name again.
    Revived(u64),
}

impl Taken {
    /// The map of that number as the snapshot has it, also if its name was gone by then. `None` when neither this snapshot nor an older one
    /// knows of the number, so that nothing is to be undone for them.
    fn tracked(&self, name: &MapName, number: u64) -> Option<Option<&Map>> {
        if number >= self.next {
            return None;
        }
        if self.names.get(name) == Some(&number) {
            return Some(self.roots[name.shard()].get(name));
        }
        self.retired.get(&number).map(Some)
    }
}

/// One difference between the live maps and others.
pub enum Change<'a> {
    Name {
        name: &'a MapName,
        old: Option<u64>,
        new: Option<u64>,
        /// What the old number stands for.
        map: Option<&'a Map>,
        /// Whether the new number is one of a retired map.
        revived: bool,
    },
    Row {
        name: &'a MapName,
        number: u64,
        key: &'a [u8],
        old: Option<&'a Value>,
        new: Option<&'a Value>,
    },
}

impl Book {
    pub fn newest(&self) -> Option<Arc<Taken>> {
        self.layers.iter().rev().find_map(|layer| layer.taken.clone())
    }

    pub fn layer(&mut self, order: u64) -> Option<&mut Layer> {
        self.layers.iter_mut().find(|layer| layer.record.info.order == order)
    }

    pub fn give_number(&mut self) -> u64 {
        self.next += 1;
        self.next - 1
    }

    /// Lays out one map's part of a commit. `current` is the map as it is, and `base` the number under which the rows stand that are
    /// put in place of it, if some are.
    #[allow(clippy::too_many_arguments)]
    pub fn stage<'a>(
        &mut self,
        batch: &mut Batch,
        steps: &mut Vec<Step>,
        newest: Option<&Taken>,
        name: &MapName,
        mut current: Option<&'a Map>,
        base: Option<u64>,
        writes: &'a Overlay,
    ) {
        let before = self.names.get(name).copied();
        let mut number = before;
        if writes.is_cleared() {
            if let Some(old) = number.take() {
                steps.push(Step::Unnamed(name.clone(), old, current.cloned().unwrap_or_default()));
            }
            current = writes.base();
        }
        let tracked = newest.and_then(|taken| Some((taken.order, taken.tracked(name, number?)?)));
        let fresh = number.is_none();
        number = number.or(base);
        let mut keys = current.map_or(0, |map| map.len());
        for (key, value) in writes.rows() {
            let old = current.and_then(|map| map.get(key));
            if old.is_none() && value.is_none() {
                continue;
            }
            keys = keys + usize::from(old.is_none()) - usize::from(value.is_none());
            let number = *number.get_or_insert_with(|| self.give_number());
            if let Some((order, map)) = tracked {
                undo_row(batch, order, number, key, map, old);
            }
            layout::put_row(batch, number, key, value.map(|value| &**value));
        }
        // As in the engine, maps without keys are not kept.
        if let (Some(emptied), 0) = (number, keys) {
            if fresh {
                self.garbage.push(emptied);
            } else {
                steps.push(Step::Unnamed(name.clone(), emptied, Map::new()));
            }
            number = None;
        }
        match number {
            Some(number) if fresh => {
                layout::put_name(batch, name, number);
                steps.push(Step::Named(name.clone(), number));
            }
            None if before.is_some() => layout::remove_name(batch, name),
            _ => return,
        }
        undo_name(batch, newest, name, before);
    }

    pub fn apply(&mut self, steps: Vec<Step>, newest: Option<&Taken>) {
        for step in steps {
            match step {
                Step::Unnamed(name, number, map) => {
                    if newest.is_some_and(|taken| taken.tracked(&name, number).is_some()) {
                        self.retired.insert(number, map);
                    } else {
                        self.garbage.push(number);
                    }
                    self.names.remove(&name);
                }
                Step::Named(name, number) => {
                    self.names.insert(name, number);
                }
                Step::Revived(number) => {
                    self.retired.remove(&number);
                }
            }
        }
    }

    /// Lets go of retired maps that no snapshot names any more.
    pub fn drop_unnamed(&mut self) {
        if self.retired.is_empty() {
            return;
        }
        let kept = self.layers.iter().filter_map(|layer| layer.taken.as_ref());
        let named: HashSet<u64> = kept.flat_map(|taken| taken.names.values().copied()).collect();
        let unnamed = self.retired.keys().filter(|number| !named.contains(number));
        let gone: Vec<u64> = unnamed.copied().collect();
        for number in gone {
            self.retired.remove(&number);
            self.garbage.push(number);
        }
    }

    /// Shows all that has to change for `target` to stand in place of `live`. `taken` is what the store knows of the target, if it is one
    /// of its snapshots.
    pub fn compare(&mut self, live: &[Root], target: &[Root], taken: Option<&Taken>, mut visit: impl FnMut(Change)) {
        for (live, target) in live.iter().zip(target) {
            for (name, map) in live.iter().filter(|(name, _)| !target.contains_key(*name)) {
                visit(Change::Name {
                    name,
                    old: self.names.get(name).copied(),
                    new: None,
                    map: Some(map),
                    revived: false,
                });
            }
            for (name, map) in target {
                self.compare_map(name, live.get(name), map, taken, &mut visit);
            }
        }
    }

    fn compare_map(
        &mut self,
        name: &MapName,
        live: Option<&Map>,
        target: &Map,
        taken: Option<&Taken>,
        visit: &mut impl FnMut(Change),
    ) {
        let old = self.names.get(name).copied();
        let wanted = taken.and_then(|taken| taken.names.get(name).copied());
        // The rows of a map that the snapshot had stand in the store still, as they were when its name went.
        let retired = wanted
            .filter(|number| old != Some(*number))
            .and_then(|number| Some((number, self.retired.get(&number)?.clone())));
        let revived = retired.is_some();
        let (number, base) = match (retired, old) {
            (Some((number, map)), _) => (number, map),
            (None, Some(number)) => (number, live.cloned().unwrap_or_default()),
            (None, None) => (self.give_number(), Map::new()),
        };
        if old != Some(number) {
            visit(Change::Name {
                name,
                old,
                new: Some(number),
                map: live,
                revived,
            });
        }
        for item in base.diff(target) {
            let (key, old, new) = match item {
                DiffItem::Add(key, value) => (key, None, Some(value)),
                DiffItem::Remove(key, value) => (key, Some(value), None),
                DiffItem::Update { old, new } => (new.0, Some(old.1), Some(new.1)),
            };
            visit(Change::Row {
                name,
                number,
                key,
                old,
                new,
            });
        }
    }
}

impl Change<'_> {
    /// Writes down what the newest snapshot has in the change's place.
    pub fn undo(&self, batch: &mut Batch, newest: Option<&Taken>) {
        match self {
            Change::Name { name, old, .. } => undo_name(batch, newest, name, *old),
            Change::Row {
                name, number, key, old, ..
            } => {
                let tracked = newest.and_then(|taken| Some((taken.order, taken.tracked(name, *number)?)));
                if let Some((order, map)) = tracked {
                    undo_row(batch, order, *number, key, map, *old);
                }
            }
        }
    }

    /// Makes the change in the live rows.
    pub fn write(&self, batch: &mut Batch, steps: &mut Vec<Step>) {
        match self {
            Change::Name {
                name,
                old,
                new,
                map,
                revived,
            } => {
                if let Some(old) = old {
                    let map = map.cloned().unwrap_or_default();
                    steps.push(Step::Unnamed((*name).clone(), *old, map));
                }
                match new {
                    Some(number) => {
                        layout::put_name(batch, name, *number);
                        steps.push(Step::Named((*name).clone(), *number));
                    }
                    None => layout::remove_name(batch, name),
                }
                if let (Some(number), true) = (new, revived) {
                    steps.push(Step::Revived(*number));
                }
            }
            Change::Row { number, key, new, .. } => layout::put_row(batch, *number, key, new.map(|value| &**value)),
        }
    }

    /// Makes the change in a snapshot that is laid over the live rows.
    pub fn write_over(&self, batch: &mut Batch, order: u64) {
        match self {
            Change::Name { name, new, .. } => layout::undo_name(batch, order, name, *new),
            Change::Row { number, key, new, .. } => {
                layout::undo_row(batch, order, *number, key, new.map(|value| &**value));
            }
        }
    }
}

/// Writes down what the snapshot has, unless that was done before: a row that differs from the snapshot's was changed since, and undone
/// then. To do it again does no harm, so that values are compared, and not whether they are the same piece of memory.
fn undo_row(batch: &mut Batch, order: u64, number: u64, key: &[u8], map: Option<&Map>, current: Option<&Value>) {
    let had = map.and_then(|map| map.get(key));
    if had == current {
        layout::undo_row(batch, order, number, key, had.map(|value| &**value));
    }
}

fn undo_name(batch: &mut Batch, newest: Option<&Taken>, name: &MapName, current: Option<u64>) {
    if let Some(taken) = newest {
        let had = taken.names.get(name).copied();
        if had == current {
            layout::undo_name(batch, taken.order, name, had);
        }
    }
}
