import { useState } from 'preact/hooks';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { isFine, NO_PROBLEMS } from '../../parts/problems.ts';
import { Segments } from '../../parts/segments.tsx';
import { Unsaid } from '../../parts/unsaid.tsx';
import type { Schemas } from '../../state/api.ts';
import { useKeys } from '../../state/keys.ts';
import { notify } from '../../state/notice.ts';
import { session } from '../../state/session.ts';
import { runs, startRun } from './runs-state.ts';
import { texts } from './texts.ts';

type Target = Schemas['Endpoint'];

const FIELDS = ['baseUrl', 'appid', 'secret', 'profile'];
const PROFILES = [
  'recommended',
  'compat',
  'hardened',
  'recommended,idempotency',
  'hardened,idempotency',
] as const;

/** This server's own endpoints, to begin with. */
function ownAddress(target: Target): string {
  return window.location.origin + (target === 'app' ? (session.value?.appPrefix ?? '') : '');
}

export function RunForm({ apps }: { apps: readonly Schemas['App'][] }) {
  const [target, setTarget] = useState<Target>('platform');
  const [baseUrl, setBaseUrl] = useState(ownAddress('platform'));
  const [chosenApp, setChosenApp] = useState<string>();
  const [secret, setSecret] = useState('');
  const [profile, setProfile] = useState<string>(PROFILES[0]);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [isStarting, setStarting] = useState(false);
  const words = texts();
  useKeys([{ key: 'n', label: words.form, run: () => document.getElementById('run-baseUrl')?.focus() }]);
  const appid = chosenApp ?? apps[0]?.appid ?? '';
  const isRunning = runs.value.some(({ state }) => state === 'running');

  const submit = async () => {
    setStarting(true);
    const found = await startRun({
      target,
      baseUrl: baseUrl.trim(),
      appid,
      profile,
      ...(secret === '' ? {} : { secret }),
    });
    setStarting(false);
    setProblems(found);
    if (isFine(found)) notify(words.begun);
  };
  return (
    <form
      class="panel"
      aria-label={words.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>
        {words.form} <kbd>n</kbd>
      </h2>
      <Segments
        label={words.target}
        options={(['platform', 'app'] as const).map((value) => ({ value, label: words.targets[value] }))}
        value={target}
        onChoose={(next) => {
          // An address that was typed stays.
          if (baseUrl === ownAddress(target)) setBaseUrl(ownAddress(next));
          setTarget(next);
        }}
      />
      <div class="form-fields">
        <Field
          id="run-baseUrl"
          label={words.baseUrl}
          value={baseUrl}
          problem={problems.properties.baseUrl}
          onInput={setBaseUrl}
        />
        <Field
          id="run-appid"
          label={words.appid}
          value={appid}
          suggestions={apps.map((app) => app.appid)}
          problem={problems.properties.appid}
          onInput={setChosenApp}
        />
        <Field
          id="run-secret"
          label={words.secret}
          isSecret
          placeholder={words.secretHint}
          value={secret}
          problem={problems.properties.secret}
          onInput={setSecret}
        />
        <Choice
          label={words.profile}
          value={profile}
          options={PROFILES.map((one) => [one, words.profiles[one]])}
          problem={problems.properties.profile}
          onChoose={setProfile}
        />
      </div>
      <Unsaid problems={problems} fields={FIELDS} />
      <button type="submit" class="button first" disabled={isStarting || isRunning}>
        {isStarting ? words.starting : words.start}
      </button>
    </form>
  );
}
