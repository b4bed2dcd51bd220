import type {Repair} from '../../article/model.js';
import {drawn} from '../../layout/hang.js';
import {stretchOf, type Line, type Role} from '../../layout/line.js';
import {hitsIn} from '../find.js';
import {compareTargets, type Place} from '../place.js';
import type {Laid} from '../page.js';
import type {State} from '../state.js';
import {geometryOf, headRows, pageOf} from '../viewport.js';
import {overlay, type Highlight} from './overlay.js';
import {blankLine, cut, lineOf} from './runs.js';

const highlightsIn = (
	state: State,
	{part, block}: Place,
	line: Line,
): Highlight[] => {
	const {search, stop} = state;
	const highlights: Highlight[] = [];
	const shown = search === undefined ? undefined : stretchOf(line);
	const hits = shown ? hitsIn(state, {part, block, ...shown}) : [];
	for (const hit of hits) {
		const isPresent =
			search?.present !== undefined &&
			compareTargets(hit, search.present) === 0;
		highlights.push({...hit, role: isPresent ? 'present-match' : 'match'});
	}

	if (stop?.part === part && stop.block === block) {
		highlights.push({...stop, role: 'cursor'});
	}

	return highlights;
};

const actMarks: Readonly<Record<Repair['act'], string>> = {
	repaired: '~',
	folded: '~',
	flagged: '?',
};

/**
What cleaning did to a block, while the repairs are open.
*/
const repairMark = (state: State, laid: Laid, place: Place): string => {
	if (state.mode !== 'repairs' || place.row !== laid.blanks) {
		return '';
	}

	const {line, endLine} = laid.block;
	const found = state.index.repairs.find(
		({repair, part}) =>
			part === place.part && repair.line <= endLine && repair.endLine >= line,
	);
	return found === undefined ? '' : actMarks[found.repair.act];
};

const isSame = (a: Place | undefined, b: Place): boolean =>
	a?.part === b.part && a.block === b.block && a.row === b.row;

/**
Columns that a block reaches beyond the measure, for tables and code that use the whole width.
*/
const overhang = (laid: Laid, measure: number): number => {
	const {type} = laid.block;
	return (type === 'table' || type === 'code') && laid.layout.rows > 0
		? Math.max(0, laid.layout.line(laid.layout.rows - 1).width - measure)
		: 0;
};

/**
One row of the text, with its margin and what is laid over it.
*/
const bodyLine = (state: State, place: Place): Line => {
	const page = pageOf(state);
	const laid = page.laid(place.part, place.block);
	const line = page.line(place);
	const {left, measure, columns} = geometryOf(state);
	if (laid === undefined || line === undefined) {
		return blankLine;
	}

	const highlights = highlightsIn(state, place, line);
	const shown = overlay(line, highlights);
	const {ascii, plain} = state.look;
	const isHit = plain && shown !== line;
	const mark = isHit
		? '>'
		: isSame(state.lastRead, place)
			? ascii
				? '-'
				: '–'
			: repairMark(state, laid, place);
	const margin = Math.max(0, left - Math.ceil(overhang(laid, measure) / 2));
	const roles: Role[] = ['mark'];
	const before =
		mark === '' || margin === 0
			? [drawn(' '.repeat(margin))]
			: [
					drawn(' '.repeat(Math.max(0, margin - 2))),
					drawn(mark, ...roles),
					drawn(' '.repeat(Math.min(1, margin - 1))),
				];
	return lineOf(...cut([...before, ...shown.runs], columns));
};

/**
The rows of the body, from the top of the viewport; as many as asked for.
*/
export const bodyLines = (state: State, rows: number): readonly Line[] => {
	const page = pageOf(state);
	const lines: Line[] = headRows(state, state.top).map(place =>
		bodyLine(state, place),
	);
	let place = state.top;
	while (lines.length < rows) {
		lines.push(bodyLine(state, place));
		const next = page.move(place, 1);
		if (isSame(next, place)) {
			break;
		}

		place = next;
	}

	while (lines.length < rows) {
		lines.push(blankLine);
	}

	return lines;
};
