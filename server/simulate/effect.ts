/** What a fault does to a request. */
import consoleDocument from '../../generated/console.json' with { type: 'json' };
import type { components } from '../../generated/console.ts';

type Schemas = components['schemas'];
export type Shape = Schemas['FaultShape'];

export type Effect =
  | { kind: 'errcode'; errcode: number }
  | { kind: 'status'; status: number }
  | { kind: 'shape'; shape: Shape }
  | { kind: 'delay' | 'slow'; delayMs: number }
  | { kind: 'html' | 'hang' | 'close' };

const { FaultShape, NewFault } = consoleDocument.components.schemas;

/** As the contract of the control API has them: a customer's id says no more than it does. */
export const SHAPES = FaultShape.enum as readonly Shape[];
export const BOUNDS = NewFault.properties;

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
