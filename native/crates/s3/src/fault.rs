//! S3's errors as this crate raises them: plain data, made into XML by the caller. Messages are AWS's own.

use ruststack_state::Failed;
use serde::Serialize;
use std::borrow::Cow;

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Fault {
    pub code: &'static str,
    pub message: Cow<'static, str>,
    pub status: u16,
    /// Further elements of the error, in the order in which S3 writes them.
    pub fields: Vec<(&'static str, String)>,
    /// Further headers of the answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(&'static str, String)>,
    /// What went wrong inside, for the log; never for the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
}

pub type Outcome<T> = Result<T, Fault>;

const REPLACED: &str = "ServiceUnavailable";

impl Fault {
    pub fn new(code: &'static str, status: u16, message: impl Into<Cow<'static, str>>) -> Self {
        Fault {
            code,
            message: message.into(),
            status,
            fields: Vec::new(),
            headers: Vec::new(),
            cause: None,
        }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.fields.push((name, value.into()));
        self
    }

    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub fn invalid_request(message: impl Into<Cow<'static, str>>) -> Self {
        Fault::new("InvalidRequest", 400, message)
    }

    pub fn internal(cause: impl ToString) -> Self {
        let mut fault = Fault::new(
            "InternalError",
            500,
            "We encountered an internal error. Please try again.",
        );
        fault.cause = Some(cause.to_string());
        fault
    }

    /// The state was replaced since the request began. Clients repeat what fails like this.
    pub fn replaced() -> Self {
        Fault::new(
            REPLACED,
            503,
            "The state of this emulator was replaced while the request was under way. Please try again.",
        )
    }

    pub fn is_replaced(&self) -> bool {
        self.code == REPLACED
    }

    pub fn incomplete_body() -> Self {
        Fault::new("IncompleteBody", 400, "The request body terminated unexpectedly")
    }

    pub fn malformed_trailer() -> Self {
        Fault::new(
            "MalformedTrailerError",
            400,
            "The request contained trailing data that was not well-formed or did not conform to our published schema.",
        )
    }

    pub fn signature_mismatch() -> Self {
        Fault::new(
            "SignatureDoesNotMatch",
            403,
            "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
        )
    }

    pub fn no_such_bucket(bucket: &str) -> Self {
        Fault::new("NoSuchBucket", 404, "The specified bucket does not exist").with("BucketName", bucket)
    }

    pub fn no_such_key(key: &str) -> Self {
        Fault::new("NoSuchKey", 404, "The specified key does not exist.").with("Key", key)
    }

    pub fn no_such_version(key: &str, id: &str) -> Self {
        Fault::new("NoSuchVersion", 404, "The specified version does not exist.")
            .with("Key", key)
            .with("VersionId", id)
    }

    pub fn precondition_failed(condition: &str) -> Self {
        Fault::new(
            "PreconditionFailed",
            412,
            "At least one of the pre-conditions you specified did not hold",
        )
        .with("Condition", condition)
    }

    /// As JSON for the other side of the binding.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl From<Failed> for Fault {
    fn from(failed: Failed) -> Self {
        Fault::internal(failed)
    }
}

impl From<std::io::Error> for Fault {
    /// A full disk and its like are the server's fault, and the client may try again.
    fn from(error: std::io::Error) -> Self {
        Fault::internal(error)
    }
}
