//! The items of a table as files of lines, each file those whose keys' hashes lie in one range: AWS writes one for each partition.

use crate::context::Request;
use crate::errors::{Code, Error, Result};
use crate::item;
use crate::key::{segment, MARKER, TABLE_TAG};
use crate::table::items_map;
use crate::totals;
use flate2::write::GzEncoder;
use flate2::Compression;
use ruststack_state::{Direction, Engine, View};
use std::io::Write;
use std::ops::Bound;

/// The items of one moment.
pub struct Source {
    items: View,
}

/// A file, packed.
pub struct File {
    pub body: Vec<u8>,
    pub items: u64,
    /// Bytes of the items as DynamoDB counts them.
    pub bytes: u64,
}

impl Source {
    /// The items that the table of that id has now; none if there is no such table.
    pub fn new(engine: &Engine, request: &Request, id: &str) -> Self {
        Source {
            items: engine.view(&items_map(request, id)),
        }
    }

    /// Bytes of all items as DynamoDB counts them.
    pub fn bytes(&self) -> u64 {
        self.items
            .get(MARKER)
            .map_or(0, |marker| totals::of(marker, TABLE_TAG).bytes)
    }

    /// The file of the range `number` of `total`.
    pub fn file(&self, number: u64, total: u64) -> Result<File> {
        let failed = |_| Error::new(Code::Internal, "A file can't be packed");
        let (from, to) = segment(TABLE_TAG, number, total);
        let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
        let (mut items, mut bytes) = (0, 0);
        let rows = self
            .items
            .range(Bound::Included(&from), Bound::Excluded(&to), Direction::Forward);
        for (_, row) in rows {
            packed.write_all(b"{\"Item\":").map_err(failed)?;
            packed.write_all(item::json(row)).map_err(failed)?;
            packed.write_all(b"}\n").map_err(failed)?;
            items += 1;
            bytes += item::size(row) as u64;
        }
        let body = packed.finish().map_err(failed)?;
        Ok(File { body, items, bytes })
    }
}
