"""What the shop needs before it can be tested: three tables, two buckets, 400 products, 200 customers."""

from shop import customers, dynamodb, orders, products, s3

PRODUCTS = 400
CUSTOMERS = 200
BUCKETS = ["templates", "receipts"]


def create_table(name, *more, **arguments):
    table = dynamodb.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": attribute, "AttributeType": "S"} for attribute in ("id", *more)],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        **arguments,
    )
    table.wait_until_exists()


def create_resources():
    create_table("products")
    create_table("customers")
    index = {
        "IndexName": "by-customer",
        "KeySchema": [{"AttributeName": "customer", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"},
    }
    create_table("orders", "customer", GlobalSecondaryIndexes=[index])
    for bucket in BUCKETS:
        s3.create_bucket(Bucket=bucket)
    s3.put_object(Bucket="templates", Key="receipt.txt", Body=b"Order {order}: {total}\n")
    with products.batch_writer() as batch:
        for n in range(PRODUCTS):
            batch.put_item(Item={"id": f"p{n}", "price": 10 + n, "stock": 5})
    with customers.batch_writer() as batch:
        for n in range(CUSTOMERS):
            batch.put_item(Item={"id": f"c{n}", "name": f"Customer {n}"})


def delete_resources():
    for table in (products, customers, orders):
        table.delete()
    for bucket in BUCKETS:
        keys = [{"Key": entry["Key"]} for entry in s3.list_objects_v2(Bucket=bucket).get("Contents", [])]
        if keys:
            s3.delete_objects(Bucket=bucket, Delete={"Objects": keys})
        s3.delete_bucket(Bucket=bucket)
