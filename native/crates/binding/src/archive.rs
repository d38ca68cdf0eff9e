//! Exports of the archive crate: files of snapshots in pieces, off the JavaScript thread, at the caller's pace; restoring and resetting parts.

use crate::guard::guard;
use crate::snapshots::{outcome, SnapshotOutcome};
use crate::state::engine_of;
use napi::bindgen_prelude::{AsyncTask, Buffer};
use napi::{Env, Error, Result, Task};
use napi_derive::napi;
use parking_lot::Mutex;
use ruststack_archive::{merge, select, Exporter, Importer, Refusal, Rule, Scope, Why};
use ruststack_s3::blobs::{self, Blobs};
use ruststack_state::{Engine, EngineId, NewSnapshot, Snapshot, SnapshotInfo};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::path::Path;
use std::sync::Arc;

/// Where the meta of a snapshot that is not of everything says what it is of.
const SCOPE: &str = "scope";

/// What stands at the beginning of a file.
#[derive(Serialize, Deserialize)]
struct Header {
    /// The version that wrote it.
    emulator: String,
    name: String,
    /// Milliseconds since the epoch.
    created: u64,
    scope: Scope,
    /// As kept with the snapshot; empty for a part, to which clock and counters don't belong.
    meta: Map<String, Value>,
}

/// A file that is being written.
#[napi]
pub struct ArchiveExport {
    state: Arc<Mutex<ExportState>>,
}

enum ExportState {
    /// What is to be done first takes longer the more there is.
    Asked(Box<Asked>),
    Begun(Box<Exporter>),
    Over,
}

struct Asked {
    engine: Arc<Engine>,
    info: SnapshotInfo,
    snapshot: Snapshot,
    scope: Scope,
    rules: Vec<Rule>,
    version: String,
    blobs: Arc<Blobs>,
}

#[napi]
impl ArchiveExport {
    /// Of the kept snapshot of that id or name, as far as it is within the scope. `scope` and `rules` are JSON. Throws where there is no such
    /// snapshot. `folder` is where bodies live, as `S3Handle` is told it.
    #[napi(constructor)]
    pub fn new(
        engine: u32,
        folder: Option<String>,
        key: String,
        scope: String,
        rules: String,
        version: String,
    ) -> Result<Self> {
        guard(|| {
            let blobs = blobs_of(engine, folder);
            let engine = engine_of(engine)?;
            let (info, snapshot) = engine.kept_snapshot(&key).map_err(reason)?;
            let scope = scope_of(&info)
                .within(&json(&scope)?)
                .ok_or_else(|| reason("The snapshot is of another part."))?;
            let asked = Asked {
                blobs,
                engine,
                info,
                snapshot,
                scope,
                rules: json(&rules)?,
                version,
            };
            Ok(ArchiveExport {
                state: Arc::new(Mutex::new(ExportState::Asked(Box::new(asked)))),
            })
        })
    }

    /// The next piece, or null behind the last. Ask for one at a time.
    #[napi(ts_return_type = "Promise<Buffer | null>")]
    pub fn next(&self) -> AsyncTask<NextPiece> {
        AsyncTask::new(NextPiece(Arc::clone(&self.state)))
    }

    /// Lets go of snapshot and bodies, at whatever point.
    #[napi]
    pub fn close(&self) -> Result<()> {
        guard(|| {
            *self.state.lock() = ExportState::Over;
            Ok(())
        })
    }
}

impl Asked {
    fn begin(self) -> std::result::Result<Exporter, Refusal> {
        let is_whole = self.scope.is_everything();
        let header = Header {
            emulator: self.version,
            name: self.info.name,
            created: self.info.created,
            meta: if is_whole { meta_of(&self.info.meta) } else { Map::new() },
            scope: self.scope,
        };
        let snapshot = select(&self.snapshot, &header.scope, &self.rules);
        let header = serde_json::to_string(&header).unwrap_or_default();
        let exporter = Exporter::new(snapshot, &header, self.blobs);
        // The bodies are held from here on; before, the snapshot held them, if it is still there.
        match self.engine.kept_snapshot(&self.info.id) {
            Ok(_) => Ok(exporter),
            Err(_) => Err(Refusal {
                why: Why::Failed,
                message: "The snapshot was deleted meanwhile.".into(),
            }),
        }
    }
}

pub struct NextPiece(Arc<Mutex<ExportState>>);

impl Task for NextPiece {
    type Output = Option<Vec<u8>>;
    type JsValue = Option<Buffer>;

    fn compute(&mut self) -> Result<Self::Output> {
        guard(|| {
            let mut state = self.0.lock();
            let mut exporter = match std::mem::replace(&mut *state, ExportState::Over) {
                ExportState::Asked(asked) => Box::new(asked.begin().map_err(reason)?),
                ExportState::Begun(exporter) => exporter,
                ExportState::Over => return Ok(None),
            };
            let piece = exporter.next_piece().map_err(reason)?;
            if piece.is_some() {
                *state = ExportState::Begun(exporter);
            }
            Ok(piece)
        })
    }

    fn resolve(&mut self, _env: Env, piece: Self::Output) -> Result<Self::JsValue> {
        Ok(piece.map(Buffer::from))
    }
}

/// A file that is being read.
#[napi]
pub struct ArchiveImport {
    number: EngineId,
    /// Absent when it has ended.
    importer: Arc<Mutex<Option<Importer>>>,
}

/// How an imported snapshot is to be known.
#[napi(object)]
pub struct ImportInit {
    pub id: String,
    /// That of the file if absent.
    pub name: Option<String>,
    /// Takes the place of one that has the name already.
    pub replace: bool,
}

#[napi]
impl ArchiveImport {
    /// `folder` is where bodies live, as `S3Handle` is told it.
    #[napi(constructor)]
    pub fn new(engine: u32, folder: Option<String>) -> Result<Self> {
        guard(|| {
            let importer = Importer::new(engine_of(engine)?, blobs_of(engine, folder));
            Ok(ArchiveImport {
                number: engine,
                importer: Arc::new(Mutex::new(Some(importer))),
            })
        })
    }

    /// Takes the next piece; push one at a time. Gives why the file is refused, or null to go on.
    #[napi(ts_return_type = "Promise<SnapshotOutcome | null>")]
    pub fn push(&self, piece: Buffer) -> AsyncTask<PushPiece> {
        AsyncTask::new(PushPiece {
            importer: Arc::clone(&self.importer),
            piece: piece.to_vec(),
        })
    }

    /// Keeps the snapshot, all of whose file has come.
    #[napi(ts_return_type = "Promise<SnapshotOutcome>")]
    pub fn finish(&self, init: ImportInit) -> AsyncTask<FinishImport> {
        AsyncTask::new(FinishImport {
            number: self.number,
            importer: Arc::clone(&self.importer),
            init: Some(init),
        })
    }

    /// Leaves nothing of what came.
    #[napi(ts_return_type = "Promise<void>")]
    pub fn abort(&self) -> AsyncTask<AbortImport> {
        AsyncTask::new(AbortImport(Arc::clone(&self.importer)))
    }
}

pub struct PushPiece {
    importer: Arc<Mutex<Option<Importer>>>,
    piece: Vec<u8>,
}

impl Task for PushPiece {
    type Output = Option<Refusal>;
    type JsValue = Option<SnapshotOutcome>;

    fn compute(&mut self) -> Result<Self::Output> {
        guard(|| {
            let mut place = self.importer.lock();
            let Some(importer) = place.as_mut() else {
                return Err(reason("The import has ended."));
            };
            let refusal = importer.push(&self.piece).err();
            if refusal.is_some() {
                *place = None;
            }
            Ok(refusal)
        })
    }

    fn resolve(&mut self, _env: Env, refusal: Self::Output) -> Result<Self::JsValue> {
        Ok(refusal.map(|refusal| refused(&refusal)))
    }
}

pub struct FinishImport {
    number: EngineId,
    importer: Arc<Mutex<Option<Importer>>>,
    init: Option<ImportInit>,
}

impl Task for FinishImport {
    type Output = SnapshotOutcome;
    type JsValue = SnapshotOutcome;

    fn compute(&mut self) -> Result<SnapshotOutcome> {
        guard(|| {
            let (Some(importer), Some(init)) = (self.importer.lock().take(), self.init.take()) else {
                return Err(reason("The import has ended."));
            };
            match importer.finish() {
                Err(refusal) => Ok(refused(&refusal)),
                Ok(imported) => keep(&*engine_of(self.number)?, imported, init),
            }
        })
    }

    fn resolve(&mut self, _env: Env, outcome: SnapshotOutcome) -> Result<SnapshotOutcome> {
        Ok(outcome)
    }
}

fn keep(engine: &Engine, imported: ruststack_archive::Imported, init: ImportInit) -> Result<SnapshotOutcome> {
    let Ok(header) = serde_json::from_str::<Header>(&imported.header) else {
        return Ok(SnapshotOutcome::of(
            "unreadable",
            "The file is damaged: its header can't be read.",
        ));
    };
    let mut meta = header.meta;
    if !header.scope.is_everything() {
        meta.insert(
            SCOPE.to_owned(),
            serde_json::to_value(&header.scope).unwrap_or_default(),
        );
    }
    let new = NewSnapshot {
        id: init.id,
        name: init.name.unwrap_or(header.name),
        created: header.created,
        replace: init.replace,
    };
    let kept = engine.adopt_snapshot(new, Value::Object(meta).to_string(), imported.snapshot.clone());
    Ok(outcome(kept.map(Some)))
}

pub struct AbortImport(Arc<Mutex<Option<Importer>>>);

impl Task for AbortImport {
    type Output = ();
    type JsValue = ();

    fn compute(&mut self) -> Result<()> {
        guard(|| {
            self.0.lock().take();
            Ok(())
        })
    }

    fn resolve(&mut self, _env: Env, (): ()) -> Result<()> {
        Ok(())
    }
}

/// Puts what is within the scopes back as the snapshot has it, or, without a snapshot, away, all at once; the rest stays as it is, and waits end. A
/// snapshot of a part is put back as far as it goes. `scopes` and `rules` are JSON, lists both.
#[napi]
pub fn replace_scopes(engine: u32, key: Option<String>, scopes: String, rules: String) -> Result<SnapshotOutcome> {
    guard(|| {
        let engine = engine_of(engine)?;
        let (scopes, rules): (Vec<Scope>, Vec<Rule>) = (json(&scopes)?, json(&rules)?);
        let mut problem = None;
        let mut merged = |now: &Snapshot, own: &Scope, kept: Option<&Snapshot>| {
            merge_all(now, own, kept, &scopes, &rules).map_err(|(kind, message)| {
                problem = Some(SnapshotOutcome::of(kind, &*message));
                message
            })
        };
        let replaced = match key {
            None => engine
                .replace(|now| merged(now, &Scope::default(), None), || Ok(()))
                .map(|()| None),
            Some(key) => engine
                .replace_from(&key, |now, info, kept| merged(now, &scope_of(info), Some(kept)))
                .map(Some),
        };
        Ok(problem.unwrap_or_else(|| outcome(replaced)))
    })
}

/// The world with all of the scopes put back, as far as the snapshot is of them. An error is the problem, as `SnapshotOutcome` has it, and a sentence.
fn merge_all(
    now: &Snapshot,
    own: &Scope,
    kept: Option<&Snapshot>,
    scopes: &[Scope],
    rules: &[Rule],
) -> std::result::Result<Snapshot, (&'static str, String)> {
    let scopes: Vec<Scope> = scopes.iter().filter_map(|scope| own.within(scope)).collect();
    if scopes.is_empty() {
        return Err(("missing", "The snapshot holds nothing of that.".to_owned()));
    }
    let mut world = now.clone();
    for scope in &scopes {
        world = merge(&world, kept, scope, rules).map_err(|row| {
            let message = format!(
                "{} has {} {} by now, which belongs to an account or region that is to stay as it is.",
                row.service, row.kind, row.key
            );
            ("taken", message)
        })?;
    }
    Ok(world)
}

/// The first to ask decides on the folder, so each has to name it.
fn blobs_of(engine: EngineId, folder: Option<String>) -> Arc<Blobs> {
    blobs::of_engine(engine, folder.as_deref().map(Path::new))
}

/// What a snapshot is of.
fn scope_of(info: &SnapshotInfo) -> Scope {
    meta_of(&info.meta)
        .remove(SCOPE)
        .and_then(|scope| serde_json::from_value(scope).ok())
        .unwrap_or_default()
}

fn meta_of(meta: &str) -> Map<String, Value> {
    serde_json::from_str(meta).unwrap_or_default()
}

fn refused(refusal: &Refusal) -> SnapshotOutcome {
    let problem = match refusal.why {
        Why::Unreadable => "unreadable",
        Why::Failed => "failed",
    };
    SnapshotOutcome::of(problem, refusal.to_string())
}

pub(crate) fn json<T: for<'a> Deserialize<'a>>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(reason)
}

fn reason(error: impl std::fmt::Display) -> Error {
    Error::from_reason(error.to_string())
}
