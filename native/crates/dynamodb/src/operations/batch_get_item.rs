//! BatchGetItem. Answers up to 16 MB of items; keys beyond come back as UnprocessedKeys.

use crate::batch::{Batch, Keys};
use crate::capacity::{read_halves, Consumed, Detail};
use crate::checks::{key_bytes, table_name};
use crate::context::Request;
use crate::effort::spend_copying;
use crate::errors::{validation, Result, Violations};
use crate::expression::projection::{parse, Projection};
use crate::expression::Names;
use crate::faults::throttled;
use crate::item;
use crate::json::write_member;
use crate::legacy;
use crate::limits::{MAX_BATCH_GET_BYTES, MAX_BATCH_GET_KEYS};
use crate::request::{body_text, matches_pattern, RETURN_CAPACITY};
use crate::table::{open, Opened};
use crate::value::{write_members, Wording};
use ruststack_state::Engine;
use std::sync::Arc;

/// Constraints of RequestItems' keys, as AWS tells them together.
pub const NAME_CONSTRAINTS: &str = "Map keys must satisfy constraint: [Member must have length less than or equal to 255, \
     Member must have length greater than or equal to 3, Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+]";

pub fn is_table_name(name: &str) -> bool {
    name.starts_with("arn:") || ((3..=255).contains(&name.len()) && matches_pattern(name))
}

struct Part<'a, 'r> {
    name: &'r str,
    opened: Arc<Opened>,
    keys: Vec<Vec<u8>>,
    block: &'r Keys<'a>,
    projection: Option<Projection<'r>>,
}

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let batch = Batch::<Keys>::parse(body_text(body)?)?;
    check_model(&batch)?;
    let mut projections = Vec::new();
    for (_, block) in batch.tables.iter().flatten() {
        projections.push(checked(block)?);
    }
    check_values(&batch)?;
    let mut parts: Vec<Part> = Vec::new();
    for ((name, block), projection) in batch.tables.iter().flatten().zip(projections) {
        let opened = open(engine, context, table_name(context, name)?)?;
        let mut keys = Vec::new();
        for key in block.keys.iter().flatten() {
            let bytes = key_bytes(&opened.table, key)?;
            if keys.contains(&bytes) {
                return Err(validation("Provided list of item keys contains duplicates"));
            }
            keys.push(bytes);
        }
        parts.push(Part {
            name,
            opened,
            keys,
            block,
            projection,
        });
    }
    answer(engine, context, &batch, &parts, out)
}

fn check_model(batch: &Batch<Keys>) -> Result<()> {
    let mut violations = Violations::default();
    match &batch.tables {
        None => violations.null("requestItems"),
        Some(tables) if tables.is_empty() => violations.push(
            "Value at 'RequestItems' failed to satisfy constraint: Member must have length greater than or equal to 1"
                .into(),
        ),
        Some(tables) if tables.iter().any(|(name, _)| !is_table_name(name)) => {
            violations.value(batch.text, "requestItems", NAME_CONSTRAINTS);
        }
        Some(tables) => {
            for (name, block) in tables {
                let place = format!("RequestItems.{name}.member.Keys");
                let at = |what: &str| format!("Value at '{place}' failed to satisfy constraint: {what}");
                match block.keys.as_ref().map(Vec::len) {
                    None => violations.push(at("Member must not be null")),
                    Some(0) => violations.push(at("Member must have length greater than or equal to 1")),
                    Some(count) if count > MAX_BATCH_GET_KEYS => {
                        violations.push(at("Member must have length less than or equal to 100"));
                    }
                    _ => {}
                }
            }
        }
    }
    violations.one_of(
        batch.return_capacity.as_deref(),
        "returnConsumedCapacity",
        RETURN_CAPACITY,
    );
    violations.check()
}

fn check_values(batch: &Batch<Keys>) -> Result<()> {
    let tables = || batch.tables.iter().flatten();
    if tables()
        .filter_map(|(_, block)| block.keys.as_ref())
        .map(Vec::len)
        .sum::<usize>()
        > MAX_BATCH_GET_KEYS
    {
        return Err(validation("Too many items requested for the BatchGetItem call"));
    }
    let legacy = tables().any(|(_, block)| block.request.attributes_to_get.is_some());
    let modern = tables().any(|(_, block)| block.request.projection.is_some());
    if legacy && modern {
        return Err(validation(
            "Can not use both expression and non-expression parameters in the same request: \
             Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}",
        ));
    }
    match &batch.flaw {
        Some(flaw) => Err(flaw.error(Wording::Current)),
        None => Ok(()),
    }
}

fn checked<'r>(block: &'r Keys<'r>) -> Result<Option<Projection<'r>>> {
    let request = &block.request;
    request.check_mixing(
        &[("AttributesToGet", request.attributes_to_get.is_some())],
        &[("ProjectionExpression", request.projection.is_some())],
    )?;
    let names = Names::new(request.names.as_ref(), None)?;
    let projection = match (&request.projection, &request.attributes_to_get) {
        (Some(text), _) => Some(parse(text, &names)?),
        (None, Some(attributes)) => Some(legacy::projection(attributes)?),
        (None, None) => None,
    };
    names.check_used()?;
    Ok(projection)
}

fn answer(engine: &Engine, context: &Request, batch: &Batch<Keys>, parts: &[Part], out: &mut Vec<u8>) -> Result<()> {
    let (mut bytes, mut unprocessed, mut capacity) = (0, Vec::new(), Vec::new());
    // The place among all keys, and how many of them were read.
    let (mut place, mut read) = (0, 0);
    let detail = Detail::of(batch.return_capacity.as_deref());
    out.extend_from_slice(b"{\"Responses\":{");
    for part in parts {
        write_member(out, part.name);
        out.push(b'[');
        let (mut written, mut consumed, mut left) = (0, Consumed::default(), Vec::new());
        for (at, key) in part.keys.iter().enumerate() {
            place += 1;
            if context.leaves_read(place) {
                left.push(part.block.key_texts[at]);
                continue;
            }
            let row = engine.get(part.opened.items(), key);
            let size = row.as_ref().map_or(0, item::size);
            spend_copying(row.as_ref().map_or(0, |row| row.len()))?;
            if bytes + size > MAX_BATCH_GET_BYTES {
                left.push(part.block.key_texts[at]);
                continue;
            }
            bytes += size;
            read += 1;
            consumed.table += read_halves(size, part.block.request.consistent);
            let Some(row) = row else { continue };
            if written > 0 {
                out.push(b',');
            }
            written += 1;
            match &part.projection {
                None => out.extend_from_slice(item::json(&row)),
                Some(projection) => {
                    let wanted = item::Wanted::new(projection.attributes());
                    write_members(out, &projection.apply(&item::decode_only(&row, &wanted)?));
                }
            }
        }
        out.push(b']');
        if !left.is_empty() {
            unprocessed.push((part, left));
        }
        capacity.push((part, consumed));
    }
    if read == 0 {
        return Err(throttled());
    }
    out.extend_from_slice(b"},\"UnprocessedKeys\":{");
    for (part, keys) in unprocessed {
        write_member(out, part.name);
        out.extend_from_slice(b"{\"Keys\":[");
        out.extend_from_slice(keys.join(",").as_bytes());
        out.push(b']');
        out.extend_from_slice(part.block.settings.as_bytes());
        out.push(b'}');
    }
    out.push(b'}');
    if detail != Detail::None {
        write_member(out, "ConsumedCapacity");
        out.push(b'[');
        for (at, (part, consumed)) in capacity.iter().enumerate() {
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
