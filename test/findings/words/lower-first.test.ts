import { expect, it } from 'vitest';
import { lowerFirst } from '../../../src/findings/words/lower-first.ts';

it.each([
  ['Domestic burglary', 'domestic burglary'],
  ['ASB incidents', 'ASB incidents'],
  ['A&E attendances', 'A&E attendances'],
  ['robbery', 'robbery'],
  ['West Mercia recorded more', 'West Mercia recorded more'],
  ['Home Office counts', 'Home Office counts'],
  ['Violence (NI 15)', 'violence (NI 15)'],
  ['A change of counting', 'A change of counting'],
  ['', ''],
])('writes "%s" inside a sentence as "%s"', (name, text) => expect(lowerFirst(name)).toBe(text));
