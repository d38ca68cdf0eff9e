//! What global tables have to do with Application Auto Scaling, whose rows are described in `src/services/application-autoscaling/store.ts`:
//! a provisioned table must have its writes scaled before it is replicated, and its replicas get the same scaling.

use crate::context::Request;
use crate::errors::{validation, Result};
use crate::table::Table;
use ruststack_state::{Direction, Engine, Failed, MapName, Value as Row};
use std::ops::Bound;

const SERVICE: &str = "application-autoscaling";
const KINDS: [&str; 2] = ["targets", "policies"];

fn map(context: &Request, kind: &str) -> MapName {
    MapName::new("aws", context.account, context.region, SERVICE, kind)
}

/// Rows of a kind that begin so: `dynamodb/<resource>/<dimension>`, then, of policies, their name.
fn rows(engine: &Engine, context: &Request, kind: &str, prefix: &str) -> Vec<(Vec<u8>, Row)> {
    let view = engine.view(&map(context, kind));
    let from = Bound::Included(prefix.as_bytes());
    view.range(from, Bound::Unbounded, Direction::Forward)
        .take_while(|(key, _)| key.starts_with(prefix.as_bytes()))
        .map(|(key, row)| (key.to_vec(), row.clone()))
        .collect()
}

/// Table and global indexes whose writes are to be scaled: what AWS calls them, and the beginning of their rows.
fn dimensions(table: &Table) -> Vec<(&'static str, String)> {
    let mut dimensions = vec![(
        "Table",
        format!("dynamodb/table/{}/dynamodb:table:WriteCapacityUnits", table.name),
    )];
    for index in table.indexes.iter().filter(|index| index.global) {
        let resource = format!("table/{}/index/{}", table.name, index.name);
        dimensions.push(("GSI", format!("dynamodb/{resource}/dynamodb:index:WriteCapacityUnits")));
    }
    dimensions
}

/// A target without a policy is not enough.
pub fn check(engine: &Engine, context: &Request, table: &Table) -> Result<()> {
    if table.on_demand_billing {
        return Ok(());
    }
    for (what, prefix) in dimensions(table) {
        if KINDS.iter().any(|kind| rows(engine, context, kind, &prefix).is_empty()) {
            return Err(validation(format!(
                "{what} write capacity should either be Pay-Per-Request or AutoScaled."
            )));
        }
    }
    Ok(())
}

/// Gives the new replica in `region` targets and policies for its writes. They stay when it goes.
pub fn copy(engine: &Engine, context: &Request, region: &str, table: &Table) -> Result<()> {
    if table.on_demand_billing {
        return Ok(());
    }
    let there = super::at(context, region);
    let maps = KINDS.map(|kind| map(&there, kind));
    let (own, other) = (format!(":{}:", context.region), format!(":{region}:"));
    let copied: Vec<_> = dimensions(table)
        .iter()
        .flat_map(|(_, prefix)| {
            KINDS.iter().enumerate().flat_map(move |(place, kind)| {
                rows(engine, context, kind, prefix)
                    .into_iter()
                    .map(move |row| (place, row))
            })
        })
        .collect();
    engine.update(&maps, |update| -> std::result::Result<(), Failed> {
        for (place, (key, row)) in copied {
            // The region stands in the rows as part of ARNs alone.
            let text = String::from_utf8_lossy(&row).replace(&own, &other);
            update.put(place, &key, Row::from(text.into_bytes()));
        }
        Ok(())
    })?;
    Ok(())
}
