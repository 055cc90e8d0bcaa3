import { expect, it } from 'vitest';
import type { Visit } from './http-server.ts';
import { listUndelivered } from './outcome-doors.ts';

it('lists the outcome that was lost last, whatever was lost before', () => {
  const lost = Array.from({ length: 1_001 }, (_, at) => ({ id: `ps_${at}`, delivery: null }));
  let body = '';
  const response = {
    writeHead: () => response,
    setHeader: () => response,
    end: (text: string | Buffer) => {
      body = String(text);
    },
  };
  const engine = { undelivered: () => lost };
  listUndelivered({ engine, response } as unknown as Visit);
  const { outcomes } = JSON.parse(body) as { outcomes: { session_reference_id: string }[] };
  expect(outcomes).toHaveLength(1_000);
  expect(outcomes.at(-1)?.session_reference_id).toBe('ps_1000');
});
