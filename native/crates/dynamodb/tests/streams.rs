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
    // The sixth shard has just ended.
    let sixth = ids(&described(&db, json!({}), &stream.0))[5].clone();
    assert_eq!(told(&all(&db, &(stream.0, sixth))), pairs(&[("INSERT", "b")]));
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

const HOUR_MS: u64 = 60 * 60 * 1000;

fn described(db: &Db, mut input: Json, arn: &str) -> Json {
    input["StreamArn"] = json!(arn);
    db.ok("DescribeStream", input)["StreamDescription"].clone()
}

fn ids(description: &Json) -> Vec<String> {
    let shards = description["Shards"].as_array().map_or(&[][..], Vec::as_slice);
    shards.iter().map(|shard| text(&shard["ShardId"])).collect()
}

#[test]
fn every_four_hours_a_shard_ends_and_its_child_goes_on() {
    let db = Db::new();
    let (arn, first) = streaming(&db, "KEYS_ONLY");
    put(&db, "a", "1");
    put(&db, "b", "1");
    let newest = iterator(&db, &(arn.clone(), first.clone()), "LATEST", json!({}));
    db.now_ms.set(db.now_ms.get() + 4 * HOUR_MS - 1);
    assert_eq!(ids(&described(&db, json!({}), &arn)), [first.as_str()]);
    db.now_ms.set(db.now_ms.get() + 1);
    put(&db, "c", "1");
    db.now_ms.set(db.now_ms.get() + 9 * HOUR_MS);
    put(&db, "d", "1");
    let description = described(&db, json!({}), &arn);
    let shards = ids(&description);
    assert_eq!((shards.len(), &shards[0], shards.is_sorted()), (4, &first, true));
    assert_eq!(
        description["Shards"],
        json!([
            {
                "ShardId": shards[0],
                "SequenceNumberRange": { "StartingSequenceNumber": "100000000000000000000", "EndingSequenceNumber": "100000000000000000002" },
            },
            {
                "ShardId": shards[1], "ParentShardId": shards[0],
                "SequenceNumberRange": { "StartingSequenceNumber": "100000000010000000000", "EndingSequenceNumber": "100000000010000000001" },
            },
            {
                "ShardId": shards[2], "ParentShardId": shards[1],
                "SequenceNumberRange": { "StartingSequenceNumber": "100000000020000000000", "EndingSequenceNumber": "100000000020000000000" },
            },
            { "ShardId": shards[3], "ParentShardId": shards[2], "SequenceNumberRange": { "StartingSequenceNumber": "100000000030000000000" } },
        ])
    );
    let of = |shard: &String| (arn.clone(), shard.clone());
    let keys = |shard: &String| told(&all(&db, &of(shard)));
    assert_eq!(keys(&shards[0]), pairs(&[("INSERT", "a"), ("INSERT", "b")]));
    assert_eq!(keys(&shards[1]), pairs(&[("INSERT", "c")]));
    assert_eq!(keys(&shards[2]), pairs(&[]));
    assert_eq!(keys(&shards[3]), pairs(&[("INSERT", "d")]));
    // A closed shard that is read to its end has no next iterator, the open one always has.
    for (kind, shard, more) in [
        ("TRIM_HORIZON", 0, true),
        ("LATEST", 0, false),
        ("TRIM_HORIZON", 2, false),
        ("LATEST", 3, true),
    ] {
        let at = iterator(&db, &of(&shards[shard]), kind, json!({}));
        let page = db.ok("GetRecords", json!({ "ShardIterator": at, "Limit": 1 }));
        assert_eq!(page.get("NextShardIterator").is_some(), more, "{kind} {shard}");
    }
    assert_eq!(
        db.error("GetRecords", json!({ "ShardIterator": newest })).0,
        "ExpiredIteratorException"
    );
    // A number of another shard is none of this.
    let other = json!({ "StreamArn": arn, "ShardId": shards[1], "ShardIteratorType": "AT_SEQUENCE_NUMBER", "SequenceNumber": "100000000000000000001" });
    assert_eq!(db.error("GetShardIterator", other).0, "ValidationException");
}

#[test]
fn an_iterator_of_a_shard_that_ends_leads_to_its_end() {
    let db = Db::new();
    let stream = streaming(&db, "KEYS_ONLY");
    db.now_ms.set(db.now_ms.get() + 4 * HOUR_MS - 1000);
    let newest = iterator(&db, &stream, "LATEST", json!({}));
    put(&db, "a", "1");
    db.now_ms.set(db.now_ms.get() + 2000);
    put(&db, "b", "1");
    let page = db.ok("GetRecords", json!({ "ShardIterator": newest }));
    let told = told(page["Records"].as_array().map_or(&[], Vec::as_slice));
    assert_eq!((told, page.get("NextShardIterator")), (pairs(&[("INSERT", "a")]), None));
}

#[test]
fn shards_come_in_pages_and_by_their_parent() {
    let db = Db::new();
    let (arn, _) = streaming(&db, "KEYS_ONLY");
    db.now_ms.set(db.now_ms.get() + 9 * HOUR_MS);
    let shards = ids(&described(&db, json!({}), &arn));
    assert_eq!(shards.len(), 3);
    let page = described(&db, json!({ "Limit": 2 }), &arn);
    assert_eq!(
        (ids(&page), text(&page["LastEvaluatedShardId"])),
        (shards[..2].to_vec(), shards[1].clone())
    );
    let rest = described(&db, json!({ "Limit": 2, "ExclusiveStartShardId": shards[1] }), &arn);
    assert_eq!(
        (ids(&rest), rest.get("LastEvaluatedShardId")),
        (shards[2..].to_vec(), None)
    );
    let children = |parent: &str| {
        let filter = json!({ "ShardFilter": { "Type": "CHILD_SHARDS", "ShardId": parent } });
        ids(&described(&db, filter, &arn))
    };
    assert_eq!(children(&shards[0]), [shards[1].as_str()]);
    assert_eq!(children(&shards[2]), Vec::<String>::new());
    for refused in [
        json!({ "ShardFilter": { "Type": "PARENTS", "ShardId": shards[0] } }),
        json!({ "ShardFilter": { "Type": "CHILD_SHARDS", "ShardId": "shardId-1" } }),
        json!({ "ExclusiveStartShardId": "shardId-1" }),
        json!({ "Limit": 0 }),
    ] {
        let mut input = refused;
        input["StreamArn"] = json!(arn);
        assert_eq!(db.error("DescribeStream", input).0, "ValidationException");
    }
}

#[test]
fn a_shard_is_gone_a_day_after_its_end_with_its_records() {
    let db = Db::new();
    let (arn, first) = streaming(&db, "KEYS_ONLY");
    put(&db, "a", "1");
    let soon = |db: &Db| iterator(db, &(arn.clone(), first.clone()), "TRIM_HORIZON", json!({}));
    db.now_ms.set(db.now_ms.get() + DAY_MS + 4 * HOUR_MS - 1);
    assert_eq!(
        (
            ids(&described(&db, json!({}), &arn)).len(),
            records(&db, &soon(&db)).len()
        ),
        (7, 0)
    );
    let at = json!({ "StreamArn": arn, "ShardId": first, "ShardIteratorType": "AT_SEQUENCE_NUMBER", "SequenceNumber": "100000000000000000001" });
    assert_eq!(db.error("GetShardIterator", at.clone()).0, "TrimmedDataAccessException");
    let horizon = soon(&db);
    db.now_ms.set(db.now_ms.get() + 1);
    let shards = ids(&described(&db, json!({}), &arn));
    assert!(shards.len() == 7 && !shards.contains(&first), "{shards:?}");
    assert_eq!(
        db.error("GetRecords", json!({ "ShardIterator": horizon })).0,
        "TrimmedDataAccessException"
    );
    assert_eq!(db.error("GetShardIterator", at).0, "ResourceNotFoundException");
    // The first write of a new shard takes away what is old, however few records there are in each.
    put(&db, "b", "1");
    assert_eq!(db.rows("stream/"), 2);
}

#[test]
fn the_feed_reads_batches_over_all_shards() {
    let db = Db::new();
    let (arn, first) = streaming(&db, "KEYS_ONLY");
    let latest = db.feed(&arn, "LATEST", 10).expect("a stream").0;
    for key in ["a", "b", "c"] {
        put(&db, key, "1");
    }
    db.now_ms.set(db.now_ms.get() + 9 * HOUR_MS);
    put(&db, "d", "1");
    let mut read = Vec::new();
    let mut at = "TRIM_HORIZON".to_owned();
    for (count, shard) in [(2, 0), (1, 0), (1, 2), (0, 2)] {
        let (batch, records) = db.feed(&arn, &at, 2).expect("a stream");
        assert_eq!((batch.records, records.len(), batch.is_over), (count, count, false));
        assert_eq!(batch.shard == first, shard == 0);
        if let Some(last) = records.last() {
            assert_eq!(batch.position, text(&last["dynamodb"]["SequenceNumber"]));
            assert_eq!(text(&last["eventSourceARN"]), arn);
        }
        read.extend(told(&records));
        at = batch.position;
    }
    assert_eq!(
        read,
        pairs(&[("INSERT", "a"), ("INSERT", "b"), ("INSERT", "c"), ("INSERT", "d")])
    );
    assert_eq!(
        db.feed(&arn, &latest.position, 10).map(|(_, records)| records.len()),
        Some(3)
    );
    db.ok("DeleteTable", json!({ "TableName": "ttt" }));
    assert_eq!(db.feed(&arn, &at, 10).map(|(batch, _)| batch.is_over), Some(true));
    assert!(db
        .feed(
            "arn:aws:dynamodb:eu-central-1:000000000000:table/none/stream/x",
            "LATEST",
            1
        )
        .is_none());
    assert!(db.feed(&arn, "newest", 1).is_none());
}
