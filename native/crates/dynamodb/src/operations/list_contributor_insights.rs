//! ListContributorInsights: those that are not disabled, by the order of their tables' names, a table before its indexes.

use super::describe_table::named;
use crate::context::Request;
use crate::control::{self, integer, member, text};
use crate::errors::{Result, Violations};
use crate::insights::{find, status, summary};
use crate::table::{decode, tables_map, Table};
use ruststack_state::{Direction, Engine};
use serde_json::{json, Value as Json};
use std::ops::Bound;

/// Summaries on a page, at most and by default.
const PAGE: i64 = 100;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let (limit, start) = (integer(&input, "MaxResults")?, text(&input, "NextToken")?);
    let mut violations = Violations::default();
    if let Some(limit) = limit.filter(|limit| *limit > PAGE) {
        let constraint = "Member must have value less than or equal to 100";
        violations.value(&limit.to_string(), "maxResults", constraint);
    }
    violations.check()?;
    let limit = usize::try_from(limit.unwrap_or(PAGE)).unwrap_or(0).max(1);
    let mut found: Vec<(String, Json)> = Vec::new();
    if member(&input, "TableName").is_some() {
        summaries(&named(engine, context, &input)?, &mut found);
    } else {
        let view = engine.view(&tables_map(context));
        for (_, row) in view.range(Bound::Unbounded, Bound::Unbounded, Direction::Forward) {
            summaries(&decode(row)?, &mut found);
        }
    }
    // A token is the place of the last one that was told; one that is none begins where it would stand.
    let mut rest = found
        .into_iter()
        .filter(|(place, _)| start.is_none_or(|start| place.as_str() > start));
    let page: Vec<(String, Json)> = rest.by_ref().take(limit).collect();
    let token = page.last().map(|(place, _)| place.clone());
    let list: Vec<Json> = page.into_iter().map(|(_, summary)| summary).collect();
    let mut answer = json!({ "ContributorInsightsSummaries": list });
    if let (Some(_), Some(token)) = (rest.next(), token) {
        answer["NextToken"] = json!(token);
    }
    control::write(out, &answer)
}

fn summaries(table: &Table, found: &mut Vec<(String, Json)>) {
    let mut names: Vec<Option<&str>> = vec![None];
    names.extend(table.indexes.iter().map(|index| Some(index.name.as_str())));
    let mut own: Vec<(String, Json)> = Vec::new();
    for index in names {
        let Some(insights) = find(table, index).filter(|insights| insights.enabled) else {
            continue;
        };
        let place = format!("{}/{}", table.name, index.unwrap_or_default());
        own.push((place, summary(table, index, status(Some(insights)))));
    }
    own.sort_by(|(a, _), (b, _)| a.cmp(b));
    found.extend(own);
}
