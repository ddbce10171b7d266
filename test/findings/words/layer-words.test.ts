import { expect, it } from 'vitest';
import { layerWords } from '../../../src/findings/words/layer-words.ts';

it.each([
  ['small-areas', 'small areas'],
  ['ward', 'wards'],
  ['district', 'districts'],
  ['towns', 'places of towns'],
  ['constructor', 'places of constructor'],
])('%s are %s', (layer, words) => expect(layerWords(layer)).toBe(words));
