//! What an expression comes to for a row, in the three values of SQL's logic: NULL and MISSING are neither true nor false.

use crate::ast::{Comparison, Expr, Function, Name, Step, Type};
use crate::csv::Record;
use crate::error::{self, Outcome};
use crate::functions::{self, text_from};
use crate::time::Timestamp;
use crate::value::{compare, equal, parse_bool, rounded, Number, Value};
use bigdecimal::ToPrimitive;
use std::borrow::Cow;
use std::cmp::Ordering;

/// What a query may ask of a row.
#[derive(Clone, Copy)]
pub enum Row<'r> {
    Fields(Record<'r>),
    Value(&'r Value<'r>),
    /// That of the result of aggregates.
    None,
}

/// What is the same for all rows.
pub struct Env {
    pub now: Timestamp,
    pub aggregates: Vec<Value<'static>>,
}

pub fn eval<'r>(expr: &'r Expr, row: Row<'r>, env: &'r Env) -> Outcome<Value<'r>> {
    Ok(match expr {
        Expr::Literal(value) => borrowed(value),
        Expr::Column(at) => match row {
            Row::Fields(record) => record.field(*at).map_or(Value::Missing, Value::Untyped),
            _ => Value::Missing,
        },
        Expr::Path(steps) => match row {
            Row::Value(value) => follow_path(value, steps)?,
            _ => Value::Missing,
        },
        Expr::Aggregate(at) => env.aggregates.get(*at).map_or(Value::Null, borrowed),
        Expr::And(all) => junction(all, false, row, env)?,
        Expr::Or(all) => junction(all, true, row, env)?,
        Expr::Not(one) => truth(&eval(one, row, env)?)?.map_or(Value::Null, |value| Value::Bool(!value)),
        Expr::Compare(comparison, a, b) => judge(*comparison, &eval(a, row, env)?, &eval(b, row, env)?),
        Expr::Between(value, low, high) => {
            let value = eval(value, row, env)?;
            let least = judge(Comparison::GreaterOrEqual, &value, &eval(low, row, env)?);
            let most = judge(Comparison::LessOrEqual, &value, &eval(high, row, env)?);
            match (least, most) {
                (Value::Bool(false), _) | (_, Value::Bool(false)) => Value::Bool(false),
                (Value::Bool(true), Value::Bool(true)) => Value::Bool(true),
                _ => Value::Null,
            }
        }
        Expr::In(value, list) => contains(&eval(value, row, env)?, list, row, env)?,
        Expr::List(items) => Value::List(items.iter().map(|item| eval(item, row, env)).collect::<Outcome<_>>()?),
        Expr::Like(text, pattern, escape) => {
            let (text, pattern) = (eval(text, row, env)?, eval(pattern, row, env)?);
            let escape = escape.as_ref().map(|escape| eval(escape, row, env)).transpose()?;
            like(&text, &pattern, escape.as_ref())?
        }
        Expr::IsNull(one) => Value::Bool(eval(one, row, env)?.is_absent()),
        Expr::IsMissing(one) => Value::Bool(eval(one, row, env)? == Value::Missing),
        Expr::Chain(first, rest) => {
            let mut result = eval(first, row, env)?;
            for (operator, operand) in rest {
                let operand = eval(operand, row, env)?;
                if result.is_absent() || operand.is_absent() {
                    result = Value::Null;
                    continue;
                }
                result = number(&result)?.compute(*operator, &number(&operand)?)?.into_value();
            }
            result
        }
        Expr::Concatenate(all) => {
            let mut text = String::new();
            for part in all {
                let part = eval(part, row, env)?;
                if part.is_absent() {
                    return Ok(Value::Null);
                }
                text.push_str(part.as_text().ok_or_else(error::invalid_data_type)?);
            }
            Value::Text(text.into())
        }
        Expr::Negate(one) => match eval(one, row, env)? {
            value if value.is_absent() => Value::Null,
            value => Number::Int(0)
                .compute(crate::value::Arithmetic::Subtract, &number(&value)?)?
                .into_value(),
        },
        Expr::Cast(one, kind) => cast(eval(one, row, env)?, *kind)?,
        Expr::Case(operand, arms, otherwise) => {
            let operand = operand.as_ref().map(|operand| eval(operand, row, env)).transpose()?;
            for (when, then) in arms {
                let when = eval(when, row, env)?;
                let holds = match &operand {
                    Some(operand) => equal(operand, &when),
                    None => truth(&when)?,
                };
                if holds == Some(true) {
                    return eval(then, row, env);
                }
            }
            match otherwise {
                Some(otherwise) => eval(otherwise, row, env)?,
                None => Value::Null,
            }
        }
        Expr::Call(Function::Coalesce, arguments) => {
            for argument in arguments {
                let value = eval(argument, row, env)?;
                if !value.is_absent() {
                    return Ok(value);
                }
            }
            Value::Null
        }
        Expr::Call(function, arguments) => {
            let arguments = arguments
                .iter()
                .map(|argument| eval(argument, row, env))
                .collect::<Outcome<_>>()?;
            functions::call(*function, arguments, env)?
        }
    })
}

/// Whether a row passes a filter.
pub fn passes(filter: &Expr, row: Row, env: &Env) -> Outcome<bool> {
    Ok(truth(&eval(filter, row, env)?)? == Some(true))
}

/// As `clone`, without copying text.
fn borrowed<'r>(value: &'r Value<'_>) -> Value<'r> {
    match value {
        Value::Text(text) => Value::Text(Cow::Borrowed(text)),
        Value::Untyped(text) => Value::Untyped(Cow::Borrowed(text)),
        other => other.clone(),
    }
}

fn truth(value: &Value) -> Outcome<Option<bool>> {
    match value {
        Value::Bool(value) => Ok(Some(*value)),
        Value::Null | Value::Missing => Ok(None),
        Value::Untyped(text) => parse_bool(text).map(Some).ok_or_else(error::invalid_data_type),
        _ => Err(error::invalid_data_type()),
    }
}

/// AND and OR: `decides` is the value that settles the matter.
fn junction<'r>(all: &'r [Expr], decides: bool, row: Row<'r>, env: &'r Env) -> Outcome<Value<'r>> {
    let mut is_known = true;
    for expr in all {
        match truth(&eval(expr, row, env)?)? {
            Some(value) if value == decides => return Ok(Value::Bool(decides)),
            Some(_) => {}
            None => is_known = false,
        }
    }
    Ok(if is_known { Value::Bool(!decides) } else { Value::Null })
}

fn judge(comparison: Comparison, a: &Value, b: &Value) -> Value<'static> {
    let holds = match comparison {
        Comparison::Equal => equal(a, b),
        Comparison::NotEqual => equal(a, b).map(|is_equal| !is_equal),
        // What has no order is neither less nor greater.
        _ if a.is_absent() || b.is_absent() => None,
        _ => compare(a, b).map(|order| match comparison {
            Comparison::Less => order == Ordering::Less,
            Comparison::LessOrEqual => order != Ordering::Greater,
            Comparison::Greater => order == Ordering::Greater,
            _ => order != Ordering::Less,
        }),
    };
    holds.map_or(Value::Null, Value::Bool)
}

fn contains<'r>(value: &Value, list: &'r Expr, row: Row<'r>, env: &'r Env) -> Outcome<Value<'static>> {
    let mut is_known = true;
    let mut found = |item: &Value| match equal(value, item) {
        Some(found) => found,
        None => {
            is_known = false;
            false
        }
    };
    let is_in = match list {
        Expr::List(items) => {
            let mut is_in = false;
            for item in items {
                is_in = found(&eval(item, row, env)?);
                if is_in {
                    break;
                }
            }
            is_in
        }
        other => match eval(other, row, env)? {
            Value::List(items) => items.iter().any(&mut found),
            single => found(&single),
        },
    };
    Ok(match (is_in, is_known) {
        (true, _) => Value::Bool(true),
        (false, true) => Value::Bool(false),
        (false, false) => Value::Null,
    })
}

fn like(text: &Value, pattern: &Value, escape: Option<&Value>) -> Outcome<Value<'static>> {
    if [Some(text), Some(pattern), escape]
        .into_iter()
        .flatten()
        .any(Value::is_absent)
    {
        return Ok(Value::Null);
    }
    let text = text.as_text().ok_or_else(error::like_invalid_inputs)?;
    let pattern = pattern.as_text().ok_or_else(error::like_invalid_inputs)?;
    let escape = escape.map(functions::escape_of).transpose()?;
    functions::like(text, pattern, escape).map(Value::Bool)
}

fn number(value: &Value) -> Outcome<Number> {
    value.to_number().ok_or_else(error::invalid_data_type)
}

fn cast<'a>(value: Value<'a>, kind: Type) -> Outcome<Value<'a>> {
    if value.is_absent() {
        return Ok(value);
    }
    let text = value.as_text().map(str::trim);
    let cast = match kind {
        Type::Text => text_from(value).map(Value::Text),
        Type::Bool => match (&value, text) {
            (Value::Bool(value), _) => Some(Value::Bool(*value)),
            (_, Some(text)) => parse_bool(text).map(Value::Bool),
            (value, None) => value.to_number().map(|number| Value::Bool(number.to_float() != 0.0)),
        },
        Type::Time => match value {
            Value::Bool(_) => None,
            value => value.to_time().map(Value::Time),
        },
        Type::Int | Type::Float | Type::Decimal => {
            let number = match (&value, text) {
                (Value::Bool(value), _) => Some(Number::Int((*value).into())),
                (_, Some(text)) => Number::parse(text),
                (value, None) => value.to_number(),
            };
            number.and_then(|number| match kind {
                Type::Int => whole(&number).map(Value::Int),
                Type::Float => Some(Value::Float(number.to_float())),
                _ => number.to_decimal().map(rounded).map(Value::Decimal),
            })
        }
    };
    cast.ok_or_else(error::cast_failed)
}

/// The fraction is cut off.
fn whole(number: &Number) -> Option<i64> {
    match number {
        Number::Int(number) => Some(*number),
        Number::Decimal(number) => number.with_scale(0).to_i64(),
        Number::Float(number) => {
            let fits = number.is_finite() && *number >= -(2f64.powi(63)) && *number < 2f64.powi(63);
            fits.then_some(number.trunc() as i64)
        }
    }
}

/// `_1`: the row, where it has no member of that name.
const FIRST: &str = "_1";

fn follow_path<'r>(value: &'r Value<'r>, steps: &[Step]) -> Outcome<Value<'r>> {
    match steps.first() {
        Some(Step::Member(name)) if name.text == FIRST && member(value, name)?.is_none() => follow(value, &steps[1..]),
        _ => follow(value, steps),
    }
}

/// Wildcards make a list of what they match.
fn follow<'r>(mut value: &'r Value<'r>, steps: &[Step]) -> Outcome<Value<'r>> {
    for (at, step) in steps.iter().enumerate() {
        let next = match (step, value) {
            (Step::Member(name), value) => member(value, name)?,
            (Step::Index(index), Value::List(items)) => items.get(*index),
            (Step::Elements, Value::List(items)) => return gather(items.iter(), &steps[at + 1..]),
            (Step::Members, Value::Struct(members)) => {
                return gather(members.iter().map(|(_, value)| value), &steps[at + 1..])
            }
            _ => None,
        };
        match next {
            Some(next) => value = next,
            None => return Ok(Value::Missing),
        }
    }
    Ok(borrowed(value))
}

fn gather<'r>(values: impl Iterator<Item = &'r Value<'r>>, rest: &[Step]) -> Outcome<Value<'r>> {
    let flattens = rest.iter().any(|step| matches!(step, Step::Elements | Step::Members));
    let mut all = Vec::new();
    for value in values {
        match follow(value, rest)? {
            Value::Missing => {}
            Value::List(items) if flattens => all.extend(items),
            value => all.push(value),
        }
    }
    Ok(Value::List(all))
}

pub fn member<'r>(value: &'r Value<'r>, name: &Name) -> Outcome<Option<&'r Value<'r>>> {
    let Value::Struct(members) = value else {
        return Ok(None);
    };
    let mut matching = members.iter().filter(|(found, _)| name.is(found));
    let first = matching.next();
    match matching.next() {
        Some(_) if !name.exact => Err(error::ambiguous_field_name()),
        _ => Ok(first.map(|(_, value)| value)),
    }
}
