/** express-openapi-validator on Express, as its README shows it. */
import express from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import { ACCEPTED, INVALID, isSigned, LIMIT_BYTES, PORT, readContract, UNSIGNED } from './job.ts';

const app = express();
app.use(express.json({ limit: LIMIT_BYTES }));
app.use(
  OpenApiValidator.middleware({
    // Its server is the host that the benchmark calls, not the document's.
    apiSpec: { ...readContract(), servers: [{ url: '/' }] },
    validateRequests: true,
    validateResponses: false,
    validateSecurity: {
      handlers: {
        timestamp: () => true,
        signature: ({ openapi, query }) =>
          isSigned(openapi.pathParams.appid, query.timestamp, query.signature),
      },
    },
  }),
);
app.post('/api/:version/:appid/staffService/message', (_request, response) => response.json(ACCEPTED));
app.use((error, _request, response, _next) => {
  if (error.status === 401 || error.status === 403) response.json(UNSIGNED);
  else response.status(error.status === 400 ? 200 : (error.status ?? 500)).json(INVALID);
});
app.listen(PORT, '127.0.0.1');
