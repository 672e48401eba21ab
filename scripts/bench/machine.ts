import { cpus } from 'node:os';

/** On what a benchmark ran, for its results. */
export const MACHINE = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() || 'CPU'}`;
