import { expect } from 'vitest';

/** What a test of an integrator's front end does: start, pay, report; twice the same outcome. */
export async function payAnOrder(
  send: (request: Request) => Promise<Response> = (request) => fetch(request),
): Promise<void> {
  const post = (path: string, body: unknown) =>
    send(
      new Request(`https://shop.example${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': '"k1"' },
        body: JSON.stringify(body),
      }),
    );
  const started = await post('/start', { order_id: '10482' });
  const answer = (await started.json()) as { processor_parameters: object };
  expect(answer).toMatchObject({ amount: 4200, currency: 'USD' });
  const outcome = {
    session_reference_id: 'ps_1',
    order_id: '10482',
    transaction_id: 'ch_1',
    processor_parameters: answer.processor_parameters,
  };
  expect((await post('/success', outcome)).status).toBe(200);
  expect((await post('/success', outcome)).status).toBe(200);
  const observed = await send(new Request('https://shop.example/observer/ps_1'));
  expect(await observed.json()).toEqual({ count: 1, outcome: 'success' });
}
