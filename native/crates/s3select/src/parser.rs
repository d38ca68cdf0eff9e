//! From a query's words to its tree. Nesting is limited, so that nothing recurses further than a thread's stack allows; what may be long without
//! being nested (AND, OR, sums, lists) is a list in the tree.

use crate::ast::*;
use crate::error::{self, Outcome};
use crate::functions;
use crate::lexer::{is_keyword, tokens, Kind, Token};
use crate::time::Timestamp;
use crate::value::{Arithmetic, Number, Value};

/// Bytes of an expression.
const EXPRESSION_BYTES_MAX: usize = 256 * 1024;

/// This emulator's own: AWS tells no limit.
const DEPTH_MAX: usize = 100;

pub fn parse(text: &str) -> Outcome<Query> {
    if text.len() > EXPRESSION_BYTES_MAX {
        return Err(error::expression_too_long());
    }
    let mut parser = Parser {
        tokens: tokens(text)?,
        at: 0,
        depth: 0,
        aggregates: Vec::new(),
        takes_aggregates: true,
    };
    parser.query()
}

pub(crate) struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    aggregates: Vec<Aggregate>,
    /// False within an aggregate and behind WHERE.
    takes_aggregates: bool,
}

/// An item of the list before it is known what the names at the beginning of paths mean.
struct RawItem {
    expr: Expr,
    alias: Option<String>,
}

impl Parser {
    fn query(&mut self) -> Outcome<Query> {
        if !self.take_word("select") {
            return Err(match &self.peek().kind {
                Kind::Word(_) => error::unexpected_keyword(),
                _ => error::unexpected_term(),
            });
        }
        if self.is_word("distinct") {
            return Err(error::unsupported_syntax());
        }
        let raw = self.select_list()?;
        if !self.take_word("from") {
            return Err(error::missing_from());
        }
        let (from, alias) = self.from()?;
        self.takes_aggregates = false;
        let mut filter = self.take_word("where").then(|| self.expr()).transpose()?;
        let groups = self.take_word("group");
        if groups {
            // AWS reads it, since it complains of what stands behind it.
            self.expect_word("by")?;
            self.expr()?;
            while self.take(",") {
                self.expr()?;
            }
        }
        let limit = self.take_word("limit").then(|| self.limit()).transpose()?;
        self.take(";");
        if self.peek().kind != Kind::End {
            return Err(self.peek().unexpected());
        }
        if groups {
            return Err(error::unsupported_structure());
        }
        let mut aggregates = std::mem::take(&mut self.aggregates);
        let rows = RowNames::new(&from, alias);
        aggregates
            .iter_mut()
            .filter_map(|aggregate| aggregate.argument.as_mut())
            .chain(filter.as_mut())
            .for_each(|expr| rows.resolve(expr));
        Ok(Query {
            list: name_items(raw, &rows, !aggregates.is_empty())?,
            from,
            filter,
            limit,
            aggregates,
        })
    }

    /// `None` stands for `*`, or the alias with `.*`.
    fn select_list(&mut self) -> Outcome<Option<Vec<RawItem>>> {
        if self.is_word("from") || self.peek().kind == Kind::End {
            return Err(error::empty_select());
        }
        if self.take("*") {
            return match self.is(",") {
                true => Err(error::asterisk_is_not_alone()),
                false => Ok(None),
            };
        }
        let mut items = Vec::new();
        loop {
            if self.is("*") {
                return Err(error::asterisk_is_not_alone());
            }
            let expr = self.expr()?;
            let is_named = self.take_word("as");
            let alias = self.alias()?;
            if is_named && alias.is_none() {
                return Err(error::expected_alias());
            }
            items.push(RawItem { expr, alias });
            if !self.take(",") {
                break;
            }
        }
        // `s.*` is the row itself.
        if let [RawItem {
            expr: Expr::Path(steps),
            alias: None,
        }] = items.as_slice()
        {
            if let [Step::Member(_), Step::Members] = steps.as_slice() {
                return Ok(None);
            }
        }
        Ok(Some(items))
    }

    fn alias(&mut self) -> Outcome<Option<String>> {
        Ok(match self.peek().kind.clone() {
            Kind::Quoted(name) => {
                self.at += 1;
                Some(name)
            }
            Kind::Word(name) if !is_keyword(&name) => {
                self.at += 1;
                Some(name)
            }
            _ => None,
        })
    }

    /// The steps behind `S3Object[*]`, and what the row is called.
    fn from(&mut self) -> Outcome<(Vec<Step>, Option<String>)> {
        match &self.peek().kind {
            Kind::Word(name) | Kind::Quoted(name) if name.eq_ignore_ascii_case("s3object") => {}
            Kind::Word(_) | Kind::Quoted(_) => {
                return Err(error::error(
                    "InvalidDataSource",
                    "Invalid data source type. Only CSV, JSON, and Parquet are supported.",
                ))
            }
            _ => return Err(self.peek().unexpected()),
        }
        self.at += 1;
        let mut steps = self.path_steps()?;
        // The wildcard may be left out where there is no path behind it.
        match steps.first() {
            None => {}
            Some(Step::Elements) => {
                steps.remove(0);
            }
            Some(_) => return Err(error::invalid_key_path()),
        }
        let is_named = self.take_word("as");
        let alias = self.alias()?;
        if is_named && alias.is_none() {
            return Err(error::expected_alias());
        }
        if self.is(",") {
            return Err(error::multiple_data_sources());
        }
        if ["join", "inner", "left", "right", "full"]
            .iter()
            .any(|word| self.is_word(word))
        {
            return Err(error::join());
        }
        Ok((steps, alias))
    }

    fn limit(&mut self) -> Outcome<u64> {
        let negative = self.take("-");
        let Kind::Number(text) = self.peek().kind.clone() else {
            return Err(error::expected_number());
        };
        self.at += 1;
        match text.parse() {
            Ok(limit) if !negative || limit == 0 => Ok(limit),
            Ok(_) => Err(error::negative_limit()),
            Err(_) => Err(error::expected_number()),
        }
    }

    pub(crate) fn expr(&mut self) -> Outcome<Expr> {
        if self.depth >= DEPTH_MAX {
            return Err(error::unsupported_structure());
        }
        self.depth += 1;
        let expr = self.either();
        self.depth -= 1;
        expr
    }

    fn either(&mut self) -> Outcome<Expr> {
        let first = self.both()?;
        if !self.is_word("or") {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.take_word("or") {
            all.push(self.both()?);
        }
        Ok(Expr::Or(all))
    }

    fn both(&mut self) -> Outcome<Expr> {
        let first = self.negation()?;
        if !self.is_word("and") {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.take_word("and") {
            all.push(self.negation()?);
        }
        Ok(Expr::And(all))
    }

    fn negation(&mut self) -> Outcome<Expr> {
        let mut is_negated = false;
        while self.take_word("not") {
            is_negated = !is_negated;
        }
        let expr = self.predicate()?;
        Ok(negate_if(is_negated, expr))
    }

    fn predicate(&mut self) -> Outcome<Expr> {
        let left = self.concatenation()?;
        if self.take_word("is") {
            let is_negated = self.take_word("not");
            let test = if self.take_word("null") {
                Expr::IsNull(Box::new(left))
            } else if self.take_word("missing") {
                Expr::IsMissing(Box::new(left))
            } else {
                return Err(error::expected_keyword());
            };
            return Ok(negate_if(is_negated, test));
        }
        let is_negated = self.is_word("not");
        if is_negated {
            self.at += 1;
        }
        if self.take_word("between") {
            let low = self.concatenation()?;
            self.expect_word("and")?;
            let high = self.concatenation()?;
            let test = Expr::Between(Box::new(left), Box::new(low), Box::new(high));
            return Ok(negate_if(is_negated, test));
        }
        if self.take_word("in") {
            let mut list = self.concatenation()?;
            // One value in parentheses is a list as well.
            if !matches!(list, Expr::List(_) | Expr::Path(_)) {
                list = Expr::List(vec![list]);
            }
            return Ok(negate_if(is_negated, Expr::In(Box::new(left), Box::new(list))));
        }
        if self.take_word("like") {
            let pattern = self.concatenation()?;
            let escape = self.take_word("escape").then(|| self.concatenation()).transpose()?;
            let test = Expr::Like(Box::new(left), Box::new(pattern), escape.map(Box::new));
            return Ok(negate_if(is_negated, test));
        }
        if is_negated {
            return Err(self.peek().unexpected());
        }
        let Kind::Symbol(symbol) = self.peek().kind else {
            return Ok(left);
        };
        let comparison = match symbol {
            "=" => Comparison::Equal,
            "<>" | "!=" => Comparison::NotEqual,
            "<" => Comparison::Less,
            "<=" => Comparison::LessOrEqual,
            ">" => Comparison::Greater,
            ">=" => Comparison::GreaterOrEqual,
            _ => return Ok(left),
        };
        self.at += 1;
        let right = self.concatenation()?;
        Ok(Expr::Compare(comparison, Box::new(left), Box::new(right)))
    }

    fn concatenation(&mut self) -> Outcome<Expr> {
        let first = self.sum()?;
        if !self.is("||") {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.take("||") {
            all.push(self.sum()?);
        }
        Ok(Expr::Concatenate(all))
    }

    fn sum(&mut self) -> Outcome<Expr> {
        self.chain(&[("+", Arithmetic::Add), ("-", Arithmetic::Subtract)], Self::product)
    }

    fn product(&mut self) -> Outcome<Expr> {
        let operators = [
            ("*", Arithmetic::Multiply),
            ("/", Arithmetic::Divide),
            ("%", Arithmetic::Remainder),
        ];
        self.chain(&operators, Self::signed)
    }

    fn chain(
        &mut self,
        operators: &[(&'static str, Arithmetic)],
        operand: impl Fn(&mut Self) -> Outcome<Expr>,
    ) -> Outcome<Expr> {
        let first = operand(self)?;
        let mut rest = Vec::new();
        while let Some((_, operator)) = operators.iter().find(|(symbol, _)| self.is(symbol)) {
            self.at += 1;
            rest.push((*operator, operand(self)?));
        }
        Ok(match rest.is_empty() {
            true => first,
            false => Expr::Chain(Box::new(first), rest),
        })
    }

    fn signed(&mut self) -> Outcome<Expr> {
        let mut is_negated = false;
        while self.is("-") || self.is("+") {
            is_negated ^= self.is("-");
            self.at += 1;
        }
        // So that the least integer is one.
        if let (true, Kind::Number(text)) = (is_negated, &self.peek().kind) {
            let number = Number::parse(&format!("-{text}")).ok_or_else(error::lexer_invalid_literal)?;
            self.at += 1;
            return Ok(Expr::Literal(number.into_value()));
        }
        let expr = self.primary()?;
        Ok(match is_negated {
            true => Expr::Negate(Box::new(expr)),
            false => expr,
        })
    }

    fn primary(&mut self) -> Outcome<Expr> {
        let token = self.peek().clone();
        match token.kind {
            Kind::Text(text) => {
                self.at += 1;
                Ok(Expr::Literal(Value::Text(text.into())))
            }
            Kind::Number(text) => {
                self.at += 1;
                let number = Number::parse(&text).ok_or_else(error::lexer_invalid_literal)?;
                Ok(Expr::Literal(number.into_value()))
            }
            Kind::Ion(text) => {
                self.at += 1;
                ion(&text).map(Expr::Literal)
            }
            Kind::Quoted(text) => {
                self.at += 1;
                self.path(Name { text, exact: true })
            }
            Kind::Word(word) => self.word(word),
            Kind::Symbol("(") => {
                self.at += 1;
                let list = self.list(")")?;
                Ok(match <[Expr; 1]>::try_from(list) {
                    Ok([only]) => only,
                    Err(list) => Expr::List(list),
                })
            }
            Kind::Symbol("[") => {
                self.at += 1;
                self.list("]").map(Expr::List)
            }
            Kind::Symbol(_) | Kind::End => Err(self.peek().unexpected()),
        }
    }

    fn list(&mut self, end: &'static str) -> Outcome<Vec<Expr>> {
        let mut items = vec![self.expr()?];
        while self.take(",") {
            items.push(self.expr()?);
        }
        self.expect(end)?;
        Ok(items)
    }

    fn word(&mut self, word: String) -> Outcome<Expr> {
        let lower = word.to_ascii_lowercase();
        let literal = match lower.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            "missing" => Value::Missing,
            "case" => return self.case(),
            "cast" => return self.cast(),
            _ if is_keyword(&lower) => return Err(self.peek().unexpected()),
            _ => {
                self.at += 1;
                return match self.is("(") {
                    true => self.call(&lower),
                    false => self.path(Name {
                        text: word,
                        exact: false,
                    }),
                };
            }
        };
        self.at += 1;
        Ok(Expr::Literal(literal))
    }

    fn case(&mut self) -> Outcome<Expr> {
        self.at += 1;
        let operand = match self.is_word("when") {
            true => None,
            false => Some(Box::new(self.expr()?)),
        };
        let mut arms = Vec::new();
        while self.take_word("when") {
            let when = self.expr()?;
            self.expect_word("then")?;
            arms.push((when, self.expr()?));
        }
        if arms.is_empty() {
            return Err(error::expected_when());
        }
        let otherwise = self.take_word("else").then(|| self.expr()).transpose()?;
        self.expect_word("end")?;
        Ok(Expr::Case(operand, arms, otherwise.map(Box::new)))
    }

    fn cast(&mut self) -> Outcome<Expr> {
        self.at += 1;
        if !self.take("(") {
            return Err(error::expected_left_paren_after_cast());
        }
        let expr = self.expr()?;
        if self.is(",") || self.is(")") {
            return Err(error::cast_arity());
        }
        self.expect_word("as")?;
        let Kind::Word(name) = self.peek().kind.clone() else {
            return Err(error::expected_type_name());
        };
        let (kind, parameters) = match name.to_ascii_lowercase().as_str() {
            "bool" | "boolean" => (Type::Bool, 0),
            "int" | "integer" => (Type::Int, 0),
            "string" => (Type::Text, 0),
            "char" | "varchar" | "character" => (Type::Text, 1),
            "float" => (Type::Float, 1),
            "decimal" | "numeric" => (Type::Decimal, 2),
            "timestamp" => (Type::Time, 0),
            _ => return Err(error::expected_type_name()),
        };
        self.at += 1;
        // Scale and precision are read and make no difference.
        if self.take("(") {
            let count = self.list(")")?.len();
            if count > parameters {
                return Err(error::cast_arity());
            }
        }
        self.expect_right_paren()?;
        Ok(Expr::Cast(Box::new(expr), kind))
    }

    fn call(&mut self, name: &str) -> Outcome<Expr> {
        self.at += 1;
        let aggregate = match name {
            "count" => AggregateKind::Count,
            "sum" => AggregateKind::Sum,
            "avg" => AggregateKind::Average,
            "min" => AggregateKind::Least,
            "max" => AggregateKind::Greatest,
            _ => return functions::parse_call(self, name),
        };
        if !self.takes_aggregates {
            return Err(error::unsupported_structure());
        }
        let argument = if self.take("*") {
            if aggregate != AggregateKind::Count {
                return Err(error::call_with_star());
            }
            None
        } else {
            if self.is_word("distinct") || self.is_word("all") {
                return Err(error::unsupported_syntax());
            }
            if self.is(")") {
                return Err(error::invalid_arguments());
            }
            self.takes_aggregates = false;
            let argument = self.expr();
            self.takes_aggregates = true;
            Some(argument?)
        };
        self.expect_right_paren()?;
        self.aggregates.push(Aggregate {
            kind: aggregate,
            argument,
        });
        Ok(Expr::Aggregate(self.aggregates.len() - 1))
    }

    fn path(&mut self, first: Name) -> Outcome<Expr> {
        let mut steps = vec![Step::Member(first)];
        steps.extend(self.path_steps()?);
        Ok(Expr::Path(steps))
    }

    fn path_steps(&mut self) -> Outcome<Vec<Step>> {
        let mut steps = Vec::new();
        loop {
            if self.take(".") {
                let step = match self.peek().kind.clone() {
                    Kind::Word(text) => Step::Member(Name { text, exact: false }),
                    Kind::Quoted(text) => Step::Member(Name { text, exact: true }),
                    Kind::Symbol("*") => Step::Members,
                    _ => return Err(error::invalid_path_component()),
                };
                self.at += 1;
                steps.push(step);
            } else if self.take("[") {
                let step = match self.peek().kind.clone() {
                    Kind::Text(text) => Step::Member(Name { text, exact: true }),
                    Kind::Number(text) => Step::Index(text.parse().map_err(|_| error::invalid_path_component())?),
                    Kind::Symbol("*") => Step::Elements,
                    _ => return Err(error::invalid_path_component()),
                };
                self.at += 1;
                self.expect("]")?;
                steps.push(step);
            } else {
                return Ok(steps);
            }
        }
    }

    pub(crate) fn peek(&self) -> &Token {
        &self.tokens[self.at]
    }

    pub(crate) fn skip(&mut self) {
        self.at += 1;
    }

    pub(crate) fn is(&self, symbol: &str) -> bool {
        matches!(self.peek().kind, Kind::Symbol(found) if found == symbol)
    }

    pub(crate) fn take(&mut self, symbol: &str) -> bool {
        let found = self.is(symbol);
        self.at += usize::from(found);
        found
    }

    pub(crate) fn is_word(&self, wanted: &str) -> bool {
        matches!(&self.peek().kind, Kind::Word(word) if word.eq_ignore_ascii_case(wanted))
    }

    pub(crate) fn take_word(&mut self, wanted: &str) -> bool {
        let found = self.is_word(wanted);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, symbol: &str) -> Outcome<()> {
        self.take(symbol).then_some(()).ok_or_else(error::expected_token)
    }

    pub(crate) fn expect_right_paren(&mut self) -> Outcome<()> {
        self.take(")").then_some(()).ok_or_else(error::expected_right_paren)
    }

    pub(crate) fn expect_word(&mut self, word: &str) -> Outcome<()> {
        self.take_word(word).then_some(()).ok_or_else(error::expected_keyword)
    }
}

fn negate_if(is_negated: bool, expr: Expr) -> Expr {
    match is_negated {
        true => Expr::Not(Box::new(expr)),
        false => expr,
    }
}

/// What stands between backticks: a scalar in Ion's notation.
fn ion(text: &str) -> Outcome<Value<'static>> {
    let text = text.trim();
    if let Some(time) = Timestamp::parse(text) {
        return Ok(Value::Time(time));
    }
    if let Some(number) = Number::parse(text) {
        return Ok(number.into_value());
    }
    let quoted = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match (text, quoted) {
        ("null", _) => Ok(Value::Null),
        ("true", _) => Ok(Value::Bool(true)),
        ("false", _) => Ok(Value::Bool(false)),
        (_, Some(inner)) if !inner.contains(['"', '\\']) => Ok(Value::Text(inner.to_owned().into())),
        _ => Err(error::lexer_invalid_ion_literal()),
    }
}

/// By which names a query means the row itself.
struct RowNames {
    alias: Option<String>,
    /// The last name of the FROM clause's path.
    last: Option<String>,
}

impl RowNames {
    fn new(from: &[Step], alias: Option<String>) -> Self {
        let last = match from.last() {
            Some(Step::Member(name)) if alias.is_none() => Some(name.text.clone()),
            _ => None,
        };
        RowNames { alias, last }
    }

    fn is_row(&self, name: &Name) -> bool {
        let names = [self.alias.as_deref(), self.last.as_deref()];
        names.into_iter().flatten().any(|row| name.is(row)) || (self.alias.is_none() && name.is("s3object"))
    }

    /// Takes the row's name from the beginning of paths, so that they are relative to it.
    fn resolve(&self, expr: &mut Expr) {
        if let Expr::Path(steps) = expr {
            if matches!(steps.first(), Some(Step::Member(name)) if self.is_row(name)) {
                steps.remove(0);
                // `S3Object[*].name`
                if self.alias.is_none() && matches!(steps.first(), Some(Step::Elements)) && steps.len() > 1 {
                    steps.remove(0);
                }
            }
        }
        expr.children_mut().into_iter().for_each(|child| self.resolve(child));
    }
}

/// The columns' names: the alias, the last name of a path, or the position.
fn name_items(raw: Option<Vec<RawItem>>, rows: &RowNames, is_aggregate: bool) -> Outcome<SelectList> {
    let Some(raw) = raw else {
        return Ok(SelectList::All);
    };
    let mut items = Vec::new();
    for (at, RawItem { mut expr, alias }) in raw.into_iter().enumerate() {
        let own = match &expr {
            Expr::Path(steps) => match steps.last() {
                Some(Step::Member(name)) => Some(name.text.clone()),
                _ => None,
            },
            _ => None,
        };
        rows.resolve(&mut expr);
        if is_aggregate && has_path(&mut expr) {
            return Err(error::unsupported_structure());
        }
        let name = alias.or(own).unwrap_or_else(|| format!("_{}", at + 1));
        items.push(Item { expr, name });
    }
    Ok(SelectList::Items(items))
}

fn has_path(expr: &mut Expr) -> bool {
    matches!(expr, Expr::Path(_)) || expr.children_mut().into_iter().any(has_path)
}
