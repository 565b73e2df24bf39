import { expect, it } from 'vitest';
import { asSpoken } from '../../../src/tools/certificate.ts';

it.each([
  ['Pérez García, Ana María', 'Ana María Pérez García'],
  ['Ana Pérez', 'Ana Pérez'],
  ['Pérez,', 'Pérez'],
  ['  ', ''],
  ['Pérez, Ana, PhD', 'Pérez, Ana, PhD'],
])('the name «%s» is written as it is spoken', (given, spoken) => {
  expect(asSpoken(given)).toBe(spoken);
});
