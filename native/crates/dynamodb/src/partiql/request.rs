//! Requests of ExecuteStatement, BatchExecuteStatement and ExecuteTransaction, read in one pass.

use crate::errors::{malformed, Result, Violations};
use crate::json::Reader;
use crate::limits::{MAX_STATEMENT_CHARS, MAX_TOKEN_CHARS};
use crate::request::{Text, RETURN_CAPACITY, RETURN_ON_FAILURE};
use crate::value::{Flaw, Value, ValueReader, Wording};

/// A statement with its parameters.
#[derive(Default)]
pub struct Parameterized<'a> {
    pub statement: Option<Text<'a>>,
    pub parameters: Option<Vec<Value<'a>>>,
    /// Parameters as sent.
    pub parameters_text: &'a str,
    pub flaw: Option<Flaw>,
    pub consistent: bool,
    pub return_on_failure: Option<Text<'a>>,
}

/// One request, whichever of the three.
#[derive(Default)]
pub struct Request<'a> {
    /// That of ExecuteStatement.
    pub only: Parameterized<'a>,
    pub statements: Option<Vec<Parameterized<'a>>>,
    pub limit: Option<i64>,
    pub next_token: Option<Text<'a>>,
    pub token: Option<Text<'a>>,
    pub return_capacity: Option<Text<'a>>,
}

const STATEMENT_TYPE: &str = "class com.amazonaws.dynamodb.v20120810.ParameterizedStatement";
const MAX_NEXT_TOKEN_CHARS: usize = 32768;

impl<'a> Request<'a> {
    /// `list` is the name of the member that holds several statements.
    pub fn parse(text: &'a str, list: &str) -> Result<Self> {
        let (mut request, mut reader) = (Request::default(), Reader::new(text));
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
                "Limit" => request.limit = Some(reader.integer()?),
                "NextToken" => request.next_token = Some(reader.text()?),
                "ClientRequestToken" => request.token = Some(reader.text()?),
                "ReturnConsumedCapacity" => request.return_capacity = Some(reader.text()?),
                name if name == list => {
                    reader.want_array()?;
                    let (mut first, mut statements) = (true, Vec::new());
                    while reader.element(&mut first)? {
                        reader.want_object(STATEMENT_TYPE, false)?;
                        let (mut statement, mut first) = (Parameterized::default(), true);
                        while let Some(member) = reader.member(&mut first)? {
                            if !reader.null()? {
                                statement.read(&mut reader, &member)?;
                            }
                        }
                        statements.push(statement);
                    }
                    request.statements = Some(statements);
                }
                name => request.only.read(&mut reader, name)?,
            }
        }
        reader.end()?;
        Ok(request)
    }

    /// The model's constraints of ExecuteStatement.
    pub fn check_one(&self) -> Result<()> {
        let mut violations = Violations::default();
        self.check_capacity(&mut violations);
        self.only.check(&mut violations, "");
        if let Some(limit) = self.limit.filter(|limit| *limit < 1) {
            let constraint = "Member must have value greater than or equal to 1";
            violations.value(&limit.to_string(), "limit", constraint);
        }
        if let Some(token) = self.next_token.as_deref() {
            check_length(&mut violations, token, "nextToken", MAX_NEXT_TOKEN_CHARS);
        }
        violations.check()
    }

    /// Those of the other two: `name` is the list's and `most` how many statements it may have. That what is wrong with their number is
    /// told as TransactWriteItems tells it is a guess.
    pub fn check_many(&self, name: &str, most: usize) -> Result<()> {
        let mut violations = Violations::default();
        self.check_capacity(&mut violations);
        if let Some(token) = self.token.as_deref() {
            check_length(&mut violations, token, "clientRequestToken", MAX_TOKEN_CHARS);
        }
        let member = name[..1].to_ascii_lowercase() + &name[1..];
        let Some(statements) = &self.statements else {
            violations.null(&member);
            return violations.check();
        };
        for (at, statement) in statements.iter().take(most).enumerate() {
            statement.check(&mut violations, &format!("{member}.{}.member.", at + 1));
        }
        if statements.is_empty() {
            violations.value("[]", &member, "Member must have length greater than or equal to 1");
        } else if violations.is_empty() && statements.len() > most {
            violations.push(format!(
                "Value at '{name}' failed to satisfy constraint: Member must have length less than or equal to {most}"
            ));
        }
        violations.check()
    }

    fn check_capacity(&self, violations: &mut Violations) {
        violations.one_of(
            self.return_capacity.as_deref(),
            "returnConsumedCapacity",
            RETURN_CAPACITY,
        );
    }
}

fn check_length(violations: &mut Violations, text: &str, member: &str, most: usize) {
    if text.is_empty() {
        violations.value(text, member, "Member must have length greater than or equal to 1");
    } else if text.chars().count() > most {
        let constraint = format!("Member must have length less than or equal to {most}");
        violations.value(text, member, &constraint);
    }
}

impl<'a> Parameterized<'a> {
    fn read(&mut self, reader: &mut Reader<'a>, member: &str) -> Result<()> {
        match member {
            "Statement" => self.statement = Some(reader.text()?),
            "ConsistentRead" => self.consistent = reader.boolean()?,
            "ReturnValuesOnConditionCheckFailure" => self.return_on_failure = Some(reader.text()?),
            "Parameters" => {
                reader.peek();
                let start = reader.position();
                reader.want_array()?;
                let (mut first, mut values, mut list) = (true, ValueReader::default(), Vec::new());
                while reader.element(&mut first)? {
                    list.push(values.value(reader, 1)?);
                }
                self.parameters_text = reader.slice(start, reader.position());
                self.parameters = Some(list);
                self.flaw = values.flaw;
            }
            _ => reader.skip()?,
        }
        Ok(())
    }

    fn check(&self, violations: &mut Violations, place: &str) {
        match self.statement.as_deref() {
            None => violations.null(&format!("{place}statement")),
            Some(text) => check_length(violations, text, &format!("{place}statement"), MAX_STATEMENT_CHARS),
        }
        if self.parameters.as_ref().is_some_and(Vec::is_empty) {
            let constraint = "Member must have length greater than or equal to 1";
            violations.value("[]", &format!("{place}parameters"), constraint);
        }
        violations.one_of(
            self.return_on_failure.as_deref(),
            &format!("{place}returnValuesOnConditionCheckFailure"),
            RETURN_ON_FAILURE,
        );
    }

    pub fn text(&self) -> &str {
        self.statement.as_deref().unwrap_or_default()
    }

    /// What is wrong with a parameter comes before anything about the statement (eu-west-2, 2026-09).
    pub fn check_values(&self) -> Result<()> {
        match &self.flaw {
            Some(flaw) => Err(flaw.error(Wording::Older)),
            None => Ok(()),
        }
    }
}
