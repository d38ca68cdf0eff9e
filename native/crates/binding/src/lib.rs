//! The only crate that knows of Node: thin napi exports over the other crates, a module or two for a crate.
//! Every export catches panics, so that a fault in native code is an error to JavaScript and never the end of the process.

#[cfg(unix)]
mod acceptor;
mod answer_dates;
mod archive;
mod checksum;
mod diff;
mod dynamodb;
mod guard;
mod packages;
mod range;
mod s3;
mod s3_scratch;
mod s3_select;
mod scratch;
mod snapshots;
mod sockets;
mod state;
mod streams;
mod text;
mod transfer;
