//! What a zip would be as a folder, known before anything is written: where each entry goes, and that no two of them stand in each other's way.

use crate::Problem;
use std::collections::{BTreeSet, HashMap};
use std::ffi::OsString;
use std::io::{Read, Seek};
use std::path::{Component, Path, PathBuf};
use zip::{CompressionMethod, ZipArchive};

/// Of files whose entry says nothing of who may do what.
const DEFAULT_MODE: u32 = 0o644;
/// Who unpacked a file can read it.
const READABLE: u32 = 0o400;
const PERMISSIONS: u32 = 0o777;
/// Where a function's code is on AWS, for links that name it.
const TASK_FOLDER: [&str; 2] = ["var", "task"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Folder,
    /// With its permissions.
    File(u32),
    Link,
}

#[derive(Debug)]
pub struct Item {
    pub index: usize,
    /// Relative, of plain names alone.
    pub path: PathBuf,
    pub kind: Kind,
}

pub struct Plan {
    /// One a path: the last of those of one name.
    pub items: Vec<Item>,
    /// All folders that have to be there.
    pub folders: BTreeSet<PathBuf>,
}

impl Plan {
    /// Reads the directory of the zip alone. `limit` is held against the sizes that it tells.
    pub fn of<R: Read + Seek>(archive: &mut ZipArchive<R>, limit: u64) -> Result<Self, Problem> {
        let mut items: Vec<Item> = Vec::with_capacity(archive.len());
        let mut places: HashMap<PathBuf, usize> = HashMap::with_capacity(archive.len());
        let mut unpacked: u64 = 0;
        for index in 0..archive.len() {
            let entry = archive.by_index_raw(index).map_err(|_| Problem::Unreadable)?;
            let is_known = matches!(
                entry.compression(),
                CompressionMethod::Stored | CompressionMethod::Deflated
            );
            if entry.encrypted() || !is_known {
                return Err(Problem::Unreadable);
            }
            unpacked = unpacked.saturating_add(entry.size());
            if unpacked > limit {
                return Err(Problem::TooLarge);
            }
            let path = path_of(entry.name_raw()).ok_or(Problem::Unreadable)?;
            if path.as_os_str().is_empty() {
                continue;
            }
            let kind = if entry.is_dir() {
                Kind::Folder
            } else if entry.is_symlink() {
                Kind::Link
            } else {
                Kind::File(entry.unix_mode().map_or(DEFAULT_MODE, |mode| mode & PERMISSIONS) | READABLE)
            };
            let item = Item {
                index,
                path: path.clone(),
                kind,
            };
            match places.get(&path) {
                Some(&place) => items[place] = item,
                None => {
                    places.insert(path, items.len());
                    items.push(item);
                }
            }
        }
        let folders = folders_of(&items, &places)?;
        Ok(Plan { items, folders })
    }
}

/// Fails where something would have to lie beneath a file or a link.
fn folders_of(items: &[Item], places: &HashMap<PathBuf, usize>) -> Result<BTreeSet<PathBuf>, Problem> {
    let mut folders = BTreeSet::new();
    for item in items {
        let own = (item.kind == Kind::Folder).then_some(item.path.as_path());
        for folder in own.into_iter().chain(item.path.ancestors().skip(1)) {
            if folder.as_os_str().is_empty() || folders.contains(folder) {
                continue;
            }
            let is_other = places
                .get(folder)
                .is_some_and(|&place| items[place].kind != Kind::Folder);
            if is_other {
                return Err(Problem::Unreadable);
            }
            folders.insert(folder.to_path_buf());
        }
    }
    Ok(folders)
}

/// The path of an entry's name; `None` for one that is absolute, leads upwards, or is no name at all.
fn path_of(name: &[u8]) -> Option<PathBuf> {
    if name.contains(&0) || name.starts_with(b"/") {
        return None;
    }
    // There, these separate as well.
    if cfg!(windows) && name.iter().any(|byte| matches!(byte, b'\\' | b':')) {
        return None;
    }
    let mut path = PathBuf::new();
    for part in name.split(|byte| *byte == b'/') {
        match part {
            b"" | b"." => {}
            b".." => return None,
            part => path.push(os_string(part)),
        }
    }
    Some(path)
}

#[cfg(unix)]
fn os_string(bytes: &[u8]) -> OsString {
    use std::os::unix::ffi::OsStringExt;
    OsString::from_vec(bytes.to_vec())
}

#[cfg(not(unix))]
fn os_string(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}

/// What a link at `path` is made to point at, so that it points within the folder where it does within `/var/task` on AWS. One that leads out of
/// there keeps its meaning as an absolute path; nothing is read or written through it here. `None` if it says nothing.
pub fn link_target(path: &Path, text: &[u8]) -> Option<PathBuf> {
    if text.is_empty() || text.contains(&0) {
        return None;
    }
    let given = PathBuf::from(os_string(text));
    let base = path.parent().unwrap_or(Path::new(""));
    let mut place: Vec<OsString> = Vec::new();
    if given.is_relative() {
        place.extend(TASK_FOLDER.iter().map(OsString::from));
        place.extend(base.components().map(|part| part.as_os_str().to_owned()));
    }
    for part in given.components() {
        match part {
            Component::Normal(name) => place.push(name.to_owned()),
            Component::ParentDir => {
                place.pop();
            }
            _ => {}
        }
    }
    let is_inside = place.len() >= TASK_FOLDER.len() && place.iter().zip(TASK_FOLDER).all(|(part, name)| part == name);
    if !is_inside {
        return Some(place.iter().fold(PathBuf::from("/"), |path, part| path.join(part)));
    }
    let upwards = base.components().map(|_| OsString::from(".."));
    let target: PathBuf = upwards.chain(place.into_iter().skip(TASK_FOLDER.len())).collect();
    Some(if target.as_os_str().is_empty() {
        ".".into()
    } else {
        target
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_paths_or_nothing() {
        let path = |name: &str| path_of(name.as_bytes()).map(|path| path.to_string_lossy().into_owned());
        assert_eq!(path("a/b.js").as_deref(), Some("a/b.js"));
        assert_eq!(path("./a//b/").as_deref(), Some("a/b"));
        assert_eq!(path("").as_deref(), Some(""));
        for name in ["/etc/passwd", "../a", "a/../../b", "a/..", "a\0b"] {
            assert_eq!(path(name), None, "{name}");
        }
    }

    #[test]
    fn links_point_where_they_do_on_aws() {
        let target = |path: &str, text: &str| {
            link_target(Path::new(path), text.as_bytes()).map(|path| path.to_string_lossy().into_owned())
        };
        assert_eq!(target("a", "b").as_deref(), Some("b"));
        assert_eq!(target("x/a", "b").as_deref(), Some("../x/b"));
        assert_eq!(target("x/a", "../b/c").as_deref(), Some("../b/c"));
        assert_eq!(target("a", ".").as_deref(), Some("."));
        assert_eq!(target("x/a", "/var/task/b").as_deref(), Some("../b"));
        assert_eq!(target("a", "/tmp/cache").as_deref(), Some("/tmp/cache"));
        assert_eq!(target("a", "../../opt/lib").as_deref(), Some("/opt/lib"));
        assert_eq!(target("a", "../../../../etc/passwd").as_deref(), Some("/etc/passwd"));
        assert_eq!(target("a", ""), None);
    }
}
