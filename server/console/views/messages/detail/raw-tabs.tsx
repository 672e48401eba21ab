/** What was sent and what was answered, as it is. */
import { bytes } from '../../../parts/times.ts';
import type { ExchangeDetail } from '../../../state/api.ts';
import { isAboutBody } from './docs-address.ts';
import { JsonView } from './json-view.tsx';
import { queryFields } from './request-parts.ts';
import { texts } from './texts.ts';

interface Properties {
  detail: ExchangeDetail;
  /** The pointer of the violation that was asked for. */
  shown: string | undefined;
}

export function RequestTab({ detail, shown }: Properties) {
  const { request, errcode, violations, id, traceId, clockSkewMs } = detail;
  const { method, url, contentType, body, bodyBytes, bodyTruncated } = request;
  return (
    <>
      {bodyTruncated && <p class="wait-text">{texts().truncated}</p>}
      {body === null && <p class="muted">{texts().noBody}</p>}
      {body === '' && <p class="muted">{texts().emptyBody}</p>}
      {body && (
        <JsonView
          text={body}
          label={texts().tabs.request}
          violations={isAboutBody(errcode) ? violations : []}
          shown={shown}
          isTruncated={bodyTruncated}
        />
      )}
      <dl class="facts">
        <dt>{texts().address}</dt>
        <dd>
          {method} {url}
        </dd>
        {contentType !== null && (
          <>
            <dt>{texts().contentType}</dt>
            <dd>{contentType}</dd>
          </>
        )}
        {bodyBytes !== null && (
          <>
            <dt>{texts().size}</dt>
            <dd>{bytes(bodyBytes)}</dd>
          </>
        )}
        {clockSkewMs !== null && (
          <>
            <dt>{texts().clock}</dt>
            <dd>{texts().skew(clockSkewMs)}</dd>
          </>
        )}
        {traceId !== null && (
          <>
            <dt>{texts().traceId}</dt>
            <dd>{traceId}</dd>
          </>
        )}
        <dt>{texts().id}</dt>
        <dd>{id}</dd>
      </dl>
    </>
  );
}

export function AnswerTab({ detail: { response } }: { detail: ExchangeDetail }) {
  if (response === null) return <p class="muted">{texts().noAnswer}</p>;
  return (
    <>
      <p>{texts().status(response.status)}</p>
      {response.body === '' ? (
        <p class="muted">{texts().emptyBody}</p>
      ) : (
        <JsonView text={response.body} label={texts().tabs.answer} />
      )}
    </>
  );
}

export function HeadersTab({ detail: { request } }: { detail: ExchangeDetail }) {
  const all = [...queryFields(request.url), ...request.headers];
  return (
    <>
      {all.length > 0 && (
        <table class="fields">
          <thead>
            <tr>
              <th>{texts().name}</th>
              <th>{texts().value}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ name, value }, at) => (
              <tr key={at}>
                <th scope="row" class="name">
                  {name}
                </th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {request.headers.length === 0 && <p class="muted">{texts().noHeaders}</p>}
    </>
  );
}
