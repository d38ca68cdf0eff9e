//! The aws-chunked decoder: a body in chunks, signed or not, with or without trailing headers.
//!
//! Incremental: input comes in pieces of any size, decoded bytes go out as they come, and the outcome does not depend on where the input
//! was cut. Chunk signatures are judged when a chunk is complete, so bytes may have gone out before their signature is found wrong; the
//! caller publishes nothing before `finish` has agreed. Follows
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html> and its pages on trailers; which error answers which mistake
//! was observed on AWS by others (versitygw's issues 1666, 1683, 1690, 1691, 1632; October 2025 to April 2026).

use crate::fault::{Fault, Outcome};
use crate::signing::Chain;

/// A chunk's header line: 16 digits of size and a signature of 64 leave room for extensions that nobody has seen yet.
const MAX_HEADER_LINE_BYTES: usize = 512;
/// All trailing headers together.
const MAX_TRAILER_BYTES: usize = 16 * 1024;
/// Every chunk but the last must have this many bytes.
const MIN_CHUNK_BYTES: u64 = 8 * 1024;

/// A trailing header, its name in lower case.
pub type TrailerLine = (String, String);

pub struct Decoder {
    state: State,
    chain: Option<Chain>,
    /// Whether chunk headers carry signatures, whether or not they are verified.
    signed: bool,
    /// A line or the trailer, as far as it has come.
    line: Vec<u8>,
    /// 1 is the first.
    chunk: u64,
    /// Of the chunk before, if it was too small for one that is not the last.
    small: Option<u64>,
    decoded: u64,
    trailer: Vec<TrailerLine>,
    trailer_bytes: usize,
}

enum State {
    Header,
    Data {
        left: u64,
    },
    /// Behind a chunk's data: CR LF.
    DataEnd,
    Trailer,
    Done,
}

impl Decoder {
    /// `chain` verifies chunk signatures; without it they are only read over.
    pub fn new(signed: bool, chain: Option<Chain>) -> Self {
        Decoder {
            state: State::Header,
            chain,
            signed,
            line: Vec::new(),
            chunk: 0,
            small: None,
            decoded: 0,
            trailer: Vec::new(),
            trailer_bytes: 0,
        }
    }

    /// Decodes a piece of the body; `out` gets the bytes.
    pub fn push(&mut self, mut input: &[u8], mut out: impl FnMut(&[u8]) -> Outcome<()>) -> Outcome<()> {
        while !input.is_empty() {
            match self.state {
                State::Header => {
                    if let Some(rest) = self.take_line(input, MAX_HEADER_LINE_BYTES, Fault::incomplete_body)? {
                        input = rest;
                        self.begin_chunk()?;
                    } else {
                        return Ok(());
                    }
                }
                State::Data { left } => {
                    let take = usize::try_from(left).unwrap_or(usize::MAX).min(input.len());
                    let (data, rest) = input.split_at(take);
                    if let Some(chain) = &mut self.chain {
                        chain.data(data);
                    }
                    out(data)?;
                    self.decoded += take as u64;
                    input = rest;
                    let left = left - take as u64;
                    self.state = if left == 0 {
                        State::DataEnd
                    } else {
                        State::Data { left }
                    };
                }
                State::DataEnd => {
                    let Some(rest) = self.take_line(input, 2, Fault::incomplete_body)? else {
                        return Ok(());
                    };
                    if !self.line.is_empty() {
                        return Err(Fault::incomplete_body());
                    }
                    input = rest;
                    self.end_chunk()?;
                    self.state = State::Header;
                }
                State::Trailer => {
                    let Some(rest) = self.take_line(input, MAX_TRAILER_BYTES, Fault::malformed_trailer)? else {
                        return Ok(());
                    };
                    input = rest;
                    self.trailer_line()?;
                }
                State::Done => return Err(Fault::incomplete_body()),
            }
        }
        Ok(())
    }

    /// The body is over: gives the decoded length and the trailing headers, or says what was missing.
    pub fn finish(mut self) -> Outcome<(u64, Vec<TrailerLine>)> {
        if !matches!(self.state, State::Done) {
            return Err(Fault::incomplete_body());
        }
        if let Some(chain) = &mut self.chain {
            chain.end()?;
        }
        Ok((self.decoded, self.trailer))
    }

    /// Moves bytes to `line`, which its reader empties, until CR LF; gives what is behind it, or `None` when the line goes on. A trailing
    /// header may have a LF of its own before that: it is signed with one, and MinIO's client for Go sends what it signed.
    fn take_line<'a>(&mut self, input: &'a [u8], limit: usize, fault: fn() -> Fault) -> Outcome<Option<&'a [u8]>> {
        let mut input = input;
        loop {
            let end = input.iter().position(|b| *b == b'\n');
            let part = &input[..end.map_or(input.len(), |at| at + 1)];
            if self.line.len() + part.len() > limit {
                return Err(fault());
            }
            self.line.extend_from_slice(part);
            input = &input[part.len()..];
            let Some(feed) = self.line.iter().position(|b| *b == b'\n') else {
                return Ok(None);
            };
            if feed > 0 && self.line[feed - 1] == b'\r' {
                self.line.truncate(feed - 1);
                return Ok(Some(input));
            }
            let behind = &self.line[feed + 1..];
            if feed == 0 || !matches!(self.state, State::Trailer) || !b"\r\n".starts_with(behind) {
                return Err(fault());
            }
            if behind == b"\r\n" {
                self.line.truncate(feed);
                return Ok(Some(input));
            }
            if end.is_none() {
                return Ok(None);
            }
        }
    }

    fn begin_chunk(&mut self) -> Outcome<()> {
        let line = std::mem::take(&mut self.line);
        let mut fields = line.split(|b| *b == b';');
        let size = fields.next().and_then(parse_size).ok_or_else(Fault::incomplete_body)?;
        let mut signature = None;
        for field in fields {
            if let Some(value) = field.trim_ascii().strip_prefix(b"chunk-signature=") {
                signature = Some(value);
            }
        }
        self.chunk += 1;
        if size > 0 {
            if let Some(small) = self.small {
                return Err(Fault::new(
                    "InvalidChunkSizeError",
                    403,
                    "Only the last chunk is allowed to have a size less than 8192 bytes",
                )
                .with("Chunk", self.chunk.to_string())
                .with("BadChunkSize", small.to_string()));
            }
            self.small = (size < MIN_CHUNK_BYTES).then_some(size);
        }
        if self.signed {
            let signature = signature.ok_or_else(Fault::incomplete_body)?;
            if let Some(chain) = &mut self.chain {
                chain.begin(signature);
            }
        }
        if size == 0 {
            self.end_chunk()?;
            self.state = State::Trailer;
        } else {
            self.state = State::Data { left: size };
        }
        Ok(())
    }

    fn end_chunk(&mut self) -> Outcome<()> {
        match &mut self.chain {
            Some(chain) if self.signed => chain.verify(),
            _ => Ok(()),
        }
    }

    fn trailer_line(&mut self) -> Outcome<()> {
        let line = std::mem::take(&mut self.line);
        if line.is_empty() {
            self.state = State::Done;
            return Ok(());
        }
        self.trailer_bytes += line.len();
        if self.trailer_bytes > MAX_TRAILER_BYTES {
            return Err(Fault::malformed_trailer());
        }
        let text = std::str::from_utf8(&line).map_err(|_| Fault::malformed_trailer())?;
        let (name, value) = text.split_once(':').ok_or_else(Fault::malformed_trailer)?;
        let name = name.trim().to_ascii_lowercase();
        if name.is_empty() {
            return Err(Fault::malformed_trailer());
        }
        let value = value.trim();
        if name == "x-amz-trailer-signature" {
            if let Some(chain) = &mut self.chain {
                chain.verify_trailer(value.as_bytes())?;
            }
            return Ok(());
        }
        if let Some(chain) = &mut self.chain {
            chain.trailer(&name, value);
        }
        self.trailer.push((name, value.to_owned()));
        Ok(())
    }
}

/// A chunk's size: 1 to 16 hexadecimal digits.
fn parse_size(field: &[u8]) -> Option<u64> {
    let digits = field.trim_ascii();
    if digits.is_empty() || digits.len() > 16 || !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u64::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}
