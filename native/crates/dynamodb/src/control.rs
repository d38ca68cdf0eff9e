//! Requests on tables: rare and shallow, so read as generic JSON with accessors that answer wrong types as AWS does.

use crate::errors::{malformed, serialization, Error, Result};
use crate::json::WRONG_TOKEN;
use serde_json::{Map, Value as Json};

pub type Object = Map<String, Json>;

pub fn parse(body: &[u8]) -> Result<Object> {
    match serde_json::from_slice(body) {
        Ok(Json::Object(object)) => Ok(object),
        _ => Err(malformed()),
    }
}

fn wrong(value: &Json, wanted: &str) -> Box<Error> {
    let found = match value {
        Json::String(_) => "STRING_VALUE",
        Json::Bool(true) => "TRUE_VALUE",
        Json::Bool(false) => "FALSE_VALUE",
        Json::Number(number) if number.is_f64() => "DECIMAL_VALUE",
        Json::Number(_) => "NUMBER_VALUE",
        Json::Array(_) => return serialization(format!("Unrecognized collection type class java.lang.{wanted}")),
        _ => return serialization("Start of structure or map found where not expected"),
    };
    serialization(format!("{found} cannot be converted to {wanted}"))
}

/// A member that is there and not null.
pub fn member<'j>(object: &'j Object, name: &str) -> Option<&'j Json> {
    object.get(name).filter(|value| !value.is_null())
}

pub fn text<'j>(object: &'j Object, name: &str) -> Result<Option<&'j str>> {
    match member(object, name) {
        None => Ok(None),
        Some(Json::String(text)) => Ok(Some(text)),
        Some(other) => Err(wrong(other, "String")),
    }
}

pub fn boolean(object: &Object, name: &str) -> Result<Option<bool>> {
    match member(object, name) {
        None => Ok(None),
        Some(Json::Bool(value)) => Ok(Some(*value)),
        Some(Json::String(_)) => Err(serialization(WRONG_TOKEN)),
        Some(other) => Err(wrong(other, "Boolean")),
    }
}

/// A number that the model calls a long.
pub fn long(object: &Object, name: &str) -> Result<Option<i64>> {
    whole(object, name, "Long")
}

/// A number that the model calls an integer.
pub fn integer(object: &Object, name: &str) -> Result<Option<i64>> {
    whole(object, name, "Integer")
}

fn whole(object: &Object, name: &str, java_type: &str) -> Result<Option<i64>> {
    match member(object, name) {
        None => Ok(None),
        Some(Json::Number(number)) => Ok(Some(number.as_i64().or(number.as_f64().map(|n| n as i64)).unwrap_or(0))),
        Some(other) => Err(wrong(other, java_type)),
    }
}

/// A date in seconds since the epoch, with fractions; gives milliseconds.
pub fn time_ms(object: &Object, name: &str) -> Result<Option<u64>> {
    match member(object, name) {
        None => Ok(None),
        Some(Json::Number(number)) => Ok(number.as_f64().map(|seconds| (seconds * 1000.0).round() as u64)),
        Some(other) => Err(wrong(other, "Date")),
    }
}

pub fn object<'j>(object: &'j Object, name: &str) -> Result<Option<&'j Object>> {
    match member(object, name) {
        None => Ok(None),
        Some(Json::Object(inner)) => Ok(Some(inner)),
        Some(Json::Array(_)) => Err(serialization("Unrecognized collection type class java.lang.Object")),
        Some(_) => Err(serialization("Unexpected value type in payload")),
    }
}

pub fn list<'j>(object: &'j Object, name: &str) -> Result<Option<&'j [Json]>> {
    match member(object, name) {
        None => Ok(None),
        Some(Json::Array(list)) => Ok(Some(list)),
        Some(Json::Object(_)) => Err(serialization("Start of structure or map found where not expected")),
        Some(_) => Err(serialization("Unexpected field type")),
    }
}

/// A list of structures.
pub fn objects<'j>(outer: &'j Object, name: &str) -> Result<Option<Vec<&'j Object>>> {
    let Some(list) = list(outer, name)? else {
        return Ok(None);
    };
    let mut objects = Vec::new();
    for element in list {
        match element {
            Json::Object(inner) => objects.push(inner),
            _ => return Err(serialization("Unexpected value type in payload")),
        }
    }
    Ok(Some(objects))
}

pub fn texts<'j>(outer: &'j Object, name: &str) -> Result<Option<Vec<&'j str>>> {
    let Some(list) = list(outer, name)? else {
        return Ok(None);
    };
    let mut texts = Vec::new();
    for element in list {
        match element {
            Json::String(text) => texts.push(text.as_str()),
            other => return Err(wrong(other, "String")),
        }
    }
    Ok(Some(texts))
}

pub fn write(out: &mut Vec<u8>, answer: &Json) -> Result<()> {
    serde_json::to_writer(out, answer)
        .map_err(|_| Error::new(crate::errors::Code::Internal, "The answer can't be written"))
}
