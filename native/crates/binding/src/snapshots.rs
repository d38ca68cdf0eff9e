//! Exports of kept snapshots: by the number of the engine, the same for all threads.

use crate::guard::guard;
use crate::state::engine_of;
use napi::bindgen_prelude::{FnArgs, Function};
use napi::Result;
use napi_derive::napi;
use ruststack_state::{NewSnapshot, SnapshotError, SnapshotInfo, SnapshotResult};

/// A kept snapshot.
#[napi(object)]
pub struct KeptSnapshot {
    pub id: String,
    pub name: String,
    /// Milliseconds since the epoch.
    pub created: f64,
    /// What belongs to the world beside its rows, as it was given.
    pub meta: String,
}

/// The snapshot, or why there is none: `missing`, `taken` (the name), `unreadable` (a file), or `failed`, with a sentence that says more.
#[napi(object)]
pub struct SnapshotOutcome {
    pub snapshot: Option<KeptSnapshot>,
    #[napi(ts_type = "'missing' | 'taken' | 'unreadable' | 'failed'")]
    pub problem: Option<String>,
    pub message: Option<String>,
}

/// How a new snapshot is to be known.
#[napi(object)]
pub struct SnapshotInit {
    pub id: String,
    pub name: String,
    /// Milliseconds since the epoch.
    pub created: f64,
    /// Takes the place of one that has the name already.
    pub replace: bool,
}

impl SnapshotOutcome {
    pub(crate) fn of(problem: &str, message: impl Into<String>) -> Self {
        SnapshotOutcome {
            snapshot: None,
            problem: Some(problem.to_owned()),
            message: Some(message.into()),
        }
    }
}

impl From<SnapshotInfo> for KeptSnapshot {
    fn from(info: SnapshotInfo) -> Self {
        KeptSnapshot {
            id: info.id,
            name: info.name,
            created: info.created as f64,
            meta: info.meta,
        }
    }
}

impl From<SnapshotInit> for NewSnapshot {
    fn from(init: SnapshotInit) -> Self {
        NewSnapshot {
            id: init.id,
            name: init.name,
            created: init.created as u64,
            replace: init.replace,
        }
    }
}

pub(crate) fn outcome(result: SnapshotResult<Option<SnapshotInfo>>) -> SnapshotOutcome {
    let (snapshot, error) = match result {
        Ok(info) => (info.map(KeptSnapshot::from), None),
        Err(error) => (None, Some(error)),
    };
    SnapshotOutcome {
        snapshot,
        message: error.as_ref().map(SnapshotError::to_string),
        problem: error.map(|error| {
            let problem = match error {
                SnapshotError::Missing => "missing",
                SnapshotError::Taken => "taken",
                SnapshotError::Failed(_) => "failed",
            };
            problem.to_owned()
        }),
    }
}

/// Keeps all state as it is, between two requests and in constant time. `capture` gives what is kept beside it; it runs at that moment, and may
/// not touch the state.
#[napi]
pub fn create_snapshot(engine: u32, init: SnapshotInit, capture: Function<(), String>) -> Result<SnapshotOutcome> {
    guard(|| {
        let capture = || capture.call(()).map_err(|error| error.reason.clone());
        let made = engine_of(engine)?.create_snapshot(init.into(), capture);
        Ok(outcome(made.map(Some)))
    })
}

/// All kept snapshots, the oldest first.
#[napi]
pub fn list_snapshots(engine: u32) -> Result<Vec<KeptSnapshot>> {
    guard(|| {
        Ok(engine_of(engine)?
            .snapshots()
            .into_iter()
            .map(KeptSnapshot::from)
            .collect())
    })
}

/// A kept snapshot by id or name.
#[napi]
pub fn find_snapshot(engine: u32, key: String) -> Result<Option<KeptSnapshot>> {
    guard(|| Ok(engine_of(engine)?.kept_snapshot(&key).ok().map(|(info, _)| info.into())))
}

#[napi]
pub fn rename_snapshot(engine: u32, key: String, name: String) -> Result<SnapshotOutcome> {
    guard(|| Ok(outcome(engine_of(engine)?.rename_snapshot(&key, &name).map(Some))))
}

#[napi]
pub fn delete_snapshot(engine: u32, key: String) -> Result<SnapshotOutcome> {
    guard(|| Ok(outcome(engine_of(engine)?.delete_snapshot(&key).map(Some))))
}

/// Replaces all state by what the snapshot holds, and ends all waits. `apply` gets what was kept beside it; it runs while all others wait, and
/// may not touch the state. The snapshot stays.
#[napi]
pub fn restore_snapshot(engine: u32, key: String, apply: Function<FnArgs<(String,)>, ()>) -> Result<SnapshotOutcome> {
    guard(|| {
        let apply = |info: &SnapshotInfo| {
            let applied = apply.call((info.meta.clone(),).into());
            applied.map_err(|error| error.reason.clone())
        };
        let restored = engine_of(engine)?.restore_snapshot(&key, apply);
        Ok(outcome(restored.map(Some)))
    })
}

/// Removes all state and ends all waits. Kept snapshots stay.
#[napi]
pub fn reset_state(engine: u32) -> Result<SnapshotOutcome> {
    guard(|| Ok(outcome(engine_of(engine)?.reset().map(|()| None))))
}
