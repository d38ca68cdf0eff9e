//! Removes the files that nothing holds any longer once a snapshot, or the world before a restore, was let go of: on a thread of its own,
//! since there may be many.

use crate::blobs::Blobs;
use crate::row;
use ruststack_state::{Engine, Snapshot};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::mpsc::{channel, Sender};
use std::sync::{Arc, LazyLock, Weak};
use std::thread;

struct Job {
    blobs: Weak<Blobs>,
    engine: Weak<Engine>,
    gone: Snapshot,
}

static SWEEPER: LazyLock<Sender<Job>> = LazyLock::new(|| {
    let (sender, receiver) = channel::<Job>();
    // Without a thread every send fails, and files stay until the folder goes.
    let _ = thread::Builder::new().name("s3-sweep".into()).spawn(move || {
        for job in receiver {
            // What one engine's sweep fails at may not end those of the others.
            let _ = catch_unwind(AssertUnwindSafe(|| job.run()));
        }
    });
    sender
});

/// Sweeps whenever the engine lets go of something.
pub fn after_releases(blobs: &Arc<Blobs>, engine: &Arc<Engine>) {
    blobs.belong(engine);
    let (blobs, weak) = (Arc::downgrade(blobs), Arc::downgrade(engine));
    engine.on_release(move |gone| {
        let (blobs, engine) = (Weak::clone(&blobs), Weak::clone(&weak));
        let _ = SWEEPER.send(Job { blobs, engine, gone });
    });
}

impl Job {
    fn run(self) {
        let (Some(blobs), Some(engine)) = (self.blobs.upgrade(), self.engine.upgrade()) else {
            return;
        };
        let counts = row::blobs();
        let (before, now) = (self.gone.view(&counts), engine.view(&counts));
        let gone = before.diff(&now).filter(|row| row.new.is_none());
        let names = gone.filter_map(|row| std::str::from_utf8(row.key).ok());
        blobs.drop_unreferenced(&engine, names);
    }
}
