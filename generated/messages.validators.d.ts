// Generated from openapi/openapi.yaml by `npm run codegen`. Do not edit: change the source and run it again.
import type { Validator } from './validators.ts';

export const receiveCustomerMessage: Validator;
export const sendMessageToCustomer: Validator;
