//! A parsed query.

use crate::time::Part;
use crate::value::{Arithmetic, Value};

#[derive(Clone, Debug)]
pub struct Query {
    pub list: SelectList,
    /// The steps behind `S3Object[*]`.
    pub from: Vec<Step>,
    pub filter: Option<Expr>,
    pub limit: Option<u64>,
    /// What `Expr::Aggregate` counts.
    pub aggregates: Vec<Aggregate>,
}

#[derive(Clone, Debug)]
pub enum SelectList {
    All,
    Items(Vec<Item>),
}

#[derive(Clone, Debug)]
pub struct Item {
    pub expr: Expr,
    /// What the column is called in JSON.
    pub name: String,
}

#[derive(Clone, Debug)]
pub struct Aggregate {
    pub kind: AggregateKind,
    /// Nothing for `COUNT(*)`.
    pub argument: Option<Expr>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AggregateKind {
    Count,
    Sum,
    Average,
    Least,
    Greatest,
}

/// A name as a query has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub text: String,
    /// In double quotes, where case counts.
    pub exact: bool,
}

impl Name {
    pub fn is(&self, other: &str) -> bool {
        match self.exact {
            true => self.text == other,
            // Other alphabets have capitals as well, but few queries are in need of them.
            false => self.text.eq_ignore_ascii_case(other) || self.text.to_lowercase() == other.to_lowercase(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Member(Name),
    Index(usize),
    /// `[*]`
    Elements,
    /// `.*`
    Members,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    Bool,
    Int,
    Text,
    Float,
    Decimal,
    Time,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trim {
    Both,
    Leading,
    Trailing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    Coalesce,
    NullIf,
    CharLength,
    Lower,
    Upper,
    /// Text, first character, and perhaps how many.
    Substring,
    /// Text, and perhaps the characters to remove.
    Trim(Trim),
    DateAdd(Part),
    DateDiff(Part),
    Extract(Part),
    ToString,
    ToTimestamp,
    UtcNow,
}

#[derive(Clone, Debug)]
pub enum Expr {
    Literal(Value<'static>),
    /// Of the row. Where the input is CSV it becomes a `Column`.
    Path(Vec<Step>),
    /// The index of a field of CSV.
    Column(usize),
    Aggregate(usize),
    And(Vec<Expr>),
    Or(Vec<Expr>),
    Not(Box<Expr>),
    Compare(Comparison, Box<Expr>, Box<Expr>),
    Between(Box<Expr>, Box<Expr>, Box<Expr>),
    /// The second is a list, or a path that gives one.
    In(Box<Expr>, Box<Expr>),
    List(Vec<Expr>),
    /// Text, pattern, escape character.
    Like(Box<Expr>, Box<Expr>, Option<Box<Expr>>),
    IsNull(Box<Expr>),
    IsMissing(Box<Expr>),
    /// Computed from left to right.
    Chain(Box<Expr>, Vec<(Arithmetic, Expr)>),
    Concatenate(Vec<Expr>),
    Negate(Box<Expr>),
    Cast(Box<Expr>, Type),
    /// Operand, pairs of condition and result, otherwise.
    Case(Option<Box<Expr>>, Vec<(Expr, Expr)>, Option<Box<Expr>>),
    Call(Function, Vec<Expr>),
}

impl Expr {
    pub fn children_mut(&mut self) -> Vec<&mut Expr> {
        match self {
            Expr::Literal(_) | Expr::Path(_) | Expr::Column(_) | Expr::Aggregate(_) => Vec::new(),
            Expr::And(all) | Expr::Or(all) | Expr::List(all) | Expr::Concatenate(all) | Expr::Call(_, all) => {
                all.iter_mut().collect()
            }
            Expr::Not(one) | Expr::IsNull(one) | Expr::IsMissing(one) | Expr::Negate(one) | Expr::Cast(one, _) => {
                vec![one]
            }
            Expr::Compare(_, a, b) | Expr::In(a, b) => vec![a, b],
            Expr::Between(a, b, c) => vec![a, b, c],
            Expr::Like(a, b, escape) => [a, b].into_iter().chain(escape).map(|expr| &mut **expr).collect(),
            Expr::Chain(first, rest) => std::iter::once(&mut **first)
                .chain(rest.iter_mut().map(|(_, expr)| expr))
                .collect(),
            Expr::Case(operand, arms, otherwise) => operand
                .iter_mut()
                .chain(otherwise)
                .map(|expr| &mut **expr)
                .chain(arms.iter_mut().flat_map(|(when, then)| [when, then]))
                .collect(),
        }
    }
}
