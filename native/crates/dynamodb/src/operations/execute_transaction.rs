//! ExecuteTransaction: up to 100 statements of PartiQL, reads or writes, all done or none.
//!
//! Checked in this order (eu-west-2, 2026-09): the model's constraints; the parameters' values; each statement by itself, as
//! "Validation failed in TransactStatements[n]"; tables that are not there and keys that name no item, which cancel the transaction; items
//! that are meant twice. What is found later cancels it too.

use super::transact_get_items::write_capacity;
use crate::capacity::{read_halves, Consumed, Detail};
use crate::checks::{table_name, KEY_MISMATCH};
use crate::context::Request;
use crate::errors::{validation, Code, Error, Result};
use crate::idempotency::{fingerprint, Token};
use crate::item;
use crate::json::write_member;
use crate::limits::MAX_TRANSACTION_ITEMS;
use crate::partiql::request::{Parameterized, Request as TransactionRequest};
use crate::partiql::select::Read;
use crate::partiql::write::{Order, Target};
use crate::partiql::{compile, read, Compiled, Statement, WRONG_KEY_TYPE};
use crate::request::body_text;
use crate::table::{open, Opened};
use crate::transaction::{cancelled, check_conflict, check_distinct, check_size, is_reason, Tables};
use ruststack_state::{Engine, Update, Value as Row};
use std::sync::Arc;

/// What one statement may have against it: a reason to cancel. The outer error refuses the request.
type Reasoned<T> = std::result::Result<T, Box<Error>>;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let mut request = TransactionRequest::parse(body_text(body)?, "TransactStatements")?;
    request.check_many("TransactStatements", MAX_TRANSACTION_ITEMS)?;
    let mut given = request.statements.take().unwrap_or_default();
    for one in &given {
        one.check_values()?;
    }
    let parameters: Vec<_> = given.iter_mut().map(|one| one.parameters.take()).collect();
    let mut statements = Vec::with_capacity(given.len());
    for (at, (one, parameters)) in given.iter().zip(parameters).enumerate() {
        statements.push(read(one.text(), parameters).map_err(|error| placed(error, at))?);
    }
    check_kinds(&statements)?;
    let mut compiled = Vec::with_capacity(statements.len());
    let mut opened = Vec::with_capacity(statements.len());
    for (at, statement) in statements.iter().enumerate() {
        let one = compile(statement).map_err(|error| placed(error, at))?;
        opened.push(match open(engine, context, table_name(context, one.table())?) {
            Err(error) if error.code != Code::ResourceNotFound => return Err(error),
            opened => opened,
        });
        compiled.push(one);
    }
    let detail = Detail::of(request.return_capacity.as_deref());
    if matches!(statements[..], [Statement::Select(_), ..]) {
        return get(engine, context, &compiled, opened, detail, out);
    }
    let token = request
        .token
        .as_deref()
        .map(|text| Token::new(context, text, fingerprint(&canonical(&given))));
    write(engine, context, &given, &compiled, opened, token, detail, out)
}

fn placed(mut error: Box<Error>, at: usize) -> Box<Error> {
    if let (Code::Validation, Some(message)) = (error.code, &mut error.message) {
        message.insert_str(0, &format!("Validation failed in TransactStatements[{at}]: "));
    }
    error
}

fn check_kinds(statements: &[Statement]) -> Result<()> {
    let reads = statements
        .iter()
        .filter(|statement| matches!(statement, Statement::Select(_)))
        .count();
    if reads > 0 && reads < statements.len() {
        return Err(validation(
            "ExecuteTransaction API does not support both read and write operations in the same request.",
        ));
    }
    Ok(())
}

/// The statements as they were sent, for the token.
fn canonical(given: &[Parameterized]) -> Vec<u8> {
    let mut out = Vec::new();
    for one in given {
        let on_failure = one.return_on_failure.as_deref().unwrap_or_default();
        for text in [one.text(), one.parameters_text, on_failure] {
            out.extend_from_slice(text.as_bytes());
            out.push(0);
        }
    }
    out
}

/// Cancels if any statement has a reason.
fn check_reasons<T>(done: Vec<Reasoned<T>>) -> Result<Vec<T>> {
    if done.iter().all(Result::is_ok) {
        return Ok(done.into_iter().flatten().collect());
    }
    let reasons: Vec<Option<Box<Error>>> = done.into_iter().map(Result::err).collect();
    Err(cancelled(&reasons))
}

/// The tables, each once.
fn tables(opened: Vec<Arc<Opened>>) -> Tables {
    let mut tables = Tables {
        opened: Vec::new(),
        places: Vec::new(),
        map_places: Vec::new(),
    };
    let mut maps = 0;
    for table in opened {
        let place = tables.opened.iter().position(|other| other.table.id == table.table.id);
        tables.places.push(place.unwrap_or(tables.opened.len()));
        if place.is_none() {
            tables.map_places.push(maps);
            maps += table.maps.len();
            tables.opened.push(table);
        }
    }
    tables
}

fn get(
    engine: &Engine,
    context: &Request,
    compiled: &[Compiled],
    opened: Vec<Reasoned<Arc<Opened>>>,
    detail: Detail,
    out: &mut Vec<u8>,
) -> Result<()> {
    let mut reads: Vec<Reasoned<Option<Read>>> = Vec::with_capacity(compiled.len());
    for (at, (one, opened)) in compiled.iter().zip(&opened).enumerate() {
        let (Compiled::Read(selection), Ok(opened)) = (one, opened) else {
            reads.push(Ok(None));
            continue;
        };
        if selection.index.is_some() {
            let message = "Reads on indices are not supported within transactions.";
            return Err(placed(validation(message), at));
        }
        match selection.hold(&opened.table, true, context.now_ms) {
            Ok(read) if read.point().is_some() => reads.push(Ok(Some(read))),
            Ok(_) => {
                let message =
                    "Select statements within ExecuteTransaction must specify the primary key in the where clause.";
                return Err(placed(validation(message), at));
            }
            Err(error)
                if error
                    .message
                    .as_deref()
                    .is_some_and(|text| text.starts_with(WRONG_KEY_TYPE)) =>
            {
                reads.push(Err(validation(KEY_MISMATCH)));
            }
            Err(error) => return Err(placed(error, at)),
        }
    }
    // A table that is not there is told after what is wrong with any statement.
    let held = check_reasons(
        opened
            .iter()
            .map(|opened| opened.as_ref().map_err(|error| error.copy()))
            .collect(),
    )?;
    let reads: Vec<Read> = check_reasons(reads)?.into_iter().flatten().collect();
    let tables = tables(held.into_iter().cloned().collect());
    let keys: Vec<Vec<u8>> = reads
        .iter()
        .filter_map(|read| read.point().map(<[u8]>::to_vec))
        .collect();
    check_distinct(&tables, &keys.iter().cloned().map(Ok).collect::<Vec<_>>())?;
    context.check_read()?;
    check_conflict(context, keys.len())?;
    // An update that writes nothing: its locks make one cut through the tables.
    let rows = engine.update(&tables.maps(), |update| -> Result<Vec<Option<Row>>> {
        let row = |(place, key): (&usize, &Vec<u8>)| update.get(tables.map_places[*place], key).cloned();
        Ok(tables.places.iter().zip(&keys).map(row).collect())
    })?;
    check_size(rows.iter().flatten().map(item::size).sum())?;
    out.extend_from_slice(b"{\"Responses\":[");
    for (at, (row, read)) in rows.iter().zip(&reads).enumerate() {
        out.extend_from_slice(if at > 0 { b",{" } else { b"{" });
        if let Some(row) = row {
            write_member(out, "Item");
            read.write_item(row, out)?;
        }
        out.push(b'}');
    }
    out.push(b']');
    if detail != Detail::None {
        let mut consumed = vec![Consumed::default(); tables.opened.len()];
        for (place, row) in tables.places.iter().zip(&rows) {
            // As TransactGetItems: twice a strongly consistent read.
            consumed[*place].table += 2 * read_halves(row.as_ref().map_or(0, item::size), true);
        }
        write_capacity(&tables, &consumed, detail, "ReadCapacityUnits", out);
    }
    out.push(b'}');
    Ok(())
}

/// What was consumed, table by table.
enum Outcome {
    Written(Vec<Consumed>),
    /// The token was used for the same before.
    Replayed(Vec<Consumed>),
}

#[allow(clippy::too_many_arguments)]
fn write(
    engine: &Engine,
    context: &Request,
    given: &[Parameterized],
    compiled: &[Compiled],
    opened: Vec<Reasoned<Arc<Opened>>>,
    token: Option<Token>,
    detail: Detail,
    out: &mut Vec<u8>,
) -> Result<()> {
    let mut targets: Vec<Reasoned<Option<(&Order, Target)>>> = Vec::with_capacity(compiled.len());
    for (at, ((one, opened), given)) in compiled.iter().zip(&opened).zip(given).enumerate() {
        let (Compiled::Write(order), Ok(opened)) = (one, opened) else {
            targets.push(Ok(None));
            continue;
        };
        if order.returning.is_some() {
            let message = "RETURNING clause is not supported in ExecuteTransaction.";
            return Err(placed(validation(message), at));
        }
        match order.target(&opened.table, true, given.return_on_failure.as_deref()) {
            Err(error) if Order::is_misused_check(&error) => return Err(placed(error, at)),
            target => targets.push(target.map(|target| Some((order, target)))),
        }
    }
    let held = check_reasons(
        opened
            .iter()
            .map(|opened| opened.as_ref().map_err(|error| error.copy()))
            .collect(),
    )?;
    let targets: Vec<(&Order, Target)> = check_reasons(targets)?.into_iter().flatten().collect();
    let tables = tables(held.into_iter().cloned().collect());
    check_distinct(
        &tables,
        &targets
            .iter()
            .map(|(_, target)| Ok(target.key.clone()))
            .collect::<Vec<_>>(),
    )?;
    context.check_write()?;
    check_conflict(context, targets.len())?;
    let mut maps = tables.maps();
    let place = maps.len();
    maps.extend(token.iter().map(|token| token.map.clone()));
    let outcome = engine.update(&maps, |update| -> Result<Outcome> {
        if let Some(token) = &token {
            if let Some(halves) = token.replayed(update, place)? {
                return Ok(Outcome::Replayed(halves.into_iter().map(Consumed::read).collect()));
            }
        }
        let (written, read) = perform(update, context, &tables, &targets)?;
        if let Some(token) = &token {
            token.note(update, place, &read);
        }
        Ok(Outcome::Written(written))
    })?;
    // A transaction of writes has no responses, not even empty ones (eu-west-2, 2026-10).
    out.extend_from_slice(b"{\"Responses\":[]");
    if detail != Detail::None {
        let (consumed, split) = match &outcome {
            Outcome::Written(consumed) => (consumed, "WriteCapacityUnits"),
            Outcome::Replayed(consumed) => (consumed, "ReadCapacityUnits"),
        };
        write_capacity(&tables, consumed, detail, split, out);
    }
    out.push(b'}');
    Ok(())
}

/// Does all, or none: then the error says why. Gives what writing consumed and, in half units, what reading the same would.
fn perform(
    update: &mut Update,
    context: &Request,
    tables: &Tables,
    targets: &[(&Order, Target)],
) -> Result<(Vec<Consumed>, Vec<usize>)> {
    let count = tables.opened.len();
    let (mut written, mut read) = (vec![Consumed::default(); count], vec![0; count]);
    let (mut done, mut bytes) = (Vec::with_capacity(targets.len()), 0);
    for ((order, target), place) in targets.iter().zip(&tables.places) {
        let table = &tables.opened[*place].table;
        match order.perform(update, context, tables.map_places[*place], table, target) {
            Ok((units, _)) => {
                written[*place].add_transacted_write(&units);
                read[*place] += 2 * read_halves(units.bytes, true);
                bytes += units.bytes;
                done.push(Ok(()));
            }
            Err(error) if is_reason(&error) => done.push(Err(error)),
            Err(error) => return Err(error),
        }
    }
    check_reasons(done)?;
    check_size(bytes)?;
    Ok((written, read))
}
