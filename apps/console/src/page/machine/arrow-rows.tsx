/** The rows of one arrow: 1:n, every one shown, with what the specification cites for it. */
import { map } from 'virtual:session-map';
import { words } from '../../session/transcript.ts';
import { Scrolling } from '../scrolling.tsx';

export function ArrowRows(props: {
  readonly shown: string | null;
  readonly followsSession: boolean;
  readonly choose: (id: string | null) => void;
}) {
  const { shown, followsSession, choose } = props;
  const arrow = map.arrows.find(({ id }) => id === shown);
  return (
    <div class="rows">
      <label>
        Arrow{' '}
        <select
          value={followsSession ? '' : (shown ?? '')}
          onChange={(event) => choose(event.currentTarget.value || null)}
        >
          <option value="">the last one taken</option>
          {map.arrows.map(({ id, from, to }) => (
            <option key={id} value={id}>{`${words(from)} → ${words(to)}`}</option>
          ))}
        </select>
      </label>
      {arrow === undefined ? (
        <p class="quiet">Each arrow stands for one or more rows of the normative table.</p>
      ) : (
        <details>
          <summary>
            {words(arrow.from)} → {words(arrow.to)}: {arrow.ways.length}{' '}
            {arrow.ways.length === 1 ? 'row' : 'rows'}
          </summary>
          <Scrolling label="Its rows">
            <table>
              <thead>
                <tr>
                  <th scope="col">Input</th>
                  <th scope="col">Row</th>
                  <th scope="col">Requirements</th>
                </tr>
              </thead>
              <tbody>
                {arrow.ways.map(({ input, row, requirements }) => (
                  <tr key={`${input} ${row}`}>
                    <td>{words(input)}</td>
                    <td>
                      <code>{row}</code>
                    </td>
                    <td>
                      {requirements.map((id) => (
                        <code key={id}>{id} </code>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolling>
        </details>
      )}
    </div>
  );
}
