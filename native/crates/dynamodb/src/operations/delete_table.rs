//! DeleteTable: every row but those of its stream goes in one transaction. The descriptor goes with them, or, where statuses take time,
//! stands until the table's is over. A table with point-in-time recovery leaves a backup.

use super::create_table::check_room;
use super::describe_table::{checked_name, named};
use crate::backup::{self, backups_map, keep, system_backup, Places};
use crate::context::Request;
use crate::control;
use crate::describe;
use crate::errors::{named_table_not_found, validation, Result};
use crate::expiry::wake;
use crate::history::history_map;
use crate::status::check_deletable;
use crate::stream::{self, streams_map};
use crate::table::{decode, encode, items_map, tables_map};
use crate::totals::Totals;
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let name = checked_name(context, &input)?;
    let table = named(engine, context, &input)?;
    check_deletable(&table, context.now_ms)?;
    if table.deletion_protection {
        return Err(validation(
            "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
        ));
    }
    check_room(engine, context)?;
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
        let mut current = match update.get(0, name.as_bytes()).map(decode).transpose()? {
            Some(current) if current.id == table.id && !current.is_deleting() => current,
            _ => return Err(named_table_not_found(name)),
        };
        stream::close(update, 2, context, &current)?;
        if context.status_delay_ms == 0 {
            update.delete(0, name.as_bytes());
        } else {
            let gone_ms = context.now_ms + context.status_delay_ms;
            current.state.gone_ms = Some(gone_ms);
            update.put(0, name.as_bytes(), encode(&current)?);
            wake(&current, gone_ms);
        }
        if let Some(left) = &mut left {
            let places = Places {
                items: 1,
                backups: 4,
                rows: 5,
            };
            keep(engine, update, &places, left)?;
        }
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
