//! DescribeContinuousBackups. Continuous backups are always enabled, point in time recovery is the table's choice.

use super::describe_table::checked_name;
use crate::context::Request;
use crate::control;
use crate::describe::seconds;
use crate::errors::{Code, Error, Result};
use crate::table::{decode, tables_map, Table};
use ruststack_state::Engine;
use serde_json::{json, Value as Json};

/// The latest time to which AWS restores lies this far back.
const RECOVERY_LAG_MS: u64 = 5 * 60 * 1000;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let name = checked_name(context, &input)?;
    let row = engine.get(&tables_map(context), name.as_bytes());
    let table = decode(&row.ok_or_else(|| not_found(name))?)?;
    control::write(out, &description(context, &table))
}

/// These operations have an error of their own.
pub fn not_found(name: &str) -> Box<Error> {
    Error::new(Code::TableNotFound, format!("Table not found: {name}"))
}

pub fn description(context: &Request, table: &Table) -> Json {
    let recovery = match &table.recovery {
        None => json!({ "PointInTimeRecoveryStatus": "DISABLED" }),
        Some(recovery) => json!({
            "PointInTimeRecoveryStatus": "ENABLED",
            "RecoveryPeriodInDays": recovery.days,
            "EarliestRestorableDateTime": seconds(recovery.since_ms),
            "LatestRestorableDateTime": seconds(context.now_ms.saturating_sub(RECOVERY_LAG_MS).max(recovery.since_ms)),
        }),
    };
    json!({ "ContinuousBackupsDescription": { "ContinuousBackupsStatus": "ENABLED", "PointInTimeRecoveryDescription": recovery } })
}
