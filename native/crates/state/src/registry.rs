//! Engines by number, for the whole process: statics of a native module are shared by the main thread and all
//! workers, so that every thread of one emulator reaches the same engine.

use crate::{Engine, Snapshot};
use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock};

pub type EngineId = u32;
pub type SnapshotId = u32;

static NEXT: AtomicU32 = AtomicU32::new(1);
static ENGINES: LazyLock<RwLock<HashMap<EngineId, Arc<Engine>>>> = LazyLock::new(Default::default);

static SNAPSHOTS: LazyLock<RwLock<HashMap<SnapshotId, (EngineId, Snapshot)>>> = LazyLock::new(Default::default);

static CLOSERS: RwLock<Vec<fn(EngineId)>> = RwLock::new(Vec::new());

/// Has `closer` run whenever an engine was closed, for what other crates keep beside an engine.
pub fn on_close(closer: fn(EngineId)) {
    CLOSERS.write().push(closer);
}

/// Makes an empty engine and returns its number.
pub fn open() -> EngineId {
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    ENGINES.write().insert(id, Arc::new(Engine::new()));
    id
}

pub fn get(id: EngineId) -> Option<Arc<Engine>> {
    ENGINES.read().get(&id).cloned()
}

/// Forgets an engine and its kept snapshots, frees its maps and ends all waits on it.
pub fn close(id: EngineId) -> bool {
    let engine = ENGINES.write().remove(&id);
    if let Some(engine) = &engine {
        SNAPSHOTS.write().retain(|_, (of, _)| *of != id);
        engine.close();
        for closer in CLOSERS.read().iter() {
            closer(id);
        }
    }
    engine.is_some()
}

/// Takes a snapshot of the engine and keeps it under a number that all threads know.
pub fn keep_snapshot(id: EngineId) -> Option<SnapshotId> {
    let snapshot = get(id)?.snapshot();
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    SNAPSHOTS.write().insert(number, (id, snapshot));
    Some(number)
}

/// A kept snapshot; one of another engine too, so that an engine may begin as a copy.
pub fn snapshot(number: SnapshotId) -> Option<Snapshot> {
    SNAPSHOTS.read().get(&number).map(|(_, snapshot)| snapshot.clone())
}

pub fn release_snapshot(number: SnapshotId) -> bool {
    SNAPSHOTS.write().remove(&number).is_some()
}
