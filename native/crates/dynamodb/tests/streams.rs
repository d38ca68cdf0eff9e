//! Streams: which writes leave records, what stands in them, and how they are read. What AWS does is told by LocalStack's recordings and the
//! API reference.

mod common;
use common::{json, Db, Json};

const DAY_MS: u64 = 24 * 60 * 60 * 1000;

fn s(text: &str) -> Json {
    json!({ "S": text })
}

/// A table `ttt` with a stream; gives the stream's ARN and its shard.
fn streaming(db: &Db, view: &str) -> (String, String) {
    db.ok(
        "CreateTable",
        json!({
            "TableName": "ttt", "BillingMode": "PAY_PER_REQUEST", "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
            "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }],
            "StreamSpecification": { "StreamEnabled": true, "StreamViewType": view },
        }),
    );
    latest(db)
}

fn latest(db: &Db) -> (String, String) {
    let described = db.ok("DescribeTable", json!({ "TableName": "ttt" }));
    let arn = text(&described["Table"]["LatestStreamArn"]);
    let stream = db.ok("DescribeStream", json!({ "StreamArn": arn }));
    let shard = text(&stream["StreamDescription"]["Shards"][0]["ShardId"]);
    (arn, shard)
}

fn text(json: &Json) -> String {
    json.as_str().unwrap_or_default().to_owned()
}

fn iterator(db: &Db, (arn, shard): &(String, String), kind: &str, more: Json) -> String {
    let mut input = json!({ "StreamArn": arn, "ShardId": shard, "ShardIteratorType": kind });
    for (name, value) in more.as_object().into_iter().flatten() {
        input[name] = value.clone();
    }
    text(&db.ok("GetShardIterator", input)["ShardIterator"])
}

fn records(db: &Db, iterator: &str) -> Vec<Json> {
    let answer = db.ok("GetRecords", json!({ "ShardIterator": iterator }));
    answer["Records"].as_array().cloned().unwrap_or_default()
}

fn all(db: &Db, stream: &(String, String)) -> Vec<Json> {
    records(db, &iterator(db, stream, "TRIM_HORIZON", json!({})))
}

fn put(db: &Db, key: &str, value: &str) {
    db.ok(
        "PutItem",
        json!({ "TableName": "ttt", "Item": { "pk": s(key), "v": s(value) } }),
    );
}

fn told(records: &[Json]) -> Vec<(String, String)> {
    let told = |record: &Json| (text(&record["eventName"]), text(&record["dynamodb"]["Keys"]["pk"]["S"]));
    records.iter().map(told).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn every_change_is_recorded_and_what_changes_nothing_is_not() {
    let db = Db::new();
    let stream = streaming(&db, "NEW_AND_OLD_IMAGES");
    put(&db, "a", "1");
    put(&db, "a", "1");
    put(&db, "a", "2");
    let update = |expression: &str| {
        json!({
            "TableName": "ttt", "Key": { "pk": s("a") }, "UpdateExpression": expression, "ExpressionAttributeValues": { ":v": s("3") },
        })
    };
    db.ok("UpdateItem", update("SET v = :v"));
    db.ok("UpdateItem", update("SET v = :v"));
    let delete = json!({ "TableName": "ttt", "Key": { "pk": s("a") } });
    db.ok("DeleteItem", delete.clone());
    db.ok("DeleteItem", delete);
    db.ok(
        "BatchWriteItem",
        json!({ "RequestItems": { "ttt": [{ "PutRequest": { "Item": { "pk": s("b") } } }] } }),
    );
    db.ok(
        "TransactWriteItems",
        json!({ "TransactItems": [
            { "Put": { "TableName": "ttt", "Item": { "pk": s("c") } } },
            { "Delete": { "TableName": "ttt", "Key": { "pk": s("b") } } },
            { "ConditionCheck": { "TableName": "ttt", "Key": { "pk": s("d") }, "ConditionExpression": "attribute_not_exists(pk)" } },
        ] }),
    );
    let cancelled = json!({ "TransactItems": [
        { "Put": { "TableName": "ttt", "Item": { "pk": s("e") } } },
        { "ConditionCheck": { "TableName": "ttt", "Key": { "pk": s("d") }, "ConditionExpression": "attribute_exists(pk)" } },
    ] });
    assert_eq!(db.call("TransactWriteItems", cancelled).0, 400);
    let records = all(&db, &stream);
    assert_eq!(
        told(&records),
        pairs(&[
            ("INSERT", "a"),
            ("MODIFY", "a"),
            ("MODIFY", "a"),
            ("REMOVE", "a"),
            ("INSERT", "b"),
            ("INSERT", "c"),
            ("REMOVE", "b"),
        ])
    );
    let modified = &records[1];
    assert_eq!(
        modified["dynamodb"],
        json!({
            "ApproximateCreationDateTime": 1_700_000_000, "Keys": { "pk": s("a") }, "NewImage": { "pk": s("a"), "v": s("2") },
            "OldImage": { "pk": s("a"), "v": s("1") }, "SequenceNumber": "100000000000000000002", "SizeBytes": 3 + 5 + 5,
            "StreamViewType": "NEW_AND_OLD_IMAGES",
        })
    );
    assert_eq!(
        (
            &modified["awsRegion"],
            &modified["eventSource"],
            &modified["eventVersion"],
            modified.get("userIdentity")
        ),
        (&json!("eu-central-1"), &json!("aws:dynamodb"), &json!("1.1"), None)
    );
    let ids: std::collections::HashSet<String> = records.iter().map(|record| text(&record["eventID"])).collect();
    assert!(ids.len() == records.len() && ids.iter().all(|id| id.len() == 32));
}

#[test]
fn the_view_says_which_images_there_are() {
    for (view, old, new) in [
        ("KEYS_ONLY", false, false),
        ("OLD_IMAGE", true, false),
        ("NEW_IMAGE", false, true),
        ("NEW_AND_OLD_IMAGES", true, true),
    ] {
        let db = Db::new();
        let stream = streaming(&db, view);
        put(&db, "a", "1");
        put(&db, "a", "2");
        let record = all(&db, &stream)[1]["dynamodb"].clone();
        assert_eq!(
            (record.get("OldImage").is_some(), record.get("NewImage").is_some()),
            (old, new),
            "{view}"
        );
        let images = usize::from(old) + usize::from(new);
        assert_eq!(record["SizeBytes"], json!(3 + images * 5));
    }
}

#[test]
fn what_expires_is_removed_by_the_service() {
    let db = Db::new();
    let stream = streaming(&db, "KEYS_ONLY");
    let live =
        json!({ "TableName": "ttt", "TimeToLiveSpecification": { "Enabled": true, "AttributeName": "expires" } });
    db.ok("UpdateTimeToLive", live);
    db.ok(
        "PutItem",
        json!({ "TableName": "ttt", "Item": { "pk": s("a"), "expires": { "N": "1699999999" } } }),
    );
    assert_eq!(db.sweep("ttt", 10), None);
    let records = all(&db, &stream);
    assert_eq!(told(&records), pairs(&[("INSERT", "a"), ("REMOVE", "a")]));
    assert_eq!(
        records[1]["userIdentity"],
        json!({ "PrincipalId": "dynamodb.amazonaws.com", "Type": "Service" })
    );
}

#[test]
fn iterators_of_every_type_begin_where_they_say() {
    let db = Db::new();
    let stream = streaming(&db, "KEYS_ONLY");
    let start = text(
        &db.ok("DescribeStream", json!({ "StreamArn": stream.0 }))["StreamDescription"]["Shards"][0]
            ["SequenceNumberRange"]["StartingSequenceNumber"],
    );
    for key in ["a", "b", "c"] {
        put(&db, key, "1");
        db.now_ms.set(db.now_ms.get() + 1000);
    }
    let keys = |kind: &str, more: Json| -> String {
        let records = records(&db, &iterator(&db, &stream, kind, more));
        records
            .iter()
            .map(|record| text(&record["dynamodb"]["Keys"]["pk"]["S"]))
            .collect()
    };
    let second = json!({ "SequenceNumber": "100000000000000000002" });
    assert_eq!(keys("TRIM_HORIZON", json!({})), "abc");
    assert_eq!(keys("AT_SEQUENCE_NUMBER", json!({ "SequenceNumber": start })), "abc");
    assert_eq!(keys("AT_SEQUENCE_NUMBER", second.clone()), "bc");
    assert_eq!(keys("AFTER_SEQUENCE_NUMBER", second), "c");
    assert_eq!(keys("AT_TIMESTAMP", json!({ "Timestamp": 1_700_000_000.5 })), "bc");
    let newest = iterator(&db, &stream, "LATEST", json!({}));
    assert_eq!(records(&db, &newest).len(), 0);
    put(&db, "d", "1");
    assert_eq!(told(&records(&db, &newest)), pairs(&[("INSERT", "d")]));
    // Page by page, each iterator leads to the next.
    let (mut at, mut seen) = (iterator(&db, &stream, "TRIM_HORIZON", json!({})), String::new());
    for _ in 0..3 {
        let page = db.ok("GetRecords", json!({ "ShardIterator": at, "Limit": 2 }));
        seen.extend(
            page["Records"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|record| text(&record["dynamodb"]["Keys"]["pk"]["S"])),
        );
        at = text(&page["NextShardIterator"]);
    }
    assert_eq!(seen, "abcd");
    assert!(at.starts_with(&format!("{}|1|", stream.0)));
}

#[test]
fn records_are_gone_after_a_day_and_iterators_after_a_quarter_of_an_hour() {
    let db = Db::new();
    let stream = streaming(&db, "KEYS_ONLY");
    put(&db, "a", "1");
    let horizon = iterator(&db, &stream, "TRIM_HORIZON", json!({}));
    db.now_ms.set(db.now_ms.get() + 15 * 60 * 1000);
    assert_eq!(records(&db, &horizon).len(), 1);
    db.now_ms.set(db.now_ms.get() + 1);
    let expired = json!({ "ShardIterator": horizon });
    assert_eq!(db.error("GetRecords", expired).0, "ExpiredIteratorException");
    db.now_ms.set(1_700_000_000_000 + DAY_MS - 1000);
    put(&db, "b", "1");
    let at_first = |kind: &str| json!({ "StreamArn": stream.0, "ShardId": stream.1, "ShardIteratorType": kind, "SequenceNumber": "100000000000000000001" });
    let soon = text(&db.ok("GetShardIterator", at_first("AT_SEQUENCE_NUMBER"))["ShardIterator"]);
    db.now_ms.set(db.now_ms.get() + 1000);
    for (operation, input) in [
        ("GetRecords", json!({ "ShardIterator": soon })),
        ("GetShardIterator", at_first("AT_SEQUENCE_NUMBER")),
    ] {
        assert_eq!(db.error(operation, input).0, "TrimmedDataAccessException");
    }
    assert_eq!(told(&all(&db, &stream)), pairs(&[("INSERT", "b")]));
    // Writers take away what is old: what remains does not grow with the number of writes.
    for turn in 0..200 {
        put(&db, "c", &turn.to_string());
        db.now_ms.set(db.now_ms.get() + DAY_MS / 10);
    }
    assert!(db.rows("stream/") < 60, "{}", db.rows("stream/"));
}

#[test]
fn a_closed_stream_is_read_to_its_end_and_another_has_its_own_records() {
    let db = Db::new();
    let first = streaming(&db, "KEYS_ONLY");
    put(&db, "a", "1");
    let stream = |enabled: bool| {
        let mut specification = json!({ "StreamEnabled": enabled });
        if enabled {
            specification["StreamViewType"] = json!("NEW_IMAGE");
        }
        json!({ "TableName": "ttt", "StreamSpecification": specification })
    };
    db.ok("UpdateTable", stream(false));
    put(&db, "between", "1");
    db.ok("UpdateTable", stream(true));
    let second = latest(&db);
    assert_ne!(first.0, second.0, "the clock stands still, and the labels differ");
    put(&db, "b", "1");
    assert_eq!(told(&all(&db, &second)), pairs(&[("INSERT", "b")]));
    let end = db.ok(
        "GetRecords",
        json!({ "ShardIterator": iterator(&db, &first, "TRIM_HORIZON", json!({})) }),
    );
    assert_eq!(
        told(end["Records"].as_array().map_or(&[], Vec::as_slice)),
        pairs(&[("INSERT", "a")])
    );
    assert_eq!(end.get("NextShardIterator"), None);
    let described = db.ok("DescribeStream", json!({ "StreamArn": first.0 }))["StreamDescription"].clone();
    assert_eq!(described["StreamStatus"], "DISABLED");
    assert_eq!(
        described["Shards"][0]["SequenceNumberRange"],
        json!({ "StartingSequenceNumber": "100000000000000000000", "EndingSequenceNumber": "100000000000000000001" })
    );
    // The streams of a table that is gone stay for a day.
    db.ok("DeleteTable", json!({ "TableName": "ttt" }));
    let listed = |input: Json| db.ok("ListStreams", input)["Streams"].as_array().map_or(0, Vec::len);
    assert_eq!(told(&all(&db, &second)), pairs(&[("INSERT", "b")]));
    assert_eq!(
        (
            listed(json!({})),
            listed(json!({ "TableName": "ttt" })),
            listed(json!({ "TableName": "other" }))
        ),
        (2, 2, 0)
    );
    let page = db.ok("ListStreams", json!({ "Limit": 1 }));
    assert_eq!(page["LastEvaluatedStreamArn"], first.0);
    assert_eq!(
        db.ok("ListStreams", json!({ "ExclusiveStartStreamArn": first.0 }))["Streams"][0]["StreamArn"],
        second.0
    );
    db.now_ms.set(db.now_ms.get() + DAY_MS);
    assert_eq!(listed(json!({})), 0);
    assert_eq!(
        db.error("DescribeStream", json!({ "StreamArn": second.0 })),
        (
            "ResourceNotFoundException".to_owned(),
            format!("Requested resource not found: Stream: {} not found", second.0)
        )
    );
    streaming(&db, "KEYS_ONLY");
    assert_eq!(db.rows("stream/"), 0);
}

#[test]
fn what_is_no_iterator_is_refused() {
    let db = Db::new();
    let stream = streaming(&db, "KEYS_ONLY");
    for iterator in ["x", "a|1|%", "a|2|AAAA", "a|1|AAAA", "|1|"] {
        let (code, _) = db.error("GetRecords", json!({ "ShardIterator": iterator }));
        assert_eq!(code, "ValidationException", "{iterator}");
    }
    let other = json!({ "StreamArn": stream.0, "ShardId": "shardId-00000000000000000000-00000000", "ShardIteratorType": "LATEST" });
    assert_eq!(db.error("GetShardIterator", other).0, "ResourceNotFoundException");
    for more in [
        json!({}),
        json!({ "SequenceNumber": "12" }),
        json!({ "SequenceNumber": "9".repeat(40) }),
    ] {
        let mut input =
            json!({ "StreamArn": stream.0, "ShardId": stream.1, "ShardIteratorType": "AT_SEQUENCE_NUMBER" });
        if let Some(number) = more.get("SequenceNumber") {
            input["SequenceNumber"] = number.clone();
        }
        assert_eq!(db.error("GetShardIterator", input).0, "ValidationException");
    }
}
