import type { Violation } from '@staff-service/client';
import type { components } from '../../generated/console.ts';

/** A mistake of the client's diagnosis, or why there was none. */
export type SignatureFinding = components['schemas']['SignatureMistake'];

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
  /** null: a simulated fault gave no answer. */
  status: number | null;
  /** null: the answer has none. */
  errcode: number | null;
  errmsg: string;
  /** The answer's body, where a simulated fault gave another one than errcode and errmsg. */
  answer?: string;
  violations: readonly Violation[];
  /** The mistakes in the signature; filled in after the answer. */
  diagnosis: readonly SignatureFinding[];
  /** How long the answer took, milliseconds; null while it is not known. */
  durationMs: number | null;
}

export const REFUSED_KEPT = 1000;
export const REFUSED_BODY_CHARACTERS = 4096;

export interface RefusedObserver {
  refused(request: RefusedRequest): void;
  updated(request: RefusedRequest): void;
}

/** The latest refused requests of this process: whatever strangers send, memory does not fill, and no answer waits for a disk. */
export class RefusedRequests {
  /** By id, oldest first. */
  readonly #requests = new Map<string, RefusedRequest>();
  /** Those that the store has not, or not as they are now. */
  readonly #unwritten = new Set<RefusedRequest>();
  readonly #observer: RefusedObserver;

  constructor(observer: RefusedObserver = { refused() {}, updated() {} }) {
    this.#observer = observer;
  }

  add(request: RefusedRequest): void {
    this.#requests.set(request.id, request);
    this.#unwritten.add(request);
    if (this.#requests.size > REFUSED_KEPT) {
      const [id, oldest] = this.#requests.entries().next().value!;
      this.#requests.delete(id);
      this.#unwritten.delete(oldest);
    }
    this.#observer.refused(request);
  }

  /** Adds what the diagnosis found, which takes longer than the answer. */
  addDiagnosis(request: RefusedRequest, diagnosis: readonly SignatureFinding[]): void {
    request.diagnosis = diagnosis;
    this.update(request);
  }

  /** More is known of it than when it was added. */
  update(request: RefusedRequest): void {
    this.markUnwritten([request]);
    this.#observer.updated(request);
  }

  /** Newest first. */
  list(): RefusedRequest[] {
    return [...this.#requests.values()].reverse();
  }

  get(id: string): RefusedRequest | undefined {
    return this.#requests.get(id);
  }

  get hasUnwritten(): boolean {
    return this.#unwritten.size > 0;
  }

  /** Those that are to be written, oldest first: from now on they count as written. */
  takeUnwritten(): RefusedRequest[] {
    const taken = [...this.#requests.values()].filter((request) => this.#unwritten.has(request));
    this.#unwritten.clear();
    return taken;
  }

  /** To be written once more, as far as they are among the latest still. */
  markUnwritten(requests: readonly RefusedRequest[]): void {
    for (const request of requests)
      if (this.#requests.get(request.id) === request) this.#unwritten.add(request);
  }
}
