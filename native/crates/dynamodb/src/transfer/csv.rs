//! CSV: the first line or the request names the columns. Those that are keys of the table or of its indexes are of their types, all others
//! are strings.

use crate::errors::{validation, Result};
use crate::number::Number;
use crate::table::{KeyAttribute, KeyType};
use crate::value::{insert, Flaw, Members, Value, Wording};
use base64::engine::general_purpose::STANDARD;
use base64::Engine as _;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use std::borrow::Cow;

/// Longer records are none.
const MAX_RECORD_BYTES: usize = 16 * 1024 * 1024;
const FIRST_RECORD_BYTES: usize = 4096;
const FIRST_FIELDS: usize = 32;

pub struct Csv {
    reader: Reader,
    columns: Option<Vec<String>>,
    /// The fields of the record that is being read, one behind the other, and where each ends.
    fields: Vec<u8>,
    ends: Vec<usize>,
    read: (usize, usize),
}

impl Csv {
    pub fn new(delimiter: u8, columns: Option<Vec<String>>) -> Self {
        Csv {
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            columns,
            fields: vec![0; FIRST_RECORD_BYTES],
            ends: vec![0; FIRST_FIELDS],
            read: (0, 0),
        }
    }

    /// Reads on in `input`, of which it takes what it has read away: the next record's item, or nothing when all is read. An empty input is the
    /// file's end. The outer result is an error for a file that is no CSV, the inner one for a record that is no item.
    pub fn next(&mut self, input: &mut &[u8], keys: &[KeyAttribute]) -> Result<Option<Result<Members<'static>>>> {
        loop {
            let (bytes, ends) = self.read;
            let (outcome, taken, written, ended) =
                self.reader
                    .read_record(input, &mut self.fields[bytes..], &mut self.ends[ends..]);
            *input = &input[taken..];
            self.read = (bytes + written, ends + ended);
            match outcome {
                ReadRecordResult::InputEmpty | ReadRecordResult::End => return Ok(None),
                ReadRecordResult::OutputFull if self.fields.len() >= MAX_RECORD_BYTES => {
                    return Err(validation("A record is too long"));
                }
                ReadRecordResult::OutputFull => self.fields.resize(self.fields.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => {
                    if let Some(item) = self.record(keys)? {
                        return Ok(Some(item));
                    }
                }
            }
        }
    }

    /// The item of the record that was read; none if it was the header.
    fn record(&mut self, keys: &[KeyAttribute]) -> Result<Option<Result<Members<'static>>>> {
        let (_, ends) = std::mem::take(&mut self.read);
        let mut start = 0;
        let mut texts = Vec::with_capacity(ends);
        for end in &self.ends[..ends] {
            texts.push(std::str::from_utf8(&self.fields[start..*end]));
            start = *end;
        }
        let Some(columns) = &self.columns else {
            let mut columns = Vec::with_capacity(ends);
            for text in texts {
                let text = text.map_err(|_| validation("The header is not UTF-8"))?;
                columns.push(text.trim_start_matches('\u{feff}').to_owned());
            }
            self.columns = Some(columns);
            return Ok(None);
        };
        Ok(Some(item_of(columns, &texts, keys)))
    }
}

fn item_of(
    columns: &[String],
    texts: &[std::result::Result<&str, std::str::Utf8Error>],
    keys: &[KeyAttribute],
) -> Result<Members<'static>> {
    if columns.len() != texts.len() {
        // A guess, as are the other words that only the log of errors would tell.
        return Err(validation(format!(
            "The number of fields ({}) is not that of the columns ({})",
            texts.len(),
            columns.len()
        )));
    }
    let mut item = Members::with_capacity(columns.len());
    for (column, text) in columns.iter().zip(texts) {
        let text = text.map_err(|_| validation("A field is not UTF-8"))?;
        let kind = keys.iter().find(|key| key.name == *column).map(|key| key.kind);
        insert(&mut item, column, value_of(kind, text)?);
    }
    Ok(item
        .into_iter()
        .map(|(name, value)| (Cow::Owned(name.into_owned()), value))
        .collect())
}

fn value_of(kind: Option<KeyType>, text: &str) -> Result<Value<'static>> {
    Ok(match kind {
        None | Some(KeyType::S) => Value::S(Cow::Owned(text.to_owned())),
        Some(KeyType::N) => {
            Value::N(Number::parse(text).map_err(|error| Flaw::Number(error, text.to_owned()).error(Wording::Current))?)
        }
        Some(KeyType::B) => Value::B(
            STANDARD
                .decode(text)
                .map_err(|_| validation("A key's bytes are not base64"))?,
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, columns: Option<&[&str]>, piece: usize) -> Vec<String> {
        let keys = [KeyAttribute {
            name: "n".into(),
            kind: KeyType::N,
        }];
        let columns = columns.map(|columns| columns.iter().map(|column| (*column).to_owned()).collect());
        let (mut csv, mut items) = (Csv::new(b',', columns), Vec::new());
        let mut take = |mut input: &[u8]| {
            while let Ok(Some(item)) = csv.next(&mut input, &keys) {
                items.push(match item {
                    Ok(item) => {
                        let mut json = Vec::new();
                        crate::value::write_members(&mut json, &item);
                        String::from_utf8_lossy(&json).into_owned()
                    }
                    Err(error) => error.message.unwrap_or_default(),
                });
            }
        };
        text.as_bytes().chunks(piece).for_each(&mut take);
        take(&[]);
        items
    }

    #[test]
    fn keys_are_typed_and_all_else_is_text() {
        for piece in [1, 5, 1000] {
            let items = read("s,n\nx,1.50\r\n\"a \"\"b\"\", c\n\",2\n", None, piece);
            assert_eq!(
                items,
                [
                    r#"{"n":{"N":"1.5"},"s":{"S":"x"}}"#,
                    r#"{"n":{"N":"2"},"s":{"S":"a \"b\", c\n"}}"#
                ]
            );
        }
    }

    #[test]
    fn given_columns_make_the_first_line_an_item() {
        assert_eq!(
            read("x,1\n,2", Some(&["s", "n"]), 3),
            [r#"{"n":{"N":"1"},"s":{"S":"x"}}"#, r#"{"n":{"N":"2"},"s":{"S":""}}"#]
        );
    }

    #[test]
    fn records_that_are_no_items_are_told_one_by_one() {
        let items = read("s,n\nx\ny,z\nw,1\n", None, 4);
        assert_eq!(items.len(), 3);
        assert!(items[0].contains("number of fields"));
        assert!(!items[1].starts_with('{'));
        assert_eq!(items[2], r#"{"n":{"N":"1"},"s":{"S":"w"}}"#);
    }

    #[test]
    fn long_records_with_many_fields_are_read() {
        let columns: Vec<String> = (0..200).map(|n| format!("c{n}")).collect();
        let fields: Vec<String> = (0..200).map(|n| format!("{n}").repeat(50)).collect();
        let items = read(&format!("{}\n{}\n", columns.join(","), fields.join(",")), None, 777);
        assert_eq!(items.len(), 1);
        assert!(items[0].contains(&fields[199]));
    }
}
