/**
 * Renders templates that would exhaust time or memory, each in a process of its own, and prints
 * how long it took, how much memory, and what came of it:
 *
 *   npm run build && node scripts/bombs.mjs BOMBS.json
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const MAX_MS = 1000;
const MAX_MB = 200;
const runner = `
  import { render } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)};
  render('{{ x|upper }}', { x: 'warm' });
  const template = process.argv[1];
  const start = performance.now();
  const cpu = process.cpuUsage();
  let outcome;
  try {
    outcome = 'rendered ' + render(template, {}, { templates: { self: template } }).length;
  } catch (error) {
    outcome = (error.type ?? error.stack) + ': ' + error.message.slice(0, 60);
  }
  const ms = Math.round(performance.now() - start);
  const { user, system } = process.cpuUsage(cpu);
  const cpuMs = Math.round((user + system) / 1000);
  console.log(JSON.stringify({ ms, cpuMs, mb: Math.round(process.resourceUsage().maxRSS / 1024), outcome }));
`;

const bombs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let failures = 0;
for (const template of bombs) {
  const args = ['--input-type=module', '-e', runner, template];
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 });
  const result = child.stdout
    ? JSON.parse(child.stdout)
    : { ms: -1, cpuMs: -1, mb: -1, outcome: child.stderr || 'killed' };
  const contained = result.ms >= 0 && result.ms < MAX_MS && result.mb < MAX_MB;
  if (!contained) failures += 1;
  const mark = contained ? ' ' : '!';
  console.log(
    `${mark} ${result.ms} ms (cpu ${result.cpuMs}) ${result.mb} MB ${result.outcome} <- ${template.slice(0, 90)}`,
  );
}
console.log(
  `${bombs.length - failures}/${bombs.length} contained within ${MAX_MS} ms and ${MAX_MB} MB`,
);
process.exitCode = failures > 0 ? 1 : 0;
