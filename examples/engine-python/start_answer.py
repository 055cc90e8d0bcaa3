"""Reading the start answer: what is charged, which fields are asked for, or why not."""

import os
import json

import strict_json

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "..", "packages", "spec", "data", "currencies.json")
BRANDS = ["visa", "mastercard", "amex", "discover", "diners-club", "jcb", "maestro", "unionpay"]
SETTINGS = [
    "min_postal_code_length", "is_postal_code_required", "is_security_code_required",
    "valid_card_types", "allowed_payment_types", "token_type",
]


def load_currencies():
    with open(DATA, encoding="utf-8") as file:
        listed = json.load(file)
    table = listed.get("currencies", listed)
    rows = table if isinstance(table, list) else table.items()
    return {
        row["code"] if isinstance(row, dict) else row[0]:
        row["minor_unit_digits"] if isinstance(row, dict) else row[1]
        for row in rows
    }


CURRENCIES = load_currencies()


class Refused(Exception):
    """`reason` and `last_error` of a start that ends the session."""

    def __init__(self, reason, last_error):
        super().__init__(last_error)
        self.reason, self.last_error = reason, last_error


def invalid(last_error):
    return Refused("invalid_start_response", last_error)


def read(status, media_type, body):
    """The payment details of an answer; raises Refused."""
    if not 200 <= status < 300:
        raise Refused("start_failed", problem_type(media_type, body) or f"http_{status}")
    kind = media_type.split(";")[0].strip().lower()
    if kind != "application/json" and not kind.endswith("+json"):
        raise invalid("media_type")
    try:
        root = strict_json.read(body)
    except strict_json.NotJson as error:
        raise invalid("body") from error
    if not isinstance(root, dict):
        raise invalid("body")
    amount, currency = root.get("amount"), root.get("currency")
    if type(amount) is not int or not 0 <= amount <= 999_999_999_999:
        raise invalid("amount")
    if currency not in CURRENCIES:
        raise invalid("currency")
    if not isinstance(root.get("description", ""), (str, type(None))):
        raise invalid("description")
    return details(root, amount, currency)


def details(root, amount, currency):
    parameters = root.get("processor_parameters")
    if parameters is None:
        parameters = {}
    if not isinstance(parameters, dict):
        raise invalid("processor_parameters")
    settings = {name: setting(name, root, parameters, amount) for name in SETTINGS}
    optional = [("security_code", "is_security_code_required"), ("postal_code", "is_postal_code_required")]
    fields = ["card_number", "expiration_date"]
    fields += [field for field, name in optional if settings[name] is not False]
    return {
        "amount": amount,
        "currency": currency,
        "description": root.get("description"),
        "fields": fields,
        "echo": {k: v for k, v in parameters.items() if k not in SETTINGS},
        "valid_card_types": settings["valid_card_types"] or ["visa", "mastercard", "amex"],
        "min_postal_code_length": settings["min_postal_code_length"] or 0,
        "token_type": settings["token_type"] or "one-time",
    }


def setting(name, root, parameters, amount):
    if name == "token_type" and amount > 0:
        return None
    places = [place[name] for place in (root, parameters) if place.get(name) is not None]
    values = [checked(name, value) for value in places]
    if len(values) == 2 and values[0] != values[1]:
        raise invalid(name)
    return values[0] if values else None


def checked(name, value):
    if name.startswith("is_"):
        good = isinstance(value, bool)
    elif name == "min_postal_code_length":
        good = type(value) is int and 0 <= value <= 10
    elif name == "token_type":
        good = value in ("one-time", "reusable", "payment-method")
    else:
        good = isinstance(value, list) and all(isinstance(item, str) for item in value)
        if good and name == "allowed_payment_types" and "credit-card" not in value:
            raise invalid("payment_type_not_supported")
        if name == "valid_card_types":
            good = good and value and all(item in BRANDS for item in value)
        value = sorted(set(value)) if good else value
    if not good:
        raise invalid(name)
    return value


def problem_type(media_type, body):
    if not media_type.startswith("application/problem+json"):
        return None
    try:
        kind = strict_json.read(body).get("type")
    except (strict_json.NotJson, AttributeError):
        return None
    return kind.rstrip("/").split("/")[-1] if isinstance(kind, str) and kind else None
