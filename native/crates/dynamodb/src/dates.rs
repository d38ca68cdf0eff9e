//! Dates in the forms in which DynamoDB writes them into text.

const DAY_MS: u64 = 86_400_000;
const HOUR_MS: u64 = 3_600_000;
const MINUTE_MS: u64 = 60_000;
const SECOND_MS: u64 = 1000;
const WEEKDAYS: [&str; 7] = [
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
];
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

/// The number of the UTC day, and the first moment of the next one.
pub fn day(ms: u64) -> (u64, u64) {
    (ms / DAY_MS, (ms / DAY_MS + 1) * DAY_MS)
}

/// Year, month from 1 and day from 1 of a day number, after Howard Hinnant's public domain algorithm.
fn civil(day: u64) -> (u64, u64, u64) {
    let shifted = day + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_index = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_index + 2) / 5 + 1;
    let month = if month_index < 10 {
        month_index + 3
    } else {
        month_index - 9
    };
    (year_of_era + era * 400 + u64::from(month <= 2), month, day)
}

/// The form of stream labels: `2018-02-22T01:55:48.707`.
pub fn stream_label(ms: u64) -> String {
    let (year, month, day) = civil(ms / DAY_MS);
    let ms = ms % DAY_MS;
    let (hours, minutes, seconds) = (ms / HOUR_MS, ms / MINUTE_MS % 60, ms / SECOND_MS % 60);
    format!(
        "{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}.{:03}",
        ms % SECOND_MS
    )
}

/// The form of limits: `Thursday, October 8, 2026 at 11:20:48 PM Coordinated Universal Time`.
pub fn full(ms: u64) -> String {
    let (year, month, day) = civil(ms / DAY_MS);
    let weekday = WEEKDAYS[(ms / DAY_MS % 7) as usize];
    let ms = ms % DAY_MS;
    let hours = ms / HOUR_MS;
    format!(
        "{weekday}, {} {day}, {year} at {}:{:02}:{:02} {} Coordinated Universal Time",
        MONTHS[(month - 1) as usize],
        (hours + 11) % 12 + 1,
        ms / MINUTE_MS % 60,
        ms / SECOND_MS % 60,
        if hours < 12 { "AM" } else { "PM" }
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_aws_writes_them() {
        let ms = 1_791_501_648_000;
        assert_eq!(stream_label(ms), "2026-10-08T23:20:48.000");
        // Seen on AWS, us-west-2.
        assert_eq!(
            full(ms),
            "Thursday, October 8, 2026 at 11:20:48 PM Coordinated Universal Time"
        );
        assert_eq!(
            full(day(ms).1),
            "Friday, October 9, 2026 at 12:00:00 AM Coordinated Universal Time"
        );
        assert_eq!(
            full(0),
            "Thursday, January 1, 1970 at 12:00:00 AM Coordinated Universal Time"
        );
        assert_eq!(stream_label(951_782_400_000), "2000-02-29T00:00:00.000");
    }
}
