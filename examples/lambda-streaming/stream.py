"""Deploys the function and reads its answer as it comes."""

import io
import json
import zipfile
from pathlib import Path

import boto3

aws_lambda = boto3.client("lambda")
zipped = io.BytesIO()
with zipfile.ZipFile(zipped, "w") as archive:
    archive.write(Path(__file__).parent / "index.mjs", "index.mjs")
aws_lambda.create_function(
    FunctionName="lines",
    Runtime="nodejs20.x",
    Handler="index.handler",
    Role="arn:aws:iam::000000000000:role/lambda",
    Code={"ZipFile": zipped.getvalue()},
)
aws_lambda.get_waiter("function_active_v2").wait(FunctionName="lines")

answer = aws_lambda.invoke_with_response_stream(FunctionName="lines", Payload=json.dumps({"lines": 5}))
pieces = []
for event in answer["EventStream"]:
    if "PayloadChunk" in event:
        pieces.append(event["PayloadChunk"]["Payload"])
    elif event["InvokeComplete"].get("ErrorCode"):
        raise RuntimeError(event["InvokeComplete"]["ErrorDetails"])
# The head of the answer stands before eight zero bytes.
head, body = b"".join(pieces).split(b"\0" * 8)
print(json.loads(head)["headers"]["x-lines"], "lines in", "several pieces" if len(pieces) > 1 else "one piece")
print(body.decode(), end="")
