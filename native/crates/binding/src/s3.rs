//! Exports of the S3 crate. A thread reaches the objects of an engine through an `S3Handle` of its own.
//!
//! Answers are text: the headers of a success as they go over the wire (`ruststack_s3::headers`), or an error as JSON, which begins with a brace.

use crate::checksum::algorithm_of;
use crate::guard::guard;
use crate::s3_scratch::{in_one_world, whole, Answers};
use napi::bindgen_prelude::{AsyncTask, Buffer, BufferSlice, FnArgs, Function};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Error, Result, Status, Task};
use napi_derive::napi;
use ruststack_checksum::Algorithm;
use ruststack_s3::blobs::{self, Blobs, Pin};
use ruststack_s3::copy::{combine, copy, Source};
use ruststack_s3::get::{Get, Options};
use ruststack_s3::list::{list, Query};
use ruststack_s3::page::{page, PageAnswer, PageRequest};
use ruststack_s3::put::{Put, Putting};
use ruststack_s3::version_list;
use ruststack_s3::workers::{Event, Upload};
use ruststack_s3::{Fault, Outcome};
use ruststack_state::Engine;
use std::cell::RefCell;
use std::collections::HashMap;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

/// Weak, so that an upload does not keep its thread alive.
type EventFunction = ThreadsafeFunction<FnArgs<(u32, String)>, (), FnArgs<(u32, String)>, Status, false, true>;

#[napi]
pub struct S3Handle {
    engine: Arc<Engine>,
    blobs: Arc<Blobs>,
    events: Arc<EventFunction>,
    uploads: RefCell<HashMap<u32, Arc<Upload>>>,
    answers: Rc<Answers>,
    slot: u32,
}

#[napi]
impl S3Handle {
    /// `folder` is where bodies live, the system's temporary folder if absent; the first handle of an engine decides. `on_event`
    /// gets the number of an upload and its answer, or an empty text when there is room again. `scratch` takes plain requests from
    /// its beginning and their answers from `answer_at` on; whoever holds the handle holds the buffer.
    #[napi(constructor)]
    pub fn new(
        engine: u32,
        folder: Option<String>,
        on_event: Function<FnArgs<(u32, String)>, ()>,
        mut scratch: BufferSlice,
        answer_at: u32,
    ) -> Result<Self> {
        guard(|| {
            let events = on_event
                .build_threadsafe_function::<FnArgs<(u32, String)>>()
                .weak::<true>()
                .build()?;
            let engine_number = engine;
            let engine = engine_of(engine_number)?;
            let blobs = blobs::of_engine(engine_number, folder.as_deref().map(Path::new));
            let (answers, slot) = Answers::new(Arc::clone(&engine), Arc::clone(&blobs), &mut scratch, answer_at);
            Ok(S3Handle {
                engine,
                blobs,
                events: Arc::new(events),
                uploads: RefCell::default(),
                answers,
                slot,
            })
        })
    }

    /// What `s3_read` and `s3_put` know this handle by.
    #[napi(getter)]
    pub fn slot(&self) -> u32 {
        self.slot
    }

    /// Puts an object or a part whose whole body is there; gives the answer.
    #[napi]
    pub fn put(&self, spec: String, body: &[u8]) -> Result<String> {
        guard(|| {
            let put = || Ok(self.begin(&spec).and_then(|putting| whole(putting, body)));
            in_one_world(put).map(answer)
        })
    }

    /// Begins to put an object or a part under a number that the caller chose. An error comes at once; an empty text means go on.
    #[napi]
    pub fn begin_put(&self, upload: u32, spec: String) -> Result<String> {
        guard(|| {
            let putting = match self.begin(&spec) {
                Ok(putting) => putting,
                Err(fault) => return Ok(fault.to_json()),
            };
            let events = Arc::clone(&self.events);
            let notify = move |event| {
                let text = match event {
                    Event::Resume => String::new(),
                    Event::Done(outcome) => answer(outcome),
                };
                events.call(FnArgs::from((upload, text)), ThreadsafeFunctionCallMode::NonBlocking);
            };
            let upload_handle = Upload::new(putting, notify);
            self.uploads.borrow_mut().insert(upload, upload_handle);
            Ok(String::new())
        })
    }

    /// Hands a piece of the body over. False asks to wait until there is room again.
    #[napi]
    pub fn write(&self, upload: u32, chunk: &[u8], last: bool) -> Result<bool> {
        guard(|| {
            let uploads = self.uploads.borrow();
            Ok(uploads.get(&upload).is_none_or(|upload| upload.write(chunk, last)))
        })
    }

    /// Forgets an upload: after its answer, or to discard it.
    #[napi]
    pub fn end_put(&self, upload: u32) -> Result<()> {
        guard(|| {
            if let Some(upload) = self.uploads.borrow_mut().remove(&upload) {
                upload.abort();
            }
            Ok(())
        })
    }

    /// Reads an object: fills `out` and gives the answer's length. Where that is more than `out` has, nothing was written, and the call is
    /// to be made again with more room. `request` is request id, line feed, options (JSON, or nothing), line feed, bucket, slash, key: one
    /// string, because each one costs two calls into the engine.
    #[napi]
    pub fn get(&self, request: String, now: f64, head: bool, mut out: BufferSlice) -> Result<u32> {
        let mut parts = request.splitn(3, '\n');
        let request_id = parts.next().unwrap_or_default();
        let options = parts.next().unwrap_or_default();
        let (bucket, key) = parts.next().unwrap_or_default().split_once('/').unwrap_or_default();
        guard(|| {
            let outcome = read_options(options).and_then(|options| {
                self.answers.get(&Get {
                    bucket,
                    key,
                    request_id,
                    now: now as i64,
                    head,
                    options,
                })
            });
            Ok(self.answers.fill(outcome, &mut out))
        })
    }

    /// Lets go of the blobs that a read was streaming.
    #[napi]
    pub fn end_read(&self, reader: u32) -> Result<()> {
        guard(|| {
            self.answers.unpin(reader);
            Ok(())
        })
    }

    /// Where a blob's file is.
    #[napi]
    pub fn blob_path(&self, name: String) -> Result<String> {
        guard(|| {
            let path = self
                .blobs
                .path(&name)
                .map_err(|fault| Error::from_reason(fault.to_json()))?;
            Ok(path.to_string_lossy().into_owned())
        })
    }
}

impl S3Handle {
    fn begin(&self, spec: &str) -> Outcome<Putting> {
        let put: Put = serde_json::from_str(spec).map_err(Fault::internal)?;
        Putting::begin(put, Arc::clone(&self.engine), Arc::clone(&self.blobs))
    }
}

fn answer(outcome: Outcome<String>) -> String {
    outcome.unwrap_or_else(|fault| fault.to_json())
}

fn read_options(text: &str) -> Outcome<Options<'_>> {
    match text {
        "" => Ok(Options::default()),
        text => serde_json::from_str(text).map_err(Fault::internal),
    }
}

/// Removes the files of those blobs that no row holds.
#[napi]
pub fn s3_drop_blobs(engine: u32, names: Vec<String>) -> Result<()> {
    guard(|| {
        let blobs = blobs::of_engine(engine, None);
        blobs.drop_unreferenced(&*engine_of(engine)?, names.iter().map(String::as_str));
        Ok(())
    })
}

/// One page of a bucket's objects as JSON: whether there is more, then the entries (`ruststack_s3::list`).
#[napi]
pub fn s3_list(
    engine: u32,
    bucket: String,
    prefix: String,
    delimiter: String,
    after: String,
    limit: u32,
) -> Result<String> {
    guard(|| {
        let query = Query {
            bucket: &bucket,
            prefix: &prefix,
            delimiter: &delimiter,
            after: &after,
            limit: limit as usize,
        };
        Ok(list(&*engine_of(engine)?, &query))
    })
}

/// One page of a bucket's versions and delete markers as JSON: whether there is more, then the entries (`ruststack_s3::version_list`).
#[napi]
pub fn s3_list_versions(
    engine: u32,
    bucket: String,
    prefix: String,
    delimiter: String,
    key_marker: String,
    version_marker: String,
    limit: u32,
) -> Result<String> {
    guard(|| {
        let query = version_list::Query {
            bucket: &bucket,
            prefix: &prefix,
            delimiter: &delimiter,
            key_marker: &key_marker,
            version_marker: &version_marker,
            limit: limit as usize,
        };
        Ok(version_list::list(&*engine_of(engine)?, &query))
    })
}

/// A page as it goes over the wire.
#[napi(object)]
pub struct S3Page {
    pub headers: String,
    pub body: Buffer,
}

/// One page of ListObjectsV2 as XML; null where it is for the modelled operation to answer. `request` is JSON (`ruststack_s3::page`).
#[napi]
pub fn s3_page(engine: u32, request: String) -> Result<Option<S3Page>> {
    guard(|| {
        let request: PageRequest =
            serde_json::from_str(&request).map_err(|error| Error::from_reason(error.to_string()))?;
        let answer = page(&*engine_of(engine)?, &request);
        Ok(answer.map(|PageAnswer { headers, body }| S3Page {
            headers,
            body: body.into_bytes().into(),
        }))
    })
}

/// What reading a body gave.
#[napi(object)]
pub struct S3CopiedBody {
    /// Hexadecimal.
    pub md5: String,
    /// Base64, where an algorithm was named.
    pub checksum: Option<String>,
    /// The new blob, where one was wanted. No row counts it yet.
    pub blob: Option<String>,
    pub size: f64,
}

/// Reads a body off this thread and gives its digests. The body is that of `blobs`, one behind the other, or `body` where there are none.
#[napi(ts_return_type = "Promise<S3CopiedBody>")]
pub fn s3_digest_body(
    engine: u32,
    blobs: Vec<String>,
    body: Option<&[u8]>,
    algorithm: Option<String>,
) -> Result<AsyncTask<CopyTask>> {
    guard(|| CopyTask::start(engine, blobs, body, None, algorithm))
}

/// Writes `length` bytes of a body, from `start` on, as a new blob, off this thread.
#[napi(ts_return_type = "Promise<S3CopiedBody & { blob: string }>")]
pub fn s3_copy_body(
    engine: u32,
    blobs: Vec<String>,
    body: Option<&[u8]>,
    start: f64,
    length: f64,
    algorithm: Option<String>,
) -> Result<AsyncTask<CopyTask>> {
    guard(|| CopyTask::start(engine, blobs, body, Some((start as u64, length as u64)), algorithm))
}

/// The checksum of an object from those of its parts, base64: that of their digests with the number of parts behind it (`composite`), or
/// that of the whole.
#[napi]
pub fn s3_combine_checksums(
    algorithm: String,
    composite: bool,
    values: Vec<String>,
    sizes: Vec<f64>,
) -> Result<String> {
    guard(|| {
        let algorithm = algorithm_of(&algorithm)?;
        let sizes: Vec<u64> = sizes.iter().map(|size| *size as u64).collect();
        combine(algorithm, composite, &values, &sizes)
            .ok_or_else(|| Error::from_reason("These checksums don't make one of the whole."))
    })
}

fn engine_of(engine: u32) -> Result<Arc<Engine>> {
    ruststack_state::get(engine).ok_or_else(|| Error::from_reason(format!("There is no engine {engine}.")))
}

pub struct CopyTask {
    source: Source,
    /// The range to keep as a blob; absent where only digests are wanted.
    keep: Option<(u64, u64)>,
    algorithm: Option<Algorithm>,
    blobs: Arc<Blobs>,
    _pin: Pin,
}

impl CopyTask {
    fn start(
        engine: u32,
        names: Vec<String>,
        body: Option<&[u8]>,
        keep: Option<(u64, u64)>,
        algorithm: Option<String>,
    ) -> Result<AsyncTask<Self>> {
        engine_of(engine)?;
        let blobs = blobs::of_engine(engine, None);
        let source = match body {
            Some(body) if names.is_empty() => Source::Bytes(body.to_vec()),
            _ => Source::Blobs(names.clone()),
        };
        Ok(AsyncTask::new(CopyTask {
            source,
            keep,
            algorithm: algorithm.as_deref().map(algorithm_of).transpose()?,
            _pin: blobs.pin(names),
            blobs,
        }))
    }
}

impl Task for CopyTask {
    type Output = S3CopiedBody;
    type JsValue = S3CopiedBody;

    fn compute(&mut self) -> Result<S3CopiedBody> {
        guard(|| {
            let algorithms: Vec<Algorithm> = self.algorithm.into_iter().collect();
            let copied = copy(&self.source, self.keep, &algorithms, &self.blobs)
                .map_err(|fault| Error::from_reason(fault.cause.unwrap_or_else(|| fault.message.into_owned())))?;
            Ok(S3CopiedBody {
                md5: copied.etag,
                checksum: copied.checksums.into_iter().next(),
                blob: copied.blob,
                size: copied.size as f64,
            })
        })
    }

    fn resolve(&mut self, _env: Env, output: S3CopiedBody) -> Result<S3CopiedBody> {
        Ok(output)
    }
}
