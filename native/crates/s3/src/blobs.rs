//! The blob store: bodies as immutable files with unguessable names.
//!
//! A body is written under a temporary name and renamed when it is complete and verified, so a blob that has its name is whole. Which
//! blobs are alive is told by the counts in the map `blobs` of the state engine, which change in the transactions that write the rows, and
//! by those counts in its kept snapshots. A file goes when neither counts it: after the commit (`drop_unreferenced`); when a snapshot or the world
//! before a restore is let go of (`sweep`); or, while someone reads it, when the last reader lets go (`Pin`).
//!
//! One folder per engine, made at the first blob and removed when the engine closes. A locked file in it tells other processes that
//! its owner lives; folders of dead ones are removed by the next process that makes one beside them. The blobs of an engine that outlives its
//! process stay in a folder of its own (`keep`), from which the next start sweeps those that nobody counts.

use crate::owned_folder::{remove_leftovers, OwnedFolder};
use crate::signing::hex;
use crate::{row, sweep, Outcome};
use parking_lot::Mutex;
use ruststack_state::{Engine, EngineId};
use std::collections::{HashMap, HashSet};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Once, OnceLock, Weak};

const FOLDER_PREFIX: &str = "ruststack-s3-";
/// Hexadecimal digits.
const NAME_LENGTH: usize = 32;
/// What the names of blobs end in as long as they are written.
const PART: &str = ".part";

static STORES: LazyLock<Mutex<HashMap<EngineId, Arc<Blobs>>>> = LazyLock::new(Default::default);

/// The blobs of an engine. The first call tells where they live (the system's temporary folder if `base` is `None`).
pub fn of_engine(engine: EngineId, base: Option<&Path>) -> Arc<Blobs> {
    static CLOSER: Once = Once::new();
    CLOSER.call_once(|| ruststack_state::on_close(close));
    let mut stores = STORES.lock();
    let store = stores.entry(engine).or_insert_with(|| {
        let store = Arc::new(Blobs::new(base));
        sweep_at_start(&store.base);
        if let Some(engine) = ruststack_state::get(engine) {
            sweep::after_releases(&store, &engine);
        }
        store
    });
    Arc::clone(store)
}

/// Removes what a process that crashed left beside, when the first engine of this one has blobs, on a thread of its own. Later, and where other engines
/// have other folders, that is done when a folder is made.
fn sweep_at_start(base: &Path) {
    static SWEPT: Once = Once::new();
    SWEPT.call_once(|| {
        let base = base.to_path_buf();
        // Without a thread it is left for later.
        let _ = std::thread::Builder::new()
            .name("s3-leftovers".into())
            .spawn(move || remove_leftovers(&base, FOLDER_PREFIX));
    });
}

/// Has an engine's blobs live in a folder, and stay there. To be called before anything else is done with them. What no row counts was left by a process
/// that ended before its commit, or after it, and goes, on a thread of its own.
pub fn keep(engine: EngineId, folder: &Path) -> io::Result<()> {
    let present: Vec<String> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<_>>()?;
    let Some(state) = ruststack_state::get(engine) else {
        return Err(io::Error::other("there is no such engine"));
    };
    let blobs = of_engine(engine, None);
    *blobs.folder.lock() = Place::Kept(folder.to_path_buf());
    if state.flushed().is_some() {
        let weak = Arc::downgrade(&blobs);
        state.on_flushed(move |flushed| {
            if let (Some(blobs), Some(flushed)) = (weak.upgrade(), flushed) {
                blobs.remove_flushed(flushed);
            }
        });
    }
    std::thread::Builder::new().name("s3-leftovers".into()).spawn(move || {
        let (parts, whole): (Vec<String>, Vec<String>) = present.into_iter().partition(|name| name.ends_with(PART));
        parts.iter().for_each(|name| blobs.remove(name));
        let whole = whole.iter().map(String::as_str).filter(|name| is_name(name));
        blobs.drop_unreferenced(&state, whole);
    })?;
    Ok(())
}

/// Removes an engine's blobs. Who is still reading one keeps the file that it opened.
fn close(engine: EngineId) {
    let store = STORES.lock().remove(&engine);
    if let Some(store) = store {
        store.close();
    }
}

pub struct Blobs {
    base: PathBuf,
    folder: Mutex<Place>,
    readers: Mutex<Readers>,
    /// Blobs whose files go when the commit of that number is on the disk.
    waiting: Mutex<Vec<(u64, String)>>,
    /// Whose rows and snapshots tell which blobs are alive.
    engine: OnceLock<Weak<Engine>>,
}

/// Where the blobs are: nowhere until the first is made, and after the end.
enum Place {
    Unmade,
    Made(OwnedFolder),
    /// As `Made`, and it stays at the end.
    Kept(PathBuf),
    Closed,
}

#[derive(Default)]
struct Readers {
    pins: HashMap<String, usize>,
    /// Pinned blobs whose file is to go with the last pin.
    doomed: HashSet<String>,
}

impl Blobs {
    pub fn new(base: Option<&Path>) -> Self {
        Blobs {
            base: base.map_or_else(std::env::temp_dir, Path::to_path_buf),
            folder: Mutex::new(Place::Unmade),
            readers: Mutex::default(),
            waiting: Mutex::default(),
            engine: OnceLock::new(),
        }
    }

    /// Has blobs that are let go of after their last row looked for in the engine once more.
    pub(crate) fn belong(&self, engine: &Arc<Engine>) {
        let _ = self.engine.set(Arc::downgrade(engine));
    }

    /// A new blob to write to.
    pub fn create(self: &Arc<Self>) -> Outcome<Writer> {
        self.create_named(random_name()?)
    }

    /// As `create`, under a name that another engine gave to the same bytes.
    pub(crate) fn create_named(self: &Arc<Self>, name: String) -> Outcome<Writer> {
        let folder = self.folder()?;
        // Two may write the same blob at once.
        let path = folder.join(format!("{}{PART}", random_name()?));
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(Writer {
            blobs: Arc::clone(self),
            name,
            path,
            file: Some(file),
        })
    }

    pub fn path(&self, name: &str) -> Outcome<PathBuf> {
        Ok(self.folder()?.join(name))
    }

    /// Keeps the files of `names` until the pin is dropped, even if no row holds them any longer.
    pub fn pin(self: &Arc<Self>, names: Vec<String>) -> Pin {
        let mut readers = self.readers.lock();
        for name in &names {
            *readers.pins.entry(name.clone()).or_insert(0) += 1;
        }
        drop(readers);
        Pin {
            blobs: Arc::clone(self),
            names,
        }
    }

    /// Removes the files of those of `names` that no row of `engine` or of its kept snapshots holds.
    pub fn drop_unreferenced<'a>(&self, engine: &Engine, names: impl IntoIterator<Item = &'a str>) {
        if engine.flushed().is_some() {
            // Until then a loss of power would bring the rows back.
            let commit = engine.sequence();
            let names = names.into_iter().map(|name| (commit, name.to_owned()));
            self.waiting.lock().extend(names);
            self.remove_flushed(engine.flushed().unwrap_or(0));
        } else {
            self.remove_unreferenced(engine, names);
        }
    }

    fn remove_flushed(&self, flushed: u64) {
        let gone: Vec<(u64, String)> = {
            let mut waiting = self.waiting.lock();
            waiting.extract_if(.., |(commit, _)| *commit <= flushed).collect()
        };
        if let Some(engine) = self.engine.get().and_then(Weak::upgrade) {
            self.remove_unreferenced(&engine, gone.iter().map(|(_, name)| name.as_str()));
        }
    }

    /// Whether blobs must survive a loss of power.
    fn flushes(&self) -> bool {
        let engine = self.engine.get().and_then(Weak::upgrade);
        engine.is_some_and(|engine| engine.flushed().is_some())
    }

    fn remove_unreferenced<'a>(&self, engine: &Engine, names: impl IntoIterator<Item = &'a str>) {
        let counts = row::blobs();
        for name in names {
            if engine.holds_anywhere(&counts, name.as_bytes()) {
                continue;
            }
            let mut readers = self.readers.lock();
            if readers.pins.contains_key(name) {
                readers.doomed.insert(name.to_owned());
            } else if !engine.holds_anywhere(&counts, name.as_bytes()) {
                // Looked for again, since an import that held it may have kept its snapshot, and let go, between the first look and the lock.
                self.remove(name);
            }
        }
    }

    fn unpin(&self, names: &[String]) {
        let mut readers = self.readers.lock();
        let mut doomed = Vec::new();
        for name in names {
            let Some(count) = readers.pins.get_mut(name) else {
                continue;
            };
            *count -= 1;
            if *count == 0 {
                readers.pins.remove(name);
                if readers.doomed.remove(name) {
                    doomed.push(name.as_str());
                }
            }
        }
        drop(readers);
        // An import may have brought rows for them meanwhile.
        match self.engine.get().and_then(Weak::upgrade) {
            Some(engine) => self.drop_unreferenced(&engine, doomed),
            None => doomed.into_iter().for_each(|name| self.remove(name)),
        }
    }

    /// A file that can't be removed stays until the folder goes; there is no one to tell.
    fn remove(&self, name: &str) {
        let path = match &*self.folder.lock() {
            Place::Made(folder) => folder.path().join(name),
            Place::Kept(path) => path.join(name),
            Place::Unmade | Place::Closed => return,
        };
        let _ = fs::remove_file(path);
    }

    fn close(&self) {
        if let Place::Made(folder) = std::mem::replace(&mut *self.folder.lock(), Place::Closed) {
            folder.remove();
        }
    }

    fn folder(&self) -> io::Result<PathBuf> {
        let mut place = self.folder.lock();
        match &*place {
            Place::Made(folder) => return Ok(folder.path().to_path_buf()),
            Place::Kept(path) => return Ok(path.clone()),
            Place::Closed => return Err(io::Error::other("the engine is closed")),
            Place::Unmade => {}
        }
        let folder = OwnedFolder::make(&self.base, FOLDER_PREFIX)?;
        let path = folder.path().to_path_buf();
        *place = Place::Made(folder);
        Ok(path)
    }
}

impl Drop for Blobs {
    fn drop(&mut self) {
        self.close();
    }
}

/// Has the name of a file survive a loss of power.
#[cfg(unix)]
fn flush_folder(file: &Path) -> io::Result<()> {
    file.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

#[cfg(not(unix))]
fn flush_folder(_file: &Path) -> io::Result<()> {
    Ok(())
}

/// Whether it is a name as `create` gives them, so that no path can be made of it that leads elsewhere.
pub fn is_name(text: &str) -> bool {
    text.len() == NAME_LENGTH && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

pub(crate) fn random_name() -> Outcome<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(crate::Fault::internal)?;
    Ok(hex(&bytes))
}

/// A blob that is being written. Dropped before `publish`, it leaves nothing behind.
pub struct Writer {
    blobs: Arc<Blobs>,
    name: String,
    path: PathBuf,
    file: Option<File>,
}

impl Writer {
    pub fn write(&mut self, bytes: &[u8]) -> Outcome<()> {
        match &mut self.file {
            Some(file) => Ok(file.write_all(bytes)?),
            None => Err(crate::Fault::internal("the blob is closed")),
        }
    }

    /// Gives the blob its name. It is removed again unless a row counts it in the end: see `Unclaimed`.
    pub fn publish(mut self) -> Outcome<Unclaimed> {
        let flushes = self.blobs.flushes();
        if let (Some(file), true) = (&self.file, flushes) {
            file.sync_all()?;
        }
        // Closed first, since Windows renames no open file.
        self.file = None;
        let path = self.path.with_file_name(&self.name);
        fs::rename(&self.path, &path)?;
        if flushes {
            flush_folder(&path)?;
        }
        let unclaimed = Unclaimed {
            blobs: Arc::clone(&self.blobs),
            name: self.name.clone(),
        };
        self.path = PathBuf::new();
        Ok(unclaimed)
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.file = None;
        if !self.path.as_os_str().is_empty() {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// A whole blob that no row holds yet. Dropped, its file goes; `claim` says that a row was committed.
pub struct Unclaimed {
    blobs: Arc<Blobs>,
    name: String,
}

impl Unclaimed {
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn claim(mut self) -> String {
        std::mem::take(&mut self.name)
    }
}

impl Drop for Unclaimed {
    fn drop(&mut self) {
        if !self.name.is_empty() {
            self.blobs.remove(&self.name);
        }
    }
}

/// A reader's hold on blobs.
pub struct Pin {
    blobs: Arc<Blobs>,
    names: Vec<String>,
}

impl Pin {
    pub fn blobs(&self) -> &Blobs {
        &self.blobs
    }

    /// Holds one more.
    pub fn add(&mut self, name: &str) {
        *self.blobs.readers.lock().pins.entry(name.to_owned()).or_insert(0) += 1;
        self.names.push(name.to_owned());
    }
}

impl Drop for Pin {
    fn drop(&mut self) {
        self.blobs.unpin(&self.names);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::owned_folder::make_private;
    use ruststack_state::Value;

    /// Between the end of an engine and that of its blobs a sweep may still be under way.
    #[test]
    fn a_sweep_that_outlives_the_engine_removes_nothing() {
        let folder = std::env::temp_dir().join(format!("ruststack-kept-{}", random_name().unwrap_or_default()));
        make_private(&folder).expect("There is a temporary folder.");
        let engine = Arc::new(Engine::new());
        let blobs = Arc::new(Blobs::new(None));
        blobs.belong(&engine);
        *blobs.folder.lock() = Place::Kept(folder.clone());
        let blob = |counted: bool| {
            let name = blobs.create().and_then(Writer::publish).map(Unclaimed::claim);
            let name = name.unwrap_or_else(|_| panic!("A blob can be written."));
            if counted {
                let count = Value::from(1u32.to_le_bytes().as_slice());
                let written: Result<(), ruststack_state::Failed> = engine.update(&[row::blobs()], |update| {
                    update.put(0, name.as_bytes(), count);
                    Ok(())
                });
                written.expect("It is counted.");
            }
            name
        };
        let (held, orphan) = (blob(true), blob(false));
        blobs.drop_unreferenced(&engine, [held.as_str(), orphan.as_str()]);
        assert!(folder.join(&held).exists() && !folder.join(&orphan).exists());
        engine.close();
        blobs.drop_unreferenced(&engine, [held.as_str()]);
        assert!(folder.join(&held).exists());
        fs::remove_dir_all(folder).expect("It goes.");
    }
}
