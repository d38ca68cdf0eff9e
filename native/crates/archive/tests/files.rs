//! Whole files: there and back, parts of worlds, damage.

use proptest::prelude::*;
use ruststack_archive::{merge, select, Exporter, Importer, OwnedBy, Rule, Scope, Why};
use ruststack_s3::blobs::Blobs;
use ruststack_s3::row;
use ruststack_state::{Direction, Engine, MapName, Snapshot, Value};
use std::collections::BTreeMap;
use std::fs;
use std::ops::Bound;
use std::path::PathBuf;
use std::sync::Arc;

const HEADER: &str = r#"{"name":"before","created":7}"#;

/// An engine with a folder for its bodies.
struct World {
    engine: Arc<Engine>,
    blobs: Arc<Blobs>,
}

impl World {
    fn new() -> Self {
        World {
            engine: Arc::new(Engine::new()),
            blobs: Arc::new(Blobs::new(None)),
        }
    }

    fn put(&self, map: &MapName, key: &str, value: &[u8]) {
        let done: Result<(), ()> = self.engine.update(std::slice::from_ref(map), |update| {
            update.put(0, key.as_bytes(), Value::from(value));
            Ok(())
        });
        done.expect("a commit");
    }

    fn bucket(&self, name: &str, account: &str, region: &str) {
        let json = format!(r#"{{"name":"{name}","account":"{account}","region":"{region}","created":1}}"#);
        self.put(&row::buckets(), name, json.as_bytes());
        self.put(&global("configurations"), &format!("{name}\0policy"), br#""{}""#);
    }

    fn blob(&self, body: &[u8]) -> String {
        let mut writer = self.blobs.create().expect("a blob");
        writer.write(body).expect("room");
        writer.publish().expect("a name").claim()
    }

    /// An object of some bodies, each counted once more.
    fn object(&self, bucket: &str, key: &str, bodies: &[&str]) {
        let parts: Vec<String> = bodies
            .iter()
            .map(|blob| format!(r#"{{"size":1,"blob":"{blob}"}}"#))
            .collect();
        let json = format!(
            r#"{{"etag":"e","size":1,"lastModified":1,"parts":[{}]}}"#,
            parts.join(",")
        );
        self.put(&row::objects(bucket).expect("a map"), key, &row::join(&json, b""));
        for blob in bodies {
            let count = self
                .engine
                .get(&row::blobs(), blob.as_bytes())
                .map_or(0, |value| row::count(&value));
            self.put(&row::blobs(), blob, &(count + 1).to_le_bytes());
        }
    }

    fn folder(&self) -> PathBuf {
        let path = self.blobs.path("x").expect("a folder");
        path.parent().expect("a folder").to_path_buf()
    }

    /// The bodies' files with what they hold.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let entries = fs::read_dir(self.folder()).expect("a folder");
        let files = entries.flatten().filter(|entry| entry.file_name() != "lock");
        files
            .map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                (name, fs::read(entry.path()).expect("a file"))
            })
            .collect()
    }

    fn export(&self, snapshot: Snapshot) -> Vec<u8> {
        let mut exporter = Exporter::new(snapshot, HEADER, Arc::clone(&self.blobs));
        let mut file = Vec::new();
        while let Some(piece) = exporter.next_piece().expect("a piece") {
            file.extend(piece);
        }
        file
    }

    /// What a file holds, in steps of some bytes.
    fn import(&self, file: &[u8], step: usize) -> Result<ruststack_archive::Imported, String> {
        let mut importer = Importer::new(Arc::clone(&self.engine), Arc::clone(&self.blobs));
        let pushed = file.chunks(step).try_for_each(|piece| importer.push(piece));
        let read = pushed.and_then(|()| importer.finish());
        read.map_err(|refusal| {
            assert_eq!(refusal.why, Why::Unreadable, "{refusal}");
            refusal.message.into_owned()
        })
    }
}

fn global(kind: &str) -> MapName {
    MapName::new("aws", "*", "*", "s3", kind)
}

fn items(account: &str, region: &str, table: &str) -> MapName {
    MapName::new("aws", account, region, "dynamodb", &format!("items/{table}"))
}

fn rules() -> Vec<Rule> {
    let of = || "buckets".to_owned();
    let rule = |service: &str, kind: &str, owner| Rule {
        service: service.to_owned(),
        kind: kind.to_owned(),
        owner: Some(owner),
        derived: None,
    };
    vec![
        rule("s3", "buckets", OwnedBy::Row),
        rule("s3", "configurations", OwnedBy::Key { of: of() }),
        rule("s3", "objects/", OwnedBy::Kind { of: of() }),
        rule("s3", "blobs", OwnedBy::Blobs),
        rule("runtime", "timers", OwnedBy::Row),
    ]
}

fn scope(service: &str, account: &str, region: &str) -> Scope {
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Scope {
        service: named(service),
        account: named(account),
        region: named(region),
    }
}

/// Two accounts, two regions, tables, buckets, bodies of which one is shared, timers.
fn world() -> World {
    let world = World::new();
    for (account, region) in [("1", "us"), ("1", "eu"), ("2", "us")] {
        for key in 0..300 {
            let value = format!("{account} {region} {key}").repeat(key % 40);
            world.put(&items(account, region, "t"), &format!("k{key}"), value.as_bytes());
        }
        let bucket = format!("bucket-{account}-{region}");
        world.bucket(&bucket, account, region);
        let (own, large) = (world.blob(bucket.as_bytes()), world.blob(&[7; 3_000_000]));
        world.object(&bucket, "small", &[]);
        world.object(&bucket, "large", &[&large]);
        world.object(&bucket, "parts", &[&own, &large]);
        let timer = format!(r#"{{"service":"s3","account":"{account}","region":"{region}"}}"#);
        world.put(
            &MapName::new("aws", "*", "*", "runtime", "timers"),
            &format!("{account}{region}"),
            timer.as_bytes(),
        );
    }
    world
}

/// Map, key, value of everything.
fn rows(snapshot: &Snapshot) -> Vec<(String, String, Vec<u8>)> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace('\0', " ");
    let all = |name: &MapName| {
        let view = snapshot.view(name);
        let rows = view.range(Bound::Unbounded, Bound::Unbounded, Direction::Forward);
        rows.map(|(key, value)| (text(name), text(key), value.to_vec()))
            .collect::<Vec<_>>()
    };
    snapshot.names(b"").iter().flat_map(all).collect()
}

fn names(snapshot: &Snapshot) -> Vec<String> {
    let mut names: Vec<String> = rows(snapshot)
        .into_iter()
        .map(|(map, key, _)| format!("{map} {key}"))
        .collect();
    names.retain(|name| !name.contains(" items/t k") || name.ends_with(" k7"));
    names
}

/// The counts that follow from the rows, counted one by one.
fn counted(snapshot: &Snapshot) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for (map, _, value) in rows(snapshot) {
        let kind = map.rsplit(' ').next().unwrap_or_default();
        for name in row::held(kind, &value).expect("a row") {
            *counts.entry(name).or_default() += 1;
        }
    }
    counts
}

fn told(snapshot: &Snapshot) -> BTreeMap<String, u32> {
    let counts = rows(snapshot).into_iter().filter(|(map, ..)| map.ends_with(" blobs"));
    counts.map(|(_, key, value)| (key, row::count(&value))).collect()
}

#[test]
fn a_world_comes_out_of_its_file_as_it_was_and_its_file_is_always_the_same() {
    let (from, to) = (world(), World::new());
    let file = from.export(from.engine.snapshot());
    assert!(from.export(from.engine.snapshot()) == file);
    for step in [file.len(), 1000] {
        let imported = to.import(&file, step).expect("a snapshot");
        assert_eq!(imported.header, HEADER);
        assert!(from.engine.snapshot().diff(&imported.snapshot).is_empty());
        assert!(to.files() == from.files());
        assert!(to.export(imported.snapshot.clone()) == file);
        assert!(to.engine.snapshot().names(b"").is_empty());
    }
    assert!(to.files().is_empty(), "bodies that nobody counts go with what was read");
}

#[test]
fn bodies_that_are_here_are_shared_and_stay() {
    let world = world();
    let before = world.files();
    let file = world.export(world.engine.snapshot());
    let imported = world.import(&file, 4096).expect("a snapshot");
    assert!(world.files() == before);
    drop(imported);
    assert!(world.files() == before);
}

#[test]
fn another_body_under_the_same_name_is_refused() {
    let world = world();
    let file = world.export(world.engine.snapshot());
    let (name, mut bytes) = world.files().pop_last().expect("a body");
    bytes[5] ^= 1;
    fs::write(world.folder().join(&name), &bytes).expect("a file");
    let before = world.files();
    let mut importer = Importer::new(Arc::clone(&world.engine), Arc::clone(&world.blobs));
    let refusal = importer.push(&file).expect_err("a refusal");
    assert!(refusal.message.contains(&name), "{refusal}");
    drop(importer);
    assert!(world.files() == before);
}

#[test]
fn a_scope_is_what_belongs_to_it_with_its_own_counts() {
    let world = world();
    let whole = world.engine.snapshot();
    let part = |service, account, region| select(&whole, &scope(service, account, region), &rules());
    let of_us = part("", "2", "us");
    assert_eq!(told(&of_us), counted(&of_us));
    assert_eq!(
        told(&of_us).values().copied().collect::<Vec<_>>().iter().sum::<u32>(),
        3
    );
    let bodies: Vec<String> = told(&of_us)
        .into_keys()
        .map(|blob| format!("aws * * s3 blobs {blob}"))
        .collect();
    let mut expected = vec![
        "aws * * runtime timers 2us".to_owned(),
        "aws * * s3 configurations bucket-2-us policy".to_owned(),
        "aws * * s3 buckets bucket-2-us".to_owned(),
        "aws * * s3 objects/bucket-2-us large".to_owned(),
        "aws * * s3 objects/bucket-2-us parts".to_owned(),
        "aws * * s3 objects/bucket-2-us small".to_owned(),
        "aws 2 us dynamodb items/t k7".to_owned(),
    ];
    expected.extend(bodies);
    let mut found = names(&of_us);
    found.sort();
    expected.sort();
    assert_eq!(found, expected);

    let tables = part("dynamodb", "", "us");
    assert_eq!(
        names(&tables),
        ["aws 1 us dynamodb items/t k7", "aws 2 us dynamodb items/t k7"]
    );
    let buckets = part("s3", "1", "");
    assert_eq!(
        names(&buckets).iter().filter(|name| name.contains(" timers ")).count(),
        2
    );
    assert_eq!(
        names(&buckets)
            .iter()
            .filter(|name| name.contains(" objects/bucket-1-"))
            .count(),
        6
    );
    assert!(part("sns", "", "").diff(&Engine::new().snapshot()).is_empty());
    assert!(part("", "", "").diff(&whole).is_empty());

    let file = world.export(of_us.clone());
    let imported = World::new().import(&file, 50_000).map(|imported| imported.snapshot);
    assert!(imported.is_ok_and(|snapshot| snapshot.diff(&of_us).is_empty()));
}

#[test]
fn putting_a_scope_back_leaves_all_else_as_it_is() {
    let world = world();
    let kept = world.engine.snapshot();
    world.put(&items("1", "us", "t"), "new", b"1");
    world.put(&items("2", "us", "t"), "new", b"1");
    world.bucket("later", "1", "us");
    let blob = world.blob(b"later");
    world.object("later", "key", &[&blob]);
    world.object("bucket-2-us", "new", &[&blob]);
    let now = world.engine.snapshot();

    let back = merge(&now, Some(&kept), &scope("", "1", ""), &rules()).expect("a world");
    let (of, others) = (scope("", "1", ""), scope("", "2", ""));
    assert!(select(&back, &of, &rules())
        .diff(&select(&kept, &of, &rules()))
        .is_empty());
    assert!(select(&back, &others, &rules())
        .diff(&select(&now, &others, &rules()))
        .is_empty());
    assert_eq!(told(&back), counted(&back));
    assert_eq!(told(&back).get(&blob), Some(&1));

    let gone = merge(&now, None, &scope("s3", "", ""), &rules()).expect("a world");
    assert!(
        names(&gone).iter().all(|name| name.contains("dynamodb")),
        "{:?}",
        names(&gone)
    );
    let same = merge(&now, Some(&now), &scope("s3", "2", "us"), &rules()).expect("a world");
    assert!(same.diff(&now).is_empty());
    assert!(merge(&now, Some(&kept), &Scope::default(), &rules()).is_ok_and(|all| all.diff(&kept).is_empty()));
}

#[test]
fn a_bucket_that_is_another_accounts_by_now_is_not_taken_from_it() {
    let world = world();
    let kept = world.engine.snapshot();
    world.bucket("bucket-1-us", "2", "us");
    let now = world.engine.snapshot();
    let refused = merge(&now, Some(&kept), &scope("", "1", ""), &rules())
        .err()
        .expect("a refusal");
    assert_eq!(
        (&*refused.service, &*refused.kind, &*refused.key),
        ("s3", "buckets", "bucket-1-us")
    );
    assert!(merge(&now, Some(&kept), &scope("s3", "", ""), &rules()).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn a_damaged_file_is_refused_and_leaves_nothing(at in any::<prop::sample::Index>(), bit in 0..8u8, cut in any::<bool>()) {
        let from = small_world();
        let mut file = from.export(from.engine.snapshot());
        let at = at.index(file.len());
        if cut {
            file.truncate(at);
        } else {
            file[at] ^= 1 << bit;
        }
        let to = World::new();
        to.folder();
        let refused = to.import(&file, 1 + at % 5000);
        prop_assert!(refused.is_err());
        prop_assert!(to.files().is_empty());
        prop_assert!(to.engine.snapshot().names(b"").is_empty());
        // Where the bodies are others' as well, these stay.
        let kept = from.files();
        prop_assert!(from.import(&file, 4096).is_err());
        prop_assert!(from.files() == kept);
    }
}

fn small_world() -> World {
    let world = World::new();
    world.bucket("b", "1", "us");
    let blobs = [world.blob(b"one"), world.blob(&b"two".repeat(500_000)), world.blob(b"")];
    world.object("b", "k", &[&blobs[0], &blobs[1]]);
    world.object("b", "l", &[&blobs[1], &blobs[2]]);
    world.put(&items("1", "us", "t"), "k", b"v");
    world
}

/// Every byte of a small file, rather than some of a large one. `RUSTSTACK_FUZZ` makes it every bit.
#[test]
fn every_byte_counts() {
    let (from, to) = (World::new(), World::new());
    from.bucket("b", "1", "us");
    let blob = from.blob(b"body");
    from.object("b", "k", &[&blob]);
    to.folder();
    let file = from.export(from.engine.snapshot());
    let bits = if std::env::var_os("RUSTSTACK_FUZZ").is_some() {
        0..8
    } else {
        3..4
    };
    for at in 0..file.len() {
        assert!(to.import(&file[..at], 100).is_err(), "cut at {at}");
        for bit in bits.clone() {
            let mut changed = file.clone();
            changed[at] ^= 1 << bit;
            assert!(to.import(&changed, 100).is_err(), "bit {bit} of {at}");
        }
        assert!(to.files().is_empty());
    }
    assert!(to.import(&file, 1).is_ok());
}
