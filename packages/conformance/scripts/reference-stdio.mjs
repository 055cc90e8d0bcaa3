// The reference engine behind JSON lines (adapter-message.schema.json), with its sessions in memory:
//   npx voicepay verify engine --command "node packages/conformance/scripts/reference-stdio.mjs"
// It ends when its standard input does.
import { createInterface } from 'node:readline';
import { startReference } from './reference-engine.mjs';

const engine = await startReference();
for await (const line of createInterface({ input: process.stdin })) {
  const { id, request } = JSON.parse(line);
  void engine
    .answer(request)
    .then((answer) => process.stdout.write(`${JSON.stringify({ id, answer })}\n`));
}
await engine.stop();
