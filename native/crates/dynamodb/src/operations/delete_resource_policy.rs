//! DeleteResourcePolicy, of a table or a stream. Deleting what is not there succeeds, and tells the revision of the deletion, if there
//! ever was one.

use crate::context::Request;
use crate::control;
use crate::errors::Result;
use crate::policy::{change, check_model, check_revision, no_table, state, target};
use crate::tags;
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    check_model(&input, false)?;
    let target = target(context, &input)?;
    let missing = || no_table(&target);
    let revision = tags::change(engine, context, target.table, missing, |table| {
        let state = state(table, &target)?;
        check_revision(&input, target.table, &state)?;
        let revision = state.changed_ms;
        if state.policy.is_some() {
            change(context, table, &target, None)?;
        }
        Ok(revision)
    })?;
    let answer = match revision {
        Some(revision) => json!({ "RevisionId": revision.to_string() }),
        None => json!({}),
    };
    control::write(out, &answer)
}
