//! The memory in which bodies travel from the gateway's thread to those that hash and write: blocks of one size, used again and again, since
//! pieces that come and go by the hundred kilobytes cost the system's allocator more than a checksum does.
//!
//! A block belongs to the flow of one upload, which counts what of its body is under way and tells the sender when to pause and when to go on.
//! A sender alone may have much under way; where many send at once each gets little, so that all together stay within some tens of megabytes.

use parking_lot::Mutex;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::sync::Arc;

pub const BLOCK_BYTES: usize = 64 * 1024;
/// Free blocks that are kept: 8 MiB.
const KEPT_BLOCKS: usize = 128;
/// A sender pauses when this many bytes of its body are under way …
const PAUSE_AT_BYTES: usize = 2 * 1024 * 1024;
/// … and goes on when no more than these are left.
const RESUME_AT_BYTES: usize = 1024 * 1024;
/// When all uploads together have so many blocks (16 MiB) each sender pauses with whatever it has under way, and goes on when that is done.
const CROWDED_BLOCKS: usize = 256;

static FREE: Mutex<Vec<Vec<u8>>> = Mutex::new(Vec::new());
/// Blocks in use.
static TAKEN: AtomicUsize = AtomicUsize::new(0);

fn is_crowded() -> bool {
    TAKEN.load(SeqCst) >= CROWDED_BLOCKS
}

/// What of an upload is under way.
pub struct Flow {
    bytes: AtomicUsize,
    paused: AtomicBool,
    /// Called, on any thread, when a sender that was asked to pause may go on.
    resume: Box<dyn Fn() + Send + Sync>,
}

impl Flow {
    pub fn new(resume: impl Fn() + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Flow {
            bytes: AtomicUsize::new(0),
            paused: AtomicBool::new(false),
            resume: Box::new(resume),
        })
    }

    /// A copy of `bytes`, in as many blocks as it takes.
    pub fn blocks<'a>(self: &'a Arc<Self>, bytes: &'a [u8]) -> impl Iterator<Item = Block> + 'a {
        bytes.chunks(BLOCK_BYTES).map(|part| Block::holding(part, self))
    }

    /// Whether the sender may go on. If not, it is told when.
    pub fn has_room(&self) -> bool {
        let bytes = self.bytes.load(SeqCst);
        if bytes < PAUSE_AT_BYTES && (bytes == 0 || !is_crowded()) {
            return true;
        }
        self.paused.store(true, SeqCst);
        // The last block may have gone before that was known.
        self.may_resume(self.bytes.load(SeqCst)) && self.paused.swap(false, SeqCst)
    }

    /// Nothing more is wanted: a paused sender is let go on, and is not asked again.
    pub fn open(&self) {
        if self.paused.swap(false, SeqCst) {
            (self.resume)();
        }
    }

    fn may_resume(&self, left: usize) -> bool {
        left == 0 || left <= RESUME_AT_BYTES && !is_crowded()
    }

    fn done(&self, bytes: usize) {
        let left = self.bytes.fetch_sub(bytes, SeqCst) - bytes;
        if self.paused.load(SeqCst) && self.may_resume(left) {
            self.open();
        }
    }
}

/// Bytes of a body, never more than `BLOCK_BYTES`.
pub struct Block {
    bytes: Vec<u8>,
    flow: Arc<Flow>,
}

impl Block {
    fn holding(part: &[u8], flow: &Arc<Flow>) -> Self {
        TAKEN.fetch_add(1, SeqCst);
        flow.bytes.fetch_add(part.len(), SeqCst);
        let free = FREE.lock().pop();
        let mut bytes = free.unwrap_or_else(|| Vec::with_capacity(BLOCK_BYTES));
        bytes.extend_from_slice(part);
        Block {
            bytes,
            flow: Arc::clone(flow),
        }
    }
}

impl Deref for Block {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        let mut bytes = std::mem::take(&mut self.bytes);
        let length = bytes.len();
        bytes.clear();
        {
            let mut free = FREE.lock();
            if free.len() < KEPT_BLOCKS {
                free.push(bytes);
            }
        }
        TAKEN.fetch_sub(1, SeqCst);
        self.flow.done(length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One test, since the number of blocks in use is the process's.
    #[test]
    fn a_sender_pauses_when_much_is_under_way_or_others_have_much() {
        let told = Arc::new(AtomicUsize::new(0));
        let flow = || {
            let told = Arc::clone(&told);
            Flow::new(move || {
                told.fetch_add(1, SeqCst);
            })
        };
        let fast = flow();
        assert!(fast.has_room());
        let mut under_way: Vec<Block> = fast.blocks(&vec![7; PAUSE_AT_BYTES]).collect();
        assert!(!fast.has_room());
        let mut pauses = 0;
        while told.load(SeqCst) == 0 {
            assert_eq!(under_way.pop().map(|block| block[0]), Some(7));
            pauses += 1;
        }
        assert_eq!(pauses, (PAUSE_AT_BYTES - RESUME_AT_BYTES) / BLOCK_BYTES);
        assert!(fast.has_room());

        let many: Vec<Block> = fast.blocks(&vec![7; CROWDED_BLOCKS * BLOCK_BYTES]).collect();
        let slow = flow();
        assert!(slow.has_room(), "whoever has nothing under way may send");
        let mut few: Vec<Block> = slow.blocks(&[7; 2]).chain(slow.blocks(&[7; 3])).collect();
        assert!(!slow.has_room());
        few.pop();
        assert_eq!(told.load(SeqCst), 1);
        few.pop();
        assert_eq!(told.load(SeqCst), 2, "it goes on when nothing of its own is left");
        drop(many);
        assert!(FREE.lock().len() <= KEPT_BLOCKS);
    }
}
