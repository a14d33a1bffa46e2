import type { Locale } from '../../form/locale.js';
import { en } from './en.js';
import type { Say } from './say.js';
import { zh } from './zh.js';

/** What the command line says, by language. */
export const say: Readonly<Record<Locale, Say>> = { zh, en };
