//! The shards of a stream: one after the other, each open for four hours of the emulator's clock, counted from the stream's label. Nothing is
//! stored for them: each has its own range of numbers, so that the number of a record tells its shard, and numbers rise over all of them.

use crate::context::Request;
use crate::errors::{Code, Error, Result};
use crate::limits::{SHARD_LASTS_MS, STREAM_LASTS_MS};
use crate::stream::{is_trimmed, number_of, records_map, Record, Stream, LAST};
use rustc_hash::FxHasher;
use ruststack_state::{Direction, Engine, View};
use std::hash::Hasher;
use std::ops::Bound;

/// Numbers that a shard has. Its first record has its second number, and the first is told where a shard begins.
const NUMBERS: u64 = 10_000_000_000;
const LENGTH_OF_LABEL: usize = 23;

/// The number of the next record, after that of the last one.
pub fn next_number(label: &str, now_ms: u64, last: u64) -> u64 {
    // Where the clock was set back, the last shard goes on.
    (last + 1).max(shard_at(label, now_ms).saturating_mul(NUMBERS).saturating_add(1))
}

pub fn is_first(number: u64) -> bool {
    number % NUMBERS == 1
}

fn shard_at(label: &str, ms: u64) -> u64 {
    began_ms(label).map_or(0, |began| ms.saturating_sub(began) / SHARD_LASTS_MS)
}

/// What `stream_label` was made of. A date after the year 9999 has another form, and its stream a single shard.
fn began_ms(label: &str) -> Option<u64> {
    let number = |from: usize, to: usize| label.get(from..to)?.parse::<u64>().ok();
    if label.len() != LENGTH_OF_LABEL {
        return None;
    }
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    // After Howard Hinnant's public domain algorithm: years begin in March.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year.checked_sub(1)?, month + 9)
    };
    let day_of_year = (153 * month + 2) / 5 + day.checked_sub(1)?;
    let days = year * 365 + year / 4 - year / 100 + year / 400 + day_of_year;
    let minutes = (days.checked_sub(719_468)? * 24 + number(11, 13)?) * 60 + number(14, 16)?;
    Some((minutes * 60 + number(17, 19)?) * 1000 + number(20, 23)?)
}

/// The shards of a stream, and their records, at one moment.
pub struct Shards<'s> {
    stream: &'s Stream,
    view: View,
    now_ms: u64,
}

impl<'s> Shards<'s> {
    pub fn of(engine: &Engine, context: &Request, stream: &'s Stream) -> Self {
        Shards {
            stream,
            view: engine.view(&records_map(context, &stream.table_id, &stream.label)),
            now_ms: context.now_ms,
        }
    }

    /// The number of the last record that was ever written.
    pub fn last(&self) -> u64 {
        self.view.get(LAST).map_or(0, |row| number_of(row))
    }

    /// The shard that is open, or was when the stream was closed.
    pub fn newest(&self) -> u64 {
        let until_ms = self.stream.closed_ms.unwrap_or(self.now_ms);
        shard_at(&self.stream.label, until_ms).max(shard_of(self.last()))
    }

    /// The first shard that has ended within the last day, or not at all.
    pub fn oldest(&self) -> u64 {
        shard_at(&self.stream.label, self.now_ms.saturating_sub(STREAM_LASTS_MS)).min(self.newest())
    }

    pub fn is_closed(&self, shard: u64) -> bool {
        self.stream.closed_ms.is_some() || shard < self.newest()
    }

    pub fn id(&self, shard: u64) -> String {
        let mut hasher = FxHasher::default();
        hasher.write(self.stream.table_id.as_bytes());
        hasher.write(self.stream.label.as_bytes());
        hasher.write_u64(shard);
        let began = began_ms(&self.stream.label).unwrap_or(self.stream.created_ms);
        let opened = began.saturating_add(shard.saturating_mul(SHARD_LASTS_MS));
        format!("shardId-{opened:020}-{:08x}", hasher.finish() as u32)
    }

    /// The shard of that id, unless it is gone.
    pub fn find(&self, id: &str) -> Option<u64> {
        (self.oldest()..=self.newest()).find(|shard| self.id(*shard) == id)
    }

    /// Records of a shard that are not trimmed, from a number on, in order.
    pub fn records(&self, shard: u64, from: u64) -> impl Iterator<Item = (u64, Record<'_>)> {
        let rows = self.view.range(
            Bound::Included(&from.max(begin(shard)).to_be_bytes()),
            Bound::Excluded(&begin(shard + 1).to_be_bytes()),
            Direction::Forward,
        );
        rows.filter_map(|(key, row)| Some((number_of(key), Record::decode(row)?)))
            .skip_while(|(_, record)| is_trimmed(record.ms, self.now_ms))
    }

    /// The number of the first record of a shard that is not trimmed, or would come next.
    pub fn first_in(&self, shard: u64) -> u64 {
        self.records(shard, 0)
            .next()
            .map_or_else(|| self.last_in(shard) + 1, |(number, _)| number)
    }

    /// The number of the last record of a shard; that of its beginning if there is none, or none any more.
    pub fn last_in(&self, shard: u64) -> u64 {
        if shard_of(self.last()) == shard {
            return self.last();
        }
        let (from, to) = (begin(shard).to_be_bytes(), begin(shard + 1).to_be_bytes());
        let mut rows = self
            .view
            .range(Bound::Included(&from), Bound::Excluded(&to), Direction::Backward);
        rows.next().map_or_else(|| begin(shard), |(key, _)| number_of(key))
    }

    /// The number of the first record of that time or later.
    pub fn since(&self, shard: u64, ms: u64) -> u64 {
        let mut records = self.records(shard, 0);
        records
            .find(|(_, record)| record.ms >= ms)
            .map_or_else(|| self.last_in(shard) + 1, |(number, _)| number)
    }

    /// Whether the number is one of the shard's.
    pub fn has(&self, shard: u64, number: u64) -> bool {
        shard_of(number) == shard
    }

    /// The number, if nothing of the shard from it on is trimmed. A shard's beginning stands for its first record.
    pub fn checked(&self, shard: u64, number: u64) -> Result<u64> {
        let wanted = number.max(begin(shard) + 1);
        let is_gone = match self.records(shard, 0).next() {
            Some((first, _)) => wanted < first,
            // Of a shard without rows it isn't known what there was, but who names a record has seen it.
            None => {
                wanted <= self.last_in(shard)
                    || (shard < self.newest() && wanted > begin(shard) + 1 && self.is_bare(shard))
            }
        };
        if is_gone {
            return Err(trimmed());
        }
        Ok(number)
    }

    fn is_bare(&self, shard: u64) -> bool {
        self.last_in(shard) == begin(shard)
    }
}

/// The number of a shard's beginning.
pub fn begin(shard: u64) -> u64 {
    shard.saturating_mul(NUMBERS)
}

pub fn shard_of(number: u64) -> u64 {
    number / NUMBERS
}

pub fn trimmed() -> Box<Error> {
    // The words are those of the API reference; DynamoDB Local has them too.
    Error::new(
        Code::TrimmedDataAccess,
        "The operation attempted to read past the oldest stream record in a shard.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::stream_label;

    #[test]
    fn labels_tell_the_moment_that_they_were_made_of() {
        let leap_day = 1_709_164_800_000;
        for ms in [
            0,
            1,
            951_782_399_999,
            leap_day,
            1_709_251_199_999,
            1_704_067_199_999,
            253_402_300_799_999,
        ] {
            assert_eq!(began_ms(&stream_label(ms)), Some(ms));
        }
        for day in 0..150_000 {
            let ms = day * 86_400_000 + day;
            assert_eq!(began_ms(&stream_label(ms)), Some(ms));
        }
        assert_eq!(began_ms(&stream_label(253_402_300_800_000)), None);
        assert_eq!(began_ms("latest"), None);
    }

    #[test]
    fn numbers_rise_also_where_the_clock_goes_back() {
        let label = stream_label(1_700_000_000_000);
        let at = |hours: u64, last: u64| next_number(&label, 1_700_000_000_000 + hours * 3_600_000, last);
        assert_eq!((at(0, 0), at(3, 1), at(4, 2)), (1, 2, NUMBERS + 1));
        assert_eq!((at(0, NUMBERS + 1), at(9, NUMBERS + 2)), (NUMBERS + 2, 2 * NUMBERS + 1));
        assert_eq!(next_number(&label, 0, 0), 1);
    }
}
