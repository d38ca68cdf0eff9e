//! The state engine: ordered persistent maps that no service owns.
//!
//! One map per (cloud, account, region, service, kind). Maps are spread over shards, each behind one lock;
//! a shard's maps hang under one persistent root, so that a snapshot is a clone of every shard's root, O(1) in
//! the number of maps and keys, taken while a gate keeps commits out.

mod engine;
mod key;
mod registry;

pub use engine::{Direction, Engine, Snapshot, Update, View};
pub use key::{Key, MapName, Value};
pub use registry::{close, get, open, EngineId};
