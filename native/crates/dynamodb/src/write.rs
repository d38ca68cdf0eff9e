//! Writing one item: under the lock of its table's map, with its rows in all indexes.

use crate::checks::index_key;
use crate::collection;
use crate::context::Request;
use crate::errors::{table_not_found, Code, Error, Result};
use crate::expiry;
use crate::global::mirror;
use crate::history;
use crate::item;
use crate::key::{MARKER, TABLE_TAG};
use crate::limits::WRITE_UNIT_BYTES;
use crate::stream;
use crate::table::{Index, Projection, Table};
use crate::totals::{changed, is_current, Change};
use crate::value::{find, Members, Value};
use crate::vector;
use ruststack_state::{Update, Value as Row};
use std::borrow::Cow;

/// Units written, for ConsumedCapacity.
#[derive(Default)]
pub struct WriteUnits {
    pub table: usize,
    /// Bytes of the larger of the item's two images.
    pub bytes: usize,
    /// By place of the index in the table.
    pub indexes: Vec<usize>,
    /// Bytes of the item's collection after the write, where there are collections.
    pub collection: u64,
    /// Bytes that vector indexes count, by place of the index.
    pub vectors: Vec<usize>,
}

/// What writes have in common.
#[derive(Clone, Copy)]
pub struct Site<'t> {
    /// The place of the map of the table's items in the update. That of its stream's records, if it has one, is the next.
    pub place: usize,
    pub table: &'t Table,
    /// The emulator's clock, milliseconds since the epoch.
    pub now_ms: u64,
    /// Whether time to live writes, and no client.
    pub is_expiry: bool,
}

impl<'t> Site<'t> {
    pub fn new(context: &Request, place: usize, table: &'t Table) -> Self {
        Site {
            place,
            table,
            now_ms: context.now_ms,
            is_expiry: false,
        }
    }

    /// The place of the map of the table's undo log, if it has one: `table::open` puts it behind that of the stream's records.
    pub fn history_place(&self) -> usize {
        self.place + 1 + usize::from(self.table.has_records())
    }
}

/// Clients repeat what failed like this.
pub const JUST_CHANGED: &str = "The table has just changed";

/// The item as it is, read under the lock of an update that has the table's map at `place`.
pub fn current(update: &Update, place: usize, table: &Table, key: &[u8]) -> Result<Option<Row>> {
    let marker = update.get(place, MARKER).ok_or_else(table_not_found)?;
    if !is_current(marker, table) {
        // Only when another thread added or removed an index since this request read the table. Clients repeat what failed like this.
        return Err(Error::new(Code::Internal, JUST_CHANGED));
    }
    Ok(update.get(place, key).cloned())
}

/// Puts the new item where the old one was, or deletes it. `too_large` are AWS's words for an item beyond the limit.
pub fn store(
    update: &mut Update,
    site: &Site,
    key: &[u8],
    old: Option<&Row>,
    new: Option<&Members>,
    too_large: &str,
) -> Result<WriteUnits> {
    let Site { place, table, .. } = *site;
    let row = match new {
        Some(item) => Some(item::encode(item, too_large)?),
        None => None,
    };
    let sizes = (old.map(item::size), row.as_ref().map(item::size));
    let mut written = units(sizes.0.unwrap_or(0), sizes.1.unwrap_or(0));
    let mut changes = Vec::new();
    changes.extend(Change::of(TABLE_TAG, sizes.0, sizes.1));
    if table.is_indexed() {
        let old_item = old.map(item::decode).transpose()?;
        let rows = (old_item.as_ref().zip(old), new.zip(row.as_ref()));
        written.indexes = write_indexes(update, place, table, rows.0, rows.1, &mut changes);
        written.vectors = vector::rows::write(update, place, table, old_item.as_ref(), new, &mut changes);
    }
    written.collection = collection::count(update, place, table, key, &changes)?;
    expiry::note(update, site, key, old, row.as_ref())?;
    history::note(update, site, key, old, row.as_ref());
    stream::record(update, site, old, row.as_ref())?;
    match row {
        Some(row) => update.put(place, key, row),
        None if old.is_some() => update.delete(place, key),
        None => {}
    }
    count(update, place, &changes);
    if !table.mirrors.is_empty() {
        mirror::store_all(update, site, key, new, too_large)?;
    }
    Ok(written)
}

/// As `store`, for a row that takes the place of another in a table without indexes.
pub fn replace(update: &mut Update, site: &Site, key: &[u8], old: &Row, new: Row) -> Result<WriteUnits> {
    let place = site.place;
    expiry::note(update, site, key, Some(old), Some(&new))?;
    history::note(update, site, key, Some(old), Some(&new));
    stream::record(update, site, Some(old), Some(&new))?;
    if !site.table.mirrors.is_empty() {
        mirror::replace_all(update, site, key, &new)?;
    }
    let sizes = (item::size(old), item::size(&new));
    update.put(place, key, new);
    let change = Change::of(TABLE_TAG, Some(sizes.0), Some(sizes.1));
    count(update, place, change.as_slice());
    Ok(units(sizes.0, sizes.1))
}

fn count(update: &mut Update, place: usize, changes: &[Change]) {
    if let (Some(marker), false) = (update.get(place, MARKER), changes.is_empty()) {
        let marker = changed(marker, changes);
        update.put(place, MARKER, marker);
    }
}

pub fn units(old: usize, new: usize) -> WriteUnits {
    let bytes = old.max(new);
    WriteUnits {
        table: bytes.div_ceil(WRITE_UNIT_BYTES).max(1),
        bytes,
        indexes: Vec::new(),
        collection: 0,
        vectors: Vec::new(),
    }
}

type ItemAndRow<'v, 'a> = (&'v Members<'a>, &'v Row);

/// Brings an item's rows in the indexes from old to new; gives the units that cost.
fn write_indexes(
    update: &mut Update,
    place: usize,
    table: &Table,
    old: Option<ItemAndRow>,
    new: Option<ItemAndRow>,
    changes: &mut Vec<Change>,
) -> Vec<usize> {
    let mut written = Vec::with_capacity(table.indexes.len());
    for index in &table.indexes {
        let row_of =
            |(item, row): ItemAndRow| Some((index_key(table, index, item)?, index_row(table, index, item, row)));
        let (old, new) = (old.and_then(row_of), new.and_then(row_of));
        // While an index is filled, an item that was there before may still wait for its row.
        let old = old.filter(|(key, _)| !index.state.is_filling || update.get(place, key).is_some());
        let bytes = |entry: &Option<(Vec<u8>, Row)>| entry.as_ref().map(|(_, row)| item::size(row));
        changes.extend(Change::of(index.number + 1, bytes(&old), bytes(&new)));
        let size = |row: &Row| item::size(row).div_ceil(WRITE_UNIT_BYTES).max(1);
        written.push(match (&old, &new) {
            (None, None) => 0,
            (Some((_, row)), None) | (None, Some((_, row))) => size(row),
            (Some((old_key, old)), Some((new_key, new))) if old_key != new_key => size(old) + size(new),
            (Some((_, old)), Some((_, new))) if **old == **new => 0,
            (Some((_, old)), Some((_, new))) => size(old).max(size(new)),
        });
        if let Some((old_key, _)) = &old {
            if new.as_ref().is_none_or(|(new_key, _)| new_key != old_key) {
                update.delete(place, old_key);
            }
        }
        if let Some((new_key, row)) = new {
            update.put(place, &new_key, row);
        }
    }
    written
}

/// The row of an item in an index. With everything projected it is the item's own row, shared.
pub fn index_row(table: &Table, index: &Index, item: &Members, row: &Row) -> Row {
    let mut names: Vec<&str> = match &index.projection {
        Projection::All => return row.clone(),
        Projection::KeysOnly => Vec::new(),
        Projection::Include(names) => names.iter().map(String::as_str).collect(),
    };
    names.extend(
        table
            .key
            .attributes()
            .chain(index.key.attributes())
            .map(|attribute| attribute.name.as_str()),
    );
    names.sort_unstable();
    names.dedup();
    let chosen: Members = names
        .into_iter()
        .filter_map(|name| find(item, name).map(|value| (Cow::Borrowed(name), Value::clone(value))))
        .collect();
    item::encode_projected(&chosen)
}
