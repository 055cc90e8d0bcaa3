/** A small closed-loop HTTP client on node:http: so many requests, so many at a time. */
import { Agent, request } from 'node:http';

/**
 * Sends `count` requests, `inFlight` at a time, and counts the answers by status.
 * `next()` gives { path, headers, body } of each. Answers { seconds, statuses, failures }.
 */
export async function load({ url, count, inFlight, next }) {
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
  const statuses = new Map();
  let failures = 0;
  let sent = 0;
  const began = performance.now();
  const worker = async () => {
    while (sent < count) {
      sent += 1;
      const status = await send(agent, url, next()).catch(() => undefined);
      if (status === undefined) failures += 1;
      else statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  agent.destroy();
  const seconds = (performance.now() - began) / 1000;
  return { seconds, statuses: Object.fromEntries(statuses), failures };
}

function send(agent, url, { path, headers, body }) {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url + path,
      { method: 'POST', agent, headers: { ...headers, 'content-length': body.length } },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
