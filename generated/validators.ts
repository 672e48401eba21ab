// Generated from scripts/codegen/validators.ts by `npm run codegen`. Do not edit: change the source and run it again.

/** One rule of a JSON Schema that a value breaks. */
export interface SchemaError {
  instancePath: string;
  schemaPath?: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** An ajv validator: false leaves the reasons in `errors` until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** `parameters` takes `{ path, query, header }`, names spelled as in the document. */
export interface OperationValidators {
  parameters: Validator;
  body: Validator | undefined;
  responses: Record<string, Validator>;
}
