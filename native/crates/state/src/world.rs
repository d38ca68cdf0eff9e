//! The world lock: work that must lie wholly before or wholly after a restore runs within the world, a restore runs outside of it.
//!
//! Every thread enters by a lane of its own as far as there are lanes, so that entering costs no cache line that others write.
//!
//! Order of locks: the world first, then the kept snapshots, then shards. Who is within may enter again; who is outside may not.

use parking_lot::{RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::sync::atomic::{AtomicUsize, Ordering};

/// More threads than these share lanes.
const LANES: usize = 16;

#[derive(Default)]
#[repr(align(64))]
struct Lane(RwLock<()>);

#[derive(Default)]
pub(crate) struct World {
    lanes: [Lane; LANES],
}

thread_local! {
    static LANE: usize = {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        NEXT.fetch_add(1, Ordering::Relaxed) % LANES
    };
}

/// As long as it is held, the world is not replaced.
#[must_use]
pub struct Within<'a> {
    _lane: RwLockReadGuard<'a, ()>,
}

/// Nobody is within.
pub(crate) struct Outside<'a> {
    _lanes: [RwLockWriteGuard<'a, ()>; LANES],
}

impl World {
    pub fn enter(&self) -> Within<'_> {
        Within {
            _lane: LANE.with(|lane| self.lanes[*lane].0.read_recursive()),
        }
    }

    /// Waits until all who are within have left, and keeps others from entering.
    pub fn leave(&self) -> Outside<'_> {
        Outside {
            _lanes: std::array::from_fn(|lane| self.lanes[lane].0.write()),
        }
    }
}
