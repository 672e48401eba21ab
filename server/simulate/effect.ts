/** What a fault does to a request. */
import type { components } from '../../generated/console.ts';

type Schemas = components['schemas'];
export type Shape = Schemas['FaultShape'];

export type Effect =
  | { kind: 'errcode'; errcode: number }
  | { kind: 'status'; status: number }
  | { kind: 'shape'; shape: Shape }
  | { kind: 'delay' | 'slow'; delayMs: number }
  | { kind: 'html' | 'hang' | 'close' };

/** As the contract of the control API bounds them. */
export const MOST_DELAY_MS = 120_000;
export const STATUSES = { least: 200, most: 599 };

export const SHAPES: readonly Shape[] = [
  'errcodeAsText',
  'noErrcode',
  'array',
  'nothing',
  'empty',
  'truncated',
];

/** A body that is not as the contract says; a lax caller takes some of them for success. */
export function writeShape(shape: Shape, errmsg: string): string {
  switch (shape) {
    case 'errcodeAsText':
      return JSON.stringify({ errcode: '0', errmsg });
    case 'noErrcode':
      return JSON.stringify({ errmsg });
    case 'array':
      return JSON.stringify([{ errcode: 0, errmsg }]);
    case 'nothing':
      return 'null';
    case 'empty':
      return '';
    case 'truncated':
      return JSON.stringify({ errcode: 0, errmsg }).slice(0, -errmsg.length);
  }
}
