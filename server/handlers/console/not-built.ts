import { refuseWithStatus } from '../../contract/control-api-refusal.ts';

export async function notBuilt(): Promise<never> {
  throw refuseWithStatus(501, 'notBuilt', { zh: '尚未实现', en: 'not built yet' });
}
