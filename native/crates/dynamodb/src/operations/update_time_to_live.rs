//! UpdateTimeToLive. The setting is kept; items are not expired yet.

use super::describe_table::checked_name;
use crate::context::Request;
use crate::control::{self, boolean, object, text, Object};
use crate::errors::{named_table_not_found, validation, Result, Violations};
use crate::table::TimeToLive;
use crate::tags::change;
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let (enabled, attribute) = specification(&input)?;
    let name = checked_name(context, &input)?;
    change(
        engine,
        context,
        name,
        || named_table_not_found(name),
        |table| match &table.time_to_live {
            Some(ttl) if enabled && ttl.attribute == attribute => Err(validation("TimeToLive is already enabled")),
            Some(ttl) if enabled || ttl.attribute != attribute => Err(validation(
                "TimeToLive is active on a different AttributeName: current AttributeName is ".to_owned()
                    + &ttl.attribute,
            )),
            None if !enabled => Err(validation("TimeToLive is already disabled")),
            _ => {
                table.time_to_live = enabled.then(|| TimeToLive {
                    attribute: attribute.to_owned(),
                });
                Ok(())
            }
        },
    )?;
    let answer = json!({ "TimeToLiveSpecification": { "Enabled": enabled, "AttributeName": attribute } });
    control::write(out, &answer)
}

fn specification(input: &Object) -> Result<(bool, &str)> {
    let mut violations = Violations::default();
    let Some(given) = object(input, "TimeToLiveSpecification")? else {
        violations.null("timeToLiveSpecification");
        violations.check()?;
        return Ok((false, ""));
    };
    let (enabled, attribute) = (boolean(given, "Enabled")?, text(given, "AttributeName")?);
    if enabled.is_none() {
        violations.null("timeToLiveSpecification.enabled");
    }
    if attribute.is_none() {
        violations.null("timeToLiveSpecification.attributeName");
    }
    violations.check()?;
    if attribute == Some("") {
        return Err(validation("TimeToLiveSpecification.AttributeName must be non empty"));
    }
    Ok((enabled.unwrap_or(false), attribute.unwrap_or_default()))
}
