//! Scan of a table or index, whole or a segment of it.

use crate::checks::table_name;
use crate::context::Request;
use crate::errors::{validation, Result, Violations};
use crate::expression::Names;
use crate::key::segment;
use crate::read::{check_index, check_model, plan, read_page, Plan, Range, Source};
use crate::request::{body_text, check_conditional_operator, ItemRequest};
use crate::table::open;
use crate::value::Wording;
use crate::vector::check_readable;
use ruststack_state::Engine;

/// TotalSegments.
const MAX_SEGMENTS: i64 = 1_000_000;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let request = ItemRequest::parse(body_text(body)?)?;
    let mut violations = Violations::default();
    check_model(&request, ("scanFilter", request.scan_filter.as_ref()), &mut violations);
    check_conditional_operator(&mut violations, &request);
    check_number(&mut violations, request.limit, "limit", 1, i64::MAX);
    check_number(
        &mut violations,
        request.total_segments,
        "totalSegments",
        1,
        MAX_SEGMENTS,
    );
    check_number(&mut violations, request.segment, "segment", 0, MAX_SEGMENTS - 1);
    violations.check()?;
    let mut plan = checked(&request)?;
    let opened = open(engine, context, table_name(context, request.table())?)?;
    check_readable(&opened.table, request.index_name.as_deref(), "Scan")?;
    let source = Source::of(&opened.table, request.index_name.as_deref())?;
    check_index(&request, &source, &mut plan)?;
    source.check_ready(context.now_ms)?;
    let (at, total) = (request.segment.unwrap_or(0), request.total_segments.unwrap_or(1));
    let (from, to) = segment(source.tag(), at.unsigned_abs(), total.unsigned_abs());
    let after = match &request.start_key {
        None => None,
        Some(start) => Some(source.start_row(start, true)?),
    };
    if after.as_ref().is_some_and(|after| *after < from || *after >= to) {
        return Err(validation(format!(
            "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. \
             TotalSegments: {total} Segment: {at}"
        )));
    }
    context.check_read()?;
    let range = Range {
        from,
        to,
        after,
        backward: false,
    };
    read_page(engine, &opened, &request, &source, &plan, &range, out)
}

fn check_number(violations: &mut Violations, value: Option<i64>, member: &str, low: i64, high: i64) {
    match value {
        Some(value) if value < low => {
            let constraint = format!("Member must have value greater than or equal to {low}");
            violations.value(&value.to_string(), member, &constraint);
        }
        Some(value) if value > high => {
            let constraint = format!("Member must have value less than or equal to {high}");
            violations.value(&value.to_string(), member, &constraint);
        }
        _ => {}
    }
}

fn checked<'a>(request: &'a ItemRequest<'a>) -> Result<Plan<'a>> {
    request.check_mixing(
        &[
            ("AttributesToGet", request.attributes_to_get.is_some()),
            ("ScanFilter", request.scan_filter.is_some()),
            ("ConditionalOperator", request.conditional_operator.is_some()),
        ],
        &[
            ("ProjectionExpression", request.projection.is_some()),
            ("FilterExpression", request.filter.is_some()),
        ],
    )?;
    match (request.segment, request.total_segments) {
        (Some(_), None) => {
            return Err(validation(
                "The TotalSegments parameter is required but was not present in the request when Segment parameter is present",
            ));
        }
        (None, Some(_)) => {
            return Err(validation(
                "The Segment parameter is required but was not present in the request when parameter TotalSegments is present",
            ));
        }
        (Some(segment), Some(total)) if segment >= total => {
            return Err(validation(format!(
                "The Segment parameter is zero-based and must be less than parameter TotalSegments: \
                 Segment: {segment} is not less than TotalSegments: {total}"
            )));
        }
        _ => {}
    }
    request.check_values(Wording::Older)?;
    let names = Names::new(request.names.as_ref(), request.values.as_ref())?;
    let plan = plan(request, &names, request.scan_filter.as_ref())?;
    names.check_used()?;
    Ok(plan)
}
