//! Which rows a SELECT reads: WHERE held against the keys of a table or index.
//!
//! A read is keyed if each way to satisfy WHERE names a partition, by equality or IN; else it is a Scan. A keyed WHERE is taken apart into
//! branches, one a partition and a range of sort keys, each of which is one read as Query does it. That and its limits were seen in
//! eu-west-2 (2026-09 and 2026-10).

use super::condition::is_condition;
use super::syntax::{Expr, Kind, Step};
use crate::errors::{invalid_values, validation, Error, Result};
use crate::expression::condition::Comparator;
use crate::expression::key_condition::{check_type, mirrored, Test, Wanted};
use crate::key::segment;
use crate::limits::MAX_DECOMPOSED_READS;
use crate::operations::query::range;
use crate::read::Source;
use crate::table::{KeyAttribute, KeySchema};
use crate::value::Value;
use smallvec::{smallvec, SmallVec};
use std::cmp::Ordering;

pub const WRONG_KEY_TYPE: &str = "Key attribute's data type should match its data type in table's schema: Key ";

/// A range of rows.
pub struct Bounds {
    pub from: Vec<u8>,
    pub to: Vec<u8>,
    /// The place of its partition among those that are read, in their order.
    pub partition: usize,
}

pub struct Plan {
    /// Rows to read, one read each.
    pub reads: Vec<Bounds>,
    /// The row of the one item that WHERE names by its whole primary key, and by nothing else.
    pub point: Option<Vec<u8>>,
    pub is_keyed: bool,
    /// How many partitions are read; 0 for a Scan.
    pub partitions: usize,
    /// Whether rows in the ranges may not satisfy WHERE.
    pub has_filter: bool,
}

/// A part of a branch: an equality taken out of an IN, or any other condition.
#[derive(Clone, Copy)]
enum Leaf<'s, 'a> {
    Equal(&'s str, &'s Value<'a>),
    Other(&'s Expr<'a>),
}

struct Branch<'s, 'a> {
    hash: &'s Value<'a>,
    bounds: Bounds,
    /// Conditions on anything but the keys.
    filters: Vec<&'s Expr<'a>>,
    /// A negated condition on the sort key, which no range holds.
    is_loose: bool,
    /// Two partitions at once.
    is_contradictory: bool,
    /// Nothing but equalities on all attributes of the key.
    is_point: bool,
}

/// `unprojected` tells whether the source lacks an attribute.
pub fn plan<'s, 'a>(
    source: &Source,
    condition: Option<&'s Expr<'a>>,
    unprojected: impl Fn(&str) -> bool,
) -> Result<Plan> {
    let schema = source.key();
    let Some(condition) = condition.filter(|condition| is_keyed(condition, schema)) else {
        let (from, to) = segment(source.tag(), 0, 1);
        return Ok(Plan {
            reads: vec![Bounds { from, to, partition: 0 }],
            point: None,
            is_keyed: false,
            partitions: 0,
            has_filter: condition.is_some(),
        });
    };
    check_scalars(condition, schema)?;
    let mut branches = Vec::new();
    for leaves in expand(condition, schema)? {
        branches.push(branch(source, &leaves)?);
    }
    branches.sort_by(|a, b| {
        let by_partition = a.hash.order(b.hash).unwrap_or(Ordering::Equal);
        by_partition.then_with(|| a.bounds.from.cmp(&b.bounds.from))
    });
    check_overlap(&branches)?;
    if source.index.is_some() {
        check_filters(source, &branches, unprojected)?;
    }
    Ok(joined(source, branches))
}

fn joined(source: &Source, branches: Vec<Branch>) -> Plan {
    let mut hashes: Vec<&Value> = branches.iter().map(|branch| branch.hash).collect();
    hashes.dedup();
    let point = match &branches[..] {
        [only] if only.is_point && source.index.is_none() => Some(only.bounds.from.clone()),
        _ => None,
    };
    let has_filter = branches
        .iter()
        .any(|branch| branch.is_loose || branch.is_contradictory || !branch.filters.is_empty());
    let partitions = hashes.len();
    let reads = if branches.iter().any(|branch| branch.is_loose) {
        // Their ranges may overlap, so each partition is read once and as a whole.
        let whole = |(partition, hash): (usize, &&Value)| Bounds {
            partition,
            ..whole(source, hash)
        };
        hashes.iter().enumerate().map(whole).collect()
    } else {
        let place = |hash: &Value| hashes.iter().position(|other| *other == hash).unwrap_or(0);
        let numbered = |branch: Branch| Bounds {
            partition: place(branch.hash),
            ..branch.bounds
        };
        branches.into_iter().map(numbered).collect()
    };
    Plan {
        reads,
        point,
        is_keyed: true,
        partitions,
        has_filter,
    }
}

fn whole(source: &Source, hash: &Value) -> Bounds {
    let range = range(source, &wanted(hash, None), false);
    Bounds {
        from: range.from,
        to: range.to,
        partition: 0,
    }
}

/// Keys of one attribute each: PartiQL reads no others.
fn wanted<'v>(hash: &'v Value<'v>, range: Option<Test<'v>>) -> Wanted<'v> {
    Wanted {
        hashes: smallvec![hash],
        equal: SmallVec::new(),
        range,
    }
}

/// Whether each way to satisfy the condition names a partition.
fn is_keyed(condition: &Expr, schema: &KeySchema) -> bool {
    match &condition.kind {
        Kind::And(members) => members.iter().any(|member| is_keyed(member, schema)),
        Kind::Or(members) => members.iter().all(|member| is_keyed(member, schema)),
        _ => match equality(condition) {
            Some((attribute, _)) => attribute == schema.hash.name,
            None => inclusion(condition).is_some_and(|(attribute, _)| attribute == schema.hash.name),
        },
    }
}

/// `attribute = value`, whichever comes first.
pub fn equality<'s, 'a>(expr: &'s Expr<'a>) -> Option<(&'s str, &'s Value<'a>)> {
    match comparison(expr)? {
        (attribute, Test::Compare(Comparator::Equal, _)) => {
            let Kind::Compare(_, left, right) = &expr.kind else {
                return None;
            };
            Some((attribute, left.kind.value().or(right.kind.value())?))
        }
        _ => None,
    }
}

/// A comparison of an attribute with a value.
fn comparison<'s>(expr: &'s Expr) -> Option<(&'s str, Test<'s>)> {
    match &expr.kind {
        Kind::Compare(comparator, left, right) => match (left.kind.attribute(), right.kind.attribute()) {
            (Some(attribute), None) => Some((attribute, Test::Compare(*comparator, right.kind.value()?))),
            (None, Some(attribute)) => Some((attribute, Test::Compare(mirrored(*comparator), left.kind.value()?))),
            _ => None,
        },
        Kind::Between(operands) => {
            let [value, low, high] = &**operands;
            Some((
                value.kind.attribute()?,
                Test::Between(low.kind.value()?, high.kind.value()?),
            ))
        }
        Kind::Call(name, arguments) if name.eq_ignore_ascii_case("begins_with") => match &arguments[..] {
            [text, start] => Some((text.kind.attribute()?, Test::BeginsWith(start.kind.value()?))),
            _ => None,
        },
        _ => None,
    }
}

/// `attribute IN [values]`
fn inclusion<'s, 'a>(expr: &'s Expr<'a>) -> Option<(&'s str, Vec<&'s Value<'a>>)> {
    let Kind::In(left, right) = &expr.kind else {
        return None;
    };
    let (Kind::List(members) | Kind::Bag(members)) = &right.kind else {
        return None;
    };
    let values: Option<Vec<_>> = members.iter().map(|member| member.kind.value()).collect();
    Some((left.kind.attribute()?, values?))
}

/// The branches of a condition: ORs that name a key are distributed, all others stay filters.
fn expand<'s, 'a>(condition: &'s Expr<'a>, schema: &KeySchema) -> Result<Vec<Vec<Leaf<'s, 'a>>>> {
    match &condition.kind {
        Kind::And(members) => {
            let mut branches = vec![Vec::new()];
            for member in members {
                let alternatives = expand(member, schema)?;
                check_count(branches.len().saturating_mul(alternatives.len()))?;
                branches = branches
                    .iter()
                    .flat_map(|branch| {
                        alternatives
                            .iter()
                            .map(|alternative| [&branch[..], &alternative[..]].concat())
                    })
                    .collect();
            }
            Ok(branches)
        }
        Kind::Or(members) if mentions_key(condition, schema) => {
            let mut branches = Vec::new();
            for member in members {
                branches.extend(expand(member, schema)?);
                check_count(branches.len())?;
            }
            Ok(branches)
        }
        _ => match inclusion(condition) {
            Some((attribute, values)) if schema.contains(attribute) => {
                check_count(values.len())?;
                Ok(values
                    .into_iter()
                    .map(|value| vec![Leaf::Equal(attribute, value)])
                    .collect())
            }
            _ => Ok(vec![vec![Leaf::Other(condition)]]),
        },
    }
}

fn check_count(count: usize) -> Result<()> {
    if count > MAX_DECOMPOSED_READS {
        return Err(validation("Too many decomposed read operations for a given query."));
    }
    Ok(())
}

/// Hands over all paths of an expression.
pub fn visit_paths<'s, 'a>(expr: &'s Expr<'a>, found: &mut impl FnMut(&'s [Step<'a>])) {
    match &expr.kind {
        Kind::Path(steps) => found(steps),
        Kind::And(members) | Kind::Or(members) | Kind::Call(_, members) | Kind::List(members) | Kind::Bag(members) => {
            members.iter().for_each(|member| visit_paths(member, found))
        }
        Kind::Not(inner) | Kind::Signed(_, inner) | Kind::Is(inner, _) => visit_paths(inner, found),
        Kind::Compare(_, left, right) | Kind::Infix(_, left, right) | Kind::In(left, right) => {
            visit_paths(left, found);
            visit_paths(right, found);
        }
        Kind::Between(operands) => operands.iter().for_each(|operand| visit_paths(operand, found)),
        _ => {}
    }
}

fn attribute_of<'s>(steps: &'s [Step]) -> &'s str {
    match steps.first() {
        Some(Step::Name(name)) => name,
        _ => "",
    }
}

fn mentions_key(expr: &Expr, schema: &KeySchema) -> bool {
    let mut is_found = false;
    visit_paths(expr, &mut |steps| is_found |= schema.contains(attribute_of(steps)));
    is_found
}

/// In DynamoDB Local's words.
pub fn check_scalars(condition: &Expr, schema: &KeySchema) -> Result<()> {
    let mut nested = None;
    visit_paths(condition, &mut |steps| {
        if steps.len() > 1 && schema.contains(attribute_of(steps)) {
            nested.get_or_insert(attribute_of(steps));
        }
    });
    match nested {
        None => Ok(()),
        Some(name) => Err(validation(format!(
            "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key {name}"
        ))),
    }
}

fn branch<'s, 'a>(source: &Source, leaves: &[Leaf<'s, 'a>]) -> Result<Branch<'s, 'a>> {
    let schema = source.key();
    let (mut hash, mut is_contradictory, mut is_loose) = (None, false, false);
    let (mut filters, mut tests) = (Vec::new(), Vec::new());
    for leaf in leaves {
        let (attribute, test, value) = match leaf {
            Leaf::Equal(attribute, value) => (*attribute, Test::Compare(Comparator::Equal, value), Some(*value)),
            Leaf::Other(expr) => match comparison(expr) {
                Some((attribute, test)) => (attribute, test, equality(expr).map(|(_, value)| value)),
                None => {
                    is_loose |= is_negated_key(expr, schema);
                    filters.push(*expr);
                    continue;
                }
            },
        };
        if attribute == schema.hash.name && value.is_some() {
            check_key(&schema.hash, test)?;
            is_contradictory |= hash.is_some() && hash != value;
            hash = hash.or(value);
            continue;
        }
        match (&schema.range, test, leaf) {
            (Some(key), Test::Compare(Comparator::NotEqual, _), Leaf::Other(expr)) if key.name == attribute => {
                is_loose = true;
                filters.push(*expr);
            }
            (Some(key), test, _) if key.name == attribute => {
                check_key(key, test)?;
                tests.push((test, value.is_some()));
            }
            (_, _, Leaf::Other(expr)) => filters.push(*expr),
            (_, _, Leaf::Equal(..)) => {}
        }
    }
    // A keyed condition names a partition in each of its branches.
    let hash = hash.ok_or_else(|| validation("Query key condition not supported"))?;
    let mut bounds = whole(source, hash);
    for (test, _) in &tests {
        let range = range(source, &wanted(hash, Some(*test)), false);
        bounds.from = bounds.from.max(range.from);
        bounds.to = bounds.to.min(range.to);
    }
    if is_contradictory {
        bounds.to = bounds.from.clone();
    }
    let is_sorted = schema.range.is_none() || !tests.is_empty();
    let only_equal = tests.iter().all(|(_, is_equality)| *is_equality) && filters.is_empty();
    Ok(Branch {
        hash,
        is_point: only_equal && is_sorted && !is_contradictory && bounds.from < bounds.to,
        bounds,
        filters,
        is_loose,
        is_contradictory,
    })
}

/// NOT before a condition on the sort key.
fn is_negated_key(expr: &Expr, schema: &KeySchema) -> bool {
    let Kind::Not(inner) = &expr.kind else { return false };
    let range = schema.range.as_ref();
    let mut is_found = false;
    visit_paths(inner, &mut |steps| {
        is_found |= range.is_some_and(|key| key.name == attribute_of(steps));
    });
    is_found && is_condition(inner)
}

fn check_key(key: &KeyAttribute, test: Test) -> Result<()> {
    let (first, second) = match test {
        Test::Compare(_, value) | Test::BeginsWith(value) => (value, None),
        Test::Between(low, high) => (low, Some(high)),
    };
    for value in std::iter::once(first).chain(second) {
        if value.type_name() != key.kind.name() {
            return Err(wrong_key_type(&key.name));
        }
    }
    check_type(key, test)
}

pub fn wrong_key_type(name: &str) -> Box<Error> {
    validation(format!("{WRONG_KEY_TYPE}{name}"))
}

fn check_overlap(branches: &[Branch]) -> Result<()> {
    let is_full = |branch: &&Branch| !branch.is_loose && branch.bounds.from < branch.bounds.to;
    let mut reach: Option<&Vec<u8>> = None;
    let mut bounds: Vec<&Bounds> = branches.iter().filter(is_full).map(|branch| &branch.bounds).collect();
    bounds.sort_by(|a, b| a.from.cmp(&b.from));
    for each in bounds {
        if reach.is_some_and(|reach| each.from < *reach) {
            return Err(validation(
                "Overlapping conditions with range keys are not supported in where clause",
            ));
        }
        reach = Some(&each.to);
    }
    Ok(())
}

/// A keyed read of an index is refused where every branch has a filter that the index can't answer. The attributes told are those of the
/// last branch, in the order of a Java set (eu-west-2, 2026-09).
fn check_filters(source: &Source, branches: &[Branch], unprojected: impl Fn(&str) -> bool) -> Result<()> {
    let mut last: Vec<&str> = Vec::new();
    for branch in branches {
        let mut names: Vec<&str> = Vec::new();
        for filter in &branch.filters {
            visit_paths(filter, &mut |steps| {
                let name = attribute_of(steps);
                if unprojected(name) && !names.contains(&name) {
                    names.push(name);
                }
            });
        }
        if names.is_empty() {
            return Ok(());
        }
        last = names;
    }
    let name = source.index.map_or("", |index| index.name.as_str());
    let mut buckets: usize = 16;
    while last.len() * 4 > buckets * 3 {
        buckets *= 2;
    }
    last.sort_by_key(|name| java_hash(name) as usize & (buckets - 1));
    Err(invalid_values(format!(
        "Secondary index {name} does not project one or more filter attributes: [{}]",
        last.join(", ")
    )))
}

/// How Java's HashSet spreads strings.
fn java_hash(text: &str) -> u32 {
    let hash = text
        .encode_utf16()
        .fold(0u32, |hash, unit| hash.wrapping_mul(31).wrapping_add(u32::from(unit)));
    hash ^ (hash >> 16)
}
