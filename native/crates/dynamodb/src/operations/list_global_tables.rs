//! ListGlobalTables, of version 2017.11.29, of which there are none. Those of version 2019.11.21 it doesn't list, as on AWS.

use crate::context::Request;
use crate::control::{self, integer, text};
use crate::errors::{Result, Violations};
use crate::request::check_name;
use ruststack_state::Engine;
use serde_json::json;

pub fn run(_engine: &Engine, _context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let mut violations = Violations::default();
    if let Some(start) = text(&input, "ExclusiveStartGlobalTableName")? {
        check_name(&mut violations, start, "exclusiveStartGlobalTableName");
    }
    if let Some(limit) = integer(&input, "Limit")?.filter(|limit| *limit < 1) {
        let constraint = "Member must have value greater than or equal to 1";
        violations.value(&limit.to_string(), "limit", constraint);
    }
    violations.check()?;
    control::write(out, &json!({ "GlobalTables": [] }))
}
