// The reference engine behind JSON lines (adapter-message.schema.json), with its sessions in memory:
//   npx voicepay verify engine --command "node packages/conformance/scripts/reference-stdio.mjs"
// It ends when its standard input does.
import { createInterface } from 'node:readline';
import { createEngine } from './reference-module.mjs';

const engine = await createEngine();
for await (const line of createInterface({ input: process.stdin })) {
  const { id, request } = JSON.parse(line);
  void engine.exchange(request).then(
    (answer) => process.stdout.write(`${JSON.stringify({ id, answer })}\n`),
    (error) => process.stderr.write(`${request.method} ${request.path}: ${error.message}\n`),
  );
}
await engine.close();
