import { loadMachine, requirements } from '@voicepay/spec';
import type { Highlight } from './highlight.ts';
import type { AskVoicepay } from './proofs.ts';
import { membersTables, prose, type ReadSchema } from './schema-members.ts';
import { escapeHtml, type Page, relativeLink, type SiteData } from './site.ts';
import { tableOf } from './tables.ts';

/** The function configuration: a whole one, then member by member, nested schemas resolved. */
export function functionPage(read: ReadSchema, highlight: Highlight, example: string): Page {
  const nouns = ['function-configuration', 'connection', 'connection-auth', 'messages', 'limits'];
  const titleOf = (noun: string) =>
    noun === nouns[0] ? 'All members' : (read(noun).title ?? noun);
  const sections = nouns.map((noun) => {
    const schema = read(noun);
    const link = (to: string) => (nouns.includes(to) ? `#${to}` : `schemas.html#${to}`);
    return `<h2 id="${noun}">${escapeHtml(titleOf(noun))}</h2><p>${prose(schema.description ?? '')}</p>${membersTables(schema, read, link, 'h3')}`;
  });
  return {
    path: 'reference/function.html',
    title: 'Function configuration',
    group: 'Reference',
    summary: 'Every member of a function configuration, with its range and default.',
    body: `<p class="lead">YAML or JSON. Editors complete it from the schema’s <code>$id</code>: <a href="../schemas/function-configuration.schema.json"><code>https://voicepay.dev/1.0/schemas/function-configuration.schema.json</code></a>.</p><h2 id="example">A whole one</h2>${highlight(example, 'yaml')}<p>Check yours: unknown members, templates that do not render, names that nothing fills.</p>${highlight('npx voicepay lint my-function.yaml', 'sh')}${sections.join('')}`,
    headings: [
      { id: 'example', text: 'A whole one', level: 2 },
      ...nouns.map((noun) => ({ id: noun, text: titleOf(noun), level: 2 })),
    ],
    entries: [],
  };
}

/** Reasons and errors: what each means, what the caller hears, what the agent may do. */
export function reasonsPage(read: ReadSchema, data: SiteData): Page {
  const path = 'reference/reasons.html';
  const { reasons = {}, rows } = loadMachine().session;
  const endedBy = (reason: string) =>
    rows
      .filter((row) => row.reason === reason)
      .map((row) => `<a href="../machine.html#row-${row.row}">${row.row.replaceAll('-', ' ')}</a>`)
      .join(',<br>');
  const citing = (word: string) =>
    requirements
      .filter(({ id, text }) => text.includes(`\`${word}\``) && id !== 'report:reasons-are-closed')
      .map(
        (row) =>
          `<a class="req-id" href="${relativeLink(path, data.pathOf(row.id))}"><code>${row.id}</code></a>`,
      )
      .join('<br>');
  const reasonRows = Object.entries(reasons).map(
    ([reason, { message, status, retry_safe }]) =>
      `<tr id="${reason}"><td><code>${reason}</code></td><td>${message === undefined ? 'nothing' : `<code>${message}</code>`}</td><td>${status}</td><td>${retry_safe ? 'yes' : '<b>no</b>'}</td><td>${endedBy(reason)}</td><td>${citing(reason)}</td></tr>`,
  );
  const errorRows = (read('field-error').enum ?? []).map(
    (error) =>
      `<tr id="error-${error}"><td><code>${error}</code></td><td>${citing(String(error))}</td></tr>`,
  );
  return {
    path,
    title: 'Reasons and errors',
    wide: true,
    group: 'Reference',
    summary:
      'Every failed_reason and field error: what the caller hears and what the agent may offer.',
    body: `<p class="lead">Engines send these reasons and no others; receivers accept values that they do not know: <a class="req-id" href="../spec/06-report.html#report:reasons-are-closed"><code>report:reasons-are-closed</code></a>.</p><h2 id="failed-reasons">failed_reason</h2>${tableOf(['reason', 'the caller hears', 'agent status', 'retry safe', 'when', 'requirements'], reasonRows)}<h2 id="field-errors">Field errors</h2><p>When several apply to an entry, the first counts. The error of the last attempt becomes <code>last_error</code>.</p>${tableOf(['error', 'requirements'], errorRows)}`,
    headings: [
      { id: 'failed-reasons', text: 'failed_reason', level: 2 },
      { id: 'field-errors', text: 'Field errors', level: 2 },
    ],
    entries: [
      ...Object.entries(reasons).map(([reason, { status }]) => ({
        anchor: reason,
        title: reason,
        text: `failed_reason; the agent is told ${status}`,
      })),
      ...(read('field-error').enum ?? []).map((error) => ({
        anchor: `error-${error}`,
        title: String(error),
        text: 'error of a field',
      })),
    ],
  };
}

/** The command line, as it describes itself. */
export async function cliPage(voicepay: AskVoicepay): Promise<Page> {
  const commands = await commandsBelow([], voicepay);
  const named = commands.map(({ args, help }) => {
    const name = ['voicepay', ...args].join(' ');
    return { id: name.replaceAll(' ', '-'), name, help };
  });
  const sections = named.map(
    ({ id, name, help }) =>
      `<h2 id="${id}"><code>${name}</code></h2><pre tabindex="0"><code>${escapeHtml(help.trim())}</code></pre>`,
  );
  return {
    path: 'reference/cli.html',
    title: 'Command line',
    group: 'Reference',
    summary: 'Every command of voicepay and its options, as the program prints them.',
    body: `<p class="lead">Printed by the program itself. Exit codes: 0 conforms, 1 does not, 2 bad usage or configuration, 3 the environment, 4 not decidable, 130 interrupted.</p>${sections.join('')}`,
    headings: named.map(({ id, name }) => ({ id, text: name, level: 2 })),
    entries: named.flatMap(({ id, name, help }) =>
      optionsOf(name, help).map((option) => ({ anchor: id, ...option })),
    ),
  };
}

interface HelpOf {
  readonly args: readonly string[];
  readonly help: string;
}

/** A command and its subcommands, in the order in which the program lists them. */
async function commandsBelow(
  args: readonly string[],
  voicepay: AskVoicepay,
): Promise<readonly HelpOf[]> {
  const help = await voicepay([...args, '--help']);
  const [, list = ''] = help.split(/^Commands:$/m);
  const names = [...list.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, name]) => name ?? '');
  const below = names
    .filter((name) => name !== 'help')
    .map((name) => commandsBelow([...args, name], voicepay));
  return [{ args, help }, ...(await Promise.all(below)).flat()];
}

function optionsOf(command: string, help: string): readonly { title: string; text: string }[] {
  const options = help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)[^ ]*(?: <[^>]+>)? {2,}(.+)$/gm);
  return [...options].map(([, option = '', about = '']) => ({
    title: option,
    text: `${command}: ${about}`,
  }));
}
