//! Key conditions: an equality on each attribute of the partition key, and on the sort key equalities on its first attributes and at most one
//! other condition, on the attribute behind them. All but global indexes have one attribute of each.

use super::condition::{parse as parse_condition, Comparator, Condition, Node, Operand};
use super::path::Path;
use super::Names;
use crate::errors::{invalid_values, validation, Error, Result};
use crate::table::{KeyAttribute, KeySchema};
use crate::value::Value;
use smallvec::SmallVec;

const KIND: &str = "KeyConditionExpression";

#[derive(Clone, Copy, Debug)]
pub enum Test<'a> {
    Compare(Comparator, &'a Value<'a>),
    Between(&'a Value<'a>, &'a Value<'a>),
    BeginsWith(&'a Value<'a>),
}

/// Conditions on attributes, not yet held against a table's keys.
#[derive(Debug)]
pub struct KeyCondition<'a>(pub Vec<(&'a str, Test<'a>)>);

/// What a Query reads.
pub struct Wanted<'a> {
    /// By attribute of the partition key.
    pub hashes: SmallVec<[&'a Value<'a>; 1]>,
    /// What the first attributes of the sort key equal, where a condition on a further one follows.
    pub equal: SmallVec<[&'a Value<'a>; 3]>,
    /// The condition on the last attribute of the sort key that has one.
    pub range: Option<Test<'a>>,
}

pub fn parse<'a>(text: &'a str, names: &Names<'a>) -> Result<KeyCondition<'a>> {
    let condition = parse_condition(KIND, text, names)?;
    let mut tests = Vec::new();
    collect(&condition, condition.root, &mut tests)?;
    Ok(KeyCondition(tests))
}

fn error(what: &str) -> Box<Error> {
    validation(format!("Invalid {KIND}: {what}"))
}

fn invalid_operator(operator: &str) -> Box<Error> {
    error(&format!("Invalid operator used in {KIND}: {operator}"))
}

fn collect<'a>(condition: &Condition<'a>, at: usize, tests: &mut Vec<(&'a str, Test<'a>)>) -> Result<()> {
    match &condition.nodes[at] {
        Node::And(left, right) => {
            collect(condition, *left, tests)?;
            collect(condition, *right, tests)?;
        }
        Node::Or(..) => return Err(invalid_operator("OR")),
        Node::Not(_) => return Err(invalid_operator("NOT")),
        Node::Same(..) => return Err(invalid_operator("=")),
        Node::In(..) => return Err(invalid_operator("IN")),
        Node::Exists(_, true) => return Err(invalid_operator("attribute_exists")),
        Node::Exists(_, false) => return Err(invalid_operator("attribute_not_exists")),
        Node::Type(..) => return Err(invalid_operator("attribute_type")),
        Node::Contains(..) => return Err(invalid_operator("contains")),
        Node::Compare(Comparator::NotEqual, ..) => return Err(invalid_operator("<>")),
        Node::Compare(comparator, left, right) => {
            let (path, value, comparator) = match (left, right) {
                (Operand::Path(path), Operand::Value(value)) => (path, *value, *comparator),
                (Operand::Value(value), Operand::Path(path)) => (path, *value, mirrored(*comparator)),
                _ => return Err(not_one_key(&[left, right])),
            };
            tests.push((key_name(path)?, Test::Compare(comparator, value)));
        }
        Node::Between(Operand::Path(path), Operand::Value(low), Operand::Value(high)) => {
            tests.push((key_name(path)?, Test::Between(low, high)));
        }
        Node::Between(Operand::Value(_), ..) => return Err(not_first("BETWEEN")),
        Node::Between(value, low, high) => return Err(not_one_key(&[value, low, high])),
        Node::BeginsWith(Operand::Path(path), Operand::Value(value)) => {
            tests.push((key_name(path)?, Test::BeginsWith(value)));
        }
        Node::BeginsWith(Operand::Value(_), _) => return Err(not_first("begins_with")),
        Node::BeginsWith(text, start) => return Err(not_one_key(&[text, start])),
    }
    Ok(())
}

fn key_name<'a>(path: &Path<'a>) -> Result<&'a str> {
    if path.is_attribute() {
        Ok(path.attribute())
    } else {
        Err(error(
            "KeyConditionExpressions cannot have conditions on nested attributes",
        ))
    }
}

fn not_first(operator: &str) -> Box<Error> {
    error(&format!(
        "Invalid condition in {KIND}: {operator} operator must have the key attribute as its first operand"
    ))
}

fn not_one_key(operands: &[&Operand]) -> Box<Error> {
    if operands
        .iter()
        .any(|operand| matches!(operand, Operand::Size(_) | Operand::Literal(_)))
    {
        return error("KeyConditionExpressions cannot contain nested operations");
    }
    let paths = operands
        .iter()
        .filter(|operand| matches!(operand, Operand::Path(_)))
        .count();
    error(if paths > 1 {
        "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition"
    } else {
        "Invalid condition in KeyConditionExpression: No key attribute specified"
    })
}

/// The comparator that says the same with its operands changed over.
pub fn mirrored(comparator: Comparator) -> Comparator {
    match comparator {
        Comparator::Less => Comparator::Greater,
        Comparator::LessOrEqual => Comparator::GreaterOrEqual,
        Comparator::Greater => Comparator::Less,
        Comparator::GreaterOrEqual => Comparator::LessOrEqual,
        same => same,
    }
}

impl<'a> KeyCondition<'a> {
    /// A key must not be named twice. Found before the table is.
    pub fn check_single(&self, schema: &KeySchema) -> Result<()> {
        for (at, (name, _)) in self.0.iter().enumerate() {
            if self.0[..at].iter().any(|(other, _)| other == name) {
                return Err(error("KeyConditionExpressions must only contain one condition per key"));
            }
        }
        let keys = schema.attributes().count();
        if self.0.len() > keys {
            return Err(validation(format!(
                "The number of query conditions ({}) exceeds the number of key attributes defined in the schema ({keys})",
                self.0.len()
            )));
        }
        Ok(())
    }

    /// Holds the conditions against the keys of a table or index.
    pub fn resolve(&self, schema: &KeySchema) -> Result<Wanted<'a>> {
        self.check_single(schema)?;
        let test_of = |key: &KeyAttribute| self.0.iter().find(|(name, _)| *name == key.name).map(|(_, test)| *test);
        let missed =
            |key: &KeyAttribute| validation(format!("Query condition missed key schema element: {}", key.name));
        let mut hashes: SmallVec<[_; 1]> = SmallVec::new();
        for key in schema.hashes() {
            hashes.push((key, test_of(key).ok_or_else(|| missed(key))?));
        }
        let tested: SmallVec<[_; 1]> = schema.ranges().map(|key| (key, test_of(key))).collect();
        let count = tested.iter().filter(|(_, test)| test.is_some()).count();
        if hashes.len() + count < self.0.len() {
            // A condition is on something else.
            if let Some((key, _)) = tested.iter().find(|(_, test)| test.is_none()) {
                return Err(missed(key));
            }
        }
        for (key, test) in &hashes {
            check_type(key, *test)?;
        }
        for (key, test) in &tested {
            if let Some(test) = test {
                check_type(key, *test)?;
            }
        }
        let hashes = hashes.iter().map(|(_, test)| test.equal());
        let hashes: Option<SmallVec<_>> = hashes.collect();
        let hashes = hashes.ok_or_else(|| validation("Query key condition not supported"))?;
        let last = tested.iter().rposition(|(_, test)| test.is_some());
        let equal = check_order(&tested[..last.unwrap_or(0)], last.map(|last| tested[last].0))?;
        Ok(Wanted {
            hashes,
            equal,
            range: last.and_then(|last| tested[last].1),
        })
    }
}

impl<'a> Test<'a> {
    /// What the attribute has to equal, if that is what is tested.
    fn equal(&self) -> Option<&'a Value<'a>> {
        match self {
            Test::Compare(Comparator::Equal, value) => Some(value),
            _ => None,
        }
    }
}

/// The values of the attributes of a sort key before the last one with a condition, which all have to be given. That AWS names several
/// attributes with commas between is a guess.
fn check_order<'a>(
    before: &[(&KeyAttribute, Option<Test<'a>>)],
    last: Option<&KeyAttribute>,
) -> Result<SmallVec<[&'a Value<'a>; 3]>> {
    let mut missing = Vec::new();
    let mut equal = SmallVec::new();
    for (key, test) in before {
        match test.as_ref().and_then(Test::equal) {
            Some(value) => equal.push(value),
            None => missing.push(key.name.as_str()),
        }
    }
    match last {
        Some(last) if !missing.is_empty() => Err(validation(format!(
            "RANGE key attributes {} must have equality conditions specified in the query because a condition is present on key attribute {}",
            missing.join(", "),
            last.name
        ))),
        _ => Ok(equal),
    }
}

pub fn check_type(key: &KeyAttribute, test: Test) -> Result<()> {
    let (first, second) = match test {
        Test::Compare(_, value) | Test::BeginsWith(value) => (value, None),
        Test::Between(low, high) => (low, Some(high)),
    };
    for value in std::iter::once(first).chain(second) {
        if value.type_name() != key.kind.name() {
            return Err(invalid_values("Condition parameter type does not match schema type"));
        }
        // An empty value can't be a key, except as the beginning of one.
        if value.length() == Some(0) && !matches!(test, Test::BeginsWith(_)) {
            let kind = if matches!(value, Value::B(_)) {
                "binary"
            } else {
                "string"
            };
            return Err(validation(format!(
                "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty {kind} value. Key: {}",
                key.name
            )));
        }
    }
    Ok(())
}
