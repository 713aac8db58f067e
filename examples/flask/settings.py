import os
import re
import sys

# A path, a wildcard or a second policy would let the wrong pages frame the widget.
ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:\d+)?")


def read_settings():
    """The key and the page's headers. Ends the process when something is missing: a server that cannot verify does not start."""
    secret_key = os.environ.get("WIDGET_SECRET_KEY", "").strip()
    if not secret_key:
        sys.exit("WIDGET_SECRET_KEY is not set. Start with the key that the CRM gave you: WIDGET_SECRET_KEY=… flask run")
    origins = [origin.strip() for origin in os.environ.get("CRM_ORIGINS", "http://localhost:3000").split(",")]
    for origin in origins:
        if not ORIGIN.fullmatch(origin):
            sys.exit(f'CRM_ORIGINS: {origin!r} is not an exact origin, such as "https://app.example.com".')
    return secret_key, {
        "Content-Security-Policy": f"frame-ancestors {' '.join(origins)}; default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
