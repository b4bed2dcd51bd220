import {once} from 'node:events';
import path from 'node:path';
import {
	openSource,
	readStream,
	type Found,
	type SourceOptions,
} from '../article/open-source.js';
import type {Request} from './flags.js';
import type {Io} from './io.js';
import type {Ahead} from './read-ahead.js';
import {isRestrictedBy} from './restricted.js';
import {createGuard} from './root.js';

/**
What was asked for, opened, and the way to open more.
*/
export type Target = {
	/**
	As it was named; what the program chose otherwise.
	*/
	readonly name: string;
	readonly found: Found;
	/**
	Opens another brief, or the same again without some of its repairs.
	*/
	open(name: string, options?: Reopening): Promise<Found>;
};

type Reopening = Pick<SourceOptions, 'allow' | 'onLong'>;

/**
So long does a command that names nothing wait for a pipe to say something, in milliseconds.
*/
const patience = 2000;

/**
Opens what a command line names: a path, an address, `-`. Where it names nothing, what a pipe says, else the briefs that
come with the program; in restricted mode those of the working directory.

@param options - `ahead`: a file that is being read already; `onLong`: see `OpenOptions`.
*/
export async function openTarget(
	{target, flags, named}: Request,
	io: Io,
	options: {readonly ahead?: Ahead} & Pick<SourceOptions, 'onLong'> = {},
): Promise<Target> {
	const isRestricted = isRestrictedBy(flags.restricted, io);
	const refuse = isRestricted ? await createGuard(target, io.cwd) : undefined;
	const stdin = createPipe(io);
	let name = target;
	if (name === undefined && ['pipe', 'socket'].includes(io.stdinKind)) {
		// A program that was merely started beside a pipe must not wait for it for ever.
		const isMeant =
			io.stdinKind === 'pipe' && (named || io.stdout.isTTY === true);
		name = (await stdin.says(isMeant ? undefined : patience)) ? '-' : undefined;
	}

	name ??= isRestricted ? '.' : shippedFolder(io);
	const openWith = async (
		wanted: string,
		more: Reopening & Pick<SourceOptions, 'ahead'>,
	) =>
		openSource(wanted, {
			from: flags.from,
			cwd: io.cwd,
			readStdin: stdin.read,
			...(refuse !== undefined && {refuse}),
			...more,
		});
	return {
		name,
		found: await openWith(name, options),
		open: async (wanted, more = {}) => openWith(wanted, more),
	};
}

function shippedFolder({content, cwd}: Io): string {
	const way = path.relative(cwd, content);
	return way !== '' && !way.startsWith('..') ? way : content;
}

/**
Standard input, read once however often it is opened.
*/
function createPipe({stdin}: Io): {
	/**
	Whether it says anything at all, within so many milliseconds; it is let go when it does not.
	*/
	says(within: number | undefined): Promise<boolean>;
	read(): Promise<Uint8Array | undefined>;
} {
	let whole: Promise<Uint8Array | undefined> | undefined;
	return {
		async says(within) {
			const late = new AbortController();
			const timer =
				within === undefined
					? undefined
					: setTimeout(() => {
							late.abort();
						}, within);
			try {
				await once(stdin, 'readable', {signal: late.signal});
			} catch {
				stdin.destroy();
				return false;
			} finally {
				clearTimeout(timer);
			}

			return stdin.readableLength > 0;
		},
		async read() {
			whole ??= readStream(stdin);
			return whole;
		},
	};
}
