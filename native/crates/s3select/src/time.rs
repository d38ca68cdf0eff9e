//! Timestamps as S3 Select has them: a date with as much of a time as was given, and an offset that may be unknown (`-00:00`).

use crate::error::{self, Outcome};
use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use std::fmt::Write;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    Year,
    Month,
    Day,
    Minute,
    Second,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    TimezoneHour,
    TimezoneMinute,
}

impl Part {
    pub fn parse(name: &str) -> Option<Part> {
        Some(match name.to_ascii_lowercase().as_str() {
            "year" => Part::Year,
            "month" => Part::Month,
            "day" => Part::Day,
            "hour" => Part::Hour,
            "minute" => Part::Minute,
            "second" => Part::Second,
            "timezone_hour" => Part::TimezoneHour,
            "timezone_minute" => Part::TimezoneMinute,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timestamp {
    /// As a clock shows it at the offset.
    local: NaiveDateTime,
    /// Minutes; `None` where it is not known.
    offset: Option<i32>,
    precision: Precision,
    /// Digits of the second's fraction.
    fraction: u8,
}

impl Timestamp {
    /// `millis` since the epoch.
    pub fn from_millis(millis: i64) -> Option<Timestamp> {
        Some(Timestamp {
            local: chrono::DateTime::from_timestamp_millis(millis)?.naive_utc(),
            offset: Some(0),
            precision: Precision::Second,
            fraction: 3,
        })
    }

    /// The forms of the W3C's note on dates: `2007T`, `2007-02T`, `2007-02-23` with or without `T`, `2007-02-23T12:14Z`,
    /// `2007-02-23T12:14:33.079-08:00`.
    pub fn parse(text: &str) -> Option<Timestamp> {
        let mut rest = text;
        let year = digits(&mut rest, 4)?;
        let date = |month, day| NaiveDate::from_ymd_opt(year as i32, month, day)?.and_hms_opt(0, 0, 0);
        let dated = |local, precision| Timestamp {
            local,
            offset: None,
            precision,
            fraction: 0,
        };
        if rest == "T" {
            return Some(dated(date(1, 1)?, Precision::Year));
        }
        take(&mut rest, '-')?;
        let month = digits(&mut rest, 2)?;
        if rest == "T" {
            return Some(dated(date(month, 1)?, Precision::Month));
        }
        take(&mut rest, '-')?;
        let day = digits(&mut rest, 2)?;
        let midnight = date(month, day)?;
        if rest.is_empty() || rest == "T" {
            return Some(dated(midnight, Precision::Day));
        }
        take(&mut rest, 'T')?;
        let hour = digits(&mut rest, 2)?;
        take(&mut rest, ':')?;
        let minute = digits(&mut rest, 2)?;
        let mut time = Timestamp {
            local: midnight.with_hour(hour)?.with_minute(minute)?,
            offset: None,
            precision: Precision::Minute,
            fraction: 0,
        };
        if take(&mut rest, ':').is_some() {
            time.local = time.local.with_second(digits(&mut rest, 2)?)?;
            time.precision = Precision::Second;
            if take(&mut rest, '.').is_some() {
                let length = rest.bytes().take_while(u8::is_ascii_digit).count();
                let (fraction, behind) = rest.split_at(length);
                rest = behind;
                time.fraction = length.min(9) as u8;
                let nanos: String = fraction.chars().chain("000000000".chars()).take(9).collect();
                time.local = time.local.with_nanosecond(nanos.parse().ok()?)?;
                if length == 0 {
                    return None;
                }
            }
        }
        time.offset = parse_offset(rest)?;
        Some(time)
    }

    /// The moment, in UTC.
    pub fn instant(&self) -> NaiveDateTime {
        let offset = TimeDelta::minutes(self.offset.unwrap_or(0).into());
        self.local.checked_sub_signed(offset).unwrap_or(self.local)
    }

    /// `DATE_ADD`; what is finer than the timestamp makes it finer.
    pub fn add(&self, part: Part, quantity: i64) -> Outcome<Timestamp> {
        let local = self.local;
        let months = |count: i64| {
            let months = Months::new(u32::try_from(count.unsigned_abs()).ok()?);
            match count < 0 {
                true => local.checked_sub_months(months),
                false => local.checked_add_months(months),
            }
        };
        let delta = |delta: Option<TimeDelta>| local.checked_add_signed(delta?);
        let (local, precision) = match part {
            Part::Year => (quantity.checked_mul(12).and_then(months), Precision::Year),
            Part::Month => (months(quantity), Precision::Month),
            Part::Day => {
                let days = Days::new(quantity.unsigned_abs());
                let moved = match quantity < 0 {
                    true => local.checked_sub_days(days),
                    false => local.checked_add_days(days),
                };
                (moved, Precision::Day)
            }
            Part::Hour => (delta(TimeDelta::try_hours(quantity)), Precision::Minute),
            Part::Minute => (delta(TimeDelta::try_minutes(quantity)), Precision::Minute),
            Part::Second => (delta(TimeDelta::try_seconds(quantity)), Precision::Second),
            Part::TimezoneHour | Part::TimezoneMinute => return Err(error::expected_date_part()),
        };
        // Years before 1 and after 9999 can't be written.
        let local = local.filter(|local| (1..=9999).contains(&local.year()));
        Ok(Timestamp {
            local: local.ok_or_else(error::illegal_argument)?,
            precision: self.precision.max(precision),
            ..*self
        })
    }

    /// `DATE_DIFF`: whole parts from `self` to `other`; days, for one, are 24 hours apart.
    pub fn until(&self, part: Part, other: &Timestamp) -> Outcome<i64> {
        let (from, to) = (self.instant(), other.instant());
        let between = to - from;
        Ok(match part {
            Part::Year => whole_months(from, to) / 12,
            Part::Month => whole_months(from, to),
            Part::Day => between.num_days(),
            Part::Hour => between.num_hours(),
            Part::Minute => between.num_minutes(),
            Part::Second => between.num_seconds(),
            Part::TimezoneHour | Part::TimezoneMinute => return Err(error::expected_date_part()),
        })
    }

    pub fn extract(&self, part: Part) -> i64 {
        let offset = i64::from(self.offset.unwrap_or(0));
        match part {
            Part::Year => self.local.year().into(),
            Part::Month => self.local.month().into(),
            Part::Day => self.local.day().into(),
            Part::Hour => self.local.hour().into(),
            Part::Minute => self.local.minute().into(),
            Part::Second => self.local.second().into(),
            Part::TimezoneHour => offset / 60,
            Part::TimezoneMinute => offset % 60,
        }
    }

    /// `TO_STRING`, by the pattern letters of Java's DateTimeFormatter that S3 Select knows.
    pub fn format(&self, pattern: &str) -> Outcome<String> {
        let mut out = String::new();
        let mut rest = pattern;
        while let Some(first) = rest.chars().next() {
            if first == '\'' {
                let (quoted, behind) = rest[1..]
                    .split_once('\'')
                    .ok_or_else(error::unterminated_timestamp_pattern)?;
                out.push_str(if quoted.is_empty() { "'" } else { quoted });
                rest = behind;
                continue;
            }
            if !first.is_ascii_alphabetic() {
                out.push(first);
                rest = &rest[first.len_utf8()..];
                continue;
            }
            let count = rest.chars().take_while(|letter| *letter == first).count();
            self.format_field(first, count, &mut out)?;
            rest = &rest[count..];
        }
        Ok(out)
    }

    fn format_field(&self, letter: char, count: usize, out: &mut String) -> Outcome<()> {
        let local = &self.local;
        let hour12 = match local.hour() % 12 {
            0 => 12,
            hour => hour,
        };
        let month = || MONTHS[local.month0() as usize];
        let written = match (letter, count) {
            ('y', 1) => write!(out, "{}", local.year()),
            ('y', 2) => write!(out, "{:02}", local.year() % 100),
            ('y', 3 | 4) => write!(out, "{:04}", local.year()),
            ('M', 1) => write!(out, "{}", local.month()),
            ('M', 2) => write!(out, "{:02}", local.month()),
            ('M', 3) => write!(out, "{}", &month()[..3]),
            ('M', 4) => write!(out, "{}", month()),
            ('M', 5) => write!(out, "{}", &month()[..1]),
            ('d', 1) => write!(out, "{}", local.day()),
            ('d', 2) => write!(out, "{:02}", local.day()),
            ('a', 1) => write!(out, "{}", if local.hour() < 12 { "AM" } else { "PM" }),
            ('h', 1) => write!(out, "{hour12}"),
            ('h', 2) => write!(out, "{hour12:02}"),
            ('H', 1) => write!(out, "{}", local.hour()),
            ('H', 2) => write!(out, "{:02}", local.hour()),
            ('m', 1) => write!(out, "{}", local.minute()),
            ('m', 2) => write!(out, "{:02}", local.minute()),
            ('s', 1) => write!(out, "{}", local.second()),
            ('s', 2) => write!(out, "{:02}", local.second()),
            ('S', 1..=9) => write!(out, "{}", &format!("{:09}", local.nanosecond())[..count]),
            ('n', 1) => write!(out, "{}", local.nanosecond()),
            ('X', 1..=5) if self.offset.unwrap_or(0) == 0 => write!(out, "Z"),
            ('X' | 'x', 1..=5) => {
                let offset = self.offset.unwrap_or(0);
                let sign = if offset < 0 { '-' } else { '+' };
                let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
                match count {
                    1 if minutes == 0 => write!(out, "{sign}{hours:02}"),
                    1 | 2 | 4 => write!(out, "{sign}{hours:02}{minutes:02}"),
                    _ => write!(out, "{sign}{hours:02}:{minutes:02}"),
                }
            }
            _ => return Err(error::invalid_timestamp_pattern()),
        };
        debug_assert!(written.is_ok(), "A string takes all that is written.");
        Ok(())
    }
}

impl std::fmt::Display for Timestamp {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        let local = &self.local;
        write!(out, "{:04}", local.year())?;
        if self.precision >= Precision::Month {
            write!(out, "-{:02}", local.month())?;
        }
        if self.precision >= Precision::Day {
            write!(out, "-{:02}", local.day())?;
        }
        if self.precision <= Precision::Day {
            // A whole day needs no mark that it is a date.
            return out.write_str(if self.precision == Precision::Day { "" } else { "T" });
        }
        write!(out, "T{:02}:{:02}", local.hour(), local.minute())?;
        if self.precision == Precision::Second {
            write!(out, ":{:02}", local.second())?;
        }
        if self.precision == Precision::Second && self.fraction > 0 {
            let nanos = format!("{:09}", local.nanosecond());
            write!(out, ".{}", &nanos[..self.fraction.into()])?;
        }
        match self.offset {
            None => out.write_str("-00:00"),
            Some(0) => out.write_str("Z"),
            Some(offset) => {
                let sign = if offset < 0 { '-' } else { '+' };
                write!(out, "{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60)
            }
        }
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn whole_months(from: NaiveDateTime, to: NaiveDateTime) -> i64 {
    if to < from {
        return -whole_months(to, from);
    }
    let months = i64::from(to.year() - from.year()) * 12 + i64::from(to.month()) - i64::from(from.month());
    let is_short = (to.day(), to.time()) < (from.day(), from.time());
    months - i64::from(is_short)
}

fn take(rest: &mut &str, wanted: char) -> Option<()> {
    *rest = rest.strip_prefix(wanted)?;
    Some(())
}

fn digits(rest: &mut &str, count: usize) -> Option<u32> {
    let (number, behind) = rest.split_at_checked(count)?;
    *rest = behind;
    number.bytes().all(|byte| byte.is_ascii_digit()).then_some(())?;
    number.parse().ok()
}

fn parse_offset(text: &str) -> Option<Option<i32>> {
    if text == "Z" {
        return Some(Some(0));
    }
    if text == "-00:00" {
        return Some(None);
    }
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let mut rest = &text[1..];
    let hours = digits(&mut rest, 2)?;
    take(&mut rest, ':')?;
    let minutes = digits(&mut rest, 2)?;
    (rest.is_empty() && hours < 24 && minutes < 60).then_some(Some(sign * (hours * 60 + minutes) as i32))
}
