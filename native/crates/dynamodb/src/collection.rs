//! Item collections: all items of one partition key value in a table with local indexes, with their rows in those. A collection has a limit,
//! so the bytes of each are counted, in a row of the map of the table's items that every write brings up to date.
//!
//! Tables that older versions kept on disk have no counts of what was there before: their collections count as smaller than they are.

use crate::context::Request;
use crate::errors::{Code, Error, Result};
use crate::json::write_string;
use crate::key::{partition_of, write_partition, TABLE_TAG};
use crate::limits::{COLLECTION_RANGE_BYTES, MAX_COLLECTION_BYTES};
use crate::table::{items_map, Table};
use crate::totals::Change;
use crate::value::{find, Members};
use ruststack_state::{Engine, Update, Value as Row};

/// The tag of the counts, which are followed by what all rows of the partition begin with.
pub const TAG: u8 = 0xfc;

/// Only tables with local indexes have collections.
pub fn has_collections(table: &Table) -> bool {
    table.indexes.iter().any(|index| !index.global)
}

fn number(row: &Row) -> u64 {
    row.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Counts the changes of a write to the item of that key; gives the bytes of its collection from then on.
pub fn count(update: &mut Update, place: usize, table: &Table, key: &[u8], changes: &[Change]) -> Result<u64> {
    count_up_to(update, place, table, key, changes, MAX_COLLECTION_BYTES)
}

fn count_up_to(
    update: &mut Update,
    place: usize,
    table: &Table,
    key: &[u8],
    changes: &[Change],
    most: u64,
) -> Result<u64> {
    if !has_collections(table) {
        return Ok(0);
    }
    let is_local = |tag: u8| {
        table
            .indexes
            .iter()
            .any(|index| !index.global && index.number + 1 == tag)
    };
    let counted = changes
        .iter()
        .filter(|change| change.tag() == TABLE_TAG || is_local(change.tag()));
    let difference: i64 = counted.map(Change::bytes).sum();
    let row = [&[TAG], partition_of(key)].concat();
    let before = update.get(place, &row).map_or(0, number);
    let bytes = before.saturating_add_signed(difference);
    if difference > 0 && bytes > most {
        // The words are those of the developer guide's "Error handling with DynamoDB".
        return Err(Error::new(
            Code::ItemCollectionSizeLimitExceeded,
            "Collection size exceeded.",
        ));
    }
    match bytes {
        0 => update.delete(place, &row),
        _ if bytes == before => {}
        _ => update.put(place, &row, Row::from(&bytes.to_le_bytes()[..])),
    }
    Ok(bytes)
}

/// The bytes of an item's collection.
pub fn bytes_of(engine: &Engine, context: &Request, table: &Table, item: &Members) -> u64 {
    let Some(hash) = find(item, &table.key.hash.name) else {
        return 0;
    };
    let mut row = Vec::with_capacity(64);
    write_partition(&mut row, TAG, hash);
    engine
        .get(&items_map(context, &table.id), &row)
        .map_or(0, |row| number(&row))
}

/// Writes `{"ItemCollectionKey":…,"SizeEstimateRangeGB":…}`. AWS estimates collections to a gigabyte.
pub fn write(out: &mut Vec<u8>, table: &Table, item: &Members, bytes: u64) {
    out.extend_from_slice(b"{\"ItemCollectionKey\":{");
    if let Some(value) = find(item, &table.key.hash.name) {
        write_string(out, &table.key.hash.name);
        out.push(b':');
        value.write(out);
    }
    let least = bytes / COLLECTION_RANGE_BYTES;
    out.extend_from_slice(format!("}},\"SizeEstimateRangeGB\":[{least}.0,{}.0]}}", least + 1).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faults::Faults;
    use crate::operations::create_table::build;
    use crate::value::Value;
    use std::borrow::Cow;

    const MOST: u64 = 1000;

    #[test]
    fn a_collection_grows_up_to_its_limit_only() {
        let request = Request {
            account: "000000000000",
            region: "eu-central-1",
            now_ms: 1,
            seed: 1,
            status_delay_ms: 0,
            faults: Faults::default(),
            recovery_budget: 0,
        };
        let input = serde_json::json!({
            "TableName": "ttt", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [
                { "AttributeName": "pk", "AttributeType": "S" }, { "AttributeName": "sk", "AttributeType": "S" }, { "AttributeName": "l", "AttributeType": "S" },
            ],
            "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }, { "AttributeName": "sk", "KeyType": "RANGE" }],
            "LocalSecondaryIndexes": [{
                "IndexName": "lsi", "Projection": { "ProjectionType": "ALL" },
                "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }, { "AttributeName": "l", "KeyType": "RANGE" }],
            }],
            "GlobalSecondaryIndexes": [{
                "IndexName": "gsi", "Projection": { "ProjectionType": "ALL" }, "KeySchema": [{ "AttributeName": "l", "KeyType": "HASH" }],
            }],
        });
        let Some(input) = input.as_object() else { return };
        let table = build(&request, input).unwrap_or_else(|error| panic!("{error:?}"));
        let (local, global) = (table.indexes[0].number + 1, table.indexes[1].number + 1);
        let engine = Engine::new();
        let maps = [items_map(&request, &table.id)];
        let mut key = Vec::new();
        let partition = Value::S(Cow::Borrowed("p"));
        write_partition(&mut key, TABLE_TAG, &partition);
        key.extend_from_slice(b"sort key");
        let write = |old: Option<usize>, new: Option<usize>| {
            let changes: Vec<Change> = [TABLE_TAG, local, global]
                .into_iter()
                .filter_map(|tag| Change::of(tag, old, new))
                .collect();
            engine.update(&maps, |update| count_up_to(update, 0, &table, &key, &changes, MOST))
        };
        // Item and row of the local index count, the row of the global one does not.
        assert_eq!(write(None, Some(300)).ok(), Some(600));
        assert_eq!(write(None, Some(200)).ok(), Some(1000));
        let refused = write(None, Some(1)).map_err(|error| error.code);
        assert_eq!(refused, Err(Code::ItemCollectionSizeLimitExceeded));
        assert_eq!(write(Some(300), Some(300)).ok(), Some(1000));
        assert_eq!(write(Some(300), None).ok(), Some(400));
        let item: Members = [(Cow::Borrowed("pk"), partition.clone())].into_iter().collect();
        assert_eq!(bytes_of(&engine, &request, &table, &item), 400);
        assert_eq!(write(Some(200), None).ok(), Some(0));
        assert_eq!(engine.view(&maps[0]).len(), 0);
    }

    #[test]
    fn estimates_are_whole_gigabytes() {
        let table = |bytes: u64| bytes / COLLECTION_RANGE_BYTES;
        assert_eq!(
            [
                table(0),
                table(COLLECTION_RANGE_BYTES - 1),
                table(COLLECTION_RANGE_BYTES)
            ],
            [0, 0, 1]
        );
        assert_eq!(MAX_COLLECTION_BYTES / COLLECTION_RANGE_BYTES, 10);
    }
}
