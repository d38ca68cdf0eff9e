//! Query and Scan: ranges, pages, indexes, segments.

mod common;
use common::{json, Db, Json};

fn s(text: &str) -> Json {
    json!({ "S": text })
}

fn n(text: &str) -> Json {
    json!({ "N": text })
}

fn merge(object: &mut Json, more: &Json) {
    for (name, value) in more.as_object().into_iter().flatten() {
        object[name] = value.clone();
    }
}

fn sort_keys(answer: &Json) -> Vec<String> {
    let items = answer["Items"].as_array().cloned().unwrap_or_default();
    items
        .iter()
        .map(|item| {
            item["sk"]["S"]
                .as_str()
                .or(item["sk"]["N"].as_str())
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

#[test]
fn key_conditions_choose_ranges_of_numbers() {
    let db = Db::with_tables();
    for sk in ["-10", "-1.5", "0", "0.5", "2", "10"] {
        db.ok(
            "PutItem",
            json!({ "TableName": "numbers", "Item": { "pk": s("a"), "sk": n(sk) } }),
        );
        db.ok(
            "PutItem",
            json!({ "TableName": "numbers", "Item": { "pk": s("b"), "sk": n(sk) } }),
        );
    }
    let query = |condition: &str, v: &str, w: Option<&str>, forward: bool| {
        let mut values = json!({ ":p": s("a") });
        if condition.contains(":v") {
            values[":v"] = n(v);
        }
        if let Some(w) = w {
            values[":w"] = n(w);
        }
        let condition = format!("pk = :p{condition}");
        sort_keys(&db.ok("Query", json!({
            "TableName": "numbers", "KeyConditionExpression": condition, "ExpressionAttributeValues": values, "ScanIndexForward": forward,
        })))
    };
    assert_eq!(query("", "", None, true), ["-10", "-1.5", "0", "0.5", "2", "10"]);
    assert_eq!(query("", "", None, false), ["10", "2", "0.5", "0", "-1.5", "-10"]);
    assert_eq!(query(" AND sk < :v", "0", None, true), ["-10", "-1.5"]);
    assert_eq!(query(" AND sk <= :v", "0", None, true), ["-10", "-1.5", "0"]);
    assert_eq!(query(" AND sk > :v", "0.5", None, true), ["2", "10"]);
    assert_eq!(query(" AND :v <= sk", "0.5", None, true), ["0.5", "2", "10"]);
    assert_eq!(query(" AND sk = :v", "2.0", None, true), ["2"]);
    assert_eq!(
        query(" AND (sk BETWEEN :v AND :w)", "-1.5", Some("2"), true),
        ["-1.5", "0", "0.5", "2"]
    );
}

#[test]
fn pages_follow_each_other_in_both_directions() {
    let db = Db::with_tables();
    for i in 0..7 {
        db.ok(
            "PutItem",
            json!({ "TableName": "pair", "Item": { "pk": s("a"), "sk": s(&format!("s{i}")), "g": s("g") } }),
        );
    }
    for (index, key) in [(None, "pk"), (Some("gsi"), "g")] {
        for forward in [true, false] {
            let (mut seen, mut start, mut pages) = (Vec::new(), Json::Null, 0);
            loop {
                let mut request = json!({
                    "TableName": "pair", "KeyConditionExpression": "#k = :p AND begins_with(sk, :s)", "Limit": 3, "ScanIndexForward": forward,
                    "ExpressionAttributeNames": { "#k": key },
                    "ExpressionAttributeValues": { ":p": s(if key == "pk" { "a" } else { "g" }), ":s": s("s") },
                });
                if let Some(index) = index {
                    request["IndexName"] = json!(index);
                }
                if !start.is_null() {
                    request["ExclusiveStartKey"] = start;
                }
                let answer = db.ok("Query", request);
                seen.extend(sort_keys(&answer));
                pages += 1;
                start = answer["LastEvaluatedKey"].clone();
                if start.is_null() {
                    break;
                }
                assert_eq!(
                    start.as_object().map(|key| key.len()),
                    Some(if index.is_some() { 3 } else { 2 })
                );
            }
            let mut wanted: Vec<String> = (0..7).map(|i| format!("s{i}")).collect();
            if !forward {
                wanted.reverse();
            }
            assert_eq!((seen, pages), (wanted, 3));
        }
    }
}

#[test]
fn a_page_ends_at_a_megabyte_and_filters_count_what_they_read() {
    let db = Db::with_tables();
    for i in 0..12 {
        db.ok("PutItem", json!({ "TableName": "pair", "Item": { "pk": s("a"), "sk": s(&format!("{i:02}")), "x": s(&"x".repeat(100_000)) } }));
    }
    let query = json!({
        "TableName": "pair", "KeyConditionExpression": "pk = :p", "FilterExpression": "attribute_not_exists(x)",
        "ExpressionAttributeValues": { ":p": s("a") }, "ReturnConsumedCapacity": "TOTAL",
    });
    let answer = db.ok("Query", query);
    assert_eq!((&answer["Count"], &answer["ScannedCount"]), (&json!(0), &json!(11)));
    assert_eq!(answer["LastEvaluatedKey"], json!({ "pk": s("a"), "sk": s("10") }));
    assert_eq!(answer["ConsumedCapacity"]["CapacityUnits"], 134.5);
}

#[test]
fn segments_share_a_table_out() {
    let db = Db::with_tables();
    for i in 0..200 {
        db.ok(
            "PutItem",
            json!({ "TableName": "hash", "Item": { "pk": s(&format!("k{i}")) } }),
        );
    }
    let count = |segment: i64, total: i64| {
        db.ok(
            "Scan",
            json!({ "TableName": "hash", "Segment": segment, "TotalSegments": total }),
        )["Count"]
            .as_i64()
            .unwrap_or(-1)
    };
    let counts: Vec<i64> = (0..4).map(|segment| count(segment, 4)).collect();
    assert_eq!(counts.iter().sum::<i64>(), 200);
    assert!(counts.iter().all(|count| *count > 20), "{counts:?}");
    assert_eq!(count(0, 1), 200);
}

#[test]
fn indexes_hold_what_has_their_keys() {
    let db = Db::with_tables();
    let put = |sk: &str, more: Json| {
        let mut item = json!({ "pk": s("a"), "sk": s(sk), "extra": s("e"), "rest": s("o") });
        merge(&mut item, &more);
        db.ok("PutItem", json!({ "TableName": "pair", "Item": item }));
    };
    put("1", json!({ "g": s("g"), "l": n("5") }));
    put("2", json!({ "g": s("g") }));
    put("3", json!({ "l": n("-5") }));
    let scan = |index: &str| sort_keys(&db.ok("Scan", json!({ "TableName": "pair", "IndexName": index })));
    assert_eq!(
        (scan("gsi"), scan("keys").len(), scan("lsi")),
        (vec!["1".into(), "2".into()], 2, vec!["3".to_string(), "1".into()])
    );
    // Projections.
    let query = |more: Json| {
        let mut request = json!({
            "TableName": "pair", "IndexName": "lsi", "KeyConditionExpression": "pk = :p AND l > :z",
            "ExpressionAttributeValues": { ":p": s("a"), ":z": n("0") },
        });
        merge(&mut request, &more);
        db.ok("Query", request)["Items"][0].clone()
    };
    assert_eq!(
        query(json!({})),
        json!({ "pk": s("a"), "sk": s("1"), "l": n("5"), "extra": s("e") })
    );
    assert_eq!(query(json!({ "Select": "ALL_ATTRIBUTES" }))["rest"], s("o"));
    assert_eq!(
        query(json!({ "ProjectionExpression": "rest" })),
        json!({ "rest": s("o") })
    );
    // A changed and a removed key move and remove the row.
    let update = |expression: &str, values: Json| {
        let mut request =
            json!({ "TableName": "pair", "Key": { "pk": s("a"), "sk": s("1") }, "UpdateExpression": expression });
        if !values.is_null() {
            request["ExpressionAttributeValues"] = values;
        }
        db.ok("UpdateItem", request);
    };
    update("SET g = :g, l = :l", json!({ ":g": s("z"), ":l": n("-9") }));
    assert_eq!((scan("gsi").len(), scan("lsi")), (2, vec!["1".to_string(), "3".into()]));
    update("REMOVE g, l", Json::Null);
    assert_eq!(
        (scan("gsi"), scan("lsi")),
        (vec!["2".to_string()], vec!["3".to_string()])
    );
    db.ok(
        "DeleteItem",
        json!({ "TableName": "pair", "Key": { "pk": s("a"), "sk": s("2") } }),
    );
    assert_eq!((scan("gsi").len(), scan("keys").len()), (0, 0));
}

#[test]
fn a_new_index_is_filled_and_a_deleted_one_emptied() {
    let db = Db::with_tables();
    for (pk, g) in [("a", s("x")), ("b", n("1")), ("c", s("x"))] {
        db.ok(
            "PutItem",
            json!({ "TableName": "hash", "Item": { "pk": s(pk), "g": g } }),
        );
    }
    db.ok("UpdateTable", json!({
        "TableName": "hash", "AttributeDefinitions": [{ "AttributeName": "g", "AttributeType": "S" }],
        "GlobalSecondaryIndexUpdates": [{ "Create": {
            "IndexName": "late", "KeySchema": [{ "AttributeName": "g", "KeyType": "HASH" }], "Projection": { "ProjectionType": "ALL" },
        } }],
    }));
    let scan = || db.call("Scan", json!({ "TableName": "hash", "IndexName": "late" }));
    assert_eq!(scan().1["Count"], 2);
    let described = db.ok("DescribeTable", json!({ "TableName": "hash" }))["Table"].clone();
    assert_eq!(described["GlobalSecondaryIndexes"][0]["ItemCount"], 2);
    assert_eq!(described["ItemCount"], 3);
    db.ok(
        "UpdateTable",
        json!({ "TableName": "hash", "GlobalSecondaryIndexUpdates": [{ "Delete": { "IndexName": "late" } }] }),
    );
    assert_eq!(scan().0, 400);
    assert_eq!(
        db.ok("DescribeTable", json!({ "TableName": "hash" }))["Table"]["AttributeDefinitions"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
}
