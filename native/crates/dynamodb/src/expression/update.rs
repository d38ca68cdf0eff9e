//! Parses update expressions: SET, REMOVE, ADD and DELETE sections.

use super::kept::{self, Cache, Given, Keep, Route, Slot, Uses};
use super::lexer::Kind;
use super::parser::Parser;
use super::path::Path;
use super::projection::{check_clashes, Projection};
use super::Names;
use crate::errors::Result;
use crate::limits::MAX_NESTING_LEVELS;
use crate::value::Value;
use smallvec::SmallVec;
use std::thread::LocalKey;

const KIND: &str = "UpdateExpression";

/// What SET assigns. As deep as `MAX_NESTING_LEVELS`.
/// Of paths and values, or of what stands for them where an expression is kept.
#[derive(Clone, Debug)]
pub enum SourceOf<P, V> {
    Value(V),
    Path(P),
    Plus(Box<SourceOf<P, V>>, Box<SourceOf<P, V>>),
    Minus(Box<SourceOf<P, V>>, Box<SourceOf<P, V>>),
    IfNotExists(P, Box<SourceOf<P, V>>),
    ListAppend(Box<SourceOf<P, V>>, Box<SourceOf<P, V>>),
}

pub type Source<'a> = SourceOf<Path<'a>, &'a Value<'a>>;

#[derive(Clone, Debug)]
pub enum ChangeOf<P, V> {
    Set(SourceOf<P, V>),
    Remove,
    Add(V),
    Delete(V),
}

pub type Change<'a> = ChangeOf<Path<'a>, &'a Value<'a>>;

/// Changes and their places, in the order given.
#[derive(Debug, Default)]
pub struct Update<'a>(pub Vec<(Path<'a>, Change<'a>)>);

impl<'a> SourceOf<Path<'a>, &'a Value<'a>> {
    /// Hands over the attributes that it looks at.
    fn visit(&self, found: &mut impl FnMut(&'a str)) {
        match self {
            Source::Value(_) => {}
            Source::Path(path) => found(path.attribute()),
            Source::Plus(left, right) | Source::Minus(left, right) | Source::ListAppend(left, right) => {
                left.visit(found);
                right.visit(found);
            }
            Source::IfNotExists(path, other) => {
                found(path.attribute());
                other.visit(found);
            }
        }
    }
}

impl<'a> Update<'a> {
    /// Attributes that it changes.
    pub fn changing(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.0.iter().map(|(path, _)| path.attribute())
    }

    /// Attributes that it changes or looks at.
    pub fn attributes(&self) -> impl Iterator<Item = &'a str> {
        let mut found: SmallVec<[&'a str; 8]> = self.changing().collect();
        for (_, change) in &self.0 {
            if let Change::Set(source) = change {
                source.visit(&mut |name| found.push(name));
            }
        }
        found.into_iter()
    }

    /// What UPDATED_OLD and UPDATED_NEW show.
    pub fn projection(&self) -> Projection<'a> {
        Projection(self.0.iter().map(|(path, _)| path.clone()).collect())
    }
}

const SECTIONS: [&str; 4] = ["SET", "REMOVE", "ADD", "DELETE"];

pub fn parse<'a>(text: &'a str, names: &Names<'a>) -> Result<Update<'a>> {
    kept::parsed(KIND, text, names, || parse_anew(text, names))
}

fn parse_anew<'a>(text: &'a str, names: &Names<'a>) -> Result<Update<'a>> {
    let mut parser = Parser::new(KIND, text, names)?;
    let mut changes = Vec::new();
    let mut seen = [false; SECTIONS.len()];
    loop {
        let Some(section) = (0..SECTIONS.len()).find(|at| parser.is_keyword(SECTIONS[*at])) else {
            return Err(parser.syntax_error());
        };
        parser.advance();
        if std::mem::replace(&mut seen[section], true) {
            let name = SECTIONS[section];
            return Err(parser.error(&format!(
                "The \"{name}\" section can only be used once in an update expression;"
            )));
        }
        loop {
            let path = parser.path()?;
            let change = change(&mut parser, section)?;
            changes.push((path, change));
            if !parser.sign(",") {
                break;
            }
        }
        if parser.peek().kind == Kind::End {
            break;
        }
    }
    check_clashes(changes.iter().map(|(path, _)| path), KIND)?;
    Ok(Update(changes))
}

fn change<'a>(parser: &mut Parser<'a, '_>, section: usize) -> Result<Change<'a>> {
    match SECTIONS[section] {
        "SET" => {
            if !parser.is(parser.peek(), "=") {
                return Err(parser.syntax_error());
            }
            parser.advance();
            source(parser).map(Change::Set)
        }
        "REMOVE" => Ok(Change::Remove),
        section => {
            let token = parser.peek();
            if token.kind != Kind::Value {
                return Err(parser.syntax_error());
            }
            parser.advance();
            parser.operator()?;
            let value = parser.value(token)?;
            if value.is_set() || (section == "ADD" && matches!(value, Value::N(_))) {
                return Ok(if section == "ADD" {
                    Change::Add(value)
                } else {
                    Change::Delete(value)
                });
            }
            Err(parser.error(&format!(
                "Incorrect operand type for operator or function; operator: {section}, operand type: {}, typeSet: ALLOWED_FOR_{section}_OPERAND",
                value.long_type_name()
            )))
        }
    }
}

/// An operand, or a sum or difference of two, which may stand in one pair of parentheses. There are no sums of sums.
fn source<'a>(parser: &mut Parser<'a, '_>) -> Result<Source<'a>> {
    let mut inside = parser.is(parser.peek(), "(") && {
        let behind = parser.peek_behind_parentheses();
        !parser.is(behind, "+") && !parser.is(behind, "-")
    };
    if inside {
        parser.advance();
        if parser.is(parser.peek(), "(") && parser.is(parser.peek_behind_parentheses(), ")") {
            return Err(parser.redundant_parentheses());
        }
    }
    let left = operand(parser, 0)?;
    if inside && parser.sign(")") {
        inside = false;
    }
    let plus = parser.sign("+");
    if !plus && !parser.sign("-") {
        return if inside { Err(parser.syntax_error()) } else { Ok(left) };
    }
    parser.operator()?;
    let right = operand(parser, 0)?;
    if inside {
        parser.expect_sign(")")?;
    }
    let sign = if plus { "+" } else { "-" };
    for side in [&left, &right] {
        check_source(parser, sign, side, |value| matches!(value, Value::N(_)))?;
    }
    let (left, right) = (Box::new(left), Box::new(right));
    Ok(if plus {
        Source::Plus(left, right)
    } else {
        Source::Minus(left, right)
    })
}

fn operand<'a>(parser: &mut Parser<'a, '_>, level: usize) -> Result<Source<'a>> {
    if level > MAX_NESTING_LEVELS {
        return Err(parser.syntax_error());
    }
    let parenthesized = parser.open_operand()?;
    let operand = bare_operand(parser, level)?;
    if parenthesized {
        parser.expect_sign(")")?;
    }
    Ok(operand)
}

fn bare_operand<'a>(parser: &mut Parser<'a, '_>, level: usize) -> Result<Source<'a>> {
    let token = parser.peek();
    if token.kind == Kind::Value {
        parser.advance();
        return parser.value(token).map(Source::Value);
    }
    if token.kind == Kind::Word && parser.is(parser.peek_second(), "(") {
        return function(parser, level);
    }
    parser.path().map(Source::Path)
}

fn function<'a>(parser: &mut Parser<'a, '_>, level: usize) -> Result<Source<'a>> {
    let token = parser.advance();
    let name = parser.text_of(token);
    match name {
        "if_not_exists" | "list_append" => {}
        "attribute_exists" | "attribute_not_exists" | "attribute_type" | "begins_with" | "contains" | "size" => {
            let what = format!("The function is not allowed in an update expression; function: {name}");
            return Err(parser.error(&what));
        }
        _ => return Err(parser.error(&format!("Invalid function name; function: {name}"))),
    }
    parser.operator()?;
    parser.expect_sign("(")?;
    let mut operands = vec![operand(parser, level + 1)?];
    while parser.sign(",") {
        operands.push(operand(parser, level + 1)?);
    }
    parser.expect_sign(")")?;
    let count = operands.len();
    let mut operands = operands.into_iter();
    match (operands.next(), operands.next(), count) {
        (Some(Source::Path(path)), Some(other), 2) if name == "if_not_exists" => {
            Ok(Source::IfNotExists(path, Box::new(other)))
        }
        (Some(_), Some(_), 2) if name == "if_not_exists" => {
            let what = format!("Operator or function requires a document path; operator or function: {name}");
            Err(parser.error(&what))
        }
        (Some(first), Some(second), 2) => {
            for side in [&first, &second] {
                if matches!(side, Source::ListAppend(..)) {
                    // Found by the authors of ScyllaDB's Alternator, who run their tests against AWS too.
                    let what =
                        format!("The function is not allowed to be used this way in an expression; function: {name}");
                    return Err(parser.error(&what));
                }
                check_source(parser, name, side, |value| matches!(value, Value::L(_)))?;
            }
            Ok(Source::ListAppend(Box::new(first), Box::new(second)))
        }
        _ => Err(parser.wrong_operand_count(name, count)),
    }
}

/// Types that are known before there is an item.
fn check_source(parser: &Parser, name: &str, source: &Source, allowed: impl Fn(&Value) -> bool) -> Result<()> {
    match source {
        Source::Value(value) if !allowed(value) => Err(parser.wrong_operand_type(name, value.type_name())),
        Source::ListAppend(..) if !allowed(&Value::L(Vec::new())) => Err(parser.wrong_operand_type(name, "L")),
        _ => Ok(()),
    }
}

impl<P, V> SourceOf<P, V> {
    /// With other paths and values. As deep as the parser lets sources be.
    fn with<Q, W>(
        &self,
        path: &mut impl FnMut(&P) -> Option<Q>,
        value: &mut impl FnMut(&V) -> Option<W>,
    ) -> Option<SourceOf<Q, W>> {
        let mut inner = |source: &SourceOf<P, V>| source.with(path, value).map(Box::new);
        Some(match self {
            SourceOf::Value(of) => SourceOf::Value(value(of)?),
            SourceOf::Path(of) => SourceOf::Path(path(of)?),
            SourceOf::Plus(a, b) => SourceOf::Plus(inner(a)?, inner(b)?),
            SourceOf::Minus(a, b) => SourceOf::Minus(inner(a)?, inner(b)?),
            SourceOf::ListAppend(a, b) => SourceOf::ListAppend(inner(a)?, inner(b)?),
            SourceOf::IfNotExists(of, other) => {
                let other = inner(other)?;
                SourceOf::IfNotExists(path(of)?, other)
            }
        })
    }
}

impl<P, V> ChangeOf<P, V> {
    fn with<Q, W>(
        &self,
        path: &mut impl FnMut(&P) -> Option<Q>,
        value: &mut impl FnMut(&V) -> Option<W>,
    ) -> Option<ChangeOf<Q, W>> {
        Some(match self {
            ChangeOf::Set(source) => ChangeOf::Set(source.with(path, value)?),
            ChangeOf::Remove => ChangeOf::Remove,
            ChangeOf::Add(of) => ChangeOf::Add(value(of)?),
            ChangeOf::Delete(of) => ChangeOf::Delete(value(of)?),
        })
    }
}

/// An update as it is kept.
type KeptUpdate = Vec<(Route, ChangeOf<Route, Slot>)>;

thread_local! {
    static UPDATES: Cache<KeptUpdate> = const { Cache::new() };
}

impl<'a> Keep<'a> for Update<'a> {
    type Kept = KeptUpdate;

    fn cache() -> &'static LocalKey<Cache<KeptUpdate>> {
        &UPDATES
    }

    fn keep(&self, uses: &mut Uses<'_, 'a>) -> Option<KeptUpdate> {
        let uses = std::cell::RefCell::new(uses);
        let mut route = |path: &Path<'a>| uses.borrow_mut().route(path);
        let mut slot = |value: &&'a Value<'a>| uses.borrow_mut().slot(value);
        let changes = self.0.iter();
        changes
            .map(|(path, change)| Some((route(path)?, change.with(&mut route, &mut slot)?)))
            .collect()
    }

    fn restore(kept: &KeptUpdate, given: &Given<'a>) -> Option<Self> {
        let mut changes = Vec::with_capacity(kept.len());
        for (route, change) in kept {
            let change = change.with(&mut |route| given.path(route), &mut |slot| given.value(slot))?;
            changes.push((given.path(route)?, change));
        }
        Some(Update(changes))
    }
}
