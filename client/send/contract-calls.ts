/**
 * The contract's two calls by openapi-fetch, typed by its paths. It makes the address and hands the request over; the
 * answer goes past it, because the verdict needs status and text as they came.
 */
import createClient, { defaultPathSerializer } from 'openapi-fetch';
import type { paths } from '../../generated/openapi.ts';
import { type Endpoint, PATHS, type SentMessageOf, API_VERSION as version } from '../contract/endpoints.ts';
import type { SignedQuery } from '../sign/signature.ts';
import type { Incoming, Outgoing, Transport } from './transport.ts';

/** What a call hands to the transport, but for the address. */
export type Carried = Omit<Outgoing, 'url'>;

/** One attempt at a call. `message` is what `carried.body` says. @throws TransportFailure */
export type Call<Message> = (message: Message, query: SignedQuery, carried: Carried) => Promise<Incoming>;

/** An endpoint's call for an appid, and its whole address, without query. */
export function contractCall<E extends Endpoint>(
  endpoint: E,
  baseUrl: string,
  appid: string,
  transport: Transport,
): { url: string; post: Call<SentMessageOf<E>> } {
  const path = { version, appid };
  // The address as an object is all that it needs; a real Request costs more than all the rest of a call.
  const { POST } = createClient<paths>({ baseUrl, Request: String as unknown as typeof Request });

  async function carry(carried: Carried, call: (means: Means) => Promise<unknown>): Promise<Incoming> {
    let incoming: Incoming;
    await call({
      bodySerializer: () => carried.body,
      async fetch(address) {
        incoming = await transport({ url: String(address), ...carried });
        return READ;
      },
    });
    return incoming!;
  }

  // Typed as endpoint A's; B's path has no place for what stands in `path`.
  const post: Call<SentMessageOf<E>> = (body, query, carried) =>
    carry(carried, (means) =>
      POST(PATHS[endpoint] as typeof PATHS.platform, {
        params: { path, query },
        body: body as never,
        ...means,
      }),
    );
  return { url: defaultPathSerializer(baseUrl + PATHS[endpoint], path), post };
}

interface Means {
  bodySerializer: () => string;
  fetch: (address: Request) => Promise<Response>;
}

/** The answer has been read: openapi-fetch looks for no body behind this one. */
const READ = { status: 204, headers: { get() {} } } as unknown as Response;
