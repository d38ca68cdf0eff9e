//! DeleteBackup: the backup is gone with the answer, as on AWS.

use super::describe_backup::backup_arn;
use crate::backup::{backup_key, backups_map, named, not_found};
use crate::context::Request;
use crate::control;
use crate::dates::stream_label;
use crate::errors::{validation, Code, Error, Result};
use crate::restore::is_restored_from;
use ruststack_state::Engine;
use serde_json::json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let arn = backup_arn(&input)?;
    let backup = named(engine, context, arn)?;
    if let Some(expires) = backup.expires_ms {
        return Err(validation(format!(
            "Invalid Request: User is not allowed to delete the system backup with arn {arn}. It will automatically expire on {}Z",
            stream_label(expires)
        )));
    }
    if is_restored_from(engine, context, &backup.arn(context)) {
        return Err(Error::new(
            Code::BackupInUse,
            format!("Backup is being used to restore table: {arn}"),
        ));
    }
    let key = backup_key(&backup.table.name, &backup.id);
    engine.update(&[backups_map(context), backup.rows_map(context)], |update| {
        if update.get(0, &key).is_none() {
            return Err(not_found(arn));
        }
        update.delete(0, &key);
        update.clear(1);
        Ok(())
    })?;
    let description = backup.description(context, arn, "DELETED");
    control::write(out, &json!({ "BackupDescription": description }))
}
