"""Keeps every change of a table as an object in a bucket. boto3 finds the emulator by itself."""

import json
import os

import boto3

s3 = boto3.client("s3")


def handler(event, context):
    for record in event["Records"]:
        change = record["dynamodb"]
        body = {"eventName": record["eventName"], "item": change.get("NewImage")}
        key = f"{change['Keys']['id']['S']}/{change['SequenceNumber']}.json"
        s3.put_object(Bucket=os.environ["BUCKET"], Key=key, Body=json.dumps(body))
