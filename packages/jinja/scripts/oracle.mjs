/** Real Jinja2 in one long-lived Python process, and how its answers compare with ours. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { render } from '../dist/index.js';

export class Oracle {
  constructor(python = '/usr/bin/python3') {
    const script = fileURLToPath(new URL('jinja-oracle.py', import.meta.url));
    this.process = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.waiting = [];
    createInterface({ input: this.process.stdout }).on('line', (line) => {
      this.waiting.shift()?.(JSON.parse(line));
    });
  }

  /** What Jinja2 makes of a case: { text } or { error, message, line }. */
  ask(item) {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.process.stdin.write(`${JSON.stringify(item)}\n`);
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
