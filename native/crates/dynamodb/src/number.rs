//! DynamoDB's numbers: up to 38 significant decimal digits, magnitude from 1E-130 to below 1E+126, exact arithmetic.

use std::cmp::Ordering;

/// Significant digits.
pub const MAX_DIGITS: usize = 38;
/// Exponent of the leading digit of the largest number.
pub const MAX_MAGNITUDE: i32 = 125;
/// Exponent of the leading digit of the smallest number.
pub const MIN_MAGNITUDE: i32 = -130;

/// `coefficient * 10^exponent`, negated if `negative`. The coefficient has no trailing zeros and at most 38 digits; zero is
/// (0, 0, false). So equal numbers are equal structures.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Number {
    coefficient: u128,
    exponent: i16,
    negative: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberError {
    NotNumeric,
    TooManyDigits,
    Overflow,
    Underflow,
}

impl NumberError {
    pub fn message(self, text: &str) -> String {
        match self {
            NumberError::NotNumeric => format!("The parameter cannot be converted to a numeric value: {text}"),
            NumberError::TooManyDigits => "Attempting to store more than 38 significant digits in a Number".into(),
            NumberError::Overflow => {
                "Number overflow. Attempting to store a number with magnitude larger than supported range".into()
            }
            NumberError::Underflow => {
                "Number underflow. Attempting to store a number with magnitude smaller than supported range".into()
            }
        }
    }
}

impl NumberError {
    /// What the older layers say of a number out of range: they read it as Java's BigDecimal does, with its scale in an int, and hold
    /// precision less scale in one too, which wraps round (seen for 1e2147483647; the rest is how BigDecimal counts).
    pub fn as_java_has_it(self, text: &str) -> NumberError {
        if !matches!(self, NumberError::Overflow | NumberError::Underflow) {
            return self;
        }
        let unsigned = text.trim_start_matches(['-', '+']);
        let (mantissa, power) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let zeros = |text: &str| text.bytes().take_while(|digit| *digit == b'0').count();
        let leading = match zeros(whole) {
            all if all == whole.len() => all + zeros(fraction),
            some => some,
        };
        let precision = (whole.len() + fraction.len() - leading).max(1) as i64;
        let power: i64 = power.trim_start_matches('+').parse().unwrap_or(0);
        let scale = (fraction.len() as i64).saturating_sub(power);
        if i32::try_from(power).is_err() || i32::try_from(scale).is_err() {
            NumberError::NotNumeric
        } else if precision - scale > i64::from(i32::MAX) {
            NumberError::Underflow
        } else {
            self
        }
    }
}

impl Number {
    pub const ZERO: Number = Number {
        coefficient: 0,
        exponent: 0,
        negative: false,
    };

    /// Reads `[+-]digits[.digits][(e|E)[+-]digits]`.
    pub fn parse(text: &str) -> Result<Number, NumberError> {
        let (negative, unsigned) = match text.as_bytes() {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] => (false, rest),
            all => (false, all),
        };
        let mantissa_end = unsigned
            .iter()
            .position(|b| matches!(b, b'e' | b'E'))
            .unwrap_or(unsigned.len());
        let power = match &unsigned[mantissa_end..] {
            [] => 0,
            [_, digits @ ..] => parse_power(digits)?,
        };
        let (mut coefficient, mut digits, mut zeros, mut scale) = (0u128, 0usize, 0i64, 0i64);
        let (mut seen, mut point) = (false, false);
        for byte in &unsigned[..mantissa_end] {
            match byte {
                b'.' if !point => point = true,
                b'0'..=b'9' => {
                    seen = true;
                    scale -= i64::from(point);
                    if *byte == b'0' {
                        // Trailing zeros are not significant; they are counted until a digit shows that they are inside.
                        zeros += i64::from(digits > 0);
                        if digits == 0 {
                            continue;
                        }
                    } else {
                        let shift = zeros as usize + 1;
                        if digits + shift > MAX_DIGITS && digits > 0 {
                            return Err(NumberError::TooManyDigits);
                        }
                        digits += if digits == 0 { 1 } else { shift };
                        coefficient = coefficient * 10u128.pow(if coefficient == 0 { 1 } else { shift as u32 });
                        coefficient += u128::from(byte - b'0');
                        zeros = 0;
                    }
                }
                _ => return Err(NumberError::NotNumeric),
            }
        }
        if !seen {
            return Err(NumberError::NotNumeric);
        }
        if coefficient == 0 {
            // Zero is held to the range by the exponent it is written with.
            return Number::checked(false, 0, 1, power).map(|_| Number::ZERO);
        }
        let exponent = scale.saturating_add(zeros).saturating_add(power);
        Number::checked(negative, coefficient, digits, exponent)
    }

    /// `coefficient` has `digits` digits and no trailing zeros.
    fn checked(negative: bool, coefficient: u128, digits: usize, exponent: i64) -> Result<Number, NumberError> {
        let magnitude = exponent.saturating_add(digits as i64 - 1);
        if magnitude > i64::from(MAX_MAGNITUDE) {
            return Err(NumberError::Overflow);
        }
        if magnitude < i64::from(MIN_MAGNITUDE) {
            return Err(NumberError::Underflow);
        }
        Ok(Number {
            coefficient,
            exponent: exponent as i16,
            negative,
        })
    }

    fn digits(self) -> usize {
        count_digits(self.coefficient)
    }

    /// Exponent of the leading digit.
    fn magnitude(self) -> i32 {
        i32::from(self.exponent) + self.digits() as i32 - 1
    }

    pub fn is_zero(self) -> bool {
        self.coefficient == 0
    }

    pub fn negate(self) -> Number {
        Number {
            negative: !self.negative && !self.is_zero(),
            ..self
        }
    }

    /// Exact; an error where the result has more than 38 digits or leaves the range. That AWS refuses the former rather
    /// than rounds is a guess from its documentation of stored numbers.
    pub fn add(self, other: Number) -> Result<Number, NumberError> {
        if self.is_zero() {
            return Ok(other);
        }
        if other.is_zero() {
            return Ok(self);
        }
        if let Some(sum) = self.add_small(other) {
            return sum;
        }
        let low = self.exponent.min(other.exponent);
        let high = self.magnitude().max(other.magnitude());
        // One place more for the carry. If the numbers span more, digits of both ends remain: they can't cancel.
        let span = (high - i32::from(low) + 2) as usize;
        if span > MAX_DIGITS + 2 {
            return Err(NumberError::TooManyDigits);
        }
        let left = self.places(low, span);
        let right = other.places(low, span);
        let (mut places, negative) = if self.negative == other.negative {
            (add_places(&left, &right), self.negative)
        } else {
            match left.iter().rev().cmp(right.iter().rev()) {
                Ordering::Equal => return Ok(Number::ZERO),
                Ordering::Greater => (subtract_places(&left, &right), self.negative),
                Ordering::Less => (subtract_places(&right, &left), other.negative),
            }
        };
        while places.last() == Some(&0) {
            places.pop();
        }
        let zeros = places.iter().take_while(|digit| **digit == 0).count();
        let digits = places.len() - zeros;
        if digits > MAX_DIGITS {
            return Err(NumberError::TooManyDigits);
        }
        let coefficient = places[zeros..]
            .iter()
            .rev()
            .fold(0u128, |sum, digit| sum * 10 + u128::from(*digit));
        Number::checked(negative, coefficient, digits, i64::from(low) + zeros as i64)
    }

    /// The sum of numbers that fit machine integers once both are written with the lower exponent, as nearly all do.
    fn add_small(self, other: Number) -> Option<Result<Number, NumberError>> {
        let low = self.exponent.min(other.exponent);
        let lifted = |number: Number| {
            let power = 10i64.checked_pow(u32::try_from(number.exponent - low).ok()?)?;
            let lifted = i64::try_from(number.coefficient).ok()?.checked_mul(power)?;
            Some(if number.negative { -lifted } else { lifted })
        };
        let sum = lifted(self)?.checked_add(lifted(other)?)?;
        if sum == 0 {
            return Some(Ok(Number::ZERO));
        }
        let (mut coefficient, mut exponent) = (sum.unsigned_abs(), i64::from(low));
        while coefficient % 10 == 0 {
            coefficient /= 10;
            exponent += 1;
        }
        let coefficient = u128::from(coefficient);
        Some(Number::checked(
            sum < 0,
            coefficient,
            count_digits(coefficient),
            exponent,
        ))
    }

    pub fn subtract(self, other: Number) -> Result<Number, NumberError> {
        self.add(other.negate())
    }

    /// Decimal digits from the place 10^low upwards, least first.
    fn places(self, low: i16, span: usize) -> Vec<u8> {
        let mut places = vec![0u8; span];
        let mut rest = self.coefficient;
        let mut at = (self.exponent - low) as usize;
        while rest > 0 {
            if let Some(place) = places.get_mut(at) {
                *place = (rest % 10) as u8;
            }
            rest /= 10;
            at += 1;
        }
        places
    }

    /// The canonical form: no exponent, no zeros that don't count.
    pub fn write(self, out: &mut Vec<u8>) {
        if self.negative {
            out.push(b'-');
        }
        let mut buffer = [0u8; MAX_DIGITS + 1];
        let digits = write_digits(self.coefficient, &mut buffer);
        let exponent = i32::from(self.exponent);
        if exponent >= 0 {
            out.extend_from_slice(digits);
            out.resize(out.len() + exponent as usize, b'0');
            return;
        }
        let whole = digits.len() as i32 + exponent;
        if whole > 0 {
            out.extend_from_slice(&digits[..whole as usize]);
            out.push(b'.');
            out.extend_from_slice(&digits[whole as usize..]);
        } else {
            out.extend_from_slice(b"0.");
            out.resize(out.len() + (-whole) as usize, b'0');
            out.extend_from_slice(digits);
        }
    }

    /// The whole number below it; none for one below zero or too large.
    pub fn floor(self) -> Option<u64> {
        if self.negative && !self.is_zero() {
            return None;
        }
        let exponent = u32::from(self.exponent.unsigned_abs());
        let whole = if self.exponent < 0 {
            10u128.checked_pow(exponent).map_or(0, |power| self.coefficient / power)
        } else if self.is_zero() {
            0
        } else {
            self.coefficient.checked_mul(10u128.checked_pow(exponent)?)?
        };
        u64::try_from(whole).ok()
    }

    /// Bytes that it counts in an item: one, plus one for every two significant digits on each side of the decimal point,
    /// plus one if negative (measured on AWS, eu-west-2, 2026-08). Zero counts one.
    pub fn size(self) -> usize {
        if self.is_zero() {
            return 1;
        }
        let (digits, exponent) = (self.digits() as i32, i32::from(self.exponent));
        // A place of the coefficient belongs to the whole part if its exponent is not negative.
        let fraction = (-exponent).clamp(0, digits);
        let whole = digits - fraction;
        (1 + (whole + 1) / 2 + (fraction + 1) / 2) as usize + usize::from(self.negative)
    }

    /// Bytes whose order is the numbers' order: a sign, the magnitude, pairs of digits.
    pub fn write_key(self, out: &mut Vec<u8>) {
        if self.is_zero() {
            out.push(1);
            return;
        }
        let flip = if self.negative { 0xff } else { 0 };
        out.push(if self.negative { 0 } else { 2 });
        out.push((self.magnitude() - MIN_MAGNITUDE) as u8 ^ flip);
        let mut buffer = [0u8; MAX_DIGITS + 1];
        let digits = write_digits(self.coefficient, &mut buffer);
        for pair in digits.chunks(2) {
            let tens = pair[0] - b'0';
            let ones = pair.get(1).map_or(0, |digit| digit - b'0');
            // One more than the pair's value, so that a number's end, 0, is less than any pair.
            out.push((tens * 10 + ones + 1) ^ flip);
        }
        out.push(flip);
    }
}

impl From<usize> for Number {
    fn from(value: usize) -> Self {
        Number::parse(&value.to_string()).unwrap_or(Number::ZERO)
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Number) -> Ordering {
        let sign = |n: &Number| {
            if n.is_zero() {
                0
            } else if n.negative {
                -1
            } else {
                1
            }
        };
        let order = sign(self).cmp(&sign(other));
        if order != Ordering::Equal || self.is_zero() {
            return order;
        }
        let absolute = self.magnitude().cmp(&other.magnitude()).then_with(|| {
            let lift = |n: &Number| n.coefficient * 10u128.pow((MAX_DIGITS - n.digits()) as u32);
            lift(self).cmp(&lift(other))
        });
        if self.negative {
            absolute.reverse()
        } else {
            absolute
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// An exponent, which AWS reads as a 64-bit integer: one that is longer is no number.
fn parse_power(text: &[u8]) -> Result<i64, NumberError> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        all => (false, all),
    };
    if digits.is_empty() {
        return Err(NumberError::NotNumeric);
    }
    let mut power = 0i64;
    for byte in digits {
        if !byte.is_ascii_digit() {
            return Err(NumberError::NotNumeric);
        }
        let digit = i64::from(byte - b'0');
        let longer = power
            .checked_mul(10)
            .and_then(|power| power.checked_add(if negative { -digit } else { digit }));
        power = longer.ok_or(NumberError::NotNumeric)?;
    }
    Ok(power)
}

fn count_digits(value: u128) -> usize {
    value.checked_ilog10().map_or(1, |log| log as usize + 1)
}

fn write_digits(mut value: u128, buffer: &mut [u8; MAX_DIGITS + 1]) -> &[u8] {
    let mut at = buffer.len();
    // Dividing 128-bit numbers is slow; nearly all numbers fit 64 bits.
    while value > u128::from(u64::MAX) {
        at -= 1;
        buffer[at] = b'0' + (value % 10) as u8;
        value /= 10;
    }
    let mut small = value as u64;
    loop {
        at -= 1;
        buffer[at] = b'0' + (small % 10) as u8;
        small /= 10;
        if small == 0 {
            return &buffer[at..];
        }
    }
}

fn add_places(left: &[u8], right: &[u8]) -> Vec<u8> {
    let mut carry = 0;
    left.iter()
        .zip(right)
        .map(|(a, b)| {
            let sum = a + b + carry;
            carry = sum / 10;
            sum % 10
        })
        .collect()
}

/// `large` is not less than `small`.
fn subtract_places(large: &[u8], small: &[u8]) -> Vec<u8> {
    let mut borrow = 0;
    large
        .iter()
        .zip(small)
        .map(|(a, b)| {
            let (digit, taken) = if *a < b + borrow {
                (a + 10 - b - borrow, 1)
            } else {
                (a - b - borrow, 0)
            };
            borrow = taken;
            digit
        })
        .collect()
}

#[cfg(test)]
#[path = "number_tests.rs"]
mod tests;
