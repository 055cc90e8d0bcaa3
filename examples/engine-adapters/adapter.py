#!/usr/bin/env python3
"""Stands for an engine towards `voicepay verify engine --command`: one JSON message a line.

Replace `ask` by calls into your own engine; here it passes requests on to an HTTP engine.
    voicepay verify engine --command "python3 adapter.py http://127.0.0.1:8070"
"""

import json
import sys
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

engine = sys.argv[1].rstrip("/")
output = Lock()


def ask(request):
    body = request["body"].encode() or None
    call = urllib.request.Request(
        engine + request["path"], body, request["headers"], method=request["method"]
    )
    try:
        answer = urllib.request.urlopen(call, timeout=9)
    except urllib.error.HTTPError as refusal:
        answer = refusal
    with answer:
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return {"status": answer.status, "headers": headers, "body": answer.read().decode()}


def serve(line):
    message = json.loads(line)
    answer = {"id": message["id"], "answer": ask(message["request"])}
    with output:
        print(json.dumps(answer), flush=True)


with ThreadPoolExecutor(16) as workers:
    for line in sys.stdin:
        workers.submit(serve, line)
