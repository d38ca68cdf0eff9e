//! Tags of tables, and the ARNs by which tagging operations name them.

use crate::context::Request;
use crate::control::{objects, text, Object};
use crate::errors::{validation, Code, Error, Result, Violations};
use crate::limits::MAX_TAGS;
use crate::table::{decode, encode, tables_map, Table};
use ruststack_state::Engine;

/// Tags of a request's Tags member; a key given twice keeps its last value.
pub fn parse(input: &Object) -> Result<Vec<(String, String)>> {
    let mut tags: Vec<(String, String)> = Vec::new();
    let mut violations = Violations::default();
    for (at, tag) in objects(input, "Tags")?.into_iter().flatten().enumerate() {
        let place = format!("tags.{}.member", at + 1);
        let (key, value) = (text(tag, "Key")?, text(tag, "Value")?);
        match key {
            None => violations.null(&format!("{place}.key")),
            Some("") => violations.value(
                "",
                &format!("{place}.key"),
                "Member must have length greater than or equal to 1",
            ),
            Some(key) if key.chars().count() > 128 => {
                violations.value(
                    key,
                    &format!("{place}.key"),
                    "Member must have length less than or equal to 128",
                );
            }
            Some(_) => {}
        }
        match value {
            None => violations.null(&format!("{place}.value")),
            Some(value) if value.chars().count() > 256 => {
                violations.value(
                    value,
                    &format!("{place}.value"),
                    "Member must have length less than or equal to 256",
                );
            }
            Some(_) => {}
        }
        merge(&mut tags, key.unwrap_or_default(), value.unwrap_or_default());
    }
    violations.check()?;
    check_count(&tags)?;
    Ok(tags)
}

pub fn merge(tags: &mut Vec<(String, String)>, key: &str, value: &str) {
    match tags.iter_mut().find(|(other, _)| other == key) {
        Some((_, old)) => *old = value.to_owned(),
        None => tags.push((key.to_owned(), value.to_owned())),
    }
}

pub fn check_count(tags: &[(String, String)]) -> Result<()> {
    if tags.len() > MAX_TAGS {
        // The limit is documented; the words are a guess.
        return Err(validation(
            "One or more parameter values were invalid: Too many tags: the limit is 50",
        ));
    }
    Ok(())
}

/// The table's name in a ResourceArn of this account and region.
pub fn resource<'j>(context: &Request, input: &'j Object, operation: &str) -> Result<&'j str> {
    let mut violations = Violations::default();
    let arn = text(input, "ResourceArn")?;
    match arn {
        None => return Err(validation("Invalid TableArn")),
        Some("") => violations.value("", "resourceArn", "Member must have length greater than or equal to 1"),
        Some(_) => {}
    }
    violations.check()?;
    let arn = arn.unwrap_or_default();
    let name = arn
        .split_once(":table/")
        .map(|(_, name)| name)
        .filter(|_| arn.starts_with("arn:"));
    let Some(name) = name else {
        return Err(validation(format!(
            "Invalid TableArn: Invalid ResourceArn provided as input {arn}"
        )));
    };
    if arn.split(':').nth(4) != Some(context.account) {
        return Err(access_denied(context, operation, arn));
    }
    if context.table_arn(name) != arn {
        return Err(not_found(arn));
    }
    Ok(name)
}

/// Another account's table. The code was seen (2026-09), the words are those of IAM.
fn access_denied(context: &Request, operation: &str, arn: &str) -> Box<Error> {
    Error::new(
        Code::AccessDenied,
        format!(
            "User: arn:{}:iam::{}:root is not authorized to perform: dynamodb:{operation} on resource: {arn} \
             because no resource-based policy allows the dynamodb:{operation} action",
            context.partition(),
            context.account
        ),
    )
}

/// AWS writes it so.
pub fn not_found(arn: &str) -> Box<Error> {
    Error::new(
        Code::ResourceNotFound,
        format!("Requested resource not found: ResourcArn: {arn} not found"),
    )
}

/// Reads, changes and stores a table's descriptor in one transaction. `missing` makes the error for no table.
pub fn change<R>(
    engine: &Engine,
    context: &Request,
    name: &str,
    missing: impl FnOnce() -> Box<Error>,
    work: impl FnOnce(&mut Table) -> Result<R>,
) -> Result<R> {
    engine.update(&[tables_map(context)], |update| {
        let mut table = match update.get(0, name.as_bytes()) {
            Some(row) => decode(row)?,
            None => return Err(missing()),
        };
        let result = work(&mut table)?;
        update.put(0, name.as_bytes(), encode(&table)?);
        Ok(result)
    })
}
