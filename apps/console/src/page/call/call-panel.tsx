import { useEffect, useRef } from 'preact/hooks';
import { lineOf, type TranscriptLine } from '../../session/transcript.ts';
import { Panel } from '../panel.tsx';
import { callHeader, events } from '../store.ts';
import { SignalRow } from './signal-row.tsx';

export function CallPanel() {
  const lines = events.value.map(lineOf).filter((line) => line !== null);
  const end = useRef<HTMLDivElement>(null);
  const count = lines.length;
  useEffect(() => {
    end.current?.scrollTo({ top: end.current.scrollHeight });
  }, [count]);
  return (
    <Panel id="call" title="Call" source={callHeader.value?.functionName ?? ''}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="transcript scroll" role="log" aria-label="Transcript" tabIndex={0} ref={end}>
        {count === 0 ? (
          <p class="quiet">
            {callHeader.value === null
              ? 'Open a call to hear what the caller would hear.'
              : 'Nothing was said yet.'}
          </p>
        ) : (
          lines.map((line) => <Line key={line.sequence} line={line} />)
        )}
      </div>
      <SignalRow />
    </Panel>
  );
}

function Line({ line }: { line: TranscriptLine }) {
  return (
    <p class={`line ${line.who}`}>
      <span class="who">{line.who}</span>
      <span class="said">{line.text}</span>
    </p>
  );
}
