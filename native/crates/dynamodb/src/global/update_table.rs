//! UpdateTable: changes of replicas are `replicas`' work; other changes of a replicated table are made in its region first, and then, as
//! far as AWS keeps them the same everywhere (the developer guide's table of synchronized settings, 2026-10), in the others.

use super::group::peers;
use super::replicas::{self, refresh};
use super::{at, request};
use crate::context::Request;
use crate::control::{self, boolean, member, object, text, Object};
use crate::errors::{invalid_values, Result};
use crate::operations::describe_table::named;
use crate::operations::update_table;
use crate::table::Table;
use ruststack_state::Engine;
use serde_json::{json, Value as Json};

/// Settings that all replicas have the same.
const SYNCHRONIZED: [&str; 9] = [
    "AttributeDefinitions",
    "BillingMode",
    "ProvisionedThroughput",
    "GlobalSecondaryIndexUpdates",
    // A guess after those.
    "VectorIndexUpdates",
    "SSESpecification",
    "TableClass",
    "OnDemandThroughput",
    "WarmThroughput",
];

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    if request::is_given(&input) {
        return replicas::run(engine, context, &input, out);
    }
    // What is wrong with the request is told by who carries it out.
    let table = named(engine, context, &input)
        .ok()
        .filter(|table| table.global.is_some());
    if let Some(table) = &table {
        check_stream(&input, table)?;
    }
    update_table::run(engine, context, body, out)?;
    match table {
        Some(table) => synchronize(engine, context, &input, &table),
        None => Ok(()),
    }
}

/// Streams are what replicas live by, unless their consistency is strong.
fn check_stream(input: &Object, table: &Table) -> Result<()> {
    let is_strong = table.global.as_ref().is_some_and(|group| group.strong);
    let disables = match object(input, "StreamSpecification")? {
        Some(given) => boolean(given, "StreamEnabled")? == Some(false),
        None => false,
    };
    if disables && !is_strong {
        return Err(invalid_values(
            "Disabling Stream is not allowed for a Global Table replica.",
        ));
    }
    Ok(())
}

fn synchronize(engine: &Engine, context: &Request, input: &Object, table: &Table) -> Result<()> {
    for region in peers(table, context.region) {
        if let Some(body) = body_for(input, table, &region)? {
            // A replica that has what is asked refuses it, which is as well.
            let _ = update_table::run(engine, &at(context, &region), &body, &mut Vec::new());
        }
    }
    refresh(engine, context, &table.name)
}

/// The request that brings the replica of a region up to `input`, but for what that has of its own.
fn body_for(input: &Object, table: &Table, region: &str) -> Result<Option<Vec<u8>>> {
    let mut body = json!({ "TableName": table.name });
    let mut is_empty = true;
    for name in SYNCHRONIZED {
        if let Some(value) = member(input, name) {
            body[name] = value.clone();
            is_empty &= name == "AttributeDefinitions";
        }
    }
    let own = table.global.as_ref().and_then(|group| group.member(region));
    if let Some(units) = own.and_then(|own| own.read_units) {
        if let Some(throughput) = body.get_mut("ProvisionedThroughput") {
            throughput["ReadCapacityUnits"] = json!(units);
        }
    }
    if let Some(units) = own.and_then(|own| own.max_reads) {
        if let Some(throughput) = body.get_mut("OnDemandThroughput") {
            throughput["MaxReadRequestUnits"] = json!(units);
        }
    }
    if let Some(encryption) = body.get_mut("SSESpecification").and_then(Json::as_object_mut) {
        // A key is its region's. That one of the user's leaves the other replicas theirs is a guess.
        if encryption.contains_key("KMSMasterKeyId") && text(encryption, "KMSMasterKeyId")?.is_some() {
            body.as_object_mut().map(|body| body.remove("SSESpecification"));
            is_empty = SYNCHRONIZED
                .iter()
                .all(|name| *name == "AttributeDefinitions" || body.get(name).is_none());
        }
    }
    Ok((!is_empty).then(|| body.to_string().into_bytes()))
}
