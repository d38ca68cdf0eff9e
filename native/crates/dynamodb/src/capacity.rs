//! ConsumedCapacity and ItemCollectionMetrics of answers.

use crate::json::{write_member, write_string};
use crate::limits::READ_UNIT_BYTES;
use crate::table::Table;
use crate::write::WriteUnits;

/// What ReturnConsumedCapacity asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Detail {
    None,
    Total,
    Indexes,
}

impl Detail {
    pub fn of(text: Option<&str>) -> Self {
        match text {
            Some("TOTAL") => Detail::Total,
            Some("INDEXES") => Detail::Indexes,
            _ => Detail::None,
        }
    }
}

/// Half units: reading 4 KB eventually consistently costs one, strongly consistently two, and nothing costs as little.
pub fn read_halves(bytes: usize, consistent: bool) -> usize {
    bytes.div_ceil(READ_UNIT_BYTES).max(1) * if consistent { 2 } else { 1 }
}

/// Capacity of one table's part of a request, in half units.
#[derive(Default, Clone)]
pub struct Consumed {
    pub table: usize,
    /// Index by place in the table.
    pub indexes: Vec<(usize, usize)>,
    /// Bytes that vector indexes count, by place of the index in the table.
    pub vectors: Vec<(usize, usize)>,
}

impl Consumed {
    pub fn read(table: usize) -> Self {
        Consumed {
            table,
            indexes: Vec::new(),
            vectors: Vec::new(),
        }
    }

    pub fn add_write(&mut self, units: &WriteUnits) {
        self.table += units.table * 2;
        for (place, units) in units.indexes.iter().enumerate() {
            add_at(&mut self.indexes, place, units * 2);
        }
        for (place, bytes) in units.vectors.iter().enumerate() {
            add_at(&mut self.vectors, place, *bytes);
        }
    }

    pub fn add(&mut self, other: &Consumed) {
        self.table += other.table;
        for (place, halves) in &other.indexes {
            add_at(&mut self.indexes, *place, *halves);
        }
        for (place, bytes) in &other.vectors {
            add_at(&mut self.vectors, *place, *bytes);
        }
    }

    /// Adds a write in a transaction: it costs the table twice what the same write costs outside, and the indexes as much.
    pub fn add_transacted_write(&mut self, units: &WriteUnits) {
        self.table += units.table * 2;
        self.add_write(units);
    }

    /// Writes `{"TableName":…,"CapacityUnits":…}` with as much detail as was asked for.
    pub fn write(&self, out: &mut Vec<u8>, name: &str, table: &Table, detail: Detail) {
        self.write_split(out, name, table, detail, None);
    }

    /// The same with all units told once more under `split`, as transactions do: ReadCapacityUnits or WriteCapacityUnits.
    pub fn write_split(&self, out: &mut Vec<u8>, name: &str, table: &Table, detail: Detail, split: Option<&str>) {
        let sum = self.table + self.indexes.iter().map(|(_, halves)| halves).sum::<usize>();
        out.push(b'{');
        write_member(out, "TableName");
        write_string(out, name);
        write_units(out, sum, split);
        if detail == Detail::Indexes {
            write_member(out, "Table");
            out.push(b'{');
            write_units(out, self.table, split);
            out.push(b'}');
            for (member, global) in [("GlobalSecondaryIndexes", true), ("LocalSecondaryIndexes", false)] {
                self.write_indexes(out, table, member, global, split);
            }
            self.write_vectors(out, table);
        }
        out.push(b'}');
    }

    /// What vector indexes count stands apart from all units.
    fn write_vectors(&self, out: &mut Vec<u8>, table: &Table) {
        let mut begun = false;
        for (place, bytes) in &self.vectors {
            let Some(index) = table.vectors.get(*place) else {
                continue;
            };
            if !std::mem::replace(&mut begun, true) {
                write_member(out, "VectorIndexes");
                out.push(b'{');
            }
            write_member(out, &index.name);
            out.extend_from_slice(format!("{{\"VectorWriteRequestBytes\":{bytes}.0}}").as_bytes());
        }
        if begun {
            out.push(b'}');
        }
    }

    fn write_indexes(&self, out: &mut Vec<u8>, table: &Table, member: &str, global: bool, split: Option<&str>) {
        let mut begun = false;
        for (place, halves) in &self.indexes {
            let Some(index) = table.indexes.get(*place).filter(|index| index.global == global) else {
                continue;
            };
            if !std::mem::replace(&mut begun, true) {
                write_member(out, member);
                out.push(b'{');
            }
            write_member(out, &index.name);
            out.push(b'{');
            write_units(out, *halves, split);
            out.push(b'}');
        }
        if begun {
            out.push(b'}');
        }
    }
}

/// Adds to what stands at a place, which is there when it is more than nothing.
fn add_at(sums: &mut Vec<(usize, usize)>, place: usize, more: usize) {
    match sums.iter_mut().find(|(at, _)| *at == place) {
        _ if more == 0 => {}
        Some((_, sum)) => *sum += more,
        None => sums.push((place, more)),
    }
}

fn write_units(out: &mut Vec<u8>, halves: usize, split: Option<&str>) {
    for member in std::iter::once("CapacityUnits").chain(split) {
        write_member(out, member);
        write_halves(out, halves);
    }
}

fn write_halves(out: &mut Vec<u8>, halves: usize) {
    out.extend_from_slice(format!("{}.{}", halves / 2, halves % 2 * 5).as_bytes());
}
