/** `node express.js --port 8082 [--journal FILE] [--secret whsec_...]`: the same for all three. */
import { parseArgs } from 'node:util';

export function readCommandLine(defaultPort) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: String(defaultPort) },
      journal: { type: 'string' },
      secret: { type: 'string' },
    },
  });
  return { ...values, port: Number(values.port) };
}

/** One line of JSON, so that a program that starts the server can read where it is. */
export function announce(port) {
  const url = `http://127.0.0.1:${port}`;
  const line = {
    start_url: `${url}/start`,
    success_url: `${url}/success`,
    failure_url: `${url}/failure`,
    observer_url: `${url}/observer/{session_reference_id}`,
  };
  console.log(JSON.stringify(line));
}
