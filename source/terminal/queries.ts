import type {Answer, Colour} from './answers.js';

export type QueryOptions = {
	readonly environment: Readonly<Record<string, string | undefined>>;
	/**
	Ask for the background: nobody chose a theme.
	*/
	readonly asksBackground: boolean;
};

export type Queries = {
	/**
	What to ask a terminal that we have just taken, to be sent before its screen is cleared.
	*/
	ask(): string;
	/**
	Takes an answer; true where it brought the background, or a new one to be asked for.
	*/
	take(answer: Answer): 'background' | 'changed' | 'nothing';
	readonly background: Colour | undefined;
	/**
	The terminal can hold a frame back until all of it has arrived (mode 2026).
	*/
	readonly canSynchronise: boolean;
	/**
	An answer that can still come has not come yet.
	*/
	readonly isAwaiting: boolean;
	readonly asksAtAll: boolean;
	readonly followsColours: boolean;
};

const csi = '\u{1B}[';
const backgroundQuestion = '\u{1B}]11;?\u{1B}\\';
const modeQuestion = `${csi}?2026$p`;
/**
Every terminal answers this one, and in turn: once its answer is here, the others' will not come any more.
*/
const fence = `${csi}c`;

/**
Asks a terminal about itself. Nothing waits for an answer: it may come late or never.

A terminal that draws a question instead of answering it draws it before the screen is cleared.
*/
export function createQueries({
	environment,
	asksBackground,
}: QueryOptions): Queries {
	const {TERM: term = '', TERM_PROGRAM: program = ''} = environment;
	const isAsksAtAll = !/^(?:$|dumb$|linux|vt52)/.test(term);
	const isAsksModes = isAsksAtAll && program !== 'Apple_Terminal';
	const isFollowsColours = isAsksAtAll && asksBackground;
	let background: Colour | undefined;
	let canSynchronise = false;
	let awaited = 0;

	return {
		ask() {
			if (!isAsksAtAll) {
				return '';
			}

			awaited++;
			return [
				asksBackground ? backgroundQuestion : '',
				isAsksModes ? modeQuestion : '',
				fence,
			].join('');
		},
		take(answer) {
			switch (answer.type) {
				case 'attributes': {
					awaited = Math.max(0, awaited - 1);
					return 'nothing';
				}

				case 'mode': {
					canSynchronise = answer.isKnown && answer.mode === 2026;
					return 'nothing';
				}

				case 'colour': {
					if (!asksBackground || answer.of !== 'background') {
						return 'nothing';
					}

					background = answer.colour;
					return 'background';
				}

				case 'scheme': {
					return isFollowsColours ? 'changed' : 'nothing';
				}

				default: {
					return 'nothing';
				}
			}
		},
		get background() {
			return background;
		},
		get canSynchronise() {
			return canSynchronise;
		},
		get isAwaiting() {
			return awaited > 0;
		},
		asksAtAll: isAsksAtAll,
		followsColours: isFollowsColours,
	};
}
