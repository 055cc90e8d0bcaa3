"""What the engine calls: connections and the zone. Each exchange counts as open until it is over."""

import http.client
import os
import queue
import threading
from urllib.parse import urlsplit

import start_answer
import strict_json


most_bytes = 1_048_576


def exchange(url, headers, body):
    """One POST, no redirect followed: (status, media type, body), or None without an answer."""
    parts = urlsplit(url)
    secure = parts.scheme == "https"
    connect = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    connection = connect(parts.hostname, parts.port, timeout=60)
    try:
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        content = {"content-type": "application/json", **headers}
        connection.request("POST", path, strict_json.write(body).encode(), content)
        answer = connection.getresponse()
        text = answer.read(most_bytes + 1)
        if answer.length and len(text) <= most_bytes:
            return None  # The connection ended before the answer did.
        return answer.status, answer.headers.get("content-type", ""), text
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()


def in_background(session, run):
    session.open_exchanges += 1

    def work():
        then = run()
        with session.lock:
            then()
            session.follow()
            session.open_exchanges -= 1
            session.changed.notify_all()

    threading.Thread(target=work, daemon=True).start()


def connection_of(session, slot):
    name = session.config["slots"][slot]
    return next(c["url"] for c in session.config["connections"] if c["name"] == name)


def headers_of(key):
    return {"idempotency-key": f'"{key}"', "traceparent": f"00-{os.urandom(16).hex()}-{os.urandom(8).hex()}-01"}


def call_start(session):
    headers = {"session-reference-id": session.id, **headers_of(f"start-{session.id}")}

    def run():
        answer = exchange(connection_of(session, "start"), headers, session.variables)
        if answer is None:
            refused = start_answer.Refused("start_failed", "connection_failed")
            return lambda: session.state == "starting" and session.fail_start(refused.reason, refused.last_error)
        return lambda: session.start_answered(lambda: start_answer.read(*answer))

    in_background(session, run)


def call_outcome(session, slot, body):
    def run():
        answer = exchange(connection_of(session, slot), headers_of(f"outcome-{session.id}"), body)
        if answer is None:
            return lambda: session.settle_outcome(False, "connection_failed")
        good = 200 <= answer[0] < 300
        return lambda: session.settle_outcome(good, f"http_{answer[0]}")

    in_background(session, run)


class ZoneQueue:
    """Commands of one session, one at a time and in order."""

    def __init__(self, session):
        self.session, self.commands, self.running = session, queue.Queue(), False

    def put(self, command):
        self.session.open_exchanges += 1
        self.commands.put(command)
        if not self.running:
            self.running = True
            threading.Thread(target=self.work, daemon=True).start()

    def work(self):
        session = self.session
        url = f"{session.opening['zone_url'].rstrip('/')}/captures/{session.id}/commands"
        while True:
            command = self.commands.get_nowait()
            answer = exchange(url, {}, command)
            with session.lock:
                if answer is None or answer[0] >= 300:
                    session.zone_failed(answer is not None and 400 <= answer[0] < 500)
                    session.follow()
                session.open_exchanges -= 1
                session.changed.notify_all()
                if self.commands.empty():
                    self.running = False
                    return
