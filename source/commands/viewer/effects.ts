import {setImmediate} from 'node:timers/promises';
import {createIndexer} from '../../article/indexer.js';
import type {Action} from '../../reader/reduce.js';
import type {Effect} from '../../reader/state.js';
import {monotonicNow} from '../../terminal/clock.js';
import type {Session} from '../../terminal/session.js';
import {silence, tellSlow} from '../slow.js';
import {progressPause, type Desk} from './desk.js';
import {gatherFolder} from './gather-folder.js';
import type {Host} from './host.js';

/**
What the effects act on.
*/
export type World = {
	readonly session: Session;
	readonly host: Host;
	/**
	Takes what came of an effect to the reader.
	*/
	readonly dispatch: (action: Action) => void;
	/**
	Leaves the article for the folder's list, or the program, with a text to print then.
	*/
	readonly leave: (text?: string) => void;
	/**
	Goes on with the work between keys.
	*/
	readonly wake: () => void;
};

/**
Performs what the reducer asks of the world: the terminal, the disk, other programs.
*/
export const createEffects = (
	desk: Desk,
	{session, host, dispatch, leave, wake}: World,
): ((effect: Effect) => void) => {
	/**
	How often gathering was asked for: only the last one is answered.
	*/
	let gatherings = 0;

	const say = (text: string, error = false): void => {
		dispatch({type: 'say', text, error});
	};

	const renew = async (isReload: boolean): Promise<void> => {
		const before = desk.state;
		if (before === undefined) {
			return;
		}

		const {article, off} = before;
		const opened = await tellSlow(
			async () => {
				say(`reading ${article.name}`);
				await setImmediate();
			},
			async onLong =>
				host.open(isReload ? undefined : article.name, {off, onLong}),
			silence,
		);
		if (desk.state === undefined) {
			return;
		}

		if (!opened.ok) {
			say(`${opened.message}; the page stays as it was`, true);
			return;
		}

		const indexer = createIndexer(opened.article);
		indexer.to(desk.state.top.part);
		desk.indexer = indexer;
		dispatch({type: 'article', article: opened.article, index: indexer.index});
		if (isReload) {
			say('read again');
		}

		wake();
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
		const files = desk.shelf?.entries.map(({path}) => path) ?? [];
		const tables = await gatherFolder(files, {
			open: host.open,
			present: desk.state?.article,
			goesOn(count) {
				const isOn = desk.state?.isGathering === true && asked === gatherings;
				if (isOn && monotonicNow() - desk.toldAt >= progressPause) {
					desk.toldAt = monotonicNow();
					say(`gathering: ${count} of ${files.length} briefs; Esc stops`);
				}

				return isOn;
			},
		});
		if (tables !== undefined) {
			dispatch({type: 'gathered', tables});
		}
	};

	return effect => {
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
};
