//! TableDescription, as CreateTable, DescribeTable, UpdateTable and DeleteTable answer it: the table's row, with what AWS still tells of
//! before as long as a change goes on.

use crate::context::Request;
use crate::status::Change;
use crate::table::{Index, KeyAttribute, KeySchema, Projection, Restore, Table, Throughput};
use crate::throughput::{ready, History};
use crate::totals::Totals;
use crate::vector::schema::info as vector_info;
use crate::vector::VectorIndex;
use serde_json::{json, Map, Value as Json};

/// Seconds since the epoch, as JSON protocols date.
pub fn seconds(ms: u64) -> Json {
    json!(ms as f64 / 1000.0)
}

pub fn key_schema(schema: &KeySchema) -> Json {
    let element = |attribute: &KeyAttribute, kind: &str| json!({ "AttributeName": attribute.name, "KeyType": kind });
    let hashes = schema.hashes().map(|attribute| element(attribute, "HASH"));
    let ranges = schema.ranges().map(|attribute| element(attribute, "RANGE"));
    Json::Array(hashes.chain(ranges).collect())
}

/// Told while the table is being restored, and no longer (seen in us-west-2, 2026-10-09).
fn restore_summary(restore: &Restore) -> Json {
    let mut summary = json!({
        "SourceTableArn": restore.table,
        "RestoreDateTime": seconds(restore.time_ms),
        "RestoreInProgress": true,
    });
    if let Some(backup) = &restore.backup {
        summary["SourceBackupArn"] = json!(backup);
    }
    summary
}

/// `changing` is what it was before the change that goes on.
fn throughput(now: Throughput, history: History, changing: Option<(Throughput, u32)>, now_ms: u64) -> Json {
    let (told, decreases) = changing.unwrap_or((now, history.decreases_today(now_ms)));
    let mut description = json!({
        "NumberOfDecreasesToday": decreases,
        "ReadCapacityUnits": told.read,
        "WriteCapacityUnits": told.write,
    });
    for (name, at) in [
        ("LastIncreaseDateTime", history.increased_ms),
        ("LastDecreaseDateTime", history.decreased_ms),
    ] {
        if let Some(ms) = at {
            description[name] = seconds(ms);
        }
    }
    description
}

/// What a table or index is ready for. While it is made, AWS tells that only if it was asked for.
pub fn warm(asked: Option<Throughput>, now: Throughput, changing: Option<Throughput>, status: &str) -> Option<Json> {
    if asked.is_none() && status == "CREATING" {
        return None;
    }
    let is_changing = changing.is_some() || status == "CREATING";
    let told = changing.unwrap_or(now);
    let status = if is_changing { "UPDATING" } else { "ACTIVE" };
    Some(json!({ "ReadUnitsPerSecond": told.read, "WriteUnitsPerSecond": told.write, "Status": status }))
}

/// An SSEDescription.
pub fn encryption(key: &str, status: &str) -> Json {
    json!({ "Status": status, "SSEType": "KMS", "KMSMasterKeyArn": key })
}

pub fn projection(projection: &Projection) -> Json {
    match projection {
        Projection::All => json!({ "ProjectionType": "ALL" }),
        Projection::KeysOnly => json!({ "ProjectionType": "KEYS_ONLY" }),
        Projection::Include(names) => {
            let mut names = names.clone();
            names.sort_unstable();
            json!({ "ProjectionType": "INCLUDE", "NonKeyAttributes": names })
        }
    }
}

fn sse_description(table: &Table, now_ms: u64) -> Option<Json> {
    let was = table.changes(now_ms).find_map(|change| match change {
        Change::Encryption { was } => Some(was),
        _ => None,
    });
    match was {
        Some(Some(key)) => Some(encryption(key, "UPDATING")),
        // A key that is only just given isn't told.
        Some(None) => Some(json!({ "Status": "UPDATING" })),
        None => table.encryption_key.as_ref().map(|key| encryption(key, "ENABLED")),
    }
}

fn index(index: &Index, table: &Table, arn: &str, status: &str, totals: Totals, now_ms: u64) -> Json {
    let mut description = Map::new();
    description.insert("IndexName".into(), json!(index.name));
    description.insert("KeySchema".into(), key_schema(&index.key));
    description.insert("Projection".into(), projection(&index.projection));
    if index.global {
        description.insert("IndexStatus".into(), json!(status));
        if index.state.is_added && status == "CREATING" {
            description.insert("Backfilling".into(), json!(!index.is_allocating(now_ms)));
        }
        let (mut units, mut warmth) = (None, None);
        for change in table.changes(now_ms) {
            match change {
                Change::Index { name, was, decreases } if *name == index.name => units = Some((*was, *decreases)),
                Change::IndexWarm { name, was } if *name == index.name => warmth = Some(*was),
                _ => {}
            }
        }
        let now = ready(index.warm, table.on_demand_billing, index.throughput);
        let provisioned = throughput(index.throughput, index.history, units, now_ms);
        description.insert("ProvisionedThroughput".into(), provisioned);
        if let Some(on_demand) = &index.on_demand {
            description.insert("OnDemandThroughput".into(), on_demand.clone());
        }
        if let Some(warm) = warm(index.warm, now, warmth, status) {
            description.insert("WarmThroughput".into(), warm);
        }
    }
    description.insert("IndexSizeBytes".into(), json!(totals.bytes));
    description.insert("ItemCount".into(), json!(totals.items));
    description.insert("IndexArn".into(), json!(format!("{arn}/index/{}", index.name)));
    Json::Object(description)
}

/// In the order of their names, with those of indexes that are being deleted.
fn definitions(table: &Table, now_ms: u64) -> Json {
    let used = table
        .definitions
        .iter()
        .filter(|definition| table.is_key(&definition.name, now_ms));
    let mut definitions: Vec<&KeyAttribute> = used.collect();
    definitions.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    let described = definitions
        .into_iter()
        .map(|attribute| json!({ "AttributeName": attribute.name, "AttributeType": attribute.kind.name() }));
    Json::Array(described.collect())
}

fn billing(table: &Table, status: &str, now_ms: u64) -> Json {
    let mode = if table.on_demand_billing {
        "PAY_PER_REQUEST"
    } else {
        "PROVISIONED"
    };
    let mut summary = json!({ "BillingMode": mode });
    let is_changing = table.changes(now_ms).any(|change| *change == Change::Billing);
    if let (Some(since), false) = (table.on_demand_since_ms, status == "CREATING" || is_changing) {
        summary["LastUpdateToPayPerRequestDateTime"] = seconds(since);
    }
    summary
}

fn class(table: &Table, now_ms: u64) -> Option<Json> {
    let was = table.changes(now_ms).find_map(|change| match change {
        Change::Class { was } => Some(was),
        _ => None,
    });
    if let Some(was) = was {
        return was.as_ref().map(|class| json!({ "TableClass": class }));
    }
    let mut summary = json!({ "TableClass": table.class.as_ref()? });
    if let Some(changed) = table.past.class_changed_ms {
        summary["LastUpdateDateTime"] = seconds(changed);
    }
    Some(summary)
}

/// While its table is neither made nor deleted, it is ACTIVE: it is never UPDATING (eu-west-2, 2026-08-11).
fn vector(index: &VectorIndex, arn: &str, status: &str, totals: Totals) -> Json {
    let mut description = vector_info(index);
    let status = match status {
        "CREATING" | "DELETING" => status,
        _ => "ACTIVE",
    };
    description.insert("IndexStatus".into(), json!(status));
    description.insert("IndexSizeBytes".into(), json!(totals.bytes));
    description.insert("ItemCount".into(), json!(totals.items));
    description.insert("IndexArn".into(), json!(format!("{arn}/index/{}", index.name)));
    Json::Object(description)
}

/// `status` as the operation tells it; `totals` gives the numbers for a row tag.
pub fn table(request: &Request, table: &Table, status: &str, totals: impl Fn(u8) -> Totals) -> Json {
    let (arn, now_ms) = (request.table_arn(&table.name), request.now_ms);
    let own = totals(crate::key::TABLE_TAG);
    let mut description = Map::new();
    let mut put = |name: &str, value: Json| description.insert(name.into(), value);
    if status != "DELETING" {
        put("AttributeDefinitions", definitions(table, now_ms));
        put("KeySchema", key_schema(&table.key));
        put("CreationDateTime", seconds(table.created_ms));
    }
    let (mut units, mut warmth) = (None, None);
    for change in table.changes(now_ms) {
        match change {
            Change::Throughput { was, decreases } => units = Some((*was, *decreases)),
            Change::Warm { was } => warmth = Some(*was),
            _ => {}
        }
    }
    put("TableName", json!(table.name));
    put("TableStatus", json!(status));
    put(
        "ProvisionedThroughput",
        throughput(table.throughput, table.past.history, units, now_ms),
    );
    put("TableSizeBytes", json!(own.bytes));
    put("ItemCount", json!(own.items));
    put("TableArn", json!(arn));
    put("TableId", json!(table.id));
    put("DeletionProtectionEnabled", json!(table.deletion_protection));
    if table.billing_told {
        put("BillingModeSummary", billing(table, status, now_ms));
    }
    if let Some(on_demand) = &table.on_demand {
        put("OnDemandThroughput", on_demand.clone());
    }
    let now = ready(table.warm, table.on_demand_billing, table.throughput);
    if let Some(warm) = warm(table.warm, now, warmth, status) {
        put("WarmThroughput", warm);
    }
    if let Some(view) = &table.stream {
        put(
            "StreamSpecification",
            json!({ "StreamEnabled": true, "StreamViewType": view }),
        );
    }
    if let Some(label) = &table.stream_label {
        put("LatestStreamLabel", json!(label));
        put("LatestStreamArn", json!(format!("{arn}/stream/{label}")));
    }
    if let (Some(restore), "CREATING") = (&table.restore, status) {
        put("RestoreSummary", restore_summary(restore));
    }
    if let Some(class) = class(table, now_ms) {
        put("TableClassSummary", class);
    }
    if let Some(encryption) = sse_description(table, now_ms) {
        put("SSEDescription", encryption);
    }
    for (member, global) in [("GlobalSecondaryIndexes", true), ("LocalSecondaryIndexes", false)] {
        let mut list: Vec<Json> = Vec::new();
        for each in table.indexes.iter().filter(|each| each.global == global) {
            let status = match status {
                "CREATING" | "DELETING" => status,
                _ => table.index_status(each, now_ms),
            };
            list.push(index(each, table, &arn, status, totals(each.number + 1), now_ms));
        }
        for each in table.leaving(now_ms).filter(|each| each.global == global) {
            list.push(index(each, table, &arn, "DELETING", Totals::default(), now_ms));
        }
        if !list.is_empty() {
            put(member, Json::Array(list));
        }
    }
    let vectors: Vec<Json> = table
        .vectors
        .iter()
        .map(|index| vector(index, &arn, status, totals(index.tag())))
        .collect();
    if !vectors.is_empty() {
        put("VectorIndexes", Json::Array(vectors));
    }
    crate::global::describe::add(&mut description, request, table);
    Json::Object(description)
}
