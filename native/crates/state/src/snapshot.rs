//! All maps at one point between two commits.

use crate::engine::Root;
use crate::graveyard::bury;
use crate::key::SHARDS;
use crate::view::View;
use crate::MapName;
use std::sync::Arc;

/// A handle to all maps as they were. Clones share it.
#[derive(Clone)]
pub struct Snapshot {
    pub(crate) roots: Arc<Vec<Root>>,
}

impl Snapshot {
    /// Without any maps.
    pub fn empty() -> Self {
        Snapshot {
            roots: Arc::new(vec![Root::new(); SHARDS]),
        }
    }

    pub(crate) fn contains(&self, map: &MapName, key: &[u8]) -> bool {
        self.roots[map.shard()]
            .get(map)
            .is_some_and(|map| map.contains_key(key))
    }

    pub fn view(&self, map: &MapName) -> View {
        View(self.roots[map.shard()].get(map).cloned().unwrap_or_default())
    }

    /// Names of maps that begin with `prefix`, in order.
    pub fn names(&self, prefix: &[u8]) -> Vec<MapName> {
        let mut names: Vec<MapName> = self
            .roots
            .iter()
            .flat_map(|root| root.keys())
            .filter(|name| name.starts_with(prefix))
            .cloned()
            .collect();
        names.sort_unstable();
        names
    }
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        // The last holder frees whatever no newer root shares, which may be everything.
        bury(std::mem::take(&mut self.roots));
    }
}
