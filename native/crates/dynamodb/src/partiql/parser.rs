//! Expressions: a parser by precedence, as PartiQL's first implementation in Kotlin has it, which AWS's messages follow word for word. So
//! statements are expressions too, and what is no statement is often refused as one that has gone wrong further on.

use super::lexer::{tokens, Kind as TokenKind, Spot, Token};
use super::malformed;
use super::syntax::{Expr, Kind, Statement, Step};
use crate::errors::{validation, Result};
use crate::expression::condition::Comparator;
use crate::limits::MAX_STATEMENT_LEVELS;
use std::borrow::Cow;

/// A whole statement, which a semicolon may end, and how many parameters it has.
pub fn parse(text: &str) -> Result<(Statement<'_>, usize)> {
    let mut parser = Parser {
        tokens: tokens(text)?,
        at: 0,
        levels: 0,
        parameters: 0,
    };
    let expr = parser.expression(0)?;
    if parser.sign(";") {
        if parser.peek().kind != TokenKind::End {
            return Err(malformed(
                "Unexpected token after semicolon. (Only one query is allowed.)",
            ));
        }
    } else if parser.peek().kind != TokenKind::End {
        return Err(malformed("Unexpected token after expression"));
    }
    match expr.kind {
        Kind::Statement(statement) => Ok((*statement, parser.parameters)),
        Kind::Call(name, arguments) if name.eq_ignore_ascii_case("exists") => {
            Ok((exists(arguments)?, parser.parameters))
        }
        other => Err(validation(format!("Unsupported operation: {}", other.name()))),
    }
}

fn exists(mut arguments: Vec<Expr>) -> Result<Statement> {
    match (arguments.pop().map(|argument| argument.kind), arguments.len()) {
        (Some(Kind::Statement(statement)), 0) => match *statement {
            Statement::Select(select) => Ok(Statement::Exists(select)),
            _ => Err(validation(super::NOT_ONE_CHECKED_ITEM)),
        },
        _ => Err(validation(super::NOT_ONE_CHECKED_ITEM)),
    }
}

pub struct Parser<'a> {
    tokens: Vec<Token<'a>>,
    at: usize,
    levels: usize,
    parameters: usize,
}

const SET_OPERATORS: u8 = 5;
const OR: u8 = 10;
const AND: u8 = 20;
const NOT: u8 = 30;
const EQUALITY: u8 = 40;
const ORDER: u8 = 50;
const SUM: u8 = 60;
const PRODUCT: u8 = 70;

/// Functions whose names are keywords.
const FUNCTIONS: [&str; 18] = [
    "exists",
    "count",
    "avg",
    "max",
    "min",
    "sum",
    "char_length",
    "character_length",
    "octet_length",
    "bit_length",
    "upper",
    "lower",
    "size",
    "nullif",
    "coalesce",
    "sexp",
    "list",
    "bag",
];

/// Types that IS knows, some of which DynamoDB does not.
const TYPES: [&str; 33] = [
    "MISSING",
    "NULL",
    "BOOLEAN",
    "BOOL",
    "SMALLINT",
    "INTEGER",
    "INT",
    "INT2",
    "INT4",
    "INT8",
    "INTEGER2",
    "INTEGER4",
    "INTEGER8",
    "BIGINT",
    "FLOAT",
    "REAL",
    "DECIMAL",
    "DEC",
    "NUMERIC",
    "TIMESTAMP",
    "CHARACTER",
    "CHAR",
    "VARCHAR",
    "STRING",
    "SYMBOL",
    "CLOB",
    "BLOB",
    "STRUCT",
    "TUPLE",
    "LIST",
    "SEXP",
    "BAG",
    "DATE",
];

impl<'a> Parser<'a> {
    pub fn peek(&self) -> Token<'a> {
        self.ahead(0)
    }

    fn ahead(&self, by: usize) -> Token<'a> {
        self.tokens[(self.at + by).min(self.tokens.len() - 1)]
    }

    pub fn advance(&mut self) -> Token<'a> {
        let token = self.peek();
        self.at += 1;
        token
    }

    pub fn is(&self, text: &str) -> bool {
        self.peek().is(text)
    }

    /// Whether the sign or word is next; it is gone past then.
    pub fn sign(&mut self, text: &str) -> bool {
        let found = self.is(text);
        self.at += usize::from(found);
        found
    }

    /// `name` is that of the token's kind, which the message tells. That it does so is a guess.
    pub fn expect(&mut self, sign: &str, name: &str) -> Result<()> {
        if self.sign(sign) {
            return Ok(());
        }
        Err(malformed(&format!("Expected {name}")))
    }

    fn within<T>(&mut self, parse: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.levels += 1;
        if self.levels > MAX_STATEMENT_LEVELS {
            return Err(too_deep());
        }
        let result = parse(self);
        self.levels -= 1;
        result
    }

    /// An expression of operators that bind more than `least`.
    pub fn expression(&mut self, least: u8) -> Result<Expr<'a>> {
        let mut left = self.within(Self::unary)?;
        loop {
            let token = self.peek();
            // NOT before IN, BETWEEN and LIKE.
            let is_negated = token.is("not") && ["in", "between", "like"].iter().any(|word| self.ahead(1).is(word));
            let operator = self.ahead(usize::from(is_negated));
            let Some(precedence) = precedence(&operator).filter(|precedence| *precedence > least) else {
                return Ok(left);
            };
            self.at += 1 + usize::from(is_negated);
            left = self.infix(left, operator, precedence)?;
            if is_negated {
                left = node(token.spot, left.depth + 1, Kind::Not(Box::new(left)))?;
            }
        }
    }

    fn infix(&mut self, left: Expr<'a>, operator: Token<'a>, precedence: u8) -> Result<Expr<'a>> {
        if operator.is("is") {
            return self.type_test(left, operator.spot);
        }
        if operator.is("in") && self.is("(") && !self.ahead(1).is("select") {
            let spot = self.advance().spot;
            let members = self.list(")", "RIGHT_PAREN")?;
            let right = node(spot, depth_of(&members), Kind::List(members))?;
            return pair(operator.spot, left, right, Kind::In);
        }
        if self.peek().kind == TokenKind::End {
            return Err(malformed("Missing right-hand side expression of infix operator"));
        }
        let right = self.expression(precedence)?;
        if operator.is("and") || operator.is("or") {
            return junction(operator, left, right);
        }
        if operator.is("between") {
            if !self.sign("and") {
                return Err(malformed("Expected AND"));
            }
            if self.peek().kind == TokenKind::End {
                return Err(malformed("Expected expression after AND"));
            }
            let high = self.expression(precedence)?;
            let depth = 1 + left.depth.max(right.depth).max(high.depth);
            return node(operator.spot, depth, Kind::Between(Box::new([left, right, high])));
        }
        if operator.is("in") {
            return pair(operator.spot, left, right, Kind::In);
        }
        let text = if operator.text == "!=" { "<>" } else { operator.text };
        match Comparator::parse(text) {
            Some(comparator) => pair(operator.spot, left, right, |a, b| Kind::Compare(comparator, a, b)),
            None => pair(operator.spot, left, right, |a, b| Kind::Infix(operator.text, a, b)),
        }
    }

    fn type_test(&mut self, left: Expr<'a>, spot: Spot) -> Result<Expr<'a>> {
        let is_negated = self.sign("not");
        let word = self.peek().text.to_ascii_uppercase();
        let name = match word.as_str() {
            "DOUBLE" if self.ahead(1).is("precision") => "DOUBLE_PRECISION",
            "CHARACTER" if self.ahead(1).is("varying") => "CHARACTER_VARYING",
            word if TYPES.contains(&word) => word,
            _ => return Err(malformed("Expected type name")),
        };
        self.at += 1 + usize::from(name.contains('_'));
        if self.sign("(") {
            self.list(")", "RIGHT_PAREN")?;
        }
        let test = node(spot, left.depth + 1, Kind::Is(Box::new(left), name.to_owned()))?;
        if is_negated {
            return node(spot, test.depth + 1, Kind::Not(Box::new(test)));
        }
        Ok(test)
    }

    fn unary(&mut self) -> Result<Expr<'a>> {
        let token = self.peek();
        if token.is("not") {
            self.at += 1;
            let inner = self.expression(NOT)?;
            return node(token.spot, inner.depth + 1, Kind::Not(Box::new(inner)));
        }
        if !token.is("-") && !token.is("+") {
            return self.path_term();
        }
        self.at += 1;
        let mut term = self.within(Self::unary)?;
        match &mut term.kind {
            Kind::Number(text) => {
                if token.is("-") {
                    *text = match text.strip_prefix('-') {
                        Some(digits) => Cow::Owned(digits.to_owned()),
                        None => Cow::Owned(format!("-{text}")),
                    };
                }
                Ok(term)
            }
            _ => node(token.spot, term.depth + 1, Kind::Signed(token.text, Box::new(term))),
        }
    }

    fn path_term(&mut self) -> Result<Expr<'a>> {
        let term = self.term()?;
        self.path(term, false)
    }

    /// A path that statements change or name a table by: it begins with a name and has nothing but names and indexes.
    pub fn simple_path(&mut self) -> Result<Expr<'a>> {
        if !self.peek().is_name() {
            return Err(malformed("Expected identifier for simple path"));
        }
        let token = self.advance();
        let first = node(token.spot, 1, Kind::Path(vec![Step::Name(unquoted(token))]))?;
        self.path(first, true)
    }

    /// What follows a term: `.name`, `.*`, `[0]`, `['name']`, `[*]`.
    fn path(&mut self, mut term: Expr<'a>, is_simple: bool) -> Result<Expr<'a>> {
        loop {
            let step = if self.sign(".") {
                let token = self.advance();
                match token.text {
                    "*" if is_simple => return Err(malformed("Invalid path dot component for simple path")),
                    "*" => Step::Unpivot,
                    _ if token.is_name() => Step::Name(unquoted(token)),
                    _ => return Err(malformed("Invalid path dot component")),
                }
            } else if self.sign("[") {
                let step = self.index(is_simple)?;
                self.expect("]", "RIGHT_BRACKET")?;
                step
            } else {
                return Ok(term);
            };
            match &mut term.kind {
                Kind::Path(steps) => steps.push(step),
                // A path through something that is no name. A guess at the words.
                _ => return Err(validation(format!("Unexpected path component at {}", term.spot))),
            }
        }
    }

    fn index(&mut self, is_simple: bool) -> Result<Step<'a>> {
        if self.is("*") {
            self.at += 1;
            return Ok(Step::Wildcard);
        }
        let expr = self.expression(0)?;
        Ok(match expr.kind {
            Kind::Number(text) => Step::Index(text, expr.spot),
            Kind::Text(name) => Step::Name(name),
            _ if is_simple => return Err(malformed("Invalid path component for simple path")),
            _ => Step::Other(expr.spot),
        })
    }

    fn term(&mut self) -> Result<Expr<'a>> {
        let token = self.peek();
        let (atom, spot) = (|kind| node(token.spot, 1, kind), token.spot);
        match token.kind {
            TokenKind::Text => {
                self.at += 1;
                atom(Kind::Text(unquoted(token)))
            }
            TokenKind::Number => {
                self.at += 1;
                atom(Kind::Number(Cow::Borrowed(token.text)))
            }
            TokenKind::Ion => {
                self.at += 1;
                atom(Kind::Ion)
            }
            TokenKind::Name | TokenKind::Quoted => {
                self.at += 1;
                if self.sign("(") {
                    return self.call(token);
                }
                atom(Kind::Path(vec![Step::Name(unquoted(token))]))
            }
            TokenKind::Keyword => self.keyword(token),
            TokenKind::Sign => {
                self.at += 1;
                match token.text {
                    "?" => {
                        self.parameters += 1;
                        atom(Kind::Parameter(self.parameters - 1))
                    }
                    "(" => {
                        let mut members = self.list(")", "RIGHT_PAREN")?;
                        match members.pop() {
                            Some(only) if members.is_empty() => Ok(only),
                            last => {
                                members.extend(last);
                                node(spot, depth_of(&members), Kind::List(members))
                            }
                        }
                    }
                    "[" => {
                        let members = self.members("]", "RIGHT_BRACKET")?;
                        node(spot, depth_of(&members), Kind::List(members))
                    }
                    "<<" => {
                        let members = self.members(">>", "RIGHT_DOUBLE_ANGLE_BRACKET")?;
                        node(spot, depth_of(&members), Kind::Bag(members))
                    }
                    "{" => self.structure(spot),
                    "*" | "/" | "%" | "=" | "<" | ">" | "<=" | ">=" | "<>" | "!=" | "||" => {
                        Err(malformed("Unexpected operator"))
                    }
                    "@" => Err(malformed("Identifier must follow @-operator")),
                    _ => Err(malformed("Unexpected term")),
                }
            }
            TokenKind::End => Err(malformed("Unexpected term")),
        }
    }

    fn keyword(&mut self, token: Token<'a>) -> Result<Expr<'a>> {
        let word = token.text.to_ascii_lowercase();
        let literal = match word.as_str() {
            "null" => Some(Kind::Null),
            "missing" => Some(Kind::Missing),
            "true" => Some(Kind::Bool(true)),
            "false" => Some(Kind::Bool(false)),
            _ => None,
        };
        if let Some(kind) = literal {
            self.at += 1;
            return node(token.spot, 1, kind);
        }
        if matches!(word.as_str(), "is" | "in" | "like" | "between" | "and" | "or") {
            return Err(malformed("Unexpected operator"));
        }
        if FUNCTIONS.contains(&word.as_str()) && self.ahead(1).is("(") {
            self.at += 2;
            return self.call(token);
        }
        match self.within(|parser| parser.statement(&word))? {
            Some(statement) => node(token.spot, 1, Kind::Statement(Box::new(statement))),
            None => Err(malformed("Unexpected keyword")),
        }
    }

    /// The arguments of a function whose parenthesis is open.
    fn call(&mut self, name: Token<'a>) -> Result<Expr<'a>> {
        if self.is("*") {
            if !name.is("count") {
                return Err(malformed(&format!(
                    "{}(*) is not allowed",
                    name.text.to_ascii_lowercase()
                )));
            }
            self.at += 1;
        }
        let arguments = self.members(")", "RIGHT_PAREN")?;
        node(name.spot, depth_of(&arguments), Kind::Call(name.text, arguments))
    }

    fn structure(&mut self, spot: Spot) -> Result<Expr<'a>> {
        let mut members = Vec::new();
        if !self.sign("}") {
            loop {
                let key = self.expression(0)?;
                self.expect(":", "COLON")?;
                members.push((key, self.expression(0)?));
                if !self.sign(",") {
                    break;
                }
            }
            self.expect("}", "RIGHT_CURLY")?;
        }
        let depth = members.iter().map(|(_, value)| value.depth).max().unwrap_or(0) + 1;
        node(spot, depth, Kind::Struct(members))
    }

    /// Expressions between commas up to a closing sign, maybe none.
    fn members(&mut self, close: &str, name: &str) -> Result<Vec<Expr<'a>>> {
        if self.sign(close) {
            return Ok(Vec::new());
        }
        self.list(close, name)
    }

    fn list(&mut self, close: &str, name: &str) -> Result<Vec<Expr<'a>>> {
        let mut list = vec![self.expression(0)?];
        while self.sign(",") {
            list.push(self.expression(0)?);
        }
        self.expect(close, name)?;
        Ok(list)
    }
}

fn precedence(token: &Token) -> Option<u8> {
    if !matches!(token.kind, TokenKind::Sign | TokenKind::Keyword) {
        return None;
    }
    Some(match token.text.to_ascii_lowercase().as_str() {
        "intersect" | "except" | "union" => SET_OPERATORS,
        "or" => OR,
        "and" => AND,
        "=" | "<>" | "!=" | "is" | "in" => EQUALITY,
        "<" | "<=" | ">" | ">=" | "between" | "like" => ORDER,
        "+" | "-" | "||" => SUM,
        "*" | "/" | "%" => PRODUCT,
        _ => return None,
    })
}

/// The text of a name or literal without its quotes.
pub fn unquoted<'a>(token: Token<'a>) -> Cow<'a, str> {
    let quote = match token.kind {
        TokenKind::Quoted => "\"",
        TokenKind::Text => "'",
        _ => return Cow::Borrowed(token.text),
    };
    let inner = &token.text[1..token.text.len() - 1];
    if inner.contains(quote) {
        Cow::Owned(inner.replace(&quote.repeat(2), quote))
    } else {
        Cow::Borrowed(inner)
    }
}

/// No statement that means anything is nested so deep. What AWS says is not known.
fn too_deep() -> Box<crate::errors::Error> {
    malformed("Expressions are nested too deep")
}

fn depth_of(members: &[Expr]) -> usize {
    members.iter().map(|member| member.depth).max().unwrap_or(0) + 1
}

fn node(spot: Spot, depth: usize, kind: Kind) -> Result<Expr> {
    if depth > MAX_STATEMENT_LEVELS {
        return Err(too_deep());
    }
    Ok(Expr { kind, spot, depth })
}

fn pair<'a>(
    spot: Spot,
    left: Expr<'a>,
    right: Expr<'a>,
    make: impl FnOnce(Box<Expr<'a>>, Box<Expr<'a>>) -> Kind<'a>,
) -> Result<Expr<'a>> {
    let depth = 1 + left.depth.max(right.depth);
    node(spot, depth, make(Box::new(left), Box::new(right)))
}

/// AND and OR keep all that they join in one list, so that many of them are not deep.
fn junction<'a>(operator: Token<'a>, left: Expr<'a>, right: Expr<'a>) -> Result<Expr<'a>> {
    let is_and = operator.is("and");
    let (spot, depth) = (left.spot, left.depth.max(right.depth + 1));
    let mut members = match left.kind {
        Kind::And(members) if is_and => members,
        Kind::Or(members) if !is_and => members,
        kind => vec![Expr { kind, ..left }],
    };
    let depth = depth.max(members.iter().map(|member| member.depth + 1).max().unwrap_or(0));
    members.push(right);
    let kind = if is_and { Kind::And(members) } else { Kind::Or(members) };
    node(spot, depth, kind)
}
