/**
Writes what the readme quotes from the code: the help text and the key table. Run it after a change to either:
`npm run readme`. A test fails while the readme is stale.
*/
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {freshReadme} from './readme-parts.js';

const file = fileURLToPath(new URL('../readme.md', import.meta.url));
await writeFile(file, freshReadme(await readFile(file, 'utf8')));
