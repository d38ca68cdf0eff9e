//! ListTables, in the order of the names' bytes.

use crate::context::Request;
use crate::control::{self, integer, text};
use crate::errors::{Result, Violations};
use crate::request::check_name;
use crate::table::{is_gone, tables_map};
use ruststack_state::{Direction, Engine};
use serde_json::json;
use std::ops::Bound;

/// Names on a page, at most and by default.
const PAGE: i64 = 100;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let start = text(&input, "ExclusiveStartTableName")?;
    let limit = integer(&input, "Limit")?;
    let mut violations = Violations::default();
    if let Some(start) = start {
        check_name(&mut violations, start, "exclusiveStartTableName");
    }
    match limit {
        Some(limit) if limit < 1 => {
            violations.value(
                &limit.to_string(),
                "limit",
                "Member must have value greater than or equal to 1",
            );
        }
        Some(limit) if limit > PAGE => {
            violations.value(
                &limit.to_string(),
                "limit",
                "Member must have value less than or equal to 100",
            );
        }
        _ => {}
    }
    violations.check()?;
    let limit = usize::try_from(limit.unwrap_or(PAGE)).unwrap_or(0);
    let view = engine.view(&tables_map(context));
    let from = start.map_or(Bound::Unbounded, |start| Bound::Excluded(start.as_bytes()));
    // A deleted table's row may stand a moment longer than the table.
    let mut rows = view
        .range(from, Bound::Unbounded, Direction::Forward)
        .filter(|(_, row)| !is_gone(row, context.now_ms));
    let names: Vec<String> = rows
        .by_ref()
        .take(limit)
        .map(|(key, _)| String::from_utf8_lossy(key).into_owned())
        .collect();
    let mut answer = json!({ "TableNames": names });
    if let (Some(_), Some(last)) = (rows.next(), names.last()) {
        answer["LastEvaluatedTableName"] = json!(last);
    }
    control::write(out, &answer)
}
