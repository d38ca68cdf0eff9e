//! The functions of S3 Select's SQL: how they are written, and what they give.

use crate::ast::{Expr, Function, Trim};
use crate::error::{self, Outcome};
use crate::eval::Env;
use crate::lexer::Kind;
use crate::parser::Parser;
use crate::time::{Part, Timestamp};
use crate::value::{equal, Value};
use std::borrow::Cow;

/// Reads a call behind its left parenthesis; `name` is in lower case.
pub(crate) fn parse_call(parser: &mut Parser, name: &str) -> Outcome<Expr> {
    match name {
        "substring" => return substring_call(parser),
        "trim" => return trim_call(parser),
        "extract" => return extract_call(parser),
        "date_add" | "date_diff" => return date_call(parser, name == "date_add"),
        _ => {}
    }
    let (function, least, most) = match name {
        "coalesce" => (Function::Coalesce, 1, usize::MAX),
        "nullif" => (Function::NullIf, 2, 2),
        "char_length" | "character_length" => (Function::CharLength, 1, 1),
        "lower" => (Function::Lower, 1, 1),
        "upper" => (Function::Upper, 1, 1),
        "to_string" => (Function::ToString, 2, 2),
        "to_timestamp" => (Function::ToTimestamp, 1, 1),
        "utcnow" => (Function::UtcNow, 0, 0),
        _ => return Err(error::unsupported_function()),
    };
    let arguments = arguments(parser)?;
    match (least..=most).contains(&arguments.len()) {
        true => Ok(Expr::Call(function, arguments)),
        false => Err(error::invalid_arguments()),
    }
}

fn arguments(parser: &mut Parser) -> Outcome<Vec<Expr>> {
    let mut arguments = Vec::new();
    if parser.is("*") {
        return Err(error::call_with_star());
    }
    if !parser.is(")") {
        arguments.push(parser.expr()?);
        while parser.take(",") {
            arguments.push(parser.expr()?);
        }
    }
    parser.expect_right_paren()?;
    Ok(arguments)
}

/// `SUBSTRING(text FROM start FOR length)` or with commas.
fn substring_call(parser: &mut Parser) -> Outcome<Expr> {
    let mut arguments = vec![parser.expr()?];
    for word in ["from", "for"] {
        if parser.take_word(word) || parser.take(",") {
            arguments.push(parser.expr()?);
        } else {
            break;
        }
    }
    parser.expect_right_paren()?;
    match arguments.len() {
        1 => Err(error::invalid_arguments()),
        _ => Ok(Expr::Call(Function::Substring, arguments)),
    }
}

/// `TRIM([[LEADING | TRAILING | BOTH] [characters] FROM] text)`
fn trim_call(parser: &mut Parser) -> Outcome<Expr> {
    let words = [
        ("leading", Trim::Leading),
        ("trailing", Trim::Trailing),
        ("both", Trim::Both),
    ];
    let side = words.into_iter().find(|(word, _)| parser.take_word(word));
    let mut arguments = Vec::new();
    if side.is_some() && parser.take_word("from") {
        arguments.push(parser.expr()?);
    } else {
        let first = parser.expr()?;
        if parser.take_word("from") {
            arguments.push(parser.expr()?);
        } else if side.is_some() {
            return Err(error::expected_keyword());
        }
        arguments.push(first);
    }
    parser.expect_right_paren()?;
    let side = side.map_or(Trim::Both, |(_, side)| side);
    Ok(Expr::Call(Function::Trim(side), arguments))
}

fn date_part(parser: &mut Parser) -> Outcome<Part> {
    let part = match &parser.peek().kind {
        Kind::Word(word) => Part::parse(word),
        _ => None,
    };
    let part = part.ok_or_else(error::expected_date_part)?;
    parser.skip();
    Ok(part)
}

/// `EXTRACT(part FROM timestamp)`
fn extract_call(parser: &mut Parser) -> Outcome<Expr> {
    let part = date_part(parser)?;
    parser.expect_word("from")?;
    let time = parser.expr()?;
    parser.expect_right_paren()?;
    Ok(Expr::Call(Function::Extract(part), vec![time]))
}

fn date_call(parser: &mut Parser, adds: bool) -> Outcome<Expr> {
    let part = date_part(parser)?;
    if matches!(part, Part::TimezoneHour | Part::TimezoneMinute) {
        return Err(error::expected_date_part());
    }
    if !parser.take(",") {
        return Err(error::expected_argument_delimiter());
    }
    let arguments = arguments(parser)?;
    let function = match adds {
        true => Function::DateAdd(part),
        false => Function::DateDiff(part),
    };
    match arguments.len() {
        2 => Ok(Expr::Call(function, arguments)),
        _ => Err(error::invalid_arguments()),
    }
}

/// Calls a function that wants all of its arguments; one that is absent makes the result NULL.
pub(crate) fn call<'a>(function: Function, arguments: Vec<Value<'a>>, env: &Env) -> Outcome<Value<'a>> {
    if let Function::NullIf = function {
        let [a, b] = exactly(arguments)?;
        return Ok(match equal(&a, &b) {
            Some(true) => Value::Null,
            _ => a,
        });
    }
    if arguments.iter().any(Value::is_absent) {
        return Ok(Value::Null);
    }
    match function {
        Function::UtcNow => Ok(Value::Time(env.now)),
        Function::CharLength => {
            let [text] = exactly(arguments)?;
            Ok(Value::Int(text_of(&text)?.chars().count() as i64))
        }
        Function::Lower => {
            let [text] = exactly(arguments)?;
            Ok(Value::Text(text_of(&text)?.to_lowercase().into()))
        }
        Function::Upper => {
            let [text] = exactly(arguments)?;
            Ok(Value::Text(text_of(&text)?.to_uppercase().into()))
        }
        Function::Substring => substring(&arguments).map(|text| Value::Text(text.into())),
        Function::Trim(side) => trim(side, &arguments).map(|text| Value::Text(text.into())),
        Function::DateAdd(part) => {
            let [quantity, time] = exactly(arguments)?;
            Ok(Value::Time(time_of(&time)?.add(part, integer_of(&quantity)?)?))
        }
        Function::DateDiff(part) => {
            let [from, to] = exactly(arguments)?;
            Ok(Value::Int(time_of(&from)?.until(part, &time_of(&to)?)?))
        }
        Function::Extract(part) => {
            let [time] = exactly(arguments)?;
            Ok(Value::Int(time_of(&time)?.extract(part)))
        }
        Function::ToString => {
            let [time, pattern] = exactly(arguments)?;
            let text = time_of(&time)?.format(text_of(&pattern)?)?;
            Ok(Value::Text(text.into()))
        }
        Function::ToTimestamp => {
            let [text] = exactly(arguments)?;
            let time = Timestamp::parse(text_of(&text)?).ok_or_else(error::illegal_argument)?;
            Ok(Value::Time(time))
        }
        Function::Coalesce | Function::NullIf => Ok(Value::Null),
    }
}

fn exactly<const COUNT: usize>(arguments: Vec<Value>) -> Outcome<[Value; COUNT]> {
    arguments.try_into().map_err(|_| error::invalid_arguments())
}

fn text_of<'v>(value: &'v Value) -> Outcome<&'v str> {
    value.as_text().ok_or_else(error::incorrect_argument_type)
}

fn time_of(value: &Value) -> Outcome<Timestamp> {
    value.to_time().ok_or_else(error::incorrect_argument_type)
}

fn integer_of(value: &Value) -> Outcome<i64> {
    match value.to_number() {
        Some(crate::value::Number::Int(number)) => Ok(number),
        _ => Err(error::incorrect_argument_type()),
    }
}

/// The characters from `start`, which counts from 1, on. What would stand before the first one counts as well, as SQL has it.
fn substring(arguments: &[Value]) -> Outcome<String> {
    let text = text_of(&arguments[0])?;
    let start = integer_of(&arguments[1])?;
    let end = match arguments.get(2) {
        None => i64::MAX,
        Some(length) => match integer_of(length)? {
            length if length < 0 => return Err(error::illegal_argument()),
            length => start.saturating_add(length),
        },
    };
    let skipped = usize::try_from(start.saturating_sub(1)).unwrap_or(0);
    let count = usize::try_from(end.saturating_sub(start.max(1))).unwrap_or(0);
    Ok(text.chars().skip(skipped).take(count).collect())
}

fn trim(side: Trim, arguments: &[Value]) -> Outcome<String> {
    let text = text_of(&arguments[0])?;
    let characters = arguments.get(1).map(text_of).transpose()?.unwrap_or(" ");
    let is_cut = |letter: char| characters.contains(letter);
    Ok(match side {
        Trim::Both => text.trim_matches(is_cut),
        Trim::Leading => text.trim_start_matches(is_cut),
        Trim::Trailing => text.trim_end_matches(is_cut),
    }
    .to_owned())
}

/// `LIKE`: `%` stands for any characters, `_` for one.
pub(crate) fn like(text: &str, pattern: &str, escape: Option<char>) -> Outcome<bool> {
    check_pattern(pattern, escape)?;
    let (mut text_at, mut at) = (0, 0);
    // Where to go on when what follows the last `%` does not fit: one character further.
    let mut retry: Option<(usize, usize)> = None;
    loop {
        let letter = text[text_at..].chars().next();
        match wildcard(&pattern[at..], escape) {
            Some((Wildcard::Any, width)) => {
                at += width;
                retry = Some((at, text_at));
                continue;
            }
            Some((expected, width)) if letter.is_some_and(|letter| expected.fits(letter)) => {
                at += width;
                text_at += letter.map_or(0, char::len_utf8);
                continue;
            }
            None if letter.is_none() => return Ok(true),
            _ => {}
        }
        let Some((pattern_at, tried)) = retry else {
            return Ok(false);
        };
        let Some(skipped) = text[tried..].chars().next() else {
            return Ok(false);
        };
        (at, text_at) = (pattern_at, tried + skipped.len_utf8());
        retry = Some((at, text_at));
    }
}

enum Wildcard {
    Any,
    One,
    Letter(char),
}

impl Wildcard {
    fn fits(&self, letter: char) -> bool {
        match self {
            Wildcard::Letter(expected) => *expected == letter,
            _ => true,
        }
    }
}

/// What a pattern begins with, and how many bytes that takes.
fn wildcard(pattern: &str, escape: Option<char>) -> Option<(Wildcard, usize)> {
    let mut letters = pattern.chars();
    let first = letters.next()?;
    Some(match first {
        _ if Some(first) == escape => {
            let letter = letters.next()?;
            (Wildcard::Letter(letter), first.len_utf8() + letter.len_utf8())
        }
        '%' => (Wildcard::Any, 1),
        '_' => (Wildcard::One, 1),
        _ => (Wildcard::Letter(first), first.len_utf8()),
    })
}

/// The escape character stands before `%`, `_` or itself.
fn check_pattern(pattern: &str, escape: Option<char>) -> Outcome<()> {
    let Some(escape) = escape else { return Ok(()) };
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        if letter == escape
            && !letters
                .next()
                .is_some_and(|next| matches!(next, '%' | '_') || next == escape)
        {
            return Err(error::like_invalid_escape());
        }
    }
    Ok(())
}

/// The escape character of a LIKE.
pub(crate) fn escape_of(value: &Value) -> Outcome<char> {
    let mut letters = value.as_text().ok_or_else(error::like_invalid_inputs)?.chars();
    match (letters.next(), letters.next()) {
        (Some(escape), None) => Ok(escape),
        _ => Err(error::like_invalid_escape()),
    }
}

/// Text of a value, for `||` and `CAST(… AS STRING)`.
pub(crate) fn text_from<'a>(value: Value<'a>) -> Option<Cow<'a, str>> {
    Some(match value {
        Value::Text(text) | Value::Untyped(text) => text,
        Value::Bool(value) => (if value { "true" } else { "false" }).into(),
        Value::Int(number) => number.to_string().into(),
        Value::Float(number) => {
            let mut out = Vec::new();
            crate::value::write_float(number, &mut out);
            String::from_utf8(out).ok()?.into()
        }
        Value::Decimal(number) => number.to_plain_string().into(),
        Value::Time(time) => time.to_string().into(),
        Value::Missing | Value::Null | Value::List(_) | Value::Struct(_) => return None,
    })
}
