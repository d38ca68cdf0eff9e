//! SearchVectors: the nearest of the vectors of an index, or of one partition of it.

use crate::capacity::Detail;
use crate::checks::table_name;
use crate::context::Request;
use crate::effort::spend_copying;
use crate::errors::{malformed, serialization, validation, Result, Violations};
use crate::expression::condition::{parse as parse_condition, Comparator, Condition, Node, Operand};
use crate::expression::path::{Part, Path};
use crate::expression::projection::{parse as parse_projection, Projection};
use crate::expression::Names;
use crate::item::Wanted;
use crate::json::{write_member, write_string};
use crate::key::{after_prefix, write_partition};
use crate::limits::{MAX_DIMENSIONS, MAX_TOP_K};
use crate::number::Number;
use crate::request::{body_text, check_name, check_table_name, ItemRequest, RETURN_CAPACITY};
use crate::table::{open, Opened};
use crate::value::{write_members, Members, Value, Wording};
use crate::vector::rows::{decode_only, elements, json, narrow, vector};
use crate::vector::score::{Nearest, Query};
use crate::vector::VectorIndex;
use ruststack_state::{Direction, Engine, Value as Row};
use serde::Deserialize;
use serde_json::Value as Json;
use std::ops::Bound;

const EXPRESSION: &str = "SearchConditionExpression";
/// The least that a search is said to have processed, which is a guess, as is that it is the bytes of the vectors it compared.
const LEAST_BYTES: usize = 1024;

/// The members that the request's own reader looks at. AWS reads them strictly: a null is no member left out, and what it says is what serde says
/// (eu-west-2 and us-east-1, 2026-10-09).
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Asked {
    #[serde(rename = "TableName")]
    _table_name: String,
    index_name: String,
    search_vector: Vec<Json>,
    top_k: i32,
    search_condition_expression: Option<String>,
}

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let asked = read(body)?;
    let request = ItemRequest::parse(body_text(body)?)?;
    check_model(&asked, &request)?;
    let top_k = usize::try_from(asked.top_k).unwrap_or(0);
    if top_k > MAX_TOP_K {
        return Err(validation(format!(
            "Provided TopK value '{top_k}' is out of valid range. The value must be between 1 and {MAX_TOP_K} inclusive"
        )));
    }
    let text = asked.search_condition_expression.as_deref();
    request.check_mixing(
        &[],
        &[
            (EXPRESSION, text.is_some()),
            ("ProjectionExpression", request.projection.is_some()),
        ],
    )?;
    request.check_values(Wording::Current)?;
    let names = Names::new(request.names.as_ref(), request.values.as_ref())?;
    let condition = text.map(|text| parse_condition(EXPRESSION, text, &names)).transpose()?;
    let projection = request
        .projection
        .as_deref()
        .map(|text| parse_projection(text, &names))
        .transpose()?;
    names.check_used()?;
    let opened = open(engine, context, table_name(context, request.table())?)?;
    let name = &asked.index_name;
    let index = opened
        .table
        .vector(name)
        .ok_or_else(|| validation(format!("The table does not have the specified index: {name}")))?;
    let query = Query::new(query_vector(&asked.search_vector, index)?, index.distance);
    let hash = check_condition(condition.as_ref(), index)?;
    context.check_read()?;
    let search = Search {
        index,
        query: &query,
        condition: condition.as_ref(),
        hash,
    };
    let (found, compared) = search.run(engine, &opened, top_k)?;
    write(out, index, &found, projection.as_ref())?;
    if Detail::of(request.return_capacity.as_deref()) != Detail::None {
        // The same under TOTAL and INDEXES, and without the table's name (eu-west-2, 2026-08-11).
        let bytes = (compared * index.dimensions * size_of::<f32>()).max(LEAST_BYTES);
        write_member(out, "ConsumedCapacity");
        out.extend_from_slice(format!("{{\"VectorSearchRequestBytes\":{bytes}.0}}").as_bytes());
    }
    out.push(b'}');
    Ok(())
}

fn read(body: &[u8]) -> Result<Asked> {
    serde_json::from_slice(body).map_err(|error| {
        let told = error.to_string();
        match error.classify() {
            serde_json::error::Category::Data if told.starts_with("missing field") => validation(told),
            serde_json::error::Category::Data => serialization(told),
            _ => malformed(),
        }
    })
}

fn check_model(asked: &Asked, request: &ItemRequest) -> Result<()> {
    let mut violations = Violations::default();
    violations.one_of(
        request.return_capacity.as_deref(),
        "returnConsumedCapacity",
        RETURN_CAPACITY,
    );
    check_table_name(&mut violations, request.table_name.as_deref());
    check_name(&mut violations, &asked.index_name, "indexName");
    if asked.search_vector.is_empty() {
        violations.value(
            "[]",
            "searchVector",
            "Member must have length greater than or equal to 1",
        );
    } else if asked.search_vector.len() > MAX_DIMENSIONS {
        // That the value is left out is a guess.
        violations.push(format!("Value at 'searchVector' failed to satisfy constraint: Member must have length less than or equal to {MAX_DIMENSIONS}"));
    }
    if asked.top_k < 1 {
        violations.value(
            &asked.top_k.to_string(),
            "topK",
            "Member must have value greater than or equal to 1",
        );
    }
    violations.check()
}

fn query_vector(given: &[Json], index: &VectorIndex) -> Result<Vec<f32>> {
    let mut vector = Vec::with_capacity(given.len());
    for element in given {
        let number = match element.as_object() {
            Some(value) if value.len() == 1 => value.get("N").and_then(Json::as_str),
            _ => None,
        };
        let narrowed = number.and_then(|text| Number::parse(text).ok()).and_then(narrow);
        vector.push(narrowed.ok_or_else(|| {
            validation("Search vector contains invalid values. All values in the search vector must be a 32-bit floating-point number attribute")
        })?);
    }
    if vector.len() != index.dimensions {
        return Err(validation(format!(
            "Input search vector dimension {} does not match vector index dimension {}",
            vector.len(),
            index.dimensions
        )));
    }
    Ok(vector)
}

fn invalid(what: &str) -> Box<crate::errors::Error> {
    validation(format!("Invalid {EXPRESSION}: {what}"))
}

/// Holds the condition against the index's search schema; gives the value of the HASH attribute, which every search has to name by an equality that
/// nothing gets around. Other attributes take what conditions can say: the developer guide's reference of the expression has comparisons, IN, BETWEEN
/// and OR, where until 2026-10-09 AWS took equality alone. Which functions it takes is not known here: all are taken.
fn check_condition<'c>(condition: Option<&'c Condition<'c>>, index: &VectorIndex) -> Result<Option<&'c Value<'c>>> {
    let Some(condition) = condition else {
        return match index.hash {
            Some(_) => Err(validation(
                "SearchConditionExpression must be provided when SearchSchema has a HASH key",
            )),
            None => Ok(None),
        };
    };
    if condition.nodes.iter().flat_map(paths).any(|path| path.0.len() > 1) {
        return Err(invalid(
            "SearchConditionExpression cannot have conditions on nested attributes",
        ));
    }
    if let Some(name) = condition.attributes().find(|name| !index.searches_by(name)) {
        return Err(validation(format!(
            "SearchConditionExpression must not contain any attributes that is not in SearchSchema. Invalid attribute: {name}"
        )));
    }
    let found = match &index.hash {
        None => None,
        Some(hash) => Some(hash_value(condition, &hash.name)?),
    };
    // That values must be of the attribute's type is a guess, and so are these words.
    for node in &condition.nodes {
        if let Node::Compare(_, Operand::Path(path), Operand::Value(value))
        | Node::Compare(_, Operand::Value(value), Operand::Path(path)) = node
        {
            let attribute = index
                .search_schema()
                .find(|attribute| attribute.name == path.attribute());
            if attribute.is_some_and(|attribute| attribute.kind.name() != value.type_name()) {
                return Err(invalid(&format!(
                    "Search condition value for attribute '{}' does not match type in search schema",
                    path.attribute()
                )));
            }
        }
    }
    Ok(found)
}

fn paths<'n, 'a>(node: &'n Node<'a>) -> Vec<&'n Path<'a>> {
    let of = |operand: &'n Operand<'a>| match operand {
        Operand::Path(path) | Operand::Size(path) => Some(path),
        Operand::Value(_) | Operand::Literal(_) => None,
    };
    match node {
        Node::And(..) | Node::Or(..) | Node::Not(_) | Node::Same(..) => Vec::new(),
        Node::Exists(path, _) => vec![path],
        Node::Compare(_, a, b) | Node::BeginsWith(a, b) | Node::Contains(a, b) => {
            [a, b].into_iter().filter_map(of).collect()
        }
        Node::Between(a, b, c) => [a, b, c].into_iter().filter_map(of).collect(),
        Node::In(a, list) => std::iter::once(a).chain(list).filter_map(of).collect(),
        Node::Type(a, _) => of(a).into_iter().collect(),
    }
}

/// The value that the HASH attribute is to equal. It is named once, in what has to hold whatever else does.
fn hash_value<'c>(condition: &'c Condition<'c>, name: &str) -> Result<&'c Value<'c>> {
    let is_it = |node: &&Node| paths(node).iter().any(|path| path.attribute() == name);
    let mut naming = condition.nodes.iter().filter(is_it);
    let Some(node) = naming.next() else {
        // Measured in us-east-1, 2026-08-19 (ExtendDB's tests).
        return Err(validation(
            "SearchConditionExpression must have all HASH attributes in configured SearchSchema",
        ));
    };
    let (Node::Compare(comparator, Operand::Path(_), Operand::Value(value))
    | Node::Compare(comparator, Operand::Value(value), Operand::Path(_))) = node
    else {
        return Err(invalid("Invalid operator used in SearchConditionExpression"));
    };
    if *comparator != Comparator::Equal {
        return Err(invalid("Invalid comparator used in SearchConditionExpression"));
    }
    if naming.next().is_some() {
        // A guess.
        return Err(invalid(
            "SearchConditionExpression must only contain one condition per HASH attribute",
        ));
    }
    if !is_required(condition, condition.root, node) {
        // A guess after what is said of operators that it does not take.
        return Err(invalid("Invalid operator used in SearchConditionExpression"));
    }
    Ok(value)
}

/// Whether `node` has to hold for the one at `at` to.
fn is_required<'a>(condition: &Condition<'a>, at: usize, node: &Node<'a>) -> bool {
    match condition.nodes.get(at) {
        Some(Node::And(left, right)) => is_required(condition, *left, node) || is_required(condition, *right, node),
        Some(other) => std::ptr::eq(other, node),
        None => false,
    }
}

struct Search<'s> {
    index: &'s VectorIndex,
    query: &'s Query,
    condition: Option<&'s Condition<'s>>,
    hash: Option<&'s Value<'s>>,
}

impl Search<'_> {
    /// The nearest rows with their scores, and how many were compared.
    fn run(&self, engine: &Engine, opened: &Opened, top_k: usize) -> Result<(Vec<(f32, Row)>, usize)> {
        let index = self.index;
        let mut prefix = Vec::with_capacity(96);
        match self.hash {
            Some(value) => write_partition(&mut prefix, index.tag(), value),
            None => prefix.push(index.tag()),
        }
        let end = after_prefix(&prefix);
        let filtered = Wanted::new(index.filters.iter().map(|attribute| attribute.name.as_str()));
        let is_filtered = self
            .condition
            .is_some_and(|condition| condition.attributes().any(|name| filtered.names().contains(&name)));
        let names = Wanted::new(index.search_schema().map(|attribute| attribute.name.as_str()));
        let view = engine.view(opened.items());
        let (mut nearest, mut compared) = (Nearest::new(self.query, top_k), 0);
        for (_, row) in view.range(Bound::Included(&prefix), Bound::Excluded(&end), Direction::Forward) {
            spend_copying(row.len())?;
            if is_filtered {
                let members = decode_only(index, row, names.names())?;
                if self.condition.is_some_and(|condition| !condition.holds(&members)) {
                    continue;
                }
            }
            compared += 1;
            nearest.offer(vector(index, row), row);
        }
        let found = nearest.finish().map(|(score, row)| (score, row.clone()));
        Ok((found.collect(), compared))
    }
}

fn write(out: &mut Vec<u8>, index: &VectorIndex, found: &[(f32, Row)], projection: Option<&Projection>) -> Result<()> {
    out.extend_from_slice(b"{\"SearchResults\":[");
    for (at, (score, row)) in found.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        out.extend_from_slice(b"{\"Item\":");
        match projection {
            None => out.extend_from_slice(json(index, row)),
            Some(projection) => write_projected(out, index, row, projection)?,
        }
        // A 32-bit float as a double.
        out.extend_from_slice(format!(",\"Score\":{:?}}}", f64::from(*score)).as_bytes());
    }
    out.push(b']');
    Ok(())
}

/// The parts of an item that are asked for; the vector's elements are the index's own. What the index does not have is left out without a word (AWS's
/// agent toolkit, 2026-09).
fn write_projected(out: &mut Vec<u8>, index: &VectorIndex, row: &Row, projection: &Projection) -> Result<()> {
    let wanted = Wanted::new(projection.attributes());
    let members: Members = projection.apply(&decode_only(index, row, wanted.names())?);
    write_members(out, &members);
    let of_vector = || projection.0.iter().filter(|path| path.attribute() == index.attribute);
    let mut places: Vec<usize> = of_vector()
        .filter_map(|path| match path.0[..] {
            [_] => Some(0..index.dimensions),
            [_, Part::Index(place)] if place < index.dimensions => Some(place..place + 1),
            _ => None,
        })
        .flatten()
        .collect();
    places.sort_unstable();
    if places.is_empty() {
        return Ok(());
    }
    out.pop();
    if !members.is_empty() {
        out.push(b',');
    }
    write_string(out, &index.attribute);
    out.extend_from_slice(b":{\"L\":[");
    let vector: Vec<f32> = elements(vector(index, row)).collect();
    for (at, place) in places.into_iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        let element = vector.get(place).copied().unwrap_or_default();
        // The shortest decimal of the float, with a fraction (eu-west-2, 2026-08-11).
        out.extend_from_slice(format!("{{\"N\":\"{element:?}\"}}").as_bytes());
    }
    out.extend_from_slice(b"]}}");
    Ok(())
}
