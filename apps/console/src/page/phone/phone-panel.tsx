/** The caller's telephone. Its keys go to the zone's keypad door and nowhere else. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../session/transcript.ts';
import { pressKey } from '../ask-server.ts';
import { Panel } from '../panel.tsx';
import { isOpen, simulator, snapshot } from '../store.ts';
import { cardChoices, keysFor } from './dialling.ts';
import { hasTones, soundKey } from './key-tone.ts';
import { keys } from './keys.ts';

/** The collect number after the key; null for none. */
type Press = (key: string) => Promise<number | null>;

const paceMs = 45;

export function PhonePanel() {
  const lit = useSignal<string | null>(null);
  const press = async (key: string) => {
    soundKey(key);
    lit.value = key;
    setTimeout(() => {
      if (lit.value === key) lit.value = null;
    }, 140);
    return pressKey(key);
  };
  useTypedKeys(press);
  return (
    <Panel id="phone" title="Caller’s keypad">
      <Display />
      <div class="keys">
        {keys.map(({ key, letters }) => (
          <button
            type="button"
            key={key}
            class={lit.value === key ? 'key lit' : 'key'}
            aria-label={key === '*' ? 'star, clear' : key === '#' ? 'pound, send' : key}
            data-letters={letters}
            disabled={!isOpen.value}
            onClick={() => void press(key)}
          >
            {key}
          </button>
        ))}
      </div>
      <Dial press={press} />
      <label class="check">
        <input
          type="checkbox"
          checked={hasTones.value}
          onChange={(event) => {
            hasTones.value = event.currentTarget.checked;
          }}
        />
        Key tones
      </label>
    </Panel>
  );
}

/** How much was keyed, as dots: the caller's own view. */
function Display() {
  const line = simulator.value.fields.find(({ status }) => status === 'keying');
  const isPaused = snapshot.value?.paused === true;
  const asked = isPaused ? 'paused' : line === undefined ? 'not listening' : words(line.field);
  return (
    <output class="display" aria-label="Keyed so far">
      <span class="asked">{asked}</span>
      <span class="dots">{'•'.repeat(line?.digits.length ?? 0) || ' '}</span>
    </output>
  );
}

function Dial({ press }: { press: Press }) {
  const chosen = useSignal(cardChoices[0]?.id ?? '');
  const isDialling = useSignal(false);
  const field = snapshot.value?.collect === undefined ? undefined : snapshot.value.field;
  const dial = async () => {
    const card = cardChoices.find(({ id }) => id === chosen.value)?.card;
    if (field === undefined || card === undefined || isDialling.value) return;
    isDialling.value = true;
    let entry: number | null | undefined;
    // What somebody keyed before is cleared first.
    for (const key of `*${keysFor(field, card, new Date().getFullYear())}`) {
      const now = await press(key);
      entry ??= now;
      // An entry can end by its length (collect:longest-length-submits); the rest is for no other.
      if (now === null || now !== entry) break;
      await new Promise((resolve) => setTimeout(resolve, paceMs));
    }
    isDialling.value = false;
  };
  return (
    <div class="dial">
      <label>
        Published test card
        <select
          value={chosen.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          {(['approved', 'not approved'] as const).map((group) => (
            <optgroup key={group} label={group}>
              {cardChoices
                .filter((choice) => choice.group === group)
                .map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="wide"
        disabled={field === undefined || isDialling.value}
        onClick={() => void dial()}
      >
        Key in {field === undefined ? 'what is asked' : words(field)}
      </button>
    </div>
  );
}

/** Digits of the keyboard are keys while the telephone, or nothing, has the focus. */
function useTypedKeys(press: Press): void {
  const current = useRef(press);
  current.current = press;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-9*#]$/.test(event.key)) return;
      const { target } = event;
      const isInPhone = target instanceof Element && target.closest('.phone') !== null;
      const isChoosing = target instanceof HTMLSelectElement;
      if (isChoosing || !(isInPhone || target === document.body) || !isOpen.value) return;
      event.preventDefault();
      void current.current(event.key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
