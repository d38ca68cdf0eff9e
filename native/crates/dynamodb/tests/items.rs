//! What operations on items do.

mod common;
use common::{json, Db, Json};

fn s(text: &str) -> Json {
    json!({ "S": text })
}

fn n(text: &str) -> Json {
    json!({ "N": text })
}

#[test]
fn every_type_comes_back_in_its_canonical_form() {
    let db = Db::with_tables();
    let item = json!({
        "pk": s("a\n\"é😀"), "n": n("-0012.3400e1"), "b": { "B": "AAH/" }, "t": { "BOOL": true }, "f": { "BOOL": false }, "null": { "NULL": true },
        "m": { "M": { "z": s(""), "a": { "L": [n("0"), { "M": {} }, { "L": [] }] } } },
        "ss": { "SS": ["b", "", "a"] }, "ns": { "NS": ["10", "9", "-1"] }, "bs": { "BS": ["/w==", "AA=="] },
    });
    db.ok("PutItem", json!({ "TableName": "hash", "Item": item }));
    let mut wanted = item;
    wanted["n"] = n("-123.4");
    wanted["ss"] = json!({ "SS": ["", "a", "b"] });
    wanted["ns"] = json!({ "NS": ["-1", "9", "10"] });
    wanted["bs"] = json!({ "BS": ["AA==", "/w=="] });
    let key = json!({ "pk": wanted["pk"] });
    assert_eq!(
        db.ok("GetItem", json!({ "TableName": "hash", "Key": key }))["Item"],
        wanted
    );
}

#[test]
fn return_values_of_writes() {
    let db = Db::with_tables();
    let put = |v: &str, values: &str| {
        db.ok(
            "PutItem",
            json!({ "TableName": "hash", "Item": { "pk": s("a"), "v": s(v) }, "ReturnValues": values }),
        )
    };
    assert_eq!(put("1", "ALL_OLD"), json!({}));
    assert_eq!(
        put("2", "ALL_OLD"),
        json!({ "Attributes": { "pk": s("a"), "v": s("1") } })
    );
    assert_eq!(put("3", "NONE"), json!({}));
    let update =
        |values: &str, set: &str| {
            db.ok("UpdateItem", json!({
            "TableName": "hash", "Key": { "pk": s("a") }, "UpdateExpression": "SET v = :v", "ReturnValues": values,
            "ExpressionAttributeValues": { ":v": s(set) },
        }))
        };
    assert_eq!(update("UPDATED_OLD", "4"), json!({ "Attributes": { "v": s("3") } }));
    assert_eq!(update("UPDATED_NEW", "5"), json!({ "Attributes": { "v": s("5") } }));
    assert_eq!(
        update("ALL_OLD", "6"),
        json!({ "Attributes": { "pk": s("a"), "v": s("5") } })
    );
    assert_eq!(
        update("ALL_NEW", "7"),
        json!({ "Attributes": { "pk": s("a"), "v": s("7") } })
    );
    let delete = || {
        db.ok(
            "DeleteItem",
            json!({ "TableName": "hash", "Key": { "pk": s("a") }, "ReturnValues": "ALL_OLD" }),
        )
    };
    assert_eq!(delete(), json!({ "Attributes": { "pk": s("a"), "v": s("7") } }));
    assert_eq!(delete(), json!({}));
}

#[test]
fn failed_conditions_change_nothing_and_tell_the_item_when_asked() {
    let db = Db::with_tables();
    db.ok(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": s("a"), "v": n("1") } }),
    );
    let (status, answer) = db.call(
        "PutItem",
        json!({
            "TableName": "hash", "Item": { "pk": s("a") }, "ConditionExpression": "attribute_not_exists(pk)",
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }),
    );
    assert_eq!(status, 400);
    assert_eq!(
        answer,
        json!({
            "__type": "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException",
            "Item": { "pk": s("a"), "v": n("1") }, "Message": "The conditional request failed",
        })
    );
    let delete = json!({
        "TableName": "hash", "Key": { "pk": s("a") }, "ConditionExpression": "v > :v", "ExpressionAttributeValues": { ":v": n("1") },
    });
    assert_eq!(db.error("DeleteItem", delete).0, "ConditionalCheckFailedException");
    let update = json!({
        "TableName": "hash", "Key": { "pk": s("b") }, "ConditionExpression": "attribute_exists(pk)", "UpdateExpression": "SET x = pk",
    });
    assert_eq!(db.error("UpdateItem", update).0, "ConditionalCheckFailedException");
    assert_eq!(
        db.ok("Scan", json!({ "TableName": "hash", "Select": "COUNT" }))["Count"],
        1
    );
}

/// Applies an update expression to an item `{pk, a: 1, l: [1,2,3], m: {x: 1}, ss: {a, b}}`; gives the item without its key.
fn updated(expression: &str, values: Json) -> Json {
    let db = Db::with_tables();
    let item = json!({
        "pk": s("k"), "a": n("1"), "l": { "L": [n("1"), n("2"), n("3")] }, "m": { "M": { "x": n("1") } }, "ss": { "SS": ["a", "b"] },
    });
    db.ok("PutItem", json!({ "TableName": "hash", "Item": item }));
    let mut request = json!({ "TableName": "hash", "Key": { "pk": s("k") }, "UpdateExpression": expression, "ReturnValues": "ALL_NEW" });
    if values != json!({}) {
        request["ExpressionAttributeValues"] = values;
    }
    let (status, mut answer) = db.call("UpdateItem", request);
    if status != 200 {
        return answer["message"].take();
    }
    answer["Attributes"].as_object_mut().map(|item| item.remove("pk"));
    answer["Attributes"].take()
}

#[test]
fn updates_read_the_item_as_it_was() {
    let item = updated("SET a = b2, b2 = a", json!({}));
    assert_eq!(
        item,
        "The provided expression refers to an attribute that does not exist in the item"
    );
    let item = updated(
        "SET a = a + :one, b = a REMOVE m.x ADD c :one",
        json!({ ":one": n("1") }),
    );
    assert_eq!(
        (&item["a"], &item["b"], &item["c"], &item["m"]),
        (&n("2"), &n("1"), &n("1"), &json!({ "M": {} }))
    );
}

#[test]
fn updates_of_lists() {
    let list = |expression: &str, values: Json| updated(expression, values)["l"]["L"].clone();
    assert_eq!(list("REMOVE l[0], l[1]", json!({})), json!([n("3")]));
    assert_eq!(
        list("SET l[9] = :v, l[7] = :w", json!({ ":v": n("9"), ":w": n("7") })),
        json!([n("1"), n("2"), n("3"), n("7"), n("9")])
    );
    assert_eq!(list("SET l[0] = l[2] REMOVE l[1]", json!({})), json!([n("3"), n("3")]));
    assert_eq!(
        list(
            "SET l = list_append(:v, if_not_exists(l, :v)), x = list_append(l, :v)",
            json!({ ":v": { "L": [n("0")] } })
        ),
        json!([n("0"), n("1"), n("2"), n("3")])
    );
    assert_eq!(list("REMOVE l[8]", json!({})), json!([n("1"), n("2"), n("3")]));
}

#[test]
fn updates_of_sets_and_numbers() {
    assert_eq!(
        updated("ADD ss :v", json!({ ":v": { "SS": ["c", "a"] } }))["ss"],
        json!({ "SS": ["a", "b", "c"] })
    );
    assert_eq!(
        updated("DELETE ss :v", json!({ ":v": { "SS": ["a", "z"] } }))["ss"],
        json!({ "SS": ["b"] })
    );
    assert_eq!(
        updated("DELETE ss :v", json!({ ":v": { "SS": ["a", "b"] } })).get("ss"),
        None
    );
    assert_eq!(
        updated("ADD a :v, fresh :v", json!({ ":v": n("-2.5") }))["a"],
        n("-1.5")
    );
    assert_eq!(
        updated("ADD a :v", json!({ ":v": { "SS": ["a"] } })),
        "An operand in the update expression has an incorrect data type"
    );
    assert_eq!(
        updated("SET z = if_not_exists(z, a) - :v", json!({ ":v": n("3") }))["z"],
        n("-2")
    );
}

#[test]
fn updates_of_paths_that_lead_nowhere() {
    let invalid = "The document path provided in the update expression is invalid for update";
    let v = || json!({ ":v": n("1") });
    assert_eq!(updated("SET q.x = :v", v()), invalid);
    assert_eq!(updated("SET a.x = :v", v()), invalid);
    assert_eq!(updated("SET m[0] = :v", v()), invalid);
    assert_eq!(updated("REMOVE q.x", json!({})), invalid);
    assert_eq!(updated("SET m.y.z = :v", v()), invalid);
    assert_eq!(
        updated("SET a = m + :v", v()),
        "An operand in the update expression has an incorrect data type"
    );
}

/// Whether a condition holds for the item of `updated`.
fn holds(condition: &str, values: Json) -> bool {
    let db = Db::with_tables();
    let item = json!({
        "pk": s("k"), "a": n("1"), "t": s("hello"), "b": { "B": "AAEC" }, "l": { "L": [n("1"), s("x")] }, "m": { "M": { "x": n("1"), "y": { "L": [s("q")] } } },
        "ss": { "SS": ["a", "b"] }, "ns": { "NS": ["1", "2.0"] }, "yes": { "BOOL": true }, "nil": { "NULL": true },
    });
    db.ok("PutItem", json!({ "TableName": "hash", "Item": item }));
    let mut request = json!({ "TableName": "hash", "Key": { "pk": s("k") }, "ConditionExpression": condition });
    if values != json!({}) {
        request["ExpressionAttributeValues"] = values;
    }
    let (status, answer) = db.call("DeleteItem", request);
    assert!(
        status == 200 || answer["message"] == "The conditional request failed",
        "{condition}: {answer}"
    );
    status == 200
}

#[test]
fn conditions_that_hold() {
    for (condition, values) in [
        ("a = :v", json!({ ":v": n("1.0") })),
        ("a <> :v", json!({ ":v": s("1") })),
        ("absent <> :v", json!({ ":v": s("1") })),
        ("NOT absent = :v", json!({ ":v": s("1") })),
        (
            "a BETWEEN :x AND :y AND t > :z",
            json!({ ":x": n("0"), ":y": n("1"), ":z": s("heLlo") }),
        ),
        ("a IN (:x, :y)", json!({ ":x": n("5"), ":y": n("1") })),
        (
            "begins_with(t, :v) AND contains(t, :w)",
            json!({ ":v": s("he"), ":w": s("ll") }),
        ),
        (
            "begins_with(b, :v) AND contains(b, :w)",
            json!({ ":v": { "B": "AAE=" }, ":w": { "B": "AQI=" } }),
        ),
        (
            "contains(ss, :v) AND contains(ns, :w) AND contains(l, :x)",
            json!({ ":v": s("a"), ":w": n("2"), ":x": s("x") }),
        ),
        (
            "size(t) = :v AND size(l) < :v AND size(m) >= :w",
            json!({ ":v": n("5"), ":w": n("2") }),
        ),
        (
            "attribute_type(yes, :v) and attribute_type(nil, :w)",
            json!({ ":v": s("BOOL"), ":w": s("NULL") }),
        ),
        (
            "attribute_exists(m.y[0]) AND attribute_not_exists(m.y[1]) AND attribute_not_exists(l.x)",
            json!({}),
        ),
        ("m.y[0] = :v OR a = :v", json!({ ":v": s("q") })),
        ("ns = :v", json!({ ":v": { "NS": ["2", "1"] } })),
        (
            "m = :v",
            json!({ ":v": { "M": { "y": { "L": [s("q")] }, "x": n("1") } } }),
        ),
        (
            "(a = :v OR a = :w) AND NOT (t = :x)",
            json!({ ":v": n("1"), ":w": n("2"), ":x": s("x") }),
        ),
        (
            "a = :w OR a = :v AND t = :x",
            json!({ ":v": n("1"), ":w": n("1"), ":x": s("x") }),
        ),
    ] {
        assert!(holds(condition, values), "{condition}");
    }
}

#[test]
fn conditions_that_do_not_hold() {
    for (condition, values) in [
        ("a = :v", json!({ ":v": s("1") })),
        ("a < :v", json!({ ":v": s("2") })),
        ("absent < :v", json!({ ":v": n("2") })),
        ("absent = :v", json!({ ":v": n("2") })),
        ("contains(t, :v)", json!({ ":v": n("2") })),
        ("size(a) > :v", json!({ ":v": n("0") })),
        ("contains(m, :v)", json!({ ":v": s("x") })),
        ("attribute_type(a, :v)", json!({ ":v": s("S") })),
    ] {
        assert!(!holds(condition, values), "{condition}");
    }
}

#[test]
fn projections_keep_the_shape_of_documents() {
    let db = Db::with_tables();
    let item = json!({
        "pk": s("k"), "a": n("1"), "l": { "L": [n("0"), n("1"), { "M": { "p": s("x"), "q": s("y") } }] }, "m": { "M": { "x": n("1"), "y": n("2") } },
    });
    db.ok("PutItem", json!({ "TableName": "hash", "Item": item }));
    let get = |projection: &str| {
        db.ok(
            "GetItem",
            json!({ "TableName": "hash", "Key": { "pk": s("k") }, "ProjectionExpression": projection }),
        )["Item"]
            .clone()
    };
    assert_eq!(get("a, m.y"), json!({ "a": n("1"), "m": { "M": { "y": n("2") } } }));
    assert_eq!(
        get("l[2].q, l[0]"),
        json!({ "l": { "L": [n("0"), { "M": { "q": s("y") } }] } })
    );
    assert_eq!(get("nothing, m.z"), json!({}));
    let old = db.ok(
        "GetItem",
        json!({ "TableName": "hash", "Key": { "pk": s("k") }, "AttributesToGet": ["a", "nothing"] }),
    );
    assert_eq!(old["Item"], json!({ "a": n("1") }));
}

#[test]
fn legacy_parameters_do_what_expressions_do() {
    let db = Db::with_tables();
    let put = |expected: Json| {
        db.call(
            "PutItem",
            json!({ "TableName": "hash", "Item": { "pk": s("a"), "v": n("1") }, "Expected": expected }),
        )
        .0
    };
    assert_eq!(put(json!({ "pk": { "Exists": false } })), 200);
    assert_eq!(put(json!({ "pk": { "Exists": false } })), 400);
    assert_eq!(put(json!({ "v": { "Value": n("1") } })), 200);
    assert_eq!(
        put(json!({ "v": { "ComparisonOperator": "GT", "AttributeValueList": [n("1")] } })),
        400
    );
    db.ok("UpdateItem", json!({
        "TableName": "hash", "Key": { "pk": s("a") },
        "AttributeUpdates": { "v": { "Action": "ADD", "Value": n("4") }, "w": { "Value": s("new") }, "gone": { "Action": "DELETE" } },
    }));
    let scan = |filter: Json, operator: &str| {
        db.ok(
            "Scan",
            json!({ "TableName": "hash", "ScanFilter": filter, "ConditionalOperator": operator }),
        )["Count"]
            .clone()
    };
    let filter = json!({
        "v": { "ComparisonOperator": "EQ", "AttributeValueList": [n("5")] }, "w": { "ComparisonOperator": "NULL" },
    });
    assert_eq!((scan(filter.clone(), "AND"), scan(filter, "OR")), (json!(0), json!(1)));
    let query = db.ok("Query", json!({
        "TableName": "hash", "KeyConditions": { "pk": { "ComparisonOperator": "EQ", "AttributeValueList": [s("a")] } },
        "QueryFilter": { "w": { "ComparisonOperator": "BEGINS_WITH", "AttributeValueList": [s("n")] } },
    }));
    assert_eq!(query["Items"], json!([{ "pk": s("a"), "v": n("5"), "w": s("new") }]));
}

#[test]
fn batches_write_and_read() {
    let db = Db::with_tables();
    let puts: Vec<Json> = (0..25)
        .map(|i| json!({ "PutRequest": { "Item": { "pk": s(&format!("b{i}")), "v": n("1") } } }))
        .collect();
    assert_eq!(
        db.ok("BatchWriteItem", json!({ "RequestItems": { "hash": puts } })),
        json!({ "UnprocessedItems": {} })
    );
    db.ok(
        "BatchWriteItem",
        json!({ "RequestItems": { "hash": [{ "DeleteRequest": { "Key": { "pk": s("b0") } } }] } }),
    );
    let keys: Vec<Json> = ["b0", "b1", "b2"].iter().map(|key| json!({ "pk": s(key) })).collect();
    let got = db.ok("BatchGetItem", json!({
        "RequestItems": { "hash": { "Keys": keys, "ProjectionExpression": "pk" } }, "ReturnConsumedCapacity": "TOTAL",
    }));
    assert_eq!(got["Responses"]["hash"], json!([{ "pk": s("b1") }, { "pk": s("b2") }]));
    assert_eq!(got["UnprocessedKeys"], json!({}));
    assert_eq!(
        got["ConsumedCapacity"],
        json!([{ "TableName": "hash", "CapacityUnits": 1.5 }])
    );
}

#[test]
fn a_batch_of_more_than_16_mb_leaves_keys() {
    let db = Db::with_tables();
    let keys: Vec<Json> = (0..50).map(|i| json!({ "pk": s(&format!("big{i}")) })).collect();
    for key in &keys {
        db.ok(
            "PutItem",
            json!({ "TableName": "hash", "Item": { "pk": key["pk"], "x": s(&"x".repeat(400_000)) } }),
        );
    }
    let got = db.ok(
        "BatchGetItem",
        json!({ "RequestItems": { "hash": { "Keys": keys, "ConsistentRead": true } } }),
    );
    assert_eq!(got["Responses"]["hash"].as_array().map(Vec::len), Some(41));
    assert_eq!(
        got["UnprocessedKeys"]["hash"],
        json!({ "Keys": keys[41..], "ConsistentRead": true })
    );
}

#[test]
fn capacity_is_counted_with_indexes() {
    let db = Db::with_tables();
    let put = |item: Json| {
        db.ok(
            "PutItem",
            json!({ "TableName": "pair", "Item": item, "ReturnConsumedCapacity": "INDEXES" }),
        )["ConsumedCapacity"]
            .clone()
    };
    let big = "x".repeat(1500);
    assert_eq!(
        put(json!({ "pk": s("a"), "sk": s("b"), "x": s(&big) })),
        json!({ "TableName": "pair", "CapacityUnits": 2.0, "Table": { "CapacityUnits": 2.0 } })
    );
    assert_eq!(
        put(json!({ "pk": s("a"), "sk": s("b"), "g": s("g"), "l": n("1") })),
        json!({
            "TableName": "pair", "CapacityUnits": 5.0, "Table": { "CapacityUnits": 2.0 },
            "GlobalSecondaryIndexes": { "gsi": { "CapacityUnits": 1.0 }, "keys": { "CapacityUnits": 1.0 } },
            "LocalSecondaryIndexes": { "lsi": { "CapacityUnits": 1.0 } },
        })
    );
    let get = |consistent: bool| {
        db.ok("GetItem", json!({
            "TableName": "pair", "Key": { "pk": s("a"), "sk": s("b") }, "ConsistentRead": consistent, "ReturnConsumedCapacity": "TOTAL",
        }))["ConsumedCapacity"]["CapacityUnits"].clone()
    };
    assert_eq!((get(false), get(true)), (json!(0.5), json!(1.0)));
    let metrics = db.ok(
        "DeleteItem",
        json!({
            "TableName": "pair", "Key": { "pk": s("a"), "sk": s("b") }, "ReturnItemCollectionMetrics": "SIZE",
        }),
    );
    assert_eq!(
        metrics["ItemCollectionMetrics"],
        json!({ "ItemCollectionKey": { "pk": s("a") }, "SizeEstimateRangeGB": [0.0, 1.0] })
    );
}
