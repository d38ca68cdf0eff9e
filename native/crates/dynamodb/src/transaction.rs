//! Requests of TransactWriteItems and TransactGetItems, and what the two share: their tables, their keys, and how they are cancelled.

use crate::checks::table_name;
use crate::context::Request;
use crate::errors::{malformed, validation, Code, Error, Result, Violations};
use crate::faults::conflict;
use crate::json::{write_member, write_string, Reader};
use crate::limits::{MAX_TOKEN_CHARS, MAX_TRANSACTION_BYTES, MAX_TRANSACTION_ITEMS};
use crate::request::{check_table_name_at, ItemRequest, Text, RETURN_CAPACITY, RETURN_METRICS, RETURN_ON_FAILURE};
use crate::table::{open, Opened};
use crate::value::{Flaw, Members, Wording};
use ruststack_state::{Engine, MapName};
use std::sync::Arc;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    ConditionCheck,
    Put,
    Delete,
    Update,
    Get,
}

/// Kinds of TransactWriteItems, by the names of their members.
pub const WRITES: &[(&str, Kind)] = &[
    ("ConditionCheck", Kind::ConditionCheck),
    ("Put", Kind::Put),
    ("Delete", Kind::Delete),
    ("Update", Kind::Update),
];
/// That of TransactGetItems.
pub const GETS: &[(&str, Kind)] = &[("Get", Kind::Get)];

impl Kind {
    /// The member's name in constraints.
    fn member(self) -> &'static str {
        match self {
            Kind::ConditionCheck => "conditionCheck",
            Kind::Put => "put",
            Kind::Delete => "delete",
            Kind::Update => "update",
            Kind::Get => "get",
        }
    }
}

pub struct Action<'a> {
    pub kind: Kind,
    pub request: ItemRequest<'a>,
}

impl<'a> Action<'a> {
    /// The item to put, or the key of the one that is meant; the model's checks were done.
    pub fn members(&self) -> Option<&Members<'a>> {
        match self.kind {
            Kind::Put => self.request.item.as_ref(),
            _ => self.request.key.as_ref(),
        }
    }

    /// Flaws of the item or key. An empty name at its top is told before any other (ten regions, 2026-10).
    pub fn check_members(&self) -> Result<()> {
        let is_unnamed = |members: &Members| members.iter().any(|(name, _)| name.is_empty());
        if self.members().is_some_and(is_unnamed) {
            return Err(Flaw::EmptyName.error(Wording::Current));
        }
        match &self.request.flaw {
            Some(flaw) => Err(flaw.error(Wording::Current)),
            None => Ok(()),
        }
    }
}

/// An element of TransactItems, which should have one action.
pub struct Element<'a> {
    pub action: Option<Action<'a>>,
    pub count: usize,
}

#[derive(Default)]
pub struct Transaction<'a> {
    pub items: Option<Vec<Element<'a>>>,
    pub return_capacity: Option<Text<'a>>,
    pub return_metrics: Option<Text<'a>>,
    pub token: Option<Text<'a>>,
}

const ELEMENT_TYPE: &str = "class com.amazonaws.dynamodb.v20120810.TransactWriteItem";

impl<'a> Transaction<'a> {
    pub fn parse(text: &'a str, kinds: &[(&str, Kind)]) -> Result<Self> {
        let (mut transaction, mut reader) = (Transaction::default(), Reader::new(text));
        if reader.peek() != b'{' {
            return Err(malformed());
        }
        reader.open_object()?;
        let mut first = true;
        while let Some(member) = reader.member(&mut first)? {
            if reader.null()? {
                continue;
            }
            match &*member {
                "ReturnConsumedCapacity" => transaction.return_capacity = Some(reader.text()?),
                "ReturnItemCollectionMetrics" => transaction.return_metrics = Some(reader.text()?),
                "ClientRequestToken" => transaction.token = Some(reader.text()?),
                "TransactItems" => {
                    reader.want_array()?;
                    let (mut first, mut items) = (true, Vec::new());
                    while reader.element(&mut first)? {
                        items.push(read_element(&mut reader, kinds)?);
                    }
                    transaction.items = Some(items);
                }
                _ => reader.skip()?,
            }
        }
        reader.end()?;
        Ok(transaction)
    }

    /// The model's constraints. Where AWS has two layers that word them, by region, the newer one is followed (eu-west-2, 2026-10): it
    /// tells a token that is too long alone and before the rest. That it tells the number of actions after the others is a guess, by
    /// BatchWriteItem.
    pub fn check_model(&self) -> Result<()> {
        let mut violations = Violations::default();
        if let Some(token) = &self.token {
            if let Some(constraint) = length_constraint(token.chars().count(), MAX_TOKEN_CHARS) {
                violations.push(generic("ClientRequestToken", constraint));
                return violations.check();
            }
        }
        let (capacity, metrics) = (self.return_capacity.as_deref(), self.return_metrics.as_deref());
        violations.one_of(capacity, "returnConsumedCapacity", RETURN_CAPACITY);
        violations.one_of(metrics, "returnItemCollectionMetrics", RETURN_METRICS);
        let Some(items) = &self.items else {
            violations.null("transactItems");
            return violations.check();
        };
        for (at, element) in items.iter().take(MAX_TRANSACTION_ITEMS).enumerate() {
            if let Some(action) = &element.action {
                check_action(&mut violations, action, at + 1);
            }
        }
        if violations.is_empty() {
            if let Some(constraint) = length_constraint(items.len(), MAX_TRANSACTION_ITEMS) {
                violations.push(generic("TransactItems", constraint));
            }
        }
        violations.check()
    }

    /// The actions; each element has exactly one.
    pub fn actions(&self) -> impl Iterator<Item = &Action<'a>> {
        self.items
            .iter()
            .flatten()
            .filter_map(|element| element.action.as_ref())
    }
}

fn generic(member: &str, constraint: String) -> String {
    format!("Value at '{member}' failed to satisfy constraint: {constraint}")
}

fn length_constraint(length: usize, most: usize) -> Option<String> {
    match length {
        0 => Some("Member must have length greater than or equal to 1".to_owned()),
        length if length > most => Some(format!("Member must have length less than or equal to {most}")),
        _ => None,
    }
}

fn check_action(violations: &mut Violations, action: &Action, at: usize) {
    let Action { kind, request } = action;
    let place = |member: &str| format!("transactItems.{at}.member.{}.{member}", kind.member());
    check_table_name_at(violations, request.table_name.as_deref(), &place("tableName"));
    if action.members().is_none() {
        violations.null(&place(if *kind == Kind::Put { "item" } else { "key" }));
    }
    if *kind == Kind::Update && request.update.is_none() {
        violations.null(&place("updateExpression"));
    }
    if *kind == Kind::ConditionCheck && request.condition.is_none() {
        violations.null(&place("conditionExpression"));
    }
    violations.one_of(
        request.return_on_failure.as_deref(),
        &place("returnValuesOnConditionCheckFailure"),
        RETURN_ON_FAILURE,
    );
}

fn read_element<'a>(reader: &mut Reader<'a>, kinds: &[(&str, Kind)]) -> Result<Element<'a>> {
    reader.want_object(ELEMENT_TYPE, false)?;
    let mut element = Element { action: None, count: 0 };
    let mut first = true;
    while let Some(member) = reader.member(&mut first)? {
        if reader.null()? {
            continue;
        }
        let Some((_, kind)) = kinds.iter().find(|(name, _)| *name == member) else {
            reader.skip()?;
            continue;
        };
        reader.want_object(ELEMENT_TYPE, false)?;
        let request = ItemRequest::read_members(reader)?;
        element.action = Some(Action { kind: *kind, request });
        element.count += 1;
    }
    Ok(element)
}

/// The tables of a transaction, each once, and which of them is whose.
pub struct Tables {
    pub opened: Vec<Arc<Opened>>,
    /// The place of its table by that of the action.
    pub places: Vec<usize>,
    /// The place of a table's first map among all, by that of the table.
    pub map_places: Vec<usize>,
}

impl Tables {
    pub fn open(engine: &Engine, context: &Request, transaction: &Transaction) -> Result<Self> {
        let mut tables = Tables {
            opened: Vec::new(),
            places: Vec::new(),
            map_places: Vec::new(),
        };
        let mut maps = 0;
        for action in transaction.actions() {
            let table = open(engine, context, table_name(context, action.request.table())?)?;
            let place = tables.opened.iter().position(|other| other.table.id == table.table.id);
            tables.places.push(place.unwrap_or(tables.opened.len()));
            if place.is_none() {
                tables.map_places.push(maps);
                maps += table.maps.len();
                tables.opened.push(table);
            }
        }
        Ok(tables)
    }

    /// The maps of all tables, in their order.
    pub fn maps(&self) -> Vec<MapName> {
        self.opened
            .iter()
            .flat_map(|table| table.maps.iter().cloned())
            .collect()
    }
}

/// An action's row key, or why it has none.
pub type Target = std::result::Result<Vec<u8>, Box<Error>>;

/// Refuses two actions on one item.
pub fn check_distinct(tables: &Tables, targets: &[Target]) -> Result<()> {
    let keys = || {
        tables
            .places
            .iter()
            .zip(targets)
            .filter_map(|(place, target)| target.as_ref().ok().map(|key| (place, key)))
    };
    for (at, key) in keys().enumerate() {
        if keys().take(at).any(|other| other == key) {
            return Err(validation(
                "Transaction request cannot include multiple operations on one item",
            ));
        }
    }
    Ok(())
}

/// Refuses a transaction whose items are too large together. The limit is documented, the words are a guess.
pub fn check_size(bytes: usize) -> Result<()> {
    if bytes > MAX_TRANSACTION_BYTES {
        return Err(validation(
            "The aggregate size of the items in the transaction cannot exceed 4 MB",
        ));
    }
    Ok(())
}

/// Cancels a transaction of so many actions that is to meet a conflict.
pub fn check_conflict(context: &Request, actions: usize) -> Result<()> {
    let Some(place) = context.conflicting(actions) else {
        return Ok(());
    };
    let reasons: Vec<Option<Box<Error>>> = (0..actions).map(|at| (at == place).then(conflict)).collect();
    Err(cancelled(&reasons))
}

/// Whether an error of one action becomes the reason of a cancellation. Any other is the answer to the whole request.
pub fn is_reason(error: &Error) -> bool {
    matches!(
        error.code,
        Code::Validation | Code::ConditionalCheckFailed | Code::DuplicateItem
    )
}

/// The error for a transaction of whose actions at least one has a reason not to be done.
pub fn cancelled(reasons: &[Option<Box<Error>>]) -> Box<Error> {
    let code = |reason: &Option<Box<Error>>| match reason {
        None => "None",
        Some(error) if error.code == Code::ConditionalCheckFailed => "ConditionalCheckFailed",
        Some(error) if error.code == Code::TransactionConflict => "TransactionConflict",
        // These two are PartiQL's.
        Some(error) if error.code == Code::DuplicateItem => "DuplicateItem",
        Some(error) if error.code == Code::ResourceNotFound => "ResourceNotFound",
        Some(_) => "ValidationError",
    };
    let mut json = vec![b'['];
    for reason in reasons {
        if json.len() > 1 {
            json.push(b',');
        }
        json.push(b'{');
        write_member(&mut json, "Code");
        write_string(&mut json, code(reason));
        if let Some(error) = reason {
            if let Some((name, member)) = &error.member {
                write_member(&mut json, name);
                json.extend_from_slice(member);
            }
            write_member(&mut json, "Message");
            write_string(&mut json, error.message.as_deref().unwrap_or_default());
        }
        json.push(b'}');
    }
    json.push(b']');
    let codes: Vec<&str> = reasons.iter().map(code).collect();
    let mut error = Error::new(
        Code::TransactionCanceled,
        format!(
            "Transaction cancelled, please refer cancellation reasons for specific reasons [{}]",
            codes.join(", ")
        ),
    );
    error.member = Some(("CancellationReasons", json));
    error
}
