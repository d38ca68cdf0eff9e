//! COUNT, SUM, AVG, MIN and MAX over the rows that pass.

use crate::ast::{Aggregate, AggregateKind};
use crate::error::{self, Outcome};
use crate::eval::{eval, Env, Row};
use crate::value::{compare, Arithmetic, Number, Value};
use std::cmp::Ordering;

#[derive(Default)]
pub struct Total {
    count: i64,
    sum: Option<Number>,
    best: Option<Value<'static>>,
}

impl Total {
    /// Rows whose argument is NULL or MISSING don't count.
    pub fn add(&mut self, aggregate: &Aggregate, row: Row, env: &Env) -> Outcome<()> {
        let value = match &aggregate.argument {
            None => Value::Bool(true),
            Some(argument) => eval(argument, row, env)?,
        };
        if value.is_absent() {
            return Ok(());
        }
        self.count += 1;
        match aggregate.kind {
            AggregateKind::Count => {}
            AggregateKind::Sum | AggregateKind::Average => {
                let number = value.to_number().ok_or_else(error::incorrect_argument_type)?;
                self.sum = Some(match &self.sum {
                    None => number,
                    Some(sum) => sum.compute(Arithmetic::Add, &number)?,
                });
            }
            AggregateKind::Least => self.keep(value, Ordering::Less),
            AggregateKind::Greatest => self.keep(value, Ordering::Greater),
        }
        Ok(())
    }

    fn keep(&mut self, value: Value, wanted: Ordering) {
        // Fields of CSV that are numbers are compared as numbers.
        let number = matches!(value, Value::Untyped(_)).then(|| value.to_number()).flatten();
        let value = match number {
            Some(number) => number.into_value(),
            None => value,
        };
        let is_better = match &self.best {
            None => true,
            Some(best) => compare(&value, best) == Some(wanted),
        };
        if is_better {
            self.best = Some(value.into_owned());
        }
    }

    /// Nothing but a count is made of no rows.
    pub fn result(self, kind: AggregateKind) -> Outcome<Value<'static>> {
        Ok(match kind {
            AggregateKind::Count => Value::Int(self.count),
            AggregateKind::Sum => self.sum.map_or(Value::Null, Number::into_value),
            AggregateKind::Average => match self.sum {
                None => Value::Null,
                Some(sum) => {
                    // The average of integers is a decimal.
                    let sum = match sum {
                        Number::Int(_) => Number::Decimal(sum.to_decimal().ok_or_else(error::cannot_be_evaluated)?),
                        other => other,
                    };
                    let average = sum.compute(Arithmetic::Divide, &Number::Int(self.count))?;
                    average.into_value()
                }
            },
            AggregateKind::Least | AggregateKind::Greatest => self.best.unwrap_or(Value::Null),
        })
    }
}
