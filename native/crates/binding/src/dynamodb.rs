//! Exports of the DynamoDB crate. A thread reaches an engine through a `DynamodbHandle` of its own.

use crate::guard::guard;
use crate::scratch::{read_f64, read_u32, Scratch, Slots};
use napi::bindgen_prelude::{AsyncTask, Buffer, BufferSlice};
use napi::{Env, Error, Result, Task};
use napi_derive::napi;
use ruststack_dynamodb::{invoke, invoke_briefly, operations, sweep, take_moved, Answer, Faults, Moved, Request};
use ruststack_state::Engine;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

// The layout of the scratch buffer, whose numbers are in the machine's order of bytes. A request:
/// Milliseconds since the epoch (f64).
const NOW_AT: usize = 0;
const OPERATION_AT: usize = 8;
/// Stands above the operation's number: the request is given up, with 0 for its status, where it turns out to be long.
const BRIEFLY: u32 = 1 << 16;
const SCOPE_AT: usize = 12;
const LENGTH_AT: usize = 16;
const BODY_AT: usize = 24;
// Its answer: status and CRC-32 of the body, both u32, then the body. A flag stands above the status.
const STATUS_AT: usize = 0;
const CRC_AT: usize = 4;
const ANSWER_AT: usize = 8;
/// Sweeps of expired items are due earlier than before, and `moved_sweeps` tells which.
const HAS_MOVED: u32 = 1 << 16;

/// An answer's memory is kept for the next one up to this many bytes.
const KEPT_BYTES: usize = 1024 * 1024;

/// Of a request that was.
const GIVEN_UP: Answer = Answer {
    status: 0,
    crc32: 0,
    has_moved: false,
};

thread_local! {
    static HANDLES: Slots<Inner> = Slots::default();
}

struct Inner {
    engine: Arc<Engine>,
    scratch: Scratch,
    /// Where in the scratch buffer the answer begins.
    answer_at: usize,
    /// Accounts and regions by number.
    scopes: RefCell<Vec<(String, String)>>,
    answer: RefCell<Vec<u8>>,
    /// Random bits for the next request that wants some.
    seed: Cell<u128>,
    /// How long statuses of tables take, milliseconds.
    status_delay_ms: u64,
    faults: Cell<Faults>,
    recovery_budget: Cell<u64>,
}

impl Inner {
    /// Answers the request whose head stands in the scratch buffer, and whose body is given, or stands there as well.
    fn invoke(&self, body: Option<&[u8]>) -> Result<u32> {
        self.scratch.with(|memory| {
            let (sent, out) = memory
                .split_at_mut_checked(self.answer_at)
                .ok_or_else(|| Error::from_reason("The scratch buffer is too small."))?;
            let body = match body {
                Some(body) => body,
                None => sent
                    .get(BODY_AT..BODY_AT + read_u32(sent, LENGTH_AT) as usize)
                    .ok_or_else(|| Error::from_reason("The body is not in the scratch buffer."))?,
            };
            let scopes = self.scopes.borrow();
            let (account, region) = scopes
                .get(read_u32(sent, SCOPE_AT) as usize)
                .ok_or_else(|| Error::from_reason("There is no such scope."))?;
            let request = Request {
                account,
                region,
                now_ms: read_f64(sent, NOW_AT) as u64,
                seed: self.seed.take(),
                status_delay_ms: self.status_delay_ms,
                faults: self.faults.get(),
                recovery_budget: self.recovery_budget.get(),
            };
            let mut answer = self.answer.take();
            answer.clear();
            let operation = read_u32(sent, OPERATION_AT);
            let head = if operation & BRIEFLY == 0 {
                invoke(&self.engine, &request, operation as usize, body, &mut answer)
            } else {
                let operation = (operation & !BRIEFLY) as usize;
                invoke_briefly(&self.engine, &request, operation, body, &mut answer).unwrap_or_else(|| {
                    // It is still to be used.
                    self.seed.set(request.seed);
                    GIVEN_UP
                })
            };
            let (first, rest) = out
                .split_at_mut_checked(ANSWER_AT)
                .ok_or_else(|| Error::from_reason("The scratch buffer is too small."))?;
            let status = u32::from(head.status) | if head.has_moved { HAS_MOVED } else { 0 };
            first[STATUS_AT..CRC_AT].copy_from_slice(&status.to_ne_bytes());
            first[CRC_AT..].copy_from_slice(&head.crc32.to_ne_bytes());
            if let Some(place) = rest.get_mut(..answer.len()) {
                place.copy_from_slice(&answer);
            }
            let length = answer.len() as u32;
            self.answer.replace(answer);
            Ok(length)
        })
    }
}

/// Answers the request in the scratch buffer of the handle of that number: gives the length of the answer's body. If it is too long for
/// the scratch buffer, that holds status and checksum alone, and `take` gives the body.
#[napi]
pub fn dynamodb_invoke(slot: u32) -> Result<u32> {
    guard(|| {
        let handle = HANDLES.with(|handles| handles.get(slot));
        handle
            .ok_or_else(|| Error::from_reason("There is no such handle."))?
            .invoke(None)
    })
}

/// A sweep of a table's expired items.
#[napi(object)]
pub struct DynamodbSweep {
    pub table: String,
    pub id: String,
    /// Milliseconds since the epoch; 0 for at once.
    pub due: f64,
    /// The table's region, if it isn't the request's.
    pub region: Option<String>,
}

impl From<Moved> for DynamodbSweep {
    fn from(moved: Moved) -> Self {
        DynamodbSweep {
            table: moved.table,
            id: moved.id,
            due: moved.due_ms as f64,
            region: moved.region,
        }
    }
}

/// What a sweep came to.
#[napi(object)]
pub struct DynamodbSwept {
    /// When the next one is due, milliseconds since the epoch, 0 for at once; absent if none is.
    pub due: Option<f64>,
    /// Items that it deleted.
    pub expired: u32,
}

/// Deletes items of a table that have expired by `now` (milliseconds since the epoch), or goes on with work on its index of expiries: up to
/// `limit` rows.
#[napi]
pub fn dynamodb_sweep(
    engine: u32,
    account: String,
    region: String,
    table: String,
    id: String,
    now: f64,
    limit: u32,
) -> Result<DynamodbSwept> {
    guard(|| {
        let missing = || Error::from_reason(format!("There is no state engine {engine}."));
        let engine = ruststack_state::get(engine).ok_or_else(missing)?;
        let request = Request {
            account: &account,
            region: &region,
            now_ms: now as u64,
            seed: 0,
            status_delay_ms: 0,
            faults: Faults::default(),
            recovery_budget: 0,
        };
        let _within = engine.enter();
        let swept = sweep(&engine, &request, &table, &id, limit as usize);
        // What it moved itself is in its answer.
        take_moved();
        let told = |swept: ruststack_dynamodb::Swept| DynamodbSwept {
            due: swept.due_ms.map(|due| due as f64),
            expired: swept.expired as u32,
        };
        swept
            .map(told)
            .ok_or_else(|| Error::from_reason(format!("The table {table} can't be swept.")))
    })
}

/// The answer to a request that was carried out on another thread.
#[napi(object)]
pub struct DynamodbAnswer {
    pub status: u32,
    pub crc32: u32,
    pub body: Buffer,
    /// Sweeps of expired items that it moved.
    pub moved: Vec<DynamodbSweep>,
}

pub struct Elsewhere {
    engine: Arc<Engine>,
    account: String,
    region: String,
    now_ms: u64,
    seed: u128,
    status_delay_ms: u64,
    faults: Faults,
    recovery_budget: u64,
    operation: usize,
    body: Buffer,
}

impl Task for Elsewhere {
    type Output = (Answer, Vec<u8>, Vec<Moved>);
    type JsValue = DynamodbAnswer;

    fn compute(&mut self) -> Result<Self::Output> {
        guard(|| {
            let request = Request {
                account: &self.account,
                region: &self.region,
                now_ms: self.now_ms,
                seed: self.seed,
                status_delay_ms: self.status_delay_ms,
                faults: self.faults,
                recovery_budget: self.recovery_budget,
            };
            let mut out = Vec::new();
            let answer = invoke(&self.engine, &request, self.operation, &self.body, &mut out);
            Ok((answer, out, take_moved()))
        })
    }

    fn resolve(&mut self, _: Env, (answer, body, moved): Self::Output) -> Result<DynamodbAnswer> {
        Ok(DynamodbAnswer {
            status: u32::from(answer.status),
            crc32: answer.crc32,
            body: body.into(),
            moved: moved.into_iter().map(DynamodbSweep::from).collect(),
        })
    }
}

#[napi]
pub struct DynamodbHandle {
    inner: Rc<Inner>,
    slot: u32,
}

#[napi]
impl DynamodbHandle {
    /// `scratch` takes requests from its beginning and answers from `answer_at` on. Whoever holds the handle holds the buffer. Statuses of
    /// tables take `status_delay_ms` milliseconds.
    #[napi(constructor)]
    pub fn new(engine: u32, mut scratch: BufferSlice, answer_at: u32, status_delay_ms: u32) -> Result<Self> {
        guard(|| {
            let missing = || Error::from_reason(format!("There is no state engine {engine}."));
            let inner = Rc::new(Inner {
                engine: ruststack_state::get(engine).ok_or_else(missing)?,
                scratch: Scratch::new(&mut scratch),
                answer_at: answer_at as usize,
                scopes: RefCell::default(),
                answer: RefCell::default(),
                seed: Cell::default(),
                status_delay_ms: u64::from(status_delay_ms),
                faults: Cell::default(),
                recovery_budget: Cell::default(),
            });
            let slot = HANDLES.with(|handles| handles.add(&inner));
            Ok(DynamodbHandle { inner, slot })
        })
    }

    /// What `dynamodb_invoke` knows this handle by.
    #[napi(getter)]
    pub fn slot(&self) -> u32 {
        self.slot
    }

    /// The names of the operations that are built; `dynamodb_invoke` takes their places.
    #[napi]
    pub fn operations() -> Result<Vec<String>> {
        guard(|| Ok(operations().map(str::to_owned).collect()))
    }

    /// The number by which this handle knows an account and region.
    #[napi]
    pub fn scope(&self, account: String, region: String) -> Result<u32> {
        guard(|| {
            if account.contains('\0') || region.contains('\0') {
                return Err(Error::from_reason(
                    "Accounts and regions may not contain a zero character.",
                ));
            }
            let mut scopes = self.inner.scopes.borrow_mut();
            scopes.push((account, region));
            Ok(scopes.len() as u32 - 1)
        })
    }

    /// Sweeps of expired items that the last request moved.
    #[napi]
    pub fn moved_sweeps(&self) -> Result<Vec<DynamodbSweep>> {
        guard(|| Ok(take_moved().into_iter().map(DynamodbSweep::from).collect()))
    }

    /// Answers a request on another thread, in the scope of that number, at `now` (milliseconds since the epoch). `body` is not to change until then.
    #[napi(ts_return_type = "Promise<DynamodbAnswer>")]
    pub fn invoke_elsewhere(&self, operation: u32, scope: u32, now: f64, body: Buffer) -> Result<AsyncTask<Elsewhere>> {
        guard(|| {
            let scopes = self.inner.scopes.borrow();
            let (account, region) = scopes
                .get(scope as usize)
                .ok_or_else(|| Error::from_reason("There is no such scope."))?;
            Ok(AsyncTask::new(Elsewhere {
                engine: self.inner.engine.clone(),
                account: account.clone(),
                region: region.clone(),
                now_ms: now as u64,
                seed: self.inner.seed.take(),
                status_delay_ms: self.inner.status_delay_ms,
                faults: self.inner.faults.get(),
                recovery_budget: self.inner.recovery_budget.get(),
                operation: operation as usize,
                body,
            }))
        })
    }

    /// Gives the next request 16 random bytes, of which new tables and backups make their ids.
    #[napi]
    pub fn seed(&self, bytes: &[u8]) -> Result<()> {
        guard(|| {
            let seed = bytes
                .iter()
                .take(16)
                .fold(0, |seed, byte| seed << 8 | u128::from(*byte));
            self.inner.seed.set(seed);
            Ok(())
        })
    }

    /// Probabilities of throttled reads, throttled writes and conflicts of transactions for all requests from now on, from 0 to 1. Each
    /// request wants a `seed` then.
    #[napi]
    pub fn set_faults(&self, read: f64, write: f64, conflict: f64) -> Result<()> {
        guard(|| {
            self.inner.faults.set(Faults { read, write, conflict });
            Ok(())
        })
    }

    /// How many bytes the undo logs may take of tables for which point-in-time recovery is set from now on. None unless this is called.
    #[napi]
    pub fn set_recovery_budget(&self, bytes: f64) -> Result<()> {
        guard(|| {
            self.inner.recovery_budget.set(bytes as u64);
            Ok(())
        })
    }

    /// As `dynamodb_invoke`, for a body that is too long for the scratch buffer.
    #[napi]
    pub fn invoke(&self, body: &[u8]) -> Result<u32> {
        guard(|| self.inner.invoke(Some(body)))
    }

    /// Copies the body of the last answer into `out`, which is as long, and lets go of much memory.
    #[napi]
    pub fn take(&self, mut out: BufferSlice) -> Result<()> {
        guard(|| {
            let answer = self.inner.answer.take();
            let out: &mut [u8] = &mut out;
            let length = out.len().min(answer.len());
            out[..length].copy_from_slice(&answer[..length]);
            if answer.capacity() <= KEPT_BYTES {
                self.inner.answer.replace(answer);
            }
            Ok(())
        })
    }
}
