//! redb: a copy-on-write tree in Rust. Commits without a flush (Durability::None) do not survive the process, so that each is flushed.

use crate::{Batch, Fault};
use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};
use std::path::Path;

const ROWS: TableDefinition<&[u8], &[u8]> = TableDefinition::new("rows");

pub struct Store(Database);

pub fn open(folder: &Path) -> Result<Store, Fault> {
    let database = Database::builder()
        .set_cache_size(16 << 20)
        .create(folder.join("state.redb"))?;
    Ok(Store(database))
}

impl crate::Store for Store {
    fn write(&mut self, batch: Batch) -> Result<(), Fault> {
        let transaction = self.0.begin_write()?;
        {
            let mut rows = transaction.open_table(ROWS)?;
            for (key, value) in batch {
                match value {
                    Some(value) => drop(rows.insert(&key[..], &value[..])?),
                    None => drop(rows.remove(&key[..])?),
                }
            }
        }
        Ok(transaction.commit()?)
    }

    fn sync(&mut self) -> Result<(), Fault> {
        Ok(())
    }

    fn scan(&mut self, visit: &mut dyn FnMut(&[u8], &[u8])) -> Result<(), Fault> {
        let transaction = self.0.begin_read()?;
        for row in transaction.open_table(ROWS)?.iter()? {
            let (key, value) = row?;
            visit(key.value(), value.value());
        }
        Ok(())
    }
}
