//! Changing a few attributes of a stored item: only those that are looked at are read, and only those that are changed are written. All
//! others are copied as the bytes that they are.

use crate::errors::{validation, Result};
use crate::item::{self, Wanted};
use crate::json::write_string;
use crate::limits::MAX_ITEM_BYTES;
use crate::value::{find, read_stored_only, Members};
use ruststack_state::Value as Row;
use smallvec::SmallVec;

/// Some attributes of a stored item.
pub struct Excerpt<'a> {
    row: &'a Row,
    /// Those of the wanted that the item has.
    pub members: Members<'a>,
    /// Where the member of each wanted name begins and ends in the row's JSON; twice where it would stand, if there is none.
    places: SmallVec<[(usize, usize); 4]>,
    /// Bytes of the attributes that may change, as they were.
    size: usize,
}

impl<'a> Excerpt<'a> {
    /// Reads the attributes that `wanted` names, of which those that `changing` names may be changed.
    pub fn read(row: &'a Row, wanted: &Wanted, changing: &Wanted) -> Result<Self> {
        let mut places = SmallVec::new();
        let members = item::read(row, |text| {
            read_stored_only(text, wanted.names(), |start, end| places.push((start, end)))
        })?;
        let size = size_of(&members, changing);
        Ok(Excerpt {
            row,
            members,
            places,
            size,
        })
    }

    /// The row with the changed attributes as they are in `members` now. `wanted` and `changing` are those that it was read with. Refuses an
    /// item that is too large, with AWS's words for the operation.
    pub fn write(&self, wanted: &Wanted, changing: &Wanted, too_large: &str) -> Result<Row> {
        let size = (item::size(self.row) + size_of(&self.members, changing)).saturating_sub(self.size);
        if size > MAX_ITEM_BYTES {
            return Err(validation(too_large));
        }
        let old = item::json(self.row);
        Ok(item::write_row(size, |out| {
            out.push(b'{');
            let mut from = 1;
            for (name, (start, end)) in wanted.names().iter().zip(&self.places) {
                if changing.names().binary_search(name).is_err() {
                    continue;
                }
                write_members_between(out, &old[from..*start]);
                if let Some(value) = find(&self.members, name) {
                    separate(out);
                    write_string(out, name);
                    out.push(b':');
                    value.write(out);
                }
                from = *end;
            }
            write_members_between(out, &old[from..old.len() - 1]);
            out.push(b'}');
        }))
    }
}

/// Bytes of the named attributes, as DynamoDB counts them.
fn size_of(members: &Members, names: &Wanted) -> usize {
    let of = |name: &&str| find(members, name).map_or(0, |value| name.len() + value.size());
    names.names().iter().map(of).sum()
}

fn separate(out: &mut Vec<u8>) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
}

/// Copies members as they stand, without the commas to their neighbours. A member begins with a quote and ends with a brace.
fn write_members_between(out: &mut Vec<u8>, members: &[u8]) {
    let members = members.strip_prefix(b",").unwrap_or(members);
    let members = members.strip_suffix(b",").unwrap_or(members);
    if !members.is_empty() {
        separate(out);
        out.extend_from_slice(members);
    }
}
