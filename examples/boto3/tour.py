"""S3, DynamoDB and STS with boto3, which takes the endpoint from AWS_ENDPOINT_URL."""

import os

os.environ.setdefault("AWS_ENDPOINT_URL", "http://localhost:4566")

import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError


def code_of(call, **arguments):
    """The error code that a call ends with, or None."""
    try:
        call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"]
    return None


def s3_tour():
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="boto3-tour")
    s3.put_object(Bucket="boto3-tour", Key="greeting.txt", Body=b"hello", Metadata={"lang": "en"})
    answer = s3.get_object(Bucket="boto3-tour", Key="greeting.txt", Range="bytes=1-3")
    assert answer["Body"].read() == b"ell" and answer["Metadata"] == {"lang": "en"}
    assert code_of(s3.get_object, Bucket="boto3-tour", Key="missing") == "NoSuchKey"
    assert code_of(s3.put_object, Bucket="boto3-tour", Key="greeting.txt", Body=b"", IfNoneMatch="*") == "PreconditionFailed"
    assert code_of(s3.delete_bucket, Bucket="boto3-tour") == "BucketNotEmpty"

    upload = s3.create_multipart_upload(Bucket="boto3-tour", Key="parts")["UploadId"]
    target = {"Bucket": "boto3-tour", "Key": "parts", "UploadId": upload}
    sizes = [5 * 1024 * 1024, 3]
    parts = [
        {"PartNumber": n, "ETag": s3.upload_part(**target, PartNumber=n, Body=b"x" * size)["ETag"]}
        for n, size in enumerate(sizes, 1)
    ]
    s3.complete_multipart_upload(**target, MultipartUpload={"Parts": parts})
    assert s3.head_object(Bucket="boto3-tour", Key="parts")["ContentLength"] == sum(sizes)

    url = s3.generate_presigned_url("get_object", Params={"Bucket": "boto3-tour", "Key": "greeting.txt"})
    assert "X-Amz-Signature" in url or "Signature" in url

    keys = [item["Key"] for page in s3.get_paginator("list_objects_v2").paginate(Bucket="boto3-tour") for item in page["Contents"]]
    assert keys == ["greeting.txt", "parts"], keys
    s3.delete_objects(Bucket="boto3-tour", Delete={"Objects": [{"Key": key} for key in keys]})
    s3.delete_bucket(Bucket="boto3-tour")


def dynamodb_tour():
    dynamodb = boto3.resource("dynamodb")
    table = dynamodb.create_table(
        TableName="boto3-tour",
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": "album", "KeyType": "HASH"}, {"AttributeName": "track", "KeyType": "RANGE"}],
        AttributeDefinitions=[
            {"AttributeName": "album", "AttributeType": "S"},
            {"AttributeName": "track", "AttributeType": "N"},
            {"AttributeName": "singer", "AttributeType": "S"},
        ],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-singer",
                "KeySchema": [{"AttributeName": "singer", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
    )
    table.wait_until_exists()
    with table.batch_writer() as batch:
        for track in range(1, 31):
            batch.put_item(Item={"album": "one", "track": track, "singer": "ann" if track % 2 else "bob", "tags": {"new"}})
    found = table.query(KeyConditionExpression=Key("album").eq("one") & Key("track").between(10, 12))
    assert [int(item["track"]) for item in found["Items"]] == [10, 11, 12]
    found = table.query(IndexName="by-singer", KeyConditionExpression=Key("singer").eq("bob"), FilterExpression=Attr("track").gt(20))
    assert found["Count"] == 5 and found["ScannedCount"] == 15, found
    call = {"Key": {"album": "one", "track": 1}, "UpdateExpression": "SET plays = if_not_exists(plays, :zero) + :one"}
    values = {":zero": 0, ":one": 1}
    table.update_item(**call, ExpressionAttributeValues=values)
    answer = table.update_item(**call, ExpressionAttributeValues=values, ReturnValues="UPDATED_NEW")
    assert answer["Attributes"] == {"plays": 2}, answer
    refused = code_of(table.put_item, Item={"album": "one", "track": 1}, ConditionExpression="attribute_not_exists(album)")
    assert refused == "ConditionalCheckFailedException"
    assert table.scan(Select="COUNT")["Count"] == 30
    table.delete()
    table.wait_until_not_exists()


assert boto3.client("sts").get_caller_identity()["Account"] == "000000000000"
s3_tour()
dynamodb_tour()
print("boto3 tour done")
