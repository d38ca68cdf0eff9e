//! Flushing what was written to the disk, many commits at a time, where a commit counts only when it survives a loss of power.

use crate::sink::{Failed, Sink};
use parking_lot::{Condvar, Mutex};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

/// After a flush that failed the next one is tried then.
const RETRY: Duration = Duration::from_millis(200);

/// Gets the number of the newest commit that is on the disk; `None` once if no later one will ever be known to be.
type Tell = Box<dyn Fn(Option<u64>) + Send>;

pub(crate) struct Flusher {
    shared: Arc<Shared>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

#[derive(Default)]
struct Shared {
    /// The newest commit that is on the disk.
    flushed: AtomicU64,
    /// The disk did not keep what it was given; nothing is flushed any more.
    lost: AtomicBool,
    wanted: Mutex<Wanted>,
    wake: Condvar,
    listeners: Mutex<Vec<(u64, Tell)>>,
}

#[derive(Default)]
struct Wanted {
    commit: u64,
    stopped: bool,
    last_listener: u64,
}

impl Flusher {
    pub fn start(sink: Arc<dyn Sink>) -> Result<Self, Failed> {
        let shared = Arc::<Shared>::default();
        let worker = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name("state-flush".into())
            .spawn(move || run(&worker, &*sink))
            .map_err(|error| Failed(format!("No thread can be started: {error}.")))?;
        Ok(Flusher {
            shared,
            thread: Mutex::new(Some(thread)),
        })
    }

    /// A commit was written.
    pub fn committed(&self, commit: u64) {
        let mut wanted = self.shared.wanted.lock();
        wanted.commit = wanted.commit.max(commit);
        self.shared.wake.notify_one();
    }

    pub fn flushed(&self) -> u64 {
        self.shared.flushed.load(Ordering::SeqCst)
    }

    pub fn has_lost(&self) -> bool {
        self.shared.lost.load(Ordering::SeqCst)
    }

    /// Calls `tell` after every flush, on the flusher's thread, until it is taken away by the number that this gives.
    pub fn listen(&self, tell: Tell) -> u64 {
        let mut wanted = self.shared.wanted.lock();
        wanted.last_listener += 1;
        let id = wanted.last_listener;
        drop(wanted);
        self.shared.listeners.lock().push((id, tell));
        id
    }

    pub fn unlisten(&self, id: u64) {
        self.shared.listeners.lock().retain(|(listener, _)| *listener != id);
    }

    pub fn stop(&self) {
        self.shared.wanted.lock().stopped = true;
        self.shared.wake.notify_one();
        if let Some(thread) = self.thread.lock().take() {
            let _ = thread.join();
        }
        self.shared.listeners.lock().clear();
    }
}

impl Shared {
    fn tell(&self, flushed: Option<u64>) {
        for (_, tell) in self.listeners.lock().iter() {
            let _ = catch_unwind(AssertUnwindSafe(|| tell(flushed)));
        }
    }
}

fn run(shared: &Shared, sink: &dyn Sink) {
    loop {
        let (target, stopped) = {
            let mut wanted = shared.wanted.lock();
            while !wanted.stopped && wanted.commit <= shared.flushed.load(Ordering::SeqCst) {
                shared.wake.wait(&mut wanted);
            }
            (wanted.commit, wanted.stopped)
        };
        // A commit takes its number when it is written, so that all up to the target are.
        match catch_unwind(AssertUnwindSafe(|| sink.sync())) {
            Ok(Ok(())) => {
                shared.flushed.fetch_max(target, Ordering::SeqCst);
                shared.tell(Some(target));
            }
            _ if sink.has_lost() => {
                shared.lost.store(true, Ordering::SeqCst);
                shared.tell(None);
                return;
            }
            _ if !stopped => std::thread::sleep(RETRY),
            _ => {}
        }
        if stopped {
            return;
        }
    }
}
