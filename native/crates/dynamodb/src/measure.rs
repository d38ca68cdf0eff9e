//! Parts of a request that the benchmark times by themselves, since no call from outside reaches them apart from the rest. Not for use: what
//! an operation checks before and after is left out.

pub use crate::expression::kept::turn_off as turn_off_kept_expressions;
use crate::expression::{condition, update, Names};
use crate::key::{write_partition, write_sort};
use crate::request::ItemRequest;
use crate::value::{read_stored, write_members, Members};

/// A request that has been read, whose expressions have not.
pub struct Parts<'a>(ItemRequest<'a>);

impl<'a> Parts<'a> {
    /// None if the body does not read as a request on items.
    pub fn read(body: &'a str) -> Option<Self> {
        ItemRequest::parse(body).ok().map(Parts)
    }

    fn names(&'a self) -> Option<Names<'a>> {
        Names::new(self.0.names.as_ref(), self.0.values.as_ref()).ok()
    }

    /// Parses ConditionExpression, and gives what tells whether it holds for an item.
    pub fn condition(&'a self) -> Option<impl Fn(&Item) -> bool + 'a> {
        let text = self.0.condition.as_ref()?;
        let parsed = condition::parse("ConditionExpression", text, &self.names()?).ok()?;
        Some(move |item: &Item| parsed.holds(&item.0))
    }

    /// Parses UpdateExpression, and gives what makes an item's successor.
    pub fn update(&'a self) -> Option<impl Fn(&Item<'a>) -> Option<Item<'a>> + 'a> {
        let text = self.0.update.as_ref()?;
        let parsed = update::parse(text, &self.names()?).ok()?;
        Some(move |item: &Item<'a>| {
            let mut next = item.0.clone();
            parsed.apply(&mut next).ok()?;
            Some(Item(next))
        })
    }

    /// Writes the row's key of the members of `Key`, the first of which is the partition key and the second, if there is one, the sort key.
    pub fn write_key(&self, out: &mut Vec<u8>) {
        let mut members = self.0.key.iter().flatten().map(|(_, value)| value);
        if let Some(value) = members.next() {
            write_partition(out, 0, value);
        }
        if let Some(value) = members.next() {
            write_sort(out, value);
        }
    }
}

/// An item in memory.
pub struct Item<'a>(Members<'a>);

impl<'a> Item<'a> {
    /// Of the JSON that it is stored as.
    pub fn read(stored: &'a str) -> Option<Self> {
        read_stored(stored).ok().map(Item)
    }

    pub fn write(&self, out: &mut Vec<u8>) {
        write_members(out, &self.0);
    }
}
