//! DisableKinesisStreamingDestination. What AWS shows as DISABLING for a while is over at once.

use super::describe_table::checked_name;
use crate::context::Request;
use crate::control;
use crate::errors::{named_table_not_found, Result};
use crate::kinesis;
use crate::tags::change;
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let (arn, _) = kinesis::input(&input, None)?;
    let name = checked_name(context, &input)?;
    let missing = || named_table_not_found(name);
    change(engine, context, name, missing, |table| kinesis::disable(table, arn))?;
    let answer = json!({ "TableName": name, "StreamArn": arn, "DestinationStatus": "DISABLING" });
    control::write(out, &answer)
}
