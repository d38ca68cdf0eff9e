//! UntagResource.

use crate::context::Request;
use crate::control::{self, texts};
use crate::errors::{Result, Violations};
use crate::tags::{change, not_found, resource};
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], _out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let name = resource(context, &input, "UntagResource")?;
    let Some(keys) = texts(&input, "TagKeys")? else {
        let mut violations = Violations::default();
        violations.null("tagKeys");
        return violations.check();
    };
    change(
        engine,
        context,
        name,
        || not_found(&context.table_arn(name)),
        |table| {
            table.tags.retain(|(key, _)| !keys.contains(&key.as_str()));
            Ok(())
        },
    )
}
