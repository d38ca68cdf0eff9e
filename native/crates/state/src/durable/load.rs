//! Reading the store when an engine opens: the live maps first, then each snapshot, from the newest to the oldest, as a copy of the next newer one with its undo rows
//! put over it, so that they share what they have in common.

use super::book::{Book, Layer, Names, Retired, Taken};
use super::flush::Flusher;
use super::layout::{self, Record, Undo};
use super::sweep::Sweeper;
use super::{Durable, FORMAT, FORMAT_NOTE, STARTS_NOTE};
use crate::engine::Root;
use crate::key::SHARDS;
use crate::sink::{Batch, Failed, Sink};
use crate::snapshots::SnapshotInfo;
use crate::view::Map;
use crate::{Key, MapName, Snapshot, Value};
use parking_lot::Mutex;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{sync_channel, Receiver};
use std::sync::Arc;

/// Rows go to the thread that builds the trees so many at a time …
const CHUNK_ROWS: usize = 4_096;
/// … and so many times before it has to keep up.
const CHUNKS: usize = 8;

pub(crate) struct Loaded {
    pub durable: Arc<Durable>,
    pub live: Snapshot,
    /// The oldest first.
    pub snapshots: Vec<(SnapshotInfo, Snapshot)>,
    /// No snapshot of a higher order was ever stored.
    pub last_order: u64,
}

/// What has to be put back for one snapshot.
#[derive(Default)]
struct Layered {
    names: Vec<(MapName, Option<u64>)>,
    rows: Vec<(u64, Key, Option<Value>)>,
}

/// Opens a store, and makes an empty one ready. With `flush`, commits are flushed to the disk.
pub(crate) fn load(sink: Arc<dyn Sink>, flush: bool) -> Result<Loaded, Failed> {
    prepare(&*sink)?;
    let starts = count_start(&*sink)?;
    if flush {
        // The last process may have ended before it had flushed what is found here, which counts, and has bodies removed, from now on.
        sink.sync()?;
    }
    let records = read_records(&*sink)?;
    let names = read_names(&*sink)?;
    let mut undone = read_undone(&*sink)?;
    let trees = read_rows(&*sink)?;

    let orphans: Vec<u64> = undone
        .keys()
        .filter(|order| !records.contains_key(order))
        .copied()
        .collect();
    remove_orphans(&*sink, &orphans)?;

    let next = next_number(&names, &trees, &undone, &records);
    let (mut then_names, mut then_trees) = (names.clone(), trees.clone());
    let mut layers = Vec::new();
    for (order, record) in records.into_iter().rev() {
        let layered = undone.remove(&order).unwrap_or_default();
        put_back(&mut then_names, &mut then_trees, layered);
        let taken = (!record.deleted).then(|| {
            Arc::new(Taken {
                order,
                roots: Arc::new(roots(&then_names, &then_trees)),
                retired: retired(&then_names, &then_trees, record.next),
                names: then_names.clone(),
                next: record.next,
            })
        });
        layers.push(Layer { record, taken });
    }
    layers.reverse();

    let snapshots = layers
        .iter()
        .filter_map(|layer| {
            let roots = layer.taken.as_ref()?.roots.clone();
            Some((layer.record.info.clone(), Snapshot { roots }))
        })
        .collect();
    let live = Snapshot {
        roots: Arc::new(roots(&names, &trees)),
    };
    let last_order = layers.last().map_or(0, |layer| layer.record.info.order);
    let mut book = Book {
        next,
        retired: retired(&names, &trees, next),
        names,
        layers,
        garbage: Vec::new(),
    };
    book.drop_unnamed();
    let durable = Arc::new(Durable {
        flusher: flush.then(|| Flusher::start(Arc::clone(&sink))).transpose()?,
        sink,
        book: Mutex::new(book),
        starts,
        sweeper: Sweeper::default(),
        closed: AtomicBool::new(false),
    });
    Sweeper::start(&durable);
    durable.sweeper.wake();
    Ok(Loaded {
        durable,
        live,
        snapshots,
        last_order,
    })
}

fn prepare(sink: &dyn Sink) -> Result<(), Failed> {
    let key = [layout::NOTE, FORMAT_NOTE.as_bytes()].concat();
    let format = match sink.get(&key)? {
        Some(value) => layout::number(&value)?,
        None => {
            let mut empty = true;
            sink.scan(&[], &[], &mut |_, _| {
                empty = false;
                false
            })?;
            if !empty {
                return Err(Failed("it does not say which format it has".into()));
            }
            0
        }
    };
    if format > FORMAT {
        return Err(Failed(format!(
            "it has the format {format}, of a newer version; this one knows formats up to {FORMAT}"
        )));
    }
    for step in format..FORMAT {
        let mut batch = Batch::default();
        migrate(step, &mut batch)?;
        batch.put(&[&key], &[&(step + 1).to_be_bytes()]);
        sink.write(&batch)?;
    }
    Ok(())
}

/// Brings the store from one format to the next, in the same batch that says so. The format 0 is an empty store.
fn migrate(from: u64, _batch: &mut Batch) -> Result<(), Failed> {
    match from {
        0 => Ok(()),
        _ => Err(layout::damaged()),
    }
}

fn count_start(sink: &dyn Sink) -> Result<u64, Failed> {
    let key = [layout::NOTE, STARTS_NOTE.as_bytes()].concat();
    let starts = sink.get(&key)?.map_or(Ok(0), |value| layout::number(&value))?;
    let mut batch = Batch::default();
    batch.put(&[&key], &[&(starts + 1).to_be_bytes()]);
    sink.write(&batch)?;
    Ok(starts)
}

/// As `Sink::scan`, for visitors that may fail.
fn scan(
    sink: &dyn Sink,
    prefix: &[u8],
    mut visit: impl FnMut(&[u8], &[u8]) -> Result<(), Failed>,
) -> Result<(), Failed> {
    let mut failure = Ok(());
    sink.scan(prefix, prefix, &mut |key, value| {
        failure = visit(key, value);
        failure.is_ok()
    })?;
    failure
}

fn read_records(sink: &dyn Sink) -> Result<BTreeMap<u64, Record>, Failed> {
    let mut records = BTreeMap::new();
    scan(sink, layout::SNAPSHOT, |key, value| {
        let record = layout::read_snapshot(key, value)?;
        records.insert(record.info.order, record);
        Ok(())
    })?;
    Ok(records)
}

fn read_names(sink: &dyn Sink) -> Result<Names, Failed> {
    let mut names = Names::new();
    scan(sink, layout::NAME, |key, value| {
        let name = MapName::from(&key[layout::NAME.len()..]);
        names.insert(name, layout::number(value)?);
        Ok(())
    })?;
    Ok(names)
}

fn read_undone(sink: &dyn Sink) -> Result<BTreeMap<u64, Layered>, Failed> {
    let mut undone: BTreeMap<u64, Layered> = BTreeMap::new();
    scan(sink, layout::UNDO, |key, value| {
        let (order, undo) = layout::read_undo(key, value)?;
        let layered = undone.entry(order).or_default();
        match undo {
            Undo::Name(name, old) => layered.names.push((MapName::from(name), old)),
            Undo::Row(number, key, old) => layered.rows.push((number, Key::from(key), old.map(Value::from))),
        }
        Ok(())
    })?;
    Ok(undone)
}

type Chunk = Vec<(u64, Key, Value)>;

/// The rows of all maps, by number. One thread reads them, another one builds the trees.
fn read_rows(sink: &dyn Sink) -> Result<BTreeMap<u64, Map>, Failed> {
    std::thread::scope(|scope| {
        let (sender, receiver) = sync_channel::<Chunk>(CHUNKS);
        let builder = scope.spawn(move || build(&receiver));
        let mut chunk = Chunk::with_capacity(CHUNK_ROWS);
        scan(sink, layout::ROW, |key, value| {
            let (number, key) = layout::read_row(key)?;
            chunk.push((number, Key::from(key), Value::from(value)));
            if chunk.len() == CHUNK_ROWS {
                let full = std::mem::replace(&mut chunk, Chunk::with_capacity(CHUNK_ROWS));
                sender.send(full).map_err(|_| unbuilt())?;
            }
            Ok(())
        })?;
        sender.send(chunk).map_err(|_| unbuilt())?;
        drop(sender);
        builder.join().map_err(|_| unbuilt())
    })
}

fn unbuilt() -> Failed {
    Failed("its rows could not be put together".into())
}

fn build(receiver: &Receiver<Chunk>) -> BTreeMap<u64, Map> {
    let mut trees = BTreeMap::new();
    let (mut current, mut map) = (0, Map::new());
    for (number, key, value) in receiver.iter().flatten() {
        if number != current {
            let finished = std::mem::take(&mut map);
            if !finished.is_empty() {
                trees.insert(current, finished);
            }
            current = number;
        }
        map.insert(key, value);
    }
    if !map.is_empty() {
        trees.insert(current, map);
    }
    trees
}

/// Undo rows of snapshots that never came to be, since the process ended before.
fn remove_orphans(sink: &dyn Sink, orders: &[u64]) -> Result<(), Failed> {
    for order in orders {
        let mut batch = Batch::default();
        sink.scan(&layout::undo_prefix(*order), &[], &mut |key, _| {
            batch.remove(&[key]);
            true
        })?;
        sink.write(&batch)?;
    }
    Ok(())
}

/// Above every number that the store knows.
fn next_number(
    names: &Names,
    trees: &BTreeMap<u64, Map>,
    undone: &BTreeMap<u64, Layered>,
    records: &BTreeMap<u64, Record>,
) -> u64 {
    let named = names.values().copied().max().unwrap_or(0);
    let stored = trees.keys().next_back().copied().unwrap_or(0);
    let rows = undone
        .values()
        .flat_map(|layered| layered.rows.iter().map(|(number, ..)| *number));
    let others = undone
        .values()
        .flat_map(|layered| layered.names.iter().filter_map(|(_, number)| *number));
    let known = rows.chain(others).max().unwrap_or(0).max(named).max(stored);
    let noted = records.values().map(|record| record.next).max().unwrap_or(0);
    (known + 1).max(noted)
}

fn put_back(names: &mut Names, trees: &mut BTreeMap<u64, Map>, layered: Layered) {
    for (name, old) in layered.names {
        match old {
            Some(number) => drop(names.insert(name, number)),
            None => drop(names.remove(&name)),
        }
    }
    for (number, key, old) in layered.rows {
        let map = trees.entry(number).or_default();
        match old {
            Some(value) => drop(map.insert(key, value)),
            None => drop(map.remove(&*key)),
        }
    }
}

fn roots(names: &Names, trees: &BTreeMap<u64, Map>) -> Vec<Root> {
    let mut roots = vec![Root::new(); SHARDS];
    for (name, number) in names {
        if let Some(map) = trees.get(number).filter(|map| !map.is_empty()) {
            roots[name.shard()].insert(name.clone(), map.clone());
        }
    }
    roots
}

/// The maps below `next` that have no name.
fn retired(names: &Names, trees: &BTreeMap<u64, Map>, next: u64) -> Retired {
    let named: BTreeSet<u64> = names.values().copied().collect();
    let unnamed = trees
        .iter()
        .filter(|(number, _)| **number < next && !named.contains(number));
    unnamed.map(|(number, map)| (*number, map.clone())).collect()
}
