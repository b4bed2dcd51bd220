import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {Script} from 'node:vm';
import {createCodeCache} from './code-cache.js';

/**
How the build wraps a script: in one function, so that nothing has to be put around it here.
*/
type Wrapped = (
	module: {exports: unknown},
	require: NodeJS.Require,
	load: (name: string) => Promise<unknown>,
) => void;

export type Loaded<Exports> = {
	readonly exports: Exports;
	/**
	Keeps what V8 has compiled of the script until now, unless this start could already use such.
	*/
	readonly keepCode: () => void;
};

/**
Runs a script with the code that an earlier start compiled, where that was kept; `module.enableCompileCache` does as much
from Node 22.1 on, but not for functions that were compiled only as they were called.

@param file The script's path. It is ASCII: V8 then holds its text in one byte a character.
@param build Tells this script from any other: code that was compiled from another text must never run.
@param purpose Why it is run; what is kept is for this.
@param load Imports a module, by a name relative to the script.
*/
export function loadScript<Exports>(
	file: string,
	build: string,
	purpose: string,
	load: (name: string) => Promise<unknown>,
): Loaded<Exports> {
	const cache = createCodeCache(
		path.join(path.dirname(file), 'cache'),
		`${path.basename(file, '.js')}.${purpose}`,
		build,
	);
	const cachedData = cache.read();
	const script = new Script(readFileSync(file, 'latin1'), {
		filename: file,
		...(cachedData && {cachedData}),
	});
	const module: {exports: unknown} = {exports: {}};
	(script.runInThisContext() as Wrapped)(module, createRequire(file), load);
	return {
		exports: module.exports as Exports,
		keepCode() {
			if (!cachedData || script.cachedDataRejected === true) {
				cache.write(script.createCachedData());
			}
		},
	};
}
