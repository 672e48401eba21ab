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
  /** Names and values in turn, see `keep-headers.ts`. */
  headers: readonly string[];
  body: string | null;
  /** Of the whole body; null when it was not read. */
  bodyBytes: number | null;
  bodyTruncated: boolean;
  status: number;
  errcode: number;
  errmsg: string;
  violations: readonly Violation[];
  /** The mistakes in the signature; filled in after the answer. */
  diagnosis: readonly Finding[];
  /** How long the answer took, milliseconds; null while it is not known. */
  durationMs: number | null;
}

export const REFUSED_KEPT = 1000;
export const REFUSED_BODY_CHARACTERS = 4096;

/** The latest refused requests of this process: whatever strangers send, memory does not fill, and no answer waits for a disk. */
export class RefusedRing {
  readonly #requests: RefusedRequest[] = [];
  /** Those that the store has not, or not as they are now. */
  readonly #unwritten = new Set<RefusedRequest>();

  add(request: RefusedRequest): void {
    this.#requests.push(request);
    this.#unwritten.add(request);
    if (this.#requests.length > REFUSED_KEPT) this.#unwritten.delete(this.#requests.shift()!);
  }

  /** Adds what the diagnosis found, which takes longer than the answer. */
  addDiagnosis(request: RefusedRequest, diagnosis: readonly Finding[]): void {
    request.diagnosis = diagnosis;
    this.markUnwritten([request]);
  }

  /** Newest first. */
  list(): RefusedRequest[] {
    return this.#requests.toReversed();
  }

  get(id: string): RefusedRequest | undefined {
    return this.#requests.find((request) => request.id === id);
  }

  get hasUnwritten(): boolean {
    return this.#unwritten.size > 0;
  }

  /** Those that are to be written, oldest first: from now on they count as written. */
  takeUnwritten(): RefusedRequest[] {
    const taken = this.#requests.filter((request) => this.#unwritten.has(request));
    this.#unwritten.clear();
    return taken;
  }

  /** To be written once more, as far as they are among the latest still. */
  markUnwritten(requests: readonly RefusedRequest[]): void {
    const latest = new Set(this.#requests);
    for (const request of requests) if (latest.has(request)) this.#unwritten.add(request);
  }
}
