//! One selection from its request to its last record, a piece at a time.

use crate::aggregate::Total;
use crate::ast::{Expr, Item, Name, Query, SelectList, Step};
use crate::csv::CsvReader;
use crate::error::{self, Outcome, SelectError};
use crate::eval::{eval, passes, Env, Row};
use crate::input::{Input, Source};
use crate::json::JsonReader;
use crate::output::Output;
use crate::parser::parse;
use crate::request::{Header, InputFormat, Request};
use crate::time::Timestamp;
use crate::value::Value;

/// A piece of the result is handed over when it has this many bytes. It may be larger by one record, and is never as large as the two megabytes that
/// a client would have to take at once.
const PIECE_BYTES: usize = 128 * 1024;

/// So much of the object is read between one look at the client and the next, bytes after unpacking.
const PIECE_INPUT_BYTES: u64 = 4 * 1024 * 1024;

/// Opens the object at a byte.
pub type Open<'a> = &'a dyn Fn(u64) -> Outcome<Source>;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub scanned: u64,
    pub processed: u64,
    pub returned: u64,
}

#[derive(Debug)]
pub struct Piece {
    /// Whole records, perhaps none.
    pub records: Vec<u8>,
    pub progress: Progress,
    pub is_last: bool,
}

enum Reader {
    Csv(CsvReader),
    Json(JsonReader),
}

impl Reader {
    fn input(&self) -> &Input {
        match self {
            Reader::Csv(reader) => reader.input(),
            Reader::Json(reader) => reader.input(),
        }
    }
}

pub struct Selection {
    query: Query,
    reader: Reader,
    /// Of CSV, for `SELECT *` as JSON.
    columns: Vec<String>,
    output: Output,
    env: Env,
    totals: Vec<Total>,
    left: u64,
    returned: u64,
    /// Read besides the reader's own input: a header in front of a range.
    aside: u64,
    is_over: bool,
    /// A fault that came behind records of the same piece.
    fault: Option<SelectError>,
}

impl Selection {
    /// Refuses what is wrong with the request, and reads a header.
    pub fn begin(request: &Request, open: Open) -> Outcome<Selection> {
        let format = request.input_format()?;
        let output = Output::new(request.output_format()?);
        let compression = request.compression()?;
        let mut query = parse(&request.expression)?;
        let (start, last) = request.span(&format)?;
        let now = Timestamp::from_millis(request.now).ok_or_else(error::illegal_argument)?;
        let mut columns = Vec::new();
        let mut aside = 0;
        let reader = match format {
            InputFormat::Json { .. } => {
                let begin = start.saturating_sub(1);
                let input = Input::new(open(begin)?, compression, begin);
                let mut reader = JsonReader::new(input, query.from.clone(), last);
                if start > 0 {
                    reader.skip_to_record()?;
                }
                Reader::Json(reader)
            }
            InputFormat::Csv(dialect, header) => {
                if !query.from.is_empty() {
                    return Err(error::invalid_key_path());
                }
                // A record that begins at the first byte of a range is known by the delimiter before it.
                let begin = start.saturating_sub(dialect.record_delimiter.len() as u64);
                let mut reader = CsvReader::new(Input::new(open(begin)?, compression, begin), dialect.clone(), last);
                if start > 0 {
                    reader.skip_to_record()?;
                    if header == Header::Use {
                        let mut beginning = CsvReader::new(Input::new(open(0)?, compression, 0), dialect, None);
                        columns = header_of(&mut beginning)?;
                        aside = beginning.input().scanned();
                    }
                } else if header != Header::None {
                    columns = header_of(&mut reader)?;
                }
                if header != Header::Use {
                    columns.clear();
                }
                bind_query(&mut query, &columns)?;
                Reader::Csv(reader)
            }
        };
        Ok(Selection {
            totals: query.aggregates.iter().map(|_| Total::default()).collect(),
            left: query.limit.unwrap_or(u64::MAX),
            query,
            reader,
            columns,
            output,
            env: Env {
                now,
                aggregates: Vec::new(),
            },
            returned: 0,
            aside,
            is_over: false,
            fault: None,
        })
    }

    /// The next records. Those before a fault are given before it.
    pub fn advance(&mut self) -> Outcome<Piece> {
        if let Some(fault) = self.fault.take() {
            return Err(fault);
        }
        let until = self.reader.input().processed() + PIECE_INPUT_BYTES;
        while !self.is_over && self.output.bytes.len() < PIECE_BYTES && self.reader.input().processed() < until {
            if let Err(fault) = self.read_row() {
                self.output.discard();
                self.is_over = true;
                if self.output.bytes.is_empty() {
                    return Err(fault);
                }
                self.fault = Some(fault);
            }
        }
        let records = std::mem::take(&mut self.output.bytes);
        self.returned += records.len() as u64;
        let input = self.reader.input();
        Ok(Piece {
            records,
            progress: Progress {
                scanned: input.scanned() + self.aside,
                processed: input.processed() + self.aside,
                returned: self.returned,
            },
            is_last: self.is_over && self.fault.is_none(),
        })
    }

    /// Reads one row.
    fn read_row(&mut self) -> Outcome<()> {
        // Nothing of a record that isn't there yet is to be taken back.
        self.output.mark();
        if self.left == 0 {
            self.is_over = true;
            return Ok(());
        }
        let mut sink = Sink {
            query: &self.query,
            columns: &self.columns,
            output: &mut self.output,
            env: &self.env,
            totals: &mut self.totals,
            left: &mut self.left,
        };
        let found = match &mut self.reader {
            Reader::Csv(reader) => reader.next()?.map(|record| sink.row(Row::Fields(record))),
            Reader::Json(reader) => reader.next()?.map(|value| sink.row(Row::Value(&value))),
        };
        match found {
            Some(outcome) => outcome,
            None => self.finish(),
        }
    }

    fn finish(&mut self) -> Outcome<()> {
        self.is_over = true;
        let SelectList::Items(items) = &self.query.list else {
            return Ok(());
        };
        if self.query.aggregates.is_empty() {
            return Ok(());
        }
        let totals = std::mem::take(&mut self.totals).into_iter();
        self.env.aggregates = totals
            .zip(&self.query.aggregates)
            .map(|(total, aggregate)| total.result(aggregate.kind))
            .collect::<Outcome<_>>()?;
        write_items(items, Row::None, &self.env, &mut self.output)
    }
}

/// What takes the rows, apart from what they are read from.
struct Sink<'s> {
    query: &'s Query,
    columns: &'s [String],
    output: &'s mut Output,
    env: &'s Env,
    totals: &'s mut [Total],
    left: &'s mut u64,
}

impl Sink<'_> {
    fn row(&mut self, row: Row) -> Outcome<()> {
        if let Some(filter) = &self.query.filter {
            if !passes(filter, row, self.env)? {
                return Ok(());
            }
        }
        if !self.query.aggregates.is_empty() {
            for (total, aggregate) in self.totals.iter_mut().zip(&self.query.aggregates) {
                total.add(aggregate, row, self.env)?;
            }
            return Ok(());
        }
        *self.left -= 1;
        match (&self.query.list, row) {
            (SelectList::Items(items), row) => write_items(items, row, self.env, self.output),
            (SelectList::All, Row::Fields(record)) => {
                self.output.begin();
                for (at, field) in record.fields().enumerate() {
                    let value = Value::Untyped(field);
                    match self.columns.get(at) {
                        Some(name) => self.output.column(name, value)?,
                        None => self.output.column(&format!("_{}", at + 1), value)?,
                    }
                }
                self.output.end()
            }
            (SelectList::All, Row::Value(value)) => self.output.row(value),
            (SelectList::All, Row::None) => Ok(()),
        }
    }
}

fn write_items(items: &[Item], row: Row, env: &Env, output: &mut Output) -> Outcome<()> {
    output.begin();
    for item in items {
        output.column(&item.name, eval(&item.expr, row, env)?)?;
    }
    output.end()
}

fn header_of(reader: &mut CsvReader) -> Outcome<Vec<String>> {
    let record = reader.next()?;
    Ok(record.map_or(Vec::new(), |record| {
        record.fields().map(|name| name.into_owned()).collect()
    }))
}

/// Makes paths into columns.
fn bind_query(query: &mut Query, columns: &[String]) -> Outcome<()> {
    if let SelectList::Items(items) = &mut query.list {
        items.iter_mut().try_for_each(|item| bind(&mut item.expr, columns))?;
    }
    let arguments = query
        .aggregates
        .iter_mut()
        .filter_map(|aggregate| aggregate.argument.as_mut());
    arguments
        .chain(&mut query.filter)
        .try_for_each(|expr| bind(expr, columns))
}

fn bind(expr: &mut Expr, columns: &[String]) -> Outcome<()> {
    if let Expr::Path(steps) = expr {
        *expr = match steps.as_slice() {
            [Step::Member(name)] => Expr::Column(column_of(name, columns)?),
            _ => return Err(error::invalid_key_path()),
        };
        return Ok(());
    }
    expr.children_mut()
        .into_iter()
        .try_for_each(|child| bind(child, columns))
}

/// A header's name, or `_1` for the first field and so on.
fn column_of(name: &Name, columns: &[String]) -> Outcome<usize> {
    let mut matching = columns.iter().enumerate().filter(|(_, column)| name.is(column));
    if let Some((at, _)) = matching.next() {
        return match matching.next() {
            Some(_) => Err(error::ambiguous_field_name()),
            None => Ok(at),
        };
    }
    let position = name
        .text
        .strip_prefix('_')
        .filter(|digits| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()));
    match position.map(str::parse::<usize>) {
        Some(Ok(position)) if position > 0 => Ok(position - 1),
        Some(_) => Err(error::invalid_column_index()),
        None => Err(error::missing_headers()),
    }
}
