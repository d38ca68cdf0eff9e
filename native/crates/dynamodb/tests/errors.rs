//! What is refused, and in which words. Messages marked `seen` were answered by AWS in eu-west-2 and us-east-1 in 2026 (the public suite
//! dynamodb-conformance.org records them); others follow AWS's older answers.

mod common;
use common::{json, Db, Json};

fn s(text: &str) -> Json {
    json!({ "S": text })
}

const ONE: &str = "1 validation error detected: ";
const INVALID: &str = "One or more parameter values were invalid: ";

#[test]
fn numbers_by_operation_seen() {
    let db = Db::with_tables();
    let overflow = "Number overflow. Attempting to store a number with magnitude larger than supported range";
    let underflow = "Number underflow. Attempting to store a number with magnitude smaller than supported range";
    let numeric = "The parameter cannot be converted to a numeric value";
    let digits = "Attempting to store more than 38 significant digits in a Number";
    for (number, message) in [
        ("1e99999999999", overflow.to_owned()),
        ("1e2147483647", overflow.to_owned()),
        ("1e126", overflow.to_owned()),
        ("1e-131", underflow.to_owned()),
        ("abc", format!("{numeric}: abc")),
        ("", format!("{numeric}: ")),
        (" 1", format!("{numeric}:  1")),
        ("1234567890123456789012345678901234567890", digits.to_owned()),
    ] {
        let value = json!({ "N": number });
        db.refused(
            "PutItem",
            json!({ "TableName": "hash", "Item": { "pk": s("a"), "n": value } }),
            &format!("{ONE}{message}"),
        );
        db.refused(
            "PutItem",
            json!({ "TableName": "hash", "Item": { "pk": s("a"), "n": { "M": { "x": { "L": [value] } } } } }),
            &format!("{ONE}{message}"),
        );
        db.refused(
            "DeleteItem",
            json!({ "TableName": "hash", "Key": { "pk": value } }),
            &format!("{ONE}{message}"),
        );
        db.refused(
            "GetItem",
            json!({ "TableName": "hash", "Key": { "pk": value } }),
            &message,
        );
        let values = json!({ ":v": value });
        // The older layers count in Java's int.
        let older = match number {
            "1e99999999999" => format!("{numeric}: {number}"),
            "1e2147483647" => underflow.to_owned(),
            _ => message.clone(),
        };
        let wrapped = older.strip_suffix(": ").unwrap_or(&older);
        db.refused(
            "Scan",
            json!({ "TableName": "hash", "FilterExpression": "n = :v", "ExpressionAttributeValues": values }),
            &format!("ExpressionAttributeValues contains invalid value: {wrapped} for key :v"),
        );
        let put = json!({ "RequestItems": { "hash": [{ "PutRequest": { "Item": { "pk": s("a"), "n": value } } }] } });
        db.refused("BatchWriteItem", put, wrapped);
    }
}

#[test]
fn duplicates_by_operation_seen() {
    let db = Db::with_tables();
    for (set, current, older) in [
        (
            json!({ "SS": ["b", "a", "b"] }),
            format!("{INVALID}Input collection [\"a\", \"b\", \"b\"] contains duplicates."),
            format!("{INVALID}Input collection [b, a, b] contains duplicates."),
        ),
        (
            json!({ "BS": ["/w==", "AA==", "AA=="] }),
            format!("{INVALID}Input collection [\"AA==\",\"/w==\",\"AA==\"]of type BS contains duplicates."),
            format!("{INVALID}Input collection [/w==, AA==, AA==]of type BS contains duplicates."),
        ),
        (
            json!({ "NS": ["2", "1", "2"] }),
            format!("{INVALID}Input collection contains duplicates."),
            "Input collection contains duplicates".to_owned(),
        ),
    ] {
        db.refused(
            "PutItem",
            json!({ "TableName": "hash", "Item": { "pk": s("a"), "s": set } }),
            &format!("{ONE}{current}"),
        );
        db.refused(
            "GetItem",
            json!({ "TableName": "hash", "Key": { "pk": set } }),
            &current,
        );
        db.refused(
            "BatchWriteItem",
            json!({ "RequestItems": { "hash": [{ "DeleteRequest": { "Key": { "pk": set } } }] } }),
            &older,
        );
    }
}

#[test]
fn values_that_are_none() {
    let db = Db::with_tables();
    let put = |value: Json, message: &str| {
        db.refused(
            "PutItem",
            json!({ "TableName": "hash", "Item": { "pk": s("a"), "x": value } }),
            &format!("{ONE}{message}"),
        );
    };
    put(
        json!({ "SS": [] }),
        &format!("{INVALID}An string set  may not be empty"),
    );
    put(
        json!({ "NS": [] }),
        &format!("{INVALID}An number set  may not be empty"),
    );
    put(
        json!({ "BS": [] }),
        &format!("{INVALID}Binary sets should not be empty"),
    );
    put(
        json!({ "NULL": false }),
        &format!("{INVALID}Null attribute value types must have the value of true"),
    );
    put(
        json!({}),
        "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
    );
    put(
        json!({ "S": "a", "N": "1" }),
        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
    );
}

#[test]
fn documents_nest_32_levels() {
    let db = Db::with_tables();
    let deep = |levels: usize| (0..levels).fold(s("leaf"), |value, _| json!({ "M": { "n": value } }));
    db.ok(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": s("a"), "d": deep(31) } }),
    );
    let message = "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit";
    db.refused(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": s("a"), "d": deep(32) } }),
        &format!("{ONE}{message}"),
    );
    let path = ["d"]
        .into_iter()
        .chain(std::iter::repeat_n("n", 30))
        .collect::<Vec<_>>()
        .join(".");
    db.refused(
        "UpdateItem",
        json!({
            "TableName": "hash", "Key": { "pk": s("a") }, "UpdateExpression": format!("SET {path} = :v"),
            "ExpressionAttributeValues": { ":v": deep(2) },
        }),
        message,
    );
}

#[test]
fn keys_against_their_schema() {
    let db = Db::with_tables();
    let mismatch = "The provided key element does not match the schema";
    for key in [
        json!({}),
        json!({ "pk": s("a") }),
        json!({ "pk": s("a"), "sk": s("b"), "x": s("c") }),
        json!({ "pk": s("a"), "sk": { "N": "1" } }),
    ] {
        db.refused("GetItem", json!({ "TableName": "pair", "Key": key }), mismatch);
        db.refused("DeleteItem", json!({ "TableName": "pair", "Key": key }), mismatch);
    }
    db.refused(
        "PutItem",
        json!({ "TableName": "pair", "Item": { "pk": s("a") } }),
        &format!("{INVALID}Missing the key sk in the item"),
    );
    db.refused(
        "PutItem",
        json!({ "TableName": "pair", "Item": { "pk": s("a"), "sk": { "N": "1" } } }),
        &format!("{INVALID}Type mismatch for key sk expected: S actual: N"),
    );
    let empty = |kind: &str| {
        format!("One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty {kind} value. Key: pk")
    };
    db.refused(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": s("") } }),
        &empty("string"),
    );
    db.refused(
        "GetItem",
        json!({ "TableName": "bytes", "Key": { "pk": { "B": "" } } }),
        &empty("binary"),
    );
    db.refused(
        "PutItem",
        json!({ "TableName": "pair", "Item": { "pk": s("a"), "sk": s("b"), "g": { "N": "1" } } }),
        &format!("{INVALID}Type mismatch for Index Key g Expected: S Actual: N IndexName: gsi"),
    );
    let long = s(&"x".repeat(2049));
    db.refused(
        "GetItem",
        json!({ "TableName": "hash", "Key": { "pk": long } }),
        &format!("{INVALID}Size of hashkey has exceeded the maximum size limit of2048 bytes"),
    );
    db.refused(
        "BatchWriteItem",
        json!({ "RequestItems": { "hash": [{ "PutRequest": { "Item": { "x": s("a") } } }] } }),
        mismatch,
    );
}

#[test]
fn update_expressions() {
    let db = Db::with_tables();
    let update = |expression: &str, values: Json, message: &str| {
        let mut request = json!({ "TableName": "hash", "Key": { "pk": s("a") }, "UpdateExpression": expression });
        if !values.is_null() {
            request["ExpressionAttributeValues"] = values;
        }
        db.refused("UpdateItem", request, message);
    };
    let v = || json!({ ":v": s("x") });
    let invalid = |what: &str| format!("{ONE}Invalid UpdateExpression: {what}");
    update(
        "INVALID SYNTAX HERE",
        v(),
        &invalid("Syntax error; token: \"INVALID\", near: \"INVALID SYNTAX\""),
    );
    update(
        "SET",
        Json::Null,
        &invalid("Syntax error; token: \"<EOF>\", near: \"SET\""),
    );
    update(
        "SET a = :w",
        v(),
        &invalid("An expression attribute value used in expression is not defined; attribute value: :w"),
    );
    update("", Json::Null, &invalid("The expression can not be empty;"));
    update(
        "SET a = :v SET b = :v",
        v(),
        &invalid("The \"SET\" section can only be used once in an update expression;"),
    );
    update(
        "SET a = :v, a.b = :v",
        v(),
        &invalid("Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a, b]"),
    );
    update(
        "SET a[0] = :v, a.b = :v",
        v(),
        &invalid("Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, [0]], path two: [a, b]"),
    );
    update(
        "SET name = :v",
        v(),
        &invalid("Attribute name is a reserved keyword; reserved keyword: name"),
    );
    update(
        "SET a = b + :v",
        v(),
        &invalid("Incorrect operand type for operator or function; operator or function: +, operand type: S"),
    );
    update(
        "SET a = list_append(b, :v)",
        v(),
        &invalid("Incorrect operand type for operator or function; operator or function: list_append, operand type: S"),
    );
    update(
        "SET a = if_not_exists(:v, :v)",
        v(),
        &invalid("Operator or function requires a document path; operator or function: if_not_exists"),
    );
    update(
        "SET a = nonsense(:v)",
        v(),
        &invalid("Invalid function name; function: nonsense"),
    );
    update(
        "SET a = size(b)",
        Json::Null,
        &invalid("The function is not allowed in an update expression; function: size"),
    );
    update(
        "ADD a :v",
        v(),
        &invalid("Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND"),
    );
    update(
        "SET pk = :v",
        v(),
        &format!("{INVALID}Cannot update attribute pk. This attribute is part of the key"),
    );
    update(
        "SET a = :v",
        json!({ ":v": s("x"), ":unused": s("y") }),
        &format!("{ONE}Value provided in ExpressionAttributeValues unused in expressions: keys: {{:unused}}"),
    );
    update(
        "SET a = :v",
        json!({ "v": s("x") }),
        &format!("{ONE}ExpressionAttributeValues contains invalid key: Syntax error; key: \"v\""),
    );
    update(
        "REMOVE a",
        json!({}),
        &format!("{ONE}ExpressionAttributeValues must not be empty"),
    );
    let long = format!("SET a = :v REMOVE {}", "b".repeat(4096));
    update(
        &long,
        v(),
        &invalid("Expression size has exceeded the maximum allowed size;"),
    );
}

#[test]
fn condition_expressions() {
    let db = Db::with_tables();
    let condition = |expression: &str, values: Json, message: &str| {
        let mut request = json!({ "TableName": "hash", "Item": { "pk": s("a") }, "ConditionExpression": expression });
        if !values.is_null() {
            request["ExpressionAttributeValues"] = values;
        }
        db.refused(
            "PutItem",
            request,
            &format!("{ONE}Invalid ConditionExpression: {message}"),
        );
    };
    let n = |text: &str| json!({ "N": text });
    condition(
        "((attribute_not_exists(pk)))",
        Json::Null,
        "The expression has redundant parentheses;",
    );
    condition(
        &"(".repeat(4000),
        Json::Null,
        "The expression has redundant parentheses;",
    );
    condition("contains(a, a)", Json::Null, "The first operand must be distinct from the remaining operands for this operator or function; operator: contains, first operand: [a]");
    condition("a = a", Json::Null, "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [a]");
    condition(
        "a < :v",
        json!({ ":v": { "BOOL": true } }),
        "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL",
    );
    condition(
        "begins_with(a, :v)",
        json!({ ":v": n("1") }),
        "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N",
    );
    condition("begins_with(a)", Json::Null, "Incorrect number of operands for operator or function; operator or function: begins_with, number of operands: 1");
    condition(
        "attribute_exists(:v)",
        json!({ ":v": n("1") }),
        "Operator or function requires a document path; operator or function: attribute_exists",
    );
    condition(
        "attribute_type(a, :v)",
        json!({ ":v": s("X") }),
        "Invalid attribute type name found; type: X, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}",
    );
    condition("a BETWEEN :v AND :w", json!({ ":v": n("2"), ":w": n("1") }), "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:2}, upper bound operand: AttributeValue: {N:1}");
    condition(
        "size(a)",
        Json::Null,
        "The function is not allowed to be used this way in an expression; function: size",
    );
    condition(
        "if_not_exists(a, b)",
        Json::Null,
        "The function is not allowed in a condition expression; function: if_not_exists",
    );
    condition(
        "#x = :v",
        json!({ ":v": n("2") }),
        "An expression attribute name used in the document path is not defined; attribute name: #x",
    );
    condition(
        "a = :v AND",
        json!({ ":v": n("2") }),
        "Syntax error; token: \"<EOF>\", near: \"AND\"",
    );
    condition("", Json::Null, "The expression can not be empty;");
    let many = vec!["a = :v"; 302].join(" OR ");
    let (code, message) = db.error("PutItem", json!({
        "TableName": "hash", "Item": { "pk": s("a") }, "ConditionExpression": many, "ExpressionAttributeValues": { ":v": n("2") },
    }));
    assert_eq!(code, "ValidationException");
    assert!(message.contains("too many operators"), "{message}");
}

#[test]
fn key_conditions_seen() {
    let db = Db::with_tables();
    let query = |table: &str, condition: &str, values: Json, message: &str| {
        db.refused(
            "Query",
            json!({ "TableName": table, "KeyConditionExpression": condition, "ExpressionAttributeValues": values }),
            message,
        );
    };
    let (p, n) = (s("q"), json!({ "N": "1" }));
    let operand = |operator: &str, kind: &str| {
        format!("Invalid KeyConditionExpression: Incorrect operand type for operator or function; operator or function: {operator}, operand type: {kind}")
    };
    let schema = format!("{INVALID}Condition parameter type does not match schema type");
    query(
        "pair",
        "sk = :p",
        json!({ ":p": p }),
        "Query condition missed key schema element: pk",
    );
    query(
        "pair",
        "rest = :p",
        json!({ ":p": p }),
        "Query condition missed key schema element: pk",
    );
    query(
        "pair",
        "pk = :p AND begins_with(sk, :v)",
        json!({ ":p": p, ":v": n }),
        &operand("begins_with", "N"),
    );
    query(
        "missing",
        "pk = :p AND begins_with(sk, :v)",
        json!({ ":p": p, ":v": n }),
        &operand("begins_with", "N"),
    );
    query(
        "numbers",
        "pk = :p AND :v >= sk",
        json!({ ":p": p, ":v": { "BOOL": true } }),
        &operand(">=", "BOOL"),
    );
    query(
        "numbers",
        "pk = :p AND begins_with(sk, :v)",
        json!({ ":p": p, ":v": s("a") }),
        &schema,
    );
    query(
        "numbers",
        "pk = :p AND sk = :v",
        json!({ ":p": p, ":v": { "BOOL": true } }),
        &schema,
    );
    query(
        "numbers",
        "pk = :p AND sk > :a AND sk < :b",
        json!({ ":p": p, ":a": n, ":b": n }),
        "Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per key",
    );
    query(
        "numbers",
        "pk = :p AND sk > :a AND extra = :b",
        json!({ ":p": p, ":a": n, ":b": n }),
        "The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)",
    );
    query(
        "pair",
        "pk = :missing AND begins_with(sk, :n)",
        json!({ ":n": n }),
        "Invalid KeyConditionExpression: An expression attribute value used in expression is not defined; attribute value: :missing",
    );
    query(
        "pair",
        "pk = :p OR sk = :p",
        json!({ ":p": p }),
        "Invalid KeyConditionExpression: Invalid operator used in KeyConditionExpression: OR",
    );
    query(
        "pair",
        "pk > :p",
        json!({ ":p": p }),
        "Query key condition not supported",
    );
}

#[test]
fn constraints_of_the_model() {
    let db = Db::with_tables();
    let item = json!({ "pk": s("a") });
    db.refused(
        "PutItem",
        json!({ "Item": item }),
        &format!("{ONE}Value null at 'tableName' failed to satisfy constraint: Member must not be null"),
    );
    let long = "a".repeat(256);
    db.refused(
        "PutItem",
        json!({ "TableName": long, "Item": item }),
        &format!("{ONE}Value '{long}' at 'tableName' failed to satisfy constraint: Member must have length less than or equal to 255"),
    );
    db.refused(
        "PutItem",
        json!({ "TableName": "bad table!@#", "Item": item }),
        &format!("{ONE}Value 'bad table!@#' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"),
    );
    db.refused(
        "UpdateItem",
        json!({ "TableName": "", "UpdateExpression": "SET a = :a", "ReturnConsumedCapacity": "INVALID", "ReturnValues": "INVALID" }),
        "4 validation errors detected: Value 'INVALID' at 'returnConsumedCapacity' failed to satisfy constraint: Member must satisfy enum value set: [INDEXES, TOTAL, NONE]; \
         Value '' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 1; \
         Value 'INVALID' at 'returnValues' failed to satisfy constraint: Member must satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]; \
         Value null at 'key' failed to satisfy constraint: Member must not be null",
    );
    db.refused(
        "Query",
        json!({ "TableName": "pair", "KeyConditionExpression": "pk = :v", "ExpressionAttributeValues": { ":v": s("a") }, "Select": "INVALID_VALUE" }),
        &format!("{ONE}Value 'INVALID_VALUE' at 'select' failed to satisfy constraint: Member must satisfy enum value set: [SPECIFIC_ATTRIBUTES, COUNT, ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES]"),
    );
    db.refused(
        "Scan",
        json!({ "TableName": "hash", "Limit": 0 }),
        &format!(
            "{ONE}Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1"
        ),
    );
    for (operation, request, message) in [
        ("PutItem", json!({ "TableName": "hash", "Item": item, "ReturnValues": "ALL_NEW" }), "ReturnValues can only be ALL_OLD or NONE"),
        (
            "PutItem",
            json!({ "TableName": "hash", "Item": item, "ExpressionAttributeValues": { ":v": s("x") } }),
            "ExpressionAttributeValues can only be specified when using expressions",
        ),
        (
            "DeleteItem",
            json!({ "TableName": "hash", "Key": item, "Expected": { "pk": { "Exists": false } }, "ConditionExpression": "attribute_not_exists(pk)" }),
            "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {Expected} Expression parameters: {ConditionExpression}",
        ),
    ] {
        db.refused(operation, request, &format!("{ONE}{message}"));
    }
}

#[test]
fn legacy_expectations_seen() {
    let db = Db::with_tables();
    for (expected, message) in [
        (
            json!({ "Exists": true }),
            "Value must be provided when Exists is true for Attribute: a",
        ),
        (
            json!({ "Exists": false, "Value": s("x") }),
            "Value cannot be used when Exists is false for Attribute: a",
        ),
        (
            json!({ "Value": s("x"), "ComparisonOperator": "EQ", "AttributeValueList": [s("x")] }),
            "Value and AttributeValueList cannot be used together for Attribute: a",
        ),
        (
            json!({ "ComparisonOperator": "EQ" }),
            "Value or AttributeValueList must be used with ComparisonOperator: EQ for Attribute: a",
        ),
        (
            json!({ "ComparisonOperator": "BETWEEN", "AttributeValueList": [s("x")] }),
            "Invalid number of argument(s) for the BETWEEN ComparisonOperator",
        ),
    ] {
        let request = json!({ "TableName": "hash", "Key": { "pk": s("a") }, "Expected": { "a": expected } });
        db.refused("DeleteItem", request, &format!("{ONE}{INVALID}{message}"));
    }
}

#[test]
fn batches_seen() {
    let db = Db::with_tables();
    let key = json!({ "pk": s("a") });
    db.refused(
        "BatchGetItem",
        json!({ "RequestItems": { "hash": { "Keys": [key, key] } } }),
        "Provided list of item keys contains duplicates",
    );
    db.refused(
        "BatchGetItem",
        json!({ "RequestItems": {} }),
        &format!("{ONE}Value at 'RequestItems' failed to satisfy constraint: Member must have length greater than or equal to 1"),
    );
    let keys: Vec<Json> = (0..101).map(|i| json!({ "pk": s(&i.to_string()) })).collect();
    db.refused(
        "BatchGetItem",
        json!({ "RequestItems": { "hash": { "Keys": keys } } }),
        &format!("{ONE}Value at 'RequestItems.hash.member.Keys' failed to satisfy constraint: Member must have length less than or equal to 100"),
    );
    db.refused(
        "BatchGetItem",
        json!({ "RequestItems": { "bad!name": { "Keys": [{ "pk": { "S": "a" } }] } } }),
        &format!("{ONE}Value '{{\"bad!name\":{{\"Keys\":[{{\"pk\":{{\"S\":\"a\"}}}}]}}}}' at 'requestItems' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 255, Member must have length greater than or equal to 3, Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+]"),
    );
    db.refused(
        "BatchWriteItem",
        json!({ "RequestItems": { "hash": [{ "PutRequest": { "Item": key } }, { "DeleteRequest": { "Key": key } }] } }),
        "Provided list of item keys contains duplicates",
    );
    db.refused(
        "BatchWriteItem",
        json!({ "RequestItems": { "hash": [] } }),
        &format!("{ONE}Value '{{hash=[]}}' at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 25, Member must have length greater than or equal to 1]"),
    );
    let missing = db.error(
        "BatchWriteItem",
        json!({ "RequestItems": { "missing": [{ "PutRequest": { "Item": key } }] } }),
    );
    assert_eq!(
        missing,
        (
            "ResourceNotFoundException".to_owned(),
            "Requested resource not found".to_owned()
        )
    );
}

#[test]
fn reads_of_indexes_and_segments() {
    let db = Db::with_tables();
    db.refused(
        "Scan",
        json!({ "TableName": "pair", "IndexName": "gsi", "ConsistentRead": true }),
        "Consistent reads are not supported on global secondary indexes",
    );
    db.refused(
        "Scan",
        json!({ "TableName": "pair", "IndexName": "none" }),
        "The table does not have the specified index: none",
    );
    db.refused(
        "Scan",
        json!({ "TableName": "pair", "IndexName": "keys", "Select": "ALL_ATTRIBUTES" }),
        &format!("{INVALID}Select type ALL_ATTRIBUTES is not supported for global secondary index keys because its projection type is not ALL"),
    );
    db.refused(
        "Scan",
        json!({ "TableName": "hash", "Segment": 0 }),
        "The TotalSegments parameter is required but was not present in the request when Segment parameter is present",
    );
    db.refused(
        "Scan",
        json!({ "TableName": "hash", "Segment": 5, "TotalSegments": 5 }),
        "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 5 is not less than TotalSegments: 5",
    );
    for (operation, message) in [
        ("Query", "The provided starting key is invalid"),
        (
            "Scan",
            "The provided starting key is invalid: The provided key element does not match the schema",
        ),
    ] {
        let query = json!({
            "TableName": "hash", "KeyConditionExpression": "pk = :p", "ExpressionAttributeValues": { ":p": s("a") },
            "ExclusiveStartKey": { "x": s("a") },
        });
        let scan = json!({ "TableName": "hash", "ExclusiveStartKey": { "x": s("a") } });
        db.refused(operation, if operation == "Query" { query } else { scan }, message);
    }
    db.refused(
        "Scan",
        json!({ "TableName": "hash", "ExclusiveStartKey": { "x": s("a"), "y": s("b") } }),
        "The provided starting key is invalid: The provided key element does not match the schema",
    );
    db.refused(
        "Query",
        json!({
            "TableName": "pair", "KeyConditionExpression": "pk = :p", "FilterExpression": "sk = :p", "ExpressionAttributeValues": { ":p": s("a") },
        }),
        "Filter Expression can only contain non-primary key attributes: Primary key attribute: sk",
    );
}

#[test]
fn requests_of_the_wrong_shape() {
    let db = Db::with_tables();
    for (body, message) in [
        ("{\"TableName\":1}", "NUMBER_VALUE cannot be converted to String"),
        ("{\"TableName\":true}", "TRUE_VALUE cannot be converted to String"),
        ("{\"TableName\":\"hash\",\"Key\":\"x\"}", "Unexpected field type"),
        (
            "{\"TableName\":\"hash\",\"Key\":{\"pk\":\"x\"}}",
            "Unexpected value type in payload",
        ),
        (
            "{\"TableName\":\"hash\",\"Key\":{\"pk\":{\"S\":1}}}",
            "NUMBER_VALUE cannot be converted to String",
        ),
        (
            "{\"TableName\":\"hash\",\"ConsistentRead\":\"x\"}",
            "Unexpected token received from parser",
        ),
        (
            "{\"TableName\":\"hash\",\"ConsistentRead\":1}",
            "NUMBER_VALUE cannot be converted to Boolean",
        ),
        (
            "{\"TableName\":\"hash\",\"Key\":{\"pk\":{\"B\":1}}}",
            "only base-64-encoded strings are convertible to bytes",
        ),
        (
            "{\"TableName\":\"hash\",\"Key\":{\"pk\":{\"B\":[]}}}",
            "Unrecognized collection type class java.nio.ByteBuffer",
        ),
    ] {
        let (status, out) = db.bytes("GetItem", body.as_bytes());
        let answer: Json = serde_json::from_slice(&out).unwrap_or_default();
        assert_eq!((status, &answer["Message"]), (400, &json!(message)), "{body}");
        assert_eq!(answer["__type"], "com.amazon.coral.service#SerializationException");
    }
    for body in ["", "x", "[]", "{", "{\"TableName\":\"hash\"", "{}x"] {
        let (status, out) = db.bytes("GetItem", body.as_bytes());
        assert_eq!(
            (status, out),
            (
                400,
                b"{\"__type\":\"com.amazon.coral.service#SerializationException\"}".to_vec()
            ),
            "{body}"
        );
    }
}

#[test]
fn items_have_400_kb() {
    let db = Db::with_tables();
    let item = |bytes: usize| json!({ "pk": s("a"), "x": s(&"x".repeat(bytes - 4)) });
    db.ok("PutItem", json!({ "TableName": "hash", "Item": item(409_600) }));
    let too_large = "Item size has exceeded the maximum allowed size";
    db.refused(
        "PutItem",
        json!({ "TableName": "hash", "Item": item(409_601) }),
        &format!("{ONE}{too_large}"),
    );
    db.refused(
        "BatchWriteItem",
        json!({ "RequestItems": { "hash": [{ "PutRequest": { "Item": item(409_601) } }] } }),
        too_large,
    );
    db.refused(
        "UpdateItem",
        json!({ "TableName": "hash", "Key": { "pk": s("a") }, "UpdateExpression": "SET y = :y", "ExpressionAttributeValues": { ":y": s("y") } }),
        "Item size to update has exceeded the maximum allowed size",
    );
}

fn deep(levels: usize) -> Json {
    (0..levels).fold(s("leaf"), |value, _| json!({ "M": { "n": value } }))
}

#[test]
fn enums_in_the_words_of_two_layers_seen() {
    let db = Db::new();
    let capacity = "Value 'X' at 'returnConsumedCapacity' failed to satisfy constraint: Member must satisfy enum value set: [INDEXES, TOTAL, NONE]";
    let metrics = "Value 'X' at 'returnItemCollectionMetrics' failed to satisfy constraint: Member must satisfy enum value set: [SIZE, NONE]";
    let newer =
        "Failed to satisfy constraint: Member must satisfy enum value set: [ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE]";
    let older = "Value 'X' at 'returnValues' failed to satisfy constraint: Member must satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]";
    let joined = "Failed to satisfy constraint: Member must satisfy enum value set: [ALL, OR]";
    let input = |more: Json| {
        let mut input = json!({ "TableName": "absent", "Key": { "pk": s("a") }, "ReturnValues": "X" });
        for (name, value) in more.as_object().into_iter().flatten() {
            input[name] = value.clone();
        }
        input
    };
    let all = json!({ "ReturnConsumedCapacity": "X", "ReturnItemCollectionMetrics": "X", "Item": { "pk": s("a") } });
    let three = format!("3 validation errors detected: {capacity}; {newer}; {metrics}");
    db.refused("PutItem", input(all.clone()), &three);
    db.refused("DeleteItem", input(all.clone()), &three);
    db.refused("UpdateItem", input(all), &format!("{ONE}{newer}"));

    let value =
        |levels| json!({ "ConditionExpression": "d = :d", "ExpressionAttributeValues": { ":d": deep(levels) } });
    db.refused("DeleteItem", input(value(62)), &format!("{ONE}{newer}"));
    db.refused("DeleteItem", input(value(63)), &format!("{ONE}{older}"));
    db.refused(
        "DeleteItem",
        input(json!({ "Key": { "pk": deep(100) } })),
        &format!("{ONE}{older}"),
    );
    let known = json!({ "ReturnValues": "UPDATED_NEW" });
    let mut expected = input(known);
    expected["Expected"] = json!({ "d": { "Value": deep(100) } });
    db.refused("DeleteItem", expected, "ReturnValues can only be ALL_OLD or NONE");

    let two = |value: Json| json!({ "a": value, "b": { "ComparisonOperator": "NULL" } });
    let null = json!({ "ComparisonOperator": "NULL" });
    let query = json!({
        "TableName": "absent", "Select": "X", "ConditionalOperator": "XOR", "QueryFilter": two(null.clone()),
        "KeyConditions": { "pk": { "ComparisonOperator": "EQ", "AttributeValueList": [s("a")] } },
    });
    db.refused("Query", query, joined);
    let put = |value: Json| json!({ "TableName": "absent", "Item": { "pk": s("a") }, "ConditionalOperator": "XOR", "Expected": two(value) });
    db.refused("PutItem", put(null), &format!("{ONE}{joined}"));
    db.refused(
        "PutItem",
        put(json!({ "Value": deep(100) })),
        &format!("{ONE}Value 'XOR' at 'conditionalOperator' failed to satisfy constraint: Member must satisfy enum value set: [OR, AND]"),
    );
}
