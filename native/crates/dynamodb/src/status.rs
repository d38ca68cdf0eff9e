//! What a table and its indexes are while they are made, changed or deleted. A change is in the table's row from its beginning; beside it
//! stands until when AWS would tell that it goes on, by the emulator's clock, so that statuses need no timers. Only what has to happen then
//! (a deleted table's row goes, a large index is filled) is done by `work`.
//!
//! Which changes exclude one another, and AWS's words for it, are those of the `api-quirks` of AWS's DynamoDB controller for Kubernetes
//! (us-west-2, 2026-10-08 and 2026-10-09; findings 001 to 008, 063, 119, 148 to 150, 159, 175, 369, 370, 375, 376 and 444).

use crate::errors::{validation, Code, Error, Result};
use crate::table::{Index, Table, Throughput};
use serde::{Deserialize, Serialize};

/// What AWS still tells to be under way.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub enum Change {
    /// The provisioned throughput, which was so before, after so many decreases of the day.
    Throughput {
        was: Throughput,
        decreases: u32,
    },
    /// The billing mode, and with it the throughput of all indexes.
    Billing,
    Stream {
        enabled: bool,
    },
    /// The table class, which was this before.
    Class {
        was: Option<String>,
    },
    /// The key, which was this before.
    Encryption {
        was: Option<String>,
    },
    /// What the table is ready for, which was so before.
    Warm {
        was: Throughput,
    },
    /// An index's throughput, which was so before, after so many decreases of the day.
    Index {
        name: String,
        was: Throughput,
        decreases: u32,
    },
    /// What an index is ready for, which was so before.
    IndexWarm {
        name: String,
        was: Throughput,
    },
}

#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct Pending {
    pub change: Change,
    /// From then on it is over, milliseconds since the epoch.
    pub until_ms: u64,
}

/// An index that is deleted: writes know nothing of it any more.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
pub struct Leaving {
    pub index: Index,
    /// It is told as DELETING at least until then, milliseconds since the epoch.
    pub until_ms: u64,
    /// Whether its rows are gone.
    pub is_purged: bool,
}

/// What is told of a table beside what it is. Absent from the rows of tables at rest.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug, Default)]
pub struct State {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pending: Vec<Pending>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leaving: Vec<Leaving>,
    /// When a deleted table is gone. Its items are gone already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gone_ms: Option<u64>,
}

/// The same of an index.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Debug, Default)]
pub struct IndexState {
    /// UpdateTable added it: AWS tells whether it is being filled.
    #[serde(default)]
    pub is_added: bool,
    /// Until then its resources are allocated, milliseconds since the epoch.
    #[serde(default)]
    pub allocated_ms: u64,
    /// It is CREATING at least until then.
    #[serde(default)]
    pub active_ms: u64,
    /// Items that were there before it still wait for their rows.
    #[serde(default)]
    pub is_filling: bool,
}

impl State {
    pub fn is_at_rest(&self) -> bool {
        *self == State::default()
    }
}

impl Index {
    pub fn is_creating(&self, now_ms: u64) -> bool {
        self.state.is_filling || now_ms < self.state.active_ms
    }

    pub fn is_allocating(&self, now_ms: u64) -> bool {
        now_ms < self.state.allocated_ms
    }

    /// Refuses to read an index that lacks rows.
    pub fn check_ready(&self, now_ms: u64) -> Result<()> {
        if self.is_creating(now_ms) {
            return Err(validation(format!(
                "Cannot read from backfilling global secondary index: {}",
                self.name
            )));
        }
        Ok(())
    }
}

impl Table {
    pub fn changes(&self, now_ms: u64) -> impl Iterator<Item = &Change> {
        let pending = self.state.pending.iter();
        pending
            .filter(move |pending| now_ms < pending.until_ms)
            .map(|pending| &pending.change)
    }

    /// Deleted indexes that are still told of.
    pub fn leaving(&self, now_ms: u64) -> impl Iterator<Item = &Index> {
        let leaving = self.state.leaving.iter();
        leaving
            .filter(move |leaving| !leaving.is_purged || now_ms < leaving.until_ms)
            .map(|leaving| &leaving.index)
    }

    pub fn is_deleting(&self) -> bool {
        self.state.gone_ms.is_some()
    }

    /// A deleted table whose time is over: its row only waits to be taken away.
    pub fn is_gone(&self, now_ms: u64) -> bool {
        self.state.gone_ms.is_some_and(|gone| gone <= now_ms)
    }

    pub fn status(&self, now_ms: u64) -> &'static str {
        if self.is_deleting() {
            return "DELETING";
        }
        if !self.is_active(now_ms) {
            return "CREATING";
        }
        let is_changed = self.changes(now_ms).any(|change| {
            matches!(
                change,
                Change::Throughput { .. } | Change::Billing | Change::Stream { .. } | Change::Class { .. }
            )
        });
        let is_allocating = self.indexes.iter().any(|index| index.is_allocating(now_ms));
        if is_changed || is_allocating || self.leaving(now_ms).next().is_some() {
            "UPDATING"
        } else {
            "ACTIVE"
        }
    }

    /// Of one of `indexes`.
    pub fn index_status(&self, index: &Index, now_ms: u64) -> &'static str {
        if self.is_deleting() {
            return "DELETING";
        }
        if !self.is_active(now_ms) || index.is_creating(now_ms) {
            return "CREATING";
        }
        let is_changed = self.changes(now_ms).any(|change| match change {
            Change::Billing => true,
            Change::Index { name, .. } => *name == index.name,
            _ => false,
        });
        if is_changed {
            "UPDATING"
        } else {
            "ACTIVE"
        }
    }

    /// Whether an attribute is part of a key; those of deleted indexes are, until they are gone.
    pub fn is_key(&self, name: &str, now_ms: u64) -> bool {
        self.key.contains(name)
            || self.indexes.iter().any(|index| index.key.contains(name))
            || self.vectors.iter().any(|index| index.searches_by(name))
            || self.leaving(now_ms).any(|index| index.key.contains(name))
    }

    /// Forgets what is over, with the definitions of attributes that no key has any more.
    pub fn settle(&mut self, now_ms: u64) {
        self.state.pending.retain(|pending| now_ms < pending.until_ms);
        self.state
            .leaving
            .retain(|leaving| !leaving.is_purged || now_ms < leaving.until_ms);
        let definitions = std::mem::take(&mut self.definitions);
        let used = definitions.into_iter();
        self.definitions = used
            .filter(|definition| self.is_key(&definition.name, now_ms))
            .collect();
    }
}

pub fn in_use(what: impl AsRef<str>) -> Box<Error> {
    Error::new(
        Code::ResourceInUse,
        format!("Attempt to change a resource which is still in use: {}", what.as_ref()),
    )
}

pub fn limit(what: impl AsRef<str>) -> Box<Error> {
    Error::new(
        Code::LimitExceeded,
        format!("Subscriber limit exceeded: {}", what.as_ref()),
    )
}

/// One index may be created or deleted at a time.
pub fn one_index() -> Box<Error> {
    limit("Only 1 online index can be created or deleted simultaneously per table")
}

/// Nothing of a table changes while it is made or deleted.
pub fn check_there(table: &Table, now_ms: u64) -> Result<()> {
    if table.is_deleting() {
        return Err(in_use(format!("Table is being deleted: {}", table.name)));
    }
    if !table.is_active(now_ms) {
        return Err(in_use(format!("Table is being created: {}", table.name)));
    }
    Ok(())
}

pub fn check_deletable(table: &Table, now_ms: u64) -> Result<()> {
    check_there(table, now_ms)?;
    let is_index_busy = table
        .indexes
        .iter()
        .any(|index| index.global && table.index_status(index, now_ms) != "ACTIVE");
    // A billing switch is told as the table's, though its indexes are UPDATING, too.
    let is_billing = table.changes(now_ms).any(|change| *change == Change::Billing);
    if table.leaving(now_ms).next().is_some() || is_index_busy && !is_billing {
        return Err(in_use(
            "Cannot delete table while indexes are being created, updated, or deleted.",
        ));
    }
    match table.changes(now_ms).next() {
        None => Ok(()),
        Some(Change::Stream { .. }) => Err(in_use("Cannot delete table while stream is being enabled/disabled.")),
        Some(_) => Err(in_use(format!(
            "Table: {} is in the process of being updated.",
            table.name
        ))),
    }
}

/// What an UpdateTable asks to change.
#[derive(Default)]
pub struct Asked<'a> {
    pub throughput: bool,
    /// Another billing mode than the table's.
    pub billing: bool,
    pub on_demand: bool,
    pub stream: bool,
    pub class: bool,
    /// Another encryption than the one that is being set up.
    pub encryption: bool,
    pub created: Vec<&'a str>,
    pub deleted: Vec<&'a str>,
    pub updated: Vec<&'a str>,
}

/// Refuses what can't begin while something else is under way.
pub fn admit(table: &Table, asked: &Asked, now_ms: u64) -> Result<()> {
    check_there(table, now_ms)?;
    if asked.created.len() + asked.deleted.len() > 1 {
        return Err(one_index());
    }
    admit_indexes(table, asked, now_ms)?;
    for change in table.changes(now_ms) {
        admit_beside(table, asked, change)?;
    }
    let allocating = names(table.indexes.iter().filter(|index| index.is_allocating(now_ms)));
    let leaving = names(table.leaving(now_ms));
    for (list, doing, done) in [(allocating, "created", "creation"), (leaving, "deleted", "deletion")] {
        if list.is_empty() {
            continue;
        }
        let place = format!("Table: {} Indexes: [{list}]", table.name);
        if asked.throughput || asked.billing {
            return Err(in_use(format!(
                "Can't change table IOPS when an index is being {doing}. {place}"
            )));
        }
        if asked.stream {
            return Err(in_use(format!(
                "Can't change stream status when an index is being {doing}. {place}"
            )));
        }
        if asked.on_demand {
            return Err(in_use(format!(
                "OnDemandThroughput cannot be updated while index {done} is in progress for indexes: [{list}]"
            )));
        }
    }
    Ok(())
}

fn names<'t>(indexes: impl Iterator<Item = &'t Index>) -> String {
    indexes.map(|index| index.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn admit_indexes(table: &Table, asked: &Asked, now_ms: u64) -> Result<()> {
    let place = |name: &str| format!("Table: {} Index: {name}", table.name);
    for name in &asked.updated {
        if table.leaving(now_ms).any(|index| index.name == *name) {
            return Err(in_use(format!("Index is being deleted. {}", place(name))));
        }
        let Some(index) = table.index(name) else { continue };
        if index.is_allocating(now_ms) {
            return Err(in_use(format!(
                "Index is being created but is not backfilling yet.  {}",
                place(name)
            )));
        }
        if table.index_status(index, now_ms) == "UPDATING" {
            return Err(in_use(format!("Index is being updated. {}", place(name))));
        }
    }
    let busy = |index: &&Index| index.is_creating(now_ms);
    for name in asked.created.iter().chain(&asked.deleted) {
        if table.leaving(now_ms).next().is_some() {
            return Err(one_index());
        }
        match table.indexes.iter().find(busy) {
            Some(index) if asked.deleted.contains(&index.name.as_str()) && index.is_allocating(now_ms) => {
                return Err(in_use(format!(
                    "Index creation is in resource allocation phase. Retry deletion during backfilling phase or when the index is active. {}",
                    place(name)
                )));
            }
            // What is being filled may be given up again.
            Some(index) if asked.deleted.contains(&index.name.as_str()) => {}
            Some(_) => return Err(one_index()),
            None => {}
        }
    }
    Ok(())
}

/// What may not begin beside one change. Where AWS's whole sentence was not seen, it is made like those beside it.
fn admit_beside(table: &Table, asked: &Asked, change: &Change) -> Result<()> {
    let name = &table.name;
    let is_index = !asked.created.is_empty() || !asked.deleted.is_empty();
    let is_throughput = asked.throughput || asked.billing;
    match change {
        Change::Throughput { .. } | Change::Billing => {
            if is_throughput {
                return Err(in_use(format!("Table IOPS are currently being updated. Table: {name}")));
            }
            if asked.stream {
                return Err(in_use(format!(
                    "Can't enable or disable stream while table IOPS are being updated. Table: {name}"
                )));
            }
            if is_index {
                return Err(in_use(format!(
                    "Can't create or delete indexes while table IOPS are being updated. Table: {name}"
                )));
            }
            if asked.on_demand && *change == Change::Billing {
                return Err(in_use(
                    "OnDemandThroughput cannot be updated while BillingMode update is in progress",
                ));
            }
        }
        Change::Stream { enabled } => {
            let place = format!(
                "Table: {name} Stream: {} Operation: {}",
                table.stream_label.as_deref().unwrap_or_default(),
                if *enabled { "ENABLE" } else { "DISABLE" }
            );
            if asked.stream {
                return Err(in_use(format!(
                    "A stream status change is currently in progress. {place}"
                )));
            }
            for (is_asked, what) in [
                (is_throughput, "change table IOPS"),
                (asked.class, "update table class"),
                (is_index, "create or delete an index"),
            ] {
                if is_asked {
                    return Err(in_use(format!(
                        "Can't {what} when stream status is being updated. {place}"
                    )));
                }
            }
            if asked.on_demand {
                return Err(in_use(
                    "OnDemandThroughput cannot be updated while stream status update is in progress",
                ));
            }
        }
        Change::Class { .. } => {
            let class = table.class.as_deref().unwrap_or("STANDARD");
            let place = format!("Table: {name} TableClassUpdateInProgress: {class}");
            for (is_asked, what) in [
                (asked.class, "update table class"),
                (is_throughput, "change table IOPS"),
                (asked.stream, "change stream status"),
                (is_index, "create or delete an index"),
            ] {
                if is_asked {
                    return Err(in_use(format!(
                        "Can't {what} when a table class update is in progress. {place}"
                    )));
                }
            }
            if asked.on_demand {
                return Err(in_use(
                    "OnDemandThroughput cannot be updated while TableClass update is in progress",
                ));
            }
        }
        Change::Encryption { .. } if asked.encryption => {
            return Err(in_use("Server-Side Encryption is still being updated"));
        }
        _ => {}
    }
    Ok(())
}
