//! Projection expressions: which parts of an item are given back. Also used for AttributesToGet and UPDATED_OLD, UPDATED_NEW.

use super::kept::{self, Cache, Given, Keep, Route, Uses};
use super::parser::Parser;
use super::path::{Part, Path};
use super::Names;
use crate::errors::{Error, Result};
use crate::value::{find, Members, Value};
use std::borrow::Cow;
use std::thread::LocalKey;

#[derive(Debug)]
pub struct Projection<'a>(pub Vec<Path<'a>>);

const KIND: &str = "ProjectionExpression";

pub fn parse<'a>(text: &'a str, names: &Names<'a>) -> Result<Projection<'a>> {
    kept::parsed(KIND, text, names, || parse_anew(text, names))
}

fn parse_anew<'a>(text: &'a str, names: &Names<'a>) -> Result<Projection<'a>> {
    let mut parser = Parser::new(KIND, text, names)?;
    let mut paths = vec![parser.path()?];
    while parser.sign(",") {
        paths.push(parser.path()?);
    }
    parser.end()?;
    check_clashes(paths.iter(), KIND)?;
    Ok(Projection(paths))
}

/// No two paths may overlap or conflict. Sorted neighbours are not enough: which pair is named follows the order given.
pub fn check_clashes<'p, 'a: 'p>(
    paths: impl Iterator<Item = &'p Path<'a>> + Clone,
    kind: &str,
) -> std::result::Result<(), Box<Error>> {
    for (at, second) in paths.clone().enumerate() {
        for first in paths.clone().take(at) {
            if first.attribute() != second.attribute() {
                continue;
            }
            if let Some(error) = first.clash(second, kind) {
                return Err(error);
            }
        }
    }
    Ok(())
}

impl<'a> Projection<'a> {
    /// Attributes that the paths begin with.
    pub fn attributes(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.0.iter().map(Path::attribute)
    }

    /// Whole attributes.
    pub fn of_attributes(names: impl Iterator<Item = &'a str>) -> Self {
        Projection(names.map(Path::of_attribute).collect())
    }

    /// The parts of the item that the paths lead to. Elements of a list close up.
    pub fn apply<'v>(&self, item: &Members<'v>) -> Members<'v> {
        let paths: Vec<&[Part]> = self.0.iter().map(|path| &path.0[..]).collect();
        project_members(item, &paths)
    }
}

fn project_members<'v>(members: &Members<'v>, paths: &[&[Part]]) -> Members<'v> {
    let mut chosen: Members<'v> = Vec::new();
    for (name, rest) in group(paths) {
        let Part::Name(name) = name else { continue };
        if let Some(value) = find(members, name).and_then(|value| project(value, &rest)) {
            chosen.push((Cow::Owned(name.to_owned()), value));
        }
    }
    chosen.sort_by(|(a, _), (b, _)| a.as_bytes().cmp(b.as_bytes()));
    chosen
}

/// What is left of each path after its first part, by that part.
fn group<'p, 'a>(paths: &[&'p [Part<'a>]]) -> Vec<(Part<'a>, Vec<&'p [Part<'a>]>)> {
    let mut groups: Vec<(Part<'a>, Vec<&'p [Part<'a>]>)> = Vec::with_capacity(paths.len());
    // Sorted, so that paths with one first part are neighbours, however many AttributesToGet names.
    let mut paths = paths.to_vec();
    paths.sort_unstable();
    for path in paths {
        let Some((first, rest)) = path.split_first() else {
            continue;
        };
        match groups.last_mut() {
            Some((part, tails)) if part == first => tails.push(rest),
            _ => groups.push((*first, vec![rest])),
        }
    }
    groups
}

fn project<'v>(value: &Value<'v>, paths: &[&[Part]]) -> Option<Value<'v>> {
    if paths.iter().any(|path| path.is_empty()) {
        return Some(value.clone());
    }
    match value {
        Value::M(members) => {
            let chosen = project_members(members, paths);
            (!chosen.is_empty()).then_some(Value::M(chosen))
        }
        Value::L(list) => {
            let mut groups: Vec<(usize, Vec<&[Part]>)> = group(paths)
                .into_iter()
                .filter_map(|(part, rest)| match part {
                    Part::Index(index) => Some((index, rest)),
                    Part::Name(_) => None,
                })
                .collect();
            groups.sort_by_key(|(index, _)| *index);
            let chosen: Vec<Value> = groups
                .iter()
                .filter_map(|(index, rest)| project(list.get(*index)?, rest))
                .collect();
            (!chosen.is_empty()).then_some(Value::L(chosen))
        }
        _ => None,
    }
}

thread_local! {
    static PROJECTIONS: Cache<Vec<Route>> = const { Cache::new() };
}

impl<'a> Keep<'a> for Projection<'a> {
    type Kept = Vec<Route>;

    fn cache() -> &'static LocalKey<Cache<Vec<Route>>> {
        &PROJECTIONS
    }

    fn keep(&self, uses: &mut Uses<'_, 'a>) -> Option<Vec<Route>> {
        self.0.iter().map(|path| uses.route(path)).collect()
    }

    fn restore(kept: &Vec<Route>, given: &Given<'a>) -> Option<Self> {
        let paths = kept.iter().map(|route| given.path(route)).collect::<Option<_>>()?;
        Some(Projection(paths))
    }
}
