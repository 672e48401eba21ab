/** Worker thread of `checkpoints.ts`: the database's file is its data. Each message is an order; the answer is why it failed, or undefined. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { CHECKPOINT, type CheckpointState, WHAT_IS_LEFT } from './checkpoints.ts';

/** Pages: the server's own thread copies so few in a millisecond or two. */
const FEW = 100;

const database = new DatabaseSync(workerData as string);
const checkpoint = database.prepare(CHECKPOINT);
const whatIsLeft = database.prepare(WHAT_IS_LEFT);
const port = parentPort!;

port.on('message', (order: 'checkpoint' | 'close') => {
  if (order === 'close') {
    database.close();
    port.close();
    return;
  }
  let failed: string | undefined;
  try {
    copy();
  } catch (error) {
    failed = String(error); // a full disk, say: the log keeps everything
  }
  port.postMessage(failed);
});

/** Again for what was written meanwhile, as long as that gets less by half. */
function copy(): void {
  let left = Number.POSITIVE_INFINITY;
  for (let before: number; ; ) {
    before = left;
    checkpoint.all();
    const { log, checkpointed } = whatIsLeft.get() as CheckpointState;
    left = log - checkpointed;
    if (left <= FEW || left > before / 2) return;
  }
}
