//! TransactWriteItems and TransactGetItems. What AWS does is told by the public suite dynamodb-conformance.org (run on AWS until 2026-10)
//! and by issues of emulators that quote AWS's answers; read in 2026-11.

mod common;
use common::{json, Db, Json};

fn s(text: &str) -> Json {
    json!({ "S": text })
}

fn put(table: &str, item: Json) -> Json {
    json!({ "Put": { "TableName": table, "Item": item } })
}

fn write(items: Json) -> Json {
    json!({ "TransactItems": items })
}

fn item(db: &Db, table: &str, key: Json) -> Json {
    db.ok("GetItem", json!({ "TableName": table, "Key": key }))["Item"].clone()
}

/// Fails as cancelled; gives the reasons.
fn cancelled(db: &Db, operation: &str, input: Json) -> Json {
    let (status, answer) = db.call(operation, input);
    assert_eq!(
        (status, &answer["__type"]),
        (
            400,
            &json!("com.amazonaws.dynamodb.v20120810#TransactionCanceledException")
        ),
        "{answer}"
    );
    let reasons = answer["CancellationReasons"].clone();
    let codes: Vec<&str> = reasons
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|reason| reason["Code"].as_str())
        .collect();
    let message = format!(
        "Transaction cancelled, please refer cancellation reasons for specific reasons [{}]",
        codes.join(", ")
    );
    assert_eq!(answer["Message"], message);
    reasons
}

#[test]
fn all_four_actions_over_tables_and_indexes_are_done_together() {
    let db = Db::with_tables();
    db.ok("PutItem", json!({ "TableName": "hash", "Item": { "pk": s("gone") } }));
    db.ok(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": s("seen"), "v": s("1") } }),
    );
    let answer = db.ok(
        "TransactWriteItems",
        write(json!([
            put("pair", json!({ "pk": s("a"), "sk": s("1"), "g": s("x"), "l": { "N": "1" } })),
            { "Update": {
                "TableName": "pair", "Key": { "pk": s("a"), "sk": s("2") }, "UpdateExpression": "SET g = :g",
                "ExpressionAttributeValues": { ":g": s("x") },
            } },
            { "Delete": { "TableName": "hash", "Key": { "pk": s("gone") } } },
            { "ConditionCheck": {
                "TableName": "hash", "Key": { "pk": s("seen") }, "ConditionExpression": "v = :v",
                "ExpressionAttributeValues": { ":v": s("1") },
            } },
        ])),
    );
    assert_eq!(answer, json!({}));
    assert_eq!(item(&db, "hash", json!({ "pk": s("gone") })), Json::Null);
    let by_index = json!({
        "TableName": "pair", "IndexName": "gsi", "KeyConditionExpression": "g = :g", "ExpressionAttributeValues": { ":g": s("x") },
    });
    assert_eq!(db.ok("Query", by_index)["Count"], 2);
    let described = db.ok("DescribeTable", json!({ "TableName": "pair" }));
    assert_eq!(described["Table"]["ItemCount"], 2);
}

#[test]
fn one_failing_condition_undoes_all_and_every_action_has_its_reason() {
    let db = Db::with_tables();
    db.ok(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": s("there"), "v": s("old") } }),
    );
    let absent = |key: &str, returns: &str| {
        json!({ "Put": {
            "TableName": "hash", "Item": { "pk": s(key) }, "ConditionExpression": "attribute_not_exists(pk)",
            "ReturnValuesOnConditionCheckFailure": returns,
        } })
    };
    let update = json!({ "Update": { "TableName": "hash", "Key": { "pk": s("n") }, "UpdateExpression": "SET a = b" } });
    let reasons = cancelled(
        &db,
        "TransactWriteItems",
        write(json!([
            absent("new", "NONE"),
            absent("there", "ALL_OLD"),
            update,
            put("pair", json!({ "pk": s("a"), "sk": s("1"), "g": s("x") })),
        ])),
    );
    let wanted = json!([
        { "Code": "None" },
        { "Code": "ConditionalCheckFailed", "Message": "The conditional request failed", "Item": { "pk": s("there"), "v": s("old") } },
        { "Code": "ValidationError", "Message": "The provided expression refers to an attribute that does not exist in the item" },
        { "Code": "None" },
    ]);
    assert_eq!(reasons, wanted);
    assert_eq!(item(&db, "hash", json!({ "pk": s("new") })), Json::Null);
    assert_eq!(db.ok("Scan", json!({ "TableName": "pair" }))["Count"], 0);
    assert_eq!(
        db.ok("Scan", json!({ "TableName": "pair", "IndexName": "gsi" }))["Count"],
        0
    );
}

#[test]
fn faults_of_keys_cancel_unless_they_are_empty() {
    let db = Db::with_tables();
    let reason = |action: Json| cancelled(&db, "TransactWriteItems", write(json!([action])))[0].clone();
    let because = |message: &str| json!({ "Code": "ValidationError", "Message": message });
    let invalid = "One or more parameter values were invalid: ";
    assert_eq!(
        reason(put("hash", json!({ "x": s("a") }))),
        because(&format!("{invalid}Missing the key pk in the item"))
    );
    assert_eq!(
        reason(put("pair", json!({ "pk": s("a"), "sk": s("b"), "g": { "N": "1" } }))),
        because(&format!(
            "{invalid}Type mismatch for Index Key g Expected: S Actual: N IndexName: gsi"
        ))
    );
    let update = |expression: &str, value: Json| {
        json!({ "Update": {
            "TableName": "pair", "Key": { "pk": s("a"), "sk": s("b") }, "UpdateExpression": expression,
            "ExpressionAttributeValues": { ":v": value },
        } })
    };
    assert_eq!(
        reason(update("SET g = :v", json!({ "N": "1" }))),
        because(&format!(
            "{invalid}Type mismatch for Index Key g Expected: S Actual: N IndexName: gsi"
        ))
    );
    assert_eq!(
        reason(update("SET pk = :v", s("x"))),
        because(&format!(
            "{invalid}Cannot update attribute pk. This attribute is part of the key"
        ))
    );
    let empty = "One or more parameter values are not valid. ";
    let of_index = "A value specified for a secondary index key is not supported. ";
    let of_key = "The AttributeValue for a key attribute cannot contain an empty string value. ";
    db.refused(
        "TransactWriteItems",
        write(json!([update("SET g = :v", s(""))])),
        &format!(
            "{empty}The update expression attempted to update a secondary index key to a value that is not supported. {}",
            of_key.trim_end()
        ),
    );
    db.refused(
        "TransactWriteItems",
        write(json!([
            put("hash", json!({ "pk": { "N": "1" } })),
            put("pair", json!({ "pk": s("a"), "sk": s("b"), "g": s("") }))
        ])),
        &format!("{empty}{of_index}{of_key}IndexName: gsi, IndexKey: g"),
    );
    db.refused(
        "TransactGetItems",
        write(json!([{ "Get": { "TableName": "hash", "Key": { "pk": s("") } } }])),
        &format!("{empty}{of_key}Key: pk"),
    );
}

#[test]
fn the_order_of_checks() {
    let db = Db::with_tables();
    let one = "1 validation error detected: ";
    let capacity =
        "Value 'X' at 'returnConsumedCapacity' failed to satisfy constraint: Member must satisfy enum value set: [INDEXES, TOTAL, NONE]";
    let metrics =
        "Value 'Y' at 'returnItemCollectionMetrics' failed to satisfy constraint: Member must satisfy enum value set: [SIZE, NONE]";
    let mut request = write(json!([
        put("absent", json!({ "pk": s("a") })),
        put("absent", json!({ "pk": s("a") }))
    ]));
    request["ReturnConsumedCapacity"] = json!("X");
    request["ReturnItemCollectionMetrics"] = json!("Y");
    db.refused(
        "TransactWriteItems",
        request.clone(),
        &format!("2 validation errors detected: {capacity}; {metrics}"),
    );
    request["ClientRequestToken"] = json!("x".repeat(37));
    db.refused(
        "TransactWriteItems",
        request,
        &format!("{one}Value at 'ClientRequestToken' failed to satisfy constraint: Member must have length less than or equal to 36"),
    );
    let check = |condition: &str| json!({ "ConditionCheck": { "TableName": "hash", "Key": { "pk": s("c") }, "ConditionExpression": condition } });
    db.refused(
        "TransactWriteItems",
        write(json!([
            put("absent", json!({ "pk": s("a") })),
            check("attribute_not_exists(")
        ])),
        "Invalid ConditionExpression: Syntax error; token: \"<EOF>\", near: \"(\"",
    );
    let unnamed = put("absent", json!({ "pk": s("a"), "": s("x") }));
    db.refused(
        "TransactWriteItems",
        write(json!([unnamed, check("a = = b")])),
        "Empty attribute name",
    );
    // A key is looked at after the expressions of its own action.
    db.refused(
        "TransactWriteItems",
        write(json!([{ "Delete": { "TableName": "absent", "Key": { "pk": { "N": "x" } }, "ConditionExpression": "a = = b" } }])),
        "Invalid ConditionExpression: Syntax error; token: \"=\", near: \"= = b\"",
    );
    let two = json!({ "Put": { "TableName": "hash", "Item": {} }, "Delete": { "TableName": "hash", "Key": {} } });
    db.refused(
        "TransactWriteItems",
        write(json!([two])),
        "TransactItems can only contain one of Check, Put, Update or Delete",
    );
    assert_eq!(
        db.error("TransactWriteItems", write(json!([put("absent", json!({}))])))
            .0,
        "ResourceNotFoundException"
    );
    db.refused(
        "TransactWriteItems",
        write(json!([{ "Update": { "Key": {} } }])),
        "2 validation errors detected: Value null at 'transactItems.1.member.update.tableName' failed to satisfy constraint: Member must not \
             be null; Value null at 'transactItems.1.member.update.updateExpression' failed to satisfy constraint: Member must not be null",
    );
}

#[test]
fn one_item_is_meant_once_whatever_its_table_is_called() {
    let db = Db::with_tables();
    let arn = "arn:aws:dynamodb:eu-central-1:000000000000:table/numbers";
    let twice = "Transaction request cannot include multiple operations on one item";
    let key = |sk: &str| json!({ "pk": s("a"), "sk": { "N": sk } });
    db.refused(
        "TransactWriteItems",
        write(json!([put("numbers", key("10")), { "Delete": { "TableName": arn, "Key": key("1e1") } }])),
        twice,
    );
    let get = |table: &str, sk: &str| json!({ "Get": { "TableName": table, "Key": key(sk) } });
    db.refused(
        "TransactGetItems",
        write(json!([get("numbers", "1"), get(arn, "1.0")])),
        twice,
    );
    db.ok("TransactGetItems", write(json!([get("numbers", "1"), get(arn, "2")])));
}

#[test]
fn sizes_are_bounded() {
    let db = Db::with_tables();
    let large = |key: &str, bytes: usize| json!({ "pk": s(key), "v": s(&"x".repeat(bytes - key.len() - 3)) });
    db.ok("TransactWriteItems", write(json!([put("hash", large("a", 409_600))])));
    db.refused(
        "TransactWriteItems",
        write(json!([put("hash", large("a", 409_601))])),
        "Item size has exceeded the maximum allowed size",
    );
    let grown = json!({ "Update": {
        "TableName": "hash", "Key": { "pk": s("a") }, "UpdateExpression": "SET w = :w", "ExpressionAttributeValues": { ":w": s("") },
    } });
    assert_eq!(
        cancelled(&db, "TransactWriteItems", write(json!([grown])))[0]["Message"],
        "Item size to update has exceeded the maximum allowed size"
    );
    let many = |bytes: usize| -> Json {
        (0..11)
            .map(|at| put("hash", large(&format!("{at:02}"), bytes)))
            .collect()
    };
    let limit = 4 * 1024 * 1024 / 11;
    db.ok("TransactWriteItems", write(many(limit)));
    let (code, _) = db.error("TransactWriteItems", write(many(limit + 1)));
    assert_eq!(code, "ValidationException");
}

#[test]
fn a_token_makes_a_transaction_happen_once_in_ten_minutes() {
    let db = Db::with_tables();
    let count = |by: &str, token: &str| {
        json!({
            "TransactItems": [{ "Update": {
                "TableName": "hash", "Key": { "pk": s("n") }, "UpdateExpression": "ADD n :by",
                "ExpressionAttributeValues": { ":by": { "N": by } },
            } }],
            "ClientRequestToken": token,
        })
    };
    let counted = || item(&db, "hash", json!({ "pk": s("n") }))["n"]["N"].clone();
    let text = |token: &str| {
        // The members in another order, and a number written otherwise.
        format!(
            r##"{{"ClientRequestToken":"{token}","ReturnConsumedCapacity":"NONE","TransactItems":[{{"Update":{{
                "ExpressionAttributeValues":{{":by":{{"N":"1.0"}}}},"UpdateExpression":"ADD n :by","Key":{{"pk":{{"S":"n"}}}},"TableName":"hash"}}}}]}}"##
        )
    };
    db.ok("TransactWriteItems", count("1", "t"));
    db.ok("TransactWriteItems", count("1", "t"));
    assert_eq!(db.bytes("TransactWriteItems", text("t").as_bytes()).0, 200);
    assert_eq!(counted(), "1");
    assert_eq!(
        db.error("TransactWriteItems", count("2", "t")).0,
        "IdempotentParameterMismatchException"
    );
    db.ok("TransactWriteItems", count("1", "u"));
    assert_eq!(counted(), "2");
    db.now_ms.set(db.now_ms.get() + 599_999);
    db.ok("TransactWriteItems", count("1", "t"));
    assert_eq!(counted(), "2");
    db.now_ms.set(db.now_ms.get() + 1);
    db.ok("TransactWriteItems", count("2", "t"));
    assert_eq!(counted(), "4");
    // It begins anew then, and tokens of long ago are forgotten on the way.
    db.now_ms.set(db.now_ms.get() + 300_000);
    db.ok("TransactWriteItems", count("2", "t"));
    assert_eq!(counted(), "4");
}

#[test]
fn a_cancelled_transaction_leaves_its_token_free() {
    let db = Db::with_tables();
    let request = json!({
        "TransactItems": [{ "Put": { "TableName": "hash", "Item": { "pk": s("a") }, "ConditionExpression": "attribute_not_exists(pk)" } }],
        "ClientRequestToken": "t",
    });
    db.ok("PutItem", json!({ "TableName": "hash", "Item": { "pk": s("a") } }));
    cancelled(&db, "TransactWriteItems", request.clone());
    db.ok("DeleteItem", json!({ "TableName": "hash", "Key": { "pk": s("a") } }));
    db.ok("TransactWriteItems", request);
}

#[test]
fn capacity_is_doubled_for_tables_and_not_for_indexes() {
    let db = Db::with_tables();
    let fat = "x".repeat(1500);
    let mut request = write(json!([
        put("pair", json!({ "pk": s("a"), "sk": s("1"), "g": s("x"), "v": s("x") })),
        { "Delete": { "TableName": "hash", "Key": { "pk": s("none") } } },
        { "ConditionCheck": { "TableName": "pair", "Key": { "pk": s("a"), "sk": s("2") }, "ConditionExpression": "attribute_not_exists(pk)" } },
        put("hash", json!({ "pk": s("fat"), "v": s(&fat) })),
    ]));
    request["ReturnConsumedCapacity"] = json!("INDEXES");
    request["ReturnItemCollectionMetrics"] = json!("SIZE");
    request["ClientRequestToken"] = json!("t");
    let units = |units: f64| json!({ "CapacityUnits": units, "WriteCapacityUnits": units });
    let wanted = json!([
        {
            "TableName": "pair", "CapacityUnits": 6.0, "WriteCapacityUnits": 6.0, "Table": units(4.0),
            "GlobalSecondaryIndexes": { "gsi": units(1.0), "keys": units(1.0) },
        },
        { "TableName": "hash", "CapacityUnits": 6.0, "WriteCapacityUnits": 6.0, "Table": units(6.0) },
    ]);
    let first = db.ok("TransactWriteItems", request.clone());
    assert_eq!(first["ConsumedCapacity"], wanted);
    assert_eq!(
        first["ItemCollectionMetrics"],
        json!({ "pair": [{ "ItemCollectionKey": { "pk": s("a") }, "SizeEstimateRangeGB": [0.0, 1.0] }] })
    );
    // A replay reads what was written, at 4 KB a unit.
    request["ReturnConsumedCapacity"] = json!("TOTAL");
    let read = |name: &str| json!({ "TableName": name, "CapacityUnits": 4.0, "ReadCapacityUnits": 4.0 });
    assert_eq!(
        db.ok("TransactWriteItems", request)["ConsumedCapacity"],
        json!([read("pair"), read("hash")])
    );
}

#[test]
fn gets_answer_in_order_with_nothing_for_what_is_not_there() {
    let db = Db::with_tables();
    db.ok(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": s("a"), "v": s("1"), "w": s("2") } }),
    );
    db.ok(
        "PutItem",
        json!({ "TableName": "pair", "Item": { "pk": s("a"), "sk": s("b") } }),
    );
    let get = |table: &str, key: Json, projection: Option<&str>| {
        let mut get = json!({ "TableName": table, "Key": key });
        if let Some(projection) = projection {
            get["ProjectionExpression"] = json!(projection);
        }
        json!({ "Get": get })
    };
    let mut request = write(json!([
        get("pair", json!({ "pk": s("a"), "sk": s("b") }), None),
        get("hash", json!({ "pk": s("none") }), None),
        get("hash", json!({ "pk": s("a") }), Some("w, pk")),
        get("pair", json!({ "pk": s("a"), "sk": s("c") }), Some("pk")),
    ]));
    request["ReturnConsumedCapacity"] = json!("INDEXES");
    let answer = db.ok("TransactGetItems", request);
    assert_eq!(
        answer["Responses"],
        json!([{ "Item": { "pk": s("a"), "sk": s("b") } }, {}, { "Item": { "pk": s("a"), "w": s("2") } }, {}])
    );
    let units = |name: &str| {
        let units = json!({ "CapacityUnits": 4.0, "ReadCapacityUnits": 4.0 });
        json!({ "TableName": name, "CapacityUnits": 4.0, "ReadCapacityUnits": 4.0, "Table": units })
    };
    assert_eq!(answer["ConsumedCapacity"], json!([units("pair"), units("hash")]));
    // Unlike GetItem, a projection of nothing gives no item at all.
    let nothing = write(json!([get("hash", json!({ "pk": s("a") }), Some("absent"))]));
    assert_eq!(db.ok("TransactGetItems", nothing), json!({ "Responses": [{}] }));
    let faulty = write(json!([
        get("hash", json!({ "pk": s("a") }), None),
        get("hash", json!({ "pk": { "N": "1" } }), None),
    ]));
    assert_eq!(
        cancelled(&db, "TransactGetItems", faulty),
        json!([{ "Code": "None" }, { "Code": "ValidationError", "Message": "The provided key element does not match the schema" }])
    );
}

/// Accounts of two tables between which threads move money in transactions: whoever looks sees the whole sum.
#[test]
fn the_sum_of_a_bank_is_the_same_in_every_look() {
    const ACCOUNTS: usize = 8;
    const MOVES: usize = 400;
    let db = Db::with_tables();
    let name = |at: usize| if at.is_multiple_of(2) { "hash" } else { "pair" };
    let key = |at: usize| match name(at) {
        "hash" => json!({ "pk": s(&at.to_string()) }),
        _ => json!({ "pk": s(&at.to_string()), "sk": s("x") }),
    };
    for at in 0..ACCOUNTS {
        let mut account = key(at);
        account["n"] = json!({ "N": "100" });
        db.ok("PutItem", json!({ "TableName": name(at), "Item": account }));
    }
    let engine = db.engine();
    let gets: Json = (0..ACCOUNTS)
        .map(|at| json!({ "Get": { "TableName": name(at), "Key": key(at) } }))
        .collect();
    std::thread::scope(|scope| {
        for thread in 0..3 {
            let (db, key) = (Db::on(engine.clone()), &key);
            scope.spawn(move || {
                for turn in 0..MOVES {
                    let from = (turn * 5 + thread) % ACCOUNTS;
                    let to = (from + 1 + turn % (ACCOUNTS - 1)) % ACCOUNTS;
                    let change = |at: usize, expression: &str, condition: &str| {
                        json!({ "Update": {
                            "TableName": name(at), "Key": key(at), "UpdateExpression": expression, "ConditionExpression": condition,
                            "ExpressionAttributeValues": { ":by": { "N": "7" } },
                        } })
                    };
                    let request = write(json!([
                        change(from, "SET n = n - :by", "n >= :by"),
                        change(to, "SET n = n + :by", "attribute_exists(pk) OR n = :by"),
                    ]));
                    let (status, answer) = db.call("TransactWriteItems", request);
                    assert!(status == 200 || answer["CancellationReasons"][0]["Code"] == "ConditionalCheckFailed", "{answer}");
                }
            });
        }
        for _ in 0..MOVES {
            let looked = db.ok("TransactGetItems", write(gets.clone()));
            let sum: i64 = looked["Responses"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|response| response["Item"]["n"]["N"].as_str()?.parse::<i64>().ok())
                .sum();
            assert_eq!(sum, 100 * ACCOUNTS as i64);
        }
    });
}
