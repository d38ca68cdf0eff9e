//! TagResource.

use crate::context::Request;
use crate::control::{self, objects};
use crate::errors::{validation, Result, Violations};
use crate::tags::{change, check_count, merge, not_found, parse, resource};
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], _out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let name = resource(context, &input, "TagResource")?;
    let tags = parse(&input)?;
    if objects(&input, "Tags")?.is_none() {
        let mut violations = Violations::default();
        violations.null("tags");
        return violations.check();
    }
    if tags.is_empty() {
        return Err(validation("Atleast one Tag needs to be provided as Input."));
    }
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
