"""s3fs with pandas and PyArrow, PyArrow's own S3, DuckDB and smart_open; prints the name of each part that passed."""

import io
import os
import pathlib
from urllib.parse import urlsplit

import duckdb
import duckdb_extension_httpfs
import fsspec
import pandas
import pyarrow
import pyarrow.dataset
import pyarrow.fs
import pyarrow.parquet
import s3fs
import smart_open

MIB = 1024 * 1024
ENDPOINT = os.environ["AWS_ENDPOINT_URL"]
files = s3fs.S3FileSystem(endpoint_url=ENDPOINT, key="test", secret="test")
options = {"endpoint_url": ENDPOINT, "key": "test", "secret": "test"}


def refused(kind, call, *arguments, **more):
    try:
        call(*arguments, **more)
    except kind:
        return
    raise AssertionError(f"not refused with {kind.__name__}")


def s3fs_files():
    files.mkdir("s3fs-files")
    assert files.exists("s3fs-files") and files.isdir("s3fs-files") and not files.exists("s3fs-missing")
    with files.open("s3fs-files/a/b/c.txt", "wb") as file:
        file.write(b"one\ntwo\nthree\n")
    with files.open("s3fs-files/a/b/c.txt", "rb") as file:
        file.seek(4)
        assert file.read(3) == b"two" and file.readline() == b"\n" and file.read() == b"three\n"
    with files.open("s3fs-files/a/b/c.txt", "ab") as file:
        file.write(b"four\n")
    assert files.cat("s3fs-files/a/b/c.txt") == b"one\ntwo\nthree\nfour\n"
    assert files.cat_file("s3fs-files/a/b/c.txt", start=-5, end=-1) == b"four"
    large = os.urandom(23 * MIB)
    with files.open("s3fs-files/large", "wb", block_size=5 * MIB) as file:
        for start in range(0, len(large), 3 * MIB):
            file.write(large[start : start + 3 * MIB])
    assert files.cat("s3fs-files/large") == large and files.info("s3fs-files/large")["ETag"].endswith('-4"')
    with files.open("s3fs-files/large", "ab", block_size=5 * MIB) as file:
        file.write(b"tail")
    assert files.size("s3fs-files/large") == len(large) + 4 and files.tail("s3fs-files/large", 6) == large[-2:] + b"tail"
    files.pipe({f"s3fs-files/many/{n:03}.csv": b"%d" % n for n in range(120)})
    assert len(files.find("s3fs-files/many")) == 120 and len(files.glob("s3fs-files/many/01*.csv")) == 10
    assert files.du("s3fs-files/many") == 10 + 180 + 60 and files.ls("s3fs-files") == ["s3fs-files/a", "s3fs-files/large", "s3fs-files/many"]
    files.copy("s3fs-files/large", "s3fs-files/other")
    files.mv("s3fs-files/other", "s3fs-files/moved")
    assert not files.exists("s3fs-files/other") and files.checksum("s3fs-files/moved")
    files.setxattr("s3fs-files/a/b/c.txt", owner="ann")
    assert files.getxattr("s3fs-files/a/b/c.txt", "owner") == "ann"
    files.put_tags("s3fs-files/a/b/c.txt", {"kind": "text"})
    assert files.get_tags("s3fs-files/a/b/c.txt") == {"kind": "text"}
    files.touch("s3fs-files/empty")
    assert files.size("s3fs-files/empty") == 0
    refused(FileNotFoundError, files.open, "s3fs-files/none", "rb")
    refused(FileExistsError, files.pipe_file, "s3fs-files/empty", b"x", mode="create")
    with fsspec.open(files.url("s3fs-files/a/b/c.txt"), "rt") as file:
        assert file.readline() == "one\n"
    files.rm("s3fs-files", recursive=True)
    files.invalidate_cache()
    assert not files.exists("s3fs-files")


def s3fs_versions():
    aware = s3fs.S3FileSystem(endpoint_url=ENDPOINT, key="test", secret="test", version_aware=True)
    aware.mkdir("s3fs-versions")
    aware.make_bucket_versioned("s3fs-versions")
    assert aware.is_bucket_versioned("s3fs-versions")
    for body in (b"one", b"two"):
        aware.pipe("s3fs-versions/k", body)
    found = aware.object_version_info("s3fs-versions/k")
    assert [version["IsLatest"] for version in found] == [True, False]
    assert aware.cat_file(f"s3fs-versions/k?versionId={found[1]['VersionId']}") == b"one"
    with aware.open("s3fs-versions/k", "rb", version_id=found[1]["VersionId"]) as file:
        assert file.read() == b"one"


def pandas_frames():
    files.mkdir("pandas")
    frame = pandas.DataFrame({"day": [1, 1, 2, 3], "city": ["Ulm", "Rom", "Ulm", "Köln"], "rain": [0.5, None, 1.25, 2.0]})
    for name, write, read in (
        ("t.csv", lambda to: frame.to_csv(to, index=False, storage_options=options), pandas.read_csv),
        ("t.csv.gz", lambda to: frame.to_csv(to, index=False, storage_options=options), pandas.read_csv),
        ("t.json", lambda to: frame.to_json(to, orient="records", storage_options=options), pandas.read_json),
        ("t.parquet", lambda to: frame.to_parquet(to, storage_options=options), pandas.read_parquet),
    ):
        write(f"s3://pandas/{name}")
        pandas.testing.assert_frame_equal(read(f"s3://pandas/{name}", storage_options=options), frame, check_dtype=False)
    frame.to_parquet("s3://pandas/by-city", partition_cols=["city"], storage_options=options)
    assert len(files.ls("pandas/by-city")) == 3
    ulm = pandas.read_parquet("s3://pandas/by-city", filters=[("city", "==", "Ulm")], columns=["rain"], storage_options=options)
    assert ulm["rain"].tolist() == [0.5, 1.25], ulm
    refused(FileNotFoundError, pandas.read_csv, "s3://pandas/none.csv", storage_options=options)


def own_arrow():
    """PyArrow's S3 is AWS's SDK for C++."""
    url = urlsplit(ENDPOINT)
    return pyarrow.fs.S3FileSystem(
        access_key="test",
        secret_key="test",
        endpoint_override=url.netloc,
        scheme=url.scheme,
        region="us-east-1",
        allow_bucket_creation=True,
        allow_bucket_deletion=True,
    )


def arrow_datasets():
    for name, system in (("s3fs", files), ("own", own_arrow())):
        bucket = f"arrow-{name}"
        (system.mkdir if name == "s3fs" else system.create_dir)(bucket)
        rows = 200_000
        table = pyarrow.table({"year": [2020 + n % 5 for n in range(rows)], "n": range(rows), "text": [f"row {n}" for n in range(rows)]})
        where = {"filesystem": system, "format": "parquet", "partitioning": ["year"], "partitioning_flavor": "hive"}
        pyarrow.dataset.write_dataset(table, f"{bucket}/sales", **where)
        where = {**where, "partitioning": "hive"}
        del where["partitioning_flavor"]
        dataset = pyarrow.dataset.dataset(f"{bucket}/sales", **where)
        assert len(dataset.files) == 5 and dataset.count_rows() == rows
        some = dataset.to_table(columns=["n"], filter=(pyarrow.dataset.field("year") == 2023) & (pyarrow.dataset.field("n") > 199_900))
        assert some["n"].to_pylist() == [n for n in range(199_901, rows) if n % 5 == 3]
        one = pyarrow.parquet.ParquetFile(dataset.files[0], filesystem=system)
        assert one.metadata.num_rows == rows // 5 and one.read_row_group(0, columns=["text"]).num_rows > 0
        (lambda path: system.rm(path, recursive=True) if name == "s3fs" else system.delete_dir(path))(f"{bucket}/sales/year=2021")
        assert pyarrow.dataset.dataset(f"{bucket}/sales", **where).count_rows() == rows - rows // 5
    system = own_arrow()
    with system.open_output_stream("arrow-own/large") as stream:
        for n in range(24):
            stream.write(bytes([n]) * MIB)
    assert system.get_file_info("arrow-own/large").size == 24 * MIB
    with system.open_input_file("arrow-own/large") as file:
        file.seek(20 * MIB - 1)
        assert file.read(2) == b"\x13\x14"
    system.copy_file("arrow-own/large", "arrow-own/copy")
    system.move("arrow-own/copy", "arrow-own/moved")
    found = system.get_file_info(pyarrow.fs.FileSelector("arrow-own", recursive=False))
    assert sorted(info.base_name for info in found) == ["large", "moved", "sales"], found
    assert system.get_file_info("arrow-own/none").type == pyarrow.fs.FileType.NotFound
    system.delete_dir("arrow-own")
    assert system.get_file_info("arrow-own").type == pyarrow.fs.FileType.NotFound


def duckdb_queries():
    files.mkdir("duck")
    database = duckdb.connect()
    # The package brings the extension for exactly its own release of DuckDB, in a folder of that name.
    (extension,) = pathlib.Path(duckdb_extension_httpfs.__file__).parent.glob("extensions/*/httpfs.duckdb_extension")
    database.execute(f"LOAD '{extension}'")
    database.execute(
        f"CREATE SECRET (TYPE s3, KEY_ID 'test', SECRET 'test', REGION 'us-east-1', URL_STYLE 'path', USE_SSL false, ENDPOINT '{urlsplit(ENDPOINT).netloc}')"
    )
    database.execute("CREATE TABLE t AS SELECT n, n % 7 AS day, 'row ' || n AS text FROM range(500000) r(n)")
    database.execute("COPY t TO 's3://duck/t.parquet'")
    database.execute("COPY t TO 's3://duck/t.csv' (HEADER)")
    database.execute("COPY t TO 's3://duck/days' (FORMAT parquet, PARTITION_BY (day))")
    expected = database.execute("SELECT count(*), sum(n) FROM t").fetchall()
    for source in ("'s3://duck/t.parquet'", "'s3://duck/t.csv'", "read_parquet('s3://duck/days/*/*.parquet', hive_partitioning = true)"):
        assert database.execute(f"SELECT count(*), sum(n) FROM {source}").fetchall() == expected, source
    day = database.execute("SELECT count(*) FROM read_parquet('s3://duck/days/**', hive_partitioning = true) WHERE day = 3").fetchall()
    assert day == [(sum(1 for n in range(500_000) if n % 7 == 3),)]
    assert len(database.execute("SELECT * FROM glob('s3://duck/days/day=*/*')").fetchall()) == 7
    refused(duckdb.Error, database.execute, "SELECT * FROM 's3://duck/none.parquet'")
    assert pandas.read_parquet("s3://duck/t.parquet", storage_options=options)["n"].sum() == expected[0][1]


def smart_open_streams():
    import boto3

    client = boto3.client("s3")
    client.create_bucket(Bucket="smart")
    parameters = {"transport_params": {"client": client, "min_part_size": 5 * MIB}}
    with smart_open.open("s3://smart/lines.txt.gz", "w", encoding="utf-8", **parameters) as file:
        for n in range(50_000):
            file.write(f"line {n} é\n")
    with smart_open.open("s3://smart/lines.txt.gz", encoding="utf-8", **parameters) as file:
        assert sum(1 for line in file if line.endswith("é\n")) == 50_000
    data = os.urandom(12 * MIB)
    with smart_open.open("s3://smart/bytes", "wb", **parameters) as file:
        file.write(data)
    assert client.head_object(Bucket="smart", Key="bytes")["ETag"].endswith('-3"')
    with smart_open.open("s3://smart/bytes", "rb", **parameters) as file:
        file.seek(-5, io.SEEK_END)
        assert file.read() == data[-5:]
        file.seek(7 * MIB)
        assert file.read(10) == data[7 * MIB : 7 * MIB + 10]
    with smart_open.open("s3://smart/empty", "wb", **parameters):
        pass
    assert client.head_object(Bucket="smart", Key="empty")["ContentLength"] == 0
    refused(OSError, smart_open.open, "s3://smart/none", "rb", **parameters)


for part in (s3fs_files, s3fs_versions, pandas_frames, arrow_datasets, duckdb_queries, smart_open_streams):
    part()
    print(part.__name__, flush=True)
