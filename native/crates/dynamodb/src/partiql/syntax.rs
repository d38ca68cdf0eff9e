//! What the parser makes of a statement, before anything is known of parameters and tables.

use super::lexer::Spot;
use crate::expression::condition::Comparator;
use crate::value::Value;
use std::borrow::Cow;

/// An expression, and how many stand in one another.
#[derive(Clone, Debug)]
pub struct Expr<'a> {
    pub kind: Kind<'a>,
    pub spot: Spot,
    pub depth: usize,
}

#[derive(Clone, Debug)]
pub enum Kind<'a> {
    Path(Vec<Step<'a>>),
    Text(Cow<'a, str>),
    /// As written but for its sign.
    Number(Cow<'a, str>),
    Bool(bool),
    Null,
    Missing,
    Ion,
    /// Its place among the parameters.
    Parameter(usize),
    List(Vec<Expr<'a>>),
    Bag(Vec<Expr<'a>>),
    Struct(Vec<(Expr<'a>, Expr<'a>)>),
    /// A function's name as written, and its arguments.
    Call(&'a str, Vec<Expr<'a>>),
    /// `+` or `-` before something that is no number.
    Signed(&'a str, Box<Expr<'a>>),
    Not(Box<Expr<'a>>),
    And(Vec<Expr<'a>>),
    Or(Vec<Expr<'a>>),
    Compare(Comparator, Box<Expr<'a>>, Box<Expr<'a>>),
    /// Another operator between two operands.
    Infix(&'a str, Box<Expr<'a>>, Box<Expr<'a>>),
    Between(Box<[Expr<'a>; 3]>),
    In(Box<Expr<'a>>, Box<Expr<'a>>),
    /// IS with the name of a type, in capitals.
    Is(Box<Expr<'a>>, String),
    Statement(Box<Statement<'a>>),
    /// A literal or parameter whose value is known: what `literal::resolve` makes of them.
    Value(Value<'a>),
}

/// One part of a path.
#[derive(Clone, Debug)]
pub enum Step<'a> {
    Name(Cow<'a, str>),
    /// An index as written, and where.
    Index(Cow<'a, str>, Spot),
    /// `.*`
    Unpivot,
    /// `[*]`
    Wildcard,
    /// Anything else in brackets.
    Other(Spot),
}

impl<'a> Kind<'a> {
    /// The attribute of a path that has no further part.
    pub fn attribute(&self) -> Option<&str> {
        match self {
            Kind::Path(steps) => match &steps[..] {
                [Step::Name(name)] => Some(name),
                _ => None,
            },
            _ => None,
        }
    }

    pub fn value(&self) -> Option<&Value<'a>> {
        match self {
            Kind::Value(value) => Some(value),
            _ => None,
        }
    }

    /// What AWS's messages call it. `Parameter`, `IsType` and the names of functions were seen (eu-west-2, 2026-09 and 2026-10), the
    /// others are a guess by PartiQL's own names.
    pub fn name(&self) -> &'a str {
        match self {
            Kind::Path(steps) if steps.len() == 1 => "Id",
            Kind::Path(_) => "Path",
            Kind::Text(_) | Kind::Number(_) | Kind::Bool(_) | Kind::Null | Kind::Ion | Kind::Value(_) => "Lit",
            Kind::Missing => "Missing",
            Kind::Parameter(_) => "Parameter",
            Kind::List(_) => "List",
            Kind::Bag(_) => "Bag",
            Kind::Struct(_) => "Struct",
            Kind::Call(name, _) => name,
            Kind::Signed(sign, _) => match *sign {
                "-" => "Neg",
                _ => "Pos",
            },
            Kind::Not(_) => "Not",
            Kind::And(_) => "And",
            Kind::Or(_) => "Or",
            Kind::Compare(comparator, ..) => match comparator {
                Comparator::Equal => "Eq",
                Comparator::NotEqual => "Ne",
                Comparator::Less => "Lt",
                Comparator::LessOrEqual => "Lte",
                Comparator::Greater => "Gt",
                Comparator::GreaterOrEqual => "Gte",
            },
            Kind::Infix(sign, ..) => match *sign {
                "+" => "Plus",
                "-" => "Minus",
                "*" => "Times",
                "/" => "Divide",
                "%" => "Modulo",
                "||" => "Concat",
                _ => "Like",
            },
            Kind::Between(_) => "Between",
            Kind::In(..) => "InCollection",
            Kind::Is(..) => "IsType",
            Kind::Statement(statement) => match &**statement {
                Statement::Select(_) => "Select",
                _ => "Dml",
            },
        }
    }
}

/// What stands behind FROM, INSERT INTO or UPDATE.
#[derive(Clone, Debug)]
pub struct Source<'a> {
    pub expr: Expr<'a>,
    pub has_alias: bool,
}

#[derive(Clone, Debug)]
pub enum Statement<'a> {
    Select(Select<'a>),
    Insert(Insert<'a>),
    Update(Update<'a>),
    Delete(Delete<'a>),
    /// EXISTS(SELECT …), a condition of a transaction.
    Exists(Select<'a>),
}

#[derive(Clone, Debug)]
pub struct Select<'a> {
    /// None for `*`.
    pub columns: Option<Vec<Expr<'a>>>,
    pub sources: Vec<Source<'a>>,
    pub condition: Option<Expr<'a>>,
    /// Whether each is descending.
    pub order: Vec<(Expr<'a>, bool)>,
    /// An alias of a column.
    pub has_alias: bool,
    /// SELECT VALUE.
    pub is_value: bool,
    /// A clause that DynamoDB does not have, by its name, and where its expression stands.
    pub unsupported: Option<(&'static str, Spot)>,
}

#[derive(Clone, Debug)]
pub struct Insert<'a> {
    pub source: Source<'a>,
    pub value: Expr<'a>,
    /// Without VALUE, which would be several items.
    pub is_bulk: bool,
    pub has_position: bool,
    pub returning: Option<Returning>,
}

#[derive(Clone, Debug)]
pub enum Operation<'a> {
    Set(Expr<'a>, Expr<'a>),
    Remove(Expr<'a>),
}

#[derive(Clone, Debug)]
pub struct Update<'a> {
    pub source: Source<'a>,
    pub operations: Vec<Operation<'a>>,
    pub condition: Option<Expr<'a>>,
    pub returning: Option<Returning>,
}

#[derive(Clone, Debug)]
pub struct Delete<'a> {
    pub source: Source<'a>,
    pub condition: Option<Expr<'a>>,
    pub returning: Option<Returning>,
}

/// RETURNING (ALL | MODIFIED) (OLD | NEW) *
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Returning {
    pub is_all: bool,
    pub is_old: bool,
}

impl Returning {
    /// ReturnValues of UpdateItem that mean the same.
    pub fn return_values(self) -> &'static str {
        match (self.is_all, self.is_old) {
            (true, true) => "ALL_OLD",
            (true, false) => "ALL_NEW",
            (false, true) => "UPDATED_OLD",
            (false, false) => "UPDATED_NEW",
        }
    }
}
