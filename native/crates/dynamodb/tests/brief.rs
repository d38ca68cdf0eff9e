//! Requests on a thread that others wait for: what is much work is given up with nothing changed, and done elsewhere with the same answer.

mod common;

use common::{json, Db, Json};
use ruststack_dynamodb::{invoke_briefly, operations, Request};

/// The answer of a brief try: status and body.
fn briefly(db: &Db, operation: &str, input: &Json) -> Option<(u16, Vec<u8>)> {
    let request = Request {
        account: "000000000000",
        region: "eu-central-1",
        now_ms: db.now_ms.get(),
        seed: 1,
        status_delay_ms: 0,
        faults: Default::default(),
        recovery_budget: 0,
    };
    let number = operations()
        .position(|name| name == operation)
        .expect("a built operation");
    let mut out = b"before".to_vec();
    let answer = invoke_briefly(&db.engine(), &request, number, input.to_string().as_bytes(), &mut out);
    let body = out.strip_prefix(b"before").expect("what was there").to_vec();
    assert!(answer.is_some() || body.is_empty());
    answer.map(|answer| (answer.status, body))
}

/// It is given up, and changes nothing; elsewhere it is done.
fn is_long(db: &Db, operation: &str, input: Json) -> Json {
    let sequence = db.engine().sequence();
    assert_eq!(briefly(db, operation, &input), None, "{operation}");
    assert_eq!(db.engine().sequence(), sequence, "{operation}");
    let done = db.ok(operation, input);
    // The limit is gone with the request that came to it.
    db.ok("DescribeTable", json!({ "TableName": "hash" }));
    done
}

/// It is done at once, with the answer that it has elsewhere.
fn is_brief(db: &Db, operation: &str, input: Json) {
    let (status, body) = briefly(db, operation, &input).expect("an answer");
    assert_eq!(status, 200, "{}", String::from_utf8_lossy(&body));
    assert_eq!(db.bytes(operation, input.to_string().as_bytes()), (200, body));
}

fn put_all(db: &Db, table: &str, count: usize, item: impl Fn(usize) -> Json) {
    let items: Vec<Json> = (0..count).map(item).collect();
    for batch in items.chunks(25) {
        let writes: Vec<Json> = batch
            .iter()
            .map(|item| json!({ "PutRequest": { "Item": item } }))
            .collect();
        db.ok("BatchWriteItem", json!({ "RequestItems": { table: writes } }));
    }
}

#[test]
fn pages_of_very_many_items_are_read_elsewhere() {
    let db = Db::with_tables();
    put_all(&db, "hash", 40_000, |at| json!({ "pk": { "S": at.to_string() } }));
    let filter = json!({
        "TableName": "hash", "FilterExpression": "pk = :none", "ExpressionAttributeValues": { ":none": { "S": "none" } },
    });
    let found = is_long(&db, "Scan", filter.clone());
    assert_eq!((&found["Count"], &found["ScannedCount"]), (&json!(0), &json!(40_000)));
    is_long(&db, "Scan", json!({ "TableName": "hash" }));
    let mut short = filter;
    short["Limit"] = json!(1_000);
    is_brief(&db, "Scan", short);
}

#[test]
fn long_partitions_are_read_elsewhere() {
    let db = Db::with_tables();
    put_all(
        &db,
        "pair",
        20_000,
        |at| json!({ "pk": { "S": "a" }, "sk": { "S": format!("{at:05}") } }),
    );
    let query = |limit: usize| {
        json!({
            "TableName": "pair", "KeyConditionExpression": "pk = :a", "FilterExpression": "attribute_exists(x) OR size(y) > :n", "Limit": limit,
            "ExpressionAttributeValues": { ":a": { "S": "a" }, ":n": { "N": "1" } },
        })
    };
    is_long(&db, "Query", query(20_000));
    is_brief(&db, "Query", query(500));
}

#[test]
fn large_items_are_read_and_written_elsewhere() {
    let db = Db::with_tables();
    let text = "x".repeat(40_000);
    let key = |at: usize| json!({ "pk": { "S": at.to_string() } });
    put_all(
        &db,
        "hash",
        100,
        |at| json!({ "pk": { "S": at.to_string() }, "t": { "S": text } }),
    );
    let gets: Vec<Json> = (0..100)
        .map(|at| json!({ "Get": { "TableName": "hash", "Key": key(at) } }))
        .collect();
    is_brief(&db, "TransactGetItems", json!({ "TransactItems": gets }));
    let larger = "x".repeat(300_000);
    put_all(
        &db,
        "bytes",
        25,
        |at| json!({ "pk": { "B": format!("{at:04}") }, "t": { "S": larger } }),
    );
    let keys = |count: usize| {
        let keys: Vec<Json> = (0..count)
            .map(|at| json!({ "pk": { "B": format!("{at:04}") } }))
            .collect();
        json!({ "RequestItems": { "bytes": { "Keys": keys } } })
    };
    let got = is_long(&db, "BatchGetItem", keys(25));
    assert_eq!(got["Responses"]["bytes"].as_array().map(Vec::len), Some(25));
    is_brief(&db, "BatchGetItem", keys(10));
    // Each item is read whole and written whole, however short the request is.
    let update = |at: usize| {
        json!({ "Update": {
            "TableName": "hash", "Key": key(at), "UpdateExpression": "SET n = :n", "ExpressionAttributeValues": { ":n": { "N": "1" } },
        } })
    };
    is_long(
        &db,
        "TransactWriteItems",
        json!({ "TransactItems": (0..100).map(update).collect::<Vec<_>>() }),
    );
    let scan = db.ok(
        "Scan",
        json!({ "TableName": "hash", "FilterExpression": "attribute_exists(n)", "Select": "COUNT" }),
    );
    assert!(scan["Count"].as_u64() > Some(0));
}

#[test]
fn a_batch_is_given_up_before_its_first_write_or_not_at_all() {
    let db = Db::with_tables();
    let text = "x".repeat(300_000);
    let put = |at: usize| json!({ "PutRequest": { "Item": { "pk": { "S": at.to_string() }, "t": { "S": text } } } });
    is_long(
        &db,
        "BatchWriteItem",
        json!({ "RequestItems": { "hash": (0..25).map(put).collect::<Vec<_>>() } }),
    );
    assert_eq!(
        db.ok("DescribeTable", json!({ "TableName": "hash" }))["Table"]["ItemCount"],
        json!(25)
    );
    is_brief(
        &db,
        "BatchWriteItem",
        json!({ "RequestItems": { "hash": [put(0), put(1)] } }),
    );
}

#[test]
fn what_is_no_long_operation_is_done_at_once() {
    let db = Db::with_tables();
    let item = json!({ "pk": { "S": "a" }, "t": { "S": "x".repeat(390_000) } });
    is_brief(&db, "PutItem", json!({ "TableName": "hash", "Item": item }));
    is_brief(
        &db,
        "GetItem",
        json!({ "TableName": "hash", "Key": { "pk": { "S": "a" } } }),
    );
}
