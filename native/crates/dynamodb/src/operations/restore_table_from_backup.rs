//! RestoreTableFromBackup. The new table shares the backup's tree until it is written to.

use super::describe_backup::backup_arn;
use crate::backup::{locate, named, not_found};
use crate::context::Request;
use crate::control;
use crate::errors::{Code, Error, Result};
use crate::key::MARKER;
use crate::restore::{self, check_model, check_region, is_restored_from, Source};
use crate::table::Restore;
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    check_model(&input)?;
    let arn = backup_arn(&input)?;
    let located = locate(context, arn)?;
    check_region(context, located.region, &input)?;
    let there = Request {
        region: located.region,
        ..*context
    };
    let backup = named(engine, &there, arn)?;
    if is_restored_from(engine, context, arn) {
        return Err(Error::new(
            Code::BackupInUse,
            format!("Backup is being used to restore another table: {arn}"),
        ));
    }
    let rows = engine.view(&backup.rows_map(&there));
    if rows.get(MARKER).is_none() {
        // It has just been deleted.
        return Err(not_found(arn));
    }
    let source = Source {
        restore: Restore {
            backup: Some(arn.to_owned()),
            table: there.table_arn(&backup.table.name),
            time_ms: backup.created_ms,
        },
        table: backup.table,
        rows,
    };
    control::write(out, &restore::run(engine, context, &input, source)?)
}
