//! CreateTable. The table answers CREATING and is ACTIVE once the emulator's clock passed the creation delay, which is none by default.

use crate::context::Request;
use crate::control::{self, boolean, list, member, object, objects, text, Object};
use crate::describe;
use crate::errors::{invalid_values, validation, Code, Error, Result, Violations};
use crate::key::MARKER;
use crate::request::check_name;
use crate::schema::{
    self, check_all_used, check_bounds, check_definitions, check_index, check_indexes, check_key_schema,
    check_throughput, BILLING_MODES, STREAM_VIEWS, TABLE_CLASSES,
};
use crate::stream::{self, streams_map};
use crate::table::{encode, items_map, tables_map, Index, KeyAttribute, KeySchema, Table};
use crate::tags;
use crate::totals::{marker, Totals};
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    check_model(&input)?;
    let mut table = build(context, &input)?;
    let maps = [tables_map(context), items_map(context, &table.id), streams_map(context)];
    engine.update(&maps, |update| {
        if update.get(0, table.name.as_bytes()).is_some() {
            return Err(Error::new(
                Code::ResourceInUse,
                format!("Table already exists: {}", table.name),
            ));
        }
        stream::open(update, 2, context, &mut table)?;
        update.put(0, table.name.as_bytes(), encode(&table)?);
        update.put(1, MARKER, marker(&table, |_| Totals::default()));
        Ok(())
    })?;
    if table.stream.is_some() {
        stream::forget(engine, context);
    }
    let description = describe::table(context, &table, "CREATING", |_| Totals::default());
    control::write(out, &serde_json::json!({ "TableDescription": description }))
}

fn check_model(input: &Object) -> Result<()> {
    let Some(name) = text(input, "TableName")? else {
        return Err(validation(
            "The parameter 'TableName' is required but was not present in the request",
        ));
    };
    let mut violations = Violations::default();
    check_name(&mut violations, name, "tableName");
    if !violations.is_empty() {
        return violations.check();
    }
    violations.one_of(text(input, "BillingMode")?, "billingMode", BILLING_MODES);
    violations.one_of(text(input, "TableClass")?, "tableClass", TABLE_CLASSES);
    check_throughput(&mut violations, input, "provisionedThroughput")?;
    if let Some(definitions) = objects(input, "AttributeDefinitions")? {
        check_definitions(&mut violations, &definitions)?;
    }
    if let Some(elements) = objects(input, "KeySchema")? {
        check_key_schema(&mut violations, &elements, "keySchema", false)?;
    }
    if let Some(stream) = object(input, "StreamSpecification")? {
        violations.one_of(
            text(stream, "StreamViewType")?,
            "streamSpecification.streamViewType",
            STREAM_VIEWS,
        );
    }
    for (member, place, global) in [
        ("GlobalSecondaryIndexes", "globalSecondaryIndexes", true),
        ("LocalSecondaryIndexes", "localSecondaryIndexes", false),
    ] {
        for (at, index) in objects(input, member)?.into_iter().flatten().enumerate() {
            check_index(&mut violations, index, &format!("{place}.{}.member", at + 1), global)?;
        }
    }
    violations.check()
}

pub fn build(context: &Request, input: &Object) -> Result<Table> {
    let on_demand_billing = text(input, "BillingMode")? == Some("PAY_PER_REQUEST");
    let throughput = schema::throughput(input)?;
    check_billing(on_demand_billing, throughput.is_some())?;
    check_bounds(throughput)?;
    let Some(elements) = objects(input, "KeySchema")?.filter(|elements| !elements.is_empty()) else {
        return Err(invalid_values("Table KeySchema must be specified"));
    };
    let definitions = schema::definitions(&objects(input, "AttributeDefinitions")?.unwrap_or_default())?;
    let key = schema::key_schema(&elements, &definitions)?;
    let indexes = build_indexes(input, &key, &definitions, on_demand_billing)?;
    check_indexes(&indexes)?;
    check_all_used(&definitions, &key, &indexes)?;
    let stream = schema::stream(input)?.flatten();
    let active_ms = context.now_ms + context.creation_delay_ms;
    Ok(Table {
        name: text(input, "TableName")?.unwrap_or_default().to_owned(),
        id: context.uuid(),
        created_ms: context.now_ms,
        active_ms,
        key,
        definitions,
        indexes,
        indexes_version: 0,
        on_demand_billing,
        on_demand_since_ms: on_demand_billing.then_some(active_ms),
        billing_told: on_demand_billing,
        throughput: throughput.unwrap_or_default(),
        on_demand: member(input, "OnDemandThroughput").cloned(),
        warm: schema::warm(input)?,
        stream_label: None,
        stream,
        encryption_key: encryption_key(context, input)?,
        class: text(input, "TableClass")?.map(str::to_owned),
        deletion_protection: boolean(input, "DeletionProtectionEnabled")?.unwrap_or(false),
        tags: tags::parse(input)?,
        time_to_live: None,
        recovery: None,
        resource_policy: text(input, "ResourcePolicy")?.map(str::to_owned),
        attached: Default::default(),
        restore: None,
        global: None,
        mirrors: Vec::new(),
        elsewhere: None,
    })
}

fn check_billing(on_demand: bool, has_throughput: bool) -> Result<()> {
    match (on_demand, has_throughput) {
        (true, true) => Err(invalid_values(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
        )),
        (false, false) => Err(invalid_values(
            "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
        )),
        _ => Ok(()),
    }
}

fn build_indexes(input: &Object, key: &KeySchema, definitions: &[KeyAttribute], on_demand: bool) -> Result<Vec<Index>> {
    let mut indexes: Vec<Index> = Vec::new();
    for (member, global) in [("LocalSecondaryIndexes", false), ("GlobalSecondaryIndexes", true)] {
        if list(input, member)?.is_some_and(|list| list.is_empty()) {
            return Err(invalid_values(format!("List of {member} is empty")));
        }
        for given in objects(input, member)?.into_iter().flatten() {
            let number = u8::try_from(indexes.len()).unwrap_or(u8::MAX).min(200);
            let index = schema::index(given, (!global).then_some(key), number, definitions)?;
            check_index_billing(&index, given, global, on_demand)?;
            indexes.push(index);
        }
    }
    Ok(indexes)
}

pub fn check_index_billing(index: &Index, given: &Object, global: bool, on_demand: bool) -> Result<()> {
    let has_throughput = object(given, "ProvisionedThroughput")?.is_some();
    if global && on_demand && has_throughput {
        return Err(invalid_values(format!(
            "ProvisionedThroughput should not be specified for index: {} when BillingMode is PAY_PER_REQUEST",
            index.name
        )));
    }
    if global && !on_demand && !has_throughput {
        return Err(invalid_values(format!(
            "ProvisionedThroughput must be specified for index: {}",
            index.name
        )));
    }
    Ok(())
}

/// The key that encrypts the table, if not DynamoDB's own. Without a key of its own it is AWS's for DynamoDB, whose id is made
/// of the account here: KMS knows it from issue to issue by its alias.
pub fn encryption_key(context: &Request, input: &Object) -> Result<Option<String>> {
    match object(input, "SSESpecification")? {
        Some(given) => key_of(context, given),
        None => Ok(None),
    }
}

/// The key that an SSESpecification asks for.
pub fn key_of(context: &Request, given: &Object) -> Result<Option<String>> {
    if boolean(given, "Enabled")? != Some(true) {
        return Ok(None);
    }
    let arn = |key: &str| {
        format!(
            "arn:{}:kms:{}:{}:key/{key}",
            context.partition(),
            context.region,
            context.account
        )
    };
    Ok(Some(match text(given, "KMSMasterKeyId")? {
        Some(key) if key.starts_with("arn:") => key.to_owned(),
        Some(key) => arn(key),
        None => arn(&format!("00000000-0000-4000-8000-{}", context.account)),
    }))
}

/// The time in the form of stream labels: `2018-02-22T01:55:48.707`.
pub fn stream_label(now_ms: u64) -> String {
    let (days, ms) = (now_ms / 86_400_000, now_ms % 86_400_000);
    // Civil date of a day number, after Howard Hinnant's public domain algorithm.
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_index = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_index + 2) / 5 + 1;
    let month = if month_index < 10 {
        month_index + 3
    } else {
        month_index - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    let (hours, minutes, seconds) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60);
    format!(
        "{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}.{:03}",
        ms % 1000
    )
}
