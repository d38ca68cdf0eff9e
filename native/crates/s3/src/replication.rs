//! Which new objects are replicated. The twin of `matching` in `src/services/s3/replication/rules.ts`.

use serde::Deserialize;
use std::borrow::Cow;

/// What of a configuration (`ReplicationConfiguration` of the API) says which objects it is for.
#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
pub struct Configuration<'a> {
    #[serde(borrow)]
    rules: Vec<Rule<'a>>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct Rule<'a> {
    #[serde(borrow)]
    status: Cow<'a, str>,
    #[serde(borrow)]
    prefix: Cow<'a, str>,
    #[serde(borrow)]
    filter: Filter<'a>,
    #[serde(borrow)]
    source_selection_criteria: Criteria<'a>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct Filter<'a> {
    #[serde(borrow)]
    prefix: Cow<'a, str>,
    #[serde(borrow)]
    tag: Option<Tag<'a>>,
    #[serde(borrow)]
    and: And<'a>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct And<'a> {
    #[serde(borrow)]
    prefix: Cow<'a, str>,
    #[serde(borrow)]
    tags: Vec<Tag<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Tag<'a> {
    #[serde(borrow)]
    key: Cow<'a, str>,
    #[serde(borrow)]
    value: Cow<'a, str>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct Criteria<'a> {
    #[serde(borrow)]
    sse_kms_encrypted_objects: Switch<'a>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct Switch<'a> {
    #[serde(borrow)]
    status: Cow<'a, str>,
}

/// What of a new object's headers rules look at.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Subject<'a> {
    /// The form of the x-amz-tagging header.
    #[serde(borrow)]
    tagging: Cow<'a, str>,
    #[serde(borrow)]
    encryption: crate::row::Encryption<'a>,
}

impl Configuration<'_> {
    /// Whether any rule wants the object.
    pub fn wants(&self, key: &str, subject: &Subject) -> bool {
        let tags = tags_of(&subject.tagging);
        let is_kms = subject
            .encryption
            .algorithm
            .as_deref()
            .is_some_and(|name| name.starts_with("aws:kms"));
        self.rules.iter().any(|rule| {
            rule.status == "Enabled"
                && [&rule.prefix, &rule.filter.prefix, &rule.filter.and.prefix]
                    .iter()
                    .all(|prefix| key.starts_with(&***prefix))
                && rule
                    .filter
                    .tag
                    .iter()
                    .chain(&rule.filter.and.tags)
                    .all(|tag| tags.iter().any(|(key, value)| *key == tag.key && *value == tag.value))
                && (!is_kms || rule.source_selection_criteria.sse_kms_encrypted_objects.status == "Enabled")
        })
    }
}

fn tags_of(tagging: &str) -> Vec<(String, String)> {
    let parts = tagging.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            (decoded(key), decoded(value))
        })
        .collect()
}

/// As in a form: escapes, and plus signs for spaces.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let escape = (first == b'%').then(|| after.get(..2)).flatten();
        let byte = escape.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(byte.unwrap_or(if first == b'+' { b' ' } else { first }));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wants(rule: &str, key: &str, subject: &str) -> bool {
        let configuration = format!(r#"{{"Role":"r","Rules":[{rule}]}}"#);
        let configuration: Configuration = serde_json::from_str(&configuration).unwrap();
        configuration.wants(key, &serde_json::from_str(subject).unwrap())
    }

    #[test]
    fn rules_are_for_keys_and_tags() {
        let tagged = r#"{"Status":"Enabled","Filter":{"And":{"Prefix":"a/","Tags":[{"Key":"k 1","Value":"ä"}]}}}"#;
        assert!(wants(tagged, "a/b", r#"{"tagging":"x=y&k+1=%C3%A4"}"#));
        assert!(!wants(tagged, "a/b", r#"{"tagging":"k+1=a"}"#));
        assert!(!wants(tagged, "b", r#"{"tagging":"k+1=%C3%A4"}"#));
        assert!(wants(r#"{"Status":"Enabled","Prefix":""}"#, "b", "{}"));
        assert!(!wants(r#"{"Status":"Disabled","Filter":{}}"#, "b", "{}"));
    }

    #[test]
    fn objects_under_keys_of_kms_have_to_be_asked_for() {
        let kms = r#"{"encryption":{"algorithm":"aws:kms"}}"#;
        assert!(!wants(r#"{"Status":"Enabled","Filter":{}}"#, "b", kms));
        let asked = r#"{"Status":"Enabled","Filter":{},"SourceSelectionCriteria":{"SseKmsEncryptedObjects":{"Status":"Enabled"}}}"#;
        assert!(wants(asked, "b", kms));
    }
}
