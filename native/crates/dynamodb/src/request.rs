//! Requests on items, read in one pass. One structure serves all of them, since they share most of their members; members that an
//! operation does not have are ignored as AWS ignores them.

use crate::errors::{malformed, serialization, validation, Error, Result, Violations};
use crate::json::{Reader, WRONG_FIELD};
use crate::value::{Flaw, Members, Value, ValueReader, Wording};
use std::borrow::Cow;

pub type Text<'a> = Cow<'a, str>;

/// A condition of QueryFilter, ScanFilter and KeyConditions; with the first two members also of Expected.
#[derive(Default, Debug)]
pub struct LegacyCondition<'a> {
    pub value: Option<Value<'a>>,
    pub exists: Option<bool>,
    pub operator: Option<Text<'a>>,
    pub list: Option<Vec<Value<'a>>>,
}

#[derive(Default, Debug)]
pub struct AttributeUpdate<'a> {
    pub value: Option<Value<'a>>,
    pub action: Option<Text<'a>>,
}

pub type LegacyConditions<'a> = Vec<(Text<'a>, LegacyCondition<'a>)>;

#[derive(Default)]
pub struct ItemRequest<'a> {
    pub table_name: Option<Text<'a>>,
    pub index_name: Option<Text<'a>>,
    pub item: Option<Members<'a>>,
    pub key: Option<Members<'a>>,
    pub start_key: Option<Members<'a>>,
    pub names: Option<Vec<(Text<'a>, Text<'a>)>>,
    pub values: Option<Members<'a>>,
    pub condition: Option<Text<'a>>,
    pub update: Option<Text<'a>>,
    pub projection: Option<Text<'a>>,
    pub filter: Option<Text<'a>>,
    pub key_condition: Option<Text<'a>>,
    pub return_values: Option<Text<'a>>,
    pub return_capacity: Option<Text<'a>>,
    pub return_metrics: Option<Text<'a>>,
    pub return_on_failure: Option<Text<'a>>,
    pub select: Option<Text<'a>>,
    pub conditional_operator: Option<Text<'a>>,
    pub consistent: bool,
    pub backward: bool,
    pub limit: Option<i64>,
    pub segment: Option<i64>,
    pub total_segments: Option<i64>,
    pub attributes_to_get: Option<Vec<Text<'a>>>,
    pub expected: Option<LegacyConditions<'a>>,
    pub key_conditions: Option<LegacyConditions<'a>>,
    pub query_filter: Option<LegacyConditions<'a>>,
    pub scan_filter: Option<LegacyConditions<'a>>,
    pub attribute_updates: Option<Vec<(Text<'a>, AttributeUpdate<'a>)>>,
    /// The first flaw of a value outside ExpressionAttributeValues.
    pub flaw: Option<Flaw>,
    /// The first flaw in ExpressionAttributeValues, and its key.
    pub value_flaw: Option<(Flaw, String)>,
    /// Whether a value is nested so deep that AWS reads the request in its older way.
    pub is_deep: bool,
}

/// A body as text. What is not UTF-8 is not JSON.
pub fn body_text(body: &[u8]) -> Result<&str> {
    std::str::from_utf8(body).map_err(|_| malformed())
}

const STRING_MAP: &str = "java.util.Map<java.lang.String, java.lang.String>";
/// The Java type of a map of conditions and that of one, which AWS tells.
type ConditionTypes = (&'static str, &'static str);
const EXPECTED: ConditionTypes = (
    "java.util.Map<java.lang.String, com.amazonaws.dynamodb.v20120810.ExpectedAttributeValue>",
    "class com.amazonaws.dynamodb.v20120810.ExpectedAttributeValue",
);
const CONDITIONS: ConditionTypes = (
    "java.util.Map<java.lang.String, com.amazonaws.dynamodb.v20120810.Condition>",
    "class com.amazonaws.dynamodb.v20120810.Condition",
);

impl<'a> ItemRequest<'a> {
    pub fn parse(text: &'a str) -> Result<Self> {
        let mut reader = Reader::new(text);
        if reader.peek() != b'{' {
            reader.skip()?;
            reader.end()?;
            return Err(malformed());
        }
        reader.open_object()?;
        let request = ItemRequest::read_members(&mut reader)?;
        reader.end()?;
        Ok(request)
    }

    /// The members of the object that the reader has just entered.
    pub fn read_members(reader: &mut Reader<'a>) -> Result<Self> {
        let (mut request, mut first) = (ItemRequest::default(), true);
        while let Some(member) = reader.member(&mut first)? {
            if !reader.null()? {
                request.read(reader, &member)?;
            }
        }
        Ok(request)
    }

    fn read(&mut self, reader: &mut Reader<'a>, member: &str) -> Result<()> {
        match member {
            "TableName" => self.table_name = Some(reader.text()?),
            "IndexName" => self.index_name = Some(reader.text()?),
            "Item" => self.item = Some(self.members(reader)?),
            "Key" => self.key = Some(self.members(reader)?),
            "ExclusiveStartKey" => self.start_key = Some(self.members(reader)?),
            "ExpressionAttributeNames" => self.names = Some(read_names(reader)?),
            "ExpressionAttributeValues" => self.read_values(reader)?,
            "ConditionExpression" => self.condition = Some(reader.text()?),
            "UpdateExpression" => self.update = Some(reader.text()?),
            "ProjectionExpression" => self.projection = Some(reader.text()?),
            "FilterExpression" => self.filter = Some(reader.text()?),
            "KeyConditionExpression" => self.key_condition = Some(reader.text()?),
            "ReturnValues" => self.return_values = Some(reader.text()?),
            "ReturnConsumedCapacity" => self.return_capacity = Some(reader.text()?),
            "ReturnItemCollectionMetrics" => self.return_metrics = Some(reader.text()?),
            "ReturnValuesOnConditionCheckFailure" => self.return_on_failure = Some(reader.text()?),
            "Select" => self.select = Some(reader.text()?),
            "ConditionalOperator" => self.conditional_operator = Some(reader.text()?),
            "ConsistentRead" => self.consistent = reader.boolean()?,
            "ScanIndexForward" => self.backward = !reader.boolean()?,
            "Limit" => self.limit = Some(reader.integer()?),
            "Segment" => self.segment = Some(reader.integer()?),
            "TotalSegments" => self.total_segments = Some(reader.integer()?),
            "AttributesToGet" => self.attributes_to_get = Some(read_texts(reader)?),
            "Expected" => self.expected = Some(self.conditions(reader, EXPECTED)?),
            "KeyConditions" => self.key_conditions = Some(self.conditions(reader, CONDITIONS)?),
            "QueryFilter" => self.query_filter = Some(self.conditions(reader, CONDITIONS)?),
            "ScanFilter" => self.scan_filter = Some(self.conditions(reader, CONDITIONS)?),
            "AttributeUpdates" => self.attribute_updates = Some(self.attribute_updates(reader)?),
            _ => reader.skip()?,
        }
        Ok(())
    }

    fn noting<T>(&mut self, read: impl FnOnce(&mut ValueReader) -> Result<T>) -> Result<T> {
        let mut values = ValueReader::default();
        let result = read(&mut values)?;
        self.is_deep |= values.is_deep;
        if self.flaw.is_none() {
            self.flaw = values.flaw;
        }
        Ok(result)
    }

    fn members(&mut self, reader: &mut Reader<'a>) -> Result<Members<'a>> {
        self.noting(|values| values.members(reader, 0))
    }

    fn read_values(&mut self, reader: &mut Reader<'a>) -> Result<()> {
        reader.want_object(
            "java.util.Map<java.lang.String, com.amazonaws.dynamodb.v20120810.AttributeValue>",
            true,
        )?;
        let (mut first, mut values) = (true, Members::new());
        while let Some(key) = reader.member(&mut first)? {
            let mut one = ValueReader::default();
            let value = one.value(reader, 1)?;
            self.is_deep |= one.is_deep;
            if let (Some(flaw), None) = (one.flaw, &self.value_flaw) {
                self.value_flaw = Some((flaw, key.to_string()));
            }
            values.push((key, value));
        }
        self.values = Some(values);
        Ok(())
    }

    fn conditions(&mut self, reader: &mut Reader<'a>, (map, one): ConditionTypes) -> Result<LegacyConditions<'a>> {
        reader.want_object(map, true)?;
        let (mut first, mut conditions) = (true, Vec::new());
        while let Some(name) = reader.member(&mut first)? {
            reader.want_object(one, false)?;
            let (mut inner_first, mut condition) = (true, LegacyCondition::default());
            while let Some(member) = reader.member(&mut inner_first)? {
                if reader.null()? {
                    continue;
                }
                match &*member {
                    "Value" => condition.value = Some(self.field(reader)?),
                    "Exists" => condition.exists = Some(reader.boolean()?),
                    "ComparisonOperator" => condition.operator = Some(reader.text()?),
                    "AttributeValueList" => condition.list = Some(self.list(reader)?),
                    _ => reader.skip()?,
                }
            }
            conditions.push((name, condition));
        }
        Ok(conditions)
    }

    /// A value that is the member of a structure.
    fn field(&mut self, reader: &mut Reader<'a>) -> Result<Value<'a>> {
        reader.refuse_scalar(WRONG_FIELD)?;
        self.noting(|values| values.value(reader, 1))
    }

    fn list(&mut self, reader: &mut Reader<'a>) -> Result<Vec<Value<'a>>> {
        reader.want_array()?;
        let (mut list, mut first) = (Vec::new(), true);
        while reader.element(&mut first)? {
            list.push(self.noting(|values| values.value(reader, 1))?);
        }
        Ok(list)
    }

    fn attribute_updates(&mut self, reader: &mut Reader<'a>) -> Result<Vec<(Text<'a>, AttributeUpdate<'a>)>> {
        reader.want_object(
            "java.util.Map<java.lang.String, com.amazonaws.dynamodb.v20120810.AttributeValueUpdate>",
            true,
        )?;
        let (mut first, mut updates) = (true, Vec::new());
        while let Some(name) = reader.member(&mut first)? {
            reader.want_object("class com.amazonaws.dynamodb.v20120810.AttributeValueUpdate", false)?;
            let (mut inner_first, mut update) = (true, AttributeUpdate::default());
            while let Some(member) = reader.member(&mut inner_first)? {
                if reader.null()? {
                    continue;
                }
                match &*member {
                    "Value" => update.value = Some(self.field(reader)?),
                    "Action" => update.action = Some(reader.text()?),
                    _ => reader.skip()?,
                }
            }
            updates.push((name, update));
        }
        Ok(updates)
    }

    /// The first flaw of any value, in the operation's wording. Only the older one tells where in ExpressionAttributeValues.
    pub fn check_values(&self, wording: Wording) -> Result<()> {
        if let Some(flaw) = &self.flaw {
            return Err(flaw.error(wording));
        }
        match &self.value_flaw {
            None => Ok(()),
            Some((flaw, key)) => Err(value_error(flaw, key, wording)),
        }
    }

    /// Expressions don't mix with the parameters that were before them. Both lists hold names and whether they are given.
    pub fn check_mixing(&self, legacy: &[(&'static str, bool)], expressions: &[(&'static str, bool)]) -> Result<()> {
        let any = |list: &[(&str, bool)]| list.iter().any(|(_, given)| *given);
        let (old, new) = (any(legacy), any(expressions));
        if old && new {
            let given = |list: &[(&'static str, bool)]| -> Vec<&str> {
                list.iter().filter(|(_, given)| *given).map(|(name, _)| *name).collect()
            };
            return Err(validation(format!(
                "Can not use both expression and non-expression parameters in the same request: \
                 Non-expression parameters: {{{}}} Expression parameters: {{{}}}",
                given(legacy).join(", "),
                given(expressions).join(", ")
            )));
        }
        if !new && self.names.is_some() {
            return Err(validation(
                "ExpressionAttributeNames can only be specified when using expressions",
            ));
        }
        if !new && self.values.is_some() {
            return Err(validation(
                "ExpressionAttributeValues can only be specified when using expressions",
            ));
        }
        Ok(())
    }

    /// What PutItem and DeleteItem can return.
    pub fn check_returns_old(&self) -> Result<()> {
        match self.return_values.as_deref() {
            None | Some("ALL_OLD" | "NONE") => Ok(()),
            Some(_) => Err(validation("ReturnValues can only be ALL_OLD or NONE")),
        }
    }

    /// The table's name; the model's checks were done.
    pub fn table(&self) -> &str {
        self.table_name.as_deref().unwrap_or_default()
    }
}

fn value_error(flaw: &Flaw, key: &str, wording: Wording) -> Box<Error> {
    let error = flaw.error(wording);
    if wording == Wording::Current {
        return error;
    }
    let message = error.message.unwrap_or_default();
    validation(format!(
        "ExpressionAttributeValues contains invalid value: {message} for key {key}"
    ))
}

pub fn read_names<'a>(reader: &mut Reader<'a>) -> Result<Vec<(Text<'a>, Text<'a>)>> {
    reader.want_object(STRING_MAP, true)?;
    let (mut first, mut names) = (true, Vec::new());
    while let Some(key) = reader.member(&mut first)? {
        if reader.peek() != b'"' {
            return Err(reader.wrong_scalar("String"));
        }
        names.push((key, reader.string()?));
    }
    Ok(names)
}

pub fn read_texts<'a>(reader: &mut Reader<'a>) -> Result<Vec<Text<'a>>> {
    reader.want_array()?;
    let (mut texts, mut first) = (Vec::new(), true);
    while reader.element(&mut first)? {
        if reader.null()? {
            return Err(serialization("Unexpected null in a list"));
        }
        texts.push(reader.text()?);
    }
    Ok(texts)
}

/// Values of the model's enums, in the order in which AWS's messages list them.
pub const RETURN_CAPACITY: &[&str] = &["INDEXES", "TOTAL", "NONE"];
pub const RETURN_METRICS: &[&str] = &["SIZE", "NONE"];
pub const RETURN_VALUES: &[&str] = &["ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW"];
pub const RETURN_ON_FAILURE: &[&str] = &["ALL_OLD", "NONE"];
const CONDITIONAL_OPERATORS: &[&str] = &["OR", "AND"];
/// What the newer layer says of an unknown ReturnValues and ConditionalOperator: AWS does write UPDATE_NEW and ALL (eu-west-2 and
/// us-east-1, 2026-09 and 2026-10).
const UNKNOWN_RETURN_VALUES: &str =
    "Failed to satisfy constraint: Member must satisfy enum value set: [ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE]";
const UNKNOWN_OPERATOR: &str = "Failed to satisfy constraint: Member must satisfy enum value set: [ALL, OR]";
pub const SELECTS: &[&str] = &[
    "SPECIFIC_ATTRIBUTES",
    "COUNT",
    "ALL_ATTRIBUTES",
    "ALL_PROJECTED_ATTRIBUTES",
];
pub const COMPARISONS: &[&str] = &[
    "IN",
    "NULL",
    "BETWEEN",
    "LT",
    "NOT_CONTAINS",
    "EQ",
    "GT",
    "NOT_NULL",
    "NE",
    "LE",
    "BEGINS_WITH",
    "GE",
    "CONTAINS",
];
pub const NAME_PATTERN: &str = "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+";

/// Whether a name is made of the characters of `[a-zA-Z0-9_.-]+`.
pub fn matches_pattern(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-'))
}

/// A table's or index's name at a member: length and pattern.
pub fn check_name(violations: &mut Violations, name: &str, member: &str) {
    if name.len() < 3 {
        violations.value(name, member, "Member must have length greater than or equal to 3");
    } else if name.len() > 255 {
        violations.value(name, member, "Member must have length less than or equal to 255");
    }
    if !matches_pattern(name) {
        violations.value(name, member, NAME_PATTERN);
    }
}

/// A table's name, which may be an ARN.
pub fn check_table_name(violations: &mut Violations, name: Option<&str>) {
    check_table_name_at(violations, name, "tableName");
}

pub fn check_table_name_at(violations: &mut Violations, name: Option<&str>, member: &str) {
    match name {
        None => violations.null(member),
        // Seen alone and together with other violations, with and without the value (eu-west-2, 2026).
        Some("") => violations.value("", member, "Member must have length greater than or equal to 1"),
        Some(name) if name.starts_with("arn:") => {}
        Some(name) => check_name(violations, name, member),
    }
}

/// The operations that write one item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    Put,
    Update,
    Delete,
}

/// The constraints that PutItem, UpdateItem and DeleteItem share. AWS has two layers that check them, the newer one for requests that
/// have all they need and no value nested too deep.
pub fn check_write_model(request: &ItemRequest, writing: Writing) -> Result<()> {
    let (required, is_given) = match writing {
        Writing::Put => ("item", request.item.is_some()),
        Writing::Update | Writing::Delete => ("key", request.key.is_some()),
    };
    let mut violations = Violations::default();
    if is_given && request.table_name.as_deref() == Some("") {
        // An empty name is told alone (eu-west-2, 2026-06), unless the other required member is missing too.
        violations.push(
            "Value at 'TableName' failed to satisfy constraint: Member must have length greater than or equal to 1"
                .into(),
        );
        return violations.check();
    }
    let is_newer = is_given && request.table_name.is_some() && !request.is_deep;
    let returns = request.return_values.as_deref();
    let is_known = returns.is_none_or(|returns| RETURN_VALUES.contains(&returns));
    if is_newer {
        if writing == Writing::Update && !is_known {
            // UpdateItem tells it alone.
            return Err(validation(UNKNOWN_RETURN_VALUES).enveloped());
        }
        check_joined(request, request.expected.as_ref()).map_err(Error::enveloped)?;
    }
    violations.one_of(
        request.return_capacity.as_deref(),
        "returnConsumedCapacity",
        RETURN_CAPACITY,
    );
    check_table_name(&mut violations, request.table_name.as_deref());
    if is_newer && !is_known {
        violations.push(UNKNOWN_RETURN_VALUES.into());
    }
    violations.one_of(
        request.return_metrics.as_deref(),
        "returnItemCollectionMetrics",
        RETURN_METRICS,
    );
    if !is_newer {
        violations.one_of(returns, "returnValues", RETURN_VALUES);
    }
    violations.one_of(
        request.return_on_failure.as_deref(),
        "returnValuesOnConditionCheckFailure",
        RETURN_ON_FAILURE,
    );
    if !is_newer {
        check_conditional_operator(&mut violations, request);
    }
    check_operators(&mut violations, request.expected.as_ref(), "expected");
    if !is_given {
        violations.null(required);
    }
    violations.check()?;
    if request.is_deep && writing != Writing::Update {
        // The older layer tells it before how deep the value is, and bare.
        request.check_returns_old()?;
    }
    Ok(())
}

/// ConditionalOperator, as the older layer and Scan tell it.
pub fn check_conditional_operator(violations: &mut Violations, request: &ItemRequest) {
    let operator = request.conditional_operator.as_deref();
    violations.one_of(operator, "conditionalOperator", CONDITIONAL_OPERATORS);
}

/// ConditionalOperator of two conditions and more, as the newer layer tells it: ahead of other members, and bare in Query (2026-10). The
/// place and envelope in writes are a guess. Of fewer conditions it is told later that they have no use for it.
pub fn check_joined(request: &ItemRequest, conditions: Option<&LegacyConditions>) -> Result<()> {
    match request.conditional_operator.as_deref() {
        None | Some("AND" | "OR") => Ok(()),
        Some(_) if conditions.is_none_or(|conditions| conditions.len() < 2) => Ok(()),
        Some(_) => Err(validation(UNKNOWN_OPERATOR)),
    }
}

/// ComparisonOperator of legacy conditions.
pub fn check_operators(violations: &mut Violations, conditions: Option<&LegacyConditions>, member: &str) {
    for (name, condition) in conditions.into_iter().flatten() {
        let place = format!("{member}.{name}.member.comparisonOperator");
        violations.one_of(condition.operator.as_deref(), &place, COMPARISONS);
    }
}
