//! The items of a table as files of lines, each file those whose keys' hashes lie in one range: AWS writes one for each partition.

use crate::context::Request;
use crate::errors::{Code, Error, Result};
use crate::expression::condition::{parse as parse_condition, Condition};
use crate::expression::key_condition::parse as parse_key_condition;
use crate::expression::projection::{parse as parse_projection, Projection};
use crate::expression::Names;
use crate::item;
use crate::key::{segment, MARKER, TABLE_TAG};
use crate::request::ItemRequest;
use crate::table::{items_map, open};
use crate::totals;
use crate::value::{write_members, Wording};
use flate2::write::GzEncoder;
use flate2::Compression;
use ruststack_state::{Direction, Engine, Value as Row, View};
use std::io::Write;
use std::ops::Bound;

/// The items of one moment.
pub struct Source {
    items: View,
}

/// A file, packed.
pub struct File {
    pub body: Vec<u8>,
    pub items: u64,
    /// Bytes of the items that were read, as DynamoDB counts them.
    pub bytes: u64,
}

impl Source {
    /// The items that the table of that id has now; none if there is no such table.
    pub fn new(engine: &Engine, request: &Request, id: &str) -> Self {
        Source {
            items: engine.view(&items_map(request, id)),
        }
    }

    /// Bytes of all items as DynamoDB counts them.
    pub fn bytes(&self) -> u64 {
        self.items
            .get(MARKER)
            .map_or(0, |marker| totals::of(marker, TABLE_TAG).bytes)
    }

    /// The file of the range `number` of `total`, with those items that `filter`, a FilterSpecification, lets through.
    pub fn file(&self, number: u64, total: u64, filter: Option<&str>) -> Result<File> {
        let failed = |_| Error::new(Code::Internal, "A file can't be packed");
        let request = filter.map(ItemRequest::parse).transpose()?;
        let names = request.as_ref().map(names_of).transpose()?;
        let filter = request.as_ref().zip(names.as_ref());
        let filter = filter.map(|(request, names)| Filter::new(request, names)).transpose()?;
        let (from, to) = segment(TABLE_TAG, number, total);
        let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
        let (mut items, mut bytes) = (0, 0);
        let rows = self
            .items
            .range(Bound::Included(&from), Bound::Excluded(&to), Direction::Forward);
        let mut chosen = Vec::new();
        for (_, row) in rows {
            bytes += item::size(row) as u64;
            let json = match &filter {
                None => item::json(row),
                Some(filter) => {
                    chosen.clear();
                    if !filter.choose(row, &mut chosen)? {
                        continue;
                    }
                    &chosen
                }
            };
            packed.write_all(b"{\"Item\":").map_err(failed)?;
            packed.write_all(json).map_err(failed)?;
            packed.write_all(b"}\n").map_err(failed)?;
            items += 1;
        }
        let body = packed.finish().map_err(failed)?;
        Ok(File { body, items, bytes })
    }
}

/// What of the items is wanted.
struct Filter<'a> {
    /// Those of FilterExpression and KeyConditionExpression, which all have to hold.
    conditions: Vec<Condition<'a>>,
    projection: Option<Projection<'a>>,
}

fn names_of<'a>(request: &'a ItemRequest<'a>) -> Result<Names<'a>> {
    Names::new(request.names.as_ref(), request.values.as_ref())
}

impl<'a> Filter<'a> {
    fn new(request: &'a ItemRequest<'a>, names: &Names<'a>) -> Result<Self> {
        let mut conditions = Vec::new();
        if let Some(text) = &request.filter {
            conditions.push(parse_condition("FilterExpression", text, names)?);
        }
        if let Some(text) = &request.key_condition {
            conditions.push(parse_condition("KeyConditionExpression", text, names)?);
        }
        let projection = request.projection.as_ref();
        Ok(Filter {
            conditions,
            projection: projection.map(|text| parse_projection(text, names)).transpose()?,
        })
    }

    /// Writes what is wanted of an item; false if it is not wanted.
    fn choose(&self, row: &Row, out: &mut Vec<u8>) -> Result<bool> {
        let members = item::decode(row)?;
        if !self.conditions.iter().all(|condition| condition.holds(&members)) {
            return Ok(false);
        }
        match &self.projection {
            None => out.extend_from_slice(item::json(row)),
            Some(projection) => write_members(out, &projection.apply(&members)),
        }
        Ok(true)
    }
}

/// Refuses a FilterSpecification (JSON) that can't be of the table.
pub fn check_filter(engine: &Engine, request: &Request, table: &str, filter: &str) -> Result<()> {
    let opened = open(engine, request, table)?;
    let filter = ItemRequest::parse(filter)?;
    filter.check_values(Wording::Current)?;
    let names = names_of(&filter)?;
    if let Some(text) = &filter.key_condition {
        parse_key_condition(text, &names)?.resolve(&opened.table.key)?;
    }
    Filter::new(&filter, &names)?;
    names.check_used()
}
