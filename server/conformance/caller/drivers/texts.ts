/** What is said of a program under test that cannot be driven, in both languages. */
import type { Bilingual } from '@staff-service/client';

export const TEXTS = {
  // --command
  emptyCommand: {
    zh: '没有写出要运行的程序。例：php send.php {user} {text}',
    en: 'It names no program. Example: php send.php {user} {text}',
  },
  unclosedQuote: {
    zh: '引号没有闭合，或以反斜杠结尾。按 shell 的规则分词。',
    en: 'A quote is not closed, or it ends in a backslash. Words are split as a shell splits them.',
  },
  needsShell: (word: string) => ({
    zh: `“${word}”只有 shell 能解释，而命令不经过 shell 运行。请写成脚本，或：sh -c '… "$1" "$2"' sh {user} {text}`,
    en: `“${word}” means something to a shell only, and no shell is asked. Make it a script, or write: sh -c '… "$1" "$2"' sh {user} {text}`,
  }),
  textWithoutUser: {
    zh: '有 {text} 而没有 {user}：程序要知道是哪位客户的消息。',
    en: 'It has {text} without {user}: the program has to know whose message it is.',
  },
  withoutText: (placeholder: string) => ({
    zh: `有 ${placeholder} 而没有 {text}：每条消息运行一次的命令要两者都有；一直运行的程序从标准输入逐行读取 JSON。`,
    en: `It has ${placeholder} without {text}: a command that is run once a message has both; a program that is kept running reads lines of JSON.`,
  }),

  // start
  notStarted: (program: string, code: string) => {
    const reasons: Record<string, Bilingual> = {
      ENOENT: {
        zh: '没有这个程序。请核对拼写、PATH 和当前目录，或写出完整的路径',
        en: 'there is no such program. Check its spelling, PATH and the current folder, or give its whole path',
      },
      EACCES: {
        zh: '没有执行权限。请 chmod +x，或把解释器写在前面，如 python3 send.py',
        en: 'it may not be executed. Use chmod +x, or put its interpreter first, as in python3 send.py',
      },
      ENOEXEC: {
        zh: '不是可执行文件。请把解释器写在前面，如 python3 send.py',
        en: 'it is not an executable. Put its interpreter first, as in python3 send.py',
      },
    };
    const { zh, en } = reasons[code] ?? { zh: code, en: code };
    return { zh: `无法启动 ${program}：${zh}。`, en: `${program} cannot be started: ${en}.` };
  },
  endedAtStart: (ending: string, output: Bilingual) => ({
    zh: `程序还没有回复任何一行就结束了（${ending}）。${output.zh}若它每次只发送一条消息，请在命令中写出 {user} 和 {text}；若它一直运行，请先修正这个错误。`,
    en: `The program ended before it had answered a line (${ending}). ${output.en}If it sends one message and ends, name {user} and {text} in the command; if it is to go on running, fix this error first.`,
  }),

  // an order
  neverEnds: (seconds: number, output: Bilingual) => ({
    zh: `程序运行了 ${seconds} 秒仍未结束，已将它结束。${output.zh}每条消息运行一次的程序发送后要结束，并以退出码 0 表示已被接受；若它一直运行，请不写 {text}，让它从标准输入逐行读取 JSON。--timeout 可延长时间。`,
    en: `The program had not ended after ${seconds} s, and was ended. ${output.en}Run once a message, it ends when the message is sent, with exit code 0 for accepted; if it goes on running, leave {text} out and let it read lines of JSON. --timeout allows more.`,
  }),
  neverAnswers: (seconds: number, output: Bilingual) => ({
    zh: `程序在 ${seconds} 秒内没有对标准输入的一行作出回复。${output.zh}处理完一行后要在标准输出写一行 {"id":"…","ok":true}（或 "ok":false），id 与收到的相同，并立即输出，不留在缓冲区。`,
    en: `The program did not answer a line of its standard input within ${seconds} s. ${output.en}When it is done with a line, it writes one with {"id":"…","ok":true} (or "ok":false) and the id of that line to its standard output, and flushes it.`,
  }),

  // nothing arrived
  nothingArrived: (url: string, given: Bilingual, ending: Bilingual, output: Bilingual) => ({
    zh: `${url} 没有收到任何请求。${given.zh}${ending.zh}${output.zh}`,
    en: `Nothing arrived at ${url}. ${given.en}${ending.en}${output.en}`,
  }),
  given: (url: string, appid: string) => ({
    zh: `程序得到的环境变量是 STAFF_SERVICE_URL=${url}、STAFF_SERVICE_APPID=${appid} 和 STAFF_SERVICE_SECRET：请核对它是否发往 STAFF_SERVICE_URL，而不是写在自己配置里的地址。`,
    en: `The program was given STAFF_SERVICE_URL=${url}, STAFF_SERVICE_APPID=${appid} and STAFF_SERVICE_SECRET: check that it sends to STAFF_SERVICE_URL and not to an address of its own configuration. `,
  }),
  endings: (seen: readonly string[]) => ({
    zh: seen.length > 0 ? `它的结束情况：${seen.join('、')}。` : '它没有结束。',
    en: seen.length > 0 ? `How it ended: ${seen.join(', ')}. ` : 'It had not ended. ',
  }),
  output: (lines: readonly string[]) => ({
    zh:
      lines.length > 0 ? `它最后的输出：${lines.map((line) => `“${line}”`).join(' ')}。` : '它没有任何输出。',
    en:
      lines.length > 0
        ? `The last of what it wrote: ${lines.map((line) => `“${line}”`).join(' ')}. `
        : 'It wrote nothing. ',
  }),
  nothingByHand: (url: string, appid: string, seconds: number) => ({
    zh: `${url} 在 ${seconds} 秒内没有收到任何请求。请核对程序的地址和 appid（${appid}），在提示出现后发送；--wait 可延长时间，--command 由测试来运行程序。`,
    en: `Nothing arrived at ${url} within ${seconds} s. Check the program's address and appid (${appid}), and send when you are told to; --wait allows more time, and with --command the suite runs the program.`,
  }),
  proxyInEnvironment: (variable: string) => ({
    zh: `环境变量 ${variable} 已设置：程序可能把发往本机的请求也交给代理。请 unset ${variable}，或设置 NO_PROXY=127.0.0.1,localhost。`,
    en: `${variable} is set: the program may send what is for this machine through that proxy too. Unset it, or set NO_PROXY=127.0.0.1,localhost. `,
  }),
};

/** Of a request that did not come straight from the program. */
export const PROXY = {
  absoluteForm: (url: string) => ({
    zh: `请求行里是完整的地址 ${url}：程序把这里当成了代理`,
    en: `the request line has the whole address ${url}: the program takes this for a proxy`,
  }),
  header: (name: string, value: string) => ({
    zh: `请求带有头域 ${name}: ${value}，经过了代理`,
    en: `the request has ${name}: ${value}, so that it came through a proxy`,
  }),
  remedy: (zh: string, en: string) => ({
    zh: `${zh}。代理会改变连接、重试和超时，测试没有意义：请让程序直接连接，取消 HTTP_PROXY，或设置 NO_PROXY=127.0.0.1,localhost。`,
    en: `${en[0]!.toUpperCase()}${en.slice(1)}. A proxy changes connections, retries and time-outs, so that nothing can be shown: let the program connect by itself, unset HTTP_PROXY, or set NO_PROXY=127.0.0.1,localhost.`,
  }),
};

/** What a person is told who sends by hand. */
export const BY_HAND = {
  name: '人工发送 / by hand',
  endpoint: (url: string, appid: string) => ({
    zh: `请让程序发送到 ${url}\nappid：${appid}；密钥：给本命令的同一个（--secret、--secret-file 或 STAFF_SERVICE_SECRET）`,
    en: `Let the program send to ${url}\nappid: ${appid}; secret: the one that this command was given (--secret, --secret-file or STAFF_SERVICE_SECRET)`,
  }),
  send: (messages: number, customers: number, seconds: number) => ({
    zh: `请现在发送 ${messages} 条消息，${customers === 1 ? '同一位客户的' : `属于 ${customers} 位客户`}，正文任意（${seconds} 秒内）。失败的不要手工重试`,
    en: `Now send ${messages === 1 ? 'one message' : `${messages} messages`} of ${customers === 1 ? 'one customer' : `${customers} customers`}, with any text (within ${seconds} s). What fails is not to be sent again by hand`,
  }),
};
