//! DescribeLimits: the quotas that an account has from the start.

use crate::context::Request;
use crate::control;
use crate::errors::Result;
use crate::limits::{ACCOUNT_CAPACITY_UNITS, TABLE_CAPACITY_UNITS};
use ruststack_state::Engine;
use serde_json::json;

pub fn run(_engine: &Engine, _context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    control::parse(body)?;
    let answer = json!({
        "AccountMaxReadCapacityUnits": ACCOUNT_CAPACITY_UNITS,
        "AccountMaxWriteCapacityUnits": ACCOUNT_CAPACITY_UNITS,
        "TableMaxReadCapacityUnits": TABLE_CAPACITY_UNITS,
        "TableMaxWriteCapacityUnits": TABLE_CAPACITY_UNITS,
    });
    control::write(out, &answer)
}
