//! TableDescription, as CreateTable, DescribeTable, UpdateTable and DeleteTable answer it.

use crate::context::Request;
use crate::table::{Index, KeyAttribute, KeySchema, Projection, Restore, Table, Throughput};
use crate::totals::Totals;
use serde_json::{json, Map, Value as Json};

/// Read and write units per second that an on-demand table is ready for from the start.
const ON_DEMAND_WARM: Throughput = Throughput {
    read: 12_000,
    write: 4_000,
};

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

fn throughput(throughput: Throughput) -> Json {
    json!({
        "NumberOfDecreasesToday": 0,
        "ReadCapacityUnits": throughput.read,
        "WriteCapacityUnits": throughput.write,
    })
}

/// What a table or index is ready for. While it is made, AWS tells that only if it was asked for; while it is updated, it tells ACTIVE
/// (LocalStack's recordings, 2025-10 and 2025-11).
pub fn warm(asked: Option<Throughput>, on_demand: bool, provisioned: Throughput, status: &str) -> Option<Json> {
    if asked.is_none() && status == "CREATING" {
        return None;
    }
    let ready = asked.unwrap_or(if on_demand { ON_DEMAND_WARM } else { provisioned });
    let status = if status == "CREATING" { "UPDATING" } else { "ACTIVE" };
    Some(json!({ "ReadUnitsPerSecond": ready.read, "WriteUnitsPerSecond": ready.write, "Status": status }))
}

/// An SSEDescription.
pub fn encryption(key: &str, status: &str) -> Json {
    json!({ "Status": status, "SSEType": "KMS", "KMSMasterKeyArn": key })
}

pub fn projection(projection: &Projection) -> Json {
    match projection {
        Projection::All => json!({ "ProjectionType": "ALL" }),
        Projection::KeysOnly => json!({ "ProjectionType": "KEYS_ONLY" }),
        Projection::Include(names) => json!({ "ProjectionType": "INCLUDE", "NonKeyAttributes": names }),
    }
}

fn index(index: &Index, table: &Table, arn: &str, status: &str, totals: Totals) -> Json {
    let mut description = Map::new();
    description.insert("IndexName".into(), json!(index.name));
    description.insert("KeySchema".into(), key_schema(&index.key));
    description.insert("Projection".into(), projection(&index.projection));
    if index.global {
        description.insert("IndexStatus".into(), json!(status));
        description.insert("ProvisionedThroughput".into(), throughput(index.throughput));
        if let Some(on_demand) = &index.on_demand {
            description.insert("OnDemandThroughput".into(), on_demand.clone());
        }
        if let Some(warm) = warm(index.warm, table.on_demand_billing, index.throughput, status) {
            description.insert("WarmThroughput".into(), warm);
        }
    }
    description.insert("IndexSizeBytes".into(), json!(totals.bytes));
    description.insert("ItemCount".into(), json!(totals.items));
    description.insert("IndexArn".into(), json!(format!("{arn}/index/{}", index.name)));
    Json::Object(description)
}

/// `status` as the operation tells it; `totals` gives the numbers for a row tag.
pub fn table(request: &Request, table: &Table, status: &str, totals: impl Fn(u8) -> Totals) -> Json {
    let arn = request.table_arn(&table.name);
    let own = totals(crate::key::TABLE_TAG);
    let mut description = Map::new();
    let mut put = |name: &str, value: Json| description.insert(name.into(), value);
    let definitions: Vec<Json> = table
        .definitions
        .iter()
        .map(|attribute| json!({ "AttributeName": attribute.name, "AttributeType": attribute.kind.name() }))
        .collect();
    if status != "DELETING" {
        put("AttributeDefinitions", Json::Array(definitions));
        put("KeySchema", key_schema(&table.key));
        put("CreationDateTime", seconds(table.created_ms));
    }
    put("TableName", json!(table.name));
    put("TableStatus", json!(status));
    put("ProvisionedThroughput", throughput(table.throughput));
    put("TableSizeBytes", json!(own.bytes));
    put("ItemCount", json!(own.items));
    put("TableArn", json!(arn));
    put("TableId", json!(table.id));
    put("DeletionProtectionEnabled", json!(table.deletion_protection));
    if table.billing_told {
        let mode = if table.on_demand_billing {
            "PAY_PER_REQUEST"
        } else {
            "PROVISIONED"
        };
        let mut summary = json!({ "BillingMode": mode });
        if let (Some(since), false) = (table.on_demand_since_ms, status == "CREATING") {
            summary["LastUpdateToPayPerRequestDateTime"] = seconds(since);
        }
        put("BillingModeSummary", summary);
    }
    if let Some(on_demand) = &table.on_demand {
        put("OnDemandThroughput", on_demand.clone());
    }
    if let Some(warm) = warm(table.warm, table.on_demand_billing, table.throughput, status) {
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
    if let Some(class) = &table.class {
        put("TableClassSummary", json!({ "TableClass": class }));
    }
    if let Some(key) = &table.encryption_key {
        put("SSEDescription", encryption(key, "ENABLED"));
    }
    for (member, global) in [("GlobalSecondaryIndexes", true), ("LocalSecondaryIndexes", false)] {
        let list: Vec<Json> = table
            .indexes
            .iter()
            .filter(|each| each.global == global)
            .map(|each| index(each, table, &arn, status, totals(each.number + 1)))
            .collect();
        if !list.is_empty() {
            put(member, Json::Array(list));
        }
    }
    crate::global::describe::add(&mut description, request, table);
    Json::Object(description)
}
