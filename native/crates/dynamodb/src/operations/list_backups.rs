//! ListBackups, a table's in the order of their making. That tables follow each other by name is a guess.

use crate::backup::{backup_key, backups_map, decode, locate, Backup};
use crate::checks::table_name;
use crate::context::Request;
use crate::control::{self, integer, text, time_ms, Object};
use crate::errors::{invalid_values, validation, Code, Result, Violations};
use crate::request::check_table_name;
use ruststack_state::{Direction, Engine};
use serde_json::{json, Value as Json};
use std::ops::Bound;

/// Backups on a page, at most and by default.
const PAGE: i64 = 100;
const TYPES: &[&str] = &["USER", "SYSTEM", "AWS_BACKUP", "ALL"];

/// Which backups are asked for.
struct Filter<'j> {
    table: Option<&'j str>,
    kind: &'j str,
    /// Made then or later, milliseconds since the epoch.
    from: Option<u64>,
    /// Made before.
    to: Option<u64>,
}

impl Filter<'_> {
    fn takes(&self, backup: &Backup) -> bool {
        (self.kind == "ALL" || self.kind == backup.kind())
            && self.from.is_none_or(|from| from <= backup.created_ms)
            && self.to.is_none_or(|to| backup.created_ms < to)
    }
}

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let limit = check_model(&input)?;
    let Some(filter) = filter(context, &input)? else {
        return control::write(out, &json!({ "BackupSummaries": [] }));
    };
    let start = start(context, &input)?;
    let view = engine.view(&backups_map(context));
    let (first, end) = bounds(filter.table);
    let from = start.filter(|start| *start > first).unwrap_or(first);
    let to = end.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
    let mut found = Vec::new();
    for (_, row) in view.range(Bound::Excluded(&from), to, Direction::Forward) {
        let backup = decode(row)?;
        if filter.takes(&backup) && !backup.is_over(context.now_ms) {
            found.push(backup);
            if found.len() > limit {
                break;
            }
        }
    }
    let is_more = found.len() > limit;
    found.truncate(limit);
    let summaries: Vec<Json> = found.iter().map(|backup| backup.summary(context)).collect();
    let mut answer = json!({ "BackupSummaries": summaries });
    if let (true, Some(last)) = (is_more, found.last()) {
        answer["LastEvaluatedBackupArn"] = json!(last.arn(context));
    }
    control::write(out, &answer)
}

/// Gives the limit.
fn check_model(input: &Object) -> Result<usize> {
    let limit = integer(input, "Limit")?;
    let mut violations = Violations::default();
    if let Some(name) = text(input, "TableName")? {
        check_table_name(&mut violations, Some(name));
    }
    match limit {
        Some(limit) if limit < 1 => violations.value(
            &limit.to_string(),
            "limit",
            "Member must have value greater than or equal to 1",
        ),
        Some(limit) if limit > PAGE => violations.value(
            &limit.to_string(),
            "limit",
            "Member must have value less than or equal to 100",
        ),
        _ => {}
    }
    violations.one_of(text(input, "BackupType")?, "backupType", TYPES);
    violations.check()?;
    Ok(usize::try_from(limit.unwrap_or(PAGE)).unwrap_or(0))
}

/// None if nothing can be found: of a table elsewhere.
fn filter<'j>(context: &Request, input: &'j Object) -> Result<Option<Filter<'j>>> {
    let table = match text(input, "TableName")?.map(|name| table_name(context, name)) {
        Some(Err(error)) if error.code == Code::ResourceNotFound => return Ok(None),
        named => named.transpose()?,
    };
    let (from, to) = (
        time_ms(input, "TimeRangeLowerBound")?,
        time_ms(input, "TimeRangeUpperBound")?,
    );
    if from.zip(to).is_some_and(|(from, to)| from > to) {
        return Err(invalid_values(
            "Time range lower bound must be less than or equal to upper bound",
        ));
    }
    Ok(Some(Filter {
        table,
        kind: text(input, "BackupType")?.unwrap_or("USER"),
        from,
        to,
    }))
}

/// The keys between which the backups of the table stand, or those of all tables.
fn bounds(table: Option<&str>) -> (Vec<u8>, Option<Vec<u8>>) {
    let Some(table) = table else {
        return (Vec::new(), None);
    };
    (backup_key(table, ""), Some([table.as_bytes(), &[1]].concat()))
}

/// The row behind which the page begins, whether it is there or not.
fn start(context: &Request, input: &Object) -> Result<Option<Vec<u8>>> {
    let Some(arn) = text(input, "ExclusiveStartBackupArn")? else {
        return Ok(None);
    };
    let located = locate(context, arn)?;
    if located.region != context.region {
        return Err(validation(
            "Invalid Request: The supplied ExclusiveStartBackupArn does not match the region",
        ));
    }
    Ok(Some(backup_key(located.table, located.id)))
}
