//! Reading pages: what Query and Scan share once they know the range of rows.

use crate::capacity::{read_halves, Consumed, Detail};
use crate::checks::{check_key, index_key, row_key, KEY_MISMATCH};
use crate::effort::{self, spend_copying};
use crate::errors::{invalid_values, validation, Result, Violations};
use crate::expression::condition::{parse as parse_condition, Condition};
use crate::expression::projection::{parse as parse_projection, Projection};
use crate::expression::Names;
use crate::item;
use crate::json::{write_integer, write_member};
use crate::legacy::{self, Place};
use crate::limits::MAX_PAGE_BYTES;
use crate::request::{
    check_name, check_operators, check_table_name, ItemRequest, LegacyConditions, RETURN_CAPACITY, SELECTS,
};
use crate::table::{Index, KeySchema, Opened, Projection as Projected, Table};
use crate::value::{find, write_members, Members};
use ruststack_state::{Direction, Engine, View};
use std::borrow::Cow;
use std::ops::Bound;

pub const NOTHING_SPECIFIED: &str =
    "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES";
const INVALID_START: &str = "The provided starting key is invalid";

/// A table or one of its indexes.
pub struct Source<'t> {
    pub table: &'t Table,
    pub index: Option<&'t Index>,
    /// Place of the index in the table.
    pub place: usize,
}

impl<'t> Source<'t> {
    pub fn of(table: &'t Table, name: Option<&str>) -> Result<Self> {
        let Some(name) = name else {
            return Ok(Source {
                table,
                index: None,
                place: 0,
            });
        };
        let place = table.indexes.iter().position(|index| index.name == name);
        let place = place.ok_or_else(|| validation(format!("The table does not have the specified index: {name}")))?;
        Ok(Source {
            table,
            index: table.indexes.get(place),
            place,
        })
    }

    /// Refuses an index that is still being made.
    pub fn check_ready(&self, now_ms: u64) -> Result<()> {
        self.index.map_or(Ok(()), |index| index.check_ready(now_ms))
    }

    pub fn key(&self) -> &'t KeySchema {
        self.index.map_or(&self.table.key, |index| &index.key)
    }

    pub fn tag(&self) -> u8 {
        self.index.map_or(crate::key::TABLE_TAG, |index| index.number + 1)
    }

    /// Attributes of a LastEvaluatedKey, of the table's key and the index's.
    pub fn key_names(&self) -> Vec<&'t str> {
        let own = self.table.key.attributes().chain(self.key().attributes());
        let mut names: Vec<&str> = own.map(|attribute| attribute.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The row that an ExclusiveStartKey names. What Query and Scan say of a wrong one differs, and so does what both say of the keys of
    /// an index and of the table (dynalite's tests, run on AWS).
    pub fn start_row(&self, key: &Members, of_scan: bool) -> Result<Vec<u8>> {
        let mismatch = || validation(format!("{INVALID_START}: {KEY_MISMATCH}"));
        let is_table_scan = of_scan && self.index.is_none();
        if key.len() != self.key_names().len() {
            return Err(if is_table_scan {
                mismatch()
            } else {
                validation(INVALID_START)
            });
        }
        if !is_table_scan {
            let own = part_of(self.key(), key);
            if own.len() != self.key().attributes().count() {
                return Err(validation(INVALID_START));
            }
            check_key(self.key(), &own)?;
        }
        check_key(&self.table.key, &part_of(&self.table.key, key)).map_err(|error| {
            let why = error.message.unwrap_or_default();
            validation(format!("{INVALID_START}: {why}"))
        })?;
        match self.index {
            Some(index) => index_key(self.table, index, key).ok_or_else(mismatch),
            None => Ok(row_key(&self.table.key, key)),
        }
    }
}

/// Of a key's members those that the schema names.
fn part_of<'m>(schema: &KeySchema, key: &'m Members) -> Members<'m> {
    let named = key.iter().filter(|(name, _)| schema.contains(name));
    named
        .map(|(name, value)| (Cow::Borrowed(&**name), value.clone()))
        .collect()
}

/// What is done with each row.
pub struct Plan<'a> {
    pub filter: Option<Condition<'a>>,
    pub projection: Option<Projection<'a>>,
    pub count_only: bool,
    /// The index's rows lack something: items are read from the table.
    pub fetch: bool,
}

impl Plan<'_> {
    /// What filter and projection look at.
    fn attributes(&self) -> item::Wanted<'_> {
        let filter = self.filter.iter().flat_map(Condition::attributes);
        item::Wanted::new(filter.chain(self.projection.iter().flat_map(Projection::attributes)))
    }
}

/// The model's constraints of Query and Scan but for Limit and ConditionalOperator, which they word differently.
pub fn check_model(request: &ItemRequest, filter: (&str, Option<&LegacyConditions>), violations: &mut Violations) {
    violations.one_of(
        request.return_capacity.as_deref(),
        "returnConsumedCapacity",
        RETURN_CAPACITY,
    );
    check_table_name(violations, request.table_name.as_deref());
    if let Some(name) = request.index_name.as_deref() {
        check_name(violations, name, "indexName");
    }
    violations.one_of(request.select.as_deref(), "select", SELECTS);
    check_operators(violations, filter.1, filter.0);
    crate::operations::get_item::check_attributes_to_get(request, violations);
}

/// Parses filter and projection, and holds Select against them.
pub fn plan<'a>(
    request: &'a ItemRequest<'a>,
    names: &Names<'a>,
    filter: Option<&'a LegacyConditions<'a>>,
) -> Result<Plan<'a>> {
    let projection = match (&request.projection, &request.attributes_to_get) {
        (Some(text), _) => Some(parse_projection(text, names)?),
        (None, Some(attributes)) => Some(legacy::projection(attributes)?),
        (None, None) => None,
    };
    let filter = match &request.filter {
        Some(text) => Some(parse_condition("FilterExpression", text, names)?),
        None => legacy::condition(filter, request, Place::Filter)?,
    };
    let select = request.select.as_deref();
    let named = if request.projection.is_some() {
        "ProjectionExpression"
    } else {
        "AttributesToGet"
    };
    match (select, &projection) {
        (Some("SPECIFIC_ATTRIBUTES"), None) => {
            return Err(validation(NOTHING_SPECIFIED));
        }
        (Some(select), Some(_)) if select != "SPECIFIC_ATTRIBUTES" => {
            let what = if select == "COUNT" {
                "only the Count".into()
            } else {
                select.to_owned()
            };
            return Err(validation(format!(
                "Cannot specify the {named} when choosing to get {what}"
            )));
        }
        (Some("ALL_PROJECTED_ATTRIBUTES"), _) if request.index_name.is_none() => {
            return Err(invalid_values(
                "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName",
            ));
        }
        _ => {}
    }
    Ok(Plan {
        filter,
        projection,
        count_only: select == Some("COUNT"),
        fetch: false,
    })
}

/// Holds what is asked for against what the index has.
pub fn check_index(request: &ItemRequest, source: &Source, plan: &mut Plan) -> Result<()> {
    let Some(index) = source.index else { return Ok(()) };
    if index.global && request.consistent {
        return Err(validation(
            "Consistent reads are not supported on global secondary indexes",
        ));
    }
    let Some(projected) = projected_names(source, index) else {
        return Ok(());
    };
    if request.select.as_deref() == Some("ALL_ATTRIBUTES") {
        if index.global {
            return Err(invalid_values(format!(
                "Select type ALL_ATTRIBUTES is not supported for global secondary index {} because its projection type is not ALL",
                index.name
            )));
        }
        plan.fetch = true;
    }
    let wanted = plan
        .projection
        .iter()
        .flat_map(|projection| &projection.0)
        .map(|path| path.attribute());
    let missing: Vec<&str> = wanted.filter(|name| !projected.contains(name)).collect();
    if !missing.is_empty() {
        if index.global {
            return Err(invalid_values(format!(
                "Global secondary index {} does not project [{}]",
                index.name,
                missing.join(", ")
            )));
        }
        plan.fetch = true;
    }
    Ok(())
}

/// Names of the attributes in an index's rows; none if all are.
pub fn projected_names<'t>(source: &Source<'t>, index: &'t Index) -> Option<Vec<&'t str>> {
    let mut names = source.key_names();
    match &index.projection {
        Projected::All => return None,
        Projected::KeysOnly => {}
        Projected::Include(more) => names.extend(more.iter().map(String::as_str)),
    }
    Some(names)
}

/// A page's rows: bounds, direction, and where the last page ended.
pub struct Range {
    pub from: Vec<u8>,
    pub to: Vec<u8>,
    pub after: Option<Vec<u8>>,
    pub backward: bool,
}

/// Reads a page and writes the answer.
pub fn read_page(
    engine: &Engine,
    opened: &Opened,
    request: &ItemRequest,
    source: &Source,
    plan: &Plan,
    range: &Range,
    out: &mut Vec<u8>,
) -> Result<()> {
    let view = engine.view(opened.items());
    let mut page = Page {
        limit: request
            .limit
            .and_then(|limit| usize::try_from(limit).ok())
            .unwrap_or(usize::MAX),
        ..Page::default()
    };
    let wanted = plan.attributes();
    let start = out.len();
    out.push(b'{');
    if !plan.count_only {
        out.extend_from_slice(b"\"Items\":[");
    }
    let (mut from, mut to) = (Bound::Included(&range.from[..]), Bound::Excluded(&range.to[..]));
    if let Some(after) = &range.after {
        if range.backward {
            to = Bound::Excluded(after);
        } else {
            from = Bound::Excluded(after);
        }
    }
    let direction = if range.backward {
        Direction::Backward
    } else {
        Direction::Forward
    };
    for (_, row) in view.range(from, to, direction) {
        page.read(&view, source, plan, &wanted, row, out)?;
        if page.scanned >= page.limit || page.bytes >= MAX_PAGE_BYTES {
            page.last = Some(row.clone());
            break;
        }
    }
    if !plan.count_only {
        out.push(b']');
    }
    if out.len() == start + 1 {
        out.extend_from_slice(b"\"Count\":");
    } else {
        write_member(out, "Count");
    }
    write_integer(out, page.count);
    write_member(out, "ScannedCount");
    write_integer(out, page.scanned);
    page.finish(request, source, out)?;
    out.push(b'}');
    Ok(())
}

#[derive(Default)]
struct Page {
    limit: usize,
    count: usize,
    scanned: usize,
    bytes: usize,
    /// Half units of reading items from the table for rows of an index.
    fetched: usize,
    last: Option<ruststack_state::Value>,
}

impl Page {
    fn read(
        &mut self,
        view: &View,
        source: &Source,
        plan: &Plan,
        wanted: &item::Wanted,
        row: &ruststack_state::Value,
        out: &mut Vec<u8>,
    ) -> Result<()> {
        self.scanned += 1;
        self.bytes += item::size(row);
        // Whether it is copied is known later, and most of what is only looked at costs more.
        spend_copying(if plan.count_only { 0 } else { row.len() })?;
        let mut whole = row;
        if plan.fetch {
            let names = source.table.key.attributes().map(|attribute| attribute.name.as_str());
            let key = row_key(&source.table.key, &item::decode_only(row, &item::Wanted::new(names))?);
            whole = view.get(&key).unwrap_or(row);
            self.fetched += read_halves(item::size(whole), false);
        }
        if plan.filter.is_none() && plan.projection.is_none() {
            self.emit(plan, out, |out| out.extend_from_slice(item::json(whole)));
            return Ok(());
        }
        if plan.filter.is_none() && plan.count_only {
            self.count += 1;
            return Ok(());
        }
        let members = item::decode_only(whole, wanted)?;
        effort::spend(effort::NODE * plan.filter.as_ref().map_or(0, |filter| filter.nodes.len()) as u64)?;
        if plan.filter.as_ref().is_some_and(|filter| !filter.holds(&members)) {
            return Ok(());
        }
        self.emit(plan, out, |out| match &plan.projection {
            Some(projection) => write_members(out, &projection.apply(&members)),
            None => out.extend_from_slice(item::json(whole)),
        });
        Ok(())
    }

    fn emit(&mut self, plan: &Plan, out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
        if !plan.count_only {
            if self.count > 0 {
                out.push(b',');
            }
            write(out);
        }
        self.count += 1;
    }

    fn finish(&self, request: &ItemRequest, source: &Source, out: &mut Vec<u8>) -> Result<()> {
        if let Some(row) = &self.last {
            let names = source.key_names();
            let members = item::decode_only(row, &item::Wanted::new(names.iter().copied()))?;
            let key: Members = names
                .into_iter()
                .filter_map(|name| find(&members, name).map(|v| (Cow::Borrowed(name), v.clone())))
                .collect();
            write_member(out, "LastEvaluatedKey");
            write_members(out, &key);
        }
        let detail = Detail::of(request.return_capacity.as_deref());
        if detail != Detail::None {
            write_member(out, "ConsumedCapacity");
            let halves = read_halves(self.bytes, request.consistent);
            let mut consumed = Consumed::read(self.fetched);
            match source.index {
                Some(_) => consumed.indexes.push((source.place, halves)),
                None => consumed.table = halves,
            }
            consumed.write(out, &source.table.name, source.table, detail);
        }
        Ok(())
    }
}
