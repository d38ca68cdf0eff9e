//! Threads that take in bodies. An upload is an actor: chunks queue up in it, and at most one thread at a time works them off, so that any number
//! of uploads share few threads, and a body's bytes stay in order. A queue is bounded: a full one asks the sender to pause.

use crate::fault::{Fault, Outcome};
use crate::put::Putting;
use parking_lot::{Condvar, Mutex};
use std::collections::VecDeque;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::{Arc, LazyLock, OnceLock};
use std::thread;

/// A sender pauses when this many bytes wait …
const PAUSE_AT_BYTES: usize = 1024 * 1024;
/// … and goes on when no more than these are left.
const RESUME_AT_BYTES: usize = 256 * 1024;
const MAX_THREADS: usize = 4;

/// What the sender gets to know, on a worker's thread.
#[derive(Debug)]
pub enum Event {
    /// There is room again.
    Resume,
    /// The answer's headers, or the error. Comes once, and, for an error, perhaps before the body is over.
    Done(Outcome<String>),
}

type Notify = Box<dyn Fn(Event) + Send + Sync>;

pub struct Upload {
    inbox: Mutex<Inbox>,
    notify: Notify,
}

struct Inbox {
    chunks: VecDeque<Vec<u8>>,
    bytes: usize,
    /// All chunks are here.
    over: bool,
    paused: bool,
    /// A thread has it or will have it.
    scheduled: bool,
    /// With the thread that works on it, or gone when the upload failed or ended.
    putting: Option<Box<Putting>>,
    /// Nothing more is to be done.
    closed: bool,
}

impl Upload {
    pub fn new(putting: Putting, notify: Notify) -> Arc<Self> {
        Arc::new(Upload {
            inbox: Mutex::new(Inbox {
                chunks: VecDeque::new(),
                bytes: 0,
                over: false,
                paused: false,
                scheduled: false,
                putting: Some(Box::new(putting)),
                closed: false,
            }),
            notify,
        })
    }

    /// Takes a copy of the chunk. False asks the sender to wait for `Event::Resume`.
    pub fn write(self: &Arc<Self>, chunk: &[u8], last: bool) -> bool {
        let mut inbox = self.inbox.lock();
        if inbox.closed {
            return true;
        }
        if !chunk.is_empty() {
            inbox.bytes += chunk.len();
            inbox.chunks.push_back(chunk.to_vec());
        }
        inbox.over |= last;
        inbox.paused = !last && inbox.bytes >= PAUSE_AT_BYTES;
        let go_on = !inbox.paused;
        if !inbox.scheduled {
            inbox.scheduled = true;
            drop(inbox);
            POOL.submit(Arc::clone(self));
        }
        go_on
    }

    /// The sender is gone: discards what came.
    pub fn abort(&self) {
        let discarded = {
            let mut inbox = self.inbox.lock();
            inbox.closed = true;
            inbox.bytes = 0;
            (std::mem::take(&mut inbox.chunks), inbox.putting.take())
        };
        drop(discarded);
    }

    /// Works off what has queued up.
    fn run(&self) {
        let taken = self.inbox.lock().putting.take();
        let Some(mut putting) = taken else { return };
        loop {
            let mut inbox = self.inbox.lock();
            if inbox.closed {
                return;
            }
            let Some(chunk) = inbox.chunks.pop_front() else {
                if inbox.over {
                    inbox.closed = true;
                    drop(inbox);
                    (self.notify)(Event::Done(caught(|| putting.finish())));
                } else {
                    inbox.putting = Some(putting);
                    inbox.scheduled = false;
                }
                return;
            };
            inbox.bytes -= chunk.len();
            let resume = inbox.paused && inbox.bytes <= RESUME_AT_BYTES;
            if resume {
                inbox.paused = false;
            }
            drop(inbox);
            if resume {
                (self.notify)(Event::Resume);
            }
            if let Err(fault) = caught(|| putting.push(&chunk)) {
                drop(putting);
                self.fail(fault);
                return;
            }
        }
    }

    fn fail(&self, fault: Fault) {
        let paused = {
            let mut inbox = self.inbox.lock();
            inbox.closed = true;
            inbox.chunks.clear();
            std::mem::take(&mut inbox.paused)
        };
        (self.notify)(Event::Done(Err(fault)));
        if paused {
            (self.notify)(Event::Resume);
        }
    }
}

fn caught<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Fault::internal("a panic while taking in a body")))
}

/// One for the process; threads start with the first upload and wait for the next.
struct Pool {
    waiting: Mutex<VecDeque<Arc<Upload>>>,
    wake: Condvar,
    started: OnceLock<()>,
}

static POOL: LazyLock<Pool> = LazyLock::new(|| Pool {
    waiting: Mutex::default(),
    wake: Condvar::new(),
    started: OnceLock::new(),
});

impl Pool {
    fn submit(&self, upload: Arc<Upload>) {
        self.started.get_or_init(|| {
            let threads = thread::available_parallelism().map_or(2, usize::from).min(MAX_THREADS);
            for _ in 0..threads {
                // Where the system gives no thread the others do the work; without any, uploads wait for ever, as all else would.
                let _ = thread::Builder::new().name("s3-body".into()).spawn(|| POOL.work());
            }
        });
        self.waiting.lock().push_back(upload);
        self.wake.notify_one();
    }

    fn work(&self) {
        loop {
            let mut waiting = self.waiting.lock();
            let upload = loop {
                match waiting.pop_front() {
                    Some(upload) => break upload,
                    None => self.wake.wait(&mut waiting),
                }
            };
            drop(waiting);
            upload.run();
        }
    }
}
