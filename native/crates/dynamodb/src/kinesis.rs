//! Streaming to Kinesis: the destinations of a table. There are no Kinesis streams here yet, so that one of this account and region is
//! taken to be there, and nothing is sent.
//!
//! Rules and words are those that ack-api-quirks recorded on AWS on 2026-10-09.

use crate::attached::Destination;
use crate::context::Request;
use crate::control::{object, text, Object};
use crate::errors::{validation, Error, Result, Violations};
use crate::table::Table;

pub const PRECISIONS: &[&str] = &["MILLISECOND", "MICROSECOND"];
const ARN_LENGTH: std::ops::RangeInclusive<usize> = 37..=1024;

/// StreamArn and the precision of the configuration of that name, held against the model.
pub fn input<'j>(given: &'j Object, configuration: Option<&str>) -> Result<(&'j str, Option<&'j str>)> {
    let mut violations = Violations::default();
    let mut precision = None;
    if let Some(configuration) = configuration {
        if let Some(inner) = object(given, configuration)? {
            precision = text(inner, "ApproximateCreationDateTimePrecision")?;
            let place = format!(
                "{}{}.approximateCreationDateTimePrecision",
                configuration[..1].to_ascii_lowercase(),
                &configuration[1..]
            );
            violations.one_of(precision, &place, PRECISIONS);
        }
    }
    let arn = text(given, "StreamArn")?;
    match arn {
        None => violations.null("streamArn"),
        Some(arn) if arn.len() < *ARN_LENGTH.start() => {
            violations.value(arn, "streamArn", "Member must have length greater than or equal to 37");
        }
        Some(arn) if arn.len() > *ARN_LENGTH.end() => {
            violations.value(arn, "streamArn", "Member must have length less than or equal to 1024");
        }
        Some(_) => {}
    }
    violations.check()?;
    Ok((arn.unwrap_or_default(), precision))
}

fn unfit(what: &str) -> Box<Error> {
    validation(format!(
        "Table is not in a valid state to enable Kinesis Streaming Destination: {what}"
    ))
}

/// One destination of a table at most is in use. AWS finds out later that it can't be, and so that is no error here.
pub fn enable(context: &Request, table: &mut Table, arn: &str, precision: Option<&str>) -> Result<()> {
    let destinations = &mut table.attached.destinations;
    if destinations.iter().any(|each| each.status == "ACTIVE") {
        return Err(unfit(
            "EnableKinesisStreamingDestination must be DISABLED or ENABLE_FAILED to perform ENABLE operation.",
        ));
    }
    let fault = fault(context, arn);
    destinations.retain(|each| each.arn != arn);
    // The newest stands first.
    let status = if fault.is_some() { "ENABLE_FAILED" } else { "ACTIVE" };
    let destination = Destination {
        arn: arn.to_owned(),
        status: status.to_owned(),
        description: fault.map(str::to_owned),
        precision: precision.map(str::to_owned),
    };
    destinations.insert(0, destination);
    Ok(())
}

fn fault(context: &Request, arn: &str) -> Option<&'static str> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let [_, _, service, region, account, resource] = parts[..] else {
        return Some("User does not have a permission to use kinesis stream");
    };
    if service != "kinesis" || !resource.starts_with("stream/") || resource.matches('/').count() > 1 {
        return Some("User does not have a permission to use kinesis stream");
    }
    if account != context.account {
        return Some(
            "The kinesis Arn used to enable kinesis replication belongs to a stream which is not in Active state",
        );
    }
    if region != context.region {
        return Some(
            "The kinesis Arn used to enable kinesis replication belongs to a stream which is not in the current region",
        );
    }
    None
}

pub fn disable(table: &mut Table, arn: &str) -> Result<()> {
    let mut destinations = table.attached.destinations.iter_mut();
    match destinations.find(|each| each.arn == arn && each.status == "ACTIVE") {
        Some(destination) => {
            destination.status = "DISABLED".to_owned();
            // Recorded: a destination that is enabled again has the precision of the start.
            destination.precision = None;
            Ok(())
        }
        None => Err(unfit(
            "KinesisStreamingDestination must be ACTIVE to perform DISABLE operation.",
        )),
    }
}

pub fn update(table: &mut Table, arn: &str, precision: Option<&str>) -> Result<()> {
    let Some(precision) = precision else {
        return Err(validation("Streaming destination cannot be updated with given parameters: UpdateKinesisStreamingConfiguration cannot be null or contain only null values"));
    };
    let (name, id) = (table.name.clone(), table.id.clone());
    let mut destinations = table.attached.destinations.iter_mut();
    let Some(destination) = destinations.find(|each| each.arn == arn) else {
        return Err(unfit(&format!(
            "No streaming destination with streamArn: {arn} found for table with tableName: {name}"
        )));
    };
    if destination.status != "ACTIVE" {
        // What comes after the table's name is not known.
        return Err(unfit(&format!(
            "Kinesis streaming is not in ACTIVE state. Updates are only allowed in ACTIVE state. TableName: {name}"
        )));
    }
    if destination.precision.as_deref().unwrap_or(PRECISIONS[0]) == precision {
        return Err(validation(format!(
            "Invalid Request: Precision is already set to the desired value of {precision} for tableId: {id}, kdsArn: {arn}"
        )));
    }
    destination.precision = Some(precision.to_owned());
    Ok(())
}
