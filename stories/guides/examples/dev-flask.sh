mkdir my-widget && cd my-widget
python3 -m venv .venv && .venv/bin/pip install flask
