//! PutResourcePolicy, of a table or a stream. One that says the same as that which is there changes nothing, whatever its spaces and the
//! order of its members.

use crate::context::Request;
use crate::control::{self, boolean, text};
use crate::errors::Result;
use crate::policy::{canonical, change, check_lockout, check_model, check_revision, no_table, state, target};
use crate::tags;
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    check_model(&input, true)?;
    let target = target(context, &input)?;
    let policy = canonical(context, text(&input, "Policy")?.unwrap_or_default(), &target)?;
    let confirmed = boolean(&input, "ConfirmRemoveSelfResourceAccess")?.unwrap_or(false);
    let missing = || no_table(&target);
    let revision = tags::change(engine, context, target.table, missing, |table| {
        let state = state(table, &target)?;
        check_revision(&input, target.table, &state)?;
        let kept = state.policy.map(|kept| canonical(context, kept, &target)).transpose();
        if let (Ok(Some(kept)), Some(revision)) = (kept, state.changed_ms) {
            if kept == policy {
                return Ok(revision);
            }
        }
        if !confirmed {
            check_lockout(context, &policy)?;
        }
        change(context, table, &target, Some(policy))
    })?;
    control::write(out, &json!({ "RevisionId": revision.to_string() }))
}
