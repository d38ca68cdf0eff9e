//! PartiQL: statements as text in, the same work done as by GetItem, Query, Scan, PutItem, UpdateItem, DeleteItem and their transactions.
//!
//! `lexer`, `parser` and `statements` make a tree (`syntax`) of a statement; `literal` puts values in place of literals and parameters;
//! `compile` turns WHERE into a condition (`condition`) and SET and REMOVE into an update (`update`) of the expression language, all without
//! looking at a table. Held against one, a SELECT becomes ranges of rows (`plan`, run by `select`), anything else a write of one item
//! (`write`).
//!
//! Most of what is refused, and in which words, was seen on AWS by the authors of public suites: Parity Suite and Floci (eu-west-2,
//! 2026-09 and 2026-10). Where a comment says "in DynamoDB Local's words" the message is one that DynamoDB Local has, and when it is given
//! is a guess.

mod compile;
mod condition;
mod keywords;
mod lexer;
mod literal;
mod parser;
mod plan;
pub mod request;
pub mod select;
mod statements;
mod syntax;
mod token;
mod update;
pub mod write;

pub use compile::{compile, read, Compiled};
pub use plan::WRONG_KEY_TYPE;
pub use syntax::Statement;

use crate::errors::{validation, Error};

pub const NOT_ONE_CHECKED_ITEM: &str = "EXISTS() must contain a single item read with additional condition";
const ONE_TABLE_IN_DML: &str = "FROM clause may only contain a single table name in data manipulation statements";

/// A statement that can't be read. Where the literal itself can't be, AWS says no more.
fn malformed(what: &str) -> Box<Error> {
    validation(format!("Statement wasn't well formed, can't be processed: {what}"))
}
