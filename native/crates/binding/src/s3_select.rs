//! SelectObjectContent: each piece of a result is a promise, made off the JavaScript thread.

use crate::guard::guard;
use napi::bindgen_prelude::{AsyncTask, Buffer};
use napi::{Env, Error, Result, Task};
use napi_derive::napi;
use parking_lot::Mutex;
use ruststack_s3::blobs;
use ruststack_s3::reader::Body;
use ruststack_s3select::{Piece, Request, SelectError, Selection};
use serde_json::json;
use std::sync::Arc;

/// Records of a result, or why there are no more.
#[napi(object)]
pub struct S3SelectPiece {
    pub records: Buffer,
    /// Bytes of the object that were read.
    pub scanned: f64,
    /// As many, unpacked.
    pub processed: f64,
    pub returned: f64,
    pub is_last: bool,
    /// An error as JSON: code and message.
    pub fault: Option<String>,
}

enum Stage {
    Asked(Box<Request>, Body),
    Begun(Box<Selection>),
    Over,
}

/// A selection. It holds the blobs that it reads until it is ended.
#[napi]
pub struct S3Selection {
    stage: Arc<Mutex<Stage>>,
}

#[napi]
impl S3Selection {
    /// The object is that of `names`, one blob behind the other, or `body` where there are none. `request` is JSON (`ruststack_s3select::Request`).
    #[napi(constructor)]
    pub fn new(engine: u32, names: Vec<String>, body: Option<&[u8]>, request: String) -> Result<Self> {
        guard(|| {
            let request: Request =
                serde_json::from_str(&request).map_err(|error| Error::from_reason(error.to_string()))?;
            let body = match body {
                Some(body) if names.is_empty() => Body::Bytes(body.into()),
                _ => {
                    let blobs = blobs::of_engine(engine, None);
                    let paths = names
                        .iter()
                        .map(|name| blobs.path(name))
                        .collect::<ruststack_s3::Outcome<_>>();
                    Body::files(
                        paths.map_err(|fault| Error::from_reason(fault.to_json()))?,
                        blobs.pin(names),
                    )
                }
            };
            Ok(S3Selection {
                stage: Arc::new(Mutex::new(Stage::Asked(Box::new(request), body))),
            })
        })
    }

    /// The next piece. To be called again when it came, until it is the last or has a fault.
    #[napi(ts_return_type = "Promise<S3SelectPiece>")]
    pub fn next(&self) -> Result<AsyncTask<SelectTask>> {
        Ok(AsyncTask::new(SelectTask {
            stage: Arc::clone(&self.stage),
        }))
    }

    /// Lets go of the object.
    #[napi]
    pub fn end(&self) -> Result<()> {
        guard(|| {
            *self.stage.lock() = Stage::Over;
            Ok(())
        })
    }
}

pub struct SelectTask {
    stage: Arc<Mutex<Stage>>,
}

fn advance(stage: &mut Stage) -> std::result::Result<Piece, SelectError> {
    if let Stage::Asked(..) = stage {
        if let Stage::Asked(request, body) = std::mem::replace(stage, Stage::Over) {
            let open = move |first| body.open(first).map_err(|_| SelectError::internal());
            *stage = Stage::Begun(Box::new(Selection::begin(&request, &open)?));
        }
    }
    match stage {
        Stage::Begun(selection) => selection.advance(),
        _ => Err(SelectError::internal()),
    }
}

impl Task for SelectTask {
    type Output = std::result::Result<Piece, SelectError>;
    type JsValue = S3SelectPiece;

    fn compute(&mut self) -> Result<Self::Output> {
        guard(|| {
            // Taken out, so that a panic leaves nothing half done behind.
            let mut stage = std::mem::replace(&mut *self.stage.lock(), Stage::Over);
            let outcome = advance(&mut stage);
            *self.stage.lock() = match &outcome {
                Ok(piece) if !piece.is_last => stage,
                _ => Stage::Over,
            };
            Ok(outcome)
        })
    }

    fn resolve(&mut self, _env: Env, output: Self::Output) -> Result<S3SelectPiece> {
        let (piece, fault) = match output {
            Ok(piece) => (Some(piece), None),
            Err(error) => (
                None,
                Some(json!({ "code": error.code, "message": error.message }).to_string()),
            ),
        };
        let progress = piece.as_ref().map(|piece| piece.progress).unwrap_or_default();
        Ok(S3SelectPiece {
            is_last: piece.as_ref().is_none_or(|piece| piece.is_last),
            records: piece.map(|piece| piece.records).unwrap_or_default().into(),
            scanned: progress.scanned as f64,
            processed: progress.processed as f64,
            returned: progress.returned as f64,
            fault,
        })
    }
}
