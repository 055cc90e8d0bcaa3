"""A payment session: one input at a time, under one lock; what follows is done in order."""

import threading
from datetime import datetime, timezone

import function
import outward
from start_answer import CURRENCIES, Refused

MESSAGE_OF_FIELD = {
    "card_number": "credit_card", "expiration_date": "expiration_date",
    "security_code": "security_code", "postal_code": "postal_code",
}
OPEN = ("starting", "announcing", "collecting", "confirming")
DEFAULTS = {
    "disclaimer": "This payment is taken on your keypad. Nobody hears your digits.",
    "credit_card": "Please enter your card number.",
    "expiration_date": "Please enter the expiration date, month and year.",
    "security_code": "Please enter the security code.",
    "postal_code": "Please enter the postal code.",
    "collection_error": "That did not work. Let us try again.",
    "processing": "One moment, please.",
    "payment_success": "Thank you. The payment went through.",
    "payment_error": "The payment did not go through.",
    "cancelled": "The payment was cancelled. Nothing was charged.",
    "outcome_unknown": "We do not know yet whether the payment went through. Please do not try again.",
}


class Conflict(Exception):
    """The signal does not apply here."""


class Session:
    def __init__(self, name, opening, variables, facts_url, now_ms):
        self.id, self.opening, self.variables = name, opening, variables
        self.config = opening["function"]
        self.limits = function.limits_of(self.config)
        self.facts_url, self.token = facts_url, f"token-{name}-{threading.get_ident()}"
        self.lock = threading.RLock()
        self.changed = threading.Condition(self.lock)
        self.now_ms, self.timers = now_ms, {}
        self.state, self.paused, self.field, self.attempt = "starting", False, None, 0
        self.collect, self.is_current, self.switches, self.summaries = 0, False, 0, 0
        self.details, self.card, self.reason, self.last_error = None, None, None, None
        self.result, self.outcome, self.ids = None, "none", {}
        self.events, self.todo = [], []
        self.open_exchanges, self.zone = 0, outward.ZoneQueue(self)
        self.arm("start", 10_000)
        self.arm("session", round(self.limits["session_timeout_seconds"] * 1000))

    # -- time ---------------------------------------------------------------------------------
    def arm(self, name, after_ms):
        self.timers[name] = self.now_ms + after_ms

    def advance(self, ms, open_at_most):
        until = self.now_ms + ms
        while True:
            due = sorted((at, name) for name, at in self.timers.items() if at <= until)
            if not due:
                break
            self.now_ms = due[0][0]
            del self.timers[due[0][1]]
            self.on_timer(due[0][1])
            self.follow()
        self.now_ms = until
        self.changed.wait_for(lambda: self.open_exchanges <= open_at_most, timeout=1)

    def on_timer(self, name):
        if name == "start" and self.state == "starting":
            self.fail_start("start_failed", "timeout")
        elif name == "session" and self.state in OPEN:
            self.fail("session_timeout")
        elif name == "processing" and self.state == "processing":
            self.event("payment.unknown")
            self.fail("outcome_unknown")
        elif name == "outcome" and self.outcome == "pending":
            self.settle_outcome(False, "timeout")

    # -- what follows an input ----------------------------------------------------------------
    def follow(self):
        todo, self.todo = self.todo, []
        for act in todo:
            act()
        self.changed.notify_all()

    def event(self, kind, **data):
        self.todo.append(lambda: self.publish(kind, data))

    def publish(self, kind, data):
        sequence = f"{len(self.events) + 1:010d}"
        self.events.append({
            "specversion": "1.0", "id": f"{self.id}-{sequence}", "source": "/engine-python",
            "type": kind, "subject": self.id, "time": iso(self.now_ms), "sequence": sequence,
            "datacontenttype": "application/json", "data": data,
        })

    def say(self, message, **more):
        text = self.text_of(message, more)
        self.event("message.said", message=message, text=text)

    def text_of(self, message, more):
        context = {**function.names_of(self.opening), "start": self.details or {}, **more}
        if self.card:
            context["card"] = self.card
        try:
            text = function.render_text((self.config.get("messages") or {})[message], context)
            return text or self.default_text(message)
        except (KeyError, function.RenderError):
            return self.default_text(message)

    def default_text(self, message):
        if message == "before_starting_session":
            return f"You will pay {self.money()}. Shall we begin?" if self.details["amount"] else "We will save your card. Shall we begin?"
        if message == "confirmation_message":
            return f"{self.money()} with {self.card['brand']} ending in {self.card['last4']}. Is that right?"
        return DEFAULTS[message]

    def money(self):
        amount, currency = self.details["amount"], self.details["currency"]
        digits = CURRENCIES[currency]
        return f"{amount / 10 ** digits:.{digits}f} {currency}"

    def command(self, **command):
        self.todo.append(lambda: self.zone.put(command))

    # -- start --------------------------------------------------------------------------------
    def start_answered(self, read):
        if self.state != "starting":
            return
        try:
            self.details = read()
        except Refused as refused:
            self.fail_start(refused.reason, refused.last_error)
            return
        self.state = "announcing"
        self.timers.pop("start", None)
        self.event("start.resolved", **{k: self.details[k] for k in ("amount", "currency", "fields")})
        self.say("disclaimer")
        self.say("before_starting_session")

    def fail_start(self, reason, last_error):
        self.event("start.failed", failed_reason=reason, last_error=last_error)
        self.fail(reason, last_error)

    # -- signals ------------------------------------------------------------------------------
    def signal(self, signal):
        getattr(self, f"on_{signal['type']}")(signal)

    def require(self, holds):
        if not holds:
            raise Conflict

    def on_proceed(self, _):
        self.require(self.state == "announcing" and not self.paused)
        self.event("proceed.received")
        self.begin(self.details["fields"][0], 1)

    def on_ask(self, _):
        self.require(self.state in OPEN[1:] and not self.paused)
        self.paused = True
        self.event("supervision.paused")
        if self.state == "collecting":
            self.is_current = False
            self.command(command="pause")

    def on_resume(self, _):
        self.require(self.state in OPEN[1:] and self.paused)
        self.paused = False
        self.event("supervision.resumed")
        if self.state == "announcing":
            self.say("before_starting_session")
        elif self.state == "collecting":
            self.begin(self.field, self.attempt)
        else:
            self.present_summary()

    def on_switch_card(self, _):
        self.require(self.state in ("collecting", "confirming"))
        self.require(self.switches < self.limits["card_switch_limit"])
        self.switches, self.paused, self.card = self.switches + 1, False, None
        self.event("card.switched", switches_used=self.switches)
        self.command(command="wipe")
        self.begin(self.details["fields"][0], 1)

    def on_cancel(self, _):
        self.require(self.state in OPEN)
        self.fail("cancelled_by_caller")

    def on_hang_up(self, _):
        if self.state in OPEN:
            self.fail("caller_hung_up")

    def on_confirm(self, signal):
        self.require(self.state == "confirming" and not self.paused)
        self.require(signal["summary_id"] == self.summary_id())
        self.state = "processing"
        self.timers.pop("session", None)
        self.arm("processing", round(self.limits["processing_timeout_seconds"] * 1000))
        method = "charge" if self.details["amount"] else "tokenize"
        self.event("summary.confirmed", summary_id=self.summary_id())
        self.say("processing")
        self.event("payment.submitted", method=method)
        token = {} if method == "charge" else {"token_type": self.details["token_type"]}
        description = {"description": self.details["description"]} if self.details["description"] else {}
        self.command(
            command="process", idempotency_key=self.key(), method=method,
            amount=self.details["amount"], **token,
            currency=self.details["currency"], **description, parameters=self.details["echo"],
            facts=self.facts(),
        )

    # -- collection ---------------------------------------------------------------------------
    def begin(self, field, attempt):
        self.state, self.field, self.attempt = "collecting", field, attempt
        self.collect, self.is_current = self.collect + 1, True
        self.event("field.requested", field=field, attempt=attempt, collect=self.collect)
        self.say(MESSAGE_OF_FIELD[field], field=field)
        self.command(
            command="collect", collect=self.collect, field=field,
            valid_card_types=self.details["valid_card_types"],
            min_postal_code_length=self.details["min_postal_code_length"],
            first_digit_timeout_ms=round(self.limits["first_digit_timeout_seconds"] * 1000),
            inter_digit_timeout_ms=round(self.limits["inter_digit_timeout_seconds"] * 1000),
            facts=self.facts(),
        )

    def fact(self, fact):
        if fact["fact"] == "processed":
            self.processed(fact)
        elif self.state == "collecting" and self.is_current and fact.get("collect") == self.collect:
            if fact["fact"] == "accepted":
                self.accepted(fact.get("card"))
            elif fact["fact"] in ("rejected", "stalled"):
                self.rejected(fact.get("error", "input_timeout"))

    def accepted(self, card):
        shown = {"card": card} if card and self.field == "card_number" else {}
        self.card = shown.get("card", self.card)
        self.event("field.accepted", field=self.field, collect=self.collect, **shown)
        fields = self.details["fields"]
        place = fields.index(self.field) + 1
        if place < len(fields):
            self.begin(fields[place], 1)
            return
        self.state, self.field, self.is_current = "confirming", None, False
        self.present_summary()

    def rejected(self, error):
        left = self.limits["per_field_retry_limit"] + 1 - self.attempt
        self.event(
            "field.rejected", field=self.field, attempt=self.attempt, collect=self.collect,
            error=error, attempts_left=left,
        )
        if left > 0:
            self.say("collection_error", field=self.field, error=error, attempts_left=left)
            self.begin(self.field, self.attempt + 1)
        else:
            self.fail("input_timeout" if error == "input_timeout" else "retry_limit_exceeded", error)

    def present_summary(self):
        self.summaries += 1
        self.event(
            "summary.presented", summary_id=self.summary_id(), card=self.card,
            amount=self.details["amount"], currency=self.details["currency"],
        )
        self.say("confirmation_message")

    def summary_id(self):
        return f"{self.id}-summary-{self.summaries}"

    # -- processing ---------------------------------------------------------------------------
    def key(self):
        return f"pay-{self.id}"

    def processed(self, fact):
        if self.state != "processing" or fact["idempotency_key"] != self.key():
            return
        result = fact["result"]
        if result["status"] == "approved":
            self.ids = {k: v for k, v in result.items() if k != "status"}
            self.event("payment.approved", **self.ids)
            self.end("succeeded")
            return
        self.event(f"payment.{result['status']}", last_error=result["code"])
        self.fail("declined" if result["status"] == "declined" else "processor_error", result["code"])

    def zone_failed(self, refused):
        if self.state == "collecting":
            self.fail("internal_error")
        elif self.state == "processing" and refused:
            self.event("payment.unknown")
            self.fail("outcome_unknown")

    # -- end ----------------------------------------------------------------------------------
    def fail(self, reason, last_error=None):
        self.end("failed", reason, last_error)

    def end(self, state, reason=None, last_error=None):
        self.state, self.reason, self.last_error = state, reason, last_error
        self.paused, self.field, self.is_current = False, None, False
        for name in ("start", "session", "processing"):
            self.timers.pop(name, None)
        why = {"failed_reason": reason} if reason else {}
        if last_error:
            why["last_error"] = last_error
        card = {"card_brand": self.card["brand"], "card_last4": self.card["last4"]} if self.card else {}
        status = "cancelled" if reason == "cancelled_by_caller" else state
        safe = {"retry_safe": reason != "outcome_unknown"} if reason else {}
        self.result = {"status": status, **why, **safe, **card}
        self.event(f"session.{state}", **why, agent_result=self.result)
        self.command(command="wipe")
        message = {None: "payment_success", "cancelled_by_caller": "cancelled", "outcome_unknown": "outcome_unknown"}
        if reason != "caller_hung_up":
            self.say(message.get(reason, "payment_error"))
        slot = "success" if state == "succeeded" else "failure"
        if slot in self.config["slots"]:
            body = {
                **self.variables, "session_reference_id": self.id,
                "processor_parameters": self.details["echo"] if self.details else {},
                **(self.ids if state == "succeeded" else why), **card,
            }
            self.outcome = "pending"
            self.arm("outcome", 15_000)
            self.todo.append(lambda: outward.call_outcome(self, slot, body))

    def settle_outcome(self, delivered, code):
        if self.outcome != "pending":
            return
        self.timers.pop("outcome", None)
        self.outcome = "delivered" if delivered else "undelivered"
        slot = "success" if self.state == "succeeded" else "failure"
        why = {} if delivered else {"reason": code}
        self.undelivered = {"session_reference_id": self.id, "connection": slot, "attempts": 1, "may_redeliver": False, **why}
        self.event(f"outcome.{self.outcome}", connection=slot, attempts=1, **why)

    # -- looking ------------------------------------------------------------------------------
    def facts(self):
        return {"url": self.facts_url, "token": self.token}

    def snapshot(self):
        shown = {
            "session_reference_id": self.id, "conversation_id": self.opening["conversation_id"],
            "state": self.state, "paused": self.paused, "switches_used": self.switches,
            "cancel_offered": self.state in OPEN, "sequence": max(1, len(self.events)),
        }
        if self.details:
            shown |= {"amount": self.details["amount"], "currency": self.details["currency"]}
        if self.card:
            shown["card"] = self.card
        if self.state == "collecting":
            shown |= {"field": self.field, "attempt": self.attempt}
            if self.is_current:
                shown["collect"] = self.collect
        if self.state == "confirming" and not self.paused:
            shown["summary_id"] = self.summary_id()
        if self.result:
            shown |= {"agent_result": self.result, "outcome": self.outcome}
        if self.reason:
            shown["failed_reason"] = self.reason
        if self.last_error:
            shown["last_error"] = self.last_error
        return shown


def iso(ms):
    whole = datetime.fromtimestamp(ms / 1000, timezone.utc).isoformat(timespec="milliseconds")
    return whole.replace("+00:00", "Z")
