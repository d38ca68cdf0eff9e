//! What PutItem, UpdateItem and DeleteItem share: their condition, and what they answer beside the item.

use crate::capacity::{Consumed, Detail};
use crate::collection::{self, has_collections};
use crate::errors::{Code, Error, Result};
use crate::expression::condition::{parse, Condition};
use crate::expression::Names;
use crate::item;
use crate::json::write_member;
use crate::legacy::{self, Place};
use crate::request::ItemRequest;
use crate::table::Table;
use crate::value::Members;
use crate::write::WriteUnits;
use ruststack_state::Value as Row;

/// ConditionExpression, or what Expected says.
pub fn condition<'a>(request: &'a ItemRequest<'a>, names: &Names<'a>) -> Result<Option<Condition<'a>>> {
    match &request.condition {
        Some(text) => parse("ConditionExpression", text, names).map(Some),
        None => legacy::condition(request.expected.as_ref(), request, Place::Expected),
    }
}

/// Refuses the write if its condition does not hold for the row's item, or for none. Only what the condition looks at is read.
pub fn check_row(request: &ItemRequest, condition: Option<&Condition>, old: Option<&Row>) -> Result<()> {
    let Some(looking) = condition else { return Ok(()) };
    let attributes = || item::Wanted::new(looking.attributes());
    let old_item = old.map(|row| item::decode_only(row, &attributes())).transpose()?;
    check(request, condition, old, old_item.as_ref())
}

/// Refuses the write if its condition does not hold for the item, or for none.
pub fn check(
    request: &ItemRequest,
    condition: Option<&Condition>,
    old: Option<&Row>,
    old_item: Option<&Members>,
) -> Result<()> {
    let Some(condition) = condition else { return Ok(()) };
    let empty = Members::new();
    if condition.holds(old_item.unwrap_or(&empty)) {
        return Ok(());
    }
    let mut error = Error::new(Code::ConditionalCheckFailed, "The conditional request failed");
    if request.return_on_failure.as_deref() == Some("ALL_OLD") {
        error.member = old.map(|row| ("Item", item::json(row).to_vec()));
    }
    Err(error)
}

/// Writes the answer. `attributes` is JSON, `key` holds at least the partition key.
pub fn answer(
    out: &mut Vec<u8>,
    request: &ItemRequest,
    table: &Table,
    attributes: Option<&[u8]>,
    key: &Members,
    units: &WriteUnits,
) {
    out.push(b'{');
    if let Some(attributes) = attributes {
        write_member(out, "Attributes");
        out.extend_from_slice(attributes);
    }
    let detail = Detail::of(request.return_capacity.as_deref());
    if detail != Detail::None {
        write_member(out, "ConsumedCapacity");
        let mut consumed = Consumed::default();
        consumed.add_write(units);
        consumed.write(out, &table.name, table, detail);
    }
    if request.return_metrics.as_deref() == Some("SIZE") && has_collections(table) {
        write_member(out, "ItemCollectionMetrics");
        collection::write(out, table, key, units.collection);
    }
    out.push(b'}');
}
