//! DescribeEndpoints: AWS's address for the region. Who asked at another address is told that one, which `raw.ts` knows.

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
