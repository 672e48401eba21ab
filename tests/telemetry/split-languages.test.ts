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

it.each([
  ['{"a":1,}', '第 1 行第 8 列有误'],
  ['{\n"a" 1}', '第 2 行第 5 列有误'],
  ['{', '第 1 行第 2 列有误'],
  ['', '内容不完整'],
  ['<html>', "不应出现 '<'"],
])('where %j stops being JSON is Chinese in the Chinese half', (body, says) => {
  let why = '';
  try {
    JSON.parse(body);
  } catch (error) {
    why = (error as Error).message;
  }
  const en = `the body is not JSON: ${why}`;
  expect(splitLanguages(`消息体不是 JSON：${why} / ${en}`)).toEqual({ zh: `消息体不是 JSON：${says}`, en });
});
