/** `staff-service serve`. Exit codes: 0 stopped, 1 could not run, 2 wrong settings. */
import { banner } from './banner.ts';
import { type Flags, loadSettings, type Settings } from './config.ts';
import { createLogger, type Logger } from './log.ts';
import { type RunningServer, startServer } from './server.ts';

export async function serve(flags: Flags): Promise<void> {
  const settings = loadSettings(flags, process.env);
  const log = await createLogger(settings.logLevel);
  const server = await startServer(settings, log).catch((error) => {
    throw listenError(error, settings);
  });
  process.stderr.write(banner(server.settings));
  const startMs = Math.round(performance.now());
  log.info({ host: settings.host, port: server.settings.port, startMs }, 'listening');
  stopOnSignal(server, log);
}

function stopOnSignal(server: RunningServer, log: Logger): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(130); // asked twice: now
    stopping = true;
    log.info({ signal }, 'stopping');
    server.stop().then(
      () => log.info('stopped'),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly');
        process.exitCode = 1;
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** The system's error in words; anything else as it is. */
function listenError(error: NodeJS.ErrnoException, { host, port }: Settings): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `--port ${port}: 端口已被占用 / the port is in use; --port 0 takes any free one`,
    EACCES: `--port ${port}: 没有权限 / not permitted; ports from 1024 up are`,
    EADDRNOTAVAIL: `--host ${host}: 不是本机的地址 / not an address of this machine`,
    ENOTFOUND: `--host ${host}: 未知的主机 / unknown host`,
  };
  const reason =
    error.syscall === 'listen' || error.syscall === 'getaddrinfo' ? reasons[error.code ?? ''] : undefined;
  return reason === undefined ? error : new Error(reason, { cause: error });
}
