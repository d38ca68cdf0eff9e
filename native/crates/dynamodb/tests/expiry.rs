//! Time to live: which items go, when, and that the index of expiries follows every write.

mod common;
use common::{json, Db, Json};

/// The clock of a new database, in seconds.
const NOW: u64 = 1_700_000_000;
const MANY: usize = 1000;

fn s(text: &str) -> Json {
    json!({ "S": text })
}

fn n(number: impl ToString) -> Json {
    json!({ "N": number.to_string() })
}

fn live(db: &Db, table: &str, attribute: Option<&str>) {
    let input = |enabled: bool, name: &str| json!({ "TableName": table, "TimeToLiveSpecification": { "Enabled": enabled, "AttributeName": name } });
    let described = db.ok("DescribeTimeToLive", json!({ "TableName": table }));
    match (attribute, described["TimeToLiveDescription"]["AttributeName"].as_str()) {
        (Some(name), _) => db.ok("UpdateTimeToLive", input(true, name)),
        (None, name) => db.ok("UpdateTimeToLive", input(false, name.unwrap_or_default())),
    };
}

fn put(db: &Db, key: &str, ttl: Json) {
    db.ok(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": s(key), "expires": ttl } }),
    );
}

fn keys(db: &Db) -> Vec<String> {
    let items = db.ok("Scan", json!({ "TableName": "hash" }))["Items"].clone();
    let mut keys: Vec<String> = items
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|item| item["pk"]["S"].as_str().map(str::to_owned))
        .collect();
    keys.sort();
    keys
}

fn at(db: &Db, second: u64, ms: u64) {
    db.now_ms.set(second * 1000 + ms);
}

/// Sweeps until nothing is due; gives when something is.
fn settle(db: &Db, limit: usize) -> Option<u64> {
    loop {
        let due = db.sweep("hash", limit);
        if due.is_none_or(|due| due > db.now_ms.get()) {
            return due;
        }
    }
}

#[test]
fn items_go_once_their_second_is_over_and_the_next_is_told() {
    let db = Db::with_tables();
    live(&db, "hash", Some("expires"));
    put(&db, "b", n(NOW + 20));
    put(&db, "a", n(NOW + 10));
    put(&db, "lasting", s("soon"));
    at(&db, NOW + 10, 0);
    assert_eq!(db.sweep("hash", 10), Some((NOW + 10) * 1000 + 1));
    assert_eq!(keys(&db), ["a", "b", "lasting"]);
    at(&db, NOW + 10, 1);
    assert_eq!(db.sweep("hash", 10), Some((NOW + 20) * 1000 + 1));
    assert_eq!(keys(&db), ["b", "lasting"]);
    at(&db, NOW + 30, 0);
    assert_eq!(db.sweep("hash", 10), None);
    assert_eq!(keys(&db), ["lasting"]);
}

#[test]
fn only_numbers_of_seconds_that_are_not_five_years_over_count() {
    let db = Db::with_tables();
    live(&db, "hash", Some("expires"));
    let year = 31_557_600;
    for (key, ttl) in [
        ("fraction", n("1699999999.9")),
        ("string", s("1")),
        ("negative", n(-1)),
        ("zero", n(0)),
        ("milliseconds", n(NOW * 1000)),
        ("endless", n("1e100")),
        ("long over", n(NOW - 5 * year - 1)),
        ("over", n(NOW - 5 * year)),
        ("list", json!({ "L": [n(1)] })),
    ] {
        put(&db, key, ttl);
    }
    settle(&db, 2);
    assert_eq!(
        keys(&db),
        [
            "endless",
            "list",
            "long over",
            "milliseconds",
            "negative",
            "string",
            "zero"
        ]
    );
}

#[test]
fn every_write_moves_the_expiry() {
    let db = Db::with_tables();
    live(&db, "hash", Some("expires"));
    let update = |key: &str, expression: &str| {
        let mut input = json!({ "TableName": "hash", "Key": { "pk": s(key) }, "UpdateExpression": expression });
        if expression.contains(":t") {
            input["ExpressionAttributeValues"] = json!({ ":t": n(100) });
        }
        db.ok("UpdateItem", input);
    };
    for key in [
        "put",
        "updated",
        "removed",
        "deleted",
        "transacted",
        "batched",
        "untouched",
    ] {
        put(&db, key, n(NOW + 1));
    }
    put(&db, "put", n(NOW + 100));
    update("updated", "ADD expires :t");
    update("removed", "REMOVE expires");
    update("untouched", "SET seen = pk");
    db.ok(
        "DeleteItem",
        json!({ "TableName": "hash", "Key": { "pk": s("deleted") } }),
    );
    db.ok(
        "TransactWriteItems",
        json!({ "TransactItems": [{ "Put": { "TableName": "hash", "Item": { "pk": s("transacted") } } }] }),
    );
    db.ok(
        "BatchWriteItem",
        json!({ "RequestItems": { "hash": [{ "PutRequest": { "Item": { "pk": s("batched"), "expires": n(NOW + 50) } } }] } }),
    );
    at(&db, NOW + 2, 0);
    assert_eq!(db.sweep("hash", 100), Some((NOW + 50) * 1000 + 1));
    assert_eq!(keys(&db), ["batched", "put", "removed", "transacted", "updated"]);
    at(&db, NOW + 101, 0);
    assert_eq!(db.sweep("hash", 100), Some((NOW + 101) * 1000 + 1));
    assert_eq!(keys(&db), ["removed", "transacted", "updated"]);
}

#[test]
fn rows_of_indexes_and_counts_go_with_the_item() {
    let db = Db::with_tables();
    live(&db, "pair", Some("l"));
    db.ok(
        "PutItem",
        json!({ "TableName": "pair", "Item": { "pk": s("a"), "sk": s("b"), "g": s("g"), "l": n(NOW - 1) } }),
    );
    assert_eq!(db.sweep("pair", 10), None);
    for index in ["gsi", "keys", "lsi"] {
        assert_eq!(
            db.ok("Scan", json!({ "TableName": "pair", "IndexName": index }))["Count"],
            0
        );
    }
    let described = db.ok("DescribeTable", json!({ "TableName": "pair" }))["Table"].clone();
    assert_eq!(
        (&described["ItemCount"], &described["TableSizeBytes"]),
        (&json!(0), &json!(0))
    );
}

#[test]
fn a_filled_table_is_indexed_in_batches_and_the_index_is_taken_away_again() {
    let db = Db::with_tables();
    for at in 0..MANY {
        put(&db, &format!("{at:04}"), n(NOW - 1 + at as u64 % 2 * 10));
    }
    db.moved();
    live(&db, "hash", Some("expires"));
    assert_eq!(db.moved(), [("hash".to_owned(), 0)]);
    // Written while the index is being filled.
    assert_eq!(db.sweep("hash", 300), Some(0));
    put(&db, "0001", n(NOW - 1));
    put(&db, "0003", s("no more"));
    assert_eq!(settle(&db, 300), Some((NOW + 9) * 1000 + 1));
    let left = keys(&db);
    assert_eq!(left.len(), MANY / 2 - 1);
    assert!(!left.contains(&"0001".to_owned()) && left.contains(&"0003".to_owned()));
    // Turned off, nothing expires; turned on for another attribute, the old one counts no more.
    live(&db, "hash", None);
    at(&db, NOW + 100, 0);
    assert_eq!(db.sweep("hash", 10), Some(0));
    live(&db, "hash", Some("other"));
    db.ok(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": s("new"), "other": n(NOW + 99) } }),
    );
    settle(&db, 100);
    assert_eq!(keys(&db), left);
    live(&db, "hash", None);
    settle(&db, 100);
    assert_eq!(db.sweep("hash", 100), None);
    assert_eq!(keys(&db), left);
}

#[test]
fn what_is_due_earlier_than_before_is_told_and_nothing_else() {
    let db = Db::with_tables();
    db.moved();
    put(&db, "before", n(NOW + 5));
    assert_eq!(db.moved(), []);
    live(&db, "numbers", Some("expires"));
    db.moved();
    let item =
        |sk: u64, ttl: u64| json!({ "TableName": "numbers", "Item": { "pk": s("a"), "sk": n(sk), "expires": n(ttl) } });
    let due = |second: u64| [("numbers".to_owned(), second * 1000 + 1)];
    db.ok("PutItem", item(1, NOW + 50));
    assert_eq!(db.moved(), due(NOW + 50));
    db.ok("PutItem", item(2, NOW + 60));
    db.ok("PutItem", item(1, NOW + 50));
    assert_eq!(db.moved(), []);
    db.ok("PutItem", item(3, NOW + 40));
    assert_eq!(db.moved(), due(NOW + 40));
}

#[test]
fn a_table_that_is_gone_has_no_sweeps() {
    let db = Db::with_tables();
    live(&db, "hash", Some("expires"));
    put(&db, "a", n(NOW - 1));
    db.ok("DeleteTable", json!({ "TableName": "hash" }));
    db.ok(
        "CreateTable",
        json!({
            "TableName": "hash", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }], "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
        }),
    );
    put(&db, "a", n(NOW - 1));
    assert_eq!(db.sweep("hash", 10), None);
    assert_eq!(keys(&db), ["a"]);
}
