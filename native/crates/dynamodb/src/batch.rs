//! Requests of BatchGetItem and BatchWriteItem, read in one pass.

use crate::errors::{malformed, Result};
use crate::json::Reader;
use crate::request::{read_names, read_texts, ItemRequest, Text};
use crate::value::{Flaw, Members, ValueReader};
use std::collections::HashMap;

/// KeysAndAttributes of one table.
pub struct Keys<'a> {
    pub keys: Option<Vec<Members<'a>>>,
    /// AttributesToGet, ProjectionExpression, ExpressionAttributeNames, ConsistentRead.
    pub request: ItemRequest<'a>,
    /// As sent, for UnprocessedKeys.
    pub key_texts: Vec<&'a str>,
    /// The block's other members as sent, with commas between.
    pub settings: String,
}

pub enum Write<'a> {
    Put(Members<'a>),
    Delete(Members<'a>),
    /// A PutRequest without Item or a DeleteRequest without Key, which is named.
    Unfilled(&'static str),
    /// Neither or both of PutRequest and DeleteRequest.
    Unclear {
        both: bool,
    },
}

pub struct Batch<'a, T> {
    /// By table name, in the order sent.
    pub tables: Option<Vec<(Text<'a>, T)>>,
    pub return_capacity: Option<Text<'a>>,
    pub return_metrics: Option<Text<'a>>,
    pub flaw: Option<Flaw>,
    /// RequestItems as sent.
    pub text: &'a str,
}

const KEYS_MAP: &str = "java.util.Map<java.lang.String, com.amazonaws.dynamodb.v20120810.KeysAndAttributes>";
const WRITES_MAP: &str =
    "java.util.Map<java.lang.String, java.util.List<com.amazonaws.dynamodb.v20120810.WriteRequest>>";
const PUT_TYPE: &str = "class com.amazonaws.dynamodb.v20120810.PutRequest";
const DELETE_TYPE: &str = "class com.amazonaws.dynamodb.v20120810.DeleteRequest";
/// What became of a scalar where a map or list is wanted in a map or list, in 2021 (dynalite's tests, run on AWS).
const NO_CLASS: &str = "class sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl cannot be cast to class java.lang.Class \
     (sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl and java.lang.Class are in module java.base of loader 'bootstrap')";
const ITEMS_TYPE: &str = "class com.amazonaws.dynamodb.v20120810.KeysAndAttributes";
const WRITE_TYPE: &str = "class com.amazonaws.dynamodb.v20120810.WriteRequest";

impl<'a, T> Batch<'a, T> {
    fn parse_with(
        text: &'a str,
        java_type: &str,
        mut table: impl FnMut(&mut Reader<'a>, &mut ValueReader) -> Result<T>,
    ) -> Result<Self> {
        let mut batch = Batch {
            tables: None,
            return_capacity: None,
            return_metrics: None,
            flaw: None,
            text: "",
        };
        let (mut reader, mut values) = (Reader::new(text), ValueReader::default());
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
                "ReturnConsumedCapacity" => batch.return_capacity = Some(reader.text()?),
                "ReturnItemCollectionMetrics" => batch.return_metrics = Some(reader.text()?),
                "RequestItems" => {
                    reader.peek();
                    let start = reader.position();
                    reader.want_object(java_type, true)?;
                    let (mut first, mut tables) = (true, Vec::<(Text, T)>::new());
                    let mut places = HashMap::new();
                    while let Some(name) = reader.member(&mut first)? {
                        let entry = table(&mut reader, &mut values)?;
                        // Of a name that stands twice the last wins.
                        match places.insert(name.clone(), tables.len()) {
                            Some(place) => {
                                places.insert(name, place);
                                tables[place].1 = entry;
                            }
                            None => tables.push((name, entry)),
                        }
                    }
                    batch.text = reader.slice(start, reader.position());
                    batch.tables = Some(tables);
                }
                _ => reader.skip()?,
            }
        }
        reader.end()?;
        batch.flaw = values.flaw;
        Ok(batch)
    }
}

impl<'a> Batch<'a, Keys<'a>> {
    pub fn parse(text: &'a str) -> Result<Self> {
        Batch::parse_with(text, KEYS_MAP, read_keys)
    }
}

impl<'a> Batch<'a, Vec<Write<'a>>> {
    pub fn parse(text: &'a str) -> Result<Self> {
        Batch::parse_with(text, WRITES_MAP, read_writes)
    }
}

fn read_keys<'a>(reader: &mut Reader<'a>, values: &mut ValueReader) -> Result<Keys<'a>> {
    reader.want_object(ITEMS_TYPE, false)?;
    let mut keys = Keys {
        keys: None,
        request: ItemRequest::default(),
        key_texts: Vec::new(),
        settings: String::new(),
    };
    let mut first = true;
    while let Some(member) = reader.member(&mut first)? {
        if reader.null()? {
            continue;
        }
        reader.peek();
        let start = reader.position();
        match &*member {
            "Keys" => {
                reader.want_array()?;
                let (mut first, mut list) = (true, Vec::new());
                while reader.element(&mut first)? {
                    reader.peek();
                    let start = reader.position();
                    reader.refuse_scalar(NO_CLASS)?;
                    list.push(values.members(reader, 0)?);
                    keys.key_texts.push(reader.slice(start, reader.position()));
                }
                keys.keys = Some(list);
                continue;
            }
            "AttributesToGet" => keys.request.attributes_to_get = Some(read_texts(reader)?),
            "ConsistentRead" => keys.request.consistent = reader.boolean()?,
            "ProjectionExpression" => keys.request.projection = Some(reader.text()?),
            "ExpressionAttributeNames" => keys.request.names = Some(read_names(reader)?),
            _ => {
                reader.skip()?;
                continue;
            }
        }
        let sent = reader.slice(start, reader.position());
        keys.settings.push_str(&format!(",\"{member}\":{sent}"));
    }
    Ok(keys)
}

fn read_writes<'a>(reader: &mut Reader<'a>, values: &mut ValueReader) -> Result<Vec<Write<'a>>> {
    let (mut first, mut writes) = (true, Vec::new());
    if reader.null()? {
        return Ok(writes);
    }
    reader.refuse_scalar(NO_CLASS)?;
    reader.want_array()?;
    while reader.element(&mut first)? {
        reader.want_object(WRITE_TYPE, false)?;
        let (mut inner, mut put, mut delete) = (true, None, None);
        while let Some(member) = reader.member(&mut inner)? {
            if reader.null()? {
                continue;
            }
            match &*member {
                "PutRequest" => put = Some(read_wrapped(reader, values, PUT_TYPE, "Item")?),
                "DeleteRequest" => delete = Some(read_wrapped(reader, values, DELETE_TYPE, "Key")?),
                _ => reader.skip()?,
            }
        }
        writes.push(match (put, delete) {
            (Some(Some(item)), None) => Write::Put(item),
            (None, Some(Some(key))) => Write::Delete(key),
            (Some(None), None) => Write::Unfilled("putRequest.item"),
            (None, Some(None)) => Write::Unfilled("deleteRequest.key"),
            (put, _) => Write::Unclear { both: put.is_some() },
        });
    }
    Ok(writes)
}

/// `{"Item": …}` or `{"Key": …}`; none without its member.
fn read_wrapped<'a>(
    reader: &mut Reader<'a>,
    values: &mut ValueReader,
    java_type: &str,
    wanted: &str,
) -> Result<Option<Members<'a>>> {
    reader.want_object(java_type, true)?;
    let (mut first, mut found) = (true, None);
    while let Some(member) = reader.member(&mut first)? {
        if reader.null()? {
            continue;
        }
        if member == wanted {
            found = Some(values.members(reader, 0)?);
        } else {
            reader.skip()?;
        }
    }
    Ok(found)
}
