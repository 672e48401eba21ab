import { readFile } from 'node:fs/promises';
import { ERRCODES } from '../../../generated/return-codes.ts';
import { importTool } from '../import-tool.ts';
import { expectErrcode } from '../sending.ts';
import type { Trial, TrialContext } from '../trial.ts';

interface Folder {
  item: { request: { body: { raw: string } } }[];
}

interface Summary {
  run: {
    failures: { error: { message: string } }[];
    executions: { response?: { json(): { errcode: number } } }[];
  };
}

/** Runs the requests of one endpoint, the first with this trial's text. @param at 0 for A, 1 for B, as in the collection */
async function runFolder(
  { document, target, content }: TrialContext,
  at: 0 | 1,
  secret: string,
): Promise<Summary> {
  const collection = JSON.parse(await readFile(document, 'utf8'));
  const folder: Folder = collection.item[at];
  const body = folder.item[0]!.request.body;
  body.raw = JSON.stringify({ ...JSON.parse(body.raw), Content: content });
  const variables = { platform: target.platformUrl, app: target.appUrl, appid: target.appid, secret };
  const { default: newman } = await importTool('newman');
  return new Promise((done, fail) => {
    newman.run(
      {
        collection: { ...collection, item: [folder] },
        envVar: Object.entries(variables).map(([key, value]) => ({ key, value })),
        timeout: 30_000,
      },
      (error: Error | null, summary: Summary) => (error === null ? done(summary) : fail(error)),
    );
  });
}

/** The collection's own tests: HTTP 200 and `errcode` 0 of every request. */
function expectPassed({ run }: Summary): void {
  if (run.executions.length === 0) throw new Error('no request was sent');
  if (run.failures.length > 0) throw new Error(run.failures.map(({ error }) => error.message).join('\n'));
}

export const postman: Trial = {
  name: 'Postman',
  packages: ['newman'],
  document: 'generated/staff-service.postman_collection.json',
  makes: {
    zh: '以 Postman 的命令行工具 Newman 运行集合中的所有请求，以及集合自带的检查。',
    en: 'Newman, Postman’s command line, runs every request of the collection with the collection’s own tests.',
  },
  signing: {
    zh: '集合的前置脚本（Pre-request Script）签名；只需填写变量 `platform`、`app`、`appid`、`secret`。',
    en: 'The collection’s pre-request script signs; only the variables `platform`, `app`, `appid`, `secret` are to be filled in.',
  },
  mind: [
    {
      zh: '请导入集合，不要导入 OpenAPI 文档：由文档生成的请求没有签名。',
      en: 'Import the collection, not the OpenAPI document: requests made from the document are not signed.',
    },
  ],
  steps: {
    async reads({ document }) {
      await importTool('newman');
      const { Collection } = (await importTool('postman-collection')).default;
      const { items } = new Collection(JSON.parse(await readFile(document, 'utf8')));
      if (items.count() !== 2) throw new Error(`${items.count()} folders, expected 2`);
    },
    async sends(context) {
      expectPassed(await runFolder(context, 0, context.target.secret));
      await context.expectStored(context.content);
    },
    async refused(context) {
      const { run } = await runFolder(context, 0, 'wrong');
      for (const { response } of run.executions)
        expectErrcode(response?.json().errcode, ERRCODES.signatureInvalid.code);
      if (run.failures.length === 0) throw new Error('the collection’s tests passed');
    },
    async callsApp(context) {
      expectPassed(await runFolder(context, 1, context.target.secret));
      await context.expectStored(context.content, 'B');
    },
  },
};
