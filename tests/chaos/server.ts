/** A server in a process of its own, to be killed: settings as JSON in the first argument. */
import { loadSettings } from '../../server/config/settings.ts';
import { startServer } from '../../server/server.ts';
import { createLogger } from '../../server/telemetry/log.ts';

const overrides = JSON.parse(process.argv[2] ?? '{}');
const settings = { ...loadSettings({ port: '0' }, {}), ...overrides };
const server = await startServer(settings, await createLogger('error', false));
process.on('SIGTERM', () => server.stop());
process.send?.('listening');
