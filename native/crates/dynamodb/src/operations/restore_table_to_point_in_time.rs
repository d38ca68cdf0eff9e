//! RestoreTableToPointInTime: to the end of a second for which the source's undo log is there, with the source's settings of now.

use super::describe_continuous_backups::{named, not_found};
use crate::context::Request;
use crate::control::{self, text, time_ms, Object};
use crate::errors::{invalid_values, validation, Result, Violations};
use crate::history::Recoverable;
use crate::request::check_name;
use crate::restore::{self, check_model, check_region, is_true, Source};
use crate::table::Restore;
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    check_model(&input)?;
    let (region, name) = source(context, &input)?;
    let time = time(&input)?;
    check_region(context, region, &input)?;
    let there = Request { region, ..*context };
    let recoverable = Recoverable::open(engine, &there, &named(engine, &there, name)?)?;
    let second = recoverable.second(time.unwrap_or(recoverable.window.latest_ms))?;
    let source = Source {
        rows: recoverable.rows(second)?,
        restore: Restore {
            backup: None,
            table: there.table_arn(&recoverable.table.name),
            time_ms: second * 1000,
        },
        table: recoverable.table,
    };
    control::write(out, &restore::run(engine, context, &input, source)?)
}

/// The region and the name of the source. The words of refusals were seen in us-west-2, 2026-10-09.
fn source<'j>(context: &Request<'j>, input: &'j Object) -> Result<(&'j str, &'j str)> {
    let arn = match (text(input, "SourceTableName")?, text(input, "SourceTableArn")?) {
        (Some(_), Some(_)) => {
            return Err(validation(
                "Must provide exactly one of: sourceTableArn, sourceTableName",
            ))
        }
        (None, None) => {
            return Err(validation(
                "The parameter 'TableName' is required but was not present in the request",
            ))
        }
        (Some(name), None) => {
            let mut violations = Violations::default();
            check_name(&mut violations, name, "sourceTableName");
            violations.check()?;
            return Ok((context.region, name));
        }
        (None, Some(arn)) => arn,
    };
    if !arn.starts_with("arn:") {
        return Err(invalid_values(format!("ARNs must start with 'arn:': {arn}")));
    }
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", partition, "dynamodb", region, account, resource] = parts[..] else {
        return Err(validation("sourceTableArn is not a valid ARN"));
    };
    let Some(name) = resource.strip_prefix("table/").filter(|name| !name.contains('/')) else {
        return Err(validation("sourceTableArn is not a valid ARN"));
    };
    if partition != context.partition() || region.is_empty() {
        return Err(validation("sourceTableArn is not a valid ARN"));
    }
    if account != context.account {
        return Err(validation(
            "This action is only supported by accounts that match the resource owner’s account.",
        ));
    }
    if name.is_empty() {
        return Err(not_found(name));
    }
    Ok((region, name))
}

/// The time that is asked for, milliseconds since the epoch; none for the latest.
fn time(input: &Object) -> Result<Option<u64>> {
    let latest = is_true(input, "UseLatestRestorableTime")?;
    match (time_ms(input, "RestoreDateTime")?, latest) {
        (Some(_), true) => Err(validation(
            "Invalid Request: Both RestoreDateTime and UseLatestRestorableTime cannot be set for point-in-time restore request. Please \
             specify either RestoreDateTime or UseLatestRestorableTime.",
        )),
        (None, false) => Err(validation(
            "Invalid Request: Either one of RestoreDateTime or UseLatestRestorableTime must be specified, but not both",
        )),
        (time, _) => Ok(time),
    }
}
