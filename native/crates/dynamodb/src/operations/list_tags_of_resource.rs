//! ListTagsOfResource. A table has at most 50 tags, which are one page.

use crate::context::Request;
use crate::control;
use crate::errors::Result;
use crate::table::{decode, tables_map};
use crate::tags::{not_found, resource};
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let name = resource(context, &input, "ListTagsOfResource")?;
    let row = engine.get(&tables_map(context), name.as_bytes());
    let table = decode(&row.ok_or_else(|| not_found(&context.table_arn(name)))?)?;
    let tags: Vec<_> = table
        .tags
        .iter()
        .map(|(key, value)| json!({ "Key": key, "Value": value }))
        .collect();
    control::write(out, &json!({ "Tags": tags }))
}
