//! Reads a file, in pieces as they come, into a snapshot.
//!
//! Nothing of it is to be seen before all of it was read and found whole: rows stand in a tree of their own, bodies in files that no row counts. An
//! importer that is dropped leaves neither.

use crate::block::Unpacker;
use crate::owner::NameParts;
use crate::record::{Record, Totals};
use crate::{Outcome, Refusal};
use ruststack_s3::adopt::Adopted;
use ruststack_s3::blobs::{self, Blobs, Pin};
use ruststack_s3::row;
use ruststack_state::{Builder, Direction, Engine, Key, MapBuilder, MapName, Snapshot, Value};
use std::collections::HashMap;
use std::ops::Bound;
use std::sync::Arc;

pub struct Importer {
    unpacker: Unpacker,
    contents: Contents,
}

/// A snapshot that was read. Its bodies stay if it is kept where `Blobs` finds its counts before this is dropped, and go otherwise.
pub struct Imported {
    pub snapshot: Snapshot,
    /// JSON.
    pub header: String,
    _bodies: Bodies,
}

impl Importer {
    /// `blobs` are those of `engine`, which is not changed.
    pub fn new(engine: Arc<Engine>, blobs: Arc<Blobs>) -> Self {
        Importer {
            unpacker: Unpacker::new(),
            contents: Contents {
                pending: Vec::new(),
                header: None,
                map: None,
                last_map: None,
                builder: Builder::new(),
                totals: Totals::default(),
                told: None,
                holders: HashMap::new(),
                body: None,
                names: Vec::new(),
                bodies: Bodies {
                    pin: Some(blobs.pin(Vec::new())),
                    engine,
                    blobs,
                    written: Vec::new(),
                },
            },
        }
    }

    pub fn push(&mut self, bytes: &[u8]) -> Outcome<()> {
        let contents = &mut self.contents;
        self.unpacker.push(bytes, |content| contents.push(content))
    }

    /// All bytes came.
    pub fn finish(self) -> Outcome<Imported> {
        self.unpacker.finish()?;
        self.contents.finish()
    }
}

/// What the blocks hold.
struct Contents {
    /// The beginning of a record that is not all there.
    pending: Vec<u8>,
    header: Option<String>,
    map: Option<OpenMap>,
    last_map: Option<MapName>,
    builder: Builder,
    totals: Totals,
    /// What the file says that there is.
    told: Option<Totals>,
    /// How many rows hold each body.
    holders: HashMap<String, u32>,
    body: Option<OpenBody>,
    /// The names of the bodies so far, which come in order.
    names: Vec<String>,
    bodies: Bodies,
}

struct OpenMap {
    name: MapName,
    kind: String,
    is_s3: bool,
    rows: MapBuilder,
    last: Option<Key>,
}

struct OpenBody {
    left: u64,
    adopted: Adopted,
}

impl Contents {
    fn push(&mut self, content: &[u8]) -> Outcome<()> {
        let mut pending = std::mem::take(&mut self.pending);
        let mut rest = if pending.is_empty() {
            content
        } else {
            pending.extend_from_slice(content);
            &pending[..]
        };
        loop {
            rest = self.body_bytes(rest)?;
            match Record::read(rest)? {
                Some((record, length)) => {
                    self.take(record)?;
                    rest = &rest[length..];
                }
                None => break,
            }
        }
        self.pending = rest.to_vec();
        Ok(())
    }

    /// Gives what the open body takes of the bytes to it, and the rest back.
    fn body_bytes<'a>(&mut self, bytes: &'a [u8]) -> Outcome<&'a [u8]> {
        let Some(mut body) = self.body.take() else {
            return Ok(bytes);
        };
        let (own, rest) = bytes.split_at(bytes.len().min(usize::try_from(body.left).unwrap_or(usize::MAX)));
        body.adopted.push(own)?;
        body.left -= own.len() as u64;
        if body.left > 0 {
            self.body = Some(body);
        } else {
            body.adopted.finish()?;
        }
        Ok(rest)
    }

    fn take(&mut self, record: Record) -> Outcome<()> {
        if self.told.is_some() {
            return Err(Refusal::damaged("a record follows the totals"));
        }
        if self.header.is_none() != matches!(record, Record::Header(_)) {
            return Err(Refusal::damaged("the header is not where it belongs"));
        }
        match record {
            Record::Header(json) => self.header = Some(text(json)?.to_owned()),
            Record::Map(name) => self.begin_map(name)?,
            Record::Row(key, value) => self.row(key, value)?,
            Record::Blob(name, length) => self.begin_body(text(name)?, length)?,
            Record::Totals(totals) => {
                self.close_map();
                self.told = Some(totals);
            }
        }
        Ok(())
    }

    fn begin_map(&mut self, name: &[u8]) -> Outcome<()> {
        self.close_map();
        let parts = NameParts::of(name).ok_or_else(|| Refusal::damaged("a map's name is none"))?;
        let name = MapName::from(name);
        if self.last_map.as_ref().is_some_and(|last| *last >= name) || !self.names.is_empty() {
            return Err(Refusal::damaged("the maps are out of order"));
        }
        self.last_map = Some(name.clone());
        self.totals.maps += 1;
        self.map = Some(OpenMap {
            kind: parts.kind.to_owned(),
            is_s3: parts.service == "s3",
            name,
            rows: MapBuilder::default(),
            last: None,
        });
        Ok(())
    }

    fn row(&mut self, key: &[u8], value: &[u8]) -> Outcome<()> {
        let Some(map) = &mut self.map else {
            return Err(Refusal::damaged("a row stands outside of a map"));
        };
        let key = Key::from(key);
        if map.last.as_ref().is_some_and(|last| *last >= key) {
            return Err(Refusal::damaged("the rows are out of order"));
        }
        if map.is_s3 {
            let held = row::held(&map.kind, value).ok_or_else(|| Refusal::damaged("a row of S3 can't be read"))?;
            for name in held {
                *self.holders.entry(name).or_default() += 1;
            }
        }
        self.totals.rows += 1;
        map.last = Some(key.clone());
        map.rows.put(key, Value::from(value));
        Ok(())
    }

    fn close_map(&mut self) {
        if let Some(map) = self.map.take() {
            self.builder.put_map(&map.name, map.rows.finish());
        }
    }

    fn begin_body(&mut self, name: &str, length: u64) -> Outcome<()> {
        self.close_map();
        // The names become those of files.
        if !blobs::is_name(name) {
            return Err(Refusal::damaged("a body's name is none"));
        }
        if self.names.last().is_some_and(|last| &**last >= name) {
            return Err(Refusal::damaged("the bodies are out of order"));
        }
        self.names.push(name.to_owned());
        self.totals.blobs += 1;
        self.totals.blob_bytes += length;
        let adopted = self.bodies.adopt(name, length)?;
        self.body = Some(OpenBody { left: length, adopted });
        if length == 0 {
            self.body_bytes(&[])?;
        }
        Ok(())
    }

    fn finish(self) -> Outcome<Imported> {
        let (Some(header), Some(told)) = (self.header, self.told) else {
            return Err(Refusal::damaged("its totals are missing"));
        };
        if told != self.totals || !self.pending.is_empty() {
            return Err(Refusal::damaged("it holds more or less than its totals say"));
        }
        let snapshot = self.builder.finish();
        check_counts(&snapshot, self.holders, &self.names)?;
        Ok(Imported {
            snapshot,
            header,
            _bodies: self.bodies,
        })
    }
}

/// Each body is there and counted, and held by as many rows as its count says. A row that names another would read somebody's file.
fn check_counts(snapshot: &Snapshot, mut holders: HashMap<String, u32>, names: &[String]) -> Outcome<()> {
    let counts = snapshot.view(&row::blobs());
    let mut counted = counts.range(Bound::Unbounded, Bound::Unbounded, Direction::Forward);
    let fits = names.iter().all(|name| {
        counted
            .next()
            .is_some_and(|(key, count)| **key == *name.as_bytes() && holders.remove(name) == Some(row::count(count)))
    });
    if !fits || counted.next().is_some() || !holders.is_empty() {
        return Err(Refusal::damaged("its bodies are not those that its objects have"));
    }
    Ok(())
}

/// The bodies that came, whose files are kept while this is there and go with it unless somebody counts them then.
struct Bodies {
    engine: Arc<Engine>,
    blobs: Arc<Blobs>,
    pin: Option<Pin>,
    /// Those that were not here before.
    written: Vec<String>,
}

impl Bodies {
    /// A body whose name is here already is shared, if it is the same.
    fn adopt(&mut self, name: &str, length: u64) -> Outcome<Adopted> {
        if let Some(pin) = &mut self.pin {
            pin.add(name);
        }
        let adopted = self.blobs.adopt(name, length)?;
        if adopted.is_new() {
            self.written.push(name.to_owned());
        }
        Ok(adopted)
    }
}

impl Drop for Bodies {
    fn drop(&mut self) {
        self.pin = None;
        self.blobs
            .drop_unreferenced(&self.engine, self.written.iter().map(String::as_str));
    }
}

fn text(bytes: &[u8]) -> Outcome<&str> {
    std::str::from_utf8(bytes).map_err(|_| Refusal::damaged("a text is none"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::Packer;

    const BLOB: &str = "0123456789abcdef0123456789abcdef";
    const BUCKETS: &[u8] = b"aws\0*\0*\0s3\0buckets";
    const COUNTS: &[u8] = b"aws\0*\0*\0s3\0blobs";
    const OBJECTS: &[u8] = b"aws\0*\0*\0s3\0objects/b";

    fn read(records: &[Record], bodies: &[&[u8]]) -> Result<Imported, String> {
        let mut packer = Packer::new();
        let mut bodies = bodies.iter();
        for record in records {
            record.write(|bytes| packer.push(bytes));
            if let Record::Blob(..) = record {
                packer.push(bodies.next().expect("a body"));
            }
        }
        packer.finish();
        let mut importer = Importer::new(Arc::new(Engine::new()), Arc::new(Blobs::new(None)));
        let pushed = importer.push(&packer.take());
        pushed
            .and_then(|()| importer.finish())
            .map_err(|refusal| refusal.message.into_owned())
    }

    fn object(blob: &str) -> Value {
        row::join(&format!(r#"{{"etag":"e","size":4,"blob":"{blob}"}}"#), b"")
    }

    fn totals(maps: u64, rows: u64, blobs: u64) -> Record<'static> {
        Record::Totals(Totals {
            maps,
            rows,
            blobs,
            blob_bytes: blobs * 4,
        })
    }

    #[test]
    fn a_whole_file_may_still_be_refused() {
        let one = 1u32.to_le_bytes();
        let own = object(BLOB);
        let good = [
            Record::Header(b"{}"),
            Record::Map(COUNTS),
            Record::Row(BLOB.as_bytes(), &one),
            Record::Map(OBJECTS),
            Record::Row(b"key", &own),
            Record::Blob(BLOB.as_bytes(), 4),
            totals(2, 2, 1),
        ];
        assert!(read(&good, &[b"body"]).is_ok());

        let foreign = object("../../etc/passwd");
        let other = "f".repeat(32);
        let wrong: [(&str, Vec<Record>); 9] = [
            ("no totals", vec![Record::Header(b"{}")]),
            ("no header", vec![Record::Map(BUCKETS), totals(1, 0, 0)]),
            (
                "a row without a map",
                vec![Record::Header(b"{}"), Record::Row(b"k", b"v"), totals(0, 1, 0)],
            ),
            (
                "a name of too few parts",
                vec![Record::Header(b"{}"), Record::Map(b"aws\0s3"), totals(1, 0, 0)],
            ),
            (
                "rows out of order",
                vec![
                    Record::Header(b"{}"),
                    Record::Map(BUCKETS),
                    Record::Row(b"b", b"{}"),
                    Record::Row(b"a", b"{}"),
                    totals(1, 2, 0),
                ],
            ),
            (
                "an object of somebody's file",
                vec![
                    Record::Header(b"{}"),
                    Record::Map(OBJECTS),
                    Record::Row(b"k", &foreign),
                    totals(1, 1, 0),
                ],
            ),
            (
                "a body that is a path",
                vec![Record::Header(b"{}"), Record::Blob(b"../../tmp/x", 4), totals(0, 0, 1)],
            ),
            (
                "a body that nobody holds",
                vec![Record::Header(b"{}"), Record::Blob(BLOB.as_bytes(), 4), totals(0, 0, 1)],
            ),
            (
                "another body than the one that is held",
                vec![
                    Record::Header(b"{}"),
                    Record::Map(COUNTS),
                    Record::Row(BLOB.as_bytes(), &one),
                    Record::Map(OBJECTS),
                    Record::Row(b"key", &own),
                    Record::Blob(other.as_bytes(), 4),
                    totals(2, 2, 1),
                ],
            ),
        ];
        for (what, records) in wrong {
            let refused = read(&records, &[b"body"]).err();
            assert!(
                refused.as_ref().is_some_and(|why| why.contains("damaged")),
                "{what}: {refused:?}"
            );
        }
    }
}
