//! DeleteTable: a replica leaves its global table, unless another was made from it within a day.

use super::at;
use super::group::{peers, Group};
use super::replicas::{check_sources, join, without, NOT_ONE_ALONE};
use crate::context::Request;
use crate::control;
use crate::errors::{validation, Result};
use crate::operations::delete_table;
use crate::operations::describe_table::named;
use crate::table::Table;
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    // What is wrong with the request is told by who carries it out.
    let table = named(engine, context, &input).ok();
    let replicated = table.as_ref().and_then(|table| Some((table, table.global.as_ref()?)));
    if let Some((table, group)) = replicated {
        check(context, table, group)?;
    }
    delete_table::run(engine, context, body, out)?;
    match replicated {
        Some((table, group)) => {
            let left = without(group, &[context.region]);
            peers(table, context.region)
                .iter()
                .try_for_each(|region| join(engine, &at(context, region), &table.name, left.clone()))
        }
        None => Ok(()),
    }
}

fn check(context: &Request, table: &Table, group: &Group) -> Result<()> {
    if group.strong {
        return Err(validation(NOT_ONE_ALONE));
    }
    if table.deletion_protection {
        return Err(super::replicas::protected(&table.name, context.region));
    }
    check_sources(group, &[context.region], context.now_ms)
}
