//! What a table's changes leave to be done step by step, by the sweeps that timers make: large new indexes are filled, the rows of large
//! deleted ones taken away, and the rows of deleted tables once their time is over.
//!
//! Writes maintain a new index from the moment it is made. While it is filled, a row in the map of the table's items says how far that is:
//! what stands before has its rows; of what stands behind, only items that were written since.

use crate::checks::index_key;
use crate::context::Request;
use crate::errors::Result;
use crate::expiry::wake;
use crate::item;
use crate::key::{MARKER, TABLE_TAG};
use crate::status::{IndexState, Leaving};
use crate::table::{decode, encode, items_map, tables_map, Index, Table};
use crate::totals::{self, Change};
use crate::write::index_row;
use ruststack_state::{Direction, Engine, Key, Update, Value as Row};
use std::ops::Bound;

/// The row that says how far an index is filled: the last key that was looked at. Only one index is filled at once.
const CURSOR: &[u8] = &[0xfd];
/// Rows up to which an index is filled or emptied in the request that makes or deletes it.
pub const AT_ONCE: usize = 512;
/// Rows that one step fills or takes away, as a multiple of what a sweep of expired items looks at.
const STEP: usize = 2;

/// Does one step of the table's work. Gives when the next is due, 0 for at once; none if there is none.
pub fn step(engine: &Engine, context: &Request, name: &str, id: &str, limit: usize) -> Result<Option<u64>> {
    let tables = tables_map(context);
    let Some(row) = engine.get(&tables, name.as_bytes()) else {
        return Ok(None);
    };
    let table = decode(&row)?;
    let is_filling = |table: &Table| table.indexes.iter().any(|index| index.state.is_filling);
    let is_leaving = |table: &Table| table.state.leaving.iter().any(|leaving| !leaving.is_purged);
    if table.id != id {
        return Ok(None);
    }
    if !table.is_deleting() && !is_filling(&table) && !is_leaving(&table) {
        return Ok(None);
    }
    let maps = [tables, items_map(context, id)];
    engine.update(&maps, |update| {
        let mut table = match update.get(0, name.as_bytes()).map(decode).transpose()? {
            Some(table) if table.id == id => table,
            _ => return Ok(None),
        };
        if let Some(gone_ms) = table.state.gone_ms {
            if !table.is_gone(context.now_ms) {
                return Ok(Some(gone_ms));
            }
            update.delete(0, name.as_bytes());
            return Ok(None);
        }
        let is_done = if is_filling(&table) {
            fill(update, 1, &mut table, limit * STEP)?
        } else if is_leaving(&table) {
            purge(update, 1, &mut table, limit * STEP)
        } else {
            return Ok(None);
        };
        if !is_done {
            return Ok(Some(0));
        }
        table.settle(context.now_ms);
        let is_more = is_filling(&table) || is_leaving(&table);
        update.put(0, name.as_bytes(), encode(&table)?);
        Ok(is_more.then_some(0))
    })
}

/// Gives a table that is made of another's rows what was left to be done with them. Its own past begins now.
pub fn carry(table: &mut Table, from: &Table) {
    for index in &mut table.indexes {
        index.history = Default::default();
        index.state = IndexState {
            is_filling: index.state.is_filling,
            ..IndexState::default()
        };
    }
    let unpurged = from.state.leaving.iter().filter(|leaving| !leaving.is_purged);
    table.state.leaving = unpurged
        .map(|leaving| Leaving {
            until_ms: 0,
            ..leaving.clone()
        })
        .collect();
}

/// Has what is left to be done with such a table done.
pub fn resume(table: &Table) {
    if !table.state.leaving.is_empty() || table.indexes.iter().any(|index| index.state.is_filling) {
        wake(table, 0);
    }
}

/// Fills a new index of the table, whose map is at `place`, or has it filled by sweeps if there are many items. The marker has to know it.
pub fn begin_fill(update: &mut Update, place: usize, table: &mut Table, number: u8) -> Result<()> {
    let Some(index) = table.indexes.iter_mut().find(|index| index.number == number) else {
        return Ok(());
    };
    index.state.is_filling = true;
    update.delete(place, CURSOR);
    if !fill(update, place, table, AT_ONCE)? {
        wake(table, 0);
    }
    Ok(())
}

/// Takes away the rows of an index that was deleted, or has them taken away by sweeps.
pub fn begin_purge(update: &mut Update, place: usize, table: &mut Table) {
    if !purge(update, place, table, AT_ONCE) {
        wake(table, 0);
    }
}

/// Fills the index that is being filled, for at most `limit` items. Gives whether it is full, which the table says then.
fn fill(update: &mut Update, place: usize, table: &mut Table, limit: usize) -> Result<bool> {
    let Some(at) = table.indexes.iter().position(|index| index.state.is_filling) else {
        return Ok(true);
    };
    let cursor = update.get(place, CURSOR).cloned();
    let from = match &cursor {
        Some(cursor) => Bound::Excluded(&cursor[..]),
        None => Bound::Included(&[TABLE_TAG][..]),
    };
    let rows: Vec<(Key, Row)> = update
        .range(place, from, Bound::Excluded(&[TABLE_TAG + 1]), Direction::Forward)
        .take(limit)
        .map(|(key, row)| (key.clone(), row.clone()))
        .collect();
    add_rows(update, place, table, &table.indexes[at], &rows)?;
    match rows.last() {
        Some((key, _)) if rows.len() == limit => {
            update.put(place, CURSOR, Row::from(&key[..]));
            Ok(false)
        }
        _ => {
            update.delete(place, CURSOR);
            table.indexes[at].state.is_filling = false;
            Ok(true)
        }
    }
}

/// Items that can't be in the index stay out, and those that were written since it was made are in it.
fn add_rows(update: &mut Update, place: usize, table: &Table, index: &Index, rows: &[(Key, Row)]) -> Result<()> {
    let mut added: Vec<Change> = Vec::new();
    for (_, row) in rows {
        let members = item::decode(row)?;
        let Some(key) = index_key(table, index, &members) else {
            continue;
        };
        if update.get(place, &key).is_none() {
            let row = index_row(table, index, &members, row);
            added.extend(Change::of(index.number + 1, None, Some(item::size(&row))));
            update.put(place, &key, row);
        }
    }
    if let (Some(marker), Some(change)) = (update.get(place, MARKER), Change::sum(&added)) {
        let marker = totals::changed(marker, &[change]);
        update.put(place, MARKER, marker);
    }
    Ok(())
}

/// Takes away at most `limit` rows of deleted indexes. Gives whether one of them is gone, which the table says then.
fn purge(update: &mut Update, place: usize, table: &mut Table, limit: usize) -> bool {
    let Some(leaving) = table.state.leaving.iter_mut().find(|leaving| !leaving.is_purged) else {
        return true;
    };
    let tag = leaving.index.number + 1;
    let keys: Vec<Key> = update
        .range(
            place,
            Bound::Included(&[tag]),
            Bound::Excluded(&[tag + 1]),
            Direction::Forward,
        )
        .take(limit)
        .map(|(key, _)| key.clone())
        .collect();
    for key in &keys {
        update.delete(place, key);
    }
    if leaving.index.state.is_filling {
        update.delete(place, CURSOR);
    }
    leaving.is_purged = keys.len() < limit;
    leaving.is_purged
}
