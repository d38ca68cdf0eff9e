//! The expression language: condition, filter, key condition, update and projection expressions.
//!
//! `lexer` makes tokens, `parser` holds what all kinds share (names, values, paths, limits and AWS's messages), one module a kind parses
//! and runs it; `kept` spares parsing what was parsed lately. Names and values are resolved while parsing; trees live in arenas, so that nothing recurses when they are dropped.

pub mod condition;
pub mod evaluate;
pub mod kept;
pub mod key_condition;
mod lexer;
pub mod names;
mod parser;
pub mod path;
pub mod projection;
mod reserved;
pub mod update;
pub mod update_apply;
mod update_size;

pub use names::Names;
