import { execFileSync } from 'node:child_process';
import { requirements } from '@voicepay/spec';
import { describe, expect, it } from 'vitest';
import { renderBadge } from '../src/reporting/badge.ts';
import { renderHtml } from '../src/reporting/html/report-page.ts';
import { renderJunit } from '../src/reporting/junit.ts';
import { renderMarkdown } from '../src/reporting/markdown.ts';
import { renderSarif } from '../src/reporting/sarif.ts';
import { createTerminalReporter } from '../src/reporting/terminal.ts';
import type { CheckResult, Exchange, Run } from '../src/verdict/result.ts';

/** Ends an element, an attribute, a CDATA, a fence, a table cell; colours and turns the terminal. */
const hostile =
  '</pre></code><script>alert(1)</script><img src=x onerror=alert(2)>"\' onload=alert(3) ]]>' +
  '```\n~~~ | [x](javascript:alert(4)) \u001b[31m\u0007\u202e\u2028\ud800 &lt; {{7*7}} \r\n::error::x';

const exchangeWith = (text: string): Exchange => ({
  from: 'harness',
  to: text,
  method: text,
  url: `http://127.0.0.1:1/${text}`,
  requestHeaders: { [text]: text },
  requestBody: text,
  status: 200,
  responseHeaders: { [text]: text },
  responseBody: text,
  startedMs: 1,
  durationMs: 2.5,
});

function failureOf(requirement: string, text: string, exchanges: readonly Exchange[]): CheckResult {
  return {
    requirement,
    level: 'MUST',
    check: text,
    status: 'failed',
    reason: text,
    hint: text,
    cases: 1,
    durationMs: 3,
    counterexample: {
      expected: text,
      actual: `${text}!`,
      story: [text, text],
      exchanges,
      reproduce: [text],
      seed: 1,
      path: text,
      wrongStep: 1,
      wrongExchange: exchanges.length - 1,
    },
  };
}

const runWith = (text: string, results: readonly CheckResult[]): Run => ({
  protocolVersion: '1.0',
  role: 'engine',
  target: text,
  profile: text,
  seed: 1,
  level: text,
  startedAt: '2026-11-24T10:00:00.000Z',
  durationMs: 1,
  requests: 1,
  uncovered: [],
  filtered: false,
  interrupted: false,
  staleKnownFailures: [text],
  results,
  verdict: 'does_not_conform',
  coverage: { hypothesis: text, suites: [] },
});

const hostileRun = runWith(hostile, [
  failureOf('confirm:single-attempt', hostile, [exchangeWith(hostile)]),
  {
    ...failureOf('time:at-most-one-charge', hostile, []),
    status: 'not_observable',
  },
]);

function assertWellFormed(xml: string): void {
  const parse = 'import sys, xml.dom.minidom; xml.dom.minidom.parseString(sys.stdin.buffer.read())';
  execFileSync('python3', ['-c', parse], { input: xml });
}

/** What would act in a terminal, or turn a line around. */
const acting = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202e\u2028]/;

describe('a hostile target’s strings', () => {
  it('are text in the page', () => {
    const page = renderHtml(hostileRun);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('<img');
    const [body = ''] = /<body[\s\S]*(?=<script>)/.exec(page) ?? [];
    expect(body.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]* on[a-z]+=/);
    expect(page).not.toMatch(acting);
    const [, written = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const policy = written.replaceAll('&#39;', "'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('are text in JUnit and in the badge, which stay well-formed', () => {
    for (const xml of [renderJunit(hostileRun), renderBadge(hostileRun)]) {
      assertWellFormed(xml);
      expect(xml).not.toMatch(acting);
      expect(xml).not.toContain('<script');
    }
  });

  it('are text in SARIF', () => {
    const log = JSON.parse(renderSarif(hostileRun));
    const [result] = log.runs[0].results;
    expect(result.message.text).not.toMatch(acting);
    expect(log.runs[0].tool.driver.rules[0].helpUri).toBe(
      'https://voicepay.dev/1.0/requirements.html#confirm:single-attempt',
    );
  });

  it('neither link nor end a fence in Markdown', () => {
    const text = renderMarkdown(hostileRun);
    expect(text).not.toMatch(acting);
    const outside = text.split(/^````\n[\s\S]*?^````$/m);
    expect(outside).toHaveLength(2);
    expect(outside.join('')).not.toMatch(/<(?:script|img)|(?<!\\)\]\(/);
  });

  it('neither colour nor move the terminal', () => {
    let told = '';
    const tell = createTerminalReporter({
      write: (text) => {
        told += text;
      },
      colour: false,
    });
    const checks = hostileRun.results.map(({ check, requirement }) => ({ check, requirement }));
    tell({ type: 'run_started', target: hostile, profile: hostile, seed: 1, checks });
    for (const result of hostileRun.results) tell({ type: 'check_finished', result });
    tell({ type: 'run_finished', run: hostileRun });
    expect(told).not.toMatch(acting);
    expect(told).not.toContain('\r');
  });
});

describe('the terminal', () => {
  function lastWords(results: readonly CheckResult[]): string {
    let told = '';
    const tell = createTerminalReporter({ write: (text) => (told += text), colour: false });
    tell({ type: 'run_finished', run: { ...runWith('x', results), staleKnownFailures: [] } });
    return told;
  }

  it('says of what was not shown what would show it, once for all that it would show', () => {
    const hint = 'give an observer';
    const unseen = ['report:first-outcome-wins', 'report:duplicate-is-applied-once'].map(
      (requirement): CheckResult => ({
        ...{ requirement, check: requirement, level: 'MUST', status: 'not_observable' },
        ...{ reason: 'only an observer can see it', hint, cases: 0, durationMs: 0 },
      }),
    );
    expect(lastWords(unseen)).toContain(
      `Not shown: ${unseen.map((r) => r.requirement).join(', ')}\n  try       ${hint}\n`,
    );
  });

  it('marks the step of the story that went wrong', () => {
    const failed = failureOf('confirm:single-attempt', 'a step', []);
    expect(lastWords([failed])).toContain('  a step\n  a step  ✗ here\n');
  });
});

describe('Markdown', () => {
  it('tells a failure by its sentence, step by step, with what was expected above what came', () => {
    const told = { ...hostileRun.results[0]?.counterexample, expected: 'one', actual: 'two' };
    const failed = { ...hostileRun.results[0], check: 'scenario', counterexample: told };
    const text = renderMarkdown(runWith('x', [failed as CheckResult]));
    expect(text).toContain('### `confirm:single-attempt` (MUST, failed)\n\n> The engine MUST');
    expect(text).toMatch(/\n2\. .* \*\*✗ here\*\*\n\n- expected: one\n- came: two\n/);
  });
});

describe('the page', () => {
  it('stays under 500 kB when everything failed, with the longest bodies', () => {
    const body = 'x'.repeat(4096);
    const exchanges = Array.from({ length: 80 }, () => ({
      ...exchangeWith('POST'),
      requestBody: body,
      responseBody: body,
    }));
    const engine = requirements.filter(({ role }) => role === 'engine');
    const long = 'expected a long sentence; came another one. '.repeat(12);
    const results = engine.map(({ id }) => failureOf(id, long, exchanges));
    expect(Buffer.byteLength(renderHtml(runWith('x', results)))).toBeLessThan(500_000);
  });

  it('draws the wrong arrow, and no other, in red', () => {
    const page = renderHtml(hostileRun);
    expect(page.match(/class="arrow(?: answer)? wrong"/g)).toHaveLength(1);
  });

  it('writes below the wrong arrow what should have come', () => {
    const [first] = hostileRun.results;
    const told = { ...first?.counterexample, expected: 'one charge' };
    const page = renderHtml(runWith('x', [{ ...first, counterexample: told } as CheckResult]));
    expect(page.match(/class="wanted"[^>]*>([^<]*)</)?.[1]).toBe('expected one charge');
  });

  it('marks the words that differ', () => {
    const [first] = hostileRun.results;
    const told = { ...first?.counterexample, expected: 'attempt 1 of 3', actual: 'attempt 2 of 3' };
    const page = renderHtml(runWith('x', [{ ...first, counterexample: told } as CheckResult]));
    expect(page).toContain('attempt <ins>1</ins> of 3');
    expect(page).toContain('attempt <del>2</del> of 3');
  });

  it('says why requirements were not shown, reason by reason', () => {
    const reason = 'start cannot be reached';
    const results = ['start:answer-is-valid', 'start:tolerates-headers'].map(
      (requirement): CheckResult => ({
        requirement,
        level: 'MUST',
        check: requirement,
        status: 'environment_error',
        reason,
        cases: 0,
        durationMs: 0,
      }),
    );
    const page = renderHtml({ ...runWith('x', results), verdict: 'environment' });
    expect(page).toContain('2 environment error</span> start cannot be reached');
    expect(page.indexOf('id="not-shown"')).toBeLessThan(page.indexOf('id="requirements"'));
  });

  it('colours the machine by how often each arrow was seen', () => {
    const seen = { seen: 1, of: 1 };
    const suite = { configuration: 'c', suite: 's', tests: 1, steps: 1, failures: 0, seconds: 1 };
    const arrows = { 'starting--announcing': { 'start-resolved': 120 } };
    const shares = { states: seen, transitions: seen, pairs: seen, rows: seen, guards: seen };
    const coverage = { ...shares, arrows };
    const run = { ...runWith('x', []), coverage: { suites: [{ ...suite, coverage }] } };
    const page = renderHtml(run);
    expect(page).toContain('heat-3"><title>starting → announcing: seen 120 times</title>');
    expect(page).toContain('heat-0"><title>processing → succeeded: seen 0 times</title>');
  });
});
