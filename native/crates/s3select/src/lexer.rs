//! The words of a query, with where they stand.

use crate::error::{self, error, Outcome, SelectError};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Without quotes; keywords are such words too.
    Word(String),
    /// In double quotes.
    Quoted(String),
    Text(String),
    Number(String),
    /// Between backticks.
    Ion(String),
    /// An operator, bracket, comma, dot or asterisk.
    Symbol(&'static str),
    End,
}

#[derive(Clone, Debug)]
pub struct Token {
    pub kind: Kind,
    pub line: usize,
    pub column: usize,
}

/// Longer ones first.
const SYMBOLS: [&str; 20] = [
    "<=", ">=", "<>", "!=", "||", "<", ">", "=", "(", ")", "[", "]", ",", ".", "*", "/", "%", "+", "-", ";",
];

/// Words that are no names. From the user guide: "Reserved keywords", as far as queries come across them.
const KEYWORDS: [&str; 48] = [
    "all",
    "and",
    "any",
    "as",
    "asc",
    "at",
    "between",
    "by",
    "case",
    "cast",
    "desc",
    "distinct",
    "else",
    "end",
    "escape",
    "except",
    "exists",
    "false",
    "from",
    "full",
    "group",
    "having",
    "in",
    "inner",
    "intersect",
    "into",
    "is",
    "join",
    "left",
    "like",
    "limit",
    "missing",
    "not",
    "null",
    "offset",
    "on",
    "or",
    "order",
    "outer",
    "right",
    "select",
    "set",
    "then",
    "true",
    "union",
    "when",
    "where",
    "with",
];

pub fn is_keyword(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    KEYWORDS.binary_search(&lower.as_str()).is_ok()
}

impl Token {
    /// Seen in a user's report of AWS's answer: `Unexpected token found KEYWORD:UNKNOWN at line 1, column 61.` What stands for other kinds is a guess.
    pub fn unexpected(&self) -> SelectError {
        let kind = match &self.kind {
            Kind::Word(word) if is_keyword(word) => "KEYWORD",
            Kind::Word(_) => "IDENTIFIER",
            Kind::Quoted(_) => "QUOTED_IDENTIFIER",
            Kind::Text(_) | Kind::Number(_) => "LITERAL",
            Kind::Ion(_) => "ION_LITERAL",
            Kind::Symbol("(") => "LEFT_PAREN",
            Kind::Symbol(")") => "RIGHT_PAREN",
            Kind::Symbol("[") => "LEFT_BRACKET",
            Kind::Symbol("]") => "RIGHT_BRACKET",
            Kind::Symbol(",") => "COMMA",
            Kind::Symbol(".") => "DOT",
            Kind::Symbol("*") => "STAR",
            Kind::Symbol(_) => "OPERATOR",
            Kind::End => "EOF",
        };
        error(
            "ParseUnexpectedToken",
            format!(
                "Unexpected token found {kind}:UNKNOWN at line {}, column {}.",
                self.line, self.column
            ),
        )
    }
}

struct Lexer<'a> {
    rest: &'a str,
    line: usize,
    column: usize,
}

pub fn tokens(text: &str) -> Outcome<Vec<Token>> {
    let mut lexer = Lexer {
        rest: text,
        line: 1,
        column: 1,
    };
    let mut tokens = Vec::new();
    loop {
        lexer.skip_blanks()?;
        let (line, column) = (lexer.line, lexer.column);
        let kind = lexer.next()?;
        let is_end = kind == Kind::End;
        tokens.push(Token { kind, line, column });
        if is_end {
            return Ok(tokens);
        }
    }
}

impl<'a> Lexer<'a> {
    fn advance(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(bytes);
        for letter in taken.chars() {
            match letter {
                '\n' => (self.line, self.column) = (self.line + 1, 1),
                _ => self.column += 1,
            }
        }
        self.rest = rest;
        taken
    }

    fn skip_blanks(&mut self) -> Outcome<()> {
        loop {
            let blanks = self.rest.len() - self.rest.trim_start().len();
            let length = if blanks > 0 {
                blanks
            } else if self.rest.starts_with("--") {
                self.rest.find('\n').unwrap_or(self.rest.len())
            } else if self.rest.starts_with("/*") {
                self.rest.find("*/").ok_or_else(error::lexer_invalid_char)? + 2
            } else {
                return Ok(());
            };
            self.advance(length);
        }
    }

    fn next(&mut self) -> Outcome<Kind> {
        let Some(first) = self.rest.chars().next() else {
            return Ok(Kind::End);
        };
        match first {
            '\'' => self.quoted('\'').map(Kind::Text),
            '"' => self.quoted('"').map(Kind::Quoted),
            '`' => self.quoted('`').map(Kind::Ion),
            _ if is_word_start(first) => {
                let end = self.rest.find(|letter| !is_in_word(letter));
                Ok(Kind::Word(self.advance(end.unwrap_or(self.rest.len())).to_owned()))
            }
            _ if first.is_ascii_digit()
                || (first == '.' && self.rest[1..].starts_with(|next: char| next.is_ascii_digit())) =>
            {
                self.number()
            }
            _ => {
                let symbol = SYMBOLS.iter().find(|symbol| self.rest.starts_with(**symbol));
                let symbol = symbol.ok_or_else(error::lexer_invalid_char)?;
                self.advance(symbol.len());
                Ok(Kind::Symbol(symbol))
            }
        }
    }

    /// A quote within quotes is written twice.
    fn quoted(&mut self, quote: char) -> Outcome<String> {
        let mut text = String::new();
        let mut letters = self.rest.char_indices().skip(1).peekable();
        let mut length = None;
        while let Some((at, letter)) = letters.next() {
            if letter != quote {
                text.push(letter);
            } else if letters.next_if(|(_, next)| *next == quote).is_some() {
                text.push(quote);
            } else {
                length = Some(at + 1);
                break;
            }
        }
        self.advance(length.ok_or_else(error::lexer_invalid_char)?);
        Ok(text)
    }

    fn number(&mut self) -> Outcome<Kind> {
        let bytes = self.rest.as_bytes();
        let mut at = 0;
        let digits = |mut at: usize| {
            while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                at += 1;
            }
            at
        };
        at = digits(at);
        if bytes.get(at) == Some(&b'.') {
            at = digits(at + 1);
        }
        if matches!(bytes.get(at), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
            let end = digits(at + 1 + sign);
            if end == at + 1 + sign {
                return Err(error::lexer_invalid_literal());
            }
            at = end;
        }
        if self.rest[at..].starts_with(is_in_word) {
            return Err(error::lexer_invalid_literal());
        }
        Ok(Kind::Number(self.advance(at).to_owned()))
    }
}

fn is_word_start(letter: char) -> bool {
    letter.is_alphabetic() || letter == '_' || letter == '$'
}

fn is_in_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_in_order_for_the_search() {
        assert!(KEYWORDS.is_sorted());
    }
}
