//! The state engine: ordered persistent maps that no service owns.
//!
//! One map per (cloud, account, region, service, kind). Maps are spread over shards, each behind one lock; a shard's maps hang
//! under one persistent root, so that a snapshot is a clone of every shard's root: independent of how many maps and keys there are.
//!
//! Two ways to write: [`Engine::update`] locks the maps it names first (for native services, which know them), a
//! [`Transaction`] reads freely, and is checked when it commits (for code that finds out on its way). Both publish all their
//! writes while they hold the locks of all shards they touch. So the locks themselves are the gate that snapshots
//! pass: whoever holds every shard's lock stands between two commits, and a commit pays for no lock beyond its own.
//!
//! Work that must not see two worlds, the one before a restore and the one after, runs within the world ([`Engine::enter`]), or notes the
//! number of the newest commit first and has it compared with that of the last restore.
//!
//! Order of locks: the world, kept snapshots, shards by number: upgradable locks first, then the upgrades, again by number. Readers hold
//! one lock for a lookup and wait for nothing meanwhile. Hence no cycle.
//!
//! Two seams: [`Store`], behind which another store can stand, and [`Sink`], the store on disk below this one: `Engine::publish`, through which every
//! commit passes with all that it writes, has it written there first (`durable`).

mod build;
mod diff;
mod durable;
mod engine;
mod graveyard;
mod key;
mod overlay;
mod registry;
mod sink;
mod snapshot;
mod snapshots;
mod store;
mod transaction;
mod update;
mod value;
mod view;
mod watch;
mod world;

pub use build::{Builder, MapBuilder};
pub use diff::{MapChange, RowChange};
pub use engine::{Engine, Hold};
pub use key::{Key, MapName};
pub use registry::{close, get, on_close, open, open_stored, EngineId};
pub use sink::{Batch, Failed, Sink};
pub use snapshot::Snapshot;
pub use snapshots::{NewSnapshot, SnapshotError, SnapshotInfo, SnapshotResult};
pub use store::{Store, StoreTransaction};
pub use transaction::{CommitError, Transaction};
pub use update::Update;
pub use value::Value;
pub use view::{Direction, View};
pub use watch::{Wake, WatchId};
pub use world::Within;
