//! Grammar and effects of expressions at their edges. Unless a case says otherwise, what AWS does is told by the grammar in its DAX client
//! (Apache-2.0) or by ScyllaDB's Alternator tests, which run against AWS too; read in 2026-11.

mod common;

use common::{json, Db, Json};

fn put(db: &Db, attributes: Json) {
    let mut item = json!({ "pk": { "S": "a" } });
    for (name, value) in attributes.as_object().expect("attributes") {
        item[name] = value.clone();
    }
    db.ok("PutItem", json!({ "TableName": "hash", "Item": item }));
}

fn scan_count(db: &Db, filter: &str) -> Json {
    let input = json!({ "TableName": "hash", "FilterExpression": filter, "ExpressionAttributeValues": { ":v": { "N": "5" }, ":w": { "N": "7" } } });
    db.ok("Scan", input)["Count"].clone()
}

fn update(expression: &str, values: Json) -> Json {
    let mut input = json!({ "TableName": "hash", "Key": { "pk": { "S": "a" } }, "UpdateExpression": expression, "ReturnValues": "ALL_NEW" });
    if values.as_object().is_some_and(|values| !values.is_empty()) {
        input["ExpressionAttributeValues"] = values;
    }
    input
}

#[test]
fn an_operand_may_stand_in_one_pair_of_parentheses() {
    let db = Db::with_tables();
    put(&db, json!({ "n": { "N": "5" }, "s": { "S": "1234567" } }));
    for filter in [
        "(n) = :v AND n <> :w",
        "((n) = (:v)) AND (n < (:w))",
        "(n) BETWEEN (:v) AND (:w)",
        "(n) in ((:w), :v)",
        "(size(s)) = :w AND n = :v",
        "size((s)) = :w AND NOT (n) <> :v",
        "((attribute_exists((n))) AND n = :v) OR n = :w",
    ] {
        assert_eq!(scan_count(&db, filter), 1, "{filter}");
    }
    let refused = |filter: &str, message: &str| {
        let values = json!({ ":v": { "N": "5" } });
        let input = json!({ "TableName": "hash", "FilterExpression": filter, "ExpressionAttributeValues": values });
        db.refused("Scan", input, &format!("Invalid FilterExpression: {message}"));
    };
    let redundant = "The expression has redundant parentheses;";
    refused("((n)) = :v", redundant);
    refused("n = ((:v))", redundant);
    refused("((n = :v))", redundant);
    refused("(n) AND n = :v", "Syntax error; token: \")\", near: \"n) AND\"");
    refused("(n = :v", "Syntax error; token: \"<EOF>\", near: \":v\"");
}

#[test]
fn a_sum_may_stand_in_parentheses_but_not_in_another() {
    let db = Db::with_tables();
    let sum = |expression: &str| {
        put(&db, json!({ "n": { "N": "5" } }));
        db.ok("UpdateItem", update(expression, json!({ ":v": { "N": "1" } })))["Attributes"]["m"]["N"].clone()
    };
    for expression in [
        "SET m = (n + :v)",
        "SET m = (n) + (:v)",
        "SET m = ((n) + :v)",
        "SET m = (if_not_exists((n), :v)) + :v",
    ] {
        assert_eq!(sum(expression), "6", "{expression}");
    }
    assert_eq!(sum("SET m = (:v)"), "1");
    for (expression, message) in [
        ("SET m = ((n + :v))", "The expression has redundant parentheses;"),
        ("SET m = ((:v))", "The expression has redundant parentheses;"),
        ("SET m = (n + :v) + :v", "Syntax error; token: \"+\", near: \"n + :v\""),
        ("SET m = n + :v + :v", "Syntax error; token: \"+\", near: \":v + :v\""),
        (
            "SET m = if_not_exists(n, :v + :v)",
            "Syntax error; token: \"+\", near: \":v + :v\"",
        ),
    ] {
        let told = format!("1 validation error detected: Invalid UpdateExpression: {message}");
        db.refused("UpdateItem", update(expression, json!({ ":v": { "N": "1" } })), &told);
    }
}

#[test]
fn names_begin_with_a_letter() {
    let db = Db::with_tables();
    let values = json!({ ":v": { "N": "1" } });
    for (expression, message) in [
        ("SET _a = :v", "Syntax error; token: \"_\", near: \"SET _a\""),
        ("SET a._b = :v", "Syntax error; token: \"_\", near: \"._b\""),
        ("SET a = _f(:v)", "Syntax error; token: \"_\", near: \"= _f\""),
    ] {
        let told = format!("1 validation error detected: Invalid UpdateExpression: {message}");
        db.refused("UpdateItem", update(expression, values.clone()), &told);
    }
    let mut input = update("SET #_ = :_", json!({ ":_": { "N": "1" } }));
    input["ExpressionAttributeNames"] = json!({ "#_": "_a" });
    assert_eq!(db.ok("UpdateItem", input)["Attributes"]["_a"]["N"], "1");
}

#[test]
fn list_append_is_no_operand_of_itself() {
    let db = Db::with_tables();
    let values = json!({ ":v": { "L": [] } });
    db.refused(
        "UpdateItem",
        update("SET a = list_append(list_append(:v, :v), :v)", values.clone()),
        "1 validation error detected: Invalid UpdateExpression: The function is not allowed to be used this way in an expression; \
         function: list_append",
    );
    let answer = db.ok(
        "UpdateItem",
        update("SET a = list_append(if_not_exists(a, :v), :v)", values),
    );
    assert_eq!(answer["Attributes"]["a"], json!({ "L": [] }));
}

#[test]
fn removals_from_a_list_go_by_the_places_before_the_update() {
    let db = Db::with_tables();
    let numbers = |list: &[&str]| json!({ "L": list.iter().map(|n| json!({ "N": n })).collect::<Vec<_>>() });
    let map = |name: &str| json!({ "M": { name: { "S": "x" }, "keep": { "BOOL": true } } });
    put(
        &db,
        json!({ "l": { "L": [{ "N": "0" }, map("b"), map("b"), numbers(&["30", "31", "32"])] } }),
    );
    let answer = db.ok("UpdateItem", update("REMOVE l[0], l[1].b, l[3][1], l[3][0]", json!({})));
    let kept = json!({ "M": { "keep": { "BOOL": true } } });
    assert_eq!(
        answer["Attributes"]["l"]["L"],
        json!([kept, map("b"), numbers(&["32"])])
    );

    put(&db, json!({ "l": numbers(&["2", "3", "4", "5", "6", "7"]) }));
    let answer = db.ok(
        "UpdateItem",
        update("REMOVE l[1] SET l[3] = :v", json!({ ":v": { "N": "17" } })),
    );
    assert_eq!(answer["Attributes"]["l"], numbers(&["2", "4", "17", "6", "7"]));
}

#[test]
fn an_update_that_only_takes_away_makes_no_item() {
    let db = Db::with_tables();
    let set = json!({ ":s": { "SS": ["x"] } });
    for input in [
        update("REMOVE x", json!({})),
        update("REMOVE x.y, z[0]", json!({})),
        update("DELETE s :s", set),
        json!({ "TableName": "hash", "Key": { "pk": { "S": "a" } }, "AttributeUpdates": { "x": { "Action": "DELETE" } } }),
    ] {
        assert_eq!(db.ok("UpdateItem", input), json!({}));
        let read = db.ok("GetItem", json!({ "TableName": "hash", "Key": { "pk": { "S": "a" } } }));
        assert_eq!(read, json!({}));
    }
    let nothing = json!({ "TableName": "hash", "Key": { "pk": { "S": "a" } }, "AttributeUpdates": {}, "ReturnValues": "ALL_NEW" });
    assert_eq!(
        db.ok("UpdateItem", nothing)["Attributes"],
        json!({ "pk": { "S": "a" } })
    );
}

#[test]
fn attribute_updates_add_to_lists() {
    let db = Db::with_tables();
    let add = |n: &str| {
        json!({
            "TableName": "hash", "Key": { "pk": { "S": "a" } }, "ReturnValues": "UPDATED_NEW",
            "AttributeUpdates": { "l": { "Action": "ADD", "Value": { "L": [{ "N": n }] } } },
        })
    };
    db.ok("UpdateItem", add("1"));
    let answer = db.ok("UpdateItem", add("2"));
    assert_eq!(answer["Attributes"]["l"], json!({ "L": [{ "N": "1" }, { "N": "2" }] }));
}

#[test]
fn attribute_names_have_fewer_than_65536_bytes() {
    let db = Db::with_tables();
    let (long, longer) = ("n".repeat(65_535), "n".repeat(65_536));
    put(&db, json!({ long.as_str(): { "N": "1" } }));
    let key = json!({ "pk": { "S": "a" } });
    let read = |name: &str| json!({ "TableName": "hash", "Key": key, "ProjectionExpression": "#n", "ExpressionAttributeNames": { "#n": name } });
    assert_eq!(db.ok("GetItem", read(&long))["Item"][long.as_str()]["N"], "1");
    for (operation, input) in [
        ("GetItem", read(&longer)),
        (
            "GetItem",
            json!({ "TableName": "hash", "Key": key, "AttributesToGet": [longer] }),
        ),
        (
            "PutItem",
            json!({ "TableName": "hash", "Item": { "pk": { "S": "a" }, longer.as_str(): { "N": "1" } } }),
        ),
        (
            "UpdateItem",
            json!({ "TableName": "hash", "Key": key, "AttributeUpdates": { longer.as_str(): { "Action": "DELETE" } } }),
        ),
    ] {
        let (code, message) = db.error(operation, input);
        assert_eq!(code, "ValidationException");
        assert!(
            message.ends_with("Attribute name is too large, must be less than 65536 bytes"),
            "{message}"
        );
    }
}
