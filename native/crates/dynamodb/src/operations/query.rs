//! Query on a table or index.

use crate::checks::table_name;
use crate::context::Request;
use crate::errors::{validation, Result, Violations};
use crate::expression::condition::Comparator;
use crate::expression::key_condition::{parse, KeyCondition, Test, Wanted};
use crate::expression::Names;
use crate::key::{after_prefix, write_partition, write_partition_of, write_sort, write_sort_prefix};
use crate::legacy;
use crate::read::{check_index, check_model, plan, read_page, Plan, Range, Source, NOTHING_SPECIFIED};
use crate::request::{body_text, check_joined, ItemRequest};
use crate::table::{open, KeySchema};
use crate::value::Wording;
use crate::vector::check_readable;
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let request = ItemRequest::parse(body_text(body)?)?;
    check_joined(&request, request.query_filter.as_ref())?;
    let mut violations = Violations::default();
    check_model(
        &request,
        ("queryFilter", request.query_filter.as_ref()),
        &mut violations,
    );
    if violations.is_empty() && request.limit.is_some_and(|limit| limit < 1) {
        // Without the value and with the member's own name (eu-west-2, 2026).
        violations.push(
            "Value at 'Limit' failed to satisfy constraint: Member must have value greater than or equal to 1".into(),
        );
    }
    violations.check()?;
    let (mut plan, keys) = checked(&request)?;
    let opened = open(engine, context, table_name(context, request.table())?)?;
    check_readable(&opened.table, request.index_name.as_deref(), "Query")?;
    let source = Source::of(&opened.table, request.index_name.as_deref())?;
    check_index(&request, &source, &mut plan)?;
    source.check_ready(context.now_ms)?;
    let wanted = keys.resolve(source.key())?;
    check_filter(&plan, source.key(), request.filter.is_some())?;
    let mut range = range(&source, &wanted, request.backward);
    if let Some(start) = &request.start_key {
        let row = source.start_row(start, false)?;
        let partition = partition(&source, &wanted);
        if !row.starts_with(&partition) {
            return Err(validation(
                "The provided starting key is outside query boundaries based on provided conditions",
            ));
        }
        range.after = Some(row);
    }
    if range.from >= range.to
        || range
            .after
            .as_ref()
            .is_some_and(|after| !(*after >= range.from && *after < range.to))
    {
        check_start(&range)?;
    }
    context.check_read()?;
    read_page(engine, &opened, &request, &source, &plan, &range, out)
}

/// A starting key before the range is as good as none; behind it, AWS refuses.
fn check_start(range: &Range) -> Result<()> {
    match &range.after {
        Some(_) => Err(validation(
            "The provided starting key does not match the range key predicate",
        )),
        None => Ok(()),
    }
}

fn checked<'a>(request: &'a ItemRequest<'a>) -> Result<(Plan<'a>, KeyCondition<'a>)> {
    request.check_mixing(
        &[
            ("AttributesToGet", request.attributes_to_get.is_some()),
            ("QueryFilter", request.query_filter.is_some()),
            ("ConditionalOperator", request.conditional_operator.is_some()),
            // Beside another expression than that for keys, AWS takes it.
            (
                "KeyConditions",
                request.key_conditions.is_some() && request.key_condition.is_some(),
            ),
        ],
        &[
            ("ProjectionExpression", request.projection.is_some()),
            ("FilterExpression", request.filter.is_some()),
            ("KeyConditionExpression", request.key_condition.is_some()),
        ],
    )?;
    request.check_values(Wording::Current)?;
    let names = Names::new(request.names.as_ref(), request.values.as_ref())?;
    let keys = match (&request.key_condition, &request.key_conditions) {
        (Some(text), _) => parse(text, &names)?,
        (None, Some(conditions)) => legacy::key_condition(conditions)?,
        (None, None) => {
            return Err(validation(
                "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
            ));
        }
    };
    let asks_for_nothing = request.projection.is_none() && request.attributes_to_get.is_none();
    if request.select.as_deref() == Some("SPECIFIC_ATTRIBUTES") && asks_for_nothing {
        // Scan says it bare.
        return Err(validation(NOTHING_SPECIFIED).enveloped());
    }
    let plan = plan(request, &names, request.query_filter.as_ref())?;
    names.check_used()?;
    Ok((plan, keys))
}

/// A filter can't name the keys, which the key condition is for.
fn check_filter(plan: &Plan, schema: &KeySchema, is_expression: bool) -> Result<()> {
    let Some(filter) = &plan.filter else { return Ok(()) };
    match filter.attributes().find(|name| schema.contains(name)) {
        None => Ok(()),
        Some(name) => {
            let kind = if is_expression {
                "Filter Expression"
            } else {
                "QueryFilter"
            };
            Err(validation(format!(
                "{kind} can only contain non-primary key attributes: Primary key attribute: {name}"
            )))
        }
    }
}

/// What all rows of the partition key value begin with.
fn partition(source: &Source, wanted: &Wanted) -> Vec<u8> {
    let mut partition = Vec::with_capacity(96);
    match wanted.hashes[..] {
        [hash] => write_partition(&mut partition, source.tag(), hash),
        _ => write_partition_of(&mut partition, source.tag(), wanted.hashes.iter().copied()),
    }
    partition
}

/// The rows that satisfy the key condition.
pub fn range(source: &Source, wanted: &Wanted, backward: bool) -> Range {
    let mut partition = partition(source, wanted);
    for value in &wanted.equal {
        write_sort(&mut partition, value);
    }
    let at = |write: &dyn Fn(&mut Vec<u8>)| {
        let mut key = partition.clone();
        write(&mut key);
        key
    };
    let (first, end) = (partition.clone(), after_prefix(&partition));
    let (from, to) = match wanted.range {
        None => (first, end),
        Some(Test::BeginsWith(start)) => {
            let prefix = at(&|key| write_sort_prefix(key, start));
            let end = after_prefix(&prefix);
            (prefix, end)
        }
        Some(Test::Between(low, high)) => (
            at(&|key| write_sort(key, low)),
            after_prefix(&at(&|key| write_sort(key, high))),
        ),
        Some(Test::Compare(comparator, value)) => {
            let here = at(&|key| write_sort(key, value));
            let behind = after_prefix(&here);
            match comparator {
                Comparator::Less => (first, here),
                Comparator::LessOrEqual => (first, behind),
                Comparator::Greater => (behind, end),
                Comparator::GreaterOrEqual => (here, end),
                Comparator::Equal | Comparator::NotEqual => (here, behind),
            }
        }
    };
    Range {
        from,
        to,
        after: None,
        backward,
    }
}
