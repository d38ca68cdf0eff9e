//! The seam behind which another store can stand (one that is distributed, for teams that outgrow a machine).

use crate::{Conflict, Direction, Engine, Key, MapName, Snapshot, Transaction, Value};
use std::ops::Bound;
use std::sync::Arc;

/// What services need of a store. These maps are one implementation; calls through the concrete [`Engine`] cost nothing for the
/// trait's sake.
pub trait Store {
    type Transaction;
    type Snapshot;

    fn get(&self, map: &MapName, key: &[u8]) -> Option<Value>;
    /// At most `limit` entries of one moment.
    fn range(
        &self,
        map: &MapName,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        direction: Direction,
        limit: usize,
    ) -> Vec<(Key, Value)>;
    fn begin(&self) -> Self::Transaction;
    /// The number of the commit.
    fn commit(&self, transaction: Self::Transaction) -> Result<u64, Conflict>;
    fn snapshot(&self) -> Self::Snapshot;
    fn restore(&self, snapshot: &Self::Snapshot);
}

impl Store for Arc<Engine> {
    type Transaction = Transaction;
    type Snapshot = Snapshot;

    fn get(&self, map: &MapName, key: &[u8]) -> Option<Value> {
        Engine::get(self, map, key)
    }

    fn range(
        &self,
        map: &MapName,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        direction: Direction,
        limit: usize,
    ) -> Vec<(Key, Value)> {
        let view = self.view(map);
        let entries = view.range(from, to, direction).take(limit);
        entries.map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    fn begin(&self) -> Transaction {
        Engine::begin(self)
    }

    fn commit(&self, transaction: Transaction) -> Result<u64, Conflict> {
        Engine::commit(self, transaction)
    }

    fn snapshot(&self) -> Snapshot {
        Engine::snapshot(self)
    }

    fn restore(&self, snapshot: &Snapshot) {
        Engine::restore(self, snapshot);
    }
}
