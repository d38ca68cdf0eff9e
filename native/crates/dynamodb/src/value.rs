//! Attribute values: read from JSON with AWS's checks, compared, measured, written in one canonical form.
//!
//! Canonical means: members of maps and of sets are sorted and numbers are in their shortest plain form, so that equal values
//! are equal structures and equal bytes. Strings borrow from the request or the stored item wherever they have no escapes.

use crate::errors::{invalid_values, serialization, validation, Error, Result};
use crate::json::{write_string, Reader};
use crate::limits::{MAX_NAME_BYTES, MAX_NESTING_LEVELS, NEWER_NESTING_LEVELS};
use crate::number::{Number, NumberError};
use base64::engine::general_purpose::STANDARD;
use base64::Engine as _;
use std::borrow::Cow;
use std::cmp::Ordering;

/// What AWS says of a name beyond `MAX_NAME_BYTES`.
pub const LONG_NAME: &str = "Attribute name is too large, must be less than 65536 bytes";

/// A map's members, or an item's attributes, sorted by name.
pub type Members<'a> = Vec<(Cow<'a, str>, Value<'a>)>;

#[derive(Clone, PartialEq, Debug)]
pub enum Value<'a> {
    S(Cow<'a, str>),
    N(Number),
    B(Vec<u8>),
    Bool(bool),
    Null,
    M(Members<'a>),
    L(Vec<Value<'a>>),
    SS(Vec<Cow<'a, str>>),
    NS(Vec<Number>),
    BS(Vec<Vec<u8>>),
}

/// What is wrong with a value, though it is proper JSON of the right shape. How it is worded depends on the operation.
#[derive(Clone, PartialEq, Debug)]
pub enum Flaw {
    Number(NumberError, String),
    EmptySet(&'static str),
    /// Members as text, sorted up to the repeated one, and as sent.
    Duplicates(&'static str, Vec<String>, Vec<String>),
    NullNotTrue,
    NoType,
    ManyTypes,
    TooDeep,
    EmptyName,
    LongName,
}

/// The two wordings that AWS has for flaws (seen in four regions, 2026-10).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wording {
    /// GetItem, BatchGetItem, Query, PutItem, UpdateItem, DeleteItem.
    Current,
    /// Scan and BatchWriteItem.
    Older,
}

impl Flaw {
    pub fn error(&self, wording: Wording) -> Box<Error> {
        match self {
            Flaw::Number(NumberError::NotNumeric, text) if wording == Wording::Older && text.is_empty() => {
                validation("The parameter cannot be converted to a numeric value")
            }
            Flaw::Number(error, text) if wording == Wording::Older => validation(error.as_java_has_it(text).message(text)),
            Flaw::Number(error, text) => validation(error.message(text)),
            Flaw::EmptySet("BS") => invalid_values("Binary sets should not be empty"),
            Flaw::EmptySet("SS") => invalid_values("An string set  may not be empty"),
            Flaw::EmptySet(_) => invalid_values("An number set  may not be empty"),
            Flaw::Duplicates("NS", ..) if wording == Wording::Older => validation("Input collection contains duplicates"),
            Flaw::Duplicates("NS", ..) => invalid_values("Input collection contains duplicates."),
            Flaw::Duplicates(kind, sorted, sent) => {
                let binary = *kind == "BS";
                let quoted = |text: &String| format!("\"{text}\"");
                let list = match (wording, binary) {
                    (Wording::Older, _) => sent.join(", "),
                    (_, true) => sorted.iter().map(quoted).collect::<Vec<_>>().join(","),
                    (_, false) => sorted.iter().map(quoted).collect::<Vec<_>>().join(", "),
                };
                let of_type = if binary { "of type BS" } else { "" };
                invalid_values(format!("Input collection [{list}]{of_type} contains duplicates."))
            }
            Flaw::NullNotTrue => invalid_values("Null attribute value types must have the value of true"),
            Flaw::NoType => {
                validation("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes")
            }
            Flaw::ManyTypes => validation(
                "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
            ),
            // Seen in transactions; that other writes say the same is a guess.
            Flaw::EmptyName => validation("Empty attribute name"),
            Flaw::LongName => validation(LONG_NAME),
            Flaw::TooDeep => validation(
                "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit",
            ),
        }
    }
}

impl<'a> Value<'a> {
    /// The type's name as the JSON form has it.
    pub fn type_name(&self) -> &'static str {
        match self {
            Value::S(_) => "S",
            Value::N(_) => "N",
            Value::B(_) => "B",
            Value::Bool(_) => "BOOL",
            Value::Null => "NULL",
            Value::M(_) => "M",
            Value::L(_) => "L",
            Value::SS(_) => "SS",
            Value::NS(_) => "NS",
            Value::BS(_) => "BS",
        }
    }

    /// The type's name as some messages have it.
    pub fn long_type_name(&self) -> &'static str {
        match self {
            Value::S(_) => "STRING",
            Value::N(_) => "NUMBER",
            Value::B(_) => "BINARY",
            Value::Bool(_) => "BOOLEAN",
            Value::Null => "NULL",
            Value::M(_) => "MAP",
            Value::L(_) => "LIST",
            Value::SS(_) => "STRING_SET",
            Value::NS(_) => "NUMBER_SET",
            Value::BS(_) => "BINARY_SET",
        }
    }

    /// Order of two scalars of one type; none for anything else.
    pub fn order(&self, other: &Value) -> Option<Ordering> {
        match (self, other) {
            (Value::S(a), Value::S(b)) => Some(a.as_bytes().cmp(b.as_bytes())),
            (Value::N(a), Value::N(b)) => Some(a.cmp(b)),
            (Value::B(a), Value::B(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }

    pub fn is_set(&self) -> bool {
        matches!(self, Value::SS(_) | Value::NS(_) | Value::BS(_))
    }

    /// Bytes that it counts in an item. A document costs three, and one more for each member.
    pub fn size(&self) -> usize {
        match self {
            Value::S(text) => text.len(),
            Value::N(number) => number.size(),
            Value::B(bytes) => bytes.len(),
            Value::Bool(_) | Value::Null => 1,
            Value::M(members) => 3 + members_size(members) + members.len(),
            Value::L(list) => 3 + list.iter().map(|value| value.size() + 1).sum::<usize>(),
            Value::SS(set) => set.iter().map(|text| text.len()).sum(),
            Value::NS(set) => set.iter().map(|number| number.size()).sum(),
            Value::BS(set) => set.iter().map(Vec::len).sum(),
        }
    }

    /// What the function `size` of expressions gives; none where it has no meaning.
    pub fn length(&self) -> Option<usize> {
        match self {
            Value::S(text) => Some(text.len()),
            Value::B(bytes) => Some(bytes.len()),
            Value::M(members) => Some(members.len()),
            Value::L(list) => Some(list.len()),
            Value::SS(set) => Some(set.len()),
            Value::NS(set) => Some(set.len()),
            Value::BS(set) => Some(set.len()),
            Value::N(_) | Value::Bool(_) | Value::Null => None,
        }
    }

    /// Levels of documents, 1 for a scalar.
    pub fn levels(&self) -> usize {
        match self {
            Value::M(members) => 1 + members.iter().map(|(_, value)| value.levels()).max().unwrap_or(0),
            Value::L(list) => 1 + list.iter().map(Value::levels).max().unwrap_or(0),
            _ => 1,
        }
    }

    /// Writes `{"S":…}`.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"");
        out.extend_from_slice(self.type_name().as_bytes());
        out.extend_from_slice(b"\":");
        match self {
            Value::S(text) => write_string(out, text),
            Value::N(number) => write_number(out, number),
            Value::B(bytes) => write_bytes(out, bytes),
            Value::Bool(true) | Value::Null => out.extend_from_slice(b"true"),
            Value::Bool(false) => out.extend_from_slice(b"false"),
            Value::M(members) => write_members(out, members),
            Value::L(list) => write_list(out, list, |out, value| value.write(out)),
            Value::SS(set) => write_list(out, set, |out, text| write_string(out, text)),
            Value::NS(set) => write_list(out, set, write_number),
            Value::BS(set) => write_list(out, set, |out, bytes| write_bytes(out, bytes)),
        }
        out.push(b'}');
    }
}

/// Bytes of names and values.
pub fn members_size(members: &Members) -> usize {
    members.iter().map(|(name, value)| name.len() + value.size()).sum()
}

/// The value of a name, by binary search.
pub fn find<'v, 'a>(members: &'v Members<'a>, name: &str) -> Option<&'v Value<'a>> {
    let at = members
        .binary_search_by(|(n, _)| n.as_bytes().cmp(name.as_bytes()))
        .ok()?;
    Some(&members[at].1)
}

/// Puts or replaces a member, keeping the order.
pub fn insert<'a>(members: &mut Members<'a>, name: &str, value: Value<'a>) {
    match members.binary_search_by(|(n, _)| n.as_bytes().cmp(name.as_bytes())) {
        Ok(at) => members[at].1 = value,
        Err(at) => members.insert(at, (Cow::Owned(name.to_owned()), value)),
    }
}

pub fn remove<'a>(members: &mut Members<'a>, name: &str) -> Option<Value<'a>> {
    let at = members
        .binary_search_by(|(n, _)| n.as_bytes().cmp(name.as_bytes()))
        .ok()?;
    Some(members.remove(at).1)
}

/// Writes an object of attribute values.
pub fn write_members(out: &mut Vec<u8>, members: &Members) {
    out.push(b'{');
    for (at, (name, value)) in members.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        write_string(out, name);
        out.push(b':');
        value.write(out);
    }
    out.push(b'}');
}

fn write_list<T>(out: &mut Vec<u8>, list: &[T], write: impl Fn(&mut Vec<u8>, &T)) {
    out.push(b'[');
    for (at, element) in list.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        write(out, element);
    }
    out.push(b']');
}

fn write_number(out: &mut Vec<u8>, number: &Number) {
    out.push(b'"');
    number.write(out);
    out.push(b'"');
}

fn write_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'"');
    let start = out.len();
    // Base64 writes four bytes for every three begun.
    out.resize(start + bytes.len().div_ceil(3) * 4, 0);
    if let Ok(written) = STANDARD.encode_slice(bytes, &mut out[start..]) {
        out.truncate(start + written);
    }
    out.push(b'"');
}

/// Java's names of the types, which its messages tell.
const MAP_TYPE: &str = "java.util.Map<java.lang.String, com.amazonaws.dynamodb.v20120810.AttributeValue>";
const VALUE_TYPE: &str = "class com.amazonaws.dynamodb.v20120810.AttributeValue";

/// Reads attribute values and keeps the first flaw, since AWS tells other things before it.
#[derive(Default)]
pub struct ValueReader {
    pub flaw: Option<Flaw>,
    /// Whether a value is nested beyond `NEWER_NESTING_LEVELS`.
    pub is_deep: bool,
}

impl ValueReader {
    fn note(&mut self, flaw: Flaw) {
        self.flaw.get_or_insert(flaw);
    }

    /// An object of attribute values, which is at `level` itself.
    pub fn members<'a>(&mut self, reader: &mut Reader<'a>, level: usize) -> Result<Members<'a>> {
        reader.want_object(MAP_TYPE, true)?;
        let mut members = Members::new();
        let (mut first, mut sorted) = (true, true);
        while let Some(name) = reader.member(&mut first)? {
            if name.is_empty() && level == 0 {
                self.note(Flaw::EmptyName);
            }
            if name.len() > MAX_NAME_BYTES {
                self.note(Flaw::LongName);
            }
            let value = self.value(reader, level + 1)?;
            sorted = sorted
                && members
                    .last()
                    .is_none_or(|(last, _): &(Cow<str>, _)| last.as_bytes() < name.as_bytes());
            members.push((name, value));
        }
        if !sorted {
            sort_members(&mut members);
        }
        Ok(members)
    }

    /// One attribute value, at `level`: 1 for an item's attribute.
    pub fn value<'a>(&mut self, reader: &mut Reader<'a>, level: usize) -> Result<Value<'a>> {
        if level > MAX_NESTING_LEVELS {
            self.note(Flaw::TooDeep);
            // Each level of a document is two of JSON.
            let below = reader.skip_levels()? / 2;
            self.is_deep |= level + below > NEWER_NESTING_LEVELS;
            return Ok(Value::Null);
        }
        reader.want_object(VALUE_TYPE, false)?;
        let (mut first, mut found) = (true, None);
        while let Some(kind) = reader.member(&mut first)? {
            if reader.null()? {
                continue;
            }
            if let Some(value) = self.typed(reader, &kind, level)? {
                if found.is_some() {
                    self.note(Flaw::ManyTypes);
                }
                found = Some(value);
            }
        }
        if found.is_none() {
            self.note(Flaw::NoType);
        }
        Ok(found.unwrap_or(Value::Null))
    }

    /// The value of one type member; none for a member that the model doesn't have.
    fn typed<'a>(&mut self, reader: &mut Reader<'a>, kind: &str, level: usize) -> Result<Option<Value<'a>>> {
        Ok(Some(match kind {
            "S" => Value::S(reader.text()?),
            "N" => {
                let text = reader.text()?;
                Value::N(self.number(&text))
            }
            "B" => Value::B(read_bytes(reader)?),
            "BOOL" => Value::Bool(reader.boolean()?),
            "NULL" => {
                if !reader.boolean()? {
                    self.note(Flaw::NullNotTrue);
                }
                Value::Null
            }
            "M" => Value::M(self.members(reader, level)?),
            "L" => {
                reader.want_array()?;
                let (mut list, mut first) = (Vec::new(), true);
                while reader.element(&mut first)? {
                    list.push(self.value(reader, level + 1)?);
                }
                Value::L(list)
            }
            "SS" => {
                let set = read_set(reader, |reader| reader.text())?;
                let set = self.distinct(
                    "SS",
                    set,
                    |a, b| a.as_bytes().cmp(b.as_bytes()),
                    |text| text.to_string(),
                );
                Value::SS(set)
            }
            "NS" => {
                let texts = read_set(reader, |reader| reader.text())?;
                let set = texts.iter().map(|text| self.number(text)).collect();
                Value::NS(self.distinct("NS", set, Number::cmp, |_| String::new()))
            }
            "BS" => {
                let set = read_set(reader, read_bytes)?;
                Value::BS(self.distinct("BS", set, Vec::cmp, |bytes| STANDARD.encode(bytes)))
            }
            _ => {
                reader.skip()?;
                return Ok(None);
            }
        }))
    }

    fn number(&mut self, text: &str) -> Number {
        Number::parse(text).unwrap_or_else(|error| {
            self.note(Flaw::Number(error, text.to_owned()));
            Number::ZERO
        })
    }

    /// Sorts a set's members, as AWS gives them back; notes if there are none, or one twice.
    fn distinct<T: Clone>(
        &mut self,
        kind: &'static str,
        mut set: Vec<T>,
        order: impl Fn(&T, &T) -> Ordering,
        text: impl Fn(&T) -> String,
    ) -> Vec<T> {
        if set.is_empty() {
            self.note(Flaw::EmptySet(kind));
        }
        if set.windows(2).all(|pair| order(&pair[0], &pair[1]).is_lt()) {
            return set;
        }
        let sent = set.clone();
        set.sort_by(&order);
        if self.flaw.is_none() && set.windows(2).any(|pair| order(&pair[0], &pair[1]) == Ordering::Equal) {
            let repeated = first_repeated(&sent, &order);
            let mut before = sent[..repeated].to_vec();
            before.sort_by(&order);
            let sorted = before.iter().chain(&sent[repeated..]).map(&text).collect();
            self.note(Flaw::Duplicates(kind, sorted, sent.iter().map(&text).collect()));
        }
        set
    }
}

/// The place of the first member that stood before already; the end if there is none.
fn first_repeated<T>(members: &[T], order: impl Fn(&T, &T) -> Ordering) -> usize {
    let mut places: Vec<usize> = (0..members.len()).collect();
    // Stable, so that of equal members the earlier comes first.
    places.sort_by(|a, b| order(&members[*a], &members[*b]));
    let repeated = places
        .windows(2)
        .filter(|pair| order(&members[pair[0]], &members[pair[1]]).is_eq())
        .map(|pair| pair[1]);
    repeated.min().unwrap_or(members.len())
}

/// Sorts by name; of a name that stands twice the last wins.
fn sort_members(members: &mut Members) {
    members.reverse();
    members.sort_by(|(a, _), (b, _)| a.as_bytes().cmp(b.as_bytes()));
    members.dedup_by(|(later, _), (kept, _)| later == kept);
}

fn read_set<'a, T>(reader: &mut Reader<'a>, read: impl Fn(&mut Reader<'a>) -> Result<T>) -> Result<Vec<T>> {
    reader.want_array()?;
    let (mut set, mut first) = (Vec::new(), true);
    while reader.element(&mut first)? {
        set.push(read(reader)?);
    }
    Ok(set)
}

fn read_bytes(reader: &mut Reader) -> Result<Vec<u8>> {
    if reader.peek() != b'"' {
        return Err(reader.wrong_bytes());
    }
    let text = reader.string()?;
    if text.len() % 4 != 0 {
        let length = text.len();
        return Err(serialization(format!(
            "Base64 encoded length is expected a multiple of 4 bytes but found: {length}"
        )));
    }
    STANDARD
        .decode(text.as_bytes())
        .map_err(|_| serialization("Invalid last non-pad Base64 character dectected"))
}

/// Reads those members of an item's stored form that are among the names, which are sorted as the members are. For each of the names,
/// in their order, `found` is told where its member begins and ends in the text: twice the place where it would stand if there is none.
pub fn read_stored_only<'a>(text: &'a str, names: &[&str], mut found: impl FnMut(usize, usize)) -> Result<Members<'a>> {
    let mut reader = Reader::new(text);
    let (mut members, mut first, mut names) = (Members::new(), true, names.iter());
    reader.open_object()?;
    let mut wanted = names.next();
    while let Some(mut name) = wanted {
        // Behind the comma that all members but the first have before them.
        let start = reader.position() + usize::from(!first);
        let Some(member) = reader.member(&mut first)? else {
            let end = text.len() - 1;
            std::iter::once(name).chain(names).for_each(|_| found(end, end));
            break;
        };
        while name.as_bytes() < member.as_bytes() {
            found(start, start);
            match names.next() {
                Some(next) => name = next,
                None => return Ok(members),
            }
        }
        wanted = Some(name);
        if name.as_bytes() == member.as_bytes() {
            let value = ValueReader::default().value(&mut reader, 1)?;
            members.push((member, value));
            found(start, reader.position());
            wanted = names.next();
        } else {
            reader.skip()?;
        }
    }
    Ok(members)
}

/// Reads the stored form of an item, which this module wrote.
pub fn read_stored(text: &str) -> Result<Members<'_>> {
    ValueReader::default().members(&mut Reader::new(text), 0)
}
