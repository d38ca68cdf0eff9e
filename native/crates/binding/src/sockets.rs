//! Settings of sockets that the HTTP library has no name for.

use crate::guard::guard;
use napi::Result;
use napi_derive::napi;

/// Sets the receive buffer, in bytes, of this process's sockets that listen on the TCP port. Those that they accept take it over.
/// Gives how many sockets there were; none on systems that are not Unix.
#[napi]
pub fn limit_receive_buffers(port: u16, bytes: u32) -> Result<u32> {
    guard(|| Ok(listeners::limit(port, bytes)))
}

#[cfg(unix)]
mod listeners {
    use libc::{c_int, c_void, socklen_t};
    use std::mem::{size_of, zeroed};

    /// Where the system does not list the process's descriptors, those below this number are tried.
    const DESCRIPTORS: c_int = 1024;

    pub fn limit(port: u16, bytes: u32) -> u32 {
        let bytes = c_int::try_from(bytes).unwrap_or(c_int::MAX);
        let found = descriptors()
            .into_iter()
            .filter(|fd| is_listening(*fd) && local_port(*fd) == Some(port));
        found.filter(|fd| set_receive_buffer(*fd, bytes)).count() as u32
    }

    fn descriptors() -> Vec<c_int> {
        let Ok(entries) = std::fs::read_dir("/proc/self/fd") else {
            return (0..DESCRIPTORS).collect();
        };
        let names = entries.flatten().map(|entry| entry.file_name());
        names
            .filter_map(|name| name.to_str().and_then(|name| name.parse().ok()))
            .collect()
    }

    fn is_listening(fd: c_int) -> bool {
        let mut value: c_int = 0;
        let mut length = size_of::<c_int>() as socklen_t;
        // SAFETY: the system writes at most `length` bytes to `value`; a descriptor that is no socket is an error.
        let outcome = unsafe {
            let place = (&raw mut value).cast::<c_void>();
            libc::getsockopt(fd, libc::SOL_SOCKET, libc::SO_ACCEPTCONN, place, &raw mut length)
        };
        outcome == 0 && value != 0
    }

    fn local_port(fd: c_int) -> Option<u16> {
        // SAFETY: all bytes zero is a valid value of this plain structure, and the system writes at most `length` bytes to it.
        let (outcome, address) = unsafe {
            let mut address: libc::sockaddr_storage = zeroed();
            let mut length = size_of::<libc::sockaddr_storage>() as socklen_t;
            let outcome = libc::getsockname(fd, (&raw mut address).cast(), &raw mut length);
            (outcome, address)
        };
        if outcome != 0 {
            return None;
        }
        let place = &raw const address;
        // SAFETY: the family says which structure the storage, which is large and aligned enough for each, holds.
        match c_int::from(address.ss_family) {
            libc::AF_INET => Some(u16::from_be(unsafe { (*place.cast::<libc::sockaddr_in>()).sin_port })),
            libc::AF_INET6 => Some(u16::from_be(unsafe { (*place.cast::<libc::sockaddr_in6>()).sin6_port })),
            _ => None,
        }
    }

    fn set_receive_buffer(fd: c_int, bytes: c_int) -> bool {
        let length = size_of::<c_int>() as socklen_t;
        // SAFETY: the system reads `length` bytes of `bytes`.
        let outcome = unsafe {
            let value = (&raw const bytes).cast::<c_void>();
            libc::setsockopt(fd, libc::SOL_SOCKET, libc::SO_RCVBUF, value, length)
        };
        outcome == 0
    }
}

#[cfg(not(unix))]
mod listeners {
    pub fn limit(_port: u16, _bytes: u32) -> u32 {
        0
    }
}
