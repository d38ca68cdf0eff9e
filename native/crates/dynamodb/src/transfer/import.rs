//! The bytes of one file, put into a table as they come: unpacked, cut into lines or records, checked as PutItem checks them, and written a
//! few items a commit, so that nobody waits long for the table.
//!
//! What is no item is counted and passed over. Behind bytes that can't be read at all the rest of the file is left (seen on AWS, 2026-10: of
//! ten lines of which the sixth was no JSON, six were processed and five imported).

use super::csv::Csv;
use super::inflate::{Compression, Inflate};
use crate::checks::{check_item, row_key};
use crate::conditional::{check_row, condition};
use crate::context::Request;
use crate::errors::{table_not_found, validation, Code, Error, Result};
use crate::expression::Names;
use crate::json::Reader;
use crate::limits::MAX_ITEM_BYTES;
use crate::request::ItemRequest;
use crate::table::{open, Opened};
use crate::value::{members_size, Members, Wording};
use crate::write::{current, store, Site};
use ruststack_state::Engine;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

const TOO_LARGE: &str = "Item size has exceeded the maximum allowed size";
/// The message of an item that does not stand in its container, as the log of an import shows it (seen on AWS, 2026-08).
const NO_ITEM: &str = "Expected 'Item' top level container";
/// Items of one commit.
const BATCH: usize = 32;
/// Packed bytes that are unpacked at once: they may be a thousand times as many then.
const PIECE_BYTES: usize = 32 * 1024;
/// A longer line is none.
const MAX_LINE_BYTES: usize = 16 * 1024 * 1024;
/// How often a commit begins again because the table's indexes changed meanwhile.
const TRIES: usize = 8;

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    #[serde(rename = "DYNAMODB_JSON")]
    DynamodbJson,
    #[serde(rename = "CSV")]
    Csv,
}

/// Items that could not be imported are told up to this many a piece.
const MAX_LOGGED: usize = 10_000;

/// What is to be done with the file.
#[derive(Deserialize, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    pub table: String,
    pub table_id: String,
    pub format: Format,
    #[serde(default)]
    pub compression: Compression,
    /// One character; a comma unless given.
    pub delimiter: Option<String>,
    /// The columns of a CSV file whose first line does not name them.
    pub columns: Option<Vec<String>>,
    /// Whether items may have conditions, and those that are not written are to be told with their lines.
    #[serde(default)]
    pub bulk: bool,
}

/// An item that was not written.
#[derive(Serialize, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Unwritten {
    /// The item's place in the file.
    pub index: u64,
    pub code: &'static str,
    pub message: String,
    /// As it stands in the file, where it could be read.
    pub line: Option<String>,
}

/// What came of some bytes.
#[derive(Serialize, Default, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    pub processed: u64,
    pub written: u64,
    /// Items that can't be.
    pub errors: u64,
    /// Items whose conditions did not hold.
    pub unmet: u64,
    /// Bytes of the file, unpacked.
    pub bytes: u64,
    /// Bytes of the items that were written, as DynamoDB counts them.
    pub item_bytes: u64,
    /// Whether the rest of the file counts no more.
    pub stopped: bool,
    /// Of bulk puts all, of imports the first `MAX_LOGGED`.
    pub unwritten: Vec<Unwritten>,
}

pub struct Import {
    settings: Settings,
    inflate: Inflate,
    csv: Csv,
    /// What is unpacked and not read yet.
    text: Vec<u8>,
    /// Items so far.
    index: u64,
    stopped: bool,
    /// The number of the last restore when the import began: in another world it has no place.
    restored: u64,
}

/// An item on its way.
struct Entry<'a> {
    item: Members<'a>,
    key: Vec<u8>,
    index: u64,
    line: Option<&'a str>,
}

impl Import {
    pub fn new(engine: &Engine, settings: Settings) -> Self {
        let delimiter = settings.delimiter.as_ref().and_then(|text| text.bytes().next());
        Import {
            inflate: Inflate::new(settings.compression),
            csv: Csv::new(delimiter.unwrap_or(b','), settings.columns.clone()),
            text: Vec::new(),
            index: 0,
            stopped: false,
            restored: engine.restored(),
            settings,
        }
    }

    /// Takes the next bytes of the file; `last` says that they end it.
    pub fn feed(&mut self, engine: &Engine, request: &Request, bytes: &[u8], last: bool) -> Result<Progress> {
        let mut progress = Progress::default();
        let mut sink = Sink {
            engine,
            request,
            restored: self.restored,
            table: self.settings.table.clone(),
            id: self.settings.table_id.clone(),
            opened: None,
            bulk: self.settings.bulk,
            progress: &mut progress,
        };
        for piece in bytes.chunks(PIECE_BYTES) {
            if self.stopped {
                break;
            }
            self.push(&mut sink, piece)?;
        }
        if last && !self.stopped {
            self.finish(&mut sink)?;
        }
        progress.stopped = self.stopped;
        Ok(progress)
    }

    fn push(&mut self, sink: &mut Sink, piece: &[u8]) -> Result<()> {
        let before = self.text.len();
        let unpacked = self.inflate.push(piece, &mut self.text);
        sink.progress.bytes += (self.text.len() - before) as u64;
        self.read(sink, false)?;
        match unpacked {
            Ok(()) => Ok(()),
            Err(error) => self.stop(sink, &error.to_string()),
        }
    }

    fn finish(&mut self, sink: &mut Sink) -> Result<()> {
        let before = self.text.len();
        let unpacked = self.inflate.finish(&mut self.text);
        sink.progress.bytes += (self.text.len() - before) as u64;
        self.read(sink, unpacked.is_ok())?;
        match unpacked {
            Err(error) if !self.stopped => self.stop(sink, &error.to_string()),
            _ => Ok(()),
        }
    }

    /// The rest of the file can't be read.
    fn stop(&mut self, sink: &mut Sink, why: &str) -> Result<()> {
        if !self.stopped {
            self.stopped = true;
            sink.fail(self.index, "ValidationException", why, None);
        }
        self.text = Vec::new();
        Ok(())
    }

    /// Reads what stands in `text`, and leaves what is not whole yet unless it is the end.
    fn read(&mut self, sink: &mut Sink, last: bool) -> Result<()> {
        if self.stopped {
            return Ok(());
        }
        let text = std::mem::take(&mut self.text);
        let rest = match self.settings.format {
            Format::Csv => self.read_records(sink, &text, last)?,
            Format::DynamodbJson => self.read_lines(sink, &text, last)?,
        };
        if !self.stopped {
            self.text = text[rest..].to_vec();
        }
        Ok(())
    }

    fn read_records(&mut self, sink: &mut Sink, text: &[u8], last: bool) -> Result<usize> {
        let keys = sink.open()?.table.definitions.clone();
        let mut batch = Vec::with_capacity(BATCH);
        let mut input = text;
        let mut at_end = false;
        loop {
            match self.csv.next(&mut input, &keys) {
                Ok(Some(Ok(item))) => {
                    sink.take(&mut batch, item, self.index, None)?;
                    self.index += 1;
                }
                Ok(Some(Err(error))) => {
                    sink.fail_with(self.index, &error, None);
                    self.index += 1;
                }
                // An empty input tells the reader that there is no more.
                Ok(None) if last && !at_end => at_end = true,
                Ok(None) => break,
                Err(error) => {
                    sink.flush(&mut batch)?;
                    self.stop(sink, error.message.as_deref().unwrap_or_default())?;
                    break;
                }
            }
        }
        sink.flush(&mut batch)?;
        Ok(text.len())
    }

    fn read_lines(&mut self, sink: &mut Sink, text: &[u8], last: bool) -> Result<usize> {
        let mut batch = Vec::with_capacity(BATCH);
        let mut start = 0;
        while start < text.len() {
            let end = match memchr::memchr(b'\n', &text[start..]) {
                Some(length) => start + length + 1,
                None if last => text.len(),
                None => break,
            };
            if let Err(why) = self.read_line(sink, &mut batch, &text[start..end])? {
                sink.flush(&mut batch)?;
                self.stop(sink, &why)?;
                return Ok(text.len());
            }
            start = end;
        }
        sink.flush(&mut batch)?;
        if text.len() - start > MAX_LINE_BYTES {
            self.stop(sink, "A line is too long")?;
        }
        Ok(start)
    }

    /// Reads the items of a line: usually one, but nothing has to part them (seen on AWS, 2024). The inner error says why the line can't be read.
    fn read_line<'t>(
        &mut self,
        sink: &mut Sink,
        batch: &mut Vec<Entry<'t>>,
        line: &'t [u8],
    ) -> Result<std::result::Result<(), String>> {
        let Ok(text) = std::str::from_utf8(line) else {
            return Ok(Err("The file is not UTF-8".into()));
        };
        let mut reader = Reader::new(text);
        loop {
            reader.peek();
            let start = reader.position();
            if start == text.len() {
                return Ok(Ok(()));
            }
            let mut passing = Reader::new(&text[start..]);
            if passing.peek() != b'{' || passing.skip().is_err() {
                return Ok(Err("Unexpected token".into()));
            }
            let object = &text[start..start + passing.position()];
            self.read_object(sink, batch, object)?;
            self.index += 1;
            reader = Reader::new(text);
            reader.seek(start + object.len());
        }
    }

    fn read_object<'t>(&mut self, sink: &mut Sink, batch: &mut Vec<Entry<'t>>, object: &'t str) -> Result<()> {
        let mut request = match ItemRequest::parse(object) {
            Ok(request) => request,
            Err(error) => {
                sink.fail_with(self.index, &error, Some(object));
                return Ok(());
            }
        };
        if let Err(error) = request.check_values(Wording::Current) {
            sink.fail_with(self.index, &error, Some(object));
            return Ok(());
        }
        let Some(item) = request.item.take() else {
            sink.fail(self.index, "ValidationException", NO_ITEM, Some(object));
            return Ok(());
        };
        if self.settings.bulk && request.condition.is_some() {
            sink.flush(batch)?;
            return sink.put_on_condition(&request, item, self.index, object);
        }
        sink.take(batch, item, self.index, Some(object))
    }
}

/// Where items go, and what comes of them.
struct Sink<'s> {
    engine: &'s Engine,
    request: &'s Request<'s>,
    restored: u64,
    table: String,
    id: String,
    opened: Option<Arc<Opened>>,
    bulk: bool,
    progress: &'s mut Progress,
}

impl Sink<'_> {
    /// The table, whether or not others find it already.
    fn open(&mut self) -> Result<Arc<Opened>> {
        if let Some(opened) = &self.opened {
            return Ok(opened.clone());
        }
        let whenever = Request {
            now_ms: u64::MAX,
            ..*self.request
        };
        let opened = open(self.engine, &whenever, &self.table)?;
        if opened.table.id != self.id {
            return Err(table_not_found());
        }
        self.opened = Some(opened.clone());
        Ok(opened)
    }

    fn fail(&mut self, index: u64, code: &'static str, message: &str, line: Option<&str>) {
        self.progress.processed += 1;
        self.progress.errors += 1;
        self.tell(index, code, message, line);
    }

    fn fail_with(&mut self, index: u64, error: &Error, line: Option<&str>) {
        let message = error.message.as_deref().unwrap_or("The item can't be read");
        self.fail(index, "ValidationException", message, line);
    }

    fn tell(&mut self, index: u64, code: &'static str, message: &str, line: Option<&str>) {
        // A report of a bulk put tells all of them with their lines; the log of an import ends after so many anyway.
        if self.bulk || self.progress.unwritten.len() < MAX_LOGGED {
            let line = line.filter(|_| self.bulk).map(str::to_owned);
            self.progress.unwritten.push(Unwritten {
                index,
                code,
                message: message.to_owned(),
                line,
            });
        }
    }

    /// Refuses an item that can't be; gives its key.
    fn checked(&mut self, item: &Members) -> Result<std::result::Result<Vec<u8>, Box<Error>>> {
        let opened = self.open()?;
        if members_size(item) > MAX_ITEM_BYTES {
            return Ok(Err(validation(TOO_LARGE)));
        }
        Ok(check_item(&opened.table, item).map(|()| row_key(&opened.table.key, item)))
    }

    /// Puts an item into the batch, and the batch into the table when it is full.
    fn take<'a>(
        &mut self,
        batch: &mut Vec<Entry<'a>>,
        item: Members<'a>,
        index: u64,
        line: Option<&'a str>,
    ) -> Result<()> {
        match self.checked(&item)? {
            Err(error) => self.fail_with(index, &error, line),
            Ok(key) => batch.push(Entry { item, key, index, line }),
        }
        if batch.len() >= BATCH {
            self.flush(batch)?;
        }
        Ok(())
    }

    fn flush(&mut self, batch: &mut Vec<Entry>) -> Result<()> {
        if batch.is_empty() {
            return Ok(());
        }
        let written = self.commit(|update, opened, site| {
            let mut bytes = 0;
            for Entry { item, key, .. } in &*batch {
                let old = current(update, 0, &opened.table, key)?;
                store(update, site, key, old.as_ref(), Some(item), TOO_LARGE)?;
                bytes += members_size(item) as u64;
            }
            Ok(bytes)
        });
        match written {
            Ok(bytes) => {
                self.progress.processed += batch.len() as u64;
                self.progress.written += batch.len() as u64;
                self.progress.item_bytes += bytes;
            }
            // An item that a write refuses, though it was checked: what is wrong with it is for it alone.
            Err(error) if error.code == Code::Validation => {
                let entries = std::mem::take(batch);
                for entry in entries {
                    self.put(entry)?;
                }
            }
            Err(error) => return Err(error),
        }
        batch.clear();
        Ok(())
    }

    fn put(&mut self, entry: Entry) -> Result<()> {
        let Entry { item, key, index, line } = entry;
        let written = self.commit(|update, opened, site| {
            let old = current(update, 0, &opened.table, &key)?;
            store(update, site, &key, old.as_ref(), Some(&item), TOO_LARGE)?;
            Ok(members_size(&item) as u64)
        });
        self.count(written, index, line)
    }

    fn put_on_condition(&mut self, request: &ItemRequest, item: Members, index: u64, line: &str) -> Result<()> {
        let key = match self.checked(&item)? {
            Ok(key) => key,
            Err(error) => {
                self.fail_with(index, &error, Some(line));
                return Ok(());
            }
        };
        let names = Names::new(request.names.as_ref(), request.values.as_ref());
        let parsed = names.and_then(|names| {
            let condition = condition(request, &names)?;
            names.check_used()?;
            Ok(condition)
        });
        let condition = match parsed {
            Ok(condition) => condition,
            Err(error) => {
                self.fail_with(index, &error, Some(line));
                return Ok(());
            }
        };
        let written = self.commit(|update, opened, site| {
            let old = current(update, 0, &opened.table, &key)?;
            check_row(request, condition.as_ref(), old.as_ref())?;
            store(update, site, &key, old.as_ref(), Some(&item), TOO_LARGE)?;
            Ok(members_size(&item) as u64)
        });
        self.count(written, index, Some(line))
    }

    fn count(&mut self, written: Result<u64>, index: u64, line: Option<&str>) -> Result<()> {
        match written {
            Ok(bytes) => {
                self.progress.processed += 1;
                self.progress.written += 1;
                self.progress.item_bytes += bytes;
                Ok(())
            }
            Err(error) if error.code == Code::ConditionalCheckFailed => {
                self.progress.processed += 1;
                self.progress.unmet += 1;
                let message = error.message.as_deref().unwrap_or_default();
                self.tell(index, "ConditionalCheckFailedException", message, line);
                Ok(())
            }
            Err(error) if error.code == Code::Validation => {
                self.fail_with(index, &error, line);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Commits, in the world that the import began in, and again where the table's indexes have just changed.
    fn commit(
        &mut self,
        mut work: impl FnMut(&mut ruststack_state::Update, &Opened, &Site) -> Result<u64>,
    ) -> Result<u64> {
        for _ in 1..TRIES {
            let outcome = self.try_commit(&mut work);
            match outcome {
                Err(error) if error.code == Code::Internal => self.opened = None,
                outcome => return outcome,
            }
        }
        self.try_commit(&mut work)
    }

    fn try_commit(
        &mut self,
        work: &mut impl FnMut(&mut ruststack_state::Update, &Opened, &Site) -> Result<u64>,
    ) -> Result<u64> {
        let engine = self.engine;
        let _within = engine.enter();
        if engine.restored() != self.restored {
            return Err(table_not_found());
        }
        let opened = self.open()?;
        let site = Site::new(self.request, 0, &opened.table);
        engine.update(&opened.maps, |update| work(update, &opened, &site))
    }
}
