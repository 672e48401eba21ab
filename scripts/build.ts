/**
 * `npm run build`: a package as a folder to publish or pack. The same sources give the same bytes.
 * Exit codes: 0 done, 1 failed, 2 wrong usage.
 */
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildClient } from './build/client.ts';
import { buildOpenapi } from './build/openapi.ts';
import { readManifest } from './build/package-folder.ts';
import { buildServer } from './build/server.ts';
import { ROOT } from './codegen/outputs.ts';

const HELP = `npm run build -- [client | server | openapi] [options]

  --out <folder>       where to (default client/dist, server/dist …): a new or empty folder, or an earlier build,
                       which is replaced
  --repository <url>   of the public repository; npm's provenance needs it
  --no-docs            client only: without the HTML documentation of the API, in the folder docs
  --help

Then npm pack ./client/dist; or npm publish ./client/dist, from a CI that npm takes provenance from.
`;

const BUILDS = { client: buildClient, server: buildServer, openapi: buildOpenapi };

try {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: 'string' },
      repository: { type: 'string' },
      'no-docs': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [name = 'client', ...more] = positionals;
  if (values.help) process.stdout.write(HELP);
  else if (!Object.hasOwn(BUILDS, name) || more.length > 0) failUsage(positionals.join(' '));
  else {
    const out = resolve(values.out ?? join(ROOT, name, 'dist'));
    const { repository, 'no-docs': noDocs } = values;
    await BUILDS[name as keyof typeof BUILDS](out, { repository, hasDocs: !noDocs });
    const built = readManifest(out)!;
    process.stdout.write(`${built.name}@${built.version}: npm pack ./${relative(process.cwd(), out)}\n`);
  }
} catch (error) {
  const usage = String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
  if (usage) failUsage((error as Error).message);
  else {
    process.stderr.write(`${error}\n`);
    process.exitCode = 1;
  }
}

function failUsage(what: string): void {
  process.stderr.write(`${what}\n\n${HELP}`);
  process.exitCode = 2;
}
