import {setImmediate} from 'node:timers/promises';
import type {Article} from '../../article/model.js';
import {createIndexer} from '../../article/indexer.js';
import {isSearching} from '../../reader/find.js';
import {openOnlyTable} from '../../reader/follow.js';
import type {Key} from '../../reader/key.js';
import {isWorking, reduce, type Action} from '../../reader/reduce.js';
import {
	hush,
	openShelf,
	reduceShelf,
	type ShelfEntry,
} from '../../reader/shelf.js';
import {openState, type Look} from '../../reader/state.js';
import type {Session} from '../../terminal/session.js';
import {silence, tellSlow} from '../slow.js';
import {createBackground} from './background.js';
import type {Desk} from './desk.js';
import {createEffects} from './effects.js';
import type {Host} from './host.js';
import type {Painter} from './painter.js';
import type {Scene} from './scene.js';

export type ViewerOptions = {
	readonly session: Session;
	readonly painter: Painter;
	readonly host: Host;
	readonly look: Look;
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
	Goes on to what the first screen did without, now that it stands.
	*/
	goOn(): void;
	/**
	Remembers where the reader is; for an end that was not asked for.
	*/
	keep(): void;
};

/**
React and Ink are loaded when no key has come for so many milliseconds: that takes as long as many keys, and the article's
screens can be drawn without.
*/
const inkPause = 250;

/**
The loop: keys and events go through the reducer, scenes to the painter, effects to the world.
*/
export const createViewer = (options: ViewerOptions): Viewer => {
	const {session, painter, host, look, restricted} = options;
	const desk: Desk = {
		state: undefined,
		shelf: undefined,
		indexer: undefined,
		toldAt: 0,
	};
	let isGoingOn = false;
	let loading: Promise<void> | undefined;
	let inkTimer: NodeJS.Timeout | undefined;
	let isQuitting = false;
	let finish: (text: string) => void;
	const done = new Promise<string>(resolve => {
		finish = resolve;
	});

	const scene = (): Scene | undefined => {
		const {state, shelf} = desk;
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
		if (now === undefined || isQuitting) {
			return;
		}

		if (painter.canPaint(now)) {
			session.present(() => painter.rows(scene() ?? now));
		} else if (isGoingOn) {
			void loadInk();
		}
	};

	const loadInk = async (): Promise<void> => {
		clearTimeout(inkTimer);
		inkTimer = undefined;
		const now = scene();
		if (now === undefined || isQuitting) {
			return;
		}

		loading ??= painter.load(now, session.size());
		await loading;
		present();
	};

	const dispatch = (action: Action): void => {
		const {state} = desk;
		if (state === undefined) {
			return;
		}

		const step = reduce(state, action);
		desk.state = step.state;
		for (const effect of step.effects) {
			perform(effect);
		}

		if (step.state !== state) {
			present();
		}

		// An effect may have closed the article.
		const left = desk.state;
		if (left !== undefined && (isSearching(left) || isWorking(left))) {
			idle.wake();
		}
	};

	const keep = (): void => {
		if (desk.state !== undefined) {
			host.keep(desk.state);
		}
	};

	const quit = (text = ''): void => {
		keep();
		isQuitting = true;
		idle.stop();
		clearTimeout(inkTimer);
		finish(text);
	};

	const leave = (text?: string): void => {
		if (desk.shelf === undefined || text !== undefined) {
			quit(text);
			return;
		}

		keep();
		desk.state = undefined;
		desk.indexer = undefined;
		present();
	};

	const idle = createBackground(desk, {dispatch, present});
	const perform = createEffects(desk, {
		session,
		host,
		dispatch,
		leave,
		wake: idle.wake,
	});

	const tellInShelf = (message: string): void => {
		if (desk.shelf === undefined) {
			return;
		}

		desk.shelf = {...desk.shelf, message};
		present();
	};

	const openFromShelf = async (path: string): Promise<void> => {
		const opened = await tellSlow(
			async () => {
				tellInShelf(`reading ${path}`);
				await setImmediate();
			},
			async onLong => host.open(path, {onLong}),
			silence,
		);
		if (opened.ok) {
			desk.shelf &&= hush(desk.shelf);
			show(opened.article);
		} else {
			tellInShelf(opened.message);
		}
	};

	const onShelfKey = (key: Key): void => {
		if (desk.shelf === undefined) {
			return;
		}

		const step = reduceShelf(desk.shelf, key, session.size());
		desk.shelf = step.shelf;
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
		const indexer = createIndexer(article);
		// The first part is on the screen: what it holds is known at once.
		indexer.step();
		desk.indexer = indexer;
		desk.toldAt = 0;
		desk.state = openOnlyTable(
			host.recall(
				openState(article, indexer.index, {
					size: session.size(),
					look,
					restricted,
					isInFolder: desk.shelf !== undefined,
					indexed: indexer.index.parts,
				}),
			),
		);
		present();
		if (isGoingOn && !indexer.index.done) {
			idle.wake();
		}
	};

	session.onKey(key => {
		if (isQuitting) {
			return;
		}

		idle.hold();
		inkTimer?.refresh();
		if (desk.state === undefined) {
			onShelfKey(key);
		} else {
			dispatch({type: 'key', key});
		}
	});
	session.onResize(size => {
		if (desk.state === undefined) {
			present();
		} else {
			dispatch({type: 'resize', size});
		}
	});

	return {
		show,
		showShelf(folder, entries) {
			desk.shelf = openShelf(folder, entries);
			present();
		},
		done,
		refresh: present,
		goOn() {
			isGoingOn = true;
			inkTimer = setTimeout(() => {
				void loadInk();
			}, inkPause);
			present();
			if (desk.indexer?.index.done === false) {
				idle.wake();
			}
		},
		keep,
	};
};
