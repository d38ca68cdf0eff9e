//! The checksums against published check values, and the fast CRCs against bit by bit ones.

use proptest::prelude::*;
use ruststack_checksum::{combine_crcs, composite, digest, Algorithm, Hasher};

const CRCS: [Algorithm; 3] = [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64Nvme];
const ALL: [Algorithm; 10] = [
    Algorithm::Crc32,
    Algorithm::Crc32c,
    Algorithm::Crc64Nvme,
    Algorithm::Sha1,
    Algorithm::Sha256,
    Algorithm::Sha512,
    Algorithm::Md5,
    Algorithm::Xxhash64,
    Algorithm::Xxhash3,
    Algorithm::Xxhash128,
];

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Reflected, all ones in, all ones out, one bit at a time.
fn slow_crc(algorithm: Algorithm, bytes: &[u8]) -> Vec<u8> {
    let (polynomial, ones): (u64, u64) = match algorithm {
        Algorithm::Crc32 => (0xedb8_8320, 0xffff_ffff),
        Algorithm::Crc32c => (0x82f6_3b78, 0xffff_ffff),
        _ => (0x9a6c_9329_ac4b_c9b5, u64::MAX),
    };
    let mut crc = ones;
    for byte in bytes {
        crc ^= u64::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                (crc >> 1) ^ polynomial
            } else {
                crc >> 1
            };
        }
    }
    let value = (crc ^ ones).to_be_bytes();
    value[8 - algorithm.digest_bytes()..].to_vec()
}

#[test]
fn gives_the_published_check_values() {
    // "123456789" is the check input of the CRC catalogue; the digests of "abc" stand in RFC 1321 and FIPS 180-4.
    assert_eq!(hex(&digest(Algorithm::Crc32, b"123456789")), "cbf43926");
    assert_eq!(hex(&digest(Algorithm::Crc32c, b"123456789")), "e3069283");
    assert_eq!(hex(&digest(Algorithm::Crc64Nvme, b"123456789")), "ae8b14860a799888");
    assert_eq!(hex(&digest(Algorithm::Md5, b"abc")), "900150983cd24fb0d6963f7d28e17f72");
    assert_eq!(
        hex(&digest(Algorithm::Sha1, b"abc")),
        "a9993e364706816aba3e25717850c26c9cd0d89d"
    );
    assert_eq!(
        hex(&digest(Algorithm::Sha256, b"abc")),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    assert_eq!(
        hex(&digest(Algorithm::Sha512, b"abc")),
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
    );
    // Of no bytes, from xxHash's specification and tests.
    assert_eq!(hex(&digest(Algorithm::Xxhash64, b"")), "ef46db3751d8e999");
    assert_eq!(hex(&digest(Algorithm::Xxhash3, b"")), "2d06800538d394c2");
    assert_eq!(
        hex(&digest(Algorithm::Xxhash128, b"")),
        "99aa06d3014798d86001c324468d497f"
    );
}

#[test]
fn names_are_those_of_the_api_and_of_the_headers() {
    for algorithm in ALL {
        assert_eq!(Algorithm::from_name(algorithm.name()), Some(algorithm));
        assert_eq!(Algorithm::from_name(&algorithm.name().to_lowercase()), Some(algorithm));
        assert_eq!(digest(algorithm, b"x").len(), algorithm.digest_bytes());
    }
    assert_eq!(Algorithm::from_name("CRC16"), None);
}

#[test]
fn a_composite_is_the_digest_of_digests() {
    let parts: Vec<_> = [b"one".as_slice(), b"two"]
        .iter()
        .map(|p| digest(Algorithm::Sha256, p))
        .collect();
    let joined = [&parts[0][..], &parts[1][..]].concat();
    assert_eq!(
        composite(Algorithm::Sha256, &[&parts[0], &parts[1]]),
        digest(Algorithm::Sha256, &joined)
    );
}

#[test]
fn a_part_of_the_wrong_length_does_not_combine() {
    assert_eq!(combine_crcs(Algorithm::Crc32, &[(&[0; 8], 1)]), None);
    assert_eq!(combine_crcs(Algorithm::Sha256, &[]), None);
    assert_eq!(combine_crcs(Algorithm::Crc32, &[]), Some(digest(Algorithm::Crc32, b"")));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: std::env::var("RUSTSTACK_FUZZ").ok().and_then(|n| n.parse().ok()).unwrap_or(256), ..Default::default() })]

    #[test]
    fn fast_crcs_are_the_slow_ones(bytes in prop::collection::vec(any::<u8>(), 0..5000)) {
        for algorithm in CRCS {
            prop_assert_eq!(&digest(algorithm, &bytes)[..], &slow_crc(algorithm, &bytes)[..]);
        }
    }

    #[test]
    fn any_split_gives_the_digest_of_the_whole(bytes in prop::collection::vec(any::<u8>(), 0..5000), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..8)) {
        let mut places: Vec<usize> = cuts.iter().map(|c| c.index(bytes.len() + 1)).collect();
        places.extend([0, bytes.len()]);
        places.sort_unstable();
        for algorithm in ALL {
            let mut hasher = Hasher::new(algorithm);
            for pair in places.windows(2) {
                hasher.update(&bytes[pair[0]..pair[1]]);
            }
            prop_assert_eq!(hasher.finish(), digest(algorithm, &bytes));
        }
        for algorithm in CRCS {
            let parts: Vec<_> = places.windows(2).map(|p| (digest(algorithm, &bytes[p[0]..p[1]]), (p[1] - p[0]) as u64)).collect();
            let borrowed: Vec<(&[u8], u64)> = parts.iter().map(|(d, l)| (&d[..], *l)).collect();
            prop_assert_eq!(combine_crcs(algorithm, &borrowed), Some(digest(algorithm, &bytes)));
        }
    }
}
