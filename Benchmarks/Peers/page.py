"""A page of a given size out of SQLite, as one writes it with Flask: a query, a template."""
import os
import sqlite3
import tempfile

from flask import Flask, render_template_string

ROW = "The ministry publishes the reason for every change of the text, in both languages."
TEMPLATE = """<!doctype html><html lang="en"><head><title>{{ title }}</title></head><body>
<h1>{{ title }}</h1><dl>{% for row in rows %}<dt>{{ row[0] }}</dt><dd>{{ row[1] }}</dd>
{% endfor %}</dl></body></html>"""


def serve(size):
    path = os.path.join(tempfile.mkdtemp(prefix="sanad-peer-"), "page.sqlite")
    count = max(1, size // (len(ROW) + 30))
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE provision (number INTEGER PRIMARY KEY, body TEXT)")
        database.executemany(
            "INSERT INTO provision VALUES (?, ?)", ((n, ROW) for n in range(count)))
    app = Flask(__name__)
    connections = {}

    @app.get("/")
    def page():
        process = os.getpid()
        if process not in connections:
            connections[process] = sqlite3.connect(path, check_same_thread=False)
        rows = connections[process].execute(
            "SELECT number, body FROM provision ORDER BY number").fetchall()
        return render_template_string(TEMPLATE, title="Digital policy", rows=rows)

    return app
