//! The parameters from before expressions: Expected, QueryFilter, ScanFilter, KeyConditions, AttributeUpdates, AttributesToGet. They become the
//! same trees as expressions and run as those do.

use crate::errors::{invalid_values, validation, Result};
use crate::expression::condition::{Comparator, Condition, Node, Operand};
use crate::expression::key_condition::{KeyCondition, Test};
use crate::expression::path::Path;
use crate::expression::projection::Projection;
use crate::expression::update::{Change, Source, Update};
use crate::limits::MAX_NAME_BYTES;
use crate::request::{AttributeUpdate, ItemRequest, LegacyCondition, LegacyConditions, Text};
use crate::value::{Value, LONG_NAME};
use std::collections::HashSet;

/// Which parameter a condition stands in: they differ in what they allow.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Expected,
    Filter,
}

fn attribute(name: &str) -> Path<'_> {
    Path::of_attribute(name)
}

/// All conditions joined by ConditionalOperator; none if there are none.
pub fn condition<'a>(
    conditions: Option<&'a LegacyConditions<'a>>,
    request: &ItemRequest,
    place: Place,
) -> Result<Option<Condition<'a>>> {
    let operator = request.conditional_operator.as_deref();
    let count = conditions.map_or(0, Vec::len);
    if operator.is_some() && count < 2 {
        return Err(validation(if conditions.is_none() {
            "ConditionalOperator cannot be used without Filter or Expected"
        } else {
            "ConditionalOperator can only be used when Filter or Expected has two or more elements"
        }));
    }
    let mut nodes = Vec::new();
    let mut roots = Vec::new();
    for (name, condition) in conditions.into_iter().flatten() {
        nodes.push(node(name, condition, place)?);
        if condition.operator.as_deref() == Some("NOT_CONTAINS") {
            nodes.push(Node::Not(nodes.len() - 1));
        }
        roots.push(nodes.len() - 1);
    }
    let join = if operator == Some("OR") { Node::Or } else { Node::And };
    Ok(join_all(&mut nodes, roots, join).map(|root| Condition { nodes, root }))
}

/// Joins neighbours until one node is left: its depth is the logarithm of their number, which has no limit, and conditions are run by recursion.
fn join_all<'a>(nodes: &mut Vec<Node<'a>>, mut roots: Vec<usize>, join: fn(usize, usize) -> Node<'a>) -> Option<usize> {
    while roots.len() > 1 {
        let mut joined = Vec::with_capacity(roots.len().div_ceil(2));
        for pair in roots.chunks(2) {
            joined.push(match *pair {
                [left, right] => {
                    nodes.push(join(left, right));
                    nodes.len() - 1
                }
                _ => pair[0],
            });
        }
        roots = joined;
    }
    roots.pop()
}

fn node<'a>(name: &'a str, condition: &'a LegacyCondition<'a>, place: Place) -> Result<Node<'a>> {
    if place == Place::Expected && condition.value.is_some() && condition.list.is_some() {
        return Err(invalid_values(format!(
            "Value and AttributeValueList cannot be used together for Attribute: {name}"
        )));
    }
    let Some(operator) = condition.operator.as_deref() else {
        return expectation(name, condition);
    };
    if place == Place::Expected {
        if condition.exists.is_some() {
            return Err(invalid_values(format!(
                "Exists and ComparisonOperator cannot be used together for Attribute: {name}"
            )));
        }
        if condition.value.is_none() && condition.list.is_none() && !matches!(operator, "NULL" | "NOT_NULL") {
            return Err(invalid_values(format!(
                "Value or AttributeValueList must be used with ComparisonOperator: {operator} for Attribute: {name}"
            )));
        }
    }
    let values = arguments(condition);
    check_arguments(operator, &values)?;
    let operand = || Operand::Path(attribute(name));
    let compare = |comparator| Node::Compare(comparator, operand(), Operand::Value(values[0]));
    Ok(match operator {
        "EQ" => compare(Comparator::Equal),
        "NE" => compare(Comparator::NotEqual),
        "LT" => compare(Comparator::Less),
        "LE" => compare(Comparator::LessOrEqual),
        "GT" => compare(Comparator::Greater),
        "GE" => compare(Comparator::GreaterOrEqual),
        "BETWEEN" => Node::Between(operand(), Operand::Value(values[0]), Operand::Value(values[1])),
        "IN" => Node::In(operand(), values.into_iter().map(Operand::Value).collect()),
        "NOT_NULL" => Node::Exists(attribute(name), true),
        "NULL" => Node::Exists(attribute(name), false),
        "BEGINS_WITH" => Node::BeginsWith(operand(), Operand::Value(values[0])),
        _ => Node::Contains(operand(), Operand::Value(values[0])),
    })
}

fn arguments<'a>(condition: &'a LegacyCondition<'a>) -> Vec<&'a Value<'a>> {
    condition.value.iter().chain(condition.list.iter().flatten()).collect()
}

/// Number and types of an operator's arguments.
fn check_arguments(operator: &str, values: &[&Value]) -> Result<()> {
    let fits = match operator {
        "NULL" | "NOT_NULL" => values.is_empty(),
        "BETWEEN" => values.len() == 2,
        "IN" => !values.is_empty(),
        _ => values.len() == 1,
    };
    if !fits {
        return Err(invalid_values(format!(
            "Invalid number of argument(s) for the {operator} ComparisonOperator"
        )));
    }
    if values.iter().any(|value| value.type_name() != values[0].type_name()) {
        return Err(invalid_values(
            "AttributeValues inside AttributeValueList must be of same type",
        ));
    }
    for value in values {
        let allowed = match operator {
            "EQ" | "NE" => true,
            "CONTAINS" | "NOT_CONTAINS" => matches!(
                value,
                Value::S(_) | Value::N(_) | Value::B(_) | Value::Bool(_) | Value::Null
            ),
            "BEGINS_WITH" => matches!(value, Value::S(_) | Value::B(_)),
            _ => matches!(value, Value::S(_) | Value::N(_) | Value::B(_)),
        };
        if !allowed {
            let kind = value.type_name();
            return Err(invalid_values(format!(
                "ComparisonOperator {operator} is not valid for {kind} AttributeValue type"
            )));
        }
    }
    if operator == "BETWEEN" && values[0].order(values[1]).is_none_or(|order| order.is_gt()) {
        return Err(validation(
            "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound",
        ));
    }
    Ok(())
}

/// Value and Exists, the oldest form.
fn expectation<'a>(name: &'a str, condition: &'a LegacyCondition<'a>) -> Result<Node<'a>> {
    if condition.list.is_some() {
        return Err(invalid_values(format!(
            "AttributeValueList can only be used with a ComparisonOperator for Attribute: {name}"
        )));
    }
    match (condition.exists, &condition.value) {
        (Some(false), None) => Ok(Node::Exists(attribute(name), false)),
        (Some(false), Some(_)) => Err(invalid_values(format!(
            "Value cannot be used when Exists is false for Attribute: {name}"
        ))),
        (_, Some(value)) => Ok(Node::Compare(
            Comparator::Equal,
            Operand::Path(attribute(name)),
            Operand::Value(value),
        )),
        (exists, None) => {
            let exists = if exists.is_some() { "true" } else { "null" };
            Err(invalid_values(format!(
                "Value must be provided when Exists is {exists} for Attribute: {name}"
            )))
        }
    }
}

pub fn key_condition<'a>(conditions: &'a LegacyConditions<'a>) -> Result<KeyCondition<'a>> {
    if conditions.is_empty() {
        return Err(validation("Conditions can be of length 1 or 2 only"));
    }
    let mut tests = Vec::new();
    for (name, condition) in conditions {
        let operator = condition.operator.as_deref().unwrap_or_default();
        let values = arguments(condition);
        check_arguments(operator, &values)?;
        let compare = |comparator| Test::Compare(comparator, values[0]);
        let test = match operator {
            "EQ" => compare(Comparator::Equal),
            "LT" => compare(Comparator::Less),
            "LE" => compare(Comparator::LessOrEqual),
            "GT" => compare(Comparator::Greater),
            "GE" => compare(Comparator::GreaterOrEqual),
            "BETWEEN" => Test::Between(values[0], values[1]),
            "BEGINS_WITH" => Test::BeginsWith(values[0]),
            _ => {
                return Err(validation(
                    "Attempted conditional constraint is not an indexable operation",
                ))
            }
        };
        tests.push((&**name, test));
    }
    Ok(KeyCondition(tests))
}

pub fn update<'a>(updates: &'a [(Text<'a>, AttributeUpdate<'a>)]) -> Result<Update<'a>> {
    let mut changes = Vec::new();
    for (name, update) in updates {
        if name.len() > MAX_NAME_BYTES {
            return Err(validation(LONG_NAME));
        }
        let action = update.action.as_deref().unwrap_or("PUT");
        let change = match (action, &update.value) {
            ("DELETE", None) => Change::Remove,
            (_, None) => {
                return Err(invalid_values(
                    "Only DELETE action is allowed when no attribute value is specified",
                ));
            }
            ("PUT", Some(value)) => Change::Set(Source::Value(value)),
            ("DELETE", Some(value)) if value.is_set() => Change::Delete(value),
            ("DELETE", Some(value)) => {
                let kind = value.type_name();
                return Err(invalid_values(format!(
                    "DELETE action with value is not supported for the type {kind}"
                )));
            }
            // Lists too, unlike in expressions: they are appended.
            (_, Some(value)) if value.is_set() || matches!(value, Value::N(_) | Value::L(_)) => Change::Add(value),
            (_, Some(value)) => {
                let kind = value.type_name();
                return Err(invalid_values(format!(
                    "ADD action is not supported for the type {kind}"
                )));
            }
        };
        changes.push((attribute(name), change));
    }
    Ok(Update(changes))
}

/// AttributesToGet. Names must not repeat.
pub fn projection<'a>(names: &'a [Text<'a>]) -> Result<Projection<'a>> {
    let mut seen = HashSet::new();
    for name in names {
        if name.len() > MAX_NAME_BYTES {
            return Err(validation(LONG_NAME));
        }
        if !seen.insert(name) {
            return Err(invalid_values(format!("Duplicate value in attribute name: {name}")));
        }
    }
    Ok(Projection::of_attributes(names.iter().map(|name| &**name)))
}
