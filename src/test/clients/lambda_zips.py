"""Functions from zips as the deployment tools make them. Prints what each answers."""

import io
import json
import zipfile

import boto3

aws_lambda, s3 = boto3.client("lambda"), boto3.client("s3")


class Pipe(io.RawIOBase):
    """Takes bytes and can't go back, so that sizes come behind each file, as with the Serverless Framework's archiver."""

    def __init__(self):
        self.content = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.content += data
        return len(data)


def entry(name, mode=0o100644):
    """All tools write the same time, so that the same code has the same hash."""
    info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    info.external_attr = mode << 16
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def deploy(name, code, handler):
    aws_lambda.create_function(
        FunctionName=name,
        Runtime="python3.12",
        Handler=handler,
        Role="arn:aws:iam::000000000000:role/lambda",
        Code=code,
        Environment={"Variables": {"STAGE": "dev"}},
        Tags={"made-by": name},
    )
    aws_lambda.get_waiter("function_active_v2").wait(FunctionName=name)
    answer = aws_lambda.invoke(FunctionName=name, Payload=json.dumps({"name": "Ana"}))
    print(name, answer["Payload"].read().decode())


SOURCE = "import os\nfrom lib.greeting import greet\n\ndef hello(event, context):\n    return greet(event['name'], os.environ['STAGE'])\n"
LIBRARY = "def greet(name, stage):\n    return f'{name} in {stage}'\n"

pipe = Pipe()
with zipfile.ZipFile(pipe, "w") as archive:
    archive.writestr(entry("src/handler.py"), SOURCE.replace("lib.", "src.lib."))
    archive.writestr(entry("src/lib/greeting.py"), LIBRARY)
s3.create_bucket(Bucket="deployments")
key = "serverless/hello/dev/1768213230000-2026-01-12T10:20:30.000Z/hello.zip"
s3.put_object(Bucket="deployments", Key=key, Body=bytes(pipe.content))
deploy("serverless-style", {"S3Bucket": "deployments", "S3Key": key}, "src/handler.hello")

built = io.BytesIO()
with zipfile.ZipFile(built, "w") as archive:
    archive.writestr(entry("lib/", 0o40755), "")
    archive.writestr(entry("lib/__init__.py"), "")
    archive.writestr(entry("lib/greeting.py"), LIBRARY)
    archive.writestr(entry("app.py", 0o100755), SOURCE)
s3.put_object(Bucket="deployments", Key="5f3c0d7a9b", Body=built.getvalue())
deploy("sam-style", {"S3Bucket": "deployments", "S3Key": "5f3c0d7a9b"}, "app.hello")
