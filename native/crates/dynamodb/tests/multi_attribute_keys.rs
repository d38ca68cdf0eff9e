//! Global indexes whose keys have several attributes. Which conditions are taken and in which order items come is what the Parity Suite
//! saw on AWS (eu-central-1, us-east-1, 2026-10).

mod common;
use common::{json, Db, Json, Random};

const RANGES: [&str; 4] = ["a", "b", "c", "d"];

fn definitions(names: &[(&str, &str)]) -> Json {
    let list = names.iter();
    list.map(|(name, kind)| json!({ "AttributeName": name, "AttributeType": kind }))
        .collect()
}

fn keys(hashes: &[&str], ranges: &[&str]) -> Json {
    let of = |names: &[&str], kind: &str| -> Vec<Json> {
        let list = names.iter();
        list.map(|name| json!({ "AttributeName": name, "KeyType": kind }))
            .collect()
    };
    json!([of(hashes, "HASH"), of(ranges, "RANGE")].concat())
}

fn create(db: &Db, names: &[(&str, &str)], index: Json) -> (u16, Json) {
    let all = [&[("pk", "S")], names].concat();
    db.call(
        "CreateTable",
        json!({
            "TableName": "multi", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": definitions(&all), "KeySchema": keys(&["pk"], &[]),
            "GlobalSecondaryIndexes": [{ "IndexName": "gsi", "KeySchema": index, "Projection": { "ProjectionType": "ALL" } }],
        }),
    )
}

/// One attribute of the partition key, four of the sort key, all strings, and six items.
fn with_items() -> Db {
    let db = Db::new();
    let names: Vec<(&str, &str)> = ["h"].iter().chain(&RANGES).map(|name| (*name, "S")).collect();
    let (status, answer) = create(&db, &names, keys(&["h"], &RANGES));
    assert_eq!(status, 200, "{answer}");
    assert_eq!(
        answer["TableDescription"]["GlobalSecondaryIndexes"][0]["KeySchema"],
        keys(&["h"], &RANGES)
    );
    for (pk, values) in [
        ("p1", ["T", "live", "b", "r1"]),
        ("p2", ["T", "live", "a", "r2"]),
        ("p3", ["T", "live", "a", "r1"]),
        ("p4", ["T", "draft", "c", "r1"]),
        ("p5", ["F", "live", "a", "r0"]),
    ] {
        let mut item = json!({ "pk": { "S": pk }, "h": { "S": "o1" } });
        for (name, value) in RANGES.iter().zip(values) {
            item[name] = json!({ "S": value });
        }
        db.ok("PutItem", json!({ "TableName": "multi", "Item": item }));
    }
    let lacking =
        json!({ "pk": { "S": "p6" }, "h": { "S": "o1" }, "a": { "S": "T" }, "b": { "S": "live" }, "d": { "S": "r1" } });
    db.ok("PutItem", json!({ "TableName": "multi", "Item": lacking }));
    db
}

fn query(condition: &str, more: &Json) -> Json {
    let all = [
        (":h", "o1"),
        (":a", "T"),
        (":b", "live"),
        (":c", "a"),
        (":d", "r"),
        (":x", "r1"),
    ];
    let mut values = json!({});
    for (name, value) in all.iter().filter(|(name, _)| condition.contains(name)) {
        values[name] = json!({ "S": value });
    }
    let mut request = json!({
        "TableName": "multi", "IndexName": "gsi", "KeyConditionExpression": condition, "ExpressionAttributeValues": values,
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        request[name] = value.clone();
    }
    request
}

fn keys_of(answer: &Json) -> Vec<&str> {
    let items = answer["Items"].as_array().into_iter().flatten();
    items.filter_map(|item| item["pk"]["S"].as_str()).collect()
}

#[test]
fn conditions_on_the_first_attributes_of_a_sort_key() {
    let db = with_items();
    for (condition, expected) in [
        ("h = :h", &["p5", "p4", "p3", "p2", "p1"][..]),
        ("h = :h AND a = :a", &["p4", "p3", "p2", "p1"]),
        ("h = :h AND a = :a AND b = :b", &["p3", "p2", "p1"]),
        ("h = :h AND a = :a AND b = :b AND c = :c", &["p3", "p2"]),
        ("h = :h AND a = :a AND b = :b AND c > :c", &["p1"]),
        ("h = :h AND a = :a AND b = :b AND c <= :c", &["p3", "p2"]),
        (
            "h = :h AND a = :a AND b = :b AND c = :c AND begins_with(d, :d)",
            &["p3", "p2"],
        ),
        (
            "h = :h AND a = :a AND b = :b AND c = :c AND d BETWEEN :x AND :x",
            &["p3"],
        ),
        ("h = :h AND a = :a AND b < :b", &["p4"]),
        ("b = :b AND h = :h AND a = :a", &["p3", "p2", "p1"]),
    ] {
        let answer = db.ok("Query", query(condition, &json!({})));
        assert_eq!(keys_of(&answer), expected, "{condition}");
        let answer = db.ok("Query", query(condition, &json!({ "ScanIndexForward": false })));
        let mut back = keys_of(&answer);
        back.reverse();
        assert_eq!(back, expected, "{condition}, backward");
    }
}

#[test]
fn conditions_that_leave_out_an_attribute_of_the_key() {
    let db = with_items();
    let order = |missing: &str, last: &str| {
        format!("RANGE key attributes {missing} must have equality conditions specified in the query because a condition is present on key attribute {last}")
    };
    for (condition, message) in [
        ("h = :h AND a = :a AND c = :c", order("b", "c")),
        ("h = :h AND a = :a AND b > :b AND c = :c", order("b", "c")),
        ("h = :h AND b = :b", order("a", "b")),
        ("a = :a", "Query condition missed key schema element: h".to_owned()),
        ("h > :h AND a = :a", "Query key condition not supported".to_owned()),
    ] {
        db.refused("Query", query(condition, &json!({})), &message);
    }
}

#[test]
fn pages_end_and_begin_at_all_keys() {
    let db = with_items();
    for backward in [false, true] {
        let (mut start, mut seen) = (Json::Null, Vec::new());
        loop {
            let more = json!({ "Limit": 2, "ExclusiveStartKey": start, "ScanIndexForward": !backward });
            let answer = db.ok("Query", query("h = :h AND a = :a", &more));
            seen.extend(keys_of(&answer).iter().map(|key| (*key).to_owned()));
            start = answer["LastEvaluatedKey"].clone();
            let Some(last) = start.as_object() else { break };
            assert_eq!(
                last.keys().map(String::as_str).collect::<Vec<_>>(),
                ["a", "b", "c", "d", "h", "pk"]
            );
        }
        if backward {
            seen.reverse();
        }
        assert_eq!(seen, ["p4", "p3", "p2", "p1"]);
    }
    let mut scanned = Vec::new();
    let mut start = Json::Null;
    loop {
        let scan = json!({ "TableName": "multi", "IndexName": "gsi", "Limit": 1, "ExclusiveStartKey": start });
        let answer = db.ok("Scan", scan);
        scanned.extend(keys_of(&answer).iter().map(|key| (*key).to_owned()));
        start = answer["LastEvaluatedKey"].clone();
        if start.is_null() {
            break;
        }
    }
    assert_eq!(scanned, ["p5", "p4", "p3", "p2", "p1"]);
}

#[test]
fn every_attribute_of_a_partition_key_is_equal() {
    let db = Db::new();
    let names = [("t", "S"), ("r", "N"), ("x", "B"), ("s", "N")];
    assert_eq!(create(&db, &names, keys(&["t", "r", "x"], &["s"])).0, 200);
    // What one attribute ends with must not count as the beginning of the next.
    for (pk, t, r, x, s) in [
        ("1", "ab", "1", "Yw==", "2"),
        ("2", "ab", "1", "Yw==", "-1"),
        ("3", "a", "1", "YmM=", "1"),
        ("4", "ab", "2", "Yw==", "1"),
    ] {
        let item = json!({ "pk": { "S": pk }, "t": { "S": t }, "r": { "N": r }, "x": { "B": x }, "s": { "N": s } });
        db.ok("PutItem", json!({ "TableName": "multi", "Item": item }));
    }
    let all = "t = :t AND r = :r AND x = :x";
    let request = |condition: &str| {
        let mut values = json!({ ":t": { "S": "ab" }, ":r": { "N": "1" } });
        if condition.contains(":x") {
            values[":x"] = json!({ "B": "Yw==" });
        }
        if condition.contains(":s") {
            values[":s"] = json!({ "N": "0" });
        }
        json!({ "TableName": "multi", "IndexName": "gsi", "KeyConditionExpression": condition, "ExpressionAttributeValues": values })
    };
    assert_eq!(keys_of(&db.ok("Query", request(all))), ["2", "1"]);
    assert_eq!(keys_of(&db.ok("Query", request(&format!("{all} AND s > :s")))), ["1"]);
    db.refused(
        "Query",
        request("t = :t AND r = :r"),
        "Query condition missed key schema element: x",
    );
    let outside =
        json!({ "pk": { "S": "3" }, "t": { "S": "a" }, "r": { "N": "1" }, "x": { "B": "YmM=" }, "s": { "N": "1" } });
    let mut beyond = request(all);
    beyond["ExclusiveStartKey"] = outside;
    db.refused(
        "Query",
        beyond,
        "The provided starting key is outside query boundaries based on provided conditions",
    );
    let conditions = json!({ "t": ["ab", "S"], "r": ["1", "N"], "x": ["Yw==", "B"] });
    let mut legacy = json!({ "TableName": "multi", "IndexName": "gsi", "KeyConditions": {} });
    for (name, value) in conditions.as_object().into_iter().flatten() {
        let value = json!({ (value[1].as_str().unwrap_or_default()): value[0] });
        legacy["KeyConditions"][name] = json!({ "ComparisonOperator": "EQ", "AttributeValueList": [value] });
    }
    assert_eq!(keys_of(&db.ok("Query", legacy)), ["2", "1"]);
}

/// The words of the `api-quirks` of AWS's DynamoDB controller for Kubernetes (us-west-2, 2026-10-08).
#[test]
fn key_schemas_of_global_indexes() {
    const INVALID: &str = "One or more parameter values were invalid: ";
    let names: Vec<String> = (0..10).map(|at| format!("k{at}")).collect();
    let name = |at: usize| names[at].as_str();
    let defined = |count: usize| (0..count).map(|at| (name(at), "S")).collect::<Vec<_>>();
    let four = [name(0), name(1), name(2), name(3)];
    let more = [name(4), name(5), name(6), name(7)];
    let db = Db::new();
    assert_eq!(create(&db, &defined(8), keys(&four, &more)).0, 200);
    let described = db.ok("DescribeTable", json!({ "TableName": "multi" }));
    assert_eq!(
        described["Table"]["GlobalSecondaryIndexes"][0]["KeySchema"],
        keys(&four, &more)
    );
    let five = [&four[..], &[name(4)]].concat();
    let mixed = json!([
        keys(&[name(0)], &[name(1)]).as_array(),
        keys(&[name(2)], &[]).as_array()
    ]);
    let mixed: Json = mixed
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|list| list.as_array().cloned().unwrap_or_default())
        .collect();
    for (count, schema, message) in [
        (
            5,
            keys(&five, &[]),
            format!("{INVALID}The KeySchema exceeds the maximum allowed number of HASH key attributes"),
        ),
        (
            6,
            keys(&[name(5)], &five),
            format!("{INVALID}The KeySchema exceeds the maximum allowed number of RANGE key attributes"),
        ),
        (
            3,
            mixed,
            format!("{INVALID}All HASH key attributes must precede RANGE key attributes in the KeySchema"),
        ),
        (
            1,
            keys(&[name(0), name(0)], &[]),
            "The KeySchema contains multiple key attributes with the same name".to_owned(),
        ),
        (
            1,
            keys(&[], &[name(0)]),
            "Invalid KeySchema: The first KeySchemaElement is not a HASH key type".to_owned(),
        ),
    ] {
        let (status, answer) = create(&Db::new(), &defined(count), schema);
        assert_eq!((status, &answer["message"]), (400, &json!(message)));
    }
}

#[test]
fn items_move_with_any_attribute_of_the_key() {
    let db = with_items();
    let update = |expression: &str| {
        let mut request =
            json!({ "TableName": "multi", "Key": { "pk": { "S": "p5" } }, "UpdateExpression": expression });
        if expression.contains(":v") {
            request["ExpressionAttributeValues"] = json!({ ":v": { "S": "zz" } });
        }
        db.ok("UpdateItem", request);
    };
    let found = || {
        let answer = db.ok("Query", query("h = :h", &json!({})));
        keys_of(&answer).iter().map(|key| (*key).to_owned()).collect::<Vec<_>>()
    };
    update("SET a = :v");
    assert_eq!(found(), ["p4", "p3", "p2", "p1", "p5"]);
    update("REMOVE d");
    assert_eq!(found(), ["p4", "p3", "p2", "p1"]);
    let long = json!({ "S": "x".repeat(600) });
    let item = json!({ "pk": { "S": "p7" }, "h": { "S": "o1" }, "a": long, "b": long });
    db.refused(
        "PutItem",
        json!({ "TableName": "multi", "Item": item }),
        "One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of 1024 bytes",
    );
}

/// Places of an item's attributes in the lists of values, and its key.
type Item = (usize, usize, usize, String);
type Holds = Box<dyn Fn(&Item) -> bool>;

/// Random items and conditions beside a plain comparison of the attributes one after another.
#[test]
fn order_is_that_of_the_attributes_one_after_another() {
    let mut random = Random(7);
    let db = Db::new();
    let names = [("h", "S"), ("a", "S"), ("b", "N"), ("c", "B")];
    assert_eq!(create(&db, &names, keys(&["h"], &["a", "b", "c"])).0, 200);
    let texts = ["\u{0}", "\u{1}", "a", "a\u{0}", "ab", "b"];
    let numbers = [-10i64, -1, 0, 3, 20];
    let bytes = ["AA==", "AAE=", "AQ==", "/w=="];
    let mut items: Vec<Item> = Vec::new();
    for at in 0..200 {
        let (a, b, c) = (
            random.below(texts.len()),
            random.below(numbers.len()),
            random.below(bytes.len()),
        );
        let pk = format!("{at:03}");
        let item = json!({
            "pk": { "S": pk }, "h": { "S": "o" }, "a": { "S": texts[a] }, "b": { "N": numbers[b].to_string() }, "c": { "B": bytes[c] },
        });
        db.ok("PutItem", json!({ "TableName": "multi", "Item": item }));
        items.push((a, b, c, pk));
    }
    for _ in 0..200 {
        let (a, b) = (random.below(texts.len()), random.below(numbers.len()));
        let (operator, count) = ([">", ">=", "<", "<=", "="][random.below(5)], random.below(3));
        let (condition, holds): (String, Holds) = match count {
            0 => ("h = :h".into(), Box::new(|_| true)),
            1 => (
                format!("h = :h AND a {operator} :a"),
                Box::new(move |item| compared(operator, item.0, a)),
            ),
            _ => (
                format!("h = :h AND a = :a AND b {operator} :b"),
                Box::new(move |item| item.0 == a && compared(operator, item.1, b)),
            ),
        };
        let mut values = json!({ ":h": { "S": "o" } });
        if count > 0 {
            values[":a"] = json!({ "S": texts[a] });
        }
        if count > 1 {
            values[":b"] = json!({ "N": numbers[b].to_string() });
        }
        let answer = db.ok(
            "Query",
            json!({ "TableName": "multi", "IndexName": "gsi", "KeyConditionExpression": condition, "ExpressionAttributeValues": values }),
        );
        let got: Vec<(usize, usize, usize)> = keys_of(&answer)
            .iter()
            .filter_map(|key| items.iter().find(|item| item.3 == *key))
            .map(|item| (item.0, item.1, item.2))
            .collect();
        let mut expected: Vec<(usize, usize, usize)> = items
            .iter()
            .filter(|item| holds(item))
            .map(|item| (item.0, item.1, item.2))
            .collect();
        expected.sort_unstable();
        assert_eq!(got, expected, "{condition} {values}");
    }
}

fn compared(operator: &str, left: usize, right: usize) -> bool {
    match operator {
        ">" => left > right,
        ">=" => left >= right,
        "<" => left < right,
        "<=" => left <= right,
        _ => left == right,
    }
}
