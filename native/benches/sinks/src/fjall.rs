//! fjall 3: a log-structured tree in Rust, behind a checksummed journal.

use crate::{Batch, Fault};
use fjall::{Database, Keyspace, KeyspaceCreateOptions, PersistMode};
use std::path::Path;

pub struct Store {
    database: Database,
    rows: Keyspace,
}

pub fn open(folder: &Path) -> Result<Store, Fault> {
    let database = Database::builder(folder).cache_size(8 << 20).worker_threads(1).open()?;
    let rows = database.keyspace("rows", || KeyspaceCreateOptions::default().max_memtable_size(16 << 20))?;
    Ok(Store { database, rows })
}

impl crate::Store for Store {
    fn write(&mut self, batch: Batch) -> Result<(), Fault> {
        let mut writes = self.database.batch().durability(Some(PersistMode::Buffer));
        for (key, value) in batch {
            match value {
                Some(value) => writes.insert(&self.rows, &key[..], &value[..]),
                None => writes.remove(&self.rows, &key[..]),
            }
        }
        Ok(writes.commit()?)
    }

    fn sync(&mut self) -> Result<(), Fault> {
        Ok(self.database.persist(PersistMode::SyncData)?)
    }

    fn scan(&mut self, visit: &mut dyn FnMut(&[u8], &[u8])) -> Result<(), Fault> {
        for row in self.rows.iter() {
            let (key, value) = row.into_inner()?;
            visit(&key, &value);
        }
        Ok(())
    }
}
