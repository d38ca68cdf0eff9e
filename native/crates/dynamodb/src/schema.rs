//! Schemas in CreateTable and UpdateTable: the model's constraints, then DynamoDB's own rules.

use crate::control::{boolean, long, object, objects, text, texts, Object};
use crate::errors::{invalid_values, validation, Result, Violations};
use crate::limits::{
    MAX_CAPACITY_UNITS, MAX_GLOBAL_INDEXES, MAX_KEY_ATTRIBUTES, MAX_LOCAL_INDEXES, MAX_NON_KEY_ATTRIBUTES,
    MAX_PROJECTED_ATTRIBUTES,
};
use crate::request::check_name;
use crate::table::{Index, KeyAttribute, KeySchema, KeyType, Projection, Throughput};

const KEY_TYPES: &[&str] = &["HASH", "RANGE"];
const ATTRIBUTE_TYPES: &[&str] = &["B", "N", "S"];
const PROJECTION_TYPES: &[&str] = &["ALL", "INCLUDE", "KEYS_ONLY"];
pub const BILLING_MODES: &[&str] = &["PROVISIONED", "PAY_PER_REQUEST"];
pub const TABLE_CLASSES: &[&str] = &["STANDARD", "STANDARD_INFREQUENT_ACCESS"];
const SSE_TYPES: &[&str] = &["AES256", "KMS"];
const STREAM_VIEWS: &[&str] = &["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"];

/// Constraints of a KeySchema at `place`. That of a global index may have more elements than two: they are counted by kind, later.
pub fn check_key_schema(violations: &mut Violations, elements: &[&Object], place: &str, global: bool) -> Result<()> {
    if elements.is_empty() {
        violations.value("[]", place, "Member must have length greater than or equal to 1");
    }
    for (at, element) in elements.iter().enumerate() {
        let place = format!("{place}.{}.member", at + 1);
        let name = text(element, "AttributeName")?;
        check_attribute_name(violations, name, &format!("{place}.attributeName"));
        let kind = text(element, "KeyType")?;
        if kind.is_none() {
            violations.null(&format!("{place}.keyType"));
        }
        violations.one_of(kind, &format!("{place}.keyType"), KEY_TYPES);
    }
    if elements.len() > 2 && !global {
        let told: Vec<String> = elements
            .iter()
            .map(|element| {
                let part = |name| {
                    element
                        .get(name)
                        .and_then(|value| value.as_str())
                        .unwrap_or("null")
                        .to_owned()
                };
                format!(
                    "KeySchemaElement(attributeName={}, keyType={})",
                    part("AttributeName"),
                    part("KeyType")
                )
            })
            .collect();
        violations.value(
            &format!("[{}]", told.join(", ")),
            place,
            "Member must have length less than or equal to 2",
        );
    }
    Ok(())
}

pub fn check_attribute_name(violations: &mut Violations, name: Option<&str>, place: &str) {
    match name {
        None => violations.null(place),
        Some("") => violations.value("", place, "Member must have length greater than or equal to 1"),
        Some(name) if name.len() > 255 => {
            violations.value(name, place, "Member must have length less than or equal to 255");
        }
        Some(_) => {}
    }
}

pub fn check_definitions(violations: &mut Violations, definitions: &[&Object]) -> Result<()> {
    for (at, definition) in definitions.iter().enumerate() {
        let place = format!("attributeDefinitions.{}.member", at + 1);
        check_attribute_name(
            violations,
            text(definition, "AttributeName")?,
            &format!("{place}.attributeName"),
        );
        let kind = text(definition, "AttributeType")?;
        if kind.is_none() {
            violations.null(&format!("{place}.attributeType"));
        }
        violations.one_of(kind, &format!("{place}.attributeType"), ATTRIBUTE_TYPES);
    }
    Ok(())
}

pub fn check_throughput(violations: &mut Violations, outer: &Object, place: &str) -> Result<()> {
    let Some(given) = object(outer, "ProvisionedThroughput")? else {
        return Ok(());
    };
    for (name, member) in [
        ("WriteCapacityUnits", "writeCapacityUnits"),
        ("ReadCapacityUnits", "readCapacityUnits"),
    ] {
        let place = format!("{place}.{member}");
        match long(given, name)? {
            None => violations.null(&place),
            Some(units) if units < 1 => {
                violations.value(
                    &units.to_string(),
                    &place,
                    "Member must have value greater than or equal to 1",
                );
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Constraints of one index at `place`.
pub fn check_index(violations: &mut Violations, index: &Object, place: &str, global: bool) -> Result<()> {
    match text(index, "IndexName")? {
        None => violations.null(&format!("{place}.indexName")),
        Some(name) => check_name(violations, name, &format!("{place}.indexName")),
    }
    match objects(index, "KeySchema")? {
        None => violations.null(&format!("{place}.keySchema")),
        Some(elements) => check_key_schema(violations, &elements, &format!("{place}.keySchema"), global)?,
    }
    check_projection(violations, index, place)?;
    check_throughput(violations, index, &format!("{place}.provisionedThroughput"))
}

/// Constraints of the projection of an index at `place`.
pub fn check_projection(violations: &mut Violations, index: &Object, place: &str) -> Result<()> {
    match object(index, "Projection")? {
        None => violations.null(&format!("{place}.projection")),
        Some(projection) => {
            let place = format!("{place}.projection");
            violations.one_of(
                text(projection, "ProjectionType")?,
                &format!("{place}.projectionType"),
                PROJECTION_TYPES,
            );
            if let Some(names) = texts(projection, "NonKeyAttributes")? {
                let place = format!("{place}.nonKeyAttributes");
                if names.is_empty() {
                    violations.value("[]", &place, "Member must have length greater than or equal to 1");
                } else if names.len() > MAX_NON_KEY_ATTRIBUTES {
                    violations.value(
                        &format!("[{}]", names.join(", ")),
                        &place,
                        "Member must have length less than or equal to 20",
                    );
                }
            }
        }
    }
    Ok(())
}

/// A table's throughput, which has a bound.
pub fn check_bounds(throughput: Option<Throughput>) -> Result<()> {
    let Some(Throughput { read, write }) = throughput else {
        return Ok(());
    };
    for (units, name) in [(read, "ReadCapacityUnits"), (write, "WriteCapacityUnits")] {
        if units > MAX_CAPACITY_UNITS {
            return Err(validation(format!("Given value {units} for {name} is out of bounds")));
        }
    }
    Ok(())
}

pub fn throughput(outer: &Object) -> Result<Option<Throughput>> {
    let Some(given) = object(outer, "ProvisionedThroughput")? else {
        return Ok(None);
    };
    let units = |name: &str| -> Result<u64> { Ok(long(given, name)?.unwrap_or(0).unsigned_abs()) };
    Ok(Some(Throughput {
        read: units("ReadCapacityUnits")?,
        write: units("WriteCapacityUnits")?,
    }))
}

pub fn definitions(given: &[&Object]) -> Result<Vec<KeyAttribute>> {
    let mut definitions: Vec<KeyAttribute> = Vec::new();
    for definition in given {
        let name = text(definition, "AttributeName")?.unwrap_or_default().to_owned();
        let kind = match text(definition, "AttributeType")? {
            Some("N") => KeyType::N,
            Some("B") => KeyType::B,
            _ => KeyType::S,
        };
        if definitions.iter().any(|other| other.name == name) {
            return Err(validation(format!("Attribute Name is duplicated: {name}")));
        }
        definitions.push(KeyAttribute { name, kind });
    }
    Ok(definitions)
}

fn named(attributes: &[KeyAttribute]) -> String {
    attributes
        .iter()
        .map(|attribute| attribute.name.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}

/// A key schema whose attributes are defined. Checked in this order: definitions, names, types of keys.
pub fn key_schema(elements: &[&Object], definitions: &[KeyAttribute]) -> Result<KeySchema> {
    let names = names_of(elements)?;
    let is_repeated = matches!(names[..], [first, second] if first == second);
    if is_repeated && definitions.len() < names.len() {
        return Err(validation(
            "Invalid KeySchema: Some index key attribute have no definition",
        ));
    }
    let attributes = defined(&names, definitions)?;
    if is_repeated {
        return Err(validation(
            "Both the Hash Key and the Range Key element in the KeySchema have the same name",
        ));
    }
    for (element, (wanted, which)) in elements.iter().zip([("HASH", "first"), ("RANGE", "second")]) {
        if text(element, "KeyType")? != Some(wanted) {
            return Err(validation(format!(
                "Invalid KeySchema: The {which} KeySchemaElement is not a {wanted} key type"
            )));
        }
    }
    let mut attributes = attributes.into_iter();
    let hash = attributes
        .next()
        .ok_or_else(|| validation("No hash key specified in key schema."))?;
    Ok(KeySchema {
        hash,
        range: attributes.next(),
        further_hash: Vec::new(),
        further_range: Vec::new(),
    })
}

fn names_of<'j>(elements: &[&'j Object]) -> Result<Vec<&'j str>> {
    let mut names = Vec::new();
    for element in elements {
        names.push(text(element, "AttributeName")?.unwrap_or_default());
    }
    Ok(names)
}

/// The named attributes, with their types.
fn defined(names: &[&str], definitions: &[KeyAttribute]) -> Result<Vec<KeyAttribute>> {
    let find = |name: &&str| definitions.iter().find(|definition| definition.name == **name).cloned();
    let attributes: Option<Vec<KeyAttribute>> = names.iter().map(find).collect();
    attributes.ok_or_else(|| {
        invalid_values(format!(
            "Some index key attributes are not defined in AttributeDefinitions. Keys: [{}], AttributeDefinitions: [{}]",
            names.join(", "),
            named(definitions)
        ))
    })
}

/// The key schema of a global index: up to four attributes of the partition key, then up to four of the sort key. The words are those of
/// the `api-quirks` of AWS's DynamoDB controller for Kubernetes (us-west-2, 2026-10-08); which of several faults is told is a guess.
fn global_key_schema(elements: &[&Object], definitions: &[KeyAttribute]) -> Result<KeySchema> {
    let names = names_of(elements)?;
    let attributes = defined(&names, definitions)?;
    if names.iter().enumerate().any(|(at, name)| names[..at].contains(name)) {
        return Err(validation(
            "The KeySchema contains multiple key attributes with the same name",
        ));
    }
    let (mut hashes, mut ranges, mut is_mixed) = (Vec::new(), Vec::new(), false);
    for (element, attribute) in elements.iter().zip(attributes) {
        if text(element, "KeyType")? == Some("HASH") {
            is_mixed |= !ranges.is_empty();
            hashes.push(attribute);
        } else {
            ranges.push(attribute);
        }
    }
    if elements
        .first()
        .is_none_or(|element| element.get("KeyType").and_then(|kind| kind.as_str()) != Some("HASH"))
    {
        return Err(validation(
            "Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
        ));
    }
    for (list, kind) in [(&hashes, "HASH"), (&ranges, "RANGE")] {
        if list.len() > MAX_KEY_ATTRIBUTES {
            return Err(invalid_values(format!(
                "The KeySchema exceeds the maximum allowed number of {kind} key attributes"
            )));
        }
    }
    if is_mixed {
        return Err(invalid_values(
            "All HASH key attributes must precede RANGE key attributes in the KeySchema",
        ));
    }
    let (mut hashes, mut ranges) = (hashes.into_iter(), ranges.into_iter());
    let hash = hashes
        .next()
        .ok_or_else(|| validation("No hash key specified in key schema."))?;
    Ok(KeySchema {
        hash,
        range: ranges.next(),
        further_hash: hashes.collect(),
        further_range: ranges.collect(),
    })
}

pub fn projection(index: &Object) -> Result<Projection> {
    let Some(given) = object(index, "Projection")? else {
        return Ok(Projection::All);
    };
    let names = texts(given, "NonKeyAttributes")?;
    let kind = text(given, "ProjectionType")?;
    match (kind, names) {
        (None, _) => Err(invalid_values("Unknown ProjectionType: null")),
        (Some("INCLUDE"), None) => Err(invalid_values(
            "ProjectionType is INCLUDE, but NonKeyAttributes is not specified",
        )),
        (Some("INCLUDE"), Some(names)) => {
            if let Some((_, name)) = names.iter().enumerate().find(|(at, name)| names[..*at].contains(name)) {
                return Err(invalid_values(format!("Duplicate element in NonKeyAttributes: {name}")));
            }
            Ok(Projection::Include(names.into_iter().map(str::to_owned).collect()))
        }
        (Some(kind), Some(_)) => Err(invalid_values(format!(
            "ProjectionType is {kind}, but NonKeyAttributes is specified"
        ))),
        (Some("ALL"), None) => Ok(Projection::All),
        (Some(_), None) => Ok(Projection::KeysOnly),
    }
}

/// One index, numbered by the caller. A local one is `local_to` its table's key. Its own key is checked before its projection. What it has
/// beside provisioned throughput is for `throughput`.
pub fn index(given: &Object, local_to: Option<&KeySchema>, number: u8, definitions: &[KeyAttribute]) -> Result<Index> {
    let elements = objects(given, "KeySchema")?.unwrap_or_default();
    let name = text(given, "IndexName")?.unwrap_or_default().to_owned();
    let key = match local_to {
        Some(table) => {
            let key = key_schema(&elements, definitions)?;
            check_local(&name, &key, table)?;
            key
        }
        None => global_key_schema(&elements, definitions)?,
    };
    Ok(Index {
        name,
        number,
        global: local_to.is_none(),
        key,
        projection: projection(given)?,
        throughput: throughput(given)?.unwrap_or_default(),
        on_demand: None,
        warm: None,
        history: Default::default(),
        state: Default::default(),
    })
}

/// The key of a local index beside its table's.
fn check_local(name: &str, key: &KeySchema, table: &KeySchema) -> Result<()> {
    if table.range.is_none() {
        return Err(invalid_values(
            "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex",
        ));
    }
    if key.range.is_none() {
        return Err(invalid_values(format!(
            "Index KeySchema does not have a range key for index: {name}"
        )));
    }
    if key.hash.name != table.hash.name {
        return Err(invalid_values(format!(
            "Index KeySchema does not have the same leading hash key as table KeySchema for index: {name}. index hash key: {}, table hash key: {}",
            key.hash.name, table.hash.name
        )));
    }
    Ok(())
}

/// Rules over all indexes of a table.
pub fn check_indexes(indexes: &[Index]) -> Result<()> {
    for (at, index) in indexes.iter().enumerate() {
        if indexes[..at].iter().any(|other| other.name == index.name) {
            return Err(invalid_values(format!("Duplicate index name: {}", index.name)));
        }
    }
    let count = |global| indexes.iter().filter(|index| index.global == global).count();
    if count(false) > MAX_LOCAL_INDEXES {
        return Err(invalid_values(
            "Number of LocalSecondaryIndexes exceeds per-table limit of 5",
        ));
    }
    if count(true) > MAX_GLOBAL_INDEXES {
        return Err(invalid_values(
            "GlobalSecondaryIndex count exceeds the per-table limit of 20",
        ));
    }
    let projected: usize = indexes
        .iter()
        .map(|index| match &index.projection {
            Projection::Include(names) => names.len(),
            _ => 0,
        })
        .sum();
    if projected > MAX_PROJECTED_ATTRIBUTES {
        return Err(invalid_values(
            "Number of projected attributes exceeds the limit of 100",
        ));
    }
    Ok(())
}

/// Every definition must belong to a key. Told before what else is wrong with indexes.
pub fn check_all_used(definitions: &[KeyAttribute], key: &KeySchema, indexes: &[&Object]) -> Result<()> {
    let mut keys: Vec<&str> = key.attributes().map(|attribute| attribute.name.as_str()).collect();
    for index in indexes {
        // That of a vector index is its search schema.
        let schema = objects(index, "KeySchema")?.or(objects(index, "SearchSchema")?);
        for name in names_of(&schema.unwrap_or_default())? {
            if !keys.contains(&name) {
                keys.push(name);
            }
        }
    }
    if definitions
        .iter()
        .all(|definition| keys.contains(&definition.name.as_str()))
    {
        return Ok(());
    }
    if indexes.is_empty() {
        return Err(invalid_values(
            "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions",
        ));
    }
    Err(invalid_values(format!(
        "Some AttributeDefinitions are not used. AttributeDefinitions: [{}], keys used: [{}]",
        named(definitions),
        keys.join(", ")
    )))
}

/// Constraints of a StreamSpecification and an SSESpecification.
pub fn check_settings(violations: &mut Violations, input: &Object) -> Result<()> {
    if let Some(stream) = object(input, "StreamSpecification")? {
        if boolean(stream, "StreamEnabled")?.is_none() {
            violations.null("streamSpecification.streamEnabled");
        }
        violations.one_of(
            text(stream, "StreamViewType")?,
            "streamSpecification.streamViewType",
            STREAM_VIEWS,
        );
    }
    if let Some(encryption) = object(input, "SSESpecification")? {
        violations.one_of(text(encryption, "SSEType")?, "sSESpecification.sSEType", SSE_TYPES);
    }
    Ok(())
}

/// What CreateTable and UpdateTable say to an enabled stream without view type and to a disabled one with.
pub struct StreamWords {
    pub no_view: &'static str,
    pub view: &'static str,
}

pub const NEW_STREAM: StreamWords = StreamWords {
    no_view: "Table is being created with a stream enabled, UpdateViewType is required",
    view: "Table is being created with a stream disabled, UpdateViewType should not be specified",
};

pub const CHANGED_STREAM: StreamWords = StreamWords {
    no_view: "If stream is being enabled then UpdateViewType is required",
    view: "If stream is being disabled, then UpdateViewType must not be specified",
};

/// The view type of an enabled stream.
pub fn stream(outer: &Object, words: &StreamWords) -> Result<Option<Option<String>>> {
    let Some(given) = object(outer, "StreamSpecification")? else {
        return Ok(None);
    };
    let view = text(given, "StreamViewType")?;
    match (boolean(given, "StreamEnabled")?, view) {
        (Some(true), Some(view)) => Ok(Some(Some(view.to_owned()))),
        (Some(true), None) => Err(invalid_values(words.no_view)),
        (_, Some(_)) => Err(invalid_values(words.view)),
        (_, None) => Ok(Some(None)),
    }
}
