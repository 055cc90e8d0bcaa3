/** The function: loaded from a file, edited here, linted as it is written. */
import { useEffect, useRef } from 'preact/hooks';
import type { ConsoleSetup, FindingLine } from '../../wire/console.ts';
import { Panel } from '../panel.tsx';
import { fileName, functionText, params, readAgain, reading } from './function-text.ts';

export function FunctionPanel({ setup }: { setup: ConsoleSetup & { mode: 'live' } }) {
  const editor = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    fileName.value = setup.fileName;
    functionText.value = setup.functionText;
    params.value = setup.params;
    readAgain();
  }, [setup]);
  const edit = (text: string) => {
    functionText.value = text;
    readAgain();
  };
  const load = async (file: File | undefined) => {
    if (file === undefined) return;
    fileName.value = file.name;
    edit(await file.text());
  };
  return (
    <Panel id="function" title="Function" source={fileName.value}>
      <div class="function-columns">
        <div class="editor">
          <label for="function-text" class="visually-hidden">
            Function configuration
          </label>
          <textarea
            id="function-text"
            ref={editor}
            spellcheck={false}
            value={functionText.value}
            onInput={(event) => edit(event.currentTarget.value)}
          />
        </div>
        <div class="beside">
          <label>
            Load a file
            <input
              type="file"
              accept=".yaml,.yml,.json"
              onChange={(event) => void load(event.currentTarget.files?.[0])}
            />
          </label>
          <label>
            Input parameters (JSON)
            <textarea
              class="params"
              rows={3}
              spellcheck={false}
              value={params.value}
              onInput={(event) => {
                params.value = event.currentTarget.value;
              }}
            />
          </label>
          <Lint go={(line) => goTo(editor.current, line)} />
        </div>
      </div>
    </Panel>
  );
}

function Lint({ go }: { go: (line: number) => void }) {
  const result = reading.value;
  if (result === null) return null;
  const errors = result.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = result.findings.length - errors;
  return (
    <div class="lint" role="status">
      <h3 class={errors > 0 ? 'bad' : 'good'}>
        {errors > 0 ? `${errors} to correct` : `${result.name ?? ''} can be opened`}
        {warnings > 0 ? `, ${warnings} unwise` : ''}
      </h3>
      <ul>
        {result.findings.map((finding) => (
          <Finding key={JSON.stringify(finding)} finding={finding} go={go} />
        ))}
        {result.notes.map((note) => (
          <li key={note} class="quiet">
            {note}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Finding({ finding, go }: { finding: FindingLine; go: (line: number) => void }) {
  return (
    <li class={finding.severity}>
      <button type="button" class="place" onClick={() => go(finding.line)}>
        {finding.line}:{finding.column}
      </button>{' '}
      {finding.pointer === '' ? null : <code>{finding.pointer}</code>} {finding.message}{' '}
      <code class="rule">{finding.rule}</code>
    </li>
  );
}

function goTo(editor: HTMLTextAreaElement | null, line: number): void {
  if (editor === null) return;
  const lines = editor.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  editor.focus();
  editor.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  editor.scrollTop = Math.max(0, (line - 4) * 18);
}
