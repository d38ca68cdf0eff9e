//! DeleteItem. Checked in the same order as PutItem.

use crate::checks::{key_bytes, table_name};
use crate::conditional::{answer, check_row, condition};
use crate::context::Request;
use crate::errors::{validation, Error, Result};
use crate::expression::condition::Condition;
use crate::expression::Names;
use crate::item;
use crate::request::{body_text, check_write_model, ItemRequest, Writing};
use crate::table::open;
use crate::value::Wording;
use crate::write::{current, store, Site};
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let request = ItemRequest::parse(body_text(body)?)?;
    check_write_model(&request, Writing::Delete)?;
    let condition = checked(&request).map_err(Error::enveloped)?;
    let opened = open(engine, context, table_name(context, request.table())?)?;
    let Some(key_members) = &request.key else {
        return Err(validation("Key is missing"));
    };
    let key = key_bytes(&opened.table, key_members)?;
    context.check_single_write()?;
    let site = Site::new(context, 0, &opened.table);
    let (units, old) = engine.update(&opened.maps, |update| -> Result<_> {
        let old = current(update, 0, &opened.table, &key)?;
        check_row(&request, condition.as_ref(), old.as_ref())?;
        let units = store(update, &site, &key, old.as_ref(), None, "")?;
        Ok((units, old))
    })?;
    let attributes = old.filter(|_| request.return_values.as_deref() == Some("ALL_OLD"));
    answer(
        out,
        &request,
        &opened.table,
        attributes.as_ref().map(item::json),
        key_members,
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
    let names = Names::new(request.names.as_ref(), request.values.as_ref())?;
    let condition = condition(request, &names)?;
    names.check_used()?;
    Ok(condition)
}
