//! DescribeKinesisStreamingDestination.

use super::describe_table::named;
use crate::context::Request;
use crate::control;
use crate::errors::Result;
use ruststack_state::Engine;
use serde_json::{json, Value as Json};

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let table = named(engine, context, &input)?;
    let destinations: Vec<Json> = table
        .attached
        .destinations
        .iter()
        .map(|destination| {
            let mut told = json!({ "StreamArn": destination.arn, "DestinationStatus": destination.status });
            if let Some(description) = &destination.description {
                told["DestinationStatusDescription"] = json!(description);
            }
            if let Some(precision) = &destination.precision {
                told["ApproximateCreationDateTimePrecision"] = json!(precision);
            }
            told
        })
        .collect();
    control::write(
        out,
        &json!({ "TableName": table.name, "KinesisDataStreamDestinations": destinations }),
    )
}
