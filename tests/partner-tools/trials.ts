/** Every tool that is tried, in the order of the page. */
import { openapiFetch } from './tools/openapi-fetch.ts';
import { openapiGenerators } from './tools/openapi-generator.ts';
import type { Trial } from './trial.ts';

export const TRIALS: readonly Trial[] = [openapiFetch, ...openapiGenerators];
