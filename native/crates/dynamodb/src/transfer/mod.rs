//! Tables to files and files to tables: what exports, imports and bulk puts do in native code, piece by piece and off the thread that serves.
//!
//! `export` writes the items of a moment as lines of DynamoDB JSON. `import` takes the bytes of a file as they come, unpacks them (`inflate`),
//! reads DynamoDB JSON or CSV (`csv`) and puts the items in small commits. `target` is the table that an import makes.

mod csv;
mod export;
mod import;
mod inflate;
mod target;

pub use export::{check_filter, File, Source, When};
pub use import::{Import, Progress, Settings};
pub use target::{check, create, finish, window};
