//! Parses condition and filter expressions, and the key conditions that use the same grammar.

use super::kept::{self, Cache, Given, Keep, Route, Slot, Uses};
use super::lexer::Kind;
use super::parser::Parser;
use super::path::Path;
use super::Names;
use crate::errors::Result;
use crate::limits::{MAX_EXPRESSION_LEVELS, MAX_IN_OPERANDS};
use crate::number::Number;
use crate::value::Value;
use std::cmp::Ordering;
use std::convert::Infallible;
use std::thread::LocalKey;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Comparator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparator {
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "=" => Comparator::Equal,
            "<>" => Comparator::NotEqual,
            "<" => Comparator::Less,
            "<=" => Comparator::LessOrEqual,
            ">" => Comparator::Greater,
            ">=" => Comparator::GreaterOrEqual,
            _ => return None,
        })
    }

    pub fn text(self) -> &'static str {
        match self {
            Comparator::Equal => "=",
            Comparator::NotEqual => "<>",
            Comparator::Less => "<",
            Comparator::LessOrEqual => "<=",
            Comparator::Greater => ">",
            Comparator::GreaterOrEqual => ">=",
        }
    }

    /// Whether an order of two operands satisfies an ordering comparator.
    pub fn accepts(self, order: Ordering) -> bool {
        match self {
            Comparator::Equal => order.is_eq(),
            Comparator::NotEqual => order.is_ne(),
            Comparator::Less => order.is_lt(),
            Comparator::LessOrEqual => order.is_le(),
            Comparator::Greater => order.is_gt(),
            Comparator::GreaterOrEqual => order.is_ge(),
        }
    }
}

/// Of paths and values, or of what stands for them where an expression is kept.
#[derive(Clone, PartialEq, Debug)]
pub enum OperandOf<P, V> {
    Path(P),
    Value(V),
    /// `size(path)`
    Size(P),
    /// `size(:value)`, known at once.
    Literal(Number),
}

pub type Operand<'a> = OperandOf<Path<'a>, &'a Value<'a>>;

/// `T` is the name of a type.
#[derive(Debug)]
pub enum NodeOf<P, V, T> {
    And(usize, usize),
    Or(usize, usize),
    Not(usize),
    Compare(Comparator, OperandOf<P, V>, OperandOf<P, V>),
    Between(OperandOf<P, V>, OperandOf<P, V>, OperandOf<P, V>),
    In(OperandOf<P, V>, Vec<OperandOf<P, V>>),
    /// attribute_exists, or attribute_not_exists if false.
    Exists(P, bool),
    Type(OperandOf<P, V>, T),
    BeginsWith(OperandOf<P, V>, OperandOf<P, V>),
    Contains(OperandOf<P, V>, OperandOf<P, V>),
    /// Both hold or neither: PartiQL compares conditions.
    Same(usize, usize),
}

pub type Node<'a> = NodeOf<Path<'a>, &'a Value<'a>, &'a str>;

/// A parsed expression: nodes that name each other by place, the last parsed being the root.
#[derive(Debug)]
pub struct Condition<'a> {
    pub nodes: Vec<Node<'a>>,
    pub root: usize,
}

/// Types in the order in which AWS's message lists them.
const TYPE_NAMES: [&str; 10] = ["B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M"];
const CONDITION_FUNCTIONS: [&str; 6] = [
    "attribute_exists",
    "attribute_not_exists",
    "attribute_type",
    "begins_with",
    "contains",
    "size",
];
const UPDATE_FUNCTIONS: [&str; 2] = ["if_not_exists", "list_append"];

/// `kind` is the parameter's name: ConditionExpression, FilterExpression, KeyConditionExpression.
pub fn parse<'a>(kind: &'static str, text: &'a str, names: &Names<'a>) -> Result<Condition<'a>> {
    kept::parsed(kind, text, names, || parse_anew(kind, text, names))
}

fn parse_anew<'a>(kind: &'static str, text: &'a str, names: &Names<'a>) -> Result<Condition<'a>> {
    let mut tree = Tree {
        parser: Parser::new(kind, text, names)?,
        nodes: Vec::new(),
        levels: 0,
    };
    let (root, _) = tree.alternatives()?;
    tree.parser.end()?;
    Ok(Condition {
        nodes: tree.nodes,
        root,
    })
}

struct Tree<'a, 'n> {
    parser: Parser<'a, 'n>,
    nodes: Vec<Node<'a>>,
    levels: usize,
}

/// A node's place, and whether it stood in parentheses of its own.
type Placed = (usize, bool);

impl<'a> Tree<'a, '_> {
    fn place(&mut self, node: Node<'a>) -> Placed {
        self.nodes.push(node);
        (self.nodes.len() - 1, false)
    }

    fn alternatives(&mut self) -> Result<Placed> {
        let mut left = self.conjunction()?;
        while self.parser.keyword("OR") {
            self.parser.operator()?;
            let right = self.conjunction()?;
            left = self.place(Node::Or(left.0, right.0));
        }
        Ok(left)
    }

    fn conjunction(&mut self) -> Result<Placed> {
        let mut left = self.negation()?;
        while self.parser.keyword("AND") {
            self.parser.operator()?;
            let right = self.negation()?;
            left = self.place(Node::And(left.0, right.0));
        }
        Ok(left)
    }

    fn negation(&mut self) -> Result<Placed> {
        let mut count = 0;
        while self.parser.keyword("NOT") {
            self.parser.operator()?;
            count += 1;
        }
        let mut inner = self.primary()?;
        for _ in 0..count {
            inner = self.place(Node::Not(inner.0));
        }
        Ok(inner)
    }

    fn primary(&mut self) -> Result<Placed> {
        if !self.parser.is(self.parser.peek(), "(") || self.is_operand_in_parentheses() {
            return self.simple();
        }
        self.parser.advance();
        self.levels += 1;
        if self.levels > MAX_EXPRESSION_LEVELS {
            // So many parentheses without operators between them can only be redundant.
            return Err(self.parser.redundant_parentheses());
        }
        let (inner, parenthesized) = self.alternatives()?;
        self.parser.expect_sign(")")?;
        self.levels -= 1;
        if parenthesized {
            return Err(self.parser.redundant_parentheses());
        }
        Ok((inner, true))
    }

    /// Whether the parentheses that are next hold an operand, e.g. `(a) = :v`, rather than a condition. Only behind an operand can there be
    /// an operator.
    fn is_operand_in_parentheses(&self) -> bool {
        let behind = self.parser.peek_behind_parentheses();
        let text = self.parser.text_of(behind);
        behind.kind == Kind::Comparator
            || (behind.kind == Kind::Word && (text.eq_ignore_ascii_case("BETWEEN") || text.eq_ignore_ascii_case("IN")))
    }

    fn simple(&mut self) -> Result<Placed> {
        let token = self.parser.peek();
        let second = self.parser.peek_second();
        if token.kind == Kind::Word && self.parser.is(second, "(") && self.parser.text_of(token) != "size" {
            return self.function();
        }
        let left = self.operand()?;
        let token = self.parser.peek();
        if let Some(comparator) = Comparator::parse(self.parser.text_of(token)) {
            self.parser.advance();
            self.parser.operator()?;
            let right = self.operand()?;
            return self.comparison(comparator, left, right);
        }
        if self.parser.keyword("BETWEEN") {
            return self.between(left);
        }
        if self.parser.keyword("IN") {
            return self.membership(left);
        }
        match left {
            Operand::Size(_) | Operand::Literal(_) => Err(self.misused("size")),
            _ => Err(self.parser.syntax_error()),
        }
    }

    fn misused(&self, function: &str) -> Box<crate::errors::Error> {
        let what = format!("The function is not allowed to be used this way in an expression; function: {function}");
        self.parser.error(&what)
    }

    fn comparison(&mut self, comparator: Comparator, left: Operand<'a>, right: Operand<'a>) -> Result<Placed> {
        if !matches!(comparator, Comparator::Equal | Comparator::NotEqual) {
            self.check_ordered(comparator.text(), &[&left, &right])?;
        }
        self.check_distinct(comparator.text(), &left, std::slice::from_ref(&right))?;
        Ok(self.place(Node::Compare(comparator, left, right)))
    }

    fn between(&mut self, value: Operand<'a>) -> Result<Placed> {
        self.parser.operator()?;
        let low = self.operand()?;
        if !self.parser.keyword("AND") {
            return Err(self.parser.syntax_error());
        }
        let high = self.operand()?;
        self.check_ordered("BETWEEN", &[&value, &low, &high])?;
        if let (Operand::Value(low), Operand::Value(high)) = (&low, &high) {
            let problem = match low.order(high) {
                None => "same data type for lower and upper bounds",
                Some(Ordering::Greater) => "upper bound to be greater than or equal to lower bound",
                _ => "",
            };
            if !problem.is_empty() {
                return Err(self.parser.error(&format!(
                    "The BETWEEN operator requires {problem}; lower bound operand: {}, upper bound operand: {}",
                    told(low),
                    told(high)
                )));
            }
        }
        Ok(self.place(Node::Between(value, low, high)))
    }

    fn membership(&mut self, value: Operand<'a>) -> Result<Placed> {
        self.parser.operator()?;
        self.parser.expect_sign("(")?;
        let mut list = vec![self.operand()?];
        while self.parser.sign(",") {
            list.push(self.operand()?);
        }
        self.parser.expect_sign(")")?;
        if list.len() > MAX_IN_OPERANDS {
            return Err(self.parser.wrong_operand_count("IN", list.len() + 1));
        }
        self.check_distinct("IN", &value, &list)?;
        Ok(self.place(Node::In(value, list)))
    }

    fn function(&mut self) -> Result<Placed> {
        let token = self.parser.advance();
        let name = self.parser.text_of(token);
        if UPDATE_FUNCTIONS.contains(&name) {
            let what = match self.parser.kind {
                "FilterExpression" => "filter",
                "KeyConditionExpression" => "key condition",
                _ => "condition",
            };
            let message = format!("The function is not allowed in a {what} expression; function: {name}");
            return Err(self.parser.error(&message));
        }
        if !CONDITION_FUNCTIONS.contains(&name) {
            return Err(self.parser.error(&format!("Invalid function name; function: {name}")));
        }
        self.parser.operator()?;
        let mut operands = self.arguments()?;
        // A comparison with a function's result, which only `size` has.
        if Comparator::parse(self.parser.text_of(self.parser.peek())).is_some() {
            return Err(self.misused(name));
        }
        let wanted = if name.starts_with("attribute_") && name != "attribute_type" {
            1
        } else {
            2
        };
        if operands.len() != wanted {
            return Err(self.parser.wrong_operand_count(name, operands.len()));
        }
        let second = if wanted == 2 { operands.pop() } else { None };
        let node = match (name, operands.pop(), second) {
            ("attribute_exists" | "attribute_not_exists", Some(Operand::Path(path)), _) => {
                Node::Exists(path, name == "attribute_exists")
            }
            ("attribute_exists" | "attribute_not_exists", ..) => {
                return Err(self.parser.error(&format!(
                    "Operator or function requires a document path; operator or function: {name}"
                )));
            }
            ("attribute_type", Some(first), Some(second)) => Node::Type(first, self.type_operand(&second)?),
            ("begins_with", Some(first), Some(second)) => {
                self.check_types(name, &[&first, &second], |value| {
                    matches!(value, Value::S(_) | Value::B(_))
                })?;
                self.check_distinct(name, &first, std::slice::from_ref(&second))?;
                Node::BeginsWith(first, second)
            }
            (_, Some(first), Some(second)) => {
                let has_members =
                    |value: &Value| !matches!(value, Value::N(_) | Value::Bool(_) | Value::Null | Value::M(_));
                self.check_types(name, &[&first], has_members)?;
                self.check_distinct(name, &first, std::slice::from_ref(&second))?;
                Node::Contains(first, second)
            }
            _ => return Err(self.parser.wrong_operand_count(name, 0)),
        };
        Ok(self.place(node))
    }

    /// `(operand, …)`
    fn arguments(&mut self) -> Result<Vec<Operand<'a>>> {
        self.parser.expect_sign("(")?;
        let mut operands = vec![self.operand()?];
        while self.parser.sign(",") {
            operands.push(self.operand()?);
        }
        self.parser.expect_sign(")")?;
        Ok(operands)
    }

    fn operand(&mut self) -> Result<Operand<'a>> {
        let parenthesized = self.parser.open_operand()?;
        let operand = self.bare_operand()?;
        if parenthesized {
            self.parser.expect_sign(")")?;
        }
        Ok(operand)
    }

    fn bare_operand(&mut self) -> Result<Operand<'a>> {
        let token = self.parser.peek();
        if token.kind == Kind::Value {
            self.parser.advance();
            return self.parser.value(token).map(Operand::Value);
        }
        if token.kind != Kind::Word || !self.parser.is(self.parser.peek_second(), "(") {
            return self.parser.path().map(Operand::Path);
        }
        let name = self.parser.text_of(token);
        if name != "size" {
            let known = CONDITION_FUNCTIONS.contains(&name) || UPDATE_FUNCTIONS.contains(&name);
            return Err(if known {
                self.misused(name)
            } else {
                self.parser.error(&format!("Invalid function name; function: {name}"))
            });
        }
        self.size()
    }

    /// `size(path)` or `size(:value)`; `size` itself is not allowed inside.
    fn size(&mut self) -> Result<Operand<'a>> {
        self.parser.advance();
        self.parser.operator()?;
        self.parser.expect_sign("(")?;
        let parenthesized = self.parser.open_operand()?;
        let token = self.parser.peek();
        let operand = if token.kind == Kind::Value {
            self.parser.advance();
            let value = self.parser.value(token)?;
            let length = value.length();
            Operand::Literal(
                length
                    .ok_or_else(|| self.parser.wrong_operand_type("size", value.type_name()))?
                    .into(),
            )
        } else if token.kind == Kind::Word && self.parser.is(self.parser.peek_second(), "(") {
            return Err(self.misused(self.parser.text_of(token)));
        } else {
            Operand::Size(self.parser.path()?)
        };
        if parenthesized {
            self.parser.expect_sign(")")?;
        }
        if self.parser.is(self.parser.peek(), ",") {
            return Err(self.parser.wrong_operand_count("size", 2));
        }
        self.parser.expect_sign(")")?;
        Ok(operand)
    }

    fn type_operand(&self, operand: &Operand<'a>) -> Result<&'a str> {
        match operand {
            Operand::Value(Value::S(name)) if TYPE_NAMES.contains(&&**name) => Ok(name),
            Operand::Value(Value::S(name)) => Err(self.parser.error(&format!(
                "Invalid attribute type name found; type: {name}, valid types: {{{}}}",
                TYPE_NAMES.join(",")
            ))),
            Operand::Value(other) => Err(self.parser.wrong_operand_type("attribute_type", other.type_name())),
            // That a path is refused here with these words is a guess.
            _ => Err(self.parser.wrong_operand_type("attribute_type", "PATH")),
        }
    }

    fn check_types(&self, function: &str, operands: &[&Operand<'a>], allowed: impl Fn(&Value) -> bool) -> Result<()> {
        for operand in operands {
            match operand {
                Operand::Value(value) if !allowed(value) => {
                    return Err(self.parser.wrong_operand_type(function, value.type_name()));
                }
                Operand::Size(_) | Operand::Literal(_) if !allowed(&Value::N(Number::ZERO)) => {
                    return Err(self.parser.wrong_operand_type(function, "N"));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn check_ordered(&self, operator: &str, operands: &[&Operand<'a>]) -> Result<()> {
        self.check_types(operator, operands, |value| {
            matches!(value, Value::S(_) | Value::N(_) | Value::B(_))
        })
    }

    fn check_distinct(&self, operator: &str, first: &Operand<'a>, rest: &[Operand<'a>]) -> Result<()> {
        match first {
            Operand::Path(path) if rest.contains(first) => Err(self.parser.error(&format!(
                "The first operand must be distinct from the remaining operands for this operator or function; \
                 operator: {operator}, first operand: {path}"
            ))),
            _ => Ok(()),
        }
    }
}

/// A scalar as AWS's messages tell it: `AttributeValue: {N:5}`.
pub fn told(value: &Value) -> String {
    let mut out = Vec::new();
    match value {
        Value::S(text) => out.extend_from_slice(text.as_bytes()),
        Value::N(number) => number.write(&mut out),
        other => other.write(&mut out),
    }
    format!(
        "AttributeValue: {{{}:{}}}",
        value.type_name(),
        String::from_utf8_lossy(&out)
    )
}

impl<'a> Condition<'a> {
    /// Attributes that the condition's paths begin with.
    pub fn attributes(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.nodes.iter().flat_map(|node| {
            let operands: Vec<&Operand<'a>> = match node {
                Node::And(..) | Node::Or(..) | Node::Not(_) | Node::Same(..) => Vec::new(),
                Node::Exists(path, _) => return vec![path.attribute()],
                Node::Compare(_, a, b) | Node::BeginsWith(a, b) | Node::Contains(a, b) => vec![a, b],
                Node::Between(a, b, c) => vec![a, b, c],
                Node::In(a, list) => std::iter::once(a).chain(list).collect(),
                Node::Type(a, _) => vec![a],
            };
            let of_operand = |operand: &Operand<'a>| match operand {
                Operand::Path(path) | Operand::Size(path) => Some(path.attribute()),
                Operand::Value(_) | Operand::Literal(_) => None,
            };
            operands.into_iter().filter_map(of_operand).collect()
        })
    }
}

impl<P, V> OperandOf<P, V> {
    /// With other paths and values. None for a literal, which was made of a value.
    fn with<Q, W>(
        &self,
        path: &mut impl FnMut(&P) -> Option<Q>,
        value: &mut impl FnMut(&V) -> Option<W>,
    ) -> Option<OperandOf<Q, W>> {
        Some(match self {
            OperandOf::Path(of) => OperandOf::Path(path(of)?),
            OperandOf::Value(of) => OperandOf::Value(value(of)?),
            OperandOf::Size(of) => OperandOf::Size(path(of)?),
            OperandOf::Literal(_) => return None,
        })
    }
}

impl<P, V, T> NodeOf<P, V, T> {
    /// With other paths and values. None for a type, whose name is a value's content.
    fn with<Q, W, U>(
        &self,
        path: &mut impl FnMut(&P) -> Option<Q>,
        value: &mut impl FnMut(&V) -> Option<W>,
    ) -> Option<NodeOf<Q, W, U>> {
        Some(match self {
            NodeOf::And(left, right) => NodeOf::And(*left, *right),
            NodeOf::Or(left, right) => NodeOf::Or(*left, *right),
            NodeOf::Not(inner) => NodeOf::Not(*inner),
            NodeOf::Same(left, right) => NodeOf::Same(*left, *right),
            NodeOf::Compare(by, a, b) => NodeOf::Compare(*by, a.with(path, value)?, b.with(path, value)?),
            NodeOf::Between(a, b, c) => {
                NodeOf::Between(a.with(path, value)?, b.with(path, value)?, c.with(path, value)?)
            }
            NodeOf::In(a, list) => {
                let a = a.with(path, value)?;
                NodeOf::In(a, list.iter().map(|one| one.with(path, value)).collect::<Option<_>>()?)
            }
            NodeOf::Exists(of, wanted) => NodeOf::Exists(path(of)?, *wanted),
            NodeOf::Type(..) => return None,
            NodeOf::BeginsWith(a, b) => NodeOf::BeginsWith(a.with(path, value)?, b.with(path, value)?),
            NodeOf::Contains(a, b) => NodeOf::Contains(a.with(path, value)?, b.with(path, value)?),
        })
    }
}

/// A condition as it is kept.
pub struct KeptCondition {
    nodes: Vec<NodeOf<Route, Slot, Infallible>>,
    root: usize,
}

thread_local! {
    static CONDITIONS: Cache<KeptCondition> = const { Cache::new() };
}

impl<'a> Keep<'a> for Condition<'a> {
    type Kept = KeptCondition;

    fn cache() -> &'static LocalKey<Cache<KeptCondition>> {
        &CONDITIONS
    }

    fn keep(&self, uses: &mut Uses<'_, 'a>) -> Option<KeptCondition> {
        let uses = std::cell::RefCell::new(uses);
        let mut path = |path: &Path<'a>| uses.borrow_mut().route(path);
        let mut value = |value: &&'a Value<'a>| uses.borrow_mut().slot(value);
        let nodes = self.nodes.iter().map(|node| node.with(&mut path, &mut value));
        Some(KeptCondition {
            nodes: nodes.collect::<Option<_>>()?,
            root: self.root,
        })
    }

    fn restore(kept: &KeptCondition, given: &Given<'a>) -> Option<Self> {
        let mut nodes = Vec::with_capacity(kept.nodes.len());
        for node in &kept.nodes {
            let node: Node<'a> = node.with(&mut |route| given.path(route), &mut |slot| given.value(slot))?;
            if let Node::Between(_, Operand::Value(low), Operand::Value(high)) = &node {
                // The parser compares them.
                low.order(high).filter(|order| order.is_le())?;
            }
            nodes.push(node);
        }
        Some(Condition { nodes, root: kept.root })
    }
}
