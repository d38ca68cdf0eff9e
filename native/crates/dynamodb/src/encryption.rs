//! SSESpecification. Rules and words are those of the `api-quirks` of AWS's DynamoDB controller for Kubernetes (us-west-2, 2026-10-08;
//! findings 018, 027, 044, 079, 082, 141 and 442). Keys are not looked up: KMS is another service.

use crate::context::Request;
use crate::control::{boolean, object, text, Object};
use crate::errors::{invalid_values, Result};

/// The key that is asked for, if encryption is: `None` for no word of it, `Some(None)` for DynamoDB's own key. Without a key of its own it
/// is AWS's for DynamoDB, whose id is made of the account here: KMS knows it from issue to issue by its alias.
pub fn asked(context: &Request, input: &Object) -> Result<Option<Option<String>>> {
    match object(input, "SSESpecification")? {
        Some(given) => key_of(context, given).map(Some),
        None => Ok(None),
    }
}

/// The key that an SSESpecification asks for; none for DynamoDB's own.
pub fn key_of(context: &Request, given: &Object) -> Result<Option<String>> {
    let (kind, key) = (text(given, "SSEType")?, text(given, "KMSMasterKeyId")?);
    let enabled = boolean(given, "Enabled")?;
    if kind == Some("AES256") {
        return Err(invalid_values("SSEType AES256 is not supported"));
    }
    if enabled == Some(false) {
        for (member, is_given) in [("SSEType", kind.is_some()), ("KMSMasterKeyId", key.is_some())] {
            if is_given {
                return Err(invalid_values(format!(
                    "{member} can not be specified if Enabled is false"
                )));
            }
        }
    }
    if key.is_some() && kind.is_none() {
        return Err(invalid_values("SSEType KMS is required if KMSMasterKeyId is specified"));
    }
    if !enabled.unwrap_or(kind.is_some()) {
        return Ok(None);
    }
    let arn = |resource: &str| {
        format!(
            "arn:{}:kms:{}:{}:{resource}",
            context.partition(),
            context.region,
            context.account
        )
    };
    Ok(Some(match key {
        None | Some("alias/aws/dynamodb") => arn(&format!("key/00000000-0000-4000-8000-{}", context.account)),
        Some(key) if key.starts_with("arn:") => key.to_owned(),
        Some(alias) if alias.starts_with("alias/") => arn(alias),
        Some(key) => arn(&format!("key/{key}")),
    }))
}

/// Refuses what changes nothing. `input` has an SSESpecification.
pub fn check_change(current: Option<&str>, asked: Option<&str>, input: &Object) -> Result<()> {
    let given = match object(input, "SSESpecification")? {
        Some(given) => text(given, "KMSMasterKeyId")?,
        None => None,
    };
    match (current, asked) {
        (None, None) => Err(invalid_values("Table is already encrypted by default")),
        // Only a key given by its whole ARN is compared.
        (Some(current), Some(_)) if given == Some(current) => Err(invalid_values(
            "Table is already encrypted with given KMSMasterKeyId. Use KMSMasterKeyId parameter if you want to change Master Key",
        )),
        _ => Ok(()),
    }
}
