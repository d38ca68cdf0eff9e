//! A request as the caller hands it over: the members of the API's input, as JSON, with the checks that are about their values.

use crate::csv::Dialect;
use crate::error::{error, Outcome, SelectError};
use crate::input::Compression;
use crate::output::Format;
use serde::Deserialize;

#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Request {
    pub expression: String,
    /// Milliseconds since the epoch on the emulator's clock.
    pub now: i64,
    /// Bytes of the object.
    pub size: u64,
    pub input: InputSerialization,
    pub output: OutputSerialization,
    pub scan_range: Option<ScanRange>,
}

#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "PascalCase", default)]
pub struct InputSerialization {
    #[serde(rename = "CSV")]
    pub csv: Option<CsvInput>,
    #[serde(rename = "JSON")]
    pub json: Option<JsonInput>,
    pub compression_type: Option<String>,
}

#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "PascalCase", default)]
pub struct CsvInput {
    pub file_header_info: Option<String>,
    pub comments: Option<String>,
    pub quote_escape_character: Option<String>,
    pub record_delimiter: Option<String>,
    pub field_delimiter: Option<String>,
    pub quote_character: Option<String>,
    pub allow_quoted_record_delimiter: Option<bool>,
}

#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "PascalCase", default)]
pub struct JsonInput {
    pub r#type: Option<String>,
}

#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "PascalCase", default)]
pub struct OutputSerialization {
    #[serde(rename = "CSV")]
    pub csv: Option<CsvOutput>,
    #[serde(rename = "JSON")]
    pub json: Option<JsonOutput>,
}

#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "PascalCase", default)]
pub struct CsvOutput {
    pub quote_fields: Option<String>,
    pub quote_escape_character: Option<String>,
    pub record_delimiter: Option<String>,
    pub field_delimiter: Option<String>,
    pub quote_character: Option<String>,
}

#[derive(Deserialize, Debug, Default)]
#[serde(rename_all = "PascalCase", default)]
pub struct JsonOutput {
    pub record_delimiter: Option<String>,
}

#[derive(Deserialize, Debug, Default, Clone, Copy)]
#[serde(rename_all = "PascalCase", default)]
pub struct ScanRange {
    pub start: Option<u64>,
    pub end: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    None,
    Ignore,
    Use,
}

#[derive(Debug)]
pub enum InputFormat {
    Csv(Dialect, Header),
    Json { is_lines: bool },
}

fn invalid_parameter() -> SelectError {
    error(
        "InvalidRequestParameter",
        "The value of a parameter in the SelectRequest element is not valid. Check the service API documentation and try again.",
    )
}

/// InputSerialization and OutputSerialization name one format each.
fn conflict() -> SelectError {
    error(
        "ObjectSerializationConflict",
        "The InputSerialization element specifies more than one format (CSV, JSON, or Parquet), or the OutputSerialization element specifies more than one format (CSV or JSON). For InputSerialization and OutputSerialization, you can specify only one format for each element.",
    )
}

fn missing_parameter() -> SelectError {
    error(
        "MissingRequiredParameter",
        "The SelectRequest entity is missing a required parameter. Check the service documentation and try again.",
    )
}

/// One character of ASCII; an empty text switches the thing off. That AWS takes no other characters is a guess.
fn character(text: Option<&str>, default: u8) -> Outcome<Option<u8>> {
    match text.map(str::as_bytes) {
        None => Ok(Some(default)),
        Some([]) => Ok(None),
        Some([byte]) if byte.is_ascii() => Ok(Some(*byte)),
        Some(_) => Err(invalid_parameter()),
    }
}

fn delimiter(text: Option<&str>, default: &str) -> Outcome<String> {
    match text {
        None => Ok(default.to_owned()),
        Some("") => Err(invalid_parameter()),
        Some(text) => Ok(text.to_owned()),
    }
}

impl Request {
    pub fn compression(&self) -> Outcome<Compression> {
        match self.input.compression_type.as_deref() {
            None | Some("" | "NONE") => Ok(Compression::None),
            Some("GZIP") => Ok(Compression::Gzip),
            Some("BZIP2") => Ok(Compression::Bzip2),
            Some(_) => Err(error(
                "InvalidCompressionFormat",
                "The file is not in a supported compression format. Only GZIP and BZIP2 are supported.",
            )),
        }
    }

    pub fn input_format(&self) -> Outcome<InputFormat> {
        match (&self.input.csv, &self.input.json) {
            (Some(_), Some(_)) => Err(conflict()),
            (None, None) => Err(missing_parameter()),
            (None, Some(json)) => match json.r#type.as_deref() {
                Some("DOCUMENT") => Ok(InputFormat::Json { is_lines: false }),
                Some("LINES") => Ok(InputFormat::Json { is_lines: true }),
                None => Err(missing_parameter()),
                // Seen in a user's report.
                Some(other) => Err(error(
                    "InvalidJsonType",
                    format!("The {other} jsonType is invalid. Please check the service documentation and try again."),
                )),
            },
            (Some(csv), None) => Ok(InputFormat::Csv(csv.dialect()?, csv.header()?)),
        }
    }

    pub fn output_format(&self) -> Outcome<Format> {
        match (&self.output.csv, &self.output.json) {
            (Some(_), Some(_)) => Err(conflict()),
            (None, None) => Err(missing_parameter()),
            (None, Some(json)) => Ok(Format::Json {
                record_delimiter: json.record_delimiter.clone().unwrap_or_else(|| "\n".to_owned()),
            }),
            (Some(csv), None) => Ok(Format::Csv {
                record_delimiter: csv.record_delimiter.clone().unwrap_or_else(|| "\n".to_owned()),
                field_delimiter: csv.field_delimiter.clone().unwrap_or_else(|| ",".to_owned()),
                quote: character(csv.quote_character.as_deref(), b'"')?,
                escape: character(csv.quote_escape_character.as_deref(), b'"')?.unwrap_or(b'"'),
                always_quotes: match csv.quote_fields.as_deref() {
                    None | Some("" | "ASNEEDED") => false,
                    Some("ALWAYS") => true,
                    Some(_) => {
                        return Err(error(
                            "InvalidQuoteFields",
                            "The QuoteFields value is not valid. Only ALWAYS and ASNEEDED are supported.",
                        ))
                    }
                },
            }),
        }
    }

    /// The first byte, and the last one that a record may begin at. `End` alone asks for that many bytes at the end.
    pub fn span(&self, format: &InputFormat) -> Outcome<(u64, Option<u64>)> {
        let Some(range) = self.scan_range else {
            return Ok((0, None));
        };
        let is_supported = self.compression()? == Compression::None
            && match format {
                InputFormat::Csv(dialect, _) => !dialect.quoted_records,
                InputFormat::Json { is_lines } => *is_lines,
            };
        if !is_supported {
            return Err(error(
                "UnsupportedScanRangeInput",
                "Scan range queries are not supported on this type of object. Please check the documentation and try again.",
            ));
        }
        let invalid = || error("InvalidScanRange", "The provided scan range is not valid.");
        match (range.start, range.end) {
            (None, None) => Err(invalid()),
            (None, Some(last)) => Ok((self.size.saturating_sub(last), None)),
            (Some(start), end) if end.is_some_and(|end| start > end) || (start >= self.size && start > 0) => {
                Err(invalid())
            }
            (Some(start), end) => Ok((start, end)),
        }
    }
}

impl CsvInput {
    fn header(&self) -> Outcome<Header> {
        match self.file_header_info.as_deref() {
            None | Some("" | "NONE") => Ok(Header::None),
            Some("IGNORE") => Ok(Header::Ignore),
            Some("USE") => Ok(Header::Use),
            Some(_) => Err(error(
                "InvalidFileHeaderInfo",
                "The FileHeaderInfo value is not valid. Only NONE, USE, and IGNORE are supported.",
            )),
        }
    }

    fn dialect(&self) -> Outcome<Dialect> {
        Ok(Dialect {
            record_delimiter: delimiter(self.record_delimiter.as_deref(), "\n")?.into_bytes(),
            field_delimiter: delimiter(self.field_delimiter.as_deref(), ",")?.into_bytes(),
            quote: character(self.quote_character.as_deref(), b'"')?,
            escape: character(self.quote_escape_character.as_deref(), b'"')?.unwrap_or(b'"'),
            comment: character(self.comments.as_deref(), b'#')?,
            quoted_records: self.allow_quoted_record_delimiter.unwrap_or(false),
        })
    }
}
