//! UpdateContinuousBackups: point-in-time recovery on, with an empty undo log, or off, with none; or another recovery period.

use super::describe_continuous_backups::{description, named, not_found};
use super::describe_table::checked_name;
use super::update_table::remark;
use crate::context::Request;
use crate::control::{self, boolean, integer, object, Object};
use crate::errors::{validation, Result, Violations};
use crate::history::{history_map, window};
use crate::table::{decode, encode, items_map, tables_map, PointInTimeRecovery, Table};
use ruststack_state::Engine;

/// Days that AWS keeps unless told otherwise, which is also the most.
const RECOVERY_DAYS: i64 = 35;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let wanted = specification(&input)?;
    let name = checked_name(context, &input)?;
    let table = change(engine, context, &named(engine, context, name)?, wanted)?;
    control::write(out, &description(&table, window(engine, context, &table)))
}

/// Gives the table as it is then.
fn change(engine: &Engine, context: &Request, table: &Table, days: Option<u64>) -> Result<Table> {
    let maps = [
        tables_map(context),
        items_map(context, &table.id),
        history_map(context, &table.id),
    ];
    let name = &table.name;
    engine.update(&maps, |update| {
        let mut now = match update.get(0, name.as_bytes()) {
            Some(row) => decode(row)?,
            None => return Err(not_found(name)),
        };
        if now.id != table.id {
            return Err(not_found(name));
        }
        let since_ms = now.recovery.as_ref().map(|recovery| recovery.since_ms);
        now.recovery = days.map(|days| PointInTimeRecovery {
            since_ms: since_ms.unwrap_or(context.now_ms),
            days,
            budget: context.recovery_budget,
        });
        if since_ms.is_some() != days.is_some() {
            // Writes that read the table before notice that it has changed, and don't go past the log.
            now.indexes_version = now.indexes_version.wrapping_add(1);
            update.clear(2);
            remark(update, &now, &[]);
        }
        update.put(0, name.as_bytes(), encode(&now)?);
        Ok(now)
    })
}

/// The recovery period, in days; none turns recovery off.
fn specification(input: &Object) -> Result<Option<u64>> {
    let mut violations = Violations::default();
    let place = "pointInTimeRecoverySpecification";
    let Some(given) = object(input, "PointInTimeRecoverySpecification")? else {
        violations.null(place);
        violations.check()?;
        return Ok(None);
    };
    let enabled = boolean(given, "PointInTimeRecoveryEnabled")?;
    if enabled.is_none() {
        violations.null(&format!("{place}.pointInTimeRecoveryEnabled"));
    }
    let asked = integer(given, "RecoveryPeriodInDays")?;
    let days = asked.unwrap_or(RECOVERY_DAYS);
    let place = format!("{place}.recoveryPeriodInDays");
    if days < 1 {
        violations.value(
            &days.to_string(),
            &place,
            "Member must have value greater than or equal to 1",
        );
    } else if days > RECOVERY_DAYS {
        violations.value(
            &days.to_string(),
            &place,
            "Member must have value less than or equal to 35",
        );
    }
    violations.check()?;
    if enabled != Some(true) && asked.is_some() {
        // Seen in us-west-2, 2026-10-09.
        return Err(validation(
            "Invalid Request: Cannot specify RecoveryPeriodInDays when disabling point-in-time recovery.",
        ));
    }
    Ok(enabled.unwrap_or(false).then_some(days.unsigned_abs()))
}
