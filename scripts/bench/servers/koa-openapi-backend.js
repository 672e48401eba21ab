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
    receiveCustomerMessage(c, ctx) {
      const { params, query } = c.request;
      const isAccepted = isSigned(params.appid, query.timestamp, query.signature);
      return answer(isAccepted ? ACCEPTED : UNSIGNED)(c, ctx);
    },
    validationFail: answer(INVALID),
    notFound: answer(NOT_FOUND, 404),
  },
});
await api.init();

const app = new Koa();
app.silent = true; // koa-bodyparser throws for malformed JSON; koa would print each
app.use(bodyparser());
app.use((ctx) => api.handleRequest(ctx.request, ctx));
app.listen(PORT, '127.0.0.1');
