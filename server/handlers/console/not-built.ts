import { refuseWithStatus } from '../../contract/control-api-refusal.ts';

export async function notBuilt(): Promise<never> {
  throw refuseWithStatus(501, 'notBuilt', '尚未实现 / not built yet');
}
