/** What there is to say of a program when nothing arrived from it. */
import type { Bilingual } from '@staff-service/client';
import { Redactor } from '../../probe/redaction.ts';
import type { ServedEndpoint } from './driver.ts';
import { findProxyVariable } from './proxy.ts';
import { TEXTS } from './texts.ts';

interface Seen {
  endpoint: ServedEndpoint;
  /** How its runs ended, each once; empty: it is running. */
  endings: readonly string[];
  /** The last lines that it wrote. */
  lines: readonly string[];
}

/** Redacted. */
export function explainSilence({ endpoint: { baseUrl, appid, secret }, endings, lines }: Seen): Bilingual {
  const variable = findProxyVariable(process.env, new URL(baseUrl).hostname);
  const { zh, en } = TEXTS.nothingArrived(
    baseUrl,
    TEXTS.given(baseUrl, appid),
    TEXTS.endings(endings),
    describeOutput(lines, secret),
  );
  const proxy = variable === undefined ? { zh: '', en: '' } : TEXTS.proxyInEnvironment(variable);
  return { zh: (zh + proxy.zh).trim(), en: (en + proxy.en).trim() };
}

/** Redacted. */
export function describeOutput(lines: readonly string[], secret: string): Bilingual {
  const redactor = new Redactor([secret]);
  return TEXTS.output(lines.map((line) => redactor.redact(line)));
}
