import { config } from 'zod';

/** The settings of zod, made before any schema is. */
export const settings: ReturnType<typeof config> = config({ jitless: true });
