//! INSERT, UPDATE, DELETE and EXISTS: one item each.

use super::plan::{check_scalars, equality, wrong_key_type};
use super::syntax::{Expr, Kind, Returning};
use crate::checks::{check_index_keys, check_item, check_key_values, row_key, KEY_MISMATCH};
use crate::conditional::check_row;
use crate::context::Request;
use crate::errors::{validation, Code, Error, Result};
use crate::expression::condition::Condition;
use crate::expression::update::Update;
use crate::item;
use crate::limits::MAX_ITEM_BYTES;
use crate::operations::update_item::{check_untouched_key, Job};
use crate::request::{ItemRequest, Text};
use crate::table::{KeySchema, Table};
use crate::value::{find, members_size, Flaw, Members, Value, Wording};
use crate::write::{current, store, units, Site, WriteUnits};
use ruststack_state::{Update as EngineUpdate, Value as Row};
use std::borrow::Cow;

const TOO_LARGE: &str = "Item size has exceeded the maximum allowed size";

pub enum Change<'s, 'a> {
    Insert(&'s Members<'a>),
    Update(Update<'s>),
    Delete,
    /// EXISTS: nothing changes.
    Check,
}

/// A write that was not held against its table yet.
pub struct Order<'s, 'a> {
    pub table: &'s str,
    pub change: Change<'s, 'a>,
    /// WHERE, for the key.
    pub condition: Option<&'s Expr<'a>>,
    /// The same, for the item.
    pub filter: Option<Condition<'s>>,
    pub returning: Option<Returning>,
}

/// Which item is written.
pub struct Target<'s> {
    pub key: Vec<u8>,
    members: Members<'s>,
    /// What to return, in UpdateItem's terms, and whether the item of a failed condition is.
    request: ItemRequest<'s>,
}

/// The equalities on the key in WHERE, and what else is there.
#[derive(Default)]
struct KeyParts<'s> {
    members: Members<'s>,
    /// An attribute with two values.
    repeated: Option<&'s str>,
    others: usize,
}

fn key_parts<'s, 'a>(condition: Option<&'s Expr<'a>>, schema: &KeySchema) -> KeyParts<'s> {
    let mut parts = KeyParts::default();
    if let Some(condition) = condition {
        collect(condition, schema, &mut parts);
    }
    parts.members.sort_by(|(a, _), (b, _)| a.as_bytes().cmp(b.as_bytes()));
    parts
}

fn collect<'s, 'a>(condition: &'s Expr<'a>, schema: &KeySchema, parts: &mut KeyParts<'s>) {
    if let Kind::And(members) = &condition.kind {
        return members.iter().for_each(|member| collect(member, schema, parts));
    }
    match equality(condition) {
        Some((name, value)) if schema.contains(name) => match parts.members.iter().find(|(other, _)| other == name) {
            None => parts.members.push((Cow::Borrowed(name), Value::clone(value))),
            Some((_, other)) if other == value => {}
            Some(_) => parts.repeated = Some(name),
        },
        _ => parts.others += 1,
    }
}

impl<'s> Order<'s, '_> {
    /// The item's key. Transactions tell what is wrong with it as reasons of a cancellation, and in other words.
    pub fn target(
        &self,
        table: &Table,
        in_transaction: bool,
        return_on_failure: Option<&'s str>,
    ) -> Result<Target<'s>> {
        let request = ItemRequest {
            return_values: self
                .returning
                .map(|returning| Text::Borrowed(returning.return_values())),
            return_on_failure: return_on_failure.map(Text::Borrowed),
            ..ItemRequest::default()
        };
        let members = match &self.change {
            Change::Insert(item) => {
                check_new(table, item, in_transaction)?;
                Members::clone(item)
            }
            change => {
                let parts = key_parts(self.condition, &table.key);
                if matches!(change, Change::Check) {
                    check_checked(&parts, &table.key)?;
                }
                let is_check = matches!(change, Change::Check);
                check_parts(&parts, &table.key, is_check).map_err(|error| {
                    if in_transaction {
                        validation(KEY_MISMATCH)
                    } else {
                        error
                    }
                })?;
                if let Some(condition) = self.condition {
                    check_scalars(condition, &table.key)?;
                }
                check_key_values(&table.key, &parts.members)?;
                parts.members
            }
        };
        if let Change::Update(update) = &self.change {
            check_untouched_key(table, update)?;
        }
        Ok(Target {
            key: row_key(&table.key, &members),
            members,
            request,
        })
    }

    /// Whether it has an EXISTS that does not name one item and a condition more, for which a transaction is refused as a whole.
    pub fn is_misused_check(error: &Error) -> bool {
        error.message.as_deref() == Some(super::NOT_ONE_CHECKED_ITEM)
    }

    /// Writes; gives what that cost and the item to return.
    pub fn perform(
        &self,
        engine_update: &mut EngineUpdate,
        context: &Request,
        place: usize,
        table: &Table,
        target: &Target,
    ) -> Result<(WriteUnits, Option<Vec<u8>>)> {
        let site = Site::new(context, place, table);
        let old = current(engine_update, place, table, &target.key)?;
        match (&self.change, &old) {
            (Change::Insert(_), Some(_)) => {
                Err(Error::new(Code::DuplicateItem, "Duplicate primary key exists in table"))
            }
            (Change::Insert(item), None) => {
                let units = store(engine_update, &site, &target.key, None, Some(item), TOO_LARGE)?;
                Ok((units, None))
            }
            // Neither makes an item or holds for none; a DELETE of nothing does nothing, whatever else its WHERE has.
            (Change::Update(_) | Change::Check, None) => Err(Error::new(
                Code::ConditionalCheckFailed,
                "The conditional request failed",
            )),
            (Change::Delete, None) => Ok((units(0, 0), None)),
            (Change::Check, Some(row)) => {
                self.check(target, row)?;
                Ok((units(item::size(row), 0), None))
            }
            (Change::Delete, Some(row)) => {
                self.check(target, row)?;
                let units = store(engine_update, &site, &target.key, Some(row), None, "")?;
                Ok((units, self.returning.map(|_| item::json(row).to_vec())))
            }
            (Change::Update(update), Some(row)) => {
                let job = Job {
                    request: &target.request,
                    update,
                    condition: self.filter.as_ref(),
                    site,
                    key: &target.key,
                    key_members: &target.members,
                };
                let done = if table.is_indexed() {
                    job.rewrite(engine_update, Some(row))
                } else {
                    job.revise(engine_update, row)
                };
                done.map_err(shorter)
            }
        }
    }

    fn check(&self, target: &Target, row: &Row) -> Result<()> {
        check_row(&target.request, self.filter.as_ref(), Some(row))
    }
}

/// An update that leaves an item too deep is told of in fewer words (eu-west-2, 2026-09).
fn shorter(mut error: Box<Error>) -> Box<Error> {
    if error.message == Flaw::TooDeep.error(Wording::Current).message {
        error.message = Some("Nesting Levels have exceeded supported limits".into());
    }
    error
}

fn check_parts(parts: &KeyParts, schema: &KeySchema, is_check: bool) -> Result<()> {
    if schema
        .attributes()
        .any(|attribute| find(&parts.members, &attribute.name).is_none())
    {
        return Err(validation(
            "Where clause does not contain a mandatory equality on all key attributes",
        ));
    }
    // EXISTS takes the first value for the key, and finds that the other does not hold.
    if let Some(name) = parts.repeated.filter(|_| !is_check) {
        return Err(validation(format!(
            "Multiple conditions on same key {name}. Only single item Update/Insert/Delete are supported"
        )));
    }
    for attribute in schema.attributes() {
        if find(&parts.members, &attribute.name).is_some_and(|value| value.type_name() != attribute.kind.name()) {
            return Err(wrong_key_type(&attribute.name));
        }
    }
    Ok(())
}

fn check_checked(parts: &KeyParts, schema: &KeySchema) -> Result<()> {
    let is_whole = parts.members.len() == schema.attributes().count();
    if is_whole && (parts.others > 0 || parts.repeated.is_some()) {
        return Ok(());
    }
    Err(validation(super::NOT_ONE_CHECKED_ITEM))
}

/// The item of an INSERT held against the keys.
fn check_new(table: &Table, item: &Members, in_transaction: bool) -> Result<()> {
    if item.iter().any(|(name, _)| name.is_empty()) {
        return Err(Flaw::EmptyName.error(Wording::Current));
    }
    if members_size(item) > MAX_ITEM_BYTES {
        return Err(validation(TOO_LARGE));
    }
    if in_transaction {
        return check_item(table, item);
    }
    for attribute in table.key.attributes() {
        match find(item, &attribute.name) {
            // In DynamoDB Local's words.
            None => {
                return Err(validation(format!(
                    "Key attribute should be present in the item: Key {}",
                    attribute.name
                )));
            }
            Some(value) if value.type_name() != attribute.kind.name() => return Err(wrong_key_type(&attribute.name)),
            Some(_) => {}
        }
    }
    check_key_values(&table.key, item)?;
    check_index_keys(table, item)
}
