//! The outer layer of the file: first bytes, blocks, end mark (`FORMAT.md`). Each block is checked before a byte of it is used.

use crate::{Outcome, Refusal, FORMAT};
use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use sha2::{Digest, Sha256};

/// The first bytes of every archive, before the version.
pub const MAGIC: &[u8] = b"ruststack snapshot\n";
/// Content of a block, at most.
const BLOCK_BYTES: usize = 1024 * 1024;
/// Kind, length of the content, length as stored, CRC-32 of these three and of what is stored.
const HEAD_BYTES: usize = 13;
const CRC_AT: usize = 9;
const DIGEST_BYTES: usize = 32;

const STORED: u8 = 1;
const DEFLATED: u8 = 2;
const END: u8 = 0xff;

/// A block whose first bytes don't shrink to less than nine tenths is stored as it is: most bodies are packed already.
const SAMPLE_BYTES: usize = 32 * 1024;

/// Makes blocks of bytes.
pub struct Packer {
    content: Vec<u8>,
    out: Vec<u8>,
    digest: Sha256,
    compress: Compress,
}

impl Packer {
    pub fn new() -> Self {
        let mut packer = Packer {
            content: Vec::with_capacity(BLOCK_BYTES),
            out: Vec::new(),
            digest: Sha256::new(),
            compress: Compress::new(Compression::fast(), false),
        };
        packer.emit(MAGIC);
        packer.emit(&FORMAT.to_le_bytes());
        packer
    }

    pub fn push(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let room = BLOCK_BYTES - self.content.len();
            let (now, later) = bytes.split_at(room.min(bytes.len()));
            self.content.extend_from_slice(now);
            if self.content.len() == BLOCK_BYTES {
                self.close_block();
            }
            bytes = later;
        }
    }

    /// What is ready to be sent; empty while the first block is not full.
    pub fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.out)
    }

    /// Whether there is something to take.
    pub fn is_ready(&self) -> bool {
        self.out.len() > MAGIC.len() + 4
    }

    pub fn finish(&mut self) {
        if !self.content.is_empty() {
            self.close_block();
        }
        self.emit(&[END]);
        let digest = self.digest.finalize_reset();
        self.out.extend_from_slice(&digest);
    }

    fn close_block(&mut self) {
        let content = std::mem::take(&mut self.content);
        let sample = &content[..content.len().min(SAMPLE_BYTES)];
        let packed = match self.deflate(sample) {
            Some(packed) if sample.len() == content.len() => Some(packed),
            Some(packed) if packed.len() < sample.len() / 10 * 9 => self.deflate(&content),
            _ => None,
        };
        let packed = packed.filter(|packed| packed.len() < content.len());
        let (kind, stored) = packed
            .as_deref()
            .map_or((STORED, &content[..]), |packed| (DEFLATED, packed));
        let mut head = [0; HEAD_BYTES];
        head[0] = kind;
        head[1..5].copy_from_slice(&(content.len() as u32).to_le_bytes());
        head[5..CRC_AT].copy_from_slice(&(stored.len() as u32).to_le_bytes());
        let crc = checksum(&head, stored);
        head[CRC_AT..].copy_from_slice(&crc.to_le_bytes());
        self.emit(&head);
        self.emit(stored);
        self.content = content;
        self.content.clear();
    }

    /// Packs into as much room as it can take: the compressor does not bear to be used again after it ran out of it (seen with zlib-rs 0.6.8).
    fn deflate(&mut self, content: &[u8]) -> Option<Vec<u8>> {
        self.compress.reset();
        let mut packed = Vec::with_capacity(content.len() + content.len() / 4 + 1024);
        let status = self.compress.compress_vec(content, &mut packed, FlushCompress::Finish);
        matches!(status, Ok(Status::StreamEnd)).then_some(packed)
    }

    fn emit(&mut self, bytes: &[u8]) {
        self.digest.update(bytes);
        self.out.extend_from_slice(bytes);
    }
}

fn checksum(head: &[u8; HEAD_BYTES], stored: &[u8]) -> u32 {
    let mut crc = crc32fast::Hasher::new();
    crc.update(&head[..CRC_AT]);
    crc.update(stored);
    crc.finalize()
}

/// Takes blocks apart again.
pub struct Unpacker {
    /// Bytes that came and are not whole.
    held: Vec<u8>,
    stage: Stage,
    digest: Sha256,
    decompress: Decompress,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Magic,
    Blocks,
    Over,
}

impl Unpacker {
    pub fn new() -> Self {
        Unpacker {
            held: Vec::new(),
            stage: Stage::Magic,
            digest: Sha256::new(),
            decompress: Decompress::new(false),
        }
    }

    /// Gives the content of each block that these bytes complete to `visit`.
    pub fn push(&mut self, bytes: &[u8], mut visit: impl FnMut(&[u8]) -> Outcome<()>) -> Outcome<()> {
        let mut held = std::mem::take(&mut self.held);
        held.extend_from_slice(bytes);
        let mut at = 0;
        while let Some(length) = self.step(&held[at..], &mut visit)? {
            at += length;
        }
        held.drain(..at);
        self.held = held;
        Ok(())
    }

    /// Nothing more comes.
    pub fn finish(&self) -> Outcome<()> {
        match self.stage {
            Stage::Over => Ok(()),
            Stage::Magic => Err(not_ours()),
            Stage::Blocks => Err(Refusal::unreadable(
                "The file is not whole: it ends before its end mark.",
            )),
        }
    }

    /// Reads what stands first; `None` if more bytes are needed for it.
    fn step(&mut self, bytes: &[u8], visit: &mut impl FnMut(&[u8]) -> Outcome<()>) -> Outcome<Option<usize>> {
        match self.stage {
            Stage::Magic => self.magic(bytes),
            Stage::Over if bytes.is_empty() => Ok(None),
            Stage::Over => Err(Refusal::damaged("something follows its end mark")),
            Stage::Blocks if bytes.first() == Some(&END) => self.end(bytes),
            Stage::Blocks => self.block(bytes, visit),
        }
    }

    fn magic(&mut self, bytes: &[u8]) -> Outcome<Option<usize>> {
        let length = bytes.len().min(MAGIC.len());
        if bytes[..length] != MAGIC[..length] {
            return Err(not_ours());
        }
        let Some((first, _)) = bytes.split_at_checked(MAGIC.len() + 4) else {
            return Ok(None);
        };
        let version = number(&first[MAGIC.len()..]);
        if version > FORMAT {
            return Err(Refusal::unreadable(format!(
                "The file was written by a newer version: its format is {version}, and this version reads up to {FORMAT}."
            )));
        }
        if version == 0 {
            return Err(Refusal::damaged("there is no format 0"));
        }
        self.digest.update(first);
        self.stage = Stage::Blocks;
        Ok(Some(first.len()))
    }

    fn end(&mut self, bytes: &[u8]) -> Outcome<Option<usize>> {
        let Some((end, _)) = bytes.split_at_checked(1 + DIGEST_BYTES) else {
            return Ok(None);
        };
        self.digest.update(&end[..1]);
        if self.digest.finalize_reset()[..] != end[1..] {
            return Err(Refusal::damaged("its checksum is another than its end mark says"));
        }
        self.stage = Stage::Over;
        Ok(Some(end.len()))
    }

    fn block(&mut self, bytes: &[u8], visit: &mut impl FnMut(&[u8]) -> Outcome<()>) -> Outcome<Option<usize>> {
        let Some(head) = bytes.first_chunk::<HEAD_BYTES>() else {
            return Ok(None);
        };
        let (length, stored) = (number(&head[1..5]) as usize, number(&head[5..CRC_AT]) as usize);
        // Checked before so much is waited for.
        let bounded = (1..=BLOCK_BYTES).contains(&length) && (1..=length).contains(&stored);
        if !bounded || !matches!(head[0], STORED | DEFLATED) {
            return Err(Refusal::damaged("a block begins with what no block begins with"));
        }
        let Some((whole, _)) = bytes.split_at_checked(HEAD_BYTES + stored) else {
            return Ok(None);
        };
        let body = &whole[HEAD_BYTES..];
        if checksum(head, body) != number(&head[CRC_AT..]) {
            return Err(Refusal::damaged("the checksum of a block is another than it says"));
        }
        self.digest.update(whole);
        if head[0] == STORED {
            visit(body)?;
        } else {
            visit(&self.inflate(body, length)?)?;
        }
        Ok(Some(whole.len()))
    }

    fn inflate(&mut self, packed: &[u8], length: usize) -> Outcome<Vec<u8>> {
        self.decompress.reset(false);
        let mut content = Vec::with_capacity(length);
        let status = self
            .decompress
            .decompress_vec(packed, &mut content, FlushDecompress::Finish);
        let all = self.decompress.total_in() == packed.len() as u64 && content.len() == length;
        match status {
            Ok(Status::StreamEnd) if all => Ok(content),
            _ => Err(Refusal::damaged("a block does not unpack")),
        }
    }
}

fn not_ours() -> Refusal {
    Refusal::unreadable("The file is not a snapshot that ruststack has exported.")
}

/// Little end first.
fn number(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .rev()
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pack(pieces: &[Vec<u8>]) -> Vec<u8> {
        let (mut packer, mut file) = (Packer::new(), Vec::new());
        for piece in pieces {
            packer.push(piece);
            if packer.is_ready() {
                file.extend(packer.take());
            }
        }
        packer.finish();
        file.extend(packer.take());
        file
    }

    fn unpack(file: &[u8], step: usize) -> Outcome<Vec<u8>> {
        let (mut unpacker, mut content) = (Unpacker::new(), Vec::new());
        for piece in file.chunks(step) {
            unpacker.push(piece, |bytes| {
                content.extend_from_slice(bytes);
                Ok(())
            })?;
        }
        unpacker.finish()?;
        Ok(content)
    }

    /// Bytes that don't shrink, from a seed.
    fn noise(mut seed: u64, length: usize) -> Vec<u8> {
        let mut next = || {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (seed >> 33) as u8
        };
        (0..length).map(|_| next()).collect()
    }

    #[test]
    fn what_is_packed_unpacks_in_any_pieces() {
        let pieces = [
            noise(1, 700_000),
            vec![7; 2_500_000],
            noise(2, 1_100_000),
            b"end".to_vec(),
        ];
        let file = pack(&pieces);
        assert!(file.len() < 2_500_000, "{}", file.len());
        for step in [file.len(), 65_536, 999] {
            assert!(
                unpack(&file, step).is_ok_and(|content| content == pieces.concat()),
                "{step}"
            );
        }
        assert_eq!(pack(&pieces), file);
    }

    #[test]
    fn packing_what_does_not_shrink_leaves_the_packer_fit_for_more() {
        let (mut packer, mut unpacker) = (Packer::new(), Unpacker::new());
        for round in 0..60 {
            let length = [100, 5_000, 32_768, 40_000][round % 4] + round * 37;
            let mut content = noise(round as u64, length);
            for (at, byte) in content.iter_mut().enumerate() {
                if at / 200 % 10 < round % 11 {
                    *byte = b'a' + (at % 7) as u8;
                }
            }
            let packed = packer.deflate(&content).expect("an end");
            assert!(
                unpacker.inflate(&packed, length).is_ok_and(|read| read == content),
                "{round}"
            );
        }
    }

    #[test]
    fn nothing_is_an_archive_too() {
        assert!(unpack(&pack(&[]), 1).is_ok_and(|content| content.is_empty()));
    }

    #[test]
    fn newer_versions_and_other_files_are_told_apart() {
        let mut file = pack(&[b"x".to_vec()]);
        file[MAGIC.len()] = 2;
        let refused = unpack(&file, 7).expect_err("a refusal");
        assert!(refused.message.contains("newer version: its format is 2"), "{refused}");
        for other in [&b""[..], b"PK\x03\x04", b"ruststack", b"{\"a\":1}", &[0; 100]] {
            let refused = unpack(other, 3).expect_err("a refusal");
            assert!(refused.message.contains("not a snapshot"), "{refused}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_cut_or_changed_file_is_refused(content in proptest::collection::vec(any::<u8>(), 0..300), at in any::<prop::sample::Index>(), bit in 0..8u8, repeat in 1..5000usize) {
            let content = content.repeat(repeat);
            let file = pack(std::slice::from_ref(&content));
            prop_assert!(unpack(&file, 4096).is_ok_and(|read| read == content));
            let at = at.index(file.len());
            prop_assert!(unpack(&file[..at], 4096).is_err());
            let mut changed = file.clone();
            changed[at] ^= 1 << bit;
            prop_assert!(unpack(&changed, 4096).is_err());
            let mut longer = file;
            longer.push(bit);
            prop_assert!(unpack(&longer, 4096).is_err());
        }
    }
}
