//! TransactGetItems: up to 100 items of any tables, all as they were at one moment.
//!
//! Checked in this order: the model's constraints; the gets one after the other, projection before key; the tables; empty keys and
//! repeated ones, for which the request is refused; keys that don't fit, for which it is cancelled.

use crate::capacity::{read_halves, Consumed, Detail};
use crate::checks::{check_not_empty, key_bytes};
use crate::context::Request;
use crate::effort::spend_copying;
use crate::errors::{validation, Error, Result};
use crate::expression::projection::{parse, Projection};
use crate::expression::Names;
use crate::item;
use crate::json::write_member;
use crate::request::body_text;
use crate::transaction::{
    cancelled, check_conflict, check_distinct, check_size, Action, Tables, Target, Transaction, GETS,
};
use crate::value::{write_members, Members};
use ruststack_state::{Engine, Value as Row};

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let transaction = Transaction::parse(body_text(body)?, GETS)?;
    transaction.check_model()?;
    let mut projections = Vec::new();
    for element in transaction.items.iter().flatten() {
        match &element.action {
            Some(action) => projections.push(checked(action)?),
            // A guess at the words: no SDK sends it.
            None => return Err(validation("TransactItems can only contain Get")),
        }
    }
    let tables = Tables::open(engine, context, &transaction)?;
    let mut targets: Vec<Target> = Vec::new();
    for (action, place) in transaction.actions().zip(&tables.places) {
        let (table, nothing) = (&tables.opened[*place].table, Members::new());
        let key = action.members().unwrap_or(&nothing);
        check_not_empty(table, key)?;
        targets.push(key_bytes(table, key));
    }
    check_distinct(&tables, &targets)?;
    let keys = keys(targets)?;
    context.check_read()?;
    check_conflict(context, keys.len())?;
    // An update that writes nothing: its locks make one cut through the tables.
    let rows = engine.update(&tables.maps(), |update| -> Result<Vec<Option<Row>>> {
        let read = |(place, key): (&usize, &Vec<u8>)| update.get(tables.map_places[*place], key).cloned();
        Ok(tables.places.iter().zip(&keys).map(read).collect())
    })?;
    check_size(rows.iter().flatten().map(item::size).sum())?;
    answer(&transaction, &tables, &projections, &rows, out)
}

fn checked<'r>(action: &'r Action) -> Result<Option<Projection<'r>>> {
    let request = &action.request;
    request.check_mixing(&[], &[("ProjectionExpression", request.projection.is_some())])?;
    let names = Names::new(request.names.as_ref(), None)?;
    let projection = request
        .projection
        .as_ref()
        .map(|text| parse(text, &names))
        .transpose()?;
    names.check_used()?;
    action.check_members()?;
    Ok(projection)
}

/// The keys, if no get has a reason not to be done.
fn keys(targets: Vec<Target>) -> Result<Vec<Vec<u8>>> {
    if targets.iter().all(Target::is_ok) {
        return Ok(targets.into_iter().flatten().collect());
    }
    let reasons: Vec<Option<Box<Error>>> = targets.into_iter().map(Target::err).collect();
    Err(cancelled(&reasons))
}

fn answer(
    transaction: &Transaction,
    tables: &Tables,
    projections: &[Option<Projection>],
    rows: &[Option<Row>],
    out: &mut Vec<u8>,
) -> Result<()> {
    out.extend_from_slice(b"{\"Responses\":[");
    for (at, (row, projection)) in rows.iter().zip(projections).enumerate() {
        if at > 0 {
            out.push(b',');
        }
        out.push(b'{');
        if let Some(row) = row {
            write_item(row, projection.as_ref(), out)?;
        }
        out.push(b'}');
    }
    out.push(b']');
    let detail = Detail::of(transaction.return_capacity.as_deref());
    if detail != Detail::None {
        let mut consumed = vec![Consumed::default(); tables.opened.len()];
        for (place, row) in tables.places.iter().zip(rows) {
            // Twice a strongly consistent read, also of what is not there.
            consumed[*place].table += 2 * read_halves(row.as_ref().map_or(0, item::size), true);
        }
        write_capacity(tables, &consumed, detail, "ReadCapacityUnits", out);
    }
    out.push(b'}');
    Ok(())
}

/// Unlike GetItem, it leaves out an item of which the projection chooses nothing.
fn write_item(row: &Row, projection: Option<&Projection>, out: &mut Vec<u8>) -> Result<()> {
    spend_copying(row.len())?;
    let Some(projection) = projection else {
        write_member(out, "Item");
        out.extend_from_slice(item::json(row));
        return Ok(());
    };
    let wanted = item::Wanted::new(projection.attributes());
    let chosen = projection.apply(&item::decode_only(row, &wanted)?);
    if !chosen.is_empty() {
        write_member(out, "Item");
        write_members(out, &chosen);
    }
    Ok(())
}

/// ConsumedCapacity of a transaction, table by table.
pub fn write_capacity(tables: &Tables, consumed: &[Consumed], detail: Detail, split: &str, out: &mut Vec<u8>) {
    write_member(out, "ConsumedCapacity");
    out.push(b'[');
    for (at, (opened, consumed)) in tables.opened.iter().zip(consumed).enumerate() {
        if at > 0 {
            out.push(b',');
        }
        consumed.write_split(out, &opened.table.name, &opened.table, detail, Some(split));
    }
    out.push(b']');
}
