//! Snapshots as files: written and read piece by piece, whole or a part of them. `FORMAT.md` describes the file. Knows the state engine and S3's
//! blobs, nothing of Node.
//!
//! [`Exporter`] is asked for one piece after the other, [`Importer`] is given them as they come, so that either goes at the
//! pace of its slower side and holds one block. What was read stands in the end as a [`Snapshot`](ruststack_state::Snapshot) that the
//! caller keeps, or as nothing at all.

mod block;
mod exporter;
mod importer;
mod owner;
mod record;
mod scope;

pub use exporter::Exporter;
pub use importer::{Imported, Importer};
pub use owner::{derived, DerivedRows, OwnedBy, Rule, Scope};
pub use scope::{merge, select, Taken};

use std::borrow::Cow;
use std::fmt;

/// The version of the format that is written, and the newest that is read.
pub const FORMAT: u32 = 1;

/// Why an archive was not made or not taken.
#[derive(Debug)]
pub struct Refusal {
    pub why: Why,
    /// For the user.
    pub message: Cow<'static, str>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// The file is not one of this format, or not whole, or damaged, or from a newer version.
    Unreadable,
    /// What the machine has to do for it failed.
    Failed,
}

impl Refusal {
    fn unreadable(message: impl Into<Cow<'static, str>>) -> Self {
        Refusal {
            why: Why::Unreadable,
            message: message.into(),
        }
    }

    fn damaged(what: impl fmt::Display) -> Self {
        Self::unreadable(format!("The file is damaged: {what}."))
    }

    fn failed(message: impl Into<Cow<'static, str>>) -> Self {
        Refusal {
            why: Why::Failed,
            message: message.into(),
        }
    }
}

impl From<ruststack_s3::Fault> for Refusal {
    fn from(fault: ruststack_s3::Fault) -> Self {
        Refusal::failed(fault.cause.unwrap_or_else(|| fault.message.into_owned()))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refusal {}

pub type Outcome<T> = Result<T, Refusal>;
