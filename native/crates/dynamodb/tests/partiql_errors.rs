//! What PartiQL refuses, and in which words: as public suites saw it on AWS (Parity Suite and Floci, eu-west-2, 2026-09 and 2026-10; read in
//! 2026-11).

mod common;
use common::{json, number_from, Db, Json, Random};

const NOT_WELL_FORMED: &str = "Statement wasn't well formed, can't be processed: ";

/// Each statement is refused with the message beside it.
fn refused(db: &Db, cases: &[(&str, &str)]) {
    for (statement, message) in cases {
        db.refused("ExecuteStatement", json!({ "Statement": statement }), message);
    }
}

fn malformed(db: &Db, cases: &[(&str, &str)]) {
    for (statement, detail) in cases {
        let message = format!("{NOT_WELL_FORMED}{detail}");
        db.refused("ExecuteStatement", json!({ "Statement": statement }), &message);
    }
}

fn transact(db: &Db, statement: &str) -> String {
    db.error(
        "ExecuteTransaction",
        json!({ "TransactStatements": [{ "Statement": statement }] }),
    )
    .1
}

/// `1:column:length` of a token in a statement, after another.
fn at(statement: &str, token: &str, after: &str) -> String {
    let from = statement.find(after).expect("what it follows") + if after.is_empty() { 0 } else { after.len() };
    let at = statement[from..].find(token).expect("a token") + from;
    format!("1:{}:{}", at + 1, token.len())
}

#[test]
fn statements_that_cannot_be_read() {
    let db = Db::with_tables();
    let leftover = "Unexpected token after expression";
    malformed(
        &db,
        &[
            ("SELECT * FROM hash WHERE pk = 1 foo", leftover),
            ("SELECT * FROM hash WHERE pk = 1 e5", leftover),
            ("INSERT INTO hash VALUE {'pk': '1'} foo", leftover),
            ("UPDATE hash SET a = 9 WHERE pk = '1' foo", leftover),
            ("DELETE FROM hash WHERE pk = '1' foo", leftover),
            ("SELECT * FROM hash WHERE pk = 1)", leftover),
            ("DELETE FROM hash WHERE pk = '1' ORDER BY pk", leftover),
            ("SELECT * FROM hash ORDER BY pk WHERE pk = 1", leftover),
            ("INSERT INTO hash t VALUE {'pk': 'x'}", leftover),
            ("FROM hash SET c = 1 WHERE pk = 'a'", leftover),
            ("FROM hash SET c = 1 WHERE pk = 'a' SET d = 2", leftover),
            ("SELECTT * FROMM \"hash\"", leftover),
            ("SELECT * FROM hash WHERE pk = 1e2147483648", ""),
            ("SELECT * FROM hash WHERE pk = 1e99999999999", ""),
            ("SELECT * FROM hash WHERE pk = 1.5e-2147483647", ""),
            ("SELECT * FROM hash WHERE pk = 1 # note", ""),
            ("SELECT * FROM hash WHERE pk = 1 /* note", ""),
            ("SELECT * FROM \"hash", ""),
            ("SELECT * FROM hash WHERE", "Unexpected term"),
            ("SELECT * FROM hash WHERE;", "Unexpected term"),
            ("SELECT pk FROM hash WHERE   ", "Unexpected term"),
            ("UPDATE hash SET a = 1 WHERE", "Unexpected term"),
            ("DELETE FROM hash WHERE", "Unexpected term"),
            ("SELECT * FROM hash WHERE NOT", "Unexpected term"),
            ("SELECT * FROM hash WHERE (", "Unexpected term"),
            ("SELECT * FROM never WHERE", "Unexpected term"),
            ("SELECT * FROM", "Unexpected term"),
            (
                "SELECT * FROM hash WHERE pk = 'p1' AND",
                "Missing right-hand side expression of infix operator",
            ),
            (
                "SELECT * FROM hash WHERE pk = 'p1' OR",
                "Missing right-hand side expression of infix operator",
            ),
            ("SELECT * FROM hash WHERE ORDER BY pk", "Unexpected keyword"),
            ("SELECT * FROM hash WHERE IS NULL", "Unexpected operator"),
            ("SELECT * FROM hash WHERE pk = LIKE", "Unexpected operator"),
            ("SELECT * FROM hash WHERE pk = 'a' AND x IS FOO", "Expected type name"),
            ("DELETE FROM", "Expected identifier for simple path"),
            ("DELETE FROM;", "Expected identifier for simple path"),
            ("DELETE FROM WHERE pk = 'a'", "Expected identifier for simple path"),
            ("SLECT * FROM hash WHERE pk = 'a'", "Expected data manipulation"),
            (
                "SELECT * FROM hash WHERE pk = 'a' AND attribute_exists(m.inner)",
                "Invalid path dot component",
            ),
            (
                "UPDATE hash SET m.inner = 1 WHERE pk = 'a'",
                "Invalid path dot component",
            ),
        ],
    );
    for kind in ["INT4", "INT8", "DOUBLE PRECISION", "CHARACTER VARYING"] {
        refused(&db, &[(&format!("x IS {kind}"), "Unsupported operation: IsType")]);
    }
    let message = transact(&db, "SELECT * FROM hash WHERE");
    assert_eq!(
        message,
        format!("Validation failed in TransactStatements[0]: {NOT_WELL_FORMED}Unexpected term")
    );
}

#[test]
fn tables_and_indexes_that_cannot_be_named_so() {
    let db = Db::with_tables();
    let (alias, on_index) = (
        "Aliasing is not supported",
        "This operation is not supported on an index",
    );
    let one_table = "FROM clause may only contain a single table name in data manipulation statements";
    refused(
        &db,
        &[
            ("SELECT * FROM hash t WHERE pk = 'x'", alias),
            ("SELECT * FROM hash AS t WHERE pk = 'x'", alias),
            ("UPDATE hash t SET a = 3 WHERE pk = 'x'", alias),
            ("DELETE FROM hash t WHERE pk = 'x'", alias),
            ("INSERT INTO pair.gsi VALUE {'pk': 'w', 'sk': 'w'}", one_table),
            ("UPDATE pair.gsi SET a = 1 WHERE pk = 'p' AND sk = 's'", on_index),
            ("UPDATE never.gsi SET a = 1 WHERE pk = 'p'", on_index),
            ("DELETE FROM pair.gsi WHERE pk = 'p' AND sk = 's'", on_index),
            (
                "SELECT * FROM pair.gsi.extra WHERE pk = 'p'",
                "A path may contain at most 2 components in the FROM clause",
            ),
            (
                "SELECT * FROM pair.\"\" WHERE pk = 'p'",
                "Path component cannot be an empty string",
            ),
            (
                "SELECT * FROM \"\" WHERE pk = 'p'",
                "Path component cannot be an empty string",
            ),
            (
                "SELECT * FROM pair.pair WHERE pk = 'p'",
                "The table does not have the specified index",
            ),
        ],
    );
    let (code, message) = db.error(
        "ExecuteStatement",
        json!({ "Statement": "FROM never WHERE pk = 'x' SET c = 1" }),
    );
    assert_eq!(
        (&*code, &*message),
        ("ResourceNotFoundException", "Requested resource not found")
    );
    let consistent = json!({ "Statement": "SELECT * FROM pair.gsi WHERE g = 'x'", "ConsistentRead": true });
    db.refused(
        "ExecuteStatement",
        consistent,
        "Strongly consistent read is not supported on Global Secondary Indexes",
    );
    assert_eq!(
        transact(&db, "SELECT * FROM pair.gsi WHERE g = 'x'"),
        "Validation failed in TransactStatements[0]: Reads on indices are not supported within transactions."
    );
}

#[test]
fn literals_that_are_no_values() {
    let db = Db::with_tables();
    let overflow = "Number overflow. Attempting to store a number with magnitude larger than supported range under";
    let underflow = "Number underflow. Attempting to store a number with magnitude smaller than supported range under";
    let deep = |count: usize| {
        format!(
            "UPDATE hash SET d = {}1{} WHERE pk = 'n'",
            "{'a':".repeat(count),
            "}".repeat(count)
        )
    };
    let listed = format!(
        "UPDATE hash SET d = {{'a':{}1{}}} WHERE pk = 'n'",
        "[".repeat(31),
        "]".repeat(31)
    );
    let parameter = "INSERT INTO hash VALUE {'pk':'l','m':{'k':?}}";
    refused(
        &db,
        &[
            ("SELECT * FROM numbers WHERE sk = 1e126", &format!("{overflow} root")),
            ("SELECT * FROM numbers WHERE sk = 1e-131", &format!("{underflow} root")),
            (
                "SELECT * FROM numbers WHERE sk = 123456789012345678901234567890123456789",
                "Attempting to store more than 38 significant digits in a Number under root",
            ),
            (
                "INSERT INTO hash VALUE {'pk': 'a', 'n': 1e126}",
                &format!("{overflow} root"),
            ),
            (
                "INSERT INTO hash VALUE {'pk': 'a', 'm': {'x': 1e126}}",
                &format!("{overflow} root.x"),
            ),
            (
                "INSERT INTO hash VALUE {'pk': 'a', 'l': [1, 1e126]}",
                &format!("{overflow} root[1]"),
            ),
            (
                "INSERT INTO hash VALUE {'pk': 'a', 's': <<>>}",
                "Empty bags are not supported",
            ),
            (
                "INSERT INTO hash VALUE {'pk': 'a', 's': <<1, 'a'>>}",
                "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags",
            ),
            (
                "INSERT INTO hash VALUE {'pk': 'a', 's': <<'a', 'a'>>}",
                "One or more parameter values were invalid: Input collection [a, a] contains duplicates.",
            ),
            (
                "UPDATE hash SET n = set_add(n, <<2, 2.0>>) WHERE pk = 'a'",
                "One or more parameter values were invalid: Input collection [2, 2.0] contains duplicates! under root",
            ),
            (
                &deep(32),
                &format!(
                    "Nesting Levels have exceeded supported limits under root{}",
                    ".a".repeat(32)
                ),
            ),
            (
                &deep(100),
                &format!(
                    "Nesting Levels have exceeded supported limits under root{}",
                    ".a".repeat(32)
                ),
            ),
            (
                &listed,
                &format!(
                    "Nesting Levels have exceeded supported limits under root.a{}",
                    "[0]".repeat(31)
                ),
            ),
        ],
    );
    let input = json!({ "Statement": parameter, "Parameters": [{ "S": "v" }] });
    let message = format!(
        "Unsupported data type: Parameter under key root.k at {}",
        at(parameter, "?", "")
    );
    db.refused("ExecuteStatement", input, &message);
    let insert = "INSERT INTO hash VALUE {'pk': 'i', 'ss': set_add(<<'a'>>, <<'b'>>)}";
    let message = format!(
        "Unsupported data type: set_add under key root at {}",
        at(insert, "set_add", "")
    );
    refused(&db, &[(insert, &message)]);
}

#[test]
fn parameters_are_judged_before_the_statement() {
    let db = Db::with_tables();
    let duplicates = "One or more parameter values were invalid: Input collection [a, a] contains duplicates.";
    let with = |statement: &str, parameters: Json| json!({ "Statement": statement, "Parameters": parameters });
    db.refused(
        "ExecuteStatement",
        with("UPDATE hash SET WHERE", json!([{ "SS": ["a", "a"] }])),
        duplicates,
    );
    let conversion = "The parameter cannot be converted to a numeric value";
    for (number, message) in [
        ("1e99999999999", format!("{conversion}: 1e99999999999")),
        ("1e-2147483648", format!("{conversion}: 1e-2147483648")),
        ("", conversion.to_owned()),
        (
            "1e2147483647",
            "Number underflow. Attempting to store a number with magnitude smaller than supported range".into(),
        ),
    ] {
        db.refused(
            "ExecuteStatement",
            with("SELECT * FROM hash WHERE pk = ?", json!([{ "N": number }])),
            &message,
        );
    }
    let deep = |levels: usize| (0..levels).fold(json!({ "S": "leaf" }), |value, _| json!({ "M": { "n": value } }));
    let pair = "SELECT * FROM hash WHERE pk = 'a' AND x = ? AND y = ?";
    let nested =
        "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit";
    for levels in [40, 100] {
        let (deep, number) = (deep(levels), json!({ "N": "abc" }));
        db.refused("ExecuteStatement", with(pair, json!([deep, number])), nested);
        db.refused(
            "ExecuteStatement",
            with(pair, json!([number, deep])),
            &format!("{conversion}: abc"),
        );
    }
    let counts = "Number of parameters in request and statement don't match.";
    refused(&db, &[("SELECT * FROM hash WHERE pk = ?", counts)]);
    // More parameters than places are let go.
    db.ok("ExecuteStatement", with("SELECT * FROM hash", json!([{ "S": "x" }])));
    let statements = json!([{ "Statement": "SELECT * FROM hash WHERE pk = ?", "Parameters": [{ "SS": [] }] }]);
    let answer = db.ok("BatchExecuteStatement", json!({ "Statements": statements }));
    let error = &answer["Responses"][0]["Error"];
    assert_eq!(error["Code"], "ValidationError");
    assert_eq!(
        error["Message"],
        "One or more parameter values were invalid: An string set  may not be empty"
    );
}

#[test]
fn conditions_that_cannot_be_asked() {
    let db = Db::with_tables();
    let of = |operator: &str, kind: &str| {
        format!(
            "Incorrect operand type for operator or function; operator or function: {operator}, operand type: {kind}"
        )
    };
    let condition = |text: &str| format!("SELECT pk FROM never WHERE pk = 'x' AND {text}");
    let path = "Operator or function requires a document path; operator or function: attribute_exists";
    let count = |count: usize| {
        format!("Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: {count}")
    };
    let many = format!("f IN [{}]", vec!["1"; 101].join(","));
    for (text, message) in [
        ("val < true", of("<", "BOOL")),
        ("val >= NULL", of(">=", "NULL")),
        ("val BETWEEN true AND false", of("BETWEEN", "BOOL")),
        ("attribute_type(l, 1)", of("attribute_type", "N")),
        ("attribute_exists(n) > false", of(">", "BOOL")),
        (
            "attribute_type(n, 'X')",
            "Invalid attribute type name found; type: X, valid types: {N,BS,L,B,NULL,M,S,SS,NS,BOOL}".into(),
        ),
        ("attribute_exists('ss')", path.into()),
        ("attribute_exists()", count(0)),
        ("attribute_exists(ss, ns)", count(2)),
        (
            &many,
            "The IN operator is provided with too many operands; number of operands: 101".into(),
        ),
    ] {
        refused(&db, &[(&condition(text), &message)]);
    }
    for (text, name) in [
        ("EXISTS(ss)", "exists"),
        ("set_add(ss, <<'x'>>) = ss", "set_add"),
        ("Foo(a)", "foo"),
    ] {
        let statement = condition(text);
        let token = &text[..name.len()];
        let message = format!("Unrecognized function: {name} at {}", at(&statement, token, "AND "));
        refused(&db, &[(&statement, &message)]);
    }
    for text in ["n > -?", "n > -n", "n + 1 = 2"] {
        assert_eq!(
            db.call("ExecuteStatement", json!({ "Statement": condition(text) })).0,
            400,
            "{text}"
        );
    }
}

#[test]
fn updates_that_cannot_be_made() {
    let db = Db::with_tables();
    let update = |set: &str| format!("UPDATE hash SET {set} WHERE pk = 'a'");
    for (set, message, token, after) in [
        (
            "t = set_add(ss, <<'x'>>)",
            "The first argument to SET_ADD must equal the assignment value",
            "set_add",
            "",
        ),
        (
            "ss = set_add(<<'a'>>, <<'b'>>)",
            "The first argument to SET_ADD must equal the assignment value",
            "set_add",
            "",
        ),
        (
            "ss = set_add(ss, 'x')",
            "The second argument to SET_ADD must be a value with type SET",
            "ss",
            "set_add(",
        ),
        (
            "ss = set_delete(ss, ['x'])",
            "The second argument to SET_DELETE must be a value with type SET",
            "ss",
            "set_delete(",
        ),
        (
            "\"ss\" = set_add(\"ss\", 1)",
            "The second argument to SET_ADD must be a value with type SET",
            "\"ss\"",
            "set_add(",
        ),
        (
            "ss = set_add(ss)",
            "SET_ADD must have exactly two arguments",
            "set_add",
            "",
        ),
        (
            "ss = set_add(ss, <<'x'>>, <<'y'>>)",
            "SET_ADD must have exactly two arguments",
            "set_add",
            "",
        ),
    ] {
        let statement = update(set);
        let message = format!("{message} at {}", at(&statement, token, after));
        refused(&db, &[(&statement, &message)]);
    }
    db.ok(
        "PutItem",
        json!({ "TableName": "hash", "Item": { "pk": { "S": "a" }, "ss": { "SS": ["a"] }, "s": { "S": "x" }, "m": { "M": {} } } }),
    );
    let wrong = "An operand in the update expression has an incorrect data type";
    let operand = "Incorrect operand type for operator or function; operator or function:";
    refused(
        &db,
        &[
            (&update("ss = set_add(ss, <<1>>)"), wrong),
            (&update("s = set_add(s, <<'x'>>)"), wrong),
            (&update("n = 'a' + 1"), &format!("{operand} +, operand type: S")),
            (&update("n = n - null"), &format!("{operand} -, operand type: NULL")),
            (
                &update("l = list_append(l, [1])"),
                "The provided expression refers to an attribute that does not exist in the item",
            ),
        ],
    );
    let value = "{\"M\":{\"a\":".repeat(31) + "{\"S\":\"x\"}" + &"}}".repeat(31);
    let value: Json = serde_json::from_str(&value).expect("a value");
    let input = json!({ "Statement": update("m.deep = ?"), "Parameters": [value] });
    db.refused(
        "ExecuteStatement",
        input,
        "Nesting Levels have exceeded supported limits",
    );
}

#[test]
fn writes_that_name_no_item() {
    let db = Db::with_tables();
    let equality = "Where clause does not contain a mandatory equality on all key attributes";
    let multiple = "Multiple conditions on same key pk. Only single item Update/Insert/Delete are supported";
    refused(
        &db,
        &[
            ("FROM hash SET c = 1", equality),
            ("FROM hash REMOVE a", equality),
            ("FROM hash WHERE a = 1 SET c = 1", equality),
            ("DELETE FROM hash WHERE name = 'alpha'", equality),
            ("DELETE FROM pair WHERE pk = 'a'", equality),
            ("UPDATE hash SET a = 1 WHERE pk = 'a' OR pk = 'b'", equality),
            ("UPDATE hash SET a = 1 WHERE pk = 'a' AND pk = 'b'", multiple),
            (
                "UPDATE hash SET a = 1 WHERE pk = 1",
                "Key attribute's data type should match its data type in table's schema: Key pk",
            ),
            (
                "EXISTS(SELECT * FROM hash WHERE pk = 'a' AND a IS MISSING)",
                "EXISTS can only be used in ExecuteTransaction write requests.",
            ),
        ],
    );
    for statement in [
        "EXISTS(SELECT * FROM hash WHERE pk = 'a')",
        "EXISTS(SELECT * FROM hash WHERE pk IN ['a'] AND b = 1)",
    ] {
        assert_eq!(
            transact(&db, statement),
            "Validation failed in TransactStatements[0]: EXISTS() must contain a single item read with additional condition"
        );
    }
    for condition in ["pk = 'a' AND b = 1", "pk = 'a' AND pk = 'b'", "b = 1"] {
        assert_eq!(
            transact(&db, &format!("SELECT * FROM hash WHERE {condition}")),
            "Validation failed in TransactStatements[0]: \
             Select statements within ExecuteTransaction must specify the primary key in the where clause."
        );
    }
    let mixed = json!({ "TransactStatements": [
        { "Statement": "SELECT * FROM hash WHERE pk = 'a'" }, { "Statement": "DELETE FROM hash WHERE pk = 'b'" },
    ] });
    db.refused(
        "ExecuteTransaction",
        mixed,
        "ExecuteTransaction API does not support both read and write operations in the same request.",
    );
    for (image, statement) in [
        ("MODIFIED OLD", "RETURNING MODIFIED OLD *"),
        ("ALL NEW", "RETURNING ALL NEW *"),
    ] {
        let message = format!(
            "Invalid returning clause: RETURNING {image} *. Only RETURNING ALL OLD * is allowed in DELETE statements."
        );
        refused(
            &db,
            &[(&format!("DELETE FROM hash WHERE pk = 'x' {statement}"), &message)],
        );
    }
    assert_eq!(
        transact(&db, "UPDATE hash SET a = 'v' WHERE pk = 'x' RETURNING ALL NEW *"),
        "Validation failed in TransactStatements[0]: RETURNING clause is not supported in ExecuteTransaction."
    );
}

#[test]
fn reads_that_cannot_be_planned() {
    let db = Db::with_tables();
    let overlap = "Overlapping conditions with range keys are not supported in where clause";
    let many = "Too many decomposed read operations for a given query.";
    let values = |count: usize| (0..count).map(|at| format!("'v{at}'")).collect::<Vec<_>>().join(",");
    for condition in [
        "pk IN ['r','r']",
        "pk='r' OR pk='r'",
        "pk='r' AND (sk > '0' OR sk < '5')",
        "pk='r' AND (sk='1' OR flag='two')",
        "(pk='r' AND flag='one') OR (pk='r' AND flag='two')",
        "pk = 'r' AND x = '1' OR pk = 'r' AND sk = '2'",
        "pk = 'r' AND x <> '1' OR pk = 'r' AND sk = '2'",
    ] {
        refused(&db, &[(&format!("SELECT sk FROM pair WHERE {condition}"), overlap)]);
    }
    for condition in [
        format!("pk IN [{}]", values(51)),
        format!("pk='r' AND sk IN [{}]", values(51)),
        format!("pk IN [{}] AND sk IN ['1','2']", values(26)),
    ] {
        refused(&db, &[(&format!("SELECT sk FROM pair WHERE {condition}"), many)]);
    }
    for condition in [
        format!("pk IN [{}] AND flag IN [{}]", values(50), values(100)),
        format!("pk IN [{}] OR flag='one'", values(51)),
        "pk='r' OR sk='1'".into(),
    ] {
        db.ok(
            "ExecuteStatement",
            json!({ "Statement": format!("SELECT sk FROM pair WHERE {condition}") }),
        );
    }
    let kind = "Key attribute's data type should match its data type in table's schema: Key";
    refused(
        &db,
        &[
            ("SELECT sk FROM pair WHERE pk = 1 OR pk = 'r'", &format!("{kind} pk")),
            ("SELECT sk FROM pair WHERE pk = 'r' AND sk IN ['1', 2]", &format!("{kind} sk")),
            ("SELECT sk FROM pair ORDER BY sk", "Must have WHERE clause in the statement when using ORDER BY clause."),
            ("SELECT sk FROM pair WHERE pk = 'o' ORDER BY Total DESC", "Attribute Total in ORDER BY clause must be part of the primary key"),
            (
                "SELECT sk FROM pair WHERE pk > 'a' ORDER BY sk",
                "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.",
            ),
            (
                "SELECT sk FROM pair WHERE pk IN ['o', 'p'] ORDER BY sk DESC",
                "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause.",
            ),
        ],
    );
}

#[test]
fn columns_and_filters_that_an_index_does_not_have() {
    let db = Db::with_tables();
    let filter = "One or more parameter values were invalid: Secondary index keys does not project one or more filter attributes:";
    for (condition, names) in [
        ("g='y' AND NOT (nonproj='np1' OR sk='x')", "[nonproj]"),
        ("g='y' AND b='1' AND (a='2' OR sk='3')", "[a, b]"),
        ("g='y' AND (zz='1' OR aa='2' OR mm='3')", "[zz, aa, mm]"),
        ("g IN ['y', 'z'] AND nonproj = 'np1'", "[nonproj]"),
        ("(g='y' OR g='z') AND zz='1'", "[zz]"),
        ("(g='b' AND u1='1') OR (g='q' AND u2='1')", "[u2]"),
        ("(g='q' AND u1='1') OR (g='b' AND u2='1')", "[u1]"),
        ("g='y' AND nonproj IS MISSING", "[nonproj]"),
        ("g='y' AND begins_with(nonproj, 'np')", "[nonproj]"),
    ] {
        let statement = format!("SELECT pk FROM pair.keys WHERE {condition}");
        refused(&db, &[(&statement, &format!("{filter} {names}"))]);
    }
    for condition in [
        "g='y' AND (sk='1' OR sk='2')",
        "(g='y' AND sk='1') OR (g='z' AND aa='1')",
        "g > 'a' AND zz='1'",
        "g='y' AND (g='z' OR zz='1')",
        "(g='y' AND zz='1') OR aa='1'",
    ] {
        db.ok(
            "ExecuteStatement",
            json!({ "Statement": format!("SELECT pk FROM pair.keys WHERE {condition}") }),
        );
    }
    let column = "One or more parameter values were invalid: Global secondary index keys does not project";
    refused(
        &db,
        &[
            ("SELECT b, a FROM pair.keys WHERE g='y'", &format!("{column} [b, a]")),
            ("SELECT b FROM pair.keys", &format!("{column} [b]")),
            (
                "SELECT s, s FROM hash WHERE pk = 't'",
                "Duplicate identifiers in select clause: s",
            ),
            (
                "SELECT attribute_exists(ss) FROM hash WHERE pk = 't'",
                "Unexpected path component at 1:8:16",
            ),
            (
                "SELECT l[-1] FROM hash WHERE pk='i'",
                "List index is not within the allowable range; index: [-1] at 1:11:1",
            ),
            (
                "SELECT l[2147483648] FROM hash WHERE pk='i'",
                "List index is not within the allowable range; index: [2147483648] at 1:10:10",
            ),
            ("SELECT pk FROM hash LIMIT 5", "Unsupported clause: LIMIT at 1:27:1"),
        ],
    );
    db.ok(
        "ExecuteStatement",
        json!({ "Statement": "SELECT l[2147483647], m[-0] FROM hash WHERE pk='i'" }),
    );
}

#[test]
fn constraints_of_the_requests() {
    let db = Db::with_tables();
    let one = "1 validation error detected: Value";
    let least = "failed to satisfy constraint: Member must have length greater than or equal to 1";
    db.refused(
        "ExecuteStatement",
        json!({ "Statement": "SELECT * FROM hash", "Parameters": [] }),
        &format!("{one} '[]' at 'parameters' {least}"),
    );
    db.refused(
        "ExecuteStatement",
        json!({ "Statement": "" }),
        &format!("{one} '' at 'statement' {least}"),
    );
    db.refused(
        "BatchExecuteStatement",
        json!({ "Statements": [] }),
        &format!("{one} '[]' at 'statements' {least}"),
    );
    let many = vec![json!({ "Statement": "SELECT * FROM hash WHERE pk='a'" }); 101];
    let (code, _) = db.error("BatchExecuteStatement", json!({ "Statements": many[..26] }));
    assert_eq!(code, "ValidationException");
    let (code, _) = db.error("ExecuteTransaction", json!({ "TransactStatements": many }));
    assert_eq!(code, "ValidationException");
    let long = format!("SELECT * FROM hash WHERE pk = '{}'", "x".repeat(8192));
    assert_eq!(
        db.error("ExecuteStatement", json!({ "Statement": long })).0,
        "ValidationException"
    );
    db.ok(
        "ExecuteStatement",
        json!({ "Statement": &format!("SELECT * FROM hash WHERE pk = '{}'", "x".repeat(8000)) }),
    );
}

#[test]
fn nothing_is_too_deep_for_the_stack() {
    let db = Db::with_tables();
    for (open, middle, close) in [
        ("(", "a = 1", ")"),
        ("NOT ", "a = 1", ""),
        ("[", "1", "]"),
        ("- ", "1", ""),
        ("{'a':", "1", "}"),
        ("size(", "a", ")"),
        ("<<", "1", ">>"),
        ("a[", "1", "]"),
        ("SELECT ", "a", ""),
        ("(SELECT * FROM ", "a", ")"),
    ] {
        for count in [120, 149, 150, 151, 400, 8000 / (open.len() + close.len())] {
            let statement = format!(
                "SELECT * FROM hash WHERE {}{middle}{}",
                open.repeat(count),
                close.repeat(count)
            );
            let (status, _) = db.call(
                "ExecuteStatement",
                json!({ "Statement": &statement[..statement.len().min(8192)] }),
            );
            assert!(status == 400 || status == 200, "{open} {count}");
        }
    }
    for (first, more) in [
        ("a=1", " AND a=1"),
        ("a=1", " OR a=1"),
        ("1", "=1"),
        ("a", "+1"),
        ("a = b", " = b"),
        ("a.b", ".b"),
        ("a", "[0]"),
    ] {
        let statement = format!("SELECT * FROM hash WHERE {first}{}", more.repeat(8000 / more.len()));
        let (status, _) = db.call("ExecuteStatement", json!({ "Statement": statement }));
        assert!(status == 400 || status == 200, "{more}");
    }
}

/// Statements with words taken out, put in and changed: whatever that makes, it is answered, and a refusal changes nothing.
#[test]
fn any_words_are_answered() {
    const WORDS: [&str; 64] = [
        "SELECT",
        "*",
        "FROM",
        "hash",
        "\"pair\"",
        ".",
        "\"gsi\"",
        "WHERE",
        "pk",
        "=",
        "'a'",
        "AND",
        "OR",
        "NOT",
        "IN",
        "[",
        "]",
        "(",
        ")",
        ",",
        "BETWEEN",
        "1",
        "-",
        "1e5",
        ".5",
        "IS",
        "MISSING",
        "NULL",
        "INSERT",
        "INTO",
        "VALUE",
        "{",
        "}",
        ":",
        "'pk'",
        "<<",
        ">>",
        "UPDATE",
        "SET",
        "REMOVE",
        "sk",
        "+",
        "set_add",
        "list_append",
        "DELETE",
        "RETURNING",
        "ALL",
        "OLD",
        "ORDER",
        "BY",
        "DESC",
        "EXISTS",
        "size",
        "begins_with",
        "attribute_type",
        "?",
        ";",
        "<>",
        "<",
        "true",
        "LIKE",
        "||",
        "'",
        "--",
    ];
    const STATEMENTS: [&str; 7] = [
        "SELECT * FROM hash WHERE pk = 'a' AND ( b < 5 OR NOT c IS MISSING )",
        "SELECT pk , m.x FROM \"pair\" . \"gsi\" WHERE g IN [ 'a' , 'b' ] AND begins_with( sk , 'x' )",
        "SELECT sk FROM pair WHERE pk = 'a' AND sk BETWEEN 'a' AND 'b' ORDER BY sk DESC ;",
        "INSERT INTO hash VALUE { 'pk' : 'b' , 's' : << 'x' , 'y' >> , 'l' : [ 1 , - 2 ] }",
        "UPDATE hash SET n = n + 1 SET s = set_add( s , << 'z' >> ) REMOVE l[0] WHERE pk = 'a' RETURNING ALL NEW *",
        "FROM hash WHERE pk = 'a' AND size( s ) > 1 SET l = list_append( l , [ 1 ] )",
        "DELETE FROM hash WHERE pk = 'a' AND n > 3 RETURNING ALL OLD *",
    ];
    let db = Db::with_tables();
    let seed = number_from("RUSTSTACK_SEED", 1);
    let mut random = Random(seed);
    let mut seen = [0; 2];
    for _ in 0..number_from("RUSTSTACK_FUZZ", 20_000) {
        let mut words: Vec<&str> = STATEMENTS[random.below(STATEMENTS.len())].split(' ').collect();
        for _ in 0..random.below(4) {
            let at = random.below(words.len() + 1);
            match random.below(3) {
                0 => words.insert(at, WORDS[random.below(WORDS.len())]),
                1 if at < words.len() => words[at] = WORDS[random.below(WORDS.len())],
                _ if at < words.len() => drop(words.remove(at)),
                _ => {}
            }
        }
        let statement = words.join([" ", " ", "", "\n"][random.below(4)]);
        let before = db.ok("Scan", json!({ "TableName": "hash" }));
        let (status, answer) = db.call("ExecuteStatement", json!({ "Statement": statement }));
        assert!(status == 200 || status == 400, "{status} {statement} {answer}");
        seen[usize::from(status == 200)] += 1;
        if status == 400 {
            assert_eq!(db.ok("Scan", json!({ "TableName": "hash" })), before, "{statement}");
        }
        let (status, _) = db.call(
            "ExecuteTransaction",
            json!({ "TransactStatements": [{ "Statement": statement }] }),
        );
        assert!(status == 200 || status == 400, "{status} {statement}");
    }
    assert!(seen.iter().all(|count| *count > 500), "{seen:?}");
}
