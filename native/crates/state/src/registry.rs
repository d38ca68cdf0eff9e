//! Engines by number, for the whole process: statics of a native module are shared by the main thread and all
//! workers, so that every thread of one emulator reaches the same engine.

use crate::Engine;
use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock};

pub type EngineId = u32;

static NEXT: AtomicU32 = AtomicU32::new(1);
static ENGINES: LazyLock<RwLock<HashMap<EngineId, Arc<Engine>>>> = LazyLock::new(Default::default);

/// Makes an empty engine and returns its number.
pub fn open() -> EngineId {
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    ENGINES.write().insert(id, Arc::new(Engine::new()));
    id
}

pub fn get(id: EngineId) -> Option<Arc<Engine>> {
    ENGINES.read().get(&id).cloned()
}

/// Forgets an engine; its memory goes with the last holder.
pub fn close(id: EngineId) -> bool {
    ENGINES.write().remove(&id).is_some()
}
