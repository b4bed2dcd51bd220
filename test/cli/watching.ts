/**
Options for Node that have it write into the file `$LOADED`, a line each, which files are loaded or read, and `write` for
each write of its own to an open file.
*/
export const watching: readonly string[] = [
	'--import',
	`data:text/javascript,${encodeURIComponent(`
		import fs from 'node:fs';
		import {register} from 'node:module';
		const note = line => fs.appendFileSync(process.env.LOADED, line + '\\n');
		const {readFileSync, writeSync} = fs;
		fs.readFileSync = (file, ...rest) => {
			if (typeof file === 'string') note(file);
			return readFileSync(file, ...rest);
		};
		let isNoting = false;
		fs.writeSync = (...rest) => {
			if (!isNoting) {
				isNoting = true;
				note('write');
				isNoting = false;
			}

			return writeSync(...rest);
		};
		register('data:text/javascript,' + encodeURIComponent(\`
			import {appendFileSync} from 'node:fs';
			export async function load(url, context, next) {
				if (url.startsWith('file:')) appendFileSync(process.env.LOADED, url.slice('file://'.length) + '\\\\n');
				return next(url, context);
			}
		\`));
	`)}`,
];
