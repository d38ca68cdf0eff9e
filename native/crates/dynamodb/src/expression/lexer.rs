//! Tokens of expressions.

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
#[derive(Clone, Copy, Debug)]
pub struct Token {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
}

pub fn tokenize(text: &str) -> Vec<Token> {
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
        tokens.push(Token { kind, start, end: at });
    }
    tokens.push(Token {
        kind: Kind::End,
        start: bytes.len(),
        end: bytes.len(),
    });
    tokens
}
