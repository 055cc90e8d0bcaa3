"""JSON by its text: no key twice, no number that means something else than it says."""

import json


class Literal:
    """A number that is kept as it was written: 1.50, 1e400."""

    def __init__(self, text):
        self.text = text


class NotJson(Exception):
    pass


def _pairs(pairs):
    value = dict(pairs)
    if len(value) != len(pairs):
        raise NotJson("a key twice")
    return value


def _constant(name):
    raise NotJson(f"{name} is no JSON number")


def _integer(text):
    return Literal(text) if text == "-0" else int(text)


def read(data, most=1_048_576, deepest=64):
    """Bytes to a value; raises NotJson."""
    if len(data) > most:
        raise NotJson("too large")
    try:
        text = data.decode("utf-8", "strict")
        if text.startswith("\ufeff"):
            raise NotJson("a byte order mark")
        value = json.loads(
            text, object_pairs_hook=_pairs, parse_float=Literal,
            parse_int=_integer, parse_constant=_constant,
        )
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise NotJson(str(error)) from error
    _measure(value, deepest)
    return value


def _measure(value, left):
    if isinstance(value, (dict, list)):
        if left == 0:
            raise NotJson("too deep")
        for item in value.values() if isinstance(value, dict) else value:
            _measure(item, left - 1)


def write(value):
    """A value to text; literals come out as they went in."""
    if isinstance(value, Literal):
        return value.text
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(k)}:{write(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(write(item) for item in value) + "]"
    return json.dumps(value)
