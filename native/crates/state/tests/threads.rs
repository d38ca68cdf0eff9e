//! What must hold however threads interleave: sums that transfers keep, snapshots that fall between commits, updates that are not lost,
//! waits that end.

use ruststack_state::{CommitError, Direction, Engine, MapName, Snapshot, Value, Wake};
use std::ops::Bound;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::Arc;
use std::thread;

const ALL: (Bound<&[u8]>, Bound<&[u8]>) = (Bound::Unbounded, Bound::Unbounded);

fn map(name: &str) -> MapName {
    MapName::new("aws", "000000000000", "us-east-1", "test", name)
}

fn maps(count: usize) -> Vec<MapName> {
    (0..count).map(|number| map(&number.to_string())).collect()
}

fn value(number: u64) -> Value {
    Value::from(&number.to_le_bytes()[..])
}

fn number(value: &Value) -> u64 {
    u64::from_le_bytes((**value).try_into().expect("values are numbers here"))
}

/// Numbers that spread well enough to pick accounts by, the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

const BANKS: usize = 10;
const ACCOUNTS: usize = 20;
const OPENING: u64 = 1000;

fn open_banks(engine: &Engine, banks: &[MapName]) {
    let opened: Result<(), ()> = engine.update(banks, |update| {
        for bank in 0..BANKS {
            for account in 0..ACCOUNTS {
                update.put(bank, &[account as u8], value(OPENING));
            }
        }
        Ok(())
    });
    opened.expect("opening does not fail");
}

fn total(snapshot: &Snapshot, banks: &[MapName]) -> u64 {
    let sum = |bank: &MapName| -> u64 {
        snapshot
            .view(bank)
            .range(ALL.0, ALL.1, Direction::Forward)
            .map(|(_, balance)| number(balance))
            .sum()
    };
    banks.iter().map(sum).sum()
}

#[test]
fn transfers_by_updates_and_by_transactions_keep_the_sum_in_every_snapshot() {
    let engine = Arc::new(Engine::new());
    let banks = maps(BANKS);
    open_banks(&engine, &banks);
    let running = AtomicUsize::new(4);
    thread::scope(|scope| {
        for thread in 0..4u64 {
            let (engine, banks, running) = (&engine, &banks, &running);
            scope.spawn(move || {
                let mut numbers = Numbers(thread);
                for _ in 0..4_000 {
                    let (a, b) = (numbers.below(BANKS), numbers.below(BANKS));
                    let (from, to) = ([numbers.below(ACCOUNTS) as u8], [numbers.below(ACCOUNTS) as u8]);
                    if (a, from) == (b, to) {
                        continue;
                    }
                    let amount = numbers.below(50) as u64;
                    let mut named = vec![banks[a].clone(), banks[b].clone()];
                    named.dedup();
                    let done: Result<(), ()> = if thread % 2 == 0 {
                        engine.update(&named, |update| {
                            // Where both accounts are of one bank, the first place serves both.
                            let into = usize::from(a != b);
                            let balance = update.get(0, &from).map(number).ok_or(())?;
                            let taken = amount.min(balance);
                            let other = update.get(into, &to).map(number).ok_or(())?;
                            update.put(0, &from, value(balance - taken));
                            update.put(into, &to, value(other + taken));
                            Ok(())
                        })
                    } else {
                        engine.transact(|tx| {
                            let balance = tx.get(&banks[a], &from).as_ref().map(number).ok_or(())?;
                            let taken = amount.min(balance);
                            let other = tx.get(&banks[b], &to).as_ref().map(number).ok_or(())?;
                            tx.put(&banks[a], &from, value(balance - taken));
                            tx.put(&banks[b], &to, value(other + taken));
                            Ok(())
                        })
                    };
                    done.expect("accounts are there");
                }
                running.fetch_sub(1, Ordering::SeqCst);
            });
        }
        let mut kept = engine.snapshot();
        let mut numbers = Numbers(99);
        while running.load(Ordering::SeqCst) > 0 {
            let snapshot = engine.snapshot();
            assert_eq!(total(&snapshot, &banks), (BANKS * ACCOUNTS) as u64 * OPENING);
            match numbers.below(20) {
                0 => kept = snapshot,
                1 => engine.restore(&kept).expect("a restore does not fail"),
                _ => {}
            }
        }
    });
    assert_eq!(total(&engine.snapshot(), &banks), (BANKS * ACCOUNTS) as u64 * OPENING);
}

#[test]
fn a_snapshot_shows_all_of_a_commit_or_nothing() {
    let engine = Arc::new(Engine::new());
    let many = maps(40);
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        for first in [0, 20] {
            let (engine, mine) = (&engine, &many[first..first + 20]);
            let done = &done;
            scope.spawn(move || {
                for round in 0..3_000 {
                    let written: Result<(), ()> = engine.update(mine, |update| {
                        for place in 0..mine.len() {
                            update.put(place, b"round", value(round));
                        }
                        Ok(())
                    });
                    written.expect("writing does not fail");
                }
                done.store(true, Ordering::SeqCst);
            });
        }
        while !done.load(Ordering::SeqCst) {
            let snapshot = engine.snapshot();
            for group in many.chunks(20) {
                let rounds: Vec<Option<u64>> = group
                    .iter()
                    .map(|map| snapshot.view(map).get(b"round").map(number))
                    .collect();
                assert!(rounds.iter().all(|round| *round == rounds[0]), "torn: {rounds:?}");
            }
        }
    });
}

#[test]
fn no_update_is_lost_and_every_transaction_ends_under_contention() {
    let engine = Arc::new(Engine::new());
    let counters = maps(2);
    const THREADS: u64 = 6;
    const EACH: u64 = 2_000;
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for _ in 0..EACH {
                    let counted: Result<(), ()> = engine.transact(|tx| {
                        for counter in &counters {
                            let seen = tx.get(counter, b"n").as_ref().map_or(0, number);
                            // Gives others the chance to come between.
                            thread::yield_now();
                            tx.put(counter, b"n", value(seen + 1));
                        }
                        Ok(())
                    });
                    counted.expect("counting does not fail");
                }
            });
        }
    });
    for counter in &counters {
        assert_eq!(engine.get(counter, b"n").as_ref().map(number), Some(THREADS * EACH));
    }
}

#[test]
fn transactions_that_read_what_the_other_writes_do_not_both_commit() {
    // Write skew: each of two doctors goes off call if the other is on call.
    let engine = Arc::new(Engine::new());
    let doctors = maps(2);
    for _ in 0..500 {
        for doctor in &doctors {
            let on: Result<(), ()> = engine.update(std::slice::from_ref(doctor), |update| {
                update.put(0, b"on", value(1));
                Ok(())
            });
            on.expect("writing does not fail");
        }
        thread::scope(|scope| {
            for me in 0..2 {
                let (engine, doctors) = (&engine, &doctors);
                scope.spawn(move || {
                    let mut tx = engine.begin();
                    if tx.get(&doctors[1 - me], b"on").is_some() {
                        tx.delete(&doctors[me], b"on");
                    }
                    let _: Result<u64, CommitError> = tx.commit();
                });
            }
        });
        let on = doctors
            .iter()
            .filter(|doctor| engine.get(doctor, b"on").is_some())
            .count();
        assert!(on >= 1, "both went off call");
    }
}

#[test]
fn no_wake_up_is_lost_between_reading_and_waiting() {
    let engine = Arc::new(Engine::new());
    let ball = map("ball");
    const ROUNDS: u64 = 2_000;
    thread::scope(|scope| {
        for player in 0..2u64 {
            let (engine, ball) = (&engine, &ball);
            scope.spawn(move || loop {
                let since = engine.sequence();
                let at = engine.get(ball, b"at").as_ref().map_or(0, number);
                if at >= ROUNDS {
                    return;
                }
                if at % 2 == player {
                    let hit: Result<(), ()> = engine.update(std::slice::from_ref(ball), |update| {
                        update.put(0, b"at", value(at + 1));
                        Ok(())
                    });
                    hit.expect("writing does not fail");
                    continue;
                }
                let (sender, receiver) = channel();
                engine.watch(
                    ball,
                    Bound::Included(b"at"),
                    Bound::Included(b"at"),
                    since,
                    move |why| {
                        let _ = sender.send(why);
                    },
                );
                assert_eq!(receiver.recv().expect("the wait ends"), Wake::Changed);
            });
        }
    });
    assert_eq!(engine.get(&ball, b"at").as_ref().map(number), Some(ROUNDS));
}

#[test]
fn a_wait_is_for_its_range_and_ends_once() {
    let engine = Engine::new();
    let watched = map("watched");
    let put = |map: &MapName, key: &[u8]| {
        let put: Result<(), ()> = engine.update(std::slice::from_ref(map), |update| {
            update.put(0, key, value(0));
            Ok(())
        });
        put.expect("writing does not fail");
    };
    let (sender, receiver) = channel();
    let watch = |from: Bound<&[u8]>, to: Bound<&[u8]>| {
        let sender = sender.clone();
        engine.watch(&watched, from, to, engine.sequence(), move |why| {
            let _ = sender.send(why);
        })
    };
    watch(Bound::Excluded(b"b"), Bound::Excluded(b"d"));
    put(&watched, b"b");
    put(&watched, b"d");
    put(&map("other"), b"c");
    assert!(receiver.try_recv().is_err());
    put(&watched, b"c");
    assert_eq!(receiver.try_recv(), Ok(Wake::Changed));
    put(&watched, b"c");
    assert!(receiver.try_recv().is_err());

    // A range in which no key can lie is never touched, and may not break the commit.
    let never = watch(Bound::Excluded(b"b"), Bound::Excluded(b"b"));
    put(&watched, b"b");
    assert!(receiver.try_recv().is_err());
    assert!(engine.unwatch(&watched, never));
    assert!(!engine.unwatch(&watched, never));

    let since = engine.sequence();
    put(&watched, b"x");
    let late = sender.clone();
    engine.watch(&watched, ALL.0, ALL.1, since, move |why| {
        let _ = late.send(why);
    });
    assert_eq!(receiver.try_recv(), Ok(Wake::Changed));

    let since = engine.sequence();
    engine.restore(&engine.snapshot()).expect("a restore does not fail");
    let late = sender.clone();
    engine.watch(&watched, ALL.0, ALL.1, since, move |why| {
        let _ = late.send(why);
    });
    assert_eq!(receiver.try_recv(), Ok(Wake::Restored));

    watch(ALL.0, ALL.1);
    engine.reset().expect("a restore does not fail");
    assert_eq!(receiver.try_recv(), Ok(Wake::Restored));
    watch(ALL.0, ALL.1);
    engine.close();
    assert_eq!(receiver.try_recv(), Ok(Wake::Closed));
    watch(ALL.0, ALL.1);
    assert_eq!(receiver.try_recv(), Ok(Wake::Closed));
}

#[test]
fn a_waiter_that_panics_leaves_the_commit_and_the_other_waiters_whole() {
    let engine = Engine::new();
    let watched = map("watched");
    let (sender, receiver) = channel();
    engine.watch(&watched, ALL.0, ALL.1, 0, |_| {
        std::panic::resume_unwind(Box::new("a waiter's fault"))
    });
    engine.watch(&watched, ALL.0, ALL.1, 0, move |why| {
        let _ = sender.send(why);
    });
    let put: Result<(), ()> = engine.update(std::slice::from_ref(&watched), |update| {
        update.put(0, b"k", value(1));
        Ok(())
    });
    assert_eq!(put, Ok(()));
    assert_eq!(receiver.try_recv(), Ok(Wake::Changed));
    assert!(engine.get(&watched, b"k").is_some());
}

#[test]
fn ten_thousand_maps_are_snapshot_changed_and_restored_at_once() {
    let engine = Engine::new();
    let many = maps(10_000);
    let set = |to: u64| {
        for map in &many {
            let put: Result<(), ()> = engine.update(std::slice::from_ref(map), |update| {
                update.put(0, b"k", value(to));
                Ok(())
            });
            put.expect("writing does not fail");
        }
    };
    set(1);
    let snapshot = engine.snapshot();
    set(2);
    assert!(many
        .iter()
        .all(|map| engine.get(map, b"k").as_ref().map(number) == Some(2)));
    assert_eq!(snapshot.names(b"aws\0").len(), many.len());
    engine.restore(&snapshot).expect("a restore does not fail");
    assert!(many
        .iter()
        .all(|map| engine.get(map, b"k").as_ref().map(number) == Some(1)));
    engine.reset().expect("a restore does not fail");
    assert!(engine.names(b"").is_empty());
    assert!(many.iter().all(|map| engine.get(map, b"k").is_none()));
}

#[test]
fn an_update_reads_through_thousands_of_its_own_writes() {
    let engine = Engine::new();
    let one = maps(1);
    let written: Result<usize, ()> = engine.update(&one, |update| {
        for key in 0..20_000u32 {
            update.put(0, &key.to_be_bytes(), value(u64::from(key)));
            assert!(update.get(0, &(key / 2).to_be_bytes()).is_some());
        }
        for key in (0..20_000u32).step_by(2) {
            update.delete(0, &key.to_be_bytes());
        }
        Ok(update.range(0, ALL.0, ALL.1, Direction::Backward).count())
    });
    assert_eq!(written, Ok(10_000));
    assert_eq!(engine.view(&one[0]).len(), 10_000);
}
