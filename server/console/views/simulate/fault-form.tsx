import { useRef, useState } from 'preact/hooks';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { isFine, NO_PROBLEMS } from '../../parts/problems.ts';
import { Segments } from '../../parts/segments.tsx';
import { Unsaid } from '../../parts/unsaid.tsx';
import { parameter } from '../../state/address.ts';
import type { Schemas } from '../../state/api.ts';
import { labelOf } from '../../state/apps.ts';
import { useKeys } from '../../state/keys.ts';
import { notify } from '../../state/notice.ts';
import { type FaultDraft, FIELDS_OF, KINDS, newFault, PRESETS, SHAPES, toNewFault } from './fault-draft.ts';
import { createFault } from './faults-state.ts';
import { texts } from './texts.ts';

const FIELDS = ['appid', 'user', 'errcode', 'status', 'shape', 'delayMs', 'times'];

export function FaultForm({ apps }: { apps: readonly Schemas['App'][] }) {
  const [draft, setDraft] = useState(() => newFault({ appid: parameter('appid'), user: parameter('user') }));
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [isAdding, setAdding] = useState(false);
  const words = texts();
  const presets = useRef<HTMLFieldSetElement>(null);
  useKeys([{ key: 'n', label: words.add, run: () => presets.current?.querySelector('button')?.focus() }]);
  const change = (changes: Partial<FaultDraft>) => setDraft({ ...draft, ...changes });
  const field = (name: 'user' | 'errcode' | 'status' | 'delayMs' | 'times', placeholder = '') => (
    <Field
      id={`fault-${name}`}
      label={words[name]}
      placeholder={placeholder}
      value={draft[name]}
      problem={problems.properties[name]}
      onInput={(value) => change({ [name]: value })}
    />
  );
  const submit = async () => {
    setAdding(true);
    const found = await createFault(toNewFault(draft));
    setAdding(false);
    setProblems(found);
    if (isFine(found)) notify(words.added);
  };
  return (
    <form
      class="panel"
      aria-label={words.add}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>
        {words.add} <kbd>n</kbd>
      </h2>
      <fieldset class="presets" ref={presets}>
        <legend class="muted">{words.presets}</legend>
        {Object.entries(PRESETS).map(([name, preset]) => (
          <button type="button" class="button" key={name} onClick={() => change(preset)}>
            {words.preset[name as keyof typeof PRESETS]}
          </button>
        ))}
      </fieldset>
      <Segments
        label={words.endpoint}
        options={(['platform', 'app'] as const).map((value) => ({ value, label: words.endpoints[value] }))}
        value={draft.endpoint}
        onChoose={(endpoint) => change({ endpoint })}
      />
      <div class="form-fields">
        <Choice
          label={words.app}
          value={draft.appid}
          options={[['', words.allApps], ...withSelected(apps, draft.appid)]}
          problem={problems.properties.appid}
          onChoose={(appid) => change({ appid })}
        />
        {field('user', words.allUsers)}
        <Choice
          label={words.kind}
          value={draft.kind}
          options={KINDS.map((kind) => [kind, words.kinds[kind]])}
          onChoose={(kind) => change({ kind: kind as FaultDraft['kind'] })}
        />
        {FIELDS_OF[draft.kind].map((name) =>
          name === 'shape' ? (
            <Choice
              key={name}
              label={words.shape}
              value={draft.shape}
              options={SHAPES.map((shape) => [shape, words.shapes[shape]])}
              problem={problems.properties.shape}
              onChoose={(shape) => change({ shape: shape as FaultDraft['shape'] })}
            />
          ) : (
            field(name)
          ),
        )}
        {field('times')}
      </div>
      <p class="muted">{words.whatKindDoes[draft.kind]}</p>
      <Unsaid problems={problems} fields={FIELDS} />
      <button type="submit" class="button first" disabled={isAdding}>
        {isAdding ? words.adding : words.add}
      </button>
    </form>
  );
}

/** The APP that the address names, though it may not be configured. */
function withSelected(apps: readonly Schemas['App'][], selected: string): [string, string][] {
  const known = apps.map((app): [string, string] => [app.appid, labelOf(app)]);
  const isMissing = selected !== '' && !apps.some(({ appid }) => appid === selected);
  return isMissing ? [...known, [selected, selected]] : known;
}
