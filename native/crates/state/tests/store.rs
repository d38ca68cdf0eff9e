//! What any store behind the seam has to do. A second implementation is to be given to the same function.

use ruststack_state::{CommitError, Direction, Engine, MapName, Store, StoreTransaction, Value};
use std::ops::Bound;
use std::sync::Arc;

fn behaves_as_a_store(store: &impl Store) {
    let map = MapName::new("aws", "000000000000", "us-east-1", "test", "rows");
    let value = |text: &str| Value::from(text.as_bytes());
    let keys = |direction, limit| -> Vec<Vec<u8>> {
        let found = store.range(&map, Bound::Excluded(b"a"), Bound::Included(b"d"), direction, limit);
        found.into_iter().map(|(key, _)| key.to_vec()).collect()
    };

    let filled: Result<(), ()> = store.transact(|tx| {
        for key in ["a", "b", "c", "d", "e"] {
            tx.put(&map, key.as_bytes(), value(key));
        }
        Ok(())
    });
    assert_eq!(filled, Ok(()));
    assert_eq!(store.get(&map, b"c"), Some(value("c")));
    assert_eq!(keys(Direction::Forward, None), [b"b", b"c", b"d"]);
    assert_eq!(keys(Direction::Backward, Some(2)), [b"d", b"c"]);

    let snapshot = store.snapshot();
    let mut first = store.begin();
    let mut second = store.begin();
    assert_eq!(first.get(&map, b"a"), Some(value("a")));
    let range = second.range(&map, Bound::Unbounded, Bound::Unbounded, Direction::Forward, None);
    assert_eq!(range.len(), 5);
    first.delete(&map, b"a");
    second.put(&map, b"f", value("f"));
    assert!(first.commit().is_ok());
    assert_eq!(second.commit(), Err(CommitError::Conflict));
    assert_eq!((store.get(&map, b"a"), store.get(&map, b"f")), (None, None));

    let failed: Result<(), String> = store.transact(|tx| {
        tx.clear(&map);
        assert_eq!(tx.get(&map, b"b"), None);
        Err("no".into())
    });
    assert_eq!(failed, Err("no".into()));
    assert_eq!(store.get(&map, b"b"), Some(value("b")));

    store.restore(&snapshot).expect("a restore does not fail");
    assert_eq!(store.get(&map, b"a"), Some(value("a")));
}

#[test]
fn the_engine_behaves_as_a_store() {
    behaves_as_a_store(&Arc::new(Engine::new()));
}
