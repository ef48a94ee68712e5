"""The gateway's signature (docs/subgraph-signature.md of the project graph)."""

import base64
import hashlib
import hmac
import json
from datetime import datetime, timezone

WINDOW_SECONDS = 30


class Unsigned(Exception):
    """What the gateway has not signed; the message says what is wrong."""


def verify(method, path, headers, body, key, now=None):
    """The principal for whom the gateway asks. `headers` gives all values of a header; `body` is bytes."""
    issuer = _only(headers, "x-guanjia-issuer")
    time = _only(headers, "x-guanjia-time")
    principal = _only(headers, "x-guanjia-principal")
    given = _only(headers, "x-guanjia-signature")
    if issuer != "gateway":
        raise Unsigned("issuer")
    digest = hashlib.sha256(body).hexdigest()
    text = "\n".join(["guanjia-v1", method, path, digest, time, issuer, principal])
    expected = hmac.new(key.encode(), text.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected.encode(), given.encode()):
        raise Unsigned("signature")
    if abs(((now or datetime.now(timezone.utc)) - _instant(time)).total_seconds()) > WINDOW_SECONDS:
        raise Unsigned("time")
    return _read_principal(principal)


def _only(headers, name):
    values = headers(name)
    if len(values) != 1:
        raise Unsigned(name)
    return values[0]


def _instant(text):
    try:
        instant = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        raise Unsigned("time") from None
    if instant.tzinfo is None:
        raise Unsigned("time")
    return instant


def _read_principal(text):
    try:
        said = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except ValueError:
        raise Unsigned("principal") from None
    if not isinstance(said, dict) or not isinstance(said.get("roles"), list):
        raise Unsigned("principal")
    return said
