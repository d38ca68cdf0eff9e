//! DescribeEndpoints: AWS's address for the region, also here. Clients that were given an address of their own don't ask.

use crate::context::Request;
use crate::control;
use crate::errors::Result;
use ruststack_state::Engine;
use serde_json::json;

/// Minutes for which AWS lets clients keep an address.
const CACHE_MINUTES: u32 = 1440;

pub fn run(_engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    control::parse(body)?;
    let domain = if context.partition() == "aws-cn" {
        "amazonaws.com.cn"
    } else {
        "amazonaws.com"
    };
    let address = format!("dynamodb.{}.{domain}", context.region);
    let answer = json!({ "Endpoints": [{ "Address": address, "CachePeriodInMinutes": CACHE_MINUTES }] });
    control::write(out, &answer)
}
