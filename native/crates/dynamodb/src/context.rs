//! What surrounds a request: who asks, when, and where random ids come from.

use crate::faults::Faults;

pub const SERVICE: &str = "dynamodb";

/// Everything about a request that is not in its body.
pub struct Request<'a> {
    /// 12 digits.
    pub account: &'a str,
    pub region: &'a str,
    /// The emulator's clock, milliseconds since the epoch.
    pub now_ms: u64,
    /// Random bits of this request, drawn by the emulator's id source.
    pub seed: u128,
    /// How long tables and indexes stay in CREATING, UPDATING and DELETING, milliseconds.
    pub status_delay_ms: u64,
    /// What it may meet that nothing is the reason of.
    pub faults: Faults,
    /// Bytes that the undo log of a table may take for which point-in-time recovery is set now.
    pub recovery_budget: u64,
}

impl Request<'_> {
    pub fn partition(&self) -> &'static str {
        if self.region.starts_with("cn-") {
            "aws-cn"
        } else if self.region.starts_with("us-gov-") {
            "aws-us-gov"
        } else {
            "aws"
        }
    }

    pub fn table_arn(&self, name: &str) -> String {
        format!(
            "arn:{}:dynamodb:{}:{}:table/{name}",
            self.partition(),
            self.region,
            self.account
        )
    }

    /// The request's random bits as a version 4 UUID.
    pub fn uuid(&self) -> String {
        let bits = (self.seed & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let hex = format!("{bits:032x}");
        format!(
            "{}-{}-{}-{}-{}",
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..]
        )
    }
}
