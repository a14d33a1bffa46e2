#!/usr/bin/env node
import { run } from './run.js';
import { standardStreams } from './standard-streams.js';

process.exitCode = await run(process.argv.slice(2), standardStreams());
