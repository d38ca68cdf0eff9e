//! Writes to the other replicas of a global table, in the commit of the one to the table that was asked.
//!
//! Each replica has its indexes, its expiries and its stream brought up to date as if it had been written to itself. A delete by time to
//! live is recorded as such only in the region that it happened in, as the developer guide has it.

use crate::errors::{Code, Error, Result};
use crate::key::MARKER;
use crate::table::Table;
use crate::totals::is_current;
use crate::value::Members;
use crate::write::{replace, store, Site};
use crate::{item, write};
use ruststack_state::{Update, Value as Row};

/// A replica in another region.
#[derive(Clone, PartialEq, Debug)]
pub struct Mirror {
    pub table: Table,
    /// How far behind the place of the asked table's items that of its own is.
    pub offset: usize,
}

/// Does in the other replicas what `write::store` did.
pub fn store_all(update: &mut Update, site: &Site, key: &[u8], new: Option<&Members>, too_large: &str) -> Result<()> {
    for mirror in &site.table.mirrors {
        if let Some(there) = there(update, site, mirror)? {
            let old = update.get(there.place, key).cloned();
            store(update, &there, key, old.as_ref(), new, too_large)?;
        }
    }
    Ok(())
}

/// Does in the other replicas what `write::replace` did.
pub fn replace_all(update: &mut Update, site: &Site, key: &[u8], new: &Row) -> Result<()> {
    for mirror in &site.table.mirrors {
        let Some(there) = there(update, site, mirror)? else {
            continue;
        };
        match update.get(there.place, key).cloned() {
            Some(old) if !mirror.table.is_indexed() => {
                replace(update, &there, key, &old, new.clone())?;
            }
            old => {
                let members = item::decode(new)?;
                store(update, &there, key, old.as_ref(), Some(&members), "")?;
            }
        }
    }
    Ok(())
}

fn there<'t>(update: &Update, site: &Site<'t>, mirror: &'t Mirror) -> Result<Option<Site<'t>>> {
    let place = site.place + mirror.offset;
    match update.get(place, MARKER) {
        // It was deleted since this request looked.
        None => Ok(None),
        Some(marker) if !is_current(marker, &mirror.table) => Err(Error::new(Code::Internal, write::JUST_CHANGED)),
        Some(_) => Ok(Some(Site {
            place,
            table: &mirror.table,
            is_expiry: false,
            ..*site
        })),
    }
}
