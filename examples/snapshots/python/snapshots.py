"""The fixture: one snapshot before all tests of a class, a restore after each. Copy it into a project and let test classes inherit it."""

import json
import os
import unittest
import urllib.request

ENDPOINT = os.environ.get("AWS_ENDPOINT_URL", "http://localhost:4566")


def ask(method, path, body=None):
    request = urllib.request.Request(
        f"{ENDPOINT}/_ruststack/snapshots{path}",
        method=method,
        headers={"content-type": "application/json"},
        data=None if body is None else json.dumps(body).encode(),
    )
    with urllib.request.urlopen(request) as answer:
        text = answer.read()
    return json.loads(text) if text else None


class RestoreAfterEach(unittest.TestCase):
    """Runs `set_up_world` once; every test then begins with what it left behind, whatever the tests before have done."""

    @classmethod
    def set_up_world(cls):
        raise NotImplementedError

    @classmethod
    def setUpClass(cls):
        cls.set_up_world()
        cls.snapshot = ask("POST", "", {"name": f"before-all-{cls.__name__}-{os.getpid()}"})["id"]
        cls.addClassCleanup(ask, "DELETE", f"/{cls.snapshot}")

    def tearDown(self):
        ask("POST", f"/{self.snapshot}/restore")
