/** The exchanges of a running server, as its control API lists them. */
import type { components, operations } from '../../generated/console.ts';
import { askApi, controlApi } from './control-api.ts';
import { language } from './language.ts';

export type Exchange = components['schemas']['Exchange'];
type Filter = Pick<
  NonNullable<operations['listExchanges']['parameters']['query']>,
  'appid' | 'user' | 'verdict'
>;

const PAGE = 200;

/** The newest first, `most` at most; read page by page, as they are taken. */
export async function* listExchanges(
  url: string,
  filter: Filter,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Exchange, void> {
  const api = controlApi(url);
  let count = 0;
  for (let cursor: string | undefined; ; ) {
    const query = { ...filter, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const { exchanges, next } = await askApi(url, () =>
      api.GET('/console/api/exchanges', { params: { query } }),
    );
    for (const exchange of exchanges) {
      yield exchange;
      count += 1;
      if (count === most) return;
    }
    if (next === null) return;
    cursor = next;
  }
}

/** Why it was refused, or did not arrive; null where all is well, or nobody said why. */
export function describeFailure({
  verdict,
  cause,
  errmsg,
}: Pick<Exchange, 'verdict' | 'cause' | 'errmsg'>): string | null {
  if (verdict === 'accepted' || verdict === 'delivered') return null;
  return cause?.[language] ?? errmsg;
}
