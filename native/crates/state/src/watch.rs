//! Waiting for a commit that touches a range of keys.
//!
//! While nobody waits, a commit pays one load of a counter. It loads it while it holds the locks of what it writes;
//! a waiter counts itself before it looks at the map (under the same lock). So either the waiter sees the
//! commit, or the commit sees the waiter.

use crate::overlay::Overlay;
use crate::{Key, MapName};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::ops::Bound;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// Why a wait ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wake {
    /// A commit touched the range, or may have.
    Changed,
    /// The whole state was replaced.
    Restored,
    /// The engine was closed.
    Closed,
}

pub type WatchId = u64;

pub(crate) type Callback = Box<dyn FnOnce(Wake) + Send>;

struct Watcher {
    id: WatchId,
    from: Bound<Key>,
    to: Bound<Key>,
    callback: Callback,
}

#[derive(Default)]
pub(crate) struct Watchers {
    active: AtomicUsize,
    next: AtomicU64,
    lists: Mutex<HashMap<MapName, Vec<Watcher>>>,
}

/// Those to wake once the locks are released.
#[derive(Default)]
pub(crate) struct Fired(Vec<Callback>);

impl Fired {
    /// A panic in one waiter's callback must not keep the others asleep.
    pub fn wake(self, why: Wake) {
        for callback in self.0 {
            let _ = catch_unwind(AssertUnwindSafe(|| callback(why)));
        }
    }
}

impl Watchers {
    pub fn none(&self) -> bool {
        self.active.load(Ordering::SeqCst) == 0
    }

    pub fn add(&self, map: &MapName, from: Bound<&[u8]>, to: Bound<&[u8]>, callback: Callback) -> WatchId {
        let id = self.next.fetch_add(1, Ordering::Relaxed) + 1;
        let mut lists = self.lists.lock();
        self.active.fetch_add(1, Ordering::SeqCst);
        lists.entry(map.clone()).or_default().push(Watcher {
            id,
            from: from.map(Key::from),
            to: to.map(Key::from),
            callback,
        });
        id
    }

    /// Takes a watcher away again. `None` when it fired already.
    pub fn remove(&self, map: &MapName, id: WatchId) -> Option<Fired> {
        Some(self.take(map, |watcher| watcher.id == id)).filter(|fired| !fired.0.is_empty())
    }

    pub fn touched(&self, map: &MapName, writes: &Overlay, fired: &mut Fired) {
        let taken = self.take(map, |watcher| {
            writes.touches(
                watcher.from.as_ref().map(|key| &**key),
                watcher.to.as_ref().map(|key| &**key),
            )
        });
        fired.0.extend(taken.0);
    }

    pub fn all(&self) -> Fired {
        let mut lists = self.lists.lock();
        let all: Vec<Callback> = lists
            .drain()
            .flat_map(|(_, list)| list)
            .map(|watcher| watcher.callback)
            .collect();
        self.active.fetch_sub(all.len(), Ordering::SeqCst);
        Fired(all)
    }

    fn take(&self, map: &MapName, wanted: impl Fn(&Watcher) -> bool) -> Fired {
        let mut lists = self.lists.lock();
        let Some(list) = lists.get_mut(map) else {
            return Fired::default();
        };
        let (taken, left): (Vec<Watcher>, Vec<Watcher>) = std::mem::take(list).into_iter().partition(wanted);
        if left.is_empty() {
            lists.remove(map);
        } else {
            *list = left;
        }
        self.active.fetch_sub(taken.len(), Ordering::SeqCst);
        Fired(taken.into_iter().map(|watcher| watcher.callback).collect())
    }
}
