//! Worlds made of parts of others: what a scope has of one, and one in which a scope was put back.

use crate::owner::{Judge, NameParts, OwnedBy, Rule, Scope, Share};
use ruststack_s3::row;
use ruststack_state::{Builder, Key, MapBuilder, MapName, Snapshot, Value, View};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

/// Everything of the world that is within the scope, and nothing else.
pub fn select(world: &Snapshot, scope: &Scope, rules: &[Rule]) -> Snapshot {
    if scope.is_everything() {
        return world.clone();
    }
    let judge = Judge { scope, rules };
    let mut builder = Builder::new();
    let mut holders = Holders::default();
    for name in world.names(b"") {
        let Some(parts) = NameParts::of(&name) else { continue };
        let view = world.view(&name);
        match judge.share(world, &parts) {
            Share::All => {
                holders.change(parts.kind, &View::default(), &view);
                builder.put_map(&name, view);
            }
            Share::Some(by) => {
                let mut rows = MapBuilder::default();
                for (key, value) in rows_within(&judge, by, world, &parts, &view) {
                    rows.put(key, value);
                }
                builder.put_map(&name, rows.finish());
            }
            Share::Nothing | Share::Counts => {}
        }
    }
    builder.put_map(&row::blobs(), holders.counted(&View::default()));
    builder.finish()
}

/// A row of the scope that can't be put back, since its key belongs to somebody outside of the scope by now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Taken {
    pub service: String,
    pub kind: String,
    pub key: String,
}

/// The world `now` with everything in the scope as it is in `kept`, or without it if there is none.
pub fn merge(now: &Snapshot, kept: Option<&Snapshot>, scope: &Scope, rules: &[Rule]) -> Result<Snapshot, Taken> {
    let nothing = Builder::new().finish();
    let kept = kept.unwrap_or(&nothing);
    if scope.is_everything() {
        return Ok(kept.clone());
    }
    let judge = Judge { scope, rules };
    let mut builder = Builder::new();
    let mut holders = Holders::default();
    let names: BTreeSet<MapName> = now.names(b"").into_iter().chain(kept.names(b"")).collect();
    for name in &names {
        let Some(parts) = NameParts::of(name) else { continue };
        let (present, wanted) = (now.view(name), kept.view(name));
        let merged = match (judge.share(now, &parts), judge.share(kept, &parts)) {
            (Share::Counts, _) | (_, Share::Counts) => continue,
            (Share::Some(by), _) | (_, Share::Some(by)) => merge_rows(&judge, by, &parts, now, kept)?,
            // Of a map that is nobody's here (there is no row that says whose) and the scope's there, the scope has the say.
            (_, Share::All) => wanted,
            (Share::All, _) => View::default(),
            (Share::Nothing, Share::Nothing) => present.clone(),
        };
        holders.change(parts.kind, &present, &merged);
        builder.put_map(name, merged);
    }
    let counts = row::blobs();
    builder.put_map(&counts, holders.counted(&now.view(&counts)));
    Ok(builder.finish())
}

fn merge_rows(judge: &Judge, by: &OwnedBy, parts: &NameParts, now: &Snapshot, kept: &Snapshot) -> Result<View, Taken> {
    let name = MapName::from(parts.joined().as_bytes());
    let (present, wanted) = (now.view(&name), kept.view(&name));
    let mut rows = MapBuilder::from_view(&present);
    let mut goes = BTreeSet::new();
    for (key, _) in rows_within(judge, by, now, parts, &present) {
        rows.delete(&key);
        goes.insert(key);
    }
    for (key, value) in rows_within(judge, by, kept, parts, &wanted) {
        if *by == OwnedBy::Row && present.get(&key).is_some() && !goes.contains(&key) {
            return Err(Taken {
                service: parts.service.to_owned(),
                kind: parts.kind.to_owned(),
                key: String::from_utf8_lossy(&key).into_owned(),
            });
        }
        rows.put(key, value);
    }
    Ok(rows.finish())
}

fn rows_within(judge: &Judge, by: &OwnedBy, world: &Snapshot, parts: &NameParts, view: &View) -> Vec<(Key, Value)> {
    let parents = judge.parents(world, by, parts);
    view.range(Bound::Unbounded, Bound::Unbounded, ruststack_state::Direction::Forward)
        .filter(|(key, value)| judge.has_row(by, parts, &parents, key, value))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// By how much the rows that hold each blob have become more or fewer.
#[derive(Default)]
pub struct Holders(BTreeMap<String, i64>);

impl Holders {
    /// Counts what a map of this kind holds more or less than before. A row that can't be read holds nothing.
    pub fn change(&mut self, kind: &str, before: &View, after: &View) {
        for change in before.diff(after) {
            self.add(kind, change.old, -1);
            self.add(kind, change.new, 1);
        }
    }

    fn add(&mut self, kind: &str, value: Option<&Value>, by: i64) {
        for name in value.and_then(|value| row::held(kind, value)).unwrap_or_default() {
            *self.0.entry(name).or_default() += by;
        }
    }

    /// The counts that `counts` become.
    pub fn counted(self, counts: &View) -> View {
        let mut rows = MapBuilder::from_view(counts);
        for (name, change) in self.0.into_iter().filter(|(_, change)| *change != 0) {
            let present = counts.get(name.as_bytes()).map_or(0, |value| row::count(value));
            match u32::try_from(i64::from(present) + change) {
                Ok(count @ 1..) => rows.put(Key::from(name.as_bytes()), Value::from(count.to_le_bytes().as_slice())),
                _ => rows.delete(name.as_bytes()),
            }
        }
        rows.finish()
    }
}
