//! The thread that accepts and sorts.

use crate::{Connection, Protocol, Shared};
use mio::net::{TcpListener, TcpStream};
use mio::{Events, Interest, Poll, Token};
use std::collections::HashMap;
use std::io::{self, ErrorKind};
use std::os::fd::OwnedFd;
use std::sync::atomic::Ordering;
use std::sync::Arc;
use std::time::Duration;

const LISTENER: Token = Token(0);
pub(crate) const WAKER: Token = Token(1);
const FIRST_CONNECTION: usize = 2;

/// As much of HTTP/2's preface (RFC 9113, section 3.4) as tells it from HTTP/1: no method begins with it.
const PREFACE: &[u8] = b"PRI";

/// Events taken from the system in one call; more come with the next.
const EVENTS: usize = 256;

/// The pause after the system refused to accept, most often for want of descriptors. The connections wait in its backlog.
const REFUSED_PAUSE: Duration = Duration::from_millis(50);

pub(crate) struct Sorter<R> {
    poll: Poll,
    listener: TcpListener,
    shared: Arc<Shared>,
    ready: R,
    /// Connections whose first bytes are not there yet.
    unsorted: HashMap<Token, TcpStream>,
    next: usize,
}

enum Sorted {
    As(Protocol),
    NotYet,
    /// Closed by the client, or broken.
    Gone,
}

impl<R: Fn()> Sorter<R> {
    pub(crate) fn new(poll: Poll, mut listener: TcpListener, shared: Arc<Shared>, ready: R) -> io::Result<Self> {
        poll.registry().register(&mut listener, LISTENER, Interest::READABLE)?;
        Ok(Sorter {
            poll,
            listener,
            shared,
            ready,
            unsorted: HashMap::new(),
            next: FIRST_CONNECTION,
        })
    }

    pub(crate) fn run(mut self) {
        let mut events = Events::with_capacity(EVENTS);
        let mut refused = false;
        loop {
            match self.poll.poll(&mut events, refused.then_some(REFUSED_PAUSE)) {
                Err(error) if error.kind() != ErrorKind::Interrupted => return,
                _ => {}
            }
            if self.stopping() {
                return;
            }
            // Events tell of changes only, so a refusal has to be remembered.
            let mut accept = refused;
            for event in &events {
                match event.token() {
                    LISTENER => accept = true,
                    WAKER => {}
                    token => self.look_again(token, event.is_read_closed()),
                }
            }
            if accept {
                refused = !self.accept_all();
            }
        }
    }

    fn stopping(&self) -> bool {
        self.shared.stopping.load(Ordering::SeqCst)
    }

    /// Whether all that wait were accepted; else the system refused.
    fn accept_all(&mut self) -> bool {
        while !self.stopping() {
            match self.listener.accept() {
                Ok((stream, _)) => self.add(stream),
                Err(error) => match error.kind() {
                    ErrorKind::WouldBlock => return true,
                    // A client gave up before it was accepted.
                    ErrorKind::Interrupted | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset => {}
                    _ => return false,
                },
            }
        }
        true
    }

    fn add(&mut self, mut stream: TcpStream) {
        // Often the bytes are there already, which spares a round through the poll.
        match look(&stream, false) {
            Sorted::As(protocol) => self.hand_over(stream, protocol),
            Sorted::Gone => {}
            Sorted::NotYet => {
                let token = Token(self.next);
                self.next = self.next.checked_add(1).unwrap_or(FIRST_CONNECTION);
                // A connection that the system can't watch is closed.
                let watched = self.poll.registry().register(&mut stream, token, Interest::READABLE);
                if watched.is_ok() {
                    self.unsorted.insert(token, stream);
                }
            }
        }
    }

    fn look_again(&mut self, token: Token, ended: bool) {
        let Some(stream) = self.unsorted.get(&token) else {
            return;
        };
        let sorted = look(stream, ended);
        if let Sorted::NotYet = sorted {
            return;
        }
        let Some(mut stream) = self.unsorted.remove(&token) else {
            return;
        };
        let unwatched = self.poll.registry().deregister(&mut stream);
        if let (Sorted::As(protocol), Ok(())) = (sorted, unwatched) {
            self.hand_over(stream, protocol);
        }
    }

    fn hand_over(&self, stream: TcpStream, protocol: Protocol) {
        let mut sorted = self.shared.sorted.lock();
        let first = sorted.is_empty();
        sorted.push(Connection {
            socket: OwnedFd::from(stream),
            protocol,
        });
        drop(sorted);
        if first {
            (self.ready)();
        }
    }
}

/// Looks at the first bytes without taking them. `ended`: no more will come.
fn look(stream: &TcpStream, ended: bool) -> Sorted {
    let mut first = [0; PREFACE.len()];
    loop {
        return match stream.peek(&mut first) {
            Ok(0) => Sorted::Gone,
            Ok(count) if !PREFACE.starts_with(&first[..count]) => Sorted::As(Protocol::Http1),
            Ok(count) if count == PREFACE.len() => Sorted::As(Protocol::Http2),
            Ok(_) if ended => Sorted::Gone,
            Ok(_) => Sorted::NotYet,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) if error.kind() == ErrorKind::WouldBlock => Sorted::NotYet,
            Err(_) => Sorted::Gone,
        };
    }
}
