//! GetItem: without a projection a copy of the stored bytes.

use crate::capacity::{read_halves, Consumed, Detail};
use crate::checks::{key_bytes, table_name};
use crate::context::Request;
use crate::errors::{validation, Result, Violations};
use crate::expression::projection::{parse, Projection};
use crate::expression::Names;
use crate::item;
use crate::json::write_member;
use crate::legacy;
use crate::request::{body_text, check_table_name, ItemRequest, RETURN_CAPACITY};
use crate::table::open;
use crate::value::{write_members, Wording};
use ruststack_state::Engine;

pub fn run(engine: &Engine, context: &Request, body: &[u8], out: &mut Vec<u8>) -> Result<()> {
    let request = ItemRequest::parse(body_text(body)?)?;
    check_model(&request)?;
    let projection = checked(&request)?;
    let opened = open(engine, context, table_name(context, request.table())?)?;
    let Some(key) = &request.key else {
        return Err(validation("Key is missing"));
    };
    let key = key_bytes(&opened.table, key)?;
    context.check_read()?;
    let row = engine.get(opened.items(), &key);
    out.push(b'{');
    if let Some(row) = &row {
        write_member(out, "Item");
        match projection {
            None => out.extend_from_slice(item::json(row)),
            Some(projection) => {
                let wanted = item::Wanted::new(projection.attributes());
                write_members(out, &projection.apply(&item::decode_only(row, &wanted)?));
            }
        }
    }
    let detail = Detail::of(request.return_capacity.as_deref());
    if detail != Detail::None {
        write_member(out, "ConsumedCapacity");
        let halves = read_halves(row.as_ref().map_or(0, item::size), request.consistent);
        Consumed::read(halves).write(out, &opened.table.name, &opened.table, detail);
    }
    out.push(b'}');
    Ok(())
}

fn check_model(request: &ItemRequest) -> Result<()> {
    let mut violations = Violations::default();
    violations.one_of(
        request.return_capacity.as_deref(),
        "returnConsumedCapacity",
        RETURN_CAPACITY,
    );
    check_table_name(&mut violations, request.table_name.as_deref());
    if request.key.is_none() {
        violations.null("key");
    }
    check_attributes_to_get(request, &mut violations);
    violations.check()
}

pub fn check_attributes_to_get(request: &ItemRequest, violations: &mut Violations) {
    if request.attributes_to_get.as_ref().is_some_and(Vec::is_empty) {
        violations.value(
            "[]",
            "attributesToGet",
            "Member must have length greater than or equal to 1",
        );
    }
}

fn checked<'a>(request: &'a ItemRequest<'a>) -> Result<Option<Projection<'a>>> {
    request.check_mixing(
        &[("AttributesToGet", request.attributes_to_get.is_some())],
        &[("ProjectionExpression", request.projection.is_some())],
    )?;
    request.check_values(Wording::Current)?;
    let names = Names::new(request.names.as_ref(), None)?;
    let projection = match (&request.projection, &request.attributes_to_get) {
        (Some(text), _) => Some(parse(text, &names)?),
        (None, Some(attributes)) => Some(legacy::projection(attributes)?),
        (None, None) => None,
    };
    names.check_used()?;
    Ok(projection)
}
