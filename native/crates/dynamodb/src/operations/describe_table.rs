//! DescribeTable.

use crate::context::Request;
use crate::control::{self, Object};
use crate::describe;
use crate::errors::{named_table_not_found, Result, Violations};
use crate::key::MARKER;
use crate::request::check_table_name;
use crate::table::{decode, items_map, tables_map, Table};
use crate::totals;
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let table = named(engine, context, &input)?;
    let status = table.status(context.now_ms);
    let marker = engine.get(&items_map(context, &table.id), MARKER);
    let description = describe::table(context, &table, status, |tag| {
        marker
            .as_deref()
            .map_or_else(Default::default, |marker| totals::of(marker, tag))
    });
    control::write(out, &json!({ "Table": description }))
}

/// The table that TableName names, by name or ARN.
pub fn named(engine: &Engine, context: &Request, input: &Object) -> Result<Table> {
    let name = checked_name(context, input)?;
    let row = engine.get(&tables_map(context), name.as_bytes());
    let table = decode(&row.ok_or_else(|| named_table_not_found(name))?)?;
    if table.is_gone(context.now_ms) {
        return Err(named_table_not_found(name));
    }
    Ok(table)
}

pub fn checked_name<'j>(context: &Request, input: &'j Object) -> Result<&'j str> {
    let name = control::text(input, "TableName")?;
    let mut violations = Violations::default();
    check_table_name(&mut violations, name);
    violations.check()?;
    crate::checks::table_name(context, name.unwrap_or_default())
}
