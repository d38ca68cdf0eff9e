"""The project under test: a small shop that keeps its products, customers and orders in DynamoDB and its receipts in S3."""

import os

os.environ.setdefault("AWS_ENDPOINT_URL", "http://localhost:4566")
os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
os.environ.setdefault("AWS_ACCESS_KEY_ID", "test")
os.environ.setdefault("AWS_SECRET_ACCESS_KEY", "test")

import boto3
from boto3.dynamodb.conditions import Attr, Key

dynamodb = boto3.resource("dynamodb")
s3 = boto3.client("s3")
products = dynamodb.Table("products")
customers = dynamodb.Table("customers")
orders = dynamodb.Table("orders")


def product(product_id):
    answer = products.get_item(Key={"id": product_id})
    if "Item" not in answer:
        raise LookupError(f"There is no product {product_id}")
    return answer["Item"]


def change_stock(product_id, by):
    products.update_item(
        Key={"id": product_id},
        UpdateExpression="ADD stock :by",
        ConditionExpression=Attr("stock").gte(max(0, -by)),
        ExpressionAttributeValues={":by": by},
    )


def place_order(order_id, customer, product_id, count):
    price = product(product_id)["price"]
    change_stock(product_id, -count)
    order = {"id": order_id, "customer": customer, "product": product_id, "count": count, "total": price * count, "state": "open"}
    orders.put_item(Item=order, ConditionExpression=Attr("id").not_exists())
    return order


def orders_of(customer):
    return orders.query(IndexName="by-customer", KeyConditionExpression=Key("customer").eq(customer))["Items"]


def change_state(order_id, before, after):
    answer = orders.update_item(
        Key={"id": order_id},
        UpdateExpression="SET #state = :after",
        ConditionExpression=Attr("state").eq(before),
        ExpressionAttributeNames={"#state": "state"},
        ExpressionAttributeValues={":after": after},
        ReturnValues="ALL_NEW",
    )
    return answer["Attributes"]


def cancel_order(order_id):
    order = change_state(order_id, "open", "cancelled")
    change_stock(order["product"], order["count"])


def pay_order(order_id):
    order = change_state(order_id, "open", "paid")
    template = s3.get_object(Bucket="templates", Key="receipt.txt")["Body"].read().decode()
    receipt = template.replace("{order}", order_id).replace("{total}", str(order["total"]))
    s3.put_object(Bucket="receipts", Key=f"{order['customer']}/{order_id}.txt", Body=receipt.encode())


def receipts_of(customer):
    answer = s3.list_objects_v2(Bucket="receipts", Prefix=f"{customer}/")
    return [entry["Key"] for entry in answer.get("Contents", [])]


def read_receipt(key):
    return s3.get_object(Bucket="receipts", Key=key)["Body"].read().decode()
