import { plainText } from '../plain-text.ts';
import { wrap } from './wrap.ts';

/** Texts as a list, each broken into lines of at most `width` columns. */
export function bullets(texts: readonly string[], width: number): readonly string[] {
  return texts.flatMap((text) => `- ${wrap(plainText(text), width, '  ')}`.split('\n'));
}

/** One text broken into lines. */
export function paragraph(text: string, width: number): readonly string[] {
  return wrap(plainText(text), width).split('\n');
}
