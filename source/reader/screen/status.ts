import type {Index} from '../../article/contents.js';
import type {Line, Run} from '../../layout/line.js';
import {hitNumber, isSearching} from '../find.js';
import {articleBindings, keyLabel, listBindings} from '../keymap.js';
import {presentSection} from '../landmarks.js';
import {entriesOf} from '../lists/index.js';
import {plural} from '../plural.js';
import {percentOf} from '../progress.js';
import type {State} from '../state.js';
import {visibleStops} from '../stops.js';
import {stringWidth} from '../../text/width.js';
import {drawn, ellipsisOf, ends, foreign} from './runs.js';

type Tops = {count: number; covered: number};

const counted = new WeakMap<Index['sections'], Tops>();

/**
How many sections stand in no other. The list only grows, so that only its tail is looked at.
*/
const topSections = ({sections}: Index): number => {
	let tops = counted.get(sections);
	if (tops === undefined) {
		tops = {count: 0, covered: 0};
		counted.set(sections, tops);
	}

	for (; tops.covered < sections.length; tops.covered++) {
		tops.count += sections[tops.covered]!.depth === 0 ? 1 : 0;
	}

	return tops.count;
};

const sectionText = (state: State): string => {
	const tops = topSections(state.index);
	if (tops === 0) {
		return '';
	}

	const present = presentSection(state);
	const number =
		present === undefined
			? '-'
			: (state.index.sections[present]?.number ?? '-');
	const sign = state.look.ascii ? 'section' : '§';
	return `${sign} ${number}/${tops}${state.index.done ? '' : '+'}`;
};

const progressText = (state: State): string =>
	state.index.done
		? ''
		: `reading ${Math.floor((state.index.parts / state.article.parts.length) * 100)} %`;

const positionText = (state: State): string => {
	const repairs = state.index.repairs.length;
	return [
		sectionText(state),
		`${percentOf(state)} %`,
		repairs > 0 ? `${plural(repairs, 'repair')} (r)` : '',
		progressText(state),
	]
		.filter(text => text !== '')
		.join(' '.repeat(3));
};

/**
The keys that matter here, from the key table.
*/
const hints = (state: State, wanted: readonly string[]): string => {
	const bindings = state.mode === 'article' ? articleBindings : listBindings;
	return wanted
		.flatMap(command => {
			const binding = bindings.find(found => found.command === command);
			return binding?.hint === undefined
				? []
				: [`${keyLabel(binding.keys[0]!, state.look.ascii)} ${binding.hint}`];
		})
		.join('  ');
};

const articleHints = (state: State): string => {
	const canOpen = visibleStops(state).some(
		({kind}) => kind === 'table' || kind === 'fold',
	);
	// What changes while the reader scrolls comes first: set at the right, the others then stay where they are.
	const wanted = [
		canOpen ? 'follow' : 'contents',
		...(state.index.sections.length > 0 ? ['next-section'] : []),
		...(state.index.tables.length > 0 ? ['next-table'] : []),
		'find',
		'keys',
	];
	return hints(state, wanted);
};

const promptText = (state: State): string => {
	const {search, prompt} = state;
	if (search === undefined || prompt === undefined || prompt.text === '') {
		return '';
	}

	if (search.count === 0) {
		return isSearching(state) ? 'searching' : 'not found';
	}

	const count = `${search.count}${isSearching(state) ? '+' : ''}`;
	return `${Math.max(1, hitNumber(state))} of ${count}   Tab lists them`;
};

/**
A status line: where the reader is comes first; of the hints as many as there is room for, the first and the last ones
longest.
*/
const line = (state: State, left: readonly Run[], right: string): Line => {
	const columns = state.size.columns - 1;
	const taken = left.reduce((sum, {width}) => sum + width, 1);
	const shown = right.split('  ');
	while (
		shown.length > 0 &&
		taken + 2 + stringWidth(shown.join('  ')) > columns
	) {
		shown.splice(shown.length > 2 ? 1 : 0, 1);
	}

	return ends(
		[drawn(' '), ...left],
		shown.length === 0 ? [] : [drawn(shown.join('  '), 'hint')],
		columns,
		ellipsisOf(state.look.ascii),
	);
};

const listLine = (state: State): Line => {
	const entries = entriesOf(state);
	const {filter, typing, cursor} = state.list;
	const count =
		entries.length === 0 ? 'nothing' : `${cursor + 1} of ${entries.length}`;
	const names: Readonly<Record<string, string>> = {
		contents: 'contents',
		repairs: 'what cleaning did',
		links: 'links',
		hits: 'hits',
	};
	const left =
		typing || filter !== ''
			? [
					foreign(filter === '' ? '' : `filter: ${filter}`),
					...(filter === '' ? [drawn('filter:')] : []),
					...(typing ? [drawn(' ', 'cursor')] : []),
					drawn(`   ${count}`),
				]
			: [drawn(`${names[state.mode] ?? ''}   ${count}`)];
	const wanted: Readonly<Record<string, readonly string[]>> = {
		contents: ['list-enter', 'list-fold', 'list-filter', 'list-close'],
		repairs: ['list-enter', 'list-toggle', 'source', 'list-close'],
	};
	return line(
		state,
		left,
		hints(
			state,
			wanted[state.mode] ?? ['list-enter', 'list-filter', 'list-close'],
		),
	);
};

/**
The last row: where the reader is at the left, the keys that matter here at the right; or a word, or the prompt.
*/
export const statusLine = (state: State): Line => {
	if (state.mode === 'prompt' && state.prompt !== undefined) {
		return line(
			state,
			[
				drawn('/'),
				foreign(state.prompt.text),
				...(state.prompt.text.endsWith(' ') ? [drawn(' ')] : []),
				drawn(' ', 'cursor'),
			],
			promptText(state),
		);
	}

	if (state.message !== undefined) {
		const {text, error} = state.message;
		return line(state, [error ? foreign(text, 'error') : foreign(text)], '');
	}

	if (state.waiting !== undefined) {
		return line(
			state,
			[
				drawn(
					`${progressText(state)}, then ${state.waiting.replaceAll('-', ' ')}`,
				),
			],
			'Esc stops',
		);
	}

	if (state.mode === 'keys') {
		return line(state, [drawn('keys')], 'q back');
	}

	if (state.mode !== 'article') {
		return listLine(state);
	}

	const {search} = state;
	const found =
		search === undefined || search.query === ''
			? ''
			: `   ${hitNumber(state)} of ${search.count}${isSearching(state) ? '+' : ''}`;
	const prefix = state.prefix === undefined ? '' : `   ${state.prefix} …`;
	return line(
		state,
		[drawn(positionText(state) + found + prefix, 'hint')],
		articleHints(state),
	);
};
