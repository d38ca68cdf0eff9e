//! DescribeStream: a stream and its shards, oldest first.

use crate::context::Request;
use crate::control::{self, integer, object, text};
use crate::describe::{key_schema, seconds};
use crate::errors::{Code, Error, Result, Violations};
use crate::limits::MAX_STREAMS;
use crate::shards::{begin, Shards};
use crate::stream::{decode, sequence, stream_key, streams_map, Stream};
use ruststack_state::Engine;
use serde_json::{json, Value as Json};

const LEAST_ARN: usize = 37;
const MOST_ARN: usize = 1024;
const LEAST_SHARD_ID: usize = 28;
const MOST_SHARD_ID: usize = 65;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let arn = text(&input, "StreamArn")?;
    let mut violations = Violations::default();
    check_arn(&mut violations, arn);
    let (limit, start) = (integer(&input, "Limit")?, text(&input, "ExclusiveStartShardId")?);
    check_limit(&mut violations, limit);
    if let Some(start) = start {
        check_shard(&mut violations, start, "exclusiveStartShardId");
    }
    let filter = object(&input, "ShardFilter")?;
    let parent = filter.map(|filter| text(filter, "ShardId")).transpose()?;
    if let Some(filter) = filter {
        violations.one_of(text(filter, "Type")?, "shardFilter.type", &["CHILD_SHARDS"]);
    }
    if let Some(parent) = parent.flatten() {
        check_shard(&mut violations, parent, "shardFilter.shardId");
    }
    violations.check()?;
    let stream = find(engine, context, arn.unwrap_or_default())?;
    let shards = Shards::of(engine, context, &stream);
    let mut wanted = (shards.oldest()..=shards.newest()).filter(|shard| {
        let is_child = |of: Option<&str>| *shard > 0 && of == Some(&shards.id(*shard - 1));
        // Ids are in the order of their shards. That a filter without a shard finds none is a guess.
        start.is_none_or(|start| shards.id(*shard).as_str() > start) && parent.is_none_or(is_child)
    });
    let limit = limit.map_or(MAX_STREAMS, |limit| limit.min(MAX_STREAMS as i64) as usize);
    let listed: Vec<u64> = wanted.by_ref().take(limit).collect();
    let told: Vec<Json> = listed.iter().map(|shard| tell(&shards, *shard)).collect();
    let mut description = json!({
        "StreamArn": stream.arn(context),
        "StreamLabel": stream.label,
        "StreamStatus": if stream.closed_ms.is_some() { "DISABLED" } else { "ENABLED" },
        "StreamViewType": stream.view,
        "CreationRequestDateTime": seconds(stream.created_ms),
        "TableName": stream.table,
        "KeySchema": key_schema(&stream.key),
        "Shards": told,
    });
    if let (Some(_), Some(last)) = (wanted.next(), listed.last()) {
        description["LastEvaluatedShardId"] = json!(shards.id(*last));
    }
    control::write(out, &json!({ "StreamDescription": description }))
}

fn tell(shards: &Shards, shard: u64) -> Json {
    let mut range = json!({ "StartingSequenceNumber": sequence(begin(shard)) });
    if shards.is_closed(shard) {
        range["EndingSequenceNumber"] = json!(sequence(shards.last_in(shard)));
    }
    let mut told = json!({ "ShardId": shards.id(shard), "SequenceNumberRange": range });
    if let Some(parent) = shard.checked_sub(1) {
        told["ParentShardId"] = json!(shards.id(parent));
    }
    told
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

pub fn check_shard(violations: &mut Violations, id: &str, member: &str) {
    if id.len() < LEAST_SHARD_ID {
        violations.value(id, member, "Member must have length greater than or equal to 28");
    } else if id.len() > MOST_SHARD_ID {
        violations.value(id, member, "Member must have length less than or equal to 65");
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
