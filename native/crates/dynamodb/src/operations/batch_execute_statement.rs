//! BatchExecuteStatement: up to 25 statements of PartiQL, each on one item and by itself: what is wrong with one stands in its place.

use super::execute_statement::ONLY_IN_TRANSACTIONS;
use crate::capacity::{read_halves, Consumed, Detail};
use crate::checks::table_name;
use crate::context::Request;
use crate::effort::go_through;
use crate::errors::{validation, Code, Error, Result};
use crate::faults::throttled;
use crate::item;
use crate::json::{write_member, write_string};
use crate::limits::MAX_BATCH_STATEMENTS;
use crate::partiql::request::{Parameterized, Request as BatchRequest};
use crate::partiql::select::Selection;
use crate::partiql::write::Order;
use crate::partiql::{compile, read, Compiled, Statement};
use crate::request::body_text;
use crate::table::{open, Opened};
use ruststack_state::Engine;
use std::sync::Arc;

/// What a statement did: its table, if it got to run, and the item or what was wrong.
struct Reply {
    table: Option<Arc<Opened>>,
    outcome: Result<(Consumed, Option<Vec<u8>>)>,
}

impl From<Box<Error>> for Reply {
    fn from(error: Box<Error>) -> Self {
        Reply {
            table: None,
            outcome: Err(error),
        }
    }
}

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let mut request = BatchRequest::parse(body_text(body)?, "Statements")?;
    request.check_many("Statements", MAX_BATCH_STATEMENTS)?;
    let mut given = request.statements.take().unwrap_or_default();
    let parameters: Vec<_> = given.iter_mut().map(|statement| statement.parameters.take()).collect();
    let mut statements = Vec::with_capacity(given.len());
    for (one, parameters) in given.iter().zip(parameters) {
        statements.push(one.check_values().and_then(|()| read(one.text(), parameters)));
    }
    check_kinds(&statements)?;
    let mut replies = Vec::with_capacity(statements.len());
    for (at, (statement, one)) in statements.into_iter().zip(&given).enumerate() {
        let reply = match &statement {
            Ok(statement) if is_left(context, statement, at) => Reply::from(throttled()),
            Ok(statement) => run_one(engine, context, statement, one).unwrap_or_else(Reply::from),
            Err(_) => Reply {
                table: None,
                outcome: statement.map(|_| (Consumed::default(), None)),
            },
        };
        replies.push(reply);
    }
    answer(&replies, Detail::of(request.return_capacity.as_deref()), out);
    Ok(())
}

/// Whether the user wants it throttled.
fn is_left(context: &Request, statement: &Statement, at: usize) -> bool {
    match statement {
        Statement::Select(_) => context.leaves_read(at),
        _ => context.leaves_write(at),
    }
}

/// Reads and writes don't mix: documented, the words are a guess by ExecuteTransaction's.
fn check_kinds(statements: &[Result<Statement>]) -> Result<()> {
    let is_read = |statement: &Statement| matches!(statement, Statement::Select(_));
    let reads = statements
        .iter()
        .flatten()
        .filter(|statement| is_read(statement))
        .count();
    if reads > 0 && reads < statements.iter().flatten().count() {
        return Err(validation(
            "BatchExecuteStatement API does not support both read and write operations in the same request.",
        ));
    }
    Ok(())
}

/// The outer error is that of a statement that did not get to run.
fn run_one(engine: &Engine, context: &Request, statement: &Statement, given: &Parameterized) -> Result<Reply> {
    if matches!(statement, Statement::Exists(_)) {
        return Err(validation(ONLY_IN_TRANSACTIONS));
    }
    let compiled = compile(statement)?;
    let opened = open(engine, context, table_name(context, compiled.table())?)?;
    match &compiled {
        Compiled::Read(selection) => get(engine, context, opened, selection, given.consistent),
        Compiled::Write(order) => write(engine, context, opened, order),
    }
}

fn get(
    engine: &Engine,
    context: &Request,
    opened: Arc<Opened>,
    selection: &Selection,
    is_consistent: bool,
) -> Result<Reply> {
    let read = selection.hold(
        &opened.table,
        is_consistent && selection.index.is_none(),
        context.now_ms,
    )?;
    let Some(key) = read.point() else {
        return Err(validation(
            "Select statements within BatchExecuteStatement must specify the primary key in the where clause.",
        ));
    };
    let row = engine.get(opened.items(), key);
    let halves = read_halves(row.as_ref().map_or(0, item::size), is_consistent);
    let mut item = None;
    if let Some(row) = row {
        let mut json = Vec::new();
        read.write_item(&row, &mut json)?;
        item = Some(json);
    }
    drop(read);
    Ok(Reply {
        table: Some(opened),
        outcome: Ok((Consumed::read(halves), item)),
    })
}

fn write(engine: &Engine, context: &Request, opened: Arc<Opened>, order: &Order) -> Result<Reply> {
    // ReturnValuesOnConditionCheckFailure does nothing here (eu-west-2, 2026-08).
    let target = order.target(&opened.table, false, None)?;
    // Each statement is a commit of its own.
    go_through();
    let outcome = engine.update(&opened.maps, |update| -> Result<_> {
        let (units, item) = order.perform(update, context, 0, &opened.table, &target)?;
        let mut consumed = Consumed::default();
        consumed.add_write(&units);
        Ok((consumed, item))
    });
    Ok(Reply {
        table: Some(opened),
        outcome,
    })
}

fn answer(replies: &[Reply], detail: Detail, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"Responses\":[");
    for (at, reply) in replies.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        out.push(b'{');
        if let Some(opened) = &reply.table {
            write_member(out, "TableName");
            write_string(out, &opened.table.name);
        }
        match &reply.outcome {
            Ok((_, Some(item))) => {
                write_member(out, "Item");
                out.extend_from_slice(item);
            }
            Ok((_, None)) => {}
            Err(error) => write_error(error, out),
        }
        out.push(b'}');
    }
    out.push(b']');
    if detail != Detail::None {
        write_capacity(replies, detail, out);
    }
    out.push(b'}');
}

/// A code of BatchStatementErrorCodeEnum.
fn write_error(error: &Error, out: &mut Vec<u8>) {
    let code = match error.code {
        Code::ConditionalCheckFailed => "ConditionalCheckFailed",
        Code::DuplicateItem => "DuplicateItem",
        Code::ResourceNotFound => "ResourceNotFound",
        Code::AccessDenied => "AccessDenied",
        Code::ProvisionedThroughputExceeded => "ProvisionedThroughputExceeded",
        Code::TransactionConflict => "TransactionConflict",
        Code::Internal => "InternalServerError",
        _ => "ValidationError",
    };
    write_member(out, "Error");
    out.push(b'{');
    write_member(out, "Code");
    write_string(out, code);
    write_member(out, "Message");
    write_string(out, error.message.as_deref().unwrap_or_default());
    out.push(b'}');
}

/// By table, of what was done only: if nothing was, the member is not there (eu-west-2, 2026-09).
fn write_capacity(replies: &[Reply], detail: Detail, out: &mut Vec<u8>) {
    let mut sums: Vec<(&Arc<Opened>, Consumed)> = Vec::new();
    for reply in replies {
        let (Some(opened), Ok((consumed, _))) = (&reply.table, &reply.outcome) else {
            continue;
        };
        match sums.iter_mut().find(|(other, _)| other.table.id == opened.table.id) {
            Some((_, sum)) => sum.add(consumed),
            None => sums.push((opened, consumed.clone())),
        }
    }
    if sums.is_empty() {
        return;
    }
    write_member(out, "ConsumedCapacity");
    out.push(b'[');
    for (at, (opened, consumed)) in sums.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        consumed.write(out, &opened.table.name, &opened.table, detail);
    }
    out.push(b']');
}
