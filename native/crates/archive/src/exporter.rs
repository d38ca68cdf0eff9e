//! Writes a snapshot as a file, one piece at each call.

use crate::block::Packer;
use crate::record::{Record, Totals};
use crate::{Outcome, Refusal};
use ruststack_s3::blobs::{Blobs, Pin};
use ruststack_s3::row;
use ruststack_state::{Direction, Key, MapName, Snapshot, View};
use std::fs::File;
use std::io::Read;
use std::ops::Bound;
use std::sync::Arc;
use std::vec::IntoIter;

/// How much of a body is read at once.
const READ_BYTES: usize = 256 * 1024;

/// The same snapshot and header make the same file: maps, rows and bodies come in the order of their names.
pub struct Exporter {
    snapshot: Snapshot,
    maps: IntoIter<MapName>,
    rows: Option<Rows>,
    bodies: IntoIter<String>,
    body: Option<Body>,
    totals: Totals,
    packer: Packer,
    over: bool,
    blobs: Arc<Blobs>,
    /// Keeps the bodies' files.
    _pin: Pin,
}

/// A map that is being written.
struct Rows {
    view: View,
    /// The row that was written last.
    last: Option<Key>,
}

/// A body that is being written.
struct Body {
    name: String,
    file: File,
    left: u64,
}

impl Exporter {
    /// `header` is JSON. Whoever holds `snapshot` under a name has to look, after this, whether it still does: only then are all its bodies there.
    pub fn new(snapshot: Snapshot, header: &str, blobs: Arc<Blobs>) -> Self {
        let counts = snapshot.view(&row::blobs());
        let bodies: Vec<String> = counts
            .range(Bound::Unbounded, Bound::Unbounded, Direction::Forward)
            .map(|(key, _)| String::from_utf8_lossy(key).into_owned())
            .collect();
        let mut exporter = Exporter {
            maps: snapshot.names(b"").into_iter(),
            rows: None,
            _pin: blobs.pin(bodies.clone()),
            bodies: bodies.into_iter(),
            body: None,
            totals: Totals::default(),
            packer: Packer::new(),
            over: false,
            blobs,
            snapshot,
        };
        exporter.write(&Record::Header(header.as_bytes()));
        exporter
    }

    /// The next piece of the file, a block or some; `None` behind the last.
    pub fn next_piece(&mut self) -> Outcome<Option<Vec<u8>>> {
        while !self.over && !self.packer.is_ready() {
            self.step()?;
        }
        let piece = self.packer.take();
        Ok((!piece.is_empty()).then_some(piece))
    }

    fn step(&mut self) -> Outcome<()> {
        if let Some(rows) = self.rows.take() {
            self.write_rows(rows);
        } else if let Some(name) = self.maps.next() {
            self.begin_map(&name);
        } else if let Some(body) = self.body.take() {
            self.write_body(body)?;
        } else if let Some(name) = self.bodies.next() {
            self.begin_body(name)?;
        } else {
            let totals = self.totals;
            self.write(&Record::Totals(totals));
            self.packer.finish();
            self.over = true;
        }
        Ok(())
    }

    fn begin_map(&mut self, name: &MapName) {
        self.totals.maps += 1;
        self.write(&Record::Map(name));
        self.rows = Some(Rows {
            view: self.snapshot.view(name),
            last: None,
        });
    }

    /// Writes rows until a block is full.
    fn write_rows(&mut self, Rows { view, last }: Rows) {
        let from = last.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
        let mut stopped = None;
        for (key, value) in view.range(from, Bound::Unbounded, Direction::Forward) {
            self.totals.rows += 1;
            self.write(&Record::Row(key, value));
            if self.packer.is_ready() {
                stopped = Some(key.clone());
                break;
            }
        }
        if stopped.is_some() {
            self.rows = Some(Rows { view, last: stopped });
        }
    }

    fn begin_body(&mut self, name: String) -> Outcome<()> {
        let opened = self.blobs.path(&name).map_err(Refusal::from).and_then(|path| {
            let file = File::open(path).map_err(|error| unreadable(&name, error))?;
            let length = file.metadata().map_err(|error| unreadable(&name, error))?.len();
            Ok((file, length))
        });
        let (file, left) = opened?;
        self.totals.blobs += 1;
        self.totals.blob_bytes += left;
        self.write(&Record::Blob(name.as_bytes(), left));
        self.body = Some(Body { name, file, left });
        Ok(())
    }

    fn write_body(&mut self, mut body: Body) -> Outcome<()> {
        let mut buffer = vec![0; READ_BYTES.min(usize::try_from(body.left).unwrap_or(READ_BYTES))];
        while body.left > 0 && !self.packer.is_ready() {
            let wanted = buffer.len().min(usize::try_from(body.left).unwrap_or(READ_BYTES));
            let count = body
                .file
                .read(&mut buffer[..wanted])
                .map_err(|error| unreadable(&body.name, error))?;
            if count == 0 {
                return Err(unreadable(&body.name, "it has become shorter"));
            }
            self.packer.push(&buffer[..count]);
            body.left -= count as u64;
        }
        if body.left > 0 {
            self.body = Some(body);
        }
        Ok(())
    }

    fn write(&mut self, record: &Record) {
        record.write(|bytes| self.packer.push(bytes));
    }
}

fn unreadable(name: &str, error: impl std::fmt::Display) -> Refusal {
    Refusal::failed(format!("The body {name} can't be read: {error}"))
}
