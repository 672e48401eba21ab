import { CALLBACK_MUTANTS } from './callbacks.ts';
import { CONNECTION_MUTANTS } from './connections.ts';
import { CONSOLE_ACCESS_MUTANTS } from './console-access.ts';
import { DELIVERY_MUTANTS } from './delivery.ts';
import { FORWARD_MUTANTS } from './forwards.ts';
import { GUARD_MUTANTS } from './guards.ts';
import { LANE_MUTANTS } from './lanes.ts';
import type { Mutant } from './mutant.ts';
import { OPERATION_MUTANTS } from './operation.ts';
import { OPERATOR_MUTANTS } from './operator.ts';
import { REQUEST_MUTANTS } from './requests.ts';
import { RETENTION_MUTANTS } from './retention.ts';
import { STORE_MUTANTS } from './store.ts';

export const MUTANTS: readonly Mutant[] = [
  ...STORE_MUTANTS,
  ...LANE_MUTANTS,
  ...RETENTION_MUTANTS,
  ...DELIVERY_MUTANTS,
  ...CALLBACK_MUTANTS,
  ...REQUEST_MUTANTS,
  ...GUARD_MUTANTS,
  ...CONSOLE_ACCESS_MUTANTS,
  ...CONNECTION_MUTANTS,
  ...OPERATION_MUTANTS,
  ...OPERATOR_MUTANTS,
  ...FORWARD_MUTANTS,
];
