//! ExecuteStatement: one statement of PartiQL.
//!
//! Checked in this order: the model's constraints; the parameters' values; the statement's grammar, its parameters' number and literals;
//! what it asks for; the table; the index; keys.

use crate::capacity::{Consumed, Detail};
use crate::checks::table_name;
use crate::context::Request;
use crate::errors::{validation, Result};
use crate::idempotency::fingerprint;
use crate::json::write_member;
use crate::partiql::request::Request as StatementRequest;
use crate::partiql::select::{Page, Selection};
use crate::partiql::write::Order;
use crate::partiql::{compile, read, Compiled, Statement};
use crate::request::body_text;
use crate::table::{open, Opened};
use ruststack_state::Engine;

pub const ONLY_IN_TRANSACTIONS: &str = "EXISTS can only be used in ExecuteTransaction write requests.";

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let mut request = StatementRequest::parse(body_text(body)?, "")?;
    request.check_one()?;
    request.only.check_values()?;
    let parameters = request.only.parameters.take();
    let statement = read(request.only.text(), parameters)?;
    if matches!(statement, Statement::Exists(_)) {
        return Err(validation(ONLY_IN_TRANSACTIONS));
    }
    let compiled = compile(&statement)?;
    let opened = open(engine, context, table_name(context, compiled.table())?)?;
    out.push(b'{');
    let consumed = match &compiled {
        Compiled::Read(selection) => select(engine, context, &opened, &request, selection, out)?,
        Compiled::Write(order) => write(engine, context, &opened, &request, order, out)?,
    };
    let detail = Detail::of(request.return_capacity.as_deref());
    if detail != Detail::None {
        write_member(out, "ConsumedCapacity");
        consumed.write(out, &opened.table.name, &opened.table, detail);
    }
    out.push(b'}');
    Ok(())
}

fn select(
    engine: &Engine,
    context: &Request,
    opened: &Opened,
    request: &StatementRequest,
    selection: &Selection,
    out: &mut Vec<u8>,
) -> Result<Consumed> {
    let only = &request.only;
    let canonical = [only.text(), only.parameters_text, &opened.table.id].join("\0");
    let page = Page {
        limit: request.limit,
        is_consistent: only.consistent,
        next_token: request.next_token.as_deref(),
        fingerprint: fingerprint(canonical.as_bytes()),
    };
    let read = selection.hold(&opened.table, only.consistent, context.now_ms)?;
    context.check_read()?;
    read.run(engine, opened, &page, out)
}

fn write(
    engine: &Engine,
    context: &Request,
    opened: &Opened,
    request: &StatementRequest,
    order: &Order,
    out: &mut Vec<u8>,
) -> Result<Consumed> {
    let table = &opened.table;
    let target = order.target(table, false, request.only.return_on_failure.as_deref())?;
    context.check_single_write()?;
    let (units, item) = engine.update(&opened.maps, |update| order.perform(update, context, 0, table, &target))?;
    out.extend_from_slice(b"\"Items\":[");
    out.extend_from_slice(item.as_deref().unwrap_or_default());
    out.push(b']');
    let mut consumed = Consumed::default();
    consumed.add_write(&units);
    Ok(consumed)
}
