// node --import: tells on stderr what the process had used of the CPU at its first request, and its peak.
import { subscribe } from 'node:diagnostics_channel';
import { existsSync, readFileSync } from 'node:fs';

let cpuMs;
const used = () => {
  const { user, system } = process.cpuUsage();
  cpuMs ??= (user + system) / 1_000;
};
subscribe('undici:request:create', used);

/** VmHWM begins anew with every program; what getrusage says was handed down by the parent. */
function peakMb() {
  const status = '/proc/self/status';
  if (!existsSync(status)) return process.resourceUsage().maxRSS / 1_024;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1_024;
}

process.on('exit', () => {
  used();
  process.stderr.write(`${JSON.stringify({ cpuMs, peakMb: peakMb() })}\n`);
});
