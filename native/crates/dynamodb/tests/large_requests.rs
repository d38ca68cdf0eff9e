//! Requests that are large in every direction a client can choose: they are answered, without overflowing the stack and in a time that grows
//! with their size and not with its square (a test that runs for minutes fails by the harness's patience).

mod common;

use common::{json, Db, Json};

const MANY: usize = 100_000;

fn object(count: usize, value: &Json) -> Json {
    (0..count)
        .map(|at| (format!("a{at:06}"), value.clone()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

#[test]
fn any_number_of_legacy_conditions_is_judged() {
    let db = Db::with_tables();
    for operator in ["AND", "OR"] {
        let input = json!({
            "TableName": "hash", "Item": { "pk": { "S": "a" } }, "ConditionalOperator": operator,
            "Expected": object(MANY, &json!({ "ComparisonOperator": "NULL" })),
        });
        db.ok("PutItem", input);
    }
}

#[test]
fn a_repeated_member_of_a_large_set_is_found() {
    let db = Db::with_tables();
    let mut numbers: Vec<String> = (0..MANY).rev().map(|n| n.to_string()).collect();
    numbers.push("5.0".into());
    db.refused(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": { "S": "a" }, "s": { "NS": numbers } } }),
        "1 validation error detected: One or more parameter values were invalid: Input collection contains duplicates.",
    );
    db.refused(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": { "S": "a" }, "s": { "SS": ["z", "b", "y", "b", "a", "z"] } } }),
        "1 validation error detected: One or more parameter values were invalid: Input collection [\"b\", \"y\", \"z\", \"b\", \"a\", \"z\"] contains duplicates.",
    );
}

#[test]
fn batches_of_very_many_tables_are_refused() {
    let db = Db::with_tables();
    for (operation, entry) in [("BatchWriteItem", json!([])), ("BatchGetItem", json!({}))] {
        let (code, _) = db.error(operation, json!({ "RequestItems": object(MANY, &entry) }));
        assert_eq!(code, "ValidationException");
    }
}

#[test]
fn of_a_table_that_stands_twice_in_a_batch_the_last_counts() {
    let db = Db::with_tables();
    let put = |pk: &str| format!(r#""hash":[{{"PutRequest":{{"Item":{{"pk":{{"S":"{pk}"}}}}}}}}]"#);
    let body = format!(r#"{{"RequestItems":{{{},{}}}}}"#, put("first"), put("last"));
    assert_eq!(db.bytes("BatchWriteItem", body.as_bytes()).0, 200);
    let scanned = db.ok("Scan", json!({ "TableName": "hash" }));
    assert_eq!(scanned["Items"], json!([{ "pk": { "S": "last" } }]));
}

#[test]
fn any_number_of_attributes_to_get_is_read() {
    let db = Db::with_tables();
    db.ok(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": { "S": "a" } } }),
    );
    let mut names: Vec<String> = (0..MANY).map(|at| format!("a{at}")).collect();
    names.push("pk".into());
    let input = json!({ "TableName": "hash", "Key": { "pk": { "S": "a" } }, "AttributesToGet": names });
    assert_eq!(db.ok("GetItem", input)["Item"], json!({ "pk": { "S": "a" } }));
}

#[test]
fn an_update_that_copies_a_large_value_often_is_refused() {
    let db = Db::with_tables();
    let list = vec![json!({ "N": "1" }); 50_000];
    db.ok(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": { "S": "a" }, "l": { "L": list } } }),
    );
    let copies: Vec<String> = (0..400).map(|at| format!("c{at}=l")).collect();
    let update = json!({ "TableName": "hash", "Key": { "pk": { "S": "a" } }, "UpdateExpression": format!("SET {}", copies.join(",")) });
    db.refused(
        "UpdateItem",
        update,
        "Item size to update has exceeded the maximum allowed size",
    );
}

#[test]
fn bytes_are_sought_in_many_bytes() {
    use base64::{engine::general_purpose::STANDARD, Engine as _};
    let db = Db::with_tables();
    let zeros = vec![0u8; 300_000];
    db.ok(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": { "S": "a" }, "b": { "B": STANDARD.encode(&zeros) } } }),
    );
    let count = |part: &[u8]| {
        let values = json!({ ":v": { "B": STANDARD.encode(part) } });
        let input =
            json!({ "TableName": "hash", "FilterExpression": "contains(b, :v)", "ExpressionAttributeValues": values });
        db.ok("Scan", input)["Count"].clone()
    };
    // All but the last byte of what is sought is found everywhere.
    let mut nearly = zeros[..150_000].to_vec();
    assert_eq!((count(&nearly), count(&[])), (json!(1), json!(1)));
    nearly.push(1);
    assert_eq!(count(&nearly), 0);
}
