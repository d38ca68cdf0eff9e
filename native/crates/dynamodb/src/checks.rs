//! Keys in requests and items held against a table's schema.

use crate::context::Request;
use crate::errors::{invalid_values, table_not_found, validation, Error, Result};
use crate::key::{write_partition, write_partition_of, write_sort, TABLE_TAG};
use crate::limits::{MAX_HASH_KEY_BYTES, MAX_RANGE_KEY_BYTES};
use crate::table::{Index, KeyAttribute, KeySchema, Table};
use crate::value::{find, Members, Value};
use smallvec::SmallVec;

pub const KEY_MISMATCH: &str = "The provided key element does not match the schema";

/// The name in a TableName, which may be an ARN. That another account's or region's table is as good as not there is a guess:
/// AWS asks the table's resource policy.
pub fn table_name<'n>(request: &Request, name: &'n str) -> Result<&'n str> {
    if !name.starts_with("arn:") {
        return Ok(name);
    }
    let mut parts = name.splitn(6, ':').skip(2);
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some("dynamodb"), Some(region), Some(account), Some(resource)) => {
            let Some(table) = resource.strip_prefix("table/") else {
                return Err(invalid_arn(name));
            };
            if region != request.region || account != request.account {
                return Err(table_not_found());
            }
            Ok(table.split('/').next().unwrap_or_default())
        }
        _ => Err(invalid_arn(name)),
    }
}

fn invalid_arn(name: &str) -> Box<Error> {
    validation(format!("Invalid table/index name.  Table/index names must be between 3 and 255 characters long, and may contain only the characters a-z, A-Z, 0-9, '_', '-', and '.': {name}"))
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

fn empty_index_key(index: &Index, attribute: &KeyAttribute, value: &Value) -> Box<Error> {
    validation(format!(
        "One or more parameter values are not valid. A value specified for a secondary index key is not supported. \
         The AttributeValue for a key attribute cannot contain an empty {} value. IndexName: {}, IndexKey: {}",
        empty_kind(value),
        index.name,
        attribute.name
    ))
}

fn empty_updated_index_key(_: &Index, _: &KeyAttribute, value: &Value) -> Box<Error> {
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
        let fault = |attribute| empty(attribute).map(|value| error(index, attribute, value));
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
    first_by_name(table, |index| check_one_index(index, item, empty_index_key).err())
}

/// The same for what an update made; an empty value is told in other words.
pub fn check_updated_index_keys(table: &Table, item: &Members) -> Result<()> {
    first_by_name(table, |index| {
        check_one_index(index, item, empty_updated_index_key).err()
    })
}

type EmptyError = fn(&Index, &KeyAttribute, &Value) -> Box<Error>;

fn check_one_index(index: &Index, item: &Members, empty: EmptyError) -> Result<()> {
    let mut lengths = Lengths::default();
    for attribute in index.key.attributes() {
        let Some(value) = find(item, &attribute.name) else {
            continue;
        };
        if value.type_name() != attribute.kind.name() {
            return Err(invalid_values(format!(
                "Type mismatch for Index Key {} Expected: {} Actual: {} IndexName: {}",
                attribute.name,
                attribute.kind.name(),
                value.type_name(),
                index.name
            )));
        }
        if value.length() == Some(0) {
            return Err(empty(index, attribute, value));
        }
        lengths.add(&index.key, attribute, value)?;
    }
    Ok(())
}
