//! DescribeBackup.

use crate::backup::named;
use crate::context::Request;
use crate::control::{self, text, Object};
use crate::errors::{Result, Violations};
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let arn = backup_arn(&input)?;
    let backup = named(engine, context, arn)?;
    let description = backup.description(context, arn, "AVAILABLE");
    control::write(out, &json!({ "BackupDescription": description }))
}

pub fn backup_arn(input: &Object) -> Result<&str> {
    let arn = text(input, "BackupArn")?;
    let mut violations = Violations::default();
    if arn.is_none() {
        violations.null("backupArn");
    }
    violations.check()?;
    Ok(arn.unwrap_or_default())
}
