"""The same engine with one bug: it asks for a field once more than the retry limit allows."""

import os
import runpy
import sys

root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, root)

import function  # noqa: E402

sound = function.limits_of


def one_more(config):
    limits = sound(config)
    return {**limits, "per_field_retry_limit": limits["per_field_retry_limit"] + 1}


function.limits_of = one_more
runpy.run_path(os.path.join(root, "server.py"), run_name="__main__")
