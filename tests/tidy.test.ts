import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { excuses } from '../packages/conformance/src/proofs/excuses.ts';
import { harnessTests } from '../packages/conformance/src/proofs/harness-tests.ts';
import { allProofs } from '../packages/conformance/src/proofs/proof.ts';
import { requirements } from '../packages/spec/src/index.ts';
import {
  importsOf,
  read,
  type SourceFile,
  sourceFiles,
  trackedFiles,
} from './tidy/source-files.ts';

const isTest = (file: string) => /\.test\.tsx?$|\/test\/|\/fixtures\/|^tests\//.test(file);
const packageOf = (file: string) => /^packages\/([^/]+)\//.exec(file)?.[1];

describe('who may import whom', () => {
  const allowed: Record<string, readonly string[]> = {
    spec: [],
    jinja: [],
    'pci-sim': [],
    engine: ['spec', 'jinja'],
    'mock-connections': ['spec'],
    conformance: ['spec', 'pci-sim', 'mock-connections'],
  };

  test('packages import only the packages that the architecture allows', () => {
    const wrong = [];
    for (const source of sourceFiles) {
      const from = packageOf(source.file);
      if (from === undefined || isTest(source.file)) continue;
      for (const { specifier, typeOnly } of importsOf(source)) {
        const to = /^@voicepay\/([^/]+)/.exec(specifier)?.[1];
        if (to === undefined || to === from || allowed[from]?.includes(to)) continue;
        if (from === 'pci-sim' && to === 'spec' && typeOnly) continue;
        wrong.push(`${source.file} imports ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('no relative import leaves its package, tests included', () => {
    const wrong = [];
    for (const source of sourceFiles) {
      const from = packageOf(source.file);
      if (from === undefined) continue;
      for (const { specifier } of importsOf(source)) {
        if (!specifier.startsWith('.')) continue;
        const to = new URL(specifier, `file:///${source.file}`).pathname.slice(1);
        if (packageOf(to) !== from) wrong.push(`${source.file} imports ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('neither engine nor its tests know the zone, and the oracle does not know the engine', () => {
    const wrong = [];
    for (const source of sourceFiles) {
      const from = packageOf(source.file);
      for (const { specifier } of importsOf(source)) {
        const isWrong =
          (from === 'engine' && /^@voicepay\/(pci-sim|conformance)/.test(specifier)) ||
          (from === 'conformance' && /^@voicepay\/engine/.test(specifier) && !isTest(source.file));
        if (isWrong) wrong.push(`${source.file} imports ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the engine’s core imports its own core and types of the specification', () => {
    const core = /^packages\/engine\/src\/(session|collection)\//;
    const wrong = [];
    for (const source of sourceFiles) {
      if (!core.test(source.file) || isTest(source.file)) continue;
      for (const { specifier, typeOnly } of importsOf(source)) {
        const to = new URL(specifier, `file:///${source.file}`).pathname.slice(1);
        const isCore = specifier.startsWith('.') && core.test(to);
        if (!isCore && !(specifier === '@voicepay/spec' && typeOnly)) {
          wrong.push(`${source.file} imports ${specifier}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the zone and the templates have no runtime dependency', () => {
    for (const name of ['pci-sim', 'jinja']) {
      const { dependencies = {} } = JSON.parse(read(`packages/${name}/package.json`));
      expect(Object.keys(dependencies), name).toEqual([]);
    }
  });
});

describe('time, chance and the outside come from adapters', () => {
  const banned: readonly string[] = [
    'Date.now',
    'Math.random',
    'performance.now',
    'process.env',
    'crypto.randomUUID',
  ];
  const bannedCalls: readonly string[] = ['setTimeout', 'setInterval', 'fetch'];
  const mayTouch = (file: string) =>
    isTest(file) ||
    /\/(adapters|server|commands?|cli|targets|scripts|msw)\//.test(file) ||
    /\/(cli|main)\.ts$/.test(file) ||
    !file.startsWith('packages/');

  test('nothing else reads the clock, the dice or the environment', () => {
    const wrong = [];
    for (const source of sourceFiles) {
      if (mayTouch(source.file)) continue;
      for (const name of forbiddenNames(source)) wrong.push(`${source.file} uses ${name}`);
    }
    expect(wrong).toEqual([]);
  });

  function forbiddenNames(source: SourceFile): Set<string> {
    const names = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node) && banned.includes(node.getText(source.tree))) {
        names.add(node.getText(source.tree));
      }
      const isCall = ts.isCallExpression(node) && ts.isIdentifier(node.expression);
      if (isCall && bannedCalls.includes((node.expression as ts.Identifier).text)) {
        names.add((node.expression as ts.Identifier).text);
      }
      if (ts.isNewExpression(node) && node.getText(source.tree) === 'new Date()') {
        names.add('new Date()');
      }
      ts.forEachChild(node, visit);
    };
    visit(source.tree);
    return names;
  }
});

describe('card numbers', () => {
  const home = 'packages/pci-sim/src/card/test-cards.ts';

  test('a run of 13 to 19 digits that could be a card number stands in one file only', () => {
    const wrong = [];
    for (const file of trackedFiles) {
      if (file === home || /\.(png|jpg|pcap|wav|woff2?)$/.test(file)) continue;
      for (const [run] of read(file).matchAll(/(?<![\d.])\d{13,19}(?![\d.])/g)) {
        if (startsLikeACard(run) && passesLuhn(run)) wrong.push(`${file}: ${run.slice(0, 4)}...`);
      }
    }
    expect(wrong).toEqual([]);
  });

  function startsLikeACard(run: string): boolean {
    return /^(?:4|5[0-8]|2(?:2[2-9]|[3-6]|7[01]|720)|3[4-9]|6)/.test(run);
  }

  function passesLuhn(run: string): boolean {
    let sum = 0;
    for (const [index, digit] of [...run].reverse().entries()) {
      const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
  }
});

describe('form', () => {
  test('no export *, no default export', () => {
    const wrong = sourceFiles
      .filter(({ file }) => !/(vitest|vite)\.config\.ts$/.test(file))
      .filter(({ text }) => /^export (\* from|default )/m.test(text));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('files stay readable: 400 lines, tests 500, half of all under 100', () => {
    const lines = (source: SourceFile) => source.text.split('\n').length - 1;
    const tooLong = sourceFiles.filter((s) => lines(s) > (isTest(s.file) ? 500 : 400));
    expect(tooLong.map((s) => `${s.file}: ${lines(s)}`)).toEqual([]);
    const sorted = sourceFiles
      .filter((s) => !isTest(s.file))
      .map(lines)
      .sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });

  test('functions stay readable: 70 lines', () => {
    const wrong = [];
    for (const source of sourceFiles) {
      if (isTest(source.file)) continue;
      for (const { name, length } of functionLengths(source)) {
        if (length > 70) wrong.push(`${source.file}: ${name} has ${length} lines`);
      }
    }
    expect(wrong).toEqual([]);
  });

  /** A closure's lines count for the closure, not again for the function around it. */
  function functionLengths(source: SourceFile): { name: string; length: number }[] {
    const found: { name: string; length: number }[] = [];
    const lineOf = (position: number) => source.tree.getLineAndCharacterOfPosition(position).line;
    const visit = (node: ts.Node): number => {
      let nested = 0;
      ts.forEachChild(node, (child) => {
        nested += visit(child);
      });
      if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return nested;
      const lines = lineOf(node.getEnd()) - lineOf(node.getStart(source.tree)) + 1;
      const name = node.name?.getText(source.tree) ?? 'a function';
      found.push({ name, length: lines - nested });
      return lines;
    };
    visit(source.tree);
    return found;
  }

  test('folders are nouns of the domain', () => {
    const vague = /\/(utils?|helpers?|common|types|misc|shared|lib)\//;
    expect(trackedFiles.filter((file) => vague.test(file))).toEqual([]);
  });
});

describe('requirement ids', () => {
  const stages = [...new Set(requirements.map((row) => row.id.split(':')[0]))].join('|');
  const cited = new RegExp(`\\b(?:${stages}):[a-z0-9]+(?:-[a-z0-9]+)+\\b`, 'g');
  const known = new Set<string>(requirements.map((row) => row.id));

  /** What tests of the checkers cite to see it refused. */
  const invented: readonly string[] = ['start:never-written'];

  test('every id that code or text cites is a row', () => {
    const wrong = [];
    for (const file of trackedFiles) {
      if (!/\.(ts|tsx|md|yaml|json|py|mjs)$/.test(file) || /CHANGELOG/.test(file)) continue;
      for (const [id] of read(file).matchAll(cited)) {
        if (!known.has(id) && !invented.includes(id)) wrong.push(`${file}: ${id}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('every MUST that binds engines is cited where the reference engine obeys it', () => {
    const engine = sourceFiles.filter(
      ({ file }) =>
        file.startsWith('packages/engine/src/') && !isTest(file) && !file.includes('/simulation/'),
    );
    const obeyed = new Set(engine.flatMap(({ text }) => text.match(/[a-z-]+:[a-z0-9-]+/g)));
    const binding = requirements.filter(({ role, level }) => role === 'engine' && level === 'MUST');
    expect(binding.length).toBeGreaterThan(0);
    expect(binding.map(({ id }) => id).filter((id) => !obeyed.has(id))).toEqual([]);
  });

  const proofs = allProofs();

  test('every MUST has a check or a written excuse', () => {
    const bare = requirements
      .filter(({ level }) => level === 'MUST')
      .filter(({ id }) => {
        const { checks = [], excuse } = proofs.get(id) ?? {};
        return checks.length === 0 && excuse === undefined;
      });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('no excuse is stale: what it excuses is a row and has no check', () => {
    const stale = [...proofs].filter(([, { checks, excuse }]) => excuse && checks.length > 0);
    expect(stale.map(([id]) => id)).toEqual([]);
    expect(Object.keys(excuses).filter((id) => !known.has(id))).toEqual([]);
  });

  test('every test file that is named as a check is there', () => {
    const missing = harnessTests.filter(({ name }) => !trackedFiles.includes(name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe('what must never be written down', () => {
  test('no machine path, registry host or token', () => {
    const pattern =
      /\/(?:work|root|home)\/[a-z]|\bnpm_[A-Za-z0-9]{30,}|ghp_[A-Za-z0-9]{30,}|BEGIN (?:RSA |EC )?PRIVATE KEY/;
    const wrong = trackedFiles.filter(
      (file) => !file.startsWith('tests/') && pattern.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });
});
