//! Errors as AWS answers them: `__type`, message, and the further members of the error's shape.

use crate::json::{write_member, write_string};
use ruststack_state::Failed;

/// What an operation gives back when it refuses. Boxed, because results travel through hot code.
pub type Result<T> = std::result::Result<T, Box<Error>>;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Code {
    Validation,
    Serialization,
    ResourceNotFound,
    ResourceInUse,
    TableNotFound,
    ConditionalCheckFailed,
    ItemCollectionSizeLimitExceeded,
    TransactionCanceled,
    TransactionConflict,
    ProvisionedThroughputExceeded,
    DuplicateItem,
    IdempotentParameterMismatch,
    TrimmedDataAccess,
    ExpiredIterator,
    AccessDenied,
    PolicyNotFound,
    GlobalTableNotFound,
    BackupInUse,
    BackupNotFound,
    InvalidRestoreTime,
    LimitExceeded,
    PointInTimeRecoveryUnavailable,
    TableAlreadyExists,
    TableInUse,
    Internal,
}

#[derive(Debug, PartialEq)]
pub struct Error {
    pub code: Code,
    /// None where AWS sends no message at all.
    pub message: Option<String>,
    /// The further member of the error's shape and its JSON: the stored item for ReturnValuesOnConditionCheckFailure, the reasons of a
    /// cancelled transaction.
    pub member: Option<(&'static str, Vec<u8>)>,
}

const ONE: &str = "1 validation error detected: ";

impl Code {
    /// The namespace and name of `__type`.
    fn type_name(self) -> &'static str {
        match self {
            Code::Validation => "com.amazon.coral.validate#ValidationException",
            Code::Serialization => "com.amazon.coral.service#SerializationException",
            Code::ResourceNotFound => "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException",
            Code::ResourceInUse => "com.amazonaws.dynamodb.v20120810#ResourceInUseException",
            Code::TableNotFound => "com.amazonaws.dynamodb.v20120810#TableNotFoundException",
            Code::ConditionalCheckFailed => "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException",
            Code::ItemCollectionSizeLimitExceeded => {
                "com.amazonaws.dynamodb.v20120810#ItemCollectionSizeLimitExceededException"
            }
            Code::TransactionCanceled => "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
            Code::TransactionConflict => "com.amazonaws.dynamodb.v20120810#TransactionConflictException",
            Code::ProvisionedThroughputExceeded => {
                "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException"
            }
            Code::DuplicateItem => "com.amazonaws.dynamodb.v20120810#DuplicateItemException",
            Code::IdempotentParameterMismatch => {
                "com.amazonaws.dynamodb.v20120810#IdempotentParameterMismatchException"
            }
            Code::TrimmedDataAccess => "com.amazonaws.dynamodb.v20120810#TrimmedDataAccessException",
            Code::ExpiredIterator => "com.amazonaws.dynamodb.v20120810#ExpiredIteratorException",
            Code::AccessDenied => "com.amazon.coral.service#AccessDeniedException",
            Code::PolicyNotFound => "com.amazonaws.dynamodb.v20120810#PolicyNotFoundException",
            Code::GlobalTableNotFound => "com.amazonaws.dynamodb.v20120810#GlobalTableNotFoundException",
            Code::BackupInUse => "com.amazonaws.dynamodb.v20120810#BackupInUseException",
            Code::BackupNotFound => "com.amazonaws.dynamodb.v20120810#BackupNotFoundException",
            Code::InvalidRestoreTime => "com.amazonaws.dynamodb.v20120810#InvalidRestoreTimeException",
            Code::LimitExceeded => "com.amazonaws.dynamodb.v20120810#LimitExceededException",
            Code::PointInTimeRecoveryUnavailable => {
                "com.amazonaws.dynamodb.v20120810#PointInTimeRecoveryUnavailableException"
            }
            Code::TableAlreadyExists => "com.amazonaws.dynamodb.v20120810#TableAlreadyExistsException",
            Code::TableInUse => "com.amazonaws.dynamodb.v20120810#TableInUseException",
            Code::Internal => "com.amazonaws.dynamodb.v20120810#InternalServerError",
        }
    }
}

/// The server's fault, and the client may try again. What was wrong is not for the client to know.
impl From<Failed> for Box<Error> {
    fn from(_: Failed) -> Self {
        Error::new(Code::Internal, "Internal server error")
    }
}

impl Error {
    pub fn new(code: Code, message: impl Into<String>) -> Box<Self> {
        Box::new(Error {
            code,
            message: Some(message.into()),
            member: None,
        })
    }

    /// The same without the further member.
    pub fn copy(&self) -> Box<Self> {
        Box::new(Error {
            code: self.code,
            message: self.message.clone(),
            member: None,
        })
    }

    pub fn status(&self) -> u16 {
        if self.code == Code::Internal {
            500
        } else {
            400
        }
    }

    /// PutItem, UpdateItem and DeleteItem report what is wrong with the request itself as a violated constraint
    /// (seen in eu-west-2 and us-east-1, 2026-10); what the table has to say against it comes bare.
    pub fn enveloped(mut self: Box<Self>) -> Box<Self> {
        if self.code == Code::Validation {
            if let Some(message) = &mut self.message {
                if !message.contains(" detected: ") {
                    message.insert_str(0, ONE);
                }
            }
        }
        self
    }

    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"__type\":\"");
        out.extend_from_slice(self.code.type_name().as_bytes());
        out.push(b'"');
        if let Some((name, json)) = &self.member {
            write_member(out, name);
            out.extend_from_slice(json);
        }
        if let Some(message) = &self.message {
            // Seen on AWS: SerializationException, and ConditionalCheckFailedException with an item (2025-10), write it large, and so do
            // the framework's other errors. Those of transactions are so in the model.
            let is_large = matches!(
                self.code,
                Code::Serialization | Code::AccessDenied | Code::IdempotentParameterMismatch
            );
            let large = is_large || self.member.is_some();
            out.extend_from_slice(if large { b",\"Message\":" } else { b",\"message\":" });
            write_string(out, message);
        }
        out.push(b'}');
    }
}

pub fn validation(message: impl Into<String>) -> Box<Error> {
    Error::new(Code::Validation, message)
}

/// The form of most complaints about values.
pub fn invalid_values(what: impl AsRef<str>) -> Box<Error> {
    validation(format!("One or more parameter values were invalid: {}", what.as_ref()))
}

pub fn serialization(message: impl Into<String>) -> Box<Error> {
    Error::new(Code::Serialization, message)
}

/// The body is not JSON at all; AWS says no more than the type.
pub fn malformed() -> Box<Error> {
    Box::new(Error {
        code: Code::Serialization,
        message: None,
        member: None,
    })
}

/// Operations on items name no table.
pub fn table_not_found() -> Box<Error> {
    Error::new(Code::ResourceNotFound, "Requested resource not found")
}

/// Operations on tables name it.
pub fn named_table_not_found(name: &str) -> Box<Error> {
    Error::new(
        Code::ResourceNotFound,
        format!("Requested resource not found: Table: {name} not found"),
    )
}

/// Violated constraints of the model, collected and told together.
#[derive(Default)]
pub struct Violations(Vec<String>);

impl Violations {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn push(&mut self, text: String) {
        self.0.push(text);
    }

    pub fn null(&mut self, member: &str) {
        self.push(format!(
            "Value null at '{member}' failed to satisfy constraint: Member must not be null"
        ));
    }

    pub fn value(&mut self, value: &str, member: &str, constraint: &str) {
        self.push(format!(
            "Value '{value}' at '{member}' failed to satisfy constraint: {constraint}"
        ));
    }

    pub fn one_of(&mut self, value: Option<&str>, member: &str, allowed: &[&str]) {
        if let Some(value) = value {
            if !allowed.contains(&value) {
                let constraint = format!("Member must satisfy enum value set: [{}]", allowed.join(", "));
                self.value(value, member, &constraint);
            }
        }
    }

    pub fn check(self) -> Result<()> {
        match self.0.len() {
            0 => Ok(()),
            1 => Err(validation(format!("{ONE}{}", self.0[0]))),
            n => Err(validation(format!(
                "{n} validation errors detected: {}",
                self.0.join("; ")
            ))),
        }
    }
}
