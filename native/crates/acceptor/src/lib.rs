//! Accepts the connections of a port and sorts them by their first bytes into HTTP/1 and HTTP/2 (which begins with a preface that
//! is no HTTP/1 request), so that each can be handed, unread, to the server that speaks it. Knows nothing of Node. Unix only.
//!
//! One thread does it for a port. It reads nothing, waits for many connections at once, and a connection that never sends costs a
//! descriptor. Every descriptor has one owner: the thread until the connection is sorted, then the queue, then who took it from there.
#![cfg(unix)]

mod bind;
mod sort;

use mio::{Poll, Waker};
use parking_lot::Mutex;
use sort::Sorter;
use std::io;
use std::net::SocketAddr;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Http1,
    Http2,
}

/// A connection of which nothing was read. Its socket does not block; it is closed when this is dropped.
#[derive(Debug)]
pub struct Connection {
    pub socket: OwnedFd,
    pub protocol: Protocol,
}

#[derive(Default)]
struct Shared {
    stopping: AtomicBool,
    sorted: Mutex<Vec<Connection>>,
}

/// A port that is listened on. Dropping it stops that.
pub struct Acceptor {
    address: SocketAddr,
    shared: Arc<Shared>,
    /// Until it stops.
    running: Option<(Waker, JoinHandle<()>)>,
}

impl Acceptor {
    /// Listens on the address, port 0 for a free one. The system holds up to `receive_buffer` bytes of a connection that is not read
    /// (Linux doubles the number). `ready` is called on the acceptor's thread when there is something to
    /// `take`; once for all that comes until it is taken. Fails with the operating system's error: `AddrInUse` when anyone
    /// listens there, while a port that was just stopped is free at once.
    pub fn listen(
        address: SocketAddr,
        receive_buffer: usize,
        ready: impl Fn() + Send + 'static,
    ) -> io::Result<Acceptor> {
        let listener = bind::listen(address, receive_buffer)?;
        let address = listener.local_addr()?;
        let poll = Poll::new()?;
        let waker = Waker::new(poll.registry(), sort::WAKER)?;
        let shared = Arc::new(Shared::default());
        let sorter = Sorter::new(poll, listener, shared.clone(), ready)?;
        let thread = Builder::new().name("acceptor".into()).spawn(move || sorter.run())?;
        Ok(Acceptor {
            address,
            shared,
            running: Some((waker, thread)),
        })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What was sorted since the last call; the caller owns it.
    pub fn take(&self) -> Vec<Connection> {
        std::mem::take(&mut *self.shared.sorted.lock())
    }

    /// Stops listening and ends the connections that are not sorted yet. When it returns new ones are refused, and what was sorted
    /// before can still be taken.
    pub fn stop(&mut self) {
        let Some((waker, thread)) = self.running.take() else {
            return;
        };
        self.shared.stopping.store(true, Ordering::SeqCst);
        // The thread waits for nothing but its poll: it ends when it was woken. If it can't be woken it ends with the next connection.
        if waker.wake().is_ok() {
            let _ = thread.join();
        }
    }
}

impl Drop for Acceptor {
    fn drop(&mut self) {
        self.stop();
    }
}
