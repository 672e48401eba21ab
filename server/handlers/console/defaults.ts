/** What is taken where a request names nothing, as the contract of the control API says it. */

import consoleDocument from '../../../generated/console.json' with { type: 'json' };
import type { components } from '../../../generated/console.ts';

const { parameters, schemas } = consoleDocument.components;

export const DEFAULT_LIMIT = parameters.Limit.schema.default;
export const DEFAULT_MINUTES = parameters.Minutes.schema.default;
export const DEFAULT_LINK_SECONDS = schemas.NewLink.properties.expiresInSeconds.default;
export const DEFAULT_VERDICTS = schemas.NewRedelivery.properties.verdicts
  .default as readonly components['schemas']['RedeliveredVerdict'][];
export const DEFAULT_MESSAGES = {
  wait: parameters.Wait.schema.default,
  limit: parameters.MessageLimit.schema.default,
  endpoint: parameters.AcceptedAt.schema.default,
};
