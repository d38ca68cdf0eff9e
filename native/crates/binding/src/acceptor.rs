//! Exports of the acceptor crate.

use crate::guard::guard;
use napi::bindgen_prelude::{Either, Function};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Error, Result, Status};
use napi_derive::napi;
use parking_lot::Mutex;
use ruststack_acceptor::Protocol;
use std::net::{IpAddr, SocketAddr};
use std::os::fd::IntoRawFd;

/// Keeps its thread alive while there is a port to serve; it goes when the acceptor stops.
type ReadyFunction = ThreadsafeFunction<(), (), (), Status, false, false>;

/// A port that is listened on.
#[napi]
pub struct Acceptor {
    inner: Mutex<ruststack_acceptor::Acceptor>,
}

/// Listens on an IP address, port 0 for a free one. The system holds up to `receiveBuffer` bytes of a connection that is not read.
/// `ready` is called when there is something to `take`. Returns the operating system's error number where it can't listen.
#[napi]
pub fn open_acceptor(
    address: String,
    port: u16,
    receive_buffer: u32,
    ready: Function<(), ()>,
) -> Result<Either<Acceptor, i32>> {
    guard(|| {
        let address: IpAddr = address
            .parse()
            .map_err(|_| Error::from_reason(format!("{address} is no IP address.")))?;
        let ready: ReadyFunction = ready
            .build_threadsafe_function()
            .callee_handled::<false>()
            .weak::<false>()
            .build()?;
        let ready = move || {
            // A thread that is ending takes no calls; what waits is closed with the acceptor.
            let _ = ready.call((), ThreadsafeFunctionCallMode::NonBlocking);
        };
        match ruststack_acceptor::Acceptor::listen(SocketAddr::new(address, port), receive_buffer as usize, ready) {
            Ok(inner) => Ok(Either::A(Acceptor {
                inner: Mutex::new(inner),
            })),
            Err(error) => match error.raw_os_error() {
                Some(number) => Ok(Either::B(number)),
                None => Err(Error::from_reason(error.to_string())),
            },
        }
    })
}

#[napi]
impl Acceptor {
    #[napi(getter)]
    pub fn port(&self) -> Result<u16> {
        guard(|| Ok(self.inner.lock().address().port()))
    }

    /// The connections that were sorted since the last call, two numbers each: the descriptor, which belongs to the caller from
    /// here on, and the HTTP version, 1 or 2, that its first bytes tell.
    #[napi]
    pub fn take(&self) -> Result<Vec<i32>> {
        guard(|| {
            let taken = self.inner.lock().take();
            let mut numbers = Vec::with_capacity(taken.len() * 2);
            for connection in taken {
                numbers.push(connection.socket.into_raw_fd());
                numbers.push(match connection.protocol {
                    Protocol::Http1 => 1,
                    Protocol::Http2 => 2,
                });
            }
            Ok(numbers)
        })
    }

    /// Stops listening. What was sorted before can still be taken.
    #[napi]
    pub fn stop(&self) -> Result<()> {
        guard(|| {
            self.inner.lock().stop();
            Ok(())
        })
    }
}
