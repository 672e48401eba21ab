/** The real server on a free port, for tests that speak HTTP to it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings, type Settings, urlHost } from '../../server/config/settings.ts';
import { startServer } from '../../server/server.ts';
import { createLogger } from '../../server/telemetry/log.ts';

export interface LiveServer {
  /** Its origin, such as `http://127.0.0.1:40123`. */
  url: string;
  settings: Settings;
  /** Stops the server, and removes the data folder if it was made here. */
  stop(): Promise<void>;
}

/** Without the demo agent unless asked for. A `dataFolder` that is given is kept, so that it can be used again. */
export async function startLiveServer(overrides: Partial<Settings> = {}): Promise<LiveServer> {
  const folder = overrides.dataFolder ?? (await mkdtemp(join(tmpdir(), 'staff-service-')));
  const removeFolder = () =>
    overrides.dataFolder === undefined ? rm(folder, { recursive: true, force: true }) : undefined;
  const defaults = { ...loadSettings({ port: '0', data: folder }, {}), demoAgent: false };
  try {
    const { settings, stop } = await startServer(
      { ...defaults, ...overrides },
      await createLogger('silent', false),
    );
    return {
      url: `http://${urlHost(settings.host)}:${settings.port}`,
      settings,
      async stop() {
        await stop();
        await removeFolder();
      },
    };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}
