//! Statements of PartiQL that run. What AWS does is told by public suites that were run on it: dynamodb-conformance.org and Floci's own
//! (eu-west-2, 2026-08 to 2026-10); read in 2026-11.

mod common;
use common::{json, Db, Json};

fn s(text: &str) -> Json {
    json!({ "S": text })
}

fn n(text: &str) -> Json {
    json!({ "N": text })
}

fn put(db: &Db, table: &str, item: Json) {
    db.ok("PutItem", json!({ "TableName": table, "Item": item }));
}

fn item(db: &Db, table: &str, key: Json) -> Json {
    db.ok("GetItem", json!({ "TableName": table, "Key": key }))["Item"].clone()
}

fn run(db: &Db, statement: &str) -> Json {
    db.ok("ExecuteStatement", json!({ "Statement": statement }))
}

/// The values of one attribute in what a SELECT gives, in order.
fn column(answer: &Json, name: &str) -> Vec<String> {
    let items = answer["Items"].as_array().expect("items");
    items
        .iter()
        .map(|item| {
            item[name]["S"]
                .as_str()
                .or(item[name]["N"].as_str())
                .unwrap_or("-")
                .to_owned()
        })
        .collect()
}

/// The sort keys of the items of table `pair` that satisfy a condition.
fn sorted(db: &Db, condition: &str) -> Vec<String> {
    let mut keys = column(&run(db, &format!("SELECT sk FROM \"pair\" WHERE {condition}")), "sk");
    keys.sort();
    keys
}

fn transact(db: &Db, statements: &[&str]) -> (u16, Json) {
    let list: Vec<Json> = statements.iter().map(|text| json!({ "Statement": text })).collect();
    db.call("ExecuteTransaction", json!({ "TransactStatements": list }))
}

fn codes(answer: &Json) -> Vec<&str> {
    let reasons = answer["CancellationReasons"].as_array().expect("reasons");
    reasons.iter().filter_map(|reason| reason["Code"].as_str()).collect()
}

#[test]
fn inserts_every_type_and_refuses_what_is_there() {
    let db = Db::with_tables();
    let answer = run(
        &db,
        "INSERT INTO \"hash\" value {'pk':'dt', 'n':1E3, 'neg':-1.5e-3, 'z':-0, 'm':{'a':'x','b':4}, 'l':[1,'t',[true,null]], \
         'ns':<<1,34,4.5>>, 'ss':<<'b','a'>>, 'q':'it''s', 'yes':true, 'nul':NULL, 'e':{}}",
    );
    assert_eq!(answer, json!({ "Items": [] }));
    assert_eq!(
        item(&db, "hash", json!({ "pk": s("dt") })),
        json!({
            "pk": s("dt"), "n": n("1000"), "neg": n("-0.0015"), "z": n("0"), "m": { "M": { "a": s("x"), "b": n("4") } },
            "l": { "L": [n("1"), s("t"), { "L": [{ "BOOL": true }, { "NULL": true }] }] }, "ns": { "NS": ["1", "4.5", "34"] },
            "ss": { "SS": ["a", "b"] }, "q": s("it's"), "yes": { "BOOL": true }, "nul": { "NULL": true }, "e": { "M": {} },
        })
    );
    let again = db.error(
        "ExecuteStatement",
        json!({ "Statement": "INSERT INTO hash VALUE {'pk':'dt'}" }),
    );
    assert_eq!(
        again,
        (
            "DuplicateItemException".into(),
            "Duplicate primary key exists in table".into()
        )
    );
    let parameters = json!([s("p"), { "B": "AQ==" }, { "L": [n("1")] }]);
    db.ok(
        "ExecuteStatement",
        json!({ "Statement": "INSERT INTO hash VALUE {'pk':?,'b':?,'l':?}", "Parameters": parameters }),
    );
    assert_eq!(item(&db, "hash", json!({ "pk": s("p") }))["b"], json!({ "B": "AQ==" }));
}

#[test]
fn updates_with_all_functions_and_returns_what_is_asked_for() {
    let db = Db::with_tables();
    for (table, key) in [
        ("hash", json!({ "pk": s("a") })),
        ("pair", json!({ "pk": s("a"), "sk": s("1") })),
    ] {
        let condition = if table == "hash" { "pk='a'" } else { "pk='a' AND sk='1'" };
        let mut old = json!({
            "n": n("5"), "items": { "L": [n("1")] }, "ss": { "SS": ["a", "b"] }, "alone": { "SS": ["x"] }, "m": { "M": { "in": n("1") } },
        });
        for (name, value) in key.as_object().expect("a key") {
            old[name] = value.clone();
        }
        put(&db, table, old.clone());
        let update = |changes: &str, returning: &str| {
            run(
                &db,
                &format!("UPDATE \"{table}\" {changes} WHERE {condition}{returning}"),
            )["Items"]
                .clone()
        };
        assert_eq!(update("SET n=n-1", ""), json!([]));
        assert_eq!(
            update("SET n = n + 3, t = 'x'", " RETURNING MODIFIED NEW *"),
            json!([{ "n": n("7"), "t": s("x") }])
        );
        assert_eq!(
            update("SET n = 1", " RETURNING MODIFIED OLD *"),
            json!([{ "n": n("7") }])
        );
        assert_eq!(update("REMOVE t", " RETURNING MODIFIED NEW *"), json!([]));
        update(
            "SET items = list_append(items, [2]) SET ss = SET_ADD(ss, <<'c'>>) SET alone = set_delete(alone, <<'x'>>)",
            "",
        );
        update(
            "SET fresh = set_add(fresh, <<1>>) SET m.\"new\" = {'k': [1]} REMOVE items[0]",
            "",
        );
        update("SET o = if_not_exists(o, 9)", "");
        let now = item(&db, table, key.clone());
        assert_eq!(now["items"], json!({ "L": [n("2")] }));
        assert_eq!(now["ss"], json!({ "SS": ["a", "b", "c"] }));
        assert_eq!(now["alone"], Json::Null);
        assert_eq!(now["fresh"], json!({ "NS": ["1"] }));
        assert_eq!(now["m"]["M"]["new"], json!({ "M": { "k": { "L": [n("1")] } } }));
        assert_eq!(now["o"], n("9"));
        let all = update("SET n = 2", " RETURNING ALL OLD *");
        assert_eq!(all, json!([now]));
        let from_first = format!("FROM \"{table}\" WHERE {condition} SET c = 2 REMOVE o RETURNING ALL NEW *");
        assert_eq!(run(&db, &from_first)["Items"][0]["c"], n("2"));
    }
}

#[test]
fn a_write_is_conditional_on_the_rest_of_where() {
    let db = Db::with_tables();
    let failed = |statement: &str| {
        let error = db.error("ExecuteStatement", json!({ "Statement": statement }));
        assert_eq!(
            error,
            (
                "ConditionalCheckFailedException".into(),
                "The conditional request failed".into()
            ),
            "{statement}"
        );
    };
    put(&db, "hash", json!({ "pk": s("a"), "kind": s("alpha"), "n": n("5") }));
    failed("UPDATE hash SET n = 9 WHERE pk = 'a' AND kind = 'beta'");
    failed("DELETE FROM hash WHERE pk = 'a' AND NOT begins_with(kind, 'al')");
    failed("UPDATE hash SET n = 9 WHERE pk = 'none'");
    failed("UPDATE hash SET n = 9 WHERE pk = 'none' AND attribute_not_exists(pk)");
    // Nothing to delete is nothing to hold a condition against.
    assert_eq!(
        run(&db, "DELETE FROM hash WHERE pk = 'none' AND kind = 'x'"),
        json!({ "Items": [] })
    );
    let answer = db.call(
        "ExecuteStatement",
        json!({ "Statement": "UPDATE hash SET n = 9 WHERE pk = 'a' AND n > 5", "ReturnValuesOnConditionCheckFailure": "ALL_OLD" }),
    );
    assert_eq!(answer.1["Item"]["n"], n("5"));
    run(
        &db,
        "UPDATE hash SET n = 6 WHERE (pk = 'a' AND kind = 'alpha') AND n BETWEEN 0 AND 5",
    );
    let gone = run(
        &db,
        "DELETE FROM hash WHERE 'a' = pk AND n IN [6, 7] RETURNING ALL OLD *",
    );
    assert_eq!(gone["Items"][0]["n"], n("6"));
    assert_eq!(item(&db, "hash", json!({ "pk": s("a") })), Json::Null);
}

fn with_ranges() -> Db {
    let db = Db::with_tables();
    for (sk, flag) in [("1", "one"), ("2", "two"), ("3", "three")] {
        put(
            &db,
            "pair",
            json!({ "pk": s("p"), "sk": s(sk), "flag": s(flag), "n": n(sk), "g": s("x"), "l": n(sk) }),
        );
    }
    put(
        &db,
        "pair",
        json!({ "pk": s("q"), "sk": s("1"), "m": { "M": { "k": { "L": [s("c")] } } }, "nul": { "NULL": true } }),
    );
    db
}

#[test]
fn reads_by_keys_in_all_their_forms() {
    let db = with_ranges();
    for (condition, expected) in [
        ("pk='p'", "123"),
        ("pk='p' AND sk='2'", "2"),
        ("pk='p' AND (sk='1' OR sk='2')", "12"),
        ("pk='p' AND sk IN ['1','3']", "13"),
        ("pk='p' AND sk IN ('1','3')", "13"),
        ("pk='p' AND sk BETWEEN '2' AND '3'", "23"),
        ("pk='p' AND begins_with(sk, '1')", "1"),
        ("pk='p' AND (sk < '1' OR sk > '1' OR sk='1')", "123"),
        ("pk='p' AND NOT sk='1'", "23"),
        ("pk='p' AND sk <> '1'", "23"),
        ("pk='p' AND sk > '0' AND sk != '1'", "23"),
        ("pk='p' AND sk='1' AND sk > '0'", "1"),
        ("pk='p' AND '1' < sk", "23"),
        ("pk='p' AND NOT sk IN ['1','3']", "2"),
        ("pk='p' AND sk NOT IN ['1','3']", "2"),
        ("pk='p' AND NOT sk = '1' OR pk='p' AND sk='2'", "23"),
        ("pk='p' OR pk='p' AND NOT sk='1'", "123"),
        ("pk='p' AND attribute_exists(pk)", "123"),
        ("pk IN ['p','q'] AND sk='1'", "11"),
        ("pk='p' OR sk='1'", "1123"),
        ("pk='p' AND pk='q'", ""),
        ("pk='p' AND flag='two'", "2"),
        ("n > 1", "23"),
        ("pk='p' AND n BETWEEN - 2 AND +2", "12"),
        ("pk > 1", ""),
    ] {
        assert_eq!(sorted(&db, condition).concat(), expected, "{condition}");
    }
}

#[test]
fn filters_with_functions_types_and_conditions_as_values() {
    let db = with_ranges();
    put(
        &db,
        "pair",
        json!({
            "pk": s("f"), "sk": s("1"), "n": n("1"), "flag": s("right"), "yes": { "BOOL": true }, "nul": { "NULL": true }, "m": { "M": { "x": s("y") } },
            "l": n("1"), "items": { "L": [s("a")] }, "ss": { "SS": ["a", "b"] }, "b": { "B": "AAAA" },
        }),
    );
    let holds = [
        "attribute_exists(m.x) AND ATTRIBUTE_NOT_EXISTS (nope) AND attribute_exists(items[0])",
        "size(flag) = 5",
        "size(\"b\") > 2",
        "attribute_type(ss, 'SS')",
        "contains(ss, 'a') AND contains(flag, 'igh')",
        "nul IS NULL",
        "flag IS NOT NULL",
        "flag IS STRING",
        "yes IS BOOL",
        "nope IS MISSING",
        "flag IS NOT MISSING",
        "nope IS NOT NULL",
        "n = - - 1",
        "attribute_exists(nope) = false",
        "true = attribute_exists(n)",
        "attribute_exists(n) <> 1",
        "contains(nope, 'z') = false",
        "(n BETWEEN 0 AND 5) = true",
        "(n = 5 OR flag = 'x') = false",
        "attribute_exists(nope) IN [true, false]",
        "attribute_exists(n) = attribute_exists(flag)",
        "attribute_exists(n) = yes",
        "m = {'x': 'y'}",
        "ss = <<'b', 'a'>>",
        "items[0] = 'a' AND m['x'] = 'y'",
        "n > -5 -- a comment",
        "/* one */ flag/**/= 'right'",
    ];
    let fails = [
        "attribute_exists(nope)",
        "absent IS NULL",
        "nul IS NOT NULL",
        "attribute_exists(n) = 1",
        "NOT attribute_exists(n) = true",
        "(attribute_exists(n) = true) = false",
        "attribute_exists(n) = flag",
        "n > -/* c */-1",
    ];
    for (conditions, expected) in [(&holds[..], 1), (&fails[..], 0)] {
        for condition in conditions {
            let found = sorted(&db, &format!("pk='f' AND sk='1' AND {condition}"));
            assert_eq!(found.len(), expected, "{condition}");
        }
    }
}

#[test]
fn columns_are_called_by_their_last_name() {
    let db = with_ranges();
    let answer = run(&db, "SELECT m.k[0], m, sk, nope FROM pair WHERE pk='q' AND sk='1'");
    let expected = json!({ "k[0]": s("c"), "m": { "M": { "k": { "L": [s("c")] } } }, "sk": s("1") });
    assert_eq!(answer["Items"], json!([expected]));
    let answer = run(&db, "SELECT nope FROM pair WHERE pk='q' AND sk='1'");
    assert_eq!(answer["Items"], json!([{}]));
}

#[test]
fn order_by_follows_the_key() {
    let db = with_ranges();
    put(&db, "pair", json!({ "pk": s("q"), "sk": s("2") }));
    let order = |clause: &str| {
        let answer = run(&db, &format!("SELECT pk, sk FROM pair WHERE {clause}"));
        let (pks, sks) = (column(&answer, "pk"), column(&answer, "sk"));
        pks.iter()
            .zip(sks)
            .map(|(pk, sk)| format!("{pk}{sk}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(order("pk = 'p' ORDER BY sk DESC"), "p3 p2 p1");
    assert_eq!(order("pk = 'p' ORDER BY sk"), "p1 p2 p3");
    assert_eq!(order("pk = 'p' ORDER BY pk ASC"), "p3 p2 p1");
    assert_eq!(order("pk IN ['p', 'q'] ORDER BY pk DESC, sk ASC"), "q1 q2 p1 p2 p3");
    assert_eq!(order("pk IN ['p', 'q'] ORDER BY pk, sk DESC"), "p3 p2 p1 q2 q1");
    assert_eq!(order("pk IN ['q', 'p']"), "p1 p2 p3 q1 q2");
}

#[test]
fn pages_go_on_where_they_stopped_and_belong_to_their_statement() {
    let db = with_ranges();
    for statement in [
        "SELECT sk FROM pair WHERE pk IN ['p', 'q'] ORDER BY pk DESC, sk DESC",
        "SELECT sk FROM pair WHERE pk IN ['p', 'q']",
        "SELECT sk FROM pair",
        "SELECT sk FROM \"pair\".\"gsi\" WHERE g = 'x'",
    ] {
        let whole = column(&run(&db, statement), "sk");
        let (mut pages, mut token) = (Vec::new(), Json::Null);
        loop {
            let answer = db.ok(
                "ExecuteStatement",
                json!({ "Statement": statement, "Limit": 1, "NextToken": token }),
            );
            assert!(answer["Items"].as_array().is_some_and(|items| items.len() <= 1));
            pages.extend(column(&answer, "sk"));
            if answer["NextToken"].is_null() {
                assert!(answer["LastEvaluatedKey"].is_null());
                break;
            }
            assert!(answer["LastEvaluatedKey"]["pk"].is_object());
            token = answer["NextToken"].clone();
        }
        assert_eq!(pages, whole, "{statement}");
    }
    let token = db.ok(
        "ExecuteStatement",
        json!({ "Statement": "SELECT * FROM pair", "Limit": 1 }),
    )["NextToken"]
        .clone();
    let other = json!({ "Statement": "SELECT sk FROM pair", "NextToken": token });
    db.refused("ExecuteStatement", other, "NextToken does not match request");
    for garbage in ["garbage", "AAAA", "AQAB"] {
        let input = json!({ "Statement": "SELECT * FROM pair", "NextToken": garbage });
        db.refused("ExecuteStatement", input, "Invalid NextToken");
    }
    let one = db.ok(
        "ExecuteStatement",
        json!({ "Statement": "SELECT * FROM pair WHERE pk='p' AND sk='1'", "Limit": 1 }),
    );
    assert!(one["NextToken"].is_null());
}

#[test]
fn a_page_ends_at_a_megabyte() {
    let db = Db::with_tables();
    for at in 0..4 {
        put(
            &db,
            "numbers",
            json!({ "pk": s("p"), "sk": n(&at.to_string()), "v": s(&"x".repeat(350_000)) }),
        );
    }
    let statement = "SELECT sk FROM numbers WHERE pk = 'p'";
    let first = db.ok(
        "ExecuteStatement",
        json!({ "Statement": statement, "ReturnConsumedCapacity": "TOTAL" }),
    );
    assert_eq!(column(&first, "sk"), ["0", "1", "2"]);
    assert_eq!(first["ConsumedCapacity"]["CapacityUnits"], 128.5);
    let second = db.ok(
        "ExecuteStatement",
        json!({ "Statement": statement, "NextToken": first["NextToken"] }),
    );
    assert_eq!(column(&second, "sk"), ["3"]);
    assert!(second["NextToken"].is_null());
}

#[test]
fn indexes_give_what_they_have_and_charge_for_it() {
    let db = with_ranges();
    let names = |statement: &str| {
        let answer = run(&db, statement);
        let items = answer["Items"].as_array().expect("items").clone();
        let names: Vec<Vec<String>> = items
            .iter()
            .map(|item| item.as_object().expect("an item").keys().cloned().collect())
            .collect();
        (
            names.len(),
            names
                .concat()
                .into_iter()
                .collect::<std::collections::BTreeSet<_>>()
                .into_iter()
                .collect::<Vec<_>>()
                .join(" "),
        )
    };
    assert_eq!(
        names("SELECT * FROM \"pair\".\"keys\" WHERE g='x'"),
        (3, "g pk sk".into())
    );
    assert_eq!(names("SELECT * FROM pair.lsi WHERE pk='p'"), (3, "l pk sk".into()));
    // An LSI reaches the item, and an unkeyed read sees no more than the index has.
    assert_eq!(names("SELECT flag FROM pair.lsi WHERE pk='p'"), (3, "flag".into()));
    assert_eq!(names("SELECT sk FROM pair.lsi WHERE flag='one'").0, 0);
    assert_eq!(names("SELECT sk FROM pair.keys WHERE NOT flag='one'").0, 3);
    let capacity = |input: Json| db.ok("ExecuteStatement", input)["ConsumedCapacity"].clone();
    let of = |statement: &str, consistent: bool| {
        capacity(json!({ "Statement": statement, "ReturnConsumedCapacity": "INDEXES", "ConsistentRead": consistent }))
    };
    let fetched = of("SELECT flag FROM pair.lsi WHERE pk='p'", true);
    assert_eq!(fetched["Table"]["CapacityUnits"], 3.0);
    assert_eq!(fetched["LocalSecondaryIndexes"]["lsi"]["CapacityUnits"], 1.0);
    assert_eq!(fetched["CapacityUnits"], 4.0);
    let keyed = of("SELECT pk FROM pair.gsi WHERE g = 'x'", false);
    assert_eq!(keyed["Table"]["CapacityUnits"], 0.0);
    assert_eq!(keyed["GlobalSecondaryIndexes"]["gsi"]["CapacityUnits"], 0.5);
    let write = of("INSERT INTO pair VALUE {'pk':'c','sk':'c','g':'c'}", false);
    assert_eq!(write["CapacityUnits"], 3.0);
    assert_eq!(of("DELETE FROM hash WHERE pk = 'absent'", false)["CapacityUnits"], 1.0);
    assert_eq!(of("SELECT * FROM hash WHERE pk = 'absent'", true)["CapacityUnits"], 1.0);
}

#[test]
fn a_batch_answers_each_statement_by_itself() {
    let db = with_ranges();
    let batch = |statements: &[&str]| {
        let list: Vec<Json> = statements.iter().map(|text| json!({ "Statement": text })).collect();
        db.ok(
            "BatchExecuteStatement",
            json!({ "Statements": list, "ReturnConsumedCapacity": "TOTAL" }),
        )
    };
    let key_only = "Select statements within BatchExecuteStatement must specify the primary key in the where clause.";
    let answer = batch(&[
        "SELECT flag FROM pair WHERE pk='p' AND sk='1'",
        "SELECT * FROM pair WHERE pk IN ['p'] AND sk='none'",
        "SELECT * FROM pair WHERE pk='p'",
        "SELECT * FROM pair WHERE pk='p' AND sk='1' AND flag='one'",
        "SELECT * FROM pair.gsi WHERE g='x'",
        "SELECT * FROM absent WHERE pk='p'",
        "SLECT * FROM pair WHERE pk='p'",
    ]);
    let error = |code: &str, message: &str| json!({ "Error": { "Code": code, "Message": message } });
    assert_eq!(
        answer["Responses"],
        json!([
            { "TableName": "pair", "Item": { "flag": s("one") } },
            { "TableName": "pair" },
            error("ValidationError", key_only),
            error("ValidationError", key_only),
            error("ValidationError", key_only),
            error("ResourceNotFound", "Requested resource not found"),
            error("ValidationError", "Statement wasn't well formed, can't be processed: Expected data manipulation"),
        ])
    );
    assert_eq!(
        answer["ConsumedCapacity"],
        json!([{ "TableName": "pair", "CapacityUnits": 1.0 }])
    );
    let answer = batch(&[
        "INSERT INTO hash VALUE {'pk':'new'}",
        "INSERT INTO hash VALUE {'pk':'new'}",
        "UPDATE hash SET a = 1 WHERE pk = 'new' AND a = 2",
        "UPDATE hash SET a = 1 WHERE pk = 'new' RETURNING MODIFIED NEW *",
        "DELETE FROM hash WHERE pk = 'new' RETURNING MODIFIED OLD *",
        "EXISTS(SELECT * FROM hash WHERE pk = 'new' AND a = 1)",
    ]);
    assert_eq!(answer["Responses"][0], json!({ "TableName": "hash" }));
    assert_eq!(answer["Responses"][1]["Error"]["Code"], "DuplicateItem");
    assert_eq!(answer["Responses"][1]["TableName"], "hash");
    assert_eq!(answer["Responses"][2]["Error"]["Code"], "ConditionalCheckFailed");
    assert_eq!(
        answer["Responses"][3],
        json!({ "TableName": "hash", "Item": { "a": n("1") } })
    );
    assert_eq!(answer["Responses"][4]["Error"]["Code"], "ValidationError");
    assert!(answer["Responses"][4]["TableName"].is_null());
    assert_eq!(answer["ConsumedCapacity"][0]["CapacityUnits"], 2.0);
    assert!(batch(&["INSERT INTO hash VALUE {'pk':'new'}"])["ConsumedCapacity"].is_null());
}

#[test]
fn a_transaction_is_done_whole_or_not_at_all() {
    let db = with_ranges();
    let update = "UPDATE pair SET a=1 WHERE pk='p' AND sk='1'";
    let (status, answer) = transact(
        &db,
        &[
            update,
            "INSERT INTO hash VALUE {'pk':'t'}",
            "DELETE FROM pair WHERE pk='p' AND sk='3'",
        ],
    );
    assert_eq!((status, answer), (200, json!({ "Responses": [] })));
    assert_eq!(sorted(&db, "pk='p'").concat(), "12");
    let (_, answer) = transact(
        &db,
        &[
            "UPDATE pair SET a=2 WHERE pk='p' AND sk='1'",
            "INSERT INTO hash VALUE {'pk':'t'}",
        ],
    );
    assert_eq!(codes(&answer), ["None", "DuplicateItem"]);
    assert_eq!(item(&db, "pair", json!({ "pk": s("p"), "sk": s("1") }))["a"], n("1"));
    // EXISTS is a condition on an item that is not written.
    let exists = |condition: &str| format!("EXISTS(SELECT * FROM pair WHERE pk='p' AND sk='2' AND {condition})");
    assert_eq!(transact(&db, &[&exists("nope IS MISSING"), update]).0, 200);
    let (_, answer) = transact(&db, &[&exists("flag IS MISSING"), update]);
    assert_eq!(codes(&answer), ["ConditionalCheckFailed", "None"]);
    assert_eq!(
        answer["CancellationReasons"][0]["Message"],
        "The conditional request failed"
    );
    let (_, answer) = transact(&db, &[&exists("pk='other' AND flag='two'"), update]);
    assert_eq!(codes(&answer), ["ConditionalCheckFailed", "None"]);
    // What names no item cancels.
    let (_, answer) = transact(
        &db,
        &[
            "UPDATE pair SET a=1 WHERE pk='k'",
            "UPDATE pair SET a=1 WHERE pk IN ['k'] AND sk='1'",
            "UPDATE pair SET a=1 WHERE pk='k' AND sk='1' AND pk='o'",
            update,
        ],
    );
    assert_eq!(
        codes(&answer),
        ["ValidationError", "ValidationError", "ValidationError", "None"]
    );
    assert_eq!(
        answer["CancellationReasons"][0]["Message"],
        "The provided key element does not match the schema"
    );
    let (_, answer) = transact(&db, &["INSERT INTO pair VALUE {'pk':'k'}"]);
    let missing = "One or more parameter values were invalid: Missing the key sk in the item";
    assert_eq!(answer["CancellationReasons"][0]["Message"], missing);
    let (_, answer) = transact(&db, &["UPDATE absent SET a=1 WHERE pk='x' RETURNING ALL NEW *", update]);
    assert_eq!(codes(&answer), ["ResourceNotFound", "None"]);
}

#[test]
fn a_transaction_reads_items_by_their_keys() {
    let db = with_ranges();
    let select = "SELECT sk FROM pair WHERE pk='p' AND sk='1'";
    let list = json!([{ "Statement": select }, { "Statement": "SELECT * FROM pair WHERE pk='p' AND sk='none'" }]);
    let answer = db.ok(
        "ExecuteTransaction",
        json!({ "TransactStatements": list, "ReturnConsumedCapacity": "TOTAL" }),
    );
    assert_eq!(answer["Responses"], json!([{ "Item": { "sk": s("1") } }, {}]));
    assert_eq!(answer["ConsumedCapacity"][0]["ReadCapacityUnits"], 4.0);
    assert_eq!(
        transact(&db, &["SELECT * FROM pair WHERE (sk='1') AND pk='p' AND pk='p'"]).0,
        200
    );
    let (_, answer) = transact(&db, &[select, select, "SELECT * FROM pair WHERE pk=1 AND sk='1'"]);
    assert_eq!(codes(&answer), ["None", "None", "ValidationError"]);
    let (_, answer) = transact(&db, &[select, "SELECT flag FROM pair WHERE sk='1' AND pk='p'"]);
    assert_eq!(
        answer["message"],
        "Transaction request cannot include multiple operations on one item"
    );
}

#[test]
fn a_token_makes_a_transaction_happen_once() {
    let db = Db::with_tables();
    put(&db, "hash", json!({ "pk": s("c"), "n": n("0") }));
    let input = |statement: &str| json!({ "ClientRequestToken": "once", "ReturnConsumedCapacity": "INDEXES", "TransactStatements": [{ "Statement": statement }] });
    let add = "UPDATE hash SET n = n + 1 WHERE pk = 'c'";
    let first = db.ok("ExecuteTransaction", input(add));
    assert_eq!(first["ConsumedCapacity"][0]["WriteCapacityUnits"], 2.0);
    let second = db.ok("ExecuteTransaction", input(add));
    assert_eq!(second["ConsumedCapacity"][0]["ReadCapacityUnits"], 2.0);
    assert_eq!(item(&db, "hash", json!({ "pk": s("c") }))["n"], n("1"));
    let (code, _) = db.error("ExecuteTransaction", input("UPDATE hash SET n = n + 2 WHERE pk = 'c'"));
    assert_eq!(code, "IdempotentParameterMismatchException");
}
