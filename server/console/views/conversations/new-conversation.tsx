/** Begins a conversation, or opens the one that there is. */
import { useEffect, useState } from 'preact/hooks';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { go, parameter } from '../../state/address.ts';
import type { Schemas } from '../../state/api.ts';
import { labelOf } from '../../state/apps.ts';
import { addressOfConversation } from './conversation-key.ts';
import { texts } from './texts.ts';

/** As the contract has ids of customers. */
const USER = /^[^\0-\x1f\x7f]{1,128}$/u;

interface Properties {
  apps: readonly Schemas['App'][];
  onClose: () => void;
}

export function NewConversation({ apps, onClose }: Properties) {
  const words = texts().start;
  const [appid, setAppid] = useState(parameter('only') || parameter('appid') || (apps[0]?.appid ?? ''));
  const [user, setUser] = useState('');
  const [problem, setProblem] = useState<string>();
  useEffect(() => document.getElementById('start-user')?.focus(), []);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        class="start"
        onSubmit={(event) => {
          event.preventDefault();
          if (!USER.test(user) || !user.isWellFormed()) return setProblem(words.badUser);
          onClose();
          go(addressOfConversation({ appid, user }));
        }}
      >
        <Choice
          label={words.app}
          value={appid}
          options={apps.map((app) => [app.appid, labelOf(app)])}
          onChoose={setAppid}
        />
        <Field id="start-user" label={words.user} value={user} problem={problem} onInput={setUser} />
        <p class="muted">{apps.length === 0 ? words.noApps : words.hint}</p>
        <button type="submit" class="button first" disabled={apps.length === 0}>
          {words.open}
        </button>
      </form>
    </Dialog>
  );
}
