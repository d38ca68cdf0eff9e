//! DescribeContributorInsights.

use super::describe_table::named;
use crate::context::Request;
use crate::control;
use crate::errors::{Result, Violations};
use crate::insights::{check_index, description, index_name};
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let mut violations = Violations::default();
    let index = index_name(&mut violations, &input)?;
    violations.check()?;
    let table = named(engine, context, &input)?;
    check_index(&table, index)?;
    control::write(out, &description(&table, index))
}
