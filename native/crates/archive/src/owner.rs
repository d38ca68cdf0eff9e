//! To whom rows belong: service, account, region. Most maps have these in their names. Rows of global maps belong to somebody as well, and
//! how that is told is data: the services' manifests say it, rule by rule (`rows` in `src/runtime/service.ts`).

use ruststack_state::{MapName, Snapshot, View};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What an export, a restore or a reset is about. What is not named is not limited.
#[derive(Serialize, Deserialize, Clone, Default, PartialEq, Eq, Debug)]
#[serde(default, deny_unknown_fields)]
pub struct Scope {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

impl Scope {
    pub fn is_everything(&self) -> bool {
        *self == Scope::default()
    }

    /// What is within both; `None` where nothing can be.
    pub fn within(&self, other: &Scope) -> Option<Scope> {
        let both = |a: &Option<String>, b: &Option<String>| match (a, b) {
            (Some(a), Some(b)) if a != b => None,
            (Some(a), _) | (None, Some(a)) => Some(Some(a.clone())),
            (None, None) => Some(None),
        };
        Some(Scope {
            service: both(&self.service, &other.service)?,
            account: both(&self.account, &other.account)?,
            region: both(&self.region, &other.region)?,
        })
    }

    fn has(&self, owner: &Owner) -> bool {
        let fits = |wanted: &Option<String>, part: &Option<Cow<str>>| match wanted {
            Some(wanted) => part.as_deref() == Some(wanted),
            None => true,
        };
        fits(&self.service, &owner.service) && fits(&self.account, &owner.account) && fits(&self.region, &owner.region)
    }
}

/// How the owner of rows of a global map is told.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(tag = "by", rename_all = "camelCase")]
pub enum OwnedBy {
    /// A row is JSON that names `account` and `region`, and `service` where that is another than the map's.
    Row,
    /// What follows the slash in the map's kind is the key of a row of the kind `of`, to whose owner the whole map belongs.
    Kind { of: String },
    /// A key up to its first zero byte is the key of a row of the kind `of`, to whose owner the row belongs.
    Key { of: String },
    /// Rows count the holders of blobs: they follow from the rows that hold them.
    Blobs,
}

#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Rule {
    pub service: String,
    /// Of the maps that the rule is for; with a slash at the end, the beginning of their kinds.
    pub kind: String,
    /// Absent where the map's name says it.
    pub owner: Option<OwnedBy>,
    /// Rows that follow from others, which a comparison does not tell.
    pub derived: Option<DerivedRows>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(tag = "keys", rename_all = "camelCase")]
pub enum DerivedRows {
    None,
    All,
    /// Those whose keys don't begin with the byte.
    Unless {
        byte: u8,
    },
}

impl DerivedRows {
    pub fn has(self, key: &[u8]) -> bool {
        match self {
            DerivedRows::None => false,
            DerivedRows::All => true,
            DerivedRows::Unless { byte } => key.first() != Some(&byte),
        }
    }
}

/// Which rows of a map follow from others.
pub fn derived(rules: &[Rule], name: &MapName) -> DerivedRows {
    let rule = NameParts::of(name).and_then(|parts| rule_of(rules, &parts));
    rule.and_then(|rule| rule.derived).unwrap_or(DerivedRows::None)
}

fn rule_of<'r>(rules: &'r [Rule], parts: &NameParts) -> Option<&'r Rule> {
    rules.iter().find(|rule| {
        rule.service == parts.service
            && (rule.kind == parts.kind || (rule.kind.ends_with('/') && parts.kind.starts_with(&rule.kind)))
    })
}

/// The parts of a map's name.
pub struct NameParts<'a> {
    cloud: &'a str,
    account: &'a str,
    region: &'a str,
    pub service: &'a str,
    pub kind: &'a str,
}

impl<'a> NameParts<'a> {
    /// `None` for bytes that are no map's name.
    pub fn of(name: &'a [u8]) -> Option<Self> {
        let mut parts = std::str::from_utf8(name).ok()?.split('\0');
        let found = NameParts {
            cloud: parts.next()?,
            account: parts.next()?,
            region: parts.next()?,
            service: parts.next()?,
            kind: parts.next()?,
        };
        parts.next().is_none().then_some(found)
    }

    pub fn joined(&self) -> String {
        [self.cloud, self.account, self.region, self.service, self.kind].join("\0")
    }

    fn sibling(&self, kind: &str) -> MapName {
        MapName::new(self.cloud, self.account, self.region, self.service, kind)
    }

    fn owner(&self) -> Owner<'a> {
        Owner {
            service: Some(Cow::Borrowed(self.service)),
            account: Some(Cow::Borrowed(self.account)),
            region: Some(Cow::Borrowed(self.region)),
        }
    }
}

#[derive(Deserialize, Clone, Default)]
#[serde(default)]
struct Owner<'a> {
    #[serde(borrow)]
    service: Option<Cow<'a, str>>,
    #[serde(borrow)]
    account: Option<Cow<'a, str>>,
    #[serde(borrow)]
    region: Option<Cow<'a, str>>,
}

impl<'a> Owner<'a> {
    /// As the row says; nobody's where it can't be read or is not there.
    fn of_row(row: Option<&'a [u8]>, parts: &NameParts<'a>) -> Owner<'a> {
        let mut owner: Owner = row.and_then(|row| serde_json::from_slice(row).ok()).unwrap_or_default();
        owner.service.get_or_insert(Cow::Borrowed(parts.service));
        owner
    }
}

/// Which of a world's rows are within a scope.
pub struct Judge<'r> {
    pub scope: &'r Scope,
    pub rules: &'r [Rule],
}

/// What of a map is within the scope.
pub enum Share<'r> {
    All,
    Nothing,
    /// Rows that are asked for one by one (`Judge::has_row`).
    Some(&'r OwnedBy),
    /// Counts of blobs, which follow from other rows.
    Counts,
}

impl<'r> Judge<'r> {
    pub fn share(&self, world: &Snapshot, parts: &NameParts) -> Share<'r> {
        let whole = |has| if has { Share::All } else { Share::Nothing };
        if self.scope.is_everything() {
            return Share::All;
        }
        match self.rule(parts) {
            None => whole(self.scope.has(&parts.owner())),
            Some(OwnedBy::Blobs) => Share::Counts,
            Some(OwnedBy::Kind { of }) => {
                let key = parts.kind.split_once('/').map_or("", |(_, key)| key);
                let parent = world.view(&parts.sibling(of));
                let row = parent.get(key.as_bytes()).map(|row| &**row);
                whole(self.scope.has(&Owner::of_row(row, parts)))
            }
            Some(by @ (OwnedBy::Row | OwnedBy::Key { .. })) => Share::Some(by),
        }
    }

    /// `parents` is what `parents` gave for the map.
    pub fn has_row(&self, by: &OwnedBy, parts: &NameParts, parents: &View, key: &[u8], row: &[u8]) -> bool {
        let row = match by {
            OwnedBy::Row => Some(row),
            _ => {
                let end = key.iter().position(|byte| *byte == 0).unwrap_or(key.len());
                parents.get(&key[..end]).map(|row| &**row)
            }
        };
        self.scope.has(&Owner::of_row(row, parts))
    }

    /// The rows by which those of the map are judged, if it is others.
    pub fn parents(&self, world: &Snapshot, by: &OwnedBy, parts: &NameParts) -> View {
        match by {
            OwnedBy::Key { of } => world.view(&parts.sibling(of)),
            _ => View::default(),
        }
    }

    fn rule(&self, parts: &NameParts) -> Option<&'r OwnedBy> {
        rule_of(self.rules, parts).and_then(|rule| rule.owner.as_ref())
    }
}
