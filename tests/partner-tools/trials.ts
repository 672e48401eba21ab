/** Every tool that is tried, in the order of the page. */
import { expressOpenapiValidator } from './tools/express-openapi-validator.ts';
import { fastifyOpenapiGlue } from './tools/fastify-openapi-glue.ts';
import { heyApi } from './tools/hey-api.ts';
import { kubb } from './tools/kubb.ts';
import { postman } from './tools/newman.ts';
import { oazapfts } from './tools/oazapfts.ts';
import { openapiFetch } from './tools/openapi-fetch.ts';
import { openapiGenerators } from './tools/openapi-generator.ts';
import { openapiTypescriptCodegen } from './tools/openapi-typescript-codegen.ts';
import { openapiZodClient } from './tools/openapi-zod-client.ts';
import { orval } from './tools/orval.ts';
import { prism } from './tools/prism.ts';
import { spectral } from './tools/spectral.ts';
import { swaggerParser } from './tools/swagger-parser.ts';
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
  ...openapiGenerators,
  postman,
  prism,
  spectral,
  swaggerParser,
  expressOpenapiValidator,
  fastifyOpenapiGlue,
];
