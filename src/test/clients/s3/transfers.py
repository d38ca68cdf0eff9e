"""boto3's managed transfers with the settings that people choose; prints the name of each part that passed. With `crt`, the same through AWS's C library."""

import hashlib
import io
import os
import socket
import sys
import tempfile
import threading

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError

MIB = 1024 * 1024
HOST = "localhost.localstack.cloud"
s3 = boto3.client("s3", config=Config(s3={"addressing_style": "path"}))


def body_of(size):
    """Bytes that differ from block to block, so that a swapped or repeated part shows."""
    return b"".join(hashlib.sha256(b"%d" % n).digest() * 32 for n in range(size // 1024 + 1))[:size]


class Stream(io.RawIOBase):
    """What can be read once and not sought, as a pipe."""

    def __init__(self, data):
        self.inner = io.BytesIO(data)

    def readable(self):
        return True

    def readinto(self, buffer):
        return self.inner.readinto(buffer)


def refused(code, call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response
    raise AssertionError(f"not refused with {code}")


def bucket(name):
    s3.create_bucket(Bucket=name)
    return name


def files_and_streams():
    name = bucket("boto3-streams")
    config = TransferConfig(multipart_threshold=8 * MIB, multipart_chunksize=5 * MIB, max_concurrency=4, io_chunksize=64 * 1024)
    for size in (0, 1, 5 * MIB, 8 * MIB - 1, 8 * MIB, 23 * MIB + 7):
        data = body_of(size)
        seen, lock = [], threading.Lock()

        def progress(count):
            with lock:
                seen.append(count)

        s3.upload_fileobj(io.BytesIO(data), name, f"{size}", Config=config, Callback=progress)
        assert sum(seen) == size, (sum(seen), size)
        head = s3.head_object(Bucket=name, Key=f"{size}")
        parts = -(-size // (5 * MIB)) if size >= 8 * MIB else 0
        assert head["ETag"].endswith(f'-{parts}"') == (parts > 0), (size, head["ETag"])
        back = io.BytesIO()
        s3.download_fileobj(name, f"{size}", back, Config=config)
        assert back.getvalue() == data, size
    s3.upload_fileobj(Stream(body_of(12 * MIB)), name, "piped", Config=config)
    back = io.BytesIO()
    s3.download_fileobj(name, "piped", back, Config=TransferConfig(use_threads=False))
    assert back.getvalue() == body_of(12 * MIB)


def checksums():
    name = bucket("boto3-checksums")
    data = body_of(17 * MIB)
    config = TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB)
    for algorithm in ("CRC32", "CRC32C", "SHA1", "SHA256"):
        try:
            s3.upload_fileobj(io.BytesIO(data), name, algorithm, Config=config, ExtraArgs={"ChecksumAlgorithm": algorithm})
        except Exception as error:  # Without AWS's C library, botocore has no CRC32C.
            assert algorithm == "CRC32C" and "awscrt" in str(error).lower(), error
            continue
        parts = ["Checksum", "ObjectParts", "ObjectSize", "ETag"]
        told = s3.get_object_attributes(Bucket=name, Key=algorithm, ObjectAttributes=parts)
        assert told["ObjectSize"] == len(data) and told["ObjectParts"]["TotalPartsCount"] == 4, told
        assert told["Checksum"][f"Checksum{algorithm}"], told
        head = s3.head_object(Bucket=name, Key=algorithm, ChecksumMode="ENABLED")
        assert head["ChecksumType"] == "COMPOSITE" and head[f"Checksum{algorithm}"].endswith("-4"), head
        back = io.BytesIO()
        s3.download_fileobj(name, algorithm, back, ExtraArgs={"ChecksumMode": "ENABLED"})
        assert back.getvalue() == data
    refused("BadDigest", s3.put_object, Bucket=name, Key="wrong", Body=b"x", ChecksumCRC32="AAAAAA==")
    refused("404", s3.head_object, Bucket=name, Key="wrong")


def arguments_of_transfers():
    name = bucket("boto3-arguments")
    extra = {
        "Metadata": {"owner": "ann", "note": "two words"},
        "ContentType": "text/csv",
        "CacheControl": "max-age=60",
        "ContentDisposition": 'attachment; filename="a b.csv"',
        "StorageClass": "STANDARD_IA",
        "Tagging": "kind=report&year=2026",
        "ServerSideEncryption": "AES256",
    }
    config = TransferConfig(multipart_threshold=5 * MIB)
    for size in (10, 9 * MIB):
        key = f"reports/ü {size}.csv"
        with tempfile.NamedTemporaryFile() as file:
            file.write(body_of(size))
            file.flush()
            s3.upload_file(file.name, name, key, ExtraArgs=extra, Config=config)
        head = s3.head_object(Bucket=name, Key=key)
        assert head["Metadata"] == extra["Metadata"], head
        for member in ("ContentType", "CacheControl", "ContentDisposition", "StorageClass", "ServerSideEncryption"):
            assert head[member] == extra[member], (member, head)
        tags = {tag["Key"]: tag["Value"] for tag in s3.get_object_tagging(Bucket=name, Key=key)["TagSet"]}
        assert tags == {"kind": "report", "year": "2026"}, tags
    allowed = [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BlockedEncryptionTypes": {"EncryptionType": ["NONE"]}}]
    s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": allowed})
    key = bytes(range(32))
    secret = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": key}
    s3.upload_fileobj(io.BytesIO(body_of(11 * MIB)), name, "secret", ExtraArgs=secret, Config=config)
    refused("400", s3.head_object, Bucket=name, Key="secret")
    back = io.BytesIO()
    s3.download_fileobj(name, "secret", back, ExtraArgs=secret, Config=config)
    assert back.getvalue() == body_of(11 * MIB)


def copies():
    source, target = bucket("boto3-copy-source"), bucket("boto3-copy-target")
    data = body_of(16 * MIB + 3)
    s3.upload_fileobj(io.BytesIO(data), source, "one", ExtraArgs={"Metadata": {"a": "b"}})
    small = TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB, max_concurrency=3)
    s3.copy({"Bucket": source, "Key": "one"}, target, "parts", Config=small)
    s3.copy({"Bucket": source, "Key": "one"}, target, "whole")
    for key in ("parts", "whole"):
        back = io.BytesIO()
        s3.download_fileobj(target, key, back)
        assert back.getvalue() == data, key
    assert s3.head_object(Bucket=target, Key="whole")["Metadata"] == {"a": "b"}
    assert s3.head_object(Bucket=target, Key="parts")["ETag"].endswith('-4"')
    refused("404", s3.copy, CopySource={"Bucket": source, "Key": "missing"}, Bucket=target, Key="x")


def failures():
    name = bucket("boto3-failures")
    refused("404", s3.download_fileobj, Bucket=name, Key="missing", Fileobj=io.BytesIO())

    class Broken(io.BytesIO):
        def read(self, size=-1):
            if self.tell() >= 12 * MIB:
                raise OSError("the disk is gone")
            return super().read(size)

        def seekable(self):
            return False

    config = TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB)
    try:
        s3.upload_fileobj(Broken(body_of(20 * MIB)), name, "half", Config=config)
        raise AssertionError("uploaded from a broken source")
    except OSError:
        pass
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=name), "an upload that failed is aborted"
    refused("404", s3.head_object, Bucket=name, Key="half")


def resource_style():
    resource = boto3.resource("s3")
    own = resource.Bucket("boto3-resource")
    own.create()
    own.wait_until_exists()
    for n in range(25):
        own.put_object(Key=f"folder/{n:02}", Body=b"%d" % n)
    assert [item.key for item in own.objects.filter(Prefix="folder/1").page_size(3)] == [f"folder/{n}" for n in range(10, 20)]
    assert sum(item.size for item in own.objects.all()) == 40
    one = own.Object("folder/07")
    assert one.get()["Body"].read() == b"7" and one.content_length == 1
    one.delete()
    one.wait_until_not_exists()
    deleted = own.objects.delete()
    assert len(deleted[0]["Deleted"]) == 24, deleted
    own.delete()
    own.wait_until_not_exists()


def versions():
    name = bucket("boto3-versions")
    own = boto3.resource("s3").Bucket(name)
    own.Versioning().enable()
    assert own.Versioning().status == "Enabled"
    config = TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB)
    bodies = [b"one", body_of(11 * MIB), b"three"]
    for data in bodies:
        s3.upload_fileobj(io.BytesIO(data), name, "k", Config=config)
    own.Object("k").delete()
    refused("404", s3.head_object, Bucket=name, Key="k")
    listed = list(own.object_versions.filter(Prefix="k"))
    # boto3 tells delete markers last.
    assert [version.is_latest for version in listed] == [False, False, False, True]
    *ids, marker = [version.id for version in listed]
    refused("405", s3.head_object, Bucket=name, Key="k", VersionId=marker)
    for data, version in zip(bodies, reversed(ids)):
        back = io.BytesIO()
        s3.download_fileobj(name, "k", back, ExtraArgs={"VersionId": version}, Config=config)
        assert back.getvalue() == data
    s3.copy({"Bucket": name, "Key": "k", "VersionId": ids[1]}, name, "copy", Config=config)
    assert s3.head_object(Bucket=name, Key="copy")["ContentLength"] == 11 * MIB
    own.Object("k").Version(marker).delete()
    assert s3.get_object(Bucket=name, Key="k")["Body"].read() == b"three"
    refused("BucketNotEmpty", own.delete)
    own.Versioning().suspend()
    own.put_object(Key="k", Body=b"null")
    assert s3.head_object(Bucket=name, Key="k")["VersionId"] == "null"
    own.object_versions.delete()
    own.delete()


def resolve_here():
    """The names of buckets are this machine, also where no resolver says so."""
    real = socket.getaddrinfo
    socket.getaddrinfo = lambda host, *rest, **more: real("127.0.0.1" if host.endswith(HOST) else host, *rest, **more)


def presigned():
    from urllib.error import HTTPError
    from urllib.request import Request, urlopen

    resolve_here()
    name = bucket("boto3-presigned")
    endpoint = os.environ["AWS_ENDPOINT_URL"].replace("127.0.0.1", HOST)
    for version in ("s3", "s3v4"):
        for style in ("path", "virtual"):
            config = Config(signature_version=version, s3={"addressing_style": style})
            client = boto3.client("s3", config=config, endpoint_url=endpoint)
            key = {"Bucket": name, "Key": f"{version} {style}+é.txt"}
            url = client.generate_presigned_url("put_object", Params={**key, "ContentType": "text/plain"}, ExpiresIn=60)
            urlopen(Request(url, data=b"signed", method="PUT", headers={"Content-Type": "text/plain"}))
            url = client.generate_presigned_url("get_object", Params={**key, "ResponseContentType": "a/b"})
            with urlopen(url) as answer:
                assert answer.read() == b"signed" and answer.headers["Content-Type"] == "a/b"
            try:
                urlopen(url.replace(name, f"{name}x"))
                raise AssertionError("a URL of another bucket is let in")
            except HTTPError as error:
                assert error.code in (403, 404), error.code


def posts():
    import http.client
    from urllib.parse import urlsplit

    name = bucket("boto3-posts")
    fields = {"Content-Type": "text/plain", "success_action_status": "201"}
    conditions = [["content-length-range", 1, 100], {"Content-Type": "text/plain"}, {"success_action_status": "201"}]
    form = s3.generate_presigned_post(name, "uploads/${filename}", Fields=fields, Conditions=conditions)

    def send(size):
        edge = "----boundary"
        lines = [f'--{edge}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n' for k, v in form["fields"].items()]
        lines.append(f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n{"x" * size}\r\n--{edge}--\r\n')
        url = urlsplit(form["url"])
        connection = http.client.HTTPConnection(url.netloc)
        headers = {"Content-Type": f"multipart/form-data; boundary={edge}"}
        connection.request("POST", url.path, "".join(lines), headers)
        answer = connection.getresponse()
        return answer.status, answer.read()

    status, body = send(10)
    assert status == 201 and b"<Key>uploads/a.txt</Key>" in body, (status, body)
    status, body = send(101)
    assert status == 400 and b"EntityTooLarge" in body, (status, body)
    assert s3.get_object(Bucket=name, Key="uploads/a.txt")["Body"].read() == b"x" * 10


def crt():
    """AWS's C library, which takes requests apart by itself. boto3 gives it no endpoint without TLS, so it is made here as boto3 makes it."""
    import botocore.session
    from s3transfer.crt import BotocoreCRTCredentialsWrapper, BotocoreCRTRequestSerializer, CRTTransferManager, create_s3_crt_client

    name = bucket("boto3-crt")
    session = botocore.session.get_session()
    credentials = BotocoreCRTCredentialsWrapper(session.get_credentials()).to_crt_credentials_provider()
    client = create_s3_crt_client("us-east-1", crt_credentials_provider=credentials, use_ssl=False, part_size=8 * MIB)
    serializer = BotocoreCRTRequestSerializer(session, {"region_name": "us-east-1", "endpoint_url": os.environ["AWS_ENDPOINT_URL"]})
    sizes = (0, 10, 40 * MIB + 1)
    with tempfile.TemporaryDirectory() as folder:
        # A file is in its place when the manager is done: the result of a download comes a moment before.
        with CRTTransferManager(client, serializer) as manager:
            for size in sizes:
                source = os.path.join(folder, f"{size}")
                with open(source, "wb") as file:
                    file.write(body_of(size))
                manager.upload(source, name, f"file {size}").result()
                manager.upload(io.BytesIO(body_of(size)), name, f"stream {size}").result()
                for key in (f"file {size}", f"stream {size}"):
                    manager.download(name, key, os.path.join(folder, key)).result()
            manager.delete(name, "stream 10").result()
        for size in sizes:
            for key in (f"file {size}", f"stream {size}"):
                with open(os.path.join(folder, key), "rb") as file:
                    assert file.read() == body_of(size), key
    assert s3.head_object(Bucket=name, Key=f"file {40 * MIB + 1}")["ETag"].endswith('-6"')
    refused("404", s3.head_object, Bucket=name, Key="stream 10")


ALL = [files_and_streams, checksums, arguments_of_transfers, copies, failures, resource_style, versions, presigned, posts]
for part in [crt] if "crt" in sys.argv[1:] else ALL:
    part()
    print(part.__name__, flush=True)
