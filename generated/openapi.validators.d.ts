// Generated from openapi/openapi.yaml by `npm run codegen`. Do not edit: change the source and run it again.
import type { OperationValidators } from './validators.ts';

export const receiveCustomerMessage: OperationValidators;
export const sendMessageToCustomer: OperationValidators;
