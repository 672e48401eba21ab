/** Preloaded into every server: tells the benchmark what the process has used so far. */
export interface Usage {
  /** Both user and system, µs. */
  cpuMicroseconds: number;
  residentBytes: number;
}

process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  const usage: Usage = { cpuMicroseconds: user + system, residentBytes: process.memoryUsage.rss() };
  process.send?.(usage);
});
// The probe alone keeps no process alive.
process.channel?.unref();
