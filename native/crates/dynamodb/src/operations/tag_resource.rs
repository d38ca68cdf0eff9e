//! TagResource.

use crate::context::Request;
use crate::control;
use crate::errors::Result;
use crate::tags::{change, check_count, merge, not_found, parse, resource};
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], _out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let name = resource(context, &input, "TagResource")?;
    let tags = parse(&input)?;
    change(
        engine,
        context,
        name,
        || not_found(&context.table_arn(name)),
        |table| {
            for (key, value) in &tags {
                merge(&mut table.tags, key, value);
            }
            check_count(&table.tags)
        },
    )
}
