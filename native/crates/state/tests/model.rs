//! The engine against a model of plain `BTreeMap`s: random histories of updates, open transactions that overlap, snapshots, restores and
//! ranges of every kind. A failure prints the shortest history found and keeps its seed beside this file, to be tried first from
//! then on. `RUSTSTACK_FUZZ=<steps>` runs more.

use proptest::prelude::*;
use ruststack_state::{Direction, Engine, MapName, Snapshot, Transaction, Value};
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

const MAPS: usize = 3;
const TRANSACTIONS: usize = 3;
const HISTORIES: u32 = 400;
const MOST_STEPS: usize = 80;

type Key = Vec<u8>;
type Rows = BTreeMap<Key, u64>;
type Model = Vec<Rows>;

#[derive(Clone, Debug)]
struct Range {
    from: Bound<Key>,
    to: Bound<Key>,
    backward: bool,
    limit: Option<usize>,
}

#[derive(Clone, Debug)]
enum Write {
    Put(usize, Key),
    Delete(usize, Key),
    Clear(usize),
    /// The first map becomes what the second was before. Of updates alone.
    Replace(usize, usize),
}

#[derive(Clone, Debug)]
enum Step {
    Update(Vec<Write>, Outcome),
    Range(usize, Range),
    Get(usize, Key),
    Begin(usize),
    Read(usize, usize, Key),
    ReadRange(usize, usize, Range),
    Stage(usize, Write),
    Commit(usize),
    Abort(usize),
    Snapshot,
    Restore(usize),
    Drop(usize),
}

#[derive(Clone, Copy, Debug)]
enum Outcome {
    Ok,
    Err,
    Panic,
}

fn key() -> impl Strategy<Value = Key> {
    // Few and short, so that they meet; one is longer than what nodes hold inline.
    prop_oneof![
        8 => proptest::collection::vec(0u8..4, 0..4),
        1 => (0u8..3).prop_map(|end| [vec![1; 60], vec![end]].concat()),
        1 => (250u8..=255).prop_map(|byte| vec![byte]),
    ]
}

fn bound() -> impl Strategy<Value = Bound<Key>> {
    prop_oneof![
        Just(Bound::Unbounded),
        key().prop_map(Bound::Included),
        key().prop_map(Bound::Excluded)
    ]
}

fn range() -> impl Strategy<Value = Range> {
    (bound(), bound(), any::<bool>(), proptest::option::of(0usize..5)).prop_map(|(from, to, backward, limit)| Range {
        from,
        to,
        backward,
        limit,
    })
}

fn write() -> impl Strategy<Value = Write> {
    prop_oneof![
        6 => (0..MAPS, key()).prop_map(|(map, key)| Write::Put(map, key)),
        3 => (0..MAPS, key()).prop_map(|(map, key)| Write::Delete(map, key)),
        1 => (0..MAPS).prop_map(Write::Clear),
    ]
}

fn any_write() -> impl Strategy<Value = Write> {
    prop_oneof![
        10 => write(),
        1 => (0..MAPS, 0..MAPS).prop_map(|(map, from)| Write::Replace(map, from)),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let outcome = prop_oneof![8 => Just(Outcome::Ok), 1 => Just(Outcome::Err), 1 => Just(Outcome::Panic)];
    let tx = 0..TRANSACTIONS;
    prop_oneof![
        6 => (proptest::collection::vec(any_write(), 0..6), outcome).prop_map(|(writes, outcome)| Step::Update(writes, outcome)),
        2 => (0..MAPS, range()).prop_map(|(map, range)| Step::Range(map, range)),
        2 => (0..MAPS, key()).prop_map(|(map, key)| Step::Get(map, key)),
        2 => tx.clone().prop_map(Step::Begin),
        3 => (tx.clone(), 0..MAPS, key()).prop_map(|(tx, map, key)| Step::Read(tx, map, key)),
        3 => (tx.clone(), 0..MAPS, range()).prop_map(|(tx, map, range)| Step::ReadRange(tx, map, range)),
        5 => (tx.clone(), write()).prop_map(|(tx, write)| Step::Stage(tx, write)),
        4 => tx.clone().prop_map(Step::Commit),
        1 => tx.prop_map(Step::Abort),
        1 => Just(Step::Snapshot),
        1 => (0usize..8).prop_map(Step::Restore),
        1 => (0..MAPS).prop_map(Step::Drop),
    ]
}

fn as_bytes(bound: &Bound<Key>) -> Bound<&[u8]> {
    bound.as_ref().map(Vec::as_slice)
}

fn within(key: &Key, from: &Bound<Key>, to: &Bound<Key>) -> bool {
    let above = match from {
        Bound::Included(bound) => key >= bound,
        Bound::Excluded(bound) => key > bound,
        Bound::Unbounded => true,
    };
    let below = match to {
        Bound::Included(bound) => key <= bound,
        Bound::Excluded(bound) => key < bound,
        Bound::Unbounded => true,
    };
    above && below
}

fn select(rows: &Rows, range: &Range) -> Vec<(Key, u64)> {
    let mut found: Vec<(Key, u64)> = rows
        .iter()
        .filter(|(key, _)| within(key, &range.from, &range.to))
        .map(|(key, value)| (key.clone(), *value))
        .collect();
    if range.backward {
        found.reverse();
    }
    found.truncate(range.limit.unwrap_or(usize::MAX));
    found
}

fn direction(range: &Range) -> Direction {
    if range.backward {
        Direction::Backward
    } else {
        Direction::Forward
    }
}

fn number(value: &Value) -> u64 {
    u64::from_le_bytes((**value).try_into().expect("values are numbers here"))
}

fn entries<'a>(found: impl Iterator<Item = (&'a ruststack_state::Key, &'a Value)>) -> Vec<(Key, u64)> {
    found.map(|(key, value)| (key.to_vec(), number(value))).collect()
}

/// A transaction as the model sees it: per map, the rows as first read, and the rows with its own writes; what it has to find again.
struct Open {
    real: Transaction,
    base: Vec<Option<Rows>>,
    staged: Vec<Vec<(Key, Option<u64>)>>,
    cleared: Vec<bool>,
    reads: Vec<(usize, Range)>,
}

impl Open {
    fn rows(&mut self, map: usize, model: &Model) -> Rows {
        let base = self.base[map].get_or_insert_with(|| model[map].clone());
        let mut rows = if self.cleared[map] { Rows::new() } else { base.clone() };
        for (key, value) in &self.staged[map] {
            match value {
                Some(value) => rows.insert(key.clone(), *value),
                None => rows.remove(key),
            };
        }
        rows
    }

    fn valid(&self, model: &Model) -> bool {
        self.reads.iter().all(|(map, range)| {
            let base = self.base[*map].as_ref().expect("a map that was read has a base");
            select(base, range) == select(&model[*map], range)
        })
    }
}

struct World {
    engine: Arc<Engine>,
    names: Vec<MapName>,
    model: Model,
    open: Vec<Option<Open>>,
    snapshots: Vec<(Snapshot, Model)>,
    next: u64,
}

impl World {
    fn new() -> Self {
        World {
            engine: Arc::new(Engine::new()),
            names: (0..MAPS)
                .map(|map| MapName::new("aws", "0", "r", "test", &map.to_string()))
                .collect(),
            model: vec![Rows::new(); MAPS],
            open: (0..TRANSACTIONS).map(|_| None).collect(),
            snapshots: Vec::new(),
            next: 0,
        }
    }

    fn fresh(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Update(writes, outcome) => self.update(writes, outcome),
            Step::Range(map, range) => {
                let view = self.engine.view(&self.names[map]);
                let found = view.range(as_bytes(&range.from), as_bytes(&range.to), direction(&range));
                assert_eq!(
                    entries(found.take(range.limit.unwrap_or(usize::MAX))),
                    select(&self.model[map], &range)
                );
            }
            Step::Get(map, key) => {
                assert_eq!(
                    self.engine.get(&self.names[map], &key).as_ref().map(number),
                    self.model[map].get(&key).copied()
                );
            }
            Step::Begin(tx) => {
                self.open[tx] = Some(Open {
                    real: self.engine.begin(),
                    base: vec![None; MAPS],
                    staged: vec![Vec::new(); MAPS],
                    cleared: vec![false; MAPS],
                    reads: Vec::new(),
                })
            }
            Step::Read(tx, map, key) => self.read(tx, map, key),
            Step::ReadRange(tx, map, range) => self.read_range(tx, map, range),
            Step::Stage(tx, write) => self.stage(tx, write),
            Step::Commit(tx) => self.commit(tx),
            Step::Abort(tx) => {
                if let Some(open) = self.open[tx].take() {
                    assert_eq!(open.real.is_current(), open.valid(&self.model));
                }
            }
            Step::Snapshot => self.snapshots.push((self.engine.snapshot(), self.model.clone())),
            Step::Restore(at) => {
                if let Some((snapshot, model)) = self.snapshots.get(at) {
                    self.engine.restore(snapshot).expect("a restore does not fail");
                    self.model.clone_from(model);
                }
            }
            Step::Drop(map) => {
                assert_eq!(self.engine.drop_map(&self.names[map]), Ok(!self.model[map].is_empty()));
                self.model[map].clear();
            }
        }
    }

    fn update(&mut self, writes: Vec<Write>, outcome: Outcome) {
        let mut model = self.model.clone();
        let numbers: Vec<u64> = writes.iter().map(|_| self.fresh()).collect();
        let work = |update: &mut ruststack_state::Update| {
            for (write, number) in writes.iter().zip(numbers) {
                match write {
                    Write::Put(map, key) => {
                        update.put(*map, key, Value::from(&number.to_le_bytes()[..]));
                        model[*map].insert(key.clone(), number);
                    }
                    Write::Delete(map, key) => {
                        update.delete(*map, key);
                        model[*map].remove(key);
                    }
                    Write::Clear(map) => {
                        update.clear(*map);
                        model[*map].clear();
                    }
                    Write::Replace(map, from) => {
                        update.replace(*map, &update.view(*from));
                        model[*map].clone_from(&self.model[*from]);
                    }
                }
            }
            for (map, rows) in model.iter().enumerate() {
                let all = |direction| entries(update.range(map, Bound::Unbounded, Bound::Unbounded, direction));
                let mut expected: Vec<(Key, u64)> = rows.iter().map(|(key, value)| (key.clone(), *value)).collect();
                assert_eq!(all(Direction::Forward), expected);
                expected.reverse();
                assert_eq!(all(Direction::Backward), expected);
                for (key, value) in rows {
                    assert_eq!(update.get(map, key).map(number), Some(*value));
                }
                assert_eq!(
                    entries(
                        update
                            .view(map)
                            .range(Bound::Unbounded, Bound::Unbounded, Direction::Forward)
                    ),
                    {
                        self.model[map]
                            .iter()
                            .map(|(key, value)| (key.clone(), *value))
                            .collect::<Vec<_>>()
                    }
                );
            }
            match outcome {
                Outcome::Ok => Ok(()),
                Outcome::Err => Err(()),
                // As a panic, but without the hook's message.
                Outcome::Panic => std::panic::resume_unwind(Box::new(Intended)),
            }
        };
        let run = std::panic::AssertUnwindSafe(|| self.engine.update(&self.names, work));
        match std::panic::catch_unwind(run) {
            Ok(Ok(())) => self.model = model,
            Ok(Err(())) => {}
            Err(panic) if panic.is::<Intended>() => {}
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }

    fn read(&mut self, tx: usize, map: usize, key: Key) {
        let Some(open) = &mut self.open[tx] else { return };
        let real = open.real.get(&self.names[map], &key).as_ref().map(number);
        let own = open.staged[map].iter().any(|(staged, _)| *staged == key);
        if own || open.cleared[map] {
            let staged = open.staged[map].iter().rev().find(|(staged, _)| *staged == key);
            assert_eq!(real, staged.and_then(|(_, value)| *value));
            return;
        }
        assert_eq!(real, open.rows(map, &self.model).get(&key).copied());
        open.reads.push((
            map,
            Range {
                from: Bound::Included(key.clone()),
                to: Bound::Included(key),
                backward: false,
                limit: None,
            },
        ));
    }

    fn read_range(&mut self, tx: usize, map: usize, range: Range) {
        let Some(open) = &mut self.open[tx] else { return };
        let real: Vec<(Key, u64)> = open
            .real
            .range(
                &self.names[map],
                as_bytes(&range.from),
                as_bytes(&range.to),
                direction(&range),
                range.limit,
            )
            .iter()
            .map(|(key, value)| (key.to_vec(), number(value)))
            .collect();
        let expected = select(&open.rows(map, &self.model), &range);
        assert_eq!(real, expected);
        if open.cleared[map] || range.limit == Some(0) {
            return;
        }
        // What lies beyond the last entry of a full answer was not asked for.
        let full = range.limit == Some(expected.len());
        let last = expected
            .last()
            .filter(|_| full)
            .map(|(key, _)| Bound::Included(key.clone()));
        let (from, to) = match (range.backward, last) {
            (_, None) => (range.from, range.to),
            (false, Some(last)) => (range.from, last),
            (true, Some(last)) => (last, range.to),
        };
        open.reads.push((
            map,
            Range {
                from,
                to,
                backward: false,
                limit: None,
            },
        ));
    }

    fn stage(&mut self, tx: usize, write: Write) {
        let number = self.fresh();
        let Some(open) = &mut self.open[tx] else { return };
        match write {
            Write::Put(map, key) => {
                open.real
                    .put(&self.names[map], &key, Value::from(&number.to_le_bytes()[..]));
                open.staged[map].push((key, Some(number)));
            }
            Write::Delete(map, key) => {
                open.real.delete(&self.names[map], &key);
                open.staged[map].push((key, None));
            }
            Write::Clear(map) => {
                open.real.clear(&self.names[map]);
                open.staged[map].clear();
                open.cleared[map] = true;
            }
            Write::Replace(..) => unreachable!("transactions are not given it"),
        }
    }

    fn commit(&mut self, tx: usize) {
        let Some(open) = self.open[tx].take() else { return };
        let valid = open.valid(&self.model);
        assert_eq!(open.real.commit().is_ok(), valid, "whether the transaction commits");
        if !valid {
            return;
        }
        for map in 0..MAPS {
            if open.cleared[map] {
                self.model[map].clear();
            }
            for (key, value) in &open.staged[map] {
                match value {
                    Some(value) => self.model[map].insert(key.clone(), *value),
                    None => self.model[map].remove(key),
                };
            }
        }
    }

    fn check(&self) {
        for (name, rows) in self.names.iter().zip(&self.model) {
            let expected: Vec<(Key, u64)> = rows.iter().map(|(key, value)| (key.clone(), *value)).collect();
            let view = self.engine.view(name);
            assert_eq!(view.len(), expected.len());
            assert_eq!(
                entries(view.range(Bound::Unbounded, Bound::Unbounded, Direction::Forward)),
                expected
            );
        }
        let held: Vec<&MapName> = self
            .names
            .iter()
            .zip(&self.model)
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(name, _)| name)
            .collect();
        assert_eq!(self.engine.names(b"aws\0").iter().collect::<Vec<_>>(), held);
    }
}

struct Intended;

fn histories() -> u32 {
    let steps: Option<u32> = std::env::var("RUSTSTACK_FUZZ")
        .ok()
        .and_then(|steps| steps.parse().ok());
    // Half the most is a history's mean.
    steps.map_or(HISTORIES, |steps| steps.div_ceil(MOST_STEPS as u32 / 2))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(histories()))]

    #[test]
    fn agrees_with_the_model(steps in proptest::collection::vec(step(), 1..MOST_STEPS)) {
        let mut world = World::new();
        for step in steps {
            world.step(step);
            world.check();
        }
    }
}
