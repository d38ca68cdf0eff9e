//! What the parsers of all kinds of expression share: stepping over tokens, paths and values, and how AWS says what is wrong.

use super::lexer::{tokens, Kind, Token};
use super::path::{Part, Parts, Path};
use super::Names;
use crate::errors::{validation, Error, Result};
use crate::limits::{MAX_EXPRESSION_BYTES, MAX_EXPRESSION_OPERATORS, MAX_PATH_PARTS};
use crate::value::Value;
use std::rc::Rc;

pub struct Parser<'a, 'n> {
    /// The parameter's name, e.g. `FilterExpression`.
    pub kind: &'static str,
    text: &'a str,
    tokens: Rc<[Token]>,
    at: usize,
    pub names: &'n Names<'a>,
    operators: usize,
}

impl<'a, 'n> Parser<'a, 'n> {
    pub fn new(kind: &'static str, text: &'a str, names: &'n Names<'a>) -> Result<Self> {
        let parser = Parser {
            kind,
            text,
            tokens: if text.len() > MAX_EXPRESSION_BYTES {
                Rc::new([])
            } else {
                tokens(text)
            },
            at: 0,
            names,
            operators: 0,
        };
        if text.len() > MAX_EXPRESSION_BYTES {
            let size = text.len();
            // Update expressions are refused without their size (eu-west-2, 2026-10).
            let told = if kind == "UpdateExpression" {
                String::new()
            } else {
                format!(" expression size: {size}")
            };
            return Err(parser.error(&format!("Expression size has exceeded the maximum allowed size;{told}")));
        }
        if parser.peek().kind == Kind::End {
            return Err(parser.error("The expression can not be empty;"));
        }
        Ok(parser)
    }

    pub fn error(&self, what: &str) -> Box<Error> {
        validation(format!("Invalid {}: {what}", self.kind))
    }

    fn token(&self, at: usize) -> Token {
        let end = Token {
            kind: Kind::End,
            reserved: false,
            start: self.text.len(),
            end: self.text.len(),
        };
        self.tokens.get(at).copied().unwrap_or(end)
    }

    pub fn peek(&self) -> Token {
        self.token(self.at)
    }

    pub fn peek_second(&self) -> Token {
        self.token(self.at + 1)
    }

    pub fn advance(&mut self) -> Token {
        let token = self.peek();
        if token.kind != Kind::End {
            self.at += 1;
        }
        token
    }

    pub fn text_of(&self, token: Token) -> &'a str {
        self.text.get(token.start..token.end).unwrap_or_default()
    }

    pub fn is(&self, token: Token, text: &str) -> bool {
        self.text_of(token) == text
    }

    pub fn is_keyword(&self, word: &str) -> bool {
        let token = self.peek();
        token.kind == Kind::Word && self.text_of(token).eq_ignore_ascii_case(word)
    }

    /// Steps over a keyword if it is next. Keywords are written in any case.
    pub fn keyword(&mut self, word: &str) -> bool {
        let found = self.is_keyword(word);
        self.at += usize::from(found);
        found
    }

    pub fn sign(&mut self, sign: &str) -> bool {
        let token = self.peek();
        let found = token.kind == Kind::Sign && self.is(token, sign);
        self.at += usize::from(found);
        found
    }

    /// The token behind the parenthesis that closes the one which is next.
    pub fn peek_behind_parentheses(&self) -> Token {
        let mut open = 0usize;
        for at in self.at..self.tokens.len() {
            let token = self.token(at);
            match (token.kind, self.text_of(token)) {
                (Kind::Sign, "(") => open += 1,
                (Kind::Sign, ")") => open = open.saturating_sub(1),
                _ => {}
            }
            if open == 0 {
                return self.token(at + 1);
            }
        }
        self.token(self.tokens.len())
    }

    /// Enters parentheses around a single operand. AWS allows one pair of them, which changes nothing.
    pub fn open_operand(&mut self) -> Result<bool> {
        let opened = self.sign("(");
        if opened && self.is(self.peek(), "(") {
            return Err(self.redundant_parentheses());
        }
        Ok(opened)
    }

    pub fn redundant_parentheses(&self) -> Box<Error> {
        self.error("The expression has redundant parentheses;")
    }

    pub fn expect_sign(&mut self, sign: &str) -> Result<()> {
        if self.sign(sign) {
            Ok(())
        } else {
            Err(self.syntax_error())
        }
    }

    pub fn end(&mut self) -> Result<()> {
        if self.peek().kind == Kind::End {
            Ok(())
        } else {
            Err(self.syntax_error())
        }
    }

    /// Names the next token and shows it between its neighbours.
    pub fn syntax_error(&self) -> Box<Error> {
        let token = self.peek();
        let shown = if token.kind == Kind::End {
            "<EOF>"
        } else {
            self.text_of(token)
        };
        let from = if self.at > 0 {
            self.token(self.at - 1).start
        } else {
            token.start
        };
        let near = self.text.get(from..self.token(self.at + 1).end).unwrap_or_default();
        self.error(&format!("Syntax error; token: \"{shown}\", near: \"{near}\""))
    }

    /// Counts an operator or function.
    pub fn operator(&mut self) -> Result<()> {
        self.operators += 1;
        if self.operators > MAX_EXPRESSION_OPERATORS {
            // As ScyllaDB's Alternator tests quote it from AWS.
            return Err(self.error(&format!(
                "The expression contains too many operators; operator count: {}",
                self.operators
            )));
        }
        Ok(())
    }

    pub fn value(&self, token: Token) -> Result<&'a Value<'a>> {
        let key = self.text_of(token);
        self.names.value(key).ok_or_else(|| {
            self.error(&format!(
                "An expression attribute value used in expression is not defined; attribute value: {key}"
            ))
        })
    }

    fn name(&self, token: Token) -> Result<&'a str> {
        let text = self.text_of(token);
        if token.kind == Kind::Name {
            return self.names.name(text).ok_or_else(|| {
                self.error(&format!(
                    "An expression attribute name used in the document path is not defined; attribute name: {text}"
                ))
            });
        }
        if token.reserved {
            return Err(self.error(&format!(
                "Attribute name is a reserved keyword; reserved keyword: {text}"
            )));
        }
        Ok(text)
    }

    /// `name.name[0]…`
    pub fn path(&mut self) -> Result<Path<'a>> {
        let token = self.peek();
        if !matches!(token.kind, Kind::Word | Kind::Name) {
            return Err(self.syntax_error());
        }
        let mut parts = Parts::One([Part::Name(self.name(token)?)]);
        self.at += 1;
        loop {
            if self.sign(".") {
                let token = self.peek();
                if !matches!(token.kind, Kind::Word | Kind::Name) {
                    return Err(self.syntax_error());
                }
                parts.push(Part::Name(self.name(token)?));
                self.at += 1;
            } else if self.sign("[") {
                let token = self.peek();
                if token.kind != Kind::Number {
                    return Err(self.syntax_error());
                }
                let index = self.text_of(token).parse().map_err(|_| {
                    // A guess at the words; the index does not fit AWS's integer.
                    self.error("List index is not within the allowable range; index: too large")
                })?;
                self.at += 1;
                self.expect_sign("]")?;
                parts.push(Part::Index(index));
            } else {
                break;
            }
            if parts.len() > MAX_PATH_PARTS {
                return Err(self.error("The document path has too many nesting elements; nesting levels: 33"));
            }
        }
        Ok(Path(parts))
    }

    pub fn wrong_operand_count(&self, function: &str, count: usize) -> Box<Error> {
        self.error(&format!(
            "Incorrect number of operands for operator or function; operator or function: {function}, number of operands: {count}"
        ))
    }

    pub fn wrong_operand_type(&self, function: &str, kind: &str) -> Box<Error> {
        self.error(&format!(
            "Incorrect operand type for operator or function; operator or function: {function}, operand type: {kind}"
        ))
    }
}
