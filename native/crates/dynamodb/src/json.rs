//! Reading and writing JSON without building trees: a cursor over the text, and the few things that answers are made of.

use crate::errors::{malformed, serialization, Error, Result};
use crate::limits::MAX_JSON_LEVELS;
use smallvec::SmallVec;
use std::borrow::Cow;

/// A scalar where the member of a structure is wanted that is one itself.
pub const WRONG_FIELD: &str = "Unexpected field type";
/// A string where a boolean is wanted.
pub const WRONG_TOKEN: &str = "Unexpected token received from parser";

/// A cursor over a JSON text. Strings without escapes are borrowed from it.
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(text: &'a str) -> Self {
        Reader { text, at: 0 }
    }

    /// Byte offset of the next unread byte.
    pub fn position(&self) -> usize {
        self.at
    }

    /// Goes on reading at an offset.
    pub fn seek(&mut self, at: usize) {
        self.at = at;
    }

    /// The text between two offsets.
    pub fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Skips white space and shows the next byte, 0 at the end.
    pub fn peek(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                return *byte;
            }
            self.at += 1;
        }
        0
    }

    fn expect(&mut self, byte: u8) -> Result<()> {
        if self.peek() != byte {
            return Err(malformed());
        }
        self.at += 1;
        Ok(())
    }

    /// Nothing but white space may follow.
    pub fn end(&mut self) -> Result<()> {
        self.peek();
        if self.at == self.text.len() {
            Ok(())
        } else {
            Err(malformed())
        }
    }

    /// Enters an object, whose `{` must be next.
    pub fn open_object(&mut self) -> Result<()> {
        self.expect(b'{')
    }

    pub fn open_array(&mut self) -> Result<()> {
        self.expect(b'[')
    }

    /// The next member's name, or none at the object's end. `first` is the caller's, true before the first member.
    pub fn member(&mut self, first: &mut bool) -> Result<Option<Cow<'a, str>>> {
        if self.separator(first, b'}')? {
            return Ok(None);
        }
        let name = self.string()?;
        self.expect(b':')?;
        Ok(Some(name))
    }

    /// Whether another element follows in an array.
    pub fn element(&mut self, first: &mut bool) -> Result<bool> {
        Ok(!self.separator(first, b']')?)
    }

    /// Steps over a comma or the closing byte; true at the end.
    fn separator(&mut self, first: &mut bool, close: u8) -> Result<bool> {
        let next = self.peek();
        if next == close {
            self.at += 1;
            return Ok(true);
        }
        if *first {
            *first = false;
        } else {
            self.expect(b',')?;
            if self.peek() == close {
                return Err(malformed());
            }
        }
        Ok(false)
    }

    /// A string, whose quote must be next.
    pub fn string(&mut self) -> Result<Cow<'a, str>> {
        self.expect(b'"')?;
        let bytes = self.text.as_bytes();
        let start = self.at;
        self.at += plain_bytes(&bytes[start..]);
        match bytes.get(self.at) {
            Some(b'"') => {
                let text = self.slice(start, self.at);
                self.at += 1;
                Ok(Cow::Borrowed(text))
            }
            Some(b'\\') => self.escaped_string(start).map(Cow::Owned),
            _ => Err(malformed()),
        }
    }

    fn escaped_string(&mut self, start: usize) -> Result<String> {
        let bytes = self.text.as_bytes();
        let mut text = String::from(self.slice(start, self.at));
        loop {
            let plain = self.at;
            self.at += plain_bytes(&bytes[plain..]);
            text.push_str(self.slice(plain, self.at));
            match bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    self.at += 2;
                    text.push(self.escape(bytes.get(self.at - 1).copied())?);
                }
                _ => return Err(malformed()),
            }
        }
    }

    fn escape(&mut self, letter: Option<u8>) -> Result<char> {
        Ok(match letter {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => self.unicode()?,
            _ => return Err(malformed()),
        })
    }

    fn unicode(&mut self) -> Result<char> {
        let first = self.hex4()?;
        if (0xd800..0xdc00).contains(&first) && self.text.as_bytes().get(self.at..self.at + 2) == Some(b"\\u") {
            let back = self.at;
            self.at += 2;
            let second = self.hex4()?;
            if (0xdc00..0xe000).contains(&second) {
                let joined = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return char::from_u32(joined).ok_or_else(malformed);
            }
            self.at = back;
        }
        // A lone surrogate can't be UTF-8; Java's encoder, which AWS's service runs on, writes a question mark for it.
        Ok(char::from_u32(first).unwrap_or('?'))
    }

    fn hex4(&mut self) -> Result<u32> {
        let digits = self.text.get(self.at..self.at + 4).ok_or_else(malformed)?;
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(malformed());
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| malformed())
    }

    /// A JSON number's text.
    fn number(&mut self) -> Result<&'a str> {
        self.peek();
        let start = self.at;
        self.step_over(b'-');
        // Nothing may follow a leading zero.
        if !self.step_over(b'0') {
            self.digits()?;
        }
        if self.step_over(b'.') {
            self.digits()?;
        }
        if self.step_over(b'e') || self.step_over(b'E') {
            let _is_signed = self.step_over(b'-') || self.step_over(b'+');
            self.digits()?;
        }
        Ok(self.slice(start, self.at))
    }

    /// Steps over a byte if it is the very next.
    fn step_over(&mut self, byte: u8) -> bool {
        let is_next = self.text.as_bytes().get(self.at) == Some(&byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// One digit and more.
    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while matches!(self.text.as_bytes().get(self.at), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start {
            return Err(malformed());
        }
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<()> {
        if !self.text[self.at..].starts_with(word) {
            return Err(malformed());
        }
        self.at += word.len();
        Ok(())
    }

    /// Reads over `null` if it is next. AWS takes null for an absent member.
    pub fn null(&mut self) -> Result<bool> {
        if self.peek() != b'n' {
            return Ok(false);
        }
        self.word("null").map(|()| true)
    }

    pub fn boolean(&mut self) -> Result<bool> {
        match self.peek() {
            b't' => self.word("true").map(|()| true),
            b'f' => self.word("false").map(|()| false),
            b'"' => Err(serialization(WRONG_TOKEN)),
            _ => Err(self.wrong_scalar("Boolean")),
        }
    }

    /// The error for a value of another kind than a string, where the model wants bytes.
    pub fn wrong_bytes(&mut self) -> Box<Error> {
        match self.peek() {
            b't' | b'f' | b'-' | b'0'..=b'9' => serialization("only base-64-encoded strings are convertible to bytes"),
            b'[' => serialization("Unrecognized collection type class java.nio.ByteBuffer"),
            _ => self.wrong_scalar("ByteBuffer"),
        }
    }

    /// A string where the model wants one; says what stood there else.
    pub fn text(&mut self) -> Result<Cow<'a, str>> {
        if self.peek() == b'"' {
            self.string()
        } else {
            Err(self.wrong_scalar("String"))
        }
    }

    pub fn integer(&mut self) -> Result<i64> {
        match self.peek() {
            b'-' | b'0'..=b'9' => {
                let text = self.number()?;
                // A fraction is cut, as the service's Java side does it.
                Ok(text
                    .parse::<i64>()
                    .unwrap_or_else(|_| text.parse::<f64>().unwrap_or(0.0) as i64))
            }
            _ => Err(self.wrong_scalar("Integer")),
        }
    }

    /// The error for a value of another kind than the scalar `wanted` by the model.
    pub fn wrong_scalar(&mut self, wanted: &str) -> Box<Error> {
        let found = match self.peek() {
            b'"' => "STRING_VALUE",
            b't' => "TRUE_VALUE",
            b'f' => "FALSE_VALUE",
            b'-' | b'0'..=b'9' => match self.number() {
                Ok(text) if text.contains(['.', 'e', 'E']) => "DECIMAL_VALUE",
                Ok(_) => "NUMBER_VALUE",
                Err(error) => return error,
            },
            b'[' => return serialization(format!("Unrecognized collection type class java.lang.{wanted}")),
            b'{' => return serialization("Start of structure or map found where not expected"),
            _ => return malformed(),
        };
        serialization(format!("{found} cannot be converted to {wanted}"))
    }

    /// Enters the object that the model wants here; says what stood there else.
    pub fn want_object(&mut self, java_type: &str, is_map: bool) -> Result<()> {
        match self.peek() {
            b'{' => self.open_object(),
            b'[' => Err(serialization(format!("Unrecognized collection type {java_type}"))),
            b'"' | b't' | b'f' | b'-' | b'0'..=b'9' => Err(serialization(if is_map {
                WRONG_FIELD
            } else {
                "Unexpected value type in payload"
            })),
            _ => Err(malformed()),
        }
    }

    /// Refuses a scalar where a structure is wanted as the member of another.
    pub fn refuse_scalar(&mut self, what: &str) -> Result<()> {
        match self.peek() {
            b'"' | b't' | b'f' | b'-' | b'0'..=b'9' => Err(serialization(what)),
            _ => Ok(()),
        }
    }

    pub fn want_array(&mut self) -> Result<()> {
        match self.peek() {
            b'[' => self.open_array(),
            b'{' => Err(serialization("Start of structure or map found where not expected")),
            b'"' | b't' | b'f' | b'-' | b'0'..=b'9' => Err(serialization(WRONG_FIELD)),
            _ => Err(malformed()),
        }
    }

    /// Reads over any value.
    pub fn skip(&mut self) -> Result<()> {
        self.skip_levels().map(|_| ())
    }

    /// Reads over any value, without recursion; gives how many objects and arrays stand in one another.
    pub fn skip_levels(&mut self) -> Result<usize> {
        let (mut open, mut levels): (SmallVec<[(u8, bool); 8]>, usize) = (SmallVec::new(), 0);
        loop {
            match self.peek() {
                b'{' | b'[' => {
                    if open.len() >= MAX_JSON_LEVELS {
                        return Err(malformed());
                    }
                    let close = if self.peek() == b'{' { b'}' } else { b']' };
                    self.at += 1;
                    open.push((close, true));
                    levels = levels.max(open.len());
                }
                b'"' => {
                    self.string()?;
                }
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                b'-' | b'0'..=b'9' => {
                    self.number()?;
                }
                _ => return Err(malformed()),
            }
            // Close what ends here, and find the next value.
            loop {
                let Some((close, first)) = open.last_mut() else {
                    return Ok(levels);
                };
                let (close, mut is_first) = (*close, std::mem::replace(first, false));
                if self.separator(&mut is_first, close)? {
                    open.pop();
                    continue;
                }
                if close == b'}' {
                    self.string()?;
                    self.expect(b':')?;
                }
                break;
            }
        }
    }
}

/// Writes a JSON string with the escapes that JSON demands and no others.
pub fn write_string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let (plain, special) = rest.split_at(plain_bytes(rest));
        out.extend_from_slice(plain);
        let Some((byte, after)) = special.split_first() else {
            break;
        };
        rest = after;
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            _ => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                out.extend_from_slice(b"\\u00");
                out.push(HEX[usize::from(byte >> 4)]);
                out.push(HEX[usize::from(byte & 15)]);
            }
        }
    }
    out.push(b'"');
}

/// Bytes that are looked at at once in long strings.
const BLOCK_BYTES: usize = 32;

/// How many bytes from the start are neither quote, backslash nor control character.
fn plain_bytes(bytes: &[u8]) -> usize {
    let mut plain = 0;
    if bytes.len() >= 2 * BLOCK_BYTES {
        for block in bytes.chunks_exact(BLOCK_BYTES) {
            // Without a way out in the middle the compiler looks at many bytes at once.
            if block.iter().fold(false, |any, byte| any | is_special(*byte)) {
                break;
            }
            plain += BLOCK_BYTES;
        }
    }
    plain + plain_bytes_by_words(&bytes[plain..])
}

fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// As `plain_bytes`, eight bytes at once.
fn plain_bytes_by_words(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGHS: u64 = ONES * 128;
    // The lowest byte that has its high bit set here is below `limit`; only bytes after it may be marked wrongly.
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word & HIGHS;
    let words = bytes.chunks_exact(8);
    let rest = words.remainder();
    for (at, word) in words.enumerate() {
        let word = word.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        let special =
            below(word, 0x20) | below(word ^ (ONES * u64::from(b'"')), 1) | below(word ^ (ONES * u64::from(b'\\')), 1);
        if special != 0 {
            return at * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let plain = rest.iter().take_while(|byte| !is_special(**byte)).count();
    bytes.len() - rest.len() + plain
}

/// Writes `"name":`, after a comma unless it is an object's first member.
pub fn write_member(out: &mut Vec<u8>, name: &str) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
    write_string(out, name);
    out.push(b':');
}

pub fn write_integer(out: &mut Vec<u8>, value: usize) {
    out.extend_from_slice(value.to_string().as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_strings_with_escapes_and_surrogate_pairs() {
        let mut reader = Reader::new(r#" "a\n\u00e9\ud83d\ude00\ud800x" "#);
        assert_eq!(reader.string().unwrap_or_default(), "a\né😀?x");
    }

    #[test]
    fn skips_any_value_and_refuses_what_is_not_json() {
        for good in ["{}", "[1,2,{\"a\":[null,true]}]", "\"x\"", "-1.5e3", "[[],[]]"] {
            let mut reader = Reader::new(good);
            assert!(reader.skip().and_then(|()| reader.end()).is_ok(), "{good}");
        }
        for bad in [
            "{",
            "[1,]",
            "{\"a\"}",
            "{\"a\":1,}",
            "tru",
            "\"\u{1}\"",
            "1 2",
            "",
            "[1 2]",
            "{,}",
            "\"\\x\"",
        ] {
            let mut reader = Reader::new(bad);
            assert!(reader.skip().and_then(|()| reader.end()).is_err(), "{bad}");
        }
        let deep = "[".repeat(1_000_000);
        assert!(Reader::new(&deep).skip().is_err());
    }

    #[test]
    fn plain_bytes_end_where_a_slow_look_says() {
        let slow = |bytes: &[u8]| {
            bytes
                .iter()
                .take_while(|b| **b >= 0x20 && **b != b'"' && **b != b'\\')
                .count()
        };
        for length in [40, 150] {
            for place in 0..length {
                for special in 0..=255u8 {
                    let mut bytes = vec![b'x'; length + 1];
                    bytes[place] = special;
                    bytes[length] = b'"';
                    bytes[(place + 7) % length] = 0xff;
                    assert_eq!(plain_bytes(&bytes), slow(&bytes));
                }
            }
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        for text in [
            "",
            "plain",
            "a plain text that is longer than eight bytes\"",
            "\"\\\u{1}\u{1f}\n\r\té😀",
        ] {
            let mut out = Vec::new();
            write_string(&mut out, text);
            let json = String::from_utf8(out).unwrap_or_default();
            assert_eq!(Reader::new(&json).string().unwrap_or_default(), text);
        }
    }
}
