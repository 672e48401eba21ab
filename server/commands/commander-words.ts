/** Commander's own words, of version 15, in Chinese. */
import { language } from './language.ts';

const CHINESE: [english: RegExp, chinese: string][] = [
  [/^Usage:$/, '用法：'],
  [/^Arguments:$/, '参数：'],
  [/^Options:$/, '选项：'],
  [/^Global Options:$/, '通用选项：'],
  [/^Commands:$/, '命令：'],
  [/^\[options\]$/, '[选项]'],
  [/^\[command\]$/, '[命令]'],
  [/ ?\(((?:choices|default|env): .*)\)$/, '（$1）'],
  [/(?<=（.*)choices: /, '可选值：'],
  [/(?<=（.*)default: /, '默认值：'],
  [/(?<=（.*), (?=默认值：|env: )/g, '；'],
  [/^error: missing required argument '(.*)'$/m, '错误：缺少参数 $1'],
  [/^error: option '(.*)' argument missing$/m, '错误：选项 $1 缺少值'],
  [/^error: required option '(.*)' not specified$/m, '错误：缺少必填的选项 $1'],
  [/^error: unknown option '(.*)'$/m, '错误：未知的选项 $1'],
  [/^error: unknown command '(.*)'$/m, '错误：未知的命令 $1'],
  [
    /^error: too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+): (.*)\.$/m,
    '错误：参数过多：应有 $2 个，收到 $3 个：$4',
  ],
  [
    /^error: option '(.*?)' (?:argument|value) '(.*)'(?: from env '.*?')? is invalid\. (.*)$/m,
    '错误：选项 $1 的值 $2 无效：$3',
  ],
  [/(?<=^错误：.*)Allowed choices are (.*)\.$/m, '可选值为 $1'],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/m, '（是否想输入 $1？）'],
];

export function translate(text: string): string {
  if (language === 'en') return text;
  return CHINESE.reduce((told, [english, chinese]) => told.replace(english, chinese), text);
}
