// Generated from server/config.schema.yaml by `npm run codegen`. Do not edit: change the source and run it again.
import type { Validator } from './validators.ts';

export const validate: Validator;
