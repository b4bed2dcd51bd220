import {
	closeSync,
	fstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';
import process from 'node:process';

/**
Compiled code on the disk, for one script and one Node.
*/
export type CodeCache = {
	/**
	What an earlier start kept; undefined where there is nothing that may be trusted.
	*/
	read(): Uint8Array | undefined;
	/**
	Keeps it in one step, and drops what was kept of other builds. False where nothing can be written: a start without it is
	slower, and no worse.
	*/
	write(code: Uint8Array): boolean;
};

/**
Makes the cache: beside the program, where that can be written, else in the person's own folder for such.

@param beside The folder beside the program.
@param name The script's name.
@param build Tells one text of the script from another.
*/
export function createCodeCache(
	beside: string,
	name: string,
	build: string,
): CodeCache {
	const file = `${name}-${build}-${process.version}-${process.arch}.bin`;
	const folders = [() => beside, ownFolder];
	return {
		read() {
			for (const folder of folders) {
				const code = readTrusted(path.join(folder(), file));
				if (code) {
					return code;
				}
			}

			return undefined;
		},
		write: code =>
			folders.some(folder =>
				write(
					folder(),
					file,
					code,
					other =>
						other.startsWith(`${name}-`) &&
						!other.startsWith(`${name}-${build}-`),
				),
			),
	};
}

/**
The person's own folder for what can be made again: `$XDG_CACHE_HOME/brief`, else `~/.cache/brief`.
*/
function ownFolder(): string {
	const given = process.env.XDG_CACHE_HOME;
	return path.join(
		given !== undefined && path.isAbsolute(given)
			? given
			: path.join(homedir(), '.cache'),
		'brief',
	);
}

/**
Code that runs as it stands must be the person's own, or the system's: nobody else may have written it.
*/
function readTrusted(file: string): Uint8Array | undefined {
	let descriptor: number | undefined;
	try {
		descriptor = openSync(file, 'r');
		const {uid, mode} = fstatSync(descriptor);
		const self = process.getuid?.() ?? uid;
		const isOwn = (uid === self || uid === 0) && (mode & 0o022) === 0;
		return isOwn ? readFileSync(descriptor) : undefined;
	} catch {
		// Nothing was kept.
		return undefined;
	} finally {
		if (descriptor !== undefined) {
			closeSync(descriptor);
		}
	}
}

/**
Writes a file in one step; false where the folder cannot be written.
*/
function write(
	folder: string,
	name: string,
	code: Uint8Array,
	isStale: (name: string) => boolean,
): boolean {
	const file = path.join(folder, name);
	const draft = `${file}.${process.pid}`;
	try {
		mkdirSync(folder, {recursive: true, mode: 0o700});
		writeFileSync(draft, code, {mode: 0o600});
		renameSync(draft, file);
		for (const other of readdirSync(folder)) {
			if (isStale(other)) {
				rmSync(path.join(folder, other), {force: true});
			}
		}

		return true;
	} catch {
		discard(draft);
		return false;
	}
}

/**
Takes away what was begun, where it was begun at all.
*/
function discard(draft: string): void {
	try {
		rmSync(draft, {force: true});
	} catch {
		// The folder is none.
	}
}
