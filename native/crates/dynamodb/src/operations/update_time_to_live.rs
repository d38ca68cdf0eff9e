//! UpdateTimeToLive. The index of expiries of a table that holds items is filled afterwards, in batches.

use super::describe_table::checked_name;
use super::update_table::remark;
use crate::context::Request;
use crate::control::{self, boolean, object, text, Object};
use crate::errors::{named_table_not_found, validation, Result, Violations};
use crate::expiry;
use crate::limits::MAX_TTL_NAME_CHARS;
use crate::table::{decode, encode, items_map, tables_map, Table, TimeToLive};
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let (enabled, attribute) = specification(&input)?;
    let name = checked_name(context, &input)?;
    let missing = || named_table_not_found(name);
    let id = decode(&engine.get(&tables_map(context), name.as_bytes()).ok_or_else(missing)?)?.id;
    let maps = [tables_map(context), items_map(context, &id)];
    engine.update(&maps, |update| {
        let mut table = match update.get(0, name.as_bytes()) {
            Some(row) => decode(row)?,
            None => return Err(missing()),
        };
        if table.id != id {
            return Err(missing());
        }
        change(&mut table, enabled, attribute)?;
        // Writes that read the table before notice that it has changed, and don't go past the index.
        table.indexes_version = table.indexes_version.wrapping_add(1);
        update.put(0, name.as_bytes(), encode(&table)?);
        remark(update, &table, &[]);
        expiry::begin(update, 1, &table);
        Ok(())
    })?;
    let answer = json!({ "TimeToLiveSpecification": { "Enabled": enabled, "AttributeName": attribute } });
    control::write(out, &answer)
}

fn change(table: &mut Table, enabled: bool, attribute: &str) -> Result<()> {
    match &table.time_to_live {
        Some(ttl) if enabled && ttl.attribute == attribute => Err(validation("TimeToLive is already enabled")),
        Some(ttl) if enabled || ttl.attribute != attribute => Err(validation(
            "TimeToLive is active on a different AttributeName: current AttributeName is ".to_owned() + &ttl.attribute,
        )),
        None if !enabled => Err(validation("TimeToLive is already disabled")),
        _ => {
            table.time_to_live = enabled.then(|| TimeToLive {
                attribute: attribute.to_owned(),
            });
            Ok(())
        }
    }
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
    if let Some(name) = attribute.filter(|name| name.chars().count() > MAX_TTL_NAME_CHARS) {
        let constraint = format!("Member must have length less than or equal to {MAX_TTL_NAME_CHARS}");
        violations.value(name, "timeToLiveSpecification.attributeName", &constraint);
    }
    violations.check()?;
    if attribute == Some("") {
        return Err(validation("TimeToLiveSpecification.AttributeName must be non empty"));
    }
    Ok((enabled.unwrap_or(false), attribute.unwrap_or_default()))
}
