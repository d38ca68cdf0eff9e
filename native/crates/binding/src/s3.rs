//! Exports of the S3 crate.
