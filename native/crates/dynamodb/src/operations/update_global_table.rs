//! UpdateGlobalTable, of version 2017.11.29: AWS refuses to create replicas before it finds that there is no such table.

use crate::context::Request;
use crate::control::{self, object, objects};
use crate::errors::{validation, Result};
use crate::global::legacy::{name, not_found, not_supported};
use ruststack_state::Engine;

pub fn run(_engine: &Engine, _context: &Request, body: &[u8], _out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let updates = objects(&input, "ReplicaUpdates")?;
    let name = name(&input, |violations| {
        if updates.is_none() {
            violations.null("replicaUpdates");
        }
        Ok(())
    })?;
    let updates = updates.unwrap_or_default();
    if updates.is_empty() {
        return Err(validation("One or more parameter values were invalid"));
    }
    for update in updates {
        if object(update, "Create")?.is_some() {
            return Err(not_supported());
        }
    }
    Err(not_found(name))
}
