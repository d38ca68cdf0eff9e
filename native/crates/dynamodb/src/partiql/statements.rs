//! The statements' own grammar: SELECT, INSERT, UPDATE, DELETE, and UPDATE with FROM first.

use super::lexer::Spot;
use super::malformed;
use super::parser::Parser;
use super::syntax::{Delete, Expr, Insert, Kind, Operation, Returning, Select, Source, Statement, Step, Update};
use crate::errors::{validation, Result};

impl<'a> Parser<'a> {
    /// The statement that begins with a keyword; none if no statement does.
    pub fn statement(&mut self, keyword: &str) -> Result<Option<Statement<'a>>> {
        if !matches!(keyword, "select" | "insert" | "update" | "delete" | "from") {
            return Ok(None);
        }
        if keyword == "insert" {
            return if self.starts_insert() {
                self.insert().map(|insert| Some(Statement::Insert(insert)))
            } else {
                Ok(None)
            };
        }
        self.advance();
        Ok(Some(match keyword {
            "select" => Statement::Select(self.select()?),
            "update" => Statement::Update(self.update()?),
            "delete" => Statement::Delete(self.delete()?),
            _ => self.update_from_first()?,
        }))
    }

    fn starts_insert(&mut self) -> bool {
        self.advance();
        let is_insert = self.is("into");
        if is_insert {
            self.advance();
        }
        is_insert
    }

    fn select(&mut self) -> Result<Select<'a>> {
        let mut unsupported = None;
        let spot = self.peek().spot;
        if self.sign("distinct") {
            unsupported = Some(("DISTINCT", spot));
        } else {
            self.sign("all");
        }
        let is_value = self.sign("value");
        let (columns, has_alias) = self.columns(is_value)?;
        if !self.sign("from") {
            return Err(malformed("Expected FROM after SELECT list"));
        }
        let sources = self.sources()?;
        let condition = self.condition()?;
        let mut clause = |parser: &mut Self, word: &str, name: &'static str| -> Result<()> {
            if !parser.sign(word) {
                return Ok(());
            }
            if word == "group" {
                parser.sign("partial");
                parser.expect("by", "BY")?;
            }
            let expr = parser.expression(0)?;
            while word == "group" && parser.sign(",") {
                parser.expression(0)?;
            }
            unsupported.get_or_insert((name, expr.spot));
            Ok(())
        };
        clause(self, "group", "GROUP BY")?;
        clause(self, "having", "HAVING")?;
        let mut order = Vec::new();
        if self.sign("order") {
            self.expect("by", "BY")?;
            loop {
                let key = self.expression(0)?;
                let is_descending = self.sign("desc");
                if !is_descending {
                    self.sign("asc");
                }
                order.push((key, is_descending));
                if !self.sign(",") {
                    break;
                }
            }
        }
        clause(self, "limit", "LIMIT")?;
        Ok(Select {
            columns,
            sources,
            condition,
            order,
            has_alias,
            is_value,
            unsupported,
        })
    }

    /// The select list, and whether there is an alias in it.
    fn columns(&mut self, is_value: bool) -> Result<(Option<Vec<Expr<'a>>>, bool)> {
        let (mut columns, mut stars, mut has_alias) = (Vec::new(), 0, false);
        loop {
            if self.is("*") && !is_value {
                self.advance();
                stars += 1;
            } else {
                let column = self.expression(0)?;
                if matches!(&column.kind, Kind::Path(steps) if steps.iter().any(|step| matches!(step, Step::Wildcard)))
                {
                    return Err(malformed("Invalid use of * in select list"));
                }
                columns.push(column);
                has_alias |= self.alias()?;
            }
            if !self.sign(",") {
                break;
            }
        }
        match (stars, columns.is_empty()) {
            (0, _) => Ok((Some(columns), has_alias)),
            (1, true) => Ok((None, has_alias)),
            _ => Err(malformed(
                "Other expressions may not be present in the select list when '*' is used without dot notation.",
            )),
        }
    }

    /// `[AS] name`, `AT name`, `BY name`. Tells whether there was one.
    fn alias(&mut self) -> Result<bool> {
        let mut found = false;
        for word in ["as", "at", "by"] {
            if self.sign(word) {
                if !self.peek().is_name() {
                    let word = word.to_ascii_uppercase();
                    return Err(malformed(&format!("Expected identifier for {word}-alias")));
                }
                self.advance();
                found = true;
            } else if word == "as" && self.peek().is_name() {
                self.advance();
                found = true;
            }
        }
        Ok(found)
    }

    fn sources(&mut self) -> Result<Vec<Source<'a>>> {
        let mut sources = Vec::new();
        loop {
            let expr = self.expression(0)?;
            let has_alias = self.alias()?;
            sources.push(Source { expr, has_alias });
            if !self.sign(",") {
                return Ok(sources);
            }
        }
    }

    fn condition(&mut self) -> Result<Option<Expr<'a>>> {
        if !self.sign("where") {
            return Ok(None);
        }
        self.expression(0).map(Some)
    }

    fn insert(&mut self) -> Result<Insert<'a>> {
        let expr = self.simple_path()?;
        let is_bulk = !self.sign("value");
        let value = self.expression(0)?;
        let has_position = !is_bulk && self.sign("at");
        if has_position {
            self.expression(0)?;
        }
        Ok(Insert {
            source: Source { expr, has_alias: false },
            value,
            is_bulk,
            has_position,
            returning: self.returning()?,
        })
    }

    fn update(&mut self) -> Result<Update<'a>> {
        let source = self.changed_source()?;
        let operations = self.operations()?;
        Ok(Update {
            source,
            operations,
            condition: self.condition()?,
            returning: self.returning()?,
        })
    }

    fn delete(&mut self) -> Result<Delete<'a>> {
        if !self.sign("from") {
            return Err(malformed("Expected FROM after DELETE"));
        }
        Ok(Delete {
            source: self.changed_source()?,
            condition: self.condition()?,
            returning: self.returning()?,
        })
    }

    /// `FROM table WHERE condition SET …`, which is an UPDATE.
    fn update_from_first(&mut self) -> Result<Statement<'a>> {
        let mut sources = self.sources()?;
        let condition = self.condition()?;
        let operations = self.operations()?;
        let returning = self.returning()?;
        match (sources.pop(), sources.is_empty()) {
            (Some(source), true) => Ok(Statement::Update(Update {
                source,
                operations,
                condition,
                returning,
            })),
            _ => Err(validation(super::ONE_TABLE_IN_DML)),
        }
    }

    fn changed_source(&mut self) -> Result<Source<'a>> {
        Ok(Source {
            expr: self.simple_path()?,
            has_alias: self.alias()?,
        })
    }

    /// SET and REMOVE clauses, one at least.
    fn operations(&mut self) -> Result<Vec<Operation<'a>>> {
        let mut operations = Vec::new();
        loop {
            if self.sign("remove") {
                operations.push(Operation::Remove(self.simple_path()?));
            } else if self.sign("set") {
                self.assignments(&mut operations)?;
            } else if operations.is_empty() {
                return Err(malformed("Expected data manipulation"));
            } else {
                return Ok(operations);
            }
        }
    }

    fn assignments(&mut self, operations: &mut Vec<Operation<'a>>) -> Result<()> {
        loop {
            let target = self.simple_path()?;
            if !self.sign("=") {
                return Err(malformed("Expected '='"));
            }
            operations.push(Operation::Set(target, self.expression(0)?));
            if !self.sign(",") {
                return Ok(());
            }
        }
    }

    fn returning(&mut self) -> Result<Option<Returning>> {
        if !self.sign("returning") {
            return Ok(None);
        }
        let is_all = self.sign("all");
        let is_valid = is_all || self.sign("modified");
        let is_old = self.sign("old");
        if !is_valid || !(is_old || self.sign("new")) {
            // The words are a guess.
            return Err(malformed(
                "Expected ( MODIFIED | ALL ) ( NEW | OLD ) in RETURNING clause",
            ));
        }
        if !self.sign("*") {
            return Err(malformed(
                "Expected '*' after ( MODIFIED | ALL ) ( NEW | OLD ) in RETURNING clause",
            ));
        }
        if self.is(",") {
            return Err(validation(
                "Invalid syntax with multiple returning elements in RETURNING clause",
            ));
        }
        Ok(Some(Returning { is_all, is_old }))
    }
}

/// Names of an unsupported clause and its place, as a message.
pub fn unsupported_clause(clause: (&str, Spot)) -> Box<crate::errors::Error> {
    validation(format!("Unsupported clause: {} at {}", clause.0, clause.1))
}
