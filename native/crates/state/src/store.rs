//! The seam behind which another store can stand (one that is distributed, for teams that outgrow a machine).

use crate::{CommitError, Direction, Engine, Failed, Key, MapName, Snapshot, SnapshotResult, Transaction, Value};
use std::ops::Bound;
use std::sync::Arc;

/// What services need of a store. These maps are one implementation. Code that has the concrete [`Engine`] calls its own methods
/// and pays nothing for the seam; `update`, which names its maps first, is the engine's own short cut for a transaction.
pub trait Store {
    type Transaction: StoreTransaction;
    type Snapshot;

    /// The newest value.
    fn get(&self, map: &MapName, key: &[u8]) -> Option<Value>;
    /// At most `limit` entries of one moment.
    fn range(
        &self,
        map: &MapName,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        direction: Direction,
        limit: Option<usize>,
    ) -> Vec<(Key, Value)>;
    fn begin(&self) -> Self::Transaction;
    /// Runs `work` until it commits without conflict; `work` has to be repeatable.
    fn transact<R, E: From<Failed>>(&self, work: impl FnMut(&mut Self::Transaction) -> Result<R, E>) -> Result<R, E>;
    /// One cut through all maps.
    fn snapshot(&self) -> Self::Snapshot;
    fn restore(&self, snapshot: &Self::Snapshot) -> SnapshotResult<()>;
}

/// Reads see the transaction's own writes; every read is valid still when it commits.
pub trait StoreTransaction {
    fn get(&mut self, map: &MapName, key: &[u8]) -> Option<Value>;
    fn range(
        &mut self,
        map: &MapName,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        direction: Direction,
        limit: Option<usize>,
    ) -> Vec<(Key, Value)>;
    fn put(&mut self, map: &MapName, key: &[u8], value: Value);
    fn delete(&mut self, map: &MapName, key: &[u8]);
    /// Removes every key of the map.
    fn clear(&mut self, map: &MapName);
    /// The number of the commit.
    fn commit(self) -> Result<u64, CommitError>;
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
        limit: Option<usize>,
    ) -> Vec<(Key, Value)> {
        let view = self.view(map);
        let entries = view.range(from, to, direction).take(limit.unwrap_or(usize::MAX));
        entries.map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    fn begin(&self) -> Transaction {
        Engine::begin(self)
    }

    fn transact<R, E: From<Failed>>(&self, work: impl FnMut(&mut Transaction) -> Result<R, E>) -> Result<R, E> {
        Engine::transact(self, work)
    }

    fn snapshot(&self) -> Snapshot {
        Engine::snapshot(self)
    }

    fn restore(&self, snapshot: &Snapshot) -> SnapshotResult<()> {
        Engine::restore(self, snapshot)
    }
}

impl StoreTransaction for Transaction {
    fn get(&mut self, map: &MapName, key: &[u8]) -> Option<Value> {
        Transaction::get(self, map, key)
    }

    fn range(
        &mut self,
        map: &MapName,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        direction: Direction,
        limit: Option<usize>,
    ) -> Vec<(Key, Value)> {
        Transaction::range(self, map, from, to, direction, limit)
    }

    fn put(&mut self, map: &MapName, key: &[u8], value: Value) {
        Transaction::put(self, map, key, value);
    }

    fn delete(&mut self, map: &MapName, key: &[u8]) {
        Transaction::delete(self, map, key);
    }

    fn clear(&mut self, map: &MapName) {
        Transaction::clear(self, map);
    }

    fn commit(self) -> Result<u64, CommitError> {
        Transaction::commit(self)
    }
}
