import { expect, it } from 'vitest';
import { shapeColumns } from '../../../src/config/shape-columns.ts';
import { partnerFormats } from '../../../src/model/source.ts';
import { formats } from '../../../src/sources/formats/index.ts';

it('defines every format that a configuration may name', () => {
  expect(Object.keys(formats)).toEqual(Object.keys(partnerFormats));
});

it('gives every format the columns that its shape requires', () => {
  for (const [name, shape] of Object.entries(partnerFormats)) {
    const required = Object.entries(shapeColumns[shape]).filter(([, column]) => column.required);
    for (const [role] of required) expect(formats[name as keyof typeof formats].columns).toHaveProperty(role);
  }
});
