//! Tables: made, described, changed, deleted.

mod common;
use common::{json, Db, Json};

const INVALID: &str = "One or more parameter values were invalid: ";

fn table(more: Json) -> Json {
    let mut request = json!({
        "TableName": "made", "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }], "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        if value.is_null() {
            request.as_object_mut().map(|request| request.remove(name));
        } else {
            request[name] = value.clone();
        }
    }
    request
}

#[test]
fn a_table_is_described_as_it_was_made() {
    let db = Db::new();
    let made = db.ok("CreateTable", table(json!({ "BillingMode": null, "ProvisionedThroughput": { "ReadCapacityUnits": 5, "WriteCapacityUnits": 6 } })));
    let description = &made["TableDescription"];
    assert_eq!(description["TableStatus"], "CREATING");
    assert_eq!(
        description["TableArn"],
        "arn:aws:dynamodb:eu-central-1:000000000000:table/made"
    );
    assert_eq!(description["CreationDateTime"], 1_700_000_000.0);
    assert_eq!(
        description["ProvisionedThroughput"],
        json!({ "NumberOfDecreasesToday": 0, "ReadCapacityUnits": 5, "WriteCapacityUnits": 6 })
    );
    assert_eq!(description["DeletionProtectionEnabled"], false);
    assert_eq!(description["TableId"].as_str().map(str::len), Some(36));
    let described = db.ok("DescribeTable", json!({ "TableName": "made" }))["Table"].clone();
    assert_eq!(
        (&described["TableStatus"], &described["TableId"]),
        (&json!("ACTIVE"), &description["TableId"])
    );
    let by_arn = db.ok("DescribeTable", json!({ "TableName": description["TableArn"] }));
    assert_eq!(by_arn["Table"], described);
}

#[test]
fn a_table_in_creation_is_not_there_yet() {
    let mut db = Db::new();
    db.status_delay_ms = 1000;
    db.ok("CreateTable", table(json!({})));
    let get = json!({ "TableName": "made", "Key": { "pk": { "S": "a" } } });
    assert_eq!(
        db.ok("DescribeTable", json!({ "TableName": "made" }))["Table"]["TableStatus"],
        "CREATING"
    );
    assert_eq!(db.error("GetItem", get.clone()).0, "ResourceNotFoundException");
    assert_eq!(
        db.error("DeleteTable", json!({ "TableName": "made" })).0,
        "ResourceInUseException"
    );
    db.now_ms.set(db.now_ms.get() + 1000);
    assert_eq!(
        db.ok("DescribeTable", json!({ "TableName": "made" }))["Table"]["TableStatus"],
        "ACTIVE"
    );
    db.ok("GetItem", get);
}

#[test]
fn a_deleted_table_is_gone_and_may_be_made_anew() {
    let db = Db::new();
    db.ok("CreateTable", table(json!({})));
    db.ok(
        "PutItem",
        json!({ "TableName": "made", "Item": { "pk": { "S": "a" } } }),
    );
    let taken = db.error("CreateTable", table(json!({})));
    assert_eq!(
        taken,
        (
            "ResourceInUseException".to_owned(),
            "Table already exists: made".to_owned()
        )
    );
    assert_eq!(
        db.ok("DeleteTable", json!({ "TableName": "made" }))["TableDescription"]["TableStatus"],
        "DELETING"
    );
    let missing = (
        "ResourceNotFoundException".to_owned(),
        "Requested resource not found: Table: made not found".to_owned(),
    );
    assert_eq!(db.error("DescribeTable", json!({ "TableName": "made" })), missing);
    assert_eq!(db.error("DeleteTable", json!({ "TableName": "made" })), missing);
    db.ok("CreateTable", table(json!({})));
    assert_eq!(db.ok("Scan", json!({ "TableName": "made" }))["Count"], 0);
}

#[test]
fn names_are_listed_in_pages() {
    let db = Db::new();
    for name in ["ccc", "aaa", "bbb"] {
        db.ok("CreateTable", table(json!({ "TableName": name })));
    }
    let first = db.ok("ListTables", json!({ "Limit": 2 }));
    assert_eq!(
        first,
        json!({ "TableNames": ["aaa", "bbb"], "LastEvaluatedTableName": "bbb" })
    );
    assert_eq!(
        db.ok("ListTables", json!({ "ExclusiveStartTableName": "bbb" })),
        json!({ "TableNames": ["ccc"] })
    );
}

#[test]
fn protection_tags_time_to_live_and_recovery_are_kept() {
    let db = Db::new();
    let arn = "arn:aws:dynamodb:eu-central-1:000000000000:table/made";
    db.ok(
        "CreateTable",
        table(json!({ "DeletionProtectionEnabled": true, "Tags": [{ "Key": "a", "Value": "1" }] })),
    );
    assert_eq!(
        db.error("DeleteTable", json!({ "TableName": "made" })).0,
        "ValidationException"
    );
    db.ok(
        "UpdateTable",
        json!({ "TableName": "made", "DeletionProtectionEnabled": false }),
    );

    db.ok(
        "TagResource",
        json!({ "ResourceArn": arn, "Tags": [{ "Key": "b", "Value": "2" }, { "Key": "a", "Value": "3" }] }),
    );
    db.ok("UntagResource", json!({ "ResourceArn": arn, "TagKeys": ["b"] }));
    assert_eq!(
        db.ok("ListTagsOfResource", json!({ "ResourceArn": arn })),
        json!({ "Tags": [{ "Key": "a", "Value": "3" }] })
    );

    let ttl = json!({ "Enabled": true, "AttributeName": "expires" });
    assert_eq!(
        db.ok("DescribeTimeToLive", json!({ "TableName": "made" })),
        json!({ "TimeToLiveDescription": { "TimeToLiveStatus": "DISABLED" } })
    );
    db.ok(
        "UpdateTimeToLive",
        json!({ "TableName": "made", "TimeToLiveSpecification": ttl }),
    );
    db.refused(
        "UpdateTimeToLive",
        json!({ "TableName": "made", "TimeToLiveSpecification": ttl }),
        "TimeToLive is already enabled",
    );
    assert_eq!(
        db.ok("DescribeTimeToLive", json!({ "TableName": "made" })),
        json!({ "TimeToLiveDescription": { "TimeToLiveStatus": "ENABLED", "AttributeName": "expires" } })
    );

    let status = |answer: Json| {
        answer["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"].clone()
    };
    assert_eq!(
        status(db.ok("DescribeContinuousBackups", json!({ "TableName": "made" }))),
        "DISABLED"
    );
    let enable =
        json!({ "TableName": "made", "PointInTimeRecoverySpecification": { "PointInTimeRecoveryEnabled": true } });
    assert_eq!(status(db.ok("UpdateContinuousBackups", enable)), "ENABLED");
    assert_eq!(
        status(db.ok("DescribeContinuousBackups", json!({ "TableName": "made" }))),
        "ENABLED"
    );
    let missing = db.error("DescribeContinuousBackups", json!({ "TableName": "none" }));
    assert_eq!(
        missing,
        ("TableNotFoundException".to_owned(), "Table not found: none".to_owned())
    );
    db.ok("DeleteTable", json!({ "TableName": "made" }));
}

#[test]
fn schemas_that_are_refused() {
    let db = Db::new();
    let hash = json!({ "AttributeName": "pk", "KeyType": "HASH" });
    let index = |name: &str, keys: Json| json!({ "IndexName": name, "KeySchema": keys, "Projection": { "ProjectionType": "ALL" } });
    for (more, message) in [
        (json!({ "TableName": null }), "The parameter 'TableName' is required but was not present in the request".to_owned()),
        (
            json!({ "TableName": "ab" }),
            "1 validation error detected: Value 'ab' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 3".into(),
        ),
        (
            json!({ "BillingMode": "PAY_PER_REQUEST", "ProvisionedThroughput": { "ReadCapacityUnits": 1, "WriteCapacityUnits": 1 } }),
            format!("{INVALID}Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"),
        ),
        (json!({ "KeySchema": [hash, { "AttributeName": "pk", "KeyType": "RANGE" }] }), "Invalid KeySchema: Some index key attribute have no definition".into()),
        (
            json!({ "KeySchema": [hash, { "AttributeName": "sk", "KeyType": "RANGE" }, { "AttributeName": "x", "KeyType": "RANGE" }] }),
            "1 validation error detected: Value '[KeySchemaElement(attributeName=pk, keyType=HASH), KeySchemaElement(attributeName=sk, keyType=RANGE), KeySchemaElement(attributeName=x, keyType=RANGE)]' at 'keySchema' failed to satisfy constraint: Member must have length less than or equal to 2".into(),
        ),
        (
            json!({ "KeySchema": [{ "AttributeName": "pk", "KeyType": "INVALID" }] }),
            "1 validation error detected: Value 'INVALID' at 'keySchema.1.member.keyType' failed to satisfy constraint: Member must satisfy enum value set: [HASH, RANGE]".into(),
        ),
        (
            json!({ "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "INVALID" }] }),
            "1 validation error detected: Value 'INVALID' at 'attributeDefinitions.1.member.attributeType' failed to satisfy constraint: Member must satisfy enum value set: [B, N, S]".into(),
        ),
        (
            json!({ "LocalSecondaryIndexes": [index("lsi", json!([hash, { "AttributeName": "pk", "KeyType": "RANGE" }]))] }),
            "Invalid KeySchema: Some index key attribute have no definition".into(),
        ),
        (
            json!({ "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }, { "AttributeName": "sk", "AttributeType": "S" }], "KeySchema": [hash, hash] }),
            "Both the Hash Key and the Range Key element in the KeySchema have the same name".into(),
        ),
        (
            json!({ "GlobalSecondaryIndexes": [index("same", json!([hash])), index("same", json!([hash]))] }),
            format!("{INVALID}Duplicate index name: same"),
        ),
        (
            json!({ "LocalSecondaryIndexes": [index("l1", json!([hash]))], "GlobalSecondaryIndexes": [index("g1", json!([hash]))] }),
            "2 validation errors detected: Value 'g1' at 'globalSecondaryIndexes.1.member.indexName' failed to satisfy constraint: Member must have length greater than or equal to 3; Value 'l1' at 'localSecondaryIndexes.1.member.indexName' failed to satisfy constraint: Member must have length greater than or equal to 3".into(),
        ),
    ] {
        db.refused("CreateTable", table(more), &message);
    }
}

#[test]
fn streams_are_labelled_by_the_clock() {
    let db = Db::new();
    let stream = json!({ "StreamSpecification": { "StreamEnabled": true, "StreamViewType": "KEYS_ONLY" } });
    let made = db.ok("CreateTable", table(stream))["TableDescription"].clone();
    assert_eq!(made["LatestStreamLabel"], "2023-11-14T22:13:20.000");
    assert_eq!(
        made["LatestStreamArn"],
        "arn:aws:dynamodb:eu-central-1:000000000000:table/made/stream/2023-11-14T22:13:20.000"
    );
}

#[test]
fn totals_follow_every_write() {
    let db = Db::with_tables();
    let totals = || {
        let table = &db.ok("DescribeTable", json!({ "TableName": "pair" }))["Table"];
        let of = |description: &Json, bytes: &str| (description["ItemCount"].clone(), description[bytes].clone());
        let mut all = vec![of(table, "TableSizeBytes")];
        for member in ["LocalSecondaryIndexes", "GlobalSecondaryIndexes"] {
            for index in table[member].as_array().into_iter().flatten() {
                all.push(of(index, "IndexSizeBytes"));
            }
        }
        all
    };
    let numbers = |list: &[(usize, usize)]| {
        list.iter()
            .map(|(items, bytes)| (json!(items), json!(bytes)))
            .collect::<Vec<_>>()
    };
    assert_eq!(totals(), numbers(&[(0, 0); 4]));
    // pk and sk count 3 bytes each, g 3, l 3, mine 5.
    let item =
        json!({ "pk": { "S": "p" }, "sk": { "S": "s" }, "g": { "S": "gg" }, "l": { "N": "1" }, "mine": { "S": "x" } });
    db.ok("PutItem", json!({ "TableName": "pair", "Item": item }));
    assert_eq!(totals(), numbers(&[(1, 17), (1, 9), (1, 17), (1, 9)]));
    db.ok("PutItem", json!({ "TableName": "pair", "Item": item }));
    assert_eq!(totals(), numbers(&[(1, 17), (1, 9), (1, 17), (1, 9)]));
    let key = json!({ "pk": { "S": "p" }, "sk": { "S": "s" } });
    let remove = json!({ "TableName": "pair", "Key": key, "UpdateExpression": "REMOVE g, mine" });
    db.ok("UpdateItem", remove);
    assert_eq!(totals(), numbers(&[(1, 9), (1, 9), (0, 0), (0, 0)]));
    let batch = json!({ "RequestItems": { "pair": [{ "PutRequest": { "Item": { "pk": { "S": "p" }, "sk": { "S": "t" }, "g": { "S": "g" } } } }] } });
    db.ok("BatchWriteItem", batch);
    assert_eq!(totals(), numbers(&[(2, 17), (1, 9), (1, 8), (1, 8)]));

    // A new index is counted as it is filled; the others keep their numbers.
    let create = json!({ "Create": { "IndexName": "new", "KeySchema": [{ "AttributeName": "l", "KeyType": "HASH" }], "Projection": { "ProjectionType": "ALL" } } });
    db.ok(
        "UpdateTable",
        json!({ "TableName": "pair", "GlobalSecondaryIndexUpdates": [create], "AttributeDefinitions": [{ "AttributeName": "l", "AttributeType": "N" }] }),
    );
    assert_eq!(totals(), numbers(&[(2, 17), (1, 9), (1, 8), (1, 8), (1, 9)]));
    db.ok(
        "UpdateTable",
        json!({ "TableName": "pair", "GlobalSecondaryIndexUpdates": [{ "Delete": { "IndexName": "gsi" } }] }),
    );
    db.ok("DeleteItem", json!({ "TableName": "pair", "Key": key }));
    assert_eq!(totals(), numbers(&[(1, 8), (0, 0), (1, 8), (0, 0)]));
    db.ok("DeleteItem", json!({ "TableName": "pair", "Key": key }));
    assert_eq!(totals(), numbers(&[(1, 8), (0, 0), (1, 8), (0, 0)]));
}

#[test]
fn local_indexes_are_held_against_the_table_before_their_projection() {
    let db = Db::new();
    let attribute = |name: &str| json!({ "AttributeName": name, "AttributeType": "S" });
    let key = |name: &str, kind: &str| json!({ "AttributeName": name, "KeyType": kind });
    for (keys, message) in [
        (
            json!([key("b", "HASH"), key("a", "RANGE")]),
            "Index KeySchema does not have the same leading hash key as table KeySchema for index: abc. index hash key: b, table hash key: a",
        ),
        (json!([key("a", "HASH")]), "Index KeySchema does not have a range key for index: abc"),
        (json!([key("a", "HASH"), key("b", "RANGE")]), "Unknown ProjectionType: null"),
    ] {
        let input = json!({
            "TableName": "made", "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [attribute("a"), attribute("b")],
            "KeySchema": [key("a", "HASH"), key("b", "RANGE")],
            "LocalSecondaryIndexes": [{ "IndexName": "abc", "KeySchema": keys, "Projection": {} }],
        });
        db.refused("CreateTable", input, &format!("{INVALID}{message}"));
    }
}

#[test]
fn throughput_has_bounds_that_are_told_before_the_table_is_looked_up() {
    let db = Db::new();
    for (read, write, wrong) in [
        (
            1_000_000_000_001u64,
            1_000_000_000_001u64,
            "1000000000001 for ReadCapacityUnits",
        ),
        (
            1_000_000_000_000,
            1_000_000_000_002,
            "1000000000002 for WriteCapacityUnits",
        ),
    ] {
        let units = json!({ "ReadCapacityUnits": read, "WriteCapacityUnits": write });
        let message = format!("Given value {wrong} is out of bounds");
        let made = json!({ "BillingMode": "PROVISIONED", "ProvisionedThroughput": units });
        db.refused("CreateTable", table(made), &message);
        db.refused(
            "UpdateTable",
            json!({ "TableName": "absent", "ProvisionedThroughput": units }),
            &message,
        );
    }
}

#[test]
fn updates_that_contradict_themselves() {
    let db = Db::new();
    db.refused(
        "UpdateTable",
        json!({}),
        "The parameter 'TableName' is required but was not present in the request",
    );
    let delete = json!({ "Delete": { "IndexName": "abc" } });
    for (updates, message) in [
        (
            json!([{}]),
            "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must not be null",
        ),
        (
            json!([delete, delete]),
            "Only one global secondary index update per index is allowed simultaneously. Index: abc",
        ),
    ] {
        let input = json!({ "TableName": "absent", "GlobalSecondaryIndexUpdates": updates });
        db.refused("UpdateTable", input, &format!("{INVALID}{message}"));
    }
    db.refused(
        "UpdateTimeToLive",
        json!({ "TableName": "absent", "TimeToLiveSpecification": { "Enabled": true, "AttributeName": "" } }),
        "TimeToLiveSpecification.AttributeName must be non empty",
    );
}

/// As LocalStack recorded it in October and November 2025; that an increase first tells what there was, as AWS's DynamoDB controller for
/// Kubernetes saw it (2026-10-08).
#[test]
fn warm_throughput_is_told_once_the_table_is_there() {
    let db = Db::new();
    let warm = |answer: &Json| answer["WarmThroughput"].clone();
    let made = db.ok("CreateTable", table(json!({})))["TableDescription"].clone();
    assert_eq!(warm(&made), Json::Null);
    let ready = json!({ "ReadUnitsPerSecond": 12000, "WriteUnitsPerSecond": 4000, "Status": "ACTIVE" });
    assert_eq!(
        warm(&db.ok("DescribeTable", json!({ "TableName": "made" }))["Table"]),
        ready
    );
    let update = json!({ "TableName": "made", "DeletionProtectionEnabled": false });
    assert_eq!(warm(&db.ok("UpdateTable", update)["TableDescription"]), ready);
    let more = json!({ "ReadUnitsPerSecond": 13000, "WriteUnitsPerSecond": 5000 });
    let mut told = more.clone();
    told["Status"] = json!("UPDATING");
    let update = json!({ "TableName": "made", "WarmThroughput": more });
    let mut before = ready;
    before["Status"] = json!("UPDATING");
    assert_eq!(warm(&db.ok("UpdateTable", update)["TableDescription"]), before);
    let mut after = more.clone();
    after["Status"] = json!("ACTIVE");
    assert_eq!(
        warm(&db.ok("DescribeTable", json!({ "TableName": "made" }))["Table"]),
        after
    );
    let asked = table(json!({ "TableName": "asked", "WarmThroughput": more }));
    assert_eq!(warm(&db.ok("CreateTable", asked)["TableDescription"]), told);
}

#[test]
fn a_change_of_encryption_is_told_while_it_goes_on() {
    let db = Db::new();
    db.ok("CreateTable", table(json!({ "SSESpecification": { "Enabled": true } })));
    let update = |more: Json| {
        let mut input = json!({ "TableName": "made" });
        for (name, value) in more.as_object().into_iter().flatten() {
            input[name] = value.clone();
        }
        db.ok("UpdateTable", input)["TableDescription"]["SSEDescription"].clone()
    };
    assert_eq!(
        update(json!({ "DeletionProtectionEnabled": false }))["Status"],
        "ENABLED"
    );
    let off = update(json!({ "SSESpecification": { "Enabled": false } }));
    assert_eq!((&off["Status"], &off["SSEType"]), (&json!("UPDATING"), &json!("KMS")));
    assert!(off["KMSMasterKeyArn"].is_string());
    let after = db.ok("DescribeTable", json!({ "TableName": "made" }));
    assert_eq!(after["Table"]["SSEDescription"], Json::Null);
}

#[test]
fn tags_of_another_account_are_denied() {
    let db = Db::new();
    let arn = "arn:aws:dynamodb:eu-central-1:000000000001:table/made";
    for (operation, more) in [
        ("ListTagsOfResource", json!({ "ResourceArn": arn })),
        ("UntagResource", json!({ "ResourceArn": arn, "TagKeys": ["a"] })),
    ] {
        let (code, message) = db.error(operation, more);
        assert_eq!(code, "AccessDeniedException");
        assert!(
            message.contains(&format!("dynamodb:{operation} on resource: {arn}")),
            "{message}"
        );
    }
}

#[test]
fn limits_are_integers_and_units_are_longs() {
    let db = Db::new();
    let refusal = |operation: &str, input: Json| db.error(operation, input).1;
    assert_eq!(
        refusal("ListTables", json!({ "Limit": "1" })),
        "STRING_VALUE cannot be converted to Integer"
    );
    let units = json!({ "ProvisionedThroughput": { "ReadCapacityUnits": "1", "WriteCapacityUnits": 1 } });
    assert_eq!(
        refusal("CreateTable", table(units)),
        "STRING_VALUE cannot be converted to Long"
    );
}
