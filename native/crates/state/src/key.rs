//! The bytes that maps are made of: names of maps, and keys. Newtypes, so that their layout can change.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

/// Maps are spread over this many locks.
pub(crate) const SHARDS: usize = 128;

/// Keys up to this many bytes live inside the tree's nodes, without an allocation of their own. With it a key takes 32 bytes.
const INLINE_KEY_BYTES: usize = 30;

/// A key: bytes, ordered as bytes. A clone of a long one shares its bytes, so that copying a node allocates nothing.
#[derive(Clone)]
pub struct Key(KeyBytes);

#[derive(Clone)]
enum KeyBytes {
    Inline { len: u8, bytes: [u8; INLINE_KEY_BYTES] },
    Shared(Arc<[u8]>),
}

impl From<&[u8]> for Key {
    fn from(key: &[u8]) -> Self {
        if key.len() > INLINE_KEY_BYTES {
            return Key(KeyBytes::Shared(Arc::from(key)));
        }
        let mut bytes = [0; INLINE_KEY_BYTES];
        bytes[..key.len()].copy_from_slice(key);
        Key(KeyBytes::Inline {
            len: key.len() as u8,
            bytes,
        })
    }
}

impl Deref for Key {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        match &self.0 {
            KeyBytes::Inline { len, bytes } => &bytes[..*len as usize],
            KeyBytes::Shared(bytes) => bytes,
        }
    }
}

impl Borrow<[u8]> for Key {
    fn borrow(&self) -> &[u8] {
        self
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Key {}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Key({:?})", self.escape_ascii().to_string())
    }
}

/// The name of a map. Its parts are separated by a zero byte, which none of them may contain. Knows its shard, which is
/// found once, when the name is made.
#[derive(Clone, Debug)]
pub struct MapName {
    bytes: Arc<[u8]>,
    shard: usize,
}

impl MapName {
    /// `account` and `region` may each be `*` for what is global.
    pub fn new(cloud: &str, account: &str, region: &str, service: &str, kind: &str) -> Self {
        let name = [cloud, account, region, service, kind].join("\0");
        MapName::from(name.as_bytes())
    }

    pub(crate) fn shard(&self) -> usize {
        self.shard
    }
}

impl From<&[u8]> for MapName {
    fn from(bytes: &[u8]) -> Self {
        let mut hasher = DefaultHasher::new();
        hasher.write(bytes);
        MapName {
            bytes: Arc::from(bytes),
            shard: hasher.finish() as usize % SHARDS,
        }
    }
}

impl AsRef<MapName> for MapName {
    fn as_ref(&self) -> &MapName {
        self
    }
}

impl PartialEq for MapName {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for MapName {}

impl PartialOrd for MapName {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for MapName {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bytes.cmp(&other.bytes)
    }
}

impl Hash for MapName {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

impl Deref for MapName {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Borrow<[u8]> for MapName {
    fn borrow(&self) -> &[u8] {
        &self.bytes
    }
}
