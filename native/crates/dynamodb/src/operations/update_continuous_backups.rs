//! UpdateContinuousBackups. The setting is kept; restoring to a point in time is not built yet.

use super::describe_continuous_backups::{description, not_found};
use super::describe_table::checked_name;
use crate::context::Request;
use crate::control::{self, boolean, integer, object, Object};
use crate::errors::{Result, Violations};
use crate::table::PointInTimeRecovery;
use crate::tags::change;
use ruststack_state::Engine;

/// Days that AWS keeps unless told otherwise, which is also the most.
const RECOVERY_DAYS: i64 = 35;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let (enabled, days) = specification(&input)?;
    let name = checked_name(context, &input)?;
    let answer = change(
        engine,
        context,
        name,
        || not_found(name),
        |table| {
            let since_ms = table
                .recovery
                .as_ref()
                .map_or(context.now_ms, |recovery| recovery.since_ms);
            table.recovery = enabled.then_some(PointInTimeRecovery { since_ms, days });
            Ok(description(context, table))
        },
    )?;
    control::write(out, &answer)
}

fn specification(input: &Object) -> Result<(bool, u64)> {
    let mut violations = Violations::default();
    let place = "pointInTimeRecoverySpecification";
    let Some(given) = object(input, "PointInTimeRecoverySpecification")? else {
        violations.null(place);
        violations.check()?;
        return Ok((false, 0));
    };
    let enabled = boolean(given, "PointInTimeRecoveryEnabled")?;
    if enabled.is_none() {
        violations.null(&format!("{place}.pointInTimeRecoveryEnabled"));
    }
    let days = integer(given, "RecoveryPeriodInDays")?.unwrap_or(RECOVERY_DAYS);
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
    Ok((enabled.unwrap_or(false), days.unsigned_abs()))
}
