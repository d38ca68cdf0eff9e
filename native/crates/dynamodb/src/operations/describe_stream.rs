//! DescribeStream.

use crate::context::Request;
use crate::control::{self, integer, object, text};
use crate::describe::{key_schema, seconds};
use crate::errors::{Code, Error, Result, Violations};
use crate::stream::{decode, number_of, records_map, sequence, stream_key, streams_map, Stream, LAST};
use ruststack_state::Engine;
use serde_json::json;

const LEAST_ARN: usize = 37;
const MOST_ARN: usize = 1024;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let arn = text(&input, "StreamArn")?;
    let mut violations = Violations::default();
    check_arn(&mut violations, arn);
    check_limit(&mut violations, integer(&input, "Limit")?);
    violations.check()?;
    let stream = find(engine, context, arn.unwrap_or_default())?;
    let shard = stream.shard();
    let mut range = json!({ "StartingSequenceNumber": sequence(0) });
    if stream.closed_ms.is_some() {
        let last = engine.get(&records_map(context, &stream.table_id, &stream.label), LAST);
        range["EndingSequenceNumber"] = json!(sequence(last.map_or(0, |row| number_of(&row))));
    }
    // There are no shards after the only one, and it has no children.
    let is_left_out = text(&input, "ExclusiveStartShardId")?.is_some_and(|start| start >= shard.as_str());
    let shards = if is_left_out || object(&input, "ShardFilter")?.is_some() {
        json!([])
    } else {
        json!([{ "ShardId": shard, "SequenceNumberRange": range }])
    };
    let description = json!({
        "StreamArn": stream.arn(context),
        "StreamLabel": stream.label,
        "StreamStatus": if stream.closed_ms.is_some() { "DISABLED" } else { "ENABLED" },
        "StreamViewType": stream.view,
        "CreationRequestDateTime": seconds(stream.created_ms),
        "TableName": stream.table,
        "KeySchema": key_schema(&stream.key),
        "Shards": shards,
    });
    control::write(out, &json!({ "StreamDescription": description }))
}

pub fn check_arn(violations: &mut Violations, arn: Option<&str>) {
    match arn {
        None => violations.null("streamArn"),
        Some(arn) if arn.len() < LEAST_ARN => {
            violations.value(arn, "streamArn", "Member must have length greater than or equal to 37");
        }
        Some(arn) if arn.len() > MOST_ARN => {
            violations.value(arn, "streamArn", "Member must have length less than or equal to 1024");
        }
        Some(_) => {}
    }
}

pub fn check_limit(violations: &mut Violations, limit: Option<i64>) {
    if let Some(limit) = limit.filter(|limit| *limit < 1) {
        violations.value(
            &limit.to_string(),
            "limit",
            "Member must have value greater than or equal to 1",
        );
    }
}

/// The table's name and the label in the ARN of a stream of this account and region.
pub fn parse_arn<'n>(context: &Request, arn: &'n str) -> Option<(&'n str, &'n str)> {
    let (table, label) = arn.split_once("/stream/")?;
    let (_, name) = table.split_once(":table/")?;
    (context.table_arn(name) == table).then_some((name, label))
}

/// The stream of an ARN.
pub fn find(engine: &Engine, context: &Request, arn: &str) -> Result<Stream> {
    let missing = || {
        let message = format!("Requested resource not found: Stream: {arn} not found");
        Error::new(Code::ResourceNotFound, message)
    };
    let (name, label) = parse_arn(context, arn).ok_or_else(missing)?;
    let row = engine.get(&streams_map(context), &stream_key(name, label));
    let stream = decode(&row.ok_or_else(missing)?)?;
    if stream.is_over(context.now_ms) {
        return Err(missing());
    }
    Ok(stream)
}
