//! What an UpdateExpression is charged against the limit of an item's size. UpdateItem holds to the limit not only the finished item, but
//! also what the statement writes, with a fixed cost for each clause; transactions and AttributeUpdates hold the finished item alone.
//!
//! Measured to the byte in eu-west-2 and the same in 21 other regions, us-east-1 among them; ten regions hold the finished item alone
//! (Parity Suite, 2026-08 to 2026-10).

use super::path::{Part, Path};
use super::update::{Change, Source, Update};

const STATEMENT_BYTES: usize = 3;
const WRITE_BYTES: usize = 19;
const TAKE_BYTES: usize = 1;
const PLUS_BYTES: usize = 34;
const MINUS_BYTES: usize = 37;
const LIST_APPEND_BYTES: usize = 37;
const IF_NOT_EXISTS_BYTES: usize = 39;
const OPERAND_BYTES: usize = 1;
const OPERAND_PART_BYTES: usize = 14;
const TARGET_PART_BYTES: usize = 4;

impl Update<'_> {
    /// Bytes that the statement is charged, whatever the item is like.
    pub fn charge(&self) -> usize {
        let clauses = self.0.iter().map(|(path, change)| match change {
            Change::Set(source) => WRITE_BYTES + target(path) + operand(source),
            Change::Add(value) => WRITE_BYTES + target(path) + value.size(),
            Change::Remove | Change::Delete(_) => TAKE_BYTES + target(path),
        });
        STATEMENT_BYTES + clauses.sum::<usize>()
    }
}

fn operand(source: &Source) -> usize {
    match source {
        Source::Value(value) => value.size(),
        Source::Path(path) => path_operand(path),
        Source::Plus(left, right) => PLUS_BYTES + operand(left) + operand(right),
        Source::Minus(left, right) => MINUS_BYTES + operand(left) + operand(right),
        Source::IfNotExists(path, other) => IF_NOT_EXISTS_BYTES + path_operand(path) + operand(other),
        Source::ListAppend(left, right) => LIST_APPEND_BYTES + operand(left) + operand(right),
    }
}

fn path_operand(path: &Path) -> usize {
    OPERAND_BYTES
        + path
            .0
            .iter()
            .map(|part| OPERAND_PART_BYTES + part_bytes(part))
            .sum::<usize>()
}

/// The first name is charged by itself.
fn target(path: &Path) -> usize {
    let parts: usize = path.0.iter().map(|part| TARGET_PART_BYTES + part_bytes(part)).sum();
    parts - TARGET_PART_BYTES
}

/// A name's bytes, or an index's digits.
fn part_bytes(part: &Part) -> usize {
    match part {
        Part::Name(name) => name.len(),
        Part::Index(index) => index.checked_ilog10().unwrap_or(0) as usize + 1,
    }
}
