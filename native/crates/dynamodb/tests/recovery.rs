//! Point-in-time recovery: whatever was written, a table restored to a second is what it was at that second's end, its indexes and totals with it.

mod common;
use common::{json, Db, Json, Random};
use std::collections::BTreeMap;

/// The clock of a new database, in seconds.
const NOW: u64 = 1_700_000_000;
const SECONDS: u64 = 40;
const WRITES_A_SECOND: u64 = 12;

/// The table's items, by key.
type Items = BTreeMap<(String, String), Json>;

fn enable(db: &Db, table: &str) {
    set(db, table, json!({ "PointInTimeRecoveryEnabled": true }));
}

fn set(db: &Db, table: &str, specification: Json) -> Json {
    let input = json!({ "TableName": table, "PointInTimeRecoverySpecification": specification });
    db.ok("UpdateContinuousBackups", input)["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"].clone()
}

fn window(db: &Db, table: &str) -> (u64, u64) {
    let answer = db.ok("DescribeContinuousBackups", json!({ "TableName": table }));
    let described = &answer["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"];
    let second = |name: &str| described[name].as_f64().expect("a date") as u64;
    (second("EarliestRestorableDateTime"), second("LatestRestorableDateTime"))
}

fn at(db: &Db, second: u64, ms: u64) {
    db.now_ms.set(second * 1000 + ms);
}

fn put(db: &Db, table: &str, key: &str, value: &str) {
    let item = json!({ "pk": { "S": key }, "v": { "S": value } });
    db.ok("PutItem", json!({ "TableName": table, "Item": item }));
}

/// The values of a table with a partition key, by key.
fn values(db: &Db, table: &str) -> BTreeMap<String, String> {
    let items = db.ok("Scan", json!({ "TableName": table }))["Items"].clone();
    let items = items.as_array().cloned().unwrap_or_default();
    let text = |item: &Json, name: &str| item[name]["S"].as_str().unwrap_or_default().to_owned();
    items.iter().map(|item| (text(item, "pk"), text(item, "v"))).collect()
}

fn restore(db: &Db, from: &str, to: &str, second: u64) {
    db.ok(
        "RestoreTableToPointInTime",
        json!({ "SourceTableName": from, "TargetTableName": to, "RestoreDateTime": second }),
    );
}

fn random_item(random: &mut Random) -> ((String, String), Json) {
    let (pk, sk) = (format!("p{}", random.next() % 3), format!("s{}", random.next() % 4));
    let mut item =
        json!({ "pk": { "S": pk }, "sk": { "S": sk }, "extra": { "S": format!("{:x}", random.next() % 4) } });
    if !random.next().is_multiple_of(3) {
        item["g"] = json!({ "S": format!("g{}", random.next() % 2) });
    }
    if !random.next().is_multiple_of(3) {
        item["l"] = json!({ "N": (random.next() % 5).to_string() });
    }
    ((pk, sk), item)
}

fn write(db: &Db, random: &mut Random, items: &mut Items) {
    let ((pk, sk), item) = random_item(random);
    let key = json!({ "pk": { "S": pk }, "sk": { "S": sk } });
    match random.next() % 6 {
        0 => {
            db.ok("DeleteItem", json!({ "TableName": "pair", "Key": key }));
            items.remove(&(pk, sk));
        }
        1 => {
            let update = json!({
                "TableName": "pair", "Key": key, "UpdateExpression": "SET #n = :n",
                "ExpressionAttributeNames": { "#n": "n" }, "ExpressionAttributeValues": { ":n": { "N": "7" } },
            });
            db.ok("UpdateItem", update);
            items.entry((pk, sk)).or_insert(key)["n"] = json!({ "N": "7" });
        }
        2 => {
            let batch = json!({ "RequestItems": { "pair": [{ "PutRequest": { "Item": item } }] } });
            db.ok("BatchWriteItem", batch);
            items.insert((pk, sk), item);
        }
        3 => {
            let statement = format!("INSERT INTO pair VALUE {{'pk': '{pk}', 'sk': '{sk}', 'extra': 'p'}}");
            if db.call("ExecuteStatement", json!({ "Statement": statement })).0 == 200 {
                let mut item = key;
                item["extra"] = json!({ "S": "p" });
                items.insert((pk, sk), item);
            }
        }
        4 => {
            let put = json!({ "TransactItems": [{ "Put": { "TableName": "pair", "Item": item } }] });
            db.ok("TransactWriteItems", put);
            items.insert((pk, sk), item);
        }
        _ => {
            db.ok("PutItem", json!({ "TableName": "pair", "Item": item }));
            items.insert((pk, sk), item);
        }
    }
}

/// What can be read of a table and its indexes, and its numbers.
fn shown(db: &Db, table: &str) -> Json {
    let mut shown = Vec::new();
    for index in [None, Some("lsi"), Some("gsi"), Some("keys")] {
        let mut input = json!({ "TableName": table });
        if let Some(index) = index {
            input["IndexName"] = json!(index);
        }
        shown.push(db.ok("Scan", input)["Items"].clone());
    }
    let described = db.ok("DescribeTable", json!({ "TableName": table }))["Table"].clone();
    shown.push(json!([described["ItemCount"], described["TableSizeBytes"]]));
    for member in ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"] {
        for index in described[member].as_array().into_iter().flatten() {
            shown.push(json!([index["IndexName"], index["ItemCount"], index["IndexSizeBytes"]]));
        }
    }
    Json::Array(shown)
}

#[test]
fn a_table_restored_to_a_second_is_what_it_was_with_its_indexes() {
    for (seed, streams) in [(1, false), (2, true), (3, false)] {
        let db = Db::with_tables();
        let mut random = Random(seed);
        let mut items = Items::new();
        if streams {
            let stream = json!({ "StreamEnabled": true, "StreamViewType": "KEYS_ONLY" });
            db.ok(
                "UpdateTable",
                json!({ "TableName": "pair", "StreamSpecification": stream }),
            );
        }
        // Some stand there before recovery is turned on.
        (0..20).for_each(|_| write(&db, &mut random, &mut items));
        enable(&db, "pair");
        let mut then: BTreeMap<u64, Items> = BTreeMap::new();
        for second in NOW..NOW + SECONDS {
            // In some seconds nothing is written.
            let writes = random.next() % WRITES_A_SECOND;
            for place in 0..writes.saturating_sub(2) {
                at(&db, second, place);
                write(&db, &mut random, &mut items);
            }
            at(&db, second, 999);
            then.insert(second, items.clone());
        }
        assert_eq!(window(&db, "pair"), (NOW, NOW + SECONDS - 1));
        let model = Db::with_tables();
        for (second, items) in &then {
            let name = format!("at{second}");
            restore(&db, "pair", &name, *second);
            // The same items, written to an empty table.
            for item in model.ok("Scan", json!({ "TableName": "pair" }))["Items"]
                .as_array()
                .into_iter()
                .flatten()
            {
                let key = json!({ "pk": item["pk"], "sk": item["sk"] });
                model.ok("DeleteItem", json!({ "TableName": "pair", "Key": key }));
            }
            for item in items.values() {
                model.ok("PutItem", json!({ "TableName": "pair", "Item": item }));
            }
            assert_eq!(shown(&db, &name), shown(&model, "pair"), "seed {seed}, second {second}");
        }
        // What was restored is a table like others.
        db.ok(
            "PutItem",
            json!({ "TableName": format!("at{NOW}"), "Item": { "pk": { "S": "p" }, "sk": { "S": "s" } } }),
        );
    }
}

#[test]
fn the_latest_moment_is_the_present_one() {
    let db = Db::with_tables();
    enable(&db, "hash");
    put(&db, "hash", "a", "1");
    let restore = json!({ "SourceTableName": "hash", "TargetTableName": "again", "UseLatestRestorableTime": true });
    let described = db.ok("RestoreTableToPointInTime", restore)["TableDescription"].clone();
    assert_eq!(described["TableStatus"], "CREATING");
    assert_eq!(described["RestoreSummary"]["RestoreInProgress"], true);
    assert_eq!(
        described["RestoreSummary"]["RestoreDateTime"].as_f64(),
        Some(NOW as f64)
    );
    assert_eq!(values(&db, "again"), values(&db, "hash"));
    let described = db.ok("DescribeTable", json!({ "TableName": "again" }))["Table"].clone();
    assert_eq!(described["TableStatus"], "ACTIVE");
    assert!(described.get("RestoreSummary").is_none());
}

#[test]
fn a_second_holds_all_that_was_written_in_it_and_nothing_later() {
    let db = Db::with_tables();
    enable(&db, "hash");
    at(&db, NOW + 1, 100);
    put(&db, "hash", "a", "first");
    at(&db, NOW + 1, 900);
    put(&db, "hash", "a", "second");
    at(&db, NOW + 2, 0);
    put(&db, "hash", "a", "third");
    for (name, second, value) in [("one", NOW + 1, "second"), ("two", NOW + 2, "third")] {
        restore(&db, "hash", name, second);
        assert_eq!(values(&db, name)["a"], value);
    }
    restore(&db, "hash", "none", NOW);
    assert!(values(&db, "none").is_empty());
}

#[test]
fn the_budget_takes_the_oldest_and_the_window_says_so() {
    let mut db = Db::with_tables();
    db.recovery_budget = 10_000;
    enable(&db, "hash");
    let long = "x".repeat(900);
    for second in 1..=40 {
        at(&db, NOW + second, 0);
        put(&db, "hash", "a", &format!("{second} {long}"));
    }
    let (earliest, latest) = window(&db, "hash");
    assert!(earliest > NOW + 20 && earliest < NOW + 40, "{}", earliest - NOW);
    assert_eq!(latest, NOW + 40);
    for second in [earliest, earliest + 1, latest] {
        let name = format!("at{second}");
        restore(&db, "hash", &name, second);
        assert_eq!(values(&db, &name)["a"], format!("{} {long}", second - NOW));
    }
    let (code, _) = db.error(
        "RestoreTableToPointInTime",
        json!({ "SourceTableName": "hash", "TargetTableName": "early", "RestoreDateTime": earliest - 1 }),
    );
    assert_eq!(code, "InvalidRestoreTimeException");
}

#[test]
fn the_recovery_period_takes_the_oldest() {
    let db = Db::with_tables();
    set(
        &db,
        "hash",
        json!({ "PointInTimeRecoveryEnabled": true, "RecoveryPeriodInDays": 1 }),
    );
    let day = 24 * 60 * 60;
    for hour in 0..60 {
        at(&db, NOW + hour * 3600, 0);
        put(&db, "hash", "a", &hour.to_string());
    }
    let now = NOW + 59 * 3600;
    assert_eq!(window(&db, "hash"), (now - day, now));
    // The log does not keep much more than it needs: a writer looks once in 16 changes.
    assert!(db.rows("history/") < 24 + 16 + 2, "{}", db.rows("history/"));
    restore(&db, "hash", "old", now - day);
    assert_eq!(values(&db, "old")["a"], "35");
    // A longer period brings nothing back that is gone.
    set(&db, "hash", json!({ "PointInTimeRecoveryEnabled": true }));
    let (earliest, _) = window(&db, "hash");
    restore(&db, "hash", "older", earliest);
    assert_eq!(values(&db, "older")["a"], ((earliest - NOW) / 3600).to_string());
}

#[test]
fn turned_off_it_keeps_nothing_and_turned_on_again_it_begins_anew() {
    let db = Db::with_tables();
    put(&db, "hash", "a", "before");
    assert_eq!(db.rows("history/"), 0);
    enable(&db, "hash");
    at(&db, NOW + 1, 0);
    put(&db, "hash", "a", "1");
    assert_eq!(db.rows("history/"), 2);
    set(&db, "hash", json!({ "PointInTimeRecoveryEnabled": false }));
    assert_eq!(db.rows("history/"), 0);
    at(&db, NOW + 2, 0);
    put(&db, "hash", "a", "2");
    assert_eq!(db.rows("history/"), 0);
    at(&db, NOW + 3, 500);
    enable(&db, "hash");
    at(&db, NOW + 4, 0);
    // Enabling again what is enabled changes nothing.
    enable(&db, "hash");
    assert_eq!(window(&db, "hash"), (NOW + 3, NOW + 4));
    put(&db, "hash", "a", "4");
    restore(&db, "hash", "then", NOW + 3);
    assert_eq!(values(&db, "then")["a"], "2");
}

#[test]
fn a_write_that_changes_nothing_is_not_logged() {
    let db = Db::with_tables();
    put(&db, "hash", "a", "1");
    enable(&db, "hash");
    put(&db, "hash", "a", "1");
    db.ok(
        "DeleteItem",
        json!({ "TableName": "hash", "Key": { "pk": { "S": "none" } } }),
    );
    assert_eq!(db.rows("history/"), 0);
}

#[test]
fn a_clock_that_is_set_back_does_not_mix_up_what_was() {
    let db = Db::with_tables();
    enable(&db, "hash");
    for second in [1, 2, 3] {
        at(&db, NOW + second, 0);
        put(&db, "hash", "a", &second.to_string());
    }
    at(&db, NOW + 2, 0);
    put(&db, "hash", "a", "back");
    restore(&db, "hash", "first", NOW + 1);
    assert_eq!(values(&db, "first")["a"], "1");
    at(&db, NOW + 9, 0);
    restore(&db, "hash", "last", NOW + 9);
    assert_eq!(values(&db, "last")["a"], "back");
}

#[test]
fn what_expires_is_logged_and_what_was_restored_does_not_expire() {
    let db = Db::with_tables();
    let live = json!({ "Enabled": true, "AttributeName": "ttl" });
    db.ok(
        "UpdateTimeToLive",
        json!({ "TableName": "hash", "TimeToLiveSpecification": live }),
    );
    enable(&db, "hash");
    let item = json!({ "pk": { "S": "a" }, "v": { "S": "1" }, "ttl": { "N": (NOW + 10).to_string() } });
    db.ok("PutItem", json!({ "TableName": "hash", "Item": item }));
    let later = json!({ "pk": { "S": "b" }, "v": { "S": "1" }, "ttl": { "N": (NOW + 30).to_string() } });
    db.ok("PutItem", json!({ "TableName": "hash", "Item": later }));
    at(&db, NOW + 20, 0);
    db.sweep("hash", 100);
    assert_eq!(values(&db, "hash").len(), 1);
    restore(&db, "hash", "again", NOW + 19);
    assert_eq!(values(&db, "again").len(), 2);
    // The index of expiries that was copied along is emptied.
    assert!(db.moved().iter().any(|(table, due)| table == "again" && *due == 0));
    db.sweep("again", 100);
    at(&db, NOW + 40, 0);
    db.sweep("again", 100);
    assert_eq!(values(&db, "again").len(), 2);
    let described = db.ok("DescribeTimeToLive", json!({ "TableName": "again" }));
    assert_eq!(described["TimeToLiveDescription"]["TimeToLiveStatus"], "DISABLED");
}

#[test]
fn what_is_wrong_is_told_in_aws_order() {
    let db = Db::with_tables();
    let run = |changes: Json| {
        let mut input =
            json!({ "SourceTableName": "hash", "TargetTableName": "target", "UseLatestRestorableTime": true });
        for (name, value) in changes.as_object().into_iter().flatten() {
            input[name] = value.clone();
        }
        db.error("RestoreTableToPointInTime", input)
    };
    let invalid = |message: &str| ("ValidationException".to_owned(), message.to_owned());
    let one =
        "Invalid Request: Either one of RestoreDateTime or UseLatestRestorableTime must be specified, but not both";
    assert_eq!(run(json!({ "UseLatestRestorableTime": false })), invalid(one));
    assert_eq!(
        run(json!({ "SourceTableName": null })),
        invalid("The parameter 'TableName' is required but was not present in the request")
    );
    let arn = "arn:aws:dynamodb:eu-central-1:000000000000:table/hash";
    assert_eq!(
        run(json!({ "SourceTableArn": arn })),
        invalid("Must provide exactly one of: sourceTableArn, sourceTableName")
    );
    assert_eq!(
        run(json!({ "TargetTableName": "pair" })),
        (
            "PointInTimeRecoveryUnavailableException".to_owned(),
            "Point in time recovery is not enabled for table 'hash'".to_owned()
        )
    );
    assert_eq!(
        run(json!({ "SourceTableName": "none", "TargetTableName": "pair" })),
        ("TableNotFoundException".to_owned(), "Table not found: none".to_owned())
    );
    enable(&db, "hash");
    let (code, message) =
        run(json!({ "TargetTableName": "pair", "UseLatestRestorableTime": null, "RestoreDateTime": 1 }));
    assert_eq!(code, "InvalidRestoreTimeException");
    assert!(message.starts_with(
        "RestoreDateTime '1970-01-01T00:00:01Z' must be within EarliestRestorableDateTime '2023-11-14T22:13:20Z' and "
    ));
    assert_eq!(
        run(json!({ "TargetTableName": "hash" })),
        (
            "TableAlreadyExistsException".to_owned(),
            "Table already exists: hash".to_owned()
        )
    );
    let (code, _) = run(json!({ "SourceTableName": null, "SourceTableArn": arn, "TargetTableName": "pair" }));
    assert_eq!(code, "TableAlreadyExistsException");
    let foreign = "arn:aws:dynamodb:eu-central-1:111111111111:table/hash";
    let (_, message) = run(json!({ "SourceTableName": null, "SourceTableArn": foreign }));
    assert!(message.starts_with("This action is only supported by accounts"));
    let (_, message) =
        run(json!({ "SourceTableName": null, "SourceTableArn": "arn:aws:dynamodb:us-east-1:000000000000:table/hash" }));
    assert_eq!(
        message,
        "Invalid Request: sseSpecificationOverride must be provided for cross-region restores"
    );
    assert_eq!(db.call("DescribeTable", json!({ "TableName": "target" })).0, 400);
}

#[test]
fn the_setting_has_rules_of_its_own() {
    let db = Db::with_tables();
    let input = |specification: Json| json!({ "TableName": "hash", "PointInTimeRecoverySpecification": specification });
    db.refused(
        "UpdateContinuousBackups",
        input(json!({ "PointInTimeRecoveryEnabled": false, "RecoveryPeriodInDays": 7 })),
        "Invalid Request: Cannot specify RecoveryPeriodInDays when disabling point-in-time recovery.",
    );
    let place = "at 'pointInTimeRecoverySpecification.recoveryPeriodInDays' failed to satisfy constraint: Member must have value";
    for (days, bound) in [
        (36, "less than or equal to 35"),
        (0, "greater than or equal to 1"),
        (-1, "greater than or equal to 1"),
    ] {
        db.refused(
            "UpdateContinuousBackups",
            input(json!({ "PointInTimeRecoveryEnabled": true, "RecoveryPeriodInDays": days })),
            &format!("1 validation error detected: Value '{days}' {place} {bound}"),
        );
    }
    assert_eq!(
        set(&db, "hash", json!({ "PointInTimeRecoveryEnabled": true }))["RecoveryPeriodInDays"],
        35
    );
    let seven = json!({ "PointInTimeRecoveryEnabled": true, "RecoveryPeriodInDays": 7 });
    assert_eq!(set(&db, "hash", seven)["RecoveryPeriodInDays"], 7);
    let off = set(&db, "hash", json!({ "PointInTimeRecoveryEnabled": false }));
    assert_eq!(off, json!({ "PointInTimeRecoveryStatus": "DISABLED" }));
    assert_eq!(
        set(&db, "hash", json!({ "PointInTimeRecoveryEnabled": true }))["RecoveryPeriodInDays"],
        35
    );
    assert_eq!(
        db.error("DescribeContinuousBackups", json!({ "TableName": "none" })),
        ("TableNotFoundException".to_owned(), "Table not found: none".to_owned())
    );
}
