//! Random inputs against slow references: a splitter of CSV that looks at one letter after the other, and serde_json's idea of JSON.

use crate::ast::Step;
use crate::csv::{CsvReader, Dialect};
use crate::input::{Compression, Input};
use crate::json::JsonReader;
use crate::parser::parse;
use crate::value::Value;
use proptest::prelude::*;

fn dialect(quoted_records: bool, escape: u8) -> Dialect {
    Dialect {
        record_delimiter: b"\n".to_vec(),
        field_delimiter: b",".to_vec(),
        quote: Some(b'"'),
        escape,
        comment: Some(b'#'),
        quoted_records,
    }
}

/// Filled a few bytes at a time, so that records stand across the ends of what is held (`FILL_BYTES`).
fn input(bytes: &[u8]) -> Input {
    Input::new(Box::new(std::io::Cursor::new(bytes.to_vec())), Compression::None, 0)
}

/// All records of a text in which every quoted field is closed, or nothing where one is not.
fn reference(text: &str, escape: char) -> Option<Vec<Vec<String>>> {
    let letters: Vec<char> = text.chars().collect();
    let (mut records, mut at) = (Vec::new(), 0);
    while at < letters.len() {
        let start = at;
        let mut fields = Vec::new();
        loop {
            let mut field = String::new();
            if letters.get(at) == Some(&'"') {
                at += 1;
                loop {
                    match letters.get(at)? {
                        letter if *letter == escape && letters.get(at + 1) == Some(&'"') => {
                            field.push('"');
                            at += 2;
                        }
                        '"' => break,
                        letter => {
                            field.push(*letter);
                            at += 1;
                        }
                    }
                }
                at += 1;
                if !matches!(letters.get(at), None | Some(',' | '\n')) {
                    return None;
                }
            } else {
                while let Some(letter) = letters.get(at).filter(|letter| !matches!(letter, ',' | '\n')) {
                    field.push(*letter);
                    at += 1;
                }
            }
            fields.push(field);
            match letters.get(at) {
                Some(',') => at += 1,
                _ => break,
            }
        }
        let is_comment = letters[start] == '#';
        let is_empty = at == start;
        at += 1;
        if !is_comment && !is_empty {
            records.push(fields);
        }
    }
    Some(records)
}

fn read_csv(text: &str, escape: u8) -> Option<Vec<Vec<String>>> {
    let mut reader = CsvReader::new(input(text.as_bytes()), dialect(true, escape), None);
    let mut records = Vec::new();
    loop {
        match reader.next() {
            Ok(Some(record)) => records.push(record.fields().map(|field| field.into_owned()).collect()),
            Ok(None) => return Some(records),
            Err(_) => return None,
        }
    }
}

fn same(value: &Value, expected: &serde_json::Value) -> bool {
    use serde_json::Value as Json;
    match (value, expected) {
        (Value::Null, Json::Null) => true,
        (Value::Bool(a), Json::Bool(b)) => a == b,
        (Value::Text(a), Json::String(b)) => a == b,
        (Value::List(a), Json::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Struct(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(&**name).is_some_and(|b| same(a, b)))
        }
        (value, Json::Number(b)) => value.to_number().is_some_and(|a| {
            let b = b.as_f64().unwrap_or(f64::NAN);
            (a.to_float() - b).abs() <= b.abs() * 1e-12
        }),
        _ => false,
    }
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        (-1e9..1e9).prop_map(|number: f64| number.into()),
        "[a-c\"\\\\\u{0}-\u{20}é😀]{0,6}".prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Into::into),
            prop::collection::btree_map("[a-d\"]{0,2}", inner, 0..5)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn csv_is_split_as_by_the_reference(text in "[ab,\"\n\\\\]{0,40}", backslash in any::<bool>()) {
        let escape = if backslash { '\\' } else { '"' };
        prop_assert_eq!(read_csv(&text, escape as u8), reference(&text, escape));
    }

    #[test]
    fn json_is_what_serde_reads(values in prop::collection::vec(json(), 0..4), pretty in any::<bool>()) {
        let write = if pretty { serde_json::to_string_pretty } else { serde_json::to_string };
        let text: String = values.iter().map(|value| write(value).expect("It is JSON.") + "\n").collect();
        let mut reader = JsonReader::new(input(text.as_bytes()), Vec::new(), None);
        for expected in &values {
            let value = reader.next();
            prop_assert!(matches!(&value, Ok(Some(value)) if same(value, expected)), "{:?} {}", value, expected);
        }
        prop_assert_eq!(reader.next(), Ok(None));
    }

    /// A path finds what following it by hand finds.
    #[test]
    fn paths_find_elements(values in prop::collection::vec(json(), 0..6)) {
        let document = serde_json::json!({ "skipped": values, "wanted": values });
        let name = crate::ast::Name { text: "wanted".into(), exact: true };
        let from = vec![Step::Member(name), Step::Elements];
        let mut reader = JsonReader::new(input(document.to_string().as_bytes()), from, None);
        for expected in &values {
            let value = reader.next();
            prop_assert!(matches!(&value, Ok(Some(value)) if same(value, expected)), "{:?} {}", value, expected);
        }
        let end = if values.is_empty() { reader.next() == Ok(Some(Value::Missing)) } else { reader.next() == Ok(None) };
        prop_assert!(end);
    }

    #[test]
    fn whatever_is_no_json_is_refused_without_a_fault(text in "[\\[\\]{}:,\"a1\\\\ eu-]{0,30}") {
        let mut reader = JsonReader::new(input(text.as_bytes()), Vec::new(), None);
        for _ in 0..40 {
            match reader.next() {
                Ok(Some(_)) => {}
                Ok(None) | Err(_) => break,
            }
        }
        let whole: Result<serde_json::Value, _> = serde_json::from_str(&text);
        prop_assert_eq!(crate::json::parse(&text).is_ok(), whole.is_ok(), "{}", text);
    }

    #[test]
    fn any_words_are_a_query_or_an_error(words in prop::collection::vec(prop::sample::select(vec![
        "select", "from", "S3Object", "where", "and", "or", "not", "(", ")", ",", "*", "a", "\"b\"", "'c'", "1", "1.5e3", "`2010T`", "case", "when",
        "then", "end", "cast", "as", "int", "limit", ".", "[", "]", "[*]", "like", "escape", "between", "in", "is", "null", "-", "+", "/", "||", "=",
        "count", "sum", "trim", "substring", "extract", "year", "date_add", "coalesce", ";", "<>",
    ]), 0..20)) {
        let text = format!("select {}", words.join(" "));
        let _ = parse(&text);
        let _ = parse(&format!("{text} from S3Object"));
    }
}
