//! Writing the records of the result, as CSV or as JSON.

use crate::error::{self, Outcome};
use crate::functions::text_from;
use crate::input::RECORD_BYTES_MAX;
use crate::value::{write_float, Value};
use std::borrow::Cow;

#[derive(Clone, Debug)]
pub enum Format {
    Csv {
        record_delimiter: String,
        field_delimiter: String,
        quote: Option<u8>,
        escape: u8,
        always_quotes: bool,
    },
    Json {
        record_delimiter: String,
    },
}

pub struct Output {
    format: Format,
    pub bytes: Vec<u8>,
    /// Where the record that is being written begins.
    record: usize,
    columns: usize,
}

impl Output {
    pub fn new(format: Format) -> Self {
        Output {
            format,
            bytes: Vec::new(),
            record: 0,
            columns: 0,
        }
    }

    pub fn begin(&mut self) {
        self.record = self.bytes.len();
        self.columns = 0;
        if let Format::Json { .. } = self.format {
            self.bytes.push(b'{');
        }
    }

    pub fn column(&mut self, name: &str, value: Value) -> Outcome<()> {
        let bytes = &mut self.bytes;
        let start = bytes.len();
        match &self.format {
            Format::Json { .. } => {
                if value == Value::Missing {
                    return Ok(());
                }
                if self.columns > 0 {
                    bytes.push(b',');
                }
                write_json_text(name, bytes);
                bytes.push(b':');
                write_json(&value, bytes);
            }
            Format::Csv {
                field_delimiter,
                record_delimiter,
                quote,
                escape,
                always_quotes,
            } => {
                if self.columns > 0 {
                    bytes.extend_from_slice(field_delimiter.as_bytes());
                }
                let text = csv_text(value);
                let has_special = || {
                    let has = |delimiter: &str| !delimiter.is_empty() && text.contains(delimiter);
                    text.bytes()
                        .any(|byte| Some(byte) == *quote || byte == b'\n' || byte == b'\r')
                        || has(field_delimiter)
                        || has(record_delimiter)
                };
                match quote {
                    Some(quote) if *always_quotes || has_special() => write_quoted(&text, *quote, *escape, bytes),
                    _ => bytes.extend_from_slice(text.as_bytes()),
                }
            }
        }
        self.columns += 1;
        match self.bytes.len() - start > RECORD_BYTES_MAX {
            true => Err(error::column_too_long()),
            false => Ok(()),
        }
    }

    pub fn end(&mut self) -> Outcome<()> {
        let delimiter = match &self.format {
            Format::Json { record_delimiter } => {
                self.bytes.push(b'}');
                record_delimiter
            }
            Format::Csv { record_delimiter, .. } => record_delimiter,
        };
        self.bytes.extend_from_slice(delimiter.as_bytes());
        match self.bytes.len() - self.record > RECORD_BYTES_MAX {
            true => Err(error::over_max_record_size()),
            false => Ok(()),
        }
    }

    /// Says that all records are finished.
    pub fn mark(&mut self) {
        self.record = self.bytes.len();
    }

    /// Takes back a record that was not finished.
    pub fn discard(&mut self) {
        self.bytes.truncate(self.record);
    }

    /// `SELECT *` of a row of JSON. One that is no object has the name of its position.
    pub fn row(&mut self, value: &Value) -> Outcome<()> {
        self.begin();
        match value {
            Value::Struct(members) => {
                for (name, value) in members {
                    self.column(name, value.clone())?;
                }
            }
            Value::Missing => {}
            other => self.column("_1", other.clone())?,
        }
        self.end()
    }
}

fn csv_text(value: Value) -> Cow<str> {
    match value {
        Value::Missing | Value::Null => Cow::Borrowed(""),
        Value::List(_) | Value::Struct(_) => {
            let mut bytes = Vec::new();
            write_json(&value, &mut bytes);
            String::from_utf8(bytes).unwrap_or_default().into()
        }
        scalar => text_from(scalar).unwrap_or_default(),
    }
}

fn write_quoted(text: &str, quote: u8, escape: u8, bytes: &mut Vec<u8>) {
    bytes.push(quote);
    for byte in text.bytes() {
        if byte == quote {
            bytes.push(escape);
        }
        bytes.push(byte);
    }
    bytes.push(quote);
}

fn write_json(value: &Value, bytes: &mut Vec<u8>) {
    match value {
        Value::Missing | Value::Null => bytes.extend_from_slice(b"null"),
        Value::Bool(value) => bytes.extend_from_slice(if *value { b"true" } else { b"false" }),
        Value::Int(number) => bytes.extend_from_slice(number.to_string().as_bytes()),
        Value::Float(number) if !number.is_finite() => bytes.extend_from_slice(b"null"),
        Value::Float(number) => write_float(*number, bytes),
        Value::Decimal(number) => bytes.extend_from_slice(number.to_plain_string().as_bytes()),
        Value::Text(text) | Value::Untyped(text) => write_json_text(text, bytes),
        Value::Time(time) => write_json_text(&time.to_string(), bytes),
        Value::List(items) => {
            bytes.push(b'[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    bytes.push(b',');
                }
                write_json(item, bytes);
            }
            bytes.push(b']');
        }
        Value::Struct(members) => {
            bytes.push(b'{');
            for (at, (name, value)) in members.iter().enumerate() {
                if at > 0 {
                    bytes.push(b',');
                }
                write_json_text(name, bytes);
                bytes.push(b':');
                write_json(value, bytes);
            }
            bytes.push(b'}');
        }
    }
}

fn write_json_text(text: &str, bytes: &mut Vec<u8>) {
    bytes.push(b'"');
    let mut plain = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape: &[u8] = match byte {
            b'"' => b"\\\"",
            b'\\' => b"\\\\",
            b'\n' => b"\\n",
            b'\r' => b"\\r",
            b'\t' => b"\\t",
            8 => b"\\b",
            12 => b"\\f",
            0..=31 => b"",
            _ => continue,
        };
        bytes.extend_from_slice(&text.as_bytes()[plain..at]);
        match escape {
            b"" => bytes.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            escape => bytes.extend_from_slice(escape),
        }
        plain = at + 1;
    }
    bytes.extend_from_slice(&text.as_bytes()[plain..]);
    bytes.push(b'"');
}
