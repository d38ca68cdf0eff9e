"""Deploys the function with boto3, maps a table's stream to it, and waits for what comes of three writes."""

import io
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import boto3

here = Path(__file__).parent
aws_lambda, dynamodb, s3 = boto3.client("lambda"), boto3.client("dynamodb"), boto3.client("s3")


def package():
    """On AWS the runtime has boto3 already; packed with the function it is the same everywhere."""
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--quiet", "--root-user-action=ignore", "--target", folder]
        subprocess.run([*pip, "--requirement", here / "requirements.txt"], check=True)
        (Path(folder) / "index.py").write_bytes((here / "index.py").read_bytes())
        zipped = io.BytesIO()
        with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in Path(folder).rglob("*"):
                if file.is_file() and file.suffix != ".pyc":
                    archive.write(file, file.relative_to(folder))
        return zipped.getvalue()


s3.create_bucket(Bucket="order-archive")
table = dynamodb.create_table(
    TableName="archived-orders",
    BillingMode="PAY_PER_REQUEST",
    AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
)["TableDescription"]
aws_lambda.create_function(
    FunctionName="archive",
    Runtime=f"python3.{sys.version_info.minor}",
    Handler="index.handler",
    Role="arn:aws:iam::000000000000:role/lambda",
    Timeout=30,
    Code={"ZipFile": package()},
    Environment={"Variables": {"BUCKET": "order-archive"}},
)
aws_lambda.get_waiter("function_active_v2").wait(FunctionName="archive")
mapping = aws_lambda.create_event_source_mapping(
    FunctionName="archive",
    EventSourceArn=table["LatestStreamArn"],
    StartingPosition="TRIM_HORIZON",
    FilterCriteria={"Filters": [{"Pattern": '{"eventName": ["INSERT", "REMOVE"]}'}]},
)

dynamodb.put_item(TableName="archived-orders", Item={"id": {"S": "one"}, "amount": {"N": "1"}})
dynamodb.put_item(TableName="archived-orders", Item={"id": {"S": "one"}, "amount": {"N": "2"}})
dynamodb.delete_item(TableName="archived-orders", Key={"id": {"S": "one"}})

objects = []
for _ in range(300):
    objects = s3.list_objects_v2(Bucket="order-archive").get("Contents", [])
    if len(objects) == 2:
        break
    time.sleep(0.1)
for entry in objects:
    print(s3.get_object(Bucket="order-archive", Key=entry["Key"])["Body"].read().decode())
aws_lambda.delete_event_source_mapping(UUID=mapping["UUID"])
print("archive example done")
