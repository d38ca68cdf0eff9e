//! S3 bodies: streaming uploads, the aws-chunked decoder, blobs, and the four operations on objects that are answered without
//! leaving native code: PutObject, UploadPart, GetObject, HeadObject. Also pages of listings. Knows nothing of Node.

pub mod adopt;
pub mod blobs;
mod blocks;
pub mod chunked;
mod conditions;
pub mod copy;
pub mod date;
mod fault;
pub mod get;
pub mod headers;
pub mod intake;
mod lane;
mod lifecycle;
pub mod list;
mod outbox;
pub mod owned_folder;
pub mod page;
pub mod put;
pub mod reader;
mod replication;
pub mod row;
pub mod signing;
pub mod small;
mod sweep;
pub mod version_list;
pub mod versions;
pub mod workers;

pub use fault::{Fault, Outcome};
pub use headers::host_id;
