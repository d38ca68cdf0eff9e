//! MD5 on a thread of its own: beside decoding, the other digests and writing, all of which together take less time than MD5 alone. It takes a
//! body's blocks in their order when those are through with them; one thread at a time works them off, as with uploads.

use crate::blocks::Block;
use crate::workers;
use parking_lot::{Condvar, Mutex};
use ruststack_checksum::{Digest, Hasher};
use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;

/// The places in a block of what is to be hashed.
pub type Ranges = Vec<Range<usize>>;

pub struct Lane {
    state: Mutex<State>,
    /// The hasher is back.
    idle: Condvar,
}

struct State {
    queue: VecDeque<(Block, Ranges)>,
    /// With the thread that works on it, or gone when it gave its digest.
    hasher: Option<Hasher>,
    /// A thread has it or will have it.
    scheduled: bool,
}

impl Lane {
    /// Goes on with what `hasher` has taken in.
    pub fn new(hasher: Hasher) -> Arc<Self> {
        Arc::new(Lane {
            state: Mutex::new(State {
                queue: VecDeque::new(),
                hasher: Some(hasher),
                scheduled: false,
            }),
            idle: Condvar::new(),
        })
    }

    pub fn add(self: &Arc<Self>, block: Block, ranges: Ranges) {
        let mut state = self.state.lock();
        state.queue.push_back((block, ranges));
        if !std::mem::replace(&mut state.scheduled, true) {
            drop(state);
            workers::submit(Arc::clone(self) as Arc<dyn workers::Work>);
        }
    }

    /// Hashes what has queued up.
    fn work_off(&self, mut hasher: Hasher) -> Hasher {
        loop {
            // The lock is not held while hashing.
            let next = self.state.lock().queue.pop_front();
            let Some((block, ranges)) = next else { return hasher };
            for range in ranges {
                hasher.update(&block[range]);
            }
        }
    }

    /// The digest of all that was added. Does itself what no other thread is at.
    pub fn finish(&self) -> Digest {
        let mut state = self.state.lock();
        let hasher = loop {
            match state.hasher.take() {
                Some(hasher) => break hasher,
                None => self.idle.wait(&mut state),
            }
        };
        drop(state);
        self.work_off(hasher).finish()
    }

    /// Lets go of what waits: nobody will ask.
    pub fn discard(&self) {
        let discarded = std::mem::take(&mut self.state.lock().queue);
        drop(discarded);
    }
}

impl workers::Work for Lane {
    fn run(&self) {
        let taken = self.state.lock().hasher.take();
        // `finish` has it.
        let Some(mut hasher) = taken else { return };
        loop {
            hasher = self.work_off(hasher);
            let mut state = self.state.lock();
            if state.queue.is_empty() {
                state.hasher = Some(hasher);
                state.scheduled = false;
                drop(state);
                self.idle.notify_all();
                return;
            }
        }
    }
}
