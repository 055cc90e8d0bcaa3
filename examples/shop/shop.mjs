// A small shop: what start, success and failure mean, without a framework. The three servers beside it
// differ in how they read requests and write answers, and in nothing else.

/** Refusals are problem documents; the last segment of `type` is what the agent hears of. */
export function problem(status, code, title) {
  return { status, body: { type: `https://example.com/problems/${code}`, title, status } };
}

export const problems = {
  malformed: problem(400, 'malformed_json', 'The body is not a JSON object.'),
  method: problem(405, 'method_not_allowed', 'Only POST is served here.'),
  missing: problem(404, 'not_found', 'There is nothing here.'),
};

export function createShop() {
  const answers = new Map();
  const outcomes = new Map();
  const paid = new Set();

  return {
    /** `key` is the Idempotency-Key as it came, with quotes or without. */
    start(key, variables) {
      const name = key?.replace(/^"(.*)"$/, '$1');
      const text = JSON.stringify(variables);
      const known = name === undefined ? undefined : answers.get(name);
      if (known !== undefined) {
        return known.text === text ? known.answer : problem(422, 'key_reused', 'Another body.');
      }
      const order = variables.order_id;
      if (typeof order !== 'string' || order === '') {
        return problem(422, 'order_id_missing', 'Say which order, by order_id.');
      }
      if (!/^[0-9]+$/.test(order)) return problem(404, 'order_unknown', 'There is no such order.');
      if (paid.has(order)) return problem(409, 'already_paid', 'This order is paid.');
      const answer = {
        status: 200,
        body: {
          amount: 4200,
          currency: 'USD',
          description: `Order #${order}`,
          processor_parameters: { invoice_id: `INV-${order}`, min_postal_code_length: 5 },
        },
      };
      if (name !== undefined) answers.set(name, { text, answer });
      return answer;
    },

    /** The first outcome of a session is applied; all others are answered and change nothing. */
    outcome(name, body) {
      const session = body.session_reference_id;
      if (typeof session !== 'string') {
        return problem(422, 'session_reference_id_missing', 'Say which session.');
      }
      const first = outcomes.get(session);
      if (first === undefined) outcomes.set(session, name);
      if (first === undefined || first === name) return { status: 204 };
      return problem(409, 'another_outcome_was_first', 'The first outcome is kept.');
    },

    /** For the observer of the suite: how often an outcome of this session was applied. */
    count: (session) => ({ status: 200, body: { count: outcomes.has(session) ? 1 : 0 } }),
  };
}

export function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** `--port N`; 0 takes a free one. */
export function portOf(argv) {
  const at = argv.indexOf('--port');
  return at < 0 ? 8080 : Number(argv[at + 1]);
}
