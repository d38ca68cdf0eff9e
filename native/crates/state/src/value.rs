//! Values: shared immutable bytes behind one thin pointer.
//!
//! A map holds a value for every row, so that what a value costs beside its bytes counts by the million. `Arc<[u8]>` takes two words where it is
//! held and two for its counts; nobody here wants weak references, or more than 4 GiB in a row.

use std::alloc::{alloc, dealloc, handle_alloc_error, Layout};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::process::abort;
use std::ptr::{copy_nonoverlapping, NonNull};
use std::sync::atomic::{fence, AtomicU32, Ordering};

/// What stands before the bytes of a value.
#[repr(C)]
struct Head {
    holders: AtomicU32,
    length: u32,
}

/// So many clones can only be those of a program that forgets them; one more than `u32` holds would free what is held.
const HOLDERS_MAX: u32 = i32::MAX as u32;

/// A value: shared immutable bytes. A clone shares them, and the same value may stand in several maps.
pub struct Value {
    head: NonNull<Head>,
    owns: PhantomData<(Head, [u8])>,
}

// SAFETY: the bytes never change while they are shared, and the count is atomic.
unsafe impl Send for Value {}
// SAFETY: as above.
unsafe impl Sync for Value {}

fn layout(length: usize) -> Layout {
    let bytes = Layout::array::<u8>(length).and_then(|bytes| Layout::new::<Head>().extend(bytes));
    match bytes {
        Ok((layout, _)) => layout,
        Err(_) => panic!("a value longer than memory"),
    }
}

impl Value {
    /// The parts one behind the other, each copied once. Panics beyond 4 GiB.
    pub fn concat(parts: &[&[u8]]) -> Self {
        let length: usize = parts.iter().map(|part| part.len()).sum();
        let told = u32::try_from(length).expect("a value is shorter than 4 GiB");
        let layout = layout(length);
        // SAFETY: the layout is not empty, since there is always a head.
        let Some(head) = NonNull::new(unsafe { alloc(layout) }.cast::<Head>()) else {
            handle_alloc_error(layout)
        };
        // SAFETY: the memory has room for the head and `length` bytes behind it, which are all written before anybody sees them; the parts
        // are elsewhere, since the memory is new.
        unsafe {
            head.write(Head {
                holders: AtomicU32::new(1),
                length: told,
            });
            let mut place = head.add(1).cast::<u8>().as_ptr();
            for part in parts {
                copy_nonoverlapping(part.as_ptr(), place, part.len());
                place = place.add(part.len());
            }
        }
        Value {
            head,
            owns: PhantomData,
        }
    }

    /// Whether both are the same allocation, which a value never changes while it is held.
    pub fn same(&self, other: &Value) -> bool {
        self.head == other.head
    }

    pub(crate) fn address(&self) -> *const u8 {
        self.head.as_ptr().cast_const().cast()
    }

    fn head(&self) -> &Head {
        // SAFETY: who holds a value is counted, so that it is there.
        unsafe { self.head.as_ref() }
    }
}

impl Clone for Value {
    fn clone(&self) -> Self {
        // Nothing needs to be seen of others: whoever clones has been given what it clones.
        if self.head().holders.fetch_add(1, Ordering::Relaxed) > HOLDERS_MAX {
            abort();
        }
        Value {
            head: self.head,
            owns: PhantomData,
        }
    }
}

impl Drop for Value {
    fn drop(&mut self) {
        // What others did with the bytes comes before they are freed.
        if self.head().holders.fetch_sub(1, Ordering::Release) != 1 {
            return;
        }
        fence(Ordering::Acquire);
        let layout = layout(self.head().length as usize);
        // SAFETY: nobody else holds it, and it was allocated with this layout.
        unsafe { dealloc(self.head.as_ptr().cast(), layout) }
    }
}

impl Deref for Value {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        let length = self.head().length as usize;
        // SAFETY: so many bytes stand behind the head, and nobody writes to them.
        unsafe { std::slice::from_raw_parts(self.head.add(1).cast::<u8>().as_ptr(), length) }
    }
}

impl From<&[u8]> for Value {
    fn from(bytes: &[u8]) -> Self {
        Value::concat(&[bytes])
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Value::from(&bytes[..])
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        self.same(other) || **self == **other
    }
}

impl Eq for Value {}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_tuple("Value").field(&&**self).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_one_word_where_it_is_held() {
        assert_eq!(size_of::<Value>(), size_of::<usize>());
        assert_eq!(size_of::<Option<Value>>(), size_of::<usize>());
    }

    #[test]
    fn holds_the_parts_one_behind_the_other() {
        let value = Value::concat(&[b"ab", b"", b"cde"]);
        assert_eq!(&*value, b"abcde");
        assert_eq!(value, Value::from(b"abcde".to_vec()));
        assert_ne!(value, Value::from(&b"abcdf"[..]));
        assert_eq!(&*Value::concat(&[]), b"");
        assert_eq!(format!("{:?}", Value::from(&b"a"[..])), "Value([97])");
    }

    #[test]
    fn is_shared_by_its_clones() {
        let value = Value::from(&b"abc"[..]);
        let clone = value.clone();
        assert!(value.same(&clone) && value.address() == clone.address());
        assert!(!value.same(&Value::from(&b"abc"[..])));
        drop(value);
        assert_eq!(&*clone, b"abc");
    }

    #[test]
    fn lives_as_long_as_any_thread_holds_it() {
        let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
        let value = Value::from(&bytes[..]);
        let threads: Vec<_> = (0..8)
            .map(|_| {
                let (value, bytes) = (value.clone(), bytes.clone());
                std::thread::spawn(move || {
                    for _ in 0..1_000 {
                        let clone = value.clone();
                        assert_eq!(clone.len(), bytes.len());
                    }
                    assert_eq!(*value, bytes[..]);
                })
            })
            .collect();
        drop(value);
        for thread in threads {
            thread.join().expect("the bytes were there");
        }
    }
}
