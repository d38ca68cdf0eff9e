//! The regions that global tables can have replicas in.

use crate::context::Request;
use crate::errors::{validation, Result};

/// Those of AWS, in the order in which it lists them, as far as that was seen: up to the fifth (2026-10-09).
const REGIONS: &[&str] = &[
    "ap-south-2",
    "ap-south-1",
    "eu-south-1",
    "eu-south-2",
    "me-central-1",
    "il-central-1",
    "ca-central-1",
    "ca-west-1",
    "eu-central-1",
    "eu-central-2",
    "us-west-1",
    "us-west-2",
    "mx-central-1",
    "af-south-1",
    "eu-north-1",
    "eu-west-3",
    "eu-west-2",
    "eu-west-1",
    "ap-northeast-3",
    "ap-northeast-2",
    "ap-northeast-1",
    "me-south-1",
    "sa-east-1",
    "ap-east-1",
    "ap-east-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "us-east-1",
    "us-east-2",
];
const CHINA: &[&str] = &["cn-north-1", "cn-northwest-1"];
const GOVERNMENT: &[&str] = &["us-gov-east-1", "us-gov-west-1"];
/// Those that can be replicas or witnesses of tables whose consistency is strong: the developer guide's three sets of regions (2026-10).
const STRONG: &[&str] = &[
    "us-east-1",
    "us-east-2",
    "us-west-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eu-central-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
];

/// Whether the region is one of those that the request's can replicate to.
pub fn check(context: &Request, region: &str) -> Result<()> {
    let known = match context.partition() {
        "aws-cn" => CHINA,
        "aws-us-gov" => GOVERNMENT,
        _ => REGIONS,
    };
    if known.contains(&region) {
        return Ok(());
    }
    Err(validation(format!(
        "Region {region} is not supported. The latest version of global tables are only supported in the following regions: [{}].",
        known.join(", ")
    )))
}

/// Regions for replicas and a witness of a table whose consistency is strong.
pub fn check_strong(regions: &[&str]) -> Result<()> {
    let unfit: Vec<&str> = regions
        .iter()
        .copied()
        .filter(|region| !STRONG.contains(region))
        .collect();
    if unfit.is_empty() {
        return Ok(());
    }
    Err(validation(format!(
        "Unsupported Region(s) specified for global tables with MultiRegionConsistency set to STRONG: [{}].",
        unfit.join(", ")
    )))
}
