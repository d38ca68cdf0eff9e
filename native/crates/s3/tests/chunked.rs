//! The aws-chunked decoder: AWS's own examples, the errors for what is malformed, and that it does not matter where the input is cut.

use hmac::{Hmac, KeyInit, Mac};
use proptest::prelude::*;
use ruststack_s3::chunked::{Decoder, TrailerLine};
use ruststack_s3::signing::{Chain, Signing};
use ruststack_s3::Fault;
use sha2::Sha256;

type Decoded = Result<(Vec<u8>, Vec<TrailerLine>), Fault>;

fn decode<'a>(mut decoder: Decoder, pieces: impl IntoIterator<Item = &'a [u8]>) -> Decoded {
    let mut bytes = Vec::new();
    for piece in pieces {
        decoder.push(piece, |data| {
            bytes.extend_from_slice(data);
            Ok(())
        })?;
    }
    let (length, trailer) = decoder.finish()?;
    assert_eq!(length, bytes.len() as u64);
    Ok((bytes, trailer))
}

fn unsigned(body: &[u8]) -> Decoded {
    decode(Decoder::new(false, None), [body])
}

fn code(body: &[u8]) -> &'static str {
    unsigned(body).err().map_or("none", |fault| fault.code)
}

/// The key of AWS's examples: <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>.
fn example(seed: &str) -> Chain {
    let mac = |key: &[u8], text: &str| {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().to_vec()
    };
    let mut key = b"AWS4wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".to_vec();
    for part in ["20130524", "us-east-1", "s3", "aws4_request"] {
        key = mac(&key, part);
    }
    Chain::new(Signing {
        key,
        seed: seed.into(),
        scope: "20130524/us-east-1/s3/aws4_request".into(),
        date: "20130524T000000Z".into(),
    })
}

/// 65,536 and 1,024 letters a, and the end.
fn example_body(signatures: [&str; 3], tail: &str) -> Vec<u8> {
    let mut body = Vec::new();
    for (size, signature) in [(65_536, signatures[0]), (1024, signatures[1])] {
        body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
        body.resize(body.len() + size, b'a');
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("0;chunk-signature={}\r\n{tail}\r\n", signatures[2]).as_bytes());
    body
}

const SEED: &str = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";
const CHUNKS: [&str; 3] = [
    "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
    "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
    "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
];
const TRAILER_SEED: &str = "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e";
const TRAILER_CHUNKS: [&str; 3] = [
    "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
    "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
    "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
];
const TRAILER: &str = "x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n";

#[test]
fn verifies_the_signatures_of_awss_example() {
    let body = example_body(CHUNKS, "");
    let (bytes, trailer) = decode(Decoder::new(true, Some(example(SEED))), [&body[..]]).unwrap();
    assert_eq!(bytes, vec![b'a'; 66_560]);
    assert!(trailer.is_empty());
}

#[test]
fn verifies_the_trailers_signature_of_awss_example() {
    let body = example_body(TRAILER_CHUNKS, TRAILER);
    let (_, trailer) = decode(Decoder::new(true, Some(example(TRAILER_SEED))), [&body[..]]).unwrap();
    assert_eq!(trailer, [("x-amz-checksum-crc32c".to_owned(), "sOO8/Q==".to_owned())]);
}

/// As MinIO's client for Go sends it.
#[test]
fn a_trailing_header_may_carry_the_line_feed_that_it_is_signed_with() {
    let body = example_body(TRAILER_CHUNKS, &TRAILER.replacen("\r\n", "\n\r\n", 1));
    for size in [1, 7, body.len()] {
        let decoder = Decoder::new(true, Some(example(TRAILER_SEED)));
        let (_, trailer) = decode(decoder, body.chunks(size)).unwrap();
        assert_eq!(trailer, [("x-amz-checksum-crc32c".to_owned(), "sOO8/Q==".to_owned())]);
    }
    for tail in ["a:b\n\n\r\n", "\n\r\n", "a:b\n"] {
        assert!(unsigned(format!("0\r\n{tail}").as_bytes()).is_err(), "{tail:?}");
    }
}

#[test]
fn one_wrong_byte_breaks_the_chain() {
    for (at, with) in [(200, b'b'), (65_700, b'b')] {
        let mut body = example_body(CHUNKS, "");
        body[at] = with;
        let fault = decode(Decoder::new(true, Some(example(SEED))), [&body[..]]).unwrap_err();
        assert_eq!((fault.code, fault.status), ("SignatureDoesNotMatch", 403), "byte {at}");
        assert!(
            decode(Decoder::new(true, None), [&body[..]]).is_ok(),
            "not compared without the key"
        );
    }
    let body = example_body(TRAILER_CHUNKS, &TRAILER.replace("sOO8", "sOO9"));
    let fault = decode(Decoder::new(true, Some(example(TRAILER_SEED))), [&body[..]]).unwrap_err();
    assert_eq!(fault.code, "SignatureDoesNotMatch");
    let unsigned_trailer = "x-amz-checksum-crc32c:sOO8/Q==\r\n";
    let body = example_body(TRAILER_CHUNKS, unsigned_trailer);
    let fault = decode(Decoder::new(true, Some(example(TRAILER_SEED))), [&body[..]]).unwrap_err();
    assert_eq!(fault.code, "MalformedTrailerError");
}

#[test]
fn malformed_framing_is_an_incomplete_body() {
    assert_eq!(unsigned(b"5\r\nhello\r\n0\r\n\r\n").unwrap().0, b"hello");
    assert_eq!(unsigned(b"0\r\n\r\n").unwrap().0, b"");
    for body in [
        &b""[..],
        b"5",
        b"5\r\nhel",
        b"5\r\nhello\r\n",
        b"5\r\nhello\r\n0\r\n",
        b"3\r\nhello\r\n0\r\n\r\n",
        b"5\r\nhello0\r\n\r\n",
        b"5\nhello\r\n0\r\n\r\n",
        b"\r\n\r\n",
        b"-1\r\n\r\n",
        b"0x5\r\nhello\r\n0\r\n\r\n",
        b"fffffffffffffffff\r\n",
        b"5\r\nhello\r\n0\r\n\r\nmore",
    ] {
        assert_eq!(code(body), "IncompleteBody", "{}", String::from_utf8_lossy(body));
    }
    assert_eq!(code(&[b'1'; 10_000]), "IncompleteBody", "a header line without end");
}

#[test]
fn malformed_trailing_headers_are_told_as_such() {
    for line in ["no colon", ":value", "\u{1}bad"] {
        assert_eq!(
            code(format!("0\r\n{line}\r\n\r\n").as_bytes()),
            "MalformedTrailerError",
            "{line}"
        );
    }
    let many = "a:b\r\n".repeat(10_000);
    assert_eq!(code(format!("0\r\n{many}\r\n").as_bytes()), "MalformedTrailerError");
    assert_eq!(
        unsigned(b"0\r\nX-Amz-Checksum-CRC32: AAAAAA== \r\n\r\n").unwrap().1,
        [("x-amz-checksum-crc32".to_owned(), "AAAAAA==".to_owned())]
    );
}

#[test]
fn only_the_last_chunk_may_be_small() {
    let fault = unsigned(b"3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n").unwrap_err();
    assert_eq!((fault.code, fault.status), ("InvalidChunkSizeError", 403));
    assert_eq!(
        fault.fields,
        [("Chunk", "2".to_owned()), ("BadChunkSize", "3".to_owned())]
    );
    let body = [b"2000\r\n".as_slice(), &[0; 8192], b"\r\n1\r\nx\r\n0\r\n\r\n"].concat();
    assert_eq!(unsigned(&body).unwrap().0.len(), 8193);
}

/// Bodies that are well formed, nearly so, and not at all.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let chunk = prop::collection::vec(any::<u8>(), 0..40);
    let nearly = (
        prop::collection::vec(chunk, 0..4),
        any::<prop::sample::Index>(),
        any::<u8>(),
        any::<bool>(),
    )
        .prop_map(|(chunks, at, byte, spoil)| {
            let mut body = Vec::new();
            for chunk in chunks.iter().filter(|chunk| !chunk.is_empty()) {
                body.extend_from_slice(format!("{:x};chunk-signature=00\r\n", chunk.len()).as_bytes());
                body.extend_from_slice(chunk);
                body.extend_from_slice(b"\r\n");
            }
            body.extend_from_slice(b"0;chunk-signature=00\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n");
            if spoil {
                let at = at.index(body.len());
                body[at] = byte;
            }
            body
        });
    prop_oneof![4 => nearly, 1 => prop::collection::vec(any::<u8>(), 0..200)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: std::env::var("RUSTSTACK_FUZZ").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000), ..Default::default() })]

    #[test]
    fn the_outcome_does_not_depend_on_the_cuts(body in bodies(), signed in any::<bool>(), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6)) {
        let mut places: Vec<usize> = cuts.iter().map(|cut| cut.index(body.len() + 1)).collect();
        places.extend([0, body.len()]);
        places.sort_unstable();
        let pieces = places.windows(2).map(|pair| &body[pair[0]..pair[1]]);
        let whole = decode(Decoder::new(signed, None), [&body[..]]);
        prop_assert_eq!(decode(Decoder::new(signed, None), pieces), whole.clone());
        let single = body.chunks(1);
        prop_assert_eq!(decode(Decoder::new(signed, None), single), whole);
    }
}
