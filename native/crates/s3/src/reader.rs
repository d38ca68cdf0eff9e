//! A stored body as something to read from, one blob after the other.

use crate::blobs::{Blobs, Pin};
use crate::fault::{Fault, Outcome};
use crate::row;
use ruststack_state::Engine;
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

/// How often a body is looked up again because its object was replaced meanwhile.
const MAX_ATTEMPTS: usize = 100;

/// The body of an object as it is now.
pub fn body_of(engine: &Engine, blobs: &Arc<Blobs>, bucket: &str, key: &str) -> Outcome<Body> {
    let _within = engine.enter();
    let rows = row::objects(bucket).ok_or_else(|| Fault::internal("the bucket has no name"))?;
    for _ in 0..MAX_ATTEMPTS {
        let stored = engine
            .get(&rows, key.as_bytes())
            .ok_or_else(|| Fault::internal("the object is gone"))?;
        let (json, inline) = row::split(&stored).ok_or_else(|| Fault::internal("the row can't be read"))?;
        let object = row::Object::parse(json).ok_or_else(|| Fault::internal("the row can't be read"))?;
        let names: Vec<String> = object.blobs().into_iter().map(str::to_owned).collect();
        if names.is_empty() {
            return Ok(Body::Bytes(inline.into()));
        }
        let paths = names.iter().map(|name| blobs.path(name)).collect::<Outcome<_>>()?;
        let body = Body::files(paths, blobs.pin(names));
        // Between reading the row and pinning its blobs they may have lost their last row and their files.
        if engine.get(&rows, key.as_bytes()).is_some_and(|now| now.same(&stored)) {
            return Ok(body);
        }
    }
    Err(Fault::internal("the object changed faster than it could be read"))
}

/// A body to be read from any place of it.
pub struct Seekable {
    parts: Vec<Part>,
    length: u64,
    position: u64,
    _body: Body,
}

struct Part {
    /// Where it begins in the whole.
    first: u64,
    length: u64,
    source: Source,
    /// Where the source stands.
    at: u64,
}

enum Source {
    Bytes(Arc<[u8]>),
    File(File),
}

impl Body {
    pub fn seekable(&self) -> Result<Seekable> {
        let mut parts = Vec::new();
        let mut length = 0;
        let sources = match self {
            Body::Bytes(bytes) => vec![(Source::Bytes(Arc::clone(bytes)), bytes.len() as u64)],
            Body::Files(files) => files
                .paths
                .iter()
                .map(|path| {
                    let file = File::open(path)?;
                    let length = file.metadata()?.len();
                    Ok((Source::File(file), length))
                })
                .collect::<Result<_>>()?,
        };
        for (source, size) in sources {
            parts.push(Part {
                first: length,
                length: size,
                source,
                at: 0,
            });
            length += size;
        }
        Ok(Seekable {
            parts,
            length,
            position: 0,
            _body: self.clone(),
        })
    }
}

impl Read for Seekable {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let position = self.position;
        let Some(part) = self
            .parts
            .iter_mut()
            .find(|part| (part.first..part.first + part.length).contains(&position))
        else {
            return Ok(0);
        };
        let from = position - part.first;
        let count = match &mut part.source {
            Source::Bytes(bytes) => (&bytes[from as usize..]).read(buffer)?,
            Source::File(file) => {
                if part.at != from {
                    file.seek(SeekFrom::Start(from))?;
                }
                let count = file.read(buffer)?;
                part.at = from + count as u64;
                count
            }
        };
        self.position += count as u64;
        Ok(count)
    }
}

impl Seek for Seekable {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(offset) => self.length.checked_add_signed(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
        };
        self.position = position.ok_or_else(|| std::io::Error::from(std::io::ErrorKind::InvalidInput))?;
        Ok(self.position)
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
