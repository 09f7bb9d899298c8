import {type CommandLine, HELP, OptionsError, readOptions} from './options.js';
import type {RunningServer} from './server.js';

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) process.stdout.write(HELP);
  else await run(options);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = error instanceof OptionsError ? 2 : 1;
}

/** The server is loaded only now, so that help and complaints about options come at once. */
async function run(options: CommandLine): Promise<void> {
  const {startServer} = await import('./server.js');
  const server = await startServer(options);
  console.log(`Cổng mẫu: ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(server));
}

/** Ends what is under way; a second signal ends the process at once, as the system does by itself. */
async function stop(server: RunningServer): Promise<void> {
  try {
    await server.stop();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

/** Why it failed, down to the first cause, without a trace of the program's inside. */
function messageOf(error: unknown): string {
  if (error instanceof OptionsError) return `${error.message}\n\n--help: hướng dẫn / usage`;
  if (!(error instanceof Error)) return String(error);
  return error.cause ? `${error.message}: ${messageOf(error.cause)}` : error.message;
}
