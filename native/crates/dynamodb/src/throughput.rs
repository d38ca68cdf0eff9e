//! Provisioned, on-demand and warm throughput of tables and their global indexes, and the billing mode that decides which they have.
//!
//! Rules and words are those of the `api-quirks` of AWS's DynamoDB controller for Kubernetes (us-west-2, 2026-10-08; findings 038, 039, 049,
//! 051, 055 to 061, 128, 134, 152 to 157, 164, 178 and 184).

use crate::context::Request;
use crate::control::{long, object, objects, text, Object};
use crate::dates;
use crate::errors::{invalid_values, validation, Result};
use crate::limits::{DECREASES_A_DAY, DECREASE_WAIT_MS, MAX_CAPACITY_UNITS};
use crate::schema;
use crate::status::{limit, Change, Pending};
use crate::table::{Index, Table, Throughput};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value as Json};

/// Read and write units per second that an on-demand table is ready for from the start.
const ON_DEMAND_WARM: Throughput = Throughput {
    read: 12_000,
    write: 4_000,
};

pub const NO_UNITS: &str =
    "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST";

/// When provisioned throughput was changed.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct History {
    #[serde(default)]
    pub increased_ms: Option<u64>,
    #[serde(default)]
    pub decreased_ms: Option<u64>,
    /// Decreases on the UTC day of the last one.
    #[serde(default)]
    pub decreases: u32,
}

impl History {
    pub fn decreases_today(&self, now_ms: u64) -> u32 {
        let is_today = |decreased: u64| dates::day(decreased).0 == dates::day(now_ms).0;
        if self.decreased_ms.is_some_and(is_today) {
            self.decreases
        } else {
            0
        }
    }

    fn note(&mut self, was: Throughput, to: Throughput, now_ms: u64) {
        if to.read > was.read || to.write > was.write {
            self.increased_ms = Some(now_ms);
        }
        if to.read < was.read || to.write < was.write {
            self.decreases = self.decreases_today(now_ms) + 1;
            self.decreased_ms = Some(now_ms);
        }
    }

    /// Refuses a decrease too many.
    fn check(&self, was: Throughput, to: Throughput, now_ms: u64) -> Result<()> {
        let count = self.decreases_today(now_ms);
        let last = self.decreased_ms.unwrap_or(0);
        let next = (last + DECREASE_WAIT_MS).min(dates::day(now_ms).1);
        if to.read >= was.read && to.write >= was.write || count < DECREASES_A_DAY || now_ms >= next {
            return Ok(());
        }
        Err(limit(format!(
            "Provisioned throughput decreases are limited within a given UTC day. After the first {DECREASES_A_DAY} decreases, \
             each subsequent decrease in the same UTC day can be performed at most once every {} seconds. Number of decreases today: {count}. \
             Last decrease at {}. Next decrease can be made at {}.",
            DECREASE_WAIT_MS / 1000,
            dates::full(last),
            dates::full(next)
        )))
    }
}

/// Whose throughput it is. AWS names indexes in three ways.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    Table,
    Index(&'a str),
}

impl Place<'_> {
    fn of_warm(self) -> String {
        match self {
            Place::Table => "table".to_owned(),
            Place::Index(name) => format!("index {name}"),
        }
    }

    fn of_on_demand(self) -> String {
        match self {
            Place::Table => "table".to_owned(),
            Place::Index(name) => format!("index : {name}"),
        }
    }
}

/// What a table or index is ready for.
pub fn ready(asked: Option<Throughput>, on_demand: bool, provisioned: Throughput) -> Throughput {
    asked.unwrap_or(if on_demand { ON_DEMAND_WARM } else { provisioned })
}

fn at_least(throughput: Throughput, other: Throughput) -> Throughput {
    Throughput {
        read: throughput.read.max(other.read),
        write: throughput.write.max(other.write),
    }
}

/// The members of OnDemandThroughput that are given.
fn on_demand_members(outer: &Object) -> Result<Vec<(&'static str, i64)>> {
    let Some(given) = object(outer, "OnDemandThroughput")? else {
        return Ok(Vec::new());
    };
    let mut members = Vec::new();
    for name in ["MaxReadRequestUnits", "MaxWriteRequestUnits"] {
        members.extend(long(given, name)?.map(|units| (name, units)));
    }
    Ok(members)
}

fn out_of_range(member: &str, place: Place) -> Box<crate::errors::Error> {
    invalid_values(format!(
        "Requested {member} for OnDemandThroughput for {} is outside of valid range",
        place.of_on_demand()
    ))
}

/// OnDemandThroughput of something new.
pub fn new_on_demand(outer: &Object, on_demand: bool, place: Place) -> Result<Option<Json>> {
    let mut kept = json!({});
    for (member, units) in on_demand_members(outer)? {
        if !on_demand {
            let whose = match place {
                Place::Table => String::new(),
                Place::Index(name) => format!(" for index: {name}"),
            };
            return Err(invalid_values(format!(
                "{member} for OnDemandThroughput{whose} cannot be specified when table BillingMode is PROVISIONED."
            )));
        }
        if units < 1 {
            return Err(out_of_range(member, place));
        }
        kept[member] = json!(units);
    }
    Ok((kept != json!({})).then_some(kept))
}

/// Changes OnDemandThroughput, member by member; -1 takes one away. Gives what the answer tells, if it was changed.
fn change_on_demand(current: &mut Option<Json>, outer: &Object, on_demand: bool, place: Place) -> Result<Option<Json>> {
    let members = on_demand_members(outer)?;
    let mut kept = current.clone().unwrap_or(json!({}));
    let mut told = kept.clone();
    for (member, units) in &members {
        if !on_demand {
            let whose = match place {
                Place::Table => String::new(),
                Place::Index(name) => format!(" for index : {name}"),
            };
            return Err(invalid_values(format!(
                "{member} for OnDemandThroughput{whose} cannot be specified when the table BillingMode is PROVISIONED"
            )));
        }
        if *units < 1 && *units != -1 {
            return Err(out_of_range(member, place));
        }
        told[member] = json!(units);
        match kept.as_object_mut() {
            Some(kept) if *units == -1 => {
                kept.remove(*member);
            }
            _ => kept[member] = json!(units),
        }
    }
    if members.is_empty() {
        return Ok(None);
    }
    *current = (kept != json!({})).then_some(kept);
    Ok(Some(told))
}

/// The members of WarmThroughput that are given: reads, writes.
fn warm_members(outer: &Object) -> Result<[(&'static str, Option<u64>); 2]> {
    let given = object(outer, "WarmThroughput")?;
    let units = |name| -> Result<Option<u64>> {
        match given {
            Some(given) => Ok(long(given, name)?.map(|units| u64::try_from(units).unwrap_or(0))),
            None => Ok(None),
        }
    };
    Ok([
        ("ReadUnitsPerSecond", units("ReadUnitsPerSecond")?),
        ("WriteUnitsPerSecond", units("WriteUnitsPerSecond")?),
    ])
}

/// WarmThroughput of something new.
pub fn new_warm(outer: &Object, on_demand: bool, provisioned: Throughput, place: Place) -> Result<Option<Throughput>> {
    let members = warm_members(outer)?;
    let least = ready(None, on_demand, provisioned);
    for ((member, units), least, provisioned) in [
        (members[0], least.read, "ReadCapacityUnits"),
        (members[1], least.write, "WriteCapacityUnits"),
    ] {
        if units.is_some_and(|units| units < least) {
            let whose = place.of_warm();
            let than = if on_demand {
                "initial throughput for OnDemand. See: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html#on-demand-capacity-mode-initial".to_owned()
            } else {
                format!("{provisioned} of ProvisionedThroughput")
            };
            return Err(invalid_values(format!(
                "Requested {member} for WarmThroughput for {whose} is lower than {than}"
            )));
        }
    }
    let is_given = members.iter().any(|(_, units)| units.is_some());
    Ok(is_given.then(|| Throughput {
        read: members[0].1.unwrap_or(least.read),
        write: members[1].1.unwrap_or(least.write),
    }))
}

/// What something will be ready for, if that is asked for: it never becomes less.
fn raised_warm(outer: &Object, now: Throughput, place: Place) -> Result<Option<Throughput>> {
    let members = warm_members(outer)?;
    for ((member, units), now) in [(members[0], now.read), (members[1], now.write)] {
        if units.is_some_and(|units| units < now) {
            return Err(invalid_values(format!(
                "Requested {member} for WarmThroughput for {} is lower than current WarmThroughput, decreasing WarmThroughput is not supported",
                place.of_warm()
            )));
        }
    }
    let is_given = members.iter().any(|(_, units)| units.is_some());
    Ok(is_given.then(|| Throughput {
        read: members[0].1.unwrap_or(now.read),
        write: members[1].1.unwrap_or(now.write),
    }))
}

fn unchanged(of: &str, for_whom: &str, now: Throughput) -> Box<crate::errors::Error> {
    let Throughput { read, write } = now;
    validation(format!(
        "The provisioned throughput for {of} will not change. The requested value equals the current value. \
         Current ReadCapacityUnits provisioned for {for_whom}: {read}. Requested ReadCapacityUnits: {read}. \
         Current WriteCapacityUnits provisioned for {for_whom}: {write}. Requested WriteCapacityUnits: {write}. \
         Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits."
    ))
}

/// Throughput that an UpdateTable gives its indexes, by name.
fn of_indexes(input: &Object) -> Result<Vec<(&str, Throughput)>> {
    let mut given = Vec::new();
    for update in objects(input, "GlobalSecondaryIndexUpdates")?.into_iter().flatten() {
        if let Some(update) = object(update, "Update")? {
            if let (Some(name), Some(throughput)) = (text(update, "IndexName")?, schema::throughput(update)?) {
                given.push((name, throughput));
            }
        }
    }
    Ok(given)
}

/// Whether an UpdateTable asks for another billing mode than the table has.
pub fn is_switched(table: &Table, input: &Object) -> Result<bool> {
    Ok(text(input, "BillingMode")?.is_some_and(|mode| (mode == "PAY_PER_REQUEST") != table.on_demand_billing))
}

/// Changes the table's billing mode, throughput and warm throughput; with a billing mode, the throughput of its indexes.
pub fn update_table(context: &Request, table: &mut Table, input: &Object, until_ms: u64) -> Result<()> {
    let throughput = schema::throughput(input)?;
    let mode = text(input, "BillingMode")?;
    if mode == Some("PROVISIONED") && throughput.is_none() {
        return Err(invalid_values(
            "ProvisionedThroughput must be specified when BillingMode is PROVISIONED",
        ));
    }
    let pend = |table: &mut Table, change: Change| table.state.pending.push(Pending { change, until_ms });
    if is_switched(table, input)? {
        match throughput {
            Some(throughput) => provision(table, throughput, &of_indexes(input)?)?,
            None => go_on_demand(context, table, until_ms),
        }
        table.billing_told = true;
        pend(table, Change::Billing);
    } else if let Some(to) = throughput {
        if table.on_demand_billing {
            return Err(invalid_values(NO_UNITS));
        }
        let was = table.throughput;
        if was == to {
            return Err(unchanged("the table", "the table", was));
        }
        table.past.history.check(was, to, context.now_ms)?;
        let decreases = table.past.history.decreases_today(context.now_ms);
        table.past.history.note(was, to, context.now_ms);
        table.warm = Some(at_least(ready(table.warm, false, was), to));
        table.throughput = to;
        pend(table, Change::Throughput { was, decreases });
    }
    let now = ready(table.warm, table.on_demand_billing, table.throughput);
    if let Some(warm) = raised_warm(input, now, Place::Table)? {
        table.warm = Some(warm);
        pend(table, Change::Warm { was: now });
    }
    Ok(())
}

/// Gives a table on demand provisioned throughput, and all its indexes, which have to be named.
fn provision(table: &mut Table, throughput: Throughput, of_indexes: &[(&str, Throughput)]) -> Result<()> {
    for index in table.indexes.iter_mut().filter(|index| index.global) {
        let Some((_, throughput)) = of_indexes.iter().find(|(name, _)| *name == index.name) else {
            return Err(invalid_values(format!(
                "ProvisionedThroughput must be specified for index: {}",
                index.name
            )));
        };
        index.warm = Some(at_least(ready(index.warm, true, *throughput), *throughput));
        index.throughput = *throughput;
        index.on_demand = None;
    }
    table.warm = Some(at_least(ready(table.warm, true, throughput), throughput));
    table.throughput = throughput;
    table.on_demand = None;
    table.on_demand_billing = false;
    Ok(())
}

fn go_on_demand(context: &Request, table: &mut Table, until_ms: u64) {
    for index in table.indexes.iter_mut().filter(|index| index.global) {
        index.warm = Some(at_least(ready(index.warm, false, index.throughput), ON_DEMAND_WARM));
        index
            .history
            .note(index.throughput, Throughput::default(), context.now_ms);
        index.throughput = Throughput::default();
    }
    table.warm = Some(at_least(ready(table.warm, false, table.throughput), ON_DEMAND_WARM));
    table.throughput = Throughput::default();
    table.on_demand_billing = true;
    table.on_demand_since_ms = Some(until_ms);
}

/// Changes the table's OnDemandThroughput; gives what the answer tells of it.
pub fn update_on_demand(table: &mut Table, input: &Object) -> Result<Option<Json>> {
    let on_demand = table.on_demand_billing;
    change_on_demand(&mut table.on_demand, input, on_demand, Place::Table)
}

/// One Update of an index. `is_switched` if the billing mode was changed with it, and the throughput is set.
pub fn update_index(
    context: &Request,
    table: &mut Table,
    given: &Object,
    name: &str,
    is_switched: bool,
    until_ms: u64,
) -> Result<()> {
    let on_demand = table.on_demand_billing;
    let Some(index) = table
        .indexes
        .iter_mut()
        .find(|index| index.global && index.name == name)
    else {
        return Ok(());
    };
    let mut changes = Vec::new();
    match schema::throughput(given)? {
        Some(_) if on_demand => {
            return Err(invalid_values(format!(
                "The only Updates for index: {name} when TableThroughputMode is PAY_PER_REQUEST can be to OnDemandThroughput, WarmThroughput"
            )));
        }
        Some(to) if !is_switched => {
            let was = index.throughput;
            if was == to {
                return Err(unchanged(&format!("the index {name}"), &format!("index {name}"), was));
            }
            index.history.check(was, to, context.now_ms)?;
            let decreases = index.history.decreases_today(context.now_ms);
            index.history.note(was, to, context.now_ms);
            index.warm = Some(at_least(ready(index.warm, false, was), to));
            index.throughput = to;
            changes.push(Change::Index {
                name: name.to_owned(),
                was,
                decreases,
            });
        }
        _ => {}
    }
    if change_on_demand(&mut index.on_demand, given, on_demand, Place::Index(name))?.is_some() {
        changes.push(Change::Index {
            name: name.to_owned(),
            was: index.throughput,
            decreases: index.history.decreases_today(context.now_ms),
        });
    }
    let now = ready(index.warm, on_demand, index.throughput);
    if let Some(warm) = raised_warm(given, now, Place::Index(name))? {
        index.warm = Some(warm);
        changes.push(Change::IndexWarm {
            name: name.to_owned(),
            was: now,
        });
    }
    let pending = changes.into_iter().map(|change| Pending { change, until_ms });
    table.state.pending.extend(pending);
    Ok(())
}

/// Throughput of an index beyond all bounds, refused whether or not there is such an index.
pub fn check_index_bounds(given: &Object) -> Result<()> {
    match schema::throughput(given)? {
        Some(Throughput { read, write }) if read.max(write) > MAX_CAPACITY_UNITS => Err(validation(
            "This operation cannot be performed with given input values. Please contact DynamoDB service team for more info: Action Blocked: IndexUpdate",
        )),
        _ => Ok(()),
    }
}

/// Holds a new index's throughput against the billing mode. CreateTable and UpdateTable have words of their own.
pub fn check_new_index(index: &Index, given: &Object, on_demand: bool, is_new_table: bool) -> Result<()> {
    let has_throughput = object(given, "ProvisionedThroughput")?.is_some();
    if !index.global || on_demand != has_throughput {
        return Ok(());
    }
    let name = &index.name;
    Err(invalid_values(match (on_demand, is_new_table) {
        (true, true) => {
            format!("ProvisionedThroughput should not be specified for index: {name} when BillingMode is PAY_PER_REQUEST")
        }
        (true, false) => format!(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified for index: {name} when BillingMode is PAY_PER_REQUEST"
        ),
        (false, true) => format!("ProvisionedThroughput is not specified for index: {name}"),
        (false, false) => format!("Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: {name}"),
    }))
}
