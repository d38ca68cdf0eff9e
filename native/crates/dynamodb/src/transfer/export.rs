//! The items of a table, or what became of them, as files of lines, each file those whose keys' hashes lie in one range: AWS writes one for each
//! partition.

use crate::context::Request;
use crate::errors::{Code, Error, Result};
use crate::expression::condition::{parse as parse_condition, Condition};
use crate::expression::key_condition::parse as parse_key_condition;
use crate::expression::projection::{parse as parse_projection, Projection};
use crate::expression::Names;
use crate::faults::Faults;
use crate::history::{changes, rows_at, Changes};
use crate::item::{self, Wanted};
use crate::json::write_member;
use crate::key::{segment, MARKER, TABLE_TAG};
use crate::request::ItemRequest;
use crate::table::{items_map, open, KeySchema};
use crate::totals;
use crate::value::{write_members, Wording};
use flate2::write::GzEncoder;
use flate2::Compression;
use ruststack_state::{Direction, Engine, Value as Row, View};
use serde::Deserialize;
use std::io::Write;
use std::ops::Bound;
use std::sync::{Arc, Mutex, PoisonError};

/// Which items, as of when.
#[derive(Deserialize, Clone, Copy, Debug)]
#[serde(rename_all = "camelCase")]
pub enum When {
    Now,
    /// At the end of the second that these milliseconds are in.
    At(u64),
    /// Those that were written since the beginning of a second and before that of another.
    #[serde(rename_all = "camelCase")]
    Between {
        from: u64,
        to: u64,
        /// Whether what was there before is told too.
        old_images: bool,
    },
}

enum Items {
    All(View),
    Changed(Changes, KeySchema),
}

/// What an export is of. To find out what was, takes time: that is left to the threads that write the files, of which the first does it.
pub struct Source {
    engine: Arc<Engine>,
    account: String,
    region: String,
    now_ms: u64,
    table: String,
    when: When,
    items: Mutex<Option<Arc<Items>>>,
}

/// A file, packed.
pub struct File {
    pub body: Vec<u8>,
    pub items: u64,
    /// Bytes of the items that were read, as DynamoDB counts them.
    pub bytes: u64,
}

impl Source {
    /// Of the table of that name and id. What there is now is held on to here.
    pub fn new(engine: Arc<Engine>, request: &Request, table: &str, id: &str, when: When) -> Self {
        let items = match when {
            When::Now => Some(Arc::new(Items::All(engine.view(&items_map(request, id))))),
            _ => None,
        };
        Source {
            engine,
            account: request.account.to_owned(),
            region: request.region.to_owned(),
            now_ms: request.now_ms,
            table: table.to_owned(),
            when,
            items: Mutex::new(items),
        }
    }

    fn items(&self) -> Result<Arc<Items>> {
        let mut items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(items) = &*items {
            return Ok(items.clone());
        }
        let request = Request {
            account: &self.account,
            region: &self.region,
            now_ms: self.now_ms,
            seed: 0,
            status_delay_ms: 0,
            faults: Faults::default(),
            recovery_budget: 0,
        };
        let table = &open(&self.engine, &request, &self.table)?.table;
        let found = Arc::new(match self.when {
            When::Now => Items::All(self.engine.view(&items_map(&request, &table.id))),
            When::At(time_ms) => Items::All(rows_at(&self.engine, &request, table, time_ms)?),
            When::Between { from, to, .. } => {
                Items::Changed(changes(&self.engine, &request, table, from, to)?, table.key.clone())
            }
        });
        *items = Some(found.clone());
        Ok(found)
    }

    /// Bytes of all items as DynamoDB counts them; none where only those that changed are wanted.
    pub fn bytes(&self) -> Result<u64> {
        Ok(match &*self.items()? {
            Items::All(view) => view.get(MARKER).map_or(0, |marker| totals::of(marker, TABLE_TAG).bytes),
            Items::Changed(..) => 0,
        })
    }

    /// The file of the range `number` of `total`, with those items that `filter`, a FilterSpecification, lets through.
    pub fn file(&self, number: u64, total: u64, filter: Option<&str>) -> Result<File> {
        let request = filter.map(ItemRequest::parse).transpose()?;
        let names = request.as_ref().map(names_of).transpose()?;
        let filter = request.as_ref().zip(names.as_ref());
        let filter = filter.map(|(request, names)| Filter::new(request, names)).transpose()?;
        let (from, to) = segment(TABLE_TAG, number, total);
        let mut file = Writing::new();
        match &*self.items()? {
            Items::All(view) => {
                let bounds = (Bound::Included(&from[..]), Bound::Excluded(&to[..]));
                for (_, row) in view.range(bounds.0, bounds.1, Direction::Forward) {
                    file.item(row, filter.as_ref())?;
                }
            }
            Items::Changed(changes, key) => {
                let old_images = matches!(self.when, When::Between { old_images: true, .. });
                for (row_key, second) in changes.written.range(from..to) {
                    let images = (changes.old.get(row_key), changes.new.get(row_key));
                    file.change(key, *second, images, old_images)?;
                }
            }
        }
        file.finish()
    }
}

/// A file on its way.
struct Writing {
    packed: GzEncoder<Vec<u8>>,
    line: Vec<u8>,
    items: u64,
    bytes: u64,
}

fn failed(_: std::io::Error) -> Box<Error> {
    Error::new(Code::Internal, "A file can't be packed")
}

impl Writing {
    fn new() -> Self {
        Writing {
            packed: GzEncoder::new(Vec::new(), Compression::fast()),
            line: Vec::new(),
            items: 0,
            bytes: 0,
        }
    }

    fn item(&mut self, row: &Row, filter: Option<&Filter>) -> Result<()> {
        self.bytes += item::size(row) as u64;
        self.line.clear();
        self.line.extend_from_slice(b"{\"Item\":");
        match filter {
            None => self.line.extend_from_slice(item::json(row)),
            Some(filter) => {
                if !filter.choose(row, &mut self.line)? {
                    return Ok(());
                }
            }
        }
        self.end_line()
    }

    /// What an item was and is, where it is or was anything. An item that came and went meanwhile is nothing.
    fn change(
        &mut self,
        key: &KeySchema,
        second: u64,
        (old, new): (Option<&Row>, Option<&Row>),
        old_images: bool,
    ) -> Result<()> {
        let Some(any) = new.or(old) else { return Ok(()) };
        self.bytes += item::size(any) as u64;
        let wanted = Wanted::new(key.attributes().map(|attribute| attribute.name.as_str()));
        let keys = item::decode_only(any, &wanted)?;
        self.line.clear();
        let micros = u128::from(second) * 1_000_000;
        self.line.extend_from_slice(
            format!("{{\"Metadata\":{{\"WriteTimestampMicros\":{{\"N\":\"{micros}\"}}}}").as_bytes(),
        );
        write_member(&mut self.line, "Keys");
        write_members(&mut self.line, &keys);
        if let Some(new) = new {
            write_member(&mut self.line, "NewImage");
            self.line.extend_from_slice(item::json(new));
        }
        if let Some(old) = old.filter(|_| old_images) {
            write_member(&mut self.line, "OldImage");
            self.line.extend_from_slice(item::json(old));
        }
        self.end_line()
    }

    fn end_line(&mut self) -> Result<()> {
        self.line.extend_from_slice(b"}\n");
        self.items += 1;
        self.packed.write_all(&self.line).map_err(failed)
    }

    fn finish(self) -> Result<File> {
        Ok(File {
            body: self.packed.finish().map_err(failed)?,
            items: self.items,
            bytes: self.bytes,
        })
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
