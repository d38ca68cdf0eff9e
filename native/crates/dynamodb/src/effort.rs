//! How much work a request may be on a thread that others wait for. It is counted, in units of about a nanosecond, and not timed, so that a
//! request takes the same way whenever it comes again. What turns out to be more gives up, having changed nothing, and is carried out on another thread.

use crate::errors::{Code, Error, Result};
use ruststack_state::Engine;
use std::cell::Cell;

/// What a request may be: some one or two milliseconds.
const BRIEF: u64 = 1_200_000;

/// Finding a row and looking at it.
const ROW: u64 = 60;
/// Reading attributes of a row, however few.
const READING: u64 = 150;
/// Writing a row to the disk, among many.
const ROW_KEPT: u64 = 1000;
/// Evaluating a node of a condition.
pub const NODE: u64 = 25;
/// Bytes in a unit: of a row that is copied into an answer (and from there to the client), of one that is read over for some of its attributes,
/// of one that is read or written whole.
const BYTES_COPIED: usize = 4;
const BYTES_READ_OVER: usize = 4;
const BYTES_READ: usize = 1;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Limit {
    None,
    Units(u64),
    /// There was one, and the request came to it.
    Reached,
}

thread_local! {
    static LIMIT: Cell<Limit> = const { Cell::new(Limit::None) };
}

/// Counts work of this thread's request. The error ends it.
pub fn spend(units: u64) -> Result<()> {
    let Limit::Units(left) = LIMIT.get() else { return Ok(()) };
    if units <= left {
        LIMIT.set(Limit::Units(left - units));
        return Ok(());
    }
    LIMIT.set(Limit::Reached);
    Err(Error::new(
        Code::Internal,
        "The request is more work than it may be here",
    ))
}

pub fn spend_copying(bytes: usize) -> Result<()> {
    spend(ROW + (bytes / BYTES_COPIED) as u64)
}

pub fn spend_reading_over(bytes: usize) -> Result<()> {
    spend(READING + (bytes / BYTES_READ_OVER) as u64)
}

/// Also for writing.
pub fn spend_reading(bytes: usize) -> Result<()> {
    spend(READING + (bytes / BYTES_READ) as u64)
}

/// Writing so many rows of a map that takes the place of another: where nothing outlives the process, that is none.
pub fn spend_replacing(engine: &Engine, rows: usize) -> Result<()> {
    spend(if engine.is_durable() { ROW_KEPT * rows as u64 } else { 0 })
}

/// From now on the request is not given up: it begins to change something, which it would not take back.
pub fn go_through() {
    LIMIT.set(Limit::None);
}

/// Runs a request that may be given up: none if it was.
pub fn briefly<T>(work: impl FnOnce() -> T) -> Option<T> {
    /// Also where the work panics.
    struct After;
    impl Drop for After {
        fn drop(&mut self) {
            LIMIT.set(Limit::None);
        }
    }
    let _after = After;
    LIMIT.set(Limit::Units(BRIEF));
    let done = work();
    (LIMIT.get() != Limit::Reached).then_some(done)
}
