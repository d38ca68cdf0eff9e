//! BatchWriteItem. Each write stands alone; all are checked before the first is done.

use crate::batch::{Batch, Write};
use crate::capacity::{Consumed, Detail};
use crate::checks::{check_index_keys, check_key, check_key_values, row_key, table_name, KEY_MISMATCH};
use crate::collection::{self, has_collections};
use crate::context::Request;
use crate::effort::{go_through, spend_reading};
use crate::errors::{validation, Result, Violations};
use crate::faults::throttled;
use crate::json::write_member;
use crate::limits::{MAX_BATCH_WRITES, MAX_ITEM_BYTES};
use crate::operations::batch_get_item::{is_table_name, NAME_CONSTRAINTS};
use crate::request::{body_text, RETURN_CAPACITY, RETURN_METRICS};
use crate::table::{open, Opened, Table};
use crate::value::{find, members_size, write_members, Members, Wording};
use crate::write::{current, store, Site};
use ruststack_state::Engine;
use std::sync::Arc;

const TOO_LARGE: &str = "Item size has exceeded the maximum allowed size";
const TOO_MANY: &str = "Map value must satisfy constraint: [Member must have length less than or equal to 25, \
     Member must have length greater than or equal to 1]";

type Writes<'a> = Batch<'a, Vec<Write<'a>>>;

struct Part<'a, 'r> {
    name: &'r str,
    opened: Arc<Opened>,
    /// Row keys with what is to stand there; `None` deletes.
    rows: Vec<(Vec<u8>, Option<&'r Members<'a>>, &'r Members<'a>)>,
}

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let batch = Writes::parse(body_text(body)?)?;
    check_model(&batch)?;
    check_values(&batch)?;
    let mut parts = Vec::new();
    for (name, writes) in batch.tables.iter().flatten() {
        let opened = open(engine, context, table_name(context, name)?)?;
        let mut rows: Vec<(Vec<u8>, Option<&Members>, &Members)> = Vec::new();
        for write in writes {
            let (new, members) = match write {
                Write::Put(item) => {
                    check_put(&opened.table, item)?;
                    (Some(item), item)
                }
                Write::Delete(key) => {
                    check_key(&opened.table.key, key)?;
                    (None, key)
                }
                Write::Unfilled(_) | Write::Unclear { .. } => continue,
            };
            let key = row_key(&opened.table.key, members);
            if rows.iter().any(|(other, ..)| *other == key) {
                return Err(validation("Provided list of item keys contains duplicates"));
            }
            rows.push((key, new, members));
        }
        parts.push(Part { name, opened, rows });
    }
    write(engine, context, &batch, &parts, out)
}

fn check_model(batch: &Writes) -> Result<()> {
    let mut violations = Violations::default();
    violations.one_of(
        batch.return_capacity.as_deref(),
        "returnConsumedCapacity",
        RETURN_CAPACITY,
    );
    violations.one_of(
        batch.return_metrics.as_deref(),
        "returnItemCollectionMetrics",
        RETURN_METRICS,
    );
    match &batch.tables {
        None => violations.null("requestItems"),
        // The enums are told alone before this one (eu-west-2 and us-east-1, 2026-10).
        Some(_) if !violations.is_empty() => {}
        Some(tables) if tables.is_empty() => violations.push(
            "Value at 'RequestItems' failed to satisfy constraint: Member must have length greater than or equal to 1"
                .into(),
        ),
        Some(tables) if tables.iter().any(|(name, _)| !is_table_name(name)) => {
            violations.value(&told(tables), "requestItems", NAME_CONSTRAINTS);
        }
        Some(tables)
            if tables
                .iter()
                .any(|(_, writes)| writes.is_empty() || writes.len() > MAX_BATCH_WRITES) =>
        {
            violations.value(&told(tables), "requestItems", TOO_MANY);
        }
        Some(tables) => {
            for (name, writes) in tables {
                for (at, write) in writes.iter().enumerate() {
                    if let Write::Unfilled(member) = write {
                        violations.null(&format!("requestItems.{name}.member.{}.member.{member}", at + 1));
                    }
                }
            }
        }
    }
    violations.check()
}

/// The request in the form of Java's toString. AWS's differs by region in how it shows values; they are shown as JSON here.
fn told(tables: &[(crate::request::Text, Vec<Write>)]) -> String {
    let members = |members: &Members| {
        let list: Vec<String> = members
            .iter()
            .map(|(name, value)| {
                let mut json = Vec::new();
                value.write(&mut json);
                format!("{name}={}", String::from_utf8_lossy(&json))
            })
            .collect();
        format!("{{{}}}", list.join(", "))
    };
    let write = |write: &Write| match write {
        Write::Put(item) => format!(
            "WriteRequest(putRequest=PutRequest(item={}), deleteRequest=null)",
            members(item)
        ),
        Write::Delete(key) => format!(
            "WriteRequest(putRequest=null, deleteRequest=DeleteRequest(key={}))",
            members(key)
        ),
        Write::Unfilled(_) | Write::Unclear { .. } => "WriteRequest(putRequest=null, deleteRequest=null)".into(),
    };
    let list: Vec<String> = tables
        .iter()
        .map(|(name, writes)| format!("{name}=[{}]", writes.iter().map(write).collect::<Vec<_>>().join(", ")))
        .collect();
    format!("{{{}}}", list.join(", "))
}

fn check_values(batch: &Writes) -> Result<()> {
    let tables = || batch.tables.iter().flatten();
    if tables().map(|(_, writes)| writes.len()).sum::<usize>() > MAX_BATCH_WRITES {
        return Err(validation("Too many items requested for the BatchWriteItem call"));
    }
    for write in tables().flat_map(|(_, writes)| writes) {
        if let Write::Unclear { both } = write {
            return Err(validation(if *both {
                "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
            } else {
                "Supplied WriteRequest is empty, must contain exactly one of PutRequest, DeleteRequest"
            }));
        }
    }
    if let Some(flaw) = &batch.flaw {
        return Err(flaw.error(Wording::Older));
    }
    let too_large = |write: &Write| matches!(write, Write::Put(item) if members_size(item) > MAX_ITEM_BYTES);
    if tables().flat_map(|(_, writes)| writes).any(too_large) {
        return Err(validation(TOO_LARGE));
    }
    Ok(())
}

/// As PutItem checks an item, but a missing or wrong key is told as in a Key.
fn check_put(table: &Table, item: &Members) -> Result<()> {
    for attribute in table.key.attributes() {
        match find(item, &attribute.name) {
            Some(value) if value.type_name() == attribute.kind.name() => {}
            _ => return Err(validation(KEY_MISMATCH)),
        }
    }
    check_key_values(&table.key, item)?;
    check_index_keys(table, item)
}

fn write(engine: &Engine, context: &Request, batch: &Writes, parts: &[Part], out: &mut Vec<u8>) -> Result<()> {
    let detail = Detail::of(batch.return_capacity.as_deref());
    let (mut capacity, mut left, mut place) = (Vec::new(), Vec::new(), 0);
    for part in parts {
        spend_on(engine, part)?;
    }
    go_through();
    for part in parts {
        let mut consumed = Consumed::default();
        let site = Site::new(context, 0, &part.opened.table);
        for (key, new, members) in &part.rows {
            place += 1;
            if context.leaves_write(place) {
                left.push((part.name, new.is_some(), *members));
                continue;
            }
            let units = engine.update(&part.opened.maps, |update| {
                let old = current(update, 0, &part.opened.table, key)?;
                store(update, &site, key, old.as_ref(), *new, TOO_LARGE)
            })?;
            consumed.add_write(&units);
        }
        capacity.push(consumed);
    }
    if left.len() == place {
        return Err(throttled());
    }
    out.extend_from_slice(b"{\"UnprocessedItems\":{");
    write_unprocessed(&left, out);
    out.push(b'}');
    if batch.return_metrics.as_deref() == Some("SIZE") {
        write_metrics(engine, context, parts, out);
    }
    if detail != Detail::None {
        write_member(out, "ConsumedCapacity");
        out.push(b'[');
        for (at, (part, consumed)) in parts.iter().zip(&capacity).enumerate() {
            if at > 0 {
                out.push(b',');
            }
            consumed.write(out, &part.opened.table.name, &part.opened.table, detail);
        }
        out.push(b']');
    }
    out.push(b'}');
    Ok(())
}

/// The writes that were not done, by table, as they were sent.
fn write_unprocessed(left: &[(&str, bool, &Members)], out: &mut Vec<u8>) {
    for table in left.chunk_by(|(one, ..), (other, ..)| one == other) {
        write_member(out, table[0].0);
        out.push(b'[');
        for (at, (_, is_put, members)) in table.iter().enumerate() {
            let wrapping: &[u8] = if *is_put {
                b"{\"PutRequest\":{\"Item\":"
            } else {
                b"{\"DeleteRequest\":{\"Key\":"
            };
            if at > 0 {
                out.push(b',');
            }
            out.extend_from_slice(wrapping);
            write_members(out, members);
            out.extend_from_slice(b"}}");
        }
        out.push(b']');
    }
}

/// Counts what writing will be, as long as the request can be given up.
fn spend_on(engine: &Engine, part: &Part) -> Result<()> {
    for (key, new, _) in &part.rows {
        spend_reading(new.map_or(0, members_size))?;
        // Rows of indexes are made of whole items, the former ones too.
        if part.opened.table.is_indexed() {
            spend_reading(engine.get(part.opened.items(), key).map_or(0, |row| row.len()))?;
        }
    }
    Ok(())
}

fn write_metrics(engine: &Engine, context: &Request, parts: &[Part], out: &mut Vec<u8>) {
    write_member(out, "ItemCollectionMetrics");
    out.push(b'{');
    for part in parts.iter().filter(|part| has_collections(&part.opened.table)) {
        write_member(out, part.name);
        out.push(b'[');
        for (at, (_, _, members)) in part.rows.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            let bytes = collection::bytes_of(engine, context, &part.opened.table, members);
            collection::write(out, &part.opened.table, members, bytes);
        }
        out.push(b']');
    }
    out.push(b'}');
}
