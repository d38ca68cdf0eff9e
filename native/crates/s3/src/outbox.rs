//! What follows from a put in other places: events for who wants to know of it, and its replication. Both are rows of the runtime's outbox, committed with
//! the put, and are the same that TypeScript writes (`publish` in `src/runtime/events.ts`, `noteChange` in `events/outbox.ts`, `noteReplication` in
//! `replication/outbox.ts`).

use crate::row::Bucket;
use ruststack_state::{MapName, Update, Value};
use serde_json::Value as Json;
use std::sync::LazyLock;

pub const NOTIFICATIONS: &str = "s3-notifications";
pub const REPLICATION: &str = "s3-replication";

/// The places of the maps in `Engine::update`.
#[derive(Clone, Copy)]
pub struct Places {
    pub configurations: usize,
    pub heads: usize,
    pub events: usize,
}

/// In the order of `Places`.
pub fn maps() -> [MapName; 3] {
    static NAMES: LazyLock<[MapName; 3]> = LazyLock::new(|| {
        [
            MapName::new("aws", "*", "*", "s3", "configurations"),
            MapName::new("aws", "*", "*", "runtime", "event-heads"),
            MapName::new("aws", "*", "*", "runtime", "events"),
        ]
    });
    NAMES.clone()
}

/// A document of the bucket.
pub fn document(update: &Update, places: Places, bucket: &str, kind: &str) -> Option<Json> {
    let row = update.get(places.configurations, format!("{bucket}\0{kind}").as_bytes())?;
    serde_json::from_slice(row).ok()
}

/// Publishes an event of the bucket.
pub fn publish(update: &mut Update, places: Places, topic: &str, bucket: &Bucket, now: i64, payload: &Json) {
    let head = update.get(places.heads, topic.as_bytes());
    let number = head
        .and_then(|head| serde_json::from_slice::<u64>(head).ok())
        .unwrap_or(0)
        + 1;
    let event = serde_json::json!({
        "topic": topic, "number": number, "time": now, "service": "s3", "account": bucket.account, "region": bucket.region, "payload": payload,
    });
    update.put(
        places.heads,
        topic.as_bytes(),
        Value::from(number.to_string().into_bytes()),
    );
    update.put(
        places.events,
        &key(topic, number),
        Value::from(event.to_string().into_bytes()),
    );
}

/// `tupleKey(topic, number)` of `src/runtime/state/key.ts`, for topics without the two characters that it escapes.
fn key(topic: &str, number: u64) -> Vec<u8> {
    // Numbers of events are far below 2^53, beyond which not each has a double of its own.
    #[allow(clippy::cast_precision_loss)]
    let bits = (number as f64).to_bits() | 1 << 63;
    format!("s{topic}\0n{bits:016x}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `tupleKey` gives it.
    #[test]
    fn keys_are_those_of_the_runtime() {
        assert_eq!(key("topic", 1), b"stopic\0nbff0000000000000");
        assert_eq!(key("topic", 300), b"stopic\0nc072c00000000000");
    }
}
