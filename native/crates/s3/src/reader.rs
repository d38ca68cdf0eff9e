//! A stored body as something to read from, one blob after the other.

use crate::blobs::Pin;
use std::collections::VecDeque;
use std::fs::File;
use std::io::{Cursor, Read, Result, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::Arc;

/// Where a body is. Its blobs stay as long as there is a copy of this.
#[derive(Clone)]
pub enum Body {
    Bytes(Arc<[u8]>),
    Files(Arc<Files>),
}

pub struct Files {
    paths: Vec<PathBuf>,
    _pin: Pin,
}

impl Body {
    /// The blobs behind `paths` are those that `pin` holds.
    pub fn files(paths: Vec<PathBuf>, pin: Pin) -> Self {
        Body::Files(Arc::new(Files { paths, _pin: pin }))
    }

    /// Reads from the byte `first` on.
    pub fn open(&self, mut first: u64) -> Result<Box<dyn Read + Send>> {
        let files = match self {
            Body::Bytes(bytes) => {
                let mut cursor = Cursor::new(Arc::clone(bytes));
                cursor.set_position(first);
                return Ok(Box::new(cursor));
            }
            Body::Files(files) => files,
        };
        let mut rest: VecDeque<PathBuf> = files.paths.iter().cloned().collect();
        let mut file = None;
        while let Some(path) = rest.pop_front() {
            let mut next = File::open(path)?;
            let size = next.metadata()?.len();
            if first < size || rest.is_empty() {
                next.seek(SeekFrom::Start(first))?;
                file = Some(next);
                break;
            }
            first -= size;
        }
        Ok(Box::new(Reader {
            file,
            rest,
            _files: Arc::clone(files),
        }))
    }
}

struct Reader {
    file: Option<File>,
    rest: VecDeque<PathBuf>,
    _files: Arc<Files>,
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        while let Some(file) = &mut self.file {
            let count = file.read(buffer)?;
            if count > 0 || buffer.is_empty() {
                return Ok(count);
            }
            self.file = self.rest.pop_front().map(File::open).transpose()?;
        }
        Ok(0)
    }
}
