"""What every answer of the web app carries, and the small guards behind the forms."""

from __future__ import annotations

import pytest
from fastapi import FastAPI
from fastapi.responses import Response, StreamingResponse
from fastapi.testclient import TestClient

from bot.settings import Settings
from bot.web import security
from bot.web.desk.brake import Brake, network_of


def client(**environ: str) -> TestClient:
    app = FastAPI()

    @app.get("/open")
    def open_to_all() -> Response:
        return Response("x", headers={"Cross-Origin-Resource-Policy": "cross-origin"})

    @app.get("/stream")
    def stream() -> Response:
        return StreamingResponse(iter(["a", "b"]))

    @app.get("/desk/broken")
    def broken() -> Response:
        raise RuntimeError

    security.install(app, Settings.from_env(environ))
    return TestClient(app, raise_server_exceptions=False)


@pytest.mark.parametrize(
    ("path", "status"),
    [("/open", 200), ("/stream", 200), ("/desk/broken", 500), ("/nothing", 404), ("/docs", 200)],
)
def test_every_answer_carries_the_headers(path, status):
    answer = client().get(path)
    assert answer.status_code == status
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert "microphone=()" in answer.headers["permissions-policy"]
    assert "strict-transport-security" not in answer.headers


def test_a_route_may_say_otherwise():
    assert client().get("/open").headers["cross-origin-resource-policy"] == "cross-origin"


def test_pages_of_the_staff_are_kept_by_no_cache_and_named_to_no_other_site():
    headers = client().get("/desk/broken").headers
    assert (headers["cache-control"], headers["referrer-policy"]) == ("no-store", "no-referrer")
    assert "cache-control" not in client().get("/open").headers


def test_over_https_browsers_are_told_to_stay_there():
    assert "strict-transport-security" in client(BANTER_PUBLIC_URL="https://x.example").get("/open").headers


@pytest.mark.parametrize(
    ("wanted", "path"),
    [
        ("/desk/leads?tier=hot&q=a%20b", "/desk/leads?tier=hot&q=a%20b"),
        ("//evil.example", "/desk"),
        ("/\\evil.example", "/desk"),
        ("https://evil.example/desk", "/desk"),
        ("/desk\r\nSet-Cookie: x", "/desk"),
        ("desk", "/desk"),
        ("", "/desk"),
        (None, "/desk"),
    ],
)
def test_only_paths_on_this_site_are_followed(wanted, path):
    assert security.local_path(wanted, "/desk") == path


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("testclient", "testclient"),
    ],
)
def test_a_customer_of_a_provider_counts_as_one(address, network):
    assert network_of(address) == network


def test_the_brake_holds_until_the_window_has_passed_and_for_nobody_else():
    clock = [0.0]
    brake = Brake(allowed=2, seconds=60, clock=lambda: clock[0])
    for moment in (0.0, 10.0):
        clock[0] = moment
        assert brake.wait("a") == 0
        brake.fail("a")
    assert (brake.wait("a"), brake.wait("b")) == (50, 0)
    clock[0] = 60.0
    assert brake.wait("a") == 0
    brake.fail("a")
    assert brake.wait("a") == 10
    brake.forget("a")
    assert brake.wait("a") == 0


def test_invented_keys_cannot_fill_the_memory():
    brake = Brake(allowed=1, seconds=60, keys=100)
    for number in range(1000):
        brake.fail(str(number))
    assert len(brake._failures) == 100
    assert brake.wait("999") > 0
