//! What restoring from a backup and to a point in time have in common: a new table of a former one, with overrides.
//!
//! The new table has its source's key, indexes, billing, throughput and encryption, as far as the request does not override them. Its stream,
//! time to live, recovery, tags, protection, class and policy are not restored. The words of refusals were seen in us-west-2, 2026-10-09,
//! where it does not say otherwise.

use crate::collection::{self, has_collections};
use crate::context::Request;
use crate::control::{boolean, list, long, member, object, objects, text, texts, Object};
use crate::describe;
use crate::effort::{spend, spend_replacing};
use crate::encryption;
use crate::errors::{validation, Code, Error, Result, Violations};
use crate::expiry;
use crate::key::MARKER;
use crate::limits::MAX_RESTORES;
use crate::request::{matches_pattern, NAME_PATTERN};
use crate::schema::{self, check_index, check_throughput, BILLING_MODES};
use crate::table::{decode, encode, items_map, tables_map, Index, KeyAttribute, Restore, Table, Throughput};
use crate::totals::{self, Totals};
use crate::vector::{self, VectorIndex};
use crate::work;
use ruststack_state::{Direction, Engine, Key, MapBuilder, Value as Row, View};
use serde_json::{json, Value as Json};
use std::ops::Bound;

/// Work of deleting a row, in units of `effort`.
const DELETED: u64 = 2000;
const PAY_PER_REQUEST: &str = "PAY_PER_REQUEST";

/// A table as it was.
pub struct Source {
    pub table: Table,
    /// The rows of its map.
    pub rows: View,
    pub restore: Restore,
}

fn refused(what: impl AsRef<str>) -> Box<Error> {
    validation(format!("Invalid Request: {}", what.as_ref()))
}

/// An object with one member, for what reads a member of that name.
fn holding(name: &str, value: &Json) -> Object {
    Object::from_iter([(name.to_owned(), value.clone())])
}

/// The members that both operations have, held against the model.
pub fn check_model(input: &Object) -> Result<()> {
    let target = text(input, "TargetTableName")?;
    if target.is_some_and(|name| name.len() < 3 || name.len() > 255) {
        return Err(validation(
            "TableName must be at least 3 characters long and at most 255 characters long",
        ));
    }
    let mut violations = Violations::default();
    match target {
        None => violations.null("targetTableName"),
        Some(name) if !matches_pattern(name) => violations.value(name, "targetTableName", NAME_PATTERN),
        Some(_) => {}
    }
    let billing = text(input, "BillingModeOverride")?;
    violations.one_of(billing, "billingModeOverride", BILLING_MODES);
    for (member, place, global) in [
        ("GlobalSecondaryIndexOverride", "globalSecondaryIndexOverride", true),
        ("LocalSecondaryIndexOverride", "localSecondaryIndexOverride", false),
    ] {
        for (at, index) in objects(input, member)?.into_iter().flatten().enumerate() {
            check_index(&mut violations, index, &format!("{place}.{}.member", at + 1), global)?;
        }
    }
    for (at, index) in objects(input, "VectorIndexOverride")?.into_iter().flatten().enumerate() {
        vector::schema::check_model(
            &mut violations,
            index,
            &format!("vectorIndexOverride.{}.member", at + 1),
        )?;
    }
    if let Some(given) = member(input, "ProvisionedThroughputOverride") {
        let outer = holding("ProvisionedThroughput", given);
        check_throughput(&mut violations, &outer, "provisionedThroughputOverride")?;
    }
    if let Some(given) = object(input, "SSESpecificationOverride")? {
        if text(given, "KMSMasterKeyId")? == Some("") {
            violations.value(
                "",
                "sSESpecificationOverride.kMSMasterKeyId",
                "Member must have length greater than or equal to 1",
            );
        }
    }
    violations.check()
}

/// Refuses to restore what another region has without saying how it is to be encrypted here.
pub fn check_region(context: &Request, region: &str, input: &Object) -> Result<()> {
    if region != context.region && object(input, "SSESpecificationOverride")?.is_none() {
        return Err(refused(
            "sseSpecificationOverride must be provided for cross-region restores",
        ));
    }
    Ok(())
}

/// Whether a table is still being restored from the backup of that ARN.
pub fn is_restored_from(engine: &Engine, context: &Request, arn: &str) -> bool {
    restoring(engine, context).any(|restore| restore.backup.as_deref() == Some(arn))
}

/// What is being restored. Without a delay tables are there at once.
fn restoring(engine: &Engine, context: &Request) -> impl Iterator<Item = Restore> {
    let view = match context.status_delay_ms {
        0 => View::default(),
        _ => engine.view(&tables_map(context)),
    };
    let rows = view.range(Bound::Unbounded, Bound::Unbounded, Direction::Forward);
    let tables = rows.filter_map(|(_, row)| decode(row).ok());
    let restores = tables.filter(|table| !table.is_active(context.now_ms));
    let restores: Vec<Restore> = restores.filter_map(|table| table.restore).collect();
    restores.into_iter()
}

/// Makes the new table, and gives its description.
pub fn run(engine: &Engine, context: &Request, input: &Object, source: Source) -> Result<Json> {
    let mut table = target(context, input, &source)?;
    work::carry(&mut table, &source.table);
    let rows = rows_for(&source, &table)?;
    spend_replacing(engine, rows.len())?;
    let marker = rows.get(MARKER).cloned();
    let marker: Row = totals::marker(&table, |tag| {
        marker
            .as_deref()
            .map_or_else(Totals::default, |marker| totals::of(marker, tag))
    });
    if restoring(engine, context).count() >= MAX_RESTORES {
        return Err(Error::new(
            Code::LimitExceeded,
            "Subscriber limit exceeded: Only 50 restore operations can be done simultaneously",
        ));
    }
    let name = &table.name;
    let maps = [tables_map(context), items_map(context, &table.id)];
    engine.update(&maps, |update| {
        if let Some(row) = update.get(0, name.as_bytes()) {
            return Err(taken(&decode(row)?, context));
        }
        update.put(0, name.as_bytes(), encode(&table)?);
        update.replace(1, &rows);
        update.put(1, MARKER, marker);
        // The rows that the source kept for time to live are stale here.
        expiry::begin(update, 1, &table);
        work::resume(&table);
        Ok(())
    })?;
    Ok(json!({ "TableDescription": describe::table(context, &table, "CREATING", |_| Totals::default()) }))
}

/// Why a table can't be restored under the name of this one.
fn taken(table: &Table, context: &Request) -> Box<Error> {
    let name = &table.name;
    match &table.restore {
        Some(Restore {
            backup: Some(backup), ..
        }) if !table.is_active(context.now_ms) => Error::new(
            Code::TableInUse,
            format!("Table: {name} is already being restored from backup: {backup}"),
        ),
        // These words are a guess.
        Some(_) if !table.is_active(context.now_ms) => {
            Error::new(Code::TableInUse, format!("Table: {name} is already being restored"))
        }
        _ => Error::new(Code::TableAlreadyExists, format!("Table already exists: {name}")),
    }
}

/// The rows that the new table keeps: not those of indexes that it does not have.
fn rows_for(source: &Source, table: &Table) -> Result<View> {
    let is_gone = |index: &&Index| !table.indexes.iter().any(|kept| kept.number == index.number);
    let is_gone_vector = |index: &&VectorIndex| !table.vectors.iter().any(|kept| kept.number == index.number);
    let gone_vectors = source.table.vectors.iter().filter(is_gone_vector).map(VectorIndex::tag);
    let mut gone: Vec<u8> = source
        .table
        .indexes
        .iter()
        .filter(is_gone)
        .map(|index| index.number + 1)
        .chain(gone_vectors)
        .collect();
    if has_collections(&source.table) && !has_collections(table) {
        gone.push(collection::TAG);
    }
    if gone.is_empty() {
        return Ok(source.rows.clone());
    }
    let mut rows = MapBuilder::from_view(&source.rows);
    for tag in gone {
        let (from, to) = ([tag], [tag + 1]);
        let keys: Vec<Key> = source
            .rows
            .range(Bound::Included(&from), Bound::Excluded(&to), Direction::Forward)
            .map(|(key, _)| key.clone())
            .collect();
        for key in &keys {
            spend(DELETED)?;
            rows.delete(key);
        }
    }
    Ok(rows.finish())
}

fn target(context: &Request, input: &Object, source: &Source) -> Result<Table> {
    let old = &source.table;
    let billing = Billing::of(input, old)?;
    let on_demand = on_demand(input, billing.on_demand)?;
    let indexes = [
        indexes(input, old, false, &billing)?,
        indexes(input, old, true, &billing)?,
    ]
    .concat();
    let vectors = vectors(input, old)?;
    vector::schema::check_all(&vectors, &indexes, billing.on_demand)?;
    let is_used = |name: &str| {
        old.key.contains(name)
            || indexes.iter().any(|index| index.key.contains(name))
            || vectors.iter().any(|index| index.searches_by(name))
    };
    let used = |definition: &&KeyAttribute| is_used(&definition.name);
    let definitions = old.definitions.iter().filter(used).cloned().collect();
    let active_ms = context.now_ms + context.status_delay_ms;
    let overridden = text(input, "BillingModeOverride")?.is_some();
    Ok(Table {
        name: text(input, "TargetTableName")?.unwrap_or_default().to_owned(),
        id: context.uuid(),
        created_ms: context.now_ms,
        active_ms,
        key: old.key.clone(),
        definitions,
        indexes,
        vectors,
        indexes_version: 0,
        on_demand_billing: billing.on_demand,
        on_demand_since_ms: billing.on_demand.then_some(active_ms),
        billing_told: old.billing_told || overridden,
        throughput: billing.throughput,
        on_demand: on_demand.or_else(|| old.on_demand.clone().filter(|_| billing.on_demand)),
        warm: None,
        stream: None,
        stream_label: None,
        encryption_key: match object(input, "SSESpecificationOverride")? {
            Some(given) => encryption::key_of(context, given)?,
            None => old.encryption_key.clone(),
        },
        class: None,
        deletion_protection: false,
        tags: Vec::new(),
        time_to_live: None,
        recovery: None,
        resource_policy: None,
        past: Default::default(),
        state: Default::default(),
        attached: Default::default(),
        restore: Some(source.restore.clone()),
        global: None,
        mirrors: Vec::new(),
        elsewhere: None,
    })
}

/// How the new table is paid for.
struct Billing {
    on_demand: bool,
    /// Whether the request says so.
    is_overridden: bool,
    throughput: Throughput,
}

impl Billing {
    fn of(input: &Object, old: &Table) -> Result<Self> {
        let mode = text(input, "BillingModeOverride")?;
        let given = member(input, "ProvisionedThroughputOverride");
        let throughput = match given {
            Some(given) => schema::throughput(&holding("ProvisionedThroughput", given))?,
            None => None,
        };
        let on_demand = mode.map_or(old.on_demand_billing, |mode| mode == PAY_PER_REQUEST);
        match (mode, throughput) {
            (Some(_), Some(_)) if on_demand => {
                return Err(refused(
                    "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST",
                ))
            }
            (None, Some(_)) if on_demand => {
                return Err(refused(
                    "Cannot override ProvisionedThroughput unless BillingMode is PROVISIONED",
                ))
            }
            (Some(_), None) if !on_demand => {
                return Err(refused(
                    "Must override ProvisionedThroughput if BillingMode is overridden to PROVISIONED",
                ))
            }
            _ => {}
        }
        Ok(Billing {
            on_demand,
            is_overridden: mode.is_some(),
            throughput: if on_demand {
                Throughput::default()
            } else {
                throughput.unwrap_or(old.throughput)
            },
        })
    }

    /// The throughput of an index: what the request gives for it, or what its source had.
    fn of_index(&self, name: &str, given: Option<Throughput>, old: Option<&Index>) -> Result<Throughput> {
        match given {
            Some(_) if self.on_demand => Err(refused(format!(
                "Cannot override ProvisionedThroughput {} for index {name}",
                if self.is_overridden {
                    "if BillingMode is overridden to PAY_PER_REQUEST"
                } else {
                    "unless BillingMode is PROVISIONED"
                }
            ))),
            Some(given) => Ok(given),
            None if self.on_demand => Ok(Throughput::default()),
            // That this is asked for where the source was on demand is a guess.
            None => match old.map(|old| old.throughput).filter(|old| old.read > 0) {
                Some(throughput) => Ok(throughput),
                None => Err(refused(format!("Must specify provisioned throughput for index {name}"))),
            },
        }
    }
}

/// The maxima that the request gives. AWS starts a restore that has an empty override, and answers that the table is in use; here it counts for none.
fn on_demand(input: &Object, on_demand: bool) -> Result<Option<Json>> {
    let Some(given) = object(input, "OnDemandThroughputOverride")? else {
        return Ok(None);
    };
    for name in ["MaxReadRequestUnits", "MaxWriteRequestUnits"] {
        let Some(units) = long(given, name)? else { continue };
        if !on_demand {
            return Err(refused(format!(
                "Cannot override {name} for OnDemandThroughput unless BillingModeOverride is PAY_PER_REQUEST"
            )));
        }
        if units < 1 {
            return Err(refused(format!(
                "Requested {name} for OnDemandThroughput is outside of valid range"
            )));
        }
    }
    Ok(Some(Json::Object(given.clone())).filter(|_| !given.is_empty()))
}

/// The new table's global or local indexes: all of its source, or those that the request lists, under the names that it gives them.
fn indexes(input: &Object, old: &Table, global: bool, billing: &Billing) -> Result<Vec<Index>> {
    let name = if global {
        "GlobalSecondaryIndexOverride"
    } else {
        "LocalSecondaryIndexOverride"
    };
    let mut left: Vec<&Index> = old.indexes.iter().filter(|index| index.global == global).collect();
    let mut indexes = Vec::new();
    if list(input, name)?.is_none() {
        for index in left {
            let throughput = if global {
                billing.of_index(&index.name, None, Some(index))?
            } else {
                Throughput::default()
            };
            indexes.push(Index {
                throughput,
                ..index.clone()
            });
        }
        return Ok(indexes);
    }
    for given in objects(input, name)?.into_iter().flatten() {
        let index_name = text(given, "IndexName")?.unwrap_or_default();
        let mut place = None;
        for (at, index) in left.iter().enumerate() {
            if is_same(given, index)? {
                place = Some(at);
            }
        }
        let Some(place) = place else {
            return Err(refused(format!(
                "Index {index_name} does not match a secondary index that existed in the source table and cannot be created during the restore operation"
            )));
        };
        let index = left.remove(place);
        let throughput = if global {
            billing.of_index(index_name, schema::throughput(given)?, None)?
        } else {
            Throughput::default()
        };
        indexes.push(Index {
            name: index_name.to_owned(),
            throughput,
            on_demand: member(given, "OnDemandThroughput")
                .cloned()
                .or_else(|| index.on_demand.clone()),
            warm: None,
            ..index.clone()
        });
    }
    Ok(indexes)
}

/// The new table's vector indexes, likewise. The words of a refusal are a guess after those of other indexes.
fn vectors(input: &Object, old: &Table) -> Result<Vec<VectorIndex>> {
    let Some(given) = objects(input, "VectorIndexOverride")? else {
        return Ok(old.vectors.clone());
    };
    let mut left: Vec<&VectorIndex> = old.vectors.iter().collect();
    let mut vectors = Vec::new();
    for given in given {
        let wanted = vector::schema::index(given, 0, &old.definitions)?;
        let is_same = |index: &&VectorIndex| {
            let (name, number) = (wanted.name.clone(), wanted.number);
            VectorIndex {
                name,
                number,
                ..(*index).clone()
            } == wanted
        };
        let Some(place) = left.iter().position(is_same) else {
            return Err(refused(format!(
                "Index {} does not match a vector index that existed in the source table and cannot be created during the restore operation",
                wanted.name
            )));
        };
        let number = left.remove(place).number;
        vectors.push(VectorIndex { number, ..wanted });
    }
    Ok(vectors)
}

/// Whether an override has the key and the projection of an index, whatever its name.
fn is_same(given: &Object, index: &Index) -> Result<bool> {
    let mut key = Vec::new();
    for element in objects(given, "KeySchema")?.into_iter().flatten() {
        let (name, kind) = (text(element, "AttributeName")?, text(element, "KeyType")?);
        key.push(json!({ "AttributeName": name, "KeyType": kind }));
    }
    let projection = object(given, "Projection")?;
    let kind = projection.map_or(Ok(None), |projection| text(projection, "ProjectionType"))?;
    let names = projection.map_or(Ok(None), |projection| texts(projection, "NonKeyAttributes"))?;
    let mut wanted = describe::projection(&index.projection);
    let mut given = json!({ "ProjectionType": kind });
    if let Some(mut names) = names {
        names.sort_unstable();
        given["NonKeyAttributes"] = json!(names);
    }
    if let Some(names) = wanted.get_mut("NonKeyAttributes").and_then(Json::as_array_mut) {
        names.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
    }
    Ok(Json::Array(key) == describe::key_schema(&index.key) && given == wanted)
}

/// Whether a request's member is true.
pub fn is_true(input: &Object, name: &str) -> Result<bool> {
    Ok(boolean(input, name)?.unwrap_or(false))
}
