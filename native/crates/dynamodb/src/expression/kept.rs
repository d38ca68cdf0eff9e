//! Expressions that this thread has parsed lately, by their text, since clients send few texts again and again.
//!
//! What a parser makes depends on the text, on the attributes that its names stand for, and on the types of its values; on their contents only in a
//! few places, which are not kept or judged again (`Keep::restore`). So what is kept holds places instead of names and values, and is used
//! where names and types are those that it was parsed with. Everything else is parsed, and so is what fails: errors are the parser's own.

use super::names::Names;
use super::path::{Part, Parts, Path};
use crate::errors::Result;
use crate::value::Value;
use rustc_hash::FxBuildHasher;
use smallvec::SmallVec;
use std::cell::{Cell, RefCell};
use std::hash::BuildHasher;
use std::thread::LocalKey;

/// Expressions of a sort that a thread keeps. A text has one place, which a text that comes to the same place takes over.
const PLACES: usize = 128;
/// Longer texts, and those whose names stand for more bytes in all, are not kept, so that what a thread keeps stays below 8 MiB whatever clients
/// send: a text of this length has at most some 120 nodes of 128 bytes.
const KEPT_BYTES: usize = 512;

/// A path whose names are places in the text, or among the names that it uses.
pub type Route = SmallVec<[Step; 1]>;

#[derive(Clone, Copy)]
pub enum Step {
    Text(u16, u16),
    Name(u16),
    Index(usize),
}

/// A value's place among those that the text uses.
#[derive(Clone, Copy)]
pub struct Slot(u16);

/// What a parser makes, and how it is kept.
pub trait Keep<'a>: Sized {
    type Kept: 'static;
    fn cache() -> &'static LocalKey<Cache<Self::Kept>>;
    /// None for what can't be kept.
    fn keep(&self, uses: &mut Uses<'_, 'a>) -> Option<Self::Kept>;
    /// None where the parser might refuse the values that are given now.
    fn restore(kept: &Self::Kept, given: &Given<'a>) -> Option<Self>;
}

pub struct Cache<K>(RefCell<Vec<Option<Entry<K>>>>);

impl<K> Cache<K> {
    pub const fn new() -> Self {
        Cache(RefCell::new(Vec::new()))
    }
}

struct Entry<K> {
    kind: &'static str,
    text: Box<str>,
    /// Placeholders and what they stood for.
    names: Vec<(Box<str>, Box<str>)>,
    /// Placeholders and the types of their values.
    values: Vec<(Box<str>, &'static str)>,
    tree: K,
}

thread_local! {
    static IS_OFF: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread parses each expression anew, which tests compare with.
pub fn turn_off(is_off: bool) {
    IS_OFF.set(is_off);
}

/// What `parse` makes of the text. `kind` is the parameter's name.
pub fn parsed<'a, T: Keep<'a>>(
    kind: &'static str,
    text: &'a str,
    names: &Names<'a>,
    parse: impl FnOnce() -> Result<T>,
) -> Result<T> {
    if text.len() > KEPT_BYTES || IS_OFF.get() {
        return parse();
    }
    let place = FxBuildHasher.hash_one(text) as usize % PLACES;
    let known = T::cache().with(|cache| {
        let places = cache.0.borrow();
        let entry = places.get(place)?.as_ref()?;
        names.attempt(|| T::restore(&entry.tree, &entry.given(kind, text, names)?))
    });
    if let Some(tree) = known {
        return Ok(tree);
    }
    let tree = parse()?;
    if let Some(entry) = Entry::of(kind, text, names, &tree) {
        T::cache().with(|cache| {
            let mut places = cache.0.borrow_mut();
            if places.is_empty() {
                places.resize_with(PLACES, || None);
            }
            places[place] = Some(entry);
        });
    }
    Ok(tree)
}

impl<K> Entry<K> {
    fn of<'a, T: Keep<'a, Kept = K>>(kind: &'static str, text: &'a str, names: &Names<'a>, tree: &T) -> Option<Self> {
        let mut uses = Uses {
            text,
            all: names,
            names: Vec::new(),
            values: Vec::new(),
        };
        let tree = tree.keep(&mut uses)?;
        let bytes: usize = uses.names.iter().map(|(key, name)| key.len() + name.len()).sum();
        if bytes > KEPT_BYTES {
            return None;
        }
        Some(Entry {
            kind,
            text: text.into(),
            names: uses
                .names
                .iter()
                .map(|(key, name)| ((*key).into(), (*name).into()))
                .collect(),
            values: uses
                .values
                .iter()
                .map(|(key, value)| ((*key).into(), value.type_name()))
                .collect(),
            tree,
        })
    }

    /// What the request gives for the names and values; none unless it is the same text, with the same names and types. They count as used then, as
    /// they do when the text is parsed.
    fn given<'a>(&self, kind: &str, text: &'a str, names: &Names<'a>) -> Option<Given<'a>> {
        if *self.text != *text || self.kind != kind {
            return None;
        }
        let name = |(key, known): &(Box<str>, Box<str>)| names.name(key).filter(|name| **name == **known);
        let value =
            |(key, known): &(Box<str>, &'static str)| names.value(key).filter(|value| value.type_name() == *known);
        Some(Given {
            text,
            names: self.names.iter().map(name).collect::<Option<_>>()?,
            values: self.values.iter().map(value).collect::<Option<_>>()?,
        })
    }
}

/// Which names and values a tree uses.
pub struct Uses<'n, 'a> {
    text: &'a str,
    all: &'n Names<'a>,
    names: Vec<(&'a str, &'a str)>,
    values: Vec<(&'a str, &'a Value<'a>)>,
}

impl<'a> Uses<'_, 'a> {
    pub fn route(&mut self, path: &Path<'a>) -> Option<Route> {
        path.0.iter().map(|part| self.step(part)).collect()
    }

    fn step(&mut self, part: &Part<'a>) -> Option<Step> {
        let name = match part {
            Part::Index(index) => return Some(Step::Index(*index)),
            Part::Name(name) => *name,
        };
        let start = (name.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        if start < self.text.len() && start + name.len() <= self.text.len() {
            return Some(Step::Text(start as u16, (start + name.len()) as u16));
        }
        let key = self.all.key_of_name(name)?;
        let known = self.names.iter().position(|(other, _)| *other == key);
        let place = known.unwrap_or_else(|| {
            self.names.push((key, name));
            self.names.len() - 1
        });
        Some(Step::Name(place as u16))
    }

    pub fn slot(&mut self, value: &'a Value<'a>) -> Option<Slot> {
        let key = self.all.key_of_value(value)?;
        let known = self.values.iter().position(|(other, _)| *other == key);
        let place = known.unwrap_or_else(|| {
            self.values.push((key, value));
            self.values.len() - 1
        });
        Some(Slot(place as u16))
    }
}

/// The text, names and values of the request at hand.
pub struct Given<'a> {
    text: &'a str,
    names: SmallVec<[&'a str; 8]>,
    values: SmallVec<[&'a Value<'a>; 8]>,
}

impl<'a> Given<'a> {
    pub fn path(&self, route: &Route) -> Option<Path<'a>> {
        let part = |step: &Step| {
            Some(match *step {
                Step::Text(start, end) => Part::Name(self.text.get(usize::from(start)..usize::from(end))?),
                Step::Name(place) => Part::Name(self.names.get(usize::from(place))?),
                Step::Index(index) => Part::Index(index),
            })
        };
        Some(Path(match &route[..] {
            [one] => Parts::One([part(one)?]),
            many => Parts::Many(many.iter().map(part).collect::<Option<_>>()?),
        }))
    }

    pub fn value(&self, slot: &Slot) -> Option<&'a Value<'a>> {
        self.values.get(usize::from(slot.0)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expression::condition::{self, Condition};
    use crate::expression::{key_condition, projection, update};
    use crate::request::ItemRequest;
    use proptest::prelude::*;
    use proptest::sample::select;

    const TEXTS: [&str; 24] = [
        "a = :a",
        "#a = :a AND #b <> :b",
        "#a.x[1] < :a OR (NOT #b >= :b AND size(c) > :a)",
        "a BETWEEN :a AND :b",
        ":a BETWEEN a AND :b",
        "a IN (:a, :b, #a)",
        "attribute_type(a, :a)",
        "size(:a) = :b",
        "begins_with(#a, :a) AND contains(#b, :b)",
        "attribute_exists(#a) AND attribute_not_exists(#b[0])",
        "#a = #b",
        "a = :a AND b BETWEEN :a AND :b",
        "a = :a AND begins_with(b, :b)",
        "SET #a = :a, b = :b",
        "SET a = a + :a, #b = if_not_exists(#b, :b) - :a",
        "SET a = list_append(:a, #b.c), c = list_append(c, :b)",
        "ADD a :a, #b :b",
        "DELETE a :a REMOVE #b",
        "REMOVE #a, #b.c",
        "a, b, #a",
        "#a.b, #b[3], c.d",
        "#a, #a",
        "a = = :a",
        "SET a = :a SET b = :b",
    ];
    const NAMES: [&str; 7] = ["a", "b", "x", "size", "", "a b", "\\u0061"];
    const VALUES: [&str; 9] = [
        r#"{"S":"a"}"#,
        r#"{"S":"b"}"#,
        r#"{"S":"N"}"#,
        r#"{"N":"1"}"#,
        r#"{"N":"2"}"#,
        r#"{"SS":["a"]}"#,
        r#"{"NS":["1"]}"#,
        r#"{"L":[]}"#,
        r#"{"BOOL":true}"#,
    ];

    /// What all parsers make of a request's expression, and whether all that it gives is used.
    fn told(request: &ItemRequest, text: &str) -> Vec<String> {
        let mut told = Vec::new();
        for parser in 0..5 {
            let Ok(names) = Names::new(request.names.as_ref(), request.values.as_ref()) else {
                return told;
            };
            told.push(match parser {
                0 => format!("{:?}", condition::parse("ConditionExpression", text, &names)),
                1 => format!("{:?}", condition::parse("FilterExpression", text, &names)),
                2 => format!("{:?}", key_condition::parse(text, &names)),
                3 => format!("{:?}", projection::parse(text, &names)),
                _ => format!("{:?}", update::parse(text, &names)),
            });
            told.push(format!("{:?}", names.check_used()));
        }
        told
    }

    /// As told, with what is kept, which is looked at twice, and without.
    fn both(body: &str) -> (Vec<Vec<String>>, Vec<String>) {
        let Ok(request) = ItemRequest::parse(body) else {
            return Default::default();
        };
        let text = request.condition.as_deref().unwrap_or_default();
        turn_off(true);
        let plain = told(&request, text);
        turn_off(false);
        ((0..2).map(|_| told(&request, text)).collect(), plain)
    }

    fn body(text: &str, names: [&str; 2], values: [&str; 2]) -> String {
        let [a, b] = names;
        let [x, y] = values;
        format!(
            r##"{{"ConditionExpression":"{text}","ExpressionAttributeNames":{{"#a":"{a}","#b":"{b}"}},"ExpressionAttributeValues":{{":a":{x},":b":{y}}}}}"##
        )
    }

    proptest! {
        // Few texts with many names and values, so that what is kept mostly fits in part only.
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn what_is_kept_reads_as_what_is_parsed(
            text in select(&TEXTS[..]), a in select(&NAMES[..]), b in select(&NAMES[..]), x in select(&VALUES[..]), y in select(&VALUES[..])
        ) {
            let (kept, plain) = both(&body(text, [a, b], [x, y]));
            for kept in kept {
                prop_assert_eq!(&kept, &plain);
            }
        }
    }

    #[test]
    fn values_that_stand_for_something_else_now_are_judged_anew() {
        let text = "a BETWEEN :a AND :b";
        let numbers = |a: &str, b: &str| {
            body(
                text,
                ["x", "y"],
                [&format!(r#"{{"N":"{a}"}}"#), &format!(r#"{{"N":"{b}"}}"#)],
            )
        };
        let refused = |body: &str| both(body).0.iter().all(|told| told[0].contains("upper bound"));
        assert!(!refused(&numbers("1", "2")));
        assert!(refused(&numbers("2", "1")));
        assert!(!refused(&numbers("3", "4")));
    }

    #[test]
    fn what_is_kept_is_bounded() {
        for at in 0..PLACES * 3 {
            both(&body(
                &format!("a{at} = :a AND #a > :b"),
                ["x", "y"],
                [VALUES[3], VALUES[3]],
            ));
        }
        both(&body(
            &format!("a = :a AND {} = :b", "b".repeat(KEPT_BYTES)),
            ["x", "y"],
            [VALUES[3], VALUES[3]],
        ));
        both(&body("#a = :a", [&"n".repeat(KEPT_BYTES), "y"], [VALUES[3], VALUES[3]]));
        Condition::cache().with(|cache| {
            let places = cache.0.borrow();
            assert_eq!(places.len(), PLACES);
            for entry in places.iter().flatten() {
                assert!(entry.text.len() <= KEPT_BYTES);
                assert!(entry.names.iter().all(|(_, name)| name.len() < KEPT_BYTES));
            }
        });
    }
}
