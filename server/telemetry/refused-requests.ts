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
  /** null: a simulated fault gave no answer. */
  status: number | null;
  /** null: the answer has none. */
  errcode: number | null;
  errmsg: string;
  /** The answer's body, where a simulated fault gave another one than errcode and errmsg. */
  answer?: string;
  violations: readonly Violation[];
  /** The mistakes in the signature; filled in after the answer. */
  diagnosis: readonly Finding[];
}

export const REFUSED_KEPT = 1000;
export const REFUSED_BODY_CHARACTERS = 4096;

export interface RefusedObserver {
  refused(request: RefusedRequest): void;
  diagnosed(request: RefusedRequest): void;
}

/** The latest refused requests, in memory only: whatever strangers send, neither disk nor memory fills. */
export class RefusedRequests {
  readonly #requests: RefusedRequest[] = [];
  readonly #observer: RefusedObserver;

  constructor(observer: RefusedObserver = { refused() {}, diagnosed() {} }) {
    this.#observer = observer;
  }

  add(request: RefusedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > REFUSED_KEPT) this.#requests.shift();
    this.#observer.refused(request);
  }

  /** Adds what the diagnosis found, which takes longer than the answer. */
  addDiagnosis(request: RefusedRequest, diagnosis: readonly Finding[]): void {
    request.diagnosis = diagnosis;
    this.#observer.diagnosed(request);
  }

  /** Newest first. */
  list(): RefusedRequest[] {
    return this.#requests.toReversed();
  }

  get(id: string): RefusedRequest | undefined {
    return this.#requests.find((request) => request.id === id);
  }
}
