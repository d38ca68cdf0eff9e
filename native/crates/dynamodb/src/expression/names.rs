//! ExpressionAttributeNames and ExpressionAttributeValues: checked, looked up, and watched for being used.

use crate::errors::{validation, Result};
use crate::limits::MAX_NAME_BYTES;
use crate::value::{Members, Value, LONG_NAME};
use smallvec::SmallVec;
use std::borrow::Cow;
use std::cell::RefCell;

/// The placeholders of one request, shared by all its expressions.
#[derive(Default)]
pub struct Names<'a> {
    names: &'a [(Cow<'a, str>, Cow<'a, str>)],
    values: &'a [(Cow<'a, str>, Value<'a>)],
    used: RefCell<SmallVec<[*const u8; 8]>>,
}

impl<'a> Names<'a> {
    /// Checks that the maps are not empty and their keys well-formed.
    pub fn new(names: Option<&'a Vec<(Cow<'a, str>, Cow<'a, str>)>>, values: Option<&'a Members<'a>>) -> Result<Self> {
        if let Some(names) = names {
            check_keys("ExpressionAttributeNames", '#', names.iter().map(|(key, _)| key))?;
            if let Some((key, _)) = names.iter().find(|(_, name)| name.is_empty()) {
                return Err(validation(format!(
                    "ExpressionAttributeNames contains invalid value: Empty attribute name for key {key}"
                )));
            }
            if names.iter().any(|(_, name)| name.len() > MAX_NAME_BYTES) {
                return Err(validation(LONG_NAME));
            }
        }
        if let Some(values) = values {
            check_keys("ExpressionAttributeValues", ':', values.iter().map(|(key, _)| key))?;
        }
        Ok(Names {
            names: names.map_or(&[], |names| names),
            values: values.map_or(&[], |values| values),
            used: RefCell::default(),
        })
    }

    pub fn name(&self, key: &str) -> Option<&'a str> {
        let (key, name) = self.names.iter().find(|(k, _)| k == key)?;
        self.used.borrow_mut().push(key.as_ptr());
        Some(name)
    }

    pub fn value(&self, key: &str) -> Option<&'a Value<'a>> {
        let (key, value) = self.values.iter().find(|(k, _)| k == key)?;
        self.used.borrow_mut().push(key.as_ptr());
        Some(value)
    }

    /// Runs `look`, and forgets what it used if it finds nothing.
    pub fn attempt<T>(&self, look: impl FnOnce() -> Option<T>) -> Option<T> {
        let before = self.used.borrow().len();
        let found = look();
        if found.is_none() {
            self.used.borrow_mut().truncate(before);
        }
        found
    }

    /// The placeholder of a name that `name` gave; none for an empty one, which can't be told from other empty ones.
    pub fn key_of_name(&self, name: &str) -> Option<&'a str> {
        let is_it = |other: &str| !name.is_empty() && std::ptr::eq(other, name);
        let (key, _) = self.names.iter().find(|(_, other)| is_it(other))?;
        Some(key)
    }

    /// The placeholder of a value that `value` gave.
    pub fn key_of_value(&self, value: &Value) -> Option<&'a str> {
        let is_it = |other: &Value| std::ptr::addr_eq(other, value);
        let (key, _) = self.values.iter().find(|(_, other)| is_it(other))?;
        Some(key)
    }

    /// To be called when all expressions are parsed.
    pub fn check_used(&self) -> Result<()> {
        let mut used = self.used.borrow_mut();
        used.sort_unstable();
        let unused = |keys: Vec<&str>, member: &str| {
            if keys.is_empty() {
                return Ok(());
            }
            let keys = keys.join(", ");
            Err(validation(format!(
                "Value provided in {member} unused in expressions: keys: {{{keys}}}"
            )))
        };
        let left = |key: &&str| used.binary_search(&key.as_ptr()).is_err();
        unused(
            self.names.iter().map(|(k, _)| &**k).filter(left).collect(),
            "ExpressionAttributeNames",
        )?;
        unused(
            self.values.iter().map(|(k, _)| &**k).filter(left).collect(),
            "ExpressionAttributeValues",
        )
    }
}

fn check_keys<'k, 'a: 'k>(member: &str, sign: char, keys: impl Iterator<Item = &'k Cow<'a, str>>) -> Result<()> {
    let mut empty = true;
    for key in keys {
        empty = false;
        let well_formed = key
            .strip_prefix(sign)
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'));
        if !well_formed {
            return Err(validation(format!(
                "{member} contains invalid key: Syntax error; key: \"{key}\""
            )));
        }
    }
    if empty {
        return Err(validation(format!("{member} must not be empty")));
    }
    Ok(())
}
