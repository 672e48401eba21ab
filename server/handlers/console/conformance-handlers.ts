import type { Bilingual } from '@staff-service/client';
import { resolveBaseUrl } from '@staff-service/client/internal';
import type { components } from '../../../generated/console.ts';
import { secretsFor } from '../../config/configuration-file.ts';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';
import { TEXTS } from './texts.ts';

type Group =
  | 'listConformanceRuns'
  | 'startConformanceRun'
  | 'getConformanceRun'
  | 'stopConformanceRun'
  | 'getConformanceReport';

/** What no process can be given. */
const NO_ARGUMENT = /\p{Cc}|\p{Surrogate}/u;
const PROFILE = /^(?:(?:compat|recommended|hardened)(?:,idempotency)?|idempotency)$/;

export function conformanceHandlers({ live, runner, log }: ConsoleServices): Pick<ConsoleHandlers, Group> {
  const findRun = async (id: string) => {
    const run = await fromStore(log, runner.find(id));
    if (run === undefined) throw refuseWithStatus(404, 'notFound', TEXTS.noRun);
    return run;
  };
  return {
    async listConformanceRuns() {
      return { status: 200, body: { runs: await fromStore(log, runner.list()) } };
    },

    async startConformanceRun({ body }) {
      const { appid, target, profile } = body;
      for (const name of ['appid', 'secret'] as const)
        if (NO_ARGUMENT.test(body[name] ?? '')) throw invalid(name, TEXTS.noText);
      const baseUrl = resolveAddress(body);
      if (profile !== undefined && !PROFILE.test(profile)) throw invalid('profile', TEXTS.profile);
      const app = live.findApp(appid);
      const secret = body.secret ?? (app && secretsFor(app, target).secrets[0]);
      if (secret === undefined) throw invalid('secret', TEXTS.noSecret);
      const refused = await runner.refusedAddresses(baseUrl).catch(() => {
        throw invalid('baseUrl', TEXTS.hostUnknown(new URL(baseUrl).hostname));
      });
      if (refused.length > 0) throw invalid('baseUrl', TEXTS.addressRefused(refused.join(', ')));
      if (runner.isBusy) throw refuseWithStatus(409, 'busy', TEXTS.runBusy);
      return { status: 202, body: await fromStore(log, runner.start({ ...body, baseUrl, secret })) };
    },

    async getConformanceRun({ path }) {
      return { status: 200, body: await findRun(path.id) };
    },

    async stopConformanceRun({ path }) {
      runner.stop(path.id);
      return { status: 200, body: await findRun(path.id) };
    },

    async getConformanceReport({ path }) {
      await findRun(path.id);
      const html = await fromStore(log, runner.report(path.id));
      if (html === undefined) throw refuseWithStatus(404, 'notFound', TEXTS.noReport);
      return { status: 200, body: html, headers: REPORT_HEADERS };
    },
  };
}

/** As the suite takes it, and lists of processes and of runs show it: without a password. @throws Refusal 400 */
function resolveAddress({ target, baseUrl, appid }: components['schemas']['NewConformanceRun']): string {
  try {
    return resolveBaseUrl(target, baseUrl, appid);
  } catch {
    throw invalid('baseUrl', TEXTS.notUrl);
  }
}

/** The report is one file with its own script and style. It may load nothing, and is kept from this origin: it quotes what others answered. */
const REPORT_HEADERS = {
  'Content-Security-Policy':
    "sandbox allow-scripts allow-downloads; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

function invalid(property: string, text: Bilingual) {
  return refuseViolations([violationAt(property, 'known', text)]);
}
