//! Document paths: where in an item something is.

use crate::errors::{validation, Error};
use crate::value::{find, Members, Value};
use std::fmt;
use std::ops::Deref;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part<'a> {
    Name(&'a str),
    Index(usize),
}

/// The parts of a path. Most paths have one, which takes no memory of its own.
#[derive(Clone, Debug)]
pub enum Parts<'a> {
    One([Part<'a>; 1]),
    Many(Vec<Part<'a>>),
}

impl<'a> Parts<'a> {
    pub fn push(&mut self, part: Part<'a>) {
        match self {
            Parts::One([first]) => *self = Parts::Many(vec![*first, part]),
            Parts::Many(parts) => parts.push(part),
        }
    }
}

impl<'a> Deref for Parts<'a> {
    type Target = [Part<'a>];

    fn deref(&self) -> &[Part<'a>] {
        match self {
            Parts::One(part) => part,
            Parts::Many(parts) => parts,
        }
    }
}

impl PartialEq for Parts<'_> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

/// The first part is always an attribute's name.
#[derive(Clone, PartialEq, Debug)]
pub struct Path<'a>(pub Parts<'a>);

impl<'a> Path<'a> {
    /// A whole attribute.
    pub fn of_attribute(name: &'a str) -> Self {
        Path(Parts::One([Part::Name(name)]))
    }

    /// The attribute that the path begins with.
    pub fn attribute(&self) -> &'a str {
        match self.0.first() {
            Some(Part::Name(name)) => name,
            _ => "",
        }
    }

    pub fn is_attribute(&self) -> bool {
        self.0.len() == 1
    }

    /// What stands there; none where the item has nothing.
    pub fn get<'v, 'i>(&self, item: &'v Members<'i>) -> Option<&'v Value<'i>> {
        let (_, rest) = self.0.split_first()?;
        let mut value = find(item, self.attribute())?;
        for part in rest {
            value = match (part, value) {
                (Part::Name(name), Value::M(members)) => find(members, name)?,
                (Part::Index(index), Value::L(list)) => list.get(*index)?,
                _ => return None,
            };
        }
        Some(value)
    }

    /// Whether two paths can't stand beside each other: one begins with the other, or they take one place for a map and a list.
    pub fn clash(&self, other: &Path, kind: &str) -> Option<Box<Error>> {
        for (mine, theirs) in self.0.iter().zip(other.0.iter()) {
            match (mine, theirs) {
                (Part::Name(_), Part::Index(_)) | (Part::Index(_), Part::Name(_)) => {
                    return Some(self.clash_error(other, kind, "conflict"));
                }
                _ if mine != theirs => return None,
                _ => {}
            }
        }
        Some(self.clash_error(other, kind, "overlap"))
    }

    fn clash_error(&self, other: &Path, kind: &str, how: &str) -> Box<Error> {
        validation(format!(
            "Invalid {kind}: Two document paths {how} with each other; must remove or rewrite one of these paths; \
             path one: {self}, path two: {other}"
        ))
    }
}

/// As AWS's messages write paths: `[a, b, [0]]`.
impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("[")?;
        for (at, part) in self.0.iter().enumerate() {
            let comma = if at > 0 { ", " } else { "" };
            match part {
                Part::Name(name) => write!(f, "{comma}{name}")?,
                Part::Index(index) => write!(f, "{comma}[{index}]")?,
            }
        }
        f.write_str("]")
    }
}
