//! Shards and their locks: reads, commits, snapshots.

use crate::durable::{self, Durable};
use crate::graveyard::bury;
use crate::key::SHARDS;
use crate::overlay::Overlay;
use crate::sink::{Failed, Sink};
use crate::snapshot::Snapshot;
use crate::snapshots::Kept;
use crate::transaction::{CommitError, Transaction};
use crate::update::{Staged, Update};
use crate::view::{Map, View};
use crate::watch::{Fired, Wake, WatchId, Watchers};
use crate::world::{Within, World};
use crate::{MapName, Value};
use imbl::OrdMap;
use parking_lot::{RwLock, RwLockUpgradableReadGuard, RwLockWriteGuard};
use smallvec::{smallvec, SmallVec};
use std::ops::Bound;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::Arc;

pub(crate) type Root = OrdMap<MapName, Map>;

/// A transaction that met this many conflicts runs once more with all other commits held off, so that it ends.
const OPTIMISTIC_TRIES: usize = 8;

/// Maps with more keys than this are freed elsewhere; fewer are freed sooner than handed over.
const BURIED_KEYS: usize = 256;

/// A commit that touches up to this many maps needs no allocation for its own book-keeping.
const FEW: usize = 3;

/// Aligned so that threads at work on different shards don't fight over a cache line.
#[derive(Default)]
#[repr(align(64))]
struct Shard {
    root: Root,
    /// The number of the last commit that wrote here.
    changed: u64,
}

pub struct Engine {
    shards: Vec<RwLock<Shard>>,
    /// Commits so far. A commit takes its number while it holds its locks.
    commits: AtomicU64,
    /// The number of the last restore.
    restored: AtomicU64,
    closed: AtomicBool,
    watchers: Watchers,
    pub(crate) world: World,
    pub(crate) kept: Kept,
    /// Absent where nothing outlives the process.
    pub(crate) durable: Option<Arc<Durable>>,
}

/// Upgradable locks by number of shard, in order: readers pass, other commits wait.
type Held<'a> = SmallVec<[(usize, RwLockUpgradableReadGuard<'a, Shard>); FEW]>;

/// What a commit writes, map by map.
pub(crate) type Writes<M> = SmallVec<[(M, Overlay); FEW]>;

/// Holds off all commits but its own.
pub struct Hold<'a> {
    engine: &'a Engine,
    held: Held<'a>,
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

impl Engine {
    pub fn new() -> Self {
        Engine {
            shards: (0..SHARDS).map(|_| RwLock::default()).collect(),
            commits: AtomicU64::new(0),
            restored: AtomicU64::new(0),
            closed: AtomicBool::new(false),
            watchers: Watchers::default(),
            world: World::default(),
            kept: Kept::default(),
            durable: None,
        }
    }

    /// An engine of what the sink holds, whose every commit goes there before anybody sees it. With `flush`, commits are flushed to the disk soon
    /// after (`flushed`).
    pub fn open(sink: Arc<dyn Sink>, flush: bool) -> Result<Self, Failed> {
        let loaded = durable::load(sink, flush)?;
        let mut engine = Engine::new();
        for (shard, root) in engine.shards.iter_mut().zip(loaded.live.roots.iter()) {
            shard.get_mut().root = root.clone();
        }
        engine.kept = Kept::loaded(loaded.snapshots, loaded.last_order);
        engine.durable = Some(loaded.durable);
        Ok(engine)
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }

    /// Whether what is committed outlives the process.
    pub fn is_durable(&self) -> bool {
        self.durable.is_some()
    }

    /// How often the store was opened before; 0 without one.
    pub fn starts(&self) -> u64 {
        self.durable.as_ref().map_or(0, |durable| durable.starts())
    }

    /// What was left under a name by `put_note`; nothing without a store. Notes are of no snapshot: restoring leaves them.
    pub fn note(&self, name: &str) -> Result<Option<Vec<u8>>, Failed> {
        self.durable.as_ref().map_or(Ok(None), |durable| durable.note(name))
    }

    pub fn put_note(&self, name: &str, value: &[u8]) -> Result<(), Failed> {
        let Some(durable) = &self.durable else { return Ok(()) };
        durable.put_note(name, value)?;
        self.next_number();
        Ok(())
    }

    /// The number up to which commits survive a loss of power; `None` where they are not flushed.
    pub fn flushed(&self) -> Option<u64> {
        Some(self.durable.as_ref()?.flusher()?.flushed())
    }

    /// Calls `tell` with `flushed` after every flush, on another thread, until `unlisten` gets the number that this gives; with `None` once, when
    /// the disk has lost something, so that no later commit will be told to survive, and none is taken.
    pub fn on_flushed(&self, tell: impl Fn(Option<u64>) + Send + 'static) -> Option<u64> {
        Some(self.durable.as_ref()?.flusher()?.listen(Box::new(tell)))
    }

    pub fn unlisten(&self, listener: u64) {
        if let Some(flusher) = self.durable.as_ref().and_then(|durable| durable.flusher()) {
            flusher.unlisten(listener);
        }
    }

    /// Holds off restores until dropped, so that several reads and commits are of one world. Whoever is within must be quick.
    pub fn enter(&self) -> Within<'_> {
        self.world.enter()
    }

    /// The number of the last restore: whoever began at an earlier one has seen another world.
    pub fn restored(&self) -> u64 {
        self.restored.load(Ordering::SeqCst)
    }

    pub fn get(&self, map: &MapName, key: &[u8]) -> Option<Value> {
        self.shards[map.shard()].read().root.get(map)?.get(key).cloned()
    }

    /// O(1): shares the map's root.
    pub fn view(&self, map: &MapName) -> View {
        View(
            self.shards[map.shard()]
                .read()
                .root
                .get(map)
                .cloned()
                .unwrap_or_default(),
        )
    }

    /// Runs `work` while no one else can change `maps`; what it wrote is published at once if it returns `Ok`, and dropped
    /// if it returns `Err` or panics. Maps are named by their place in `maps`, each once. `work` runs once, must be short, and must not
    /// commit anything else.
    pub fn update<R, E: From<Failed>>(
        &self,
        maps: &[MapName],
        work: impl FnOnce(&mut Update) -> Result<R, E>,
    ) -> Result<R, E> {
        let held = self.hold_shards(maps.iter().map(MapName::shard).collect());
        let mut update = Update {
            maps: maps
                .iter()
                .map(|map| Staged {
                    base: root_in(&held, map),
                    writes: Overlay::default(),
                })
                .collect(),
        };
        let result = work(&mut update)?;
        let writes = maps
            .iter()
            .zip(update.maps)
            .map(|(map, staged)| (map, staged.writes))
            .collect();
        self.publish(held, writes)?;
        Ok(result)
    }

    pub fn begin(self: &Arc<Self>) -> Transaction {
        Transaction::new(self.clone())
    }

    /// Runs `work` until it commits without conflict. `work` has to be repeatable, and must not commit anything else.
    pub fn transact<R, E: From<Failed>>(
        self: &Arc<Self>,
        mut work: impl FnMut(&mut Transaction) -> Result<R, E>,
    ) -> Result<R, E> {
        for _ in 0..OPTIMISTIC_TRIES {
            let mut transaction = self.begin();
            match work(&mut transaction) {
                Ok(result) => match self.commit(transaction) {
                    Ok(_) => return Ok(result),
                    Err(CommitError::Conflict) => {}
                    Err(CommitError::Failed(failed)) => return Err(failed.into()),
                },
                Err(error) => {
                    if transaction.is_current() {
                        return Err(error);
                    }
                }
            }
        }
        let hold = self.hold();
        let mut transaction = self.begin();
        let result = work(&mut transaction)?;
        hold.commit(transaction)?;
        Ok(result)
    }

    /// Waits for running commits and holds off others until dropped.
    pub fn hold(&self) -> Hold<'_> {
        Hold {
            engine: self,
            held: self.hold_shards((0..SHARDS).collect()),
        }
    }

    pub(crate) fn commit(&self, transaction: Transaction) -> Result<u64, CommitError> {
        let held = self.hold_shards(transaction.maps.iter().map(|map| map.name.shard()).collect());
        if self.restored() > transaction.since || !transaction.valid(|map| root_in(&held, map)) {
            return Err(CommitError::Conflict);
        }
        let writes = transaction.into_writes();
        Ok(self.publish(held, writes)?)
    }

    pub(crate) fn is_current(&self, transaction: &Transaction) -> bool {
        let held = self.hold_shards(transaction.maps.iter().map(|map| map.name.shard()).collect());
        self.restored() <= transaction.since && transaction.valid(|map| root_in(&held, map))
    }

    /// One cut through all maps, whatever their number.
    pub fn snapshot(&self) -> Snapshot {
        let guards: Vec<_> = self.shards.iter().map(|shard| shard.read()).collect();
        Snapshot {
            roots: Arc::new(guards.iter().map(|shard| shard.root.clone()).collect()),
        }
    }

    /// Removes a map with all its keys, O(1). True if it held any.
    pub fn drop_map(&self, map: &MapName) -> Result<bool, Failed> {
        let held = self.hold_shards(smallvec![map.shard()]);
        let existed = root_in(&held, map).is_some();
        let mut writes = Overlay::default();
        writes.clear();
        self.publish(held, smallvec![(map, writes)])?;
        Ok(existed)
    }

    /// Names of maps that hold keys and begin with `prefix`, in order.
    pub fn names(&self, prefix: &[u8]) -> Vec<MapName> {
        self.snapshot().names(prefix)
    }

    /// The number of the newest commit, to be read before reading what a wait shall follow.
    pub fn sequence(&self) -> u64 {
        self.commits.load(Ordering::SeqCst)
    }

    /// Calls `callback` once, as soon as a commit after `since` touches a key of the range, or the state is restored or closed. It may
    /// be called on any thread, also before this returns, and also for a commit nearby in the time just after `since`.
    pub fn watch(
        &self,
        map: &MapName,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        since: u64,
        callback: impl FnOnce(Wake) + Send + 'static,
    ) -> WatchId {
        let id = self.watchers.add(map, from, to, Box::new(callback));
        let why = if self.is_closed() {
            Wake::Closed
        } else if self.restored.load(Ordering::SeqCst) > since {
            Wake::Restored
        } else if self.shards[map.shard()].read().changed > since {
            Wake::Changed
        } else {
            return id;
        };
        if let Some(fired) = self.watchers.remove(map, id) {
            fired.wake(why);
        }
        id
    }

    /// Ends a wait without calling back. False if it was called already.
    pub fn unwatch(&self, map: &MapName, id: WatchId) -> bool {
        self.watchers.remove(map, id).is_some()
    }

    /// Frees everything and ends all waits, whoever still holds the engine.
    pub fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        self.wake_all(Wake::Closed);
        if let Some(durable) = &self.durable {
            durable.close();
        }
        self.forget_snapshots();
        let hold = self.hold();
        let _before = hold.snapshot();
        let _: Result<(), ()> = hold.replace(&Snapshot::empty(), || Ok(()));
        // A wait may have begun meanwhile.
        self.wake_all(Wake::Restored);
    }

    pub(crate) fn wake_all(&self, why: Wake) {
        self.watchers.all().wake(why);
    }

    /// Of a commit that was written to the sink.
    pub(crate) fn next_number(&self) -> u64 {
        let number = self.commits.fetch_add(1, Ordering::SeqCst) + 1;
        if let Some(flusher) = self.durable.as_ref().and_then(|durable| durable.flusher()) {
            flusher.committed(number);
        }
        number
    }

    fn hold_shards(&self, mut shards: SmallVec<[usize; FEW]>) -> Held<'_> {
        shards.sort_unstable();
        shards.dedup();
        shards
            .into_iter()
            .map(|shard| (shard, self.shards[shard].upgradable_read()))
            .collect()
    }

    /// Makes the writes visible at once, or, where they can't be made durable, drops them. `held` has the shards of all maps written and of all maps read.
    fn publish<M: AsRef<MapName>>(&self, held: Held<'_>, writes: Writes<M>) -> Result<u64, Failed> {
        if writes.iter().all(|(_, overlay)| overlay.is_empty()) {
            return Ok(self.sequence());
        }
        let mut read_only = Held::new();
        let mut written: SmallVec<[(usize, RwLockWriteGuard<Shard>); FEW]> = SmallVec::new();
        for (number, guard) in held {
            if writes
                .iter()
                .any(|(map, overlay)| map.as_ref().shard() == number && !overlay.is_empty())
            {
                written.push((number, RwLockUpgradableReadGuard::upgrade(guard)));
            } else {
                read_only.push((number, guard));
            }
        }
        // Nobody reads these shards or takes a snapshot until the roots say what the sink says.
        if let Some(durable) = &self.durable {
            durable.commit(&writes, |map| {
                let (_, shard) = written.iter().find(|(number, _)| *number == map.shard())?;
                shard.root.get(map)
            })?;
        }
        let number = self.next_number();
        let mut fired = Fired::default();
        if !self.watchers.none() {
            for (map, overlay) in &writes {
                self.watchers.touched(map.as_ref(), overlay, &mut fired);
            }
        }
        for (map, overlay) in writes.into_iter().filter(|(_, overlay)| !overlay.is_empty()) {
            let map = map.as_ref();
            if let Some((_, shard)) = written.iter_mut().find(|(number, _)| *number == map.shard()) {
                shard.changed = number;
                write(&mut shard.root, map, overlay);
            }
        }
        drop(written);
        drop(read_only);
        fired.wake(Wake::Changed);
        Ok(number)
    }
}

impl Hold<'_> {
    /// Publishes a transaction that did all its reading under this hold, so that it can't conflict.
    pub fn commit(self, transaction: Transaction) -> Result<u64, Failed> {
        self.engine.publish(self.held, transaction.into_writes())
    }

    /// Everything as it is.
    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot {
            roots: Arc::new(self.held.iter().map(|(_, shard)| shard.root.clone()).collect()),
        }
    }

    /// Puts the snapshot in place of everything, unless `apply` fails, which runs while nobody can read.
    pub(crate) fn replace<E>(self, target: &Snapshot, apply: impl FnOnce() -> Result<(), E>) -> Result<(), E> {
        let engine = self.engine;
        let mut shards: Vec<_> = self
            .held
            .into_iter()
            .map(|(_, guard)| RwLockUpgradableReadGuard::upgrade(guard))
            .collect();
        // Before the number, so that whoever reads it sees what was applied.
        apply()?;
        let number = engine.next_number();
        engine.restored.store(number, Ordering::SeqCst);
        for (shard, root) in shards.iter_mut().zip(target.roots.iter()) {
            // Freed by whoever holds a snapshot of it, when all may go on.
            shard.root = root.clone();
            shard.changed = number;
        }
        Ok(())
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        if let Some(durable) = &self.durable {
            durable.close();
        }
        let roots: Vec<Root> = self.shards.drain(..).map(|shard| shard.into_inner().root).collect();
        if roots.iter().any(|root| !root.is_empty()) {
            bury(roots);
        }
    }
}

fn root_in<'a>(held: &'a Held<'_>, map: &MapName) -> Option<&'a Map> {
    let place = held.binary_search_by_key(&map.shard(), |(number, _)| *number).ok()?;
    held[place].1.root.get(map)
}

/// Maps without keys are not kept.
fn write(root: &mut Root, name: &MapName, overlay: Overlay) {
    if overlay.is_cleared() {
        if let Some(old) = root.remove(name).filter(|old| old.len() > BURIED_KEYS) {
            bury(old);
        }
    }
    let Some(map) = root.get_mut(name) else {
        let mut map = Map::new();
        overlay.apply(&mut map);
        if !map.is_empty() {
            root.insert(name.clone(), map);
        }
        return;
    };
    overlay.apply(map);
    if map.is_empty() {
        root.remove(name);
    }
}
