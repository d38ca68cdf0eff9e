//! Contributor Insights: a setting of a table and of each of its global indexes. There is no CloudWatch yet to see what they find in.
//!
//! Statuses, names and words are those that ack-api-quirks recorded on AWS on 2026-10-08 and 2026-10-09.

use crate::attached::Insights;
use crate::context::Request;
use crate::control::{text, Object};
use crate::describe::seconds;
use crate::errors::{Code, Error, Result, Violations};
use crate::request::check_name;
use crate::table::Table;
use serde_json::{json, Value as Json};

pub const ACTIONS: &[&str] = &["ENABLE", "DISABLE"];
pub const MODES: &[&str] = &["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"];

/// IndexName, held against the model.
pub fn index_name<'j>(violations: &mut Violations, input: &'j Object) -> Result<Option<&'j str>> {
    let name = text(input, "IndexName")?;
    if let Some(name) = name {
        check_name(violations, name, "indexName");
    }
    Ok(name)
}

/// Only the table itself and its global indexes have insights.
pub fn check_index(table: &Table, index: Option<&str>) -> Result<()> {
    match index {
        Some(name) if !table.index(name).is_some_and(|index| index.global) => Err(Error::new(
            Code::ResourceNotFound,
            format!(
                "Requested resource not found: Index: {name} not found for table: {}",
                table.name
            ),
        )),
        _ => Ok(()),
    }
}

pub fn find<'t>(table: &'t Table, index: Option<&str>) -> Option<&'t Insights> {
    let insights = table.attached.insights.iter();
    insights.clone().find(|each| each.index.as_deref() == index)
}

/// Table, index and status; the mode, once there was one.
pub fn summary(table: &Table, index: Option<&str>, status: &str) -> Json {
    let mut summary = json!({ "TableName": table.name, "ContributorInsightsStatus": status });
    if let Some(index) = index {
        summary["IndexName"] = json!(index);
    }
    if let Some(insights) = find(table, index) {
        summary["ContributorInsightsMode"] = json!(insights.mode);
    }
    summary
}

pub fn status(insights: Option<&Insights>) -> &'static str {
    match insights {
        Some(insights) if insights.enabled => "ENABLED",
        _ => "DISABLED",
    }
}

/// As DescribeContributorInsights tells it.
pub fn description(table: &Table, index: Option<&str>) -> Json {
    let found = find(table, index);
    let mut description = summary(table, index, status(found));
    if let Some(insights) = found {
        description["LastUpdateDateTime"] = seconds(insights.changed_ms);
        if insights.enabled {
            description["ContributorInsightsRuleList"] = json!(rules(table, insights));
        }
    }
    description
}

/// The names of its rules: for accessed and for throttled keys, by partition and, with a sort key, by item.
fn rules(table: &Table, insights: &Insights) -> Vec<String> {
    let (key, of) = match insights.index.as_deref().and_then(|name| table.index(name)) {
        Some(index) => (&index.key, format!("{}-{}", table.name, index.name)),
        None => (&table.key, table.name.clone()),
    };
    let kinds: &[&str] = match (insights.mode == MODES[0], key.range.is_some()) {
        (true, false) => &["PKC", "PKT"],
        (true, true) => &["PKC", "PKT", "SKC", "SKT"],
        (false, false) => &["PKT"],
        (false, true) => &["PKT", "SKT"],
    };
    kinds
        .iter()
        .map(|kind| format!("DynamoDBContributorInsights-{kind}-{of}-{}", insights.enabled_ms))
        .collect()
}

/// Enables or disables; gives the status that the answer tells.
pub fn update(context: &Request, table: &mut Table, index: Option<&str>, enable: bool, mode: &str) -> &'static str {
    let old = find(table, index).cloned();
    let is_same = match (&old, enable) {
        (Some(old), true) => old.enabled && old.mode == mode,
        (Some(old), false) => !old.enabled,
        (None, enable) => !enable,
    };
    if is_same {
        return status(old.as_ref());
    }
    let enabled_ms = old.as_ref().filter(|old| old.enabled).map(|old| old.enabled_ms);
    let kept_mode = old.as_ref().map(|old| old.mode.clone());
    let insights = &mut table.attached.insights;
    insights.retain(|each| each.index.as_deref() != index);
    insights.push(Insights {
        index: index.map(str::to_owned),
        enabled: enable,
        mode: kept_mode.filter(|_| !enable).unwrap_or_else(|| mode.to_owned()),
        enabled_ms: enabled_ms.unwrap_or(context.now_ms),
        changed_ms: context.now_ms,
    });
    if enable {
        "ENABLING"
    } else {
        "DISABLING"
    }
}
