import { expect, it } from 'vitest';
import { areaCode, id, text } from '../../../src/config/keys/schema-terms.ts';

it.each([
  [id, 'drug-offences', true],
  [id, 'Drug offences', false],
  [areaCode, 'E06000019', true],
  [areaCode, 'E0600001', false],
  [text, 'a', true],
  [text, '', false],
])('%#: "%s" is taken: %s', (term, written, taken) => {
  expect(term.safeParse(written).success).toBe(taken);
});
