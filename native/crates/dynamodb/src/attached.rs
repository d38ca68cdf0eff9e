//! What hangs on a table beside its own settings, and stays in its region when the table is replicated: the state of its policies, of
//! Contributor Insights and of streaming to Kinesis. It goes with the table.

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug, Default)]
pub struct Attached {
    /// When the table's policy was last put or deleted, which is its revision, milliseconds since the epoch. None for one that came with
    /// the table, whose revision is the table's creation.
    #[serde(default)]
    pub policy_changed_ms: Option<u64>,
    /// Policies of the table's streams.
    #[serde(default)]
    pub stream_policies: Vec<StreamPolicy>,
    #[serde(default)]
    pub insights: Vec<Insights>,
    #[serde(default)]
    pub destinations: Vec<Destination>,
}

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct StreamPolicy {
    pub label: String,
    pub policy: Option<String>,
    pub changed_ms: u64,
}

/// Contributor Insights of the table or, with its name, of a global index.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct Insights {
    pub index: Option<String>,
    pub enabled: bool,
    pub mode: String,
    /// When they were enabled, which the names of their rules tell.
    pub enabled_ms: u64,
    pub changed_ms: u64,
}

/// A Kinesis data stream that the table's changes go to.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct Destination {
    pub arn: String,
    /// ACTIVE, DISABLED or ENABLE_FAILED; what AWS shows in between is over at once.
    pub status: String,
    /// Why it failed.
    #[serde(default)]
    pub description: Option<String>,
    #[serde(default)]
    pub precision: Option<String>,
}
