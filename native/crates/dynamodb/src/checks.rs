//! Keys in requests and items held against a table's schema.

use crate::context::Request;
use crate::errors::{invalid_values, validation, Code, Error, Result};
use crate::key::{write_partition, write_partition_of, write_sort, TABLE_TAG};
use crate::limits::{MAX_HASH_KEY_BYTES, MAX_RANGE_KEY_BYTES};
use crate::request::matches_pattern;
use crate::table::{Index, KeyAttribute, KeySchema, Table};
use crate::value::{find, Members, Value};
use crate::vector::rows::check as check_vectors;
use smallvec::SmallVec;

pub const KEY_MISMATCH: &str = "The provided key element does not match the schema";

/// The name in a TableName, which may be the ARN of a table of this region and account. What AWS says to those of others is known of
/// DescribeTable (`api-quirks` of AWS's DynamoDB controller for Kubernetes, us-west-2, 2026-10-08, findings 011 and 442); that operations on
/// items say the same, which ask another account's resource policy, and which fault is told first, are guesses.
pub fn table_name<'n>(request: &Request, name: &'n str) -> Result<&'n str> {
    if !name.starts_with("arn:") {
        return Ok(name);
    }
    arn_name(request, name)
}

#[cold]
fn arn_name<'n>(request: &Request, arn: &'n str) -> Result<&'n str> {
    let refused = |what: &str| validation(format!("1 validation error detected: {what} in '{arn}'"));
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let [_, partition, service, region, account, resource] = parts[..] else {
        return Err(malformed_arn());
    };
    if partition != request.partition() {
        return Err(refused("Invalid AWS partition"));
    }
    if service != "dynamodb" {
        return Err(malformed_arn());
    }
    if region != request.region {
        return Err(refused("Invalid AWS region"));
    }
    match resource.split_once('/') {
        Some(("table", name)) if (3..=255).contains(&name.len()) && matches_pattern(name) => {
            if account != request.account {
                return Err(Error::new(Code::AccessDenied, "Access is denied"));
            }
            Ok(name)
        }
        Some(("table", _)) | None => Err(malformed_arn()),
        Some(_) => Err(refused("Invalid resource type")),
    }
}

/// Also said to the ARN of an index or a stream. AWS's words, where they begin, were not seen.
fn malformed_arn() -> Box<Error> {
    validation(
        "1 validation error detected: Valid ARN format is 'arn:<awsPartition>:<vendor>:<region>:<subscriber>:resourceType/resourceName', \
         where Resource name must have length less than or equal to 255, Resource name must have length greater than or equal to 3, \
         Resource name must satisfy regular expression pattern: [a-zA-Z0-9_.-]+",
    )
}
/// A Key member: exactly the key's attributes, of their types. Gives the row's key.
pub fn key_bytes(table: &Table, key: &Members) -> Result<Vec<u8>> {
    check_key(&table.key, key)?;
    Ok(row_key(&table.key, key))
}

pub fn check_key(schema: &KeySchema, key: &Members) -> Result<()> {
    if key.len() != schema.attributes().count() {
        return Err(validation(KEY_MISMATCH));
    }
    for attribute in schema.attributes() {
        match find(key, &attribute.name) {
            Some(value) if value.type_name() == attribute.kind.name() => {}
            _ => return Err(validation(KEY_MISMATCH)),
        }
    }
    check_key_values(schema, key)
}

/// Emptiness and length of key values that are there and of the right type.
pub fn check_key_values(schema: &KeySchema, item: &Members) -> Result<()> {
    let mut lengths = Lengths::default();
    for attribute in schema.attributes() {
        let Some(value) = find(item, &attribute.name) else {
            continue;
        };
        if value.length() == Some(0) {
            return Err(empty_key(attribute, value));
        }
        lengths.add(schema, attribute, value)?;
    }
    Ok(())
}

/// Bytes of the attributes of a partition key and of a sort key, which have a limit together. That those of a partition key have, too, is a
/// guess: AWS's words tell it of sort keys.
#[derive(Default)]
struct Lengths {
    hash: usize,
    range: usize,
}

impl Lengths {
    fn add(&mut self, schema: &KeySchema, attribute: &KeyAttribute, value: &Value) -> Result<()> {
        if schema.is_hash(&attribute.name) {
            self.hash += value.size();
        } else {
            self.range += value.size();
        }
        if self.hash > MAX_HASH_KEY_BYTES {
            return Err(invalid_values(
                "Size of hashkey has exceeded the maximum size limit of2048 bytes",
            ));
        }
        if self.range > MAX_RANGE_KEY_BYTES {
            return Err(invalid_values(
                "Aggregated size of all range keys has exceeded the size limit of 1024 bytes",
            ));
        }
        Ok(())
    }
}

fn empty_key(attribute: &KeyAttribute, value: &Value) -> Box<Error> {
    validation(format!(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty {} value. Key: {}",
        empty_kind(value),
        attribute.name
    ))
}

fn empty_index_key(index: &str, attribute: &KeyAttribute, value: &Value) -> Box<Error> {
    validation(format!(
        "One or more parameter values are not valid. A value specified for a secondary index key is not supported. \
         The AttributeValue for a key attribute cannot contain an empty {} value. IndexName: {}, IndexKey: {}",
        empty_kind(value),
        index,
        attribute.name
    ))
}

fn empty_updated_index_key(_: &str, _: &KeyAttribute, value: &Value) -> Box<Error> {
    validation(format!(
        "One or more parameter values are not valid. The update expression attempted to update a secondary index key to a value that \
         is not supported. The AttributeValue for a key attribute cannot contain an empty {} value.",
        empty_kind(value)
    ))
}

/// Key values of the right type that are empty: a transaction is refused for them, where it is cancelled for other faults of keys.
pub fn check_not_empty(table: &Table, item: &Members) -> Result<()> {
    check_none_empty(table, item, empty_index_key)
}

/// The same for what an update made.
pub fn check_update_not_empty(table: &Table, item: &Members) -> Result<()> {
    check_none_empty(table, item, empty_updated_index_key)
}

fn check_none_empty(table: &Table, item: &Members, error: EmptyError) -> Result<()> {
    let empty = |attribute: &KeyAttribute| {
        find(item, &attribute.name)
            .filter(|value| value.type_name() == attribute.kind.name() && value.length() == Some(0))
    };
    for attribute in table.key.attributes() {
        if let Some(value) = empty(attribute) {
            return Err(empty_key(attribute, value));
        }
    }
    first_by_name(table, |index| {
        let fault = |attribute| empty(attribute).map(|value| error(&index.name, attribute, value));
        index.key.attributes().find_map(fault)
    })
}

/// The fault of the index whose name sorts first: AWS names that one.
fn first_by_name(table: &Table, fault: impl Fn(&Index) -> Option<Box<Error>>) -> Result<()> {
    let faults = table
        .indexes
        .iter()
        .filter_map(|index| Some((&index.name, fault(index)?)));
    faults
        .min_by_key(|(name, _)| *name)
        .map_or(Ok(()), |(_, error)| Err(error))
}

fn empty_kind(value: &Value) -> &'static str {
    if matches!(value, Value::B(_)) {
        "binary"
    } else {
        "string"
    }
}

/// The row key of an item whose key is checked.
pub fn row_key(schema: &KeySchema, item: &Members) -> Vec<u8> {
    let mut key = Vec::with_capacity(64);
    write_row_key(&mut key, schema, item);
    key
}

pub fn write_row_key(out: &mut Vec<u8>, schema: &KeySchema, item: &Members) {
    if let Some(hash) = find(item, &schema.hash.name) {
        write_partition(out, TABLE_TAG, hash);
    }
    if let Some(range) = schema.range.as_ref().and_then(|range| find(item, &range.name)) {
        write_sort(out, range);
    }
}

/// The row key of an item's row in an index; none if it lacks an attribute of the index's key, or has one that can't be a key: items that were
/// there before the index may.
pub fn index_key(table: &Table, index: &Index, item: &Members) -> Option<Vec<u8>> {
    let (schema, tag) = (&index.key, index.number + 1);
    let part = |attribute: &KeyAttribute| {
        let value = find(item, &attribute.name)?;
        (value.type_name() == attribute.kind.name() && value.length() != Some(0)).then_some(value)
    };
    let mut key = Vec::with_capacity(96);
    let hash = part(&schema.hash)?;
    let mut bytes = hash.size();
    if schema.further_hash.is_empty() {
        write_partition(&mut key, tag, hash);
    } else {
        let mut parts: SmallVec<[&Value; 4]> = SmallVec::new();
        for attribute in schema.hashes() {
            parts.push(part(attribute)?);
        }
        bytes = parts.iter().map(|value| value.size()).sum();
        write_partition_of(&mut key, tag, parts.into_iter());
    }
    if bytes > MAX_HASH_KEY_BYTES {
        return None;
    }
    bytes = 0;
    for attribute in schema.ranges() {
        let value = part(attribute)?;
        bytes += value.size();
        write_sort(&mut key, value);
    }
    if bytes > MAX_RANGE_KEY_BYTES {
        return None;
    }
    write_row_key(&mut key, &table.key, item);
    Some(key)
}

/// An item to be written whole: its key, and what it brings for keys of indexes.
pub fn check_item(table: &Table, item: &Members) -> Result<()> {
    for attribute in table.key.attributes() {
        let Some(value) = find(item, &attribute.name) else {
            return Err(invalid_values(format!(
                "Missing the key {} in the item",
                attribute.name
            )));
        };
        if value.type_name() != attribute.kind.name() {
            return Err(invalid_values(format!(
                "Type mismatch for key {} expected: {} actual: {}",
                attribute.name,
                attribute.kind.name(),
                value.type_name()
            )));
        }
    }
    check_key_values(&table.key, item)?;
    check_index_keys(table, item)
}

/// What an item brings for keys of indexes must be of their types and not empty.
pub fn check_index_keys(table: &Table, item: &Members) -> Result<()> {
    first_by_name(table, |index| check_one_index(index, item, empty_index_key).err())?;
    check_vectors(table, item, empty_index_key)
}

/// The same for what an update made; an empty value is told in other words.
pub fn check_updated_index_keys(table: &Table, item: &Members) -> Result<()> {
    first_by_name(table, |index| {
        check_one_index(index, item, empty_updated_index_key).err()
    })?;
    check_vectors(table, item, empty_updated_index_key)
}

/// What is said of an empty value for a key of an index of that name.
pub type EmptyError = fn(&str, &KeyAttribute, &Value) -> Box<Error>;

pub fn wrong_type(index: &str, attribute: &KeyAttribute, value: &Value) -> Box<Error> {
    invalid_values(format!(
        "Type mismatch for Index Key {} Expected: {} Actual: {} IndexName: {index}",
        attribute.name,
        attribute.kind.name(),
        value.type_name()
    ))
}

fn check_one_index(index: &Index, item: &Members, empty: EmptyError) -> Result<()> {
    let mut lengths = Lengths::default();
    for attribute in index.key.attributes() {
        let Some(value) = find(item, &attribute.name) else {
            continue;
        };
        if value.type_name() != attribute.kind.name() {
            return Err(wrong_type(&index.name, attribute, value));
        }
        if value.length() == Some(0) {
            return Err(empty(&index.name, attribute, value));
        }
        lengths.add(&index.key, attribute, value)?;
    }
    Ok(())
}
