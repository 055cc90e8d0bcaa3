/** A run's failures, one at a time, step by step. Everything shown is somebody else's text. */
import { useSignal } from '@preact/signals';
import type { CheckResult, Run } from '@voicepay/conformance';
import { failuresOf, type ReplayStep, stepsOf } from '../../session/replay-steps.ts';
import { MachinePanel } from '../machine/machine-panel.tsx';
import { Panel } from '../panel.tsx';
import { Scrolling } from '../scrolling.tsx';

export function Replay({ fileName, run }: { fileName: string; run: Run }) {
  const failures = failuresOf(run);
  const chosen = useSignal(0);
  const at = useSignal(0);
  const failure = failures[chosen.value];
  const steps = failure === undefined ? [] : stepsOf(failure);
  const places = steps.slice(0, at.value + 1).map(({ place }) => place);
  return (
    <>
      <header class="top">
        <div class="title">
          <h1>voicepay console</h1>
          <code>{fileName}</code>
          <span class={`chip ${run.verdict === 'conforms' ? 'succeeded' : 'failed'}`}>
            {run.verdict.replaceAll('_', ' ')}
          </span>
        </div>
        <p class="about">
          {run.role} {run.target}, {run.profile}, seed {run.seed}, {run.startedAt}
        </p>
      </header>
      <main class="console replay">
        {run.role === 'engine' || run.role === 'zone' ? (
          <MachinePanel
            trail={{ place: places.at(-1) ?? '', arrows: arrowsOf(places) }}
            isPaused={steps[at.value]?.isPaused === true}
          />
        ) : null}
        <Failures
          failures={failures}
          chosen={chosen.value}
          choose={(index) => {
            chosen.value = index;
            at.value = 0;
          }}
        />
        {failure === undefined ? null : <Story failure={failure} />}
        {steps.length === 0 ? null : (
          <Steps
            steps={steps}
            at={at.value}
            go={(index) => {
              at.value = Math.min(Math.max(0, index), steps.length - 1);
            }}
          />
        )}
      </main>
    </>
  );
}

function arrowsOf(places: readonly string[]): readonly string[] {
  const told = places.filter((place, i) => place !== '' && place !== places[i - 1]);
  return told.slice(1).map((place, i) => `${told[i]}--${place}`);
}

function Failures(props: {
  readonly failures: readonly CheckResult[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
}) {
  const { failures, chosen, choose } = props;
  return (
    <Panel id="failures" title={`${failures.length} that did not hold`}>
      {failures.length === 0 ? <p class="quiet">Nothing to step through.</p> : null}
      <ol class="failure-list">
        {failures.map((failure, index) => (
          <li key={`${failure.check} ${failure.requirement}`}>
            <button
              type="button"
              class={`failure ${failure.status}`}
              aria-current={index === chosen}
              onClick={() => choose(index)}
            >
              <code>{failure.requirement}</code>
              <span>{failure.reason}</span>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Story({ failure }: { failure: CheckResult }) {
  const shown = failure.counterexample;
  return (
    <Panel id="story" title="Story" source={failure.check}>
      <p class="reason">{failure.reason}</p>
      {shown === undefined ? null : (
        <>
          <ol class="story-lines">
            {shown.story.map((line, i) => (
              <li key={`${i} ${line}`}>{line}</li>
            ))}
          </ol>
          <dl class="expected">
            <div>
              <dt>expected</dt>
              <dd>{shown.expected}</dd>
            </div>
            <div>
              <dt>actual</dt>
              <dd>{shown.actual}</dd>
            </div>
          </dl>
          <h3>See it again</h3>
          <Scrolling label="How to see it again">
            <pre>{shown.reproduce.join('\n')}</pre>
          </Scrolling>
        </>
      )}
      {failure.hint === undefined ? null : <p class="hint">{failure.hint}</p>}
    </Panel>
  );
}

function Steps(props: {
  readonly steps: readonly ReplayStep[];
  readonly at: number;
  readonly go: (index: number) => void;
}) {
  const { steps, at, go } = props;
  const step = steps[at];
  return (
    <Panel id="steps" title="Exchanges" source={`${at + 1} of ${steps.length}`}>
      <fieldset class="stepper">
        <legend class="visually-hidden">Step through the exchanges</legend>
        <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
          Back
        </button>
        <input
          type="range"
          aria-label="Exchange"
          min={1}
          max={steps.length}
          value={at + 1}
          onInput={(event) => go(Number(event.currentTarget.value) - 1)}
        />
        <button type="button" disabled={at === steps.length - 1} onClick={() => go(at + 1)}>
          Next
        </button>
      </fieldset>
      {step === undefined ? null : <OneExchange step={step} />}
    </Panel>
  );
}

function OneExchange({ step: { exchange } }: { step: ReplayStep }) {
  const { from, to, method, url, requestBody, status, responseBody, error } = exchange;
  return (
    <article class="exchange" aria-live="polite">
      <div class="way">
        <b>
          {from} → {to}
        </b>
        <code>
          {method} {url}
        </code>
      </div>
      {requestBody === '' ? null : <pre>{pretty(requestBody)}</pre>}
      <div class={status !== undefined && status < 400 ? 'way good' : 'way bad'}>
        <b>← {status ?? 'no answer'}</b>
        <code>
          {error ?? ''} {Math.round(exchange.durationMs)} ms
        </code>
      </div>
      {responseBody === undefined || responseBody === '' ? null : <pre>{pretty(responseBody)}</pre>}
    </article>
  );
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
