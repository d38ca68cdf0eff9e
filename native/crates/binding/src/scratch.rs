//! Memory that JavaScript and native code share, for hot calls. Taking a buffer as an argument costs about as much as reading a small
//! item: so a thread registers its scratch buffer once, both sides know the layout, and a call passes the number of a handle alone.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// A buffer of JavaScript's.
pub struct Scratch {
    start: *mut u8,
    length: usize,
}

impl Scratch {
    /// The caller in JavaScript keeps `memory` as long as it calls the handle that this becomes a part of, and never detaches it.
    pub fn new(memory: &mut [u8]) -> Self {
        Scratch {
            start: memory.as_mut_ptr(),
            length: memory.len(),
        }
    }

    /// Runs `work` on the memory. JavaScript stands still meanwhile, and there is one call at a time, since `work` calls no JavaScript.
    pub fn with<R>(&self, work: impl FnOnce(&mut [u8]) -> R) -> R {
        // SAFETY: the buffer lives and stays in its place (see `new`), and no one else reads or writes it during the call.
        work(unsafe { std::slice::from_raw_parts_mut(self.start, self.length) })
    }
}

/// The handles of a thread by number. Unwrapping a JavaScript object at each call is what this spares.
pub struct Slots<T>(RefCell<Vec<Weak<T>>>);

impl<T> Default for Slots<T> {
    fn default() -> Self {
        Slots(RefCell::default())
    }
}

impl<T> Slots<T> {
    pub fn add(&self, handle: &Rc<T>) -> u32 {
        let mut slots = self.0.borrow_mut();
        let free = slots.iter().position(|slot| slot.strong_count() == 0);
        let slot = free.unwrap_or(slots.len());
        match slots.get_mut(slot) {
            Some(place) => *place = Rc::downgrade(handle),
            None => slots.push(Rc::downgrade(handle)),
        }
        slot as u32
    }

    pub fn get(&self, slot: u32) -> Option<Rc<T>> {
        self.0.borrow().get(slot as usize)?.upgrade()
    }
}

/// A number in the scratch buffer, in the machine's own order of bytes, as typed arrays have it; 0 beyond the end.
pub fn read_u32(memory: &[u8], at: usize) -> u32 {
    memory
        .get(at..at + 4)
        .and_then(|bytes| bytes.try_into().ok())
        .map_or(0, u32::from_ne_bytes)
}

/// As `read_u32`, of 8 bytes.
pub fn read_f64(memory: &[u8], at: usize) -> f64 {
    memory
        .get(at..at + 8)
        .and_then(|bytes| bytes.try_into().ok())
        .map_or(0.0, f64::from_ne_bytes)
}
