//! UpdateTable: throughput, billing, protection, class, encryption, stream setting, and global indexes.
//!
//! Checked in this order: the model's constraints; what the request says against itself; the table; what goes on with it already; each
//! change. The words, and what excludes what, are those of the `api-quirks` of AWS's DynamoDB controller for Kubernetes (us-west-2,
//! 2026-10-08 and 2026-10-09; findings 015, 047, 050, 151, 160 to 162, 169, 174, 359, 361, 382 and 433).

use super::create_table::check_room;
use super::describe_table::checked_name;
use crate::context::Request;
use crate::control::{self, boolean, member, object, objects, text, Object};
use crate::describe;
use crate::encryption;
use crate::errors::{invalid_values, named_table_not_found, validation, Code, Error, Result, Violations};
use crate::key::MARKER;
use crate::limits::MAX_GLOBAL_INDEXES;
use crate::request::check_name;
use crate::schema::{
    self, check_bounds, check_definitions, check_index, check_indexes, check_throughput, BILLING_MODES, TABLE_CLASSES,
};
use crate::status::{admit, limit, Asked, Change, Leaving, Pending};
use crate::stream::{self, streams_map};
use crate::table::{decode, encode, items_map, tables_map, Table};
use crate::throughput::{self, check_index_bounds, is_switched, Place, NO_UNITS};
use crate::totals::{self, Totals};
use crate::vector;
use crate::work::{begin_fill, begin_purge};
use ruststack_state::{Engine, Update, Value as Row};
use serde_json::{json, Value as Json};

/// Members of which at least one must be there.
const CHANGES: [&str; 11] = [
    "BillingMode",
    "ProvisionedThroughput",
    "GlobalSecondaryIndexUpdates",
    "VectorIndexUpdates",
    "StreamSpecification",
    "SSESpecification",
    "TableClass",
    "DeletionProtectionEnabled",
    "OnDemandThroughput",
    "WarmThroughput",
    "ReplicaUpdates",
];

/// Members that stand alone in a request, in the order in which AWS tells of them, with its words.
const ALONE: [(&str, &str); 4] = [
    ("SSESpecification", "Server-Side Encryption modification must"),
    ("TableClass", "TableClass modification must"),
    ("DeletionProtectionEnabled", "DeletionProtection modification must"),
    ("WarmThroughput", "WarmThroughput must"),
];

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
    check_room(engine, context)?;
    let maps = [tables_map(context), items_map(context, &id), streams_map(context)];
    let (description, has_stream) = engine.update(&maps, |update| {
        let mut table = match update.get(0, name.as_bytes()) {
            Some(row) => decode(row)?,
            None => return Err(missing()),
        };
        if table.is_gone(context.now_ms) {
            return Err(missing());
        }
        if table.id != id {
            return Err(Error::new(Code::Internal, "The table has just been replaced"));
        }
        let told = change(update, context, &mut table, &input)?;
        let marker = update.get(1, MARKER).cloned();
        let status = told.status.unwrap_or_else(|| table.status(context.now_ms));
        let mut description = describe::table(context, &table, status, |tag| {
            marker
                .as_deref()
                .map_or_else(Default::default, |marker| totals::of(marker, tag))
        });
        if let Some(on_demand) = told.on_demand {
            description["OnDemandThroughput"] = on_demand;
        }
        vector::update::tell(&mut description, &input)?;
        if context.status_delay_ms == 0 {
            rest(&mut table, until(context));
        }
        update.put(0, name.as_bytes(), encode(&table)?);
        Ok((description, object(&input, "StreamSpecification")?.is_some()))
    })?;
    if has_stream {
        stream::forget(engine, context);
    }
    control::write(out, &json!({ "TableDescription": description }))
}

/// When a change that begins now is over: later than now, so that the answer tells of it also where statuses take no time.
fn until(context: &Request) -> u64 {
    context.now_ms + context.status_delay_ms.max(1)
}

/// Ends what ends by that time, where statuses take none.
fn rest(table: &mut Table, until_ms: u64) {
    for leaving in &mut table.state.leaving {
        leaving.until_ms = 0;
    }
    table.settle(until_ms);
    for index in &mut table.indexes {
        index.state.allocated_ms = 0;
        index.state.active_ms = 0;
    }
}

fn check_model(input: &Object) -> Result<()> {
    let mut violations = Violations::default();
    violations.one_of(text(input, "BillingMode")?, "billingMode", BILLING_MODES);
    violations.one_of(text(input, "TableClass")?, "tableClass", TABLE_CLASSES);
    check_throughput(&mut violations, input, "provisionedThroughput")?;
    if let Some(definitions) = objects(input, "AttributeDefinitions")? {
        check_definitions(&mut violations, &definitions)?;
    }
    schema::check_settings(&mut violations, input)?;
    let updates = objects(input, "GlobalSecondaryIndexUpdates")?;
    for (at, given) in updates.iter().flatten().enumerate() {
        let place = format!("globalSecondaryIndexUpdates.{}.member", at + 1);
        if let Some(create) = object(given, "Create")? {
            check_index(&mut violations, create, &format!("{place}.create"), true)?;
        }
        for (action, part) in [("Update", "update"), ("Delete", "delete")] {
            let Some(given) = object(given, action)? else { continue };
            let place = format!("{place}.{part}");
            match text(given, "IndexName")? {
                None => violations.null(&format!("{place}.indexName")),
                Some(name) => check_name(&mut violations, name, &format!("{place}.indexName")),
            }
            check_throughput(&mut violations, given, &format!("{place}.provisionedThroughput"))?;
        }
    }
    vector::update::check_model(&mut violations, input)?;
    violations.check()?;
    let is_change = |name: &&str| match input.get(*name) {
        // An empty list is as good as none, until something else makes the request one.
        Some(Json::Array(list)) if name.ends_with("IndexUpdates") => !list.is_empty(),
        Some(value) => !value.is_null(),
        None => false,
    };
    if !CHANGES.iter().any(is_change) {
        return Err(validation("At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates, SSESpecification, ReplicaUpdates, MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, DeletionProtectionEnabled, OnDemandThroughput, WarmThroughput or TableClass is required"));
    }
    if updates.is_some_and(|updates| updates.is_empty()) {
        return Err(invalid_values("List of GlobalSecondaryIndexUpdates is empty"));
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
        if actions.len() > 1 {
            return Err(invalid_values(
                "Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object",
            ));
        }
        let name = text(action, "IndexName")?.unwrap_or_default();
        if named.contains(&name) {
            return Err(invalid_values(format!(
                "Only one global secondary index update per index is allowed simultaneously. Index: {name}"
            )));
        }
        named.push(name);
    }
    vector::update::check_request(input)?;
    check_together(input)
}

/// One change at a time, with few exceptions.
fn check_together(input: &Object) -> Result<()> {
    let given: Vec<&str> = CHANGES
        .into_iter()
        .filter(|name| member(input, name).is_some())
        .collect();
    let has = |name: &str| given.contains(&name);
    let (created, deleted) = (actions(input, "Create")?, actions(input, "Delete")?);
    if has("WarmThroughput") && !created.is_empty() && given.len() == 2 {
        return Err(invalid_values(
            "Create global secondary index cannot be specified when updating WarmThroughput",
        ));
    }
    if let Some((_, who)) = ALONE.iter().find(|(name, _)| has(name) && given.len() > 1) {
        return Err(invalid_values(format!("{who} be the only operation in the request")));
    }
    if has("OnDemandThroughput")
        && given
            .iter()
            .any(|name| !["OnDemandThroughput", "BillingMode"].contains(name))
    {
        return Err(invalid_values(
            "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request",
        ));
    }
    let is_throughput = has("ProvisionedThroughput");
    if has("StreamSpecification") && (is_throughput || text(input, "BillingMode")? == Some("PROVISIONED")) {
        return Err(invalid_values(
            "You cannot modify stream status while updating table IOPS",
        ));
    }
    if !created.is_empty() || !deleted.is_empty() {
        if is_throughput {
            return Err(invalid_values(
                "You cannot create or delete index while updating table IOPS",
            ));
        }
        if has("StreamSpecification") {
            return Err(invalid_values(
                "You cannot create or delete index while changing stream status",
            ));
        }
    }
    Ok(())
}

/// The names of the indexes for which an action is given.
fn actions<'j>(input: &'j Object, action: &str) -> Result<Vec<&'j str>> {
    let mut names = Vec::new();
    for update in objects(input, "GlobalSecondaryIndexUpdates")?.into_iter().flatten() {
        if let Some(given) = object(update, action)? {
            names.push(text(given, "IndexName")?.unwrap_or_default());
        }
    }
    Ok(names)
}

/// What the answer tells otherwise than DescribeTable.
#[derive(Default)]
struct Told {
    status: Option<&'static str>,
    on_demand: Option<Json>,
}

fn change(update: &mut Update, context: &Request, table: &mut Table, input: &Object) -> Result<Told> {
    let mut told = Told::default();
    let encryption = encryption::asked(context, input)?;
    let is_switched = is_switched(table, input)?;
    let asked = Asked {
        throughput: object(input, "ProvisionedThroughput")?.is_some(),
        billing: is_switched,
        on_demand: object(input, "OnDemandThroughput")?.is_some(),
        stream: object(input, "StreamSpecification")?.is_some(),
        class: text(input, "TableClass")?.is_some(),
        encryption: encryption.as_ref().is_some_and(|key| *key != table.encryption_key),
        created: actions(input, "Create")?,
        deleted: actions(input, "Delete")?,
        updated: actions(input, "Update")?,
    };
    for given in objects(input, "GlobalSecondaryIndexUpdates")?.into_iter().flatten() {
        if let Some(given) = object(given, "Update")? {
            check_index_bounds(given)?;
        }
    }
    admit(table, &asked, context.now_ms)?;
    table.settle(context.now_ms);
    if text(input, "BillingMode")?.is_some() && !is_switched && !asked.throughput {
        // Nothing happens, though the answer says so.
        told.status = Some("UPDATING");
    }
    throughput::update_table(context, table, input, until(context))?;
    told.on_demand = throughput::update_on_demand(table, input)?;
    if let Some(protection) = boolean(input, "DeletionProtectionEnabled")? {
        table.deletion_protection = protection;
    }
    if let Some(class) = text(input, "TableClass")? {
        told.status = Some("UPDATING");
        change_class(context, table, class);
    }
    if let Some(key) = encryption {
        change_encryption(context, table, key, input)?;
        // AWS says so also while something else goes on.
        told.status = Some("ACTIVE");
    }
    if let Some(stream) = schema::stream(input, &schema::CHANGED_STREAM)? {
        change_stream(update, context, table, stream)?;
    }
    for given in objects(input, "GlobalSecondaryIndexUpdates")?.into_iter().flatten() {
        change_index(update, context, table, input, given, is_switched)?;
    }
    if let Some(counted) = vector::update::change(update, 1, table, input, context.now_ms)? {
        table.indexes_version = table.indexes_version.wrapping_add(1);
        remark(update, table, &[counted]);
    }
    vector::schema::check_all(&table.vectors, &table.indexes, table.on_demand_billing)?;
    Ok(told)
}

fn pend(context: &Request, table: &mut Table, change: Change) {
    let until_ms = until(context);
    table.state.pending.push(Pending { change, until_ms });
}

fn change_class(context: &Request, table: &mut Table, class: &str) {
    // STANDARD is what a table without a word of it has.
    if table.class.as_deref().unwrap_or("STANDARD") == class {
        return;
    }
    let was = table.class.replace(class.to_owned());
    table.past.class_changed_ms = Some(context.now_ms);
    pend(context, table, Change::Class { was });
}

fn change_encryption(context: &Request, table: &mut Table, key: Option<String>, input: &Object) -> Result<()> {
    let is_going_on = table
        .changes(context.now_ms)
        .any(|change| matches!(change, Change::Encryption { .. }));
    if is_going_on {
        return Ok(());
    }
    encryption::check_change(table.encryption_key.as_deref(), key.as_deref(), input)?;
    let was = std::mem::replace(&mut table.encryption_key, key);
    pend(context, table, Change::Encryption { was });
    Ok(())
}

/// Opens or closes the stream of the table.
fn change_stream(update: &mut Update, context: &Request, table: &mut Table, asked: Option<String>) -> Result<()> {
    match (&asked, &table.stream) {
        (Some(_), Some(_)) => {
            return Err(validation(format!(
                "Table already has an enabled stream: TableName: {}",
                table.name
            )));
        }
        (None, None) => {
            return Err(validation(format!(
                "Table has no stream to disable: TableName: {}",
                table.name
            )));
        }
        _ => {}
    }
    // Writes that read the table before notice that it has changed, and leave no change unrecorded.
    change_version(update, table);
    table.stream = asked;
    match table.stream {
        Some(_) => stream::open(update, 2, context, table)?,
        None => stream::close(update, 2, context, table)?,
    }
    pend(
        context,
        table,
        Change::Stream {
            enabled: table.stream.is_some(),
        },
    );
    Ok(())
}

/// Has writes that read the table before notice that its indexes or its stream are others.
fn change_version(update: &mut Update, table: &mut Table) {
    table.indexes_version = table.indexes_version.wrapping_add(1);
    remark(update, table, &[]);
}

/// Brings the table's marker up to its indexes, with what is known of some. Of those that are new and of which nothing is, it begins at
/// nothing.
pub fn remark(update: &mut Update, table: &Table, known: &[(u8, Totals)]) -> Row {
    let old = update.get(1, MARKER).cloned();
    let marker = totals::marker(table, |tag| match known.iter().rev().find(|(of, _)| *of == tag) {
        Some((_, counted)) => *counted,
        None => old.as_deref().map_or_else(Totals::default, |old| totals::of(old, tag)),
    });
    update.put(1, MARKER, marker.clone());
    marker
}

/// One of Create, Update, Delete.
fn change_index(
    update: &mut Update,
    context: &Request,
    table: &mut Table,
    input: &Object,
    given: &Object,
    is_switched: bool,
) -> Result<()> {
    if let Some(create) = object(given, "Create")? {
        return create_index(update, context, table, input, create);
    }
    for (action, verb) in [("Delete", "delete"), ("Update", "update")] {
        let Some(given) = object(given, action)? else { continue };
        let name = text(given, "IndexName")?.unwrap_or_default();
        match table.index(name) {
            None => {
                return Err(Error::new(
                    Code::ResourceNotFound,
                    format!("Requested resource not found: Index {name} for table {}", table.name),
                ));
            }
            Some(index) if !index.global => {
                return Err(validation(format!(
                    "Cannot {verb} an index that is not a GlobalSecondaryIndex: {name}"
                )));
            }
            Some(_) if action == "Delete" => delete_index(update, context, table, name),
            Some(_) => throughput::update_index(context, table, given, name, is_switched, until(context))?,
        }
    }
    Ok(())
}

fn create_index(
    update: &mut Update,
    context: &Request,
    table: &mut Table,
    input: &Object,
    create: &Object,
) -> Result<()> {
    let name = text(create, "IndexName")?.unwrap_or_default();
    if table.index(name).is_some() || table.vector(name).is_some() {
        return Err(validation("Attempting to create an index which already exists"));
    }
    let Some(definitions) = objects(input, "AttributeDefinitions")?.filter(|given| !given.is_empty()) else {
        return Err(invalid_values(format!(
            "AttributeDefinitions is not specified for index: {name}"
        )));
    };
    // What the table has defined stays as it is, whatever the request says of it.
    for definition in schema::definitions(&definitions)? {
        if !table.definitions.iter().any(|other| other.name == definition.name) {
            table.definitions.push(definition);
        }
    }
    let number = table.free_number();
    let mut index = schema::index(create, None, number, &table.definitions)?;
    if table.indexes.iter().filter(|index| index.global).count() >= MAX_GLOBAL_INDEXES {
        return Err(limit(format!(
            "Number of global secondary indexes exceeds per-table limit of {MAX_GLOBAL_INDEXES}"
        )));
    }
    let on_demand = table.on_demand_billing;
    throughput::check_new_index(&index, create, on_demand, false)?;
    let place = Place::Index(name);
    index.on_demand = throughput::new_on_demand(create, on_demand, place)?;
    index.warm = throughput::new_warm(create, on_demand, index.throughput, place)?;
    index.state.is_added = true;
    index.state.allocated_ms = until(context);
    // As long as its resources are allocated it is filled, however few items there are.
    index.state.active_ms = until(context) + context.status_delay_ms;
    table.indexes.push(index);
    check_indexes(&table.indexes)?;
    change_version(update, table);
    begin_fill(update, 1, table, number)
}

fn delete_index(update: &mut Update, context: &Request, table: &mut Table, name: &str) {
    let Some(at) = table.indexes.iter().position(|index| index.name == name) else {
        return;
    };
    let index = table.indexes.remove(at);
    table.state.leaving.push(Leaving {
        index,
        until_ms: until(context),
        is_purged: false,
    });
    change_version(update, table);
    begin_purge(update, 1, table);
}
