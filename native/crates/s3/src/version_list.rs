//! One page of a bucket's versions and delete markers: the current objects and the older versions are two maps, walked side by side. The rules
//! of prefix, delimiter and markers are those of `list`; a page costs its own entries, however many versions a key has.

use crate::fault::Fault;
use crate::list::{as_bound, group_of, successor, Listed};
use crate::row::{self, Object};
use crate::versions::{self, escaped, key_prefix, newest, order_of, split_row_key};
use ruststack_state::{Direction, Engine, Key, Value, View};
use serde::Serialize;
use std::borrow::Cow;
use std::iter::Peekable;
use std::ops::Bound;

pub struct Query<'a> {
    pub bucket: &'a str,
    pub prefix: &'a str,
    /// Empty for none.
    pub delimiter: &'a str,
    /// A key or a common prefix; empty for the first page.
    pub key_marker: &'a str,
    /// A version of that key, behind which the page begins; empty for behind all of them.
    pub version_marker: &'a str,
    /// Entries on the page.
    pub limit: usize,
}

/// An entry as it goes to JavaScript: `[commonPrefix]`; `[key, id, isLatest, modified]` of a delete marker; of an object further
/// entity tag, size, storage class, and the algorithm and type of the checksum, each null where there is none.
#[derive(Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    CommonPrefix((&'a str,)),
    Marker(&'a str, &'a str, bool, i64),
    Version(
        &'a str,
        &'a str,
        bool,
        i64,
        &'a str,
        u64,
        Option<&'a str>,
        Option<&'a str>,
        Option<&'a str>,
    ),
}

/// The page as a JSON array: whether there is more, then the entries in order.
pub fn list(engine: &Engine, query: &Query) -> String {
    let mut page = String::new();
    let truncated = fill(engine, query, &mut page).unwrap_or(false);
    format!("[{truncated}{page}]")
}

/// The maps at one moment: a version that moves between them is in one of them.
struct Views {
    current: View,
    older: View,
    nulls: View,
}

impl Views {
    fn of(engine: &Engine, bucket: &str) -> Option<Self> {
        let maps = [row::objects(bucket)?, versions::map(bucket)?, versions::nulls(bucket)?];
        let views: Result<_, Fault> = engine.update(&maps, |update| {
            Ok(Views {
                current: update.view(0),
                older: update.view(1),
                nulls: update.view(2),
            })
        });
        views.ok()
    }
}

/// Where a page begins: in the order of keys, and among the versions of the first key.
struct Start {
    current: Bound<Vec<u8>>,
    older: Bound<Vec<u8>>,
}

impl Start {
    /// From the first key on that is this or behind it.
    fn at(key: &[u8], older: Vec<u8>) -> Self {
        Start {
            current: Bound::Included(key.to_vec()),
            older: Bound::Included(older),
        }
    }

    /// Behind all that begin with the text; `None` where nothing is.
    fn behind(prefix: &str) -> Option<Self> {
        Some(Start::at(&successor(prefix.as_bytes())?, successor(&escaped(prefix))?))
    }

    fn first(query: &Query, views: &Views) -> Option<Self> {
        let at_prefix = || Start::at(query.prefix.as_bytes(), escaped(query.prefix));
        let key = query.key_marker;
        if key < query.prefix || key.is_empty() {
            return Some(at_prefix());
        }
        if let Some(group) = group_of(key, query.prefix, query.delimiter) {
            return Start::behind(group);
        }
        let current = views.current.get(key.as_bytes());
        let excluded = || Bound::Excluded(key.as_bytes().to_vec());
        let is_null = |value: &Value| parsed(value).is_some_and(|object| object.version_id.is_none());
        if query.version_marker == versions::NULL && current.is_some_and(is_null) {
            return Some(Start {
                current: excluded(),
                older: Bound::Included(key_prefix(key)),
            });
        }
        let place = match query.version_marker {
            versions::NULL => views
                .nulls
                .get(key.as_bytes())
                .and_then(|place| std::str::from_utf8(place).ok()),
            id => Some(id),
        };
        let Some((place, marked)) = place.and_then(|place| Some((place, order_of(place)?))) else {
            let behind = successor(&key_prefix(key));
            return Some(Start {
                current: excluded(),
                older: behind.map_or(Bound::Unbounded, Bound::Included),
            });
        };
        // The current object stands before all others of its key. It is behind the marker only if the marked version was newer and is gone.
        let is_behind = current.is_some_and(|value| order_of_current(value, key, views) < Some(marked));
        Some(Start {
            current: if is_behind {
                Bound::Included(key.as_bytes().to_vec())
            } else {
                excluded()
            },
            older: Bound::Excluded(versions::row_key(key, place)),
        })
    }
}

fn parsed(value: &Value) -> Option<Object<'_>> {
    Object::parse(row::split(value)?.0)
}

/// Of a null version it is the one that it would have among the older ones.
fn order_of_current(value: &Value, key: &str, views: &Views) -> Option<u64> {
    let object = parsed(value)?;
    if let Some(id) = object.version_id.as_deref() {
        return order_of(id);
    }
    let newest = newest(&views.older, key).and_then(|(place, _)| order_of(place));
    Some(versions::next_order(newest, object.last_modified))
}

type Rows<'a> = Peekable<Box<dyn Iterator<Item = (&'a Key, &'a Value)> + 'a>>;

fn rows_from<'a>(view: &'a View, from: &Bound<Vec<u8>>) -> Rows<'a> {
    view.range(as_bound(from), Bound::Unbounded, Direction::Forward)
        .peekable()
}

/// One version: its key, its place among the older ones or none for the current one, its row.
struct Found<'a> {
    key: Cow<'a, str>,
    place: Option<&'a str>,
    value: &'a Value,
}

/// Takes whichever comes first.
fn next<'a>(current: &mut Rows<'a>, older: &mut Rows<'a>) -> Option<Found<'a>> {
    let key = current.peek().map(|(key, _)| &key[..]);
    let other = older.peek().and_then(|(row, _)| split_row_key(row));
    match (key, other) {
        (Some(key), other) if other.as_ref().is_none_or(|(other, _)| key <= other.as_bytes()) => {
            let (key, value) = current.next()?;
            let key = Cow::Borrowed(std::str::from_utf8(key).ok()?);
            Some(Found {
                key,
                place: None,
                value,
            })
        }
        (_, Some((key, place))) => {
            let (_, value) = older.next()?;
            Some(Found {
                key,
                place: Some(place),
                value,
            })
        }
        _ => None,
    }
}

/// Gives whether there is more.
fn fill(engine: &Engine, query: &Query, page: &mut String) -> Option<bool> {
    let views = Views::of(engine, query.bucket)?;
    let mut from = Start::first(query, &views).filter(|_| query.limit > 0)?;
    let mut entries = 0;
    // The key of the entry before, so that only a key's first entry asks whether it is its newest.
    let mut last = String::new();
    'seek: loop {
        let (mut current, mut older) = (
            rows_from(&views.current, &from.current),
            rows_from(&views.older, &from.older),
        );
        while let Some(found) = next(&mut current, &mut older) {
            if !found.key.starts_with(query.prefix) {
                return Some(false);
            }
            if entries == query.limit {
                return Some(true);
            }
            if let Some(group) = group_of(&found.key, query.prefix, query.delimiter) {
                push(page, &Entry::CommonPrefix((group,)));
                entries += 1;
                from = Start::behind(group)?;
                continue 'seek;
            }
            let is_latest = match found.place {
                None => true,
                Some(_) if last == *found.key => false,
                Some(place) => {
                    views.current.get(found.key.as_bytes()).is_none()
                        && newest(&views.older, &found.key).is_some_and(|(newest, _)| newest == place)
                }
            };
            entries += usize::from(show(page, &found, is_latest).is_some());
            last.clear();
            last.push_str(&found.key);
        }
        return Some(false);
    }
}

fn push(page: &mut String, entry: &Entry) {
    let Ok(text) = serde_json::to_string(entry) else { return };
    page.push(',');
    page.push_str(&text);
}

/// `None` for a row that does not read as one.
fn show(page: &mut String, found: &Found, is_latest: bool) -> Option<()> {
    let (json, _) = row::split(found.value)?;
    let object = parsed(found.value)?;
    let id = object.version_id.as_deref().unwrap_or(versions::NULL);
    if object.delete_marker {
        push(page, &Entry::Marker(&found.key, id, is_latest, object.last_modified));
        return Some(());
    }
    let listed = Listed::parse(json)?;
    push(
        page,
        &Entry::Version(
            &found.key,
            id,
            is_latest,
            listed.last_modified,
            &listed.etag,
            listed.size,
            listed.storage_class.as_deref(),
            listed.checksum.as_ref().map(|checksum| &*checksum.algorithm),
            listed.checksum.as_ref().map(|checksum| &*checksum.kind),
        ),
    );
    Some(())
}
