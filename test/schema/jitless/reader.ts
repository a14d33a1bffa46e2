export { settings } from './without-jit.js';

// Behind it, since schemas ask for the settings when they are made.

export { readReport } from '../../../src/schema/index.js';
