//! Vector indexes: the rows of items that have a vector, and the search among them.
//!
//! The rows of a vector index stand in the map of its table's items, behind a tag of their own as those of other indexes do (`rows`), so that all
//! that becomes of a table's rows becomes of them: one commit with the item, snapshots, backups. `schema` reads the indexes of requests, `score`
//! compares vectors. AWS searches approximately; here every vector of the partition is looked at, so that the answer is the exact one.

pub mod rows;
pub mod schema;
pub mod score;
pub mod update;

use crate::errors::{validation, Result};
use crate::table::{KeyAttribute, Projection, Table};
use serde::{Deserialize, Serialize};

/// How two vectors are compared.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Distance {
    Cosine,
    DotProduct,
    Euclidean,
}

impl Distance {
    pub fn name(self) -> &'static str {
        match self {
            Distance::Cosine => "COSINE",
            Distance::DotProduct => "DOT_PRODUCT",
            Distance::Euclidean => "EUCLIDEAN",
        }
    }
}

/// What a table's descriptor holds of a vector index.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct VectorIndex {
    pub name: String,
    /// Distinguishes the index's rows from others of the table; no other index of it has the same.
    pub number: u8,
    /// The attribute that holds the vector.
    pub attribute: String,
    pub dimensions: usize,
    pub distance: Distance,
    /// The attribute whose value every search names, if the search schema has one.
    pub hash: Option<KeyAttribute>,
    /// The other attributes of the search schema.
    pub filters: Vec<KeyAttribute>,
    pub projection: Projection,
}

impl VectorIndex {
    pub fn tag(&self) -> u8 {
        self.number + 1
    }

    /// The attributes of the search schema. The one of kind HASH is told first, in whatever order they were given.
    pub fn search_schema(&self) -> impl Iterator<Item = &KeyAttribute> {
        self.hash.iter().chain(&self.filters)
    }

    pub fn searches_by(&self, name: &str) -> bool {
        self.search_schema().any(|attribute| attribute.name == name)
    }
}

/// Query, Scan and PartiQL can't read vector indexes. The words for Scan are AWS's for a PartiQL SELECT (eu-west-2, 2026-08-11); those for Query are a
/// guess after them.
pub fn check_readable(table: &Table, index: Option<&str>, operation: &str) -> Result<()> {
    match index {
        Some(name) if table.vector(name).is_some() => Err(validation(format!(
            "{operation} operation not supported on this index type"
        ))),
        _ => Ok(()),
    }
}
