//! Carries updates out. Every operand is what it was before the update, whatever else the update changes.

use super::path::{Part, Path};
use super::update::{Change, Source, Update};
use crate::errors::{validation, Error, Result};
use crate::limits::MAX_ITEM_BYTES;
use crate::number::{Number, NumberError};
use crate::value::{find, insert, remove, Members, Value};
use std::cmp::Ordering;

pub const TOO_LARGE: &str = "Item size to update has exceeded the maximum allowed size";
const WRONG_TYPE: &str = "An operand in the update expression has an incorrect data type";
const NO_ATTRIBUTE: &str = "The provided expression refers to an attribute that does not exist in the item";
const WRONG_PATH: &str = "The document path provided in the update expression is invalid for update";

/// Values to put, which all become part of one item: too many are refused before they fill the memory.
#[derive(Default)]
struct Puts<'u, 'a> {
    values: Vec<(&'u Path<'a>, Value<'a>)>,
    bytes: usize,
}

impl<'u, 'a> Puts<'u, 'a> {
    fn add(&mut self, path: &'u Path<'a>, value: Value<'a>) -> Result<()> {
        self.bytes += value.size();
        if self.bytes > MAX_ITEM_BYTES {
            return Err(validation(TOO_LARGE));
        }
        self.values.push((path, value));
        Ok(())
    }
}

impl<'a> Update<'a> {
    /// Whether it only takes away. Such an update does not make an item, and where there is none even a path through nothing is
    /// right (found by the authors of ScyllaDB's Alternator, who run their tests against AWS too).
    pub fn only_takes(&self) -> bool {
        !self.0.is_empty()
            && self
                .0
                .iter()
                .all(|(_, change)| matches!(change, Change::Remove | Change::Delete(_)))
    }

    /// Changes the item. On an error the item is to be thrown away.
    pub fn apply(&self, item: &mut Members<'a>) -> Result<()> {
        let mut puts = Puts::default();
        let mut removals: Vec<&Path> = Vec::new();
        for (path, change) in &self.0 {
            match change {
                Change::Set(source) => puts.add(path, evaluate(source, item)?)?,
                Change::Remove => removals.push(path),
                Change::Add(value) => puts.add(path, add(path.get(item), value)?)?,
                Change::Delete(value) => match delete(path.get(item), value)? {
                    Some(rest) => puts.add(path, rest)?,
                    None if path.get(item).is_some() => removals.push(path),
                    None => {}
                },
            }
        }
        // Elements appended to one list come in the order of their indexes, and elements go from the end, so that places stay true.
        puts.values.sort_by_key(|(path, _)| last_index(path));
        for (path, value) in puts.values {
            put(item, path, value)?;
        }
        removals.sort_by(|a, b| from_the_end(a, b));
        for path in removals {
            take(item, path)?;
        }
        Ok(())
    }
}

/// Orders paths so that what is removed from a list shifts no element that a later path goes through.
fn from_the_end(a: &Path, b: &Path) -> Ordering {
    let parts = a.0.iter().zip(b.0.iter());
    let differ = parts.filter(|(a, b)| a != b).map(|(a, b)| match (a, b) {
        (Part::Index(a), Part::Index(b)) => b.cmp(a),
        (Part::Name(a), Part::Name(b)) => a.cmp(b),
        // No two paths of an update take one place for a list and a map.
        _ => Ordering::Equal,
    });
    differ.reduce(Ordering::then).unwrap_or(Ordering::Equal)
}

fn last_index(path: &Path) -> usize {
    match path.0.last() {
        Some(Part::Index(index)) => *index,
        _ => 0,
    }
}

fn evaluate<'a>(source: &Source<'a>, item: &Members<'a>) -> Result<Value<'a>> {
    match source {
        Source::Value(value) => Ok((*value).clone()),
        Source::Path(path) => path.get(item).cloned().ok_or_else(|| validation(NO_ATTRIBUTE)),
        Source::Plus(left, right) => arithmetic(left, right, item, Number::add),
        Source::Minus(left, right) => arithmetic(left, right, item, Number::subtract),
        Source::IfNotExists(path, other) => match path.get(item) {
            Some(value) => Ok(value.clone()),
            None => evaluate(other, item),
        },
        Source::ListAppend(left, right) => match (evaluate(left, item)?, evaluate(right, item)?) {
            (Value::L(mut list), Value::L(more)) => {
                list.extend(more);
                Ok(Value::L(list))
            }
            _ => Err(validation(WRONG_TYPE)),
        },
    }
}

type Arithmetic = fn(Number, Number) -> std::result::Result<Number, NumberError>;

fn arithmetic<'a>(left: &Source<'a>, right: &Source<'a>, item: &Members<'a>, run: Arithmetic) -> Result<Value<'a>> {
    match (evaluate(left, item)?, evaluate(right, item)?) {
        (Value::N(left), Value::N(right)) => run(left, right).map(Value::N).map_err(number_error),
        _ => Err(validation(WRONG_TYPE)),
    }
}

fn number_error(error: NumberError) -> Box<Error> {
    validation(error.message(""))
}

/// ADD: a number to a number, members to a set, elements to a list; to nothing, the value itself.
pub fn add<'a>(old: Option<&Value<'a>>, value: &Value<'a>) -> Result<Value<'a>> {
    Ok(match (old, value) {
        (None, value) => value.clone(),
        (Some(Value::L(a)), Value::L(b)) => Value::L([&a[..], &b[..]].concat()),
        (Some(Value::N(a)), Value::N(b)) => Value::N(a.add(*b).map_err(number_error)?),
        (Some(Value::SS(a)), Value::SS(b)) => Value::SS(union(a, b)),
        (Some(Value::NS(a)), Value::NS(b)) => Value::NS(union(a, b)),
        (Some(Value::BS(a)), Value::BS(b)) => Value::BS(union(a, b)),
        _ => return Err(validation(WRONG_TYPE)),
    })
}

/// DELETE: members from a set. None if nothing is left, or was there.
pub fn delete<'a>(old: Option<&Value<'a>>, value: &Value<'a>) -> Result<Option<Value<'a>>> {
    let rest = match (old, value) {
        (None, _) => return Ok(None),
        (Some(Value::SS(a)), Value::SS(b)) => Value::SS(difference(a, b)),
        (Some(Value::NS(a)), Value::NS(b)) => Value::NS(difference(a, b)),
        (Some(Value::BS(a)), Value::BS(b)) => Value::BS(difference(a, b)),
        _ => return Err(validation(WRONG_TYPE)),
    };
    Ok((rest.length() != Some(0)).then_some(rest))
}

fn union<T: Ord + Clone>(a: &[T], b: &[T]) -> Vec<T> {
    let mut all = [a, b].concat();
    all.sort();
    all.dedup();
    all
}

fn difference<T: Ord + Clone>(a: &[T], b: &[T]) -> Vec<T> {
    a.iter()
        .filter(|member| b.binary_search(member).is_err())
        .cloned()
        .collect()
}

/// The document that holds what the path's last part names.
fn parent<'v, 'a>(item: &'v mut Members<'a>, path: &Path) -> Result<&'v mut Value<'a>> {
    let wrong = || validation(WRONG_PATH);
    find(item, path.attribute()).ok_or_else(wrong)?;
    let mut value = item
        .iter_mut()
        .find_map(|(name, value)| (name == path.attribute()).then_some(value))
        .ok_or_else(wrong)?;
    for part in &path.0[1..path.0.len() - 1] {
        value = match (part, value) {
            (Part::Name(name), Value::M(members)) => members
                .iter_mut()
                .find_map(|(n, v)| (n == name).then_some(v))
                .ok_or_else(wrong)?,
            (Part::Index(index), Value::L(list)) => list.get_mut(*index).ok_or_else(wrong)?,
            _ => return Err(wrong()),
        };
    }
    Ok(value)
}

fn put<'a>(item: &mut Members<'a>, path: &Path, value: Value<'a>) -> Result<()> {
    if path.is_attribute() {
        insert(item, path.attribute(), value);
        return Ok(());
    }
    match (parent(item, path)?, path.0.last()) {
        (Value::M(members), Some(Part::Name(name))) => insert(members, name, value),
        (Value::L(list), Some(Part::Index(index))) => match list.get_mut(*index) {
            Some(element) => *element = value,
            None => list.push(value),
        },
        _ => return Err(validation(WRONG_PATH)),
    }
    Ok(())
}

fn take(item: &mut Members, path: &Path) -> Result<()> {
    if path.is_attribute() {
        remove(item, path.attribute());
        return Ok(());
    }
    match (parent(item, path)?, path.0.last()) {
        (Value::M(members), Some(Part::Name(name))) => {
            remove(members, name);
        }
        (Value::L(list), Some(Part::Index(index))) => {
            if *index < list.len() {
                list.remove(*index);
            }
        }
        _ => return Err(validation(WRONG_PATH)),
    }
    Ok(())
}
