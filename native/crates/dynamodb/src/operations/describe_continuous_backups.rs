//! DescribeContinuousBackups. Continuous backups are always enabled, point in time recovery is the table's choice.

use super::describe_table::checked_name;
use crate::context::Request;
use crate::control;
use crate::describe::seconds;
use crate::errors::{Code, Error, Result};
use crate::history::{window, Window};
use crate::table::{decode, tables_map, Table};
use ruststack_state::Engine;
use serde_json::{json, Value as Json};

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let name = checked_name(context, &input)?;
    let table = named(engine, context, name)?;
    control::write(out, &description(&table, window(engine, context, &table)))
}

/// The table of that name. One that is being made is as good as not there (seen in us-west-2, 2026-10-09).
pub fn named(engine: &Engine, context: &Request, name: &str) -> Result<Table> {
    let row = engine.get(&tables_map(context), name.as_bytes());
    let table = decode(&row.ok_or_else(|| not_found(name))?)?;
    if table.is_active(context.now_ms) {
        Ok(table)
    } else {
        Err(not_found(name))
    }
}

/// These operations have an error of their own.
pub fn not_found(name: &str) -> Box<Error> {
    Error::new(Code::TableNotFound, format!("Table not found: {name}"))
}

/// AWS restores up to five minutes ago; here the latest moment is the present one.
pub fn description(table: &Table, window: Option<Window>) -> Json {
    let recovery = match (&table.recovery, window) {
        (Some(recovery), Some(window)) => json!({
            "PointInTimeRecoveryStatus": "ENABLED",
            "RecoveryPeriodInDays": recovery.days,
            "EarliestRestorableDateTime": seconds(window.earliest_ms),
            "LatestRestorableDateTime": seconds(window.latest_ms),
        }),
        _ => json!({ "PointInTimeRecoveryStatus": "DISABLED" }),
    };
    json!({ "ContinuousBackupsDescription": { "ContinuousBackupsStatus": "ENABLED", "PointInTimeRecoveryDescription": recovery } })
}
