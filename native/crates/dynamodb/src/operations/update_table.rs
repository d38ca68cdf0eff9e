//! UpdateTable: throughput, billing, protection, class, encryption, stream setting, and global indexes, which are filled in the same transaction.

use super::create_table::{check_index_billing, encryption_key};
use super::describe_table::checked_name;
use crate::checks::index_key;
use crate::context::Request;
use crate::control::{self, boolean, member, object, objects, text, Object};
use crate::describe;
use crate::errors::{invalid_values, named_table_not_found, validation, Code, Error, Result, Violations};
use crate::item;
use crate::key::{MARKER, TABLE_TAG};
use crate::schema::{
    self, check_bounds, check_definitions, check_index, check_indexes, check_throughput, BILLING_MODES, STREAM_VIEWS,
    TABLE_CLASSES,
};
use crate::stream::{self, streams_map};
use crate::table::{decode, encode, items_map, tables_map, Index, Table};
use crate::totals::{self, Totals};
use crate::write::index_row;
use ruststack_state::{Direction, Engine, Update, Value as Row, View};
use serde_json::json;
use std::ops::Bound;

/// Members of which at least one must be there.
const CHANGES: [&str; 10] = [
    "BillingMode",
    "ProvisionedThroughput",
    "GlobalSecondaryIndexUpdates",
    "StreamSpecification",
    "SSESpecification",
    "TableClass",
    "DeletionProtectionEnabled",
    "OnDemandThroughput",
    "WarmThroughput",
    "ReplicaUpdates",
];

const NO_UNITS: &str =
    "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST";

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    if text(&input, "TableName")?.is_none() {
        return Err(validation(
            "The parameter 'TableName' is required but was not present in the request",
        ));
    }
    let name = checked_name(context, &input)?;
    check_model(&input)?;
    check_request(&input)?;
    let missing = || named_table_not_found(name);
    let id = decode(&engine.get(&tables_map(context), name.as_bytes()).ok_or_else(missing)?)?.id;
    let maps = [tables_map(context), items_map(context, &id), streams_map(context)];
    let (table, marker, old_key) = engine.update(&maps, |update| {
        let mut table = match update.get(0, name.as_bytes()) {
            Some(row) => decode(row)?,
            None => return Err(missing()),
        };
        if table.id != id || !table.is_active(context.now_ms) {
            return Err(Error::new(
                Code::ResourceInUse,
                format!("Attempt to change a resource which is still in use: Table is being created: {name}"),
            ));
        }
        let (old_key, old_stream) = (table.encryption_key.clone(), table.stream.clone());
        change(context, &mut table, &input)?;
        if table.stream != old_stream {
            change_records(update, context, &mut table)?;
        }
        // Taken under the lock, so that no item is written between it and the new index.
        let view = update.view(1);
        let mut filled = Vec::new();
        for given in objects(&input, "GlobalSecondaryIndexUpdates")?.into_iter().flatten() {
            change_index(update, &view, &mut table, &input, given, &mut filled)?;
        }
        check_indexes(&table.indexes)?;
        update.put(0, name.as_bytes(), encode(&table)?);
        let marker = remark(update, &table, &filled);
        Ok((table, marker, old_key))
    })?;
    if member(&input, "StreamSpecification").is_some() {
        stream::forget(engine, context);
    }
    let mut description = describe::table(context, &table, "UPDATING", |tag| totals::of(&marker, tag));
    if member(&input, "WarmThroughput").is_some() {
        description["WarmThroughput"]["Status"] = json!("UPDATING");
    }
    // A key that is taken away is still told while it is.
    if let (Some(_), Some(key)) = (
        member(&input, "SSESpecification"),
        table.encryption_key.as_ref().or(old_key.as_ref()),
    ) {
        description["SSEDescription"] = describe::encryption(key, "UPDATING");
    }
    control::write(out, &json!({ "TableDescription": description }))
}

fn check_model(input: &Object) -> Result<()> {
    let mut violations = Violations::default();
    violations.one_of(text(input, "BillingMode")?, "billingMode", BILLING_MODES);
    violations.one_of(text(input, "TableClass")?, "tableClass", TABLE_CLASSES);
    check_throughput(&mut violations, input, "provisionedThroughput")?;
    if let Some(definitions) = objects(input, "AttributeDefinitions")? {
        check_definitions(&mut violations, &definitions)?;
    }
    if let Some(stream) = object(input, "StreamSpecification")? {
        violations.one_of(
            text(stream, "StreamViewType")?,
            "streamSpecification.streamViewType",
            STREAM_VIEWS,
        );
    }
    for (at, update) in objects(input, "GlobalSecondaryIndexUpdates")?
        .into_iter()
        .flatten()
        .enumerate()
    {
        if let Some(create) = object(update, "Create")? {
            let place = format!("globalSecondaryIndexUpdates.{}.member.create", at + 1);
            check_index(&mut violations, create, &place, true)?;
        }
    }
    violations.check()?;
    if CHANGES.iter().all(|name| member(input, name).is_none()) {
        return Err(validation("At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required"));
    }
    Ok(())
}

/// What the request says against itself, told before the table is looked up.
fn check_request(input: &Object) -> Result<()> {
    let throughput = schema::throughput(input)?;
    if throughput.is_some() && text(input, "BillingMode")? == Some("PAY_PER_REQUEST") {
        return Err(invalid_values(NO_UNITS));
    }
    check_bounds(throughput)?;
    let mut named: Vec<&str> = Vec::new();
    for update in objects(input, "GlobalSecondaryIndexUpdates")?.into_iter().flatten() {
        let mut actions = Vec::new();
        for action in ["Update", "Create", "Delete"] {
            actions.extend(object(update, action)?);
        }
        let Some(action) = actions.first() else {
            return Err(invalid_values(
                "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must not be null",
            ));
        };
        let name = text(action, "IndexName")?.unwrap_or_default();
        if named.contains(&name) {
            return Err(invalid_values(format!(
                "Only one global secondary index update per index is allowed simultaneously. Index: {name}"
            )));
        }
        named.push(name);
    }
    Ok(())
}

fn change(context: &Request, table: &mut Table, input: &Object) -> Result<()> {
    let throughput = schema::throughput(input)?;
    if let Some(mode) = text(input, "BillingMode")? {
        let on_demand = mode == "PAY_PER_REQUEST";
        if !on_demand && throughput.is_none() && table.on_demand_billing {
            return Err(invalid_values(
                "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
            ));
        }
        if on_demand && !table.on_demand_billing {
            table.on_demand_since_ms = Some(context.now_ms);
            table.throughput = Default::default();
            table
                .indexes
                .iter_mut()
                .for_each(|index| index.throughput = Default::default());
        }
        table.on_demand_billing = on_demand;
        table.billing_told = true;
    }
    if let Some(throughput) = throughput {
        if table.on_demand_billing {
            return Err(invalid_values(NO_UNITS));
        }
        table.throughput = throughput;
    }
    if let Some(protection) = boolean(input, "DeletionProtectionEnabled")? {
        table.deletion_protection = protection;
    }
    if let Some(class) = text(input, "TableClass")? {
        table.class = Some(class.to_owned());
    }
    if object(input, "SSESpecification")?.is_some() {
        table.encryption_key = encryption_key(context, input)?;
    }
    if let Some(on_demand) = member(input, "OnDemandThroughput") {
        table.on_demand = Some(on_demand.clone());
    }
    if let Some(warm) = schema::warm(input)? {
        table.warm = Some(warm);
    }
    change_stream(table, schema::stream(input)?)
}

fn change_stream(table: &mut Table, asked: Option<Option<String>>) -> Result<()> {
    match (asked, &table.stream) {
        (None, _) => {}
        (Some(Some(_)), Some(_)) => {
            return Err(Error::new(
                Code::ResourceInUse,
                format!("Table already has an enabled stream: TableName: {}", table.name),
            ));
        }
        (Some(None), None) => return Err(validation("Table does not have an enabled stream")),
        (Some(Some(view)), None) => table.stream = Some(view),
        (Some(None), Some(_)) => table.stream = None,
    }
    Ok(())
}

/// Opens or closes the stream of a table whose setting has changed.
fn change_records(update: &mut Update, context: &Request, table: &mut Table) -> Result<()> {
    // Writes that read the table before notice that it has changed, and leave no change unrecorded.
    table.indexes_version = table.indexes_version.wrapping_add(1);
    match table.stream {
        Some(_) => stream::open(update, 2, context, table),
        None => stream::close(update, 2, context, table),
    }
}

/// Brings the table's marker up to its indexes, with what was counted while new ones were filled.
pub fn remark(update: &mut Update, table: &Table, filled: &[(u8, Totals)]) -> Row {
    let old = update.get(1, MARKER).cloned();
    let marker = totals::marker(table, |tag| match filled.iter().rev().find(|(of, _)| *of == tag) {
        Some((_, counted)) => *counted,
        None => old.as_deref().map_or_else(Totals::default, |old| totals::of(old, tag)),
    });
    update.put(1, MARKER, marker.clone());
    marker
}

/// One of Create, Update, Delete. What is counted while a new index is filled goes to `filled`, by tag.
fn change_index(
    update: &mut Update,
    view: &View,
    table: &mut Table,
    input: &Object,
    given: &Object,
    filled: &mut Vec<(u8, Totals)>,
) -> Result<()> {
    if let Some(create) = object(given, "Create")? {
        let added = schema::definitions(&objects(input, "AttributeDefinitions")?.unwrap_or_default())?;
        for definition in added {
            if !table.definitions.iter().any(|other| other.name == definition.name) {
                table.definitions.push(definition);
            }
        }
        let used: Vec<u8> = table.indexes.iter().map(|index| index.number).collect();
        let number = (0..u8::MAX - 2).find(|number| !used.contains(number)).unwrap_or(0);
        let index = schema::index(create, None, number, &table.definitions)?;
        if table.index(&index.name).is_some() {
            return Err(validation(format!(
                "Attempting to create an index which already exists: {}",
                index.name
            )));
        }
        check_index_billing(&index, create, true, table.on_demand_billing)?;
        filled.push((index.number + 1, fill(update, view, table, &index)?));
        table.indexes.push(index);
        table.indexes_version = table.indexes_version.wrapping_add(1);
    }
    let missing = || Error::new(Code::ResourceNotFound, "Requested resource not found");
    if let Some(delete) = object(given, "Delete")? {
        let name = text(delete, "IndexName")?.unwrap_or_default();
        let at = table
            .indexes
            .iter()
            .position(|index| index.global && index.name == name)
            .ok_or_else(missing)?;
        let index = table.indexes.remove(at);
        table.indexes_version = table.indexes_version.wrapping_add(1);
        for (key, _) in rows(view, index.number + 1) {
            update.delete(1, key);
        }
        let Table {
            definitions,
            key,
            indexes,
            ..
        } = table;
        definitions.retain(|definition| {
            key.contains(&definition.name) || indexes.iter().any(|index| index.key.contains(&definition.name))
        });
    }
    if let Some(change) = object(given, "Update")? {
        let name = text(change, "IndexName")?.unwrap_or_default();
        let throughput = schema::throughput(change)?;
        let index = table
            .indexes
            .iter_mut()
            .find(|index| index.global && index.name == name)
            .ok_or_else(missing)?;
        index.throughput = throughput.unwrap_or(index.throughput);
        index.on_demand = member(change, "OnDemandThroughput").cloned().or(index.on_demand.take());
        index.warm = schema::warm(change)?.or(index.warm);
    }
    Ok(())
}

fn rows(view: &View, tag: u8) -> Box<dyn Iterator<Item = (&ruststack_state::Key, &ruststack_state::Value)> + '_> {
    // The bounds live as long as the program: one byte for every tag.
    static TAGS: [u8; 256] = {
        let mut tags = [0; 256];
        let mut at = 0;
        while at < 256 {
            tags[at] = at as u8;
            at += 1;
        }
        tags
    };
    let at = usize::from(tag);
    view.range(
        Bound::Included(&TAGS[at..=at]),
        Bound::Excluded(&TAGS[at + 1..at + 2]),
        Direction::Forward,
    )
}

/// Writes the rows of a new index. Items whose attributes can't be its key stay out.
fn fill(update: &mut Update, view: &View, table: &Table, index: &Index) -> Result<Totals> {
    let mut counted = Totals::default();
    for (_, row) in rows(view, TABLE_TAG) {
        let members = item::decode(row)?;
        if let Some(key) = index_key(table, index, &members) {
            let row = index_row(table, index, &members, row);
            counted.items += 1;
            counted.bytes += item::size(&row) as u64;
            update.put(1, &key, row);
        }
    }
    Ok(counted)
}
