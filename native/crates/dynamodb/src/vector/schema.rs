//! Vector indexes in requests: the model's constraints, then DynamoDB's own rules. Words without another note were seen in eu-west-2, 2026-08-11
//! (the Parity Suite).

use super::{Distance, VectorIndex};
use crate::control::{long, object, objects, text, Object};
use crate::describe;
use crate::errors::{invalid_values, Result, Violations};
use crate::limits::{MAX_DIMENSIONS, MAX_INLINE_FILTERS, MAX_VECTOR_INDEXES};
use crate::request::check_name;
use crate::schema::{check_attribute_name, check_projection, projection};
use crate::table::{Index, KeyAttribute};
use serde_json::{json, Map, Value as Json};

const DISTANCES: &[&str] = &["COSINE", "DOT_PRODUCT", "EUCLIDEAN"];
const ELEMENT_TYPES: &[&str] = &["HASH", "INLINE_FILTER"];

/// Constraints of one vector index at `place`.
pub fn check_model(violations: &mut Violations, given: &Object, place: &str) -> Result<()> {
    match text(given, "IndexName")? {
        None => violations.null(&format!("{place}.indexName")),
        Some(name) => check_name(violations, name, &format!("{place}.indexName")),
    }
    match object(given, "VectorAttribute")? {
        None => violations.null(&format!("{place}.vectorAttribute")),
        Some(attribute) => check_attribute_name(
            violations,
            text(attribute, "AttributeName")?,
            &format!("{place}.vectorAttribute.attributeName"),
        ),
    }
    if let Some(elements) = objects(given, "SearchSchema")? {
        check_search_schema(violations, &elements, &format!("{place}.searchSchema"))?;
    }
    check_projection(violations, given, place)?;
    let dimensions = format!("{place}.dimensions");
    match long(given, "Dimensions")? {
        None => violations.null(&dimensions),
        Some(count) if count < 1 => violations.value(
            &count.to_string(),
            &dimensions,
            "Member must have value greater than or equal to 1",
        ),
        Some(_) => {}
    }
    let distance = text(given, "DistanceFunction")?;
    if distance.is_none() {
        violations.null(&format!("{place}.distanceFunction"));
    }
    violations.one_of(distance, &format!("{place}.distanceFunction"), DISTANCES);
    Ok(())
}

fn check_search_schema(violations: &mut Violations, elements: &[&Object], place: &str) -> Result<()> {
    if elements.is_empty() {
        violations.value("[]", place, "Member must have length greater than or equal to 1");
    }
    for (at, element) in elements.iter().enumerate() {
        let place = format!("{place}.{}.member", at + 1);
        let name = text(element, "AttributeName")?;
        check_attribute_name(violations, name, &format!("{place}.attributeName"));
        let kind = text(element, "SearchSchemaElementType")?;
        if kind.is_none() {
            violations.null(&format!("{place}.searchSchemaElementType"));
        }
        violations.one_of(kind, &format!("{place}.searchSchemaElementType"), ELEMENT_TYPES);
    }
    Ok(())
}

/// One vector index, numbered by the caller.
pub fn index(given: &Object, number: u8, definitions: &[KeyAttribute]) -> Result<VectorIndex> {
    let (mut hash, mut filters) = (None, Vec::new());
    for element in objects(given, "SearchSchema")?.into_iter().flatten() {
        let name = text(element, "AttributeName")?.unwrap_or_default();
        let definition = definitions.iter().find(|definition| definition.name == name);
        let attribute = definition
            .ok_or_else(|| invalid_values("One element in SearchSchema is not defined in attribute definitions"))?;
        let is_hash = text(element, "SearchSchemaElementType")? == Some("HASH");
        if filters.contains(attribute) || hash.as_ref() == Some(attribute) || (is_hash && hash.is_some()) {
            // These words are a guess, and that there is but one partition key.
            return Err(invalid_values(
                "SearchSchema must name each attribute once and have at most one HASH key",
            ));
        }
        if is_hash {
            hash = Some(attribute.clone());
        } else {
            filters.push(attribute.clone());
        }
    }
    if filters.len() > MAX_INLINE_FILTERS {
        // These words are a guess.
        return Err(invalid_values(format!(
            "SearchSchema cannot have more than {MAX_INLINE_FILTERS} inline filter key attributes"
        )));
    }
    let dimensions = long(given, "Dimensions")?.and_then(|count| usize::try_from(count).ok());
    let dimensions = dimensions
        .filter(|count| (1..=MAX_DIMENSIONS).contains(count))
        .ok_or_else(|| invalid_values("Number of dimensions must be between 1 and 4096 inclusive."))?;
    let attribute = match object(given, "VectorAttribute")? {
        Some(attribute) => text(attribute, "AttributeName")?.unwrap_or_default(),
        None => "",
    };
    Ok(VectorIndex {
        name: text(given, "IndexName")?.unwrap_or_default().to_owned(),
        number,
        attribute: attribute.to_owned(),
        dimensions,
        distance: match text(given, "DistanceFunction")? {
            Some("DOT_PRODUCT") => Distance::DotProduct,
            Some("EUCLIDEAN") => Distance::Euclidean,
            _ => Distance::Cosine,
        },
        hash,
        filters,
        projection: projection(given)?,
    })
}

/// Rules over all vector indexes of a table, and beside its others.
pub fn check_all(vectors: &[VectorIndex], indexes: &[Index], on_demand: bool) -> Result<()> {
    if vectors.is_empty() {
        return Ok(());
    }
    if !on_demand {
        return Err(invalid_values(
            "Vector indexes are only supported for PAY_PER_REQUEST tables",
        ));
    }
    if vectors.len() > MAX_VECTOR_INDEXES {
        return Err(invalid_values("VectorIndex count exceeds the per-table limit of 5"));
    }
    for (at, index) in vectors.iter().enumerate() {
        let is_taken = indexes.iter().any(|other| other.name == index.name)
            || vectors[..at].iter().any(|other| other.name == index.name);
        if is_taken {
            // A guess after other indexes.
            return Err(invalid_values(format!("Duplicate index name: {}", index.name)));
        }
        let differs = |other: &VectorIndex| other.attribute == index.attribute && other.dimensions != index.dimensions;
        if vectors[..at].iter().any(differs) {
            return Err(invalid_values(format!(
                "Conflicting attribute definition for '{}'. All VectorIndexes on the same vector attribute must use the same dimensions.",
                index.attribute
            )));
        }
    }
    Ok(())
}

/// A VectorIndexInfo; the beginning of a VectorIndexDescription.
pub fn info(index: &VectorIndex) -> Map<String, Json> {
    let mut info = Map::new();
    info.insert("IndexName".into(), json!(index.name));
    info.insert("VectorAttribute".into(), json!({ "AttributeName": index.attribute }));
    let element = |attribute: &KeyAttribute, kind: &str| json!({ "AttributeName": attribute.name, "SearchSchemaElementType": kind });
    let hash = index.hash.iter().map(|attribute| element(attribute, "HASH"));
    let filters = index
        .filters
        .iter()
        .map(|attribute| element(attribute, "INLINE_FILTER"));
    let elements: Vec<Json> = hash.chain(filters).collect();
    if !elements.is_empty() {
        info.insert("SearchSchema".into(), Json::Array(elements));
    }
    info.insert("Projection".into(), describe::projection(&index.projection));
    info.insert("Dimensions".into(), json!(index.dimensions));
    info.insert("DistanceFunction".into(), json!(index.distance.name()));
    info
}
