import path from 'node:path';
import process from 'node:process';
import envPaths from 'env-paths';

/**
Where what the reader did is remembered: `$XDG_STATE_HOME/brief`, else `~/.local/state/brief`; on macOS and Windows
where such data belongs there.

@param environment A relative `XDG_STATE_HOME` does not count, as its specification says.
*/
export function stateFolder(
	environment: Readonly<Record<string, string | undefined>> = process.env,
	platform: NodeJS.Platform = process.platform,
): string {
	const given = environment.XDG_STATE_HOME;
	if (given !== undefined && path.isAbsolute(given)) {
		return path.join(given, 'brief');
	}

	if (platform === 'darwin' || platform === 'win32') {
		return envPaths('brief', {suffix: ''}).data;
	}

	const home = environment.HOME;
	return home !== undefined && path.isAbsolute(home)
		? path.join(home, '.local', 'state', 'brief')
		: envPaths('brief', {suffix: ''}).log;
}
