/** The contract in one language: no text of it is missing, or in the other one. */
import { describe, expect, it } from 'vitest';
import contract from '../../generated/openapi.json' with { type: 'json' };
import { inOneLanguage, splitText } from './languages.ts';
import { Problem } from './problem.ts';

describe('a text', () => {
  it.each([
    ['一句话 / One sentence', '一句话', 'One sentence'],
    ['路径 a / b 不存在 / The path a or b', '路径 a / b 不存在', 'The path a or b'],
    ['名称 / Its name, `张三` / else', '名称', 'Its name, `张三` / else'],
    ['第一段\n第二行\n\nFirst paragraph\nsecond line', '第一段\n第二行', 'First paragraph\nsecond line'],
    ['## 标题 / Title\n\n甲\n\nA', '## 标题\n\n甲', '## Title\n\nA'],
    ['甲\n\nA\n\n```sh\n# 注\n\nls\n```', '甲\n\n```sh\n# 注\n\nls\n```', 'A\n\n```sh\n# 注\n\nls\n```'],
    ['Reference server, endpoint A', 'Reference server, endpoint A', 'Reference server, endpoint A'],
  ])('%j is parted', (text, zh, en) => {
    expect(splitText(text, '#')).toEqual({ zh, en });
  });

  it.each([
    ['只有中文', 'no English'],
    ['English only', 'no Chinese'],
    ['中文 / English 和中文', 'no English'],
    ['中文\n\nEnglish', ''],
  ])('%j: %s', (text, problem) => {
    if (problem === '') expect(splitText(text, '#')).toEqual({ zh: '中文', en: 'English' });
    else expect(() => splitText(text, '#/info')).toThrow(new RegExp(`#/info: .*${problem}`));
  });
});

it('the whole contract is there in both languages, its examples and names as they are', () => {
  const zh = inOneLanguage(contract, 'zh');
  const en = inOneLanguage(contract, 'en');
  expect(en.info.title).toBe('Omnichannel staff-service message interface');
  expect(zh.info.title).toBe('全媒体客服消息接口');
  const examples = (one: typeof contract) =>
    one.paths['/staffService/message'].post.requestBody.content['application/json'].examples;
  expect(examples(en).source.value).toEqual(examples(contract).source.value);
  expect(examples(en).source.summary).toBe("The source document's own example");
  expect(Object.keys(zh.components.schemas)).toEqual(Object.keys(contract.components.schemas));
});

it('one text in the wrong language stops codegen, with its place', () => {
  const broken = structuredClone(contract);
  broken.components.schemas.StaffMessage.properties.Tag = { description: 'Tag, in English alone' } as never;
  expect(() => inOneLanguage(broken, 'en')).toThrow(Problem);
  expect(() => inOneLanguage(broken, 'en')).toThrow(
    '#/components/schemas/StaffMessage/properties/Tag/description',
  );
});
