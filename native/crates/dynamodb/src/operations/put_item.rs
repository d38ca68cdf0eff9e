//! PutItem.
//!
//! Checked in this order: the model's constraints; what the request says of itself (reported in the envelope of a constraint); the
//! table; the item's keys; the condition; the item's size.

use crate::checks::{check_item, row_key, table_name};
use crate::conditional::{answer, check_row, condition};
use crate::context::Request;
use crate::errors::{validation, Error, Result};
use crate::expression::condition::Condition;
use crate::expression::Names;
use crate::item;
use crate::limits::MAX_ITEM_BYTES;
use crate::request::{body_text, check_write_model, ItemRequest, Writing};
use crate::table::open;
use crate::value::{members_size, Wording};
use crate::write::{current, store, Site};
use ruststack_state::Engine;

const TOO_LARGE: &str = "Item size has exceeded the maximum allowed size";

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let request = ItemRequest::parse(body_text(body)?)?;
    check_write_model(&request, Writing::Put)?;
    let condition = checked(&request).map_err(Error::enveloped)?;
    let opened = open(engine, context, table_name(context, request.table())?)?;
    let Some(item) = &request.item else {
        return Err(validation("Item is missing"));
    };
    check_item(&opened.table, item)?;
    let key = row_key(&opened.table.key, item);
    context.check_single_write()?;
    let wants_old = request.return_values.as_deref() == Some("ALL_OLD");
    let (site, mut attributes) = (Site::new(context, 0, &opened.table), None);
    let units = engine.update(&opened.maps, |update| -> Result<_> {
        let old = current(update, 0, &opened.table, &key)?;
        check_row(&request, condition.as_ref(), old.as_ref())?;
        let units = store(update, &site, &key, old.as_ref(), Some(item), TOO_LARGE)?;
        attributes = old.filter(|_| wants_old);
        Ok(units)
    })?;
    answer(
        out,
        &request,
        &opened.table,
        attributes.as_ref().map(item::json),
        item,
        &units,
    );
    Ok(())
}

fn checked<'a>(request: &'a ItemRequest<'a>) -> Result<Option<Condition<'a>>> {
    request.check_mixing(
        &[
            ("Expected", request.expected.is_some()),
            ("ConditionalOperator", request.conditional_operator.is_some()),
        ],
        &[("ConditionExpression", request.condition.is_some())],
    )?;
    request.check_values(Wording::Current)?;
    request.check_returns_old()?;
    if request
        .item
        .as_ref()
        .is_some_and(|item| members_size(item) > MAX_ITEM_BYTES)
    {
        return Err(validation(TOO_LARGE));
    }
    let names = Names::new(request.names.as_ref(), request.values.as_ref())?;
    let condition = condition(request, &names)?;
    names.check_used()?;
    Ok(condition)
}
