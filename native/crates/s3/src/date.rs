//! Dates as HTTP writes them (RFC 9110: `Sun, 06 Nov 1994 08:49:37 GMT`, and the two older forms when reading).

const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Of milliseconds since the epoch; the fraction of a second is dropped.
pub fn http_date(millis: i64) -> String {
    let seconds = millis.div_euclid(1000);
    let days = seconds.div_euclid(86_400);
    let second = seconds.rem_euclid(86_400);
    let (year, month, day) = civil(days);
    let mut text = String::with_capacity(29);
    text.push_str(DAYS[days.rem_euclid(7) as usize]);
    text.push_str(", ");
    push_two(&mut text, day);
    text.push(' ');
    text.push_str(MONTHS[month as usize - 1]);
    text.push(' ');
    push_two(&mut text, year / 100);
    push_two(&mut text, year % 100);
    for (before, value) in [(' ', second / 3600), (':', second / 60 % 60), (':', second % 60)] {
        text.push(before);
        push_two(&mut text, value);
    }
    text.push_str(" GMT");
    text
}

/// As XML writes it, in whole seconds: `1994-11-06T08:49:37.000Z`. For years of four digits.
pub fn write_iso_date(text: &mut String, millis: i64) {
    let seconds = millis.div_euclid(1000);
    let (year, month, day) = civil(seconds.div_euclid(86_400));
    let second = seconds.rem_euclid(86_400);
    push_two(text, year / 100);
    push_two(text, year % 100);
    for (before, value) in [
        ('-', month),
        ('-', day),
        ('T', second / 3600),
        (':', second / 60 % 60),
        (':', second % 60),
    ] {
        text.push(before);
        push_two(text, value);
    }
    text.push_str(".000Z");
}

/// Two digits; written by hand because every read of an object writes a date.
fn push_two(text: &mut String, value: i64) {
    let value = value.rem_euclid(100) as u8;
    text.push(char::from(b'0' + value / 10));
    text.push(char::from(b'0' + value % 10));
}

/// Seconds since the epoch, of any of the three forms of RFC 9110; `None` for anything else.
pub fn parse_http_date(text: &str) -> Option<i64> {
    let fields: Vec<&str> = text.split([' ', ',', '-']).filter(|field| !field.is_empty()).collect();
    let (day, month, year, time) = match fields[..] {
        // Sun, 06 Nov 1994 08:49:37 GMT and Sunday, 06-Nov-94 08:49:37 GMT
        [_, day, month, year, time, _zone] => (day, month, year, time),
        // Sun Nov  6 08:49:37 1994
        [_, month, day, time, year] => (day, month, year, time),
        _ => return None,
    };
    let month = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(month))? as i64 + 1;
    let day: i64 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    let year: i64 = match (
        year.len(),
        year.parse::<i64>().ok().filter(|year| (0..=9999).contains(year))?,
    ) {
        (2, year) if year < 70 => year + 2000,
        (2, year) => year + 1900,
        (_, year) => year,
    };
    let clock: Vec<i64> = time.split(':').map_while(|part| part.parse().ok()).collect();
    match clock[..] {
        [hour @ 0..=23, minute @ 0..=59, second @ 0..=60] => {
            Some(days_from_civil(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second)
        }
        _ => None,
    }
}

/// Year, month and day of a day number since the epoch, by counting in eras of 400 years that begin in March.
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted_month + 2) / 5 + 1)
}

fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let shifted_month = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * shifted_month + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_all_three_forms_of_the_rfc() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
        ] {
            assert_eq!(parse_http_date(text), Some(784_111_777), "{text}");
        }
        assert_eq!(http_date(784_111_777_999), "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "yesterday",
            "Sun, 99 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 25:00:00 GMT",
            "1, 2 3 4 5 6",
        ] {
            assert_eq!(parse_http_date(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        for day in -50_000..100_000_i64 {
            let seconds = day * 86_400 + 3_661;
            if day >= -25_567 {
                assert_eq!(parse_http_date(&http_date(seconds * 1000)), Some(seconds));
            }
        }
    }
}
