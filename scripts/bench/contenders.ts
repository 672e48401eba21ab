/** Who is compared. */
import { resolve } from 'node:path';

export interface Contender {
  name: string;
  label: string;
  /** Arguments of `node`; the port is in the environment, and replaces `PORT`. */
  run: string[];
  /** Checks that it is known not to pass: it is timed all the same, and the table says that it does less. */
  cannot?: string[];
}

export const FLOOR = 'floor';
export const FASTIFY = 'fastify';
export const README = 'readme';

export const FOLDER = import.meta.dirname;
const server = (file: string, ...args: string[]) => [resolve(FOLDER, 'servers', file), ...args];

export const CONTENDERS: readonly Contender[] = [
  { name: FLOOR, label: 'bare node:http (the floor)', run: server('floor.ts') },
  { name: 'ours', label: 'ours, no store', run: server('ours.ts', 'no-store') },
  { name: 'ours-log', label: 'ours, no store, log to a file', run: server('ours.ts', 'no-store', 'info') },
  { name: 'ours-store', label: 'ours, durable store', run: server('ours.ts', 'store') },
  { name: FASTIFY, label: 'fastify 5 + ajv', run: server('fastify.js') },
  { name: README, label: 'koa + openapi-backend, README', run: server('koa-openapi-backend.js') },
  { name: 'express', label: 'express-openapi-validator', run: server('express-openapi-validator.js') },
  {
    name: 'prism',
    label: 'Prism mock',
    run: [
      resolve(FOLDER, 'node_modules/@stoplight/prism-cli/dist/index.js'),
      ...['mock', '--errors', '--multiprocess', 'false', '--verboseLevel', 'silent', '--port', 'PORT'],
      resolve(FOLDER, '../../generated/platform.json'),
    ],
    cannot: ['a wrong signature', 'malformed JSON'],
  },
];
