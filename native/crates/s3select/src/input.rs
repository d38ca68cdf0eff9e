//! The bytes of an object, unpacked, as the readers of CSV and JSON take them: a window that is filled from the front.

use crate::error::{self, Outcome};
use bzip2::read::MultiBzDecoder;
use flate2::read::MultiGzDecoder;
use std::io::{ErrorKind, Read};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;

/// Bytes of a record of the input, and of the result.
pub const RECORD_BYTES_MAX: usize = 1024 * 1024;

/// Few in tests, which look for what goes wrong between one filling and the next.
const FILL_BYTES: usize = if cfg!(test) { 16 } else { 256 * 1024 };

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    None,
    Gzip,
    Bzip2,
}

impl Compression {
    fn name(self) -> &'static str {
        match self {
            Compression::Gzip => "GZIP",
            Compression::Bzip2 => "BZIP2",
            Compression::None => "NONE",
        }
    }
}

pub type Source = Box<dyn Read + Send>;

/// Counts what is read of the object itself.
struct Counted {
    source: Source,
    count: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.count.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

pub struct Input {
    source: Source,
    compression: Compression,
    scanned: Arc<AtomicU64>,
    buffer: Vec<u8>,
    /// Of the buffer: what was consumed.
    at: usize,
    /// Of the unpacked object: where the buffer begins.
    base: u64,
    /// Bytes that were unpacked.
    processed: u64,
    is_over: bool,
}

impl Input {
    /// `source` begins at the byte `offset` of the object.
    pub fn new(source: Source, compression: Compression, offset: u64) -> Self {
        let scanned = Arc::new(AtomicU64::new(0));
        let counted = Counted {
            source,
            count: Arc::clone(&scanned),
        };
        let source: Source = match compression {
            Compression::None => Box::new(counted),
            Compression::Gzip => Box::new(MultiGzDecoder::new(counted)),
            Compression::Bzip2 => Box::new(MultiBzDecoder::new(counted)),
        };
        Input {
            source,
            compression,
            scanned,
            buffer: Vec::new(),
            at: 0,
            base: offset,
            processed: 0,
            is_over: false,
        }
    }

    /// Bytes read of the object as it is stored.
    pub fn scanned(&self) -> u64 {
        self.scanned.load(Ordering::Relaxed)
    }

    /// Bytes after unpacking.
    pub fn processed(&self) -> u64 {
        self.processed
    }

    /// What was read and not consumed.
    pub fn held(&self) -> &[u8] {
        &self.buffer[self.at..]
    }

    /// Where `held` begins in the unpacked object.
    pub fn offset(&self) -> u64 {
        self.base + self.at as u64
    }

    pub fn consume(&mut self, bytes: usize) {
        self.at = (self.at + bytes).min(self.buffer.len());
    }

    /// Consumes bytes that are held, and gives them.
    pub fn take(&mut self, bytes: usize) -> &[u8] {
        let from = self.at;
        self.consume(bytes);
        &self.buffer[from..self.at]
    }

    /// Reads more behind what is held; false at the end.
    pub fn fill(&mut self) -> Outcome<bool> {
        if self.is_over {
            return Ok(false);
        }
        self.buffer.drain(..self.at);
        self.base += self.at as u64;
        self.at = 0;
        let held = self.buffer.len();
        self.buffer.resize(held + FILL_BYTES, 0);
        let mut end = held;
        let outcome = loop {
            match self.source.read(&mut self.buffer[end..]) {
                Ok(0) => {
                    self.is_over = true;
                    break Ok(());
                }
                Ok(count) => end += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => break Err(self.fault(&error)),
            }
            // Unpacking gives small pieces.
            if end - held >= FILL_BYTES / 2 {
                break Ok(());
            }
        };
        self.buffer.truncate(end);
        self.processed += (end - held) as u64;
        outcome?;
        self.skip_byte_order_mark();
        Ok(end > held)
    }

    fn skip_byte_order_mark(&mut self) {
        if self.base == 0
            && self.at == 0
            && self.buffer.starts_with(b"\xef\xbb\xbf")
            && self.processed == self.buffer.len() as u64
        {
            self.at = 3;
        }
    }

    fn fault(&self, error: &std::io::Error) -> error::SelectError {
        match (self.compression, error.kind()) {
            (Compression::None, _) => error::SelectError::internal(),
            (_, ErrorKind::UnexpectedEof) if self.processed > 0 => error::truncated_input(),
            (compression, _) => error::not_compressed(compression.name()),
        }
    }
}
