import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const docs = new URL('../../docs/', import.meta.url);

it('lists every page of a method once', () => {
  const listed = [
    ...readFileSync(new URL('statistics.md', docs), 'utf8').matchAll(/\(statistics\/(.+?\.md)\)/g),
  ];
  const pages = readdirSync(new URL('statistics/', docs)).filter((name) => name.endsWith('.md'));
  expect(listed.map((match) => match[1]).sort()).toEqual(pages.sort());
});
