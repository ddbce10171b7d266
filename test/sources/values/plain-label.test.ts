import { expect, it } from 'vitest';
import { plainLabel } from '../../../src/sources/values/plain-label.ts';

it.each([
  ['Theft  Offences', 'theft offences'],
  [' Total recorded crime\n (excluding fraud) ', 'total recorded crime (excluding fraud)'],
  ['', ''],
])('"%s" compares as "%s"', (label, plain) => expect(plainLabel(label)).toBe(plain));
