//! A folder of this process alone, which goes with it: a locked file in it tells other processes that its owner lives, and folders of dead ones are
//! removed by the next process that makes one beside them.

use crate::blobs::random_name;
use fs4::fs_std::FileExt;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

const LOCK_NAME: &str = "lock";
/// Without its lock file a folder this young may be one that is just being made.
const NEWBORN: Duration = Duration::from_secs(60);

pub struct OwnedFolder {
    path: PathBuf,
    /// Locked as long as it is open.
    _lock: File,
}

impl OwnedFolder {
    /// Makes one in `base`, under a name that nobody guesses, and removes what dead processes left of the same prefix.
    pub fn make(base: &Path, prefix: &str) -> io::Result<Self> {
        fs::create_dir_all(base)?;
        remove_leftovers(base, prefix);
        let name = random_name().map_err(|fault| io::Error::other(fault.message))?;
        let path = base.join(format!("{prefix}{name}"));
        make_private(&path)?;
        let lock = File::create(path.join(LOCK_NAME))?;
        lock.lock_exclusive()?;
        Ok(OwnedFolder { path, _lock: lock })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What can't be removed is left to the next process.
    pub fn remove(self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

#[cfg(unix)]
pub(crate) fn make_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(path)
}

#[cfg(not(unix))]
pub(crate) fn make_private(path: &Path) -> io::Result<()> {
    fs::create_dir(path)
}

/// Removes the folders of processes that did not live to do it. What can't be judged or removed is left.
pub fn remove_leftovers(base: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(base) else { return };
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(prefix) && is_abandoned(&entry.path()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn is_abandoned(folder: &Path) -> bool {
    match OpenOptions::new().write(true).open(folder.join(LOCK_NAME)) {
        Ok(lock) => matches!(lock.try_lock_exclusive(), Ok(true)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => fs::metadata(folder)
            .and_then(|data| data.modified())
            .is_ok_and(|time| time.elapsed().is_ok_and(|age| age > NEWBORN)),
        Err(_) => false,
    }
}
