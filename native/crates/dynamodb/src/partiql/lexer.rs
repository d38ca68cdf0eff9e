//! Tokens of a statement, each with its place, which some of AWS's messages tell.

use super::keywords::is_keyword;
use super::malformed;
use crate::errors::Result;
use std::fmt;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A bare name that is no keyword.
    Name,
    Keyword,
    /// `"name"`, where a doubled quote stands for one.
    Quoted,
    /// `'text'`, likewise.
    Text,
    Number,
    Sign,
    /// A literal of Ion between backticks.
    Ion,
    End,
}

/// Line, column and length in characters, the first two counted from one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Spot {
    line: usize,
    column: usize,
    length: usize,
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}:{}:{}", self.line, self.column, self.length)
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Token<'a> {
    pub kind: Kind,
    /// As written, quotes included.
    pub text: &'a str,
    pub spot: Spot,
}

impl Token<'_> {
    /// Whether it is this sign, or this word in whatever case.
    pub fn is(&self, text: &str) -> bool {
        matches!(self.kind, Kind::Sign | Kind::Keyword | Kind::Name) && self.text.eq_ignore_ascii_case(text)
    }

    pub fn is_name(&self) -> bool {
        matches!(self.kind, Kind::Name | Kind::Quoted)
    }
}

/// Longer ones before those that they begin with.
const SIGNS: [&str; 27] = [
    "<<", ">>", "<=", ">=", "<>", "!=", "||", "=", "<", ">", "+", "-", "*", "/", "%", "@", ",", ";", ".", "(", ")",
    "[", "]", "{", "}", ":", "?",
];

/// All tokens, the last being the end.
pub fn tokens(text: &str) -> Result<Vec<Token<'_>>> {
    let mut lexer = Lexer {
        rest: text,
        line: 1,
        column: 1,
    };
    let mut tokens = Vec::new();
    loop {
        lexer.skip_space()?;
        let (kind, length) = lexer.next()?;
        let token = lexer.take(kind, length);
        tokens.push(token);
        if kind == Kind::End {
            return Ok(tokens);
        }
    }
}

struct Lexer<'a> {
    rest: &'a str,
    line: usize,
    column: usize,
}

impl<'a> Lexer<'a> {
    /// Goes on by that many bytes.
    fn take(&mut self, kind: Kind, length: usize) -> Token<'a> {
        let (text, rest) = self.rest.split_at(length);
        let spot = Spot {
            line: self.line,
            column: self.column,
            length: text.chars().count(),
        };
        for char in text.chars() {
            if char == '\n' {
                self.line += 1;
                self.column = 1;
            } else {
                self.column += 1;
            }
        }
        self.rest = rest;
        Token { kind, text, spot }
    }

    /// White space, `-- comments` and `/* comments */`.
    fn skip_space(&mut self) -> Result<()> {
        loop {
            let space = self.rest.len() - self.rest.trim_start().len();
            let length = if space > 0 {
                space
            } else if self.rest.starts_with("--") {
                self.rest.find(['\n', '\r']).unwrap_or(self.rest.len())
            } else if self.rest.starts_with("/*") {
                self.rest[2..].find("*/").ok_or_else(|| malformed(""))? + 4
            } else {
                return Ok(());
            };
            self.take(Kind::End, length);
        }
    }

    fn next(&self) -> Result<(Kind, usize)> {
        let bytes = self.rest.as_bytes();
        let digit_at = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        match bytes.first() {
            None => Ok((Kind::End, 0)),
            Some(b'\'') => Ok((Kind::Text, self.quoted(b'\'')?)),
            Some(b'"') => Ok((Kind::Quoted, self.quoted(b'"')?)),
            Some(b'`') => Ok((Kind::Ion, self.quoted(b'`')?)),
            Some(first) if first.is_ascii_digit() || (*first == b'.' && digit_at(1)) => {
                Ok((Kind::Number, self.number()?))
            }
            Some(first) if first.is_ascii_alphabetic() || matches!(first, b'_' | b'$') => {
                let is_inside = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$');
                let length = bytes.iter().take_while(|byte| is_inside(byte)).count();
                let kind = if is_keyword(&self.rest[..length]) {
                    Kind::Keyword
                } else {
                    Kind::Name
                };
                Ok((kind, length))
            }
            Some(_) => {
                let sign = SIGNS.iter().find(|sign| self.rest.starts_with(**sign));
                sign.map(|sign| (Kind::Sign, sign.len())).ok_or_else(|| malformed(""))
            }
        }
    }

    /// Bytes up to the closing quote; two quotes in a row stand for one inside.
    fn quoted(&self, quote: u8) -> Result<usize> {
        let bytes = self.rest.as_bytes();
        let mut at = 1;
        while let Some(found) = memchr::memchr(quote, &bytes[at..]) {
            at += found + 1;
            if bytes.get(at) != Some(&quote) {
                return Ok(at);
            }
            at += 1;
        }
        Err(malformed(""))
    }

    /// `digits[.digits][e[+-]digits]` or `.digits…`. An exponent or scale beyond 32 bits can't be read at all (eu-west-2, 2026-10).
    fn number(&self) -> Result<usize> {
        let bytes = self.rest.as_bytes();
        let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let mut at = digits(0);
        let mut fraction = 0;
        if bytes.get(at) == Some(&b'.') {
            fraction = digits(at + 1);
            at += 1 + fraction;
        }
        let mut power = 0;
        if matches!(bytes.get(at), Some(b'e' | b'E')) {
            let from = at + 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
            let length = digits(from);
            if length > 0 {
                let text = self.rest[at + 1..from + length].trim_start_matches('+');
                power = text.parse::<i32>().map_err(|_| malformed(""))?;
                at = from + length;
            }
        }
        i32::try_from(fraction as i64 - i64::from(power)).map_err(|_| malformed(""))?;
        Ok(at)
    }
}
