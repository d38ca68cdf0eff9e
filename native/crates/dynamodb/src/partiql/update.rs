//! SET and REMOVE clauses as an update of the expression language.

use super::condition::{path, unrecognized_function, wrong_operand_count, wrong_operand_type};
use super::syntax::{Expr, Kind, Operation};
use crate::errors::{validation, Error, Result};
use crate::expression::path::Path;
use crate::expression::projection::check_clashes;
use crate::expression::update::{Change, Source, Update};
use crate::value::Value;

pub fn update<'s>(operations: &'s [Operation]) -> Result<Update<'s>> {
    let mut changes = Vec::with_capacity(operations.len());
    for operation in operations {
        changes.push(match operation {
            Operation::Set(target, value) => {
                let target = target_path(target)?;
                let change = change(&target, value)?;
                (target, change)
            }
            Operation::Remove(target) => (target_path(target)?, Change::Remove),
        });
    }
    // In the words of UpdateItem, without the expression's name: a guess.
    check_clashes(changes.iter().map(|(path, _)| path), "").map_err(|mut error: Box<Error>| {
        if let Some(message) = &mut error.message {
            *message = message.trim_start_matches("Invalid : ").to_owned();
        }
        error
    })?;
    Ok(Update(changes))
}

fn target_path<'s>(target: &'s Expr) -> Result<Path<'s>> {
    match &target.kind {
        Kind::Path(steps) => path(steps, target.spot),
        other => Err(validation(format!("Unrecognized assignment target: {}", other.name()))),
    }
}

fn change<'s>(target: &Path<'s>, value: &'s Expr) -> Result<Change<'s>> {
    let function = match &value.kind {
        Kind::Call(name, arguments) => Some((name.to_ascii_uppercase(), arguments)),
        _ => None,
    };
    match function {
        Some((name, arguments)) if matches!(name.as_str(), "SET_ADD" | "SET_DELETE") => {
            let set = set_change(target, &name, arguments, value)?;
            Ok(if name == "SET_ADD" {
                Change::Add(set)
            } else {
                Change::Delete(set)
            })
        }
        _ => source(value).map(Change::Set),
    }
}

/// The second argument of SET_ADD and SET_DELETE, whose first must be what they are assigned to.
fn set_change<'s>(target: &Path, name: &str, arguments: &'s [Expr], call: &Expr) -> Result<&'s Value<'s>> {
    let [first, second] = arguments else {
        return Err(validation(format!(
            "{name} must have exactly two arguments at {}",
            call.spot
        )));
    };
    let is_target = match &first.kind {
        Kind::Path(steps) => path(steps, first.spot)? == *target,
        _ => false,
    };
    if !is_target {
        return Err(validation(format!(
            "The first argument to {name} must equal the assignment value at {}",
            call.spot
        )));
    }
    match &second.kind {
        Kind::Value(value) if value.is_set() => Ok(value),
        // The place told is that of the first argument (eu-west-2, 2026-10).
        _ => Err(validation(format!(
            "The second argument to {name} must be a value with type SET at {}",
            first.spot
        ))),
    }
}

fn source<'s>(expr: &'s Expr) -> Result<Source<'s>> {
    match &expr.kind {
        Kind::Value(value) => Ok(Source::Value(value)),
        Kind::Path(steps) => path(steps, expr.spot).map(Source::Path),
        Kind::Infix(operator @ ("+" | "-"), left, right) => {
            let (left, right) = (source(left)?, source(right)?);
            for side in [&left, &right] {
                check(operator, side, |value| matches!(value, Value::N(_)))?;
            }
            let (left, right) = (Box::new(left), Box::new(right));
            Ok(if *operator == "+" {
                Source::Plus(left, right)
            } else {
                Source::Minus(left, right)
            })
        }
        Kind::Call(name, arguments) => function(&name.to_ascii_lowercase(), arguments, expr),
        // In DynamoDB Local's words, as the next.
        Kind::Is(..) => Err(validation("IS operator is not supported in update expressions")),
        Kind::Infix(operator, ..) | Kind::Signed(operator, _) => Err(unsupported(operator)),
        other => Err(unsupported(other.name())),
    }
}

fn unsupported(operator: &str) -> Box<Error> {
    validation(format!(
        "Unsupported operator in Update Expression. Operator: {operator}"
    ))
}

fn function<'s>(name: &str, arguments: &'s [Expr], call: &'s Expr) -> Result<Source<'s>> {
    if !matches!(name, "list_append" | "if_not_exists") {
        return Err(unrecognized_function(name, call.spot));
    }
    let [first, second] = arguments else {
        return Err(wrong_operand_count(name, arguments.len()));
    };
    let (first, second) = (source(first)?, source(second)?);
    if name == "if_not_exists" {
        return match first {
            Source::Path(path) => Ok(Source::IfNotExists(path, Box::new(second))),
            _ => Err(validation(format!(
                "Operator or function requires a document path; operator or function: {name}"
            ))),
        };
    }
    for side in [&first, &second] {
        check(name, side, |value| matches!(value, Value::L(_)))?;
    }
    Ok(Source::ListAppend(Box::new(first), Box::new(second)))
}

/// Types that are known before there is an item.
fn check(operator: &str, source: &Source, allowed: impl Fn(&Value) -> bool) -> Result<()> {
    match source {
        Source::Value(value) if !allowed(value) => Err(wrong_operand_type(operator, value.type_name())),
        Source::ListAppend(..) if !allowed(&Value::L(Vec::new())) => Err(wrong_operand_type(operator, "L")),
        _ => Ok(()),
    }
}
