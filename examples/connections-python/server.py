"""Start, success and failure connections in Python, standard library only.

    python3 server.py --port 8081 [--database orders.db] [--secret whsec_...]

By the book at the Base and Reliable levels, and at Signed with a secret: the same key has the
same start answer, the first outcome of a session wins and is applied once. What must outlive a
restart is in SQLite.
"""

import argparse
import base64
import hashlib
import hmac
import json
import re
import sqlite3
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BODY_BYTES_AT_MOST = 262144
TOLERANCE_SECONDS = 300
IDENTIFIER = re.compile(r"[A-Za-z0-9._:-]{1,128}")
DIGITS = re.compile(r"[0-9]{1,12}")

TABLES = """
CREATE TABLE IF NOT EXISTS starts (key TEXT PRIMARY KEY, body TEXT, answer TEXT);
CREATE TABLE IF NOT EXISTS outcomes (session TEXT PRIMARY KEY, kind TEXT, body TEXT, effects INTEGER);
CREATE TABLE IF NOT EXISTS invoices (id INTEGER PRIMARY KEY AUTOINCREMENT);
"""


class Refusal(Exception):
    def __init__(self, status, code, title):
        super().__init__(title)
        self.status, self.code, self.title = status, code, title


class Orders:
    """One writer at a time: looking for a repetition and applying are one step."""

    def __init__(self, path, bug):
        self.lock = threading.Lock()
        self.bug = bug
        self.db = sqlite3.connect(path, check_same_thread=False)
        self.db.executescript(TABLES)

    def start(self, key, variables):
        body = canonical(variables)
        with self.lock, self.db:
            if key is not None:
                found = self.db.execute("SELECT body, answer FROM starts WHERE key = ?", (key,)).fetchone()
                if found is not None:
                    if found[0] != body:
                        raise Refusal(422, "key_reused", "This key was used with another body.")
                    return found[1]
            answer = json.dumps(self.price(variables))
            if key is not None:
                self.db.execute("INSERT INTO starts VALUES (?, ?, ?)", (key, body, answer))
            return answer

    def price(self, variables):
        order_id = variables.get("order_id")
        if isinstance(order_id, str) and order_id.startswith("paid-"):
            raise Refusal(409, "already_paid", "This order is already paid.")
        invoice = self.db.execute("INSERT INTO invoices DEFAULT VALUES").lastrowid
        return {
            "amount": "4200" if self.bug == "amount-as-string" else 4200,
            "currency": "USD",
            "description": "Your order",
            "processor_parameters": {
                "invoice_id": f"INV-{invoice}",
                "channel": "voice",
                "min_postal_code_length": 5,
            },
        }

    def outcome(self, kind, outcome):
        session = outcome.get("session_reference_id")
        if not isinstance(session, str) or not IDENTIFIER.fullmatch(session):
            raise Refusal(422, "session_reference_required", "The outcome names no session.")
        body = canonical(outcome)
        with self.lock, self.db:
            first = self.db.execute("SELECT kind, body FROM outcomes WHERE session = ?", (session,)).fetchone()
            if first is None:
                # Here an order would be marked as paid, or put back.
                self.db.execute("INSERT INTO outcomes VALUES (?, ?, ?, 1)", (session, kind, body))
                return '{"status": "applied"}'
            if first == (kind, body):
                return '{"status": "already_applied"}'
            raise Refusal(409, "outcome_already_recorded", "The first outcome of a session stays.")

    def effects(self, session):
        with self.lock:
            found = self.db.execute("SELECT effects FROM outcomes WHERE session = ?", (session,)).fetchone()
        return 0 if found is None else found[0]


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def unquote(key):
    """`"k"` and `k` are the same key."""
    if key is None:
        return None
    key = key.strip()
    if len(key) >= 2 and key[0] == key[-1] == '"':
        key = key[1:-1]
    return key or None


def check_signature(secret, headers, body):
    """Standard Webhooks: HMAC-SHA256 over id, timestamp and the bytes that came."""
    message_id, stamp, listed = (headers.get(f"webhook-{name}") for name in ("id", "timestamp", "signature"))
    if message_id is None or stamp is None or listed is None or not DIGITS.fullmatch(stamp):
        raise Refusal(401, "signature_required", "A Standard Webhooks signature is required.")
    if abs(time.time() - int(stamp)) > TOLERANCE_SECONDS:
        raise Refusal(401, "signature_stale", "The timestamp is too far away.")
    key = base64.b64decode(secret.removeprefix("whsec_"))
    content = f"{message_id}.{stamp}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    if not any(hmac.compare_digest(expected.encode(), given.encode()) for given in listed.split()):
        raise Refusal(401, "signature_mismatch", "No listed signature holds.")


def read_object(body):
    try:
        value = json.loads(body.decode("utf-8"), parse_constant=refuse_constant)
    except (ValueError, RecursionError):
        raise Refusal(400, "malformed_json", "The body is not JSON.") from None
    if not isinstance(value, dict):
        raise Refusal(400, "not_an_object", "The body is not a JSON object.")
    return value


def refuse_constant(name):
    raise ValueError(name)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30
    # Headers and body are two writes; waiting to join them costs 40 ms an answer.
    disable_nagle_algorithm = True
    orders: Orders
    secret = None

    def do_POST(self):
        try:
            body = self.read_body()
            if self.path not in ("/start", "/success", "/failure"):
                raise Refusal(404, "not_found", "There is nothing at this path.")
            if self.path != "/start" and self.secret is not None:
                check_signature(self.secret, self.headers, body)
            value = read_object(body)
            if self.path == "/start":
                answer = self.orders.start(unquote(self.headers.get("Idempotency-Key")), value)
            else:
                answer = self.orders.outcome(self.path[1:], value)
            self.answer(200, "application/json", answer)
        except Refusal as refusal:
            self.refuse(refusal)

    def do_GET(self):
        if self.path.startswith("/observer/"):
            count = self.orders.effects(self.path.removeprefix("/observer/"))
            return self.answer(200, "application/json", json.dumps({"count": count}))
        return self.other_method()

    def other_method(self):
        self.close_connection = True
        self.refuse(Refusal(405, "method_not_allowed", "Connections are called by POST."))

    do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = other_method

    def read_body(self):
        length = self.headers.get("Content-Length", "")
        if not DIGITS.fullmatch(length):
            self.close_connection = True
            raise Refusal(411, "length_required", "A Content-Length is required.")
        if int(length) > BODY_BYTES_AT_MOST:
            self.close_connection = True
            raise Refusal(413, "too_large", "The body is too large.")
        return self.rfile.read(int(length))

    def refuse(self, refusal):
        problem = {
            "type": f"https://example.com/problems/{refusal.code}",
            "title": refusal.title,
            "status": refusal.status,
        }
        self.answer(refusal.status, "application/problem+json", json.dumps(problem))

    def answer(self, status, media_type, text):
        data = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(data)))
        if status == 405:
            self.send_header("Allow", "POST")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def log_message(self, *_):
        """Requests are not logged: they carry other people's data."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


def main():
    parser = argparse.ArgumentParser(description="Payment connections, Python standard library only.")
    parser.add_argument("--port", type=int, default=8081, help="0 takes a free one")
    parser.add_argument("--database", default=":memory:", help="a file that outlives a restart")
    parser.add_argument("--secret", help="Standard Webhooks secret: outcomes must be signed")
    parser.add_argument("--bug", choices=["amount-as-string"], help="be wrong on purpose")
    arguments = parser.parse_args()
    Handler.orders = Orders(arguments.database, arguments.bug)
    Handler.secret = arguments.secret
    try:
        server = Server(("127.0.0.1", arguments.port), Handler)
    except OSError as error:
        sys.exit(f"cannot listen on port {arguments.port}: {error.strerror}; --port 0 takes a free one")
    url = f"http://127.0.0.1:{server.server_port}"
    ready = {f"{name}_url": f"{url}/{name}" for name in ("start", "success", "failure")}
    ready["observer_url"] = f"{url}/observer/{{session_reference_id}}"
    print(json.dumps(ready), flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
