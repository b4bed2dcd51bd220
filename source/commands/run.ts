import path from 'node:path';
import {Readable} from 'node:stream';
import type {Article} from '../article/model.js';
import type {Found} from '../article/open-source.js';
import {speaksUtf8} from '../text/locale.js';
import {sanitiseLine} from '../text/sanitise.js';
import type {Flags, Request} from './flags.js';
import {exit, type Io} from './io.js';
import type {Job} from './job.js';
import {createOutput} from './output.js';
import {openTold} from './open-told.js';
import type {Target} from './target.js';
import {readAhead, type Ahead} from './read-ahead.js';
import {isRestrictedBy} from './restricted.js';

/**
Does what a checked command line says; resolves to the exit code.
*/
export async function run(request: Request, io: Io): Promise<number> {
	// A dumb terminal cannot be drawn on: the article is printed there.
	const isViewed =
		request.command === 'read' &&
		io.stdout.isTTY === true &&
		io.env.TERM !== 'dumb';
	const unheard = isViewed ? keysInstead(request.flags) : undefined;
	if (unheard !== undefined) {
		complain(io, unheard);
		return exit.usage;
	}

	const begun = beginReading(request, io);
	const viewer = isViewed ? await import('./view.js') : undefined;
	const {openTarget} = await import('./target.js');
	const target = await (isViewed
		? openTold(request, io, async onLong =>
				openTarget(request, io, {...begun, onLong}),
			)
		: openTarget(request, io, begun));
	const {found} = target;
	if (!found.ok) {
		complain(io, found.message);
		return found.exit;
	}

	if (viewer) {
		return viewer.view(request, target, io);
	}

	if (request.command === 'clean' && 'folder' in found) {
		complain(io, `${target.name}: is a folder; clean takes one article`);
		return exit.failed;
	}

	return write(request, target, io);
}

/**
Begins to read what is named, if it is a large file: it is there when the modules are that read it. In restricted mode
nothing is touched before it has been looked at.
*/
function beginReading(
	{target, flags}: Request,
	io: Io,
): {readonly ahead?: Ahead} {
	const ahead =
		target === undefined || isRestrictedBy(flags.restricted, io)
			? undefined
			: readAhead(path.resolve(io.cwd, target));
	return ahead === undefined ? {} : {ahead};
}

/**
What is for text that is printed, and is done with a key in the viewer.
*/
function keysInstead({gather, compare}: Flags): string | undefined {
	return gather
		? '--gather: is for print and tables; in the viewer J joins the tables'
		: compare === undefined
			? undefined
			: `--compare ${compare}: is for print and tables; in a table of the viewer c compares`;
}

/**
Tells a person what is wrong, in one line on standard error.
*/
export function complain(io: Pick<Io, 'stderr'>, message: string): void {
	io.stderr.write(`brief: ${sanitiseLine(message)}\n`);
}

async function write(
	request: Request,
	target: Target,
	io: Io,
): Promise<number> {
	// The viewer does without.
	const {jobs} = await import('./jobs.js');
	const output = createOutput(io.stdout);
	const job = jobs[request.command]({
		request,
		width: request.flags.width ?? terminalWidth(io),
		ascii: request.flags.ascii || !speaksUtf8(io.env),
		isFolder: target.found.ok && 'folder' in target.found,
	});
	let hasFailed = false;
	const fail = (message: string) => {
		hasFailed = true;
		complain(io, message);
	};

	for await (const piece of piecesOf(job, target, fail)) {
		await output.write(piece);
		if (output.closed) {
			break;
		}
	}

	const {text = '', report = '', code} = job.end();
	await output.write(text);
	await output.end();
	if (output.failure !== undefined) {
		complain(io, `standard output: ${output.failure}`);
		return exit.failed;
	}

	if (output.closed) {
		return exit.done;
	}

	if (report !== '') {
		io.stderr.write(report);
	}

	io.onStarted?.();

	return hasFailed ? exit.failed : code;
}

/**
In UTF-16 units: few writes, and little that waits.
*/
const pieceSize = 65_536;

/**
What a job writes of all articles, in pieces of a fair size.

@yields Text for standard output.
*/
async function* piecesOf(
	job: Job,
	target: Target,
	fail: (message: string) => void,
): AsyncGenerator<string, void> {
	let waiting = '';
	for await (const article of articlesOf(target, fail)) {
		const pieces = job.add(article);
		let piece = pieces.next();
		for (; piece.done !== true; piece = pieces.next()) {
			waiting += piece.value;
			if (!(waiting.length >= pieceSize)) {
				continue;
			}

			yield waiting;
			waiting = '';
		}

		if (piece.value !== undefined) {
			fail(piece.value);
		}
	}

	yield waiting;
}

/**
The one article, or a folder's, opened one after the other.

@yields Each that could be opened.
*/
async function* articlesOf(
	{found, open}: Target,
	fail: (message: string) => void,
): AsyncGenerator<Article, void> {
	const each =
		found.ok && 'folder' in found
			? openEach(found.folder.files, open)
			: only(found);
	for await (const next of each) {
		if (!next.ok) {
			fail(next.message);
			continue;
		}

		if ('article' in next) {
			yield next.article;
		}
	}
}

async function* only(found: Found): AsyncGenerator<Found, void> {
	yield found;
}

async function* openEach(
	files: readonly string[],
	open: Target['open'],
): AsyncGenerator<Found, void> {
	for await (const file of Readable.from(files) as AsyncIterable<string>) {
		yield await open(file);
	}
}

/**
In columns; 80 where the output is no terminal.
*/
function terminalWidth({stdout}: Io): number {
	const {columns = 0} = stdout;
	return stdout.isTTY === true && columns > 0 ? columns : 80;
}
