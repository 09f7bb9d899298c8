// Checks the documents: where their links lead, whether their commands exist and are run by the gates, and whether the
// elements have the tags and attributes of their examples.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {wrongCommands} from './docs/commands.mjs';
import {wrongLinks} from './docs/links.mjs';
import {parse} from './docs/markdown.mjs';
import {wrongTags} from './docs/tags.mjs';

const documents = ['.', 'docs']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => file.endsWith('.md'))
  .map((file) => parse(file, readFileSync(file, 'utf8')));

const complaints = documents.flatMap((document) =>
  [...wrongLinks(document), ...wrongCommands(document), ...wrongTags(document)].map(
    (complaint) => `${document.file}: ${complaint}`,
  ),
);
for (const complaint of complaints) console.error(complaint);
console.log(`${documents.length} documents checked, ${complaints.length} complaints.`);
process.exitCode = complaints.length > 0 || documents.length === 0 ? 1 : 0;
