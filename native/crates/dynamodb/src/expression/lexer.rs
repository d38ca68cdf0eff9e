//! Tokens of expressions. Those of texts seen lately are kept, since clients send few texts again and again.

use super::reserved::is_reserved;
use rustc_hash::FxBuildHasher;
use std::cell::RefCell;
use std::hash::BuildHasher;
use std::rc::Rc;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A keyword, function or attribute name.
    Word,
    /// `#name`
    Name,
    /// `:value`
    Value,
    Number,
    /// One of `= <> < <= > >=`.
    Comparator,
    /// One of `( ) , . [ ] + -`.
    Sign,
    /// A byte that no expression may hold.
    Unknown,
    End,
}

/// A token with its place in the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    pub kind: Kind,
    /// Whether it is a word that can't be an attribute's name.
    pub reserved: bool,
    pub start: usize,
    pub end: usize,
}

/// Texts that a thread keeps the tokens of. A text has one place, which a text that comes to the same place takes over.
const PLACES: usize = 256;
/// A longer text is not kept, so that a thread's texts and tokens stay below 4 MiB whatever clients send.
const KEPT_BYTES: usize = 512;

type Kept = Option<(Box<str>, Rc<[Token]>)>;

thread_local! {
    static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// The text's tokens. They are the same each time: what is wrong with an expression is found by who reads them.
pub fn tokens(text: &str) -> Rc<[Token]> {
    if text.len() > KEPT_BYTES {
        return tokenize(text).into();
    }
    let place = FxBuildHasher.hash_one(text) as usize % PLACES;
    KEPT.with_borrow_mut(|kept| {
        if kept.is_empty() {
            kept.resize(PLACES, None);
        }
        match &kept[place] {
            Some((seen, tokens)) if **seen == *text => Rc::clone(tokens),
            _ => {
                let tokens: Rc<[Token]> = tokenize(text).into();
                kept[place] = Some((text.into(), Rc::clone(&tokens)));
                tokens
            }
        }
    })
}

fn tokenize(text: &str) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::with_capacity(bytes.len() / 4 + 2);
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let is_word = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
        let word_end = |mut at: usize| {
            while is_word(bytes.get(at)) {
                at += 1;
            }
            at
        };
        let kind = match bytes[at] {
            b' ' | b'\t' | b'\n' | b'\r' => {
                at += 1;
                continue;
            }
            b'#' | b':' if is_word(bytes.get(at + 1)) => {
                at = word_end(at + 1);
                if bytes[start] == b'#' {
                    Kind::Name
                } else {
                    Kind::Value
                }
            }
            b'0'..=b'9' => {
                while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                    at += 1;
                }
                Kind::Number
            }
            // A name begins with a letter: AWS reports an underscore in front as a token of its own.
            byte if byte.is_ascii_alphabetic() => {
                at = word_end(at);
                Kind::Word
            }
            b'<' => {
                at += if matches!(bytes.get(at + 1), Some(b'>' | b'=')) {
                    2
                } else {
                    1
                };
                Kind::Comparator
            }
            b'>' => {
                at += if bytes.get(at + 1) == Some(&b'=') { 2 } else { 1 };
                Kind::Comparator
            }
            b'=' => {
                at += 1;
                Kind::Comparator
            }
            b'(' | b')' | b',' | b'.' | b'[' | b']' | b'+' | b'-' => {
                at += 1;
                Kind::Sign
            }
            _ => {
                at += text[at..].chars().next().map_or(1, char::len_utf8);
                Kind::Unknown
            }
        };
        tokens.push(Token {
            kind,
            reserved: kind == Kind::Word && is_reserved(&text[start..at]),
            start,
            end: at,
        });
    }
    tokens.push(Token {
        kind: Kind::End,
        reserved: false,
        start: bytes.len(),
        end: bytes.len(),
    });
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_tokens_are_those_of_their_text() {
        let long = "a.".repeat(KEPT_BYTES);
        let texts: Vec<String> = (0..PLACES * 3)
            .map(|at| format!("SET a{at} = :v{at}, #n[{at}].size = é"))
            .chain([String::new(), long])
            .collect();
        for _ in 0..2 {
            for text in &texts {
                // The second look is at what was kept, unless another text took the place.
                assert_eq!(tokens(text)[..], tokenize(text)[..]);
                assert_eq!(tokens(text)[..], tokenize(text)[..]);
            }
        }
        let kept = KEPT.with_borrow(|kept| kept.iter().flatten().map(|(text, _)| text.len()).max());
        assert!(kept.is_some_and(|longest| longest <= KEPT_BYTES));
        assert!(Rc::ptr_eq(&tokens("a = :b"), &tokens("a = :b")));
    }
}
