//! Global tables of version 2017.11.29. AWS makes none any more, in any region, so that there are none: its operations still check what
//! they are asked and say so. Seen on 2026-10-09 in eleven regions (ack-api-quirks, DDB-GLOBALTABLE-001 to 005).

use crate::control::{text, Object};
use crate::errors::{invalid_values, Code, Error, Result, Violations};
use crate::request::check_name;

/// GlobalTableName, held against the model with what `more` checks.
pub fn name(input: &Object, more: impl FnOnce(&mut Violations) -> Result<()>) -> Result<&str> {
    let mut violations = Violations::default();
    let name = text(input, "GlobalTableName")?;
    match name {
        None => violations.null("globalTableName"),
        Some(name) => check_name(&mut violations, name, "globalTableName"),
    }
    more(&mut violations)?;
    violations.check()?;
    Ok(name.unwrap_or_default())
}

pub fn not_supported() -> Box<Error> {
    invalid_values(
        "DynamoDB global tables version 2017.11.29 is not supported. We recommend using DynamoDB global tables version 2019.11.21, instead of version 2017.11.29 (Legacy).",
    )
}

pub fn not_found(name: &str) -> Box<Error> {
    Error::new(
        Code::GlobalTableNotFound,
        format!("Global table with name: '{name}' does not exist."),
    )
}
