/** Every tool that is tried, in the order of the page. */
import { postman } from './tools/newman.ts';
import { openapiFetch } from './tools/openapi-fetch.ts';
import { openapiGenerators } from './tools/openapi-generator.ts';
import { spectral } from './tools/spectral.ts';
import { swaggerParser } from './tools/swagger-parser.ts';
import type { Trial } from './trial.ts';

export const TRIALS: readonly Trial[] = [
  openapiFetch,
  ...openapiGenerators,
  postman,
  spectral,
  swaggerParser,
];
