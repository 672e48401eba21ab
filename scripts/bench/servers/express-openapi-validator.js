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
  }),
);
app.post('/api/:version/:appid/staffService/message', ({ params, query }, response) => {
  response.json(isSigned(params.appid, query.timestamp, query.signature) ? ACCEPTED : UNSIGNED);
});
app.use((error, _request, response, _next) => {
  response.status(error.status === 400 ? 200 : (error.status ?? 500)).json(INVALID);
});
app.listen(PORT, '127.0.0.1');
