//! UpdateItem: makes the item if there is none. Checked in the same order as PutItem; operands are judged under the lock.

use crate::checks::{check_index_keys, key_bytes, table_name};
use crate::conditional::{answer, check, condition};
use crate::context::Request;
use crate::errors::{invalid_values, validation, Error, Result};
use crate::expression::condition::Condition;
use crate::expression::projection::Projection;
use crate::expression::update::{parse, Update};
use crate::expression::update_apply::TOO_LARGE;
use crate::expression::Names;
use crate::item;
use crate::legacy;
use crate::limits::MAX_NESTING_LEVELS;
use crate::request::{body_text, check_write_model, ItemRequest, Writing};
use crate::table::{open, Table};
use crate::value::{write_members, Flaw, Members, Wording};
use crate::write::{current, store, units};
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let request = ItemRequest::parse(body_text(body)?)?;
    check_write_model(&request, Writing::Update)?;
    let (update, condition) = checked(&request).map_err(Error::enveloped)?;
    let opened = open(engine, context, table_name(context, request.table())?)?;
    let table = &opened.table;
    let Some(key_members) = &request.key else {
        return Err(validation("Key is missing"));
    };
    let key = key_bytes(table, key_members)?;
    check_untouched_key(table, &update)?;
    let returns_old = matches!(request.return_values.as_deref(), Some("ALL_OLD" | "UPDATED_OLD"));
    let (units, attributes) = engine.update(&opened.items, |engine_update| -> Result<_> {
        let old = current(engine_update, 0, table, &key)?;
        let mut old_item = old.as_ref().map(item::decode).transpose()?;
        check(&request, condition.as_ref(), old.as_ref(), old_item.as_ref())?;
        if old.is_none() && update.only_takes() {
            return Ok((units(0, 0), None));
        }
        let present = if returns_old { old_item.clone() } else { old_item.take() };
        let mut item = present.unwrap_or_else(|| key_members.clone());
        update.apply(&mut item)?;
        check_result(table, &item)?;
        let attributes = returned(&request, &update, old_item.as_ref(), &item);
        let units = store(engine_update, 0, table, &key, old.as_ref(), Some(&item), TOO_LARGE)?;
        Ok((units, attributes))
    })?;
    answer(out, &request, table, attributes.as_deref(), key_members, &units);
    Ok(())
}

fn checked<'a>(request: &'a ItemRequest<'a>) -> Result<(Update<'a>, Option<Condition<'a>>)> {
    request.check_mixing(
        &[
            ("AttributeUpdates", request.attribute_updates.is_some()),
            ("Expected", request.expected.is_some()),
            ("ConditionalOperator", request.conditional_operator.is_some()),
        ],
        &[
            ("UpdateExpression", request.update.is_some()),
            ("ConditionExpression", request.condition.is_some()),
        ],
    )?;
    request.check_values(Wording::Current)?;
    let names = Names::new(request.names.as_ref(), request.values.as_ref())?;
    let update = match (&request.update, &request.attribute_updates) {
        (Some(text), _) => parse(text, &names)?,
        (None, Some(updates)) => legacy::update(updates)?,
        (None, None) => Update::default(),
    };
    let condition = condition(request, &names)?;
    names.check_used()?;
    Ok((update, condition))
}

fn check_untouched_key(table: &Table, update: &Update) -> Result<()> {
    match update.0.iter().find(|(path, _)| table.key.contains(path.attribute())) {
        None => Ok(()),
        Some((path, _)) => {
            let name = path.attribute();
            Err(invalid_values(format!(
                "Cannot update attribute {name}. This attribute is part of the key"
            )))
        }
    }
}

fn check_result(table: &Table, item: &Members) -> Result<()> {
    if item.iter().any(|(_, value)| value.levels() > MAX_NESTING_LEVELS) {
        return Err(Flaw::TooDeep.error(Wording::Current));
    }
    check_index_keys(table, item)
}

/// What ReturnValues asks for, as JSON; none if that is nothing.
fn returned(request: &ItemRequest, update: &Update, old: Option<&Members>, new: &Members) -> Option<Vec<u8>> {
    let paths = || Projection(update.0.iter().map(|(path, _)| path.clone()).collect());
    let chosen = match request.return_values.as_deref()? {
        "ALL_OLD" => old?.clone(),
        "ALL_NEW" => new.clone(),
        "UPDATED_OLD" => paths().apply(old?),
        "UPDATED_NEW" => paths().apply(new),
        _ => return None,
    };
    if chosen.is_empty() {
        return None;
    }
    let mut out = Vec::new();
    write_members(&mut out, &chosen);
    Some(out)
}
