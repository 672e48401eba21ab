/**
 * The contract's two calls by openapi-fetch, typed by its paths. It makes the address and hands the request over; the
 * answer goes past it, because the verdict needs status and text as they came.
 */
import createClient from 'openapi-fetch';
import type { CustomerMessage, paths, StaffMessage } from '../generated/openapi.ts';
import { PATHS, API_VERSION as version } from './endpoints.ts';
import type { SignedQuery } from './signature.ts';
import type { Incoming, Outgoing, Transport } from './transport.ts';

/** What a call hands to the transport, but for the address. */
export type Carried = Omit<Outgoing, 'url'>;

/** One attempt at a call. `message` is what `carried.body` says. @throws TransportFailure */
export type Call<Message> = (message: Message, query: SignedQuery, carried: Carried) => Promise<Incoming>;

export type ContractCalls = ReturnType<typeof contractCalls>;

export function contractCalls(baseUrl: string, transport: Transport) {
  const { POST } = createClient<paths>({ baseUrl, Request: Address as unknown as typeof Request });

  async function carry(carried: Carried, call: (means: Means) => Promise<unknown>): Promise<Incoming> {
    let incoming: Incoming;
    await call({
      bodySerializer: () => carried.body,
      async fetch({ url }) {
        incoming = await transport({ url, ...carried });
        return READ;
      },
    });
    return incoming!;
  }

  return {
    receiveCustomerMessage:
      (appid: string): Call<CustomerMessage> =>
      (body, query, carried) =>
        carry(carried, (means) =>
          POST(PATHS.platform, { params: { path: { version, appid }, query }, body, ...means }),
        ),
    sendMessageToCustomer: (): Call<StaffMessage> => (body, query, carried) =>
      carry(carried, (means) => POST(PATHS.app, { params: { query }, body, ...means })),
  };
}

interface Means {
  bodySerializer: () => string;
  fetch: (request: Request) => Promise<Response>;
}

/** openapi-fetch needs no more of a `Request`; a real one costs more than all the rest, and streams its body. */
class Address {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

/** The answer has been read: openapi-fetch looks for no body behind this one. */
const READ = { status: 204, headers: { get() {} } } as unknown as Response;
