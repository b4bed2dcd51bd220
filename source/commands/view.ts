import {basename} from 'node:path';
import {nameAsWords} from '../article/open-title.js';
import {describeBriefs} from '../library/describe.js';
import {repairKey} from '../reader/lists/repairs.js';
import type {ShelfEntry} from '../reader/shelf.js';
import {speaksUtf8} from '../text/locale.js';
import type {Request} from './flags.js';
import {exit, type Io} from './io.js';
import {read} from './read.js';
import {isRestrictedBy} from './restricted.js';
import type {Target} from './target.js';

/**
Opens the viewer on what was opened, or on a folder's list.
*/
export async function view(
	{flags}: Request,
	{found, name, open}: Target,
	io: Io,
): Promise<number> {
	if (!found.ok) {
		return exit.failed;
	}

	if ('article' in found && isListening(flags.screenReader, io)) {
		const {listen} = await import('./listen.js');
		return listen(found.article, {
			width: flags.width ?? io.stdout.columns ?? 80,
			ascii: flags.ascii || !speaksUtf8(io.env),
		});
	}

	const beginning =
		'article' in found
			? ({type: 'article', opened: found} as const)
			: ({
					type: 'folder',
					folder: name,
					entries: await shelfOf(found.folder.files),
				} as const);
	return read(
		beginning,
		{...flags, restricted: isRestrictedBy(flags.restricted, io)},
		async (path, off, onLong) => {
			const next = await open(path ?? name, {
				allow: repair => !off.has(repairKey(repair)),
				...(onLong !== undefined && {onLong}),
			});
			return next.ok && 'folder' in next
				? {ok: false, message: `${path ?? name}: is a folder`, exit: 1}
				: next;
		},
		io.onStarted,
	);
}

/**
Whether the person listens: by the option, or by the variable that Ink goes by.
*/
function isListening(flag: boolean, {env}: Pick<Io, 'env'>): boolean {
	const said = env.INK_SCREEN_READER;
	return flag || (said !== undefined && said !== '' && said !== 'false');
}

/**
A folder's briefs, with their titles as the beginnings of the files tell them.
*/
async function shelfOf(files: readonly string[]): Promise<ShelfEntry[]> {
	const described = await describeBriefs(files);
	const titles = new Map(described.map(({path, title}) => [path, title]));
	return files.map(path => ({
		path,
		name: basename(path),
		title: titles.get(path) ?? nameAsWords(path),
	}));
}
