"""S3 Select against SQLite: random tables and queries of the SQL that both speak, through boto3. Arguments: how many queries, and the seed."""

import csv
import io
import json
import random
import sqlite3
import sys

import boto3

COUNT, SEED = int(sys.argv[1]), int(sys.argv[2])
BUCKET = f"select-sqlite-{SEED}"
chance = random.Random(SEED)
s3 = boto3.client("s3")

# What each column is in S3 Select, where all fields are texts, and in SQLite, where they have types.
NUMBER = ("CAST(s._1 AS INT)", "a")
TEXT = ("s._2", "b")
NULLABLE = ("CAST(NULLIF(s._3, '') AS INT)", "c")


def number(depth):
    kinds = ["literal", "column", "nullable"] + (["sum", "length", "case", "coalesce", "divide"] if depth > 0 else [])
    kind = chance.choice(kinds)
    if kind == "literal":
        return (str(chance.randint(0, 30)),) * 2
    if kind == "column":
        return NUMBER
    if kind == "nullable":
        return NULLABLE
    if kind == "length":
        (a, b) = text(depth - 1)
        return f"CHAR_LENGTH({a})", f"LENGTH({b})"
    if kind == "coalesce":
        return join("COALESCE({}, {})", number(depth - 1), number(depth - 1))
    if kind == "divide":
        sign = chance.choice("/%")
        return join("({} " + sign + " " + str(chance.randint(1, 5)) + ")", number(depth - 1))
    if kind == "case":
        return join("CASE WHEN {} THEN {} ELSE {} END", condition(depth - 1), number(depth - 1), number(depth - 1))
    return join("({} " + chance.choice("+-*") + " {})", number(depth - 1), number(depth - 1))


def text(depth):
    kinds = ["literal", "column"] + (["lower", "upper", "trim", "substring", "concatenate"] if depth > 0 else [])
    kind = chance.choice(kinds)
    if kind == "literal":
        return ("'" + word().replace("'", "''") + "'",) * 2
    if kind == "column":
        return TEXT
    if kind == "substring":
        start, length = chance.randint(1, 4), chance.randint(0, 4)
        (a, b) = text(depth - 1)
        return f"SUBSTRING({a}, {start}, {length})", f"SUBSTR({b}, {start}, {length})"
    if kind == "concatenate":
        return join("({} || {})", text(depth - 1), text(depth - 1))
    return join(kind.upper() + "({})", text(depth - 1))


def condition(depth):
    kinds = ["compare", "null", "texts", "like"] + (["and", "or", "not", "between", "in"] if depth > 0 else [])
    kind = chance.choice(kinds)
    sign = chance.choice(["=", "<>", "!=", "<", "<=", ">", ">="])
    if kind == "compare":
        return join("({} " + sign + " {})", number(depth - 1), number(depth - 1))
    if kind == "texts":
        return join("({} " + sign + " {})", text(depth - 1), text(depth - 1))
    if kind == "null":
        return join("({} IS " + chance.choice(["", "NOT "]) + "NULL)", number(depth - 1))
    if kind == "like":
        pattern = "".join(chance.choice("ab%_ %") for _ in range(chance.randint(0, 4)))
        negated = chance.choice(["", "NOT "])
        return join("({} " + negated + "LIKE '" + pattern + "' ESCAPE '!')", text(depth - 1))
    if kind == "not":
        return join("(NOT {})", condition(depth - 1))
    if kind == "between":
        return join("({} BETWEEN {} AND {})", number(depth - 1), number(depth - 1), number(depth - 1))
    if kind == "in":
        return join("({} IN ({}, {}))", number(depth - 1), number(depth - 1), number(depth - 1))
    return join("({} " + kind.upper() + " {})", condition(depth - 1), condition(depth - 1))


def join(form, *parts):
    return form.format(*(a for a, _ in parts)), form.format(*(b for _, b in parts))


def word():
    return "".join(chance.choice("abAB ,'\"") for _ in range(chance.randint(0, 5)))


def table():
    rows = chance.randint(0, 40)
    return [(chance.randint(-20, 40), word(), chance.choice([None, chance.randint(-5, 5)])) for _ in range(rows)]


def query():
    where = condition(3)
    if chance.random() < 0.3:
        kinds = [("COUNT(*)",) * 2] + [join(f"{name}({{}})", number(1)) for name in ("COUNT", "SUM", "MIN", "MAX")]
        columns = [chance.choice(kinds) for _ in range(2)]
    else:
        columns = [chance.choice([number, text])(2) for _ in range(2)]
    limit = f" LIMIT {chance.randint(0, 10)}" if chance.random() < 0.2 else ""
    ours, theirs = join("SELECT {} AS x, {} AS y FROM @ WHERE {}" + limit, *columns, where)
    return ours.replace("@", "S3Object s"), theirs.replace("@", "t")


def expected(rows, sql):
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA case_sensitive_like = ON")
    database.execute("CREATE TABLE t (a INTEGER, b TEXT, c INTEGER)")
    database.executemany("INSERT INTO t VALUES (?, ?, ?)", rows)
    return [list(row) for row in database.execute(sql)]


def selected(rows, sql):
    body = io.StringIO()
    csv.writer(body, lineterminator="\n").writerows((a, b, "" if c is None else c) for a, b, c in rows)
    s3.put_object(Bucket=BUCKET, Key="table.csv", Body=body.getvalue().encode())
    answer = s3.select_object_content(
        Bucket=BUCKET,
        Key="table.csv",
        ExpressionType="SQL",
        Expression=sql,
        InputSerialization={"CSV": {}},
        OutputSerialization={"JSON": {}},
    )
    events = list(answer["Payload"])
    assert "End" in events[-1], events
    lines = b"".join(event["Records"]["Payload"] for event in events if "Records" in event).decode()
    return [[row["x"], row["y"]] for row in map(json.loads, lines.splitlines())]


s3.create_bucket(Bucket=BUCKET)
for index in range(COUNT):
    rows, (ours, theirs) = table(), query()
    want, got = expected(rows, theirs), selected(rows, ours)
    assert want == got, f"query {index} of seed {SEED}: {ours}\n{theirs}\nrows {rows}\nSQLite {want}\nemulator {got}"
print(f"compared {COUNT}")
