import { aggregateRequest } from './aggregate-request.js';
import type { ReadRequest } from './asked.js';
import { checkRequest } from './check-request.js';
import { diffRequest, trendRequest } from './compare-requests.js';
import { diagnoseRequest } from './diagnose-request.js';
import { renderRequest } from './render-request.js';
import { rulesRequest } from './rules-request.js';

/** The commands there are. */
export const commands = ['check', 'diagnose', 'render', 'diff', 'trend', 'aggregate', 'rules'] as const;

export type Command = (typeof commands)[number];

/** How each command makes out what it is asked for. */
export const requests: Readonly<Record<Command, ReadRequest>> = {
  check: checkRequest,
  diagnose: diagnoseRequest,
  render: renderRequest,
  diff: diffRequest,
  trend: trendRequest,
  rules: rulesRequest,
  aggregate: aggregateRequest,
};
