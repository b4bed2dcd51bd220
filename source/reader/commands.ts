import {copyFrom} from './copy.js';
import {moveHit} from './find.js';
import {follow, peek} from './follow.js';
import {gather} from './gather.js';
import {comfortableMeasure} from './geometry.js';
import {
	jumpToLandmark,
	jumpToNumber,
	jumpToParent,
	setMark,
	toMark,
	travel,
} from './jumps.js';
import {readingPlace} from './landmarks.js';
import {openList} from './list.js';
import {openPrompt} from './prompt.js';
import {
	emptyList,
	say,
	still,
	without,
	type Effect,
	type Look,
	type State,
	type Step,
} from './state.js';
import {moveStop} from './stops.js';
import {
	atEnd,
	bottomOf,
	geometryOf,
	pageOf,
	relay,
	remember,
	scroll,
	toEnd,
	toStart,
	turn,
} from './viewport.js';

const narrowest = 20;
const measureStep = 4;

const scrolled = (state: State, rows: number): Step =>
	still(scroll(without(state, 'focus', 'lastRead'), rows));

const asked = (state: State, ...effects: Effect[]): Step => ({state, effects});

/**
A screen down with one row of overlap; the last line read is marked.
*/
const screenDown = (state: State): Step => {
	if (atEnd(state)) {
		return still(say(state, 'the end'));
	}

	const lastRead = bottomOf(state);
	const moved = turn(without(state, 'focus'), 1);
	return still({...moved, lastRead});
};

const setMeasure = (state: State, measure: number | undefined): Step =>
	still(
		relay(state, changing =>
			measure === undefined
				? without(changing, 'measure')
				: {...changing, measure: Math.max(narrowest, measure)},
		),
	);

const themes: ReadonlyArray<Look['theme']> = ['auto', 'dark', 'light', 'mono'];

const nextTheme = (state: State): Step => {
	const theme = themes[(themes.indexOf(state.look.theme) + 1) % themes.length]!;
	return {
		state: say({...state, look: {...state.look, theme}}, `theme: ${theme}`),
		effects: [{type: 'theme', theme}],
	};
};

/**
The source line at the top of the screen, from 1.
*/
const lineHere = (state: State): number => {
	const {part, block} = readingPlace(state);
	return pageOf(state).laid(part, block)?.block.line ?? 1;
};

/**
Esc takes back what is in the way, one thing at a time: it never quits.
*/
const cancel = (state: State): Step =>
	still(
		state.beside
			? {...state, beside: false}
			: without(state, 'search', 'stop', 'focus', 'lastRead'),
	);

const half = (state: State): number =>
	Math.max(1, Math.floor(geometryOf(state).body / 2));

type Command = (state: State, name: string) => Step;

/**
Every command of the article, by its name in the key table.
*/
export const commands: Readonly<Record<string, Command>> = {
	'line-down': state => scrolled(state, 1),
	'line-up': state => scrolled(state, -1),
	'half-down': state => scrolled(state, half(state)),
	'half-up': state => scrolled(state, -half(state)),
	'screen-down': screenDown,
	'screen-up': state => still(turn(without(state, 'focus', 'lastRead'), -1)),
	top: state => still(toStart(without(remember(state), 'focus', 'lastRead'))),
	bottom: state => still(toEnd(without(remember(state), 'focus', 'lastRead'))),
	'next-section': state => still(jumpToLandmark(state, 'section', 1)),
	'previous-section': state => still(jumpToLandmark(state, 'section', -1)),
	'section-number': (state, name) => still(jumpToNumber(state, Number(name))),
	'parent-section': state => still(jumpToParent(state)),
	contents: state => still(openList(state, 'contents')),
	'next-table': state => still(jumpToLandmark(state, 'table', 1)),
	'previous-table': state => still(jumpToLandmark(state, 'table', -1)),
	follow,
	gather,
	'next-stop': state => still(moveStop(state, 1)),
	'previous-stop': state => still(moveStop(state, -1)),
	back: state => still(travel(state, 'past')),
	forward: state => still(travel(state, 'future')),
	peek: state => still(peek(state)),
	links: state => still(openList(state, 'links')),
	find: state => still(openPrompt(state)),
	'next-hit': state =>
		still(
			state.search === undefined
				? jumpToLandmark(state, 'section', 1)
				: moveHit(state, 1),
		),
	'previous-hit': state =>
		still(
			state.search === undefined
				? jumpToLandmark(state, 'section', -1)
				: moveHit(state, -1),
		),
	repairs: state => still(openList(state, 'repairs')),
	source: state => still({...state, beside: !state.beside}),
	mark: (state, name) => still(setMark(state, name)),
	'to-mark': (state, name) => still(toMark(state, name)),
	'copy-section': state => copyFrom(state, 'copy-section'),
	'copy-table': state => copyFrom(state, 'copy-table'),
	'copy-code': state => copyFrom(state, 'copy-code'),
	'copy-link': state => copyFrom(state, 'copy-link'),
	'copy-all': state => copyFrom(state, 'copy-all'),
	wider(state) {
		const measure = geometryOf(state).measure + measureStep;
		const widest = geometryOf(state).width;
		return setMeasure(state, Math.min(widest, measure));
	},
	narrower: state => setMeasure(state, geometryOf(state).measure - measureStep),
	'default-measure'(state) {
		const step = setMeasure(state, undefined);
		return still(
			say(step.state, `measure: at most ${comfortableMeasure} columns`),
		);
	},
	theme: nextTheme,
	edit: state =>
		state.restricted
			? still(say(state, 'the editor is off here', true))
			: asked(state, {type: 'edit', line: lineHere(state)}),
	reload: state => asked(state, {type: 'reload'}),
	repaint: state => asked(state, {type: 'repaint'}),
	suspend: state =>
		state.restricted ? still(state) : asked(state, {type: 'suspend'}),
	keys: state => still({...state, mode: 'keys', list: emptyList}),
	cancel,
	quit: state => asked(state, {type: 'quit'}),
	'quit-at-once': state => asked(state, {type: 'quit'}),
};
