//! DescribeTimeToLive.

use super::describe_table::named;
use crate::context::Request;
use crate::control;
use crate::errors::Result;
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let table = named(engine, context, &input)?;
    let description = match &table.time_to_live {
        Some(ttl) => json!({ "TimeToLiveStatus": "ENABLED", "AttributeName": ttl.attribute }),
        None => json!({ "TimeToLiveStatus": "DISABLED" }),
    };
    control::write(out, &json!({ "TimeToLiveDescription": description }))
}
