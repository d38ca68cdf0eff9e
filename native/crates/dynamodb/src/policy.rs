//! Resource-based policies: their syntax, the form in which AWS gives them back, and which resource they are of.
//!
//! Rules and words are those that ack-api-quirks (a public lab repository) recorded on AWS on 2026-10-09, in us-west-2, but where a guess
//! is marked as one.

use crate::attached::StreamPolicy;
use crate::context::Request;
use crate::control::{text, Object};
use crate::errors::{invalid_values, named_table_not_found, validation, Code, Error, Result, Violations};
use crate::limits::MAX_POLICY_BYTES;
use crate::table::Table;
use serde_json::{Map, Value as Json};

/// The version that a policy without one has.
const DEFAULT_VERSION: &str = "2008-10-17";
/// Actions on streams, which policies of tables can't name.
const STREAM_ACTIONS: [&str; 4] = [
    "dynamodb:DescribeStream",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "dynamodb:ListStreams",
];
const PUT_ACTION: &str = "dynamodb:PutResourcePolicy";
/// Members of a statement in the order in which AWS gives them back.
const STATEMENT_MEMBERS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

/// What a policy is of: a table or one of its streams.
pub struct Target<'a> {
    pub arn: &'a str,
    pub table: &'a str,
    /// The stream's label.
    pub stream: Option<&'a str>,
}

/// The resource of ResourceArn, as far as its text tells; that is checked before the table is looked up.
pub fn target<'a>(context: &Request, input: &'a Object) -> Result<Target<'a>> {
    let arn = text(input, "ResourceArn")?.unwrap_or_default();
    if !arn.starts_with("arn:") {
        return Err(invalid_values(format!("ARNs must start with 'arn:': {arn}")));
    }
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let [_, partition, service, region, account, resource] = parts[..] else {
        return Err(invalid_values(format!("Invalid resource Arn: {arn}")));
    };
    if account != context.account {
        return Err(validation(
            "This action is only supported by accounts that match the resource owner\u{2019}s account.",
        ));
    }
    if partition != context.partition() || service != "dynamodb" || region != context.region {
        return Err(invalid_values(format!("Invalid resource Arn: {arn}")));
    }
    let foreign = || invalid_values(format!("Provided Arn is not a DynamoDB resource arn: {arn}"));
    let parts: Vec<&str> = resource.split('/').collect();
    match parts[..] {
        ["table", table] => Ok(Target {
            arn,
            table,
            stream: None,
        }),
        ["table", table, "stream", label] => Ok(Target {
            arn,
            table,
            stream: Some(label),
        }),
        ["table", _, "index", _] => Err(invalid_values(format!(
            "Invalid resource arn provided, only table or stream is accepted. Provided resource arn: {arn}"
        ))),
        _ => Err(foreign()),
    }
}

/// The model's constraints of the three operations.
pub fn check_model(input: &Object, has_policy: bool) -> Result<()> {
    let mut violations = Violations::default();
    let bounds = |violations: &mut Violations, value: Option<&str>, place: &str, most: usize| match value {
        Some("") => violations.value("", place, "Member must have length greater than or equal to 1"),
        Some(value) if value.chars().count() > most => {
            let constraint = format!("Member must have length less than or equal to {most}");
            violations.value(value, place, &constraint);
        }
        _ => {}
    };
    bounds(
        &mut violations,
        text(input, "ExpectedRevisionId")?,
        "expectedRevisionId",
        255,
    );
    if has_policy && text(input, "Policy")?.is_none() {
        violations.null("policy");
    }
    let arn = text(input, "ResourceArn")?;
    if arn.is_none() {
        violations.null("resourceArn");
    }
    bounds(&mut violations, arn, "resourceArn", 1283);
    violations.check()
}

/// A policy with its revision, if there is one, or when it was deleted, if that ever happened.
pub struct State<'t> {
    pub policy: Option<&'t str>,
    pub changed_ms: Option<u64>,
}

/// The state of the target's policy. A stream that the table doesn't have, and never had a policy, is not there.
pub fn state<'t>(table: &'t Table, target: &Target) -> Result<State<'t>> {
    let Some(label) = target.stream else {
        let created = table.resource_policy.is_some().then_some(table.created_ms);
        return Ok(State {
            policy: table.resource_policy.as_deref(),
            changed_ms: table.attached.policy_changed_ms.or(created),
        });
    };
    let known = table
        .attached
        .stream_policies
        .iter()
        .find(|policy| policy.label == label);
    if known.is_none() && table.stream_label.as_deref() != Some(label) {
        return Err(Error::new(
            Code::ResourceNotFound,
            format!(
                "Requested resource not found: Stream: {label} not found for Table: {}",
                table.name
            ),
        ));
    }
    Ok(State {
        policy: known.and_then(|policy| policy.policy.as_deref()),
        changed_ms: known.map(|policy| policy.changed_ms),
    })
}

/// Sets or deletes the target's policy; gives the revision, which is new in any case.
pub fn change(context: &Request, table: &mut Table, target: &Target, policy: Option<String>) -> Result<u64> {
    let last = state(table, target)?.changed_ms;
    // Revisions are times and differ, also where no time passes between them.
    let changed_ms = last.map_or(context.now_ms, |last| context.now_ms.max(last + 1));
    match target.stream {
        None => {
            table.resource_policy = policy;
            table.attached.policy_changed_ms = Some(changed_ms);
        }
        Some(label) => {
            table.attached.stream_policies.retain(|policy| policy.label != label);
            table.attached.stream_policies.push(StreamPolicy {
                label: label.to_owned(),
                policy,
                changed_ms,
            });
        }
    }
    Ok(changed_ms)
}

/// Holds ExpectedRevisionId against the policy.
pub fn check_revision(input: &Object, table: &str, state: &State) -> Result<()> {
    let Some(expected) = text(input, "ExpectedRevisionId")? else {
        return Ok(());
    };
    let revision = state.policy.and(state.changed_ms);
    let found = match (expected, revision) {
        ("NO_POLICY", None) => return Ok(()),
        ("NO_POLICY", Some(revision)) => format!(
            "Requested policy update expecting none to be present for table {table}, but a policy exists with revision id {revision}."
        ),
        (expected, Some(revision)) if expected == revision.to_string() => return Ok(()),
        (expected, Some(revision)) => format!(
            "Requested update for policy with revision id {expected}, but the policy associated to target table {table} has revision id {revision}."
        ),
        (expected, None) => format!(
            "Requested update for policy with revision id {expected}, but table {table} has no associated policy."
        ),
    };
    Err(not_found(&found))
}

pub fn not_found(what: &str) -> Box<Error> {
    Error::new(
        Code::PolicyNotFound,
        format!("Resource-based policy not found for the provided ResourceArn: {what}"),
    )
}

/// Operations on policies tell a missing table by its name.
pub fn no_table(target: &Target) -> Box<Error> {
    named_table_not_found(target.table)
}

fn invalid(what: &str) -> Box<Error> {
    invalid_values(format!("Invalid policy document: {what}"))
}

/// A policy as it is kept: parsed, checked, in the canonical form, still without the version that was not sent, since AWS takes one with
/// and one without for different.
pub fn canonical(context: &Request, sent: &str, target: &Target) -> Result<String> {
    if sent.len() > MAX_POLICY_BYTES {
        return Err(invalid_values(format!(
            "Maximum policy size of {MAX_POLICY_BYTES} bytes exceeded"
        )));
    }
    let Ok(Json::Object(document)) = serde_json::from_str(sent) else {
        return Err(invalid("This policy contains invalid Json"));
    };
    let statements: Vec<&Json> = match document.get("Statement") {
        Some(Json::Array(list)) => list.iter().collect(),
        Some(one @ Json::Object(_)) => vec![one],
        // The words for what is no statement at all are a guess.
        _ => return Err(invalid("Missing required field Statement")),
    };
    if statements.is_empty() {
        return Err(invalid("Could not parse the policy: Statement is empty!"));
    }
    let mut out = String::from("{");
    for name in ["Version", "Id"] {
        if let Some(value) = document.get(name) {
            out += &format!("\"{name}\":{value},");
        }
    }
    out += "\"Statement\":[";
    let mut sids: Vec<&str> = Vec::new();
    for (at, statement) in statements.into_iter().enumerate() {
        let Json::Object(statement) = statement else {
            return Err(invalid("This policy contains invalid Json"));
        };
        if let Some(sid) = statement.get("Sid").and_then(Json::as_str) {
            if sids.contains(&sid) {
                return Err(invalid("The Statement Ids in the policy are not unique"));
            }
            sids.push(sid);
        }
        if at > 0 {
            out.push(',');
        }
        out += &canonical_statement(context, statement, target)?;
    }
    out += "]}";
    Ok(out)
}

fn canonical_statement(context: &Request, statement: &Map<String, Json>, target: &Target) -> Result<String> {
    for (name, other) in [
        ("Effect", "Effect"),
        ("Principal", "NotPrincipal"),
        ("Action", "NotAction"),
        ("Resource", "NotResource"),
    ] {
        if !statement.contains_key(name) && !statement.contains_key(other) {
            return Err(invalid(&format!("Missing required field {name}")));
        }
    }
    let effect = statement.get("Effect").and_then(Json::as_str).unwrap_or_default();
    let effect = match effect.to_ascii_lowercase().as_str() {
        "allow" => "Allow",
        "deny" => "Deny",
        // A guess.
        _ => return Err(invalid(&format!("Invalid effect: {effect}"))),
    };
    if target.stream.is_none() {
        let unfit: Vec<String> = words(statement.get("Action"))
            .into_iter()
            .filter(|action| STREAM_ACTIONS.iter().any(|stream| stream.eq_ignore_ascii_case(action)))
            .map(|action| format!("\"{action}\""))
            .collect();
        if !unfit.is_empty() {
            return Err(invalid(&format!(
                "The following action names are invalid: {}",
                unfit.join(", ")
            )));
        }
    }
    let mut members = Vec::new();
    for name in STATEMENT_MEMBERS {
        let Some(value) = statement.get(name) else {
            continue;
        };
        let value = match name {
            "Effect" => Json::from(effect),
            "Principal" | "NotPrincipal" => principal(context, value, effect == "Allow" && name == "Principal")?,
            "Action" | "NotAction" | "Resource" | "NotResource" => unwrapped(value),
            _ => value.clone(),
        };
        members.push(format!("\"{name}\":{value}"));
    }
    Ok(format!("{{{}}}", members.join(",")))
}

/// The strings of a member that may be one or a list.
fn words(value: Option<&Json>) -> Vec<&str> {
    match value {
        Some(Json::String(one)) => vec![one],
        Some(Json::Array(list)) => list.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    }
}

/// A list of one is that one.
fn unwrapped(value: &Json) -> Json {
    match value {
        Json::Array(list) if list.len() == 1 => list[0].clone(),
        _ => value.clone(),
    }
}

/// Principals, with accounts as the ARNs of their roots, each once.
fn principal(context: &Request, value: &Json, is_allowed: bool) -> Result<Json> {
    let unbounded = || {
        validation(
            "Resource-based policy grants unbounded access in one or more elements. Please revise the policy to ensure least-privilege form of access",
        )
    };
    let kinds = match value {
        Json::String(all) if all == "*" && is_allowed => return Err(unbounded()),
        Json::String(all) if all == "*" => return Ok(value.clone()),
        Json::Object(kinds) => kinds,
        // AWS tells where in the text; what it counts is not known.
        _ => return Err(invalid("Syntax error at position (1,1)")),
    };
    let mut written = Map::new();
    for (kind, given) in kinds {
        let mut principals: Vec<Json> = Vec::new();
        for one in words(Some(given)) {
            if kind == "AWS" && one == "*" && is_allowed {
                return Err(unbounded());
            }
            let is_account = kind == "AWS" && one.len() == 12 && one.bytes().all(|byte| byte.is_ascii_digit());
            let one = if is_account {
                Json::from(format!("arn:{}:iam::{one}:root", context.partition()))
            } else {
                Json::from(one)
            };
            if !principals.contains(&one) {
                principals.push(one);
            }
        }
        let value = Json::Array(principals);
        written.insert(kind.clone(), unwrapped(&value));
    }
    Ok(Json::Object(written))
}

/// Refuses a policy that would keep its caller, the account's root, from changing it. Conditions are not weighed: a statement that has
/// some is taken to spare the caller.
pub fn check_lockout(context: &Request, policy: &str) -> Result<()> {
    let document: Json = serde_json::from_str(policy).unwrap_or_default();
    let root = format!("arn:{}:iam::{}:root", context.partition(), context.account);
    let denies = |statement: &Json| {
        let principals = &statement["Principal"];
        let is_caller = principals == "*"
            || words(principals.get("AWS"))
                .iter()
                .any(|one| *one == "*" || *one == root);
        let is_put = words(statement.get("Action"))
            .iter()
            .any(|action| matches(action, PUT_ACTION));
        statement["Effect"] == "Deny" && is_caller && is_put && statement.get("Condition").is_none()
    };
    if document["Statement"].as_array().into_iter().flatten().any(denies) {
        return Err(Error::new(
            Code::AccessDenied,
            "The new resource policy will not allow you to update the resource policy in the future.",
        ));
    }
    Ok(())
}

/// Whether a pattern with `*` matches an action, whose case doesn't count.
fn matches(pattern: &str, action: &str) -> bool {
    let (pattern, action) = (pattern.to_ascii_lowercase(), action.to_ascii_lowercase());
    match pattern.split_once('*') {
        None => pattern == action,
        Some((start, rest)) => {
            let Some(left) = action.strip_prefix(start) else {
                return false;
            };
            let rest = rest.trim_start_matches('*');
            rest.is_empty() || (0..left.len()).any(|at| matches(rest, &left[at..]))
        }
    }
}

/// A policy as it is given back.
pub fn told(context: &Request, kept: &str, target: &Target) -> String {
    // One that came with the table is kept as it was sent.
    let canonical = canonical(context, kept, target).unwrap_or_else(|_| kept.to_owned());
    match canonical.strip_prefix("{\"Version\"") {
        Some(_) => canonical,
        None => format!("{{\"Version\":\"{DEFAULT_VERSION}\",{}", &canonical[1..]),
    }
}
