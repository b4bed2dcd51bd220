import {openText} from '../../source/article/open.js';
import {createIndexer} from '../../source/article/indexer.js';
import {plainLine} from '../../source/layout/plain.js';
import type {Size} from '../../source/reader/geometry.js';
import {reduce, type Action} from '../../source/reader/reduce.js';
import {allLines, screenOf} from '../../source/reader/screen/index.js';
import {openState, type Effect, type State} from '../../source/reader/state.js';

/**
Somebody who reads: presses keys, and looks at the screen.
*/
export type Person = {
	readonly state: State;
	readonly effects: readonly Effect[];
	/**
	Presses keys, named as in `Key`.
	*/
	press(...names: readonly string[]): Person;
	/**
	Types a text, letter by letter.
	*/
	type(text: string): Person;
	act(action: Action): Person;
	/**
	The same person, with something about the state made so.
	*/
	withState(changed: Partial<State>): Person;
	/**
	The rows of the screen without styles.
	*/
	screen(): readonly string[];
	/**
	The screen as one text.
	*/
	text(): string;
	status(): string;
	/**
	Indexes and searches to the end, as idle time does.
	*/
	wait(): Person;
};

/**
Hands an article to a person.
*/
export const reading = async (
	source: string,
	{
		size = {columns: 80, rows: 24},
		kind = 'markdown',
		plain = false,
		ascii = false,
		restricted = false,
	}: {
		readonly size?: Size;
		readonly kind?: 'markdown' | 'text' | 'html';
		readonly plain?: boolean;
		readonly ascii?: boolean;
		readonly restricted?: boolean;
	} = {},
): Promise<Person> => {
	const article = await openText(source, kind, {
		name: 'a-brief.md',
		from: 'auto',
	});
	const indexer = createIndexer(article);
	indexer.step();
	const person = (state: State, effects: readonly Effect[]): Person => ({
		state,
		effects,
		act(action) {
			const step = reduce(state, action);
			return person(step.state, [...effects, ...step.effects]);
		},
		withState: changed => person({...state, ...changed}, effects),
		press(...names) {
			let self = person(state, effects);
			for (const name of names) {
				self = self.act({type: 'key', key: {type: 'key', name}});
			}

			return self;
		},
		type(text) {
			return this.press(
				...[...text].map(letter => (letter === ' ' ? 'space' : letter)),
			);
		},
		screen: () => allLines(screenOf(state)).map(line => plainLine(line)),
		text: () =>
			allLines(screenOf(state))
				.map(line => plainLine(line))
				.join('\n'),
		status: () => plainLine(allLines(screenOf(state)).at(-1)!),
		wait() {
			let self = person(state, effects);
			while (indexer.step()) {
				self = self.act({type: 'indexed'});
			}

			for (let slice = 0; slice < article.parts.length; slice++) {
				self = self.act({type: 'search'});
			}

			return self;
		},
	});
	return person(
		openState(article, indexer.index, {
			size,
			look: {ascii, plain, theme: 'auto'},
			restricted,
			indexed: indexer.index.parts,
		}),
		[],
	);
};

const sentences = [
	'The harbour office counts every boat that comes in before noon.',
	'Nobody on the quay could say when the old crane was last painted.',
	'A ledger without a total is only a list of hopes.',
	'Fees rise in spring, when the nets are mended and the ice is cheap.',
	'The pilot reads the tide from the colour of the piles.',
];

/**
A paragraph of so many sentences, always the same for the same number.
*/
export const paragraph = (count: number, from = 0): string =>
	Array.from(
		{length: count},
		(_, index) => sentences[(from + index) % sentences.length]!,
	).join(' ');

/**
A brief with sections, subsections, two tables, links and a footnote.
*/
export const harbourBrief = [
	'# Harbour fees reconsidered',
	paragraph(6),
	'## Why the fees changed',
	paragraph(8, 1),
	'### The ice',
	paragraph(5, 2),
	'## What a berth costs',
	`${paragraph(2)} See [the tariff](https://harbour.example/tariff) and the note.[^1]`,
	'| Berth | Before | Now |\n|---|---|---|\n| Inner quay | 30 a day | 45 a day |\n| Outer mole | 12 a day | 12 a day |',
	paragraph(4, 3),
	'## Who pays',
	paragraph(9, 4),
	'| Boat | Payer |\n|---|---|\n| Trawler | The owner |',
	`${paragraph(3, 2)} The [first section](#why-the-fees-changed) says why.`,
	'[^1]: Set by the council in a closed session.',
].join('\n\n');
