//! What stands between native code and JavaScript in every export.

use napi::{Error, Result};
use std::any::Any;
use std::panic::{catch_unwind, AssertUnwindSafe};

/// Runs the body of an export. A panic becomes a JavaScript error, which the caller answers with a 500 of its protocol.
/// Whatever the body shares with later calls must bear being left in the middle: locks that don't poison, writes that are
/// published last.
pub fn guard<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(result) => result,
        Err(panic) => Err(Error::from_reason(format!(
            "Native code panicked: {}",
            message(&*panic)
        ))),
    }
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message")
}
