//! What differs between two snapshots, map by map and row by row. Subtrees that both share are passed over without a look, so that
//! the work goes by what was changed, not by what there is.

use crate::view::View;
use crate::{Key, MapName, Snapshot, Value};
use imbl::ordmap::DiffItem;

/// A map that is not the same in both. A side that has no such map is empty.
#[derive(Clone)]
pub struct MapChange {
    pub name: MapName,
    pub old: View,
    pub new: View,
}

/// A row that was added (no `old`), removed (no `new`) or changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RowChange<'a> {
    pub key: &'a Key,
    pub old: Option<&'a Value>,
    pub new: Option<&'a Value>,
}

impl Snapshot {
    /// The maps that differ, in the order of their names. Maps of equal rows don't, whoever wrote the rows.
    pub fn diff(&self, newer: &Snapshot) -> Vec<MapChange> {
        let mut changes = Vec::new();
        for (old, new) in self.roots.iter().zip(newer.roots.iter()) {
            changes.extend(old.diff(new).map(|item| match item {
                DiffItem::Add(name, map) => MapChange {
                    name: name.clone(),
                    old: View::default(),
                    new: View(map.clone()),
                },
                DiffItem::Remove(name, map) => MapChange {
                    name: name.clone(),
                    old: View(map.clone()),
                    new: View::default(),
                },
                DiffItem::Update { old, new } => MapChange {
                    name: new.0.clone(),
                    old: View(old.1.clone()),
                    new: View(new.1.clone()),
                },
            }));
        }
        changes.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        changes
    }
}

impl MapChange {
    /// The rows that differ, in the order of their keys.
    pub fn rows(&self) -> impl Iterator<Item = RowChange<'_>> {
        self.old.diff(&self.new)
    }
}

impl View {
    /// The rows that differ, in the order of their keys.
    pub fn diff<'a>(&'a self, newer: &'a View) -> impl Iterator<Item = RowChange<'a>> {
        self.0.diff(&newer.0).map(|item| match item {
            DiffItem::Add(key, value) => RowChange {
                key,
                old: None,
                new: Some(value),
            },
            DiffItem::Remove(key, value) => RowChange {
                key,
                old: Some(value),
                new: None,
            },
            DiffItem::Update { old, new } => RowChange {
                key: new.0,
                old: Some(old.1),
                new: Some(new.1),
            },
        })
    }

    /// Whether both show the very same tree, which is told without a look at the rows.
    pub fn same(&self, other: &View) -> bool {
        self.0.ptr_eq(&other.0)
    }
}
