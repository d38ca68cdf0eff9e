"""How Python programs use DynamoDB: credentials and regions of other emulators, every paginator, waiters, batch_writer, the resource's collections.

Run by dynamodb-habits.clients.test.ts, with the endpoint in AWS_ENDPOINT_URL.
"""

import os

import boto3
from boto3.dynamodb.conditions import Attr
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

# Nothing but what each client is given.
for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION", "AWS_DEFAULT_REGION"):
    os.environ.pop(name, None)
ENDPOINT = os.environ["AWS_ENDPOINT_URL"]


def session(key="test", region="us-east-1", **more):
    return boto3.session.Session(aws_access_key_id=key, aws_secret_access_key="any", region_name=region, **more)


def make(dynamodb, name, **more):
    table = dynamodb.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        **more,
    )
    table.wait_until_exists()
    return table


def keys_and_regions():
    """Who asks decides which tables there are: the account and the region."""
    keys = ["fakeMyKeyId", "dummy", "local", "AKIAIOSFODNN7EXAMPLE", "x", "a b", "é", "k/with/slashes", "111111111111", "ASIAQNZGKIQY56JQ7WML"]
    accounts = {}
    for key in keys:
        table = make(session(key.encode("ascii", "ignore").decode() or "e").resource("dynamodb"), f"keys-{keys.index(key)}")
        accounts[key] = table.table_arn.split(":")[4]
        table.delete()
    assert accounts.pop("111111111111") == "111111111111", accounts
    assert set(accounts.values()) == {"000000000000"}, accounts
    for region in ("local", "localhost", "eu-west-3", "moon-central-1", "ddblocal", "us-gov-west-1", "cn-north-1"):
        table = make(session(region=region).resource("dynamodb"), "regions")
        assert table.table_arn.split(":")[3] == region, table.table_arn
        assert [each.name for each in session(region=region).resource("dynamodb").tables.all()] == ["regions"]
        table.delete()
    # Without a region botocore asks for one itself; without a signature the emulator has to do without.
    unsigned = boto3.session.Session(region_name="eu-west-1").client("dynamodb", config=Config(signature_version=UNSIGNED))
    assert "TableNames" in unsigned.list_tables()


def endpoint_discovery():
    for discovery in (True, False, "auto"):
        client = session().client("dynamodb", config=Config(endpoint_discovery_enabled=discovery), endpoint_url=ENDPOINT)
        assert "TableNames" in client.list_tables()
    assert session().client("dynamodb").describe_endpoints()["Endpoints"][0]["CachePeriodInMinutes"] == 1440


def batch_writer():
    dynamodb = session().resource("dynamodb")
    table = make(dynamodb, "batches")
    with table.batch_writer(overwrite_by_pkeys=["id"]) as batch:
        for n in range(1_000):
            batch.put_item(Item={"id": str(n % 500), "n": n, "text": "x" * 300})
    assert table.scan(Select="COUNT")["Count"] == 500
    # 25 items of 400 KB less a little: more than 16 MB a call would be refused, and pages of a scan end at 1 MB.
    with table.batch_writer() as batch:
        for n in range(30):
            batch.put_item(Item={"id": f"large {n}", "text": "y" * 390_000})
    with table.batch_writer() as batch:
        for n in range(500):
            batch.delete_item(Key={"id": str(n)})
    pages = list(dynamodb.meta.client.get_paginator("scan").paginate(TableName=table.name))
    assert sum(page["Count"] for page in pages) == 30 and len(pages) >= 10, len(pages)
    # 100 keys a call are allowed, 16 MB of answer at once: the rest comes back as UnprocessedKeys.
    wanted = {table.name: {"Keys": [{"id": f"large {n}"} for n in range(30)] + [{"id": f"none {n}"} for n in range(70)]}}
    found = 0
    while wanted:
        answer = dynamodb.batch_get_item(RequestItems=wanted)
        found += len(answer["Responses"][table.name])
        wanted = answer["UnprocessedKeys"]
    assert found == 30, found
    table.delete()
    table.wait_until_not_exists()


def paginators():
    """All that botocore knows, each with pages of one where there is a size."""
    dynamodb = session().resource("dynamodb")
    client = dynamodb.meta.client
    table = make(dynamodb, "pages", Tags=[{"Key": f"tag {n}", "Value": str(n)} for n in range(40)])
    make(dynamodb, "pages-of-another")
    for n in range(5):
        table.put_item(Item={"id": str(n), "n": n})
    for n in range(3):
        client.create_backup(TableName=table.name, BackupName=f"backup-{n}")
    calls = {
        "list_backups": ({"TableName": table.name}, "BackupSummaries", 3),
        "list_tables": ({}, "TableNames", 2),
        "list_tags_of_resource": ({"ResourceArn": table.table_arn}, "Tags", 40),
        "query": ({"TableName": table.name, "KeyConditionExpression": "id = :id", "ExpressionAttributeValues": {":id": "1"}}, "Items", 1),
        "scan": ({"TableName": table.name, "FilterExpression": Attr("n").gt(1)}, "Items", 3),
    }
    model = session()._session.get_component("data_loader").load_service_model("dynamodb", "paginators-1")
    known = {boto3.session.botocore.xform_name(name) for name in model["pagination"]}
    assert known == set(calls), known
    for name, (arguments, member, expected) in calls.items():
        config = {} if name == "list_tags_of_resource" else {"PageSize": 1}
        pages = client.get_paginator(name).paginate(**arguments, PaginationConfig=config)
        assert len([each for page in pages for each in page.get(member, [])]) == expected, name
        # A page that ends early is gone on with by the token that the paginator makes.
        first = client.get_paginator(name).paginate(**arguments, PaginationConfig={**config, "MaxItems": 1}).build_full_result()
        if "NextToken" in first:
            rest = client.get_paginator(name).paginate(**arguments, PaginationConfig={**config, "StartingToken": first["NextToken"]})
            assert len(rest.build_full_result()[member]) == expected - 1, name
    for backup in client.list_backups(TableName=table.name)["BackupSummaries"]:
        client.delete_backup(BackupArn=backup["BackupArn"])
    for each in ("pages", "pages-of-another"):
        client.delete_table(TableName=each)


def collections():
    dynamodb = session(region="eu-west-2").resource("dynamodb")
    for n in range(5):
        make(dynamodb, f"table-{n}")
    assert [table.name for table in dynamodb.tables.all()] == [f"table-{n}" for n in range(5)]
    assert [table.name for table in dynamodb.tables.limit(2)] == ["table-0", "table-1"]
    assert [table.name for table in dynamodb.tables.page_size(2)] == [f"table-{n}" for n in range(5)]
    assert len(list(dynamodb.tables.filter(ExclusiveStartTableName="table-2"))) == 2
    for table in dynamodb.tables.all():
        assert (table.table_status, table.item_count, table.billing_mode_summary["BillingMode"]) == ("ACTIVE", 0, "PAY_PER_REQUEST")
        table.delete()


def waiters():
    """All that botocore knows, against what they wait for."""
    client = session().client("dynamodb")
    quickly = {"Delay": 1, "MaxAttempts": 20}
    table = make(session().resource("dynamodb"), "waited")
    client.get_waiter("table_exists").wait(TableName="waited", WaiterConfig=quickly)
    client.update_contributor_insights(TableName="waited", ContributorInsightsAction="ENABLE")
    client.get_waiter("contributor_insights_enabled").wait(TableName="waited", WaiterConfig=quickly)
    stream = {"TableName": "waited", "StreamArn": "arn:aws:kinesis:us-east-1:000000000000:stream/waited"}
    client.enable_kinesis_streaming_destination(**stream)
    client.get_waiter("kinesis_streaming_destination_active").wait(TableName="waited", WaiterConfig=quickly)
    bucket = {"S3Bucket": "waited-exports"}
    session().client("s3").create_bucket(Bucket=bucket["S3Bucket"])
    table.put_item(Item={"id": "exported"})
    client.update_continuous_backups(TableName="waited", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})
    export = client.export_table_to_point_in_time(TableArn=table.table_arn, S3Prefix="all", **bucket)["ExportDescription"]["ExportArn"]
    client.get_waiter("export_completed").wait(ExportArn=export, WaiterConfig=quickly)
    done = client.describe_export(ExportArn=export)["ExportDescription"]
    assert done["ItemCount"] == 1, done
    started = client.import_table(
        S3BucketSource={**bucket, "S3KeyPrefix": done["ExportManifest"].rsplit("/", 1)[0] + "/data/"},
        InputFormat="DYNAMODB_JSON",
        InputCompressionType="GZIP",
        TableCreationParameters={
            "TableName": "waited-again",
            "BillingMode": "PAY_PER_REQUEST",
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        },
    )["ImportTableDescription"]["ImportArn"]
    client.get_waiter("import_completed").wait(ImportArn=started, WaiterConfig=quickly)
    assert client.get_item(TableName="waited-again", Key={"id": {"S": "exported"}})["Item"] == {"id": {"S": "exported"}}
    for name in ("waited", "waited-again"):
        client.delete_table(TableName=name)
        client.get_waiter("table_not_exists").wait(TableName=name, WaiterConfig=quickly)
    known = {"contributor_insights_enabled", "export_completed", "import_completed", "table_exists", "table_not_exists"}
    assert set(client.waiter_names) == known | {"kinesis_streaming_destination_active"}, client.waiter_names


def errors():
    """Each error is a class of the client's, with AWS's fields."""
    client = session().client("dynamodb")
    try:
        client.get_item(TableName="missing", Key={"id": {"S": "a"}})
        raise AssertionError("a table that is missing answered")
    except client.exceptions.ResourceNotFoundException as error:
        assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 400
        assert error.response["ResponseMetadata"]["RetryAttempts"] == 0
    try:
        client.put_item(TableName="missing", Item={"id": {"N": "not a number"}})
        raise AssertionError("a bad number was taken")
    except ClientError as error:
        assert error.response["Error"]["Code"] == "ValidationException"


for check in (keys_and_regions, endpoint_discovery, collections, batch_writer, errors, paginators, waiters):
    check()
    print(check.__name__, flush=True)
