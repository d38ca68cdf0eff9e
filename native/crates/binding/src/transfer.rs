//! Exports for DynamoDB's exports, imports and bulk puts: each piece of work is a promise, done off the JavaScript thread.

use crate::guard::guard;
use crate::state::engine_of;
use napi::bindgen_prelude::{AsyncTask, Buffer};
use napi::{Env, Error, Result, Task};
use napi_derive::napi;
use parking_lot::Mutex;
use ruststack_dynamodb::transfer::{self, Import, Settings, Source, When};
use ruststack_dynamodb::{refusal, take_moved, Faults, Request};
use ruststack_state::Engine;
use std::sync::Arc;

use crate::dynamodb::DynamodbSweep;

/// Whose tables, as native code needs it on another thread.
#[derive(Clone)]
struct Scope {
    account: String,
    region: String,
    recovery_budget: u64,
}

impl Scope {
    fn new(account: String, region: String) -> Self {
        Scope {
            account,
            region,
            recovery_budget: 0,
        }
    }

    fn request(&self, now: f64) -> Request<'_> {
        Request {
            account: &self.account,
            region: &self.region,
            now_ms: now as u64,
            seed: 0,
            status_delay_ms: 0,
            faults: Faults::default(),
            recovery_budget: self.recovery_budget,
        }
    }
}

fn reason(message: impl std::fmt::Display) -> Error {
    Error::from_reason(message.to_string())
}

/// Refuses TableCreationParameters (JSON) that no table can have, or whose name is taken: gives the error's body, or nothing.
#[napi]
pub fn dynamodb_check_import(
    engine: u32,
    account: String,
    region: String,
    input: String,
    now: f64,
) -> Result<Option<Buffer>> {
    guard(|| {
        let engine = engine_of(engine)?;
        let scope = Scope::new(account, region);
        let checked = transfer::check(&engine, &scope.request(now), input.as_bytes());
        Ok(checked.err().map(|error| refusal(&error).into()))
    })
}

/// Refuses a FilterSpecification (JSON) that can't be of the table: gives the error's body, or nothing.
#[napi]
pub fn dynamodb_check_filter(
    engine: u32,
    account: String,
    region: String,
    table: String,
    filter: String,
    now: f64,
) -> Result<Option<Buffer>> {
    guard(|| {
        let engine = engine_of(engine)?;
        let scope = Scope::new(account, region);
        let checked = transfer::check_filter(&engine, &scope.request(now), &table, &filter);
        Ok(checked.err().map(|error| refusal(&error).into()))
    })
}

/// The first and last moment that a table can be exported of, milliseconds since the epoch; nothing without point-in-time recovery.
#[napi]
pub fn dynamodb_export_window(
    engine: u32,
    account: String,
    region: String,
    table: String,
    now: f64,
) -> Result<Option<Vec<f64>>> {
    guard(|| {
        let engine = engine_of(engine)?;
        let scope = Scope::new(account, region);
        let window = transfer::window(&engine, &scope.request(now), &table);
        window
            .map(|window| window.map(|(earliest, latest)| vec![earliest as f64, latest as f64]))
            .map_err(|error| reason(error.message.unwrap_or_default()))
    })
}

/// Makes the table of an import, with its id. Gives the error's body, or nothing.
#[napi]
pub fn dynamodb_create_for_import(
    engine: u32,
    account: String,
    region: String,
    input: String,
    id: String,
    now: f64,
) -> Result<Option<Buffer>> {
    guard(|| {
        let engine = engine_of(engine)?;
        let scope = Scope::new(account, region);
        let created = transfer::create(&engine, &scope.request(now), input.as_bytes(), &id);
        Ok(created.err().map(|error| refusal(&error).into()))
    })
}

/// Gives the table of an import free; false if it is not there.
#[napi]
pub fn dynamodb_finish_import(
    engine: u32,
    account: String,
    region: String,
    table: String,
    id: String,
    now: f64,
) -> Result<bool> {
    guard(|| {
        let engine = engine_of(engine)?;
        let scope = Scope::new(account, region);
        transfer::finish(&engine, &scope.request(now), &table, &id)
            .map_err(|error| reason(error.message.unwrap_or_default()))
    })
}

/// The items of a table at one moment, or what became of them.
#[napi]
pub struct DynamodbExport {
    source: Arc<Source>,
}

#[napi]
impl DynamodbExport {
    /// Of the table of that name and id; `when` is JSON (`ruststack_dynamodb::transfer::When`).
    #[napi(constructor)]
    pub fn new(
        engine: u32,
        account: String,
        region: String,
        table: String,
        table_id: String,
        when: String,
        now: f64,
    ) -> Result<Self> {
        guard(|| {
            let engine = engine_of(engine)?;
            let scope = Scope::new(account, region);
            let when: When = serde_json::from_str(&when).map_err(reason)?;
            Ok(DynamodbExport {
                source: Arc::new(Source::new(engine, &scope.request(now), &table, &table_id, when)),
            })
        })
    }

    /// Finds the items, and gives their bytes as DynamoDB counts them.
    #[napi(ts_return_type = "Promise<number>")]
    pub fn prepare(&self) -> AsyncTask<PrepareTask> {
        AsyncTask::new(PrepareTask {
            source: Arc::clone(&self.source),
        })
    }

    /// One of `total` files, packed, with the items that `filter` (FilterSpecification as JSON) lets through.
    #[napi(ts_return_type = "Promise<DynamodbFile>")]
    pub fn file(&self, number: u32, total: u32, filter: Option<String>) -> AsyncTask<FileTask> {
        AsyncTask::new(FileTask {
            source: Arc::clone(&self.source),
            number,
            total,
            filter,
        })
    }
}

#[napi(object)]
pub struct DynamodbFile {
    pub body: Buffer,
    pub items: f64,
    /// Bytes of the items that were read, as DynamoDB counts them.
    pub bytes: f64,
}

pub struct PrepareTask {
    source: Arc<Source>,
}

impl Task for PrepareTask {
    type Output = u64;
    type JsValue = f64;

    fn compute(&mut self) -> Result<u64> {
        guard(|| {
            self.source
                .bytes()
                .map_err(|error| reason(error.message.unwrap_or_default()))
        })
    }

    fn resolve(&mut self, _env: Env, bytes: u64) -> Result<f64> {
        Ok(bytes as f64)
    }
}

pub struct FileTask {
    source: Arc<Source>,
    number: u32,
    total: u32,
    filter: Option<String>,
}

impl Task for FileTask {
    type Output = transfer::File;
    type JsValue = DynamodbFile;

    fn compute(&mut self) -> Result<Self::Output> {
        guard(|| {
            self.source
                .file(u64::from(self.number), u64::from(self.total), self.filter.as_deref())
                .map_err(|error| reason(error.message.unwrap_or_default()))
        })
    }

    fn resolve(&mut self, _env: Env, file: Self::Output) -> Result<DynamodbFile> {
        Ok(DynamodbFile {
            body: file.body.into(),
            items: file.items as f64,
            bytes: file.bytes as f64,
        })
    }
}

/// A file that is being put into a table.
#[napi]
pub struct DynamodbImport {
    engine: Arc<Engine>,
    scope: Scope,
    import: Arc<Mutex<Import>>,
}

#[napi]
impl DynamodbImport {
    /// `settings` is JSON (`ruststack_dynamodb::transfer::Settings`), `recovery_budget` bytes (see `DynamodbHandle`).
    #[napi(constructor)]
    pub fn new(engine: u32, account: String, region: String, settings: String, recovery_budget: f64) -> Result<Self> {
        guard(|| {
            let engine = engine_of(engine)?;
            let settings: Settings = serde_json::from_str(&settings).map_err(reason)?;
            let import = Import::new(&engine, settings);
            Ok(DynamodbImport {
                engine,
                scope: Scope {
                    account,
                    region,
                    recovery_budget: recovery_budget as u64,
                },
                import: Arc::new(Mutex::new(import)),
            })
        })
    }

    /// Takes the next bytes of the file, `last` of all. One call at a time.
    #[napi(ts_return_type = "Promise<DynamodbProgress>")]
    pub fn feed(&self, bytes: Buffer, last: bool, now: f64) -> AsyncTask<FeedTask> {
        AsyncTask::new(FeedTask {
            engine: Arc::clone(&self.engine),
            scope: self.scope.clone(),
            import: Arc::clone(&self.import),
            bytes: bytes.to_vec(),
            last,
            now,
        })
    }
}

#[napi(object)]
pub struct DynamodbProgress {
    /// JSON (`ruststack_dynamodb::transfer::Progress`).
    pub counts: String,
    /// Sweeps of expired items that are due earlier than before.
    pub sweeps: Vec<DynamodbSweep>,
    /// The body of the error that ended it.
    pub error: Option<Buffer>,
}

pub struct FeedTask {
    engine: Arc<Engine>,
    scope: Scope,
    import: Arc<Mutex<Import>>,
    bytes: Vec<u8>,
    last: bool,
    now: f64,
}

pub struct Fed {
    counts: String,
    sweeps: Vec<DynamodbSweep>,
    error: Option<Vec<u8>>,
}

impl Task for FeedTask {
    type Output = Fed;
    type JsValue = DynamodbProgress;

    fn compute(&mut self) -> Result<Fed> {
        guard(|| {
            let request = self.scope.request(self.now);
            let fed = self.import.lock().feed(&self.engine, &request, &self.bytes, self.last);
            let sweeps = take_moved().into_iter().map(DynamodbSweep::from).collect();
            let (counts, error) = match fed {
                Ok(progress) => (serde_json::to_string(&progress).map_err(reason)?, None),
                Err(error) => ("{}".to_owned(), Some(refusal(&error))),
            };
            Ok(Fed { counts, sweeps, error })
        })
    }

    fn resolve(&mut self, _env: Env, fed: Fed) -> Result<DynamodbProgress> {
        Ok(DynamodbProgress {
            counts: fed.counts,
            sweeps: fed.sweeps,
            error: fed.error.map(Buffer::from),
        })
    }
}
