//! Reading JSON: the values that the FROM clause's path leads to, found byte by byte without holding what is around them, and made into values one
//! at a time. An object of any size can so be walked through as long as each value selected is no larger than a record may be.

use crate::ast::Step;
use crate::error::{self, Outcome};
use crate::input::{Input, RECORD_BYTES_MAX};
use crate::value::{Number, Value};
use std::borrow::Cow;

/// Levels of nesting. This emulator's own.
const DEPTH_MAX: usize = 256;

/// A container on the way to a record.
struct Level {
    is_object: bool,
    step: usize,
    /// The element that an `Index` waits for.
    index: usize,
    /// Whether anything in it was selected: a wildcard gives at least one record.
    is_hit: bool,
    /// Whether an element was read, so that a comma or the end must follow.
    is_begun: bool,
}

pub struct JsonReader {
    input: Input,
    from: Vec<Step>,
    levels: Vec<Level>,
    record: Vec<u8>,
    /// Values that begin behind this byte are not read.
    last: Option<u64>,
}

enum Entered {
    /// The record was read into `record`.
    Record,
    /// There is nothing there: the record is MISSING.
    Nothing,
    /// It was a container on the way.
    Deeper,
}

impl JsonReader {
    pub fn new(input: Input, from: Vec<Step>, last: Option<u64>) -> Self {
        JsonReader {
            input,
            from,
            levels: Vec::new(),
            record: Vec::new(),
            last,
        }
    }

    pub fn input(&self) -> &Input {
        &self.input
    }

    /// Goes on behind the next line feed.
    pub fn skip_to_record(&mut self) -> Outcome<()> {
        while let Some(byte) = self.peek()? {
            self.input.consume(1);
            if byte == b'\n' {
                break;
            }
        }
        Ok(())
    }

    /// The next record, `Missing` where the path leads nowhere.
    pub fn next(&mut self) -> Outcome<Option<Value<'_>>> {
        loop {
            let entered = if self.levels.is_empty() {
                let Some(_) = self.peek_value()? else { return Ok(None) };
                if self.last.is_some_and(|last| self.input.offset() > last) {
                    return Ok(None);
                }
                self.enter(0)?
            } else {
                match self.advance()? {
                    Some(entered) => entered,
                    None => continue,
                }
            };
            match entered {
                Entered::Deeper => {}
                Entered::Nothing => return Ok(Some(Value::Missing)),
                Entered::Record => {
                    let text = std::str::from_utf8(&self.record).map_err(|error| {
                        let behind = self.record.len() - error.valid_up_to();
                        error::invalid_text_encoding(self.input.offset().saturating_sub(behind as u64))
                    })?;
                    return parse(text).map(Some);
                }
            }
        }
    }

    /// Goes to the next element of the innermost container. `None` means to ask again.
    fn advance(&mut self) -> Outcome<Option<Entered>> {
        let Some(level) = self.levels.last() else {
            return Ok(None);
        };
        let (is_object, step, is_begun) = (level.is_object, level.step, level.is_begun);
        let next = self.expect_value()?;
        let end = if is_object { b'}' } else { b']' };
        if next == end {
            self.input.consume(1);
            return Ok(self.leave());
        }
        if is_begun {
            self.expect(b',')?;
            self.expect_value()?;
        }
        let step_matches = if is_object {
            let name = self.member_name()?;
            self.expect(b':')?;
            self.expect_value()?;
            match &self.from[step] {
                Step::Member(wanted) => wanted.is(&name),
                _ => true,
            }
        } else {
            true
        };
        let Some(level) = self.levels.last_mut() else {
            return Ok(None);
        };
        level.is_begun = true;
        let index = level.index;
        level.index += 1;
        let is_wanted = match &self.from[step] {
            Step::Index(wanted) => *wanted == index,
            _ => step_matches,
        };
        if !is_wanted {
            self.skip_value()?;
            return Ok(None);
        }
        level.is_hit = true;
        self.enter(step + 1).map(Some)
    }

    /// A container ends; one that gave nothing gives a record that is missing.
    fn leave(&mut self) -> Option<Entered> {
        let level = self.levels.pop()?;
        (!level.is_hit).then_some(Entered::Nothing)
    }

    /// At the beginning of a value that `step` applies to.
    fn enter(&mut self, step: usize) -> Outcome<Entered> {
        let first = self.expect_value()?;
        let Some(wanted) = self.from.get(step) else {
            self.record.clear();
            self.copy_value(true)?;
            return Ok(Entered::Record);
        };
        let (is_object, fits) = match (wanted, first) {
            (Step::Member(_) | Step::Members, b'{') => (true, true),
            (Step::Index(_) | Step::Elements, b'[') => (false, true),
            _ => (false, false),
        };
        if !fits {
            self.skip_value()?;
            return Ok(Entered::Nothing);
        }
        if self.levels.len() >= DEPTH_MAX {
            return Err(error::json_parsing());
        }
        self.input.consume(1);
        self.levels.push(Level {
            is_object,
            step,
            index: 0,
            is_hit: false,
            is_begun: false,
        });
        Ok(Entered::Deeper)
    }

    fn peek(&mut self) -> Outcome<Option<u8>> {
        loop {
            if let Some(byte) = self.input.held().first() {
                return Ok(Some(*byte));
            }
            if !self.input.fill()? {
                return Ok(None);
            }
        }
    }

    /// The first byte that is no blank.
    fn peek_value(&mut self) -> Outcome<Option<u8>> {
        loop {
            let held = self.input.held();
            let blanks = held.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            let next = held.get(blanks).copied();
            self.input.consume(blanks);
            if next.is_some() {
                return Ok(next);
            }
            if !self.input.fill()? {
                return Ok(None);
            }
        }
    }

    fn expect_value(&mut self) -> Outcome<u8> {
        self.peek_value()?.ok_or_else(error::json_parsing)
    }

    fn expect(&mut self, wanted: u8) -> Outcome<()> {
        if self.expect_value()? != wanted {
            return Err(error::json_parsing());
        }
        self.input.consume(1);
        Ok(())
    }

    fn member_name(&mut self) -> Outcome<String> {
        if self.expect_value()? != b'"' {
            return Err(error::json_parsing());
        }
        self.record.clear();
        self.copy_value(true)?;
        let text = std::str::from_utf8(&self.record).map_err(|_| error::json_parsing())?;
        match parse(text)? {
            Value::Text(name) => Ok(name.into_owned()),
            _ => Err(error::json_parsing()),
        }
    }

    fn skip_value(&mut self) -> Outcome<()> {
        self.copy_value(false)
    }

    /// Passes over one value; only its brackets and quotes are looked at. `keeps` has it copied to `record`.
    fn copy_value(&mut self, keeps: bool) -> Outcome<()> {
        let mut scan = Scan::default();
        loop {
            if self.input.held().is_empty() && !self.input.fill()? {
                // Numbers and words have no end of their own.
                return match scan.is_scalar {
                    true => Ok(()),
                    false => Err(error::json_parsing()),
                };
            }
            let held = self.input.held();
            let (taken, is_over) = scan.run(held)?;
            if keeps {
                if self.record.len() + taken > RECORD_BYTES_MAX {
                    return Err(error::over_max_record_size());
                }
                self.record.extend_from_slice(&held[..taken]);
            }
            self.input.consume(taken);
            if is_over {
                return Ok(());
            }
        }
    }
}

/// Finds the end of a value.
#[derive(Default)]
struct Scan {
    depth: usize,
    in_text: bool,
    is_escape: bool,
    is_scalar: bool,
}

impl Scan {
    /// How many of the bytes belong to the value, and whether it ends there.
    fn run(&mut self, bytes: &[u8]) -> Outcome<(usize, bool)> {
        let mut at = 0;
        while at < bytes.len() {
            let byte = bytes[at];
            if self.in_text {
                if self.is_escape {
                    self.is_escape = false;
                    at += 1;
                    continue;
                }
                match memchr::memchr2(b'"', b'\\', &bytes[at..]) {
                    None => return Ok((bytes.len(), false)),
                    Some(length) => at += length + 1,
                }
                if bytes[at - 1] == b'\\' {
                    self.is_escape = true;
                    continue;
                }
                self.in_text = false;
                if self.depth == 0 {
                    return Ok((at, true));
                }
                continue;
            }
            if self.is_scalar {
                if matches!(byte, b',' | b']' | b'}' | b'{' | b'[' | b'"' | b':') || byte.is_ascii_whitespace() {
                    return Ok((at, true));
                }
                at += 1;
                continue;
            }
            match byte {
                b'"' => self.in_text = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    self.depth = self.depth.checked_sub(1).ok_or_else(error::json_parsing)?;
                    if self.depth == 0 {
                        return Ok((at + 1, true));
                    }
                }
                b',' | b':' if self.depth == 0 => return Err(error::json_parsing()),
                _ if self.depth == 0 => self.is_scalar = true,
                _ => {}
            }
            at += 1;
        }
        Ok((at, false))
    }
}

/// Makes the value of a text that is all of it.
pub fn parse(text: &str) -> Outcome<Value<'_>> {
    let mut parser = Parser { text, at: 0 };
    let value = parser.value(0)?;
    parser.skip_blanks();
    match parser.at == text.len() {
        true => Ok(value),
        false => Err(error::json_parsing()),
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn skip_blanks(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    }

    fn peek(&mut self) -> Outcome<u8> {
        self.skip_blanks();
        self.text
            .as_bytes()
            .get(self.at)
            .copied()
            .ok_or_else(error::json_parsing)
    }

    fn take(&mut self, wanted: u8) -> Outcome<bool> {
        let found = self.peek()? == wanted;
        self.at += usize::from(found);
        Ok(found)
    }

    fn value(&mut self, depth: usize) -> Outcome<Value<'a>> {
        if depth > DEPTH_MAX {
            return Err(error::json_parsing());
        }
        match self.peek()? {
            b'{' => self.object(depth),
            b'[' => self.array(depth),
            b'"' => self.string().map(Value::Text),
            _ => self.scalar(),
        }
    }

    fn object(&mut self, depth: usize) -> Outcome<Value<'a>> {
        self.at += 1;
        let mut members = Vec::new();
        if self.take(b'}')? {
            return Ok(Value::Struct(members));
        }
        loop {
            if self.peek()? != b'"' {
                return Err(error::json_parsing());
            }
            let name = self.string()?;
            if !self.take(b':')? {
                return Err(error::json_parsing());
            }
            members.push((name, self.value(depth + 1)?));
            if self.take(b'}')? {
                return Ok(Value::Struct(members));
            }
            if !self.take(b',')? {
                return Err(error::json_parsing());
            }
        }
    }

    fn array(&mut self, depth: usize) -> Outcome<Value<'a>> {
        self.at += 1;
        let mut items = Vec::new();
        if self.take(b']')? {
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.take(b']')? {
                return Ok(Value::List(items));
            }
            if !self.take(b',')? {
                return Err(error::json_parsing());
            }
        }
    }

    fn scalar(&mut self) -> Outcome<Value<'a>> {
        let rest = &self.text[self.at..];
        let end = rest.find(|letter: char| matches!(letter, ',' | ']' | '}') || letter.is_ascii_whitespace());
        let word = &rest[..end.unwrap_or(rest.len())];
        self.at += word.len();
        match word {
            "null" => Ok(Value::Null),
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ if is_number(word) => Number::parse(word)
                .map(Number::into_value)
                .ok_or_else(error::json_parsing),
            _ => Err(error::json_parsing()),
        }
    }

    fn string(&mut self) -> Outcome<Cow<'a, str>> {
        let start = self.at + 1;
        let bytes = self.text.as_bytes();
        let first = memchr::memchr2(b'"', b'\\', &bytes[start..]).ok_or_else(error::json_parsing)?;
        let mut at = start + first;
        if bytes[at] == b'"' {
            self.at = at + 1;
            return Ok(Cow::Borrowed(&self.text[start..at]));
        }
        let mut out = self.text[start..at].to_owned();
        loop {
            match bytes[at] {
                b'"' => {
                    self.at = at + 1;
                    return Ok(Cow::Owned(out));
                }
                _ => at = self.escape(at + 1, &mut out)?,
            }
            let length = memchr::memchr2(b'"', b'\\', &bytes[at..]).ok_or_else(error::json_parsing)?;
            out.push_str(&self.text[at..at + length]);
            at += length;
        }
    }

    /// What a backslash before `at` stands for; gives where it ends.
    fn escape(&self, at: usize, out: &mut String) -> Outcome<usize> {
        let letter = self.text.as_bytes().get(at).ok_or_else(error::json_parsing)?;
        out.push(match letter {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(at + 1, out),
            _ => return Err(error::json_parsing()),
        });
        Ok(at + 1)
    }

    fn unicode(&self, at: usize, out: &mut String) -> Outcome<usize> {
        let first = self.hexadecimal(at)?;
        if let Some(letter) = char::from_u32(first) {
            out.push(letter);
            return Ok(at + 4);
        }
        let has_second = self.text.get(at + 4..at + 6) == Some("\\u");
        let second = if has_second { self.hexadecimal(at + 6)? } else { 0 };
        let pair = char::decode_utf16([first as u16, second as u16]).next();
        match pair {
            Some(Ok(letter)) if has_second => {
                out.push(letter);
                Ok(at + 10)
            }
            _ => Err(error::json_parsing()),
        }
    }

    fn hexadecimal(&self, at: usize) -> Outcome<u32> {
        let digits = self.text.get(at..at + 4).ok_or_else(error::json_parsing)?;
        u32::from_str_radix(digits, 16).map_err(|_| error::json_parsing())
    }
}

/// Whether a word is a number of JSON.
fn is_number(word: &str) -> bool {
    let rest = word.strip_prefix('-').unwrap_or(word);
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (rest, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits(whole)
        && (whole.len() == 1 || !whole.starts_with('0'))
        && fraction.is_none_or(is_digits)
        && exponent.is_none_or(is_digits)
}
