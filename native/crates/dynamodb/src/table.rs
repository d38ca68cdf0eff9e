//! A table's descriptor: one row, read by every operation on its items, so kept parsed in a cache that is checked by identity.

use crate::attached::Attached;
use crate::context::{Request, SERVICE};
use crate::errors::{table_not_found, Result};
use crate::global::at;
use crate::global::group::{peers, Group};
use crate::global::mirror::Mirror;
use crate::history::history_map;
use crate::status::{IndexState, State};
use crate::stream::records_map;
use crate::throughput::History;
use crate::vector::VectorIndex;
use rustc_hash::FxHashMap;
use ruststack_state::{Engine, MapName, Value as Row};
use serde::{Deserialize, Serialize};
use smallvec::{smallvec, SmallVec};
use std::cell::RefCell;
use std::sync::Arc;

/// Parsed tables that a thread keeps. Beyond them it starts anew.
const CACHED_TABLES: usize = 1024;

#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyType {
    S,
    N,
    B,
}

impl KeyType {
    pub fn name(self) -> &'static str {
        match self {
            KeyType::S => "S",
            KeyType::N => "N",
            KeyType::B => "B",
        }
    }
}

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct KeyAttribute {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: KeyType,
}

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct KeySchema {
    pub hash: KeyAttribute,
    pub range: Option<KeyAttribute>,
    /// Attributes of the partition key behind the first, which only global indexes have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further_hash: Vec<KeyAttribute>,
    /// The same of the sort key.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further_range: Vec<KeyAttribute>,
}

impl KeySchema {
    /// Attributes of the partition key, in the schema's order.
    pub fn hashes(&self) -> impl Iterator<Item = &KeyAttribute> {
        std::iter::once(&self.hash).chain(&self.further_hash)
    }

    /// Attributes of the sort key, in the schema's order.
    pub fn ranges(&self) -> impl Iterator<Item = &KeyAttribute> {
        self.range.iter().chain(&self.further_range)
    }

    pub fn attributes(&self) -> impl Iterator<Item = &KeyAttribute> {
        self.hashes().chain(self.ranges())
    }

    pub fn is_hash(&self, name: &str) -> bool {
        self.hashes().any(|attribute| attribute.name == name)
    }

    pub fn contains(&self, name: &str) -> bool {
        self.attributes().any(|attribute| attribute.name == name)
    }
}

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Projection {
    All,
    KeysOnly,
    Include(Vec<String>),
}

#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Debug, Default)]
pub struct Throughput {
    pub read: u64,
    pub write: u64,
}

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct Index {
    pub name: String,
    /// Distinguishes the index's rows from others of the table.
    pub number: u8,
    pub global: bool,
    pub key: KeySchema,
    pub projection: Projection,
    #[serde(default)]
    pub throughput: Throughput,
    #[serde(default)]
    pub on_demand: Option<serde_json::Value>,
    #[serde(default)]
    pub warm: Option<Throughput>,
    #[serde(default)]
    pub history: History,
    #[serde(default)]
    pub state: IndexState,
}

/// What AWS tells of a table's past.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug, Default)]
pub struct Past {
    #[serde(default)]
    pub history: History,
    /// When the table class was last changed.
    #[serde(default)]
    pub class_changed_ms: Option<u64>,
}

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct TimeToLive {
    pub attribute: String,
}

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct PointInTimeRecovery {
    pub since_ms: u64,
    pub days: u64,
    /// Bytes that the undo log may take, as the emulator was configured when recovery was last set.
    #[serde(default)]
    pub budget: u64,
}

/// What a table was restored from.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct Restore {
    /// ARN, of a backup.
    pub backup: Option<String>,
    /// ARN of the table.
    pub table: String,
    pub time_ms: u64,
}

/// What `tables` holds, by table name.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct Table {
    pub name: String,
    /// A UUID; names the map of its items.
    pub id: String,
    pub created_ms: u64,
    /// From then on the table is ACTIVE.
    pub active_ms: u64,
    pub key: KeySchema,
    /// As given, indexes' attributes included.
    pub definitions: Vec<KeyAttribute>,
    pub indexes: Vec<Index>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vectors: Vec<VectorIndex>,
    /// Counts the changes of `vectors`, `indexes`, so that a write that read the table before one notices.
    #[serde(default)]
    pub indexes_version: u32,
    pub on_demand_billing: bool,
    /// When PAY_PER_REQUEST was last chosen.
    #[serde(default)]
    pub on_demand_since_ms: Option<u64>,
    /// Whether billing was ever on demand, which AWS keeps telling.
    #[serde(default)]
    pub billing_told: bool,
    pub throughput: Throughput,
    #[serde(default)]
    pub on_demand: Option<serde_json::Value>,
    #[serde(default)]
    pub warm: Option<Throughput>,
    #[serde(default)]
    pub stream: Option<String>,
    #[serde(default)]
    pub stream_label: Option<String>,
    #[serde(default)]
    pub encryption_key: Option<String>,
    #[serde(default)]
    pub class: Option<String>,
    pub deletion_protection: bool,
    #[serde(default)]
    pub tags: Vec<(String, String)>,
    #[serde(default)]
    pub time_to_live: Option<TimeToLive>,
    #[serde(default)]
    pub recovery: Option<PointInTimeRecovery>,
    #[serde(default)]
    pub resource_policy: Option<String>,
    #[serde(default)]
    pub past: Past,
    #[serde(default, skip_serializing_if = "State::is_at_rest")]
    pub state: State,
    #[serde(default)]
    pub attached: Attached,
    #[serde(default)]
    pub restore: Option<Restore>,
    /// Its replicas in other regions, if it is a global table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global: Option<Group>,
    /// The other replicas, where the table was opened to be written to.
    #[serde(skip)]
    pub mirrors: Vec<Mirror>,
    /// The region of a mirror.
    #[serde(skip)]
    pub elsewhere: Option<String>,
}

impl Table {
    pub fn index(&self, name: &str) -> Option<&Index> {
        self.indexes.iter().find(|index| index.name == name)
    }

    pub fn vector(&self, name: &str) -> Option<&VectorIndex> {
        self.vectors.iter().find(|index| index.name == name)
    }

    /// Whether items have rows in indexes of any kind.
    pub fn is_indexed(&self) -> bool {
        !self.indexes.is_empty() || !self.vectors.is_empty()
    }

    /// A number that no index has, nor one that is being deleted.
    pub fn free_number(&self) -> u8 {
        let leaving = self.state.leaving.iter().map(|leaving| &leaving.index);
        let others = self.indexes.iter().chain(leaving).map(|index| index.number);
        let used: Vec<u8> = others.chain(self.vectors.iter().map(|index| index.number)).collect();
        (0..u8::MAX - 3).find(|number| !used.contains(number)).unwrap_or(0)
    }

    /// Whether the table has a stream that its changes are recorded in.
    pub fn has_records(&self) -> bool {
        self.stream.is_some() && self.stream_label.is_some()
    }

    pub fn is_active(&self, now_ms: u64) -> bool {
        now_ms >= self.active_ms
    }
}

/// A table with the names of its maps.
pub struct Opened {
    pub table: Table,
    /// The map of its items and of its indexes' rows, then that of its stream's records, if it has one, then that of its undo log, if it has
    /// point-in-time recovery on. After these, the same of each replica
    /// in another region.
    pub maps: SmallVec<[MapName; 2]>,
}

impl Opened {
    /// The map of its items.
    pub fn items(&self) -> &MapName {
        &self.maps[0]
    }

    /// Operations on items do not find a table that is still being created, nor one that is being deleted.
    fn active(self: Arc<Self>, now_ms: u64) -> Result<Arc<Self>> {
        if self.table.is_active(now_ms) && !self.table.is_deleting() {
            Ok(self)
        } else {
            Err(table_not_found())
        }
    }
}

impl Cached {
    /// Whether the other replicas' descriptors are those that were read.
    fn has_same_replicas(&self, engine: &Engine, name: &str) -> bool {
        self.replicas
            .iter()
            .all(|(map, old)| match (engine.get(map, name.as_bytes()), old) {
                (Some(now), Some(old)) => now.same(old),
                (None, None) => true,
                _ => false,
            })
    }
}

struct Cached {
    row: Row,
    /// Descriptors of the replicas in other regions.
    replicas: Vec<(MapName, Option<Row>)>,
    opened: Arc<Opened>,
}

#[derive(Default)]
struct Cache {
    /// By account, region and name.
    tables: FxHashMap<Vec<u8>, Cached>,
    /// Maps of descriptors by account and region.
    maps: FxHashMap<Vec<u8>, MapName>,
    lookup: Vec<u8>,
}

thread_local! {
    static CACHE: RefCell<Cache> = RefCell::default();
}

/// The map of descriptors of an account and region.
pub fn tables_map(request: &Request) -> MapName {
    MapName::new("aws", request.account, request.region, SERVICE, "tables")
}

pub fn items_map(request: &Request, id: &str) -> MapName {
    MapName::new("aws", request.account, request.region, SERVICE, &format!("items/{id}"))
}

/// The table of a name, which is not an ARN.
pub fn open(engine: &Engine, request: &Request, name: &str) -> Result<Arc<Opened>> {
    CACHE.with_borrow_mut(|cache| {
        let Cache { tables, maps, lookup } = cache;
        lookup.clear();
        lookup.extend_from_slice(request.account.as_bytes());
        lookup.push(0);
        lookup.extend_from_slice(request.region.as_bytes());
        let row = match maps.get(&lookup[..]) {
            Some(map) => engine.get(map, name.as_bytes()),
            None => {
                // Clients choose regions and accounts, so the cache starts anew before it grows without end.
                if maps.len() >= CACHED_TABLES {
                    maps.clear();
                }
                engine.get(
                    maps.entry(lookup.clone()).or_insert(tables_map(request)),
                    name.as_bytes(),
                )
            }
        };
        let row = row.ok_or_else(table_not_found)?;
        lookup.push(0);
        lookup.extend_from_slice(name.as_bytes());
        if let Some(cached) = tables.get(&lookup[..]) {
            if cached.row.same(&row) && cached.has_same_replicas(engine, name) {
                return cached.opened.clone().active(request.now_ms);
            }
        }
        let mut table = decode(&row)?;
        let mut maps = maps_of(request, &table);
        let replicas = add_mirrors(engine, request, &mut table, &mut maps)?;
        let opened = Arc::new(Opened { table, maps });
        if tables.len() >= CACHED_TABLES {
            tables.clear();
        }
        let cached = Cached {
            row,
            replicas,
            opened: opened.clone(),
        };
        tables.insert(lookup.clone(), cached);
        opened.active(request.now_ms)
    })
}

/// The maps that a write to a table touches.
fn maps_of(request: &Request, table: &Table) -> SmallVec<[MapName; 2]> {
    let mut maps = smallvec![items_map(request, &table.id)];
    if let (Some(_), Some(label)) = (&table.stream, &table.stream_label) {
        maps.push(records_map(request, &table.id, label));
    }
    if table.recovery.is_some() {
        maps.push(history_map(request, &table.id));
    }
    maps
}

/// Gives a table its replicas in other regions, with their maps; gives their descriptors as they were read.
fn add_mirrors(
    engine: &Engine,
    request: &Request,
    table: &mut Table,
    maps: &mut SmallVec<[MapName; 2]>,
) -> Result<Vec<(MapName, Option<Row>)>> {
    let mut replicas = Vec::new();
    for region in peers(table, request.region) {
        let there = at(request, &region);
        let map = tables_map(&there);
        let row = engine.get(&map, table.name.as_bytes());
        replicas.push((map, row.clone()));
        let Some(mut replica) = row.as_ref().map(decode).transpose()? else {
            continue;
        };
        // A part of the world that was put back may not know the rest of it.
        if replica
            .global
            .as_ref()
            .is_none_or(|group| group.member(request.region).is_none())
        {
            continue;
        }
        let offset = maps.len();
        maps.extend(maps_of(&there, &replica));
        replica.elsewhere = Some(region.clone());
        table.mirrors.push(Mirror { table: replica, offset });
    }
    Ok(replicas)
}

/// Whether the row is that of a deleted table whose time is over. A look at its text spares most rows their parsing: quotes inside of
/// texts are written with a backslash.
pub fn is_gone(row: &Row, now_ms: u64) -> bool {
    memchr::memmem::find(row, b"\"gone_ms\":").is_some() && decode(row).is_ok_and(|table| table.is_gone(now_ms))
}

pub fn decode(row: &Row) -> Result<Table> {
    serde_json::from_slice(row)
        .map_err(|_| crate::errors::Error::new(crate::errors::Code::Internal, "A table's descriptor can't be read"))
}

pub fn encode(table: &Table) -> Result<Row> {
    serde_json::to_vec(table)
        .map(Row::from)
        .map_err(|_| crate::errors::Error::new(crate::errors::Code::Internal, "A table's descriptor can't be written"))
}
