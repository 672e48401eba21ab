/** `staff-service serve`. Exit codes: 0 stopped, 1 could not run, 2 wrong settings. */

import { ConfigurationSource } from '../config/configuration-source.ts';
import { ConfigurationReload } from '../config/reload.ts';
import { type Flags, nameSetting, type Settings } from '../config/settings.ts';
import { BilingualError } from '../config/usage-error.ts';
import { type RunningServer, STOP_GRACE_MS, startServer } from '../server.ts';
import { createLogger, type Logger } from '../telemetry/log.ts';
import { ServiceOutput } from '../telemetry/service-output.ts';
import { banner } from './banner.ts';
import { language } from './language.ts';
import { terminalClosed } from './terminal.ts';
import { TEXTS } from './texts.ts';

const SAME_SIGNAL_MS = 500;
/** Once all has been stopped, the process ends by itself, and by force after this time. */
const LINGER_MS = 500;

export async function serve(flags: Flags): Promise<void> {
  let hangUp = () => {};
  process.on('SIGHUP', () => hangUp()); // first of all: unheard, the signal would end the process
  // Whoever reads the output may go away, or its disk may be full: a service goes on.
  for (const stream of [process.stdout, process.stderr])
    stream.removeAllListeners('error').on('error', () => {});
  const isTerminalClosed = terminalClosed();
  const source = new ConfigurationSource(flags, process.env);
  const settings = source.load();
  const log = await createLogger(settings.logLevel, process.stdout.isTTY, language);
  const server = await startServer(settings, log).catch((error) => {
    throw listenError(error, settings, flags);
  });
  const reload = new ConfigurationReload({ source, atStart: settings, live: server.live, log });
  reload.watch();
  const stop = stopOnSignal(server, reload, log);
  hangUp = () => (isTerminalClosed() ? stop('SIGHUP') : reload.reload('SIGHUP'));
  new ServiceOutput(2).write(banner(server.settings));
  const startMs = Math.round(performance.now());
  log.info({ host: settings.host, port: server.settings.port, pid: process.pid, startMs }, 'listening');
}

function stopOnSignal(
  server: RunningServer,
  reload: ConfigurationReload,
  log: Logger,
): (signal: NodeJS.Signals) => void {
  let stoppingSince: number | undefined;
  const stop = (signal: NodeJS.Signals) => {
    if (stoppingSince !== undefined) {
      // npm hands on what the terminal, or systemd, has sent to the server too: that is not asked twice.
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(130);
      return;
    }
    stoppingSince = performance.now();
    log.info(
      { signal, waitsMs: STOP_GRACE_MS },
      'stopping: running requests and deliveries may finish; again to stop now',
    );
    reload.stop();
    server
      .stop()
      .then(
        () => log.info('stopped'),
        (error: unknown) => {
          log.error({ err: error }, 'could not stop cleanly');
          process.exitCode = 1;
        },
      )
      // A connection whose other side does not close its half would hold the process for ever.
      .finally(() => setTimeout(() => process.exit(), LINGER_MS).unref());
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return stop;
}

/** The system's error in words; anything else as it is. */
function listenError(error: NodeJS.ErrnoException, settings: Settings, flags: Flags): Error {
  const faults = {
    EADDRINUSE: ['port', TEXTS.portInUse],
    EACCES: ['port', TEXTS.portNotPermitted],
    EADDRNOTAVAIL: ['host', TEXTS.notOurAddress],
    ENOTFOUND: ['host', TEXTS.unknownHost],
  } as const;
  const fault = faults[error.code as keyof typeof faults];
  if (fault === undefined || !['listen', 'getaddrinfo'].includes(error.syscall!)) return error;
  const [setting, text] = fault;
  const place = nameSetting(setting, settings[setting], flags, process.env);
  return new BilingualError(place, text, { cause: error });
}
