//! Connections as clients make them, each kind told apart, and every descriptor given back.
#![cfg(unix)]

use ruststack_acceptor::{Acceptor, Connection, Protocol};
use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::mpsc::{channel, Receiver};
use std::time::Duration;

const BUFFER: usize = 128 * 1024;

/// Longer than anything here takes; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(20);

fn open(address: &str) -> (Acceptor, Receiver<()>) {
    let (sender, receiver) = channel();
    let acceptor = Acceptor::listen(address.parse().unwrap(), BUFFER, move || sender.send(()).unwrap_or(())).unwrap();
    (acceptor, receiver)
}

fn client(acceptor: &Acceptor, first: &[u8]) -> TcpStream {
    let mut stream = TcpStream::connect(acceptor.address()).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(first).unwrap();
    stream
}

/// Takes until there are `count`.
fn take(acceptor: &Acceptor, ready: &Receiver<()>, count: usize) -> Vec<Connection> {
    let mut all = acceptor.take();
    while all.len() < count {
        ready.recv_timeout(PATIENCE).unwrap();
        all.extend(acceptor.take());
    }
    all
}

fn protocols(connections: &[Connection]) -> Vec<Protocol> {
    connections.iter().map(|one| one.protocol).collect()
}

#[test]
fn tells_protocols_apart_and_reads_nothing() {
    let (acceptor, ready) = open("127.0.0.1:0");
    for (first, protocol) in [
        ("GET / HTTP/1.1\r\n\r\n", Protocol::Http1),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", Protocol::Http2),
        ("PUT / HTTP/1.1\r\n\r\n", Protocol::Http1),
        ("PROPFIND / HTTP/1.1\r\n\r\n", Protocol::Http1),
        ("\0", Protocol::Http1),
    ] {
        let mut sent = client(&acceptor, first.as_bytes());
        let connection = take(&acceptor, &ready, 1).pop().unwrap();
        assert_eq!(connection.protocol, protocol, "{first:?}");
        let mut stream = TcpStream::from(connection.socket);
        stream.set_nonblocking(false).unwrap();
        let mut read = vec![0; first.len()];
        stream.read_exact(&mut read).unwrap();
        assert_eq!(read, first.as_bytes());
        drop(stream);
        assert_eq!(sent.read(&mut [0]).unwrap(), 0, "nobody else has the descriptor");
    }
}

#[test]
fn waits_for_bytes_that_decide_and_holds_nobody_up() {
    let (acceptor, ready) = open("127.0.0.1:0");
    let silent: Vec<TcpStream> = (0..200).map(|_| client(&acceptor, b"")).collect();
    let mut partial = client(&acceptor, b"P");
    let mut method = client(&acceptor, b"PR");
    let _fast = client(&acceptor, b"GET");
    assert_eq!(protocols(&take(&acceptor, &ready, 1)), [Protocol::Http1]);
    partial.write_all(b"RI").unwrap();
    assert_eq!(protocols(&take(&acceptor, &ready, 1)), [Protocol::Http2]);
    method.write_all(b"O").unwrap();
    assert_eq!(protocols(&take(&acceptor, &ready, 1)), [Protocol::Http1]);
    // Those that leave undecided are forgotten, whether or not they sent something.
    for mut stream in silent {
        stream.shutdown(Shutdown::Write).unwrap();
        assert_eq!(stream.read(&mut [0]).unwrap(), 0);
    }
    let mut half = client(&acceptor, b"PR");
    half.shutdown(Shutdown::Write).unwrap();
    assert!(matches!(half.read(&mut [0]), Ok(0) | Err(_)));
    assert!(acceptor.take().is_empty());
}

#[test]
fn sorts_hundreds_at_once() {
    let (acceptor, ready) = open("127.0.0.1:0");
    let clients: Vec<TcpStream> = (0..400).map(|_| client(&acceptor, b"")).collect();
    for (n, mut stream) in clients.iter().enumerate() {
        stream
            .write_all(if n % 4 == 0 { b"PRI * " } else { b"POST /" })
            .unwrap();
    }
    let taken = take(&acceptor, &ready, clients.len());
    let http2 = taken.iter().filter(|one| one.protocol == Protocol::Http2).count();
    assert_eq!((taken.len(), http2), (400, 100));
}

#[test]
fn refuses_a_port_in_use_and_takes_one_that_was_just_stopped() {
    let (mut acceptor, ready) = open("127.0.0.1:0");
    let address = acceptor.address();
    let in_use = |at: SocketAddr| Acceptor::listen(at, BUFFER, || ()).err().map(|error| error.kind());
    assert_eq!(in_use(address), Some(ErrorKind::AddrInUse));
    assert_eq!(
        in_use(SocketAddr::new([0, 0, 0, 0].into(), address.port())),
        Some(ErrorKind::AddrInUse)
    );
    let mut used = client(&acceptor, b"GET");
    let mut idle = client(&acceptor, b"");
    assert_eq!(take(&acceptor, &ready, 1).len(), 1);
    acceptor.stop();
    acceptor.stop();
    assert_eq!(
        TcpStream::connect(address).unwrap_err().kind(),
        ErrorKind::ConnectionRefused
    );
    assert!(matches!(used.read(&mut [0]), Ok(0) | Err(_)));
    assert!(matches!(idle.read(&mut [0]), Ok(0) | Err(_)));
    let again = Acceptor::listen(address, BUFFER, || ()).unwrap();
    assert_eq!(again.address(), address);
}

#[test]
fn keeps_what_was_sorted_when_it_stops_and_closes_what_nobody_took() {
    let (mut acceptor, ready) = open("127.0.0.1:0");
    let mut waiting = client(&acceptor, b"GET");
    ready.recv_timeout(PATIENCE).unwrap();
    acceptor.stop();
    let kept = acceptor.take();
    assert_eq!(protocols(&kept), [Protocol::Http1]);
    drop(kept);
    assert!(matches!(waiting.read(&mut [0]), Ok(0) | Err(_)));

    let (acceptor, ready) = open("127.0.0.1:0");
    let mut waiting = client(&acceptor, b"PRI");
    ready.recv_timeout(PATIENCE).unwrap();
    drop(acceptor);
    assert!(matches!(waiting.read(&mut [0]), Ok(0) | Err(_)));
}

#[test]
fn listens_on_ipv6_and_takes_ipv4_on_all_addresses() {
    let Ok(acceptor) = Acceptor::listen("[::]:0".parse().unwrap(), BUFFER, || ()) else {
        eprintln!("This machine has no IPv6.");
        return;
    };
    let port = acceptor.address().port();
    TcpStream::connect(("127.0.0.1", port)).unwrap();
    TcpStream::connect(("::1", port)).unwrap();
}
