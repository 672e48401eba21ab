import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';

const CONTINUE = Buffer.from('HTTP/1.1 100');
const END = '\r\n\r\n';
/** So many bytes of one are waited for. */
const LONGEST = 16 * 1024;

/**
 * undici ends the connection at a `100 Continue` that nobody asked for, although the answer comes after it, and a message
 * that was processed looks lost. So it is taken out of what undici reads.
 */
export function withoutContinue(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...result) => {
      if (result[1]) skipContinue(result[1]);
      callback(...result);
    });
}

function skipContinue(socket: Socket): void {
  const read = socket.read.bind(socket);
  let held: Buffer | undefined;
  socket.read = (size?: number): Buffer | null => {
    const arrived: Buffer | null = read(size);
    if (arrived === null) return null;
    let chunk = held ? Buffer.concat([held, arrived]) : arrived;
    held = undefined;
    while (chunk.subarray(0, CONTINUE.length).equals(CONTINUE)) {
      const end = chunk.indexOf(END);
      if (end < 0) {
        if (chunk.length > LONGEST) return chunk;
        held = chunk;
        return null;
      }
      chunk = chunk.subarray(end + END.length);
    }
    return chunk.length > 0 ? chunk : null;
  };
}
