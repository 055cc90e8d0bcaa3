/** The normative machine, lit up where the session is and along the way that it took. */

import { map, svg } from 'virtual:session-map';
import { useComputed, useSignal } from '@preact/signals';
import { memo } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import type { Trail } from '../../session/trail.ts';
import { words } from '../../session/transcript.ts';
import { Panel } from '../panel.tsx';
import { ArrowRows } from './arrow-rows.tsx';

export function MachinePanel({ trail, isPaused }: { trail: Trail; isPaused: boolean }) {
  const chosen = useSignal<string | null>(null);
  const drawing = useRef<HTMLElement>(null);
  const last = trail.arrows.at(-1) ?? null;
  const shown = chosen.value ?? last;
  useEffect(() => light(drawing.current, trail, isPaused, shown));
  const choose = (event: Event) => {
    const arrow = (event.target as Element).closest('.arrow');
    const id = arrow?.id.slice('arrow-'.length);
    chosen.value = map.arrows.find(({ drawnAs }) => drawnAs === id)?.id ?? null;
  };
  const where = useComputed(() => chosen.value === null);
  return (
    <Panel id="machine" title="Session" source="packages/spec/machine">
      <p class="visually-hidden" role="status">
        {trail.place === '' ? 'No session' : `${words(trail.place)}${isPaused ? ', paused' : ''}`}
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list below chooses the same by keyboard */}
      <section
        class="map"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label="The session’s machine"
        ref={drawing}
        onClick={choose}
      >
        <Drawing />
      </section>
      <ArrowRows
        shown={shown}
        followsSession={where.value}
        choose={(id) => {
          chosen.value = id;
        }}
      />
    </Panel>
  );
}

const Drawing = memo(() => (
  // Drawn by our own build from our own table.
  <div class="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
));

function light(root: HTMLElement | null, trail: Trail, isPaused: boolean, shown: string | null) {
  if (root === null) return;
  const asDrawn = (id: string) => map.arrows.find((arrow) => arrow.id === id)?.drawnAs ?? id;
  const taken = new Set(trail.arrows.map(asDrawn));
  const lastTaken = asDrawn(trail.arrows.at(-1) ?? '');
  const shownAs = shown === null ? '' : asDrawn(shown);
  for (const arrow of root.querySelectorAll('.arrow')) {
    const id = arrow.id.slice('arrow-'.length);
    arrow.classList.toggle('taken', taken.has(id));
    arrow.classList.toggle('last', id === lastTaken);
    arrow.classList.toggle('shown', id === shownAs);
  }
  const visited = new Set(trail.arrows.flatMap((id) => id.split('--')));
  for (const place of root.querySelectorAll('.place')) {
    const name = place.id.slice('place-'.length);
    place.classList.toggle('visited', visited.has(name));
    place.classList.toggle('here', name === trail.place);
    place.classList.toggle('paused', name === trail.place && isPaused);
  }
  showPlace(root, trail.place);
}

/** On a narrow screen the map is wider than its frame. */
function showPlace(root: HTMLElement, place: string) {
  if (root.scrollWidth <= root.clientWidth || root.dataset.shown === place) return;
  root.dataset.shown = place;
  const box = root.querySelector(`#place-${place || 'starting'}`)?.getBoundingClientRect();
  if (box === undefined) return;
  const middle = box.left + box.width / 2 - root.getBoundingClientRect().left;
  root.scrollBy({ left: middle - root.clientWidth / 2 });
}
