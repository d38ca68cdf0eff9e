//! The bytes that maps are made of: names of maps, keys, values. Newtypes, so that their layout can change.

use smallvec::SmallVec;
use std::borrow::Borrow;
use std::ops::Deref;
use std::sync::Arc;

/// Keys up to this many bytes live inside the tree's nodes, without an allocation of their own.
const INLINE_KEY_BYTES: usize = 32;

/// A key: bytes, ordered as bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Key(SmallVec<[u8; INLINE_KEY_BYTES]>);

impl From<&[u8]> for Key {
    fn from(bytes: &[u8]) -> Self {
        Key(SmallVec::from_slice(bytes))
    }
}

impl Deref for Key {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl Borrow<[u8]> for Key {
    fn borrow(&self) -> &[u8] {
        &self.0
    }
}

/// A value: shared immutable bytes. A clone shares them, and the same value may stand in several maps.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Value(Arc<[u8]>);

impl Value {
    /// Whether both are the same allocation, which a value never changes while it is held.
    pub fn same(&self, other: &Value) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl From<&[u8]> for Value {
    fn from(bytes: &[u8]) -> Self {
        Value(Arc::from(bytes))
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Value(Arc::from(bytes))
    }
}

impl Deref for Value {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.0
    }
}

/// The name of a map. Its parts are separated by a zero byte, which none of them may contain.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct MapName(Arc<[u8]>);

impl MapName {
    /// `account` and `region` may each be `*` for what is global.
    pub fn new(cloud: &str, account: &str, region: &str, service: &str, kind: &str) -> Self {
        let name = [cloud, account, region, service, kind].join("\0");
        MapName(Arc::from(name.into_bytes()))
    }
}

impl From<&[u8]> for MapName {
    fn from(bytes: &[u8]) -> Self {
        MapName(Arc::from(bytes))
    }
}

impl Deref for MapName {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl Borrow<[u8]> for MapName {
    fn borrow(&self) -> &[u8] {
        &self.0
    }
}
