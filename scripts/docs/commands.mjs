import {readFileSync} from 'node:fs';

/** npm's own commands that documents may name. */
const BUILT_IN = ['ci', 'install'];

const COMMAND = /\bnpm (?:run )?(?:--silent )?([a-z][\w:-]*)/g;

/** @param {string} text @returns {string[]} the names of the npm commands in a text */
const commandsIn = (text) => [...text.matchAll(COMMAND)].map(([, name = '']) => name);

/** @param {import('./markdown.mjs').Document} document */
function commandsOf({prose, examples}) {
  const inline = [...prose.matchAll(/`(npm [^`]+)`/g)].map(([, code = '']) => code);
  const shell = examples.filter(({language}) => ['sh', 'bash', 'shell'].includes(language)).map(({code}) => code);
  return {named: commandsIn([...inline, ...shell].join('\n')), promised: commandsIn(shell.join('\n'))};
}

/**
 * Commands that a document names and that don't exist, and those in its examples that the gates never run.
 *
 * @param {import('./markdown.mjs').Document} document
 */
export function wrongCommands(document) {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
  const run = commandsIn(readFileSync('.ci/run', 'utf8'));
  const {named, promised} = commandsOf(document);
  return [
    ...named
      .filter((name) => !(name in scripts) && !BUILT_IN.includes(name))
      .map((name) => `there is no command ${name}`),
    ...promised.filter((name) => !run.includes(name)).map((name) => `the gates don't run ${name}`),
  ];
}
