// @vitest-environment node
import { beforeAll, describe, expect, it, vi } from 'vitest';

describe('what a browser says of a field', () => {
  let words: typeof import('./field-words.ts').fieldWords;
  beforeAll(async () => {
    vi.stubGlobal('document', { addEventListener: () => undefined });
    words = (await import('./field-words.ts')).fieldWords;
  });
  it('is said in our words, what is missing first', () => {
    expect(words({ valueMissing: true, typeMismatch: true }, { type: 'email' })).toBe('请填写');
    expect(words({ valueMissing: true }, { type: 'select-one' })).toBe('请选择');
    expect(words({ typeMismatch: true }, { type: 'email' })).toContain('邮件地址');
    expect(words({ tooShort: true }, { minLength: 2 })).toBe('至少写2个字');
  });
  it('is left to it where only it can name it', () => {
    expect(words({ customError: true })).toBe('');
  });
});
