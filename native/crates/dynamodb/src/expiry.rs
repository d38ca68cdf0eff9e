//! Time to live: an index of items by the second in which they expire, kept by writes to tables that have it on, and the work of a sweep.
//!
//! Rows of the map of the table's items, with a tag of their own: `0xfe | second | row key` for each item that expires. While the index
//! is filled, since time to live was turned on for a table of items, or emptied, since it was turned off, a row `0xfe` says which, and how
//! far that is. An entry may be stale: a sweep looks at the item before it deletes it.

use crate::context::Request;
use crate::errors::{Code, Result};
use crate::item::{self, Wanted};
use crate::key::{MARKER, TABLE_TAG};
use crate::limits::LONGEST_EXPIRED_SECONDS;
use crate::table::{open, Table};
use crate::totals::{self, is_current};
use crate::value::{find, Value};
use crate::work;
use crate::write::{store, Site};
use ruststack_state::{Direction, Engine, Key, Update, Value as Row};
use std::cell::RefCell;
use std::ops::Bound;

const EXPIRY_TAG: u8 = 0xfe;
/// What says that the index is filled or emptied, and the bounds of its entries.
const WORK: &[u8] = &[EXPIRY_TAG];
const FIRST: &[u8] = &[EXPIRY_TAG, 0];
const END: &[u8] = &[EXPIRY_TAG + 1];
const SECOND_BYTES: usize = 8;
/// First bytes of the row `WORK`: filling is followed by the last key that was looked at.
const FILLING: u8 = 0;
const EMPTYING: u8 = 1;
/// The last second of year 9999: what expires later is as good as lasting.
const LAST_SECOND: u64 = 253_402_300_799;
const MS: u64 = 1000;

/// The first item of a table expires earlier than before, or its index has work.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moved {
    pub table: String,
    pub id: String,
    /// When a sweep is due, milliseconds since the epoch; 0 for at once.
    pub due_ms: u64,
    /// The table's region, if it isn't the request's.
    pub region: Option<String>,
}

/// What a sweep came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Swept {
    /// When the next one is due, milliseconds since the epoch, 0 for at once; none if there is nothing to wait for.
    pub due_ms: Option<u64>,
    /// Items that it deleted.
    pub expired: usize,
}

impl Swept {
    fn none_expired(due_ms: Option<u64>) -> Self {
        Swept { due_ms, expired: 0 }
    }
}

thread_local! {
    /// What this thread's call moved, until it is answered. Writes happen deep below, and hardly any of them moves something.
    static MOVED: RefCell<Vec<Moved>> = const { RefCell::new(Vec::new()) };
}

/// What was moved since this was asked last, by this thread.
pub fn take_moved() -> Vec<Moved> {
    MOVED.take()
}

pub fn has_moved() -> bool {
    MOVED.with_borrow(|moved| !moved.is_empty())
}

/// Has the table looked at by a sweep then: 0 for at once.
pub fn wake(table: &Table, due_ms: u64) {
    MOVED.with_borrow_mut(|moved| {
        moved.push(Moved {
            table: table.name.clone(),
            id: table.id.clone(),
            due_ms,
            region: table.elsewhere.clone(),
        });
    });
}

/// Runs what is done to a table of another region.
pub fn elsewhere<R>(region: &str, run: impl FnOnce() -> R) -> R {
    let before = take_moved();
    let result = run();
    MOVED.with_borrow_mut(|moved| {
        moved
            .iter_mut()
            .for_each(|moved| moved.region = Some(region.to_owned()));
        moved.splice(..0, before);
    });
    result
}

/// Has the items of a table of that region swept that was filled with rows of another's map.
pub fn announce(update: &Update, place: usize, region: &str, table: &Table) {
    if table.time_to_live.is_none() {
        return;
    }
    let due_ms = match (update.get(place, WORK), first(update, place)) {
        (Some(_), _) => 0,
        (None, Some(entry)) => due_ms(second_of(&entry)),
        (None, None) => return,
    };
    elsewhere(region, || wake(table, due_ms));
}

fn expiry_of(row: &Row, attribute: &str) -> Result<Option<u64>> {
    let members = item::decode_only(row, &Wanted::new(std::iter::once(attribute)))?;
    Ok(match find(&members, attribute) {
        Some(Value::N(number)) => number.floor().filter(|second| *second <= LAST_SECOND),
        _ => None,
    })
}

fn entry(second: u64, key: &[u8]) -> Vec<u8> {
    [&[EXPIRY_TAG], &second.to_be_bytes()[..], key].concat()
}

fn second_of(entry: &[u8]) -> u64 {
    let bytes = entry.get(1..=SECOND_BYTES).unwrap_or_default();
    bytes.iter().fold(0, |second, byte| second << 8 | u64::from(*byte))
}

fn first(update: &Update, place: usize) -> Option<Key> {
    let (from, to) = (Bound::Included(FIRST), Bound::Excluded(END));
    let mut entries = update.range(place, from, to, Direction::Forward);
    entries.next().map(|(key, _)| key.clone())
}

/// From then on the item has expired.
fn due_ms(second: u64) -> u64 {
    second * MS + 1
}

/// Brings the index up to what is written at `key`.
pub fn note(update: &mut Update, site: &Site, key: &[u8], old: Option<&Row>, new: Option<&Row>) -> Result<()> {
    let Site { place, table, .. } = *site;
    let Some(setting) = &table.time_to_live else {
        return Ok(());
    };
    let of = |row: Option<&Row>| row.map_or(Ok(None), |row| expiry_of(row, &setting.attribute));
    let (old, new) = (of(old)?, of(new)?);
    if old == new {
        return Ok(());
    }
    if let Some(second) = old {
        update.delete(place, &entry(second, key));
    }
    if let Some(second) = new {
        let entry = entry(second, key);
        update.put(place, &entry, Row::from(Vec::new()));
        if first(update, place).is_some_and(|first| *first == *entry) {
            wake(table, due_ms(second));
        }
    }
    Ok(())
}

/// To be called in the update that turns time to live on or off, after the table was changed: has the index filled or emptied.
pub fn begin(update: &mut Update, place: usize, table: &Table) {
    let has_items = update
        .get(place, MARKER)
        .is_some_and(|marker| totals::of(marker, TABLE_TAG).items > 0);
    // Entries that are there still, since time to live was turned off, are stale: sweeps take them away.
    let work = match table.time_to_live {
        Some(_) => has_items.then_some(FILLING),
        None => first(update, place).map(|_| EMPTYING),
    };
    match work {
        Some(work) => {
            update.put(place, WORK, Row::from(vec![work]));
            wake(table, 0);
        }
        None => update.delete(place, WORK),
    }
}

/// Goes on with the table's work; deletes items that have expired, or goes on with filling or emptying the index of expiries: at most `limit`
/// rows.
pub fn sweep(engine: &Engine, context: &Request, name: &str, id: &str, limit: usize) -> Result<Swept> {
    let work = work::step(engine, context, name, id, limit)?;
    if work == Some(0) {
        return Ok(Swept::none_expired(work));
    }
    let swept = expire_items(engine, context, name, id, limit)?;
    // Of both, what is due first.
    let due_ms = swept.due_ms.into_iter().chain(work).min();
    Ok(Swept { due_ms, ..swept })
}

fn expire_items(engine: &Engine, context: &Request, name: &str, id: &str, limit: usize) -> Result<Swept> {
    let opened = match open(engine, context, name) {
        Ok(opened) if opened.table.id == id => opened,
        Err(error) if error.code != Code::ResourceNotFound => return Err(error),
        _ => return Ok(Swept::none_expired(None)),
    };
    let table = &opened.table;
    engine.update(&opened.maps, |update| {
        match update.get(0, MARKER) {
            None => return Ok(Swept::none_expired(None)),
            // The table has just been changed.
            Some(marker) if !is_current(marker, table) => return Ok(Swept::none_expired(Some(0))),
            Some(_) => {}
        }
        let work = update.get(0, WORK).cloned();
        match (work.as_deref(), &table.time_to_live) {
            (Some([FILLING, cursor @ ..]), Some(setting)) => {
                fill(update, cursor, &setting.attribute, limit).map(Swept::none_expired)
            }
            (None, Some(setting)) => {
                let site = Site {
                    is_expiry: true,
                    ..Site::new(context, 0, table)
                };
                expire(update, &site, &setting.attribute, limit)
            }
            (Some(_), _) => Ok(Swept::none_expired(empty(update, limit))),
            (None, None) => Ok(Swept::none_expired(None)),
        }
    })
}

fn next(update: &Update) -> Option<u64> {
    first(update, 0).map(|entry| due_ms(second_of(&entry)))
}

fn fill(update: &mut Update, cursor: &[u8], attribute: &str, limit: usize) -> Result<Option<u64>> {
    let from = if cursor.is_empty() {
        Bound::Included(&[TABLE_TAG][..])
    } else {
        Bound::Excluded(cursor)
    };
    let rows: Vec<(Key, Row)> = update
        .range(0, from, Bound::Excluded(&[TABLE_TAG + 1]), Direction::Forward)
        .take(limit)
        .map(|(key, row)| (key.clone(), row.clone()))
        .collect();
    for (key, row) in &rows {
        if let Some(second) = expiry_of(row, attribute)? {
            update.put(0, &entry(second, key), Row::from(Vec::new()));
        }
    }
    match rows.last() {
        Some((key, _)) if rows.len() == limit => {
            update.put(0, WORK, Row::concat(&[&[FILLING], key]));
            Ok(Some(0))
        }
        _ => {
            update.delete(0, WORK);
            Ok(next(update))
        }
    }
}

fn empty(update: &mut Update, limit: usize) -> Option<u64> {
    let entries: Vec<Key> = update
        .range(0, Bound::Included(FIRST), Bound::Excluded(END), Direction::Forward)
        .take(limit)
        .map(|(key, _)| key.clone())
        .collect();
    for entry in &entries {
        update.delete(0, entry);
    }
    if entries.len() == limit {
        return Some(0);
    }
    update.delete(0, WORK);
    None
}

fn expire(update: &mut Update, site: &Site, attribute: &str, limit: usize) -> Result<Swept> {
    let (now_ms, mut expired) = (site.now_ms, 0);
    let entries: Vec<Key> = update
        .range(0, Bound::Included(FIRST), Bound::Excluded(END), Direction::Forward)
        .take(limit)
        .map(|(key, _)| key.clone())
        .take_while(|entry| due_ms(second_of(entry)) <= now_ms)
        .collect();
    for entry in &entries {
        let (second, key) = (second_of(entry), &entry[1 + SECOND_BYTES..]);
        let row = update.get(0, key).cloned();
        let is_due = match &row {
            Some(row) => expiry_of(row, attribute)? == Some(second),
            None => false,
        };
        if is_due && second + LONGEST_EXPIRED_SECONDS >= now_ms / MS {
            store(update, site, key, row.as_ref(), None, "")?;
            expired += 1;
        } else {
            update.delete(0, entry);
        }
    }
    let next = next(update);
    Ok(Swept {
        due_ms: next.map(|due| if due <= now_ms { 0 } else { due }),
        expired,
    })
}
