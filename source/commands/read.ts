import process from 'node:process';
import {speaksUtf8} from '../text/locale.js';
import {chooseLook} from '../terminal/colour.js';
import type {Colour} from '../terminal/answers.js';
import {exitCodeOf} from '../terminal/life.js';
import {openAddress} from '../terminal/links.js';
import {openSession} from '../terminal/session.js';
import {openKeys} from '../terminal/tty.js';
import {createKeeper} from '../library/keeper.js';
import {stateFolder} from '../library/state-folder.js';
import {say, type State} from '../reader/state.js';
import type {ShelfEntry} from '../reader/shelf.js';
import type {Opened} from '../article/open.js';
import type {Flags} from './flags.js';
import {exit} from './io.js';
import {openEditor} from './viewer/editor.js';
import {createPainter} from './viewer/painter.js';
import type {Host} from './viewer/host.js';
import {createViewer} from './viewer/viewer.js';

/**
What the viewer begins with: a brief that has been opened, or a folder's list.
*/
export type Beginning =
	| {readonly type: 'article'; readonly opened: Opened & {readonly ok: true}}
	| {
			readonly type: 'folder';
			readonly folder: string;
			readonly entries: readonly ShelfEntry[];
	  };

/**
How the viewer opens a brief again, or one of a folder's.
*/
export type OpenBrief = (
	/**
	Undefined: what was opened at the beginning.
	*/
	path: string | undefined,
	/**
	Repairs that are not to be made, by kind and line.
	*/
	off: ReadonlySet<string>,
	/**
	See `OpenOptions`.
	*/
	onLong?: () => Promise<void>,
) => Promise<Opened>;

/**
Opens the viewer on the terminal.

@returns The exit code: 0, or 1 where no keys can be had.
*/
export const read = async (
	beginning: Beginning,
	flags: Flags,
	open: OpenBrief,
	onStarted?: () => void,
): Promise<number> => {
	const environment = process.env;
	const input = openKeys();
	if (input === undefined) {
		process.stderr.write(
			'brief: no terminal to read keys from; brief print writes the article\n',
		);
		return exit.failed;
	}

	let {theme} = flags;
	let background: Colour | undefined;
	const lookNow = () =>
		chooseLook({
			environment,
			isTerminal: true,
			theme,
			noColour: flags.color === false,
			background,
		});
	let look = lookNow();
	const painter = createPainter(look);
	let keep = (): void => undefined;
	const session = openSession({
		input,
		output: process.stdout,
		environment,
		// Lines come reduced to the level of the theme; a theme with more colours may be chosen later.
		level: 3,
		asksBackground: flags.theme === 'auto' && look.level > 0,
		hasMouse: flags.mouse,
		onEnd(ending) {
			keep();
			if (ending.type === 'error') {
				const {error} = ending;
				process.stderr.write(
					`brief: a fault in the program: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
				);
			}

			process.exitCode = exitCodeOf(ending);
		},
	});
	const restyle = (): void => {
		look = lookNow();
		painter.setLook(look);
	};

	const keeper =
		flags.state && !flags.restricted
			? createKeeper(stateFolder(environment))
			: undefined;
	const host: Host = {
		open: async (path, {off, onLong} = {}) =>
			open(path, new Set(off?.keys()), onLong),
		edit: async line => openEditor(environment, current?.article.name, line),
		openAddress,
		theme(next) {
			theme = next;
			restyle();
		},
		recall(state) {
			const recalled = keeper?.recall(state) ?? {state};
			current = recalled.state;
			const isElsewhere = current.top !== state.top;
			const message =
				recalled.message ??
				(isElsewhere
					? 'where you stopped; g goes to the beginning'
					: undefined);
			return message === undefined ? current : say(current, message);
		},
		keep(state) {
			current = state;
			// Nobody is left to read a sentence about what could not be written.
			keeper?.keep(state);
		},
	};
	let current: State | undefined;
	const viewer = createViewer({
		session,
		painter,
		host,
		look: {
			ascii: flags.ascii || !speaksUtf8(environment),
			plain: !look.isStyled,
			theme: flags.theme,
		},
		restricted: flags.restricted,
	});
	({keep} = viewer);
	session.onBackground(colour => {
		background = colour;
		restyle();
		viewer.refresh();
	});
	if (beginning.type === 'article') {
		viewer.show(beginning.opened.article);
	} else {
		viewer.showShelf(beginning.folder, beginning.entries);
	}

	setImmediate(() => {
		onStarted?.();
		viewer.goOn();
	});
	const text = await viewer.done;
	painter.close();
	await session.close(text);
	if (input !== process.stdin) {
		// Keys came from a terminal of our own: as long as it is open the program would go on.
		input.destroy();
	}

	return exit.done;
};
