//! Kept snapshots by id and name, and that nobody sees two worlds.

use ruststack_state::{Builder, Engine, MapName, NewSnapshot, Snapshot, SnapshotError, Value};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::Arc;
use std::thread;

fn map(kind: &str) -> MapName {
    MapName::new("aws", "000000000000", "us-east-1", "test", kind)
}

fn put(engine: &Engine, map: &MapName, key: &str, value: &str) {
    let done: Result<(), ()> = engine.update(std::slice::from_ref(map), |update| {
        update.put(0, key.as_bytes(), Value::from(value.as_bytes()));
        Ok(())
    });
    done.expect("the update does not fail");
}

fn text(engine: &Engine, map: &MapName, key: &str) -> Option<String> {
    let value = engine.get(map, key.as_bytes())?;
    Some(String::from_utf8_lossy(&value).into_owned())
}

fn new(id: &str, name: &str, replace: bool) -> NewSnapshot {
    NewSnapshot {
        id: id.to_owned(),
        name: name.to_owned(),
        created: 7,
        replace,
    }
}

fn meta() -> Result<String, String> {
    Ok("{}".to_owned())
}

#[test]
fn kept_snapshots_are_found_by_id_and_name_in_the_order_of_their_making() {
    let engine = Engine::new();
    for (id, name) in [("2", "b"), ("1", "a"), ("3", "2")] {
        let made = engine.create_snapshot(new(id, name, false), || Ok(format!("meta of {name}")));
        assert_eq!(made.map(|info| info.meta), Ok(format!("meta of {name}")));
    }
    let names = |engine: &Engine| -> Vec<String> { engine.snapshots().into_iter().map(|info| info.name).collect() };
    assert_eq!(names(&engine), ["b", "a", "2"]);
    // An id outweighs a name.
    assert_eq!(engine.kept_snapshot("2").map(|(info, _)| info.name), Ok("b".to_owned()));
    assert_eq!(engine.kept_snapshot("a").map(|(info, _)| info.id), Ok("1".to_owned()));
    assert_eq!(engine.kept_snapshot("c").map(|_| ()), Err(SnapshotError::Missing));

    assert_eq!(
        engine.create_snapshot(new("4", "a", false), meta),
        Err(SnapshotError::Taken)
    );
    assert_eq!(
        engine.create_snapshot(new("1", "c", true), meta),
        Err(SnapshotError::Taken)
    );
    assert_eq!(engine.rename_snapshot("a", "b"), Err(SnapshotError::Taken));
    assert_eq!(engine.rename_snapshot("a", "a").map(|info| info.id), Ok("1".to_owned()));
    assert_eq!(
        engine.rename_snapshot("1", "c").map(|info| info.name),
        Ok("c".to_owned())
    );
    assert_eq!(engine.delete_snapshot("b").map(|info| info.id), Ok("2".to_owned()));
    assert_eq!(engine.delete_snapshot("b"), Err(SnapshotError::Missing));
    assert_eq!(names(&engine), ["c", "2"]);
}

#[test]
fn a_snapshot_replaces_one_of_its_name_and_what_is_let_go_of_is_told() {
    let engine = Engine::new();
    let rows = map("rows");
    let (sender, receiver) = channel::<Option<Value>>();
    let watched = rows.clone();
    engine.on_release(move |gone: Snapshot| {
        let _ = sender.send(gone.view(&watched).get(b"k").cloned());
    });
    let released = || receiver.try_recv().map(|value| value.map(|value| value.to_vec()));
    put(&engine, &rows, "k", "1");
    engine
        .create_snapshot(new("1", "s", false), meta)
        .expect("the name is free");
    put(&engine, &rows, "k", "2");
    engine
        .create_snapshot(new("2", "s", true), meta)
        .expect("the name may be replaced");
    assert_eq!(released(), Ok(Some(b"1".to_vec())));
    assert_eq!(engine.snapshots().len(), 1);
    put(&engine, &rows, "k", "3");
    engine.restore_snapshot("s", |_| Ok(())).expect("the snapshot is kept");
    assert_eq!(released(), Ok(Some(b"3".to_vec())));
    assert_eq!(text(&engine, &rows, "k"), Some("2".to_owned()));
    engine.reset().expect("a reset without persistence does not fail");
    assert_eq!(released(), Ok(Some(b"2".to_vec())));
    assert_eq!(text(&engine, &rows, "k"), None);
    assert!(engine.holds_anywhere(&rows, b"k"));
    engine.delete_snapshot("s").expect("the snapshot is kept");
    assert_eq!(released(), Ok(Some(b"2".to_vec())));
    assert!(!engine.holds_anywhere(&rows, b"k"));
    assert!(receiver.try_recv().is_err());
}

#[test]
fn a_closed_engine_has_nothing_taken_for_garbage() {
    let engine = Engine::new();
    let rows = map("rows");
    put(&engine, &rows, "k", "1");
    engine.close();
    assert_eq!(text(&engine, &rows, "k"), None);
    assert!(engine.holds_anywhere(&rows, b"k"));
}

#[test]
fn what_fails_on_the_way_changes_nothing() {
    let engine = Engine::new();
    let rows = map("rows");
    put(&engine, &rows, "k", "1");
    let failed = engine.create_snapshot(new("1", "s", false), || Err("no clock".to_owned()));
    assert_eq!(failed, Err(SnapshotError::Failed("no clock".to_owned())));
    assert!(engine.snapshots().is_empty());
    engine
        .create_snapshot(new("1", "s", false), meta)
        .expect("the name is free");
    put(&engine, &rows, "k", "2");
    let before = engine.restored();
    let failed = engine.restore_snapshot("s", |_| Err("no clock".to_owned()));
    assert_eq!(failed, Err(SnapshotError::Failed("no clock".to_owned())));
    assert_eq!(engine.restored(), before);
    assert_eq!(text(&engine, &rows, "k"), Some("2".to_owned()));
}

#[test]
fn a_part_of_the_world_is_replaced() {
    let engine = Engine::new();
    let (mine, other) = (map("mine"), map("other"));
    let both = |engine: &Engine| (text(engine, &mine, "k"), text(engine, &other, "k"));
    put(&engine, &mine, "k", "1");
    put(&engine, &other, "k", "1");
    let replaced = engine.replace(
        |now| {
            let mut built = Builder::new();
            built.put_map(&other, now.view(&other));
            Ok(built.finish())
        },
        || Ok(()),
    );
    assert_eq!(replaced, Ok(()));
    assert_eq!(both(&engine), (None, Some("1".to_owned())));
    let failed = engine.replace(|_| Err("no".to_owned()), || Ok(()));
    assert_eq!(failed, Err(SnapshotError::Failed("no".to_owned())));
    assert_eq!(both(&engine), (None, Some("1".to_owned())));
}

#[test]
fn a_transaction_that_belongs_to_an_earlier_world_is_refused() {
    let engine = Arc::new(Engine::new());
    let rows = map("rows");
    put(&engine, &rows, "k", "1");
    engine
        .create_snapshot(new("1", "s", false), meta)
        .expect("the name is free");
    let since = engine.sequence();
    let restored = engine.restore_snapshot("s", |_| Ok(()));
    assert!(restored.is_ok() && engine.restored() > since);
    // Everything is as it was, so that its reads alone would let it pass.
    let mut late = engine.begin();
    late.belong(since);
    late.get(&rows, b"k");
    late.put(&rows, b"late", Value::from(b"1".as_slice()));
    assert!(!late.is_current());
    assert!(late.commit().is_err());
    let mut current = engine.begin();
    current.belong(engine.sequence());
    current.put(&rows, b"current", Value::from(b"1".as_slice()));
    assert!(current.commit().is_ok());
    assert_eq!(
        (text(&engine, &rows, "late"), text(&engine, &rows, "current")),
        (None, Some("1".to_owned()))
    );
}

/// Each world has one number in all of its maps; who is within the world writes and reads all of them one by one.
#[test]
fn who_is_within_sees_one_world() {
    const WORLDS: usize = 3;
    let engine = Arc::new(Engine::new());
    let maps: Arc<Vec<MapName>> = Arc::new((0..8).map(|number| map(&number.to_string())).collect());
    for world in 0..WORLDS {
        for map in maps.iter() {
            put(&engine, map, "world", &world.to_string());
        }
        let made = engine.create_snapshot(new(&format!("id {world}"), &world.to_string(), false), meta);
        made.expect("the name is free");
    }
    let over = Arc::new(AtomicBool::new(false));
    let rounds = Arc::new(AtomicUsize::new(0));
    let threads: Vec<_> = (0..3)
        .map(|_| {
            let (engine, maps, over, rounds) = (engine.clone(), maps.clone(), over.clone(), rounds.clone());
            thread::spawn(move || {
                while !over.load(Ordering::Relaxed) {
                    let within = engine.enter();
                    let seen: Vec<_> = maps.iter().map(|map| text(&engine, map, "world")).collect();
                    for map in maps.iter() {
                        put(&engine, map, "mark", &format!("{:?}", seen[0]));
                    }
                    // Entered again, as a call within a call does.
                    let again = engine.enter();
                    let marks: Vec<_> = maps.iter().map(|map| text(&engine, map, "world")).collect();
                    drop(again);
                    drop(within);
                    assert!(
                        seen.iter().all(|world| world.is_some() && *world == seen[0]),
                        "{seen:?}"
                    );
                    assert_eq!(seen, marks);
                    rounds.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    for round in 0..300 {
        let world = (round % WORLDS).to_string();
        engine
            .restore_snapshot(&world, |_| Ok(()))
            .expect("the snapshot is kept");
        // All of this world's marks are of this world, since whoever made one was within it as a whole.
        let made = engine.create_snapshot(new(&format!("cut {round}"), "cut", true), meta);
        made.expect("a name may be replaced");
        let (_, cut) = engine.kept_snapshot("cut").expect("the cut is kept");
        for map in maps.iter() {
            let view = cut.view(map);
            let mark = view.get(b"mark").map(|mark| String::from_utf8_lossy(mark).into_owned());
            assert!(
                mark.is_none() || mark == Some(format!("{:?}", Some(&world))),
                "{mark:?} in {world}"
            );
        }
        while rounds.load(Ordering::Relaxed) < round {
            thread::yield_now();
        }
    }
    over.store(true, Ordering::Relaxed);
    for thread in threads {
        thread.join().expect("no thread saw two worlds");
    }
}
