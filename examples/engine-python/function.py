"""The function configuration: what an opening may ask for, and what its templates become."""

import re

from strict_json import Literal

RESERVED = {
    "session_reference_id", "transaction_id", "token_id", "processor_parameters",
    "failed_reason", "last_error", "card_brand", "card_last4",
}
KEYS = {
    "$schema", "name", "purpose", "input_parameters", "set_variables", "connections", "slots",
    "messages", "limits", "task_prompt",
}
LIMITS = {  # default, least, most, whole
    "per_field_retry_limit": (3, 0, 10, True),
    "card_switch_limit": (3, 0, 10, True),
    "inter_digit_timeout_seconds": (5, 0.05, 60, False),
    "first_digit_timeout_seconds": (30, 0.05, 300, False),
    "session_timeout_seconds": (900, 1, 3600, False),
    "processing_timeout_seconds": (60, 1, 600, False),
}
TYPES = {
    "object": dict, "array": list, "string": str, "boolean": bool, "null": type(None),
    "number": (int, float), "integer": int,
}
EXPRESSION = re.compile(r"\{\{(.*?)\}\}", re.S)
NAME = re.compile(r"^(\w+)(?:\.(\w+)|\.get\(\s*(?:\"([^\"]*)\"|'([^']*)')\s*\))?$")


class RenderError(Exception):
    pass


def check(config):
    """Every error of a configuration: (pointer, what was expected)."""
    errors = [(f"/{key}", "expected no such key") for key in config if key not in KEYS]
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,63}", str(config.get("name", ""))):
        errors.append(("/name", "expected letters, digits and underscores, no digit in front"))
    if not isinstance(config.get("purpose"), str) or not config["purpose"]:
        errors.append(("/purpose", "expected a purpose"))
    connections = {c.get("name"): c for c in config.get("connections") or [] if isinstance(c, dict)}
    slots = config.get("slots") or {}
    if "start" not in slots:
        errors.append(("/slots/start", "expected a start connection"))
    for name, connection in connections.items():
        if connection.get("delivery", "base") != "base":
            errors.append((f"/connections/{name}/delivery", "expected base: no other level is claimed"))
    for slot, name in slots.items():
        if connections.get(name, {}).get("application") != f"payment_session_{slot}":
            errors.append((f"/slots/{slot}", f"expected a connection tagged payment_session_{slot}"))
    for name in (config.get("set_variables") or {}).keys() & RESERVED:
        errors.append((f"/set_variables/{name}", f"{name} is a reserved name; choose another"))
    for name, value in (config.get("limits") or {}).items():
        _, least, most, whole = LIMITS.get(name, (0, 1, 0, True))
        value = number_of(value)
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not number or not least <= value <= most or (whole and value != int(value)):
            errors.append((f"/limits/{name}", f"expected {least} to {most}"))
    errors += check_schema(config.get("input_parameters"))
    return errors


def check_schema(schema):
    if schema is None:
        return []
    if not isinstance(schema, dict) or schema.get("type") != "object":
        return [("/input_parameters/type", "expected a JSON Schema of type object")]
    bad = [k for k, v in (schema.get("properties") or {}).items() if v.get("type", "string") not in TYPES]
    return [(f"/input_parameters/properties/{k}/type", "expected a JSON type") for k in bad]


def missing_parameters(schema, params):
    """What to ask the caller: (pointer, description)."""
    properties = (schema or {}).get("properties") or {}
    asked = [(name, "is needed") for name in (schema or {}).get("required", []) if name not in params]
    for name, value in params.items():
        wanted, pattern = (properties.get(name, {}).get(key) for key in ("type", "pattern"))
        wrong = wanted in ("number", "integer") and isinstance(value, bool)
        if wanted and (wrong or not isinstance(value, TYPES[wanted])):
            asked.append((name, f"expected {wanted}"))
        elif pattern and isinstance(value, str) and not re.search(pattern, value):
            asked.append((name, f"expected a text that matches {pattern}"))
    return [
        (f"/params/{name}", f"{why}: {properties.get(name, {}).get('description', name)}")
        for name, why in asked
    ]


def limits_of(config):
    given = config.get("limits") or {}
    return {name: number_of(given.get(name, row[0])) for name, row in LIMITS.items()}


def number_of(value):
    return float(value.text) if isinstance(value, Literal) else value


def lookup(expression, context):
    match = NAME.match(expression.strip())
    if match is None:
        raise RenderError(f"expected a name such as params.x, came {expression.strip()!r}")
    root, dotted, double, single = match.groups()
    if root not in context:
        return None, False
    key = next((k for k in (dotted, double, single) if k is not None), None)
    value = context[root]
    if key is None:
        return value, True
    return (value[key], True) if isinstance(value, dict) and key in value else (None, False)


def render_text(template, context):
    if re.search(r"\{[%#]", template) and re.search(r"[%#]\}", template):
        raise RenderError("tags and comments need the level Templates")

    def put(match):
        value, known = lookup(match.group(1), context)
        return str(value) if known else ""

    return EXPRESSION.sub(put, template)


def render_variable(template, context):
    """A single expression keeps its type; text stays text."""
    if not isinstance(template, str):
        return template
    whole = re.fullmatch(r"\s*\{\{((?:(?!\}\}|\{\{).)*)\}\}\s*", template, re.S)
    return lookup(whole.group(1), context)[0] if whole else render_text(template, context)


def names_of(opening):
    params, refs, given = (opening.get(key) or {} for key in ("params", "refs", "input"))
    return {"params": params, "refs": refs, "input": given, "vars": {**given, **refs, **params}}
