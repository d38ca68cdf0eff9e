//! The difference of two snapshots against a comparison that looks at everything.

use proptest::prelude::*;
use ruststack_state::{Direction, Engine, MapName, Snapshot, Value};
use std::collections::BTreeMap;
use std::ops::Bound;

/// Map, key, value before, value after.
type Change = (Vec<u8>, Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>);
type Flat = BTreeMap<(Vec<u8>, Vec<u8>), Vec<u8>>;

fn flat(snapshot: &Snapshot) -> Flat {
    let mut rows = Flat::new();
    for name in snapshot.names(b"") {
        let view = snapshot.view(&name);
        for (key, value) in view.range(Bound::Unbounded, Bound::Unbounded, Direction::Forward) {
            rows.insert((name.to_vec(), key.to_vec()), value.to_vec());
        }
    }
    rows
}

fn slow_diff(old: &Snapshot, new: &Snapshot) -> Vec<Change> {
    let (old, new) = (flat(old), flat(new));
    let mut places: Vec<_> = old.keys().chain(new.keys()).cloned().collect();
    places.sort();
    places.dedup();
    let changes = places.into_iter().map(|place| {
        let (before, after) = (old.get(&place).cloned(), new.get(&place).cloned());
        (place.0, place.1, before, after)
    });
    changes.filter(|(_, _, before, after)| before != after).collect()
}

fn diff(old: &Snapshot, new: &Snapshot) -> Vec<Change> {
    let mut changes = Vec::new();
    for map in old.diff(new) {
        let before = changes.len();
        changes.extend(map.rows().map(|row| {
            let bytes = |value: Option<&Value>| value.map(|value| value.to_vec());
            (map.name.to_vec(), row.key.to_vec(), bytes(row.old), bytes(row.new))
        }));
        assert!(changes.len() > before, "a map without a change is told as changed");
    }
    changes
}

#[derive(Clone, Debug)]
enum Step {
    Put(u8, u16, u8),
    Delete(u8, u16),
    Drop(u8),
    Keep,
    Restore(prop::sample::Index),
}

fn step() -> impl Strategy<Value = Step> {
    let map = 0..12u8;
    let key = prop_oneof![0..40u16, any::<u16>()];
    prop_oneof![
        12 => (map.clone(), key.clone(), 0..3u8).prop_map(|(map, key, value)| Step::Put(map, key, value)),
        5 => (map.clone(), key).prop_map(|(map, key)| Step::Delete(map, key)),
        1 => map.prop_map(Step::Drop),
        1 => Just(Step::Keep),
        1 => any::<prop::sample::Index>().prop_map(Step::Restore),
    ]
}

fn map(number: u8) -> MapName {
    MapName::new("aws", &format!("{number:012}"), "us-east-1", "test", "rows")
}

proptest! {
    #[test]
    fn it_is_what_a_look_at_everything_finds(steps in proptest::collection::vec(step(), 1..400)) {
        let engine = Engine::new();
        let mut kept = vec![engine.snapshot()];
        for step in &steps {
            match step {
                Step::Put(to, key, value) => {
                    let done: Result<(), ()> = engine.update(&[map(*to)], |update| {
                        update.put(0, &key.to_be_bytes(), Value::from(vec![*value; 8]));
                        Ok(())
                    });
                    prop_assert!(done.is_ok());
                }
                Step::Delete(from, key) => {
                    let done: Result<(), ()> = engine.update(&[map(*from)], |update| {
                        update.delete(0, &key.to_be_bytes());
                        Ok(())
                    });
                    prop_assert!(done.is_ok());
                }
                Step::Drop(number) => {
                    prop_assert!(engine.drop_map(&map(*number)).is_ok());
                }
                Step::Keep => kept.push(engine.snapshot()),
                Step::Restore(which) => {
                    prop_assert!(engine.restore(which.get(&kept)).is_ok());
                }
            }
        }
        let now = engine.snapshot();
        for snapshot in &kept {
            prop_assert_eq!(diff(snapshot, &now), slow_diff(snapshot, &now));
            prop_assert_eq!(diff(&now, snapshot), slow_diff(&now, snapshot));
        }
        prop_assert!(now.diff(&now).is_empty());
    }
}
