/** Why a message was refused, or did not arrive: the mistakes by name, each broken rule with its place. */

import { readEnvelope } from '../../../parts/answer-envelope.ts';
import type { ExchangeDetail } from '../../../state/api.ts';
import { inPageLanguage, say } from '../../../state/language.ts';
import { docsAddress, isAboutSigning, isInDocs, ruleAddress } from './docs-address.ts';
import { texts } from './texts.ts';

const MOST_ERRMSG = 500;
/** Below this, what is on the way explains it. */
const SKEW_WORTH_TELLING_MS = 2_000;

interface Properties {
  detail: ExchangeDetail;
  onShowPlace: (pointer: string) => void;
}

/** Of a bad signature the diagnosis tells more, and no place in the body is to blame. */
function brokenRules({ errcode, violations, diagnosis }: ExchangeDetail) {
  return isAboutSigning(errcode) && diagnosis.length > 0 ? [] : violations;
}

/** Pointers of the broken rules. */
export function placesOf(detail: ExchangeDetail): string[] {
  return brokenRules(detail)
    .map(({ pointer }) => pointer)
    .filter((pointer) => pointer !== '');
}

export function Why({ detail, onShowPlace }: Properties) {
  const { verdict, errcode, diagnosis, clockSkewMs } = detail;
  const isBad = verdict === 'refused' || verdict === 'dead';
  const broken = brokenRules(detail);
  const [firstPlace] = placesOf(detail);
  const firstAt = broken.findIndex(({ pointer }) => pointer === firstPlace);
  const isSkewed =
    clockSkewMs !== null && (isAboutSigning(errcode) || Math.abs(clockSkewMs) >= SKEW_WORTH_TELLING_MS);
  const errmsg = errmsgOf(detail);
  if (broken.length === 0 && diagnosis.length === 0 && !isSkewed && !isInDocs(errcode) && errmsg === '')
    return null;
  return (
    <section class={isBad ? 'why bad' : 'why'}>
      {diagnosis.map((finding) => (
        <div key={finding.mistake}>
          <h2>{say(finding)}</h2>
          <p class="muted">
            {texts().diagnosis} <code>{finding.mistake}</code>
          </p>
        </div>
      ))}
      {broken.length > 0 && (
        <ul aria-label={texts().rules}>
          {broken.map(({ pointer, rule, message }, at) => (
            <li key={at}>
              {pointer !== '' && (
                <>
                  <button
                    type="button"
                    class="pointer"
                    aria-label={texts().showPlace(pointer)}
                    onClick={() => onShowPlace(pointer)}
                  >
                    {pointer}
                  </button>{' '}
                  {at === firstAt && (
                    <>
                      <kbd>b</kbd>{' '}
                    </>
                  )}
                </>
              )}
              {inPageLanguage(message)} <Rule rule={rule} address={ruleAddress(detail, pointer)} />{' '}
              {at === firstAt && <kbd>o</kbd>}
            </li>
          ))}
        </ul>
      )}
      {errmsg !== '' && (
        <p>
          <span class="muted">{texts().errmsg}</span> {inPageLanguage(errmsg)}
        </p>
      )}
      {isSkewed && <p class="muted">{texts().skew(clockSkewMs)}</p>}
      {isInDocs(errcode) && (
        <p class="muted">
          <a href={docsAddress(errcode)} target="_blank" rel="noopener">
            {isAboutSigning(errcode) ? texts().howToSign : texts().returnCode(errcode)}
          </a>{' '}
          {firstPlace === undefined && <kbd>o</kbd>}
        </p>
      )}
    </section>
  );
}

/** What the APP says of a message that it did not take; not of one that an operator ended, and of what was refused here, all is said already. */
function errmsgOf({ direction, verdict, response, endedByHand }: ExchangeDetail): string {
  if (direction !== 'sent' || verdict === 'delivered' || endedByHand) return '';
  const { errmsg } = readEnvelope(response?.body ?? null);
  return errmsg.length > MOST_ERRMSG ? `${errmsg.slice(0, MOST_ERRMSG)}…` : errmsg;
}

/** It leads to where the documentation tells of it. */
function Rule({ rule, address }: { rule: string; address: string | undefined }) {
  if (address === undefined) return <code>{rule}</code>;
  return (
    <a href={address} target="_blank" rel="noopener" title={texts().docs}>
      <code>{rule}</code>
    </a>
  );
}
