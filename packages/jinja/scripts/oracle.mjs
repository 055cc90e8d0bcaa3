/** Real Jinja2 in one long-lived Python process, and how its answers compare with ours. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { render } from '../dist/index.js';

/** Real milliseconds that Jinja2, which has no budget, may take for one template. */
const PATIENCE_MS = 10_000;
const script = fileURLToPath(new URL('jinja-oracle.py', import.meta.url));

export class Oracle {
  constructor(python = '/usr/bin/python3') {
    this.python = python;
    this.waiting = [];
    this.start();
  }

  start() {
    this.process = spawn(this.python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    // A process that was given up may still be written to.
    this.process.stdin.on('error', () => {});
    createInterface({ input: this.process.stdout }).on('line', (line) => {
      this.answered(JSON.parse(line));
    });
  }

  answered(answer) {
    clearTimeout(this.timer);
    this.waiting.shift()?.resolve(answer);
    if (this.waiting.length > 0) this.timer = setTimeout(() => this.giveUp(), PATIENCE_MS);
  }

  giveUp() {
    this.process.stdout.destroy();
    this.process.kill('SIGKILL');
    this.start();
    this.answered({ tooLong: true });
    for (const { item } of this.waiting) this.send(item);
  }

  send(item) {
    this.process.stdin.write(`${JSON.stringify(item)}\n`);
  }

  /** What Jinja2 makes of a case: { text }, { error, message, line }, or { tooLong }. */
  ask(item) {
    return new Promise((resolve) => {
      this.waiting.push({ item, resolve });
      if (this.waiting.length === 1) {
        this.timer = setTimeout(() => this.giveUp(), PATIENCE_MS);
      }
      this.send(item);
    });
  }

  close() {
    this.process.stdin.end();
  }
}

/** What this package makes of a case, in the same shape. */
export function answer({ template, context, options }) {
  try {
    return { text: render(template, context ?? {}, options ?? {}) };
  } catch (error) {
    if (error.name !== 'TemplateError') throw error;
    return { error: error.type, message: error.message, line: error.line };
  }
}

/** Addresses differ from run to run, also in Python. */
function normalized(text) {
  return text.replace(/0x[0-9a-f]{6,}/gi, '0x').replace(/id=\d+/g, 'id=');
}

/** Whether both render the same text, or both fail. */
export function agrees(wanted, got) {
  if (wanted.error !== undefined || got.error !== undefined) {
    return wanted.error !== undefined && got.error !== undefined;
  }
  return normalized(wanted.text) === normalized(got.text);
}

/** Whether they agree, errors on the line as well where Jinja2 knows it. */
export function agreesOnLine(wanted, got) {
  return agrees(wanted, got) && (typeof wanted.line !== 'number' || wanted.line === got.line);
}
