export WIDGET_SECRET_KEY=…   # the line from the first terminal
.venv/bin/flask run --port 3000
