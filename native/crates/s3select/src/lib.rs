//! SelectObjectContent: S3 Select's SQL over an object of CSV or JSON, streaming. Knows nothing of S3's rows or of Node: it is given something to
//! read, and gives the records of the result in pieces.
//!
//! `lexer`, `parser`, `ast`: from the expression to a tree. `csv`, `json`, `input`: from bytes to rows. `eval`, `functions`, `value`, `time`,
//! `aggregate`: what a tree comes to for a row. `output`: from values to bytes. `select`: all of it, one piece after the other.

mod aggregate;
mod ast;
mod csv;
mod error;
mod eval;
mod functions;
#[cfg(test)]
mod fuzz;
mod input;
mod json;
mod lexer;
mod output;
mod parser;
mod request;
mod select;
#[cfg(test)]
mod tests;
mod time;
mod value;

pub use error::SelectError;
pub use input::Source;
pub use request::{Request, ScanRange};
pub use select::{Open, Piece, Progress, Selection};
