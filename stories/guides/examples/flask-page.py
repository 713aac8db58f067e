import os

from flask import Flask, request
from markupsafe import escape

from verify import Refused, verify

app = Flask(__name__)
secret_key = os.environ["WIDGET_SECRET_KEY"]


@app.get("/widget")
def widget():
    try:
        context = verify(request.query_string.decode("ascii", "replace"), [secret_key])
    except Refused as refused:
        return page(f"<p>Nothing is shown: {refused}</p>", 403)
    record = context.get("person") or context["company"]
    name = record.get("name") or " ".join(filter(None, (record.get("firstName"), record.get("lastName"))))
    return page(f"<h1>{escape(name or 'No name')}</h1><p>✓ Verified</p>")


def page(body, status=200):
    html = f'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Widget</title>{body}'
    frames = "frame-ancestors https://app.suresend.ai http://localhost:* http://127.0.0.1:*"
    return html, status, {"Content-Security-Policy": frames, "Referrer-Policy": "no-referrer", "Cache-Control": "no-store"}
