//! What queries give, as S3's user guide says it ("SQL reference for Amazon S3 Select", 2026-11) unless a test names another source.

use crate::request::Request;
use crate::select::{Progress, Selection};
use crate::{SelectError, Source};
use std::io::Write;

const NOW: i64 = 1_795_000_000_123;

fn run_bytes(expression: &str, body: &[u8], rest: &str) -> Result<(String, Progress), SelectError> {
    let text = format!(
        "{{\"expression\":{},\"now\":{NOW},\"size\":{},{rest}}}",
        json_text(expression),
        body.len()
    );
    let request: Request = crate::tests::from_json(&text);
    let owned = body.to_vec();
    let open = move |at: u64| Ok(Box::new(std::io::Cursor::new(owned[at as usize..].to_vec())) as Source);
    let mut selection = Selection::begin(&request, &open)?;
    let mut all = Vec::new();
    loop {
        let piece = selection.advance()?;
        all.extend_from_slice(&piece.records);
        if piece.is_last {
            let text = String::from_utf8(all).expect("Results are text.");
            return Ok((text, piece.progress));
        }
    }
}

pub(crate) fn from_json(text: &str) -> Request {
    serde_json::from_str(text).expect("The request is JSON.")
}

fn json_text(text: &str) -> String {
    serde_json::to_string(text).expect("Text is JSON.")
}

fn run(expression: &str, body: &str, rest: &str) -> Result<String, SelectError> {
    run_bytes(expression, body.as_bytes(), rest).map(|(text, _)| text)
}

const CSV: &str = r#""input":{"CSV":{}},"output":{"CSV":{}}"#;
const CSV_USE: &str = r#""input":{"CSV":{"FileHeaderInfo":"USE"}},"output":{"CSV":{}}"#;
const CSV_JSON: &str = r#""input":{"CSV":{"FileHeaderInfo":"USE"}},"output":{"JSON":{}}"#;
const LINES: &str = r#""input":{"JSON":{"Type":"LINES"}},"output":{"JSON":{}}"#;
const DOCUMENT: &str = r#""input":{"JSON":{"Type":"DOCUMENT"}},"output":{"JSON":{}}"#;

const PEOPLE: &str = "name,age,city\nAda,36,London\nBob,9,Paris\nCleo,120,\"Rome, Italy\"\n";

fn code(result: Result<String, SelectError>) -> &'static str {
    result.map_err(|error| error.code).expect_err("It is refused.")
}

/// What an expression comes to, over one empty object.
fn value(expression: &str) -> String {
    let query = format!("SELECT {expression} AS v FROM S3Object");
    match run(&query, "{\"a\":1}", LINES) {
        Ok(text) => text
            .trim_end()
            .strip_prefix("{\"v\":")
            .and_then(|rest| rest.strip_suffix('}'))
            .unwrap_or("MISSING")
            .to_owned(),
        Err(error) => error.code.to_owned(),
    }
}

fn check(cases: &[(&str, &str)]) {
    for (expression, expected) in cases {
        assert_eq!(value(expression), *expected, "{expression}");
    }
}

#[test]
fn all_of_a_csv_comes_back_with_quotes_where_they_are_needed() {
    let all = run("SELECT * FROM S3Object", PEOPLE, CSV).expect("It is read.");
    assert_eq!(all, PEOPLE);
    let always = r#""input":{"CSV":{"FileHeaderInfo":"IGNORE"}},"output":{"CSV":{"QuoteFields":"ALWAYS","FieldDelimiter":";","RecordDelimiter":"|","QuoteCharacter":"'"}}"#;
    let quoted = run("SELECT * FROM S3Object LIMIT 1", PEOPLE, always).expect("It is read.");
    assert_eq!(quoted, "'Ada';'36';'London'|");
}

#[test]
fn columns_are_found_by_header_and_by_position() {
    let by_name = run(
        "SELECT s.NAME, s.\"city\" FROM S3Object s WHERE s.age = 9",
        PEOPLE,
        CSV_USE,
    );
    assert_eq!(by_name.as_deref(), Ok("Bob,Paris\n"));
    let by_position = run("SELECT _1, _3 FROM S3Object s WHERE _2 = '9'", PEOPLE, CSV);
    assert_eq!(by_position.as_deref(), Ok("Bob,Paris\n"));
    assert_eq!(
        code(run("SELECT \"NAME\" FROM S3Object", PEOPLE, CSV_USE)),
        "MissingHeaders"
    );
    assert_eq!(code(run("SELECT name FROM S3Object", PEOPLE, CSV)), "MissingHeaders");
    assert_eq!(code(run("SELECT _0 FROM S3Object", PEOPLE, CSV)), "InvalidColumnIndex");
    assert_eq!(
        code(run("SELECT a FROM S3Object", "a,A\n1,2\n", CSV_USE)),
        "AmbiguousFieldName"
    );
}

#[test]
fn csv_as_json_has_the_names_of_the_header() {
    let all = run(
        "SELECT * FROM S3Object s WHERE CAST(s.age AS INT) > 10",
        PEOPLE,
        CSV_JSON,
    );
    let expected = "{\"name\":\"Ada\",\"age\":\"36\",\"city\":\"London\"}\n{\"name\":\"Cleo\",\"age\":\"120\",\"city\":\"Rome, Italy\"}\n";
    assert_eq!(all.as_deref(), Ok(expected));
}

#[test]
fn fields_without_a_cast_are_compared_as_what_they_meet() {
    let numbers = run("SELECT name FROM S3Object WHERE age > 10", PEOPLE, CSV_USE);
    assert_eq!(numbers.as_deref(), Ok("Ada\nCleo\n"));
    let texts = run("SELECT name FROM S3Object WHERE age > '10'", PEOPLE, CSV_USE);
    assert_eq!(texts.as_deref(), Ok("Ada\nBob\nCleo\n"));
}

#[test]
fn quotes_comments_and_delimiters_are_as_the_request_says() {
    let rest = r#""input":{"CSV":{"FieldDelimiter":"::","RecordDelimiter":"\r\n","QuoteCharacter":"'","QuoteEscapeCharacter":"\\","Comments":"%","AllowQuotedRecordDelimiter":true}},"output":{"JSON":{}}"#;
    let body = "% no record\r\n'a\r\nb'::'it\\'s'\r\n\r\nc::\r\n";
    let all = run("SELECT * FROM S3Object", body, rest).expect("It is read.");
    assert_eq!(
        all,
        "{\"_1\":\"a\\r\\nb\",\"_2\":\"it's\"}\n{\"_1\":\"c\",\"_2\":\"\"}\n"
    );
    assert_eq!(
        code(run("SELECT * FROM S3Object", "\"a\nb\",c\n", CSV)),
        "CSVEscapingRecordDelimiter"
    );
    assert_eq!(
        code(run("SELECT * FROM S3Object", "\"a\"b,c\n", CSV)),
        "CSVUnescapedQuote"
    );
}

#[test]
fn a_record_that_is_too_long_and_text_that_is_no_utf8_are_refused() {
    let long = "a".repeat(1024 * 1024 + 1);
    assert_eq!(code(run("SELECT * FROM S3Object", &long, CSV)), "OverMaxRecordSize");
    let broken = run_bytes("SELECT * FROM S3Object", b"a\xff\n", CSV);
    assert_eq!(broken.map_err(|error| error.code).err(), Some("InvalidTextEncoding"));
}

#[test]
fn records_in_front_of_a_fault_are_given() {
    let request = from_json(&format!(
        "{{\"expression\":\"SELECT CAST(_1 AS INT) FROM S3Object\",\"now\":{NOW},\"size\":6,{CSV}}}"
    ));
    let open = |_| Ok(Box::new(&b"1\n2\nx\n"[..]) as Source);
    let mut selection = Selection::begin(&request, &open).expect("It begins.");
    let piece = selection.advance().expect("There are records.");
    assert_eq!((piece.records.as_slice(), piece.is_last), (&b"1\n2\n"[..], false));
    assert_eq!(
        selection.advance().map_err(|error| error.code).err(),
        Some("CastFailed")
    );
}

#[test]
fn compressed_objects_are_unpacked() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(PEOPLE.as_bytes()).expect("It is packed.");
    let gzip = gzip.finish().expect("It is packed.");
    let mut bzip2 = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::default());
    bzip2.write_all(PEOPLE.as_bytes()).expect("It is packed.");
    let bzip2 = bzip2.finish().expect("It is packed.");
    for (kind, packed) in [("GZIP", &gzip), ("BZIP2", &bzip2)] {
        let rest = format!(r#""input":{{"CSV":{{}},"CompressionType":"{kind}"}},"output":{{"CSV":{{}}}}"#);
        let (text, progress) = run_bytes("SELECT * FROM S3Object", packed, &rest).expect("It is read.");
        assert_eq!(text, PEOPLE);
        let expected = (packed.len() as u64, PEOPLE.len() as u64, PEOPLE.len() as u64);
        assert_eq!((progress.scanned, progress.processed, progress.returned), expected);
        let plain = run_bytes("SELECT * FROM S3Object", PEOPLE.as_bytes(), &rest);
        assert_eq!(
            plain.map_err(|error| error.code).err(),
            Some("InvalidCompressionFormat")
        );
    }
}

#[test]
fn scan_ranges_share_records_without_loss_or_doubling() {
    let body: String = (0..200).map(|number| format!("{number},x\n")).collect();
    for step in [1, 3, 7, 64, 1000] {
        let mut all = String::new();
        for start in (0..body.len()).step_by(step) {
            let rest = format!(r#"{CSV},"scanRange":{{"Start":{start},"End":{}}}"#, start + step - 1);
            all += &run("SELECT * FROM S3Object", &body, &rest).expect("It is read.");
        }
        assert_eq!(all, body, "in steps of {step}");
    }
    let end = format!(r#"{CSV},"scanRange":{{"End":7}}"#);
    assert_eq!(run("SELECT * FROM S3Object", &body, &end).as_deref(), Ok("199,x\n"));
    let header = format!(r#"{CSV_USE},"scanRange":{{"Start":15,"End":40}}"#);
    assert_eq!(
        run("SELECT name FROM S3Object", PEOPLE, &header).as_deref(),
        Ok("Bob\nCleo\n")
    );
    let wrong = format!(r#"{CSV},"scanRange":{{"Start":5,"End":4}}"#);
    assert_eq!(code(run("SELECT * FROM S3Object", &body, &wrong)), "InvalidScanRange");
    let document = format!(r#"{DOCUMENT},"scanRange":{{"Start":0,"End":4}}"#);
    assert_eq!(
        code(run("SELECT * FROM S3Object", "{}", &document)),
        "UnsupportedScanRangeInput"
    );
}

const BOOKS: &str = r#"{"store":"x","books":[{"title":"A","price":10.50,"tags":["n","o"]},{"title":"B","price":8},
{"title":"C"}],"empty":[],"deep":{"k":{"v":[1,[2,3]]}}}"#;

#[test]
fn paths_of_the_from_clause_lead_into_documents() {
    let cases = [
        (
            "SELECT title FROM S3Object[*].books[*] s WHERE s.price < 9",
            "{\"title\":\"B\"}\n",
        ),
        (
            "SELECT _1.title FROM S3Object[*].books[*] LIMIT 1",
            "{\"title\":\"A\"}\n",
        ),
        (
            "SELECT price FROM S3Object[*].books[*].price",
            "{\"price\":10.50}\n{\"price\":8}\n{}\n",
        ),
        ("SELECT * FROM S3Object[*].books[1]", "{\"title\":\"B\",\"price\":8}\n"),
        ("SELECT * FROM S3Object[*].deep.k.v[1][*]", "{\"_1\":2}\n{\"_1\":3}\n"),
        ("SELECT * FROM S3Object[*].deep.*.v[0]", "{\"_1\":1}\n"),
        ("SELECT * FROM S3Object[*].empty[*]", "{}\n"),
        (
            "SELECT COUNT(*) AS n, MAX(s.price) FROM S3Object[*].books[*] s",
            "{\"n\":3,\"_2\":10.50}\n",
        ),
        (
            "SELECT s.books[0].tags[1], s.deep['k'] FROM S3Object s",
            "{\"_1\":\"o\",\"k\":{\"v\":[1,[2,3]]}}\n",
        ),
        (
            "SELECT s.store FROM S3Object s WHERE 'n' IN s.books[*].tags[*]",
            "{\"store\":\"x\"}\n",
        ),
    ];
    for (query, expected) in cases {
        assert_eq!(run(query, BOOKS, DOCUMENT).as_deref(), Ok(expected), "{query}");
    }
}

#[test]
fn json_is_read_whole_or_refused() {
    let text = "{\"a\":\"\\u00e9\\ud83d\\ude00\\n\\\"\"} {\"a\":[true,null,-1.5e3]}\n";
    let all = run("SELECT * FROM S3Object", text, LINES).expect("It is read.");
    assert_eq!(all, "{\"a\":\"é😀\\n\\\"\"}\n{\"a\":[true,null,-1500]}\n");
    for broken in [
        "{\"a\":}",
        "{\"a\" 1}",
        "{\"a\":1",
        "[1,]",
        "{\"a\":01}",
        "nope",
        "{\"a\":1,}",
        "\"\\x\"",
        "]",
    ] {
        assert_eq!(
            code(run("SELECT * FROM S3Object", broken, LINES)),
            "JSONParsingError",
            "{broken}"
        );
    }
    let deep = "[".repeat(100_000);
    assert_eq!(
        code(run(
            "SELECT * FROM S3Object",
            &(deep.clone() + &deep.replace('[', "]")),
            LINES
        )),
        "JSONParsingError"
    );
}

#[test]
fn operators_come_to_what_sql_says() {
    check(&[
        ("1 + 2 * 3 - 4 / 2", "5"),
        ("7 % 4", "3"),
        ("1 / 2", "0"),
        ("1.0 / 4", "0.25"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("9223372036854775807 + 1", "IntegerOverflow"),
        ("1 / 0", "ExternalEvalException"),
        ("'a' || 'b'", "\"ab\""),
        ("2 BETWEEN 1 AND 3 AND NOT 1 = 2", "true"),
        ("2 NOT BETWEEN 1 AND 3", "false"),
        ("1 IN (3, 2, 1)", "true"),
        ("1 NOT IN (3)", "true"),
        ("NULL = NULL", "null"),
        ("NULL IS NULL", "true"),
        ("MISSING IS NULL", "true"),
        ("NULL IS MISSING", "false"),
        ("s3object.nope IS MISSING", "true"),
        ("NULL AND FALSE", "false"),
        ("NULL OR TRUE", "true"),
        ("NOT NULL", "null"),
        ("TRUE OR 1", "true"),
        ("1 AND TRUE", "InvalidDataType"),
        ("1 = '1'", "false"),
        ("1 <> '1'", "true"),
        ("1 < '2'", "null"),
        ("CASE 2 WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'many' END", "\"two\""),
        ("CASE WHEN 1 > 2 THEN 'no' END", "null"),
        ("(1, 2) = [1, 2]", "true"),
        ("`2010T` < `2011T`", "true"),
    ]);
}

#[test]
fn like_takes_wildcards_and_escapes() {
    check(&[
        ("'abc' LIKE 'a%c'", "true"),
        ("'abc' LIKE 'a_'", "false"),
        ("'äöü' LIKE '_ö_'", "true"),
        ("'a%c' LIKE 'a\\%c' ESCAPE '\\'", "true"),
        ("'abc' LIKE 'a\\%c' ESCAPE '\\'", "false"),
        ("'aXbXc' LIKE '%X%c'", "true"),
        ("'' LIKE '%'", "true"),
        ("'abc' NOT LIKE '%z%'", "true"),
        ("1 LIKE '1'", "LikeInvalidInputs"),
        ("'a' LIKE 'x' ESCAPE 'xy'", "EvaluatorLikePatternInvalidEscapeSequence"),
        ("'a' LIKE '!a' ESCAPE '!'", "EvaluatorLikePatternInvalidEscapeSequence"),
        ("NULL LIKE 'a'", "null"),
    ]);
}

#[test]
fn functions_give_what_the_user_guide_says() {
    check(&[
        ("CHAR_LENGTH('')", "0"),
        ("CHARACTER_LENGTH('aäß')", "3"),
        ("LOWER('AbCdEfG!@#$')", "\"abcdefg!@#$\""),
        ("UPPER('AbCdEfG!@#$')", "\"ABCDEFG!@#$\""),
        ("SUBSTRING('123456789', 0)", "\"123456789\""),
        ("SUBSTRING('123456789', 2)", "\"23456789\""),
        ("SUBSTRING('123456789', -4)", "\"123456789\""),
        ("SUBSTRING('123456789', 0, 999)", "\"123456789\""),
        ("SUBSTRING('123456789', 1, 5)", "\"12345\""),
        ("SUBSTRING('123456789' FROM 3 FOR 2)", "\"34\""),
        ("TRIM('       foobar         ')", "\"foobar\""),
        ("TRIM(LEADING FROM '   foobar  ')", "\"foobar  \""),
        ("TRIM(TRAILING '1' FROM '11foobar11')", "\"11foobar\""),
        ("TRIM(BOTH FROM '   foobar   ')", "\"foobar\""),
        ("TRIM(BOTH '12' FROM '1112211foobar22211122')", "\"foobar\""),
        ("COALESCE(1)", "1"),
        ("COALESCE(NULL, NULL, MISSING, 'string')", "\"string\""),
        ("COALESCE(NULL, MISSING)", "null"),
        ("NULLIF(1, 1)", "null"),
        ("NULLIF(1, 2)", "1"),
        ("NULLIF(1.0, 1)", "null"),
        ("NULLIF(1, NULL)", "1"),
        ("CAST('2007-04-05T14:30Z' AS TIMESTAMP)", "\"2007-04-05T14:30Z\""),
        ("CAST(0.456 AS FLOAT)", "0.456"),
        ("CAST('12' AS INT) + 1", "13"),
        ("CAST('x' AS INT)", "CastFailed"),
        ("CAST(12.9 AS INTEGER)", "12"),
        ("CAST('TRUE' AS BOOL)", "true"),
        ("CAST(1 AS STRING)", "\"1\""),
        ("CAST('1.50' AS DECIMAL(10, 2))", "1.50"),
        ("CAST(NULL AS INT)", "null"),
    ]);
}

#[test]
fn dates_are_computed_with_as_the_user_guide_says() {
    check(&[
        ("DATE_ADD(year, 5, `2010-01-01T`)", "\"2015-01-01\""),
        ("DATE_ADD(month, 1, `2010T`)", "\"2010-02T\""),
        ("DATE_ADD(month, 13, `2010T`)", "\"2011-02T\""),
        ("DATE_ADD(day, -1, `2017-01-10T`)", "\"2017-01-09\""),
        ("DATE_ADD(hour, 1, `2017T`)", "\"2017-01-01T01:00-00:00\""),
        ("DATE_ADD(hour, 1, `2017-01-02T03:04Z`)", "\"2017-01-02T04:04Z\""),
        (
            "DATE_ADD(minute, 1, `2017-01-02T03:04:05.006Z`)",
            "\"2017-01-02T03:05:05.006Z\"",
        ),
        (
            "DATE_ADD(second, 1, `2017-01-02T03:04:05.006Z`)",
            "\"2017-01-02T03:04:06.006Z\"",
        ),
        ("DATE_DIFF(year, `2010-01-01T`, `2011-01-01T`)", "1"),
        ("DATE_DIFF(year, `2010T`, `2010-05T`)", "0"),
        ("DATE_DIFF(month, `2010T`, `2011T`)", "12"),
        ("DATE_DIFF(month, `2011T`, `2010T`)", "-12"),
        ("DATE_DIFF(day, `2010-01-01T23:00Z`, `2010-01-02T01:00Z`)", "0"),
        ("EXTRACT(YEAR FROM `2010-01-01T`)", "2010"),
        ("EXTRACT(MONTH FROM `2010T`)", "1"),
        ("EXTRACT(HOUR FROM `2010-10T`)", "0"),
        ("EXTRACT(MINUTE FROM `2017-01-02T03:04:05+07:08`)", "4"),
        ("EXTRACT(TIMEZONE_HOUR FROM `2017-01-02T03:04:05+07:08`)", "7"),
        ("EXTRACT(TIMEZONE_MINUTE FROM `2017-01-02T03:04:05+07:08`)", "8"),
        ("TO_STRING(`1969-07-20T20:18Z`, 'MMMM d, y')", "\"July 20, 1969\""),
        ("TO_STRING(`1969-07-20T20:18Z`, 'MMM d, yyyy')", "\"Jul 20, 1969\""),
        ("TO_STRING(`1969-07-20T20:18Z`, 'M-d-yy')", "\"7-20-69\""),
        ("TO_STRING(`1969-07-20T20:18Z`, 'MM-d-y')", "\"07-20-1969\""),
        (
            "TO_STRING(`1969-07-20T20:18Z`, 'MMMM d, y h:m a')",
            "\"July 20, 1969 8:18 PM\"",
        ),
        (
            "TO_STRING(`1969-07-20T20:18Z`, 'y-MM-dd''T''H:m:ssX')",
            "\"1969-07-20T20:18:00Z\"",
        ),
        (
            "TO_STRING(`1969-07-20T20:18+08:00Z`, 'y-MM-dd')",
            "LexerInvalidIONLiteral",
        ),
        (
            "TO_STRING(`1969-07-20T20:18:00+08:00`, 'y-MM-dd''T''H:m:ssX')",
            "\"1969-07-20T20:18:00+08\"",
        ),
        (
            "TO_STRING(`1969-07-20T20:18:00+08:00`, 'y-MM-dd''T''H:m:ssXXXX')",
            "\"1969-07-20T20:18:00+0800\"",
        ),
        (
            "TO_STRING(`1969-07-20T20:18:00+08:00`, 'y-MM-dd''T''H:m:ssXXXXX')",
            "\"1969-07-20T20:18:00+08:00\"",
        ),
        ("TO_STRING(`2010T`, 'Q')", "EvaluatorInvalidTimestampFormatPattern"),
        ("TO_TIMESTAMP('2007T')", "\"2007T\""),
        (
            "TO_TIMESTAMP('2007-02-23T12:14:33.079-08:00')",
            "\"2007-02-23T12:14:33.079-08:00\"",
        ),
        ("TO_TIMESTAMP('yesterday')", "IllegalSqlFunctionArgument"),
        ("UTCNOW()", "\"2026-11-18T11:06:40.123Z\""),
    ]);
}

#[test]
fn aggregates_leave_out_what_is_absent() {
    let body = "{\"n\":1}\n{\"n\":2.5}\n{\"n\":null}\n{}\n";
    let query = "SELECT COUNT(*), COUNT(n), SUM(n), AVG(n), MIN(n), MAX(n), SUM(n) / COUNT(n) FROM S3Object";
    let expected = "{\"_1\":4,\"_2\":2,\"_3\":3.5,\"_4\":1.75,\"_5\":1,\"_6\":2.5,\"_7\":1.75}\n";
    assert_eq!(run(query, body, LINES).as_deref(), Ok(expected));
    let nothing = run("SELECT COUNT(*), SUM(n) FROM S3Object WHERE FALSE", body, LINES);
    assert_eq!(nothing.as_deref(), Ok("{\"_1\":0,\"_2\":null}\n"));
    assert_eq!(
        code(run("SELECT n, COUNT(*) FROM S3Object", body, LINES)),
        "UnsupportedSqlStructure"
    );
    assert_eq!(
        code(run("SELECT n FROM S3Object WHERE COUNT(*) > 1", body, LINES)),
        "UnsupportedSqlStructure"
    );
}

#[test]
fn expressions_that_are_none_are_refused() {
    let cases = [
        ("", "ParseUnexpectedTerm"),
        ("DELETE FROM S3Object", "ParseUnExpectedKeyword"),
        ("SELECT FROM S3Object", "ParseEmptySelect"),
        ("SELECT a", "ParseSelectMissingFrom"),
        ("SELECT *, a FROM S3Object", "ParseAsteriskIsNotAloneInSelectList"),
        ("SELECT * FROM other", "InvalidDataSource"),
        ("SELECT * FROM S3Object a, S3Object b", "MultipleDataSourcesUnsupported"),
        ("SELECT * FROM S3Object a JOIN S3Object b", "ParseMalformedJoin"),
        ("SELECT a AS FROM S3Object", "ParseExpectedIdentForAlias"),
        ("SELECT SUM(*) FROM S3Object", "ParseUnsupportedCallWithStar"),
        ("SELECT CAST(a) FROM S3Object", "ParseCastArity"),
        ("SELECT CAST a FROM S3Object", "ParseExpectedLeftParenAfterCast"),
        ("SELECT CAST(a AS thing) FROM S3Object", "ParseExpectedTypeName"),
        ("SELECT MEDIAN(a) FROM S3Object", "UnsupportedFunction"),
        ("SELECT LOWER(a, b) FROM S3Object", "EvaluatorInvalidArguments"),
        ("SELECT EXTRACT(week FROM a) FROM S3Object", "ParseExpectedDatePart"),
        ("SELECT a FROM S3Object LIMIT x", "ParseExpectedNumber"),
        ("SELECT a FROM S3Object LIMIT -1", "EvaluatorNegativeLimit"),
        ("SELECT a.1 FROM S3Object", "ParseExpectedIdentForAlias"),
        ("SELECT 'a FROM S3Object", "LexerInvalidChar"),
        ("SELECT a FROM S3Object WHERE ?", "LexerInvalidChar"),
        ("SELECT CASE a END FROM S3Object", "ParseExpectedWhenClause"),
        ("SELECT a FROM S3Object GROUP BY a", "UnsupportedSqlStructure"),
    ];
    for (query, expected) in cases {
        let found = run(query, "{}", LINES).map_err(|error| error.code).err();
        assert!(found.is_some(), "{query}");
        // What stands behind a number is told by the lexer.
        if query != "SELECT a.1 FROM S3Object" {
            assert_eq!(found, Some(expected), "{query}");
        }
    }
    let long = format!("SELECT {} FROM S3Object", "a,".repeat(256 * 1024));
    assert_eq!(code(run(&long, "{}", LINES)), "ExpressionTooLong");
    let deep = format!("SELECT {}1{} FROM S3Object", "(".repeat(1000), ")".repeat(1000));
    assert_eq!(code(run(&deep, "{}", LINES)), "UnsupportedSqlStructure");
}

/// Seen in a user's report of AWS's answer.
#[test]
fn an_unexpected_word_is_told_with_its_place() {
    let query = "SELECT CounterID, count(*) FROM S3Object GROUP BY CounterID ORDER BY count(*) DESC LIMIT 10";
    let error = run(query, "{}", LINES).expect_err("It is refused.");
    assert_eq!(error.code, "ParseUnexpectedToken");
    assert_eq!(
        error.message,
        "Unexpected token found KEYWORD:UNKNOWN at line 1, column 61."
    );
}

#[test]
fn what_is_wrong_with_the_request_is_said() {
    let cases = [
        (
            r#""input":{"CSV":{},"JSON":{}},"output":{"CSV":{}}"#,
            "ObjectSerializationConflict",
        ),
        (r#""input":{},"output":{"CSV":{}}"#, "MissingRequiredParameter"),
        (r#""input":{"CSV":{}},"output":{}"#, "MissingRequiredParameter"),
        (
            r#""input":{"CSV":{},"CompressionType":"LZ4"},"output":{"CSV":{}}"#,
            "InvalidCompressionFormat",
        ),
        (
            r#""input":{"JSON":{"Type":"LINE"}},"output":{"CSV":{}}"#,
            "InvalidJsonType",
        ),
        (
            r#""input":{"CSV":{"FileHeaderInfo":"YES"}},"output":{"CSV":{}}"#,
            "InvalidFileHeaderInfo",
        ),
        (
            r#""input":{"CSV":{}},"output":{"CSV":{"QuoteFields":"NEVER"}}"#,
            "InvalidQuoteFields",
        ),
        (
            r#""input":{"CSV":{"QuoteCharacter":"ab"}},"output":{"CSV":{}}"#,
            "InvalidRequestParameter",
        ),
    ];
    for (rest, expected) in cases {
        assert_eq!(code(run("SELECT * FROM S3Object", "a\n", rest)), expected, "{rest}");
    }
}

#[test]
fn long_objects_come_in_pieces_and_in_flat_memory() {
    let line = "0123456789,abcdefghijklmnopqrstuvwxyz,ABCDEFGHIJKLMNOPQRSTUVWXYZ\n";
    let lines = 300_000;
    let request = from_json(&format!(
        "{{\"expression\":\"SELECT _2 FROM S3Object\",\"now\":{NOW},\"size\":{},{CSV}}}",
        line.len() * lines
    ));
    struct Repeat(usize, &'static [u8]);
    impl std::io::Read for Repeat {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let at = self.1.len() - 1 - (self.0 + self.1.len() - 1) % self.1.len();
            let count = buffer.len().min(self.1.len() - at).min(self.0);
            buffer[..count].copy_from_slice(&self.1[at..at + count]);
            self.0 -= count;
            Ok(count)
        }
    }
    let open = |_| Ok(Box::new(Repeat(lines * line.len(), line.as_bytes())) as Source);
    let mut selection = Selection::begin(&request, &open).expect("It begins.");
    let (mut pieces, mut bytes) = (0, 0);
    loop {
        let piece = selection.advance().expect("It goes on.");
        assert!(piece.records.len() < 129 * 1024);
        assert_eq!(piece.records.len() % 27, 0);
        pieces += 1;
        bytes += piece.records.len();
        if piece.is_last {
            break;
        }
    }
    assert_eq!(bytes, lines * 27);
    assert!(pieces > 50);
}
