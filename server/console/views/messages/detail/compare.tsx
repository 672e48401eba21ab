/** What differs between two exchanges: JSON by its meaning, headers by their names. */
import { clock } from '../../../parts/times.ts';
import { VerdictTag } from '../../../parts/verdict-tag.tsx';
import type { Exchange, ExchangeDetail } from '../../../state/api.ts';
import { dictionary } from '../../../state/language.ts';
import type { MessageList } from '../list/message-list.ts';
import { describe, Way } from '../list/row.tsx';
import { compareFields, compareJson, type Difference } from './json-difference.ts';
import { parseJson } from './json-text.ts';
import { queryFields, splitAddress } from './request-parts.ts';
import { useDetail } from './use-detail.ts';

const texts = dictionary({
  zh: {
    choose: '与哪一条比较？在列表中选择另一条，或者：',
    before: '先选的',
    after: '这一条',
    kinds: { added: '增加', removed: '去掉', changed: '改变' },
    parts: { address: '地址', body: '请求的消息体', headers: '请求的头域', answer: '回复' },
    place: '位置',
    same: '没有差别',
    rules: '不计 JSON 的属性顺序和空白；数字逐位比较，数组逐项比较。',
    whole: '整个消息体',
    other: '另选一条',
    more: (count: number) => `还有 ${count} 处`,
    loading: '正在读取……',
    gone: '没有那条收发记录',
    nothing: '无',
  },
  en: {
    choose: 'Compare with which? Choose another one in the list, or:',
    before: 'the one chosen first',
    after: 'this one',
    kinds: { added: 'added', removed: 'removed', changed: 'changed' },
    parts: {
      address: 'Address',
      body: 'Body of the request',
      headers: 'Headers of the request',
      answer: 'Answer',
    },
    place: 'Place',
    same: 'No difference',
    rules:
      'Order of properties and white space of JSON do not count; numbers are compared by every digit, arrays item by item.',
    whole: 'the whole body',
    other: 'Choose another',
    more: (count: number) => `${count} more`,
    loading: 'Loading…',
    gone: 'There is no such exchange',
    nothing: 'none',
  },
});

const MOST_CANDIDATES = 8;
const MOST_SEARCHED = 500;
const MOST_DIFFERENCES = 200;
const MOST_CHARACTERS = 2_000;

interface Properties {
  detail: ExchangeDetail;
  list: MessageList;
  /** Id of the one that was chosen first; this one's own until another is there. */
  withId: string;
  onChoose: (id: string) => void;
}

export function Compare({ detail, list, withId, onChoose }: Properties) {
  const other = useDetail(withId === detail.id ? '' : withId);
  if (withId === '' || withId === detail.id) {
    return (
      <>
        <p>{texts().choose}</p>
        <ul class="candidates">
          {candidatesOf(detail, list).map((one) => (
            <li key={one.id}>
              <button type="button" onClick={() => onChoose(one.id)}>
                <time>{clock(one.at)}</time>
                <Way exchange={one} />
                <span>{describe(one)}</span>
                <VerdictTag exchange={one} />
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (other.problem) return <p class="bad-text">{texts().gone}</p>;
  if (!other.detail || other.detail.id !== withId) return <p class="muted">{texts().loading}</p>;
  return (
    <>
      <p>
        {clock(other.detail.at)} <Way exchange={other.detail} /> <VerdictTag exchange={other.detail} />
        {' → '}
        {clock(detail.at)} <Way exchange={detail} /> <VerdictTag exchange={detail} />{' '}
        <button type="button" class="link" onClick={() => onChoose(detail.id)}>
          {texts().other}
        </button>
      </p>
      <p class="muted">{texts().rules}</p>
      {compareExchanges(other.detail, detail).map(([part, differences]) => (
        <Part key={part} name={texts().parts[part]} differences={differences} />
      ))}
    </>
  );
}

type PartName = 'address' | 'body' | 'headers' | 'answer';

function compareExchanges(before: ExchangeDetail, after: ExchangeDetail): [PartName, Difference[]][] {
  const answerOf = ({ response }: ExchangeDetail) => response?.body ?? null;
  const statusOf = ({ response }: ExchangeDetail) =>
    response === null ? [] : [{ name: 'HTTP', value: String(response.status) }];
  const headers = [before.request.headers, after.request.headers] as const;
  return [
    ['address', compareFields(addressFields(before), addressFields(after))],
    ['body', compareBodies(before.request.body, after.request.body)],
    // Of what is sent none are kept: that is no difference.
    ...(headers.some(({ length }) => length === 0)
      ? []
      : [['headers', compareFields(...headers)] as [PartName, Difference[]]]),
    [
      'answer',
      [
        ...compareFields(statusOf(before), statusOf(after)),
        ...compareBodies(answerOf(before), answerOf(after)),
      ],
    ],
  ];
}

function addressFields({ request }: ExchangeDetail) {
  return [{ name: request.method, value: splitAddress(request.url).path }, ...queryFields(request.url)];
}

/** As texts, where one is no JSON. */
function compareBodies(before: string | null, after: string | null): Difference[] {
  if (before === after) return [];
  if (before === null) return [{ pointer: '', after: after! }];
  if (after === null) return [{ pointer: '', before }];
  const [old, now] = [parseJson(before), parseJson(after)];
  if ('value' in old && 'value' in now) return compareJson(old.value, now.value);
  return [{ pointer: '', before, after }];
}

function Part({ name, differences }: { name: string; differences: readonly Difference[] }) {
  return (
    <section class="difference">
      <h2>{name}</h2>
      {differences.length === 0 ? (
        <p class="muted">{texts().same}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by key
        <section class="scrolls" tabIndex={0} aria-label={name}>
          <table>
            <thead>
              <tr>
                <th>{texts().place}</th>
                <th>{texts().before}</th>
                <th>{texts().after}</th>
              </tr>
            </thead>
            <tbody>
              {differences.slice(0, MOST_DIFFERENCES).map(({ pointer, before, after }) => {
                const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
                return (
                  <tr key={pointer}>
                    <th scope="row">
                      {pointer === '' ? texts().whole : pointer}
                      <small class="kind">{texts().kinds[kind]}</small>
                    </th>
                    <Side text={before} sign="−" />
                    <Side text={after} sign="+" />
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      {differences.length > MOST_DIFFERENCES && (
        <p class="muted">{texts().more(differences.length - MOST_DIFFERENCES)}</p>
      )}
    </section>
  );
}

function Side({ text, sign }: { text: string | undefined; sign: '−' | '+' }) {
  if (text === undefined) return <td class="muted">{texts().nothing}</td>;
  const cut = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  return (
    <td class={sign === '+' ? 'plus' : 'minus'}>
      {sign} {cut}
    </td>
  );
}

/** The nearest of the same kind, and what was accepted among them first: it shows what would be right. */
function candidatesOf(detail: ExchangeDetail, list: MessageList): Exchange[] {
  const alike: Exchange[] = [];
  for (let at = 0; at < Math.min(list.rows.size, MOST_SEARCHED); at++) {
    const one = list.rows.at(at)!;
    if (one.id !== detail.id && one.endpoint === detail.endpoint && one.direction === detail.direction)
      alike.push(one);
  }
  const isGood = ({ verdict }: Exchange) => verdict === 'accepted' || verdict === 'delivered';
  const good = alike.filter(isGood).slice(0, MOST_CANDIDATES / 2);
  const others = alike.filter((one) => !good.includes(one)).slice(0, MOST_CANDIDATES - good.length);
  return [...good, ...others].sort((one, other) => (one.id < other.id ? 1 : -1));
}
