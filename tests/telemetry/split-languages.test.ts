import { expect, it } from 'vitest';
import { splitLanguages } from '../../server/telemetry/split-languages.ts';

it.each([
  ['未知的 appid / unknown appid', '未知的 appid', 'unknown appid'],
  ['路径 "a / b" 不存在 / unknown path "a / b"', '路径 "a / b" 不存在', 'unknown path "a / b"'],
  ['客户 王 不存在 / no customer 王', '客户 王 不存在', 'no customer 王'],
  ['消息 / 正文太长 / too long', '消息 / 正文太长', 'too long'],
])('%s is taken apart', (text, zh, en) => {
  expect(splitLanguages(text)).toEqual({ zh, en });
});

it.each(['ok', '', '失败 / 错误', 'either / or', ' / ', '只有中文 / '])('%j stays whole', (text) => {
  expect(splitLanguages(text)).toEqual({ zh: text, en: text });
});
