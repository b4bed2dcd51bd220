import {
	comparedPieces,
	compareWords,
	deltaNote,
	omissionSign,
	type Comparison,
} from '../../article/table/index.js';
import type {Cell} from '../../article/model.js';
import {toFlow, type Flow, type Span} from '../../layout/flow.js';
import type {Role} from '../../layout/line.js';
import {joinSafe, own, sanitise} from '../../text/sanitise.js';
import type {Safe} from '../../text/safe.js';
import {needsSigns, type TableLook} from './look.js';
import {keyColumns, type Filter, type TableState} from './state.js';
import {columnReader, textAt} from './texts.js';

/**
What stands in a cell of the view: its text, what compare says of it, and what was found in it.
*/
export function cellFlow(
	state: TableState,
	row: number,
	column: number,
	look: TableLook,
): Flow {
	const cell: Cell = state.table.rows.at(row)?.[column] ?? '';
	const flow = compared(state, row, column, look) ?? toFlow(cell, look);
	return state.find === undefined ? flow : withMatches(flow, state.find);
}

/**
The header of a column, with a sign where it is the one that the others are compared with or sorted by.
*/
export function headerFlow(
	state: TableState,
	column: number,
	look: TableLook,
): Flow {
	const flow = toFlow(state.table.header?.[column] ?? '', look);
	const signs: string[] = [];
	if (state.sort?.column === column) {
		const [up, down] = look.ascii ? ['^', 'v'] : ['↑', '↓'];
		signs.push(state.sort.direction === 'up' ? up : down);
	}

	if (state.reference === column) {
		signs.push('(reference)');
	}

	return signs.length === 0
		? flow
		: append(flow, ` ${signs.join(' ')}`, ['hint']);
}

/**
What the compare view makes of a cell; undefined where it has nothing to say.
*/
function compared(
	state: TableState,
	row: number,
	column: number,
	look: TableLook,
): Flow | undefined {
	const {table, reference} = state;
	if (
		reference === undefined ||
		column === reference ||
		column < keyColumns(table)
	) {
		return undefined;
	}

	const from = textAt(table, row, reference);
	const to = textAt(table, row, column);
	const comparison = compareWords(from, to);
	const hasSigns = needsSigns(look);
	const flow = toFlow(to, look);
	if (comparison.kind === 'equal') {
		const all = [{start: 0, end: flow.text.length, roles: ['equal'] as const}];
		const equal: Flow = {...flow, spans: flow.text === '' ? [] : all};
		return hasSigns && flow.text !== ''
			? append(equal, ' =', ['equal'])
			: equal;
	}

	const marked =
		comparison.kind === 'changed' ? markWords(to, comparison, look) : flow;
	const delta = deltaNote(from, to, {
		isAscii: look.ascii,
		readFrom: columnReader(table, reference),
		readTo: columnReader(table, column),
	});
	return delta === undefined
		? marked
		: append(marked, sanitise(` ${delta}`), ['hint']);
}

function markWords(
	text: string,
	comparison: Extract<Comparison, {kind: 'changed'}>,
	look: TableLook,
): Flow {
	const hasSigns = needsSigns(look);
	const spans: Span[] = [];
	const pieces: Safe[] = [];
	let length = 0;
	for (const {kind, text: piece} of comparedPieces(text, comparison)) {
		const safe = sanitise(piece);
		const drawn =
			kind === 'omitted'
				? own(omissionSign(pieces.length === 0, look.ascii))
				: kind === 'changed' && hasSigns
					? own(`*${safe}*`)
					: safe;
		pieces.push(drawn);
		if (kind !== 'kept') {
			const roles = ['changed'] as const;
			spans.push({start: length, end: length + drawn.length, roles});
		}

		length += drawn.length;
	}

	return {text: joinSafe(pieces), spans, stops: []};
}

function append(flow: Flow, text: string, roles: readonly Role[]): Flow {
	const start = flow.text.length + 1;
	const joined = joinSafe([flow.text, own(text)]);
	return {
		...flow,
		text: joined,
		spans: [...flow.spans, {start, end: joined.length, roles}],
	};
}

/**
More of them in one cell than this are not marked.
*/
const mostMatches = 100;

/**
Adds the role of a match to stretches of a flow, cutting the spans that they meet.
*/
function withMatches(flow: Flow, {pattern}: Filter): Flow {
	const matches = pattern.matches(flow.text, mostMatches);
	if (matches.length === 0) {
		return flow;
	}

	const edges = new Set<number>();
	for (const {start, end} of [...flow.spans, ...matches]) {
		edges.add(start);
		edges.add(end);
	}

	const sorted = [...edges].toSorted((a, b) => a - b);
	const spans: Span[] = [];
	for (const [index, start] of sorted.slice(0, -1).entries()) {
		const end = sorted[index + 1]!;
		const under = flow.spans.find(
			span => span.start <= start && span.end >= end,
		);
		const isMatch = matches.some(
			match => match.start <= start && match.end >= end,
		);
		if (under !== undefined || isMatch) {
			const roles: Role[] = [
				...(under?.roles ?? []),
				...(isMatch ? (['match'] as const) : []),
			];
			spans.push({...under, start, end, roles});
		}
	}

	return {...flow, spans};
}

/**
The text of a flow on one line.
*/
export function oneLine(flow: Flow): Flow {
	return flow.text.includes('\n')
		? {...flow, text: own(flow.text.replaceAll('\n', ' '))}
		: flow;
}
