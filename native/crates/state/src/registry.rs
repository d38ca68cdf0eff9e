//! Engines by number, for the whole process: statics of a native module are shared by the main thread and all
//! workers, so that every thread of one emulator reaches the same engine.

use crate::{Engine, Failed, Sink};
use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock};

pub type EngineId = u32;

static NEXT: AtomicU32 = AtomicU32::new(1);
static ENGINES: LazyLock<RwLock<HashMap<EngineId, Arc<Engine>>>> = LazyLock::new(Default::default);

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

/// As `open`, for an engine of what the sink holds (`Engine::open`).
pub fn open_stored(sink: Arc<dyn Sink>, flush: bool) -> Result<EngineId, Failed> {
    let engine = Engine::open(sink, flush)?;
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    ENGINES.write().insert(id, Arc::new(engine));
    Ok(id)
}

pub fn get(id: EngineId) -> Option<Arc<Engine>> {
    ENGINES.read().get(&id).cloned()
}

/// Forgets an engine and its kept snapshots, frees its maps and ends all waits on it.
pub fn close(id: EngineId) -> bool {
    let engine = ENGINES.write().remove(&id);
    if let Some(engine) = &engine {
        engine.close();
        for closer in CLOSERS.read().iter() {
            closer(id);
        }
    }
    engine.is_some()
}
