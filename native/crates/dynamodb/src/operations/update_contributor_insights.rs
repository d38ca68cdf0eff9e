//! UpdateContributorInsights. What AWS shows as ENABLING and DISABLING for seconds is over at once.

use super::describe_table::checked_name;
use crate::context::Request;
use crate::control::{self, text};
use crate::errors::{named_table_not_found, Result, Violations};
use crate::insights::{check_index, index_name, summary, update, ACTIONS, MODES};
use crate::tags::change;
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let input = control::parse(body)?;
    let (action, mode) = (
        text(&input, "ContributorInsightsAction")?,
        text(&input, "ContributorInsightsMode")?,
    );
    let mut violations = Violations::default();
    if action.is_none() {
        violations.null("contributorInsightsAction");
    }
    violations.one_of(action, "contributorInsightsAction", ACTIONS);
    violations.one_of(mode, "contributorInsightsMode", MODES);
    let index = index_name(&mut violations, &input)?;
    violations.check()?;
    let name = checked_name(context, &input)?;
    let missing = || named_table_not_found(name);
    let answer = change(engine, context, name, missing, |table| {
        check_index(table, index)?;
        let status = update(
            context,
            table,
            index,
            action == Some("ENABLE"),
            mode.unwrap_or(MODES[0]),
        );
        Ok(summary(table, index, status))
    })?;
    control::write(out, &answer)
}
