//! UpdateGlobalTableSettings, of version 2017.11.29, of which there are none.

use crate::context::Request;
use crate::control;
use crate::errors::Result;
use crate::global::legacy::{name, not_found};
use ruststack_state::Engine;

pub fn run(_engine: &Engine, _context: &Request, body: &[u8], _out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    Err(not_found(name(&input, |_| Ok(()))?))
}
