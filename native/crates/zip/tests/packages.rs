//! Packages as users and attackers write them.

use ruststack_zip::{inspect, unpack, Facts, Failure, Problem};
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const LIMIT: u64 = 1024 * 1024;

type Writer = ZipWriter<Cursor<Vec<u8>>>;

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)
}

fn package(fill: impl FnOnce(&mut Writer)) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    fill(&mut writer);
    writer.finish().expect("a zip").into_inner()
}

fn file(writer: &mut Writer, name: &str, mode: u32, body: &[u8]) {
    writer
        .start_file(name, options().unix_permissions(mode))
        .expect("an entry");
    writer.write_all(body).expect("its bytes");
}

fn judge(bytes: &[u8]) -> Result<Facts, Problem> {
    inspect(Cursor::new(bytes), LIMIT).map_err(problem)
}

fn problem(failure: Failure) -> Problem {
    match failure {
        Failure::Package(problem) => problem,
        Failure::Machine(error) => panic!("{error}"),
    }
}

fn unpacked(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let base = tempfile::tempdir().expect("a folder");
    let target = base.path().join("code");
    unpack(Cursor::new(bytes), &target, LIMIT).expect("unpacked");
    (base, target)
}

#[test]
fn a_package_is_told_by_its_hash_and_sizes_and_unpacks_with_modes() {
    let bytes = package(|writer| {
        file(writer, "index.js", 0o644, b"exports.handler = 1");
        file(writer, "bin/tool", 0o755, b"#!/bin/sh\n");
        writer.add_directory("empty", options()).expect("a folder");
    });
    let facts = judge(&bytes).expect("a package");
    assert_eq!(facts.bytes, bytes.len() as u64);
    assert_eq!(facts.unpacked_bytes, 29);
    assert_eq!(facts.sha256.len(), 44);
    let (_base, target) = unpacked(&bytes);
    assert_eq!(
        fs::read(target.join("index.js")).expect("a file"),
        b"exports.handler = 1"
    );
    assert!(target.join("empty").is_dir());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |name: &str| fs::metadata(target.join(name)).expect("a file").permissions().mode() & 0o777;
        assert_eq!((mode("index.js"), mode("bin/tool")), (0o644, 0o755));
    }
}

#[test]
fn what_is_no_package_is_refused() {
    assert_eq!(judge(b"no zip"), Err(Problem::Unreadable));
    assert_eq!(judge(b""), Err(Problem::Unreadable));
    assert_eq!(judge(&package(|_| {})), Err(Problem::Empty));
    let whole = package(|writer| file(writer, "a", 0o644, b"some bytes that are deflated"));
    assert_eq!(judge(&whole[..whole.len() - 10]), Err(Problem::Unreadable));
    let mut damaged = whole;
    damaged[40] ^= 0xff;
    assert_eq!(judge(&damaged), Err(Problem::Unreadable));
}

#[test]
fn names_that_lead_out_are_refused() {
    for name in ["../out", "a/../../out", "/etc/out"] {
        let bytes = package(|writer| file(writer, name, 0o644, b"x"));
        assert_eq!(judge(&bytes), Err(Problem::Unreadable), "{name}");
    }
}

#[test]
fn what_unpacks_to_more_than_the_limit_is_refused_whatever_it_says() {
    let bytes = package(|writer| file(writer, "zeros", 0o644, &vec![0; LIMIT as usize + 1]));
    assert_eq!(judge(&bytes), Err(Problem::TooLarge));
    // The same, with sizes of one byte in both headers.
    let mut lying = bytes;
    let size = (LIMIT as u32 + 1).to_le_bytes();
    let places: Vec<usize> = (0..lying.len() - 4).filter(|&at| lying[at..at + 4] == size).collect();
    assert!(!places.is_empty());
    for at in places {
        lying[at..at + 4].copy_from_slice(&1u32.to_le_bytes());
    }
    assert_eq!(judge(&lying), Err(Problem::Unreadable));
    let base = tempfile::tempdir().expect("a folder");
    let target = base.path().join("code");
    assert!(unpack(Cursor::new(&lying), &target, LIMIT).is_err());
    assert_eq!(fs::read_dir(base.path()).expect("a folder").count(), 0);
}

#[test]
fn nothing_lies_beneath_a_file_or_is_written_through_a_link() {
    let beneath = package(|writer| {
        file(writer, "a", 0o644, b"x");
        file(writer, "a/b", 0o644, b"y");
    });
    assert_eq!(judge(&beneath), Err(Problem::Unreadable));
    let through = package(|writer| {
        writer.add_symlink("out", "/tmp", options()).expect("a link");
        file(writer, "out/b", 0o644, b"y");
    });
    assert_eq!(judge(&through), Err(Problem::Unreadable));
}

#[cfg(unix)]
#[test]
fn links_within_a_package_are_links() {
    let bytes = package(|writer| {
        file(writer, "lib/real.so", 0o755, b"library");
        writer
            .add_symlink("lib/short.so", "real.so", options())
            .expect("a link");
        writer.add_symlink("cache", "/tmp/cache", options()).expect("a link");
    });
    judge(&bytes).expect("a package");
    let (_base, target) = unpacked(&bytes);
    assert_eq!(fs::read(target.join("lib/short.so")).expect("followed"), b"library");
    assert_eq!(
        fs::read_link(target.join("cache")).expect("a link"),
        Path::new("/tmp/cache")
    );
}

#[test]
fn of_two_entries_of_one_name_the_later_one_counts() {
    let mut bytes = package(|writer| {
        file(writer, "aaaa", 0o644, b"first");
        file(writer, "bbbb", 0o644, b"later");
    });
    let places: Vec<usize> = (0..bytes.len() - 4)
        .filter(|&at| &bytes[at..at + 4] == b"bbbb")
        .collect();
    for at in places {
        bytes[at..at + 4].copy_from_slice(b"aaaa");
    }
    let (_base, target) = unpacked(&bytes);
    assert_eq!(fs::read(target.join("aaaa")).expect("a file"), b"later");
}

#[test]
fn a_folder_that_is_there_stays_as_it_is() {
    let bytes = package(|writer| file(writer, "a", 0o644, b"new"));
    let base = tempfile::tempdir().expect("a folder");
    let target = base.path().join("code");
    fs::create_dir(&target).expect("a folder");
    fs::write(target.join("a"), b"old").expect("a file");
    unpack(Cursor::new(&bytes), &target, LIMIT).expect("done");
    assert_eq!(fs::read(target.join("a")).expect("a file"), b"old");
}
