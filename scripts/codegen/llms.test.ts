import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { ROOT } from './outputs.ts';

const text = readFileSync(resolve(ROOT, 'generated/llms.txt'), 'utf8');

it('llms.txt is a title, a summary and sections, in English', () => {
  expect(text).toMatch(/^# .+\n\n> .+\n\n## Files\n/);
  expect(text.replace(/`[^`]*`/g, '')).not.toMatch(/\p{Script=Han}(?!\p{Script=Han}*\])/u);
});

it('every file that it names is there', () => {
  const files = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file!);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(resolve(ROOT, file)))).toEqual([]);
});

it('it has every return code, limit and property', () => {
  for (const { code, advice } of openapi['x-return-codes'])
    expect(text).toMatch(
      new RegExp(`^\\| ${code} \\| .* \\| ${advice.en.replace(/[()]/g, '\\$&')} \\|$`, 'm'),
    );
  for (const { value } of Object.values(openapi['x-limits'])) expect(text).toContain(` | ${value} |`);
  const { CustomerMessage, StaffMessage } = openapi.components.schemas;
  for (const name of [CustomerMessage, StaffMessage].flatMap(({ properties }) => Object.keys(properties)))
    expect(text).toContain(`\n- \`${name}\` (`);
});
