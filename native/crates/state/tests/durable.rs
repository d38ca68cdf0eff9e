//! An engine with a store below it, against a plain model: random histories of commits, clearings, snapshots, restores, deletions, adoptions and failures, with
//! reopenings of what the store holds at that moment, as after a kill. `RUSTSTACK_FUZZ=<steps>` runs more.

use parking_lot::Mutex;
use proptest::prelude::*;
use ruststack_state::{Batch, Builder, Engine, Failed, MapName, NewSnapshot, Sink, Snapshot, SnapshotError, Value};
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A store in memory, whose writes can be made to fail.
#[derive(Default)]
struct Memory {
    rows: Mutex<BTreeMap<Vec<u8>, Vec<u8>>>,
    full: AtomicBool,
    syncs: Mutex<Vec<usize>>,
    lost: AtomicBool,
}

impl Memory {
    fn holding(rows: BTreeMap<Vec<u8>, Vec<u8>>) -> Arc<Self> {
        Arc::new(Memory {
            rows: Mutex::new(rows),
            ..Memory::default()
        })
    }

    fn put(&self, key: &[u8], value: &[u8]) {
        self.rows.lock().insert(key.to_vec(), value.to_vec());
    }
}

impl Sink for Memory {
    fn write(&self, batch: &Batch) -> Result<(), Failed> {
        if self.full.load(Ordering::SeqCst) {
            return Err(Failed("No space left on device.".into()));
        }
        let mut rows = self.rows.lock();
        for (key, value) in batch.rows() {
            match value {
                Some(value) => drop(rows.insert(key.to_vec(), value.to_vec())),
                None => drop(rows.remove(key)),
            }
        }
        Ok(())
    }

    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Failed> {
        Ok(self.rows.lock().get(key).cloned())
    }

    fn scan(&self, prefix: &[u8], from: &[u8], visit: &mut dyn FnMut(&[u8], &[u8]) -> bool) -> Result<(), Failed> {
        let rows = self.rows.lock();
        let from = rows.range::<[u8], _>((Bound::Included(prefix.max(from)), Bound::Unbounded));
        for (key, value) in from.take_while(|(key, _)| key.starts_with(prefix)) {
            if !visit(key, value) {
                break;
            }
        }
        Ok(())
    }

    fn sync(&self) -> Result<(), Failed> {
        self.syncs.lock().push(self.rows.lock().len());
        if self.has_lost() {
            return Err(Failed("Input/output error.".into()));
        }
        Ok(())
    }

    fn has_lost(&self) -> bool {
        self.lost.load(Ordering::SeqCst)
    }

    fn close(&self) {}
}

const MAPS: usize = 4;
const HISTORIES: u32 = 300;
const MOST_STEPS: usize = 60;

type Rows = BTreeMap<Vec<u8>, Vec<u8>>;
type World = Vec<Rows>;

#[derive(Clone, Debug)]
enum Write {
    Put(usize, u8, u8),
    Delete(usize, u8),
    Clear(usize),
    /// The first map becomes what the second was before the commit.
    Replace(usize, usize),
}

#[derive(Clone, Debug)]
enum Step {
    Commit(Vec<Write>),
    Take {
        instead: Option<usize>,
    },
    Restore(usize),
    /// Some maps only, which is no snapshot that the store knows.
    RestorePart(usize, usize),
    Delete(usize),
    Rename(usize),
    Adopt(usize, usize),
    Reset,
    /// The step after this one finds the store full.
    Fill,
    Reopen,
}

fn write() -> impl Strategy<Value = Write> {
    prop_oneof![
        6 => (0..MAPS, 0u8..6, any::<u8>()).prop_map(|(map, key, value)| Write::Put(map, key, value % 3)),
        3 => (0..MAPS, 0u8..6).prop_map(|(map, key)| Write::Delete(map, key)),
        1 => (0..MAPS).prop_map(Write::Clear),
        1 => (0..MAPS, 0..MAPS).prop_map(|(map, from)| Write::Replace(map, from)),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let any_place = 0usize..8;
    prop_oneof![
        10 => proptest::collection::vec(write(), 1..5).prop_map(Step::Commit),
        3 => proptest::option::weighted(0.2, any_place.clone()).prop_map(|instead| Step::Take { instead }),
        3 => any_place.clone().prop_map(Step::Restore),
        1 => (any_place.clone(), 0..MAPS).prop_map(|(place, map)| Step::RestorePart(place, map)),
        2 => any_place.clone().prop_map(Step::Delete),
        1 => any_place.clone().prop_map(Step::Rename),
        1 => (any_place, 0..MAPS).prop_map(|(place, map)| Step::Adopt(place, map)),
        1 => Just(Step::Reset),
        1 => Just(Step::Fill),
        3 => Just(Step::Reopen),
    ]
}

struct Run {
    sink: Arc<Memory>,
    engine: Arc<Engine>,
    names: Vec<MapName>,
    live: World,
    /// By id, the oldest first.
    kept: Vec<(String, World)>,
    ids: usize,
    starts: u64,
}

fn open(sink: &Arc<Memory>) -> Arc<Engine> {
    Arc::new(Engine::open(sink.clone(), false).expect("The store opens."))
}

fn rows_of(snapshot: &Snapshot, names: &[MapName]) -> World {
    let rows = |name| {
        let view = snapshot.view(name);
        let rows = view.range(Bound::Unbounded, Bound::Unbounded, ruststack_state::Direction::Forward);
        rows.map(|(key, value)| (key.to_vec(), value.to_vec())).collect()
    };
    names.iter().map(rows).collect()
}

impl Run {
    fn new() -> Self {
        let sink = Arc::<Memory>::default();
        let name = |n| MapName::new("aws", "000000000000", "us-east-1", "test", &format!("map{n}"));
        Run {
            engine: open(&sink),
            sink,
            names: (0..MAPS).map(name).collect(),
            live: vec![Rows::new(); MAPS],
            kept: Vec::new(),
            ids: 0,
            starts: 0,
        }
    }

    fn new_snapshot(&mut self, instead: Option<usize>) -> NewSnapshot {
        self.ids += 1;
        let id = format!("id{}", self.ids);
        NewSnapshot {
            name: match instead {
                Some(place) => self.engine.snapshots()[place].name.clone(),
                None => format!("name of {id}"),
            },
            replace: instead.is_some(),
            created: 1000 + self.ids as u64,
            id,
        }
    }

    fn place(&self, place: usize) -> Option<usize> {
        (!self.kept.is_empty()).then(|| place % self.kept.len())
    }

    fn commit(&self, writes: &[Write]) -> Result<(), Failed> {
        self.engine.update(&self.names, |update| {
            for write in writes {
                match write {
                    Write::Put(map, key, value) => update.put(*map, &[*key], Value::from(&[*value][..])),
                    Write::Delete(map, key) => update.delete(*map, &[*key]),
                    Write::Clear(map) => update.clear(*map),
                    Write::Replace(map, from) => update.replace(*map, &update.view(*from)),
                }
            }
            Ok(())
        })
    }

    /// A snapshot that shares all maps but one.
    fn without(&self, snapshot: &Snapshot, map: usize) -> Snapshot {
        let mut builder = Builder::new();
        for name in self.names.iter().filter(|name| **name != self.names[map]) {
            builder.put_map(name, snapshot.view(name));
        }
        builder.finish()
    }

    /// Carries a step out on the engine; gives what the model is to be if that went well.
    fn run(&mut self, step: &Step) -> Result<(World, Vec<(String, World)>), Failed> {
        let (mut live, mut kept) = (self.live.clone(), self.kept.clone());
        let failed = |error: SnapshotError| Failed(error.to_string());
        match step {
            Step::Commit(writes) => {
                self.commit(writes)?;
                for write in writes {
                    match write {
                        Write::Put(map, key, value) => drop(live[*map].insert(vec![*key], vec![*value])),
                        Write::Delete(map, key) => drop(live[*map].remove(&[*key][..])),
                        Write::Clear(map) => live[*map].clear(),
                        Write::Replace(map, from) => live[*map].clone_from(&self.live[*from]),
                    }
                }
            }
            Step::Take { instead } => {
                let instead = instead.and_then(|place| self.place(place));
                let new = self.new_snapshot(instead);
                let info = self.engine.create_snapshot(new, || Ok("{}".into())).map_err(failed)?;
                if let Some(place) = instead {
                    kept.remove(place);
                }
                kept.push((info.id, live.clone()));
            }
            Step::Restore(place) => {
                let Some(place) = self.place(*place) else {
                    return Ok((live, kept));
                };
                self.engine
                    .restore_snapshot(&kept[place].0, |_| Ok(()))
                    .map_err(failed)?;
                live = kept[place].1.clone();
            }
            Step::RestorePart(place, map) => {
                let Some(place) = self.place(*place) else {
                    return Ok((live, kept));
                };
                let (_, snapshot) = self.engine.kept_snapshot(&kept[place].0).map_err(failed)?;
                let part = self.without(&snapshot, *map);
                self.engine.restore(&part).map_err(failed)?;
                live = kept[place].1.clone();
                live[*map].clear();
            }
            Step::Delete(place) => {
                let Some(place) = self.place(*place) else {
                    return Ok((live, kept));
                };
                self.engine.delete_snapshot(&kept[place].0).map_err(failed)?;
                kept.remove(place);
            }
            Step::Rename(place) => {
                let Some(place) = self.place(*place) else {
                    return Ok((live, kept));
                };
                self.ids += 1;
                let name = format!("renamed {}", self.ids);
                let info = self.engine.rename_snapshot(&kept[place].0, &name).map_err(failed)?;
                assert_eq!(info.name, name);
            }
            Step::Adopt(place, map) => {
                let Some(place) = self.place(*place) else {
                    return Ok((live, kept));
                };
                let (_, snapshot) = self.engine.kept_snapshot(&kept[place].0).map_err(failed)?;
                let new = self.new_snapshot(None);
                let adopted = self.without(&snapshot, *map);
                let info = self.engine.adopt_snapshot(new, "{}".into(), adopted).map_err(failed)?;
                let mut world = kept[place].1.clone();
                world[*map].clear();
                kept.push((info.id, world));
            }
            Step::Reset => {
                self.engine.reset().map_err(failed)?;
                live = vec![Rows::new(); MAPS];
            }
            Step::Fill => self.sink.full.store(true, Ordering::SeqCst),
            Step::Reopen => {
                // The old engine goes on with its own copy, which nobody looks at.
                let copy = self.sink.rows.lock().clone();
                self.sink = Memory::holding(copy);
                let before = self.engine.snapshots();
                self.engine = open(&self.sink);
                self.starts += 1;
                assert_eq!(self.engine.snapshots(), before);
                assert_eq!(self.engine.starts(), self.starts);
            }
        }
        Ok((live, kept))
    }

    fn step(&mut self, step: &Step) {
        let was_full = self.sink.full.load(Ordering::SeqCst);
        match self.run(step) {
            Ok((live, kept)) => (self.live, self.kept) = (live, kept),
            Err(failed) => assert!(was_full, "{step:?}: {failed}"),
        }
        if was_full {
            self.sink.full.store(false, Ordering::SeqCst);
        }
        assert_eq!(
            rows_of(&self.engine.snapshot(), &self.names),
            self.live,
            "after {step:?}"
        );
        assert_eq!(self.engine.snapshots().len(), self.kept.len());
        for (id, world) in &self.kept {
            let (_, snapshot) = self.engine.kept_snapshot(id).expect("The snapshot is kept.");
            assert_eq!(rows_of(&snapshot, &self.names), *world, "{id} after {step:?}");
        }
    }

    /// When nothing is kept, nothing may be left but notes.
    fn empty(&mut self) {
        while let Some((id, _)) = self.kept.pop() {
            self.engine.delete_snapshot(&id).expect("The snapshot is deleted.");
        }
        self.engine.reset().expect("The state is reset.");
        let begun = Instant::now();
        while self.sink.rows.lock().keys().any(|key| key[0] != b'm') {
            assert!(
                begun.elapsed() < Duration::from_secs(10),
                "left: {:?}",
                self.sink.rows.lock()
            );
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

fn histories() -> u32 {
    let steps = std::env::var("RUSTSTACK_FUZZ")
        .ok()
        .and_then(|steps| steps.parse::<u32>().ok());
    steps.map_or(HISTORIES, |steps| steps / MOST_STEPS as u32 + 1)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: histories(), max_shrink_iters: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_reopened_engine_is_as_it_was(steps in proptest::collection::vec(step(), 1..MOST_STEPS)) {
        let mut run = Run::new();
        for step in &steps {
            run.step(step);
        }
        run.sink.full.store(false, Ordering::SeqCst);
        run.step(&Step::Reopen);
        run.empty();
    }
}

fn map() -> MapName {
    MapName::new("aws", "000000000000", "us-east-1", "test", "rows")
}

fn put(engine: &Engine, key: &str) -> Result<(), Failed> {
    engine.update(&[map()], |update| {
        update.put(0, key.as_bytes(), Value::from(key.as_bytes()));
        Ok(())
    })
}

#[test]
fn a_failed_write_changes_nothing_and_the_next_one_works() {
    let sink = Arc::<Memory>::default();
    let engine = open(&sink);
    put(&engine, "before").expect("There is room.");
    let sequence = engine.sequence();
    sink.full.store(true, Ordering::SeqCst);
    assert!(put(&engine, "during").is_err());
    let transacted: Result<(), Failed> = engine.transact(|tx| {
        tx.put(&map(), b"during", Value::from(&b""[..]));
        Ok(())
    });
    assert!(transacted.is_err());
    assert!(engine.drop_map(&map()).is_err());
    assert!(engine.reset().is_err());
    assert!(engine.put_note("clock", b"0").is_err());
    assert_eq!(engine.sequence(), sequence);
    assert!(engine.get(&map(), b"before").is_some());
    assert!(engine.get(&map(), b"during").is_none());
    sink.full.store(false, Ordering::SeqCst);
    put(&engine, "after").expect("There is room again.");
    engine.close();
    let reopened = open(&Memory::holding(sink.rows.lock().clone()));
    assert!(reopened.get(&map(), b"after").is_some());
    assert!(reopened.get(&map(), b"during").is_none());
}

#[test]
fn a_restore_whose_settings_fail_leaves_the_store_as_it_was() {
    let sink = Arc::<Memory>::default();
    let engine = open(&sink);
    put(&engine, "kept").expect("There is room.");
    let new = NewSnapshot {
        id: "1".into(),
        name: "one".into(),
        created: 0,
        replace: false,
    };
    engine.create_snapshot(new, || Ok(String::new())).expect("It is taken.");
    put(&engine, "later").expect("There is room.");
    let restored = engine.restore_snapshot("one", |_| Err("The clock is gone.".into()));
    assert_eq!(restored, Err(SnapshotError::Failed("The clock is gone.".into())));
    let reopened = open(&Memory::holding(sink.rows.lock().clone()));
    assert!(reopened.get(&map(), b"later").is_some());
}

#[test]
fn notes_and_starts_survive_and_the_stores_own_are_not_to_be_had() {
    let sink = Arc::<Memory>::default();
    let engine = open(&sink);
    assert_eq!(engine.note("clock"), Ok(None));
    engine.put_note("clock", b"frozen").expect("It is written.");
    assert!(engine.put_note("format", b"2").is_err());
    engine.reset().expect("The state is reset.");
    let reopened = open(&Memory::holding(sink.rows.lock().clone()));
    assert_eq!(reopened.note("clock"), Ok(Some(b"frozen".to_vec())));
    assert_eq!((engine.starts(), reopened.starts()), (0, 1));
}

#[test]
fn newer_formats_and_damage_are_refused() {
    let format = |value: u64| {
        let sink = Arc::<Memory>::default();
        sink.put(b"mformat", &value.to_be_bytes());
        Engine::open(sink, false)
            .err()
            .map(|failed| failed.0)
            .unwrap_or_default()
    };
    assert!(format(2).contains("newer version"), "{}", format(2));
    assert_eq!(format(1), "");

    let damaged = |key: &[u8], value: &[u8]| {
        let sink = Arc::<Memory>::default();
        put(&open(&sink), "row").expect("There is room.");
        let copy = Memory::holding(sink.rows.lock().clone());
        copy.put(key, value);
        Engine::open(copy, false).is_err()
    };
    assert!(damaged(b"mformat", b"?"));
    assert!(damaged(b"nmap", b"?"));
    assert!(damaged(b"r?", b""));
    assert!(damaged(b"s00000000", b"?"));
    assert!(damaged(b"u00000000?", b""));
    assert!(!damaged(b"mnote", b"?"));

    let foreign = Arc::<Memory>::default();
    foreign.put(b"anything", b"");
    assert!(Engine::open(foreign, false).is_err());
}

#[test]
fn what_is_found_is_flushed_before_it_counts() {
    let sink = Arc::<Memory>::default();
    put(&open(&sink), "unflushed").expect("There is room.");
    assert!(sink.syncs.lock().is_empty());
    let found = Memory::holding(sink.rows.lock().clone());
    let engine = Engine::open(found.clone(), true).expect("The store opens.");
    assert!(engine.get(&map(), b"unflushed").is_some());
    let rows = found.rows.lock().len();
    assert_eq!(*found.syncs.lock(), [rows]);
}

#[test]
fn flushes_follow_commits_many_at_a_time() {
    let sink = Arc::<Memory>::default();
    let engine = Arc::new(Engine::open(sink.clone(), true).expect("The store opens."));
    let (sender, receiver) = std::sync::mpsc::channel();
    let listener = engine.on_flushed(move |flushed| {
        let _ = sender.send(flushed.unwrap_or_default());
    });
    for n in 0..100 {
        put(&engine, &n.to_string()).expect("There is room.");
    }
    let last = engine.sequence();
    let told = receiver.iter().find(|flushed| *flushed >= last);
    assert!(told.is_some());
    assert!(engine.flushed() >= Some(last));
    // The flush that was told last had all rows before it.
    assert!(sink.syncs.lock().iter().any(|rows| *rows >= 100));
    engine.unlisten(listener.expect("It flushes."));
    engine.close();
    assert_eq!(open(&Arc::<Memory>::default()).flushed(), None);
}

#[test]
fn what_the_disk_lost_is_told_once_and_nothing_more_is_taken() {
    let sink = Arc::<Memory>::default();
    let engine = Arc::new(Engine::open(sink.clone(), true).expect("The store opens."));
    put(&engine, "before").expect("There is room.");
    let (sender, receiver) = std::sync::mpsc::channel();
    let listener = engine.on_flushed(move |flushed| {
        let _ = sender.send(flushed);
    });
    sink.lost.store(true, Ordering::SeqCst);
    put(&engine, "unflushed").expect("Nobody knows yet.");
    assert!(receiver.iter().any(|flushed| flushed.is_none()));
    assert!(put(&engine, "after").is_err());
    assert!(engine.get(&map(), b"after").is_none());
    assert!(engine.get(&map(), b"before").is_some());
    engine.unlisten(listener.expect("It flushes."));
    engine.close();
}
