//! WHERE as a condition of the expression language. What is wrong with it is told in that language's words, without the expression's
//! name before them (eu-west-2, 2026-10); where a comment says nothing else, that this is so for all of them is a guess.

use super::lexer::Spot;
use super::syntax::{Expr, Kind, Step};
use crate::errors::{validation, Error, Result};
use crate::expression::condition::{Comparator, Condition, Node, Operand};
use crate::expression::path::{Part, Parts, Path};
use crate::limits::{MAX_IN_OPERANDS, MAX_PATH_PARTS};
use crate::number::Number;
use crate::value::Value;
use std::cmp::Ordering;

static TRUE: Value<'static> = Value::Bool(true);
static FALSE: Value<'static> = Value::Bool(false);

/// In the order in which the message lists them, which is another than that of expressions.
const TYPE_NAMES: [&str; 10] = ["N", "BS", "L", "B", "NULL", "M", "S", "SS", "NS", "BOOL"];

/// The functions that are conditions.
const TESTS: [&str; 5] = [
    "attribute_exists",
    "attribute_not_exists",
    "attribute_type",
    "begins_with",
    "contains",
];

/// A condition whose literals and parameters are values.
pub fn condition<'s, 'a>(expr: &'s Expr<'a>) -> Result<Condition<'s>> {
    let mut lowering = Lowering { nodes: Vec::new() };
    let root = lowering.truth(expr)?;
    Ok(Condition {
        nodes: lowering.nodes,
        root,
    })
}

/// A document path.
pub fn path<'s>(steps: &'s [Step], spot: Spot) -> Result<Path<'s>> {
    let mut parts: Option<Parts<'s>> = None;
    for step in steps {
        let part = match step {
            Step::Name(name) => Part::Name(name),
            Step::Index(text, spot) => Part::Index(index(text, *spot)?),
            // In DynamoDB Local's words, as the next.
            Step::Unpivot => return Err(validation("Unpivot path component like a.*.b are not supported")),
            Step::Wildcard => return Err(validation("Wildcard path component like a[*].b are not supported")),
            Step::Other(spot) => return Err(unexpected_component(*spot)),
        };
        match &mut parts {
            None => parts = Some(Parts::One([part])),
            Some(parts) => parts.push(part),
        }
    }
    if steps.len() > MAX_PATH_PARTS {
        return Err(validation(format!(
            "The document path has too many nesting elements; nesting levels: {}",
            steps.len()
        )));
    }
    parts.map(Path).ok_or_else(|| unexpected_component(spot))
}

pub fn unexpected_component(spot: Spot) -> Box<Error> {
    validation(format!("Unexpected path component at {spot}"))
}

fn index(text: &str, spot: Spot) -> Result<usize> {
    let outside = || {
        validation(format!(
            "List index is not within the allowable range; index: [{text}] at {spot}"
        ))
    };
    if text.contains(['.', 'e', 'E']) {
        return Err(unexpected_component(spot));
    }
    let index: i32 = text.parse().map_err(|_| outside())?;
    usize::try_from(index).map_err(|_| outside())
}

pub fn unrecognized_function(name: &str, spot: Spot) -> Box<Error> {
    validation(format!(
        "Unrecognized function: {} at {spot}",
        name.to_ascii_lowercase()
    ))
}

pub fn wrong_operand_type(operator: &str, kind: &str) -> Box<Error> {
    validation(format!(
        "Incorrect operand type for operator or function; operator or function: {operator}, operand type: {kind}"
    ))
}

pub fn wrong_operand_count(function: &str, count: usize) -> Box<Error> {
    validation(format!(
        "Incorrect number of operands for operator or function; operator or function: {function}, number of operands: {count}"
    ))
}

/// In DynamoDB Local's words.
fn unsupported_operator(operator: &str) -> Box<Error> {
    validation(format!(
        "Unsupported operator in Condition Expression. Operator: {}",
        operator.to_ascii_uppercase()
    ))
}

struct Lowering<'s> {
    nodes: Vec<Node<'s>>,
}

impl<'s> Lowering<'s> {
    fn place(&mut self, node: Node<'s>) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    /// The node of something that holds or does not.
    fn truth<'a>(&mut self, expr: &'s Expr<'a>) -> Result<usize> {
        match &expr.kind {
            Kind::And(members) => self.junction(members, Node::And),
            Kind::Or(members) => self.junction(members, Node::Or),
            Kind::Not(inner) => {
                if !is_condition(inner) {
                    return Err(validation("The argument to NOT must be a Type or Expression"));
                }
                let inner = self.truth(inner)?;
                Ok(self.place(Node::Not(inner)))
            }
            Kind::Compare(comparator, left, right) => self.comparison(*comparator, left, right),
            Kind::Between(operands) => self.between(operands),
            Kind::In(left, right) => self.membership(left, right),
            Kind::Is(operand, name) => self.type_test(operand, name),
            Kind::Call(name, arguments) => self.function(name, arguments, expr.spot),
            Kind::Infix(operator, ..) | Kind::Signed(operator, _) => Err(unsupported_operator(operator)),
            // In DynamoDB Local's words, as those of NOT, AND and OR.
            _ => Err(validation(
                "WHERE clause must contain an expression that resolves to a boolean",
            )),
        }
    }

    /// All members joined, in a tree that is not deep.
    fn junction<'a>(&mut self, members: &'s [Expr<'a>], join: fn(usize, usize) -> Node<'s>) -> Result<usize> {
        let mut places = Vec::with_capacity(members.len());
        for member in members {
            if !is_condition(member) {
                return Err(validation("The arguments to AND/OR must be Expressions"));
            }
            places.push(self.truth(member)?);
        }
        Ok(self.join(&places, join))
    }

    fn join(&mut self, places: &[usize], join: fn(usize, usize) -> Node<'s>) -> usize {
        match places {
            [only] => *only,
            _ => {
                let (left, right) = places.split_at(places.len() / 2);
                let (left, right) = (self.join(left, join), self.join(right, join));
                self.place(join(left, right))
            }
        }
    }

    fn operand<'a>(&mut self, expr: &'s Expr<'a>) -> Result<Operand<'s>> {
        match &expr.kind {
            Kind::Path(steps) => path(steps, expr.spot).map(Operand::Path),
            Kind::Value(value) => Ok(Operand::Value(value)),
            Kind::Call(name, arguments) if name.eq_ignore_ascii_case("size") => self.size(arguments),
            Kind::Call(name, _) => Err(unrecognized_function(name, expr.spot)),
            Kind::Infix(operator, ..) | Kind::Signed(operator, _) => Err(unsupported_operator(operator)),
            other => Err(validation(format!("Unsupported operation: {}", other.name()))),
        }
    }

    fn size<'a>(&mut self, arguments: &'s [Expr<'a>]) -> Result<Operand<'s>> {
        let [argument] = arguments else {
            return Err(wrong_operand_count("size", arguments.len()));
        };
        match self.operand(argument)? {
            Operand::Path(path) => Ok(Operand::Size(path)),
            Operand::Value(value) => match value.length() {
                Some(length) => Ok(Operand::Literal(length.into())),
                None => Err(wrong_operand_type("size", value.type_name())),
            },
            _ => Err(wrong_operand_type("size", "N")),
        }
    }

    fn comparison<'a>(&mut self, comparator: Comparator, left: &'s Expr<'a>, right: &'s Expr<'a>) -> Result<usize> {
        let is_ordered = !matches!(comparator, Comparator::Equal | Comparator::NotEqual);
        if is_condition(left) || is_condition(right) {
            if is_ordered {
                return Err(wrong_operand_type(comparator.text(), "BOOL"));
            }
            let equal = self.equal(left, right)?;
            return Ok(if comparator == Comparator::NotEqual {
                self.place(Node::Not(equal))
            } else {
                equal
            });
        }
        let (left, right) = (self.operand(left)?, self.operand(right)?);
        if is_ordered {
            check_types(comparator.text(), &[&left, &right], is_orderable)?;
        }
        check_distinct(comparator.text(), &left, std::slice::from_ref(&right))?;
        Ok(self.place(Node::Compare(comparator, left, right)))
    }

    /// Whether two operands are equal, of which at least one is a condition: true or false.
    fn equal<'a>(&mut self, left: &'s Expr<'a>, right: &'s Expr<'a>) -> Result<usize> {
        let (condition, other) = if is_condition(left) {
            (left, right)
        } else {
            (right, left)
        };
        let condition = self.truth(condition)?;
        if is_condition(other) {
            let other = self.truth(other)?;
            return Ok(self.place(Node::Same(condition, other)));
        }
        Ok(match self.operand(other)? {
            Operand::Value(Value::Bool(true)) => condition,
            Operand::Value(Value::Bool(false)) => self.place(Node::Not(condition)),
            Operand::Path(path) => {
                let is_boolean = self.place(Node::Type(Operand::Path(path.clone()), "BOOL"));
                let compare = Node::Compare(Comparator::Equal, Operand::Path(path), Operand::Value(&TRUE));
                let is_true = self.place(compare);
                let same = self.place(Node::Same(condition, is_true));
                self.place(Node::And(is_boolean, same))
            }
            // A number or text is neither.
            _ => self.never(),
        })
    }

    fn never(&mut self) -> usize {
        self.place(Node::Compare(
            Comparator::Equal,
            Operand::Value(&TRUE),
            Operand::Value(&FALSE),
        ))
    }

    fn between<'a>(&mut self, operands: &'s [Expr<'a>; 3]) -> Result<usize> {
        if operands.iter().any(is_condition) {
            return Err(wrong_operand_type("BETWEEN", "BOOL"));
        }
        let [value, low, high] = operands;
        let (value, low, high) = (self.operand(value)?, self.operand(low)?, self.operand(high)?);
        check_types("BETWEEN", &[&value, &low, &high], is_orderable)?;
        if let (Operand::Value(low), Operand::Value(high)) = (&low, &high) {
            let problem = match low.order(high) {
                None => "same data type for lower and upper bounds",
                Some(Ordering::Greater) => "upper bound to be greater than or equal to lower bound",
                _ => "",
            };
            if !problem.is_empty() {
                return Err(validation(format!(
                    "The BETWEEN operator requires {problem}; lower bound operand: {}, upper bound operand: {}",
                    crate::expression::condition::told(low),
                    crate::expression::condition::told(high)
                )));
            }
        }
        Ok(self.place(Node::Between(value, low, high)))
    }

    fn membership<'a>(&mut self, left: &'s Expr<'a>, right: &'s Expr<'a>) -> Result<usize> {
        let (Kind::List(members) | Kind::Bag(members)) = &right.kind else {
            return Err(wrong_in());
        };
        if members.is_empty() {
            return Err(wrong_in());
        }
        if members.len() > MAX_IN_OPERANDS {
            return Err(validation(format!(
                "The IN operator is provided with too many operands; number of operands: {}",
                members.len()
            )));
        }
        if is_condition(left) {
            let mut places = Vec::with_capacity(members.len());
            for member in members {
                places.push(self.equal(left, member)?);
            }
            return Ok(self.join(&places, Node::Or));
        }
        let left = self.operand(left)?;
        let mut list = Vec::with_capacity(members.len());
        for member in members {
            list.push(self.operand(member)?);
        }
        check_distinct("IN", &left, &list)?;
        Ok(self.place(Node::In(left, list)))
    }

    fn type_test<'a>(&mut self, operand: &'s Expr<'a>, name: &str) -> Result<usize> {
        let operand = self.operand(operand)?;
        let kind = match name {
            "MISSING" => {
                return match operand {
                    Operand::Path(path) => Ok(self.place(Node::Exists(path, false))),
                    _ => Ok(self.never()),
                };
            }
            "NULL" => "NULL",
            "BOOLEAN" | "BOOL" => "BOOL",
            "BLOB" => "B",
            "STRING" => "S",
            "NUMERIC" => "N",
            "STRUCT" | "TUPLE" => "M",
            "LIST" => "L",
            // In DynamoDB Local's words.
            _ => {
                return Err(validation(format!(
                    "Unsupported data type for IS operator: {name}. Supported data types are \
                     [MISSING, NULL, BOOLEAN, BLOB, STRING, NUMERIC, STRUCT, TUPLE, LIST]"
                )));
            }
        };
        Ok(self.place(Node::Type(operand, kind)))
    }

    fn function<'a>(&mut self, name: &str, arguments: &'s [Expr<'a>], spot: Spot) -> Result<usize> {
        let name = name.to_ascii_lowercase();
        if !TESTS.contains(&name.as_str()) {
            return Err(if name == "size" {
                validation("WHERE clause must contain an expression that resolves to a boolean")
            } else {
                unrecognized_function(&name, spot)
            });
        }
        let mut operands = Vec::with_capacity(arguments.len());
        for argument in arguments {
            operands.push(self.operand(argument)?);
        }
        let count = operands.len();
        let mut operands = operands.into_iter();
        let node = match (name.as_str(), operands.next(), operands.next(), count) {
            ("attribute_exists" | "attribute_not_exists", Some(operand), _, 1) => match operand {
                Operand::Path(path) => Node::Exists(path, name == "attribute_exists"),
                _ => {
                    return Err(validation(format!(
                        "Operator or function requires a document path; operator or function: {name}"
                    )));
                }
            },
            ("attribute_type", Some(first), Some(second), 2) => Node::Type(first, type_name(&second)?),
            ("begins_with", Some(first), Some(second), 2) => {
                let has_beginning = |value: &Value| matches!(value, Value::S(_) | Value::B(_));
                check_types(&name, &[&first, &second], has_beginning)?;
                check_distinct(&name, &first, std::slice::from_ref(&second))?;
                Node::BeginsWith(first, second)
            }
            ("contains", Some(first), Some(second), 2) => {
                let has_members =
                    |value: &Value| !matches!(value, Value::N(_) | Value::Bool(_) | Value::Null | Value::M(_));
                check_types(&name, &[&first], has_members)?;
                check_distinct(&name, &first, std::slice::from_ref(&second))?;
                Node::Contains(first, second)
            }
            _ => return Err(wrong_operand_count(&name, count)),
        };
        Ok(self.place(node))
    }
}

/// In DynamoDB Local's words.
fn wrong_in() -> Box<Error> {
    validation(
        "IN operator must have a left hand argument of type Variable Reference and right hand argument of type Seq with at least one member",
    )
}

/// Whether it holds or does not, rather than being something.
pub fn is_condition(expr: &Expr) -> bool {
    match &expr.kind {
        Kind::And(_)
        | Kind::Or(_)
        | Kind::Not(_)
        | Kind::Compare(..)
        | Kind::Between(_)
        | Kind::In(..)
        | Kind::Is(..) => true,
        Kind::Call(name, _) => !name.eq_ignore_ascii_case("size"),
        _ => false,
    }
}

fn type_name<'s>(operand: &Operand<'s>) -> Result<&'s str> {
    match operand {
        Operand::Value(Value::S(name)) if TYPE_NAMES.contains(&&**name) => Ok(name),
        Operand::Value(Value::S(name)) => Err(validation(format!(
            "Invalid attribute type name found; type: {name}, valid types: {{{}}}",
            TYPE_NAMES.join(",")
        ))),
        Operand::Value(other) => Err(wrong_operand_type("attribute_type", other.type_name())),
        // A guess.
        _ => Err(wrong_operand_type("attribute_type", "PATH")),
    }
}

fn is_orderable(value: &Value) -> bool {
    matches!(value, Value::S(_) | Value::N(_) | Value::B(_))
}

fn check_types(operator: &str, operands: &[&Operand], allowed: impl Fn(&Value) -> bool) -> Result<()> {
    for operand in operands {
        match operand {
            Operand::Value(value) if !allowed(value) => return Err(wrong_operand_type(operator, value.type_name())),
            Operand::Size(_) | Operand::Literal(_) if !allowed(&Value::N(Number::ZERO)) => {
                return Err(wrong_operand_type(operator, "N"));
            }
            _ => {}
        }
    }
    Ok(())
}

fn check_distinct(operator: &str, first: &Operand, rest: &[Operand]) -> Result<()> {
    match first {
        Operand::Path(path) if rest.contains(first) => Err(validation(format!(
            "The first operand must be distinct from the remaining operands for this operator or function; \
             operator: {operator}, first operand: {path}"
        ))),
        _ => Ok(()),
    }
}
