import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's Chromium, or the one that CHROMIUM names. Without one the tests fail, they do not skip. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `These tests look at pages in a real browser. Expected Chromium at ${executablePath}: ` +
        'apt-get install -y chromium, or say where it is in CHROMIUM.',
    );
  }
  return chromium.launch({ executablePath, args: flags });
}
