//! Values of literals and parameters. After `resolve_…` a statement has values in place of both.

use super::syntax::{Expr, Kind};
use crate::errors::{invalid_values, validation, Result};
use crate::limits::MAX_NESTING_LEVELS;
use crate::number::{Number, NumberError};
use crate::value::{Members, Value};
use std::borrow::Cow;
use std::fmt::Write;

const ROOT: &str = "root";

/// Puts values in place of what a condition or an assignment compares with or assigns. Each parameter stands once in a statement, and
/// is taken from the list.
pub fn resolve<'a>(expr: &mut Expr<'a>, parameters: &mut [Value<'a>]) -> Result<()> {
    match &mut expr.kind {
        Kind::Parameter(at) => {
            let value = std::mem::replace(&mut parameters[*at], Value::Null);
            expr.kind = Kind::Value(value);
        }
        Kind::Text(_)
        | Kind::Number(_)
        | Kind::Bool(_)
        | Kind::Null
        | Kind::Missing
        | Kind::Ion
        | Kind::List(_)
        | Kind::Bag(_)
        | Kind::Struct(_) => expr.kind = Kind::Value(value(expr, &mut ROOT.to_owned(), 0)?),
        Kind::Call(_, members) | Kind::And(members) | Kind::Or(members) => {
            for member in members {
                resolve(member, parameters)?;
            }
        }
        Kind::Not(inner) | Kind::Signed(_, inner) | Kind::Is(inner, _) => resolve(inner, parameters)?,
        Kind::Compare(_, left, right) | Kind::Infix(_, left, right) => {
            resolve(left, parameters)?;
            resolve(right, parameters)?;
        }
        Kind::Between(operands) => {
            for operand in operands.iter_mut() {
                resolve(operand, parameters)?;
            }
        }
        Kind::In(left, right) => {
            resolve(left, parameters)?;
            match &mut right.kind {
                Kind::List(members) | Kind::Bag(members) => {
                    for member in members {
                        resolve(member, parameters)?;
                    }
                }
                _ => resolve(right, parameters)?,
            }
        }
        Kind::Path(_) | Kind::Statement(_) | Kind::Value(_) => {}
    }
    Ok(())
}

/// The item of an INSERT. Its members may be parameters, what is in them may not.
pub fn item<'a>(expr: &Expr<'a>, parameters: &mut [Value<'a>]) -> Result<Members<'a>> {
    match &expr.kind {
        Kind::Struct(members) => read_members(members, &mut ROOT.to_owned(), |member, _| {
            if let Kind::Parameter(at) = member.kind {
                return Ok(std::mem::replace(&mut parameters[at], Value::Null));
            }
            // An attribute of the item is the root of its value.
            value(member, &mut ROOT.to_owned(), 0)
        }),
        // A whole item in one parameter. That DynamoDB takes it is a guess: the words for what it refuses speak of a struct.
        Kind::Parameter(at) => match std::mem::replace(&mut parameters[*at], Value::Null) {
            Value::M(members) => Ok(members),
            _ => Err(unsupported_item()),
        },
        _ => Err(unsupported_item()),
    }
}

/// In DynamoDB Local's words.
fn unsupported_item() -> Box<crate::errors::Error> {
    validation(
        "Unsupported format in item expression. Please use struct format {...} to express item values for insert statement.",
    )
}

fn value<'a>(expr: &Expr<'a>, path: &mut String, level: usize) -> Result<Value<'a>> {
    if level >= MAX_NESTING_LEVELS {
        return Err(validation(format!(
            "Nesting Levels have exceeded supported limits under {path}"
        )));
    }
    Ok(match &expr.kind {
        Kind::Text(text) => Value::S(text.clone()),
        Kind::Number(text) => Value::N(number(text, path)?),
        Kind::Bool(is_true) => Value::Bool(*is_true),
        Kind::Null => Value::Null,
        Kind::List(members) => {
            let mut list = Vec::with_capacity(members.len());
            let length = path.len();
            for (at, member) in members.iter().enumerate() {
                // Writing to a string does not fail.
                let _ = write!(path, "[{at}]");
                list.push(value(member, path, level + 1)?);
                path.truncate(length);
            }
            Value::L(list)
        }
        Kind::Struct(members) => Value::M(read_members(members, path, |member, path| {
            value(member, path, level + 1)
        })?),
        Kind::Bag(members) => bag(members, path)?,
        // In DynamoDB Local's words, as the next.
        Kind::Missing => return Err(validation("MISSING must be compared using IS operator")),
        Kind::Ion => {
            return Err(validation(format!(
                "Ion Literals are not supported: literal under key {path}"
            )));
        }
        other => {
            return Err(validation(format!(
                "Unsupported data type: {} under key {path} at {}",
                other.name(),
                expr.spot
            )));
        }
    })
}

fn number(text: &str, path: &str) -> Result<Number> {
    Number::parse(text).map_err(|error| {
        let message = match error {
            NumberError::NotNumeric => error.message(text),
            other => other.as_java_has_it(text).message(text),
        };
        validation(format!("{message} under {path}"))
    })
}

fn read_members<'a>(
    members: &[(Expr<'a>, Expr<'a>)],
    path: &mut String,
    mut read: impl FnMut(&Expr<'a>, &mut String) -> Result<Value<'a>>,
) -> Result<Members<'a>> {
    let mut found = Members::with_capacity(members.len());
    let length = path.len();
    for (key, member) in members {
        let Kind::Text(name) = &key.kind else {
            // In DynamoDB Local's words, as the next.
            return Err(validation(format!(
                "Tuple keys must be of type String. Actual type: {} under {path}",
                key.kind.name()
            )));
        };
        path.push('.');
        path.push_str(name);
        found.push((name.clone(), read(member, path)?));
        path.truncate(length);
    }
    found.sort_by(|(a, _), (b, _)| a.as_bytes().cmp(b.as_bytes()));
    if let Some(pair) = found.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(validation(format!(
            "Duplicate keys in tuple. Key: {} under {path}",
            pair[0].0
        )));
    }
    Ok(found)
}

/// `<<…>>`, which is a set of strings or of numbers.
fn bag<'a>(members: &[Expr<'a>], path: &str) -> Result<Value<'a>> {
    let texts: Vec<&Cow<'a, str>> = members
        .iter()
        .filter_map(|member| match &member.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        })
        .collect();
    let numbers: Vec<&Cow<'a, str>> = members
        .iter()
        .filter_map(|member| match &member.kind {
            Kind::Number(text) => Some(text),
            _ => None,
        })
        .collect();
    let told = |texts: &[&Cow<str>]| texts.iter().map(|text| &***text).collect::<Vec<_>>().join(", ");
    if members.is_empty() {
        return Err(validation("Empty bags are not supported"));
    }
    if texts.len() == members.len() {
        let mut set: Vec<Cow<'a, str>> = texts.iter().map(|text| (*text).clone()).collect();
        set.sort_by(|a, b| a.as_bytes().cmp(b.as_bytes()));
        if set.windows(2).any(|pair| pair[0] == pair[1]) {
            let told = told(&texts);
            return Err(invalid_values(format!(
                "Input collection [{told}] contains duplicates."
            )));
        }
        return Ok(Value::SS(set));
    }
    if numbers.len() == members.len() {
        let mut set = Vec::with_capacity(numbers.len());
        for text in &numbers {
            set.push(number(text, path)?);
        }
        set.sort();
        if set.windows(2).any(|pair| pair[0] == pair[1]) {
            let told = told(&numbers);
            return Err(invalid_values(format!(
                "Input collection [{told}] contains duplicates! under {path}"
            )));
        }
        return Ok(Value::NS(set));
    }
    Err(validation(
        "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags",
    ))
}
