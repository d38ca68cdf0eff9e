//! DescribeGlobalTable, of version 2017.11.29, of which there are none. Those of version 2019.11.21 it doesn't see, as on AWS.

use crate::context::Request;
use crate::control;
use crate::errors::{Code, Error, Result};
use crate::global::legacy::name;
use ruststack_state::Engine;

pub fn run(_engine: &Engine, _context: &Request, body: &[u8], _out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let name = name(&input, |_| Ok(()))?;
    Err(Error::new(
        Code::GlobalTableNotFound,
        format!("Global table not found: Global table with name: '{name}' does not exist."),
    ))
}
