//! What can be said of a statement without its table. So it comes before whether there is such a table (eu-west-2, 2026-09).

use super::condition::{condition, path, unexpected_component};
use super::literal;
use super::parser::parse;
use super::select::{Columns, Selection};
use super::statements::unsupported_clause;
use super::syntax::{Expr, Kind, Operation, Select, Source, Statement, Step};
use super::update::update;
use super::write::{Change, Order};
use super::ONE_TABLE_IN_DML;
use crate::errors::{validation, Result};
use crate::expression::condition::Condition;
use crate::request::matches_pattern;
use crate::value::Value;

pub enum Compiled<'s, 'a> {
    Read(Selection<'s, 'a>),
    Write(Order<'s, 'a>),
}

impl Compiled<'_, '_> {
    pub fn table(&self) -> &str {
        match self {
            Compiled::Read(selection) => selection.table,
            Compiled::Write(order) => order.table,
        }
    }
}

/// Reads a statement and puts the parameters in their places.
pub fn read<'a>(text: &'a str, parameters: Option<Vec<Value<'a>>>) -> Result<Statement<'a>> {
    let (mut statement, count) = parse(text)?;
    let mut parameters = parameters.unwrap_or_default();
    // More than there are places for are let go, as DynamoDB Local does.
    if count > parameters.len() {
        return Err(validation("Number of parameters in request and statement don't match."));
    }
    let mut resolve = |expr: &mut Option<Expr<'a>>| match expr {
        Some(expr) => literal::resolve(expr, &mut parameters),
        None => Ok(()),
    };
    match &mut statement {
        Statement::Select(select) | Statement::Exists(select) => resolve(&mut select.condition)?,
        Statement::Delete(delete) => resolve(&mut delete.condition)?,
        Statement::Update(update) => {
            resolve(&mut update.condition)?;
            for operation in &mut update.operations {
                if let Operation::Set(_, value) = operation {
                    literal::resolve(value, &mut parameters)?;
                }
            }
        }
        Statement::Insert(insert) => {
            if insert.is_bulk {
                return Err(validation(
                    "Unsupported operation: Inserting multiple items in a single statement is not supported, \
                     use \"INSERT INTO tableName VALUE item\" instead",
                ));
            }
            let item = literal::item(&insert.value, &mut parameters)?;
            insert.value.kind = Kind::Value(Value::M(item));
        }
    }
    Ok(statement)
}

pub fn compile<'s, 'a>(statement: &'s Statement<'a>) -> Result<Compiled<'s, 'a>> {
    Ok(match statement {
        Statement::Select(select) => Compiled::Read(selection(select)?),
        Statement::Exists(select) => {
            let Selection {
                table,
                index,
                condition,
                filter,
                ..
            } = selection(select)?;
            if index.is_some() {
                // In DynamoDB Local's words.
                return Err(validation("Operations on indices are not supported in transactions"));
            }
            Compiled::Write(Order {
                table,
                change: Change::Check,
                condition,
                filter,
                returning: None,
            })
        }
        Statement::Insert(insert) => {
            let table = changed_table(&insert.source, ONE_TABLE_IN_DML)?;
            if insert.has_position {
                return Err(validation("AT is not supported in insert statements."));
            }
            if insert.returning.is_some() {
                return Err(validation("RETURNING is not supported in INSERT"));
            }
            let Kind::Value(Value::M(item)) = &insert.value.kind else {
                return Err(validation("Unsupported operation: Insert"));
            };
            Compiled::Write(Order {
                table,
                change: Change::Insert(item),
                condition: None,
                filter: None,
                returning: None,
            })
        }
        Statement::Update(given) => Compiled::Write(Order {
            table: changed_table(&given.source, NOT_ON_INDEX)?,
            change: Change::Update(update(&given.operations)?),
            filter: filter(given.condition.as_ref())?,
            condition: given.condition.as_ref(),
            returning: given.returning,
        }),
        Statement::Delete(delete) => {
            let table = changed_table(&delete.source, NOT_ON_INDEX)?;
            if let Some(returning) = delete
                .returning
                .filter(|returning| !(returning.is_all && returning.is_old))
            {
                let extent = if returning.is_all { "ALL" } else { "MODIFIED" };
                let image = if returning.is_old { "OLD" } else { "NEW" };
                return Err(validation(format!(
                    "Invalid returning clause: RETURNING {extent} {image} *. \
                     Only RETURNING ALL OLD * is allowed in DELETE statements."
                )));
            }
            Compiled::Write(Order {
                table,
                change: Change::Delete,
                filter: filter(delete.condition.as_ref())?,
                condition: delete.condition.as_ref(),
                returning: delete.returning,
            })
        }
    })
}

const NOT_ON_INDEX: &str = "This operation is not supported on an index";

fn filter<'s, 'a>(expr: Option<&'s Expr<'a>>) -> Result<Option<Condition<'s>>> {
    expr.map(condition).transpose()
}

fn selection<'s, 'a>(select: &'s Select<'a>) -> Result<Selection<'s, 'a>> {
    if select.is_value {
        return Err(validation("Select projection doesn't support value or pivot keywords"));
    }
    if let Some(clause) = select.unsupported {
        return Err(unsupported_clause(clause));
    }
    let [source] = &select.sources[..] else {
        return Err(validation("Only select from a single table or index is supported."));
    };
    let (table, index) = source_names(source)?;
    if select.has_alias {
        return Err(aliasing());
    }
    let (columns, column_fault) = match select.columns.as_deref().map(columns).transpose() {
        Ok(columns) => (columns, None),
        Err(fault) => (None, Some(fault)),
    };
    Ok(Selection {
        table,
        index,
        columns,
        column_fault,
        filter: filter(select.condition.as_ref())?,
        condition: select.condition.as_ref(),
        order: &select.order,
    })
}

fn aliasing() -> Box<crate::errors::Error> {
    validation("Aliasing is not supported")
}

/// A column is called by its last name and what indexes follow it (eu-west-2, 2026-09).
fn columns<'s>(given: &'s [Expr]) -> Result<Columns<'s>> {
    let mut columns: Vec<(_, String)> = Vec::with_capacity(given.len());
    for column in given {
        let Kind::Path(steps) = &column.kind else {
            return Err(unexpected_component(column.spot));
        };
        let path = path(steps, column.spot)?;
        let mut name = String::new();
        for step in steps {
            match step {
                Step::Name(part) => name.replace_range(.., part),
                Step::Index(at, _) => name.push_str(&format!("[{}]", at.trim_start_matches('-'))),
                _ => {}
            }
        }
        if columns.iter().any(|(_, other)| *other == name) {
            return Err(validation(format!("Duplicate identifiers in select clause: {name}")));
        }
        columns.push((path, name));
    }
    Ok(Columns(columns))
}

fn changed_table<'s>(source: &'s Source, indexed: &str) -> Result<&'s str> {
    if source.has_alias {
        return Err(aliasing());
    }
    if matches!(&source.expr.kind, Kind::Path(steps) if steps.len() > 1) {
        return Err(validation(indexed));
    }
    source_names(source).map(|(table, _)| table)
}

/// The table's name, and the index's.
fn source_names<'s>(source: &'s Source) -> Result<(&'s str, Option<&'s str>)> {
    if source.has_alias {
        return Err(aliasing());
    }
    let Kind::Path(steps) = &source.expr.kind else {
        // In DynamoDB Local's words, as the next two.
        return Err(validation("Unexpected from source"));
    };
    let mut names = Vec::with_capacity(2);
    for step in steps {
        names.push(match step {
            Step::Name(name) if name.is_empty() => {
                return Err(validation("Path component cannot be an empty string"));
            }
            Step::Name(name) => &**name,
            Step::Index(..) | Step::Other(_) => return Err(validation("Invalid list expression in source.")),
            Step::Unpivot | Step::Wildcard => {
                return Err(validation(
                    "Invalid path dot component in this operation, expecting either an IDENTIFIER or STAR.",
                ));
            }
        });
    }
    let (table, index) = match names[..] {
        [table] => (table, None),
        [table, index] => (table, Some(index)),
        _ => return Err(validation("A path may contain at most 2 components in the FROM clause")),
    };
    let is_name = (3..=255).contains(&table.len()) && matches_pattern(table);
    if !is_name && !table.starts_with("arn:") {
        // In DynamoDB Local's words.
        return Err(validation(
            "Table name should be within the length [3, 255] and only contain 'a-z', 'A-Z', '0-9', '-', '_', '.'.",
        ));
    }
    Ok((table, index))
}
