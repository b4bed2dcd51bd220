import {Buffer} from 'node:buffer';
import {createReadStream, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {
	failure,
	openBytes,
	type Failure,
	type Opened,
	type OpenOptions,
} from './open.js';
import {listBriefs} from './open-folder.js';

/**
A folder of briefs.
*/
export type Folder = {
	/**
	As it was given.
	*/
	readonly path: string;
	/**
	Paths that begin with it; never none.
	*/
	readonly files: readonly string[];
};

export type Found = Opened | {readonly ok: true; readonly folder: Folder};

/**
Where a source is looked for, and how it is opened.
*/
export type SourceOptions = Omit<OpenOptions, 'name' | 'address'> & {
	/**
	Paths are resolved from here.
	*/
	readonly cwd: string;
	/**
	Gives what standard input says; undefined when it is longer than an article can be.
	*/
	readStdin(): Promise<Uint8Array | undefined>;
	/**
	What a path or an address is refused for, in one line; undefined when it may be opened.
	*/
	refuse?(target: string): Promise<string | undefined>;
	/**
	What is being read of a file already, by its absolute path; its bytes are undefined where that has failed.
	*/
	readonly ahead?: {
		readonly path: string;
		readonly bytes: Promise<Uint8Array | undefined>;
	};
};

/**
What standard input is called.
*/
export const stdinName = 'standard input';

/**
In bytes; what is longer is no article.
*/
const longest = 256 * 1024 * 1024;

/**
Whether a target is an address and no path.
*/
export function isAddress(target: string): boolean {
	return /^https?:\/\//i.test(target);
}

/**
Opens what a person names: a path, a folder, `-` for standard input, an address. Whatever is wrong with it comes back as
a line for that person.
*/
export async function openSource(
	target: string,
	options: SourceOptions,
): Promise<Found> {
	const refused = await options.refuse?.(target);
	if (refused !== undefined) {
		return failure(refused);
	}

	const {from, allow, onLong} = options;
	const reading = {
		from,
		...(allow !== undefined && {allow}),
		...(onLong !== undefined && {onLong}),
	};
	if (target === '-') {
		const bytes = await options.readStdin();
		return bytes
			? openBytes(bytes, {...reading, name: stdinName})
			: tooLong(stdinName);
	}

	if (isAddress(target)) {
		const {fetchAddress} = await import('./fetch/index.js');
		const fetched = await fetchAddress(target);
		return fetched.ok
			? openBytes(fetched.bytes, {
					...reading,
					name: target,
					address: fetched.address,
					contentType: fetched.contentType,
					...(fetched.charset !== undefined && {charset: fetched.charset}),
				})
			: failure(fetched.message);
	}

	return openPath(target, reading, options);
}

async function openPath(
	target: string,
	reading: Omit<OpenOptions, 'name'>,
	{cwd, ahead}: Pick<SourceOptions, 'cwd' | 'ahead'>,
): Promise<Found> {
	// Files are read at once, which is over sooner than asking for it; what may keep one waiting is a stream.
	const resolved = path.resolve(cwd, target);
	try {
		const stat = statSync(resolved);
		if (stat.isDirectory()) {
			return await openFolder(target, cwd);
		}

		if (stat.isCharacterDevice() || stat.isBlockDevice()) {
			return failure(`${target}: is a device, no file`);
		}

		if (stat.size > longest) {
			return tooLong(target);
		}

		const known = ahead?.path === resolved ? await ahead.bytes : undefined;
		const bytes =
			known ??
			(stat.isFile()
				? readFileSync(resolved)
				: await readStream(createReadStream(resolved)));
		return bytes
			? await openBytes(bytes, {...reading, name: target})
			: tooLong(target);
	} catch (error: unknown) {
		return failure(`${target}: ${reasonOf(error)}`);
	}
}

async function openFolder(target: string, cwd: string): Promise<Found> {
	const resolved = path.resolve(cwd, target);
	const files = await listBriefs(resolved);
	return files.length === 0
		? failure(
				`${target}: a folder without briefs (names that end in .md, .txt, .html or .csv)`,
			)
		: {
				ok: true,
				folder: {
					path: target,
					files: files.map(file =>
						path.join(target, path.relative(resolved, file)),
					),
				},
			};
}

/**
Everything that a stream says; undefined when that is more than an article can be.
*/
export async function readStream(
	stream: AsyncIterable<Uint8Array | string>,
): Promise<Uint8Array | undefined> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	for await (const piece of stream) {
		const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
		length += bytes.length;
		if (length > longest) {
			return undefined;
		}

		pieces.push(bytes);
	}

	return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces, length);
}

function tooLong(name: string): Failure {
	return failure(
		`${name}: longer than ${longest / 1024 / 1024} MB, too long to be read as an article`,
	);
}

const reasons: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'no such file'],
	['ENOTDIR', 'no such file'],
	['EACCES', 'permission to read it is denied'],
	['EPERM', 'permission to read it is denied'],
	['ELOOP', 'links that lead in a circle'],
	['ENAMETOOLONG', 'the name is too long'],
	['ENXIO', 'is a device, no file'],
	['EIO', 'the disk could not be read'],
	['EMFILE', 'too many files are open'],
	['ERR_INVALID_ARG_VALUE', 'is no name of a file'],
]);

/**
What went wrong, in words; an error that no person can cause is thrown on.
*/
function reasonOf(error: unknown): string {
	const code =
		error instanceof Error && 'code' in error ? String(error.code) : undefined;
	if (code === undefined) {
		throw error;
	}

	return reasons.get(code) ?? `could not be read (${code})`;
}
