//! Mutated requests: whatever they say, an answer in JSON, and soon. `RUSTSTACK_FUZZ` sets the number of inputs, `RUSTSTACK_SEED` replays.

mod common;
use common::{json, number_from, Db, Json, Random};
use std::time::{Duration, Instant};

const INPUTS: u64 = 20_000;
/// No request of this size may take longer, even on a busy machine without optimisation.
const LONGEST: Duration = Duration::from_secs(5);

fn requests() -> Vec<(&'static str, Json)> {
    let item = json!({
        "pk": { "S": "a" }, "sk": { "S": "b" }, "g": { "S": "g" }, "l": { "N": "-1.5e3" }, "extra": { "L": [{ "M": { "x": { "BS": ["AA=="] } } }, { "NULL": true }] },
        "ns": { "NS": ["1", "2"] }, "ss": { "SS": ["x", "é\n"] }, "t": { "BOOL": false },
    });
    let key = json!({ "pk": { "S": "a" }, "sk": { "S": "b" } });
    let values = json!({ ":a": { "N": "1" }, ":b": { "S": "x" }, ":c": { "L": [] }, ":d": { "SS": ["q"] } });
    vec![
        (
            "PutItem",
            json!({ "TableName": "pair", "Item": item, "ReturnValues": "ALL_OLD", "ReturnConsumedCapacity": "INDEXES" }),
        ),
        (
            "PutItem",
            json!({
                "TableName": "pair", "Item": item, "ConditionExpression": "(attribute_not_exists(pk) OR l IN (:a, :b)) AND NOT size(#n) BETWEEN :a AND :a",
                "ExpressionAttributeNames": { "#n": "ss" }, "ExpressionAttributeValues": { ":a": { "N": "1" }, ":b": { "S": "x" } },
            }),
        ),
        (
            "UpdateItem",
            json!({
                "TableName": "pair", "Key": key, "ReturnValues": "UPDATED_NEW", "ExpressionAttributeValues": values,
                "UpdateExpression": "SET extra[0].x = list_append(:c, if_not_exists(extra, :c)), l = l - :a, m = :b REMOVE extra[5] ADD n :a DELETE ss :d",
            }),
        ),
        (
            "UpdateItem",
            json!({ "TableName": "pair", "Key": key, "AttributeUpdates": { "n": { "Action": "ADD", "Value": { "N": "1" } } } }),
        ),
        (
            "DeleteItem",
            json!({
                "TableName": "pair", "Key": key, "Expected": { "l": { "ComparisonOperator": "BETWEEN", "AttributeValueList": [{ "N": "1" }, { "N": "2" }] } },
            }),
        ),
        (
            "GetItem",
            json!({ "TableName": "pair", "Key": key, "ProjectionExpression": "pk, extra[0].x, #a.b", "ExpressionAttributeNames": { "#a": "a" } }),
        ),
        (
            "Query",
            json!({
                "TableName": "pair", "IndexName": "gsi", "KeyConditionExpression": "g = :b AND begins_with(sk, :b)", "Limit": 2, "ScanIndexForward": false,
                "FilterExpression": "contains(ss, :b) OR attribute_type(l, :b)", "ExpressionAttributeValues": { ":b": { "S": "x" } },
            }),
        ),
        (
            "Query",
            json!({
                "TableName": "numbers", "KeyConditionExpression": "pk = :b AND sk BETWEEN :a AND :a", "ExpressionAttributeValues": { ":a": { "N": "1" }, ":b": { "S": "x" } },
                "ExclusiveStartKey": { "pk": { "S": "x" }, "sk": { "N": "1" } },
            }),
        ),
        (
            "Scan",
            json!({ "TableName": "pair", "Segment": 1, "TotalSegments": 3, "ScanFilter": { "l": { "ComparisonOperator": "NULL" } } }),
        ),
        (
            "BatchGetItem",
            json!({ "RequestItems": { "pair": { "Keys": [key], "AttributesToGet": ["pk"] } } }),
        ),
        (
            "BatchWriteItem",
            json!({ "RequestItems": { "pair": [{ "PutRequest": { "Item": item } }, { "DeleteRequest": { "Key": key } }] } }),
        ),
        (
            "TransactWriteItems",
            json!({
                "ClientRequestToken": "token", "ReturnConsumedCapacity": "INDEXES", "ReturnItemCollectionMetrics": "SIZE",
                "TransactItems": [
                    { "Put": { "TableName": "pair", "Item": item, "ReturnValuesOnConditionCheckFailure": "ALL_OLD" } },
                    { "Update": {
                        "TableName": "hash", "Key": { "pk": { "S": "a" } }, "UpdateExpression": "ADD n :a REMOVE x[0]",
                        "ConditionExpression": "attribute_not_exists(#n) OR n < :b", "ExpressionAttributeNames": { "#n": "n" },
                        "ExpressionAttributeValues": { ":a": { "N": "1" }, ":b": { "N": "9" } },
                    } },
                    { "Delete": { "TableName": "hash", "Key": { "pk": { "S": "b" } } } },
                    { "ConditionCheck": { "TableName": "hash", "Key": { "pk": { "S": "c" } }, "ConditionExpression": "attribute_not_exists(pk)" } },
                ],
            }),
        ),
        (
            "GetShardIterator",
            json!({
                "StreamArn": "arn:aws:dynamodb:eu-central-1:000000000000:table/streamed/stream/2023-11-14T22:13:20.000",
                "ShardId": "shardId-00000001700000000000-00000000", "ShardIteratorType": "AT_SEQUENCE_NUMBER",
                "SequenceNumber": "100000000000000000001", "Timestamp": 1.5,
            }),
        ),
        (
            "GetRecords",
            json!({
                "ShardIterator":
                    "arn:aws:dynamodb:eu-central-1:000000000000:table/streamed/stream/2023-11-14T22:13:20.000|1|AAABi8/lbAAAAAAAAAAAAQ==",
                "Limit": 10,
            }),
        ),
        ("ListStreams", json!({ "TableName": "streamed", "Limit": 1 })),
        (
            "CreateTable",
            json!({
                "TableName": "streamed", "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }],
                "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
                "StreamSpecification": { "StreamEnabled": true, "StreamViewType": "NEW_AND_OLD_IMAGES" },
            }),
        ),
        (
            "PutItem",
            json!({ "TableName": "streamed", "Item": { "pk": { "S": "a" } } }),
        ),
        (
            "TransactGetItems",
            json!({ "TransactItems": [
                { "Get": { "TableName": "pair", "Key": key, "ProjectionExpression": "pk, extra[0].x" } },
                { "Get": { "TableName": "hash", "Key": { "pk": { "S": "a" } } } },
            ] }),
        ),
        (
            "CreateTable",
            json!({
                "TableName": "fuzzed", "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }],
                "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }], "Tags": [{ "Key": "a", "Value": "b" }],
            }),
        ),
        (
            "UpdateTable",
            json!({ "TableName": "fuzzed", "GlobalSecondaryIndexUpdates": [{ "Delete": { "IndexName": "none" } }] }),
        ),
        ("DeleteTable", json!({ "TableName": "fuzzed" })),
        ("ListTables", json!({ "Limit": 1 })),
        (
            "UpdateTimeToLive",
            json!({ "TableName": "hash", "TimeToLiveSpecification": { "Enabled": true, "AttributeName": "x" } }),
        ),
    ]
}

/// Pieces that are likely to mean something where they fall.
const PIECES: [&[u8]; 28] = [
    b"\"", b"{", b"}", b"[", b"]", b":", b",", b"\\u0000", b"\\ud800", b"null", b"true", b"-1e999", b"0", b"\"S\"",
    b"\"N\"", b"\"M\"", b"(", b")", b" AND ", b" OR ", b"NOT ", b"size(", b"#n", b":a", b".x", b"[0]", b"\xff",
    b"BETWEEN",
];

fn mutate(body: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(4) {
        let (at, other) = (random.below(body.len() + 1), random.below(body.len() + 1));
        let (from, to) = (at.min(other), at.max(other).min(at.min(other) + 40));
        match random.below(6) {
            0 => {
                body.drain(from..to);
            }
            1 => {
                let piece = body[from..to].to_vec();
                body.splice(at..at, piece);
            }
            2 if at < body.len() => body[at] = random.next() as u8,
            3 => {
                let piece = PIECES[random.below(PIECES.len())];
                let many = if random.below(50) == 0 { 3000 } else { 1 };
                body.splice(at..at, piece.repeat(many));
            }
            4 => {
                let piece = PIECES[random.below(PIECES.len())];
                body.splice(from..to, piece.iter().copied());
            }
            _ => body.truncate(body.len() - random.below(3).min(body.len())),
        }
    }
}

#[test]
fn any_body_gets_an_answer() {
    let (inputs, first) = (number_from("RUSTSTACK_FUZZ", INPUTS), number_from("RUSTSTACK_SEED", 1));
    let db = Db::with_tables();
    let requests = requests();
    for seed in first..first + inputs {
        let mut random = Random(seed);
        let (operation, request) = &requests[random.below(requests.len())];
        let mut body = request.to_string().into_bytes();
        mutate(&mut body, &mut random);
        let begin = Instant::now();
        let (status, out) = db.bytes(operation, &body);
        let told = || {
            format!(
                "RUSTSTACK_SEED={seed} RUSTSTACK_FUZZ=1: {operation} {}",
                String::from_utf8_lossy(&body)
            )
        };
        assert!(begin.elapsed() < LONGEST, "{}", told());
        assert!(matches!(status, 200 | 400), "{status} {}", told());
        assert!(
            out.is_empty() || serde_json::from_slice::<Json>(&out).is_ok(),
            "{} gave {}",
            told(),
            String::from_utf8_lossy(&out)
        );
    }
}

#[test]
fn whatever_is_deep_or_long_is_bounded() {
    let db = Db::with_tables();
    let values = json!({ ":a": { "N": "1" } });
    for expression in [
        "NOT ".repeat(1000) + "pk = :a",
        "(".repeat(4000),
        format!("{}pk = :a{}", "(".repeat(2000), ")".repeat(2000)),
        vec!["pk = :a"; 500].join(" AND "),
        format!("pk{} = :a", ".x".repeat(2000)),
        format!("pk{} = :a", "[0]".repeat(1000)),
        format!("{}pk{}", "size(".repeat(800), ")".repeat(800)),
        vec!["(pk = :a"; 200].join(" OR ") + &")".repeat(200),
    ] {
        for (operation, member) in [
            ("Scan", "FilterExpression"),
            ("UpdateItem", "UpdateExpression"),
            ("GetItem", "ProjectionExpression"),
        ] {
            let expression = if operation == "UpdateItem" {
                format!("SET x = {expression}")
            } else {
                expression.clone()
            };
            let mut request =
                json!({ "TableName": "hash", "Key": { "pk": { "S": "a" } }, "ExpressionAttributeValues": values });
            request[member] = json!(expression);
            let (status, answer) = db.call(operation, request);
            assert!(status == 400 || operation == "Scan", "{answer}");
        }
    }
    for depth in [100, 10_000, 300_000] {
        let value = "{\"M\":{\"x\":".repeat(depth);
        let list = "{\"L\":[".repeat(depth);
        for deep in [value, list, "[".repeat(depth), "{\"a\":".repeat(depth)] {
            let body = format!("{{\"TableName\":\"hash\",\"Item\":{{\"pk\":{deep}");
            assert_eq!(db.bytes("PutItem", body.as_bytes()).0, 400);
            assert_eq!(db.bytes("CreateTable", body.as_bytes()).0, 400);
            assert_eq!(
                db.bytes("BatchWriteItem", body.replace("Item", "RequestItems").as_bytes())
                    .0,
                400
            );
        }
    }
}
