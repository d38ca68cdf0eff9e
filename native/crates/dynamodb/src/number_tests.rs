use super::*;
use proptest::prelude::*;

fn text(number: Number) -> String {
    let mut out = Vec::new();
    number.write(&mut out);
    String::from_utf8(out).unwrap_or_default()
}

/// A slow reference: a whole number of units of 10^-130, as decimal digits in a string.
fn units(text: &str) -> (bool, String) {
    let negative = text.starts_with('-');
    let (whole, fraction) = text
        .trim_start_matches('-')
        .split_once('.')
        .unwrap_or((text.trim_start_matches('-'), ""));
    let digits = format!("{whole}{fraction:0<168}");
    (negative, format!("{:0>330}", digits))
}

fn reference_add(a: &str, b: &str) -> Option<String> {
    let ((na, da), (nb, db)) = (units(a), units(b));
    let (da, db) = (da.into_bytes(), db.into_bytes());
    let (negative, digits) = if na == nb {
        let mut carry = 0;
        let mut sum: Vec<u8> = da
            .iter()
            .rev()
            .zip(db.iter().rev())
            .map(|(x, y)| {
                let s = x - 48 + y - 48 + carry;
                carry = s / 10;
                s % 10 + 48
            })
            .collect();
        sum.reverse();
        (na, sum)
    } else {
        let (negative, large, small) = if da >= db { (na, da, db) } else { (nb, db, da) };
        let mut borrow = 0i8;
        let mut rest: Vec<u8> = large
            .iter()
            .rev()
            .zip(small.iter().rev())
            .map(|(x, y)| {
                let d = *x as i8 - *y as i8 - borrow;
                borrow = i8::from(d < 0);
                (if d < 0 { d + 10 } else { d }) as u8 + 48
            })
            .collect();
        rest.reverse();
        (negative, rest)
    };
    let split = digits.len() - 168;
    let all = String::from_utf8(digits).ok()?;
    let (whole, fraction) = (all[..split].trim_start_matches('0'), all[split..].trim_end_matches('0'));
    let significant = format!("{whole}{fraction}");
    if significant.trim_matches('0').len() > MAX_DIGITS {
        return None;
    }
    let body = match (whole, fraction) {
        ("", "") => return Some("0".into()),
        (w, "") => w.to_string(),
        (w, f) => format!("{}.{f}", if w.is_empty() { "0" } else { w }),
    };
    Some(if negative { format!("-{body}") } else { body })
}

#[test]
fn canonical_forms() {
    for (given, wanted) in [
        ("0042.1200", "42.12"),
        ("-0", "0"),
        ("1e2", "100"),
        ("1E-3", "0.001"),
        ("+5", "5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("0e125", "0"),
        ("0.00", "0"),
        (
            "12345678901234567890123456789012345678",
            "12345678901234567890123456789012345678",
        ),
        (
            "0.00000000000000000000000000000000000000000001",
            "0.00000000000000000000000000000000000000000001",
        ),
    ] {
        assert_eq!(Number::parse(given).map(text), Ok(wanted.into()), "{given}");
    }
    assert_eq!(Number::parse("1E125").map(text).map(|t| t.len()), Ok(126));
}

#[test]
fn refusals() {
    use NumberError::*;
    for (given, wanted) in [
        ("abc", NotNumeric),
        ("", NotNumeric),
        (" 1", NotNumeric),
        ("1e", NotNumeric),
        ("1.2.3", NotNumeric),
        ("0x10", NotNumeric),
        ("-", NotNumeric),
        (".", NotNumeric),
        ("NaN", NotNumeric),
        ("Infinity", NotNumeric),
        ("1e1e1", NotNumeric),
        ("1e126", Overflow),
        ("1e99999999999", Overflow),
        ("1e9223372036854775807", Overflow),
        ("1e9223372036854775808", NotNumeric),
        ("0e126", Overflow),
        ("0e-131", Underflow),
        ("-1e126", Overflow),
        ("1e-131", Underflow),
        ("1e-99999999999", Underflow),
        ("1e-9223372036854775808", Underflow),
        ("123456789012345678901234567890123456789", TooManyDigits),
        ("1.23456789012345678901234567890123456789", TooManyDigits),
    ] {
        assert_eq!(Number::parse(given), Err(wanted), "{given}");
    }
    // Zeros at either end don't count.
    assert!(Number::parse(&format!("000001{}", "0".repeat(100))).is_ok());
}

#[test]
fn sizes_as_measured_on_aws() {
    // eu-west-2, 2026-08: the rule of `size`, with these two figures published beside it.
    for (given, wanted) in [
        ("3.14159", 5),
        ("123456", 4),
        ("1E125", 2),
        ("1", 2),
        ("-1", 3),
        ("0", 1),
    ] {
        assert_eq!(Number::parse(given).map(Number::size), Ok(wanted), "{given}");
    }
}

fn any_number() -> impl Strategy<Value = String> {
    ("-?[0-9]{1,20}(\\.[0-9]{0,17})?", -40i32..40).prop_map(|(digits, power)| format!("{digits}e{power}"))
}

proptest! {
    #[test]
    fn what_is_written_reads_back(given in any_number()) {
        if let Ok(number) = Number::parse(&given) {
            prop_assert_eq!(Number::parse(&text(number)), Ok(number));
        }
    }

    #[test]
    fn sums_are_exact(a in any_number(), b in any_number()) {
        if let (Ok(x), Ok(y)) = (Number::parse(&a), Number::parse(&b)) {
            let wanted = reference_add(&text(x), &text(y));
            prop_assert_eq!(x.add(y).ok().map(text), wanted.clone());
            prop_assert_eq!(y.add(x).ok().map(text), wanted);
            prop_assert_eq!(x.subtract(x).map(text), Ok("0".into()));
        }
    }

    #[test]
    fn order_is_the_sign_of_the_difference(a in any_number(), b in any_number()) {
        if let (Ok(x), Ok(y)) = (Number::parse(&a), Number::parse(&b)) {
            if let Ok(difference) = x.subtract(y) {
                prop_assert_eq!(x.cmp(&y), difference.cmp(&Number::ZERO));
            }
        }
    }

    #[test]
    fn nothing_panics(given in "[-+0-9.eE]{0,60}") {
        let _ = Number::parse(&given).map(|n| (text(n), n.size(), n.add(n)));
    }
}

#[test]
fn the_older_layers_count_as_java_does() {
    let of = |text: &str| Number::parse(text).map_err(|error| error.as_java_has_it(text));
    assert_eq!(of("1e126"), Err(NumberError::Overflow));
    assert_eq!(of("1e2147483646"), Err(NumberError::Overflow));
    assert_eq!(of("-0.10e2147483647"), Err(NumberError::Overflow));
    assert_eq!(of("10e2147483646"), Err(NumberError::Underflow));
    assert_eq!(of("1e2147483647"), Err(NumberError::Underflow));
    // Seen for parameters of PartiQL: the exponent itself has to fit, too.
    assert_eq!(of("1e+2147483648"), Err(NumberError::NotNumeric));
    assert_eq!(of("1e2147483649"), Err(NumberError::NotNumeric));
    assert_eq!(of("1e-2147483647"), Err(NumberError::Underflow));
    assert_eq!(of("1e-2147483648"), Err(NumberError::NotNumeric));
    assert_eq!(of("x"), Err(NumberError::NotNumeric));
}
