"""A library's books with boto3's resource style: tables as objects, plain Python values in and out.

The endpoint is taken from AWS_ENDPOINT_URL.
"""

import os
from decimal import Decimal

os.environ.setdefault("AWS_ENDPOINT_URL", "http://localhost:4566")

import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError

dynamodb = boto3.resource("dynamodb")
books = dynamodb.create_table(
    TableName="boto3-resource-books",
    BillingMode="PAY_PER_REQUEST",
    KeySchema=[{"AttributeName": "author", "KeyType": "HASH"}, {"AttributeName": "title", "KeyType": "RANGE"}],
    AttributeDefinitions=[
        {"AttributeName": "author", "AttributeType": "S"},
        {"AttributeName": "title", "AttributeType": "S"},
        {"AttributeName": "year", "AttributeType": "N"},
    ],
    # The same partition key in another order: what a local index is for.
    LocalSecondaryIndexes=[
        {
            "IndexName": "by-year",
            "KeySchema": [{"AttributeName": "author", "KeyType": "HASH"}, {"AttributeName": "year", "KeyType": "RANGE"}],
            "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["price"]},
        }
    ],
)
books.wait_until_exists()
assert books in list(dynamodb.tables.all())

# batch_writer gathers 25 items a call, sends again what was not taken, and leaves out repeated keys if told to.
with books.batch_writer(overwrite_by_pkeys=["author", "title"]) as batch:
    for year in range(1990, 2020):
        batch.put_item(Item={"author": "ann", "title": f"Yearbook {year}", "year": year, "price": Decimal("9.99")})
    batch.put_item(Item={"author": "ann", "title": "Yearbook 1990", "year": 1990, "price": Decimal("4.50")})
    batch.delete_item(Key={"author": "ann", "title": "Yearbook 1991"})
books.reload()

# Numbers are Decimal both ways, since floats would round them; a float is refused before it is sent.
found = books.get_item(Key={"author": "ann", "title": "Yearbook 1990"})["Item"]
assert found["price"] == Decimal("4.50") and found["year"] == 1990, found
try:
    books.put_item(Item={"author": "ann", "title": "Floating", "price": 0.1})
    raise AssertionError("a float was taken")
except TypeError:
    pass

# Conditions are objects, which write the expressions, names and values themselves.
of_the_nineties = books.query(
    IndexName="by-year",
    KeyConditionExpression=Key("author").eq("ann") & Key("year").between(1990, 1999),
    FilterExpression=Attr("price").lt(5) | Attr("title").contains("99"),
    ScanIndexForward=False,
)
assert [int(book["year"]) for book in of_the_nineties["Items"]] == list(range(1999, 1991, -1)) + [1990]

# A page ends at 1 MB or at Limit; ExclusiveStartKey goes on from there.
titles, start = [], {}
while True:
    page = books.query(KeyConditionExpression=Key("author").eq("ann"), Limit=7, **start)
    titles += [book["title"] for book in page["Items"]]
    if "LastEvaluatedKey" not in page:
        break
    start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
assert titles == [f"Yearbook {year}" for year in range(1990, 2020) if year != 1991]

# The paginators of the client do the same; the resource's client takes plain values as well.
pages = dynamodb.meta.client.get_paginator("scan").paginate(
    TableName=books.name, PaginationConfig={"PageSize": 10}, FilterExpression=Attr("year").gte(2010)
)
assert sum(page["Count"] for page in pages) == 10

# A change that holds only while the condition does, and what stood there when it doesn't.
borrow = {
    "Key": {"author": "ann", "title": "Yearbook 2000"},
    "UpdateExpression": "SET borrowed_by = :who",
    "ConditionExpression": Attr("borrowed_by").not_exists(),
    "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
}
books.update_item(**borrow, ExpressionAttributeValues={":who": "bob"})
try:
    books.update_item(**borrow, ExpressionAttributeValues={":who": "cleo"})
    raise AssertionError("borrowed twice")
except ClientError as error:
    assert error.response["Error"]["Code"] == "ConditionalCheckFailedException"
    assert error.response["Item"]["borrowed_by"] == {"S": "bob"}, error.response

# Several tables and keys at once, up to 100.
wanted = [{"author": "ann", "title": f"Yearbook {year}"} for year in (1990, 1991, 1992)]
answer = dynamodb.batch_get_item(RequestItems={books.name: {"Keys": wanted, "ProjectionExpression": "title"}})
assert sorted(book["title"] for book in answer["Responses"][books.name]) == ["Yearbook 1990", "Yearbook 1992"]

books.delete()
books.wait_until_not_exists()
print("boto3 resource example done")
