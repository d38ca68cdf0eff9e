//! ReplicaUpdates and GlobalTableWitnessUpdates of UpdateTable, as they are sent, with what they say against themselves.

use crate::context::Request;
use crate::control::{long, member, object, objects, text, Object};
use crate::errors::{invalid_values, validation, Result, Violations};
use crate::global::regions;
use crate::schema::TABLE_CLASSES;

const CONSISTENCIES: &[&str] = &["EVENTUAL", "STRONG"];
/// Members of UpdateTable that don't stand beside changes of replicas.
const OTHERS: [&str; 11] = [
    "AttributeDefinitions",
    "BillingMode",
    "ProvisionedThroughput",
    "GlobalSecondaryIndexUpdates",
    "StreamSpecification",
    "SSESpecification",
    "TableClass",
    "DeletionProtectionEnabled",
    "OnDemandThroughput",
    "WarmThroughput",
    "GlobalTableSettingsReplicationMode",
];

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Create,
    Update,
    Delete,
}

const KINDS: [(&str, Kind); 3] = [
    ("Create", Kind::Create),
    ("Update", Kind::Update),
    ("Delete", Kind::Delete),
];

/// One element of ReplicaUpdates.
pub struct Action<'j> {
    pub kind: Kind,
    pub region: &'j str,
    pub key: Option<&'j str>,
    pub read_units: Option<i64>,
    pub max_reads: Option<i64>,
    pub class: Option<&'j str>,
    /// Read capacity units of indexes, by name.
    pub indexes: Vec<(&'j str, Option<i64>)>,
}

pub struct Updates<'j> {
    pub actions: Vec<Action<'j>>,
    /// What shall become of a witness, and where it is.
    pub witness: Option<(Kind, &'j str)>,
    pub consistency: Option<&'j str>,
}

impl Updates<'_> {
    pub fn is_strong(&self) -> bool {
        self.consistency == Some("STRONG")
    }

    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Action<'_>> {
        self.actions.iter().filter(move |action| action.kind == kind)
    }
}

/// Whether the request changes replicas. A witness or a consistency alone is no change, AWS says.
pub fn is_given(input: &Object) -> bool {
    member(input, "ReplicaUpdates").is_some()
}

pub fn parse<'j>(context: &Request, input: &'j Object) -> Result<Updates<'j>> {
    check_model(input)?;
    let consistency = text(input, "MultiRegionConsistency")?;
    let witnesses = objects(input, "GlobalTableWitnessUpdates")?.unwrap_or_default();
    if OTHERS.iter().any(|name| member(input, name).is_some()) {
        return Err(if consistency.is_some() || !witnesses.is_empty() {
            validation("Requests that modify replicas or witnesses must not also modify other fields")
        } else {
            invalid_values("Replica modification must be the only operation in the request")
        });
    }
    let mut actions: Vec<Action> = Vec::new();
    for given in objects(input, "ReplicaUpdates")?.into_iter().flatten() {
        let action = action(given)?;
        // The same one twice is one.
        let is_repeated = actions
            .iter()
            .any(|other| other.kind == action.kind && other.region == action.region);
        if !(is_repeated && action.kind == Kind::Create) {
            actions.push(action);
        }
    }
    let witness = match witnesses.first() {
        Some(given) => Some(witness(given)?),
        None => None,
    };
    let updates = Updates {
        actions,
        witness,
        consistency,
    };
    check(context, &updates)?;
    Ok(updates)
}

fn check_model(input: &Object) -> Result<()> {
    let mut violations = Violations::default();
    let consistency = text(input, "MultiRegionConsistency")?;
    violations.one_of(consistency, "multiRegionConsistency", CONSISTENCIES);
    let updates = objects(input, "ReplicaUpdates")?.unwrap_or_default();
    if updates.is_empty() {
        let constraint = "Member must have length greater than or equal to 1";
        violations.value("[]", "replicaUpdates", constraint);
    }
    for (at, update) in updates.into_iter().enumerate() {
        for (name, place) in [("Create", "create"), ("Update", "update"), ("Delete", "delete")] {
            let Some(action) = object(update, name)? else {
                continue;
            };
            let place = format!("replicaUpdates.{}.member.{place}", at + 1);
            if text(action, "RegionName")?.is_none() {
                violations.null(&format!("{place}.regionName"));
            }
            let class = text(action, "TableClassOverride")?;
            violations.one_of(class, &format!("{place}.tableClassOverride"), TABLE_CLASSES);
        }
    }
    violations.check()
}

fn units(outer: &Object, name: &str, member: &str) -> Result<Option<i64>> {
    match object(outer, name)? {
        Some(given) => long(given, member),
        None => Ok(None),
    }
}

fn action(given: &Object) -> Result<Action<'_>> {
    let mut found = Vec::new();
    for (name, kind) in KINDS {
        if let Some(action) = object(given, name)? {
            found.push((kind, action));
        }
    }
    let [(kind, action)] = found[..] else {
        return Err(validation(if found.is_empty() {
            "There are no actions specified in the Replica Update Action of the request."
        } else {
            "Update table operation with more than one type of replica actions not allowed."
        }));
    };
    let mut indexes = Vec::new();
    for index in objects(action, "GlobalSecondaryIndexes")?.into_iter().flatten() {
        let name = text(index, "IndexName")?.unwrap_or_default();
        let read = units(index, "ProvisionedThroughputOverride", "ReadCapacityUnits")?;
        indexes.push((name, read));
    }
    let action = Action {
        kind,
        region: text(action, "RegionName")?.unwrap_or_default(),
        key: text(action, "KMSMasterKeyId")?,
        read_units: units(action, "ProvisionedThroughputOverride", "ReadCapacityUnits")?,
        max_reads: units(action, "OnDemandThroughputOverride", "MaxReadRequestUnits")?,
        class: text(action, "TableClassOverride")?,
        indexes,
    };
    let changes_indexes = action.indexes.iter().any(|(_, read)| read.is_some());
    let is_empty = action.key.is_none()
        && action.read_units.is_none()
        && action.max_reads.is_none()
        && action.class.is_none()
        && !changes_indexes;
    if kind == Kind::Update && is_empty {
        return Err(validation(
            "There are no actions specified in the Replica Update Action of the request.",
        ));
    }
    Ok(action)
}

fn witness(given: &Object) -> Result<(Kind, &str)> {
    for (name, kind) in [("Create", Kind::Create), ("Delete", Kind::Delete)] {
        if let Some(action) = object(given, name)? {
            return Ok((kind, text(action, "RegionName")?.unwrap_or_default()));
        }
    }
    // The words are a guess.
    Err(validation(
        "There are no actions specified in the Global Table Witness Update Action of the request.",
    ))
}

/// What the request says against itself, in AWS's words; which of several it tells first is a guess.
fn check(context: &Request, updates: &Updates) -> Result<()> {
    let count = |kind| updates.of(kind).count();
    if KINDS.iter().filter(|(_, kind)| count(*kind) > 0).count() > 1 {
        return Err(validation(
            "Update table operation with more than one type of replica actions not allowed.",
        ));
    }
    for action in &updates.actions {
        if action.region == context.region {
            return Err(validation("Cannot add or delete the local region through ReplicaUpdates. Use CreateTable, DeleteTable, or UpdateTable as required."));
        }
    }
    let creates: Vec<&str> = updates.of(Kind::Create).map(|action| action.region).collect();
    let new_witness = updates.witness.filter(|(kind, _)| *kind == Kind::Create);
    if let Some((_, witness)) = new_witness {
        if !updates.is_strong() {
            return Err(validation(
                "MultiRegionConsistency must be set as STRONG when GlobalTableWitnessUpdates parameter is present.",
            ));
        }
        if creates.contains(&witness) {
            return Err(validation("Cannot target multiple regions with the same action"));
        }
        if witness == context.region {
            return Err(validation("Cannot add a witness in the same region as an existing replica when creating a global table with MultiRegionConsistency set to STRONG."));
        }
    }
    if updates.is_strong() {
        if creates.is_empty() {
            return Err(validation(
                "Only Replica Create actions are supported when MultiRegionConsistency parameter is provided.",
            ));
        }
        let mut regions = creates.clone();
        regions.extend(new_witness.map(|(_, region)| region));
        regions::check_strong(&regions)?;
        if regions.len() != 2 {
            return Err(validation(
                "Unsupported replica count for global tables with MultiRegionConsistency set to STRONG.",
            ));
        }
    } else if creates.len() > 1 {
        return Err(validation(MORE_THAN_ONE));
    }
    creates.iter().try_for_each(|region| regions::check(context, region))
}

/// Of a table whose consistency is not strong.
pub const MORE_THAN_ONE: &str =
    "Update table operation with more than one create or delete replica actions not allowed";
