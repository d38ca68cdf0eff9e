//! `x-amz-expiration`: when lifecycle rules will expire an object, and by which rule. The twin of `src/services/s3/lifecycle/headers.ts`, which
//! answers for what is copied and completed; what the rules do is TypeScript's alone.

use crate::date::http_date;
use crate::row;
use ruststack_state::{Engine, Value};
use serde::Deserialize;
use std::cell::RefCell;
use std::rc::Rc;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What rules look at of an object.
pub struct Subject<'a> {
    pub key: &'a str,
    pub size: u64,
    /// Milliseconds on the emulator's clock.
    pub last_modified: i64,
    /// The form of the x-amz-tagging header.
    pub tagging: &'a str,
}

/// `LifecycleDocument` in `rules.ts`, as far as it says when objects expire.
#[derive(Deserialize)]
struct Document {
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Rule {
    #[serde(rename = "ID", default)]
    id: String,
    status: String,
    prefix: Option<String>,
    filter: Option<Filter>,
    expiration: Option<Expiration>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct Filter {
    prefix: Option<String>,
    tag: Option<Tag>,
    tags: Vec<Tag>,
    object_size_greater_than: Option<u64>,
    object_size_less_than: Option<u64>,
    and: Option<Box<Filter>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Tag {
    key: String,
    #[serde(default)]
    value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Expiration {
    /// Milliseconds since the epoch.
    date: Option<i64>,
    days: Option<i64>,
}

thread_local! {
    /// The document that was read last, for buckets of many rules: it is the same as long as its row is.
    static LAST: RefCell<Option<(Value, Rc<Document>)>> = const { RefCell::new(None) };
}

/// The value of the header; `None` where no rule expires the object.
pub fn expiration(engine: &Engine, bucket: &str, subject: &Subject) -> Option<String> {
    let row = engine.get(&row::configurations(), &[bucket.as_bytes(), b"\0lifecycle"].concat())?;
    let document = read(row)?;
    let tags = form_pairs(subject.tagging);
    let (due, rule) = document
        .rules
        .iter()
        .filter(|rule| rule.is_about(subject, &tags))
        .filter_map(|rule| Some((rule.due(subject.last_modified)?, rule)))
        // Of those due at the same time the first.
        .min_by_key(|(due, _)| *due)?;
    Some(format!(
        "expiry-date=\"{}\", rule-id=\"{}\"",
        http_date(due),
        header_text(&rule.id)
    ))
}

fn read(row: Value) -> Option<Rc<Document>> {
    LAST.with_borrow_mut(|last| {
        if let Some((value, document)) = last {
            if value.same(&row) {
                return Some(Rc::clone(document));
            }
        }
        let document = Rc::new(serde_json::from_slice::<Document>(&row).ok()?);
        *last = Some((row, Rc::clone(&document)));
        Some(document)
    })
}

impl Rule {
    fn is_about(&self, subject: &Subject, tags: &[(String, String)]) -> bool {
        let empty = Filter::default();
        let filter = self.filter.as_ref().unwrap_or(&empty);
        let filter = filter.and.as_deref().unwrap_or(filter);
        let prefix = self.prefix.as_ref().or(filter.prefix.as_ref());
        self.status == "Enabled"
            && prefix.is_none_or(|prefix| subject.key.starts_with(&**prefix))
            && filter.object_size_greater_than.is_none_or(|size| subject.size > size)
            && filter.object_size_less_than.is_none_or(|size| subject.size < size)
            && filter
                .tags
                .iter()
                .chain(&filter.tag)
                .all(|tag| tags.iter().any(|(key, value)| *key == tag.key && *value == tag.value))
    }

    fn due(&self, last_modified: i64) -> Option<i64> {
        let expiration = self.expiration.as_ref()?;
        expiration.date.or_else(|| {
            let days = last_modified.div_euclid(DAY_MS) + expiration.days?;
            Some((days + 1) * DAY_MS)
        })
    }
}

/// The pairs of `a=1&b=2`, decoded. What can't be decoded stands for itself; the header was checked when it came.
fn form_pairs(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (form_text(key), form_text(value)))
        .collect()
}

fn form_text(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let escaped = (byte == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        rest = if escaped.is_some() { &tail[2..] } else { tail };
        bytes.push(escaped.unwrap_or(if byte == b'+' { b' ' } else { byte }));
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// AWS sends spaces as they are, though its documentation has the id URL-encoded; here what a header can't carry is.
fn header_text(id: &str) -> String {
    let mut text = String::new();
    for letter in id.chars() {
        if matches!(letter, ' '..='~') {
            text.push(letter);
        } else {
            let mut bytes = [0; 4];
            letter
                .encode_utf8(&mut bytes)
                .bytes()
                .for_each(|byte| text.push_str(&format!("%{byte:02X}")));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_decoded() {
        let expected = [("a b", "ü"), ("c", ""), ("100%", "%zz")];
        let found = form_pairs("a+b=%C3%BC&c&&100%25=%zz");
        assert_eq!(found.len(), expected.len());
        for ((key, value), (wanted_key, wanted_value)) in found.iter().zip(expected) {
            assert_eq!((key.as_str(), value.as_str()), (wanted_key, wanted_value));
        }
    }

    #[test]
    fn ids_become_headers() {
        assert_eq!(header_text("Delete after 14 days"), "Delete after 14 days");
        assert_eq!(header_text("é\n"), "%C3%A9%0A");
    }
}
