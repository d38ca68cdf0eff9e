"""Bodies that are never whole in memory: a gzipped log is written while it is made, and read line by line. The endpoint is taken from AWS_ENDPOINT_URL."""

import gzip
import hashlib
import os
import threading

os.environ.setdefault("AWS_ENDPOINT_URL", "http://localhost:4566")

import boto3
from boto3.s3.transfer import TransferConfig

BUCKET, KEY, LINES = "streams-python", "logs/2026/11/21.log.gz", 300_000
MIB = 1024 * 1024
s3 = boto3.client("s3")


def lines():
    for number in range(LINES):
        request = hashlib.md5(b"%d" % number).hexdigest().encode()
        yield b"%s GET /things/%d 200\n" % (request, number * 7919 % 1000)


def upload():
    """One thread writes into a pipe, the other uploads what comes out of it in parts of 5 MiB, whatever the length will be."""
    source, sink = os.pipe()

    def write():
        with os.fdopen(sink, "wb") as pipe, gzip.GzipFile(fileobj=pipe, mode="wb", compresslevel=1) as packed:
            for line in lines():
                packed.write(line)

    writer = threading.Thread(target=write)
    writer.start()
    parts = TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB, max_concurrency=2)
    with os.fdopen(source, "rb") as pipe:
        s3.upload_fileobj(pipe, BUCKET, KEY, Config=parts, ExtraArgs={"ContentType": "application/gzip", "ChecksumAlgorithm": "CRC32"})
    writer.join()


def download():
    """The body of an answer is a file: gzip unpacks it as it comes. The checksum is verified at its end."""
    body = s3.get_object(Bucket=BUCKET, Key=KEY, ChecksumMode="ENABLED")["Body"]
    with gzip.GzipFile(fileobj=body) as log:
        return sum(1 for line in log if b"/things/42 " in line)


def tail(count):
    """Only the end of an object, by its range."""
    return s3.get_object(Bucket=BUCKET, Key=KEY, Range=f"bytes=-{count}")["Body"].read()


s3.create_bucket(Bucket=BUCKET)
upload()
assert download() == LINES // 1000
assert s3.head_object(Bucket=BUCKET, Key=KEY, PartNumber=1)["PartsCount"] > 1
# A gzip file ends with the length of what it holds.
assert int.from_bytes(tail(4), "little") == sum(len(line) for line in lines())
s3.delete_object(Bucket=BUCKET, Key=KEY)
s3.delete_bucket(Bucket=BUCKET)
print("python streams example done")
