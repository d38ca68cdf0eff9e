//! UpdateItem on a table without indexes leaves the attributes that its expressions do not name as the bytes that they are. A table with
//! an index, in which no item stands, has whole items read and written: both must answer and keep the same, whatever the update.
//! `RUSTSTACK_FUZZ` sets the number of items, `RUSTSTACK_SEED` replays.

mod common;
use common::{json, number_from, Db, Json, Random};

const SEEDS: u64 = 1_000;
const TABLES: [&str; 2] = ["plain", "indexed"];
const NAMES: [&str; 9] = ["a", "b\"\\", "é", "l", "m", "n", "s", "z", "pk2"];

fn tables() -> Db {
    let db = Db::new();
    let attribute = |name: &str| json!({ "AttributeName": name, "AttributeType": "S" });
    let key = |name: &str| json!({ "AttributeName": name, "KeyType": "HASH" });
    let index =
        json!({ "IndexName": "never", "KeySchema": [key("never")], "Projection": { "ProjectionType": "KEYS_ONLY" } });
    for (name, indexed) in [("plain", false), ("indexed", true)] {
        let mut table = json!({
            "TableName": name, "BillingMode": "PAY_PER_REQUEST", "KeySchema": [key("pk")], "AttributeDefinitions": [attribute("pk")],
        });
        if indexed {
            table["AttributeDefinitions"] = json!([attribute("pk"), attribute("never")]);
            table["GlobalSecondaryIndexes"] = json!([index]);
        }
        db.ok("CreateTable", table);
    }
    db
}

fn value(random: &mut Random, level: usize) -> Json {
    let text = |random: &mut Random| ["", "x", "\"q\\,}", "é\n", "longer than eight"][random.below(5)].to_owned();
    match random.below(if level > 2 { 6 } else { 9 }) {
        0 | 1 => json!({ "S": text(random) }),
        2 => json!({ "N": (random.below(2000) as i64 - 1000).to_string() }),
        3 => json!({ "SS": (0..=random.below(3)).map(|at| format!("{at}{}", text(random))).collect::<Vec<_>>() }),
        4 => json!({ "NS": (0..=random.below(3)).map(|at| format!("{at}.5")).collect::<Vec<_>>() }),
        5 => json!([json!({ "BOOL": true }), json!({ "NULL": true }), json!({ "B": "AAEC" })][random.below(3)]),
        6 | 7 => json!({ "L": (0..random.below(4)).map(|_| value(random, level + 1)).collect::<Vec<_>>() }),
        _ => json!({ "M": { "x": value(random, level + 1), "\"": value(random, level + 1) } }),
    }
}

/// Placeholders of one request.
#[derive(Default)]
struct Placeholders {
    names: serde_json::Map<String, Json>,
    values: serde_json::Map<String, Json>,
}

impl Placeholders {
    fn attribute(&mut self, random: &mut Random) -> String {
        let at = random.below(NAMES.len());
        self.names.insert(format!("#n{at}"), json!(NAMES[at]));
        format!("#n{at}")
    }

    fn path(&mut self, random: &mut Random) -> String {
        let attribute = self.attribute(random);
        attribute + ["", "", "", ".x", "[0]", "[1].x", "[7]"][random.below(7)]
    }

    fn value(&mut self, value: Json) -> String {
        let key = format!(":v{}", self.values.len());
        self.values.insert(key.clone(), value);
        key
    }

    fn source(&mut self, random: &mut Random) -> String {
        let number = json!({ "N": random.below(50).to_string() });
        match random.below(8) {
            0..=3 => {
                let value = value(random, 0);
                self.value(value)
            }
            4 => self.path(random),
            5 => format!("{} + {}", self.path(random), self.value(number)),
            6 => format!("if_not_exists({}, {})", self.path(random), self.value(number)),
            _ => {
                let list = json!({ "L": [value(random, 1)] });
                format!("list_append({}, {})", self.path(random), self.value(list))
            }
        }
    }
}

fn update(random: &mut Random) -> Json {
    let mut placeholders = Placeholders::default();
    let mut sections: [Vec<String>; 4] = Default::default();
    for _ in 0..=random.below(3) {
        let path = placeholders.path(random);
        match random.below(7) {
            0..=3 => sections[0].push(format!("{path} = {}", placeholders.source(random))),
            4 => sections[1].push(path),
            5 => {
                let added = if random.below(2) == 0 {
                    json!({ "N": "2" })
                } else {
                    json!({ "SS": ["x", "added"] })
                };
                let added = placeholders.value(added);
                sections[2].push(format!("{path} {added}"));
            }
            _ => {
                let members = placeholders.value(json!({ "NS": ["0.5", "1.5", "2.5"] }));
                sections[3].push(format!("{path} {members}"));
            }
        }
    }
    let written = ["SET", "REMOVE", "ADD", "DELETE"]
        .iter()
        .zip(&sections)
        .filter(|(_, changes)| !changes.is_empty());
    let expression: Vec<String> = written
        .map(|(name, changes)| format!("{name} {}", changes.join(", ")))
        .collect();
    let returns = ["NONE", "ALL_OLD", "ALL_NEW", "UPDATED_OLD", "UPDATED_NEW"][random.below(5)];
    let mut request = json!({ "UpdateExpression": expression.join(" "), "ReturnValues": returns });
    if random.below(3) == 0 {
        let path = placeholders.path(random);
        request["ConditionExpression"] = json!(format!(
            "attribute_exists(pk) AND (attribute_not_exists({path}) OR size({path}) < {})",
            { placeholders.value(json!({ "N": "3" })) }
        ));
        request["ReturnValuesOnConditionCheckFailure"] = json!("ALL_OLD");
    }
    request["ExpressionAttributeNames"] = Json::Object(placeholders.names);
    if !placeholders.values.is_empty() {
        request["ExpressionAttributeValues"] = Json::Object(placeholders.values);
    }
    request
}

fn item(random: &mut Random) -> Json {
    let mut item = json!({ "pk": { "S": "k" } });
    for name in NAMES {
        if random.below(3) > 0 {
            item[name] = value(random, 0);
        }
    }
    // Near the limit, where the size that is kept of the item decides.
    if random.below(80) == 0 {
        item["big"] = json!({ "S": "x".repeat(400 * 1024 - random.below(400)) });
    }
    item
}

#[test]
fn attributes_that_are_not_named_are_left_as_if_all_were_written() {
    let (seeds, first) = (number_from("RUSTSTACK_FUZZ", SEEDS), number_from("RUSTSTACK_SEED", 1));
    let db = tables();
    let (mut done, mut tried) = (0, 0);
    for seed in first..first + seeds {
        let mut random = Random(seed);
        let put = (random.below(10) > 0).then(|| item(&mut random));
        let updates: Vec<Json> = (0..=random.below(3)).map(|_| update(&mut random)).collect();
        let statuses = TABLES.map(|table| match &put {
            Some(item) => db.call("PutItem", json!({ "TableName": table, "Item": item })).0,
            None => {
                db.call(
                    "DeleteItem",
                    json!({ "TableName": table, "Key": { "pk": { "S": "k" } } }),
                )
                .0
            }
        });
        assert_eq!(statuses[0], statuses[1]);
        for update in &updates {
            let [plain, indexed] = TABLES.map(|table| after(&db, table, update));
            assert_eq!(
                plain, indexed,
                "RUSTSTACK_SEED={seed} RUSTSTACK_FUZZ=1: {update} of {updates:?} on {put:?}"
            );
            done += u64::from(plain.0 == 200);
            tried += 1;
        }
    }
    assert!(
        tried < SEEDS || done > tried / 10,
        "{done} of {tried} updates were carried out"
    );
}

/// The answer of an update, and the item and the table's size behind it.
fn after(db: &Db, table: &str, update: &Json) -> (u16, String, String, Json) {
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).replace(table, "table");
    let mut request = update.clone();
    request["TableName"] = json!(table);
    request["Key"] = json!({ "pk": { "S": "k" } });
    let (status, answer) = db.bytes("UpdateItem", request.to_string().as_bytes());
    let get = json!({ "TableName": table, "Key": { "pk": { "S": "k" } }, "ReturnConsumedCapacity": "TOTAL" });
    let (_, kept) = db.bytes("GetItem", get.to_string().as_bytes());
    let described = db.ok("DescribeTable", json!({ "TableName": table }));
    (
        status,
        text(answer),
        text(kept),
        described["Table"]["TableSizeBytes"].clone(),
    )
}
