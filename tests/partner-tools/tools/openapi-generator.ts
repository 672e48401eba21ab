/**
 * OpenAPI Generator in four languages, with programs of `programs/openapi-generator`. Its npm package downloads the
 * generator from Maven Central since version 2; versions 1.x have the generator inside, and these are the last two:
 * 4.3.1, the last stable one, and 5.0.0-beta2, whose Java needs no package that Maven alone has.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import type { Bilingual } from '@staff-service/client';
import { sendingSteps } from '../sending.ts';
import type { Target, Trial, TrialContext } from '../trial.ts';

const FOLDER = resolve(import.meta.dirname, '..');
const GENERATED = 'generated';
/** Java and Python else take file names, sources and arguments as ASCII. */
const ENV = { LC_ALL: 'C.UTF-8' };

const GENERATORS = { '4.3.1': 'openapi-generator-4', '5.0.0-beta2': 'openapi-generator-5' } as const;
const jarOf = (release: keyof typeof GENERATORS) =>
  join(FOLDER, 'node_modules', GENERATORS[release], 'bin/openapi-generator.jar');

interface Language {
  name: string;
  release: keyof typeof GENERATORS;
  generator: string;
  /** Options of the generator. */
  options(client: string): Record<string, unknown>;
  /** As the page calls it, with the options that matter. */
  shown: string;
  program: string;
  needs: Bilingual & { isHere: () => boolean };
  compile(context: TrialContext): Promise<unknown>;
  /** Of the program: command and arguments. */
  command(context: TrialContext): [string, ...string[]];
  env?: (context: TrialContext) => Record<string, string>;
  mind?: readonly Bilingual[];
}

/** Both views, by one start of the generator: a client of the whole document has the address of endpoint B built in. */
async function generate(context: TrialContext, language: Language): Promise<void> {
  const { name, release, generator, options, program } = language;
  const configs = ['platform', 'app'].map((view) => {
    const client = `${view}client`;
    return {
      inputSpec: join(dirname(context.document), `${view}-3.0.json`),
      generatorName: generator,
      outputDir: join(context.folder, GENERATED, client),
      additionalProperties: { ...options(client), hideGenerationTimestamp: true },
    };
  });
  const files = configs.map(({ outputDir }) => `${basename(outputDir)}.json`);
  await mkdir(join(context.folder, GENERATED));
  await Promise.all(
    files.map((file, at) => writeFile(join(context.folder, file), JSON.stringify(configs[at]))),
  );
  await context.run('java', [...JAVA_OPTIONS, '-jar', jarOf(release), 'batch', '--fail-fast', ...files], {
    env: ENV,
  });
  for (const { outputDir } of configs) {
    // It ends with 0 although it has failed.
    if (globSync('**/*eturn*ode*', { cwd: outputDir }).length === 0) {
      throw new Error(`${name}: no file of ReturnCode in ${basename(outputDir)}`);
    }
  }
  await cp(join(FOLDER, 'programs/openapi-generator', program), join(context.folder, program));
}

/** They start in half the time so. */
const JAVA_OPTIONS = ['-Dfile.encoding=UTF-8', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** @returns whether each command ends with 0 on this machine */
const works = (...commands: readonly (readonly string[])[]) =>
  commands.every(([command = '', ...args]) => spawnSync(command, args, { timeout: 10_000 }).status === 0);
let javaIsHere: boolean | undefined;
const hasJava = () => (javaIsHere ??= works(['java', '-version'], ['javac', '--release', '17', '-version']));

const goEnv = ({ folder }: TrialContext) => ({
  ...ENV,
  GO111MODULE: 'off',
  GOFLAGS: '',
  GOPATH: [join(folder, GENERATED, 'go'), DEBIAN_GO].join(delimiter),
});
const DEBIAN_GO = '/usr/share/gocode';

const LANGUAGES: readonly Language[] = [
  {
    name: 'openapi-generator-java',
    release: '5.0.0-beta2',
    generator: 'java',
    options: (client) => ({
      library: 'native',
      dateLibrary: 'java8',
      openApiNullable: false,
      invokerPackage: client,
      apiPackage: `${client}.api`,
      modelPackage: `${client}.model`,
    }),
    shown: '`java`, `library=native,dateLibrary=java8,openApiNullable=false`',
    program: 'Main.java',
    needs: { zh: 'Java 17 或更高（JDK）', en: 'Java 17 or later (JDK)', isHere: hasJava },
    compile: ({ run, folder }) =>
      run(
        'javac',
        [
          ...['-encoding', 'UTF-8', '-cp', jarOf('5.0.0-beta2'), '-d', 'classes', 'Main.java'],
          ...globSync(`${GENERATED}/*/src/main/**/*.java`, { cwd: folder }),
        ],
        { env: ENV },
      ),
    command: () => [
      'java',
      ...JAVA_OPTIONS,
      '-cp',
      ['classes', jarOf('5.0.0-beta2')].join(delimiter),
      'Main',
    ],
    mind: [
      {
        zh: '`library=native` 使用 JDK 自带的 HTTP 客户端，另外只需要 Jackson；本试验使用生成器的 jar 中的 Jackson 编译和运行。',
        en: '`library=native` uses the HTTP client of the JDK and besides it Jackson alone; the trial compiles and runs with the Jackson inside the generator’s jar.',
      },
    ],
  },
  {
    name: 'openapi-generator-php',
    release: '4.3.1',
    generator: 'php',
    options: (client) => ({ invokerPackage: client }),
    shown: '`php`',
    program: 'main.php',
    needs: {
      zh: 'Java 17 或更高（JDK，用于生成），PHP 8 和 curl、mbstring 扩展、Guzzle 7（Debian：`php-cli php-curl php-mbstring php-guzzlehttp-guzzle`）',
      en: 'Java 17 or later (JDK, to generate), PHP 8 with the extensions curl and mbstring, and Guzzle 7 (Debian: `php-cli php-curl php-mbstring php-guzzlehttp-guzzle`)',
      isHere: () =>
        hasJava() &&
        works([
          'php',
          '-r',
          'require "GuzzleHttp/autoload.php"; exit(extension_loaded("curl") && extension_loaded("mbstring") ? 0 : 1);',
        ]),
    },
    compile: async ({ run, folder }) => {
      const files = globSync(`${GENERATED}/*/lib/**/*.php`, { cwd: folder });
      await Promise.all([...files, 'main.php'].map((file) => run('php', ['-l', file])));
    },
    command: () => ['php', 'main.php'],
    mind: [
      {
        zh: '生成的代码是为 Guzzle 6 写的。使用 Guzzle 7 时，需补上 `GuzzleHttp\\Psr7\\build_query` 函数，并忽略 PHP 8.1 的弃用提示。',
        en: 'The generated code is written for Guzzle 6. With Guzzle 7, supply the function `GuzzleHttp\\Psr7\\build_query`, and ignore the deprecations of PHP 8.1.',
      },
    ],
  },
  {
    name: 'openapi-generator-python',
    release: '4.3.1',
    generator: 'python',
    options: (client) => ({ packageName: client }),
    shown: '`python`',
    program: 'main.py',
    needs: {
      zh: 'Java 17 或更高（JDK，用于生成），Python 3 和 urllib3、certifi、dateutil、six（Debian：`python3-urllib3 python3-certifi python3-dateutil python3-six`）',
      en: 'Java 17 or later (JDK, to generate), Python 3 with urllib3, certifi, dateutil and six (Debian: `python3-urllib3 python3-certifi python3-dateutil python3-six`)',
      isHere: () => hasJava() && works(['python3', '-c', 'import urllib3, certifi, dateutil, six']),
    },
    compile: ({ run }) =>
      run('python3', ['-m', 'compileall', '-q', '.'], { env: ENV }).then(() =>
        run('python3', ['-c', 'import platformclient, appclient'], { env: { ...ENV, PYTHONPATH } }),
      ),
    command: () => ['python3', 'main.py'],
    env: () => ({ PYTHONPATH }),
  },
  {
    name: 'openapi-generator-go',
    release: '4.3.1',
    generator: 'go-experimental',
    options: (client) => ({ packageName: client }),
    shown: '`go-experimental`',
    program: 'main.go',
    needs: {
      zh: 'Java 17 或更高（JDK，用于生成），Go 和 golang.org/x/oauth2（Debian：`golang-go golang-golang-x-oauth2-dev`）',
      en: 'Java 17 or later (JDK, to generate), Go and golang.org/x/oauth2 (Debian: `golang-go golang-golang-x-oauth2-dev`)',
      isHere: () =>
        hasJava() && works(['go', 'version'], ['test', '-d', `${DEBIAN_GO}/src/golang.org/x/oauth2`]),
    },
    async compile(context) {
      const { folder, run } = context;
      for (const client of ['platformclient', 'appclient']) {
        await cp(join(folder, GENERATED, client), join(folder, GENERATED, 'go/src', client), {
          recursive: true,
        });
      }
      await run('go', ['vet', 'platformclient', 'appclient'], { env: goEnv(context) });
      await run('go', ['build', '-o', 'main', 'main.go'], { env: goEnv(context) });
    },
    command: ({ folder }) => [join(folder, 'main')],
    mind: [
      {
        zh: '4.3.1 的 `go` 需要另一个包（`antihax/optional`）；`go-experimental` 不需要，从 5.0 起它就是 `go`。5.0.0-beta2 的 `go` 没有生成模型的文件。',
        en: '`go` of 4.3.1 needs one more package (`antihax/optional`); `go-experimental` does not, and is what `go` is from 5.0 on. `go` of 5.0.0-beta2 writes no file of a model.',
      },
    ],
  },
];

const PYTHONPATH = ['platformclient', 'appclient'].map((client) => join(GENERATED, client)).join(delimiter);

function trialOf(language: Language): Trial {
  const send = async (context: TrialContext, endpoint: 'A' | 'B', target: Target) => {
    const [command, ...args] = language.command(context);
    const { platformUrl, appUrl, appid, secret } = target;
    const url = endpoint === 'A' ? platformUrl : appUrl;
    // Arguments are shown when a command fails.
    const env = { ...ENV, SECRET: secret, ...language.env?.(context) };
    const output = await context.run(command, [...args, endpoint, url, appid, context.content], { env });
    return Number(/^errcode (-?\d+)$/m.exec(output)?.[1]);
  };
  return {
    name: language.name,
    packages: [GENERATORS[language.release]],
    document: 'generated/platform-3.0.json',
    makes: {
      zh: `OpenAPI Generator ${language.release}（${language.shown}）分别由 3.0 版的两个视图生成客户端。`,
      en: `OpenAPI Generator ${language.release} (${language.shown}) makes a client of each of the 3.0 export’s two views.`,
    },
    signing: {
      zh: '调用方计算 `timestamp` 和 `signature`，作为参数传入。',
      en: 'The caller computes `timestamp` and `signature` and passes them as arguments.',
    },
    mind: [...COMMON, ...(language.mind ?? [])],
    needs: language.needs,
    steps: {
      reads: (context) => generate(context, language),
      compiles: (context) => language.compile(context),
      ...sendingSteps(send),
    },
  };
}

const COMMON: readonly Bilingual[] = [
  {
    zh: '接口 B 的客户端由 `app-3.0.json` 生成：由整个文档生成的客户端，接口 B 的地址往往固定不变。',
    en: 'The client of endpoint B is made of `app-3.0.json`: in a client of the whole document its address is often fixed.',
  },
  {
    zh: '试验的是 npm 包中带有的最后版本；更新的版本从 Maven Central 下载，没有试过。',
    en: 'Tried is the last generator that an npm package contains; later ones are downloaded from Maven Central and were not tried.',
  },
];

export const openapiGenerators: readonly Trial[] = LANGUAGES.map(trialOf);
