//! The seam to a store on disk: an ordered map of bytes that takes batches as a whole.

use std::fmt;

/// Why something was not written or read, in a sentence for people. Nothing was changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Failed(pub String);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failed {}

impl From<Failed> for String {
    fn from(failed: Failed) -> Self {
        failed.0
    }
}

/// For callers that have nothing to tell.
impl From<Failed> for () {
    fn from(_: Failed) {}
}

/// Durability on one machine. It knows nothing of maps and snapshots: those are laid out by the durable layer.
pub trait Sink: Send + Sync {
    /// All of the batch or nothing of it. It has reached the operating system when this returns, so that it survives the process.
    fn write(&self, batch: &Batch) -> Result<(), Failed>;

    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Failed>;

    /// Visits the rows whose keys begin with `prefix` and are not below `from`, in order, until `visit` returns false. `visit` must not call the
    /// sink.
    fn scan(&self, prefix: &[u8], from: &[u8], visit: &mut dyn FnMut(&[u8], &[u8]) -> bool) -> Result<(), Failed>;

    /// What was written before survives a loss of power when this returns.
    fn sync(&self) -> Result<(), Failed>;

    /// Whether a flush has failed for good: nothing that is written from now on can be told to survive a loss of power.
    fn has_lost(&self) -> bool;

    /// Lets go of the store, whoever still holds the sink; every later call fails.
    fn close(&self);
}

/// Rows to put and to remove, in one piece of memory.
#[derive(Default)]
pub struct Batch {
    bytes: Vec<u8>,
    rows: Vec<Row>,
}

struct Row {
    key_end: usize,
    /// Where the value ends; a row without is removed.
    value_end: Option<usize>,
}

/// A batch's memory is kept for the next one up to this many bytes.
const KEPT_BYTES: usize = 1024 * 1024;

impl Batch {
    /// The parts of key and value follow each other.
    pub fn put(&mut self, key: &[&[u8]], value: &[&[u8]]) {
        let key_end = self.append(key);
        let value_end = Some(self.append(value));
        self.rows.push(Row { key_end, value_end });
    }

    pub fn remove(&mut self, key: &[&[u8]]) {
        let key_end = self.append(key);
        self.rows.push(Row {
            key_end,
            value_end: None,
        });
    }

    /// Keys with the values to put, or none to remove, in the order in which they were given; a later one of the same key counts.
    pub fn rows(&self) -> impl Iterator<Item = (&[u8], Option<&[u8]>)> {
        let mut start = 0;
        self.rows.iter().map(move |row| {
            let key = &self.bytes[start..row.key_end];
            let value = row.value_end.map(|end| &self.bytes[row.key_end..end]);
            start = row.value_end.unwrap_or(row.key_end);
            (key, value)
        })
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Bytes of all keys and values.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    pub fn clear(&mut self) {
        self.bytes.clear();
        self.rows.clear();
        if self.bytes.capacity() > KEPT_BYTES {
            *self = Batch::default();
        }
    }

    fn append(&mut self, parts: &[&[u8]]) -> usize {
        parts.iter().for_each(|part| self.bytes.extend_from_slice(part));
        self.bytes.len()
    }
}
