/** A body to read: laid out with the broken rules at their places, or as it came. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Segments } from '../../../parts/segments.tsx';
import { bytes, count } from '../../../parts/times.ts';
import type { Schemas } from '../../../state/api.ts';
import { inPageLanguage } from '../../../state/language.ts';
import { type JsonLine, layOutJson } from './json-lines.ts';
import { type JsonFault, parseJson } from './json-text.ts';
import { texts } from './texts.ts';

type Violation = Schemas['Violation'];

const MOST_LINES = 400;
const MOST_CHARACTERS = 20_000;

interface Properties {
  text: string;
  label: string;
  violations?: readonly Violation[];
  /** The violation that was asked for: it comes into sight. */
  shown?: string | undefined;
  isTruncated?: boolean;
}

export function JsonView({ text, label, violations = [], shown, isTruncated = false }: Properties) {
  const parsed = useMemo(() => parseJson(text), [text]);
  const [isRaw, setRaw] = useState(false);
  const fault = 'fault' in parsed ? parsed.fault : undefined;
  return (
    <div class="body-view">
      <div class="body-bar">
        {fault ? (
          !isTruncated && (
            <p class="bad-text">
              {texts().notJson(fault.line, fault.column)} · {texts().faults[fault.reason]}
            </p>
          )
        ) : (
          <Segments
            label={texts().view}
            options={[
              { value: 'pretty', label: texts().pretty },
              { value: 'raw', label: texts().raw },
            ]}
            value={isRaw ? 'raw' : 'pretty'}
            onChoose={(value) => setRaw(value === 'raw')}
          />
        )}
      </div>
      {'value' in parsed && !isRaw ? (
        <Lines lines={layOutJson(parsed.value)} violations={violations} shown={shown} label={label} />
      ) : (
        <Raw text={text} fault={isTruncated ? undefined : fault} label={label} />
      )}
    </div>
  );
}

interface NotedLine extends JsonLine {
  notes: Violation[];
  /** It stands where a property is missing. */
  isMissing?: boolean;
}

function Lines({
  lines,
  violations,
  shown,
  label,
}: {
  lines: readonly JsonLine[];
  violations: readonly Violation[];
  shown: string | undefined;
  label: string;
}) {
  const box = useRef<HTMLElement>(null);
  const [isWhole, setWhole] = useState(false);
  const noted = noteViolations(lines, violations);
  const isCut = !isWhole && noted.length > MOST_LINES;
  useEffect(() => {
    if (shown === undefined) return;
    if (isCut) setWhole(true);
    box.current?.querySelector('.shown')?.scrollIntoView({ block: 'nearest' });
  }, [shown, isCut]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by key */}
      <section class="json" ref={box} tabIndex={0} aria-label={label}>
        {(isCut ? noted.slice(0, MOST_LINES) : noted).map((line, at) => (
          <span
            key={at}
            class={[
              'json-line',
              line.notes.length > 0 && 'hit',
              line.notes.some(({ pointer }) => pointer === shown) && 'shown',
              line.isMissing && 'missing',
            ]
              .filter((one) => one)
              .join(' ')}
          >
            {'  '.repeat(line.depth)}
            {line.parts.map(({ kind, text }, part) => (
              <b key={part} class={kind}>
                {text}
              </b>
            ))}
            {line.notes.map(({ message, rule }, note) => (
              <u key={note}>← {inPageLanguage(message) || rule}</u>
            ))}
            {'\n'}
          </span>
        ))}
      </section>
      {isCut && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {texts().showAll(count(noted.length))}
        </button>
      )}
    </>
  );
}

/** Each violation at the line of its pointer; of what is missing, at the end of what it is missing from. */
function noteViolations(lines: readonly JsonLine[], violations: readonly Violation[]): NotedLine[] {
  const noted: NotedLine[] = lines.map((line) => ({ ...line, notes: [] }));
  for (const violation of violations) {
    const { pointer } = violation;
    const line = noted.find((one) => one.pointer === pointer && !one.closes && !one.isMissing);
    if (line !== undefined) {
      line.notes.push(violation);
      continue;
    }
    const missing = noted.find((one) => one.pointer === pointer);
    if (missing !== undefined) {
      missing.notes.push(violation);
      continue;
    }
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    const name = pointer
      .slice(parent.length + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~');
    const end = noted.findIndex((one) => one.pointer === parent && one.closes);
    if (end < 0) continue; // it is about something else than the body
    noted.splice(end, 0, {
      depth: noted[end]!.depth + 1,
      pointer,
      closes: false,
      parts: [{ kind: 'mark', text: `${JSON.stringify(name)}: ${texts().missing}` }],
      notes: [violation],
      isMissing: true,
    });
  }
  return noted;
}

/** As it came; where it stops being JSON is marked. */
function Raw({ text, fault, label }: { text: string; fault: JsonFault | undefined; label: string }) {
  const [isWhole, setWhole] = useState(false);
  const isCut = !isWhole && text.length > MOST_CHARACTERS;
  const shown = isCut ? text.slice(0, MOST_CHARACTERS) : text;
  const at = fault?.at ?? shown.length;
  // A surrogate pair is one character.
  const marked = [...shown.slice(at, at + 2)][0] ?? '';
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by key */}
      <section class="json raw" tabIndex={0} aria-label={label}>
        {shown.slice(0, at)}
        {fault && <mark>{marked || '⏎'}</mark>}
        {shown.slice(at + marked.length)}
      </section>
      {isCut && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {texts().showWhole(bytes(new TextEncoder().encode(text).length))}
        </button>
      )}
    </>
  );
}
