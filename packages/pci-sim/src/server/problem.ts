/** Refusals from a fixed set of texts: none repeats what was sent (`card-data:refusals-echo-nothing`). */
export const problems = {
  'not-found': {
    status: 404,
    title: 'Nothing is here',
    detail:
      'Expected /captures/{id}, /captures/{id}/commands, /captures/{id}/clock, /keypad/{id}/keys, ' +
      '/keypad/{id}/stream or /keypad/{id}/recording.',
  },
  'unknown-session': {
    status: 404,
    title: 'No such capture',
    detail: 'The zone holds nothing of this session.',
  },
  'clock-not-virtual': {
    status: 404,
    title: 'The clock is real',
    detail: 'Start the zone with --clock virtual to move it.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Not that method',
    detail: 'Expected GET for a snapshot, PUT or DELETE for a stream, POST for everything else.',
  },
  'not-that-content': {
    status: 415,
    title: 'Not that content',
    detail: 'Expected content-type application/json, or audio/wav for a recording.',
  },
  'too-large': {
    status: 413,
    title: 'Too large',
    detail: 'Expected at most 256 KiB, or 4 MiB of a recording.',
  },
  'not-a-command': {
    status: 400,
    title: 'Not a command',
    detail: 'Expected what schemas/capture-command.schema.json says.',
  },
  'not-a-key': {
    status: 400,
    title: 'Not a key press',
    detail: 'Expected {"key": one of 0-9, *, #, A-D}.',
  },
  'not-a-stream': {
    status: 400,
    title: 'Not a stream',
    detail:
      'Expected {"encoding": "telephone-event", "PCMU" or "L16"}, and payload_type 0..127 if it ' +
      'is not 101, 0 or 96.',
  },
  'not-a-recording': {
    status: 400,
    title: 'Not a recording',
    detail: 'Expected a WAV file, mono, 8000 Hz, 16-bit PCM or 8-bit mu-law.',
  },
  'not-an-advance': {
    status: 400,
    title: 'Not a clock move',
    detail: 'Expected {"advance_ms": 0..345600000}.',
  },
  'no-card-number': {
    status: 409,
    title: 'No card number is held',
    detail: 'The security code is judged by brand: collect the card number first.',
  },
  'nothing-to-process': {
    status: 409,
    title: 'Nothing to process',
    detail: 'Collect the card number and the expiration date first.',
  },
  'other-payment': {
    status: 409,
    title: 'Another payment has this session',
    detail: 'One idempotency key per session: repeat it, or open another session.',
  },
  'too-many-streams': {
    status: 429,
    title: 'Too many streams',
    detail: 'Close streams that are done with DELETE /keypad/{id}/stream.',
  },
  'too-many-sessions': {
    status: 429,
    title: 'Too many captures',
    detail: 'Wipe captures that are done, or start another zone.',
  },
} as const;

export type ProblemName = keyof typeof problems;

export function problemBody(name: ProblemName): string {
  const { status, title, detail } = problems[name];
  return JSON.stringify({ type: `https://voicepay.dev/problems/${name}`, title, status, detail });
}
