//! LMDB: a copy-on-write tree in a mapped file. Without flushes (NO_SYNC) a power loss may damage it, says its documentation.

use crate::{Batch, Fault};
use heed::types::Bytes;
use heed::{Database, Env, EnvFlags, EnvOpenOptions};
use std::path::Path;

pub struct Store {
    env: Env,
    rows: Database<Bytes, Bytes>,
}

pub fn open(folder: &Path) -> Result<Store, Fault> {
    let mut options = EnvOpenOptions::new();
    options.map_size(8 << 30).max_dbs(1);
    // SAFETY: no one else writes to the file while it is mapped.
    let env = unsafe { options.flags(EnvFlags::NO_SYNC).open(folder)? };
    let mut transaction = env.write_txn()?;
    let rows = env.create_database(&mut transaction, None)?;
    transaction.commit()?;
    Ok(Store { env, rows })
}

impl crate::Store for Store {
    fn write(&mut self, batch: Batch) -> Result<(), Fault> {
        let mut transaction = self.env.write_txn()?;
        for (key, value) in batch {
            match value {
                Some(value) => self.rows.put(&mut transaction, key, value)?,
                None => drop(self.rows.delete(&mut transaction, key)?),
            }
        }
        Ok(transaction.commit()?)
    }

    fn sync(&mut self) -> Result<(), Fault> {
        Ok(self.env.force_sync()?)
    }

    fn scan(&mut self, visit: &mut dyn FnMut(&[u8], &[u8])) -> Result<(), Fault> {
        let transaction = self.env.read_txn()?;
        for row in self.rows.iter(&transaction)? {
            let (key, value) = row?;
            visit(key, value);
        }
        Ok(())
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = self.env.force_sync();
    }
}
