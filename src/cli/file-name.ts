import type { Locale } from '../form/locale.js';
import { say } from './say/index.js';

/** How a file is called in what is printed. */
export function fileName(file: string, locale: Locale): string {
  return file === '-' ? say[locale].input : file;
}
