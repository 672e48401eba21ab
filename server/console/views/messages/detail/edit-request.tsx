/** A request to be changed and sent: signed afresh, or on purpose not so. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { isSendKey, SEND_KEY } from '../../../parts/key-cap.tsx';
import { Segments } from '../../../parts/segments.tsx';
import type { ExchangeDetail } from '../../../state/api.ts';
import { texts } from './edit-texts.ts';
import { layOutJson, writeLines } from './json-lines.ts';
import { parseJson } from './json-text.ts';
import { readHeaders, splitAddress, unsignedQuery, writeHeaders } from './request-parts.ts';
import { Result } from './result.tsx';
import { type Outcome, type Resend, sendAgain } from './send-again.ts';
import { texts as detailTexts } from './texts.ts';

const MOST_BODY = 1_048_576;
const MOST_ADDRESS = 2_048;
const SIGNINGS = ['valid', 'none', 'wrong', 'expired'] as const;

interface Draft {
  body: string;
  path: string;
  query: string;
  headers: string;
  signing: (typeof SIGNINGS)[number];
}

/** What was begun stays, while the page is open. */
const drafts = new Map<string, Draft>();

function draftOf({ request }: ExchangeDetail): Draft {
  const { path, query } = splitAddress(request.url);
  return {
    body: request.body ?? '',
    path,
    query: unsignedQuery(query),
    headers: writeHeaders(request.headers),
    signing: 'valid',
  };
}

interface Properties {
  detail: ExchangeDetail;
  onClose: () => void;
  onOpen: (id: string) => void;
}

export function EditRequest({ detail, onClose, onOpen }: Properties) {
  const original = draftOf(detail);
  const [draft, setDraft] = useState<Draft>(() => drafts.get(detail.id) ?? original);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const body = useRef<HTMLTextAreaElement>(null);
  const isReceived = detail.direction === 'received';
  useEffect(() => body.current?.focus(), []);

  const change = (changes: Partial<Draft>) => {
    const next = { ...draft, ...changes };
    drafts.set(detail.id, next);
    setDraft(next);
  };
  const fields = readHeaders(draft.headers);
  const problem =
    'badLine' in fields
      ? texts().badHeader(fields.badLine)
      : isReceived && !/^\/[^ ?#]*$/.test(draft.path)
        ? texts().badPath
        : undefined;
  const send = async () => {
    if (problem !== undefined || isSending || 'badLine' in fields) return;
    const changes: Resend = {
      ...(draft.body === original.body ? {} : { body: draft.body }),
      ...(draft.path === original.path ? {} : { path: draft.path }),
      ...(draft.query === original.query ? {} : { query: draft.query }),
      ...(draft.headers === original.headers ? {} : { headers: fields.headers }),
      ...(isReceived ? { signing: draft.signing } : {}),
    };
    setSending(true);
    setOutcome(await sendAgain(detail, changes));
    setSending(false);
  };

  return (
    <form
      class="edit"
      aria-label={texts().title}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (isSendKey(event)) void send();
        // From any of its fields: what was begun stays.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      {detail.request.bodyTruncated && <p class="wait-text">{texts().truncated}</p>}
      {!isReceived && <p class="muted">{texts().asNewMessage}</p>}
      <label>
        {texts().body}
        <textarea
          ref={body}
          class="mono"
          rows={Math.min(18, Math.max(6, draft.body.split('\n').length + 1))}
          maxLength={MOST_BODY}
          spellcheck={false}
          value={draft.body}
          aria-describedby="edit-json"
          onInput={({ currentTarget }) => change({ body: currentTarget.value })}
        />
      </label>
      <JsonCheck body={draft.body} area={body} onFormat={(text) => change({ body: text })} />
      {isReceived && (
        <>
          <div class="pair">
            <label>
              {texts().path}
              <input
                class="mono"
                maxLength={MOST_ADDRESS}
                spellcheck={false}
                value={draft.path}
                onInput={({ currentTarget }) => change({ path: currentTarget.value })}
              />
            </label>
            <label>
              {texts().query}
              <input
                class="mono"
                maxLength={MOST_ADDRESS}
                spellcheck={false}
                value={draft.query}
                onInput={({ currentTarget }) => change({ query: currentTarget.value })}
              />
            </label>
          </div>
          <label>
            {texts().headers}
            <textarea
              class="mono"
              rows={Math.min(10, draft.headers.split('\n').length + 1)}
              spellcheck={false}
              value={draft.headers}
              onInput={({ currentTarget }) => change({ headers: currentTarget.value })}
            />
          </label>
          <div class="signing">
            <span>{texts().signing}</span>
            <Segments
              label={texts().signing}
              options={SIGNINGS.map((value) => ({ value, label: texts().signings[value] }))}
              value={draft.signing}
              onChoose={(signing) => change({ signing })}
            />
          </div>
        </>
      )}
      {problem !== undefined && (
        <p class="bad-text" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button first" disabled={isSending || problem !== undefined}>
          {isSending ? texts().sending : texts().send} <kbd>{SEND_KEY}</kbd>
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            drafts.delete(detail.id);
            setDraft(original);
          }}
        >
          {texts().reset}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {texts().cancel} <kbd>Esc</kbd>
        </button>
      </div>
      {outcome && <Result outcome={outcome} onOpen={onOpen} />}
    </form>
  );
}

interface CheckProperties {
  body: string;
  area: { current: HTMLTextAreaElement | null };
  onFormat: (text: string) => void;
}

/** Bad JSON may be sent, too: to see how it is refused. */
function JsonCheck({ body, area, onFormat }: CheckProperties) {
  const parsed = parseJson(body);
  if ('value' in parsed) {
    return (
      <p id="edit-json" class="json-check">
        <span class="ok-text">✓ {texts().json}</span>{' '}
        <button type="button" class="link" onClick={() => onFormat(writeLines(layOutJson(parsed.value)))}>
          {texts().format}
        </button>
      </p>
    );
  }
  const { at, line, column, reason } = parsed.fault;
  return (
    <p id="edit-json" class="json-check">
      <span class="bad-text">✗ {texts().notJson(line, column, detailTexts().faults[reason])}</span>{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          area.current?.focus();
          area.current?.setSelectionRange(at, at + 1);
        }}
      >
        {texts().showPlace}
      </button>
    </p>
  );
}
