/** Writes as the agent or as the customer. */
import { useState } from 'preact/hooks';
import { Field } from '../../parts/field.tsx';
import { isSendKey, SEND_KEY } from '../../parts/key-cap.tsx';
import { isFine, NO_PROBLEMS, type Problems } from '../../parts/problems.ts';
import { Segments } from '../../parts/segments.tsx';
import { Unsaid } from '../../parts/unsaid.tsx';
import type { Schemas } from '../../state/api.ts';
import { notify } from '../../state/notice.ts';
import type { ConversationKey } from './conversation-key.ts';
import { changeDraft, clearDraft, type Draft, draftOf, MESSAGE_TYPES, rememberAgent } from './draft.ts';
import { sendDraft } from './send.ts';
import { messages, refreshTalk, sentCount } from './talk-state.ts';
import { texts } from './texts.ts';

/** Where the keyboard goes to write. */
export const COMPOSER_FIELD = 'composer-content';
/** Those with a field of their own; what else is to blame is said below. */
const FIELDS = ['Content', 'MsgType', 'ServiceId', 'Tag', 'FromUserName', 'WorkerNum', 'WorkerName'];

interface Properties {
  conversation: ConversationKey;
  app: Schemas['App'] | undefined;
}

export function Composer({ conversation, app }: Properties) {
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [isSending, setSending] = useState(false);
  const talk = messages.value;
  const draft = draftOf(conversation, talk);
  const words = texts().compose;
  const cannotSend = draft.side === 'agent' && app?.callbackUrl === null;

  const change = (changes: Partial<Draft>) => {
    changeDraft(conversation, talk, changes);
    rememberAgent(changes);
  };
  const submit = async () => {
    if (isSending || cannotSend) return;
    setSending(true);
    const found = await sendDraft(conversation, draft);
    setSending(false);
    setProblems(found);
    if (!isFine(found)) return;
    clearDraft(conversation, talk);
    notify(words.sent);
    await refreshTalk();
    sentCount.value += 1;
  };

  return (
    <form
      class="composer"
      aria-label={draft.side === 'agent' ? words.agentText : words.customerText}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (!isSendKey(event) || event.isComposing) return;
        event.preventDefault();
        void submit();
      }}
    >
      <div class="composer-line">
        <Segments
          label={words.as}
          options={(['agent', 'customer'] as const).map((value) => ({ value, label: texts()[value] }))}
          value={draft.side}
          onChoose={(side) => change({ side })}
        />
        <Segments
          label={words.type}
          options={MESSAGE_TYPES.map((value) => ({ value, label: words.types[value] }))}
          value={draft.type}
          onChoose={(type) => change({ type })}
        />
        {draft.side === 'customer' && <span class="muted">{words.signed}</span>}
      </div>
      <MoreFields draft={draft} problems={problems} onChange={change} />
      <div class="composer-line">
        <MainField draft={draft} problems={problems} onChange={change} />
        <button type="submit" class="button first" disabled={isSending || cannotSend}>
          {isSending ? words.sending : words.send} <kbd>{SEND_KEY}</kbd>
        </button>
      </div>
      {cannotSend && <p class="wait-text">{words.noCallback}</p>}
      <Unsaid problems={problems} fields={FIELDS} />
    </form>
  );
}

interface FieldsProperties {
  draft: Draft;
  problems: Problems;
  onChange: (changes: Partial<Draft>) => void;
}

function MainField({ draft, problems: { properties }, onChange }: FieldsProperties) {
  const words = texts().compose;
  const onInput = (content: string) => onChange({ content });
  const common = { id: COMPOSER_FIELD, value: draft.content, problem: properties.Content, onInput };
  if (draft.type === 'text') {
    const placeholder = draft.side === 'agent' ? words.agentText : words.customerText;
    return <Field {...common} label={words.content} placeholder={placeholder} isLong isHidden />;
  }
  if (draft.type !== 'event')
    return <Field {...common} label={words.address} placeholder={words.address} isHidden />;
  return (
    <>
      <Field
        {...common}
        label={words.eventName}
        placeholder={words.eventName}
        isHidden
        value={draft.eventName}
        problem={properties.MsgType}
        onInput={(eventName) => onChange({ eventName })}
      />
      <Field
        {...common}
        id="composer-event"
        label={words.eventContent}
        placeholder={words.eventContent}
        isHidden
      />
    </>
  );
}

/** One line says what they are; a click opens them. They open by themselves where one is to blame. */
function MoreFields({ draft, problems: { properties }, onChange }: FieldsProperties) {
  const words = texts().compose;
  const own =
    draft.side === 'agent'
      ? ([
          ['workerNum', 'WorkerNum', words.workerNum],
          ['workerName', 'WorkerName', words.workerName],
        ] as const)
      : ([['userName', 'FromUserName', words.userName]] as const);
  const all = [...own, ['serviceId', 'ServiceId', 'ServiceId'], ['tag', 'Tag', words.tag]] as const;
  const summary = all.map(([name, property]) => describe(property, draft[name])).filter((one) => one !== '');
  const isToBlame = all.some(([, property]) => properties[property] !== undefined);
  return (
    <details class="composer-more" {...(isToBlame ? { open: true } : {})}>
      <summary>
        {texts()[draft.side]} <bdi>{summary.join(' · ') || words.properties}</bdi>
      </summary>
      <div class="composer-fields">
        {all.map(([name, property, label]) => (
          <Field
            key={property}
            id={`composer-${property}`}
            label={property === label ? property : `${label} ${property}`}
            value={draft[name]}
            problem={properties[property]}
            onInput={(value) => onChange({ [name]: value })}
            isCode={property === 'Tag'}
          />
        ))}
      </div>
    </details>
  );
}

function describe(property: string, value: string): string {
  if (value === '') return '';
  if (property !== 'ServiceId' && property !== 'Tag') return value;
  return `${property} ${value.length > 40 ? `${value.slice(0, 40)}…` : value}`;
}
