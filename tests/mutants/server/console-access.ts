/** Who may see the console, and from where. */
import type { Mutant } from './mutant.ts';

const CONSOLE_TESTS = ['tests/handlers/console-api.test.ts'];
const SOURCE_TESTS = ['tests/http/console-source.test.ts'];
const LOGIN_TESTS = ['tests/http/console-login.test.ts'];
const LINK_TESTS = ['tests/http/console-links.test.ts'];

export const CONSOLE_ACCESS_MUTANTS: readonly Mutant[] = [
  {
    id: 'token-not-compared',
    breaks: 'the control API wants its token',
    file: 'server/handlers/console/console-access.ts',
    find: 'timingSafeEqual(digest(given), digest(consoleToken))',
    replace: "given !== ''",
    tests: LOGIN_TESTS,
  },
  {
    id: 'any-host',
    breaks: 'without a token, a web page cannot reach the control API through a name of its own',
    file: 'server/http/check-source.ts',
    find: '!isLocal(host) || ',
    replace: '',
    tests: SOURCE_TESTS,
  },
  {
    id: 'through-proxies',
    breaks: 'without a token, nobody comes through a proxy',
    file: 'server/http/check-source.ts',
    find: ' || hasPassedProxy(headers)',
    replace: '',
    tests: CONSOLE_TESTS,
  },
  {
    id: 'any-origin',
    breaks: 'nothing is done for a web page elsewhere',
    file: 'server/http/check-source.ts',
    find: 'if (origin !== undefined && !isOwnOrigin(origin, headers)) return true;',
    replace: '',
    tests: SOURCE_TESTS,
  },
  {
    id: 'origin-read-as-an-address',
    breaks: 'an origin that only looks like the own one is another',
    file: 'server/http/check-source.ts',
    find: '.origin === origin;',
    replace: '.origin === (URL.canParse(origin) ? new URL(origin).origin : origin);',
    tests: SOURCE_TESTS,
  },
  {
    id: 'any-site',
    breaks: 'nothing is done for a page that browsers say is elsewhere',
    file: 'server/http/check-source.ts',
    find: "return site !== 'none' && site !== 'same-origin';",
    replace: 'return false;',
    tests: SOURCE_TESTS,
  },
  {
    id: 'api-opened-by-links',
    breaks: 'a page elsewhere may link to the console’s page, not to its API',
    file: 'server/http/check-source.ts',
    find: '!(isDocument && isNavigation(headers))',
    replace: '!isNavigation(headers)',
    tests: SOURCE_TESTS,
  },
  {
    id: 'cookie-is-enough',
    breaks: 'a request that a browser was made to send changes nothing',
    file: 'server/http/check-source.ts',
    find: 'goesByCookie(headers) && !saysOwnPage(headers)',
    replace: 'false',
    tests: LOGIN_TESTS,
  },
  {
    id: 'page-for-any-source',
    breaks: 'the page is for its own site too',
    file: 'server/http/console-page.ts',
    find: '    checkSource(ctx.req, isView);\n',
    replace: '',
    tests: SOURCE_TESTS,
  },
  {
    id: 'link-opens-all-operations',
    breaks: 'a shared link lets one look, no more',
    file: 'server/http/authenticate-console.ts',
    find: "access.all || securitySchemes.has('partnerLink')",
    replace: 'access !== undefined',
    tests: LINK_TESTS,
  },
  {
    id: 'link-without-end',
    breaks: 'a shared link ends',
    file: 'server/store/credentials.ts',
    find: ".where('token_hash', '=', tokenHash)\n      .where('expires_at', '>', now)\n      .executeTakeFirst();\n  }\n\n  /** Those",
    replace: ".where('token_hash', '=', tokenHash)\n      .executeTakeFirst();\n  }\n\n  /** Those",
    tests: LINK_TESTS,
  },
  {
    id: 'dead-link-sees-all',
    breaks: 'a link that has ended gives no more than it did',
    file: 'server/handlers/console/console-access.ts',
    find: 'if (link !== undefined) return this.findByLink(link);',
    replace:
      'const found = link === undefined ? undefined : await this.findByLink(link);\n    if (found !== undefined) return found;',
    tests: LINK_TESTS,
  },
  {
    id: 'link-outlives-its-app',
    breaks: 'an APP that is configured no more is shown to nobody',
    file: 'server/handlers/console/console-access.ts',
    find: 'this.#live.findApp(link.app_id) === undefined',
    replace: 'false',
    tests: LINK_TESTS,
  },
  {
    id: 'logout-keeps-the-login',
    breaks: 'after a logout the cookie opens nothing',
    file: 'server/handlers/console/console-access.ts',
    find: 'if (this.needsLogin) await this.#credentials.deleteSession(this.#hashOfSession(token));',
    replace: '',
    tests: LOGIN_TESTS,
  },
  {
    id: 'logins-without-limit',
    breaks: 'nobody tries tokens one after another',
    file: 'server/handlers/console/access-handlers.ts',
    find: 'await limitLogin(caller.address);',
    replace: '',
    tests: LOGIN_TESTS,
  },
];
