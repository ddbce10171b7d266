import { expect, it } from 'vitest';
import { packageInfo } from '../../src/cli/version.ts';

it('says the name and version of the package', () => {
  expect(packageInfo()).toEqual({
    name: 'strategic-assessment',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  });
});
