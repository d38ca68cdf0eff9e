//! SQLite with a write-ahead log. In the log's mode NORMAL only checkpoints flush, and no power loss damages the file.

use crate::{Batch, Fault};
use rusqlite::Connection;
use std::path::Path;

pub struct Store(Connection);

pub fn open(folder: &Path) -> Result<Store, Fault> {
    let database = Connection::open(folder.join("state.db"))?;
    let level = std::env::var("SQLITE_SYNCHRONOUS").unwrap_or_else(|_| "NORMAL".into());
    let pages = std::env::var("SQLITE_CHECKPOINT").unwrap_or_else(|_| "4000".into());
    database.execute_batch(&format!(
        "PRAGMA page_size = 4096; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = {level};
         PRAGMA wal_autocheckpoint = {pages}; PRAGMA cache_size = -8192;
         CREATE TABLE IF NOT EXISTS rows (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
    ))?;
    Ok(Store(database))
}

impl crate::Store for Store {
    fn write(&mut self, batch: Batch) -> Result<(), Fault> {
        let transaction = self.0.unchecked_transaction()?;
        {
            let mut put = self
                .0
                .prepare_cached("INSERT OR REPLACE INTO rows (key, value) VALUES (?1, ?2)")?;
            let mut remove = self.0.prepare_cached("DELETE FROM rows WHERE key = ?1")?;
            for (key, value) in batch {
                match value {
                    Some(value) => put.execute((key, value))?,
                    None => remove.execute((key,))?,
                };
            }
        }
        Ok(transaction.commit()?)
    }

    /// With the level FULL a commit flushes the log.
    fn sync(&mut self) -> Result<(), Fault> {
        self.0.execute_batch("PRAGMA synchronous = FULL")?;
        self.write(&[(b"\xffsync".to_vec(), Some(vec![1]))])?;
        self.write(&[(b"\xffsync".to_vec(), None)])?;
        Ok(self.0.execute_batch("PRAGMA synchronous = NORMAL")?)
    }

    fn scan(&mut self, visit: &mut dyn FnMut(&[u8], &[u8])) -> Result<(), Fault> {
        let mut all = self.0.prepare("SELECT key, value FROM rows ORDER BY key")?;
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            visit(row.get_ref(0)?.as_blob()?, row.get_ref(1)?.as_blob()?);
        }
        Ok(())
    }
}
