//! UpdateItem: makes the item if there is none. Checked in the same order as PutItem; operands are judged under the lock.

use crate::checks::{check_updated_index_keys, key_bytes, table_name};
use crate::conditional::{answer, check, condition};
use crate::context::Request;
use crate::errors::{invalid_values, validation, Error, Result};
use crate::expression::condition::Condition;
use crate::expression::update::{parse, Update};
use crate::expression::update_apply::TOO_LARGE;
use crate::expression::Names;
use crate::item::{self, Wanted};
use crate::legacy;
use crate::limits::{MAX_ITEM_BYTES, MAX_NESTING_LEVELS};
use crate::request::{body_text, check_write_model, ItemRequest, Writing};
use crate::splice::Excerpt;
use crate::table::{open, Table};
use crate::value::{write_members, Flaw, Members, Wording};
use crate::write::{current, replace, store, units, Site, WriteUnits};
use ruststack_state::{Engine, Update as EngineUpdate, Value as Row};

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
    if request.update.is_some() && update.charge() > MAX_ITEM_BYTES {
        return Err(validation(TOO_LARGE));
    }
    context.check_single_write()?;
    let job = Job {
        request: &request,
        update: &update,
        condition: condition.as_ref(),
        site: Site::new(context, 0, table),
        key: &key,
        key_members,
    };
    let (units, attributes) = engine.update(&opened.maps, |engine_update| -> Result<_> {
        let old = current(engine_update, 0, table, &key)?;
        match &old {
            // Rows of indexes are made of whole items.
            Some(row) if !table.is_indexed() => job.revise(engine_update, row),
            _ => job.rewrite(engine_update, old.as_ref()),
        }
    })?;
    answer(out, &request, table, attributes.as_deref(), key_members, &units);
    Ok(())
}

/// One update, its expressions parsed.
pub struct Job<'j, 'a> {
    pub request: &'a ItemRequest<'a>,
    pub update: &'j Update<'a>,
    pub condition: Option<&'j Condition<'a>>,
    pub site: Site<'j>,
    pub key: &'j [u8],
    pub key_members: &'a Members<'a>,
}

/// What an update cost, and what ReturnValues asks for as JSON.
pub type Done = (WriteUnits, Option<Vec<u8>>);

impl Job<'_, '_> {
    /// Changes the item that there is, reading and writing only the attributes that the expressions name.
    pub fn revise(&self, engine_update: &mut EngineUpdate, old: &Row) -> Result<Done> {
        let changing = Wanted::new(self.update.changing());
        let looking = self.condition.into_iter().flat_map(|condition| condition.attributes());
        let wanted = Wanted::new(self.update.attributes().chain(looking));
        let mut excerpt = Excerpt::read(old, &wanted, &changing)?;
        check(self.request, self.condition, Some(old), Some(&excerpt.members))?;
        let returns = self.request.return_values.as_deref();
        let before = (returns == Some("UPDATED_OLD")).then(|| self.update.projection().apply(&excerpt.members));
        self.update.apply(&mut excerpt.members)?;
        // What an update does not change was held to the limit when it was written.
        check_levels(&excerpt.members)?;
        let row = excerpt.write(&wanted, &changing, TOO_LARGE)?;
        let attributes = match returns {
            Some("ALL_OLD") => Some(item::json(old).to_vec()),
            Some("ALL_NEW") => Some(item::json(&row).to_vec()),
            Some("UPDATED_NEW") => written(&self.update.projection().apply(&excerpt.members)),
            _ => before.as_ref().and_then(written),
        };
        Ok((replace(engine_update, &self.site, self.key, old, row)?, attributes))
    }

    /// Reads the whole item, if there is one, and writes it.
    pub fn rewrite(&self, engine_update: &mut EngineUpdate, old: Option<&Row>) -> Result<Done> {
        let mut old_item = old.map(item::decode).transpose()?;
        check(self.request, self.condition, old, old_item.as_ref())?;
        if old.is_none() && self.update.only_takes() {
            return Ok((units(0, 0), None));
        }
        let returns_old = matches!(self.request.return_values.as_deref(), Some("ALL_OLD" | "UPDATED_OLD"));
        let present = if returns_old { old_item.clone() } else { old_item.take() };
        let mut item = present.unwrap_or_else(|| self.key_members.clone());
        self.update.apply(&mut item)?;
        check_levels(&item)?;
        check_updated_index_keys(self.site.table, &item)?;
        let attributes = self.returned(old_item.as_ref(), &item);
        let units = store(engine_update, &self.site, self.key, old, Some(&item), TOO_LARGE)?;
        Ok((units, attributes))
    }

    fn returned(&self, old: Option<&Members>, new: &Members) -> Option<Vec<u8>> {
        match self.request.return_values.as_deref()? {
            "ALL_OLD" => written(old?),
            "ALL_NEW" => written(new),
            "UPDATED_OLD" => written(&self.update.projection().apply(old?)),
            "UPDATED_NEW" => written(&self.update.projection().apply(new)),
            _ => None,
        }
    }
}

/// As JSON; none if there is nothing.
fn written(members: &Members) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    write_members(&mut out, members);
    (!members.is_empty()).then_some(out)
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

pub fn check_untouched_key(table: &Table, update: &Update) -> Result<()> {
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

pub fn check_levels(item: &Members) -> Result<()> {
    if item.iter().any(|(_, value)| value.levels() > MAX_NESTING_LEVELS) {
        return Err(Flaw::TooDeep.error(Wording::Current));
    }
    Ok(())
}
