//! Packages of code (`ruststack_zip`): objects of the emulator's own S3, judged and unpacked off the JavaScript thread.

use crate::guard::guard;
use napi::bindgen_prelude::AsyncTask;
use napi::{Env, Error, Result, Task};
use napi_derive::napi;
use parking_lot::Mutex;
use ruststack_s3::blobs;
use ruststack_s3::owned_folder::OwnedFolder;
use ruststack_s3::reader::{body_of, Body};
use ruststack_state::{Direction, Engine, EngineId};
use ruststack_zip::{inspect, unpack, Facts, Failure, Problem};
use std::collections::hash_map::Entry;
use std::collections::HashMap;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Once};

const FOLDER_PREFIX: &str = "ruststack-lambda-";

static FOLDERS: LazyLock<Mutex<HashMap<EngineId, OwnedFolder>>> = LazyLock::new(Default::default);

/// A folder for what an engine unpacks and starts, made in `base` (the system's temporary folder if absent) at the first call, and removed when the
/// engine closes. What processes left that did not live to do so is removed with the first call.
#[napi]
pub fn lambda_folder(engine: u32, base: Option<String>) -> Result<String> {
    guard(|| {
        static CLOSER: Once = Once::new();
        CLOSER.call_once(|| ruststack_state::on_close(close));
        let mut folders = FOLDERS.lock();
        let folder = match folders.entry(engine) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                let base = base.map_or_else(std::env::temp_dir, PathBuf::from);
                entry.insert(
                    OwnedFolder::make(&base, FOLDER_PREFIX)
                        .map_err(|error| Error::from_reason(format!("{}: {error}", base.display())))?,
                )
            }
        };
        Ok(folder.path().to_string_lossy().into_owned())
    })
}

fn close(engine: EngineId) {
    let folder = FOLDERS.lock().remove(&engine);
    if let Some(folder) = folder {
        folder.remove();
    }
}

/// Whether a row of Lambda's names a package: a version of a function, in its code or layers, or a version of a layer.
#[napi]
pub fn package_is_held(engine: u32, key: String) -> Result<bool> {
    guard(|| {
        let engine = engine_of(engine)?;
        let needle = key.as_bytes();
        let is_named = |row: &[u8]| row.windows(needle.len()).any(|window| window == needle);
        Ok(engine.names(b"aws\0").iter().any(|name| {
            let bytes: &[u8] = name;
            let holds = HOLDERS.iter().any(|holder| bytes.ends_with(holder));
            holds && {
                let view = engine.view(name);
                let mut rows = view.range(Bound::Unbounded, Bound::Unbounded, Direction::Forward);
                rows.any(|(_, row)| is_named(row))
            }
        }))
    })
}

/// Ends of the names of maps whose rows hold packages (`src/services/lambda/store.ts`).
const HOLDERS: [&[u8]; 2] = [b"\0lambda\0versions", b"\0lambda\0layer-versions"];

fn engine_of(engine: EngineId) -> Result<Arc<Engine>> {
    ruststack_state::get(engine).ok_or_else(|| Error::from_reason(format!("There is no engine {engine}.")))
}

/// What a package is, or the word for why it is refused: `unreadable`, `empty`, `too large`.
#[napi(object)]
pub struct PackageFacts {
    /// Of the whole, base64.
    pub sha256: String,
    pub bytes: f64,
    pub unpacked_bytes: f64,
    pub problem: Option<String>,
}

/// Reads all of a package, which is an object of S3. `limit` is in bytes unpacked.
#[napi(ts_return_type = "Promise<PackageFacts>")]
pub fn inspect_package(engine: u32, bucket: String, key: String, limit: f64) -> Result<AsyncTask<InspectTask>> {
    guard(|| {
        Ok(AsyncTask::new(InspectTask {
            body: open(engine, &bucket, &key)?,
            limit: limit as u64,
        }))
    })
}

/// Unpacks a package to a folder, which is there in the end as a whole or not at all; one that is there already is let be.
#[napi(ts_return_type = "Promise<void>")]
pub fn unpack_package(
    engine: u32,
    bucket: String,
    key: String,
    folder: String,
    limit: f64,
) -> Result<AsyncTask<UnpackTask>> {
    guard(|| {
        Ok(AsyncTask::new(UnpackTask {
            body: open(engine, &bucket, &key)?,
            folder,
            limit: limit as u64,
        }))
    })
}

fn open(engine: u32, bucket: &str, key: &str) -> Result<Body> {
    let blobs = blobs::of_engine(engine, None);
    body_of(&*engine_of(engine)?, &blobs, bucket, key)
        .map_err(|fault| Error::from_reason(fault.cause.unwrap_or_else(|| fault.message.into_owned())))
}

fn word(problem: Problem) -> &'static str {
    match problem {
        Problem::Unreadable => "unreadable",
        Problem::Empty => "empty",
        Problem::TooLarge => "too large",
    }
}

pub struct InspectTask {
    body: Body,
    limit: u64,
}

impl Task for InspectTask {
    type Output = std::result::Result<Facts, Problem>;
    type JsValue = PackageFacts;

    fn compute(&mut self) -> Result<Self::Output> {
        guard(|| match inspect(self.body.seekable()?, self.limit) {
            Ok(facts) => Ok(Ok(facts)),
            Err(Failure::Package(problem)) => Ok(Err(problem)),
            Err(Failure::Machine(error)) => Err(error.into()),
        })
    }

    fn resolve(&mut self, _env: Env, output: Self::Output) -> Result<PackageFacts> {
        Ok(match output {
            Ok(facts) => PackageFacts {
                sha256: facts.sha256,
                bytes: facts.bytes as f64,
                unpacked_bytes: facts.unpacked_bytes as f64,
                problem: None,
            },
            Err(problem) => PackageFacts {
                sha256: String::new(),
                bytes: 0.0,
                unpacked_bytes: 0.0,
                problem: Some(word(problem).to_owned()),
            },
        })
    }
}

pub struct UnpackTask {
    body: Body,
    folder: String,
    limit: u64,
}

impl Task for UnpackTask {
    type Output = ();
    type JsValue = ();

    fn compute(&mut self) -> Result<()> {
        guard(
            || match unpack(self.body.seekable()?, Path::new(&self.folder), self.limit) {
                Ok(()) => Ok(()),
                Err(Failure::Package(problem)) => Err(Error::from_reason(format!("The package is {}.", word(problem)))),
                Err(Failure::Machine(error)) => Err(error.into()),
            },
        )
    }

    fn resolve(&mut self, _env: Env, _output: ()) -> Result<()> {
        Ok(())
    }
}
