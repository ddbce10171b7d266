import { expect, it } from 'vitest';
import { shapeColumns } from '../../../src/config/keys/shape-columns.ts';
import { partnerFormats } from '../../../src/model/partner-formats.ts';
import { formats } from '../../../src/sources/formats/index.ts';

it('defines every format that a configuration may name', () => {
  expect(Object.keys(formats)).toEqual(Object.keys(partnerFormats));
});

it('gives every format of events the columns that its shape requires', () => {
  for (const [name, shape] of Object.entries(partnerFormats)) {
    // A table's own reader may know the period from the title and the category from the column.
    if (shape !== 'events') continue;
    const required = Object.entries(shapeColumns[shape]).filter(([, column]) => column.required);
    for (const [role] of required) expect(formats[name as keyof typeof formats].columns).toHaveProperty(role);
  }
});
