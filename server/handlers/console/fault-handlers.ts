import type { BrokenRule } from '@staff-service/client/internal';
import type { components } from '../../../generated/console.ts';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import type { Effect } from '../../simulate/effect.ts';
import { MOST_FAULTS } from '../../simulate/faults.ts';
import { TEXTS } from '../../simulate/texts.ts';
import { TEXTS as HANDLER_TEXTS } from '../texts.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';
import type { ConsoleHandlers, ConsoleServices } from './services.ts';

type NewFault = components['schemas']['NewFault'];
type FaultKind = components['schemas']['FaultKind'];

/** Which property says more of each kind. */
const DETAILS = ['errcode', 'status', 'shape', 'delayMs'] as const;
const DETAIL_OF: Partial<Record<FaultKind, (typeof DETAILS)[number]>> = {
  errcode: 'errcode',
  status: 'status',
  shape: 'shape',
  delay: 'delayMs',
  slow: 'delayMs',
};

export function faultHandlers({
  live,
  simulator,
}: ConsoleServices): Pick<ConsoleHandlers, 'listFaults' | 'createFault' | 'deleteFault'> {
  const { faults } = simulator;
  const checkIsOn = () => {
    if (!simulator.isOn) throw refuseWithStatus(403, 'simulateOff', TEXTS.off);
  };
  return {
    async listFaults() {
      checkIsOn();
      return { status: 200, body: { faults: faults.list() } };
    },

    async createFault({ body }) {
      checkIsOn();
      const violations = findViolations(body, (appid) => live.findApp(appid) !== undefined);
      if (violations.length > 0) throw refuseViolations(violations);
      if (faults.isFull) throw refuseWithStatus(409, 'tooMany', TEXTS.tooMany(MOST_FAULTS));
      const { endpoint, kind, appid = null, user = null, times = null } = body;
      const { errcode = null, status = null, shape = null, delayMs = null } = body;
      const fault = { endpoint, appid, user, kind, errcode, status, shape, delayMs, times };
      return { status: 201, body: faults.add(fault, { kind, errcode, status, shape, delayMs } as Effect) };
    },

    async deleteFault({ path }) {
      checkIsOn();
      const removed = faults.remove(path.id);
      if (removed === undefined) throw refuseWithStatus(404, 'notFound', TEXTS.noFault);
      return { status: 200, body: removed };
    },
  };
}

/** What the schema cannot say. */
function findViolations(fault: NewFault, isKnown: (appid: string) => boolean): BrokenRule[] {
  const { kind, appid, user } = fault;
  const details = DETAILS.flatMap((name): BrokenRule[] => {
    const isGiven = fault[name] != null;
    if (DETAIL_OF[kind] === name) return isGiven ? [] : [violationAt(name, 'required', TEXTS.needed(kind))];
    return isGiven ? [violationAt(name, 'unused', TEXTS.unused(kind))] : [];
  });
  return [
    ...(appid == null || isKnown(appid) ? [] : [violationAt('appid', 'known', HANDLER_TEXTS.unknownAppid)]),
    ...(user === '' ? [violationAt('user', 'minLength', TEXTS.emptyUser)] : []),
    ...details,
    ...(kind === 'errcode' && fault.errcode === 0 ? [violationAt('errcode', 'notZero', TEXTS.notZero)] : []),
  ];
}
