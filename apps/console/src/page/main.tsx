import { render } from 'preact';
import type { ConsoleSetup } from '../wire/console.ts';
import { LiveConsole } from './live-console.tsx';
import { Replay } from './replay/replay.tsx';
import { listen } from './store.ts';

async function main(root: HTMLElement): Promise<void> {
  const response = await fetch('/console');
  const setup = (await response.json()) as ConsoleSetup;
  if (setup.mode === 'replay') {
    const { fileName, run, sentences } = setup;
    render(<Replay fileName={fileName} run={run} sentences={sentences} />, root);
    return;
  }
  listen();
  render(<LiveConsole setup={setup} />, root);
}

const root = document.getElementById('console');
if (root !== null) void main(root);
