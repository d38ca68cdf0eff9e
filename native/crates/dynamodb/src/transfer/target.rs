//! The table that an import makes: its request is checked at once, the table comes when the import has found its files, and nobody
//! reads or writes it before all is in it.

use crate::context::Request;
use crate::control;
use crate::errors::{Code, Error, Result};
use crate::history;
use crate::key::MARKER;
use crate::operations::create_table::build;
use crate::stream::{self, streams_map};
use crate::table::{decode, encode, items_map, open, tables_map, Table};
use crate::totals::{marker, Totals};
use ruststack_state::Engine;

/// Until then nobody finds the items of a table that is being imported.
const NEVER_MS: u64 = u64::MAX;

/// Refuses a table that can't be: `input` is TableCreationParameters, held against the model already.
pub fn check(engine: &Engine, request: &Request, input: &[u8]) -> Result<()> {
    let table = build(request, &control::parse(input)?)?;
    match engine.get(&tables_map(request), table.name.as_bytes()) {
        Some(_) => Err(taken(&table.name)),
        None => Ok(()),
    }
}

fn taken(name: &str) -> Box<Error> {
    Error::new(Code::ResourceInUse, format!("Table already exists: {name}"))
}

/// Makes the table, which is CREATING until `finish`. One that is there with that id is the one that was made before.
pub fn create(engine: &Engine, request: &Request, input: &[u8], id: &str) -> Result<()> {
    let mut table = build(request, &control::parse(input)?)?;
    id.clone_into(&mut table.id);
    table.active_ms = NEVER_MS;
    let maps = [tables_map(request), items_map(request, id), streams_map(request)];
    engine.update(&maps, |update| {
        if let Some(row) = update.get(0, table.name.as_bytes()) {
            return if decode(row)?.id == id {
                Ok(())
            } else {
                Err(taken(&table.name))
            };
        }
        stream::open(update, 2, request, &mut table)?;
        update.put(0, table.name.as_bytes(), encode(&table)?);
        update.put(1, MARKER, marker(&table, |_| Totals::default()));
        Ok(())
    })
}

/// Gives the table free. False if there is none of that name and id.
pub fn finish(engine: &Engine, request: &Request, name: &str, id: &str) -> Result<bool> {
    engine.update(&[tables_map(request)], |update| {
        let row = update.get(0, name.as_bytes()).map(decode).transpose()?;
        let Some(mut table): Option<Table> = row.filter(|table| table.id == id) else {
            return Ok(false);
        };
        table.active_ms = request.now_ms;
        if table.on_demand_since_ms.is_some() {
            table.on_demand_since_ms = Some(request.now_ms);
        }
        update.put(0, name.as_bytes(), encode(&table)?);
        Ok(true)
    })
}

/// The first and last moment that a table can be exported of, milliseconds since the epoch; none without point-in-time recovery.
pub fn window(engine: &Engine, request: &Request, name: &str) -> Result<Option<(u64, u64)>> {
    let opened = open(engine, request, name)?;
    let window = history::window(engine, request, &opened.table);
    Ok(window.map(|window| (window.earliest_ms, window.latest_ms)))
}
