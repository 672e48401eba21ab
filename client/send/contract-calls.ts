/** The contract's two calls, made by openapi-fetch and typed by its paths. */
import createClient, { defaultPathSerializer } from 'openapi-fetch';
import type { paths } from '../../generated/openapi.ts';
import { type Endpoint, PATHS, API_VERSION as version } from '../contract/endpoints.ts';
import type { SignedQuery } from '../sign/signature.ts';
import type { Limits } from './limits.ts';
import type { Incoming, Transport } from './transport.ts';

/** The contract's paths, with the message as the JSON that was validated: it is not written another time. */
type TextPaths = {
  [Path in keyof paths]: {
    post: Omit<paths[Path]['post'], 'requestBody'> & {
      requestBody: { content: { 'application/json': string } };
    };
  };
};

/** What stays the same in all attempts at a call. */
export interface Unsigned extends Limits {
  body: string;
  headers: Record<string, string>;
}

/** One attempt at a call. @throws TransportFailure */
export type Call = (request: Unsigned, query: SignedQuery) => Promise<Incoming>;

/** How an endpoint is called. */
export interface EndpointCall {
  /** Its whole address, without query. */
  url: string;
  post: Call;
}

/** What openapi-fetch makes and sends requests with. */
export interface Carrier {
  Request: typeof Request;
  transport: Transport;
}

/** An endpoint's call for an appid. */
export function contractCall(
  endpoint: Endpoint,
  baseUrl: string,
  appid: string,
  { Request, transport }: Carrier,
): EndpointCall {
  const path = { version, appid };
  const { POST } = createClient<TextPaths>({ baseUrl, Request, bodySerializer: (text) => text });
  const post: Call = async (unsigned, query) => {
    const { response } = await POST(PATHS[endpoint], {
      body: unsigned.body,
      headers: unsigned.headers,
      params: { path, query },
      fetch: (request: Request) => transport(request, unsigned),
      parseAs: 'text',
    });
    // What openapi-fetch gives of an error is what the JSON says; the verdict and the log need it as it came.
    return { status: response.status, headers: response.headers, content: await response.text() };
  };
  return { url: defaultPathSerializer(baseUrl + PATHS[endpoint], path), post };
}
