// Generated from machine/payment-session.yaml by scripts/generate.mjs. Do not edit.
import type { MachineDocument } from '../machine/machine-document.ts';

export const machine: MachineDocument = {
  "protocol": "1.0",
  "vocabulary": {
    "guards": {
      "paused": "The session is paused.",
      "not_paused": "The session is not paused.",
      "more_fields": "The field asked for is not the last of the configuration.",
      "last_field": "The field asked for is the last of the configuration.",
      "at_first_field": "The field asked for is the card number, so that nothing was captured yet.",
      "past_first_field": "Another field is asked for, or the summary was read, so that something was captured.",
      "attempts_left": "The attempt is not the last (session r + 1, Base delivery 1, Reliable delivery 10).",
      "last_attempt": "The attempt is the last.",
      "switches_left": "Fewer than s switches were accepted.",
      "no_switches_left": "s switches were accepted.",
      "error_applies": "The input brings an error that the field can have, or none at all.",
      "error_does_not_apply": "The input brings an error that the field cannot have.",
      "base": "The outcome's connection is delivered to at the Base level.",
      "reliable": "The outcome's connection is delivered to at the Reliable or the Signed level."
    },
    "updates": {
      "first_field": "The field is the card number, the attempt 1.",
      "next_field": "The field is the next of the configuration, the attempt 1.",
      "next_attempt": "The attempt is one more.",
      "pause": "The session is paused.",
      "end_pause": "The session is not paused.",
      "count_switch": "One more switch was accepted."
    },
    "needs": {
      "nothing": "The input can always come.",
      "open_start_call": "The start call has no answer yet, and the engine that made it did not restart.",
      "sent_collect": "A collect command was sent, so that the door and the token of facts are known.",
      "sent_process": "A process command was sent, so that its key is known and the processing deadline is set.",
      "session_deadline": "The clock has not reached the session's deadline.",
      "unanswered_command": "The latest command has no answer yet; the zone answers it before it posts facts of it.",
      "captured_field": "The zone accepted a field and was not told to wipe since.",
      "engaged_zone": "The zone was told to collect or to process and not told to wipe since.",
      "open_outcome_call": "The outcome call has no answer yet, and the engine that made it did not restart.",
      "no_open_outcome_call": "No outcome call is open."
    }
  },
  "session": {
    "initial": "starting",
    "terminal": [
      "succeeded",
      "failed"
    ],
    "states": {
      "starting": "The session is open; the start call has no answer yet.",
      "announcing": "The amount is announced; the caller has not agreed to begin.",
      "collecting": "A field is asked for.",
      "confirming": "The masked summary was read; the caller has not confirmed it.",
      "processing": "The intent is durable; the zone asks the processor.",
      "succeeded": "The processor approved.",
      "failed": "The session ended in any other way."
    },
    "variables": {
      "field": {
        "in": [
          "collecting"
        ]
      },
      "attempt": {
        "in": [
          "collecting"
        ]
      },
      "paused": {
        "in": [
          "announcing",
          "collecting",
          "confirming"
        ],
        "starts_at": false
      },
      "switches_used": {
        "in": [
          "starting",
          "announcing",
          "collecting",
          "confirming"
        ],
        "starts_at": 0
      },
      "failed_reason": {
        "in": [
          "failed"
        ]
      }
    },
    "inputs": {
      "start_ok": {
        "kind": "answer",
        "needs": "open_start_call",
        "means": "Start answers 2xx with a valid body."
      },
      "start_refused": {
        "kind": "answer",
        "needs": "open_start_call",
        "means": "Start answers with another status or the connection fails.",
        "error": "from_answer"
      },
      "start_invalid": {
        "kind": "answer",
        "needs": "open_start_call",
        "means": "Start answers 2xx with a body that is not valid.",
        "error": "from_answer"
      },
      "start_timed_out": {
        "kind": "answer",
        "needs": "open_start_call",
        "means": "The ten seconds of the start call are over.",
        "error": "timeout"
      },
      "proceed": {
        "kind": "signal",
        "needs": "nothing",
        "means": "The caller agrees to begin."
      },
      "ask": {
        "kind": "signal",
        "needs": "nothing",
        "means": "The caller asks a question."
      },
      "resume": {
        "kind": "signal",
        "needs": "nothing",
        "means": "The question is answered."
      },
      "switch_card": {
        "kind": "signal",
        "needs": "nothing",
        "means": "The caller wants to pay with another card."
      },
      "cancel": {
        "kind": "signal",
        "needs": "nothing",
        "means": "The caller does not want to pay."
      },
      "confirm": {
        "kind": "signal",
        "needs": "nothing",
        "means": "The caller confirms the latest summary (any summary_id where none was read)."
      },
      "confirm_stale": {
        "kind": "signal",
        "needs": "nothing",
        "means": "A confirm with a summary_id that is not the latest."
      },
      "hang_up": {
        "kind": "signal",
        "needs": "nothing",
        "means": "The caller is gone."
      },
      "accepted": {
        "kind": "fact",
        "needs": "sent_collect",
        "means": "The zone accepted an entry; the number is that of the latest collect command."
      },
      "rejected_invalid": {
        "kind": "fact",
        "needs": "sent_collect",
        "means": "The same number; the entry is not a valid one of its field.",
        "error": "of_field"
      },
      "rejected_unacceptable": {
        "kind": "fact",
        "needs": "sent_collect",
        "means": "The same number; the entry is valid and not acceptable.",
        "error": "of_field"
      },
      "stalled": {
        "kind": "fact",
        "needs": "sent_collect",
        "means": "The same number; a digit timer ran out.",
        "error": "input_timeout"
      },
      "accepted_late": {
        "kind": "fact",
        "needs": "sent_collect",
        "means": "An accepted fact with any other number."
      },
      "rejected_late": {
        "kind": "fact",
        "needs": "sent_collect",
        "means": "A rejected fact with any other number."
      },
      "stalled_late": {
        "kind": "fact",
        "needs": "sent_collect",
        "means": "A stalled fact with any other number."
      },
      "noted": {
        "kind": "fact",
        "needs": "sent_collect",
        "means": "A fact that tells of no entry: started, digits or wiped."
      },
      "approved": {
        "kind": "fact",
        "needs": "sent_process",
        "means": "The processor approved; the key is the session's."
      },
      "declined": {
        "kind": "fact",
        "needs": "sent_process",
        "means": "The processor declined; the key is the session's.",
        "error": "from_answer"
      },
      "errored": {
        "kind": "fact",
        "needs": "sent_process",
        "means": "The processor answered with an error; the key is the session's.",
        "error": "from_answer"
      },
      "approved_other_key": {
        "kind": "fact",
        "needs": "sent_collect",
        "means": "An approval with a key that is not the session's."
      },
      "session_timeout": {
        "kind": "timer",
        "needs": "session_deadline",
        "means": "The clock reaches the session's deadline."
      },
      "processing_timeout": {
        "kind": "timer",
        "needs": "sent_process",
        "means": "The clock reaches the processing deadline."
      },
      "zone_refused": {
        "kind": "answer",
        "needs": "unanswered_command",
        "means": "The zone answers the latest command with 4xx."
      },
      "zone_unreachable": {
        "kind": "answer",
        "needs": "unanswered_command",
        "means": "The latest command meets a redirection, 5xx or a connection failure."
      },
      "restart": {
        "kind": "restart",
        "needs": "nothing",
        "means": "The engine restarts (or the zone was gone); the zone still holds what it held.",
        "error": "interrupted"
      },
      "restart_lost": {
        "kind": "restart",
        "needs": "captured_field",
        "means": "The same; the zone has lost something that was captured."
      },
      "restart_unreconcilable": {
        "kind": "restart",
        "needs": "engaged_zone",
        "means": "The same; the zone says nothing of use, or refuses the repeated process command."
      },
      "snapshot": {
        "kind": "question",
        "needs": "nothing",
        "means": "Somebody reads the session."
      }
    },
    "fields": {
      "card_number": {
        "message": "credit_card",
        "rejected_invalid": "invalid_card_number",
        "rejected_unacceptable": "card_type_not_accepted"
      },
      "expiration_date": {
        "message": "expiration_date",
        "rejected_invalid": "invalid_expiration_date",
        "rejected_unacceptable": "card_expired"
      },
      "security_code": {
        "message": "security_code",
        "rejected_invalid": "invalid_security_code"
      },
      "postal_code": {
        "message": "postal_code",
        "rejected_invalid": "invalid_postal_code"
      }
    },
    "reasons": {
      "start_failed": {
        "message": "payment_error",
        "status": "failed",
        "retry_safe": true
      },
      "invalid_start_response": {
        "message": "payment_error",
        "status": "failed",
        "retry_safe": true
      },
      "retry_limit_exceeded": {
        "message": "payment_error",
        "status": "failed",
        "retry_safe": true
      },
      "input_timeout": {
        "message": "payment_error",
        "status": "failed",
        "retry_safe": true
      },
      "cancelled_by_caller": {
        "message": "cancelled",
        "status": "cancelled",
        "retry_safe": true
      },
      "caller_hung_up": {
        "status": "failed",
        "retry_safe": true
      },
      "session_timeout": {
        "message": "payment_error",
        "status": "failed",
        "retry_safe": true
      },
      "declined": {
        "message": "payment_error",
        "status": "failed",
        "retry_safe": true
      },
      "processor_error": {
        "message": "payment_error",
        "status": "failed",
        "retry_safe": true
      },
      "outcome_unknown": {
        "message": "outcome_unknown",
        "status": "failed",
        "retry_safe": false
      },
      "internal_error": {
        "message": "payment_error",
        "status": "failed",
        "retry_safe": true
      }
    },
    "sequences": {
      "ask_for_field": [
        "event field.requested",
        "message of_field",
        "command collect"
      ],
      "present_summary": [
        "event summary.presented",
        "message confirmation_message"
      ],
      "end_in_failure": [
        "event session.failed",
        "command wipe",
        "message of_reason",
        "agent_result",
        "call failure"
      ],
      "end_in_success": [
        "event session.succeeded",
        "command wipe",
        "message payment_success",
        "agent_result",
        "call success"
      ]
    },
    "data": {
      "event start.failed": [
        "failed_reason",
        "last_error"
      ],
      "event field.requested": [
        "field",
        "attempt"
      ],
      "event field.accepted": [
        "ended_field"
      ],
      "event field.rejected": [
        "ended_field",
        "ended_attempt",
        "error",
        "attempts_left"
      ],
      "event card.switched": [
        "switches_used"
      ],
      "event payment.submitted": [
        "method"
      ],
      "event session.failed": [
        "failed_reason",
        "last_error"
      ],
      "command collect": [
        "field"
      ],
      "command process": [
        "method"
      ],
      "agent_result": [
        "status",
        "failed_reason",
        "last_error",
        "retry_safe"
      ]
    },
    "snapshot": [
      "state",
      "field",
      "attempt",
      "paused",
      "switches_used",
      "failed_reason",
      "cancel_offered",
      "has_collect",
      "has_summary_id"
    ],
    "opening": {
      "outputs": [
        "event session.opened",
        "call start"
      ],
      "requirements": [
        "events:opened-is-first",
        "start:called-once-per-session",
        "start:comes-before-any-prompt"
      ]
    },
    "rows": [
      {
        "row": "start-resolved",
        "in": "starting",
        "on": "start_ok",
        "cell": "move",
        "to": "announcing",
        "outputs": [
          "event start.resolved",
          "message disclaimer",
          "message before_starting_session"
        ],
        "requirements": [
          "start:disclaimer-comes-first",
          "start:amount-is-announced",
          "start:waits-for-proceed"
        ]
      },
      {
        "row": "start-failed",
        "in": "starting",
        "on": [
          "start_refused",
          "start_timed_out"
        ],
        "cell": "move",
        "to": "failed",
        "reason": "start_failed",
        "outputs": [
          "event start.failed",
          "end_in_failure"
        ],
        "requirements": [
          "start:failed-start-ends-the-session",
          "start:failed-start-names-the-timeout",
          "start:failed-start-names-the-status",
          "start:failure-asks-for-no-card",
          "report:failure-covers-every-other-end"
        ]
      },
      {
        "row": "start-answer-invalid",
        "in": "starting",
        "on": "start_invalid",
        "cell": "move",
        "to": "failed",
        "reason": "invalid_start_response",
        "outputs": [
          "event start.failed",
          "end_in_failure"
        ],
        "requirements": [
          "start:invalid-answer-ends-the-session",
          "start:invalid-answer-names-the-field",
          "start:failure-asks-for-no-card"
        ]
      },
      {
        "row": "start-answers-once",
        "in": [
          "announcing",
          "collecting",
          "confirming",
          "processing",
          "succeeded"
        ],
        "on": [
          "start_ok",
          "start_refused",
          "start_invalid",
          "start_timed_out"
        ],
        "cell": "impossible",
        "requirements": [
          "start:called-once-per-session"
        ]
      },
      {
        "row": "start-answers-too-late",
        "in": "failed",
        "on": [
          "start_ok",
          "start_refused",
          "start_invalid",
          "start_timed_out"
        ],
        "cell": "ignore",
        "requirements": [
          "start:late-answer-is-ignored"
        ]
      },
      {
        "row": "starting-takes-no-step",
        "in": "starting",
        "on": [
          "proceed",
          "ask",
          "resume",
          "switch_card",
          "confirm",
          "confirm_stale"
        ],
        "cell": "refuse",
        "requirements": [
          "supervise:foreign-signal-is-refused",
          "supervise:foreign-signal-has-no-effect",
          "supervise:switch-needs-a-card"
        ]
      },
      {
        "row": "proceed-begins-collection",
        "in": "announcing",
        "on": "proceed",
        "when": [
          "not_paused"
        ],
        "cell": "move",
        "to": "collecting",
        "set": [
          "first_field"
        ],
        "outputs": [
          "event proceed.received",
          "ask_for_field"
        ],
        "requirements": [
          "start:waits-for-proceed",
          "collect:order-of-fields",
          "collect:command-follows-the-prompt",
          "events:order-of-a-request"
        ]
      },
      {
        "row": "proceed-waits-for-resume",
        "in": "announcing",
        "on": "proceed",
        "when": [
          "paused"
        ],
        "cell": "refuse",
        "requirements": [
          "supervise:no-proceed-while-paused",
          "supervise:foreign-signal-has-no-effect"
        ]
      },
      {
        "row": "announcing-has-no-card",
        "in": "announcing",
        "on": [
          "switch_card",
          "confirm",
          "confirm_stale"
        ],
        "cell": "refuse",
        "requirements": [
          "supervise:switch-needs-a-card",
          "supervise:foreign-signal-is-refused"
        ]
      },
      {
        "row": "zone-is-silent-before-collection",
        "in": [
          "starting",
          "announcing"
        ],
        "on": [
          "accepted",
          "rejected_invalid",
          "rejected_unacceptable",
          "stalled",
          "accepted_late",
          "rejected_late",
          "stalled_late",
          "noted",
          "approved_other_key",
          "zone_refused",
          "zone_unreachable"
        ],
        "cell": "impossible",
        "requirements": [
          "start:waits-for-proceed",
          "collect:command-starts-collecting"
        ]
      },
      {
        "row": "accepted-next-field",
        "in": "collecting",
        "on": "accepted",
        "when": [
          "not_paused",
          "more_fields"
        ],
        "cell": "move",
        "set": [
          "next_field"
        ],
        "outputs": [
          "event field.accepted",
          "ask_for_field"
        ],
        "requirements": [
          "collect:order-of-fields",
          "collect:only-required-fields",
          "collect:counts-per-field",
          "events:order-of-an-acceptance"
        ]
      },
      {
        "row": "accepted-last-field",
        "in": "collecting",
        "on": "accepted",
        "when": [
          "not_paused",
          "last_field"
        ],
        "cell": "move",
        "to": "confirming",
        "outputs": [
          "event field.accepted",
          "present_summary"
        ],
        "requirements": [
          "confirm:summary-follows-the-last-field",
          "confirm:summary-id-is-new-each-time",
          "events:order-of-an-acceptance"
        ]
      },
      {
        "row": "failed-attempt-is-asked-again",
        "in": "collecting",
        "on": [
          "rejected_invalid",
          "rejected_unacceptable",
          "stalled"
        ],
        "when": [
          "not_paused",
          "error_applies",
          "attempts_left"
        ],
        "cell": "move",
        "set": [
          "next_attempt"
        ],
        "outputs": [
          "event field.rejected",
          "message collection_error",
          "ask_for_field"
        ],
        "requirements": [
          "collect:every-failure-costs-one-attempt",
          "collect:failure-says-collection-error",
          "collect:failure-asks-again",
          "events:order-of-a-rejection"
        ]
      },
      {
        "row": "last-attempt-rejected",
        "in": "collecting",
        "on": [
          "rejected_invalid",
          "rejected_unacceptable"
        ],
        "when": [
          "not_paused",
          "error_applies",
          "last_attempt"
        ],
        "cell": "move",
        "to": "failed",
        "reason": "retry_limit_exceeded",
        "outputs": [
          "event field.rejected",
          "end_in_failure"
        ],
        "requirements": [
          "collect:retry-limit-ends-session",
          "collect:retry-limit-reason",
          "collect:retry-limit-keeps-the-field-error",
          "collect:last-failure-says-no-collection-error",
          "collect:retry-limit-allows-one-more-attempt"
        ]
      },
      {
        "row": "last-attempt-stalled",
        "in": "collecting",
        "on": "stalled",
        "when": [
          "not_paused",
          "last_attempt"
        ],
        "cell": "move",
        "to": "failed",
        "reason": "input_timeout",
        "outputs": [
          "event field.rejected",
          "end_in_failure"
        ],
        "requirements": [
          "collect:retry-limit-ends-session",
          "collect:retry-limit-reason-is-timeout-after-a-stall",
          "collect:last-failure-says-no-collection-error",
          "collect:retry-limit-keeps-the-field-error",
          "collect:retry-limit-allows-one-more-attempt"
        ]
      },
      {
        "row": "errors-belong-to-their-field",
        "in": "collecting",
        "on": "rejected_unacceptable",
        "when": [
          "error_does_not_apply"
        ],
        "cell": "impossible",
        "requirements": [
          "collect:error-vocabulary"
        ]
      },
      {
        "row": "no-fact-counts-while-paused",
        "in": "collecting",
        "on": [
          "accepted",
          "rejected_invalid",
          "rejected_unacceptable",
          "stalled"
        ],
        "when": [
          "paused",
          "error_applies"
        ],
        "cell": "ignore",
        "requirements": [
          "collect:no-fact-counts-while-paused"
        ]
      },
      {
        "row": "entry-is-over",
        "in": [
          "confirming",
          "processing"
        ],
        "on": [
          "accepted",
          "rejected_invalid",
          "rejected_unacceptable",
          "stalled"
        ],
        "cell": "ignore",
        "requirements": [
          "collect:stale-facts-are-ignored"
        ]
      },
      {
        "row": "late-facts-are-nothing",
        "in": [
          "collecting",
          "confirming",
          "processing"
        ],
        "on": [
          "accepted_late",
          "rejected_late",
          "stalled_late"
        ],
        "cell": "ignore",
        "requirements": [
          "collect:stale-facts-are-ignored"
        ]
      },
      {
        "row": "notes-are-nothing",
        "in": [
          "collecting",
          "confirming",
          "processing",
          "succeeded",
          "failed"
        ],
        "on": "noted",
        "cell": "ignore",
        "requirements": [
          "card-data:facts-have-a-fixed-alphabet",
          "card-data:digit-count-is-optional"
        ]
      },
      {
        "row": "nothing-to-confirm-yet",
        "in": "collecting",
        "on": [
          "proceed",
          "confirm",
          "confirm_stale"
        ],
        "cell": "refuse",
        "requirements": [
          "supervise:foreign-signal-is-refused",
          "confirm:no-charge-without-confirm"
        ]
      },
      {
        "row": "confirmed",
        "in": "confirming",
        "on": "confirm",
        "when": [
          "not_paused"
        ],
        "cell": "move",
        "to": "processing",
        "outputs": [
          "event summary.confirmed",
          "message processing",
          "event payment.submitted",
          "command process"
        ],
        "requirements": [
          "confirm:intent-is-durable-first",
          "confirm:confirm-says-processing",
          "confirm:single-attempt",
          "events:order-of-a-confirmation",
          "events:submitted-once"
        ]
      },
      {
        "row": "confirm-waits-for-resume",
        "in": "confirming",
        "on": "confirm",
        "when": [
          "paused"
        ],
        "cell": "refuse",
        "requirements": [
          "supervise:no-confirm-while-paused"
        ]
      },
      {
        "row": "only-the-latest-summary",
        "in": "confirming",
        "on": "confirm_stale",
        "cell": "refuse",
        "requirements": [
          "confirm:latest-summary-only",
          "confirm:no-charge-without-confirm"
        ]
      },
      {
        "row": "proceed-is-over",
        "in": "confirming",
        "on": "proceed",
        "cell": "refuse",
        "requirements": [
          "supervise:foreign-signal-is-refused"
        ]
      },
      {
        "row": "payment-approved",
        "in": "processing",
        "on": "approved",
        "cell": "move",
        "to": "succeeded",
        "outputs": [
          "event payment.approved",
          "end_in_success"
        ],
        "requirements": [
          "process:approval-succeeds",
          "report:success-message",
          "report:success-only-after-approval",
          "events:order-of-the-end",
          "report:agent-result-of-success-has-no-retry"
        ]
      },
      {
        "row": "payment-declined",
        "in": "processing",
        "on": "declined",
        "cell": "move",
        "to": "failed",
        "reason": "declined",
        "outputs": [
          "event payment.declined",
          "end_in_failure"
        ],
        "requirements": [
          "process:decline-is-terminal",
          "process:decline-code-is-the-last-error",
          "events:order-of-the-end",
          "report:failure-message"
        ]
      },
      {
        "row": "payment-errored",
        "in": "processing",
        "on": "errored",
        "cell": "move",
        "to": "failed",
        "reason": "processor_error",
        "outputs": [
          "event payment.errored",
          "end_in_failure"
        ],
        "requirements": [
          "process:processor-error-is-terminal",
          "process:decline-code-is-the-last-error",
          "events:order-of-the-end",
          "report:failure-message"
        ]
      },
      {
        "row": "payment-unknown",
        "in": "processing",
        "on": [
          "processing_timeout",
          "zone_refused"
        ],
        "cell": "move",
        "to": "failed",
        "reason": "outcome_unknown",
        "outputs": [
          "event payment.unknown",
          "end_in_failure"
        ],
        "requirements": [
          "process:processing-limit-belongs-to-the-engine",
          "process:unknown-is-not-a-decline",
          "process:unknown-is-for-reconciliation",
          "report:unknown-message",
          "process:refused-command-is-unknown",
          "report:agent-result-says-if-a-retry-is-safe"
        ]
      },
      {
        "row": "unreached-zone-is-left-to-the-limit",
        "in": "processing",
        "on": "zone_unreachable",
        "cell": "ignore",
        "may_repeat": "process",
        "requirements": [
          "process:unreached-zone-is-left-to-the-limit",
          "process:processing-limit-belongs-to-the-engine",
          "process:command-is-repeated-unchanged"
        ]
      },
      {
        "row": "nothing-is-processed-before-the-intent",
        "in": [
          "starting",
          "announcing",
          "collecting",
          "confirming"
        ],
        "on": [
          "approved",
          "declined",
          "errored",
          "processing_timeout"
        ],
        "cell": "impossible",
        "requirements": [
          "confirm:no-charge-without-confirm"
        ]
      },
      {
        "row": "foreign-key-is-nothing",
        "in": [
          "collecting",
          "confirming",
          "processing"
        ],
        "on": "approved_other_key",
        "cell": "ignore",
        "requirements": [
          "confirm:one-key-per-session",
          "confirm:no-charge-without-confirm"
        ]
      },
      {
        "row": "zone-fails-before-the-intent",
        "in": "collecting",
        "on": [
          "zone_refused",
          "zone_unreachable"
        ],
        "cell": "move",
        "to": "failed",
        "reason": "internal_error",
        "outputs": [
          "end_in_failure"
        ],
        "requirements": [
          "report:internal-error-is-before-the-intent",
          "events:order-of-the-end"
        ]
      },
      {
        "row": "no-command-is-open-while-confirming",
        "in": "confirming",
        "on": [
          "zone_refused",
          "zone_unreachable"
        ],
        "cell": "impossible",
        "requirements": [
          "confirm:waits-without-a-timer-of-its-own"
        ]
      },
      {
        "row": "ended-session-hears-no-fact",
        "in": [
          "succeeded",
          "failed"
        ],
        "on": [
          "accepted",
          "rejected_invalid",
          "rejected_unacceptable",
          "stalled",
          "accepted_late",
          "rejected_late",
          "stalled_late"
        ],
        "cell": "ignore",
        "requirements": [
          "report:terminal-states-absorb",
          "collect:stale-facts-are-ignored"
        ]
      },
      {
        "row": "ended-session-hears-no-result",
        "in": [
          "succeeded",
          "failed"
        ],
        "on": [
          "approved",
          "declined",
          "errored",
          "approved_other_key",
          "processing_timeout"
        ],
        "cell": "ignore",
        "requirements": [
          "process:later-answers-change-nothing",
          "report:terminal-states-absorb"
        ]
      },
      {
        "row": "failed-wipe-changes-nothing",
        "in": [
          "succeeded",
          "failed"
        ],
        "on": [
          "zone_refused",
          "zone_unreachable"
        ],
        "cell": "ignore",
        "may_repeat": "wipe",
        "requirements": [
          "report:terminal-states-absorb"
        ]
      },
      {
        "row": "ended-session-refuses",
        "in": [
          "succeeded",
          "failed"
        ],
        "on": [
          "proceed",
          "ask",
          "resume",
          "switch_card",
          "cancel",
          "confirm",
          "confirm_stale"
        ],
        "cell": "refuse",
        "requirements": [
          "supervise:ended-session-refuses-signals",
          "report:terminal-states-absorb"
        ]
      },
      {
        "row": "ask-pauses",
        "in": [
          "announcing",
          "confirming"
        ],
        "on": "ask",
        "when": [
          "not_paused"
        ],
        "cell": "move",
        "set": [
          "pause"
        ],
        "outputs": [
          "event supervision.paused"
        ],
        "requirements": [
          "supervise:ask-pauses",
          "supervise:nothing-is-said-while-paused"
        ]
      },
      {
        "row": "ask-stops-the-entry",
        "in": "collecting",
        "on": "ask",
        "when": [
          "not_paused"
        ],
        "cell": "move",
        "set": [
          "pause"
        ],
        "outputs": [
          "event supervision.paused",
          "command pause"
        ],
        "requirements": [
          "supervise:ask-pauses",
          "supervise:ask-stops-the-entry",
          "supervise:nothing-is-said-while-paused"
        ]
      },
      {
        "row": "ask-twice",
        "in": [
          "announcing",
          "collecting",
          "confirming"
        ],
        "on": "ask",
        "when": [
          "paused"
        ],
        "cell": "refuse",
        "requirements": [
          "supervise:ask-twice-is-refused"
        ]
      },
      {
        "row": "resume-announces-again",
        "in": "announcing",
        "on": "resume",
        "when": [
          "paused"
        ],
        "cell": "move",
        "set": [
          "end_pause"
        ],
        "outputs": [
          "event supervision.resumed",
          "message before_starting_session"
        ],
        "requirements": [
          "supervise:resume-asks-the-same-again"
        ]
      },
      {
        "row": "resume-asks-for-the-field-again",
        "in": "collecting",
        "on": "resume",
        "when": [
          "paused"
        ],
        "cell": "move",
        "set": [
          "end_pause"
        ],
        "outputs": [
          "event supervision.resumed",
          "ask_for_field"
        ],
        "requirements": [
          "supervise:resume-asks-the-same-again",
          "supervise:resume-costs-no-attempt"
        ]
      },
      {
        "row": "resume-reads-the-summary-again",
        "in": "confirming",
        "on": "resume",
        "when": [
          "paused"
        ],
        "cell": "move",
        "set": [
          "end_pause"
        ],
        "outputs": [
          "event supervision.resumed",
          "present_summary"
        ],
        "requirements": [
          "supervise:resume-asks-the-same-again",
          "supervise:resume-renews-the-summary"
        ]
      },
      {
        "row": "resume-needs-a-pause",
        "in": [
          "announcing",
          "collecting",
          "confirming"
        ],
        "on": "resume",
        "when": [
          "not_paused"
        ],
        "cell": "refuse",
        "requirements": [
          "supervise:resume-needs-a-pause"
        ]
      },
      {
        "row": "card-switched",
        "in": [
          "collecting",
          "confirming"
        ],
        "on": "switch_card",
        "when": [
          "switches_left"
        ],
        "cell": "move",
        "to": "collecting",
        "set": [
          "count_switch",
          "first_field",
          "end_pause"
        ],
        "outputs": [
          "event card.switched",
          "command wipe",
          "ask_for_field"
        ],
        "requirements": [
          "supervise:switch-card",
          "supervise:switch-ends-a-pause",
          "supervise:every-switch-counts",
          "collect:only-a-switch-resets-the-count",
          "confirm:caller-may-still-leave"
        ]
      },
      {
        "row": "no-switch-left",
        "in": [
          "collecting",
          "confirming"
        ],
        "on": "switch_card",
        "when": [
          "no_switches_left"
        ],
        "cell": "refuse",
        "requirements": [
          "supervise:switch-limit",
          "supervise:switch-limit-spares-the-session"
        ]
      },
      {
        "row": "cancelled",
        "in": [
          "starting",
          "announcing",
          "collecting",
          "confirming"
        ],
        "on": "cancel",
        "cell": "move",
        "to": "failed",
        "reason": "cancelled_by_caller",
        "outputs": [
          "end_in_failure"
        ],
        "requirements": [
          "supervise:cancel-ends-without-charge",
          "supervise:cancel-reason",
          "supervise:cancel-in-every-open-state",
          "confirm:cancel-before-intent-wins",
          "report:cancel-message",
          "confirm:caller-may-still-leave",
          "report:failure-covers-every-other-end"
        ]
      },
      {
        "row": "hung-up",
        "in": [
          "starting",
          "announcing",
          "collecting",
          "confirming"
        ],
        "on": "hang_up",
        "cell": "move",
        "to": "failed",
        "reason": "caller_hung_up",
        "outputs": [
          "end_in_failure"
        ],
        "requirements": [
          "supervise:hang-up-ends-the-session",
          "report:silence-after-hang-up",
          "report:failure-covers-every-other-end"
        ]
      },
      {
        "row": "hung-up-too-late",
        "in": [
          "processing",
          "succeeded",
          "failed"
        ],
        "on": "hang_up",
        "cell": "ignore",
        "requirements": [
          "supervise:hang-up-after-the-intent-changes-nothing"
        ]
      },
      {
        "row": "intent-is-final",
        "in": "processing",
        "on": [
          "proceed",
          "ask",
          "resume",
          "switch_card",
          "cancel",
          "confirm",
          "confirm_stale"
        ],
        "cell": "refuse",
        "requirements": [
          "supervise:cancel-after-the-intent-is-refused",
          "supervise:switch-after-the-intent-is-refused",
          "confirm:second-confirm-is-refused",
          "supervise:foreign-signal-is-refused"
        ]
      },
      {
        "row": "session-timed-out",
        "in": [
          "starting",
          "announcing",
          "collecting",
          "confirming"
        ],
        "on": "session_timeout",
        "cell": "move",
        "to": "failed",
        "reason": "session_timeout",
        "outputs": [
          "end_in_failure"
        ],
        "requirements": [
          "supervise:session-timer-ends-the-session",
          "supervise:session-timer-never-pauses",
          "report:failure-message"
        ]
      },
      {
        "row": "session-timer-is-disarmed",
        "in": [
          "processing",
          "succeeded",
          "failed"
        ],
        "on": "session_timeout",
        "cell": "ignore",
        "requirements": [
          "supervise:session-timer-stops-at-the-intent",
          "time:stale-timers-do-nothing"
        ]
      },
      {
        "row": "restart-interrupts-the-start",
        "in": "starting",
        "on": "restart",
        "cell": "move",
        "to": "failed",
        "reason": "start_failed",
        "outputs": [
          "event start.failed",
          "end_in_failure"
        ],
        "requirements": [
          "time:restart-while-starting-fails"
        ]
      },
      {
        "row": "restart-announces-again",
        "in": "announcing",
        "on": "restart",
        "when": [
          "not_paused"
        ],
        "cell": "move",
        "outputs": [
          "message before_starting_session"
        ],
        "requirements": [
          "time:restart-while-announcing-repeats"
        ]
      },
      {
        "row": "restart-asks-for-the-field-again",
        "in": "collecting",
        "on": "restart",
        "when": [
          "not_paused"
        ],
        "cell": "move",
        "outputs": [
          "ask_for_field"
        ],
        "requirements": [
          "time:restart-while-collecting-keeps-the-attempt",
          "time:restart-asks-the-zone",
          "collect:numbers-rise"
        ]
      },
      {
        "row": "restart-reads-the-summary-again",
        "in": "confirming",
        "on": "restart",
        "when": [
          "not_paused"
        ],
        "cell": "move",
        "outputs": [
          "present_summary"
        ],
        "requirements": [
          "time:restart-while-confirming-reads-again",
          "time:restart-asks-the-zone"
        ]
      },
      {
        "row": "restart-while-paused-is-silent",
        "in": [
          "announcing",
          "collecting",
          "confirming"
        ],
        "on": "restart",
        "when": [
          "paused"
        ],
        "cell": "ignore",
        "requirements": [
          "time:restart-while-paused-is-silent",
          "time:restart-keeps-a-pause"
        ]
      },
      {
        "row": "restart-repeats-the-process-command",
        "in": "processing",
        "on": [
          "restart",
          "restart_lost"
        ],
        "cell": "move",
        "outputs": [
          "command process"
        ],
        "requirements": [
          "time:restart-while-processing-repeats-the-command",
          "confirm:one-key-per-session",
          "events:submitted-once",
          "process:command-is-repeated-unchanged"
        ]
      },
      {
        "row": "restart-after-the-end",
        "in": [
          "succeeded",
          "failed"
        ],
        "on": "restart",
        "cell": "ignore",
        "requirements": [
          "report:terminal-states-absorb"
        ]
      },
      {
        "row": "lost-card-is-asked-again",
        "in": [
          "collecting",
          "confirming"
        ],
        "on": "restart_lost",
        "when": [
          "not_paused",
          "past_first_field"
        ],
        "cell": "move",
        "to": "collecting",
        "set": [
          "first_field"
        ],
        "outputs": [
          "command wipe",
          "ask_for_field"
        ],
        "requirements": [
          "time:restart-with-loss-starts-again",
          "time:restart-keeps-the-switches"
        ]
      },
      {
        "row": "lost-card-waits-for-resume",
        "in": [
          "collecting",
          "confirming"
        ],
        "on": "restart_lost",
        "when": [
          "paused",
          "past_first_field"
        ],
        "cell": "move",
        "to": "collecting",
        "set": [
          "first_field"
        ],
        "outputs": [
          "command wipe"
        ],
        "requirements": [
          "time:restart-with-loss-starts-again",
          "time:restart-keeps-a-pause",
          "time:restart-while-paused-is-silent"
        ]
      },
      {
        "row": "nothing-to-lose-at-the-card-number",
        "in": "collecting",
        "on": "restart_lost",
        "when": [
          "at_first_field"
        ],
        "cell": "impossible",
        "requirements": [
          "time:restart-with-loss-starts-again"
        ]
      },
      {
        "row": "nothing-to-lose",
        "in": [
          "starting",
          "announcing",
          "succeeded",
          "failed"
        ],
        "on": [
          "restart_lost",
          "restart_unreconcilable"
        ],
        "cell": "impossible",
        "requirements": [
          "time:restart-asks-the-zone",
          "card-data:everything-is-gone-at-the-end"
        ]
      },
      {
        "row": "unreconcilable-before-the-intent",
        "in": [
          "collecting",
          "confirming"
        ],
        "on": "restart_unreconcilable",
        "cell": "move",
        "to": "failed",
        "reason": "internal_error",
        "outputs": [
          "end_in_failure"
        ],
        "requirements": [
          "report:internal-error-is-before-the-intent",
          "time:restart-asks-the-zone"
        ]
      },
      {
        "row": "unreconcilable-after-the-intent",
        "in": "processing",
        "on": "restart_unreconcilable",
        "cell": "move",
        "to": "failed",
        "reason": "outcome_unknown",
        "outputs": [
          "command process",
          "event payment.unknown",
          "end_in_failure"
        ],
        "requirements": [
          "time:restart-without-request-or-lookup-is-unknown",
          "process:unknown-is-not-a-decline"
        ]
      },
      {
        "row": "snapshot-tells-states-apart",
        "in": [
          "starting",
          "announcing",
          "collecting",
          "confirming",
          "processing",
          "succeeded",
          "failed"
        ],
        "on": "snapshot",
        "cell": "ignore",
        "requirements": [
          "events:snapshot-tells-states-apart",
          "supervise:companion-cancel-is-offered",
          "supervise:companion-cancel-is-withdrawn"
        ]
      }
    ]
  },
  "delivery": {
    "initial": "sending",
    "terminal": [
      "delivered",
      "undelivered"
    ],
    "states": {
      "sending": "An attempt is on its way; its answer is awaited.",
      "waiting": "The next attempt is due later.",
      "delivered": "The connection acknowledged.",
      "undelivered": "Nothing more is sent; the outcome is listed as undelivered."
    },
    "variables": {
      "attempt": {
        "in": [
          "sending",
          "waiting"
        ],
        "starts_at": 1
      }
    },
    "inputs": {
      "acknowledged": {
        "kind": "answer",
        "needs": "open_outcome_call",
        "means": "2xx, whatever the body."
      },
      "answered_otherwise": {
        "kind": "answer",
        "needs": "open_outcome_call",
        "means": "Any other status, redirects included.",
        "error": "from_answer"
      },
      "answered_retry_after": {
        "kind": "answer",
        "needs": "open_outcome_call",
        "means": "The same with a retry-after.",
        "error": "from_answer"
      },
      "gone": {
        "kind": "answer",
        "needs": "open_outcome_call",
        "means": "410, for ever.",
        "error": "from_answer"
      },
      "unanswered": {
        "kind": "answer",
        "needs": "open_outcome_call",
        "means": "No complete answer in 15 s or the connection fails.",
        "error": "from_answer"
      },
      "delay_over": {
        "kind": "timer",
        "needs": "no_open_outcome_call",
        "means": "The clock moves past the longest delay."
      },
      "restart": {
        "kind": "restart",
        "needs": "nothing",
        "means": "The engine restarts.",
        "error": "interrupted"
      },
      "redeliver": {
        "kind": "request",
        "needs": "nothing",
        "means": "Somebody asks for another delivery."
      },
      "snapshot": {
        "kind": "question",
        "needs": "nothing",
        "means": "Somebody reads the session and the list of undelivered outcomes."
      }
    },
    "sequences": {},
    "data": {
      "event outcome.delivered": [
        "attempts"
      ],
      "event outcome.undelivered": [
        "attempts"
      ],
      "call outcome": [
        "attempt"
      ]
    },
    "snapshot": [
      "outcome",
      "is_listed"
    ],
    "opening": {
      "outputs": [
        "call outcome"
      ],
      "requirements": [
        "report:engine-calls-the-outcomes",
        "report:base-marks-before-sending"
      ]
    },
    "rows": [
      {
        "row": "acknowledged",
        "in": "sending",
        "on": "acknowledged",
        "cell": "move",
        "to": "delivered",
        "outputs": [
          "event outcome.delivered"
        ],
        "requirements": [
          "report:any-success-status-acknowledges",
          "events:outcome-event-is-last"
        ]
      },
      {
        "row": "attempt-failed",
        "in": "sending",
        "on": [
          "answered_otherwise",
          "answered_retry_after",
          "unanswered"
        ],
        "when": [
          "attempts_left"
        ],
        "cell": "move",
        "to": "waiting",
        "requirements": [
          "report:nothing-else-acknowledges",
          "report:reliable-sends-until-acknowledged",
          "report:retry-after-is-honoured"
        ]
      },
      {
        "row": "last-attempt-failed",
        "in": "sending",
        "on": [
          "answered_otherwise",
          "answered_retry_after",
          "unanswered"
        ],
        "when": [
          "last_attempt"
        ],
        "cell": "move",
        "to": "undelivered",
        "outputs": [
          "event outcome.undelivered"
        ],
        "requirements": [
          "report:nothing-else-acknowledges",
          "report:base-sends-at-most-once",
          "report:reliable-schedule",
          "report:undelivered-is-listed"
        ]
      },
      {
        "row": "gone-stops",
        "in": "sending",
        "on": "gone",
        "cell": "move",
        "to": "undelivered",
        "outputs": [
          "event outcome.undelivered"
        ],
        "requirements": [
          "report:gone-stops",
          "report:undelivered-is-listed"
        ]
      },
      {
        "row": "next-attempt",
        "in": "waiting",
        "on": "delay_over",
        "cell": "move",
        "to": "sending",
        "set": [
          "next_attempt"
        ],
        "outputs": [
          "call outcome"
        ],
        "requirements": [
          "report:reliable-schedule",
          "report:webhook-id-is-stable",
          "report:attempts-are-byte-identical"
        ]
      },
      {
        "row": "deadline-of-the-answer-comes-first",
        "in": "sending",
        "on": "delay_over",
        "cell": "impossible",
        "requirements": [
          "report:outcome-deadline"
        ]
      },
      {
        "row": "nothing-more-is-sent",
        "in": [
          "delivered",
          "undelivered"
        ],
        "on": "delay_over",
        "cell": "ignore",
        "requirements": [
          "report:exactly-one-outcome",
          "time:stale-timers-do-nothing"
        ]
      },
      {
        "row": "no-call-is-open",
        "in": [
          "waiting",
          "delivered",
          "undelivered"
        ],
        "on": [
          "acknowledged",
          "answered_otherwise",
          "answered_retry_after",
          "gone",
          "unanswered"
        ],
        "cell": "impossible",
        "requirements": [
          "report:outcome-deadline"
        ]
      },
      {
        "row": "base-never-sends-twice",
        "in": "sending",
        "on": "restart",
        "when": [
          "base"
        ],
        "cell": "move",
        "to": "undelivered",
        "outputs": [
          "event outcome.undelivered"
        ],
        "requirements": [
          "report:base-sends-at-most-once",
          "report:undelivered-is-listed"
        ]
      },
      {
        "row": "reliable-sends-again",
        "in": "sending",
        "on": "restart",
        "when": [
          "reliable"
        ],
        "cell": "move",
        "outputs": [
          "call outcome"
        ],
        "requirements": [
          "report:outcome-survives-a-crash",
          "report:webhook-id-is-stable"
        ]
      },
      {
        "row": "restart-keeps-the-schedule",
        "in": [
          "waiting",
          "delivered",
          "undelivered"
        ],
        "on": "restart",
        "cell": "ignore",
        "requirements": [
          "time:restart-resets-no-deadline"
        ]
      },
      {
        "row": "redelivered-by-request",
        "in": "undelivered",
        "on": "redeliver",
        "when": [
          "reliable"
        ],
        "cell": "move",
        "to": "sending",
        "outputs": [
          "call outcome"
        ],
        "requirements": [
          "report:reliable-sends-until-acknowledged",
          "report:webhook-id-is-stable",
          "report:undelivered-can-be-redelivered"
        ]
      },
      {
        "row": "base-refuses-redelivery",
        "in": "undelivered",
        "on": "redeliver",
        "when": [
          "base"
        ],
        "cell": "refuse",
        "requirements": [
          "report:base-sends-at-most-once"
        ]
      },
      {
        "row": "nothing-to-redeliver",
        "in": [
          "sending",
          "waiting",
          "delivered"
        ],
        "on": "redeliver",
        "cell": "refuse",
        "requirements": [
          "report:exactly-one-outcome",
          "report:undelivered-can-be-redelivered"
        ]
      },
      {
        "row": "snapshot-shows-the-delivery",
        "in": [
          "sending",
          "waiting",
          "delivered",
          "undelivered"
        ],
        "on": "snapshot",
        "cell": "ignore",
        "requirements": [
          "report:undelivered-is-listed",
          "events:snapshot-tells-states-apart"
        ]
      }
    ]
  }
};
