// A mock of its own process: node serve-mock.mjs PROFILE [BROKEN]. Prints its URLs; ends with its parent.
import { createMockConnections } from '@voicepay/mock-connections';

const [profile, broken] = process.argv.slice(2);
const options = broken === undefined ? {} : { broken };
const mock = createMockConnections({ profile, recordAtMost: 1, ...options });
process.stdout.write(`${JSON.stringify(await mock.start())}\n`);
process.stdin.resume();
process.stdin.on('end', () => process.exit());
