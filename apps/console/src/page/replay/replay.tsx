/** A run's failures, one at a time, step by step. Everything shown is somebody else's text. */
import { useSignal } from '@preact/signals';
import type { CheckResult, Run } from '@voicepay/conformance';
import { failuresOf, placesOf, type ReplayStep, stepsOf } from '../../session/replay-steps.ts';
import { MachinePanel } from '../machine/machine-panel.tsx';
import { Panel } from '../panel.tsx';
import { Scrolling } from '../scrolling.tsx';

export function Replay(props: {
  readonly fileName: string;
  readonly run: Run;
  /** What the requirements say, by id. */
  readonly sentences: Readonly<Record<string, string>>;
}) {
  const { fileName, run, sentences } = props;
  const failures = failuresOf(run);
  const chosen = useSignal(0);
  const at = useSignal(beginsAt(failures[0]));
  const failure = failures[chosen.value];
  const wrong = failure === undefined ? null : placesOf(failure).exchange;
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
        {steps.length > 0 && (run.role === 'engine' || run.role === 'zone') ? (
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
            at.value = beginsAt(failures[index]);
          }}
        />
        {failure === undefined ? null : (
          <Story failure={failure} sentence={sentences[failure.requirement]} />
        )}
        {steps.length === 0 ? null : (
          <Steps
            steps={steps}
            at={at.value}
            wrong={wrong}
            go={(index) => {
              at.value = Math.min(Math.max(0, index), steps.length - 1);
            }}
          />
        )}
      </main>
    </>
  );
}

/** Where the failure shows; the way there is one step back after the other. */
function beginsAt(failure: CheckResult | undefined): number {
  return failure === undefined ? 0 : (placesOf(failure).exchange ?? 0);
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
      {failures.length === 0 ? <p class="quiet">There is no failure to step through.</p> : null}
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

function Story(props: { readonly failure: CheckResult; readonly sentence: string | undefined }) {
  const { failure, sentence } = props;
  const shown = failure.counterexample;
  const { step } = placesOf(failure);
  return (
    <Panel id="story" title="Story" source={failure.check}>
      <p class="reason">{sentence ?? failure.requirement}</p>
      {shown === undefined ? (
        <p>{failure.reason}</p>
      ) : (
        <>
          <ol class="story-lines">
            {shown.story.map((line, i) => (
              <li key={`${i} ${line}`} class={i === step ? 'wrong' : ''}>
                {line}
                {i === step ? <b> ✗ here</b> : null}
              </li>
            ))}
          </ol>
          <dl class="expected">
            <div>
              <dt>expected</dt>
              <dd>{shown.expected}</dd>
            </div>
            <div>
              <dt>came</dt>
              <dd>{shown.actual}</dd>
            </div>
          </dl>
          <h3>See it again</h3>
          <Scrolling label="How to see it again">
            <pre>{shown.reproduce.join('\n')}</pre>
          </Scrolling>
        </>
      )}
      {failure.hint === undefined ? null : (
        <p class="hint">
          <b>Try</b> {failure.hint}
        </p>
      )}
    </Panel>
  );
}

function Steps(props: {
  readonly steps: readonly ReplayStep[];
  readonly at: number;
  /** The exchange at which the failure shows. */
  readonly wrong: number | null;
  readonly go: (index: number) => void;
}) {
  const { steps, at, wrong, go } = props;
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
      {wrong === null ? null : (
        <p class="where">
          {at === wrong ? (
            <b>✗ It shows here.</b>
          ) : (
            <button type="button" onClick={() => go(wrong)}>
              To where it shows
            </button>
          )}
        </p>
      )}
      {step === undefined ? null : <OneExchange step={step} isWrong={at === wrong} />}
    </Panel>
  );
}

function OneExchange({ step, isWrong }: { step: ReplayStep; isWrong: boolean }) {
  const { exchange } = step;
  const { from, to, method, url, requestBody, status, responseBody, error } = exchange;
  return (
    <article class={isWrong ? 'exchange wrong' : 'exchange'} aria-live="polite">
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
