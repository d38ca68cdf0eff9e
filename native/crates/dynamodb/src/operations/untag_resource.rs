//! UntagResource.

use crate::context::Request;
use crate::control::{self, texts};
use crate::errors::{table_not_found, validation, Result, Violations};
use crate::tags::{change, resource};
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], _out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let name = resource(context, &input, "UntagResource")?;
    let Some(keys) = texts(&input, "TagKeys")? else {
        let mut violations = Violations::default();
        violations.null("tagKeys");
        return violations.check();
    };
    if keys.is_empty() {
        return Err(validation("Atleast one Tag Key needs to be provided as Input."));
    }
    change(engine, context, name, table_not_found, |table| {
        table.tags.retain(|(key, _)| !keys.contains(&key.as_str()));
        Ok(())
    })
}
