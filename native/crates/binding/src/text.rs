//! Strings across the boundary with fewer calls and copies than the general conversion makes: short ones are read in one
//! call into the stack, and text goes out straight from the bytes that hold it.

use napi::bindgen_prelude::{FromNapiValue, ToNapiValue, TypeName};
use napi::{check_status, sys, Result, ValueType};
use smallvec::SmallVec;
use std::ops::Deref;
use std::ptr;

/// A string up to about this many bytes is read in one call.
const SHORT_BYTES: usize = 96;

/// A character in UTF-8 has at most this many bytes; one that does not fit is left out whole.
const CHARACTER_BYTES: usize = 4;

/// A string argument as UTF-8; lone surrogates arrive as U+FFFD.
pub struct TextIn(SmallVec<[u8; SHORT_BYTES]>);

impl Deref for TextIn {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl TypeName for TextIn {
    fn type_name() -> &'static str {
        "string"
    }

    fn value_type() -> ValueType {
        ValueType::String
    }
}

impl FromNapiValue for TextIn {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> Result<Self> {
        let mut text = SmallVec::from_elem(0, SHORT_BYTES);
        // SAFETY: `env` and `value` are those of the running call, and the buffer is as long as told.
        let mut length = unsafe { read(env, value, &mut text)? };
        // Node leaves room for a zero at the end, and cuts between characters.
        if length + 1 + CHARACTER_BYTES > SHORT_BYTES {
            let mut whole = 0;
            // SAFETY: without a buffer the call tells the length only.
            check_status!(unsafe { sys::napi_get_value_string_utf8(env, value, ptr::null_mut(), 0, &mut whole) })?;
            text.resize(whole + 1, 0);
            // SAFETY: as above.
            length = unsafe { read(env, value, &mut text)? };
        }
        text.truncate(length);
        Ok(TextIn(text))
    }
}

/// SAFETY: `env` and `value` have to belong to the running call.
unsafe fn read(env: sys::napi_env, value: sys::napi_value, buffer: &mut [u8]) -> Result<usize> {
    let mut length = 0;
    check_status!(
        // SAFETY: the buffer is as long as told; the rest is the caller's promise.
        unsafe { sys::napi_get_value_string_utf8(env, value, buffer.as_mut_ptr().cast(), buffer.len(), &mut length) },
        "A string was expected"
    )?;
    Ok(length)
}

/// Bytes that become a string; those that are not UTF-8 show as U+FFFD.
pub struct TextOut<T>(pub T);

impl<T> TypeName for TextOut<T> {
    fn type_name() -> &'static str {
        "string"
    }

    fn value_type() -> ValueType {
        ValueType::String
    }
}

impl<T: Deref<Target = [u8]>> ToNapiValue for TextOut<T> {
    unsafe fn to_napi_value(env: sys::napi_env, text: Self) -> Result<sys::napi_value> {
        let mut value = ptr::null_mut();
        let (bytes, length) = (text.0.as_ptr().cast(), text.0.len() as isize);
        // ASCII needs no decoding: V8 keeps it a byte a character.
        let create = if text.0.is_ascii() {
            sys::napi_create_string_latin1
        } else {
            sys::napi_create_string_utf8
        };
        // SAFETY: `env` is that of the running call, and the bytes outlive it.
        check_status!(
            unsafe { create(env, bytes, length, &mut value) },
            "The text is too long for a string"
        )?;
        Ok(value)
    }
}
