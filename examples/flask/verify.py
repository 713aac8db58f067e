"""Verifies the signed context of a partner widget. Needs nothing but Python's own library (3.9 or later)."""

import base64
import hashlib
import hmac
import json
import re
from datetime import datetime, timezone
from urllib.parse import parse_qs

MAX_AGE_SECONDS = 300
CLOCK_TOLERANCE_SECONDS = 60


class Refused(Exception):
    """Its text is the failure's code, such as "signature-mismatch"."""


def verify(query, secret_keys, now=None):
    """The query of the widget's URL, and a list of the secret key, or both while it changes → the context as a dict. Raises Refused."""
    # With an empty key anyone can sign.
    if not secret_keys or not all(key.strip() for key in secret_keys):
        raise ValueError("The secret key is missing.")
    context, signature = parameters_of(query)
    # Before anything is decoded: what is not signed is not looked at.
    if not is_signed(context, signature, secret_keys):
        raise Refused("signature-mismatch")
    data = decode(context)
    check_shape(data)
    check_age(data.get("timestamp"), now or datetime.now(timezone.utc))
    return data


def parameters_of(query):
    fields = parse_qs(query, keep_blank_values=True)
    for name in ("context", "signature"):
        # Two values could let two readers see two contexts.
        if len(fields.get(name, [])) > 1:
            raise Refused("duplicate-parameter")
        if not fields.get(name, [""])[0]:
            raise Refused(f"missing-{name}")
    # A "+" that was not percent-encoded arrives as a space.
    return fields["context"][0].replace(" ", "+"), fields["signature"][0]


def is_signed(context, signature, secret_keys):
    expected = [hmac.new(key.strip().encode(), context.encode(), hashlib.sha256).hexdigest() for key in secret_keys]
    # As bytes: compare_digest raises for text beyond ASCII.
    return any([hmac.compare_digest(each.encode(), signature.lower().encode()) for each in expected])


def decode(context):
    if not re.fullmatch(r"[A-Za-z0-9+/_-]*={0,2}", context):
        raise Refused("malformed-context")
    text = context.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        decoded = base64.b64decode(text + "=" * (-len(text) % 4), validate=True).decode("utf-8-sig")
        return json.loads(decoded, parse_constant=refuse_constant)
    except ValueError:
        raise Refused("malformed-context") from None


def refuse_constant(name):
    # Python reads NaN and Infinity, which JSON does not have.
    raise ValueError(name)


def check_shape(data):
    """One of person and company, whoever looks at it, and from which team. The rest may be missing, and null."""
    found = [data.get(name) for name in ("person", "company") if data.get(name) is not None] if isinstance(data, dict) else []
    if len(found) != 1:
        raise Refused("invalid-context")
    for part in (found[0], data.get("team"), data.get("user")):
        if not isinstance(part, dict) or not isinstance(part.get("id"), str):
            raise Refused("invalid-context")


RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)")


def check_age(timestamp, now):
    if not isinstance(timestamp, str) or not RFC_3339.fullmatch(timestamp):
        raise Refused("invalid-context")
    # Older Pythons read neither "Z" nor other fractions than of three or six digits.
    fraction = re.sub(r"\.(\d+)", lambda found: "." + found[1][:6].ljust(6, "0"), timestamp)
    try:
        age = (now - datetime.fromisoformat(fraction.replace("Z", "+00:00"))).total_seconds()
    except ValueError:
        raise Refused("invalid-context") from None
    if age > MAX_AGE_SECONDS:
        raise Refused("stale-context")
    if age < -CLOCK_TOLERANCE_SECONDS:
        raise Refused("future-context")
