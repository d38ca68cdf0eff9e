//! What tables tell while they are made, changed and deleted, what they refuse meanwhile, and the rules of UpdateTable. The words are those
//! that AWS's DynamoDB controller for Kubernetes keeps of its probes (us-west-2, 2026-10-08 and 2026-10-09).

mod common;
use common::{json, Db, Json};

const INVALID: &str = "One or more parameter values were invalid: ";
const DELAY_MS: u64 = 1000;

fn definitions(names: &[&str]) -> Json {
    let list = names.iter();
    list.map(|name| json!({ "AttributeName": name, "AttributeType": "S" }))
        .collect()
}

fn index(name: &str, hash: &str, units: u64) -> Json {
    let mut index = json!({
        "IndexName": name, "KeySchema": [{ "AttributeName": hash, "KeyType": "HASH" }], "Projection": { "ProjectionType": "ALL" },
    });
    if units > 0 {
        index["ProvisionedThroughput"] = throughput(units, units);
    }
    index
}

fn throughput(read: u64, write: u64) -> Json {
    json!({ "ReadCapacityUnits": read, "WriteCapacityUnits": write })
}

/// A table with the global index `one` on `a`, on demand, or of `units` units each.
fn create(db: &Db, units: u64) {
    let mut input = json!({
        "TableName": "ttt", "AttributeDefinitions": definitions(&["pk", "a"]),
        "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }], "GlobalSecondaryIndexes": [index("one", "a", units)],
    });
    if units > 0 {
        input["ProvisionedThroughput"] = throughput(units, units);
    } else {
        input["BillingMode"] = json!("PAY_PER_REQUEST");
    }
    db.ok("CreateTable", input);
}

fn slow(units: u64) -> Db {
    let mut db = Db::new();
    db.status_delay_ms = DELAY_MS;
    create(&db, units);
    pass(&db);
    db
}

fn quick(units: u64) -> Db {
    let db = Db::new();
    create(&db, units);
    db
}

fn pass(db: &Db) {
    db.now_ms.set(db.now_ms.get() + DELAY_MS);
}

fn with(more: &Json) -> Json {
    let mut input = json!({ "TableName": "ttt" });
    for (name, value) in more.as_object().into_iter().flatten() {
        input[name] = value.clone();
    }
    input
}

fn update(db: &Db, more: Json) -> Json {
    db.ok("UpdateTable", with(&more))["TableDescription"].clone()
}

fn describe(db: &Db) -> Json {
    db.ok("DescribeTable", with(&json!({})))["Table"].clone()
}

fn in_use(db: &Db, operation: &str, more: Json, what: &str) {
    let message = format!("Attempt to change a resource which is still in use: {what}");
    let got = db.error(operation, with(&more));
    assert_eq!(
        got,
        ("ResourceInUseException".to_owned(), message),
        "{operation} {more}"
    );
}

fn add_index(name: &str) -> Json {
    json!({
        "AttributeDefinitions": definitions(&["b"]), "GlobalSecondaryIndexUpdates": [{ "Create": index(name, "b", 0) }],
    })
}

fn drop_index(name: &str) -> Json {
    json!({ "GlobalSecondaryIndexUpdates": [{ "Delete": { "IndexName": name } }] })
}

fn query(index: &str, key: &str) -> Json {
    with(&json!({
        "IndexName": index, "KeyConditionExpression": format!("{key} = :v"), "ExpressionAttributeValues": { ":v": { "S": "x" } },
    }))
}

fn index_statuses(table: &Json) -> Vec<(String, String, Json)> {
    let indexes = table["GlobalSecondaryIndexes"].as_array().into_iter().flatten();
    indexes
        .map(|index| {
            let text = |name: &str| index[name].as_str().unwrap_or_default().to_owned();
            (text("IndexName"), text("IndexStatus"), index["Backfilling"].clone())
        })
        .collect()
}

fn status(name: &str, status: &str, backfilling: Json) -> (String, String, Json) {
    (name.to_owned(), status.to_owned(), backfilling)
}

#[test]
fn a_table_passes_through_its_statuses() {
    let mut db = Db::new();
    db.status_delay_ms = DELAY_MS;
    create(&db, 0);
    assert_eq!(describe(&db)["TableStatus"], "CREATING");
    assert_eq!(index_statuses(&describe(&db)), [status("one", "CREATING", Json::Null)]);
    in_use(
        &db,
        "UpdateTable",
        json!({ "DeletionProtectionEnabled": true }),
        "Table is being created: ttt",
    );
    in_use(&db, "DeleteTable", json!({}), "Table is being created: ttt");
    let again = json!({
        "TableName": "ttt", "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": definitions(&["pk"]),
        "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }],
    });
    in_use(&db, "CreateTable", again.clone(), "Table is being created: ttt");
    pass(&db);
    assert_eq!(describe(&db)["TableStatus"], "ACTIVE");
    assert_eq!(index_statuses(&describe(&db)), [status("one", "ACTIVE", Json::Null)]);
    let taken = || db.error("CreateTable", again.clone()).1;
    assert_eq!(taken(), "Table already exists: ttt");

    let put = json!({ "TableName": "ttt", "Item": { "pk": { "S": "a" } } });
    db.ok("PutItem", put.clone());
    assert_eq!(
        db.ok("DeleteTable", with(&json!({})))["TableDescription"]["TableStatus"],
        "DELETING"
    );
    assert_eq!(describe(&db)["TableStatus"], "DELETING");
    assert_eq!(db.ok("ListTables", json!({}))["TableNames"], json!(["ttt"]));
    assert_eq!(taken(), "Table already exists: ttt");
    in_use(&db, "DeleteTable", json!({}), "Table is being deleted: ttt");
    in_use(
        &db,
        "UpdateTable",
        json!({ "DeletionProtectionEnabled": true }),
        "Table is being deleted: ttt",
    );
    for (operation, input) in [
        ("PutItem", put),
        ("GetItem", with(&json!({ "Key": { "pk": { "S": "a" } } }))),
        ("Scan", with(&json!({}))),
    ] {
        assert_eq!(db.error(operation, input).0, "ResourceNotFoundException", "{operation}");
    }
    // Its row goes by a sweep, which is planned for then; what is asked meanwhile knows that it is over.
    assert_eq!(db.moved(), [("ttt".to_owned(), db.now_ms.get() + DELAY_MS)]);
    pass(&db);
    assert_eq!(
        db.error("DescribeTable", with(&json!({}))).0,
        "ResourceNotFoundException"
    );
    assert_eq!(
        db.error("UpdateTable", with(&json!({ "DeletionProtectionEnabled": true })))
            .0,
        "ResourceNotFoundException"
    );
    assert_eq!(db.ok("ListTables", json!({}))["TableNames"], json!([]));
    db.ok("CreateTable", again);
}

#[test]
fn the_row_of_a_deleted_table_goes_when_its_time_is_over() {
    let db = slow(0);
    let id = describe(&db)["TableId"].clone();
    db.ok("DeleteTable", with(&json!({})));
    assert_eq!(db.sweep_of("ttt", &id, 256).due_ms, Some(db.now_ms.get() + DELAY_MS));
    assert_eq!(db.rows("tables"), 1);
    pass(&db);
    assert_eq!(db.sweep_of("ttt", &id, 256).due_ms, None);
    assert_eq!(db.rows(""), 0);
}

#[test]
fn without_a_delay_all_is_done_with_the_answer() {
    let db = quick(5);
    let told = update(&db, json!({ "ProvisionedThroughput": throughput(9, 9) }));
    assert_eq!(
        (
            &told["TableStatus"],
            &told["ProvisionedThroughput"]["ReadCapacityUnits"]
        ),
        (&json!("UPDATING"), &json!(5))
    );
    let now = describe(&db);
    assert_eq!(
        (&now["TableStatus"], &now["ProvisionedThroughput"]["ReadCapacityUnits"]),
        (&json!("ACTIVE"), &json!(9))
    );
    let told = update(&db, json!({ "BillingMode": "PAY_PER_REQUEST" }));
    assert_eq!(told["BillingModeSummary"], json!({ "BillingMode": "PAY_PER_REQUEST" }));
    assert!(describe(&db)["BillingModeSummary"]["LastUpdateToPayPerRequestDateTime"].is_number());
    let told = update(&db, add_index("two"));
    assert_eq!(
        index_statuses(&told),
        [
            status("one", "ACTIVE", Json::Null),
            status("two", "CREATING", json!(false))
        ]
    );
    assert_eq!(
        index_statuses(&describe(&db)),
        [status("one", "ACTIVE", Json::Null), status("two", "ACTIVE", Json::Null)]
    );
    let told = update(&db, drop_index("one"));
    assert_eq!(
        index_statuses(&told),
        [
            status("two", "ACTIVE", Json::Null),
            status("one", "DELETING", Json::Null)
        ]
    );
    assert_eq!(told["AttributeDefinitions"], definitions(&["a", "b", "pk"]));
    assert_eq!(describe(&db)["AttributeDefinitions"], definitions(&["b", "pk"]));
    assert_eq!(db.rows("tables"), 1);
    db.ok("DeleteTable", with(&json!({})));
    assert_eq!(db.moved(), []);
}

#[test]
fn an_index_is_allocated_then_filled_then_active() {
    let db = slow(0);
    db.ok(
        "PutItem",
        with(&json!({ "Item": { "pk": { "S": "p" }, "b": { "S": "x" } } })),
    );
    update(&db, add_index("two"));
    let two = |name: &str, backfilling: Json| [status("one", "ACTIVE", Json::Null), status("two", name, backfilling)];
    assert_eq!(describe(&db)["TableStatus"], "UPDATING");
    assert_eq!(index_statuses(&describe(&db)), two("CREATING", json!(false)));
    let not_ready = "Cannot read from backfilling global secondary index: two";
    db.refused("Query", query("two", "b"), not_ready);
    db.refused("Scan", with(&json!({ "IndexName": "two" })), not_ready);
    let select = json!({ "Statement": r#"SELECT * FROM "ttt"."two" WHERE b = 'x'"# });
    db.refused("ExecuteStatement", select, not_ready);
    in_use(
        &db,
        "UpdateTable",
        drop_index("two"),
        "Index creation is in resource allocation phase. Retry deletion during backfilling phase or when the index is active. Table: ttt Index: two",
    );
    let one_at_once = (
        "LimitExceededException".to_owned(),
        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table".to_owned(),
    );
    assert_eq!(db.error("UpdateTable", with(&drop_index("one"))), one_at_once);
    let busy = "Cannot delete table while indexes are being created, updated, or deleted.";
    in_use(&db, "DeleteTable", json!({}), busy);
    in_use(
        &db,
        "UpdateTable",
        json!({ "OnDemandThroughput": { "MaxReadRequestUnits": 5 } }),
        "OnDemandThroughput cannot be updated while index creation is in progress for indexes: [two]",
    );
    let provisioned = json!({ "BillingMode": "PROVISIONED", "ProvisionedThroughput": throughput(1, 1) });
    in_use(
        &db,
        "UpdateTable",
        provisioned,
        "Can't change table IOPS when an index is being created. Table: ttt Indexes: [two]",
    );
    let stream = json!({ "StreamSpecification": { "StreamEnabled": true, "StreamViewType": "KEYS_ONLY" } });
    in_use(
        &db,
        "UpdateTable",
        stream.clone(),
        "Can't change stream status when an index is being created. Table: ttt Indexes: [two]",
    );
    assert_eq!(
        update(&db, json!({ "DeletionProtectionEnabled": false }))["TableStatus"],
        "UPDATING"
    );
    pass(&db);
    assert_eq!(describe(&db)["TableStatus"], "ACTIVE");
    assert_eq!(index_statuses(&describe(&db)), two("CREATING", json!(true)));
    in_use(&db, "DeleteTable", json!({}), busy);
    assert_eq!(db.error("UpdateTable", with(&add_index("three"))), one_at_once);
    pass(&db);
    assert_eq!(index_statuses(&describe(&db)), two("ACTIVE", Json::Null));
    assert_eq!(db.ok("Query", query("two", "b"))["Count"], 1);

    update(&db, drop_index("two"));
    assert_eq!(index_statuses(&describe(&db)), two("DELETING", Json::Null));
    assert_eq!(describe(&db)["TableStatus"], "UPDATING");
    assert_eq!(describe(&db)["AttributeDefinitions"], definitions(&["a", "b", "pk"]));
    db.refused(
        "Query",
        query("two", "b"),
        "The table does not have the specified index: two",
    );
    in_use(&db, "DeleteTable", json!({}), busy);
    in_use(
        &db,
        "UpdateTable",
        json!({ "GlobalSecondaryIndexUpdates": [{ "Update": { "IndexName": "two", "OnDemandThroughput": { "MaxReadRequestUnits": 5 } } }] }),
        "Index is being deleted. Table: ttt Index: two",
    );
    assert_eq!(db.error("UpdateTable", with(&add_index("three"))), one_at_once);
    pass(&db);
    update(&db, stream);
    pass(&db);
    assert_eq!(describe(&db)["AttributeDefinitions"], definitions(&["a", "pk"]));
    assert_eq!(index_statuses(&describe(&db)), [status("one", "ACTIVE", Json::Null)]);
    db.ok("DeleteTable", with(&json!({})));
}

#[test]
fn what_goes_on_with_a_table_holds_off_what_it_excludes() {
    let stream = |enabled: bool| match enabled {
        true => json!({ "StreamSpecification": { "StreamEnabled": true, "StreamViewType": "KEYS_ONLY" } }),
        false => json!({ "StreamSpecification": { "StreamEnabled": false } }),
    };
    let class = json!({ "TableClass": "STANDARD_INFREQUENT_ACCESS" });
    let units = |units: u64| json!({ "ProvisionedThroughput": throughput(units, units) });
    let updating = "Table: ttt is in the process of being updated.";

    let db = slow(5);
    update(&db, units(6));
    assert_eq!(describe(&db)["TableStatus"], "UPDATING");
    assert_eq!(describe(&db)["ProvisionedThroughput"]["ReadCapacityUnits"], 5);
    let iops = "Table IOPS are currently being updated. Table: ttt";
    in_use(&db, "UpdateTable", units(7), iops);
    in_use(&db, "UpdateTable", json!({ "BillingMode": "PAY_PER_REQUEST" }), iops);
    in_use(
        &db,
        "UpdateTable",
        stream(true),
        "Can't enable or disable stream while table IOPS are being updated. Table: ttt",
    );
    in_use(
        &db,
        "UpdateTable",
        drop_index("one"),
        "Can't create or delete indexes while table IOPS are being updated. Table: ttt",
    );
    in_use(&db, "DeleteTable", json!({}), updating);
    assert_eq!(
        update(&db, json!({ "DeletionProtectionEnabled": false }))["TableStatus"],
        "UPDATING"
    );
    pass(&db);
    assert_eq!(describe(&db)["ProvisionedThroughput"]["ReadCapacityUnits"], 6);

    let told = update(&db, stream(true));
    let label = told["LatestStreamLabel"].as_str().unwrap_or_default().to_owned();
    let place = format!("Table: ttt Stream: {label} Operation: ENABLE");
    in_use(
        &db,
        "UpdateTable",
        stream(false),
        &format!("A stream status change is currently in progress. {place}"),
    );
    in_use(
        &db,
        "UpdateTable",
        units(8),
        &format!("Can't change table IOPS when stream status is being updated. {place}"),
    );
    in_use(
        &db,
        "UpdateTable",
        class.clone(),
        &format!("Can't update table class when stream status is being updated. {place}"),
    );
    in_use(
        &db,
        "DeleteTable",
        json!({}),
        "Cannot delete table while stream is being enabled/disabled.",
    );
    pass(&db);

    let told = update(&db, class.clone());
    assert_eq!(
        (&told["TableStatus"], &told["TableClassSummary"]),
        (&json!("UPDATING"), &Json::Null)
    );
    in_use(
        &db,
        "UpdateTable",
        class,
        "Can't update table class when a table class update is in progress. Table: ttt TableClassUpdateInProgress: STANDARD_INFREQUENT_ACCESS",
    );
    in_use(&db, "DeleteTable", json!({}), updating);
    pass(&db);
    let summary = describe(&db)["TableClassSummary"].clone();
    assert_eq!(summary["TableClass"], "STANDARD_INFREQUENT_ACCESS");
    assert!(summary["LastUpdateDateTime"].is_number());

    let told = update(&db, json!({ "SSESpecification": { "Enabled": true } }));
    assert_eq!(
        (&told["TableStatus"], &told["SSEDescription"]),
        (&json!("ACTIVE"), &json!({ "Status": "UPDATING" }))
    );
    in_use(
        &db,
        "UpdateTable",
        json!({ "SSESpecification": { "Enabled": false } }),
        "Server-Side Encryption is still being updated",
    );
    in_use(&db, "DeleteTable", json!({}), updating);
    pass(&db);
    assert_eq!(describe(&db)["SSEDescription"]["Status"], "ENABLED");

    let change = json!({ "GlobalSecondaryIndexUpdates": [{ "Update": { "IndexName": "one", "ProvisionedThroughput": throughput(9, 9) } }] });
    let told = update(&db, change.clone());
    let of = |table: &Json| table["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"]["ReadCapacityUnits"].clone();
    assert_eq!((&told["TableStatus"], of(&told)), (&json!("ACTIVE"), json!(5)));
    assert_eq!(index_statuses(&told), [status("one", "UPDATING", Json::Null)]);
    in_use(
        &db,
        "UpdateTable",
        change,
        "Index is being updated. Table: ttt Index: one",
    );
    in_use(
        &db,
        "DeleteTable",
        json!({}),
        "Cannot delete table while indexes are being created, updated, or deleted.",
    );
    pass(&db);
    assert_eq!(of(&describe(&db)), 9);
    db.ok("DeleteTable", with(&json!({})));
}

#[test]
fn one_change_at_a_time() {
    let provisioned = quick(5);
    let on_demand = quick(0);
    let protection = ("DeletionProtectionEnabled", json!(true));
    let class = ("TableClass", json!("STANDARD_INFREQUENT_ACCESS"));
    let encryption = ("SSESpecification", json!({ "Enabled": true }));
    let warm = (
        "WarmThroughput",
        json!({ "ReadUnitsPerSecond": 13000, "WriteUnitsPerSecond": 5000 }),
    );
    let stream = (
        "StreamSpecification",
        json!({ "StreamEnabled": true, "StreamViewType": "KEYS_ONLY" }),
    );
    let units = ("ProvisionedThroughput", throughput(6, 6));
    let limit = ("OnDemandThroughput", json!({ "MaxReadRequestUnits": 5 }));
    let mode = ("BillingMode", json!("PAY_PER_REQUEST"));
    let deleted = (
        "GlobalSecondaryIndexUpdates",
        json!([{ "Delete": { "IndexName": "one" } }]),
    );
    let created = (
        "GlobalSecondaryIndexUpdates",
        json!([{ "Create": index("two", "b", 5) }]),
    );
    let alone = |what: &str| format!("{INVALID}{what} must be the only operation in the request");
    for (db, members, message) in [
        (
            &on_demand,
            [&protection, &encryption],
            alone("Server-Side Encryption modification"),
        ),
        (&on_demand, [&protection, &class], alone("TableClass modification")),
        (
            &on_demand,
            [&warm, &protection],
            alone("DeletionProtection modification"),
        ),
        (
            &on_demand,
            [&mode, &protection],
            alone("DeletionProtection modification"),
        ),
        (&on_demand, [&warm, &stream], alone("WarmThroughput")),
        (
            &on_demand,
            [&stream, &limit],
            format!("{INVALID}OnDemandThroughput can only be combined with BillingMode in an UpdateTable request"),
        ),
        (
            &provisioned,
            [&stream, &units],
            format!("{INVALID}You cannot modify stream status while updating table IOPS"),
        ),
        (
            &provisioned,
            [&deleted, &units],
            format!("{INVALID}You cannot create or delete index while updating table IOPS"),
        ),
        (
            &provisioned,
            [&created, &stream],
            format!("{INVALID}You cannot create or delete index while changing stream status"),
        ),
        (
            &provisioned,
            [&created, &warm],
            format!("{INVALID}Create global secondary index cannot be specified when updating WarmThroughput"),
        ),
    ] {
        let before = describe(db);
        let mut input = with(&json!({}));
        for (name, value) in members {
            input[*name] = value.clone();
        }
        db.refused("UpdateTable", input, &message);
        assert_eq!(describe(db), before);
    }
    let told = update(
        &provisioned,
        json!({ "BillingMode": "PAY_PER_REQUEST", "StreamSpecification": stream.1 }),
    );
    assert_eq!(told["StreamSpecification"]["StreamEnabled"], true);
    assert_eq!(
        describe(&provisioned)["BillingModeSummary"]["BillingMode"],
        "PAY_PER_REQUEST"
    );
}

#[test]
fn settings_that_are_there_already() {
    let db = quick(5);
    let unchanged = |of: &str, whom: &str| {
        format!(
            "The provisioned throughput for {of} will not change. The requested value equals the current value. Current ReadCapacityUnits provisioned for {whom}: 5. Requested ReadCapacityUnits: 5. Current WriteCapacityUnits provisioned for {whom}: 5. Requested WriteCapacityUnits: 5. Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits."
        )
    };
    let index_units = json!([{ "Update": { "IndexName": "one", "ProvisionedThroughput": throughput(5, 5) } }]);
    for (more, message) in [
        (json!({ "ProvisionedThroughput": throughput(5, 5) }), unchanged("the table", "the table")),
        (
            json!({ "BillingMode": "PROVISIONED", "ProvisionedThroughput": throughput(5, 5) }),
            unchanged("the table", "the table"),
        ),
        (json!({ "GlobalSecondaryIndexUpdates": index_units }), unchanged("the index one", "index one")),
        (
            json!({ "BillingMode": "PROVISIONED" }),
            format!("{INVALID}ProvisionedThroughput must be specified when BillingMode is PROVISIONED"),
        ),
        (
            json!({ "StreamSpecification": { "StreamEnabled": false } }),
            "Table has no stream to disable: TableName: ttt".to_owned(),
        ),
        (
            json!({ "StreamSpecification": { "StreamEnabled": true } }),
            format!("{INVALID}If stream is being enabled then UpdateViewType is required"),
        ),
        (
            json!({ "StreamSpecification": { "StreamEnabled": false, "StreamViewType": "KEYS_ONLY" } }),
            format!("{INVALID}If stream is being disabled, then UpdateViewType must not be specified"),
        ),
        (
            json!({ "SSESpecification": { "Enabled": false } }),
            format!("{INVALID}Table is already encrypted by default"),
        ),
        (json!({ "SSESpecification": {} }), format!("{INVALID}Table is already encrypted by default")),
        (
            json!({ "SSESpecification": { "Enabled": false, "SSEType": "KMS" } }),
            format!("{INVALID}SSEType can not be specified if Enabled is false"),
        ),
        (
            json!({ "SSESpecification": { "Enabled": true, "KMSMasterKeyId": "abc" } }),
            format!("{INVALID}SSEType KMS is required if KMSMasterKeyId is specified"),
        ),
        (
            json!({ "AttributeDefinitions": definitions(&["pk"]) }),
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates, SSESpecification, ReplicaUpdates, MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, DeletionProtectionEnabled, OnDemandThroughput, WarmThroughput or TableClass is required".to_owned(),
        ),
        (
            json!({ "GlobalSecondaryIndexUpdates": [], "DeletionProtectionEnabled": true }),
            format!("{INVALID}List of GlobalSecondaryIndexUpdates is empty"),
        ),
        (
            json!({ "WarmThroughput": { "ReadUnitsPerSecond": 4 } }),
            format!("{INVALID}Requested ReadUnitsPerSecond for WarmThroughput for table is lower than current WarmThroughput, decreasing WarmThroughput is not supported"),
        ),
        (
            json!({ "OnDemandThroughput": { "MaxWriteRequestUnits": 4 } }),
            format!("{INVALID}MaxWriteRequestUnits for OnDemandThroughput cannot be specified when the table BillingMode is PROVISIONED"),
        ),
    ] {
        db.refused("UpdateTable", with(&more), &message);
    }
    let stream = json!({ "StreamSpecification": { "StreamEnabled": true, "StreamViewType": "KEYS_ONLY" } });
    update(&db, stream.clone());
    db.refused(
        "UpdateTable",
        with(&stream),
        "Table already has an enabled stream: TableName: ttt",
    );
    // These may be said again.
    update(&db, json!({ "BillingMode": "PAY_PER_REQUEST" }));
    let told = update(&db, json!({ "BillingMode": "PAY_PER_REQUEST" }));
    assert_eq!(told["TableStatus"], "UPDATING");
    assert_eq!(
        update(&db, json!({ "TableClass": "STANDARD" }))["TableStatus"],
        "UPDATING"
    );
    assert_eq!(describe(&db)["TableClassSummary"], Json::Null);
    for protection in [true, true, false] {
        let told = update(&db, json!({ "DeletionProtectionEnabled": protection }));
        assert_eq!(told["TableStatus"], "ACTIVE");
    }
    assert!(describe(&db)["LatestStreamArn"].is_string());
}

#[test]
fn decreases_are_limited_by_the_day() {
    let db = quick(5);
    // 11:20:48 in the evening.
    db.now_ms.set(1_791_501_648_000);
    update(&db, json!({ "ProvisionedThroughput": throughput(20, 20) }));
    for units in [19, 18, 17, 16] {
        let told =
            update(&db, json!({ "ProvisionedThroughput": throughput(units, 20) }))["ProvisionedThroughput"].clone();
        assert_eq!(told["NumberOfDecreasesToday"], 19 - units);
        assert_eq!(
            describe(&db)["ProvisionedThroughput"]["NumberOfDecreasesToday"],
            20 - units
        );
    }
    let refused = |db: &Db| {
        db.error(
            "UpdateTable",
            with(&json!({ "ProvisionedThroughput": throughput(5, 21) })),
        )
    };
    assert_eq!(
        refused(&db),
        (
            "LimitExceededException".to_owned(),
            "Subscriber limit exceeded: Provisioned throughput decreases are limited within a given UTC day. After the first 4 decreases, each subsequent decrease in the same UTC day can be performed at most once every 3600 seconds. Number of decreases today: 4. Last decrease at Thursday, October 8, 2026 at 11:20:48 PM Coordinated Universal Time. Next decrease can be made at Friday, October 9, 2026 at 12:00:00 AM Coordinated Universal Time.".to_owned()
        )
    );
    // Increases are not, and the index has a count of its own.
    update(&db, json!({ "ProvisionedThroughput": throughput(16, 21) }));
    let change = json!([{ "Update": { "IndexName": "one", "ProvisionedThroughput": throughput(4, 4) } }]);
    update(&db, json!({ "GlobalSecondaryIndexUpdates": change }));
    assert_eq!(
        describe(&db)["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"]["NumberOfDecreasesToday"],
        1
    );
    db.now_ms.set(1_791_504_000_000);
    let told = describe(&db)["ProvisionedThroughput"].clone();
    assert_eq!(told["NumberOfDecreasesToday"], 0);
    assert_eq!(told["LastDecreaseDateTime"], 1_791_501_648.0);
    for units in [14, 13, 12, 11] {
        update(&db, json!({ "ProvisionedThroughput": throughput(units, 21) }));
    }
    assert_eq!(refused(&db).0, "LimitExceededException");
    db.now_ms.set(db.now_ms.get() + 3_600_000);
    update(&db, json!({ "ProvisionedThroughput": throughput(10, 21) }));
    assert_eq!(describe(&db)["ProvisionedThroughput"]["NumberOfDecreasesToday"], 5);
    let (code, message) = db.error(
        "UpdateTable",
        with(&json!({ "ProvisionedThroughput": throughput(9, 21) })),
    );
    assert_eq!(code, "LimitExceededException");
    assert!(message.contains("Number of decreases today: 5."), "{message}");
}

#[test]
fn billing_is_switched_with_all_indexes() {
    let db = quick(0);
    let table_units = json!({ "BillingMode": "PROVISIONED", "ProvisionedThroughput": throughput(5, 5) });
    db.refused(
        "UpdateTable",
        with(&table_units),
        &format!("{INVALID}ProvisionedThroughput must be specified for index: one"),
    );
    let index_units = json!([{ "Update": { "IndexName": "one", "ProvisionedThroughput": throughput(7, 7) } }]);
    db.refused(
        "UpdateTable",
        with(&json!({ "GlobalSecondaryIndexUpdates": index_units })),
        &format!("{INVALID}The only Updates for index: one when TableThroughputMode is PAY_PER_REQUEST can be to OnDemandThroughput, WarmThroughput"),
    );
    update(
        &db,
        json!({ "OnDemandThroughput": { "MaxReadRequestUnits": 100, "MaxWriteRequestUnits": 50 } }),
    );
    let mut both = table_units;
    both["GlobalSecondaryIndexUpdates"] = index_units;
    update(&db, both);
    let now = describe(&db);
    assert_eq!(
        (
            &now["BillingModeSummary"]["BillingMode"],
            &now["ProvisionedThroughput"]["ReadCapacityUnits"],
            &now["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"]["ReadCapacityUnits"],
            &now["OnDemandThroughput"],
        ),
        (&json!("PROVISIONED"), &json!(5), &json!(7), &Json::Null)
    );
    // What it was ready for it stays ready for.
    let ready = json!({ "ReadUnitsPerSecond": 12000, "WriteUnitsPerSecond": 4000, "Status": "ACTIVE" });
    assert_eq!(now["WarmThroughput"], ready);
    db.refused(
        "UpdateTable",
        with(&json!({ "AttributeDefinitions": definitions(&["b"]), "GlobalSecondaryIndexUpdates": [{ "Create": index("two", "b", 0) }] })),
        &format!("{INVALID}Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: two"),
    );
}

#[test]
fn limits_on_demand_are_changed_member_by_member() {
    let db = quick(0);
    let set = |read: i64, write: i64| {
        let mut limits = json!({});
        if read != 0 {
            limits["MaxReadRequestUnits"] = json!(read);
        }
        if write != 0 {
            limits["MaxWriteRequestUnits"] = json!(write);
        }
        let told = update(&db, json!({ "OnDemandThroughput": limits }));
        assert_eq!(told["TableStatus"], "ACTIVE");
        (
            told["OnDemandThroughput"].clone(),
            describe(&db)["OnDemandThroughput"].clone(),
        )
    };
    let limits = |read: i64, write: i64| json!({ "MaxReadRequestUnits": read, "MaxWriteRequestUnits": write });
    assert_eq!(set(1000, 500), (limits(1000, 500), limits(1000, 500)));
    assert_eq!(set(2000, 0), (limits(2000, 500), limits(2000, 500)));
    assert_eq!(set(-1, 0), (limits(-1, 500), json!({ "MaxWriteRequestUnits": 500 })));
    assert_eq!(set(0, -1), (json!({ "MaxWriteRequestUnits": -1 }), Json::Null));
    assert_eq!(set(-1, -1), (limits(-1, -1), Json::Null));
    for units in [0, -2] {
        db.refused(
            "UpdateTable",
            with(&json!({ "OnDemandThroughput": { "MaxReadRequestUnits": units } })),
            &format!(
                "{INVALID}Requested MaxReadRequestUnits for OnDemandThroughput for table is outside of valid range"
            ),
        );
    }
}

#[test]
fn indexes_that_can_not_be_changed_so() {
    let db = Db::with_tables();
    let pair = |more: Json| {
        let mut input = with(&more);
        input["TableName"] = json!("pair");
        input
    };
    let missing = |name: &str| {
        (
            "ResourceNotFoundException".to_owned(),
            format!("Requested resource not found: Index {name} for table pair"),
        )
    };
    assert_eq!(db.error("UpdateTable", pair(drop_index("ghost"))), missing("ghost"));
    let ghost = json!([{ "Update": { "IndexName": "ghost", "OnDemandThroughput": { "MaxReadRequestUnits": 5 } } }]);
    assert_eq!(
        db.error("UpdateTable", pair(json!({ "GlobalSecondaryIndexUpdates": ghost }))),
        missing("ghost")
    );
    for (more, message) in [
        (drop_index("lsi"), "Cannot delete an index that is not a GlobalSecondaryIndex: lsi".to_owned()),
        (add_index("gsi"), "Attempting to create an index which already exists".to_owned()),
        (
            json!({ "GlobalSecondaryIndexUpdates": [{ "Create": index("new", "g", 0) }] }),
            format!("{INVALID}AttributeDefinitions is not specified for index: new"),
        ),
        (
            json!({ "GlobalSecondaryIndexUpdates": [{ "Create": index("new", "b", 0), "Delete": { "IndexName": "gsi" } }] }),
            format!("{INVALID}Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object"),
        ),
        (
            json!({ "GlobalSecondaryIndexUpdates": [{ "Update": {} }] }),
            "1 validation error detected: Value null at 'globalSecondaryIndexUpdates.1.member.update.indexName' failed to satisfy constraint: Member must not be null".to_owned(),
        ),
    ] {
        db.refused("UpdateTable", pair(more), &message);
    }
    let two = json!([{ "Delete": { "IndexName": "gsi" } }, { "Delete": { "IndexName": "keys" } }]);
    let (code, message) = db.error("UpdateTable", pair(json!({ "GlobalSecondaryIndexUpdates": two })));
    assert_eq!(
        (code.as_str(), message.as_str()),
        (
            "LimitExceededException",
            "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table"
        )
    );
    // What a request says of attributes that are defined already counts for nothing.
    let mut other_type = add_index("new");
    other_type["AttributeDefinitions"] =
        json!([{ "AttributeName": "b", "AttributeType": "S" }, { "AttributeName": "pk", "AttributeType": "N" }]);
    db.ok("UpdateTable", pair(other_type));
    let described = db.ok("DescribeTable", json!({ "TableName": "pair" }));
    let definition = json!({ "AttributeName": "pk", "AttributeType": "S" });
    assert!(described["Table"]["AttributeDefinitions"]
        .as_array()
        .is_some_and(|list| list.contains(&definition)));
}

#[test]
fn at_most_twenty_global_indexes() {
    let db = Db::new();
    let names: Vec<String> = (0..21).map(|at| format!("k{at:02}")).collect();
    let all: Vec<&str> = std::iter::once("pk").chain(names.iter().map(String::as_str)).collect();
    let table = |count: usize| {
        let indexes: Vec<Json> = (0..count)
            .map(|at| index(&format!("index-{at}"), &names[at], 0))
            .collect();
        json!({
            "TableName": "ttt", "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": definitions(&all[..=count]),
            "KeySchema": [{ "AttributeName": "pk", "KeyType": "HASH" }], "GlobalSecondaryIndexes": indexes,
        })
    };
    db.refused(
        "CreateTable",
        table(21),
        &format!("{INVALID}GlobalSecondaryIndex count exceeds the per-table limit of 20"),
    );
    db.ok("CreateTable", table(20));
    assert_eq!(
        db.error("UpdateTable", with(&add_index("more"))),
        (
            "LimitExceededException".to_owned(),
            "Subscriber limit exceeded: Number of global secondary indexes exceeds per-table limit of 20".to_owned()
        )
    );
}

/// Steps of a large index's filling between writes of all kinds; in the end it has what an index made with the table has, and is counted.
#[test]
fn a_large_index_is_filled_in_steps_while_items_change() {
    const ITEMS: usize = 3000;
    let db = quick(0);
    let mut random = common::Random(3);
    let put = |at: usize, value: usize| {
        let item = json!({ "pk": { "S": format!("{at:05}") }, "a": { "S": format!("v{value}") }, "b": { "S": format!("v{value}") } });
        db.ok("PutItem", json!({ "TableName": "ttt", "Item": item }));
    };
    for at in 0..ITEMS {
        put(at, at % 7);
    }
    update(&db, add_index("two"));
    let statuses = || index_statuses(&describe(&db))[1].clone();
    assert_eq!(statuses(), status("two", "CREATING", json!(true)));
    assert_eq!(db.moved(), [("ttt".to_owned(), 0)]);
    db.refused(
        "Query",
        query("two", "b"),
        "Cannot read from backfilling global secondary index: two",
    );
    in_use(
        &db,
        "DeleteTable",
        json!({}),
        "Cannot delete table while indexes are being created, updated, or deleted.",
    );
    let mut steps = 0;
    loop {
        for _ in 0..20 {
            let at = random.below(ITEMS + 50);
            match random.below(4) {
                0 => {
                    db.ok(
                        "DeleteItem",
                        with(&json!({ "Key": { "pk": { "S": format!("{at:05}") } } })),
                    );
                }
                1 => {
                    let item = json!({ "pk": { "S": format!("{at:05}") } });
                    db.ok("PutItem", json!({ "TableName": "ttt", "Item": item }));
                }
                _ => put(at, random.below(7)),
            }
        }
        steps += 1;
        match db.sweep("ttt", 128) {
            Some(0) => {}
            other => {
                assert_eq!(other, None);
                break;
            }
        }
    }
    assert!(steps > 5, "{steps}");
    assert_eq!(statuses(), status("two", "ACTIVE", Json::Null));
    let described = describe(&db);
    let totals = |at: usize| {
        let index = &described["GlobalSecondaryIndexes"][at];
        (index["ItemCount"].clone(), index["IndexSizeBytes"].clone())
    };
    assert_eq!(totals(0), totals(1));
    let keys = |index: &str, value: usize| {
        let key = if index == "one" { "a" } else { "b" };
        let request = json!({
            "TableName": "ttt", "IndexName": index, "KeyConditionExpression": format!("{key} = :v"),
            "ExpressionAttributeValues": { ":v": { "S": format!("v{value}") } },
        });
        let answer = db.ok("Query", request);
        let items = answer["Items"].as_array().cloned().unwrap_or_default();
        items.iter().map(|item| item["pk"]["S"].to_string()).collect::<Vec<_>>()
    };
    let mut count = 0;
    for value in 0..7 {
        let found = keys("one", value);
        count += found.len();
        assert_eq!(found, keys("two", value));
    }
    assert_eq!(totals(0).0, count);
    let rows = db.rows("items/");
    // As many rows go as the index had, in steps too.
    update(&db, drop_index("two"));
    assert_eq!(statuses(), status("two", "DELETING", Json::Null));
    let one_at_once = db.error("UpdateTable", with(&drop_index("one"))).0;
    assert_eq!(one_at_once, "LimitExceededException");
    while db.sweep("ttt", 128) == Some(0) {}
    assert_eq!(db.rows("items/"), rows - count);
    assert_eq!(index_statuses(&describe(&db)).len(), 1);
    assert_eq!(describe(&db)["AttributeDefinitions"], definitions(&["a", "pk"]));
    db.ok("DeleteTable", with(&json!({})));
}

#[test]
fn an_index_that_is_filled_may_be_given_up() {
    let db = quick(0);
    for at in 0..2000 {
        let item = json!({ "pk": { "S": format!("{at:05}") }, "b": { "S": "x" } });
        db.ok("PutItem", json!({ "TableName": "ttt", "Item": item }));
    }
    let before = db.rows("items/");
    update(&db, add_index("two"));
    db.sweep("ttt", 128);
    update(&db, drop_index("two"));
    while db.sweep("ttt", 128) == Some(0) {}
    assert_eq!(db.rows("items/"), before);
    // Another one begins from the beginning.
    update(&db, add_index("three"));
    while db.sweep("ttt", 128) == Some(0) {}
    assert_eq!(db.ok("Query", query("three", "b"))["Count"], 2000);
}

#[test]
fn items_that_can_not_be_in_a_new_index_stay_out() {
    let db = quick(0);
    for (pk, value) in [
        ("1", json!({ "S": "x" })),
        ("2", json!({ "N": "1" })),
        ("3", json!({ "S": "" })),
        ("4", json!({ "S": "x".repeat(3000) })),
        ("5", json!({ "M": {} })),
    ] {
        db.ok("PutItem", with(&json!({ "Item": { "pk": { "S": pk }, "b": value } })));
    }
    update(&db, add_index("two"));
    let counted = || describe(&db)["GlobalSecondaryIndexes"][1]["ItemCount"].clone();
    assert_eq!(counted(), 1);
    for pk in ["2", "3", "4", "5"] {
        db.ok("DeleteItem", with(&json!({ "Key": { "pk": { "S": pk } } })));
    }
    assert_eq!(counted(), 1);
}

/// Of DescribeTable as AWS's DynamoDB controller for Kubernetes saw it (us-west-2, 2026-10-08).
#[test]
fn arns_stand_for_names() {
    let db = quick(0);
    let arn = |place: &str, resource: &str| format!("arn:{place}:{resource}");
    let own = arn("aws:dynamodb:eu-central-1:000000000000", "table/ttt");
    let item = json!({ "pk": { "S": "a" } });
    for (operation, mut input) in [
        ("DescribeTable", json!({})),
        ("PutItem", json!({ "Item": item })),
        ("GetItem", json!({ "Key": item })),
        ("UpdateItem", json!({ "Key": item })),
        (
            "Query",
            json!({ "KeyConditionExpression": "pk = :v", "ExpressionAttributeValues": { ":v": { "S": "a" } } }),
        ),
        ("Scan", json!({})),
        (
            "BatchGetItem",
            json!({ "RequestItems": { (own.as_str()): { "Keys": [item] } } }),
        ),
        (
            "BatchWriteItem",
            json!({ "RequestItems": { (own.as_str()): [{ "PutRequest": { "Item": item } }] } }),
        ),
        (
            "TransactGetItems",
            json!({ "TransactItems": [{ "Get": { "TableName": own, "Key": item } }] }),
        ),
        (
            "TransactWriteItems",
            json!({ "TransactItems": [{ "Put": { "TableName": own, "Item": item } }] }),
        ),
        ("UpdateTable", json!({ "DeletionProtectionEnabled": false })),
        ("DescribeTimeToLive", json!({})),
        ("DescribeContinuousBackups", json!({})),
    ] {
        input["TableName"] = json!(own);
        let answer = db.ok(operation, input);
        if operation == "DescribeTable" {
            assert_eq!(answer["Table"]["TableName"], "ttt");
        }
    }
    for (place, resource, what) in [
        ("aws:dynamodb:us-east-1:000000000000", "table/ttt", "Invalid AWS region"),
        (
            "aws-cn:dynamodb:eu-central-1:000000000000",
            "table/ttt",
            "Invalid AWS partition",
        ),
        (
            "aws:dynamodb:eu-central-1:000000000000",
            "global/ttt",
            "Invalid resource type",
        ),
    ] {
        let arn = arn(place, resource);
        db.refused(
            "DescribeTable",
            json!({ "TableName": arn }),
            &format!("1 validation error detected: {what} in '{arn}'"),
        );
    }
    for input in [
        json!({ "TableName": format!("{own}/index/one") }),
        json!({ "TableName": "arn:aws:dynamodb" }),
    ] {
        let (code, message) = db.error("DescribeTable", input);
        assert_eq!(code, "ValidationException");
        assert!(
            message.starts_with("1 validation error detected: Valid ARN format is 'arn:"),
            "{message}"
        );
    }
    let other = arn("aws:dynamodb:eu-central-1:000000000001", "table/ttt");
    for (operation, input) in [
        ("DescribeTable", json!({ "TableName": other })),
        ("GetItem", json!({ "TableName": other, "Key": item })),
    ] {
        assert_eq!(
            db.error(operation, input),
            ("AccessDeniedException".to_owned(), "Access is denied".to_owned())
        );
    }
    db.ok("DeleteTable", json!({ "TableName": own }));
}

#[test]
fn collections_are_told_in_whole_gigabytes() {
    let db = Db::with_tables();
    let item = json!({ "pk": { "S": "p" }, "sk": { "S": "s" }, "l": { "N": "1" } });
    let told = json!({ "ItemCollectionKey": { "pk": { "S": "p" } }, "SizeEstimateRangeGB": [0.0, 1.0] });
    let size = |mut input: Json| {
        input["ReturnItemCollectionMetrics"] = json!("SIZE");
        input
    };
    let put = size(json!({ "TableName": "pair", "Item": item }));
    assert_eq!(db.ok("PutItem", put)["ItemCollectionMetrics"], told);
    let batch = size(json!({ "RequestItems": { "pair": [{ "PutRequest": { "Item": item } }] } }));
    assert_eq!(
        db.ok("BatchWriteItem", batch)["ItemCollectionMetrics"]["pair"],
        json!([told])
    );
    let transaction = size(json!({ "TransactItems": [{ "Put": { "TableName": "pair", "Item": item } }] }));
    assert_eq!(
        db.ok("TransactWriteItems", transaction)["ItemCollectionMetrics"]["pair"],
        json!([told])
    );
    let rows = db.rows("items/");
    let key = json!({ "pk": { "S": "p" }, "sk": { "S": "s" } });
    db.ok("DeleteItem", json!({ "TableName": "pair", "Key": key }));
    // The item, its row in the local index and the count of its collection.
    assert_eq!(db.rows("items/"), rows - 3);
}
