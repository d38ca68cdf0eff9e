//! GetResourcePolicy, of a table or a stream.

use crate::context::Request;
use crate::control;
use crate::errors::Result;
use crate::policy::{check_model, no_table, not_found, state, target, told};
use crate::table::{decode, tables_map};
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    check_model(&input, false)?;
    let target = target(context, &input)?;
    let row = engine.get(&tables_map(context), target.table.as_bytes());
    let table = match row {
        Some(row) => decode(&row)?,
        // A stream outlives its table.
        None if target.stream.is_some() => return Err(not_found(target.arn)),
        None => return Err(no_table(&target)),
    };
    let state = state(&table, &target)?;
    let (Some(policy), Some(revision)) = (state.policy, state.changed_ms) else {
        return Err(not_found(target.arn));
    };
    let answer = json!({ "Policy": told(context, policy, &target), "RevisionId": revision.to_string() });
    control::write(out, &answer)
}
