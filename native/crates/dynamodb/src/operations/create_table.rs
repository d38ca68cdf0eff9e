//! CreateTable. The table answers CREATING and is ACTIVE once the emulator's clock passed the delay of statuses, which is none by default.

use crate::context::Request;
use crate::control::{self, boolean, list, objects, text, Object};
use crate::describe;
use crate::encryption;
use crate::errors::{invalid_values, validation, Code, Error, Result, Violations};
use crate::key::MARKER;
use crate::limits::MAX_TABLES_AT_WORK;
use crate::request::check_name;
use crate::schema::{
    self, check_all_used, check_bounds, check_definitions, check_index, check_indexes, check_key_schema,
    check_throughput, BILLING_MODES, TABLE_CLASSES,
};
use crate::status;
use crate::stream::{self, streams_map};
use crate::table::{decode, encode, items_map, tables_map, Index, KeyAttribute, KeySchema, Table};
use crate::tags;
use crate::throughput::{self, Place};
use crate::totals::{marker, Totals};
use crate::vector::{self, VectorIndex};
use ruststack_state::{Direction, Engine};
use std::ops::Bound;

/// The members that list indexes, and whether those are global.
const INDEXES: [(&str, bool); 2] = [("LocalSecondaryIndexes", false), ("GlobalSecondaryIndexes", true)];

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    check_model(&input)?;
    let mut table = build(context, &input)?;
    let maps = [tables_map(context), items_map(context, &table.id), streams_map(context)];
    check_room(engine, context)?;
    engine.update(&maps, |update| -> Result<()> {
        if let Some(row) = update.get(0, table.name.as_bytes()) {
            check_free(&decode(row)?, context.now_ms)?;
        }
        stream::open(update, 2, context, &mut table)?;
        update.put(0, table.name.as_bytes(), encode(&table)?);
        update.put(1, MARKER, marker(&table, |_| Totals::default()));
        Ok(())
    })?;
    if table.stream.is_some() {
        stream::forget(engine, context);
    }
    let description = describe::table(context, &table, "CREATING", |_| Totals::default());
    control::write(out, &serde_json::json!({ "TableDescription": description }))
}

/// A name is free as long as no table has it, and again once a deleted one is gone.
fn check_free(table: &Table, now_ms: u64) -> Result<()> {
    if table.is_gone(now_ms) {
        return Ok(());
    }
    if table.status(now_ms) == "CREATING" {
        return status::check_there(table, now_ms);
    }
    Err(Error::new(
        Code::ResourceInUse,
        format!("Table already exists: {}", table.name),
    ))
}

/// Refuses one more change of a table while too many are under way. There are none unless statuses take time. The limit is documented, its
/// words are those of the lower one that AWS had before 2021: a guess.
pub fn check_room(engine: &Engine, context: &Request) -> Result<()> {
    if context.status_delay_ms == 0 {
        return Ok(());
    }
    let view = engine.view(&tables_map(context));
    let rows = view.range(Bound::Unbounded, Bound::Unbounded, Direction::Forward);
    let busy = rows
        .filter_map(|(_, row)| decode(row).ok())
        .filter(|table| !table.is_gone(context.now_ms) && table.status(context.now_ms) != "ACTIVE");
    if busy.count() >= MAX_TABLES_AT_WORK {
        return Err(status::limit(format!(
            "Only {MAX_TABLES_AT_WORK} tables can be created, updated, or deleted simultaneously"
        )));
    }
    Ok(())
}

fn check_model(input: &Object) -> Result<()> {
    let Some(name) = text(input, "TableName")? else {
        return Err(validation(
            "The parameter 'TableName' is required but was not present in the request",
        ));
    };
    let mut violations = Violations::default();
    check_name(&mut violations, name, "tableName");
    if !violations.is_empty() {
        return violations.check();
    }
    violations.one_of(text(input, "BillingMode")?, "billingMode", BILLING_MODES);
    violations.one_of(text(input, "TableClass")?, "tableClass", TABLE_CLASSES);
    check_throughput(&mut violations, input, "provisionedThroughput")?;
    match objects(input, "AttributeDefinitions")? {
        Some(definitions) => check_definitions(&mut violations, &definitions)?,
        None => violations.null("attributeDefinitions"),
    }
    match objects(input, "KeySchema")? {
        Some(elements) => check_key_schema(&mut violations, &elements, "keySchema", false)?,
        None => violations.null("keySchema"),
    }
    schema::check_settings(&mut violations, input)?;
    for (member, place, global) in [
        ("GlobalSecondaryIndexes", "globalSecondaryIndexes", true),
        ("LocalSecondaryIndexes", "localSecondaryIndexes", false),
    ] {
        for (at, index) in objects(input, member)?.into_iter().flatten().enumerate() {
            check_index(&mut violations, index, &format!("{place}.{}.member", at + 1), global)?;
        }
    }
    for (at, index) in objects(input, "VectorIndexes")?.into_iter().flatten().enumerate() {
        vector::schema::check_model(&mut violations, index, &format!("vectorIndexes.{}.member", at + 1))?;
    }
    violations.check()
}

pub fn build(context: &Request, input: &Object) -> Result<Table> {
    let on_demand_billing = text(input, "BillingMode")? == Some("PAY_PER_REQUEST");
    let throughput = schema::throughput(input)?;
    check_billing(on_demand_billing, throughput.is_some())?;
    check_bounds(throughput)?;
    let definitions = schema::definitions(&objects(input, "AttributeDefinitions")?.unwrap_or_default())?;
    let elements = objects(input, "KeySchema")?.unwrap_or_default();
    let key = schema::key_schema(&elements, &definitions)?;
    let mut given = Vec::new();
    for (member, _) in INDEXES {
        if list(input, member)?.is_some_and(|list| list.is_empty()) {
            return Err(invalid_values(format!("List of {member} is empty")));
        }
        given.extend(objects(input, member)?.into_iter().flatten());
    }
    given.extend(objects(input, "VectorIndexes")?.into_iter().flatten());
    check_all_used(&definitions, &key, &given)?;
    let indexes = build_indexes(input, &key, &definitions, on_demand_billing)?;
    check_indexes(&indexes)?;
    let vectors = build_vectors(input, indexes.len(), &definitions)?;
    vector::schema::check_all(&vectors, &indexes, on_demand_billing)?;
    let throughput = throughput.unwrap_or_default();
    let stream = schema::stream(input, &schema::NEW_STREAM)?.flatten();
    let active_ms = context.now_ms + context.status_delay_ms;
    Ok(Table {
        name: text(input, "TableName")?.unwrap_or_default().to_owned(),
        id: context.uuid(),
        created_ms: context.now_ms,
        active_ms,
        key,
        definitions,
        indexes,
        vectors,
        indexes_version: 0,
        on_demand_billing,
        on_demand_since_ms: on_demand_billing.then_some(active_ms),
        billing_told: on_demand_billing,
        throughput,
        on_demand: throughput::new_on_demand(input, on_demand_billing, Place::Table)?,
        warm: throughput::new_warm(input, on_demand_billing, throughput, Place::Table)?,
        stream_label: None,
        stream,
        encryption_key: encryption::asked(context, input)?.flatten(),
        class: text(input, "TableClass")?.map(str::to_owned),
        deletion_protection: boolean(input, "DeletionProtectionEnabled")?.unwrap_or(false),
        tags: tags::parse(input)?,
        time_to_live: None,
        recovery: None,
        resource_policy: text(input, "ResourcePolicy")?.map(str::to_owned),
        past: Default::default(),
        state: Default::default(),
        attached: Default::default(),
        restore: None,
        global: None,
        mirrors: Vec::new(),
        elsewhere: None,
    })
}

fn check_billing(on_demand: bool, has_throughput: bool) -> Result<()> {
    match (on_demand, has_throughput) {
        (true, true) => Err(invalid_values(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
        )),
        (false, false) => Err(invalid_values(
            "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
        )),
        _ => Ok(()),
    }
}

/// Numbered behind the other indexes, of which there are `before`.
fn build_vectors(input: &Object, before: usize, definitions: &[KeyAttribute]) -> Result<Vec<VectorIndex>> {
    let given = objects(input, "VectorIndexes")?.into_iter().flatten();
    let number = |at: usize| u8::try_from(before + at).unwrap_or(u8::MAX).min(200);
    given
        .enumerate()
        .map(|(at, given)| vector::schema::index(given, number(at), definitions))
        .collect()
}

fn build_indexes(input: &Object, key: &KeySchema, definitions: &[KeyAttribute], on_demand: bool) -> Result<Vec<Index>> {
    let mut indexes: Vec<Index> = Vec::new();
    for (member, global) in INDEXES {
        for given in objects(input, member)?.into_iter().flatten() {
            let number = u8::try_from(indexes.len()).unwrap_or(u8::MAX).min(200);
            let mut index = schema::index(given, (!global).then_some(key), number, definitions)?;
            if global {
                throughput::check_new_index(&index, given, on_demand, true)?;
                let place = Place::Index(&index.name);
                index.on_demand = throughput::new_on_demand(given, on_demand, place)?;
                index.warm = throughput::new_warm(given, on_demand, index.throughput, place)?;
            }
            indexes.push(index);
        }
    }
    Ok(indexes)
}
