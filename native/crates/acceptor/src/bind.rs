//! The listening socket.

use mio::net::TcpListener;
use socket2::{Domain, Protocol, Socket, Type};
use std::io;
use std::net::SocketAddr;

/// Connections that the system holds until they are accepted; it lowers this to its own limit.
const BACKLOG: i32 = 1024;

/// Binds and listens. SO_REUSEADDR lets a port be bound again while old connections of it linger; without SO_REUSEPORT nobody
/// else can listen on it.
pub(crate) fn listen(address: SocketAddr, receive_buffer: usize) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    socket.set_reuse_address(true)?;
    if address.is_ipv6() {
        // As Node does: `::` takes IPv4 too.
        socket.set_only_v6(false)?;
    }
    // Connections take this over, and agree on their window by it.
    socket.set_recv_buffer_size(receive_buffer)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    socket.set_nonblocking(true)?;
    Ok(TcpListener::from_std(socket.into()))
}
