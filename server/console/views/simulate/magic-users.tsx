/** Customers' ids that simulate a fault without any console. */
import { copyText } from '../../parts/copy.ts';
import { notify } from '../../state/notice.ts';
import { SHAPES } from './fault-draft.ts';
import { texts } from './texts.ts';

export function MagicUsers() {
  const words = texts();
  const effects = words.magicEffects;
  const rows: [id: string, effect: string][] = [
    ['test:errcode:30004', effects.errcode],
    ['test:status:500', effects.status],
    ['test:fail-then-ok:3', effects.fail],
    ['test:delay:6000', effects.delay],
    ['test:slow:3000', effects.slow],
    ['test:hang', effects.hang],
    ['test:close', effects.close],
    ['test:html', effects.html],
    ...SHAPES.map((shape): [string, string] => [`test:shape:${shape}`, effects.shape + words.shapes[shape]]),
  ];
  return (
    <section class="panel">
      <h2>{words.magic}</h2>
      <p class="muted">{words.magicAbout}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.id}</th>
            <th scope="col">{words.effect}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, effect]) => (
            <tr key={id}>
              <th scope="row">
                <code>{id}</code>
              </th>
              <td>{effect}</td>
              <td>
                <button
                  type="button"
                  class="button"
                  aria-label={`${words.copy} ${id}`}
                  onClick={() => copy(id)}
                >
                  {words.copy}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

async function copy(id: string): Promise<void> {
  notify((await copyText(id)) ? texts().copied(id) : texts().notCopied);
}
