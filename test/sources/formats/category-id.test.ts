import { expect, it } from 'vitest';
import { categoryId } from '../../../src/sources/formats/category-id.ts';

it.each([
  ['Investigation complete; no suspect identified', 'investigation-complete-no-suspect-identified'],
  ['Caution – adults', 'caution-adults'],
  ["Children's  services", 'childrens-services'],
  ['100% & more', '100-more'],
  ['--', ''],
])('%s is %s', (label, id) => expect(categoryId(label)).toBe(id));
