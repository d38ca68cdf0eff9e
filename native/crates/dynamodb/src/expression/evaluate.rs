//! Runs conditions on items. Recursion is as deep as the parser let the expression be.

use super::condition::{Comparator, Condition, Node, Operand};
use crate::value::{Members, Value};
use memchr::memmem;
use std::borrow::Cow;

impl Condition<'_> {
    pub fn holds(&self, item: &Members) -> bool {
        self.node(self.root, item)
    }

    fn node(&self, at: usize, item: &Members) -> bool {
        match &self.nodes[at] {
            Node::And(left, right) => self.node(*left, item) && self.node(*right, item),
            Node::Or(left, right) => self.node(*left, item) || self.node(*right, item),
            Node::Not(inner) => !self.node(*inner, item),
            Node::Same(left, right) => self.node(*left, item) == self.node(*right, item),
            Node::Compare(comparator, left, right) => compare(
                *comparator,
                resolve(left, item).as_deref(),
                resolve(right, item).as_deref(),
            ),
            Node::Between(value, low, high) => {
                let value = resolve(value, item);
                compare(
                    Comparator::GreaterOrEqual,
                    value.as_deref(),
                    resolve(low, item).as_deref(),
                ) && compare(
                    Comparator::LessOrEqual,
                    value.as_deref(),
                    resolve(high, item).as_deref(),
                )
            }
            Node::In(value, list) => {
                let value = resolve(value, item);
                list.iter()
                    .any(|other| compare(Comparator::Equal, value.as_deref(), resolve(other, item).as_deref()))
            }
            Node::Exists(path, wanted) => path.get(item).is_some() == *wanted,
            Node::Type(operand, name) => resolve(operand, item).is_some_and(|value| value.type_name() == *name),
            Node::BeginsWith(text, start) => match (resolve(text, item).as_deref(), resolve(start, item).as_deref()) {
                (Some(Value::S(text)), Some(Value::S(start))) => text.starts_with(&**start),
                (Some(Value::B(bytes)), Some(Value::B(start))) => bytes.starts_with(start),
                _ => false,
            },
            Node::Contains(whole, part) => match (resolve(whole, item).as_deref(), resolve(part, item).as_deref()) {
                (Some(whole), Some(part)) => contains(whole, part),
                _ => false,
            },
        }
    }
}

fn resolve<'v>(operand: &'v Operand, item: &'v Members) -> Option<Cow<'v, Value<'v>>> {
    match operand {
        Operand::Path(path) => path.get(item).map(Cow::Borrowed),
        Operand::Value(value) => Some(Cow::Borrowed(*value)),
        Operand::Size(path) => Some(Cow::Owned(Value::N(path.get(item)?.length()?.into()))),
        Operand::Literal(number) => Some(Cow::Owned(Value::N(*number))),
    }
}

/// What is missing differs from everything and stands in no other relation.
pub fn compare(comparator: Comparator, left: Option<&Value>, right: Option<&Value>) -> bool {
    let (Some(left), Some(right)) = (left, right) else {
        return comparator == Comparator::NotEqual;
    };
    match comparator {
        Comparator::Equal => left == right,
        Comparator::NotEqual => left != right,
        _ => left.order(right).is_some_and(|order| comparator.accepts(order)),
    }
}

/// Substring, member of a set, element of a list.
pub fn contains(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::S(whole), Value::S(part)) => whole.contains(&**part),
        (Value::B(whole), Value::B(part)) => memmem::find(whole, part).is_some(),
        (Value::SS(set), Value::S(member)) => set.contains(member),
        (Value::NS(set), Value::N(member)) => set.contains(member),
        (Value::BS(set), Value::B(member)) => set.contains(member),
        (Value::L(list), element) => list.contains(element),
        _ => false,
    }
}
