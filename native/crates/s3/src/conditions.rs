//! Conditions and ranges of reads, in S3's order of precedence:
//! If-Match decides over If-Unmodified-Since, If-None-Match over If-Modified-Since
//! (<https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html>).

use crate::date::parse_http_date;
use crate::fault::{Fault, Outcome};
use serde::Deserialize;
use std::borrow::Cow;

#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "camelCase", default)]
pub struct Conditions<'a> {
    #[serde(borrow)]
    pub if_match: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub if_none_match: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub if_modified_since: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub if_unmodified_since: Option<Cow<'a, str>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    Send,
    NotModified,
}

impl Conditions<'_> {
    /// `last_modified` and `now` in milliseconds. Dates that are no dates are ignored, and so is an If-Modified-Since in the future.
    pub fn judge(&self, etag: &str, last_modified: i64, now: i64) -> Outcome<Verdict> {
        let modified = last_modified.div_euclid(1000);
        let date = |text: &Option<Cow<str>>| text.as_deref().and_then(parse_http_date);
        match (&self.if_match, date(&self.if_unmodified_since)) {
            (Some(list), _) if !matches(list, etag) => return Err(Fault::precondition_failed("If-Match")),
            (None, Some(since)) if modified > since => {
                return Err(Fault::precondition_failed("If-Unmodified-Since"));
            }
            _ => {}
        }
        let unchanged = match (&self.if_none_match, date(&self.if_modified_since)) {
            (Some(list), _) => matches(list, etag),
            (None, Some(since)) => modified <= since && since <= now.div_euclid(1000),
            (None, None) => false,
        };
        Ok(if unchanged { Verdict::NotModified } else { Verdict::Send })
    }
}

/// Whether a list of ETags, quoted or not, has this one or is `*`.
fn matches(list: &str, etag: &str) -> bool {
    list.split(',').any(|entry| {
        let entry = entry.trim();
        let entry = entry.strip_prefix("W/").unwrap_or(entry).trim_matches('"');
        entry == "*" || entry == etag
    })
}

/// First byte and length.
pub type Span = (u64, u64);

/// The bytes that a Range header asks for. `None` means all of them: S3 ignores what it can't read, and several ranges at once. That blanks
/// make it unreadable is said by the tests of another S3 server alone.
pub fn range(header: &str, size: u64) -> Outcome<Option<Span>> {
    let Some(spec) = header.trim().strip_prefix("bytes=") else {
        return Ok(None);
    };
    let Some((first, last)) = spec.split_once('-') else {
        return Ok(None);
    };
    let unsatisfiable = || {
        Fault::new("InvalidRange", 416, "The requested range is not satisfiable")
            .with("RangeRequested", header)
            .with("ActualObjectSize", size.to_string())
    };
    match (number(first), number(last)) {
        (Some(first), Some(last)) if first <= last => {
            if first >= size {
                return Err(unsatisfiable());
            }
            Ok(Some((first, last.min(size - 1) - first + 1)))
        }
        (Some(first), None) if last.is_empty() => {
            if first >= size {
                return Err(unsatisfiable());
            }
            Ok(Some((first, size - first)))
        }
        (None, Some(suffix)) if first.is_empty() => {
            if suffix == 0 || size == 0 {
                return Err(unsatisfiable());
            }
            let length = suffix.min(size);
            Ok(Some((size - length, length)))
        }
        _ => Ok(None),
    }
}

/// Digits only; more than fit are as good as the largest number.
fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(conditions: Conditions) -> Result<Verdict, String> {
        // The object is of second 1,000,000; it is second 2,000,000.
        let verdict = conditions.judge("abc", 1_000_000_500, 2_000_000_000);
        verdict.map_err(|fault| fault.fields[0].1.clone())
    }

    const AT: &str = "Mon, 12 Jan 1970 13:46:40 GMT";
    const BEFORE: &str = "Mon, 12 Jan 1970 13:46:39 GMT";
    const FUTURE: &str = "Mon, 12 Jan 2070 13:46:39 GMT";

    #[test]
    fn etags_match_with_and_without_quotes_and_in_lists() {
        for list in ["abc", "\"abc\"", "*", "\"x\", \"abc\"", "W/\"abc\""] {
            assert!(matches(list, "abc"), "{list}");
        }
        assert!(!matches("\"abcd\"", "abc"));
    }

    #[test]
    fn if_match_decides_over_if_unmodified_since() {
        let both = |etag: &'static str| Conditions {
            if_match: Some(etag.into()),
            if_unmodified_since: Some(BEFORE.into()),
            ..Default::default()
        };
        assert_eq!(judge(both("abc")), Ok(Verdict::Send));
        assert_eq!(judge(both("x")), Err("If-Match".into()));
        let alone = |date: &'static str| Conditions {
            if_unmodified_since: Some(date.into()),
            ..Default::default()
        };
        assert_eq!(judge(alone(BEFORE)), Err("If-Unmodified-Since".into()));
        assert_eq!(judge(alone(AT)), Ok(Verdict::Send));
    }

    #[test]
    fn if_none_match_decides_over_if_modified_since() {
        let both = |etag: &'static str, date: &'static str| Conditions {
            if_none_match: Some(etag.into()),
            if_modified_since: Some(date.into()),
            ..Default::default()
        };
        assert_eq!(judge(both("abc", BEFORE)), Ok(Verdict::NotModified));
        assert_eq!(judge(both("x", AT)), Ok(Verdict::Send));
        let alone = |date: &'static str| Conditions {
            if_modified_since: Some(date.into()),
            ..Default::default()
        };
        assert_eq!(judge(alone(AT)), Ok(Verdict::NotModified));
        assert_eq!(judge(alone(BEFORE)), Ok(Verdict::Send));
        assert_eq!(
            judge(alone(FUTURE)),
            Ok(Verdict::Send),
            "a date in the future is ignored"
        );
    }

    #[test]
    fn ranges_in_all_forms() {
        let span = |header| range(header, 10).map_err(|fault| fault.status);
        assert_eq!(span("bytes=0-0"), Ok(Some((0, 1))));
        assert_eq!(span("bytes=2-5"), Ok(Some((2, 4))));
        assert_eq!(span("bytes=5-"), Ok(Some((5, 5))));
        assert_eq!(span("bytes=-3"), Ok(Some((7, 3))));
        assert_eq!(span("bytes=-30"), Ok(Some((0, 10))));
        assert_eq!(span("bytes=5-99999999999999999999999"), Ok(Some((5, 5))));
        assert_eq!(span("bytes=10-"), Err(416));
        assert_eq!(span("bytes=-0"), Err(416));
        for whole in [
            "bytes=5-2",
            "bytes=0-1,3-4",
            "bytes=a-b",
            "items=0-1",
            "bytes=",
            "bytes=-",
            "bytes=1--2",
            "bytes= -1",
            "bytes=0 -1",
            "bytes=0- 1",
        ] {
            assert_eq!(span(whole), Ok(None), "{whole}");
        }
        assert_eq!(range("bytes=0-", 0).map_err(|fault| fault.status), Err(416));
    }
}
