//! TransactWriteItems: up to 100 actions on items of any tables, all done or none, in one update over all tables' maps.
//!
//! Checked in this order: the model's constraints; the actions one after the other, expressions before items and keys; the size of all;
//! the tables; empty keys and items that are meant twice, for which the request is refused. What is found later cancels it, with a
//! reason for each action: keys that don't fit, conditions that don't hold, updates that can't be done.

use super::transact_get_items::write_capacity;
use super::update_item::{check_levels, check_untouched_key};
use crate::capacity::{read_halves, Consumed, Detail};
use crate::checks::{
    check_item, check_not_empty, check_update_not_empty, check_updated_index_keys, key_bytes, row_key,
};
use crate::collection::{self, has_collections};
use crate::conditional::{check, check_row};
use crate::context::Request;
use crate::errors::{validation, Error, Result};
use crate::expression::condition::{parse as parse_condition, Condition};
use crate::expression::update::{parse as parse_update, Update as Changes};
use crate::expression::update_apply::TOO_LARGE as UPDATE_TOO_LARGE;
use crate::expression::Names;
use crate::idempotency::{fingerprint, Token};
use crate::item;
use crate::json::{write_member, write_string};
use crate::limits::MAX_ITEM_BYTES;
use crate::request::body_text;
use crate::transaction::{
    cancelled, check_conflict, check_distinct, check_size, is_reason, Action, Kind, Tables, Target, Transaction, WRITES,
};
use crate::value::{members_size, write_members, Members, Wording};
use crate::write::{current, store, units, Site, WriteUnits};
use ruststack_state::{Engine, Update, Value as Row};
use std::borrow::Cow;

const TOO_LARGE: &str = "Item size has exceeded the maximum allowed size";

/// An action whose expressions have been read.
struct Prepared<'r> {
    action: &'r Action<'r>,
    condition: Option<Condition<'r>>,
    changes: Option<Changes<'r>>,
}

/// What was consumed, table by table.
enum Outcome {
    Written(Vec<Consumed>),
    /// The token was used for the same before: nothing is written, and what was is charged as if it were read.
    Replayed(Vec<Consumed>),
}

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let transaction = Transaction::parse(body_text(body)?, WRITES)?;
    transaction.check_model()?;
    let prepared = prepare(&transaction)?;
    let tables = Tables::open(engine, context, &transaction)?;
    let targets = targets(&tables, &prepared)?;
    context.check_write()?;
    check_conflict(context, targets.len())?;
    let mut maps = tables.maps();
    let place = maps.len();
    let token = transaction.token.as_deref().map(|text| {
        let token = Token::new(context, text, fingerprint(&canonical(&prepared)));
        maps.push(token.map.clone());
        token
    });
    let outcome = engine.update(&maps, |update| -> Result<Outcome> {
        if let Some(token) = &token {
            if let Some(halves) = token.replayed(update, place)? {
                return Ok(Outcome::Replayed(halves.into_iter().map(Consumed::read).collect()));
            }
        }
        let (written, read) = write(update, context, &tables, &prepared, targets)?;
        if let Some(token) = &token {
            token.note(update, place, &read);
        }
        Ok(Outcome::Written(written))
    })?;
    answer(engine, context, &transaction, &tables, &outcome, out);
    Ok(())
}

fn prepare<'r>(transaction: &'r Transaction<'r>) -> Result<Vec<Prepared<'r>>> {
    let (mut prepared, mut bytes) = (Vec::new(), 0);
    for element in transaction.items.iter().flatten() {
        let action = match &element.action {
            Some(action) if element.count == 1 => action,
            // The words for too many were seen, those for none are what AWS's DAX client says.
            Some(_) => {
                return Err(validation(
                    "TransactItems can only contain one of Check, Put, Update or Delete",
                ))
            }
            None => {
                return Err(validation(
                    "Invalid Request: TransactWriteRequest should contain Delete or Put or Update request",
                ))
            }
        };
        prepared.push(checked(action)?);
        let size = action.members().map_or(0, members_size);
        if size > MAX_ITEM_BYTES && action.kind == Kind::Put {
            return Err(validation(TOO_LARGE));
        }
        bytes += size;
    }
    check_size(bytes)?;
    Ok(prepared)
}

fn checked<'r>(action: &'r Action<'r>) -> Result<Prepared<'r>> {
    let request = &action.request;
    let (condition, update) = (
        request.condition.as_ref(),
        request.update.as_ref().filter(|_| action.kind == Kind::Update),
    );
    request.check_mixing(
        &[],
        &[
            ("UpdateExpression", update.is_some()),
            ("ConditionExpression", condition.is_some()),
        ],
    )?;
    if let Some((flaw, _)) = &request.value_flaw {
        return Err(flaw.error(Wording::Current));
    }
    let names = Names::new(request.names.as_ref(), request.values.as_ref())?;
    let prepared = Prepared {
        action,
        changes: update.map(|text| parse_update(text, &names)).transpose()?,
        condition: condition
            .map(|text| parse_condition("ConditionExpression", text, &names))
            .transpose()?,
    };
    names.check_used()?;
    action.check_members()?;
    Ok(prepared)
}

fn targets(tables: &Tables, prepared: &[Prepared]) -> Result<Vec<Target>> {
    let mut targets = Vec::with_capacity(prepared.len());
    for (Prepared { action, changes, .. }, place) in prepared.iter().zip(&tables.places) {
        let (table, nothing) = (&tables.opened[*place].table, Members::new());
        let members = action.members().unwrap_or(&nothing);
        check_not_empty(table, members)?;
        targets.push(match (action.kind, changes) {
            (Kind::Put, _) => check_item(table, members).map(|()| row_key(&table.key, members)),
            (_, Some(changes)) => key_bytes(table, members).and_then(|key| {
                check_untouched_key(table, changes)?;
                Ok(key)
            }),
            _ => key_bytes(table, members),
        });
    }
    check_distinct(tables, &targets)?;
    Ok(targets)
}

/// The actions in a form that does not depend on how they were written: AWS takes members in another order for the same.
fn canonical(prepared: &[Prepared]) -> Vec<u8> {
    let mut out = Vec::new();
    for Prepared { action, .. } in prepared {
        let request = &action.request;
        out.push(action.kind as u8);
        for text in [
            &request.table_name,
            &request.condition,
            &request.update,
            &request.return_on_failure,
        ] {
            write_string(&mut out, text.as_deref().unwrap_or_default());
        }
        if let Some(members) = action.members() {
            write_members(&mut out, members);
        }
        let mut values: Vec<_> = request.values.iter().flatten().collect();
        values.sort_by(|(a, _), (b, _)| a.cmp(b));
        for (name, value) in values {
            write_string(&mut out, name);
            value.write(&mut out);
        }
        let mut names: Vec<_> = request.names.iter().flatten().collect();
        names.sort();
        for (name, attribute) in names {
            write_string(&mut out, name);
            write_string(&mut out, attribute);
        }
    }
    out
}

/// Does all actions, or none: then the error says why. Gives what writing consumed and, in half units, what reading the same would.
fn write(
    update: &mut Update,
    context: &Request,
    tables: &Tables,
    prepared: &[Prepared],
    targets: Vec<Target>,
) -> Result<(Vec<Consumed>, Vec<usize>)> {
    let count = tables.opened.len();
    let (mut written, mut read) = (vec![Consumed::default(); count], vec![0; count]);
    let (mut reasons, mut bytes) = (Vec::with_capacity(prepared.len()), 0);
    for ((prepared, target), place) in prepared.iter().zip(targets).zip(&tables.places) {
        let done = match target {
            Ok(key) => {
                let site = Site::new(context, tables.map_places[*place], &tables.opened[*place].table);
                act(update, &site, prepared, &key)?
            }
            Err(error) => Err(error),
        };
        if let Ok(units) = &done {
            written[*place].add_transacted_write(units);
            read[*place] += 2 * read_halves(units.bytes, true);
            bytes += units.bytes;
        }
        reasons.push(done.err());
    }
    if reasons.iter().any(Option::is_some) {
        return Err(cancelled(&reasons));
    }
    check_size(bytes)?;
    Ok((written, read))
}

/// Does one action: the inner error is a reason to cancel, the outer one is the answer to the request.
fn act(
    update: &mut Update,
    site: &Site,
    prepared: &Prepared,
    key: &[u8],
) -> Result<std::result::Result<WriteUnits, Box<Error>>> {
    let old = current(update, site.place, site.table, key)?;
    let new = match successor(prepared, old.as_ref()) {
        Ok(Successor::Item(item)) => Some(item),
        Ok(Successor::Nothing) => None,
        Ok(Successor::Same) => return Ok(Ok(units(old.as_ref().map_or(0, item::size), 0))),
        Err(error) if is_reason(&error) => return Ok(Err(error)),
        Err(error) => return Err(error),
    };
    if let Some(Cow::Owned(item)) = &new {
        check_update_not_empty(site.table, item)?;
        if let Err(error) = check_levels(item).and_then(|()| check_updated_index_keys(site.table, item)) {
            return Ok(Err(error));
        }
    }
    let (old, new) = (old.as_ref(), new.as_deref());
    match store(update, site, key, old, new, UPDATE_TOO_LARGE) {
        Err(error) if !is_reason(&error) => Err(error),
        stored => Ok(stored),
    }
}

/// What an action puts in place of an item.
enum Successor<'v> {
    /// Borrowed from a Put, which was checked, or made by an Update.
    Item(Cow<'v, Members<'v>>),
    Nothing,
    /// The item, or none, as it was.
    Same,
}

fn successor<'v>(prepared: &'v Prepared, old: Option<&'v Row>) -> Result<Successor<'v>> {
    let Prepared {
        action,
        condition,
        changes,
    } = prepared;
    let request = &action.request;
    let Some(changes) = changes else {
        check_row(request, condition.as_ref(), old)?;
        return Ok(match (action.kind, &request.item) {
            (Kind::Put, Some(item)) => Successor::Item(Cow::Borrowed(item)),
            (Kind::Delete, _) => Successor::Nothing,
            _ => Successor::Same,
        });
    };
    let old_item = old.map(item::decode).transpose()?;
    check(request, condition.as_ref(), old, old_item.as_ref())?;
    if old.is_none() && changes.only_takes() {
        return Ok(Successor::Same);
    }
    let mut item: Members<'v> = match old_item {
        Some(item) => item,
        None => request.key.clone().unwrap_or_default(),
    };
    changes.apply(&mut item)?;
    Ok(Successor::Item(Cow::Owned(item)))
}

fn answer(
    engine: &Engine,
    context: &Request,
    transaction: &Transaction,
    tables: &Tables,
    outcome: &Outcome,
    out: &mut Vec<u8>,
) {
    out.push(b'{');
    let detail = Detail::of(transaction.return_capacity.as_deref());
    if detail != Detail::None {
        let (consumed, split) = match outcome {
            Outcome::Written(consumed) => (consumed, "WriteCapacityUnits"),
            Outcome::Replayed(consumed) => (consumed, "ReadCapacityUnits"),
        };
        write_capacity(tables, consumed, detail, split, out);
    }
    if transaction.return_metrics.as_deref() == Some("SIZE") {
        write_metrics(engine, context, transaction, tables, out);
    }
    out.push(b'}');
}

/// ItemCollectionMetrics of what was written, by table.
fn write_metrics(engine: &Engine, context: &Request, transaction: &Transaction, tables: &Tables, out: &mut Vec<u8>) {
    write_member(out, "ItemCollectionMetrics");
    out.push(b'{');
    for (at, opened) in tables.opened.iter().enumerate() {
        if !has_collections(&opened.table) {
            continue;
        }
        let actions = transaction.actions().zip(&tables.places);
        let keys = actions
            .filter(|(action, place)| **place == at && action.kind != Kind::ConditionCheck)
            .filter_map(|(action, _)| action.members());
        write_member(out, &opened.table.name);
        out.push(b'[');
        for (count, members) in keys.enumerate() {
            if count > 0 {
                out.push(b',');
            }
            let bytes = collection::bytes_of(engine, context, &opened.table, members);
            collection::write(out, &opened.table, members, bytes);
        }
        out.push(b']');
    }
    out.push(b'}');
}
