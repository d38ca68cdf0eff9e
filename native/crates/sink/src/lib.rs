//! The folder that an engine lives in: its store, its lock and its blobs.
//!
//! `store` puts fjall behind the sink's seam. What stands in the store is laid out by the durable layer of the state crate.

mod folder;
mod store;

pub use folder::{open, Opened};
