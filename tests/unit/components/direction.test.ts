import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../src/components/direction.ts';

describe('the direction of a language', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa', 'ur-PK', 'az-Arab'])('is from right to left for %s', (lang) => {
    expect(directionOf(lang)).toBe('rtl');
  });

  it.each(['es', 'en-US', 'arn', 'pt-BR', 'zh-Hant', ''])('is from left to right for «%s»', (lang) => {
    expect(directionOf(lang)).toBe('ltr');
  });
});
