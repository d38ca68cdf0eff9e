//! Values of S3 Select's SQL: those of JSON, timestamps, decimals, and the fields of CSV, which have no type until something asks for one.

use crate::error::{self, Outcome};
use crate::time::Timestamp;
use bigdecimal::{BigDecimal, FromPrimitive, RoundingMode, ToPrimitive, Zero};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::num::NonZeroU64;
use std::str::FromStr;

/// Significant digits of a decimal.
const DECIMAL_DIGITS: u64 = 38;

#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    Missing,
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Decimal(BigDecimal),
    Text(Cow<'a, str>),
    /// A field of CSV: text that is taken for a number, a boolean or a timestamp where it meets one. AWS's guide asks for a CAST; that it does
    /// without one is a guess, which lets more queries work.
    Untyped(Cow<'a, str>),
    Time(Timestamp),
    List(Vec<Value<'a>>),
    Struct(Vec<(Cow<'a, str>, Value<'a>)>),
}

impl<'a> Value<'a> {
    pub fn is_absent(&self) -> bool {
        matches!(self, Value::Missing | Value::Null)
    }

    /// Text without regard to where it comes from.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) | Value::Untyped(text) => Some(text),
            _ => None,
        }
    }

    /// The value as something to compute with.
    pub fn to_number(&self) -> Option<Number> {
        match self {
            Value::Int(number) => Some(Number::Int(*number)),
            Value::Float(number) => Some(Number::Float(*number)),
            Value::Decimal(number) => Some(Number::Decimal(number.clone())),
            Value::Untyped(text) => Number::parse(text.trim()),
            _ => None,
        }
    }

    pub fn to_time(&self) -> Option<Timestamp> {
        match self {
            Value::Time(time) => Some(*time),
            Value::Text(text) | Value::Untyped(text) => Timestamp::parse(text.trim()),
            _ => None,
        }
    }

    pub fn into_owned(self) -> Value<'static> {
        match self {
            Value::Missing => Value::Missing,
            Value::Null => Value::Null,
            Value::Bool(value) => Value::Bool(value),
            Value::Int(value) => Value::Int(value),
            Value::Float(value) => Value::Float(value),
            Value::Decimal(value) => Value::Decimal(value),
            Value::Text(text) => Value::Text(text.into_owned().into()),
            Value::Untyped(text) => Value::Untyped(text.into_owned().into()),
            Value::Time(time) => Value::Time(time),
            Value::List(items) => Value::List(items.into_iter().map(Value::into_owned).collect()),
            Value::Struct(members) => Value::Struct(
                members
                    .into_iter()
                    .map(|(name, value)| (name.into_owned().into(), value.into_owned()))
                    .collect(),
            ),
        }
    }
}

pub fn parse_bool(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else {
        text.eq_ignore_ascii_case("false").then_some(false)
    }
}

#[derive(Clone, Debug)]
pub enum Number {
    Int(i64),
    Float(f64),
    Decimal(BigDecimal),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

impl Number {
    /// As JSON and SQL write numbers: whole ones are integers, those with an exponent floats, the others decimals.
    pub fn parse(text: &str) -> Option<Number> {
        let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
        if !digits.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
            return None;
        }
        if let Ok(number) = text.parse::<i64>() {
            return Some(Number::Int(number));
        }
        if digits.contains(['e', 'E']) {
            return text.parse().ok().map(Number::Float);
        }
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && digits != ".";
        if !plain {
            return None;
        }
        BigDecimal::from_str(text)
            .ok()
            .map(|number| Number::Decimal(rounded(number)))
    }

    pub fn to_decimal(&self) -> Option<BigDecimal> {
        match self {
            Number::Int(number) => Some(BigDecimal::from(*number)),
            Number::Float(number) => BigDecimal::from_f64(*number).map(rounded),
            Number::Decimal(number) => Some(number.clone()),
        }
    }

    pub fn to_float(&self) -> f64 {
        match self {
            Number::Int(number) => *number as f64,
            Number::Float(number) => *number,
            Number::Decimal(number) => number.to_f64().unwrap_or(f64::NAN),
        }
    }

    pub fn compare(&self, other: &Number) -> Option<Ordering> {
        match (self, other) {
            (Number::Int(a), Number::Int(b)) => Some(a.cmp(b)),
            (Number::Float(_), _) | (_, Number::Float(_)) => self.to_float().partial_cmp(&other.to_float()),
            _ => Some(self.to_decimal()?.cmp(&other.to_decimal()?)),
        }
    }

    pub fn compute(&self, operator: Arithmetic, other: &Number) -> Outcome<Number> {
        match (self, other) {
            (Number::Int(a), Number::Int(b)) => compute_integers(operator, *a, *b).map(Number::Int),
            (Number::Float(_), _) | (_, Number::Float(_)) => {
                let (a, b) = (self.to_float(), other.to_float());
                Ok(Number::Float(match operator {
                    Arithmetic::Add => a + b,
                    Arithmetic::Subtract => a - b,
                    Arithmetic::Multiply => a * b,
                    Arithmetic::Divide => a / b,
                    Arithmetic::Remainder => a % b,
                }))
            }
            _ => {
                let number = |number: &Number| number.to_decimal().ok_or_else(error::invalid_data_type);
                compute_decimals(operator, &number(self)?, &number(other)?).map(Number::Decimal)
            }
        }
    }

    pub fn into_value(self) -> Value<'static> {
        match self {
            Number::Int(number) => Value::Int(number),
            Number::Float(number) => Value::Float(number),
            Number::Decimal(number) => Value::Decimal(number),
        }
    }
}

fn compute_integers(operator: Arithmetic, a: i64, b: i64) -> Outcome<i64> {
    let divides = matches!(operator, Arithmetic::Divide | Arithmetic::Remainder);
    if divides && b == 0 {
        return Err(error::cannot_be_evaluated());
    }
    let result = match operator {
        Arithmetic::Add => a.checked_add(b),
        Arithmetic::Subtract => a.checked_sub(b),
        Arithmetic::Multiply => a.checked_mul(b),
        Arithmetic::Divide => a.checked_div(b),
        Arithmetic::Remainder => a.checked_rem(b),
    };
    result.ok_or_else(error::integer_overflow)
}

fn compute_decimals(operator: Arithmetic, a: &BigDecimal, b: &BigDecimal) -> Outcome<BigDecimal> {
    let divides = matches!(operator, Arithmetic::Divide | Arithmetic::Remainder);
    if divides && b.is_zero() {
        return Err(error::cannot_be_evaluated());
    }
    Ok(rounded(match operator {
        Arithmetic::Add => a + b,
        Arithmetic::Subtract => a - b,
        Arithmetic::Multiply => a * b,
        Arithmetic::Divide => a / b,
        Arithmetic::Remainder => a % b,
    }))
}

pub fn rounded(number: BigDecimal) -> BigDecimal {
    match NonZeroU64::new(DECIMAL_DIGITS) {
        Some(digits) if number.digits() > DECIMAL_DIGITS => number.with_precision_round(digits, RoundingMode::HalfEven),
        _ => number,
    }
}

/// Whether two values are equal; `None` where one of them is absent. Values of different types are not equal.
pub fn equal(a: &Value, b: &Value) -> Option<bool> {
    if a.is_absent() || b.is_absent() {
        return None;
    }
    Some(match (a, b) {
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b).unwrap_or(false))
        }
        (Value::Struct(_), Value::Struct(_)) => a == b,
        _ => compare(a, b) == Some(Ordering::Equal),
    })
}

/// The order of two values, if they have one.
pub fn compare(a: &Value, b: &Value) -> Option<Ordering> {
    if let (Some(a), Some(b)) = (a.as_text(), b.as_text()) {
        return Some(a.cmp(b));
    }
    match (a, b) {
        (Value::Bool(a), Value::Bool(b)) => Some(a.cmp(b)),
        (Value::Bool(a), Value::Untyped(b)) => Some(a.cmp(&parse_bool(b)?)),
        (Value::Untyped(a), Value::Bool(b)) => Some(parse_bool(a)?.cmp(b)),
        (Value::Time(a), Value::Time(b)) => Some(a.instant().cmp(&b.instant())),
        (Value::Time(a), Value::Untyped(b)) => Some(a.instant().cmp(&Timestamp::parse(b)?.instant())),
        (Value::Untyped(a), Value::Time(b)) => Some(Timestamp::parse(a)?.instant().cmp(&b.instant())),
        _ => a.to_number()?.compare(&b.to_number()?),
    }
}

/// A float as JSON writes it. That whole ones have no decimal point is a guess.
pub fn write_float(number: f64, out: &mut Vec<u8>) {
    use std::io::Write;
    if number.is_finite() {
        let magnitude = number.abs();
        let written = if magnitude != 0.0 && !(1e-7..1e21).contains(&magnitude) {
            write!(out, "{number:e}")
        } else {
            write!(out, "{number}")
        };
        debug_assert!(written.is_ok(), "A vector takes all that is written.");
    }
}
