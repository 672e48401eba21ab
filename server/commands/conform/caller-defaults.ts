/** What the flags of `conform caller-of` are without being given. */

/** Where programs can be configured to send to, once and for all. */
export const DEFAULT_LISTEN = { host: '127.0.0.1', port: 8090 };
/** Seconds. */
export const DEFAULT_TIMEOUT = 90;
export const DEFAULT_WAIT = 60;

export interface Listen {
  host: string;
  /** 0: any that is free. */
  port: number;
}
