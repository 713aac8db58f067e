ASK = "Reload this tab in the CRM to get a fresh copy."

# Most failures need the CRM to sign anew; "retry" marks those that pass by themselves.
WORDS = {
    "missing-context": (403, {"title": "Open this page from your CRM", "text": "It needs to know which contact you are looking at."}),
    "stale-context": (403, {"title": "This page is out of date", "text": ASK}),
    "future-context": (403, {"title": "The clocks do not agree", "text": "Wait a minute, then try again.", "retry": True}),
    "verify-failed": (503, {"title": "This page could not be checked", "text": "Try again in a moment.", "retry": True}),
}


def words_for(code):
    """The response's status, and what the agent reads."""
    return WORDS.get(code, (403, {"title": "This page could not prove itself", "text": f"Nothing was shown. {ASK}"}))
