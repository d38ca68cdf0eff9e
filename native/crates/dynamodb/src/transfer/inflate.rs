//! Files that are packed, unpacked as their bytes come.

use flate2::write::MultiGzDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};
use serde::Deserialize;
use std::io::{Error, Read, Result, Write};

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug, Default)]
#[serde(rename_all = "UPPERCASE")]
pub enum Compression {
    #[default]
    None,
    Gzip,
    Zstd,
}

pub enum Inflate {
    None,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
    Zstd(Box<Zstd>),
}

impl Inflate {
    pub fn new(compression: Compression) -> Self {
        match compression {
            Compression::None => Inflate::None,
            Compression::Gzip => Inflate::Gzip(Box::new(MultiGzDecoder::new(Vec::new()))),
            Compression::Zstd => Inflate::Zstd(Box::default()),
        }
    }

    /// Appends what `bytes` unpack to. A few of them may unpack to much: whoever minds hands over little at once.
    pub fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) -> Result<()> {
        match self {
            Inflate::None => out.extend_from_slice(bytes),
            Inflate::Gzip(gzip) => {
                gzip.write_all(bytes)?;
                out.append(gzip.get_mut());
            }
            Inflate::Zstd(zstd) => zstd.push(bytes, false, out)?,
        }
        Ok(())
    }

    /// To be called behind the last bytes. Fails where the file ends too early.
    pub fn finish(&mut self, out: &mut Vec<u8>) -> Result<()> {
        match self {
            Inflate::None => {}
            Inflate::Gzip(gzip) => {
                gzip.try_finish()?;
                out.append(gzip.get_mut());
            }
            Inflate::Zstd(zstd) => zstd.push(&[], true, out)?,
        }
        Ok(())
    }
}

/// More than a block and whatever may stand before and behind it: a block has 128 KiB at most.
const AHEAD_BYTES: usize = 128 * 1024 + 64;

/// The decoder reads from a source that has to have all that it asks for, so that bytes are kept until a block is there whole.
#[derive(Default)]
pub struct Zstd {
    pending: Vec<u8>,
    /// The frame that has begun.
    frame: Option<Box<FrameDecoder>>,
    /// What is left to be passed over of a frame without content.
    skipped: usize,
}

impl Zstd {
    fn push(&mut self, bytes: &[u8], last: bool, out: &mut Vec<u8>) -> Result<()> {
        self.pending.extend_from_slice(bytes);
        let pending = std::mem::take(&mut self.pending);
        let mut rest = &pending[..];
        while !rest.is_empty() && (last || rest.len() >= AHEAD_BYTES) {
            self.step(&mut rest, out)?;
        }
        self.pending = rest.to_vec();
        if last && (self.frame.is_some() || self.skipped > 0) {
            return Err(Error::other("The file ends within a frame"));
        }
        Ok(())
    }

    /// Passes over what is to be skipped, begins a frame or unpacks a block.
    fn step(&mut self, rest: &mut &[u8], out: &mut Vec<u8>) -> Result<()> {
        if self.skipped > 0 {
            let passed = self.skipped.min(rest.len());
            *rest = &rest[passed..];
            self.skipped -= passed;
            return Ok(());
        }
        let Some(frame) = &mut self.frame else {
            let mut frame = Box::<FrameDecoder>::default();
            match frame.init(&mut *rest) {
                Ok(()) => self.frame = Some(frame),
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                    self.skipped = length as usize;
                }
                Err(error) => return Err(Error::other(error)),
            }
            return Ok(());
        };
        frame
            .decode_blocks(&mut *rest, BlockDecodingStrategy::UptoBlocks(1))
            .map_err(Error::other)?;
        let ready = frame.can_collect();
        if ready > 0 {
            let start = out.len();
            out.resize(start + ready, 0);
            frame.read_exact(&mut out[start..])?;
        }
        if frame.is_finished() {
            let sums = (frame.get_checksum_from_data(), frame.get_calculated_checksum());
            self.frame = None;
            if let (Some(told), Some(found)) = sums {
                if told != found {
                    return Err(Error::other("A frame's checksum is wrong"));
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::write::GzEncoder;
    use ruzstd::encoding::{compress_to_vec, CompressionLevel};

    fn unpack(compression: Compression, packed: &[u8], piece: usize) -> Result<Vec<u8>> {
        let (mut inflate, mut out) = (Inflate::new(compression), Vec::new());
        for piece in packed.chunks(piece) {
            inflate.push(piece, &mut out)?;
        }
        inflate.finish(&mut out)?;
        Ok(out)
    }

    fn text() -> Vec<u8> {
        (0..60_000u32)
            .flat_map(|n| format!("line {n}\n").into_bytes())
            .collect()
    }

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder
            .write_all(text)
            .and_then(|()| encoder.finish())
            .unwrap_or_default()
    }

    #[test]
    fn files_unpack_in_pieces_of_any_size() {
        let (text, packed) = (text(), gzip(&text()));
        let zstd = compress_to_vec(&text[..], CompressionLevel::Fastest);
        for piece in [7, 1000, 100_000, 10_000_000] {
            assert!(unpack(Compression::None, &text, piece).is_ok_and(|out| out == text));
            assert!(unpack(Compression::Gzip, &packed, piece).is_ok_and(|out| out == text));
            assert!(unpack(Compression::Zstd, &zstd, piece).is_ok_and(|out| out == text));
        }
    }

    #[test]
    fn members_and_frames_follow_one_another() {
        let twice = [text(), text()].concat();
        let gzips = [gzip(&text()), gzip(&text())].concat();
        assert!(unpack(Compression::Gzip, &gzips, 999).is_ok_and(|out| out == twice));
        let frame = compress_to_vec(&text()[..], CompressionLevel::Fastest);
        // A frame of that magic number is to be passed over; its length comes next.
        let skipped = [&[0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0][..], b"abc"].concat();
        let frames = [&frame[..], &skipped, &frame].concat();
        assert!(unpack(Compression::Zstd, &frames, 999).is_ok_and(|out| out == twice));
    }

    #[test]
    fn files_that_are_cut_or_something_else_are_refused() {
        let text = text();
        for (compression, packed) in [
            (Compression::Gzip, gzip(&text)),
            (Compression::Zstd, compress_to_vec(&text[..], CompressionLevel::Fastest)),
        ] {
            assert!(unpack(compression, &packed[..packed.len() / 2], 1000).is_err());
            assert!(unpack(compression, &text, 1000).is_err());
        }
    }
}
