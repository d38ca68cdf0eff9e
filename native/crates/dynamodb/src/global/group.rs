//! The list of a global table's replicas, which the row of each of them holds.

use crate::table::Table;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug, Default)]
pub struct Group {
    /// All replicas, the row's own too, in the order in which they were made.
    pub members: Vec<Member>,
    /// Whether its MultiRegionConsistency is STRONG.
    #[serde(default)]
    pub strong: bool,
    /// The region of its witness.
    #[serde(default)]
    pub witness: Option<String>,
}

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug, Default)]
pub struct Member {
    pub region: String,
    /// The region whose endpoint made it; none of the first one.
    #[serde(default)]
    pub source: Option<String>,
    /// When it was made, milliseconds since the epoch.
    pub created_ms: u64,
    /// From then on it is ACTIVE.
    pub active_ms: u64,
    /// Read capacity units of its own.
    #[serde(default)]
    pub read_units: Option<u64>,
    /// Read request units on demand of its own.
    #[serde(default)]
    pub max_reads: Option<i64>,
    /// Read capacity units of its indexes, by name.
    #[serde(default)]
    pub index_read_units: BTreeMap<String, u64>,
    /// Its table class, if one was ever chosen, and when.
    #[serde(default)]
    pub class: Option<String>,
    #[serde(default)]
    pub class_changed_ms: Option<u64>,
    /// The ARN of the KMS key that encrypts it.
    #[serde(default)]
    pub key: Option<String>,
}

impl Group {
    pub fn member(&self, region: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.region == region)
    }

    pub fn member_mut(&mut self, region: &str) -> Option<&mut Member> {
        self.members.iter_mut().find(|member| member.region == region)
    }

    /// The replicas that are not in `region`.
    pub fn others<'g>(&'g self, region: &'g str) -> impl Iterator<Item = &'g Member> {
        self.members.iter().filter(move |member| member.region != region)
    }
}

/// Regions of a table's other replicas.
pub fn peers(table: &Table, region: &str) -> Vec<String> {
    let group = table.global.iter();
    group
        .flat_map(|group| group.others(region))
        .map(|member| member.region.clone())
        .collect()
}
