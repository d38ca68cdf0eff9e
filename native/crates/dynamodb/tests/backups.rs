//! Backups: they hold what stood there when they were made, whatever becomes of the table; and what is made of them is a table like others.

mod common;
use common::{json, Db, Json};

const NOW_MS: u64 = 1_700_000_000_000;
const DAY_MS: u64 = 24 * 60 * 60 * 1000;

fn put(db: &Db, table: &str, key: &str, value: &str) {
    let item = json!({ "pk": { "S": key }, "sk": { "S": key }, "g": { "S": value } });
    db.ok("PutItem", json!({ "TableName": table, "Item": item }));
}

fn scan(db: &Db, table: &str) -> Json {
    db.ok("Scan", json!({ "TableName": table }))["Items"].clone()
}

fn back_up(db: &Db, table: &str, name: &str) -> String {
    let details = db.ok("CreateBackup", json!({ "TableName": table, "BackupName": name }))["BackupDetails"].clone();
    assert_eq!(details["BackupStatus"], "CREATING");
    details["BackupArn"].as_str().expect("an ARN").to_owned()
}

fn list(db: &Db, input: Json) -> Vec<String> {
    let answer = db.ok("ListBackups", input);
    let summaries = answer["BackupSummaries"].as_array().cloned().unwrap_or_default();
    let name = |summary: &Json| summary["BackupName"].as_str().unwrap_or_default().to_owned();
    summaries.iter().map(name).collect()
}

fn restore(db: &Db, arn: &str, target: &str, overrides: Json) -> Json {
    db.ok("RestoreTableFromBackup", restoring(arn, target, overrides))["TableDescription"].clone()
}

fn restoring(arn: &str, target: &str, overrides: Json) -> Json {
    let mut input = json!({ "BackupArn": arn, "TargetTableName": target });
    for (name, value) in overrides.as_object().into_iter().flatten() {
        input[name] = value.clone();
    }
    input
}

#[test]
fn a_backup_holds_what_stood_there_and_outlives_its_table() {
    let db = Db::with_tables();
    put(&db, "pair", "a", "1");
    let before = scan(&db, "pair");
    let arn = back_up(&db, "pair", "first");
    let id = arn.strip_prefix("arn:aws:dynamodb:eu-central-1:000000000000:table/pair/backup/");
    let (time, drawn) = id.and_then(|id| id.split_once('-')).expect("the form of an ARN");
    assert_eq!(time, format!("{NOW_MS:014}"));
    assert_eq!(drawn.len(), 8);
    put(&db, "pair", "a", "2");
    put(&db, "pair", "b", "2");
    db.ok("DeleteTable", json!({ "TableName": "pair" }));
    let described = db.ok("DescribeBackup", json!({ "BackupArn": arn }))["BackupDescription"].clone();
    assert_eq!(described["BackupDetails"]["BackupStatus"], "AVAILABLE");
    assert_eq!(described["SourceTableDetails"]["ItemCount"], 1);
    assert_eq!(
        described["SourceTableFeatureDetails"]["GlobalSecondaryIndexes"]
            .as_array()
            .map(Vec::len),
        Some(2)
    );
    let made = restore(&db, &arn, "pair", json!({}));
    assert_eq!(made["RestoreSummary"]["SourceBackupArn"], json!(arn));
    assert_eq!(scan(&db, "pair"), before);
    for index in ["gsi", "keys"] {
        let query = json!({
            "TableName": "pair", "IndexName": index, "KeyConditionExpression": "g = :g",
            "ExpressionAttributeValues": { ":g": { "S": "1" } },
        });
        assert_eq!(db.ok("Query", query)["Count"], 1, "{index}");
    }
    let table = db.ok("DescribeTable", json!({ "TableName": "pair" }))["Table"].clone();
    assert_eq!(
        (&table["ItemCount"], &table["TableStatus"]),
        (&json!(1), &json!("ACTIVE"))
    );
    // Neither sees what is written to the other.
    put(&db, "pair", "c", "3");
    restore(&db, &arn, "other", json!({}));
    assert_eq!(scan(&db, "other"), before);
}

#[test]
fn names_are_not_unique_and_deleting_takes_all_away() {
    let db = Db::with_tables();
    put(&db, "hash", "a", "1");
    let arns: Vec<String> = (0..3).map(|_| back_up(&db, "hash", "same")).collect();
    assert_eq!(list(&db, json!({ "TableName": "hash" })), ["same", "same", "same"]);
    for arn in &arns {
        let deleted = db.ok("DeleteBackup", json!({ "BackupArn": arn }))["BackupDescription"].clone();
        assert_eq!(deleted["BackupDetails"]["BackupStatus"], "DELETED");
        let gone = ("BackupNotFoundException".to_owned(), format!("Backup not found: {arn}"));
        for operation in ["DescribeBackup", "DeleteBackup"] {
            assert_eq!(db.error(operation, json!({ "BackupArn": arn })), gone);
        }
        assert_eq!(
            db.error("RestoreTableFromBackup", restoring(arn, "new", json!({}))),
            gone
        );
    }
    assert_eq!(db.rows("backup"), 0);
}

#[test]
fn a_deleted_table_with_recovery_leaves_a_backup_for_35_days() {
    let db = Db::with_tables();
    put(&db, "hash", "a", "1");
    put(&db, "pair", "a", "1");
    let on = json!({ "PointInTimeRecoveryEnabled": true });
    db.ok(
        "UpdateContinuousBackups",
        json!({ "TableName": "hash", "PointInTimeRecoverySpecification": on }),
    );
    put(&db, "hash", "b", "1");
    let before = scan(&db, "hash");
    for table in ["hash", "pair"] {
        db.ok("DeleteTable", json!({ "TableName": table }));
    }
    assert_eq!(db.rows("history/"), 0);
    assert_eq!(list(&db, json!({})), [""; 0]);
    let listed = db.ok("ListBackups", json!({ "BackupType": "SYSTEM" }))["BackupSummaries"].clone();
    assert_eq!(listed.as_array().map(Vec::len), Some(1));
    let summary = &listed[0];
    assert_eq!(summary["BackupName"], "hash$DeletedTableBackup");
    assert_eq!(
        summary["BackupExpiryDateTime"].as_f64(),
        Some((NOW_MS + 35 * DAY_MS) as f64 / 1000.0)
    );
    let arn = summary["BackupArn"].as_str().expect("an ARN");
    assert!(arn.ends_with("-00000000"));
    db.refused(
        "DeleteBackup",
        json!({ "BackupArn": arn }),
        &format!("Invalid Request: User is not allowed to delete the system backup with arn {arn}. It will automatically expire on 2023-12-19T22:13:20.000Z"),
    );
    restore(&db, arn, "hash", json!({}));
    assert_eq!(scan(&db, "hash"), before);
    db.now_ms.set(NOW_MS + 35 * DAY_MS);
    assert_eq!(list(&db, json!({ "BackupType": "ALL" })), [""; 0]);
    assert_eq!(
        db.error("DescribeBackup", json!({ "BackupArn": arn })).0,
        "BackupNotFoundException"
    );
    back_up(&db, "hash", "another");
    // The expired one is gone with its rows: what is left is the other with two items and the marker.
    assert_eq!((db.rows("backups"), db.rows("backup/")), (1, 3));
}

#[test]
fn lists_are_filtered_and_paged() {
    let db = Db::with_tables();
    let mut arns = Vec::new();
    for at in 0..5 {
        db.now_ms.set(NOW_MS + at * 1000);
        arns.push(back_up(
            &db,
            if at == 4 { "pair" } else { "hash" },
            &format!("backup{at}"),
        ));
    }
    let of_hash = ["backup0", "backup1", "backup2", "backup3"];
    assert_eq!(list(&db, json!({ "TableName": "hash" })), of_hash);
    assert_eq!(list(&db, json!({})).len(), 5);
    assert_eq!(list(&db, json!({ "TableName": "none" })), [""; 0]);
    assert_eq!(list(&db, json!({ "BackupType": "AWS_BACKUP" })), [""; 0]);
    let (second, ms) = (NOW_MS / 1000 + 1, 0.001);
    for (lower, upper, found) in [
        (json!(second), json!(second + 2), &["backup1", "backup2"][..]),
        (json!(second as f64 + ms), json!(second as f64 + 1.0 + ms), &["backup2"]),
        (json!(0), json!(second), &["backup0"]),
    ] {
        let range = json!({ "TableName": "hash", "TimeRangeLowerBound": lower, "TimeRangeUpperBound": upper });
        assert_eq!(list(&db, range), found);
    }
    db.refused(
        "ListBackups",
        json!({ "TimeRangeLowerBound": 2, "TimeRangeUpperBound": 1 }),
        "One or more parameter values were invalid: Time range lower bound must be less than or equal to upper bound",
    );
    let page = db.ok("ListBackups", json!({ "TableName": "hash", "Limit": 3 }));
    assert_eq!(page["LastEvaluatedBackupArn"], json!(arns[2]));
    let rest = json!({ "TableName": "hash", "Limit": 3, "ExclusiveStartBackupArn": arns[2] });
    assert_eq!(list(&db, rest.clone()), ["backup3"]);
    assert!(db
        .ok("ListBackups", json!({ "TableName": "hash", "Limit": 4 }))
        .get("LastEvaluatedBackupArn")
        .is_none());
    // A cursor is a place, whether a backup stands there or not.
    db.ok("DeleteBackup", json!({ "BackupArn": arns[2] }));
    assert_eq!(list(&db, rest), ["backup3"]);
    let elsewhere = arns[2].replace("eu-central-1", "us-east-1");
    db.refused(
        "ListBackups",
        json!({ "ExclusiveStartBackupArn": elsewhere }),
        "Invalid Request: The supplied ExclusiveStartBackupArn does not match the region",
    );
    db.refused(
        "ListBackups",
        json!({ "Limit": 0 }),
        "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1",
    );
}

#[test]
fn arns_are_read_as_aws_reads_them() {
    let db = Db::with_tables();
    let arn = back_up(&db, "hash", "one");
    let elsewhere = arn.replace("eu-central-1", "us-east-1");
    let described = db.ok("DescribeBackup", json!({ "BackupArn": elsewhere }))["BackupDescription"].clone();
    assert_eq!(described["BackupDetails"]["BackupArn"], json!(elsewhere));
    let table = "arn:aws:dynamodb:eu-central-1:000000000000:table/hash";
    for wrong in ["", "a-string-that-is-not-an-arn-but-as-long-as-one", table] {
        db.refused("DescribeBackup", json!({ "BackupArn": wrong }), "Invalid Backup ARN");
    }
    for (from, to) in [
        ("eu-central-1", "xx-fake-1"),
        ("arn:aws:", "arn:aws-cn:"),
        (":dynamodb:", ":s3:"),
    ] {
        let wrong = json!({ "BackupArn": arn.replace(from, to) });
        db.refused("DescribeBackup", wrong, "Invalid Request: BackupArn is not valid");
    }
    let denied = ("AccessDeniedException".to_owned(), "Access is denied".to_owned());
    let foreign = arn.replace("000000000000", "111111111111");
    assert_eq!(db.error("DescribeBackup", json!({ "BackupArn": foreign })), denied);
    let missing = ("TableNotFoundException".to_owned(), "Table not found: none".to_owned());
    assert_eq!(
        db.error("CreateBackup", json!({ "TableName": "none", "BackupName": "one" })),
        missing
    );
    db.refused(
        "CreateBackup",
        json!({ "TableName": "hash", "BackupName": "" }),
        "2 validation errors detected: Value '' at 'backupName' failed to satisfy constraint: Member must satisfy regular expression pattern: \
         [a-zA-Z0-9_.-]+; Value '' at 'backupName' failed to satisfy constraint: Member must have length greater than or equal to 3",
    );
}

#[test]
fn settings_are_restored_as_on_aws() {
    let db = Db::new();
    let create = json!({
        "TableName": "full", "BillingMode": "PAY_PER_REQUEST", "TableClass": "STANDARD_INFREQUENT_ACCESS",
        "AttributeDefinitions": [{ "AttributeName": "pk", "AttributeType": "S" }],
        "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
        "OnDemandThroughput": { "MaxReadRequestUnits": 100, "MaxWriteRequestUnits": 50 },
        "SSESpecification": { "Enabled": true }, "DeletionProtectionEnabled": true,
        "StreamSpecification": { "StreamEnabled": true, "StreamViewType": "NEW_IMAGE" },
        "Tags": [{ "Key": "k", "Value": "v" }],
    });
    db.ok("CreateTable", create);
    let live = json!({ "Enabled": true, "AttributeName": "ttl" });
    db.ok(
        "UpdateTimeToLive",
        json!({ "TableName": "full", "TimeToLiveSpecification": live }),
    );
    put(&db, "full", "a", "1");
    let arn = back_up(&db, "full", "one");
    let described = db.ok("DescribeBackup", json!({ "BackupArn": arn }))["BackupDescription"].clone();
    let features = &described["SourceTableFeatureDetails"];
    assert_eq!(
        features["StreamDescription"],
        json!({ "StreamEnabled": true, "StreamViewType": "NEW_IMAGE" })
    );
    assert_eq!(
        features["TimeToLiveDescription"],
        json!({ "TimeToLiveStatus": "ENABLED", "AttributeName": "ttl" })
    );
    assert_eq!(features["SSEDescription"]["Status"], "ENABLED");
    assert_eq!(features.as_object().map(serde_json::Map::len), Some(3));
    let source = &described["SourceTableDetails"];
    assert_eq!(
        source["ProvisionedThroughput"],
        json!({ "ReadCapacityUnits": 0, "WriteCapacityUnits": 0 })
    );
    assert_eq!(source["BillingMode"], "PAY_PER_REQUEST");
    restore(&db, &arn, "again", json!({}));
    let table = db.ok("DescribeTable", json!({ "TableName": "again" }))["Table"].clone();
    assert_eq!(table["SSEDescription"]["Status"], "ENABLED");
    assert_eq!(table["OnDemandThroughput"]["MaxReadRequestUnits"], 100);
    assert_eq!(table["BillingModeSummary"]["BillingMode"], "PAY_PER_REQUEST");
    assert_eq!(table["DeletionProtectionEnabled"], false);
    for member in [
        "StreamSpecification",
        "LatestStreamArn",
        "TableClassSummary",
        "RestoreSummary",
    ] {
        assert!(table.get(member).is_none(), "{member}");
    }
    assert_eq!(
        db.ok("ListTagsOfResource", json!({ "ResourceArn": table["TableArn"] }))["Tags"],
        json!([])
    );
    restore(
        &db,
        &arn,
        "plain",
        json!({ "SSESpecificationOverride": { "Enabled": false } }),
    );
    let table = db.ok("DescribeTable", json!({ "TableName": "plain" }))["Table"].clone();
    assert!(table.get("SSEDescription").is_none());
}

fn provisioned(db: &Db) -> String {
    let (five, key) = (
        json!({ "ReadCapacityUnits": 5, "WriteCapacityUnits": 5 }),
        |name: &str, kind: &str| json!({ "AttributeName": name, "KeyType": kind }),
    );
    let attribute = |name: &str| json!({ "AttributeName": name, "AttributeType": "S" });
    db.ok("CreateTable", json!({
        "TableName": "paid", "ProvisionedThroughput": five,
        "AttributeDefinitions": [attribute("pk"), attribute("sk"), attribute("g"), attribute("l")],
        "KeySchema": [key("pk", "HASH"), key("sk", "RANGE")],
        "GlobalSecondaryIndexes": [{
            "IndexName": "gsi", "KeySchema": [key("g", "HASH")], "ProvisionedThroughput": five, "Projection": { "ProjectionType": "ALL" },
        }],
        "LocalSecondaryIndexes": [{
            "IndexName": "lsi", "KeySchema": [key("pk", "HASH"), key("l", "RANGE")], "Projection": { "ProjectionType": "KEYS_ONLY" },
        }],
    }));
    put(db, "paid", "a", "1");
    back_up(db, "paid", "one")
}

fn gsi(name: &str, throughput: Option<u64>) -> Json {
    let mut index = json!({
        "IndexName": name, "KeySchema": [{ "AttributeName": "g", "KeyType": "HASH" }], "Projection": { "ProjectionType": "ALL" },
    });
    if let Some(units) = throughput {
        index["ProvisionedThroughput"] = json!({ "ReadCapacityUnits": units, "WriteCapacityUnits": units });
    }
    index
}

#[test]
fn overrides_change_what_is_restored() {
    let db = Db::new();
    let arn = provisioned(&db);
    let units = |described: &Json| described["ProvisionedThroughput"]["ReadCapacityUnits"].clone();
    let seven = json!({ "ReadCapacityUnits": 7, "WriteCapacityUnits": 7 });
    let made = restore(&db, &arn, "seven", json!({ "ProvisionedThroughputOverride": seven }));
    assert_eq!(
        (units(&made), units(&made["GlobalSecondaryIndexes"][0])),
        (json!(7), json!(5))
    );
    let made = restore(
        &db,
        &arn,
        "eight",
        json!({ "GlobalSecondaryIndexOverride": [gsi("renamed", Some(8))] }),
    );
    assert_eq!(
        (units(&made), units(&made["GlobalSecondaryIndexes"][0])),
        (json!(5), json!(8))
    );
    assert_eq!(made["GlobalSecondaryIndexes"][0]["IndexName"], "renamed");
    assert_eq!(
        db.ok("Scan", json!({ "TableName": "eight", "IndexName": "renamed" }))["Count"],
        1
    );
    let made = restore(
        &db,
        &arn,
        "demand",
        json!({ "BillingModeOverride": "PAY_PER_REQUEST", "OnDemandThroughputOverride": { "MaxReadRequestUnits": 50, "MaxWriteRequestUnits": 50 } }),
    );
    assert_eq!(
        (units(&made), units(&made["GlobalSecondaryIndexes"][0])),
        (json!(0), json!(0))
    );
    assert_eq!(made["OnDemandThroughput"]["MaxReadRequestUnits"], 50);
    let made = restore(
        &db,
        &arn,
        "bare",
        json!({ "GlobalSecondaryIndexOverride": [], "LocalSecondaryIndexOverride": [] }),
    );
    assert!(made.get("GlobalSecondaryIndexes").is_none() && made.get("LocalSecondaryIndexes").is_none());
    assert_eq!(made["AttributeDefinitions"].as_array().map(Vec::len), Some(2));
    // The item's rows in the indexes are not there either: they would stay for good.
    let id = made["TableId"].as_str().expect("an id");
    assert_eq!(db.rows(&format!("items/{id}")), 2);
    put(&db, "bare", "a", "2");
    db.ok(
        "DeleteItem",
        json!({ "TableName": "bare", "Key": { "pk": { "S": "a" }, "sk": { "S": "a" } } }),
    );
    assert_eq!(db.rows(&format!("items/{id}")), 1);
}

#[test]
fn overrides_that_do_not_fit_are_refused_and_make_nothing() {
    let db = Db::new();
    let arn = provisioned(&db);
    let seven = json!({ "ReadCapacityUnits": 7, "WriteCapacityUnits": 7 });
    let other = json!({ "IndexName": "gsi", "KeySchema": [{ "AttributeName": "l", "KeyType": "HASH" }], "Projection": { "ProjectionType": "ALL" } });
    let demand = "PAY_PER_REQUEST";
    for (overrides, message) in [
        (
            json!({ "BillingModeOverride": demand, "ProvisionedThroughputOverride": seven }),
            "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST",
        ),
        (
            json!({ "BillingModeOverride": demand, "GlobalSecondaryIndexOverride": [gsi("gsi", Some(5))] }),
            "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST for index gsi",
        ),
        (
            json!({ "GlobalSecondaryIndexOverride": [gsi("gsi", None)] }),
            "Must specify provisioned throughput for index gsi",
        ),
        (
            json!({ "GlobalSecondaryIndexOverride": [other] }),
            "Index gsi does not match a secondary index that existed in the source table and cannot be created during the restore operation",
        ),
        (
            json!({ "BillingModeOverride": "PROVISIONED" }),
            "Must override ProvisionedThroughput if BillingMode is overridden to PROVISIONED",
        ),
        (
            json!({ "OnDemandThroughputOverride": { "MaxReadRequestUnits": 5 } }),
            "Cannot override MaxReadRequestUnits for OnDemandThroughput unless BillingModeOverride is PAY_PER_REQUEST",
        ),
        (
            json!({ "BillingModeOverride": demand, "OnDemandThroughputOverride": { "MaxReadRequestUnits": 0 } }),
            "Requested MaxReadRequestUnits for OnDemandThroughput is outside of valid range",
        ),
    ] {
        db.refused("RestoreTableFromBackup", restoring(&arn, "new", overrides), &format!("Invalid Request: {message}"));
    }
    let null = |member: &str| format!("Value null at '{member}' failed to satisfy constraint: Member must not be null");
    let index = "globalSecondaryIndexOverride.1.member";
    db.refused(
        "RestoreTableFromBackup",
        restoring(&arn, "new", json!({ "GlobalSecondaryIndexOverride": [{}] })),
        &format!(
            "3 validation errors detected: {}; {}; {}",
            null(&format!("{index}.indexName")),
            null(&format!("{index}.keySchema")),
            null(&format!("{index}.projection"))
        ),
    );
    db.refused(
        "RestoreTableFromBackup",
        restoring(&arn, "", json!({})),
        "TableName must be at least 3 characters long and at most 255 characters long",
    );
    assert_eq!(
        db.error("RestoreTableFromBackup", restoring(&arn, "paid", json!({}))),
        (
            "TableAlreadyExistsException".to_owned(),
            "Table already exists: paid".to_owned()
        )
    );
    assert_eq!(db.ok("ListTables", json!({}))["TableNames"], json!(["paid"]));
}

#[test]
fn while_a_table_is_being_restored_the_backup_is_in_use() {
    let mut db = Db::with_tables();
    let arn = back_up(&db, "hash", "one");
    db.status_delay_ms = 1000;
    restore(&db, &arn, "slow", json!({}));
    let described = db.ok("DescribeTable", json!({ "TableName": "slow" }))["Table"].clone();
    assert_eq!(described["TableStatus"], "CREATING");
    assert_eq!(described["RestoreSummary"]["SourceBackupArn"], json!(arn));
    let in_use = |message: &str| ("BackupInUseException".to_owned(), format!("{message}: {arn}"));
    assert_eq!(
        db.error("RestoreTableFromBackup", restoring(&arn, "other", json!({}))),
        in_use("Backup is being used to restore another table")
    );
    assert_eq!(
        db.error("DeleteBackup", json!({ "BackupArn": arn })),
        in_use("Backup is being used to restore table")
    );
    let another = back_up(&db, "hash", "two");
    assert_eq!(
        db.error("RestoreTableFromBackup", restoring(&another, "slow", json!({}))),
        (
            "TableInUseException".to_owned(),
            format!("Table: slow is already being restored from backup: {arn}")
        )
    );
    let missing = ("TableNotFoundException".to_owned(), "Table not found: slow".to_owned());
    assert_eq!(
        db.error("DescribeContinuousBackups", json!({ "TableName": "slow" })),
        missing
    );
    assert_eq!(
        db.error("CreateBackup", json!({ "TableName": "slow", "BackupName": "one" })),
        missing
    );
    db.now_ms.set(NOW_MS + 1000);
    db.ok("DeleteBackup", json!({ "BackupArn": arn }));
}
