// Runs every check, as `npm run check`: the longest beside all others, in three lanes, so that two cores have work while
// one of them waits for a browser or for npm. A line says how long each took; what one that failed had to say is printed
// whole. No lane lints beside the build, which puts files into the tree that are soon gone.
import { spawn } from 'node:child_process';

const lanes = [['test:other'], ['lint', 'build', 'check:package'], ['typecheck', 'docs', 'test:coverage']];

/** Runs a script of package.json; whether it went well. */
function passes(name) {
  const began = Date.now();
  const command = spawn('npm', ['run', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [command.stdout, command.stderr]) stream.on('data', (piece) => output.push(piece));
  return new Promise((done) => {
    command.on('close', (status) => {
      if (status !== 0) process.stdout.write(Buffer.concat(output));
      const seconds = Math.round((Date.now() - began) / 1000);
      console.log(`${status === 0 ? 'passed' : 'failed'}  ${name}, ${seconds} s`);
      done(status === 0);
    });
  });
}

/** Runs scripts one after another until one fails. */
async function runLane(names) {
  for (const name of names) {
    if (!(await passes(name))) {
      process.exitCode = 1;
      return;
    }
  }
}

await Promise.all(lanes.map(runLane));
