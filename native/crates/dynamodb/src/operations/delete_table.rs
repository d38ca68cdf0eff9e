//! DeleteTable: the descriptor and every row but those of its stream go in one transaction; what AWS shows as DELETING for a while is over at once.
//! A table with point-in-time recovery leaves a backup.

use super::describe_table::checked_name;
use crate::backup::{self, backups_map, keep, system_backup, Places};
use crate::context::Request;
use crate::control;
use crate::describe;
use crate::errors::{named_table_not_found, validation, Code, Error, Result};
use crate::history::history_map;
use crate::stream::{self, streams_map};
use crate::table::{decode, items_map, tables_map};
use crate::totals::Totals;
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let name = checked_name(context, &input)?;
    let missing = || named_table_not_found(name);
    let table = decode(&engine.get(&tables_map(context), name.as_bytes()).ok_or_else(missing)?)?;
    if !table.is_active(context.now_ms) {
        return Err(Error::new(
            Code::ResourceInUse,
            format!("Attempt to change a resource which is still in use: Table is being created: {name}"),
        ));
    }
    if table.deletion_protection {
        return Err(validation(
            "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
        ));
    }
    let mut left = table
        .recovery
        .is_some()
        .then(|| system_backup(engine, context, table.clone()));
    let mut maps = vec![
        tables_map(context),
        items_map(context, &table.id),
        streams_map(context),
        history_map(context, &table.id),
        backups_map(context),
    ];
    maps.extend(left.as_ref().map(|left| left.rows_map(context)));
    engine.update(&maps, |update| -> Result<_> {
        let current = update.get(0, name.as_bytes()).map(decode).transpose()?;
        match current {
            Some(current) if current.id == table.id => stream::close(update, 2, context, &current)?,
            _ => return Err(missing()),
        }
        if let Some(left) = &mut left {
            let places = Places {
                items: 1,
                backups: 4,
                rows: 5,
            };
            keep(engine, update, &places, left)?;
        }
        update.delete(0, name.as_bytes());
        update.clear(3);
        // Without the marker in it no write can reach the map any more.
        update.clear(1);
        Ok(())
    })?;
    if table.stream_label.is_some() {
        stream::forget(engine, context);
    }
    if left.is_some() {
        backup::forget(engine, context);
    }
    let description = describe::table(context, &table, "DELETING", |_| Totals::default());
    control::write(out, &json!({ "TableDescription": description }))
}
