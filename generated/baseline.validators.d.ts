// Generated from openapi/vectors/conformance/baseline.schema.json by `npm run codegen`. Do not edit: change the source and run it again.
import type { Validator } from './validators.ts';

export const validate: Validator;
