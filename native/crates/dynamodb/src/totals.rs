//! Items and bytes of a table and of each of its indexes. They stand in the table's marker row and every write brings them up to date in
//! its own transaction, so that DescribeTable reads one row however large the table is. AWS's own numbers are up to six hours old.
//!
//! The row: the version of the table's indexes, four bytes, then for the table and each index its tag, items and bytes, all with the
//! little end first.

use crate::key::TABLE_TAG;
use crate::table::Table;
use crate::vector::VectorIndex;
use ruststack_state::Value as Row;

const VERSION_BYTES: usize = 4;
const NUMBER_BYTES: usize = 8;
/// Tag, items, bytes.
const ENTRY_BYTES: usize = 1 + 2 * NUMBER_BYTES;

/// Items and bytes, of the table or an index.
#[derive(Default, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Totals {
    pub items: u64,
    pub bytes: u64,
}

/// By how much a write changes the totals of a tag.
pub struct Change {
    tag: u8,
    items: i64,
    bytes: i64,
}

impl Change {
    /// None if nothing changes. Sizes are those of the row before and after, where there is one.
    pub fn of(tag: u8, old: Option<usize>, new: Option<usize>) -> Option<Self> {
        let count = |row: Option<usize>| i64::from(row.is_some());
        let bytes = |row: Option<usize>| i64::try_from(row.unwrap_or(0)).unwrap_or(i64::MAX);
        let change = Change {
            tag,
            items: count(new) - count(old),
            bytes: bytes(new) - bytes(old),
        };
        (change.items != 0 || change.bytes != 0).then_some(change)
    }

    pub fn tag(&self) -> u8 {
        self.tag
    }

    pub fn bytes(&self) -> i64 {
        self.bytes
    }

    /// All of them as one; they are of one tag.
    pub fn sum(changes: &[Change]) -> Option<Self> {
        let tag = changes.first()?.tag;
        Some(Change {
            tag,
            items: changes.iter().map(|change| change.items).sum(),
            bytes: changes.iter().map(|change| change.bytes).sum(),
        })
    }
}

/// The marker row of a table whose totals are given by tag.
pub fn marker(table: &Table, totals: impl Fn(u8) -> Totals) -> Row {
    let mut row = table.indexes_version.to_le_bytes().to_vec();
    let tags = table.indexes.iter().map(|index| index.number + 1);
    let tags = tags.chain(table.vectors.iter().map(VectorIndex::tag));
    for tag in std::iter::once(TABLE_TAG).chain(tags) {
        let Totals { items, bytes } = totals(tag);
        row.push(tag);
        row.extend_from_slice(&items.to_le_bytes());
        row.extend_from_slice(&bytes.to_le_bytes());
    }
    Row::from(row)
}

/// Whether the marker was written for the indexes that the table has.
pub fn is_current(marker: &[u8], table: &Table) -> bool {
    marker.get(..VERSION_BYTES) == Some(&table.indexes_version.to_le_bytes()[..])
}

pub fn of(marker: &[u8], tag: u8) -> Totals {
    let mut entries = marker
        .get(VERSION_BYTES..)
        .unwrap_or_default()
        .chunks_exact(ENTRY_BYTES);
    entries
        .find(|entry| entry[0] == tag)
        .map_or(Totals::default(), |entry| Totals {
            items: number(&entry[1..=NUMBER_BYTES]),
            bytes: number(&entry[1 + NUMBER_BYTES..]),
        })
}

/// The marker with the changes made.
pub fn changed(marker: &[u8], changes: &[Change]) -> Row {
    let mut row = marker.to_vec();
    for entry in row
        .get_mut(VERSION_BYTES..)
        .unwrap_or_default()
        .chunks_exact_mut(ENTRY_BYTES)
    {
        let Some(change) = changes.iter().find(|change| change.tag == entry[0]) else {
            continue;
        };
        add(&mut entry[1..=NUMBER_BYTES], change.items);
        add(&mut entry[1 + NUMBER_BYTES..], change.bytes);
    }
    Row::from(row)
}

fn number(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .rev()
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn add(place: &mut [u8], difference: i64) {
    let sum = number(place).saturating_add_signed(difference);
    place.copy_from_slice(&sum.to_le_bytes());
}
