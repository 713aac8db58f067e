from flask import Flask, render_template, request

from contact import contact_of
from settings import read_settings
from verify import Refused, verify
from words import words_for

secret_key, headers = read_settings()
app = Flask(__name__)


@app.get("/widget")
def widget():
    try:
        context = verify(request.query_string.decode("ascii", "replace"), [secret_key])
    except Refused as refused:
        return show(str(refused))
    return render_template("widget.html", contact=contact_of(context)), 200, headers


@app.errorhandler(500)
def failed(_error):
    return show("verify-failed")


def show(code):
    status, words = words_for(code)
    return render_template("failure.html", code=code, **words), status, headers
