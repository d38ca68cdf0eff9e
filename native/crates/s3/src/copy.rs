//! Reading a stored body again: to make a new blob of a range of it (UploadPartCopy), or to hash it with another algorithm; and making the
//! checksum of a whole from those of its parts.

use crate::blobs::{Blobs, Writer};
use crate::fault::{Fault, Outcome};
use crate::signing::hex;
use base64::engine::general_purpose::STANDARD as BASE64;
use base64::Engine as _;
use ruststack_checksum::{combine_crcs, composite, Algorithm, Hasher};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;

const BUFFER_BYTES: usize = 256 * 1024;

/// Where bytes come from.
pub enum Source {
    Bytes(Vec<u8>),
    /// One behind the other.
    Blobs(Vec<String>),
}

pub struct Copied {
    pub size: u64,
    /// MD5, hexadecimal.
    pub etag: String,
    /// Base64, in the order asked for.
    pub checksums: Vec<String>,
    /// A new blob with the bytes, if one was wanted. No row counts it yet.
    pub blob: Option<String>,
}

/// Reads `keep` (first byte and length) of `source` to a new blob, or all of it for its digests only. Files that have gone meanwhile are
/// an error: the caller read a row that another request has replaced.
pub fn copy(
    source: &Source,
    keep: Option<(u64, u64)>,
    algorithms: &[Algorithm],
    blobs: &Arc<Blobs>,
) -> Outcome<Copied> {
    let mut sink = Sink {
        writer: keep.map(|_| blobs.create()).transpose()?,
        md5: Hasher::new(Algorithm::Md5),
        hashers: algorithms.iter().map(|algorithm| Hasher::new(*algorithm)).collect(),
        size: 0,
    };
    let (first, length) = keep.unwrap_or((0, u64::MAX));
    match source {
        Source::Bytes(bytes) => {
            let from = usize::try_from(first).unwrap_or(usize::MAX).min(bytes.len());
            let rest = &bytes[from..];
            let take = usize::try_from(length).unwrap_or(usize::MAX).min(rest.len());
            sink.push(&rest[..take])?;
        }
        Source::Blobs(names) => visit(names, first, length, blobs, &mut sink)?,
    }
    if keep.is_some() && sink.size != length {
        return Err(Fault::internal("the body is shorter than its row says"));
    }
    let blob = sink.writer.map(Writer::publish).transpose()?;
    Ok(Copied {
        size: sink.size,
        etag: hex(&sink.md5.finish()),
        checksums: sink
            .hashers
            .into_iter()
            .map(|hasher| BASE64.encode(&*hasher.finish()))
            .collect(),
        blob: blob.map(|blob| blob.claim()),
    })
}

struct Sink {
    writer: Option<Writer>,
    md5: Hasher,
    hashers: Vec<Hasher>,
    size: u64,
}

impl Sink {
    fn push(&mut self, bytes: &[u8]) -> Outcome<()> {
        self.size += bytes.len() as u64;
        self.md5.update(bytes);
        for hasher in &mut self.hashers {
            hasher.update(bytes);
        }
        match &mut self.writer {
            Some(writer) => writer.write(bytes),
            None => Ok(()),
        }
    }
}

/// Reads `length` bytes of the blobs from the place `first` in all of them together, or fewer where they end.
fn visit(names: &[String], mut first: u64, mut length: u64, blobs: &Blobs, sink: &mut Sink) -> Outcome<()> {
    let mut buffer = vec![0; BUFFER_BYTES];
    for name in names {
        let mut file = File::open(blobs.path(name)?)?;
        let size = file.metadata()?.len();
        if first >= size {
            first -= size;
            continue;
        }
        file.seek(SeekFrom::Start(first))?;
        first = 0;
        while length > 0 {
            let wanted = usize::try_from(length).unwrap_or(usize::MAX).min(BUFFER_BYTES);
            let count = file.read(&mut buffer[..wanted])?;
            if count == 0 {
                break;
            }
            sink.push(&buffer[..count])?;
            length -= count as u64;
        }
    }
    Ok(())
}

/// The checksum of an object from those of its parts (base64, and their sizes in bytes), as S3 writes it. `None` where a value is no
/// checksum of the algorithm, or the algorithm does not combine.
pub fn combine(algorithm: Algorithm, as_composite: bool, values: &[String], sizes: &[u64]) -> Option<String> {
    let digests: Vec<Vec<u8>> = values
        .iter()
        .map(|value| {
            BASE64
                .decode(value)
                .ok()
                .filter(|digest| digest.len() == algorithm.digest_bytes())
        })
        .collect::<Option<_>>()?;
    if as_composite {
        let digests: Vec<&[u8]> = digests.iter().map(Vec::as_slice).collect();
        let whole = BASE64.encode(&*composite(algorithm, &digests));
        return Some(format!("{whole}-{}", digests.len()));
    }
    if digests.len() != sizes.len() {
        return None;
    }
    let parts: Vec<(&[u8], u64)> = digests.iter().map(Vec::as_slice).zip(sizes.iter().copied()).collect();
    Some(BASE64.encode(&*combine_crcs(algorithm, &parts)?))
}
