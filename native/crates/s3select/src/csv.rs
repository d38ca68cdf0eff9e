//! Reading CSV as S3 Select does: any delimiters, quotes that may hold them, comments, and records of at most 1 MB.

use crate::error::{self, Outcome, SelectError};
use crate::input::{Input, RECORD_BYTES_MAX};
use memchr::{memchr, memmem};
use std::borrow::Cow;

#[derive(Clone, Debug)]
pub struct Dialect {
    pub record_delimiter: Vec<u8>,
    pub field_delimiter: Vec<u8>,
    /// Nothing where quotes mean nothing.
    pub quote: Option<u8>,
    pub escape: u8,
    pub comment: Option<u8>,
    /// Whether quotes may hold record delimiters.
    pub quoted_records: bool,
}

/// Columns of a record. AWS tells no number; this one is a guess.
const COLUMNS_MAX: usize = 16_384;

#[derive(Clone, Copy, Debug)]
struct Field {
    start: u32,
    end: u32,
    /// Whether quotes within it have to be made single.
    is_escaped: bool,
}

/// One line, split.
#[derive(Clone, Copy)]
pub struct Record<'r> {
    text: &'r str,
    fields: &'r [Field],
    quote: u8,
    escape: u8,
}

impl<'r> Record<'r> {
    pub fn len(&self) -> usize {
        self.fields.len()
    }

    pub fn field(&self, at: usize) -> Option<Cow<'r, str>> {
        let field = self.fields.get(at)?;
        let text = &self.text[field.start as usize..field.end as usize];
        Some(match field.is_escaped {
            false => Cow::Borrowed(text),
            true => Cow::Owned(unescape(text, self.quote, self.escape)),
        })
    }

    pub fn fields(&self) -> impl Iterator<Item = Cow<'r, str>> + '_ {
        (0..self.len()).filter_map(|at| self.field(at))
    }
}

fn unescape(text: &str, quote: u8, escape: u8) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        if letter == char::from(escape) && next == Some(char::from(quote)) {
            letters.next();
            out.push(char::from(quote));
        } else {
            out.push(letter);
        }
    }
    out
}

pub struct CsvReader {
    input: Input,
    dialect: Dialect,
    /// Records that begin behind this byte are not read.
    last: Option<u64>,
    fields: Vec<Field>,
}

/// Where the next record is in what the input holds.
struct Found {
    length: usize,
    /// Bytes of the delimiter behind it, none at the end.
    delimiter: usize,
}

impl CsvReader {
    pub fn new(input: Input, dialect: Dialect, last: Option<u64>) -> Self {
        CsvReader {
            input,
            dialect,
            last,
            fields: Vec::new(),
        }
    }

    pub fn input(&self) -> &Input {
        &self.input
    }

    /// Goes on behind the next record delimiter.
    pub fn skip_to_record(&mut self) -> Outcome<()> {
        let found = self.find()?;
        self.input.consume(found.length + found.delimiter);
        Ok(())
    }

    /// The next record that is neither empty nor a comment.
    pub fn next(&mut self) -> Outcome<Option<Record<'_>>> {
        loop {
            if self.last.is_some_and(|last| self.input.offset() > last) {
                return Ok(None);
            }
            let found = self.find()?;
            let line = &self.input.held()[..found.length];
            if found.length == 0 && found.delimiter == 0 {
                return Ok(None);
            }
            // Files from Windows are read with the default delimiter as well. A guess.
            let is_newline = self.dialect.record_delimiter == b"\n";
            let length = match line.strip_suffix(b"\r") {
                Some(rest) if is_newline => rest.len(),
                _ => found.length,
            };
            let is_comment = self
                .dialect
                .comment
                .is_some_and(|comment| line.first() == Some(&comment));
            if length == 0 || is_comment {
                self.input.consume(found.length + found.delimiter);
                continue;
            }
            if length > RECORD_BYTES_MAX {
                return Err(error::over_max_record_size());
            }
            let ends_file = found.delimiter == 0;
            split(&self.input.held()[..length], &self.dialect, ends_file, &mut self.fields)?;
            let offset = self.input.offset();
            let taken = self.input.take(found.length + found.delimiter);
            let text = std::str::from_utf8(&taken[..length])
                .map_err(|error| error::invalid_text_encoding(offset + error.valid_up_to() as u64))?;
            return Ok(Some(Record {
                text,
                fields: &self.fields,
                quote: self.dialect.quote.unwrap_or(b'"'),
                escape: self.dialect.escape,
            }));
        }
    }

    fn find(&mut self) -> Outcome<Found> {
        let mut searched = 0;
        loop {
            let held = self.input.held();
            let found = match (self.dialect.quoted_records, self.dialect.quote) {
                (true, Some(quote)) => find_outside_quotes(held, quote, &self.dialect),
                _ => find_delimiter(&held[searched..], &self.dialect.record_delimiter).map(|at| searched + at),
            };
            if let Some(length) = found {
                return Ok(Found {
                    length,
                    delimiter: self.dialect.record_delimiter.len(),
                });
            }
            // A delimiter may stand across the end of what is held.
            searched = held.len().saturating_sub(self.dialect.record_delimiter.len());
            if held.len() > RECORD_BYTES_MAX + self.dialect.record_delimiter.len() {
                return Err(error::over_max_record_size());
            }
            if !self.input.fill()? {
                return Ok(Found {
                    length: self.input.held().len(),
                    delimiter: 0,
                });
            }
        }
    }
}

fn find_delimiter(bytes: &[u8], delimiter: &[u8]) -> Option<usize> {
    match delimiter {
        [single] => memchr(*single, bytes),
        _ => memmem::find(bytes, delimiter),
    }
}

/// The first record delimiter that no quotes hold; quotes begin at the beginning of a field.
fn find_outside_quotes(bytes: &[u8], quote: u8, dialect: &Dialect) -> Option<usize> {
    let mut at = 0;
    loop {
        // At the beginning of a field.
        if bytes.get(at) == Some(&quote) {
            at = closing_quote(bytes, at + 1, quote, dialect.escape)?.0 + 1;
        }
        let rest = &bytes[at..];
        let record = find_delimiter(rest, &dialect.record_delimiter);
        let within = &rest[..record.unwrap_or(rest.len())];
        match find_delimiter(within, &dialect.field_delimiter) {
            Some(field) => at += field + dialect.field_delimiter.len(),
            None => return record.map(|record| at + record),
        }
    }
}

/// Where a quoted field ends, and whether quotes within it are escaped.
fn closing_quote(bytes: &[u8], mut at: usize, quote: u8, escape: u8) -> Option<(usize, bool)> {
    let mut is_escaped = false;
    loop {
        at += memchr::memchr2(quote, escape, bytes.get(at..)?)?;
        if bytes[at] == escape && bytes.get(at + 1) == Some(&quote) {
            is_escaped = true;
            at += 2;
        } else if bytes[at] == quote {
            return Some((at, is_escaped));
        } else {
            at += 1;
        }
    }
}

fn split(line: &[u8], dialect: &Dialect, ends_file: bool, fields: &mut Vec<Field>) -> Outcome<()> {
    fields.clear();
    let mut at = 0;
    loop {
        let is_quoted = dialect.quote.is_some() && line.get(at) == dialect.quote.as_ref();
        let (field, behind) = match (is_quoted, dialect.quote) {
            (true, Some(quote)) => quoted_field(line, at, quote, dialect, ends_file)?,
            _ => {
                let length = find_delimiter(&line[at..], &dialect.field_delimiter);
                let end = length.map_or(line.len(), |length| at + length);
                (field(at, end, false), end)
            }
        };
        fields.push(field);
        if fields.len() > COLUMNS_MAX {
            return Err(error::over_max_column());
        }
        if behind == line.len() {
            return Ok(());
        }
        at = behind + dialect.field_delimiter.len();
    }
}

fn field(start: usize, end: usize, is_escaped: bool) -> Field {
    // Records are shorter than 4 GiB.
    Field {
        start: start as u32,
        end: end as u32,
        is_escaped,
    }
}

fn quoted_field(line: &[u8], at: usize, quote: u8, dialect: &Dialect, ends_file: bool) -> Outcome<(Field, usize)> {
    let closing = closing_quote(line, at + 1, quote, dialect.escape);
    let (end, is_escaped) = closing.ok_or_else(|| unclosed(dialect, ends_file))?;
    let behind = end + 1;
    let is_whole = behind == line.len() || line[behind..].starts_with(&dialect.field_delimiter);
    match is_whole {
        true => Ok((field(at + 1, end, is_escaped), behind)),
        false => Err(error::csv_unescaped_quote()),
    }
}

/// Where the record ends within quotes, they hold its delimiter, unless it is the last one.
fn unclosed(dialect: &Dialect, ends_file: bool) -> SelectError {
    match dialect.quoted_records || ends_file {
        true => error::csv_unescaped_quote(),
        false => error::csv_escaping_record_delimiter(),
    }
}
