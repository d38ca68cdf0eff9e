//! Packages of code as users upload them: zips, which are judged when they come ([`inspect`]) and unpacked when somebody wants to run them
//! ([`unpack`]). Knows nothing of Node, nor of where packages are kept.
//!
//! Nothing in a zip is believed: names that lead out of the folder, entries that lie beneath what is no folder, and what is encrypted or packed in
//! another way than by Deflate make a zip unreadable; what an entry unpacks to is counted, whatever its header says. Links are made after everything
//! else, so that nothing is ever written through one.

mod plan;

use base64::engine::general_purpose::STANDARD as BASE64;
use base64::Engine as _;
use plan::{Kind, Plan};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use zip::ZipArchive;

const BUFFER_BYTES: usize = 128 * 1024;

/// What a package is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Of the whole zip, base64.
    pub sha256: String,
    pub bytes: u64,
    pub unpacked_bytes: u64,
}

/// Why a package is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// It is no zip, or is damaged, encrypted, or names what may not be named.
    Unreadable,
    /// There is nothing in it.
    Empty,
    /// It unpacks to more than is allowed.
    TooLarge,
}

/// Why a package was not judged or not unpacked.
#[derive(Debug)]
pub enum Failure {
    Package(Problem),
    /// What the machine has to do for it failed.
    Machine(io::Error),
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Failure::Package(problem)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Machine(error)
    }
}

/// Reads all of a package, entry by entry, so that what is accepted can be unpacked. `limit` is in bytes unpacked.
pub fn inspect(mut source: impl Read + Seek, limit: u64) -> Result<Facts, Failure> {
    let (sha256, bytes) = digest(&mut source)?;
    let mut archive = open(source)?;
    let plan = Plan::of(&mut archive, limit)?;
    let mut buffer = vec![0; BUFFER_BYTES];
    let mut unpacked_bytes = 0;
    for item in &plan.items {
        if item.kind != Kind::Folder {
            unpacked_bytes += copy_entry(
                &mut archive,
                item.index,
                &mut io::sink(),
                limit - unpacked_bytes,
                &mut buffer,
            )?;
        }
    }
    Ok(Facts {
        sha256,
        bytes,
        unpacked_bytes,
    })
}

/// Unpacks a package to the folder `target`, which is there in the end as a whole or not at all. If it was there before, or another thread has made
/// it meanwhile, that one stays.
pub fn unpack(source: impl Read + Seek, target: &Path, limit: u64) -> Result<(), Failure> {
    if target.is_dir() {
        return Ok(());
    }
    let part = part_of(target);
    let outcome = unpack_to(source, &part, limit);
    match outcome {
        Ok(()) => match fs::rename(&part, target) {
            Ok(()) => Ok(()),
            Err(_) if target.is_dir() => Ok(fs::remove_dir_all(&part)?),
            Err(error) => Err(error.into()),
        },
        Err(failure) => {
            // What can't be removed goes with the folder that it is in.
            let _ = fs::remove_dir_all(&part);
            Err(failure)
        }
    }
}

/// Where a package is unpacked until it is whole.
fn part_of(target: &Path) -> PathBuf {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}-{count}.part", std::process::id()));
    target.with_file_name(name)
}

fn unpack_to(source: impl Read + Seek, folder: &Path, limit: u64) -> Result<(), Failure> {
    let mut archive = open(source)?;
    let plan = Plan::of(&mut archive, limit)?;
    fs::create_dir_all(folder)?;
    for path in &plan.folders {
        fs::create_dir_all(folder.join(path))?;
    }
    let mut buffer = vec![0; BUFFER_BYTES];
    let mut left = limit;
    for item in &plan.items {
        if let Kind::File(mode) = item.kind {
            let mut file = File::create_new(folder.join(&item.path))?;
            left -= copy_entry(&mut archive, item.index, &mut file, left, &mut buffer)?;
            set_mode(&file, mode)?;
        }
    }
    for item in &plan.items {
        if item.kind == Kind::Link {
            let mut text = Vec::new();
            left -= copy_entry(&mut archive, item.index, &mut text, left, &mut buffer)?;
            if let Some(to) = plan::link_target(&item.path, &text) {
                make_link(&to, &folder.join(&item.path))?;
            }
        }
    }
    Ok(())
}

fn open<R: Read + Seek>(source: R) -> Result<ZipArchive<BufReader<R>>, Failure> {
    let archive = ZipArchive::new(BufReader::with_capacity(BUFFER_BYTES, source)).map_err(|_| Problem::Unreadable)?;
    if archive.is_empty() {
        return Err(Problem::Empty.into());
    }
    Ok(archive)
}

fn digest(source: &mut (impl Read + Seek)) -> io::Result<(String, u64)> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; BUFFER_BYTES];
    let mut bytes = 0;
    source.seek(SeekFrom::Start(0))?;
    loop {
        let count = source.read(&mut buffer)?;
        if count == 0 {
            break;
        }
        hasher.update(&buffer[..count]);
        bytes += count as u64;
    }
    source.seek(SeekFrom::Start(0))?;
    Ok((BASE64.encode(hasher.finalize()), bytes))
}

/// Gives the bytes that an entry unpacked to. What is wrong with it shows here: a checksum or size that is another.
fn copy_entry<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    index: usize,
    to: &mut impl Write,
    left: u64,
    buffer: &mut [u8],
) -> Result<u64, Failure> {
    let mut entry = archive.by_index(index).map_err(|_| Problem::Unreadable)?;
    let declared = entry.size();
    let mut bytes = 0;
    loop {
        let count = entry.read(buffer).map_err(|_| Problem::Unreadable)?;
        if count == 0 {
            break;
        }
        bytes += count as u64;
        if bytes > left {
            return Err(Problem::TooLarge.into());
        }
        if bytes > declared {
            return Err(Problem::Unreadable.into());
        }
        to.write_all(&buffer[..count])?;
    }
    if bytes == declared {
        Ok(bytes)
    } else {
        Err(Problem::Unreadable.into())
    }
}

#[cfg(unix)]
fn set_mode(file: &File, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn set_mode(_file: &File, _mode: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn make_link(to: &Path, at: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(to, at)
}

/// Links need a right there that few users have.
#[cfg(not(unix))]
fn make_link(to: &Path, at: &Path) -> io::Result<()> {
    let source = at.parent().unwrap_or(at).join(to);
    if source.is_file() {
        fs::copy(source, at)?;
    }
    Ok(())
}
