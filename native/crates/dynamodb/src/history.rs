//! Point-in-time recovery: an undo log of each table that has it on, written in the commits that change the table's items.
//!
//! A row `second | row key` of the map `history/<table id>` is the item's row before its first change in that second of the emulator's
//! clock; an empty row says that there was no item. So a table at the end of a second is the table now with the entries of all later
//! seconds put back, of each item the earliest. Rows are shared with what else holds them: the log takes memory for what was overwritten
//! alone. Beside the entries stands a row that counts them; the oldest go when they are beyond the recovery period or the budget.

use crate::checks::index_key;
use crate::context::{Request, SERVICE};
use crate::dates::stream_label;
use crate::effort::{spend, spend_reading};
use crate::errors::{Code, Error, Result};
use crate::item;
use crate::key::{MARKER, TABLE_TAG};
use crate::operations::describe_continuous_backups::not_found;
use crate::table::{decode, items_map, tables_map, Index, PointInTimeRecovery, Table};
use crate::totals::{changed, Change};
use crate::value::Members;
use crate::vector::{rows as vector_rows, VectorIndex};
use crate::write::{index_row, Site};
use ruststack_state::{Direction, Engine, Key, MapBuilder, MapName, Update, Value as Row, View};
use std::collections::BTreeMap;
use std::ops::Bound;

/// The row that counts the entries. Sorts after all of them.
const COUNTS: &[u8] = &[0xff];
const SECOND_BYTES: usize = 8;
const NUMBER_BYTES: usize = 8;
/// What an entry costs beside its key and its row: its place in the tree and the heads of what is shared.
const ENTRY_BYTES: u64 = 64;
/// A writer looks for entries beyond the recovery period once in so many …
const TRIMMED_EVERY: u64 = 16;
/// … and takes away so many of the oldest at most, so that writes stay short.
const TRIMMED_AT_ONCE: usize = 64;
/// Work of reading an entry and of putting one row back, in units of `effort`.
const UNDONE: u64 = 200;
const PUT_BACK: u64 = 2000;
const SECOND_MS: u64 = 1000;
const DAY_SECONDS: u64 = 24 * 60 * 60;

/// The map of a table's undo log.
pub fn history_map(context: &Request, id: &str) -> MapName {
    let kind = format!("history/{id}");
    MapName::new("aws", context.account, context.region, SERVICE, &kind)
}

/// What the log holds.
#[derive(Default, Clone, Copy, PartialEq, Eq, Debug)]
struct Counts {
    entries: u64,
    bytes: u64,
    /// The second of the newest entry. The clock may be set back; the log goes on from there.
    newest: u64,
    /// The end of this second is the earliest moment that the log reaches back to, since an entry of it was taken away.
    trimmed: u64,
}

impl Counts {
    fn decode(row: &[u8]) -> Self {
        let number = |place: usize| {
            let bytes = row
                .get(place * NUMBER_BYTES..(place + 1) * NUMBER_BYTES)
                .unwrap_or_default();
            bytes
                .iter()
                .rev()
                .fold(0, |number, byte| number << 8 | u64::from(*byte))
        };
        Counts {
            entries: number(0),
            bytes: number(1),
            newest: number(2),
            trimmed: number(3),
        }
    }

    fn encode(&self) -> Row {
        let numbers = [self.entries, self.bytes, self.newest, self.trimmed].map(u64::to_le_bytes);
        Row::from(&*numbers.concat())
    }
}

fn entry(second: u64, key: &[u8]) -> Vec<u8> {
    [&second.to_be_bytes()[..], key].concat()
}

fn second_of(entry: &[u8]) -> u64 {
    let bytes = entry.get(..SECOND_BYTES).unwrap_or_default();
    bytes.iter().fold(0, |second, byte| second << 8 | u64::from(*byte))
}

fn bytes_of(entry: &[u8], row: &Row) -> u64 {
    (entry.len() + row.len()) as u64 + ENTRY_BYTES
}

/// Logs a change of the row at `key`, if the table has point-in-time recovery on.
pub fn note(update: &mut Update, site: &Site, key: &[u8], old: Option<&Row>, new: Option<&Row>) {
    let Some(recovery) = &site.table.recovery else { return };
    if old.map(|row| &**row) == new.map(|row| &**row) {
        return;
    }
    let place = site.history_place();
    let mut counts = update
        .get(place, COUNTS)
        .map_or(Counts::default(), |row| Counts::decode(row));
    let second = counts.newest.max(site.now_ms / SECOND_MS);
    let entry = entry(second, key);
    if second == counts.newest && update.get(place, &entry).is_some() {
        return;
    }
    let row = old.cloned().unwrap_or_else(|| Row::from(Vec::new()));
    counts.entries += 1;
    counts.bytes += bytes_of(&entry, &row);
    counts.newest = second;
    update.put(place, &entry, row);
    if counts.bytes > recovery.budget || counts.entries.is_multiple_of(TRIMMED_EVERY) {
        trim(
            update,
            place,
            &mut counts,
            oldest_second(recovery, site.now_ms),
            recovery.budget,
        );
    }
    update.put(place, COUNTS, counts.encode());
}

fn oldest_second(recovery: &PointInTimeRecovery, now_ms: u64) -> u64 {
    (now_ms / SECOND_MS).saturating_sub(recovery.days * DAY_SECONDS)
}

/// Takes away the oldest entries: those that no moment from `oldest` on needs, and those beyond the budget.
fn trim(update: &mut Update, place: usize, counts: &mut Counts, oldest: u64, budget: u64) {
    let mut gone: Vec<Key> = Vec::new();
    let entries = update.range(place, Bound::Unbounded, Bound::Excluded(COUNTS), Direction::Forward);
    for (key, row) in entries.take(TRIMMED_AT_ONCE) {
        let second = second_of(key);
        if second > oldest && counts.bytes <= budget {
            break;
        }
        counts.entries = counts.entries.saturating_sub(1);
        counts.bytes = counts.bytes.saturating_sub(bytes_of(key, row));
        counts.trimmed = counts.trimmed.max(second);
        gone.push(key.clone());
    }
    for key in gone {
        update.delete(place, &key);
    }
}

/// The moments that a table can be restored to, milliseconds since the epoch, in whole seconds: what is restored is the table at a second's end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Window {
    pub earliest_ms: u64,
    pub latest_ms: u64,
}

impl Window {
    fn of(recovery: &PointInTimeRecovery, counts: Counts, now_ms: u64) -> Self {
        let enabled = recovery.since_ms / SECOND_MS;
        let earliest = enabled.max(counts.trimmed).max(oldest_second(recovery, now_ms));
        Window {
            earliest_ms: earliest * SECOND_MS,
            latest_ms: (now_ms / SECOND_MS).max(earliest) * SECOND_MS,
        }
    }

    /// The second that `time_ms` is in, if the table can be restored to it.
    fn second(&self, time_ms: u64) -> Option<u64> {
        let second = time_ms / SECOND_MS;
        let (earliest, latest) = (self.earliest_ms / SECOND_MS, self.latest_ms / SECOND_MS);
        (earliest..=latest).contains(&second).then_some(second)
    }
}

/// The window of a table as it is now; none if point-in-time recovery is off.
pub fn window(engine: &Engine, context: &Request, table: &Table) -> Option<Window> {
    let recovery = table.recovery.as_ref()?;
    let counts = engine.get(&history_map(context, &table.id), COUNTS);
    let counts = counts.map_or(Counts::default(), |row| Counts::decode(&row));
    Some(Window::of(recovery, counts, context.now_ms))
}

/// A table with its items' rows and its undo log, all of one moment.
pub struct Recoverable {
    pub table: Table,
    pub window: Window,
    items: View,
    log: View,
}

impl Recoverable {
    /// Of the table as it was read before, which may have changed since. Refuses one without point-in-time recovery.
    pub fn open(engine: &Engine, context: &Request, table: &Table) -> Result<Self> {
        let maps = [
            tables_map(context),
            items_map(context, &table.id),
            history_map(context, &table.id),
        ];
        engine.update(&maps, |update| {
            let name = &table.name;
            let row = update.get(0, name.as_bytes()).ok_or_else(|| not_found(name))?;
            let now = decode(row)?;
            if now.id != table.id {
                return Err(not_found(name));
            }
            let Some(recovery) = &now.recovery else {
                return Err(Error::new(
                    Code::PointInTimeRecoveryUnavailable,
                    format!("Point in time recovery is not enabled for table '{name}'"),
                ));
            };
            let counts = update
                .get(2, COUNTS)
                .map_or(Counts::default(), |row| Counts::decode(row));
            Ok(Recoverable {
                window: Window::of(recovery, counts, context.now_ms),
                table: now,
                items: update.view(1),
                log: update.view(2),
            })
        })
    }

    /// The second that `time_ms` is in; refuses one outside of the window.
    pub fn second(&self, time_ms: u64) -> Result<u64> {
        self.window.second(time_ms).ok_or_else(|| {
            let date = |ms: u64| {
                let label = stream_label(ms);
                label.split('.').next().unwrap_or_default().to_owned() + "Z"
            };
            Error::new(
                Code::InvalidRestoreTime,
                format!(
                    "RestoreDateTime '{}' must be within EarliestRestorableDateTime '{}' and LatestRestorableDateTime '{}'",
                    date(time_ms),
                    date(self.window.earliest_ms),
                    date(self.window.latest_ms)
                ),
            )
        })
    }

    /// The rows of the table's map as they were at the end of that second, those of its indexes and its marker brought along. What is kept there
    /// for time to live is not.
    pub fn rows(&self, second: u64) -> Result<View> {
        self.rewound(second, &self.table.indexes, &self.table.vectors)
    }

    fn rewound(&self, second: u64, indexes: &[Index], vectors: &[VectorIndex]) -> Result<View> {
        let undone = undone(&self.log, second)?;
        if undone.is_empty() {
            return Ok(self.items.clone());
        }
        let mut rows = MapBuilder::from_view(&self.items);
        let mut marker = self.items.get(MARKER).cloned();
        for (key, then) in undone {
            let count = indexes.len() + vectors.len();
            spend((1 + count as u64) * PUT_BACK)?;
            spend_reading(then.len() * count)?;
            let then = Some(then).filter(|row| !row.is_empty());
            let changes = put_back(
                &mut rows,
                &self.table,
                (indexes, vectors),
                key,
                self.items.get(key),
                then,
            )?;
            marker = marker.map(|marker| changed(&marker, &changes));
        }
        if let Some(marker) = marker {
            rows.put(Key::from(MARKER), marker);
        }
        Ok(rows.finish())
    }
}

/// What stood in the table's rows at the end of that second where something was changed since, by row key.
fn undone(log: &View, second: u64) -> Result<BTreeMap<&[u8], &Row>> {
    let mut undone = BTreeMap::new();
    let from = (second + 1).to_be_bytes();
    for (key, row) in log.range(Bound::Included(&from), Bound::Excluded(COUNTS), Direction::Forward) {
        spend(UNDONE)?;
        undone.entry(&key[SECOND_BYTES..]).or_insert(row);
    }
    Ok(undone)
}

/// Puts one item back as it was, with its rows in the indexes. Gives by how much that changes the totals.
fn put_back<'r>(
    rows: &mut MapBuilder,
    table: &Table,
    (indexes, vectors): (&[Index], &[VectorIndex]),
    key: &[u8],
    now: Option<&'r Row>,
    then: Option<&'r Row>,
) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    let read = |row: Option<&'r Row>| {
        row.filter(|_| !indexes.is_empty() || !vectors.is_empty())
            .map(item::decode)
            .transpose()
    };
    let (now_item, then_item) = (read(now)?, read(then)?);
    for index in indexes {
        let entry = |item: &Option<Members>, row: Option<&Row>| {
            let (item, row) = (item.as_ref()?, row?);
            Some((index_key(table, index, item)?, index_row(table, index, item, row)))
        };
        let (old, new) = (entry(&now_item, now), entry(&then_item, then));
        let size = |entry: &Option<(Vec<u8>, Row)>| entry.as_ref().map(|(_, row)| item::size(row));
        changes.extend(Change::of(index.number + 1, size(&old), size(&new)));
        if let Some((key, _)) = old {
            rows.delete(&key);
        }
        if let Some((key, row)) = new {
            rows.put(Key::from(&*key), row);
        }
    }
    for index in vectors {
        let entry = |item: &Option<Members>| vector_rows::entry(table, index, item.as_ref()?);
        let (old, new) = (entry(&now_item), entry(&then_item));
        changes.extend(vector_rows::change(index, old.as_ref(), new.as_ref()));
        if let Some((key, _)) = old {
            rows.delete(&key);
        }
        if let Some((key, row)) = new {
            rows.put(Key::from(&*key), row);
        }
    }
    changes.extend(Change::of(TABLE_TAG, now.map(item::size), then.map(item::size)));
    match then {
        Some(row) => rows.put(Key::from(key), row.clone()),
        None => rows.delete(key),
    }
    Ok(changes)
}

/// The items of a table as they were at the end of the second that `time_ms` is in: of the view, the rows whose keys begin with `TABLE_TAG`; what
/// else is in it is of another time. Refuses a table without point-in-time recovery, and a time outside of its window.
pub fn rows_at(engine: &Engine, context: &Request, table: &Table, time_ms: u64) -> Result<View> {
    let recoverable = Recoverable::open(engine, context, table)?;
    let second = recoverable.second(time_ms)?;
    recoverable.rewound(second, &[], &[])
}

/// What became of the items of a table from the beginning of one second to that of another.
pub struct Changes {
    /// The items at the beginning; as with `rows_at`, other rows mean nothing.
    pub old: View,
    pub new: View,
    /// The second of the last write to each item that was written meanwhile, by row key.
    pub written: BTreeMap<Vec<u8>, u64>,
}

/// Refuses times that the log does not reach back to.
pub fn changes(engine: &Engine, context: &Request, table: &Table, from_ms: u64, to_ms: u64) -> Result<Changes> {
    let recoverable = Recoverable::open(engine, context, table)?;
    let from = recoverable.second(from_ms)?;
    let to = to_ms / SECOND_MS;
    let range = (
        Bound::Included(&from.to_be_bytes()[..]),
        Bound::Excluded(&to.to_be_bytes()[..]),
    );
    let entries = recoverable.log.range(range.0, range.1, Direction::Forward);
    // The later entry of a row takes the place of the earlier one.
    let written = entries
        .map(|(key, _)| (key[SECOND_BYTES..].to_vec(), second_of(key)))
        .collect();
    Ok(Changes {
        old: recoverable.rewound(from.saturating_sub(1), &[], &[])?,
        new: recoverable.rewound(to.saturating_sub(1), &[], &[])?,
        written,
    })
}
