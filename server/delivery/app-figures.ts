/** What monitoring is told of each APP, from where it is known. */
import { callbackSecretsOf } from '../config/configuration-file.ts';
import type { App } from '../config/settings.ts';
import type { Store } from '../store/store.ts';
import type { AllAppFigures, AppFigures } from '../telemetry/app-metrics.ts';
import type { SecretUses } from '../telemetry/secret-uses.ts';
import type { Delivery } from './delivery-worker.ts';

interface Sources {
  lanes: Pick<Store['lanes'], 'pending' | 'dead'>;
  delivery: Pick<Delivery, 'figures'>;
  secretUses: Pick<SecretUses, 'list'>;
  /** By APP: when its oldest pending message was handed over. */
  oldest: ReadonlyMap<string, number>;
}

/** Every configured APP, and those that are not any more but have messages. */
export function collectAppFigures(
  apps: readonly App[],
  { lanes, delivery, secretUses, oldest }: Sources,
): AllAppFigures {
  const describe = (appid: string): AppFigures => {
    const pending = lanes.pending.currentOf(appid);
    return {
      appid,
      pending,
      dead: lanes.dead.currentOf(appid),
      oldestAt: pending > 0 ? oldest.get(appid) : undefined, // it may be some seconds old
      ...delivery.figures(appid),
      secrets: { platform: [], app: [] },
    };
  };
  const configured = apps.map((app) => {
    const { appid, secrets } = app;
    return {
      ...describe(appid),
      secrets: {
        platform: secretUses.list('platform', appid, secrets),
        app: secretUses.list('app', appid, callbackSecretsOf(app)),
      },
    };
  });
  const isConfigured = new Set(apps.map(({ appid }) => appid));
  const removed = [...new Set([...lanes.pending.apps(), ...lanes.dead.apps()])]
    .filter((appid) => !isConfigured.has(appid))
    .map(describe);
  return { configured, removed };
}
