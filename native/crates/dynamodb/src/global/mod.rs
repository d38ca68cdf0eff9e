//! Global tables: of version 2019.11.21, whose replicas are tables of their own in other regions, and what is left of version 2017.11.29.
//!
//! Each replica has its row among the tables of its region, its map of items, its stream. All rows hold the same list of replicas
//! (`group`). `table::open` finds the others beside the one that is asked for, and a write goes to all of them in one commit (`mirror`).
//! Settings that AWS keeps the same everywhere are changed in one region after the other within one call (`update_table`,
//! `time_to_live`), which snapshots and restores wait for.
//!
//! Rules and words are, where nothing else is said, those that ack-api-quirks recorded on AWS on 2026-10-09 with tables in us-west-2 and
//! us-east-1 (its documents on replicas and global tables). What takes AWS minutes is over at once here.

pub mod delete_table;
pub mod describe;
pub mod group;
pub mod legacy;
pub mod mirror;
mod regions;
mod replicas;
mod request;
mod scaling;
pub mod time_to_live;
pub mod update_table;

use crate::context::Request;

/// The same request in another region.
pub fn at<'b>(context: &'b Request, region: &'b str) -> Request<'b> {
    Request { region, ..*context }
}
