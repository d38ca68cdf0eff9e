//! UpdateTimeToLive: all replicas have one setting, from whichever region it is changed.

use super::at;
use super::group::peers;
use crate::context::Request;
use crate::control::{self, Object};
use crate::errors::Result;
use crate::expiry;
use crate::operations::describe_table::named;
use crate::operations::update_time_to_live;
use ruststack_state::Engine;
use serde_json::Value as Json;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    update_time_to_live::run(engine, context, body, out)?;
    let mut input: Object = control::parse(body)?;
    let table = named(engine, context, &input)?;
    for region in peers(&table, context.region) {
        input.insert("TableName".into(), Json::from(table.name.clone()));
        let body = Json::Object(input.clone()).to_string();
        // One that has the setting already refuses it, which is as well.
        let _ = expiry::elsewhere(&region, || {
            update_time_to_live::run(engine, &at(context, &region), body.as_bytes(), &mut Vec::new())
        });
    }
    Ok(())
}
