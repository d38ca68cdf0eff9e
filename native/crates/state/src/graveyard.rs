//! Frees what is large on a thread of its own: the last holder of a tree of a million keys would else stall for as long as
//! that many allocations take to give back.

use std::sync::mpsc::{channel, Sender};
use std::sync::LazyLock;

type Garbage = Box<dyn Send>;

static GRAVEYARD: LazyLock<Sender<Garbage>> = LazyLock::new(|| {
    let (sender, receiver) = channel::<Garbage>();
    // Without a thread the receiver is gone, every send fails, and its garbage is freed by the sender.
    let _ = std::thread::Builder::new()
        .name("state-free".into())
        .spawn(move || receiver.into_iter().for_each(drop));
    sender
});

/// Drops `garbage` soon, elsewhere.
pub fn bury(garbage: impl Send + 'static) {
    let _ = GRAVEYARD.send(Box::new(garbage));
}
