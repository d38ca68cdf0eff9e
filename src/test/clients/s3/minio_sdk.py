"""MinIO's SDK; prints the name of each part that passed."""

import io
import os
from datetime import datetime, timedelta, timezone
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from minio import Minio, S3Error
from minio.commonconfig import ENABLED, ComposeSource, CopySource, Tags
from minio.datatypes import PostPolicy
from minio.deleteobjects import DeleteObject
from minio.versioningconfig import VersioningConfig

MIB = 1024 * 1024
client = Minio(urlsplit(os.environ["AWS_ENDPOINT_URL"]).netloc, "test", "test", region="us-east-1", secure=False)


def refused(code, call, *arguments):
    try:
        call(*arguments)
    except S3Error as error:
        assert error.code == code, error
        return
    raise AssertionError(f"not refused with {code}")


def read(bucket, key, **more):
    answer = client.get_object(bucket, key, **more)
    try:
        return answer.read()
    finally:
        answer.close()
        answer.release_conn()


def objects():
    client.make_bucket("minio-objects")
    assert client.bucket_exists("minio-objects") and not client.bucket_exists("minio-none")
    client.put_object("minio-objects", "a b/ü.txt", io.BytesIO(b"hello"), 5, content_type="text/plain", metadata={"Owner": "ann"})
    told = client.stat_object("minio-objects", "a b/ü.txt")
    assert told.size == 5 and told.content_type == "text/plain" and told.metadata["x-amz-meta-owner"] == "ann"
    assert read("minio-objects", "a b/ü.txt", offset=1, length=3) == b"ell"
    client.copy_object("minio-objects", "copy", CopySource("minio-objects", "a b/ü.txt"))
    assert read("minio-objects", "copy") == b"hello"
    client.remove_object("minio-objects", "copy")
    refused("NoSuchKey", client.stat_object, "minio-objects", "copy")
    refused("NoSuchBucket", client.put_object, "minio-none", "x", io.BytesIO(b""), 0)


def parts():
    client.make_bucket("minio-parts")
    data = os.urandom(23 * MIB)
    client.put_object("minio-parts", "unknown-length", io.BytesIO(data), -1, part_size=5 * MIB)
    assert read("minio-parts", "unknown-length") == data
    client.put_object("minio-parts", "large", io.BytesIO(data), len(data), part_size=6 * MIB, num_parallel_uploads=3)
    assert client.stat_object("minio-parts", "large").etag.endswith("-4")
    sources = [ComposeSource("minio-parts", "large"), ComposeSource("minio-parts", "unknown-length", offset=1, length=5)]
    client.compose_object("minio-parts", "composed", sources)
    assert read("minio-parts", "composed") == data + data[1:6]


def listings():
    client.make_bucket("minio-listings")
    keys = sorted(f"{folder}/{n:03}" for folder in ("a", "b c", "ü") for n in range(20))
    for key in keys:
        client.put_object("minio-listings", key, io.BytesIO(b"x"), 1)
    assert [item.object_name for item in client.list_objects("minio-listings")] == ["a/", "b c/", "ü/"]
    assert [item.object_name for item in client.list_objects("minio-listings", recursive=True)] == keys
    some = client.list_objects("minio-listings", prefix="b c/", start_after="b c/017")
    assert [item.object_name for item in some] == ["b c/018", "b c/019"]
    assert [item.object_name for item in client.list_objects("minio-listings", recursive=True, use_api_v1=True)] == keys
    errors = list(client.remove_objects("minio-listings", [DeleteObject(key) for key in keys]))
    assert errors == []
    client.remove_bucket("minio-listings")


def versions():
    client.make_bucket("minio-versions")
    client.set_bucket_versioning("minio-versions", VersioningConfig(ENABLED))
    assert client.get_bucket_versioning("minio-versions").status == ENABLED
    first = client.put_object("minio-versions", "k", io.BytesIO(b"one"), 3).version_id
    second = client.put_object("minio-versions", "k", io.BytesIO(b"two"), 3).version_id
    assert first != second and read("minio-versions", "k", version_id=first) == b"one"
    client.remove_object("minio-versions", "k")
    listed = [(item.version_id, item.is_delete_marker) for item in client.list_objects("minio-versions", include_version=True)]
    # The SDK tells versions before delete markers, though they come in the order of their age.
    assert sorted(marker for _, marker in listed) == [False, False, True] and {first, second} < {version for version, _ in listed}
    assert list(client.remove_objects("minio-versions", [DeleteObject("k", version) for version, _ in listed])) == []
    client.remove_bucket("minio-versions")


def presigned():
    client.make_bucket("minio-presigned")
    urlopen(Request(client.presigned_put_object("minio-presigned", "k"), data=b"signed", method="PUT"))
    with urlopen(client.presigned_get_object("minio-presigned", "k", response_headers={"response-content-type": "a/b"})) as answer:
        assert answer.read() == b"signed" and answer.headers["Content-Type"] == "a/b"
    policy = PostPolicy("minio-presigned", datetime.now(timezone.utc) + timedelta(minutes=5))
    policy.add_starts_with_condition("key", "forms/")
    policy.add_content_length_range_condition(1, 10)
    fields = {**client.presigned_post_policy(policy), "key": "forms/a"}
    edge = "boundary"
    body = "".join(f'--{edge}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n' for k, v in fields.items())
    body += f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n12345\r\n--{edge}--\r\n'
    form = Request(f"{os.environ['AWS_ENDPOINT_URL']}/minio-presigned", data=body.encode(), method="POST")
    form.add_header("Content-Type", f"multipart/form-data; boundary={edge}")
    assert urlopen(form).status == 204
    assert read("minio-presigned", "forms/a") == b"12345"


def settings():
    client.make_bucket("minio-settings")
    tags = Tags.new_bucket_tags()
    tags["kind"] = "test"
    client.set_bucket_tags("minio-settings", tags)
    assert client.get_bucket_tags("minio-settings") == tags
    client.delete_bucket_tags("minio-settings")
    assert client.get_bucket_tags("minio-settings") is None
    tags = Tags.new_object_tags()
    tags["a"] = "b"
    client.put_object("minio-settings", "k", io.BytesIO(b"x"), 1, tags=tags)
    assert client.get_object_tags("minio-settings", "k") == tags
    policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::minio-settings/x"}]}'
    client.set_bucket_policy("minio-settings", policy)
    assert client.get_bucket_policy("minio-settings") == policy
    client.delete_bucket_policy("minio-settings")
    refused("NoSuchBucketPolicy", client.get_bucket_policy, "minio-settings")


for part in (objects, parts, listings, versions, presigned, settings):
    part()
    print(part.__name__, flush=True)
