//! SELECT: the ranges of rows that the plan names, filtered and projected.

use super::plan::{plan, Bounds, Plan};
use super::syntax::{Expr, Kind};
use super::token::{self, Fingerprint, Place};
use crate::capacity::{read_halves, Consumed};
use crate::checks::row_key;
use crate::effort::{self, spend_copying};
use crate::errors::{invalid_values, validation, Error, Result};
use crate::expression::condition::Condition;
use crate::expression::path::Path;
use crate::item::{self, Wanted};
use crate::json::{write_member, write_string};
use crate::limits::MAX_PAGE_BYTES;
use crate::read::{projected_names, Source};
use crate::table::{Opened, Table};
use crate::value::{find, write_members, Members};
use crate::vector::check_readable;
use ruststack_state::{Direction, Engine, Value as Row, View};
use std::borrow::Cow;
use std::ops::Bound;

/// What is selected: paths and the names of their columns, in the statement's order.
pub struct Columns<'s>(pub Vec<(Path<'s>, String)>);

impl Columns<'_> {
    /// The item's JSON with the columns for attributes. Those that the item does not have are left out.
    fn write(&self, row: &Row, out: &mut Vec<u8>) -> Result<()> {
        let wanted = Wanted::new(self.0.iter().map(|(path, _)| path.attribute()));
        let members = item::decode_only(row, &wanted)?;
        let of = |(path, name): &(Path, String)| Some((Cow::Owned(name.clone()), path.get(&members)?.clone()));
        let mut chosen: Members = self.0.iter().filter_map(of).collect();
        chosen.sort_by(|(a, _), (b, _)| a.as_bytes().cmp(b.as_bytes()));
        write_members(out, &chosen);
        Ok(())
    }
}

/// A SELECT that was not held against its table yet.
pub struct Selection<'s, 'a> {
    pub table: &'s str,
    pub index: Option<&'s str>,
    pub columns: Option<Columns<'s>>,
    /// What is wrong with them, which is told after what is wrong with the index.
    pub column_fault: Option<Box<Error>>,
    /// WHERE, for the plan.
    pub condition: Option<&'s Expr<'a>>,
    /// The same, for the rows.
    pub filter: Option<Condition<'s>>,
    /// Whether each is descending.
    pub order: &'s [(Expr<'a>, bool)],
}

/// The same, held against it.
pub struct Read<'r, 's, 'a> {
    selection: &'r Selection<'s, 'a>,
    source: Source<'r>,
    plan: Plan,
    is_backward: bool,
    /// The index's rows lack a column: items are read from the table.
    fetches: bool,
}

impl<'s, 'a> Selection<'s, 'a> {
    pub fn hold<'r>(&'r self, table: &'r Table, is_consistent: bool, now_ms: u64) -> Result<Read<'r, 's, 'a>> {
        check_readable(table, self.index, "Scan")?;
        let source =
            Source::of(table, self.index).map_err(|_| validation("The table does not have the specified index"))?;
        source.check_ready(now_ms)?;
        let mut fetches = false;
        let projected = source.index.and_then(|index| projected_names(&source, index));
        if let Some(index) = source.index {
            if !index.key.further_hash.is_empty() || !index.key.further_range.is_empty() {
                return Err(validation(
                    "PartiQL statements cannot be executed on tables with multi-attribute HASH keys or multi-attribute RANGE keys.",
                ));
            }
            if index.global && is_consistent {
                return Err(validation(
                    "Strongly consistent read is not supported on Global Secondary Indexes",
                ));
            }
            let missing = self.missing(projected.as_deref());
            if !missing.is_empty() && index.global {
                return Err(invalid_values(format!(
                    "Global secondary index {} does not project [{}]",
                    index.name,
                    missing.join(", ")
                )));
            }
            fetches = !missing.is_empty();
        }
        if let Some(fault) = &self.column_fault {
            return Err(fault.copy());
        }
        let is_missing = |name: &str| projected.as_ref().is_some_and(|names| !names.contains(&name));
        let mut plan = plan(&source, self.condition, is_missing)?;
        let is_backward = self.arrange(&source, &mut plan)?;
        Ok(Read {
            selection: self,
            source,
            plan,
            is_backward,
            fetches,
        })
    }

    /// Columns that the index does not have, in the statement's order.
    fn missing(&self, projected: Option<&[&str]>) -> Vec<&str> {
        let (Some(projected), Some(columns)) = (projected, &self.columns) else {
            return Vec::new();
        };
        let names = columns.0.iter().map(|(path, _)| path.attribute());
        names.filter(|name| !projected.contains(name)).collect()
    }

    /// Puts the reads into the order of ORDER BY. Tells whether each goes backward, which it does where ORDER BY does not name the sort key.
    fn arrange(&self, source: &Source, plan: &mut Plan) -> Result<bool> {
        if self.order.is_empty() {
            return Ok(false);
        }
        if self.condition.is_none() {
            return Err(validation(
                "Must have WHERE clause in the statement when using ORDER BY clause.",
            ));
        }
        let schema = source.key();
        let (mut hash, mut range) = (None, None);
        for (key, is_descending) in self.order {
            let Some(name) = key.kind.attribute() else {
                return Err(not_an_attribute(&key.kind));
            };
            if name == schema.hash.name {
                hash = Some(*is_descending);
            } else if schema.contains(name) {
                range = Some(*is_descending);
            } else {
                return Err(validation(format!(
                    "Attribute {name} in ORDER BY clause must be part of the primary key"
                )));
            }
        }
        if !plan.is_keyed {
            return Err(validation(
                "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.",
            ));
        }
        if plan.partitions > 1 && hash.is_none() {
            return Err(validation(
                "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause.",
            ));
        }
        let is_backward = range.unwrap_or(true);
        let turned = |turn: bool, order: std::cmp::Ordering| if turn { order.reverse() } else { order };
        plan.reads.sort_by(|a, b| {
            turned(hash.unwrap_or(false), a.partition.cmp(&b.partition))
                .then_with(|| turned(is_backward, a.from.cmp(&b.from)))
        });
        Ok(is_backward)
    }
}

/// In DynamoDB Local's words.
fn not_an_attribute(kind: &Kind) -> Box<Error> {
    validation(format!(
        "Argument to ORDER BY must be of type VariableReference. Type: {}",
        kind.name()
    ))
}

/// How much of it, and how.
pub struct Page<'p> {
    pub limit: Option<i64>,
    pub is_consistent: bool,
    pub next_token: Option<&'p str>,
    /// Of the statement and its parameters.
    pub fingerprint: Fingerprint,
}

/// Where reading stopped.
struct Stop {
    place: Place,
    row: Row,
}

/// What has been read so far.
struct Progress {
    limit: usize,
    scanned: usize,
    written: usize,
    bytes: usize,
    consumed: Consumed,
}

impl Read<'_, '_, '_> {
    /// The row of the one item that is named by its whole key and nothing else.
    pub fn point(&self) -> Option<&[u8]> {
        self.plan.point.as_deref()
    }

    /// Writes an item; tells whether there was anything to write.
    pub fn write_item(&self, row: &Row, out: &mut Vec<u8>) -> Result<()> {
        match &self.selection.columns {
            None => out.extend_from_slice(item::json(row)),
            Some(columns) => columns.write(row, out)?,
        }
        Ok(())
    }

    /// Writes `"Items":[…]` and where the next page begins; gives what it consumed.
    pub fn run(&self, engine: &Engine, opened: &Opened, page: &Page, out: &mut Vec<u8>) -> Result<Consumed> {
        let view = engine.view(opened.items());
        let start = page
            .next_token
            .map(|text| token::read(text, &page.fingerprint))
            .transpose()?;
        let mut progress = Progress {
            limit: page
                .limit
                .and_then(|limit| usize::try_from(limit).ok())
                .unwrap_or(usize::MAX),
            scanned: 0,
            written: 0,
            bytes: 0,
            consumed: Consumed::default(),
        };
        out.extend_from_slice(b"\"Items\":[");
        let first = start.as_ref().map_or(0, |place| place.read);
        let mut stop = None;
        for (at, bounds) in self.plan.reads.iter().enumerate().skip(first) {
            let after = start
                .as_ref()
                .filter(|place| place.read == at)
                .map(|place| &place.row[..]);
            stop = self.read(&view, at, bounds, after, page.is_consistent, &mut progress, out)?;
            if stop.is_some() {
                break;
            }
        }
        out.push(b']');
        // One item by its whole key has no next page.
        if let Some(stop) = stop.filter(|_| self.plan.point.is_none()) {
            write_member(out, "NextToken");
            write_string(out, &token::write(&page.fingerprint, &stop.place));
            write_member(out, "LastEvaluatedKey");
            let names = self.source.key_names();
            let members = item::decode_only(&stop.row, &Wanted::new(names.iter().copied()))?;
            let of = |name: &&str| Some((Cow::Owned((*name).to_owned()), find(&members, name)?.clone()));
            write_members(out, &names.iter().filter_map(of).collect());
        }
        Ok(progress.consumed)
    }

    /// One read; gives where it stopped before its end.
    #[allow(clippy::too_many_arguments)]
    fn read(
        &self,
        view: &View,
        at: usize,
        bounds: &Bounds,
        after: Option<&[u8]>,
        is_consistent: bool,
        progress: &mut Progress,
        out: &mut Vec<u8>,
    ) -> Result<Option<Stop>> {
        let (mut from, mut to) = (Bound::Included(&bounds.from[..]), Bound::Excluded(&bounds.to[..]));
        if let Some(after) = after {
            if *after < bounds.from[..] || *after >= bounds.to[..] {
                return Err(validation("Invalid NextToken"));
            }
            if self.is_backward {
                to = Bound::Excluded(after);
            } else {
                from = Bound::Excluded(after);
            }
        }
        let direction = if self.is_backward {
            Direction::Backward
        } else {
            Direction::Forward
        };
        let (mut bytes, mut fetched, mut stop) = (0, 0, None);
        // A range without rows may have its ends the wrong way round.
        if bounds.from < bounds.to {
            for (key, row) in view.range(from, to, direction) {
                progress.scanned += 1;
                bytes += item::size(row);
                fetched += self.emit(view, row, is_consistent, progress, out)?;
                if progress.scanned >= progress.limit || progress.bytes + bytes >= MAX_PAGE_BYTES {
                    let place = Place {
                        read: at,
                        row: key.to_vec(),
                    };
                    let row = row.clone();
                    stop = Some(Stop { place, row });
                    break;
                }
            }
        }
        progress.bytes += bytes;
        self.charge(read_halves(bytes, is_consistent), fetched, &mut progress.consumed);
        Ok(stop)
    }

    fn charge(&self, halves: usize, fetched: usize, consumed: &mut Consumed) {
        consumed.table += fetched;
        if self.source.index.is_none() {
            consumed.table += halves;
        } else if let Some((_, sum)) = consumed.indexes.first_mut() {
            *sum += halves;
        } else {
            consumed.indexes.push((self.source.place, halves));
        }
    }

    /// Writes a row if it satisfies WHERE; gives the half units of reading its item from the table.
    fn emit(
        &self,
        view: &View,
        row: &Row,
        is_consistent: bool,
        progress: &mut Progress,
        out: &mut Vec<u8>,
    ) -> Result<usize> {
        let (mut whole, mut halves) = (row, 0);
        spend_copying(row.len())?;
        if self.fetches {
            let table = self.source.table;
            let names = table.key.attributes().map(|attribute| attribute.name.as_str());
            let key = row_key(&table.key, &item::decode_only(row, &Wanted::new(names))?);
            whole = view.get(&key).unwrap_or(row);
            halves = read_halves(item::size(whole), is_consistent);
        }
        if let Some(filter) = self.selection.filter.as_ref().filter(|_| self.plan.has_filter) {
            let members = item::decode_only(row, &Wanted::new(filter.attributes()))?;
            effort::spend(effort::NODE * filter.nodes.len() as u64)?;
            if !filter.holds(&members) {
                return Ok(halves);
            }
        }
        if progress.written > 0 {
            out.push(b',');
        }
        progress.written += 1;
        self.write_item(whole, out)?;
        Ok(halves)
    }
}
