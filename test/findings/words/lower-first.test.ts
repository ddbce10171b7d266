import { expect, it } from 'vitest';
import { lowerFirst } from '../../../src/findings/words/lower-first.ts';

it.each([
  ['Domestic burglary', 'domestic burglary'],
  ['ASB incidents', 'ASB incidents'],
  ['A&E attendances', 'A&E attendances'],
  ['robbery', 'robbery'],
])('writes "%s" inside a sentence as "%s"', (name, text) => expect(lowerFirst(name)).toBe(text));
