//! CreateGlobalTable, of version 2017.11.29, which AWS refuses.

use crate::context::Request;
use crate::control::{self, objects};
use crate::errors::Result;
use crate::global::legacy::{name, not_supported};
use ruststack_state::Engine;

pub fn run(_engine: &Engine, _context: &Request, body: &[u8], _out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    name(&input, |violations| {
        if objects(&input, "ReplicationGroup")?.is_none() {
            violations.null("replicationGroup");
        }
        Ok(())
    })?;
    Err(not_supported())
}
