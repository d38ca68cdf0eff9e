//! The `Date` header of uWebSockets.js. The library writes it into every answer, from a text that it keeps for each thread and renews once a
//! second by the machine's time; it has no way to say another date. An emulator whose clock was frozen or moved has another date to
//! tell, so the text is found in the library's memory and written over before each answer then.
//!
//! What is found is checked before it is trusted: the library's own symbol for the thread's loop, the bounds of that loop's allocation as
//! the system's allocator tells them, and in them exactly one text of a date's form that tells the present. Anything else means that
//! nothing was found, and answers keep the machine's date.

use crate::guard::guard;
use napi::Result;
use napi_derive::napi;

/// Finds the text on the calling thread; `library` is the path of the loaded binary. To be called after the library has made its loop. False if
/// it can't be found.
#[napi]
pub fn find_answer_date(library: String) -> Result<bool> {
    guard(|| Ok(place::find(&library)))
}

/// Makes the answers of the calling thread tell the date (seconds since the epoch), until the library renews it.
#[napi]
pub fn write_answer_date(seconds: i64) -> Result<()> {
    guard(|| {
        place::write(&ruststack_s3::date::http_date(seconds.saturating_mul(1000)));
        Ok(())
    })
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const LENGTH: usize = 29;

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod place {
    use super::LENGTH;
    use std::cell::Cell;
    use std::ffi::{c_void, CString};
    use std::ptr;
    use std::time::{SystemTime, UNIX_EPOCH};

    /// The library's variable that holds the thread's loop, as C++ spells it.
    const LOOP: &std::ffi::CStr = c"_ZZN3uWS4Loop11getLazyLoopEvE8lazyLoop";
    /// Bytes; far more than a loop with all its data has. An allocation that is larger is something else.
    const MAX_LOOP: usize = 64 * 1024;
    /// Seconds that the library's text may be behind, and may be renewed ahead of our look at the clock.
    const RENEWED_WITHIN: i64 = 3;

    thread_local! {
        static PLACE: Cell<*mut u8> = const { Cell::new(ptr::null_mut()) };
    }

    pub fn find(library: &str) -> bool {
        let place = locate(library).unwrap_or(ptr::null_mut());
        PLACE.set(place);
        !place.is_null()
    }

    pub fn write(date: &str) {
        let place = PLACE.get();
        if !place.is_null() && date.len() == LENGTH {
            // SAFETY: the place was found on this thread to hold a text of this length, in memory that lives as long as the thread's loop,
            // which only this thread reads and writes.
            unsafe { ptr::copy_nonoverlapping(date.as_ptr(), place, LENGTH) };
        }
    }

    fn locate(library: &str) -> Option<*mut u8> {
        let name = CString::new(library).ok()?;
        // SAFETY: the flag makes this give a handle of what is loaded already, and load nothing.
        let handle = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_LAZY | libc::RTLD_NOLOAD) };
        if handle.is_null() {
            return None;
        }
        // SAFETY: the handle is valid. Of a variable of threads this is the place of the calling thread's.
        let variable = unsafe { libc::dlsym(handle, LOOP.as_ptr()) }.cast::<*mut c_void>();
        if variable.is_null() {
            return None;
        }
        // SAFETY: the variable's first member is a pointer to the loop, null before there is one.
        let start = unsafe { *variable };
        if start.is_null() {
            return None;
        }
        // SAFETY: the library makes its loops by `malloc`, of which this tells the bounds.
        let length = unsafe { libc::malloc_usable_size(start) };
        if !(LENGTH..=MAX_LOOP).contains(&length) {
            return None;
        }
        // SAFETY: the bounds are the allocation's, and no other thread writes to a loop's data of this kind while this one is here. Bytes are
        // copied one by one by volatile reads, since parts of the allocation may never have been written.
        let bytes: Vec<u8> = (0..length)
            .map(|at| unsafe { ptr::read_volatile(start.cast::<u8>().add(at)) })
            .collect();
        let mut places = bytes
            .windows(LENGTH)
            .enumerate()
            .filter(|(_, text)| tells_the_present(text));
        let (at, _) = places.next()?;
        // SAFETY: `at` lies within the allocation, with room for the whole text behind it.
        places.next().is_none().then(|| unsafe { start.cast::<u8>().add(at) })
    }

    /// The library writes the machine's date.
    #[allow(clippy::disallowed_methods)]
    fn tells_the_present(text: &[u8]) -> bool {
        if !text.ends_with(b" GMT") {
            return false;
        }
        let seconds = std::str::from_utf8(text)
            .ok()
            .and_then(ruststack_s3::date::parse_http_date);
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        seconds.is_some_and(|seconds| seconds.abs_diff(now as i64) <= RENEWED_WITHIN as u64)
    }
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
mod place {
    pub fn find(_library: &str) -> bool {
        false
    }

    pub fn write(_date: &str) {}
}
