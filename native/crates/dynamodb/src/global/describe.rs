//! What a table's description tells of its replicas.

use super::group::{Group, Member};
use crate::context::Request;
use crate::describe::{seconds, warm};
use crate::table::Table;
use crate::throughput::ready;
use serde_json::{json, Map, Value as Json};

const VERSION: &str = "2019.11.21";
/// What AWS tells of every global table, which nobody asked for.
const SETTINGS_MODE: &str = "ENABLED_WITH_OVERRIDES";

/// The members of a table's description that only global tables have.
pub fn add(description: &mut Map<String, Json>, context: &Request, table: &Table) {
    if let Some(group) = &table.global {
        let others: Vec<&Member> = group.others(context.region).collect();
        put(description, context, table, group, &others);
    }
}

/// As `add`, with these for its replicas: answers tell them as they were before.
pub fn put(description: &mut Map<String, Json>, context: &Request, table: &Table, group: &Group, replicas: &[&Member]) {
    let replicas: Vec<Json> = replicas.iter().map(|member| replica(context, table, member)).collect();
    description.insert("Replicas".into(), Json::Array(replicas));
    description.insert("GlobalTableVersion".into(), json!(VERSION));
    description.insert("GlobalTableSettingsReplicationMode".into(), json!(SETTINGS_MODE));
    if group.strong {
        description.insert("MultiRegionConsistency".into(), json!("STRONG"));
    }
    if let Some(witness) = &group.witness {
        let witness = json!([{ "RegionName": witness, "WitnessStatus": "ACTIVE" }]);
        description.insert("GlobalTableWitnesses".into(), witness);
    }
}

fn replica(context: &Request, table: &Table, member: &Member) -> Json {
    let status = if context.now_ms < member.active_ms {
        "CREATING"
    } else {
        "ACTIVE"
    };
    let mut replica = json!({
        "RegionName": member.region,
        "ReplicaStatus": status,
        "GlobalTableSettingsReplicationMode": SETTINGS_MODE,
    });
    if let Some(warm) = warm(
        table.warm,
        ready(table.warm, table.on_demand_billing, table.throughput),
        None,
        "ACTIVE",
    ) {
        replica["WarmThroughput"] = warm;
    }
    if let Some(key) = &member.key {
        replica["KMSMasterKeyId"] = json!(key);
    }
    if let Some(units) = member.read_units {
        replica["ProvisionedThroughputOverride"] = json!({ "ReadCapacityUnits": units });
    }
    if let Some(units) = member.max_reads {
        replica["OnDemandThroughputOverride"] = json!({ "MaxReadRequestUnits": units });
    }
    if let Some(class) = &member.class {
        let mut summary = json!({ "TableClass": class });
        if let Some(changed) = member.class_changed_ms {
            summary["LastUpdateDateTime"] = seconds(changed);
        }
        replica["ReplicaTableClassSummary"] = summary;
    }
    let indexes: Vec<Json> = table
        .indexes
        .iter()
        .filter(|index| index.global)
        .map(|index| {
            let mut told = json!({ "IndexName": index.name });
            if let Some(warm) = warm(
                index.warm,
                ready(index.warm, table.on_demand_billing, index.throughput),
                None,
                "ACTIVE",
            ) {
                told["WarmThroughput"] = warm;
            }
            if let Some(units) = member.index_read_units.get(&index.name) {
                told["ProvisionedThroughputOverride"] = json!({ "ReadCapacityUnits": units });
            }
            told
        })
        .collect();
    if !indexes.is_empty() {
        replica["GlobalSecondaryIndexes"] = Json::Array(indexes);
    }
    replica
}
