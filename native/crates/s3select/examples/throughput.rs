//! How many megabytes a second a selection reads: `cargo run --release -p ruststack-s3select --example throughput`.

use ruststack_s3select::{Request, Selection, Source};
use std::io::Read;
use std::time::Instant;

const MEGABYTE: usize = 1_000_000;
const SIZE: usize = 200 * MEGABYTE;

/// The same lines again and again, so that nothing but the selection takes memory and time.
struct Lines {
    lines: std::sync::Arc<[u8]>,
    at: usize,
    left: usize,
}

impl Read for Lines {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = buffer.len().min(self.lines.len() - self.at).min(self.left);
        buffer[..count].copy_from_slice(&self.lines[self.at..self.at + count]);
        self.at = (self.at + count) % self.lines.len();
        self.left -= count;
        Ok(count)
    }
}

fn csv() -> Vec<u8> {
    let line = |number: u32| {
        format!(
            "{number},name{},{}.5,\"some text, quoted\",2026-11-21T10:00:00Z\n",
            number % 1000,
            number % 97
        )
    };
    (0..15_000).map(line).collect::<String>().into_bytes()
}

fn json() -> Vec<u8> {
    let line = |number: u32| {
        format!(
            "{{\"id\":{number},\"name\":\"name{}\",\"price\":{}.5,\"tags\":[\"a\",\"b\"]}}\n",
            number % 1000,
            number % 97
        )
    };
    (0..15_000).map(line).collect::<String>().into_bytes()
}

fn measure(expression: &str, input: &str, lines: Vec<u8>) {
    let text = serde_json::json!({ "expression": expression, "now": 0, "size": SIZE }).to_string();
    let text = format!(
        "{},\"input\":{input},\"output\":{{\"CSV\":{{}}}}}}",
        &text[..text.len() - 1]
    );
    let request: Request = serde_json::from_str(&text).expect("The request is JSON.");
    let lines: std::sync::Arc<[u8]> = lines.into();
    // Whole lines, so that the last record is no half one.
    let left = SIZE / lines.len() * lines.len();
    let open = move |_| {
        let lines = Lines {
            lines: lines.clone(),
            at: 0,
            left,
        };
        Ok(Box::new(lines) as Source)
    };
    let begin = Instant::now();
    let mut selection = Selection::begin(&request, &open).expect("The request is right.");
    let progress = loop {
        let piece = selection.advance().expect("The data is right.");
        if piece.is_last {
            break piece.progress;
        }
    };
    let seconds = begin.elapsed().as_secs_f64();
    let speed = progress.processed as f64 / MEGABYTE as f64 / seconds;
    println!("{speed:6.0} MB/s  {expression}");
}

fn main() {
    let csv_input = r#"{"CSV":{}}"#;
    let json_input = r#"{"JSON":{"Type":"LINES"}}"#;
    for expression in [
        "SELECT * FROM S3Object s WHERE s._2 = 'name7'",
        "SELECT s._1, s._4 FROM S3Object s WHERE s._2 LIKE 'name99%'",
        "SELECT COUNT(*) FROM S3Object s WHERE CAST(s._3 AS FLOAT) > 50",
        "SELECT * FROM S3Object s",
    ] {
        measure(expression, csv_input, csv());
    }
    measure("SELECT s.id FROM S3Object s WHERE s.name = 'name7'", json_input, json());
}
