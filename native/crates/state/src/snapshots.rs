//! Kept snapshots by id and name, and all that puts one world in place of another: restore, reset, and what is made of both.
//!
//! Everything that shall outlive the process passes through the methods of this file, and each of them can fail.

use crate::sink::Failed;
use crate::snapshot::Snapshot;
use crate::watch::Wake;
use crate::{Engine, MapName};
use parking_lot::{Mutex, RwLock};
use std::fmt;
use std::sync::Arc;

/// What is told of a kept snapshot.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SnapshotInfo {
    pub id: String,
    /// Unique among the kept ones of an engine.
    pub name: String,
    /// Milliseconds since the epoch.
    pub created: u64,
    /// What belongs to the world beside its rows, in the words of who made the snapshot.
    pub meta: String,
    /// Grows from each snapshot to the next.
    pub order: u64,
}

/// How a new snapshot is to be known.
pub struct NewSnapshot {
    pub id: String,
    pub name: String,
    pub created: u64,
    /// Takes the place of one that has the name already.
    pub replace: bool,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SnapshotError {
    /// There is no such snapshot.
    Missing,
    /// Another one has the name, or the id.
    Taken,
    /// Everything stays as it was.
    Failed(String),
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            SnapshotError::Missing => "There is no such snapshot.",
            SnapshotError::Taken => "There is a snapshot of that name.",
            SnapshotError::Failed(why) => why,
        })
    }
}

impl std::error::Error for SnapshotError {}

impl From<Failed> for SnapshotError {
    fn from(failed: Failed) -> Self {
        SnapshotError::Failed(failed.0)
    }
}

pub type SnapshotResult<T> = Result<T, SnapshotError>;

/// Gets what was let go of, soon after: a deleted snapshot, or the world before a restore. It must be quick.
type Release = Arc<dyn Fn(Snapshot) + Send + Sync>;

/// The kept snapshots of an engine, in the order of their making. There are few, so they are looked through.
#[derive(Default)]
pub(crate) struct Kept {
    list: RwLock<List>,
    releases: Mutex<Vec<Release>>,
}

#[derive(Default)]
struct List {
    entries: Vec<Entry>,
    last_order: u64,
}

struct Entry {
    info: SnapshotInfo,
    snapshot: Snapshot,
}

impl List {
    /// By id, else by name.
    fn place(&self, key: &str) -> SnapshotResult<usize> {
        let by = |wanted: fn(&SnapshotInfo) -> &str| self.entries.iter().position(|entry| wanted(&entry.info) == key);
        by(|info| &info.id)
            .or_else(|| by(|info| &info.name))
            .ok_or(SnapshotError::Missing)
    }

    fn named(&self, name: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.info.name == name)
    }

    /// Where the one is that a new one takes the place of.
    fn make_way(&self, new: &NewSnapshot) -> SnapshotResult<Option<usize>> {
        let named = self.named(&new.name);
        let same_id = self.entries.iter().any(|entry| entry.info.id == new.id);
        match (named, new.replace) {
            (Some(_), false) => Err(SnapshotError::Taken),
            _ if same_id => Err(SnapshotError::Taken),
            (place, _) => Ok(place),
        }
    }

    /// What will be told of a new one. Its order is used up even if it never comes to be.
    fn describe(&mut self, new: NewSnapshot, meta: String) -> SnapshotInfo {
        self.last_order += 1;
        SnapshotInfo {
            id: new.id,
            name: new.name,
            created: new.created,
            meta,
            order: self.last_order,
        }
    }

    fn order(&self, place: Option<usize>) -> Option<u64> {
        Some(self.entries[place?].info.order)
    }

    /// Gives the one whose place the new one took.
    fn add(&mut self, info: SnapshotInfo, snapshot: Snapshot, instead: Option<usize>) -> Option<Snapshot> {
        let before = instead.map(|place| self.entries.remove(place).snapshot);
        self.entries.push(Entry { info, snapshot });
        before
    }
}

impl Kept {
    /// What a store held, the oldest first; new ones get higher orders than `last_order`.
    pub fn loaded(snapshots: Vec<(SnapshotInfo, Snapshot)>, last_order: u64) -> Self {
        let entries = snapshots.into_iter().map(|(info, snapshot)| Entry { info, snapshot });
        let list = List {
            entries: entries.collect(),
            last_order,
        };
        Kept {
            list: RwLock::new(list),
            ..Kept::default()
        }
    }
}

impl Engine {
    /// Keeps everything as it is, between two requests: nobody is within the world meanwhile. `meta` runs at that moment; it may not touch
    /// the state.
    pub fn create_snapshot(
        &self,
        new: NewSnapshot,
        meta: impl FnOnce() -> Result<String, String>,
    ) -> SnapshotResult<SnapshotInfo> {
        let outside = self.world.leave();
        let mut list = self.kept.list.write();
        let instead = list.make_way(&new)?;
        let hold = self.hold();
        let info = list.describe(new, meta().map_err(SnapshotError::Failed)?);
        let snapshot = hold.snapshot();
        if let Some(durable) = &self.durable {
            durable.take(&info, &snapshot, list.order(instead))?;
            self.next_number();
        }
        let before = list.add(info.clone(), snapshot, instead);
        drop((hold, list, outside));
        self.release(before);
        Ok(info)
    }

    /// Keeps what was put together elsewhere.
    pub fn adopt_snapshot(&self, new: NewSnapshot, meta: String, snapshot: Snapshot) -> SnapshotResult<SnapshotInfo> {
        let mut list = self.kept.list.write();
        let instead = list.make_way(&new)?;
        let info = list.describe(new, meta);
        if let Some(durable) = &self.durable {
            let hold = self.hold();
            durable.adopt(&info, &hold.snapshot(), &snapshot, list.order(instead))?;
            self.next_number();
        }
        let before = list.add(info.clone(), snapshot, instead);
        drop(list);
        self.release(before);
        Ok(info)
    }

    /// All that are kept, the oldest first.
    pub fn snapshots(&self) -> Vec<SnapshotInfo> {
        let list = self.kept.list.read();
        list.entries.iter().map(|entry| entry.info.clone()).collect()
    }

    /// A kept snapshot by id or name.
    pub fn kept_snapshot(&self, key: &str) -> SnapshotResult<(SnapshotInfo, Snapshot)> {
        let list = self.kept.list.read();
        let entry = &list.entries[list.place(key)?];
        Ok((entry.info.clone(), entry.snapshot.clone()))
    }

    pub fn rename_snapshot(&self, key: &str, name: &str) -> SnapshotResult<SnapshotInfo> {
        let mut list = self.kept.list.write();
        let place = list.place(key)?;
        if list.named(name).is_some_and(|other| other != place) {
            return Err(SnapshotError::Taken);
        }
        let info = SnapshotInfo {
            name: name.to_owned(),
            ..list.entries[place].info.clone()
        };
        if let Some(durable) = &self.durable {
            durable.describe(&info)?;
            self.next_number();
        }
        list.entries[place].info = info.clone();
        Ok(info)
    }

    pub fn delete_snapshot(&self, key: &str) -> SnapshotResult<SnapshotInfo> {
        let mut list = self.kept.list.write();
        let place = list.place(key)?;
        if let Some(durable) = &self.durable {
            let _hold = self.hold();
            durable.delete(list.entries[place].info.order)?;
            self.next_number();
        }
        let Entry { info, snapshot } = list.entries.remove(place);
        drop(list);
        self.release(Some(snapshot));
        Ok(info)
    }

    /// Replaces everything by what a kept snapshot holds, and ends all waits. `apply` sets what belongs to the world beside its rows; it runs
    /// while all wait, and may not touch the state.
    pub fn restore_snapshot(
        &self,
        key: &str,
        apply: impl FnOnce(&SnapshotInfo) -> Result<(), String>,
    ) -> SnapshotResult<SnapshotInfo> {
        let outside = self.world.leave();
        // Held until all is done, so that nobody deletes the snapshot, and what it alone holds, under way.
        let list = self.kept.list.read();
        let Entry { info, snapshot } = &list.entries[list.place(key)?];
        let info = info.clone();
        let before = self.put_in_place(Some(info.order), |_| Ok(snapshot.clone()), || apply(&info))?;
        drop((list, outside));
        self.restored_from(before);
        Ok(info)
    }

    /// Replaces everything by what `build` makes of it, and ends all waits. Both run while all others wait, and may not touch the
    /// state: `build` is to be quick, and `apply` sets what belongs to the world beside its rows.
    pub fn replace(
        &self,
        build: impl FnOnce(&Snapshot) -> Result<Snapshot, String>,
        apply: impl FnOnce() -> Result<(), String>,
    ) -> SnapshotResult<()> {
        let outside = self.world.leave();
        let before = self.put_in_place(None, build, apply)?;
        drop(outside);
        self.restored_from(before);
        Ok(())
    }

    /// As `replace`, by what `build` makes of everything and of a kept snapshot, which nobody can delete meanwhile.
    pub fn replace_from(
        &self,
        key: &str,
        build: impl FnOnce(&Snapshot, &SnapshotInfo, &Snapshot) -> Result<Snapshot, String>,
    ) -> SnapshotResult<SnapshotInfo> {
        let outside = self.world.leave();
        let list = self.kept.list.read();
        let Entry { info, snapshot } = &list.entries[list.place(key)?];
        let info = info.clone();
        let before = self.put_in_place(None, |now| build(now, &info, snapshot), || Ok(()))?;
        drop((list, outside));
        self.restored_from(before);
        Ok(info)
    }

    /// To be called outside of the world, with the order of the kept snapshot that `build` gives, if it gives one. Gives everything as it was.
    fn put_in_place(
        &self,
        order: Option<u64>,
        build: impl FnOnce(&Snapshot) -> Result<Snapshot, String>,
        apply: impl FnOnce() -> Result<(), String>,
    ) -> SnapshotResult<Snapshot> {
        let hold = self.hold();
        let before = hold.snapshot();
        let target = build(&before).map_err(SnapshotError::Failed)?;
        if let Some(durable) = &self.durable {
            durable.replace(&before.roots, &target.roots, order)?;
        }
        hold.replace(&target, || {
            apply().inspect_err(|_| {
                // If this fails as well, the next start finds what was to be restored.
                if let Some(durable) = &self.durable {
                    let _ = durable.replace(&target.roots, &before.roots, None);
                }
            })
        })
        .map_err(SnapshotError::Failed)?;
        Ok(before)
    }

    fn restored_from(&self, before: Snapshot) {
        self.wake_all(Wake::Restored);
        self.release(Some(before));
    }

    /// As `restore_snapshot`, for a snapshot that need not be kept.
    pub fn restore(&self, snapshot: &Snapshot) -> SnapshotResult<()> {
        self.replace(|_| Ok(snapshot.clone()), || Ok(()))
    }

    /// Removes everything. Kept snapshots stay.
    pub fn reset(&self) -> SnapshotResult<()> {
        self.restore(&Snapshot::empty())
    }

    /// Whether the key stands in the map of the live world, or of a kept snapshot. No snapshot is taken or deleted while that is looked up.
    /// Of a closed engine, which has let go of everything, nobody knows, so that what outlives it is not taken for garbage.
    pub fn holds_anywhere(&self, map: &MapName, key: &[u8]) -> bool {
        let list = self.kept.list.read();
        let held = self.get(map, key).is_some() || list.entries.iter().any(|entry| entry.snapshot.contains(map, key));
        drop(list);
        // Looked at last, since an engine says that it is closed before it lets go of anything.
        held || self.is_closed()
    }

    /// Has `release` called with whatever is let go of from now on.
    pub fn on_release(&self, release: impl Fn(Snapshot) + Send + Sync + 'static) {
        self.kept.releases.lock().push(Arc::new(release));
    }

    fn release(&self, gone: Option<Snapshot>) {
        let Some(gone) = gone else { return };
        let releases = self.kept.releases.lock().clone();
        for release in releases {
            release(gone.clone());
        }
    }

    /// Lets go of all that is kept, at the engine's end.
    pub(crate) fn forget_snapshots(&self) {
        self.kept.releases.lock().clear();
        let entries = std::mem::take(&mut self.kept.list.write().entries);
        drop(entries);
    }
}
