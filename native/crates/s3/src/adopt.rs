//! Blobs that come from another engine, under the names that they had there. Names are unguessable, so one that is here already is the same
//! blob, come back; that its bytes are the same is looked at all the same.

use crate::blobs::{Blobs, Writer};
use crate::fault::{Fault, Outcome};
use std::fs::File;
use std::io::{self, Read};
use std::sync::Arc;

/// A blob to which its bytes are given.
pub enum Adopted {
    New(Writer),
    /// It is here, and is compared with what comes.
    Shared(File, String),
}

impl Blobs {
    /// The name has been checked with `is_name`, and is pinned. `length` is in bytes.
    pub fn adopt(self: &Arc<Self>, name: &str, length: u64) -> Outcome<Adopted> {
        match File::open(self.path(name)?) {
            Ok(file) if file.metadata()?.len() == length => Ok(Adopted::Shared(file, name.to_owned())),
            Ok(_) => Err(another(name)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Ok(Adopted::New(self.create_named(name.to_owned())?))
            }
            Err(error) => Err(error.into()),
        }
    }
}

impl Adopted {
    pub fn is_new(&self) -> bool {
        matches!(self, Adopted::New(_))
    }

    pub fn push(&mut self, bytes: &[u8]) -> Outcome<()> {
        match self {
            Adopted::New(writer) => writer.write(bytes),
            Adopted::Shared(file, name) => {
                let mut present = vec![0; bytes.len()];
                match file.read_exact(&mut present) {
                    Ok(()) if present == bytes => Ok(()),
                    _ => Err(another(name)),
                }
            }
        }
    }

    /// Gives a new blob its name. No row counts it yet, and nothing but `drop_unreferenced` removes it.
    pub fn finish(self) -> Outcome<()> {
        if let Adopted::New(writer) = self {
            writer.publish()?.claim();
        }
        Ok(())
    }
}

fn another(name: &str) -> Fault {
    Fault::internal(format!("there is another body of the name {name}"))
}
