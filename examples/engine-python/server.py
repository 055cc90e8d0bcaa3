#!/usr/bin/env python3
"""A payment engine of the Core level, from the published documents, standard library only.

    python3 server.py [--port N]      prints `listening on http://127.0.0.1:N`
"""

import argparse
import hashlib
import json
import re
import threading
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import function
import outward
import strict_json
from session import Conflict, Session, iso

CAPABILITIES = {
    "protocol_version": "1.0", "implementation": {"name": "engine-python", "version": "1.0"},
    "levels": ["core"], "clock": "virtual", "zone": "assigned", "inline_functions": True,
}
IDENTIFIER = re.compile(r"^[A-Za-z0-9._:-]{1,128}$")
OPENING_KEYS = {"conversation_id", "channel", "function", "params", "refs", "input", "zone_url", "now"}
PLAIN_SIGNALS = {"proceed", "ask", "resume", "switch_card", "cancel", "hang_up"}
sessions, by_conversation, by_key, lock = {}, {}, {}, threading.Lock()


class Problem(Exception):
    def __init__(self, status, code, errors=(), **more):
        super().__init__(code)
        errors = [{"pointer": pointer, "detail": detail} for pointer, detail in errors]
        self.status = status
        self.body = {
            "type": f"https://example.com/problems/{code}", "title": code.replace("_", " "),
            "status": status, **({"errors": errors} if errors else {}), **more,
        }


def read_opening(opening):
    if not isinstance(opening, dict) or not isinstance(opening.get("function"), dict):
        raise Problem(422, "invalid_request", [("/function", "expected a function configuration")])
    unknown = [(f"/{key}", "expected no such key") for key in opening if key not in OPENING_KEYS]
    if not IDENTIFIER.match(str(opening.get("conversation_id", ""))):
        unknown.append(("/conversation_id", "expected an identifier"))
    if "zone_url" not in opening:
        unknown.append(("/zone_url", "expected the zone of this session"))
    if unknown:
        raise Problem(422, "invalid_request", unknown)
    if opening.get("channel") != "voice":
        raise Problem(422, "channel_not_supported", [("/channel", "expected voice")])
    errors = [(f"/function{pointer}", detail) for pointer, detail in function.check(opening["function"])]
    if errors:
        raise Problem(422, "function_invalid", errors)
    missing = function.missing_parameters(opening["function"].get("input_parameters"), opening.get("params") or {})
    if missing:
        raise Problem(422, "input_parameters_invalid", missing)
    names = function.names_of(opening)
    variables = opening["function"].get("set_variables") or {}
    try:
        return {name: function.render_variable(value, names) for name, value in variables.items()}
    except function.RenderError as error:
        raise Problem(422, "render_error", [("/function/set_variables", str(error))]) from error


def open_session(opening, key, base):
    variables = read_opening(opening)
    digest = hashlib.sha256(strict_json.write(opening).encode()).hexdigest()
    with lock:
        if key in by_key:
            earlier, known = by_key[key]
            if known != digest:
                raise Problem(422, "idempotency_conflict")
            return earlier, False
        active = by_conversation.get(opening["conversation_id"])
        if active is not None and active.result is None:
            raise Problem(409, "conversation_active")
        start = datetime.fromisoformat(opening.get("now", "2026-01-01T00:00:00Z").replace("Z", "+00:00"))
        name = f"ps_{len(sessions) + 1}"
        now_ms = round(start.astimezone(timezone.utc).timestamp() * 1000)
        session = Session(name, opening, variables, f"{base}/sessions/{name}/facts", now_ms)
        sessions[name] = by_conversation[opening["conversation_id"]] = session
        if key:
            by_key[key] = (session, digest)
    return session, True


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.answer(self.get)

    def do_POST(self):
        self.answer(self.post)

    def answer(self, door):
        length = int(self.headers.get("content-length") or 0)
        self.data = self.rfile.read(length)
        try:
            door(self.path.split("?")[0])
        except Problem as problem:
            self.reply(problem.status, problem.body, "application/problem+json")

    def reply(self, status, body=None, media_type="application/json"):
        data = b"" if body is None else body.encode() if isinstance(body, str) else strict_json.write(body).encode()
        self.send_response(status)
        self.send_header("content-type", media_type)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def body(self):
        try:
            return strict_json.read(self.data)
        except strict_json.NotJson as error:
            raise Problem(400, "not_json", [("", str(error))]) from error

    def session(self, path):
        session = sessions.get(path.split("/")[2])
        if session is None:
            raise Problem(404, "unknown_session")
        return session

    def get(self, path):
        if path == "/capabilities":
            return self.reply(200, CAPABILITIES)
        if path in ("/health", "/ready"):
            return self.reply(200, "well\n", "text/plain")
        if path == "/outcomes/undelivered":
            owed = [s.undelivered for s in list(sessions.values()) if s.outcome == "undelivered"]
            return self.reply(200, {"outcomes": owed})
        if not path.startswith("/sessions/"):
            raise Problem(404, "unknown_path")
        session = self.session(path)
        if path.endswith("/events"):
            return self.events(session)
        with session.lock:
            return self.reply(200, session.snapshot())

    def events(self, session):
        after = re.search(r"[?&]after=(\d+)", self.path)
        after = int(self.headers.get("last-event-id") or (after.group(1) if after else 0))
        if "text/event-stream" not in self.headers.get("accept", ""):
            with session.lock:
                return self.reply(200, {"events": session.events[after:]})
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        self.close_connection = True
        while True:
            with session.lock:
                settled = session.result is not None and session.outcome != "pending"
                fresh = session.events[after:]
                if not fresh and not settled:
                    session.changed.wait(timeout=15)
                    continue
            for event in fresh:
                self.wfile.write(f"id: {int(event['sequence'])}\ndata: {json.dumps(event)}\n\n".encode())
            after += len(fresh)
            if settled:
                return None

    def post(self, path):
        if path == "/sessions":
            return self.open()
        if path.startswith("/outcomes/"):
            raise Problem(409 if path.split("/")[2] in sessions else 404, "nothing_to_redeliver")
        if not path.startswith("/sessions/"):
            raise Problem(404, "unknown_path")
        session = self.session(path)
        door = path.split("/")[3] if path.count("/") > 2 else ""
        doors = {"signals": self.signal, "facts": self.fact, "clock": self.clock}
        if door not in doors:
            raise Problem(404, "unknown_path")
        return doors[door](session)

    def open(self):
        base = "http://{}:{}".format(*self.server.server_address)
        session, is_new = open_session(self.body(), self.headers.get("idempotency-key"), base)
        with session.lock:
            self.reply(201, session.snapshot())
            if is_new:
                config = session.config["name"]
                session.event("session.opened", conversation_id=session.opening["conversation_id"], function=config)
                session.todo.append(lambda: outward.call_start(session))
                session.follow()

    def signal(self, session):
        signal = self.body()
        kind = signal.get("type") if isinstance(signal, dict) else None
        keys = {"type", "summary_id"} if kind == "confirm" else {"type"}
        good = (kind in PLAIN_SIGNALS or kind == "confirm") and set(signal) == keys
        if not good or (kind == "confirm" and not IDENTIFIER.match(str(signal["summary_id"]))):
            raise Problem(422, "invalid_signal", [("/type", "expected a signal of the engine document")])
        with session.lock:
            try:
                session.signal(signal)
            except Conflict as refusal:
                raise Problem(409, "does_not_apply", state=session.state) from refusal
            self.reply(200, session.snapshot())
            session.follow()

    def fact(self, session):
        if self.headers.get("authorization") != f"Bearer {session.token}":
            raise Problem(401, "token")
        fact = self.body()
        if not isinstance(fact, dict) or "fact" not in fact:
            raise Problem(422, "invalid_fact", [("/fact", "expected a capture fact")])
        with session.lock:
            session.fact(fact)
            self.send_response(204)
            self.end_headers()
            session.follow()

    def clock(self, session):
        body = self.body()
        if type(body.get("advance_ms")) is not int or body["advance_ms"] < 0:
            raise Problem(422, "invalid_advance", [("/advance_ms", "expected milliseconds")])
        with session.lock:
            session.advance(body["advance_ms"], body.get("open_exchanges_at_most", 0))
            due = min(session.timers.values(), default=None)
            self.reply(200, {
                "now": iso(session.now_ms), "open_exchanges": session.open_exchanges,
                "next_due_ms": None if due is None else due - session.now_ms,
            })


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, default=0)
    ThreadingHTTPServer.request_queue_size = 128
    server = ThreadingHTTPServer(("127.0.0.1", arguments.parse_args().port), Handler)
    server.daemon_threads = True
    print("listening on http://{}:{}".format(*server.server_address), flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
