//! ListStreams, by the names of their tables and their labels: also those that were closed, as long as they have records.

use crate::context::Request;
use crate::control::{self, integer, text};
use crate::errors::{Result, Violations};
use crate::limits::MAX_STREAMS;
use crate::operations::describe_stream::{check_limit, parse_arn};
use crate::request::check_name;
use crate::stream::{decode, stream_key, streams_map, Stream};
use ruststack_state::{Direction, Engine};
use serde_json::json;
use std::ops::Bound;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let (table, limit) = (text(&input, "TableName")?, integer(&input, "Limit")?);
    let start = text(&input, "ExclusiveStartStreamArn")?;
    let mut violations = Violations::default();
    if let Some(name) = table {
        check_name(&mut violations, name, "tableName");
    }
    check_limit(&mut violations, limit);
    violations.check()?;
    let limit = limit.map_or(MAX_STREAMS, |limit| {
        usize::try_from(limit).unwrap_or(0).min(MAX_STREAMS)
    });
    let start = start
        .and_then(|arn| parse_arn(context, arn))
        .map(|(name, label)| stream_key(name, label));
    let from = start.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
    let view = engine.view(&streams_map(context));
    let mut streams = view
        .range(from, Bound::Unbounded, Direction::Forward)
        .map(|(_, row)| decode(row))
        .filter(|stream| {
            let of_table = |stream: &Stream| table.is_none_or(|name| stream.table == name);
            stream
                .as_ref()
                .map_or(true, |stream| of_table(stream) && !stream.is_over(context.now_ms))
        });
    let listed = streams.by_ref().take(limit).collect::<Result<Vec<Stream>>>()?;
    let told: Vec<_> = listed
        .iter()
        .map(|stream| {
            json!({ "StreamArn": stream.arn(context), "StreamLabel": stream.label, "TableName": stream.table })
        })
        .collect();
    let mut answer = json!({ "Streams": told });
    if let (Some(_), Some(last)) = (streams.next(), listed.last()) {
        answer["LastEvaluatedStreamArn"] = json!(last.arn(context));
    }
    control::write(out, &answer)
}
