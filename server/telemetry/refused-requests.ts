import type { Finding, Violation } from '@staff-service/client';

/** A request that was turned down, cut to a bounded size. */
export interface RefusedRequest {
  id: string;
  at: number;
  /** null when the request reached no endpoint. */
  endpoint: 'platform' | 'app' | null;
  appid: string | null;
  user: string | null;
  msgType: string | null;
  excerpt: string | null;
  method: string;
  target: string;
  contentType: string | null;
  body: string | null;
  bodyTruncated: boolean;
  status: number;
  errcode: number;
  errmsg: string;
  violations: readonly Violation[];
  /** The mistakes in the signature; filled in after the answer. */
  diagnosis: readonly Finding[];
}

export const REFUSED_KEPT = 1000;
export const REFUSED_BODY_CHARACTERS = 4096;

/** The latest refused requests, in memory only: whatever strangers send, neither disk nor memory fills. */
export class RefusedRequests {
  readonly #requests: RefusedRequest[] = [];

  add(request: RefusedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > REFUSED_KEPT) this.#requests.shift();
  }

  /** Newest first. */
  list(): RefusedRequest[] {
    return this.#requests.toReversed();
  }

  get(id: string): RefusedRequest | undefined {
    return this.#requests.find((request) => request.id === id);
  }
}
