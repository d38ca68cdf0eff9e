//! CreateBackup. The backup answers CREATING and is AVAILABLE with the next request, as on AWS.

use super::describe_continuous_backups::{named, not_found};
use crate::backup::{self, backups_map, keep, user_backup, Places};
use crate::checks::table_name;
use crate::context::Request;
use crate::control::{self, text, Object};
use crate::errors::{Result, Violations};
use crate::request::{check_table_name, matches_pattern, NAME_PATTERN};
use crate::table::{decode, items_map, tables_map};
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let (name, backup_name) = checked(&input)?;
    let name = table_name(context, name)?;
    let table = named(engine, context, name)?;
    let id = table.id.clone();
    let mut backup = user_backup(engine, context, backup_name, table);
    let maps = [
        tables_map(context),
        items_map(context, &id),
        backups_map(context),
        backup.rows_map(context),
    ];
    engine.update(&maps, |update| {
        let row = update.get(0, name.as_bytes()).ok_or_else(|| not_found(name))?;
        backup.table = decode(row)?;
        if backup.table.id != id {
            return Err(not_found(name));
        }
        let places = Places {
            items: 1,
            backups: 2,
            rows: 3,
        };
        keep(engine, update, &places, &mut backup)
    })?;
    backup::forget(engine, context);
    let details = backup.details(&backup.arn(context), "CREATING");
    control::write(out, &json!({ "BackupDetails": details }))
}

/// The names of the table and of the backup.
fn checked(input: &Object) -> Result<(&str, &str)> {
    let (table, name) = (text(input, "TableName")?, text(input, "BackupName")?);
    let mut violations = Violations::default();
    check_table_name(&mut violations, table);
    check_backup_name(&mut violations, name);
    violations.check()?;
    Ok((table.unwrap_or_default(), name.unwrap_or_default()))
}

/// Told in another order than with names of tables (seen in us-west-2, 2026-10-09).
fn check_backup_name(violations: &mut Violations, name: Option<&str>) {
    let place = "backupName";
    let Some(name) = name else {
        return violations.null(place);
    };
    if !matches_pattern(name) {
        violations.value(name, place, NAME_PATTERN);
    }
    if name.len() < 3 {
        violations.value(name, place, "Member must have length greater than or equal to 3");
    } else if name.len() > 255 {
        violations.value(name, place, "Member must have length less than or equal to 255");
    }
}
