//! Backups: a table's descriptor and the tree of its map, as both were at one moment.
//!
//! A backup is a row of the map `backups`, by the table's name and the backup's id, and a map `backup/<table id>/<id>` that shares its
//! tree with the table's until either changes. Both outlive the table.

use crate::context::{Request, SERVICE};
use crate::describe::{encryption, key_schema, projection, seconds};
use crate::effort::spend_replacing;
use crate::errors::{validation, Code, Error, Result};
use crate::key::{MARKER, TABLE_TAG};
use crate::limits::SYSTEM_BACKUP_LASTS_MS;
use crate::table::{Index, Table, Throughput};
use crate::totals::{self, Totals};
use crate::vector::schema::info as vector_info;
use ruststack_state::{Direction, Engine, MapName, Update, Value as Row};
use serde::{Deserialize, Serialize};
use serde_json::{json, Map, Value as Json};
use std::ops::Bound;

/// What stands behind the time in the ids of backups that DynamoDB itself makes.
const SYSTEM_SUFFIX: &str = "-00000000";
const INVALID_ARN: &str = "Invalid Backup ARN";

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct Backup {
    /// Milliseconds since the epoch in 14 digits, and 8 hexadecimal digits.
    pub id: String,
    pub name: String,
    pub created_ms: u64,
    /// Of those that DynamoDB itself makes.
    pub expires_ms: Option<u64>,
    pub items: u64,
    pub bytes: u64,
    /// As it was.
    pub table: Table,
}

impl Backup {
    pub fn kind(&self) -> &'static str {
        if self.expires_ms.is_some() {
            "SYSTEM"
        } else {
            "USER"
        }
    }

    pub fn is_over(&self, now_ms: u64) -> bool {
        self.expires_ms.is_some_and(|expires| expires <= now_ms)
    }

    pub fn arn(&self, context: &Request) -> String {
        format!("{}/backup/{}", context.table_arn(&self.table.name), self.id)
    }

    /// The map of its rows.
    pub fn rows_map(&self, context: &Request) -> MapName {
        rows_map(context, &self.table.id, &self.id)
    }

    /// A BackupDetails. AWS knows the backup by the ARN that it was asked for.
    pub fn details(&self, arn: &str, status: &str) -> Json {
        let mut details = json!({
            "BackupArn": arn,
            "BackupName": self.name,
            "BackupSizeBytes": self.bytes,
            "BackupStatus": status,
            "BackupType": self.kind(),
            "BackupCreationDateTime": seconds(self.created_ms),
        });
        if let Some(expires) = self.expires_ms {
            details["BackupExpiryDateTime"] = seconds(expires);
        }
        details
    }

    /// A BackupSummary.
    pub fn summary(&self, context: &Request) -> Json {
        let mut summary = self.details(&self.arn(context), "AVAILABLE");
        summary["TableName"] = json!(self.table.name);
        summary["TableId"] = json!(self.table.id);
        summary["TableArn"] = json!(context.table_arn(&self.table.name));
        summary
    }

    /// A BackupDescription.
    pub fn description(&self, context: &Request, arn: &str, status: &str) -> Json {
        json!({
            "BackupDetails": self.details(arn, status),
            "SourceTableDetails": self.source(context),
            "SourceTableFeatureDetails": self.features(),
        })
    }

    fn source(&self, context: &Request) -> Json {
        let table = &self.table;
        let mut source = json!({
            "TableName": table.name,
            "TableId": table.id,
            "TableArn": context.table_arn(&table.name),
            "TableSizeBytes": self.bytes,
            "ItemCount": self.items,
            "KeySchema": key_schema(&table.key),
            "TableCreationDateTime": seconds(table.created_ms),
            "ProvisionedThroughput": throughput(table.throughput),
            "BillingMode": if table.on_demand_billing { "PAY_PER_REQUEST" } else { "PROVISIONED" },
        });
        if let Some(on_demand) = &table.on_demand {
            source["OnDemandThroughput"] = on_demand.clone();
        }
        source
    }

    /// What the table had beyond the usual; of a plain one nothing is told.
    fn features(&self) -> Json {
        let table = &self.table;
        let mut features = Map::new();
        for (member, global) in [("GlobalSecondaryIndexes", true), ("LocalSecondaryIndexes", false)] {
            let indexes = table.indexes.iter().filter(|index| index.global == global);
            let indexes: Vec<Json> = indexes.map(index_info).collect();
            if !indexes.is_empty() {
                features.insert(member.into(), Json::Array(indexes));
            }
        }
        let vectors: Vec<Json> = table
            .vectors
            .iter()
            .map(|index| Json::Object(vector_info(index)))
            .collect();
        if !vectors.is_empty() {
            features.insert("VectorIndexes".into(), Json::Array(vectors));
        }
        if let Some(view) = &table.stream {
            let stream = json!({ "StreamEnabled": true, "StreamViewType": view });
            features.insert("StreamDescription".into(), stream);
        }
        if let Some(setting) = &table.time_to_live {
            let time_to_live = json!({ "TimeToLiveStatus": "ENABLED", "AttributeName": setting.attribute });
            features.insert("TimeToLiveDescription".into(), time_to_live);
        }
        if let Some(key) = &table.encryption_key {
            features.insert("SSEDescription".into(), encryption(key, "ENABLED"));
        }
        Json::Object(features)
    }
}

fn throughput(throughput: Throughput) -> Json {
    json!({ "ReadCapacityUnits": throughput.read, "WriteCapacityUnits": throughput.write })
}

fn index_info(index: &Index) -> Json {
    let mut info = json!({
        "IndexName": index.name,
        "KeySchema": key_schema(&index.key),
        "Projection": projection(&index.projection),
    });
    if index.global {
        info["ProvisionedThroughput"] = throughput(index.throughput);
        if let Some(on_demand) = &index.on_demand {
            info["OnDemandThroughput"] = on_demand.clone();
        }
    }
    info
}

/// The map of the backups of an account and region.
pub fn backups_map(context: &Request) -> MapName {
    MapName::new("aws", context.account, context.region, SERVICE, "backups")
}

/// The map of a backup's rows.
pub fn rows_map(context: &Request, table_id: &str, id: &str) -> MapName {
    let kind = format!("backup/{table_id}/{id}");
    MapName::new("aws", context.account, context.region, SERVICE, &kind)
}

/// Its row in the map of backups.
pub fn backup_key(table: &str, id: &str) -> Vec<u8> {
    [table.as_bytes(), &[0], id.as_bytes()].concat()
}

pub fn decode(row: &Row) -> Result<Backup> {
    serde_json::from_slice(row).map_err(|_| Error::new(Code::Internal, "A backup's descriptor can't be read"))
}

fn encode(backup: &Backup) -> Result<Row> {
    serde_json::to_vec(backup)
        .map(Row::from)
        .map_err(|_| Error::new(Code::Internal, "A backup's descriptor can't be written"))
}

/// The places of the maps that `keep` needs, in an update.
pub struct Places {
    /// Of the table's items.
    pub items: usize,
    pub backups: usize,
    /// Of the rows of the new backup.
    pub rows: usize,
}

/// Writes down a backup of a table, and shares the table's tree with it.
pub fn keep(engine: &Engine, update: &mut Update, places: &Places, backup: &mut Backup) -> Result<()> {
    let view = update.view(places.items);
    spend_replacing(engine, view.len())?;
    let marker = view.get(MARKER);
    let Totals { items, bytes } = marker.map_or(Totals::default(), |marker| totals::of(marker, TABLE_TAG));
    (backup.items, backup.bytes) = (items, bytes);
    update.put(
        places.backups,
        &backup_key(&backup.table.name, &backup.id),
        encode(backup)?,
    );
    update.replace(places.rows, &view);
    Ok(())
}

/// A backup that a user asks for, not written down yet.
pub fn user_backup(engine: &Engine, context: &Request, name: &str, table: Table) -> Backup {
    let drawn = context.seed as u32;
    let ids = (0..=u32::MAX).map(|more| format!("{:014}-{:08x}", context.now_ms, drawn.wrapping_add(more)));
    new_backup(engine, context, ids, name.to_owned(), table)
}

/// The backup that deleting a table with point-in-time recovery leaves, not written down yet.
pub fn system_backup(engine: &Engine, context: &Request, table: Table) -> Backup {
    let ids = (context.now_ms..).map(|ms| format!("{ms:014}{SYSTEM_SUFFIX}"));
    let name = format!("{}$DeletedTableBackup", table.name);
    Backup {
        expires_ms: Some(context.now_ms + SYSTEM_BACKUP_LASTS_MS),
        ..new_backup(engine, context, ids, name, table)
    }
}

/// With the first id that no backup of the table has, whatever is drawn and however slowly time passes.
fn new_backup(
    engine: &Engine,
    context: &Request,
    mut ids: impl Iterator<Item = String>,
    name: String,
    table: Table,
) -> Backup {
    let backups = engine.view(&backups_map(context));
    let is_free = |id: &String| backups.get(&backup_key(&table.name, id)).is_none();
    Backup {
        id: ids.find(is_free).unwrap_or_default(),
        name,
        created_ms: context.now_ms,
        expires_ms: None,
        items: 0,
        bytes: 0,
        table,
    }
}

/// Takes away the backups that have expired. To be called after one was made; what can't be taken away now is next time.
pub fn forget(engine: &Engine, context: &Request) {
    let backups = backups_map(context);
    let view = engine.view(&backups);
    for (key, row) in view.range(Bound::Unbounded, Bound::Unbounded, Direction::Forward) {
        // The others are told by their keys.
        if !key.ends_with(SYSTEM_SUFFIX.as_bytes()) {
            continue;
        }
        let Some(backup) = decode(row).ok().filter(|backup| backup.is_over(context.now_ms)) else {
            continue;
        };
        let maps = [backups.clone(), backup.rows_map(context)];
        let forgotten = engine.update(&maps, |update| -> Result<()> {
            update.delete(0, key);
            update.clear(1);
            Ok(())
        });
        if forgotten.is_err() {
            return;
        }
    }
}

/// The parts of a backup's ARN.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Located<'a> {
    pub region: &'a str,
    pub table: &'a str,
    pub id: &'a str,
}

/// First parts of the names of regions.
const AREAS: [&str; 10] = ["af", "ap", "ca", "cn", "eu", "il", "me", "mx", "sa", "us"];

fn is_region(name: &str) -> bool {
    let number = name.rsplit('-').next().unwrap_or_default();
    let has_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    has_number && name.split('-').count() >= 3 && name.split('-').next().is_some_and(|area| AREAS.contains(&area))
}

/// Reads a backup's ARN. The account is held against the caller's before the rest is looked at (seen in us-west-2, 2026-10-09).
pub fn locate<'a>(context: &Request, arn: &'a str) -> Result<Located<'a>> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", partition, service, region, account, resource] = parts[..] else {
        return Err(validation(INVALID_ARN));
    };
    let resource: Vec<&str> = resource.split('/').collect();
    let ["table", table, "backup", id] = resource[..] else {
        return Err(validation(INVALID_ARN));
    };
    if account != context.account || region.is_empty() {
        return Err(Error::new(Code::AccessDenied, "Access is denied"));
    }
    if partition != context.partition() || service != SERVICE || !is_region(region) {
        return Err(validation("Invalid Request: BackupArn is not valid"));
    }
    Ok(Located { region, table, id })
}

pub fn not_found(arn: &str) -> Box<Error> {
    Error::new(Code::BackupNotFound, format!("Backup not found: {arn}"))
}

/// The backup of an ARN. AWS looks in the region that is asked, whatever region the ARN names (seen in us-west-2, 2026-10-09).
pub fn named(engine: &Engine, context: &Request, arn: &str) -> Result<Backup> {
    let Located { table, id, .. } = locate(context, arn)?;
    let row = engine.get(&backups_map(context), &backup_key(table, id));
    let backup = decode(&row.ok_or_else(|| not_found(arn))?)?;
    if backup.is_over(context.now_ms) {
        return Err(not_found(arn));
    }
    Ok(backup)
}
