// Generated from openapi/console.yaml by `npm run codegen`. Do not edit: change the source and run it again.
import type { OperationValidators } from './validators.ts';

export const listExchanges: OperationValidators;
export const getExchange: OperationValidators;
export const handOverMessage: OperationValidators;
export const redeliver: OperationValidators;
export const listApps: OperationValidators;
