//! One page of a bucket's objects: prefix, delimiter, marker. The algorithm's slow twin is `src/services/s3/listing.ts`, whose rules this
//! follows; keys that share a common prefix are passed over by seeking behind it. Only what listings tell of an object is read.

use crate::row::{self, Checksum, Own};
use ruststack_state::{Direction, Engine, View};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::ops::Bound;

pub struct Query<'a> {
    pub bucket: &'a str,
    pub prefix: &'a str,
    /// Empty for none.
    pub delimiter: &'a str,
    /// Where the page before ended: a key or a common prefix. Empty for the first page.
    pub after: &'a str,
    /// Entries on the page.
    pub limit: usize,
}

/// The part of an object's row that listings tell.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Listed<'a> {
    #[serde(borrow)]
    pub etag: Cow<'a, str>,
    pub size: u64,
    pub last_modified: i64,
    #[serde(borrow, default)]
    pub storage_class: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    pub checksum: Option<Checksum<'a>>,
}

impl<'a> Listed<'a> {
    pub fn parse(json: &'a [u8]) -> Option<Self> {
        match Own::read(json) {
            Some((own, rest)) if memmem(rest, b"\"storageClass\"").is_none() => Some(Listed {
                etag: Cow::Borrowed(own.etag),
                size: own.size,
                last_modified: own.last_modified,
                storage_class: None,
                checksum: own.checksum,
            }),
            _ => serde_json::from_slice(json).ok(),
        }
    }
}

/// Where the part begins in the whole.
fn memmem(whole: &[u8], part: &[u8]) -> Option<usize> {
    whole.windows(part.len()).position(|window| window == part)
}

/// An entry as it goes to JavaScript: `[key, etag, size, modified]`, further `storageClass` or null, and the algorithm and type of
/// the checksum where there is one; `[commonPrefix]`.
#[derive(Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Plain(&'a str, &'a str, u64, i64),
    Full(
        &'a str,
        &'a str,
        u64,
        i64,
        Option<&'a str>,
        Option<&'a str>,
        Option<&'a str>,
    ),
    CommonPrefix((&'a str,)),
}

/// The page as a JSON array: whether there is more, then the entries in order.
pub fn list(engine: &Engine, query: &Query) -> String {
    let mut page = Json::default();
    let truncated = match row::map("objects", query.bucket) {
        Some(map) => fill(&engine.view(&map), query, &mut page).1,
        None => false,
    };
    format!("[{truncated}{}]", page.0)
}

/// What becomes of a page's entries.
pub(crate) trait Show {
    /// An object, of whose row that is the JSON; false if it does not read as one.
    fn object(&mut self, key: &str, json: &[u8]) -> bool;
    fn common_prefix(&mut self, prefix: &str);
}

/// Shows the entries of a page in order; gives how many there are, and whether there is more.
pub(crate) fn fill(view: &View, query: &Query, show: &mut impl Show) -> (usize, bool) {
    let prefix = query.prefix.as_bytes();
    let mut entries = 0;
    let Some(mut from) = start(query).filter(|_| query.limit > 0) else {
        return (entries, false);
    };
    loop {
        let mut behind = None;
        for (key, value) in view.range(as_bound(&from), Bound::Unbounded, Direction::Forward) {
            if !key.starts_with(prefix) {
                return (entries, false);
            }
            let Ok(key) = std::str::from_utf8(key) else { continue };
            if entries == query.limit {
                return (entries, true);
            }
            let Some(group) = group_of(key, query.prefix, query.delimiter) else {
                let shown = row::split(value).is_some_and(|(json, _)| show.object(key, json));
                entries += usize::from(shown);
                continue;
            };
            show.common_prefix(group);
            entries += 1;
            behind = Some(successor(group.as_bytes()));
            break;
        }
        match behind {
            Some(Some(successor)) => from = Bound::Included(successor),
            _ => return (entries, false),
        }
    }
}

/// A page as JSON.
#[derive(Default)]
struct Json(String);

impl Json {
    fn push(&mut self, entry: &Entry) {
        let Ok(text) = serde_json::to_string(entry) else { return };
        self.0.push(',');
        self.0.push_str(&text);
    }
}

impl Show for Json {
    fn object(&mut self, key: &str, json: &[u8]) -> bool {
        let Some(listed) = Listed::parse(json) else {
            return false;
        };
        let Listed {
            etag,
            size,
            last_modified,
            storage_class,
            checksum,
        } = &listed;
        let entry = match (storage_class, checksum) {
            (None, None) => Entry::Plain(key, etag, *size, *last_modified),
            _ => Entry::Full(
                key,
                etag,
                *size,
                *last_modified,
                storage_class.as_deref(),
                checksum.as_ref().map(|checksum| &*checksum.algorithm),
                checksum.as_ref().map(|checksum| &*checksum.kind),
            ),
        };
        self.push(&entry);
        true
    }

    fn common_prefix(&mut self, prefix: &str) {
        self.push(&Entry::CommonPrefix((prefix,)));
    }
}

/// Where the page begins; `None` behind everything. A marker inside a common prefix means that the prefix was listed.
fn start(query: &Query) -> Option<Bound<Vec<u8>>> {
    let prefix = query.prefix.as_bytes();
    let from = if query.after.is_empty() {
        Bound::Included(prefix.to_vec())
    } else {
        match group_of(query.after, query.prefix, query.delimiter) {
            Some(group) => Bound::Included(successor(group.as_bytes())?),
            None => Bound::Excluded(query.after.as_bytes().to_vec()),
        }
    };
    let before_prefix = match &from {
        Bound::Included(key) | Bound::Excluded(key) => key.as_slice() < prefix,
        Bound::Unbounded => true,
    };
    Some(if before_prefix {
        Bound::Included(prefix.to_vec())
    } else {
        from
    })
}

pub(crate) fn as_bound(bound: &Bound<Vec<u8>>) -> Bound<&[u8]> {
    match bound {
        Bound::Included(key) => Bound::Included(key),
        Bound::Excluded(key) => Bound::Excluded(key),
        Bound::Unbounded => Bound::Unbounded,
    }
}

/// The common prefix under which `key` is shown; `None` where the key itself is.
pub(crate) fn group_of<'a>(key: &'a str, prefix: &str, delimiter: &str) -> Option<&'a str> {
    if delimiter.is_empty() {
        return None;
    }
    let rest = key.strip_prefix(prefix)?;
    let at = rest.find(delimiter)?;
    Some(&key[..prefix.len() + at + delimiter.len()])
}

/// The first bytes behind all that begin with `prefix`; `None` where nothing is.
pub(crate) fn successor(prefix: &[u8]) -> Option<Vec<u8>> {
    let last = prefix.iter().rposition(|byte| *byte < u8::MAX)?;
    let mut successor = prefix[..=last].to_vec();
    successor[last] += 1;
    Some(successor)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn engine(keys: &[&str]) -> Engine {
        let engine = Engine::new();
        let map = row::map("objects", "bucket").expect("a map");
        let committed: Result<(), ()> = engine.update(&[map], |update| {
            for key in keys {
                let json = r#"{"etag":"e","size":3,"lastModified":7}"#;
                update.put(0, key.as_bytes(), row::join(json, b"abc"));
            }
            Ok(())
        });
        committed.expect("a commit");
        engine
    }

    fn page(engine: &Engine, prefix: &str, delimiter: &str, after: &str, limit: usize) -> String {
        let bucket = "bucket";
        let query = Query {
            bucket,
            prefix,
            delimiter,
            after,
            limit,
        };
        list(engine, &query)
    }

    #[test]
    fn keys_and_common_prefixes_come_in_byte_order() {
        let engine = engine(&["b/1", "b/2", "a", "c", "é/1", "\u{10ffff}/1"]);
        assert_eq!(
            page(&engine, "", "/", "", 10),
            "[false,[\"a\",\"e\",3,7],[\"b/\"],[\"c\",\"e\",3,7],[\"é/\"],[\"\u{10ffff}/\"]]"
        );
        assert_eq!(page(&engine, "", "/", "", 2), "[true,[\"a\",\"e\",3,7],[\"b/\"]]");
        assert_eq!(page(&engine, "", "/", "b/", 1), "[true,[\"c\",\"e\",3,7]]");
        assert_eq!(page(&engine, "b/", "", "b/1", 5), "[false,[\"b/2\",\"e\",3,7]]");
        assert_eq!(page(&engine, "b/", "", "a", 1), "[true,[\"b/1\",\"e\",3,7]]");
        assert_eq!(page(&engine, "", "/", "", 0), "[false]");
    }

    #[test]
    fn a_bucket_without_objects_has_an_empty_page() {
        assert_eq!(page(&Engine::new(), "", "", "", 1), "[false]");
    }

    #[test]
    fn the_successor_of_bytes_is_behind_all_that_begin_with_them() {
        assert_eq!(successor(b"a/"), Some(b"a0".to_vec()));
        assert_eq!(successor(&[1, 0xff, 0xff]), Some(vec![2]));
        assert_eq!(successor(&[0xff]), None);
        assert_eq!(successor(b""), None);
    }
}
