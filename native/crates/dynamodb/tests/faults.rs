//! Faults on demand: whose requests meet them, with which errors, and that the same requests meet the same ones.

mod common;

use common::{json, Db, Json};
use ruststack_dynamodb::Faults;

const REQUESTS: usize = 400;

fn db() -> Db {
    let db = Db::new();
    db.ok(
        "CreateTable",
        json!({
            "TableName": "tab", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }],
            "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
        }),
    );
    db
}

fn key(pk: &str) -> Json {
    json!({ "pk": { "S": pk } })
}

fn put(db: &Db, pk: &str) -> u16 {
    db.call("PutItem", json!({ "TableName": "tab", "Item": key(pk) })).0
}

fn code(answer: &Json) -> &str {
    answer["__type"]
        .as_str()
        .and_then(|code| code.split('#').nth(1))
        .unwrap_or_default()
}

#[test]
fn a_probability_of_one_throttles_every_write_and_no_read() {
    let mut db = db();
    db.faults = Faults {
        write: 1.0,
        ..Faults::default()
    };
    for (operation, input) in [
        ("PutItem", json!({ "TableName": "tab", "Item": key("a") })),
        ("UpdateItem", json!({ "TableName": "tab", "Key": key("a") })),
        ("DeleteItem", json!({ "TableName": "tab", "Key": key("a") })),
        (
            "BatchWriteItem",
            json!({ "RequestItems": { "tab": [{ "PutRequest": { "Item": key("a") } }] } }),
        ),
        (
            "TransactWriteItems",
            json!({ "TransactItems": [{ "Put": { "TableName": "tab", "Item": key("a") } }] }),
        ),
    ] {
        let (status, answer) = db.call(operation, input);
        assert_eq!(
            (status, code(&answer)),
            (400, "ProvisionedThroughputExceededException"),
            "{operation}"
        );
    }
    assert_eq!(db.ok("Scan", json!({ "TableName": "tab" }))["Count"], 0);
    assert_eq!(
        db.ok("GetItem", json!({ "TableName": "tab", "Key": key("a") })),
        json!({})
    );
}

#[test]
fn a_probability_of_one_throttles_every_read_and_no_write() {
    let mut db = db();
    db.faults = Faults {
        read: 1.0,
        ..Faults::default()
    };
    assert_eq!(put(&db, "a"), 200);
    let values = json!({ ":p": { "S": "a" } });
    for (operation, input) in [
        ("GetItem", json!({ "TableName": "tab", "Key": key("a") })),
        (
            "Query",
            json!({ "TableName": "tab", "KeyConditionExpression": "pk = :p", "ExpressionAttributeValues": values }),
        ),
        ("Scan", json!({ "TableName": "tab" })),
        (
            "BatchGetItem",
            json!({ "RequestItems": { "tab": { "Keys": [key("a")] } } }),
        ),
        (
            "TransactGetItems",
            json!({ "TransactItems": [{ "Get": { "TableName": "tab", "Key": key("a") } }] }),
        ),
    ] {
        let (status, answer) = db.call(operation, input);
        assert_eq!(
            (status, code(&answer)),
            (400, "ProvisionedThroughputExceededException"),
            "{operation}"
        );
    }
}

#[test]
fn a_wrong_request_is_told_ahead_of_a_fault() {
    let mut db = db();
    db.faults = Faults {
        read: 1.0,
        write: 1.0,
        conflict: 1.0,
    };
    let (_, answer) = db.call(
        "PutItem",
        json!({ "TableName": "tab", "Item": { "other": { "S": "a" } } }),
    );
    assert_eq!(code(&answer), "ValidationException");
}

#[test]
fn about_as_many_meet_a_fault_as_is_probable_and_the_same_ones_each_time() {
    let outcomes = || {
        let mut db = db();
        db.faults = Faults {
            write: 0.25,
            ..Faults::default()
        };
        (0..REQUESTS).map(|at| put(&db, &at.to_string())).collect::<Vec<_>>()
    };
    let first = outcomes();
    let failed = first.iter().filter(|status| **status == 400).count();
    assert!((REQUESTS / 6..REQUESTS / 3).contains(&failed), "{failed} of {REQUESTS}");
    assert_eq!(outcomes(), first);
}

#[test]
fn batches_give_back_what_they_did_not_do_and_nothing_else() {
    let mut db = db();
    db.faults = Faults {
        read: 0.5,
        write: 0.5,
        ..Faults::default()
    };
    let names: Vec<String> = (0..25).map(|at| format!("item-{at}")).collect();
    let puts: Vec<Json> = names
        .iter()
        .map(|name| json!({ "PutRequest": { "Item": key(name) } }))
        .collect();
    let mut left = json!({ "tab": puts });
    let mut rounds = 0;
    while left != json!({}) {
        let sent = left["tab"].as_array().map_or(0, Vec::len);
        let (status, answer) = db.call("BatchWriteItem", json!({ "RequestItems": left }));
        rounds += 1;
        if status == 200 {
            left = answer["UnprocessedItems"].clone();
            assert!(left["tab"].as_array().map_or(0, Vec::len) < sent);
        }
    }
    assert!(rounds > 1);
    let keys: Vec<Json> = names.iter().map(|name| key(name)).collect();
    let (mut left, mut found) = (json!({ "tab": { "Keys": keys, "ConsistentRead": true } }), 0);
    while left != json!({}) {
        let (status, answer) = db.call("BatchGetItem", json!({ "RequestItems": left }));
        if status == 200 {
            found += answer["Responses"]["tab"].as_array().map_or(0, Vec::len);
            left = answer["UnprocessedKeys"].clone();
            assert!(left == json!({}) || left["tab"]["ConsistentRead"] == json!(true));
        }
    }
    assert_eq!(found, names.len());
}

#[test]
fn conflicts_cancel_transactions_and_refuse_single_writes() {
    let mut db = db();
    db.faults = Faults {
        conflict: 1.0,
        ..Faults::default()
    };
    let (status, answer) = db.call("PutItem", json!({ "TableName": "tab", "Item": key("a") }));
    assert_eq!((status, code(&answer)), (400, "TransactionConflictException"));
    assert_eq!(answer["message"], "Transaction is ongoing for the item");
    let writes = ["a", "b", "c"].map(|pk| json!({ "Put": { "TableName": "tab", "Item": key(pk) } }));
    let (status, answer) = db.call("TransactWriteItems", json!({ "TransactItems": writes }));
    assert_eq!((status, code(&answer)), (400, "TransactionCanceledException"));
    let reasons = answer["CancellationReasons"].as_array().cloned().unwrap_or_default();
    let told = |code: &str| reasons.iter().filter(|reason| reason["Code"] == code).count();
    assert_eq!((reasons.len(), told("TransactionConflict"), told("None")), (3, 1, 2));
    assert_eq!(db.ok("Scan", json!({ "TableName": "tab" }))["Count"], 0);
    let gets = json!([{ "Get": { "TableName": "tab", "Key": key("a") } }]);
    let (_, answer) = db.call("TransactGetItems", json!({ "TransactItems": gets }));
    assert_eq!(
        answer["CancellationReasons"][0]["Message"],
        "Transaction is ongoing for the item"
    );
}
