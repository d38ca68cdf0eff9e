//! VectorIndexUpdates of UpdateTable. Unlike a global index, a vector index is filled or emptied in the request's own commit, however many items there
//! are, and is ACTIVE with the next request, whatever the delay of statuses.

use super::schema::{check_all, check_model as check_index, index as read_index};
use super::{rows, VectorIndex};
use crate::control::{object, objects, text, Object};
use crate::errors::{invalid_values, validation, Code, Error, Result, Violations};
use crate::item;
use crate::key::TABLE_TAG;
use crate::request::check_name;
use crate::schema::definitions;
use crate::status::one_index;
use crate::table::Table;
use crate::totals::Totals;
use ruststack_state::{Direction, Key, Update, Value as Row};
use serde_json::{json, Value as Json};
use std::ops::Bound;

fn updates(input: &Object) -> Result<Vec<&Object>> {
    Ok(objects(input, "VectorIndexUpdates")?.unwrap_or_default())
}

/// The model's constraints.
pub fn check_model(violations: &mut Violations, input: &Object) -> Result<()> {
    for (at, given) in updates(input)?.into_iter().enumerate() {
        let place = format!("vectorIndexUpdates.{}.member", at + 1);
        if let Some(create) = object(given, "Create")? {
            check_index(violations, create, &format!("{place}.create"))?;
        }
        if let Some(delete) = object(given, "Delete")? {
            match text(delete, "IndexName")? {
                None => violations.null(&format!("{place}.delete.indexName")),
                Some(name) => check_name(violations, name, &format!("{place}.delete.indexName")),
            }
        }
    }
    Ok(())
}

/// What the request says against itself.
pub fn check_request(input: &Object) -> Result<()> {
    let updates = updates(input)?;
    for given in &updates {
        let (create, delete) = (object(given, "Create")?, object(given, "Delete")?);
        if create.is_some() == delete.is_some() {
            // A guess after global indexes.
            return Err(invalid_values(
                "One of VectorIndexUpdate.Create, VectorIndexUpdate.Delete must not be null",
            ));
        }
    }
    if updates.len() > 1 {
        return Err(one_index());
    }
    Ok(())
}

/// Makes or deletes an index, with its rows. Gives what was counted while it was filled, by tag. The caller brings the marker up to it.
pub fn change(
    update: &mut Update,
    place: usize,
    table: &mut Table,
    input: &Object,
    now_ms: u64,
) -> Result<Option<(u8, Totals)>> {
    let Some(given) = updates(input)?.into_iter().next() else {
        return Ok(None);
    };
    // Also of one that goes on with a global index, which is a guess.
    if table.leaving(now_ms).next().is_some() || table.indexes.iter().any(|index| index.is_creating(now_ms)) {
        return Err(one_index());
    }
    if let Some(create) = object(given, "Create")? {
        return create_index(update, place, table, input, create).map(Some);
    }
    if let Some(delete) = object(given, "Delete")? {
        let name = text(delete, "IndexName")?.unwrap_or_default();
        let at = table.vectors.iter().position(|index| index.name == name);
        // Words after global indexes.
        let at = at.ok_or_else(|| {
            Error::new(
                Code::ResourceNotFound,
                format!("Requested resource not found: Index {name} for table {}", table.name),
            )
        })?;
        let tag = table.vectors.remove(at).tag();
        for (key, _) in rows_of(update, place, tag) {
            update.delete(place, &key);
        }
        return Ok(Some((tag, Totals::default())));
    }
    Ok(None)
}

fn create_index(
    update: &mut Update,
    place: usize,
    table: &mut Table,
    input: &Object,
    create: &Object,
) -> Result<(u8, Totals)> {
    for definition in definitions(&objects(input, "AttributeDefinitions")?.unwrap_or_default())? {
        if !table.definitions.iter().any(|other| other.name == definition.name) {
            table.definitions.push(definition);
        }
    }
    let index = read_index(create, table.free_number(), &table.definitions)?;
    if table.index(&index.name).is_some() || table.vector(&index.name).is_some() {
        // Words after global indexes.
        return Err(validation("Attempting to create an index which already exists"));
    }
    let tag = index.tag();
    let counted = fill(update, place, table, &index)?;
    table.vectors.push(index);
    check_all(&table.vectors, &table.indexes, table.on_demand_billing)?;
    Ok((tag, counted))
}

fn rows_of(update: &Update, place: usize, tag: u8) -> Vec<(Key, Row)> {
    let range = (Bound::Included(&[tag][..]), Bound::Excluded(&[tag + 1][..]));
    let rows = update.range(place, range.0, range.1, Direction::Forward);
    rows.map(|(key, row)| (key.clone(), row.clone())).collect()
}

/// Items that can't be in the index stay out.
fn fill(update: &mut Update, place: usize, table: &Table, index: &VectorIndex) -> Result<Totals> {
    let mut counted = Totals::default();
    for (_, row) in rows_of(update, place, TABLE_TAG) {
        if let Some((key, row)) = rows::entry(table, index, &item::decode(&row)?) {
            counted.items += 1;
            counted.bytes += item::size(&row) as u64;
            update.put(place, &key, row);
        }
    }
    Ok(counted)
}

/// What the answer tells of an index that was asked for: it is filled by then, but AWS's is not, and its table is UPDATING (eu-west-2, 2026-08-23).
pub fn tell(description: &mut Json, input: &Object) -> Result<()> {
    for given in updates(input)? {
        description["TableStatus"] = json!("UPDATING");
        let Some(create) = object(given, "Create")? else {
            continue;
        };
        let name = text(create, "IndexName")?;
        let told = description["VectorIndexes"].as_array_mut().into_iter().flatten();
        for index in told.filter(|index| index["IndexName"].as_str() == name) {
            index["IndexStatus"] = json!("CREATING");
            index["Backfilling"] = json!(false);
        }
    }
    Ok(())
}
