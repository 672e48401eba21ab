/** `staff-service show ID`: one exchange, whole, to be read. Exit codes: 0 done, 1 failed, 2 wrong usage. */
import type { Bilingual } from '@staff-service/client';
import type { components } from '../../generated/console.ts';
import { BilingualError, UsageError } from '../config/usage-error.ts';
import { padToWidth, wrapLines } from '../conformance/report/columns.ts';
import { keepNumbers } from '../handlers/lossless-json.ts';
import { writeLine } from '../telemetry/exchange-line.ts';
import { splitLanguages } from '../telemetry/split-languages.ts';
import { visible, visibleJson, visibleLine } from '../telemetry/visible.ts';
import { call, controlApi, describeRefusal } from './control-api.ts';
import { describeFailure } from './exchanges.ts';
import { language, say } from './language.ts';
import { hasColors } from './terminal.ts';
import { SHOW, TEXTS } from './texts.ts';

type Detail = components['schemas']['ExchangeDetail'];

/** As long as it is readable, and where there is no terminal. */
const COLUMNS = 80;
const LABEL = 14;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function show(id: string, { url, json }: { url: string; json?: boolean }): Promise<void> {
  if (!ID.test(id)) throw new UsageError(id, TEXTS.noExchangeId);
  const api = controlApi(url);
  const { data, error, response } = await call(url, () =>
    api.GET('/console/api/exchanges/{id}', { params: { path: { id } } }),
  );
  if (response.status === 404) throw new BilingualError(id, TEXTS.noExchange);
  if (data === undefined) throw new BilingualError(url, describeRefusal(response, error));
  process.stdout.write(json ? visibleJson(data) : describe(data));
}

function describe(detail: Detail): string {
  const { request, response, violations, diagnosis, attempts } = detail;
  const sections = [
    headline(detail),
    [
      ...field(SHOW.id, detail.id),
      ...field(SHOW.time, detail.at),
      ...field(SHOW.clockSkew, detail.clockSkewMs === null ? null : `${detail.clockSkewMs} ms`),
      ...field(SHOW.trace, detail.traceId),
      ...field(SHOW.next, detail.nextAttemptAt),
    ],
    violations.length > 0
      ? [
          say(SHOW.violations),
          ...violations.flatMap(({ pointer, rule, message }) =>
            item(`${pointer} ${rule}`.trim(), say(splitLanguages(message))),
          ),
        ]
      : [],
    diagnosis.length > 0
      ? [say(SHOW.diagnosis), ...diagnosis.flatMap((found) => item(found.mistake, found[language]))]
      : [],
    attempts.length > 0 ? [say(SHOW.attempts), ...attempts.flatMap(describeAttempt)] : [],
    [
      say(SHOW.request),
      ...indent(`${request.method} ${request.url}`),
      ...(request.headers.length > 0
        ? request.headers.flatMap(({ name, value }) => indent(`${name}: ${value}`))
        : request.contentType === null
          ? []
          : indent(`Content-Type: ${request.contentType}`)),
    ],
    request.body === null
      ? []
      : [bodyTitle(request.bodyBytes, request.bodyTruncated), ...indent(readable(request.body))],
    response === null
      ? []
      : [`${say(SHOW.answer)} HTTP ${response.status}`, ...indent(readable(response.body))],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headline(detail: Detail): string[] {
  const line = writeLine(
    { ...detail, reason: null, excerpt: null, id: undefined },
    { language, color: hasColors(process.stdout) },
  );
  const reason = describeFailure(detail);
  return reason === null ? [line] : [line, ...indent(reason)];
}

function describeAttempt({
  at,
  status,
  errcode,
  durationMs,
  error,
  cause,
  answer,
}: Detail['attempts'][number]) {
  const outcome = [
    status === null ? say(SHOW.noAnswer) : `HTTP ${status}`,
    ...(errcode === null ? [] : [`errcode ${errcode}`]),
    `${durationMs} ms`,
  ];
  return [
    ...indent(`${at}  ${outcome.join('  ')}`),
    ...(error === null ? [] : indent(cause?.[language] ?? error, 4)),
    ...(error === null || answer === null || answer === '' ? [] : indent(answer, 4)),
  ];
}

function bodyTitle(bytes: number | null, isTruncated: boolean): string {
  const size = bytes === null ? '' : say(SHOW.bytes(bytes));
  return [say(SHOW.body), size, isTruncated ? say(SHOW.truncated) : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** JSON with its lines and the digits that it has; anything else as it is. */
function readable(text: string): string {
  try {
    return JSON.stringify(keepNumbers(JSON.parse(text), text), null, 2);
  } catch {
    return text;
  }
}

function field(name: Bilingual, value: string | null): string[] {
  if (value === null) return [];
  const [first = '', ...rest] = wrapLines(visibleLine(value), COLUMNS - LABEL);
  return [padToWidth(say(name), LABEL) + first, ...rest.map((line) => ' '.repeat(LABEL) + line)];
}

function item(title: string, text: string): string[] {
  return [...indent(title), ...indent(text, 4)];
}

/** Whatever others wrote steers no terminal. */
function indent(text: string, columns = 2): string[] {
  return visible(text)
    .split('\n')
    .flatMap((line) => {
      const own = /^ */.exec(line)![0].length;
      const margin = ' '.repeat(columns + Math.min(own, 20));
      return wrapLines(line.slice(own).replaceAll('\t', '  '), COLUMNS - margin.length).map(
        (one) => margin + one,
      );
    });
}
