//! Threads that take in bodies. An upload is an actor: blocks queue up in it, and at most one thread at a time works them off, so that any number
//! of uploads share few threads, and a body's bytes stay in order. A large body's MD5 is another actor (`lane`), so that two threads share one body.
//! What is under way is bounded: the sender is asked to pause (`blocks`).

use crate::blocks::{Block, Flow};
use crate::fault::{Fault, Outcome};
use crate::put::Putting;
use parking_lot::{Condvar, Mutex};
use std::collections::VecDeque;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::{Arc, LazyLock, OnceLock};
use std::thread;

const MAX_THREADS: usize = 4;

/// What the sender gets to know, on a worker's thread.
#[derive(Debug)]
pub enum Event {
    /// There is room again.
    Resume,
    /// The answer's headers, or the error. Comes once, and, for an error, perhaps before the body is over.
    Done(Outcome<String>),
}

type Notify = Arc<dyn Fn(Event) + Send + Sync>;

/// What the threads do.
pub trait Work: Send + Sync {
    /// Works off what has queued up.
    fn run(&self);
}

pub struct Upload {
    inbox: Mutex<Inbox>,
    flow: Arc<Flow>,
    notify: Notify,
}

struct Inbox {
    blocks: VecDeque<Block>,
    /// All blocks are here.
    over: bool,
    /// A thread has it or will have it.
    scheduled: bool,
    /// With the thread that works on it, or gone when the upload failed or ended.
    putting: Option<Box<Putting>>,
    /// Nothing more is to be done.
    closed: bool,
}

impl Upload {
    pub fn new(putting: Putting, notify: impl Fn(Event) + Send + Sync + 'static) -> Arc<Self> {
        let notify: Notify = Arc::new(notify);
        let resume = Arc::clone(&notify);
        Arc::new(Upload {
            inbox: Mutex::new(Inbox {
                blocks: VecDeque::new(),
                over: false,
                scheduled: false,
                putting: Some(Box::new(putting)),
                closed: false,
            }),
            flow: Flow::new(move || resume(Event::Resume)),
            notify,
        })
    }

    /// Takes a copy of the chunk. False asks the sender to wait for `Event::Resume`.
    pub fn write(self: &Arc<Self>, chunk: &[u8], last: bool) -> bool {
        // Copied before the lock is taken, which the worker wants for every block.
        let blocks: Vec<Block> = self.flow.blocks(chunk).collect();
        let mut inbox = self.inbox.lock();
        if inbox.closed {
            return true;
        }
        inbox.blocks.extend(blocks);
        inbox.over |= last;
        let schedule = !std::mem::replace(&mut inbox.scheduled, true);
        drop(inbox);
        if schedule {
            submit(Arc::clone(self) as Arc<dyn Work>);
        }
        last || self.flow.has_room()
    }

    /// The sender is gone: discards what came.
    pub fn abort(&self) {
        let discarded = {
            let mut inbox = self.inbox.lock();
            inbox.closed = true;
            (std::mem::take(&mut inbox.blocks), inbox.putting.take())
        };
        drop(discarded);
    }

    fn fail(&self, fault: Fault) {
        let discarded = {
            let mut inbox = self.inbox.lock();
            inbox.closed = true;
            std::mem::take(&mut inbox.blocks)
        };
        (self.notify)(Event::Done(Err(fault)));
        drop(discarded);
        self.flow.open();
    }
}

impl Work for Upload {
    fn run(&self) {
        let taken = self.inbox.lock().putting.take();
        let Some(mut putting) = taken else { return };
        loop {
            let mut inbox = self.inbox.lock();
            if inbox.closed {
                return;
            }
            let Some(block) = inbox.blocks.pop_front() else {
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
            drop(inbox);
            if let Err(fault) = caught(|| putting.push_block(block)) {
                drop(putting);
                self.fail(fault);
                return;
            }
        }
    }
}

fn caught<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Fault::internal("a panic while taking in a body")))
}

/// One for the process; threads start with the first upload and wait for the next.
struct Pool {
    waiting: Mutex<VecDeque<Arc<dyn Work>>>,
    wake: Condvar,
    started: OnceLock<()>,
}

static POOL: LazyLock<Pool> = LazyLock::new(|| Pool {
    waiting: Mutex::default(),
    wake: Condvar::new(),
    started: OnceLock::new(),
});

/// Has one of the threads do it.
pub fn submit(work: Arc<dyn Work>) {
    POOL.submit(work);
}

impl Pool {
    fn submit(&self, work: Arc<dyn Work>) {
        self.started.get_or_init(|| {
            let threads = thread::available_parallelism().map_or(2, usize::from).min(MAX_THREADS);
            for _ in 0..threads {
                // Where the system gives no thread the others do the work; without any, uploads wait for ever, as all else would.
                let _ = thread::Builder::new().name("s3-body".into()).spawn(|| POOL.work());
            }
        });
        self.waiting.lock().push_back(work);
        self.wake.notify_one();
    }

    fn work(&self) {
        loop {
            let mut waiting = self.waiting.lock();
            let work = loop {
                match waiting.pop_front() {
                    Some(work) => break work,
                    None => self.wake.wait(&mut waiting),
                }
            };
            drop(waiting);
            work.run();
        }
    }
}
