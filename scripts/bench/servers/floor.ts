/** The same job on bare node:http: what nobody who does it in JavaScript can be much faster than. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as validators from '../../../generated/openapi.validators.js';
import { ACCEPTED, APPID, INVALID, isSigned, LIMIT_BYTES, NOT_FOUND, PATH, PORT, UNSIGNED } from './job.ts';

const isMessage = validators.receiveCustomerMessage.body!;

function answer(response: ServerResponse, status: number, envelope: object): void {
  const text = JSON.stringify(envelope);
  response.writeHead(status, [
    'Content-Type',
    'application/json; charset=utf-8',
    'Content-Length',
    String(Buffer.byteLength(text)),
  ]);
  response.end(text);
}

function readBody(request: IncomingMessage, done: (raw: Buffer | undefined) => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= LIMIT_BYTES) chunks.push(chunk);
  });
  request.on('end', () => done(bytes > LIMIT_BYTES ? undefined : Buffer.concat(chunks, bytes)));
}

function parse(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString());
  } catch {
    return undefined;
  }
}

createServer((request, response) => {
  const [path, query] = request.url!.split('?', 2);
  if (path !== PATH || request.method !== 'POST') return answer(response, 404, NOT_FOUND);
  const parameters = new URLSearchParams(query);
  if (!isSigned(APPID, parameters.get('timestamp'), parameters.get('signature')))
    return answer(response, 200, UNSIGNED);
  if (request.headers['content-type'] !== 'application/json') return answer(response, 415, INVALID);
  readBody(request, (raw) => {
    if (raw === undefined) return answer(response, 413, INVALID);
    answer(response, 200, isMessage(parse(raw)) ? ACCEPTED : INVALID);
  });
}).listen(PORT, '127.0.0.1');
