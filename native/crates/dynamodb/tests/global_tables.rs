//! Global tables: replicas in other regions, what is written to all of them, and what is not.

mod common;

use common::{json, Db, Json};

const NAME: &str = "music";
const HERE: &str = "eu-central-1";
const THERE: &str = "us-east-1";

fn table(db: &Db) {
    db.ok(
        "CreateTable",
        json!({
            "TableName": NAME,
            "AttributeDefinitions": [
                { "AttributeName": "pk", "AttributeType": "S" },
                { "AttributeName": "genre", "AttributeType": "S" },
            ],
            "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
            "BillingMode": "PAY_PER_REQUEST",
            "GlobalSecondaryIndexes": [{
                "IndexName": "by-genre",
                "KeySchema": [{ "AttributeName": "genre", "KeyType": "HASH" }],
                "Projection": { "ProjectionType": "ALL" },
            }],
        }),
    );
}

fn replicate(db: &Db, region: &str) -> Json {
    let updates = json!([{ "Create": { "RegionName": region } }]);
    db.ok("UpdateTable", json!({ "TableName": NAME, "ReplicaUpdates": updates }))["TableDescription"].clone()
}

fn describe(db: &Db) -> Json {
    db.ok("DescribeTable", json!({ "TableName": NAME }))["Table"].clone()
}

fn put(db: &Db, pk: &str, genre: &str) {
    let item = json!({ "pk": { "S": pk }, "genre": { "S": genre } });
    db.ok("PutItem", json!({ "TableName": NAME, "Item": item }));
}

fn get(db: &Db, pk: &str) -> Json {
    db.ok("GetItem", json!({ "TableName": NAME, "Key": { "pk": { "S": pk } } }))["Item"].clone()
}

fn count(db: &Db, genre: &str) -> Json {
    db.ok(
        "Query",
        json!({
            "TableName": NAME,
            "IndexName": "by-genre",
            "KeyConditionExpression": "genre = :g",
            "ExpressionAttributeValues": { ":g": { "S": genre } },
        }),
    )["Count"]
        .clone()
}

/// Event names of all records in the table's stream, with whether time to live made them.
fn events(db: &Db) -> Vec<(String, bool)> {
    let arn = describe(db)["LatestStreamArn"].clone();
    let stream = db.ok("DescribeStream", json!({ "StreamArn": arn }))["StreamDescription"].clone();
    let shard = stream["Shards"][0]["ShardId"].clone();
    let iterator = db.ok(
        "GetShardIterator",
        json!({ "StreamArn": arn, "ShardId": shard, "ShardIteratorType": "TRIM_HORIZON" }),
    )["ShardIterator"]
        .clone();
    let records = db.ok("GetRecords", json!({ "ShardIterator": iterator }))["Records"].clone();
    let name = |record: &Json| {
        let is_expiry = record["userIdentity"]["Type"] == "Service";
        (record["eventName"].as_str().unwrap_or_default().to_owned(), is_expiry)
    };
    records.as_array().into_iter().flatten().map(name).collect()
}

#[test]
fn a_replica_begins_with_the_items_that_are_there() {
    let db = Db::new();
    table(&db);
    put(&db, "a", "jazz");
    let answer = replicate(&db, THERE);
    assert_eq!(answer["TableStatus"], "UPDATING");
    assert_eq!(answer["Replicas"], json!([]));
    assert_eq!(answer["GlobalTableVersion"], "2019.11.21");
    assert_eq!(answer["StreamSpecification"]["StreamViewType"], "NEW_AND_OLD_IMAGES");
    let there = db.at(THERE);
    assert_eq!(get(&there, "a")["genre"]["S"], "jazz");
    assert_eq!(count(&there, "jazz"), 1);
    let (own, other) = (describe(&db), describe(&there));
    assert_eq!(other["ItemCount"], 1);
    assert_ne!(own["TableId"], other["TableId"]);
    assert_eq!(own["Replicas"][0]["RegionName"], THERE);
    assert_eq!(other["Replicas"][0]["RegionName"], HERE);
    assert_eq!(other["TableArn"], "arn:aws:dynamodb:us-east-1:000000000000:table/music");
}

#[test]
fn a_write_in_one_region_is_in_all_of_them_at_once() {
    let db = Db::new();
    table(&db);
    replicate(&db, THERE);
    replicate(&db, "ap-south-1");
    let (there, third) = (db.at(THERE), db.at("ap-south-1"));
    put(&there, "a", "jazz");
    put(&db, "a", "folk");
    for region in [&db, &there, &third] {
        assert_eq!(get(region, "a")["genre"]["S"], "folk");
        assert_eq!((count(region, "jazz"), count(region, "folk")), (json!(0), json!(1)));
        assert_eq!(
            events(region),
            [("INSERT".to_owned(), false), ("MODIFY".to_owned(), false)]
        );
        assert_eq!(describe(region)["ItemCount"], 1);
    }
    third.ok(
        "DeleteItem",
        json!({ "TableName": NAME, "Key": { "pk": { "S": "a" } } }),
    );
    assert_eq!(get(&db, "a"), Json::Null);
    assert_eq!(count(&there, "folk"), 0);
}

#[test]
fn all_kinds_of_writes_are_replicated() {
    let db = Db::new();
    table(&db);
    replicate(&db, THERE);
    let there = db.at(THERE);
    let item = |pk: &str| json!({ "pk": { "S": pk }, "genre": { "S": "jazz" } });
    let requests = json!({ NAME: [{ "PutRequest": { "Item": item("a") } }, { "PutRequest": { "Item": item("b") } }] });
    db.ok("BatchWriteItem", json!({ "RequestItems": requests }));
    db.ok(
        "TransactWriteItems",
        json!({ "TransactItems": [
            { "Put": { "TableName": NAME, "Item": item("c") } },
            { "Delete": { "TableName": NAME, "Key": { "pk": { "S": "a" } } } },
        ] }),
    );
    db.ok(
        "UpdateItem",
        json!({
            "TableName": NAME,
            "Key": { "pk": { "S": "b" } },
            "UpdateExpression": "SET n = :n",
            "ExpressionAttributeValues": { ":n": { "N": "1" } },
        }),
    );
    assert_eq!(get(&there, "a"), Json::Null);
    assert_eq!(get(&there, "b")["n"]["N"], "1");
    assert_eq!(count(&there, "jazz"), 2);
}

#[test]
fn items_expire_in_all_regions_and_are_marked_in_one() {
    let db = Db::new();
    table(&db);
    replicate(&db, THERE);
    let there = db.at(THERE);
    let setting = json!({ "Enabled": true, "AttributeName": "until" });
    there.ok(
        "UpdateTimeToLive",
        json!({ "TableName": NAME, "TimeToLiveSpecification": setting }),
    );
    let status = |db: &Db| db.ok("DescribeTimeToLive", json!({ "TableName": NAME }))["TimeToLiveDescription"].clone();
    assert_eq!(status(&db)["TimeToLiveStatus"], "ENABLED");
    let until = (db.now_ms.get() / 1000 + 10).to_string();
    let item = json!({ "pk": { "S": "a" }, "genre": { "S": "jazz" }, "until": { "N": until } });
    db.ok("PutItem", json!({ "TableName": NAME, "Item": item }));
    let moved = ruststack_dynamodb::take_moved();
    let regions: Vec<Option<&str>> = moved.iter().map(|moved| moved.region.as_deref()).collect();
    assert!(regions.contains(&None) && regions.contains(&Some(THERE)), "{regions:?}");
    there.now_ms.set(db.now_ms.get() + 20_000);
    there.sweep(NAME, 100);
    assert_eq!(get(&db, "a"), Json::Null);
    assert_eq!(events(&there).last(), Some(&("REMOVE".to_owned(), true)));
    assert_eq!(events(&db).last(), Some(&("REMOVE".to_owned(), false)));
}

#[test]
fn settings_that_are_shared_follow_and_others_do_not() {
    let db = Db::new();
    table(&db);
    db.ok(
        "TagResource",
        json!({ "ResourceArn": "arn:aws:dynamodb:eu-central-1:000000000000:table/music", "Tags": [{ "Key": "a", "Value": "b" }] }),
    );
    replicate(&db, THERE);
    let there = db.at(THERE);
    let tags = there.ok(
        "ListTagsOfResource",
        json!({ "ResourceArn": "arn:aws:dynamodb:us-east-1:000000000000:table/music" }),
    );
    assert_eq!(tags["Tags"], json!([]));
    there.ok(
        "UpdateTable",
        json!({
            "TableName": NAME,
            "AttributeDefinitions": [{ "AttributeName": "year", "AttributeType": "S" }],
            "GlobalSecondaryIndexUpdates": [{ "Create": {
                "IndexName": "by-year",
                "KeySchema": [{ "AttributeName": "year", "KeyType": "HASH" }],
                "Projection": { "ProjectionType": "ALL" },
            } }],
        }),
    );
    assert_eq!(
        describe(&db)["GlobalSecondaryIndexes"].as_array().map(Vec::len),
        Some(2)
    );
    db.ok(
        "UpdateTable",
        json!({ "TableName": NAME, "GlobalSecondaryIndexUpdates": [{ "Delete": { "IndexName": "by-genre" } }] }),
    );
    assert_eq!(
        describe(&there)["GlobalSecondaryIndexes"].as_array().map(Vec::len),
        Some(1)
    );
    db.ok(
        "UpdateTable",
        json!({ "TableName": NAME, "DeletionProtectionEnabled": true }),
    );
    assert_eq!(describe(&there)["DeletionProtectionEnabled"], false);
    let item = json!({ "pk": { "S": "a" }, "year": { "S": "1959" } });
    there.ok("PutItem", json!({ "TableName": NAME, "Item": item }));
    let query = json!({
        "TableName": NAME,
        "IndexName": "by-year",
        "KeyConditionExpression": "#y = :y",
        "ExpressionAttributeNames": { "#y": "year" },
        "ExpressionAttributeValues": { ":y": { "S": "1959" } },
    });
    assert_eq!(db.ok("Query", query)["Count"], 1);
}

#[test]
fn a_replica_that_goes_takes_nothing_else_with_it() {
    let db = Db::new();
    table(&db);
    replicate(&db, THERE);
    put(&db, "a", "jazz");
    let there = db.at(THERE);
    db.refused(
        "DeleteTable",
        json!({ "TableName": NAME }),
        "Replica cannot be deleted because it has acted as a source region for new replica(s) being added to the table in the last 24 hours.",
    );
    db.ok(
        "UpdateTable",
        json!({ "TableName": NAME, "ReplicaUpdates": [{ "Delete": { "RegionName": THERE } }] }),
    );
    let (status, _) = there.call("DescribeTable", json!({ "TableName": NAME }));
    assert_eq!(status, 400);
    assert_eq!(there.rows("items/"), 0);
    let own = describe(&db);
    assert_eq!(own.get("Replicas"), None);
    assert_eq!(own.get("GlobalTableVersion"), None);
    put(&db, "b", "jazz");
    assert_eq!(count(&db, "jazz"), 2);
    db.ok("DeleteTable", json!({ "TableName": NAME }));
}

#[test]
fn deleting_a_replica_in_its_own_region_takes_it_out_of_the_global_table() {
    let db = Db::new();
    table(&db);
    replicate(&db, THERE);
    let there = db.at(THERE);
    let answer = there.ok("DeleteTable", json!({ "TableName": NAME }))["TableDescription"].clone();
    assert_eq!(answer["Replicas"][0]["RegionName"], HERE);
    assert_eq!(describe(&db).get("Replicas"), None);
    put(&db, "a", "jazz");
    assert_eq!(count(&db, "jazz"), 1);
}

#[test]
fn what_replicas_may_not_be_asked_is_refused() {
    let db = Db::new();
    table(&db);
    let refused = |updates: Json, message: &str| {
        db.refused(
            "UpdateTable",
            json!({ "TableName": NAME, "ReplicaUpdates": updates }),
            message,
        );
    };
    let create = |region: &str| json!({ "Create": { "RegionName": region } });
    refused(
        json!([create(HERE)]),
        "Cannot add or delete the local region through ReplicaUpdates. Use CreateTable, DeleteTable, or UpdateTable as required.",
    );
    refused(
        json!([create(THERE), create("eu-west-1")]),
        "Update table operation with more than one create or delete replica actions not allowed",
    );
    refused(
        json!([{ "Delete": { "RegionName": THERE } }]),
        "Update global table operation failed because one or more replicas were not part of the global table. Please retry the request without these replicas: [us-east-1].",
    );
    refused(
        json!([{ "Update": { "RegionName": THERE } }]),
        "There are no actions specified in the Replica Update Action of the request.",
    );
    db.refused(
        "UpdateTable",
        json!({ "TableName": NAME, "ReplicaUpdates": [create(THERE)], "DeletionProtectionEnabled": true }),
        "One or more parameter values were invalid: Replica modification must be the only operation in the request",
    );
    replicate(&db, THERE);
    refused(
        json!([create(THERE)]),
        "Failed to create a the new replica of table with name: \u{2018}music\u{2019} because one or more replicas already existed as tables.",
    );
    db.refused(
        "UpdateTable",
        json!({ "TableName": NAME, "StreamSpecification": { "StreamEnabled": false } }),
        "One or more parameter values were invalid: Disabling Stream is not allowed for a Global Table replica.",
    );
}

#[test]
fn strong_consistency_wants_three_regions_at_once() {
    let db = Db::new().at("us-west-2");
    table(&db);
    let create = |region: &str| json!({ "Create": { "RegionName": region } });
    let strong =
        |updates: Json| json!({ "TableName": NAME, "MultiRegionConsistency": "STRONG", "ReplicaUpdates": updates });
    db.refused(
        "UpdateTable",
        strong(json!([create(THERE)])),
        "Unsupported replica count for global tables with MultiRegionConsistency set to STRONG.",
    );
    let mut request = strong(json!([create(THERE)]));
    request["GlobalTableWitnessUpdates"] = json!([create("us-east-2")]);
    db.ok("UpdateTable", request);
    let described = describe(&db);
    assert_eq!(described["MultiRegionConsistency"], "STRONG");
    assert_eq!(
        described["GlobalTableWitnesses"],
        json!([{ "RegionName": "us-east-2", "WitnessStatus": "ACTIVE" }])
    );
    put(&db, "a", "jazz");
    assert_eq!(get(&db.at(THERE), "a")["genre"]["S"], "jazz");
    let delete = json!([{ "Delete": { "RegionName": THERE } }]);
    db.refused(
        "UpdateTable",
        json!({ "TableName": NAME, "ReplicaUpdates": delete }),
        "Update table delete operation does not include all witnesses.",
    );
    let witness = json!([{ "Delete": { "RegionName": "us-east-2" } }]);
    db.ok(
        "UpdateTable",
        json!({ "TableName": NAME, "ReplicaUpdates": delete, "GlobalTableWitnessUpdates": witness }),
    );
    assert_eq!(describe(&db).get("MultiRegionConsistency"), None);
}
