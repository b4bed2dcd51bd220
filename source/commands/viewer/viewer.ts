import type {Article} from '../../article/model.js';
import {createIndexer, type Indexer} from '../../article/outline.js';
import {isSearching} from '../../reader/find.js';
import {openOnlyTable} from '../../reader/follow.js';
import type {Key} from '../../reader/key.js';
import {isWorking, reduce, type Action} from '../../reader/reduce.js';
import {
	openShelf,
	reduceShelf,
	type Shelf,
	type ShelfEntry,
} from '../../reader/shelf.js';
import {
	openState,
	type Effect,
	type Look as ReaderLook,
	type State,
} from '../../reader/state.js';
import type {Scene} from '../../screens/app.js';
import type {Session} from '../../terminal/session.js';
import {gatherFolder} from './gather-folder.js';
import {createIdle} from './idle.js';
import type {Painter} from './painter.js';

/**
What the viewer asks of the program around it.
*/
export type Host = {
	/**
	Opens a brief; or cleans it again without the repairs that were turned off.
	*/
	open(
		path: string | undefined,
		off?: State['off'],
	): Promise<
		| {readonly ok: true; readonly article: Article}
		| {readonly ok: false; readonly message: string}
	>;
	/**
	Opens the editor at a line; a sentence when that cannot be.
	*/
	edit(line: number): Promise<string | undefined>;
	openAddress(address: string): Promise<boolean>;
	/**
	Chooses colours by the reader's wish.
	*/
	theme(theme: ReaderLook['theme']): void;
	/**
	Brings the reader to where they were, and remembers where they are.
	*/
	recall(state: State): State;
	keep(state: State): void;
};

export type ViewerOptions = {
	readonly session: Session;
	readonly painter: Painter;
	readonly host: Host;
	readonly look: ReaderLook;
	readonly restricted: boolean;
};

export type Viewer = {
	/**
	Shows an article.
	*/
	show(article: Article): void;
	/**
	Shows a folder's list.
	*/
	showShelf(folder: string, entries: readonly ShelfEntry[]): void;
	/**
	Resolves with the text to print once the reader has quit.
	*/
	readonly done: Promise<string>;
	/**
	Draws everything anew: the colours have changed.
	*/
	refresh(): void;
	/**
	Loads what the first screen did without.
	*/
	load(): Promise<void>;
	/**
	Remembers where the reader is; for an end that was not asked for.
	*/
	keep(): void;
};

/**
The index is told about at most so often, in milliseconds: each time the status line changes.
*/
const progressPause = 120;

/**
The loop: keys and events go through the reducer, scenes to the painter, effects to the world.
*/
export const createViewer = (options: ViewerOptions): Viewer => {
	const {session, painter, host, look, restricted} = options;
	let state: State | undefined;
	let shelf: Shelf | undefined;
	let indexer: Indexer | undefined;
	let toldAt = 0;
	/**
	The index or the search has grown since the reader was last told.
	*/
	let isNewsHeld = false;
	/**
	How often gathering was asked for: only the last one is answered.
	*/
	let gatherings = 0;
	/**
	The table view's work has gone on since the reader was last told.
	*/
	let isWorkHeld = false;
	let isLoaded = false;
	let isQuitting = false;
	let finish: (text: string) => void;
	const done = new Promise<string>(resolve => {
		finish = resolve;
	});

	const scene = (): Scene | undefined => {
		if (state !== undefined) {
			return {type: 'article', state};
		}

		return shelf === undefined
			? undefined
			: {
					type: 'shelf',
					shelf,
					size: session.size(),
					hasPlainCursor: look.plain,
				};
	};

	const present = (): void => {
		const now = scene();
		if (now === undefined || isQuitting || !painter.canPaint(now)) {
			return;
		}

		session.present(() => painter.rows(scene() ?? now));
	};

	const dispatch = (action: Action): void => {
		if (state === undefined) {
			return;
		}

		const step = reduce(state, action);
		const isSame = step.state === state;
		state = step.state;
		for (const effect of step.effects) {
			perform(effect);
		}

		if (!isSame) {
			present();
		}

		// An effect may have closed the article.
		if (state !== undefined && (isSearching(state) || isWorking(state))) {
			idle.wake();
		}
	};

	const say = (text: string, error = false): void => {
		dispatch({type: 'say', text, error});
	};

	const quit = (text = ''): void => {
		if (state !== undefined) {
			host.keep(state);
		}

		isQuitting = true;
		idle.stop();
		finish(text);
	};

	const leave = (text?: string): void => {
		if (shelf === undefined || text !== undefined) {
			quit(text);
			return;
		}

		if (state !== undefined) {
			host.keep(state);
		}

		state = undefined;
		indexer = undefined;
		present();
	};

	const renew = async (isReload: boolean): Promise<void> => {
		const before = state;
		if (before === undefined) {
			return;
		}

		const opened = await host.open(
			isReload ? undefined : before.article.name,
			before.off,
		);
		if (state === undefined) {
			return;
		}

		if (!opened.ok) {
			say(`${opened.message}; the page stays as it was`, true);
			return;
		}

		indexer = createIndexer(opened.article);
		indexer.to(state.top.part);
		dispatch({type: 'article', article: opened.article, index: indexer.index});
		if (isReload) {
			say('read again');
		}

		idle.wake();
	};

	const copy = async (text: string, what: string): Promise<void> => {
		const {isSent, isLocal} = await session.copy(text);
		say(
			isSent || isLocal
				? `copied ${what}`
				: `${what} is too long to copy through this terminal`,
			!isSent && !isLocal,
		);
	};

	const openAddress = async (address: string): Promise<void> => {
		const isOpen = await host.openAddress(address);
		say(isOpen ? `opened ${address}` : `not opened: ${address}`, !isOpen);
	};

	const edit = async (line: number): Promise<void> => {
		let problem: string | undefined;
		await session.lend(async () => {
			problem = await host.edit(line);
		});
		session.repaint();
		if (problem === undefined) {
			await renew(true);
		} else {
			say(problem, true);
		}
	};

	/**
	Reads the tables of the folder's briefs, as long as nobody stops it.
	*/
	const gather = async (): Promise<void> => {
		const asked = ++gatherings;
		const files = shelf?.entries.map(({path}) => path) ?? [];
		const tables = await gatherFolder(files, {
			open: host.open,
			present: state?.article,
			goesOn(count) {
				const isOn = state?.isGathering === true && asked === gatherings;
				if (isOn && performance.now() - toldAt >= progressPause) {
					toldAt = performance.now();
					say(`gathering: ${count} of ${files.length} briefs; Esc stops`);
				}

				return isOn;
			},
		});
		if (tables !== undefined) {
			dispatch({type: 'gathered', tables});
		}
	};

	const perform = (effect: Effect): void => {
		switch (effect.type) {
			case 'copy': {
				void copy(effect.text, effect.what);
				break;
			}

			case 'open-address': {
				void openAddress(effect.address);
				break;
			}

			case 'edit': {
				void edit(effect.line);
				break;
			}

			case 'reload': {
				void renew(true);
				break;
			}

			case 'reclean': {
				void renew(false);
				break;
			}

			case 'gather': {
				void gather();
				break;
			}

			case 'repaint': {
				session.repaint();
				break;
			}

			case 'theme': {
				host.theme(effect.theme);
				break;
			}

			case 'suspend': {
				void session.suspend();
				break;
			}

			case 'quit': {
				leave(effect.print);
				break;
			}
		}
	};

	const idle = createIdle(
		() => {
			if (state !== undefined && isWorking(state)) {
				state = reduce(state, {type: 'work'}).state;
				isWorkHeld = true;
				return isWorking(state) || indexer?.index.done === false;
			}

			const isIndexing = indexer?.step() ?? false;
			const wasSearching = state !== undefined && isSearching(state);
			if (wasSearching && state !== undefined) {
				state = reduce(state, {type: 'search'}).state;
				isNewsHeld = true;
			}

			return isIndexing || wasSearching;
		},
		() => {
			const now = performance.now();
			const isOver = state === undefined || !isWorking(state);
			if (isWorkHeld && (isOver || now - toldAt >= progressPause)) {
				isWorkHeld = false;
				toldAt = now;
				present();
			}

			isNewsHeld ||=
				state !== undefined && indexer?.index.parts !== state.indexed;
			const isBusy =
				indexer?.index.done === false ||
				(state !== undefined && isSearching(state));
			if (!(isNewsHeld && (!isBusy || now - toldAt >= progressPause))) {
				return;
			}

			isNewsHeld = false;
			toldAt = now;
			dispatch({type: 'indexed'});
		},
		() => state !== undefined && isWorking(state),
	);

	const openFromShelf = async (path: string): Promise<void> => {
		const opened = await host.open(path);
		if (opened.ok) {
			show(opened.article);
		} else if (shelf !== undefined) {
			shelf = {...shelf, message: opened.message};
			present();
		}
	};

	const onShelfKey = (key: Key): void => {
		if (shelf === undefined) {
			return;
		}

		const step = reduceShelf(shelf, key, session.size());
		shelf = step.shelf;
		switch (step.effect?.type) {
			case 'open': {
				void openFromShelf(step.effect.path);
				break;
			}

			case 'quit': {
				quit();
				break;
			}

			case 'repaint': {
				session.repaint();
				break;
			}

			case 'suspend': {
				if (!restricted) {
					void session.suspend();
				}

				break;
			}

			case undefined: {
				break;
			}
		}

		present();
	};

	const show = (article: Article): void => {
		indexer = createIndexer(article);
		// The first part is on the screen: what it holds is known at once.
		indexer.step();
		toldAt = 0;
		state = openOnlyTable(
			host.recall(
				openState(article, indexer.index, {
					size: session.size(),
					look,
					restricted,
					isInFolder: shelf !== undefined,
					indexed: indexer.index.parts,
				}),
			),
		);
		present();
		if (isLoaded && !indexer.index.done) {
			idle.wake();
		}
	};

	session.onKey(key => {
		if (isQuitting) {
			return;
		}

		idle.hold();
		if (state === undefined) {
			onShelfKey(key);
		} else {
			dispatch({type: 'key', key});
		}
	});
	session.onResize(size => {
		if (state === undefined) {
			present();
		} else {
			dispatch({type: 'resize', size});
		}
	});

	return {
		show,
		showShelf(folder, entries) {
			shelf = openShelf(folder, entries);
			present();
		},
		done,
		refresh: present,
		async load() {
			const now = scene();
			if (now !== undefined) {
				await painter.load(now, session.size());
			}

			isLoaded = true;
			present();
			if (indexer !== undefined && !indexer.index.done) {
				idle.wake();
			}
		},
		keep() {
			if (state !== undefined) {
				host.keep(state);
			}
		},
	};
};
