//! ReplicaUpdates: replicas are made, changed and deleted, each in one commit over all regions that it touches.

use super::at;
use super::describe;
use super::group::{Group, Member};
use super::request::{self, Action, Kind, Updates, MORE_THAN_ONE};
use super::scaling;
use crate::context::Request;
use crate::control::{self, text, Object};
use crate::encryption;
use crate::errors::{invalid_values, named_table_not_found, validation, Code, Error, Result};
use crate::expiry;
use crate::key::MARKER;
use crate::limits::SOURCE_LASTS_MS;
use crate::operations::delete_table;
use crate::operations::describe_table::checked_name;
use crate::stream::{self, streams_map};
use crate::table::{decode, encode, items_map, tables_map, Table};
use crate::totals;
use ruststack_state::{Engine, MapName, Update};
use serde_json::json;

const VIEW: &str = "NEW_AND_OLD_IMAGES";
/// The alias of AWS's own key for DynamoDB.
const MANAGED_KEY: &str = "alias/aws/dynamodb";
const NO_KEY: &str = "KMSMasterKeyId must be specified for each replica.";
pub const NOT_ONE_ALONE: &str =
    "Deletion of only one table replica is not supported for global tables with MultiRegionConsistency set to STRONG.";

pub fn run(engine: &Engine, context: &Request, input: &Object, out: &mut Vec<u8>) -> Result<()> {
    if text(input, "TableName")?.is_none() {
        return Err(validation(
            "The parameter 'TableName' is required but was not present in the request",
        ));
    }
    let name = checked_name(context, input)?;
    let updates = request::parse(context, input)?;
    let row = engine.get(&tables_map(context), name.as_bytes());
    let table = decode(&row.ok_or_else(|| named_table_not_found(name))?)?;
    if !table.is_active(context.now_ms) {
        return Err(in_use());
    }
    check_consistency(&table, &updates)?;
    let kind = updates.actions.first().map_or(Kind::Update, |action| action.kind);
    let changed = match kind {
        Kind::Create => create(engine, context, &table, &updates)?,
        Kind::Delete => delete(engine, context, &table, &updates)?,
        Kind::Update => update(engine, context, &table, &updates)?,
    };
    answer(engine, context, &table, changed, out)
}

/// Replicas are told as they were.
fn answer(engine: &Engine, context: &Request, before: &Table, mut after: Table, out: &mut Vec<u8>) -> Result<()> {
    let marker = engine.get(&items_map(context, &after.id), MARKER);
    let marker = marker.as_deref().unwrap_or_default();
    let group = after.global.take().or(before.global.clone()).unwrap_or_default();
    let mut description = crate::describe::table(context, &after, "UPDATING", |tag| totals::of(marker, tag));
    if let Some(description) = description.as_object_mut() {
        let told: Vec<&Member> = before
            .global
            .iter()
            .flat_map(|old| old.others(context.region))
            .collect();
        describe::put(description, context, &after, &group, &told);
    }
    control::write(out, &json!({ "TableDescription": description }))
}

fn in_use() -> Box<Error> {
    Error::new(
        Code::ResourceInUse,
        "The resource which you are attempting to change is in use.",
    )
}

/// What becomes of strong consistency, and what may not become of it.
fn check_consistency(table: &Table, updates: &Updates) -> Result<()> {
    let Some(group) = &table.global else {
        return Ok(());
    };
    let creates = updates.of(Kind::Create).count();
    let deletes: Vec<&str> = updates.of(Kind::Delete).map(|action| action.region).collect();
    if updates.consistency.is_some() {
        return Err(validation(
            "MultiRegionConsistency parameter is unsupported on existing global table",
        ));
    }
    if !group.strong {
        return if deletes.len() > 1 {
            Err(validation(MORE_THAN_ONE))
        } else {
            Ok(())
        };
    }
    if creates > 0 {
        return Err(validation(
            "Cannot add replicas to a global table with strong MultiRegionConsistency",
        ));
    }
    if deletes.is_empty() {
        return Ok(());
    }
    match (updates.witness, &group.witness) {
        (Some((_, region)), witness) if witness.as_deref() != Some(region) => {
            return Err(validation(format!("Update global table operation failed because one or more witnesses were not part of the global table. Please retry the request without these witnesses: [{region}].")));
        }
        (None, Some(_)) => {
            return Err(validation(
                "Update table delete operation does not include all witnesses.",
            ));
        }
        _ => {}
    }
    if deletes.len() + 1 < group.members.len() {
        return Err(validation(NOT_ONE_ALONE));
    }
    Ok(())
}

/// A replica that another was made from within a day stays until that is gone.
pub fn check_sources(group: &Group, going: &[&str], now_ms: u64) -> Result<()> {
    let stays = |member: &&Member| !going.contains(&member.region.as_str());
    let is_bound = |member: &Member| {
        member
            .source
            .as_deref()
            .is_some_and(|source| going.contains(&source) && now_ms < member.created_ms + SOURCE_LASTS_MS)
    };
    if group.members.iter().filter(stays).any(is_bound) {
        return Err(validation("Replica cannot be deleted because it has acted as a source region for new replica(s) being added to the table in the last 24 hours."));
    }
    Ok(())
}

pub fn protected(name: &str, region: &str) -> Box<Error> {
    validation(format!("Cannot delete table {name} in region {region} because it has deletion protection enabled. Disable deletion protection first."))
}

/// The group without those regions; none if there is but one replica left.
pub fn without(group: &Group, going: &[&str]) -> Option<Group> {
    let mut left = group.clone();
    left.members.retain(|member| !going.contains(&member.region.as_str()));
    (left.members.len() > 1).then_some(left)
}

/// Has writes that read the table before notice that its replicas are others.
fn touch(update: &mut Update, items: usize, table: &mut Table) {
    table.indexes_version = table.indexes_version.wrapping_add(1);
    let old = update.get(items, MARKER).cloned();
    let old = old.as_deref().unwrap_or_default();
    let marker = totals::marker(table, |tag| totals::of(old, tag));
    update.put(items, MARKER, marker);
}

/// Gives the table of that name, if it is there, this group.
pub fn join(engine: &Engine, context: &Request, name: &str, group: Option<Group>) -> Result<()> {
    let Some(row) = engine.get(&tables_map(context), name.as_bytes()) else {
        return Ok(());
    };
    let maps = [tables_map(context), items_map(context, &decode(&row)?.id)];
    engine.update(&maps, |update| regroup(update, 0, name, group))
}

/// As `join`, with the map of tables at `place` and that of the table's items behind it.
fn regroup(update: &mut Update, place: usize, name: &str, group: Option<Group>) -> Result<()> {
    let Some(row) = update.get(place, name.as_bytes()) else {
        return Ok(());
    };
    let mut table = decode(row)?;
    table.global = group;
    touch(update, place + 1, &mut table);
    update.put(place, name.as_bytes(), encode(&table)?);
    Ok(())
}

/// Names of maps, three of the asked table, then those of others.
fn maps_of(context: &Request, table: &Table) -> Vec<MapName> {
    vec![tables_map(context), items_map(context, &table.id), streams_map(context)]
}

/// Adds the maps of tables and of items of the other replicas in the group, but for those that go; gives the number of replicas.
fn add_others(
    engine: &Engine,
    context: &Request,
    table: &Table,
    going: &[&str],
    maps: &mut Vec<MapName>,
) -> Result<usize> {
    let mut count = 0;
    for member in table.global.iter().flat_map(|group| group.others(context.region)) {
        let there = at(context, &member.region);
        let row = engine.get(&tables_map(&there), table.name.as_bytes());
        if let (Some(row), false) = (row, going.contains(&member.region.as_str())) {
            maps.extend([tables_map(&there), items_map(&there, &decode(&row)?.id)]);
            count += 1;
        }
    }
    Ok(count)
}

/// The table as it is under the lock, if it is still the one that was looked at.
fn again(update: &Update, table: &Table) -> Result<Table> {
    let now = update.get(0, table.name.as_bytes()).map(decode).transpose()?;
    now.filter(|now| now.id == table.id && now.global == table.global)
        .ok_or_else(in_use)
}

fn create(engine: &Engine, context: &Request, table: &Table, updates: &Updates) -> Result<Table> {
    let name = &table.name;
    for action in &updates.actions {
        if engine
            .get(&tables_map(&at(context, action.region)), name.as_bytes())
            .is_some()
        {
            return Err(validation(format!("Failed to create a the new replica of table with name: \u{2018}{name}\u{2019} because one or more replicas already existed as tables.")));
        }
    }
    let keys: Vec<Option<String>> = updates
        .actions
        .iter()
        .map(|action| key(context, table, action))
        .collect::<Result<_>>()?;
    scaling::check(engine, context, table)?;
    let mut maps = maps_of(context, table);
    let others = add_others(engine, context, table, &[], &mut maps)?;
    let first_new = maps.len();
    let mut made: Vec<Table> = Vec::new();
    for (at_, (action, key)) in updates.actions.iter().zip(keys).enumerate() {
        let there = at(context, action.region);
        let mut replica = replica(context, table, action, at_);
        replica.encryption_key = key;
        maps.extend([tables_map(&there), items_map(&there, &replica.id), streams_map(&there)]);
        made.push(replica);
    }
    let changed = engine.update(&maps, |update| -> Result<Table> {
        let mut table = again(update, table)?;
        let mut group = table.global.take().unwrap_or_else(|| Group {
            members: vec![founder(context, &table)],
            ..Group::default()
        });
        group.strong |= updates.is_strong();
        group.witness = group.witness.or(updates.witness.map(|(_, region)| region.to_owned()));
        for (action, replica) in updates.actions.iter().zip(&made) {
            group.members.push(member(context, &table, action, replica));
        }
        if table.stream.is_none() && !group.strong {
            table.stream = Some(VIEW.to_owned());
            stream::open(update, 2, context, &mut table)?;
        }
        table.global = Some(group.clone());
        touch(update, 1, &mut table);
        update.put(0, table.name.as_bytes(), encode(&table)?);
        for other in 0..others {
            regroup(update, 3 + 2 * other, &table.name, Some(group.clone()))?;
        }
        for (number, (action, replica)) in updates.actions.iter().zip(&mut made).enumerate() {
            replica.global = Some(group.clone());
            replica.stream = table.stream.clone();
            fill(update, first_new + 3 * number, &at(context, action.region), replica)?;
        }
        Ok(table)
    })?;
    for action in &updates.actions {
        scaling::copy(engine, context, action.region, &changed)?;
    }
    Ok(changed)
}

/// The key that encrypts a new replica. All are of one kind.
fn key(context: &Request, table: &Table, action: &Action) -> Result<Option<String>> {
    let resolve = |key: Option<&str>| {
        let mut specification = json!({ "Enabled": true, "SSEType": "KMS" });
        if let Some(key) = key {
            specification["KMSMasterKeyId"] = json!(key);
        }
        let mut input = Object::new();
        input.insert("SSESpecification".into(), specification);
        encryption::asked(&at(context, action.region), &input).map(Option::flatten)
    };
    let managed = {
        let mut input = Object::new();
        input.insert("SSESpecification".into(), json!({ "Enabled": true }));
        encryption::asked(context, &input)?.flatten()
    };
    match (&table.encryption_key, action.key) {
        (None, None) => Ok(None),
        (None, Some(_)) => Err(invalid_values(NO_KEY)),
        (own, None | Some(MANAGED_KEY)) if *own == managed => resolve(None),
        (Some(_), None) => Err(invalid_values(NO_KEY)),
        (own, given) if *own == managed || given == Some(MANAGED_KEY) => Err(invalid_values(
            "All replica keys must either be Customer Managed CMK or AWS Managed CMK.",
        )),
        (Some(_), given) => resolve(given),
    }
}

/// The replica that a table was before it had others.
fn founder(context: &Request, table: &Table) -> Member {
    Member {
        region: context.region.to_owned(),
        created_ms: table.created_ms,
        active_ms: table.active_ms,
        class: table.class.clone(),
        key: table.encryption_key.clone(),
        ..Member::default()
    }
}

fn member(context: &Request, table: &Table, action: &Action, replica: &Table) -> Member {
    let mut member = Member {
        region: action.region.to_owned(),
        source: Some(context.region.to_owned()),
        created_ms: context.now_ms,
        active_ms: replica.active_ms,
        class: replica.class.clone(),
        class_changed_ms: action.class.map(|_| context.now_ms),
        key: replica.encryption_key.clone(),
        ..Member::default()
    };
    override_units(table, action, &mut member);
    member
}

/// What equals the table's own is no override, and takes one away.
fn override_units(table: &Table, action: &Action, member: &mut Member) {
    let unsigned = |units: i64| units.unsigned_abs();
    if let Some(units) = action.read_units.map(unsigned) {
        member.read_units = (!table.on_demand_billing && units != table.throughput.read).then_some(units);
    }
    if let Some(units) = action.max_reads {
        let own = table
            .on_demand
            .as_ref()
            .and_then(|own| own["MaxReadRequestUnits"].as_i64());
        member.max_reads = (table.on_demand_billing && own != Some(units)).then_some(units);
    }
    for (name, units) in &action.indexes {
        let (Some(index), Some(units)) = (table.index(name), units.map(unsigned)) else {
            continue;
        };
        if units == index.throughput.read {
            member.index_read_units.remove(*name);
        } else {
            member.index_read_units.insert((*name).to_owned(), units);
        }
    }
}

/// The row of a new replica, but for its group and stream: tags, policies, recovery, protection and insights are its region's.
fn replica(context: &Request, table: &Table, action: &Action, number: usize) -> Table {
    let there = Request {
        // The ids of all tables that one request makes differ.
        seed: context
            .seed
            .wrapping_add((number as u128 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)),
        ..at(context, action.region)
    };
    let mut replica = Table {
        id: there.uuid(),
        created_ms: context.now_ms,
        active_ms: context.now_ms + context.status_delay_ms,
        stream_label: None,
        deletion_protection: false,
        tags: Vec::new(),
        recovery: None,
        resource_policy: None,
        attached: Default::default(),
        restore: None,
        class: action.class.map(str::to_owned).or(table.class.clone()),
        ..table.clone()
    };
    if replica.on_demand_billing {
        replica.on_demand_since_ms = Some(replica.active_ms);
    }
    let own = member(context, table, action, &replica);
    set_units(&mut replica, table, &own);
    replica
}

/// Gives a replica the table's reads, or its own.
fn set_units(replica: &mut Table, table: &Table, own: &Member) {
    replica.throughput.read = own.read_units.unwrap_or(table.throughput.read);
    for index in &mut replica.indexes {
        let base = table
            .index(&index.name)
            .map_or(index.throughput.read, |index| index.throughput.read);
        index.throughput.read = own.index_read_units.get(&index.name).copied().unwrap_or(base);
    }
    if let Some(units) = own.max_reads {
        replica.on_demand.get_or_insert_with(|| json!({}))["MaxReadRequestUnits"] = json!(units);
    }
}

/// Writes the replica's row, all of the table's items with their rows in indexes and expiries, and opens its stream.
fn fill(update: &mut Update, place: usize, there: &Request, replica: &mut Table) -> Result<()> {
    stream::open(update, place + 2, there, replica)?;
    // The two share their rows until they are written to.
    let items = update.view(1);
    update.replace(place + 1, &items);
    touch(update, place + 1, replica);
    expiry::announce(update, place + 1, there.region, replica);
    update.put(place, replica.name.as_bytes(), encode(replica)?);
    Ok(())
}

/// Refuses replicas that the table doesn't have.
fn check_members(table: &Table, updates: &Updates) -> Result<()> {
    let is_member = |region| {
        table
            .global
            .as_ref()
            .is_some_and(|group| group.member(region).is_some())
    };
    let foreign: Vec<&str> = updates
        .actions
        .iter()
        .map(|action| action.region)
        .filter(|region| !is_member(region))
        .collect();
    if foreign.is_empty() {
        return Ok(());
    }
    Err(validation(format!("Update global table operation failed because one or more replicas were not part of the global table. Please retry the request without these replicas: [{}].", foreign.join(", "))))
}

fn delete(engine: &Engine, context: &Request, table: &Table, updates: &Updates) -> Result<Table> {
    check_members(table, updates)?;
    let group = table.global.clone().unwrap_or_default();
    let going: Vec<&str> = updates.actions.iter().map(|action| action.region).collect();
    if !group.strong {
        check_sources(&group, &going, context.now_ms)?;
    }
    for region in &going {
        let there = at(context, region);
        let row = engine.get(&tables_map(&there), table.name.as_bytes());
        if row
            .as_ref()
            .map(decode)
            .transpose()?
            .is_some_and(|replica| replica.deletion_protection)
        {
            return Err(protected(&table.name, region));
        }
    }
    let mut maps = maps_of(context, table);
    let others = add_others(engine, context, table, &going, &mut maps)?;
    let left = without(&group, &going);
    let changed = engine.update(&maps, |update| -> Result<Table> {
        let mut table = again(update, table)?;
        table.global = left.clone();
        touch(update, 1, &mut table);
        update.put(0, table.name.as_bytes(), encode(&table)?);
        for other in 0..others {
            regroup(update, 3 + 2 * other, &table.name, left.clone())?;
        }
        Ok(table)
    })?;
    let body = json!({ "TableName": table.name }).to_string();
    for region in going {
        delete_table::run(engine, &at(context, region), body.as_bytes(), &mut Vec::new())?;
    }
    Ok(changed)
}

fn update(engine: &Engine, context: &Request, table: &Table, updates: &Updates) -> Result<Table> {
    check_members(table, updates)?;
    for action in &updates.actions {
        if action.key.is_some() {
            return Err(invalid_values(NO_KEY));
        }
        let has_units = action.read_units.is_some() || action.indexes.iter().any(|(_, units)| units.is_some());
        if table.on_demand_billing && has_units {
            return Err(validation(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
            ));
        }
        if !table.on_demand_billing && action.max_reads.is_some() {
            return Err(validation("MaxReadRequestUnits for OnDemandThroughput cannot be specified when the table BillingMode is PROVISIONED"));
        }
    }
    let mut maps = vec![tables_map(context)];
    maps.extend(
        super::group::peers(table, context.region)
            .iter()
            .map(|region| tables_map(&at(context, region))),
    );
    engine.update(&maps, |update| -> Result<Table> {
        let mut table = again(update, table)?;
        let mut group = table.global.take().unwrap_or_default();
        for action in &updates.actions {
            if let Some(member) = group.member_mut(action.region) {
                override_units(&table, action, member);
                if let Some(class) = action.class {
                    member.class = Some(class.to_owned());
                    member.class_changed_ms = Some(context.now_ms);
                }
            }
        }
        table.global = Some(group.clone());
        update.put(0, table.name.as_bytes(), encode(&table)?);
        for (number, member) in group.others(context.region).enumerate() {
            let place = number + 1;
            let Some(row) = update.get(place, table.name.as_bytes()) else {
                continue;
            };
            let mut replica = decode(row)?;
            if updates.actions.iter().any(|action| action.region == member.region) {
                replica.class = member.class.clone();
                set_units(&mut replica, &table, member);
            }
            replica.global = Some(group.clone());
            update.put(place, table.name.as_bytes(), encode(&replica)?);
        }
        Ok(table)
    })
}

/// Brings what the group tells of each replica, its class and its key, up to their rows.
pub fn refresh(engine: &Engine, context: &Request, name: &str) -> Result<()> {
    let Some(row) = engine.get(&tables_map(context), name.as_bytes()) else {
        return Ok(());
    };
    let Some(group) = decode(&row)?.global else {
        return Ok(());
    };
    let maps: Vec<MapName> = group
        .members
        .iter()
        .map(|member| tables_map(&at(context, &member.region)))
        .collect();
    engine.update(&maps, |update| -> Result<()> {
        let mut rows: Vec<Option<Table>> = Vec::new();
        for place in 0..maps.len() {
            rows.push(update.get(place, name.as_bytes()).map(decode).transpose()?);
        }
        let mut group = group;
        for (member, table) in group.members.iter_mut().zip(&rows) {
            let Some(table) = table else { continue };
            member.key = table.encryption_key.clone();
            if member.class != table.class {
                member.class = table.class.clone();
                member.class_changed_ms = Some(context.now_ms);
            }
        }
        for (place, table) in rows.into_iter().enumerate() {
            if let Some(mut table) = table.filter(|table| table.global.as_ref().is_some_and(|old| *old != group)) {
                table.global = Some(group.clone());
                update.put(place, name.as_bytes(), encode(&table)?);
            }
        }
        Ok(())
    })
}
