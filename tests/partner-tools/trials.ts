/** Every tool that is tried, in the order of the page. */
import { heyApi } from './tools/hey-api.ts';
import { kubb } from './tools/kubb.ts';
import { oazapfts } from './tools/oazapfts.ts';
import { openapiFetch } from './tools/openapi-fetch.ts';
import { openapiTypescriptCodegen } from './tools/openapi-typescript-codegen.ts';
import { openapiZodClient } from './tools/openapi-zod-client.ts';
import { orval } from './tools/orval.ts';
import { swaggerTypescriptApi } from './tools/swagger-typescript-api.ts';
import type { Trial } from './trial.ts';

export const TRIALS: readonly Trial[] = [
  openapiFetch,
  heyApi,
  orval,
  swaggerTypescriptApi,
  openapiTypescriptCodegen,
  oazapfts,
  openapiZodClient,
  kubb,
];
