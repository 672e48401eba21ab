/** koa and openapi-backend as openapi-backend's README shows them. */
import Koa from 'koa';
import bodyparser from 'koa-bodyparser';
import { OpenAPIBackend } from 'openapi-backend';
import { ACCEPTED, INVALID, isSigned, NOT_FOUND, PORT, readContract, UNSIGNED } from './job.ts';

const answer =
  (envelope, status = 200) =>
  (_c, ctx) => {
    ctx.status = status;
    ctx.body = envelope;
  };

const api = new OpenAPIBackend({
  definition: readContract(),
  quick: true, // its check of the document knows OpenAPI 3.0 only, and without it every route would be a 404
  handlers: {
    receiveCustomerMessage: answer(ACCEPTED),
    validationFail: answer(INVALID),
    unauthorizedHandler: answer(UNSIGNED),
    notFound: answer(NOT_FOUND, 404),
  },
  securityHandlers: {
    timestamp: () => true,
    signature: ({ request }) =>
      isSigned(request.params.appid, request.query.timestamp, request.query.signature),
  },
});
await api.init();

const app = new Koa();
app.silent = true; // koa-bodyparser throws for malformed JSON; koa would print each
app.use(bodyparser());
app.use((ctx) => api.handleRequest(ctx.request, ctx));
app.listen(PORT, '127.0.0.1');
