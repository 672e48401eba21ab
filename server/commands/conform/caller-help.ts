/** What `--help` says of `conform caller-of`, in both languages. */
import { sayAll } from '../language.ts';

export const CALLER_HELP = sayAll({
  callerOf: {
    zh: '测试发送一方：程序调用接口时是否符合规范',
    en: 'does a program that calls an endpoint keep the contract?',
  },
  platform: {
    zh: '测试调用接口 A 的程序（APP 的发送部分），扮演平台',
    en: 'checks what calls endpoint A (the sending half of an APP), in the part of the platform',
  },
  app: {
    zh: '测试调用接口 B 的程序（平台的投递部分），扮演 APP',
    en: 'checks what calls endpoint B (the delivering half of a platform), in the part of the APP',
  },
  onlyListens: {
    zh: '测试自己不发出请求：它监听一个地址，让程序向那里发送，回复按脚本给出（成功、失败、超时、断开）',
    en: 'the suite sends nothing: it listens, has the program send there, and answers by a script (success, failures, silence, broken connections)',
  },
  command: {
    zh: '运行程序的命令，见下；没有它时，由人手工发送',
    en: 'the command that runs the program, see below; without it a person sends by hand',
  },
  commandOrControlApi: {
    zh: '运行程序的命令，见下；没有它和 --control-api 时，由人手工发送',
    en: 'the command that runs the program, see below; without it and --control-api a person sends by hand',
  },
  controlApi: {
    zh: '被测的平台是本项目的服务器：用它的控制接口发送（令牌：env CONSOLE_TOKEN）',
    en: 'the platform is this project’s server: messages are handed over by its control API (token: env CONSOLE_TOKEN)',
  },
  listen: {
    zh: '监听的 主机:端口；端口 0 为任意空闲端口',
    en: 'host:port to listen on; port 0 is any free one',
  },
  prefix: { zh: '接口 B 的路径前缀，可为空', en: 'what endpoint B’s path begins with; may be empty' },
  appid: { zh: '程序使用的 appid', en: 'the appid that the program uses' },
  secret: {
    zh: '程序签名用的密钥，或环境变量 STAFF_SERVICE_SECRET',
    en: 'the secret that it signs with, or env STAFF_SERVICE_SECRET',
  },
  timeout: {
    zh: '程序处理一条消息最多的秒数，包括它的重试',
    en: 'seconds that it may take over a message, retries included',
  },
  wait: {
    zh: '等待消息到达的秒数：第一条消息，以及手工发送的每一条',
    en: 'seconds to wait for the first message, and for each one that is sent by hand',
  },
  concurrency: { zh: '同时进行的检查数，也是同时运行的程序数', en: 'checks at once, and programs at once' },
  programs: {
    zh: `
--command：按 POSIX shell 的规则分词，不经过 shell 运行
  写出 {user} 和 {text}：每条消息运行一次，{user}、{text}、{url}、{appid}、{id}
  在各自的参数中替换为相应的值；退出码 0 表示消息已被接受，其他为失败。
  不写 {text}：只启动一次，每条消息从标准输入得到一行
    {"id":"…","user":"…","text":"…"}
  处理完后在标准输出写一行 {"id":"…","ok":true}，失败时 "ok":false，可加 "error"；
  不要留在缓冲区，次序不限，其他行忽略。
  地址、appid 和密钥在环境变量 STAFF_SERVICE_URL、STAFF_SERVICE_APPID、
  STAFF_SERVICE_SECRET 中。`,
    en: `
--command: split into words as a POSIX shell does, and run without a shell
  With {user} and {text} it is run once a message: {user}, {text}, {url},
  {appid} and {id} become what they stand for, each within its argument. Exit
  code 0 says that the message was accepted, any other that it was not.
  Without {text} it is started once, and gets a line on standard input for each
  message: {"id":"…","user":"…","text":"…"}
  When it is done with one, it writes {"id":"…","ok":true}, or "ok":false and
  perhaps "error", as a line to standard output: unbuffered, in any order. Other
  lines are ignored.
  Address, appid and secret are in its environment: STAFF_SERVICE_URL,
  STAFF_SERVICE_APPID, STAFF_SERVICE_SECRET.`,
  },
});
