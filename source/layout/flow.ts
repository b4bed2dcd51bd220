import type {Inline} from '../article/model.js';
import type {Safe} from '../text/safe.js';
import {own, sanitise, sliceSafe} from '../text/sanitise.js';
import {boundaryBefore, stringWidth} from '../text/width.js';
import {collapse, FlowBuilder} from './flow-builder.js';
import {addInlines} from './flow-inlines.js';
import type {Flow, FlowOptions, Span} from './flow-types.js';
import type {Role, Run} from './line.js';

export type {Flow, FlowOptions, Span} from './flow-types.js';

/**
No style begins or ends inside a grapheme: terminals would draw its halves apart.
*/
function snap<Part extends {readonly start: number; readonly end: number}>(
	text: Safe,
	parts: readonly Part[],
): Part[] {
	return parts
		.map(part => ({
			...part,
			start: boundaryBefore(text, part.start),
			end: boundaryBefore(text, part.end),
		}))
		.filter(part => part.end > part.start);
}

function plainFlow(content: string): Flow {
	const text = sanitise(content);
	const lines = text.split('\n').map(line => collapse(own(line)).trim());
	const first = lines.findIndex(line => line !== '');
	const last = lines.findLastIndex(line => line !== '');
	return {
		text: own(lines.slice(Math.max(0, first), last + 1).join('\n')),
		spans: [],
		stops: [],
	};
}

/**
Flattens inlines, or a plain text in which `\n` is a forced break, into safe text with styled spans and stops.

Blanks are collapsed as HTML does. A link whose text does not begin with its host names it: `text — host`.
*/
export function toFlow(
	content: string | readonly Inline[],
	options: FlowOptions,
): Flow {
	if (typeof content === 'string') {
		return plainFlow(content);
	}

	const builder = new FlowBuilder();
	addInlines(builder, content, [], options);
	const flow = builder.finish();
	const isAscii = /^[\n\u{20}-\u{7E}]*$/u.test(flow.text);
	return isAscii || (flow.spans.length === 0 && flow.stops.length === 0)
		? flow
		: {
				text: flow.text,
				spans: snap(flow.text, flow.spans),
				stops: snap(flow.text, flow.stops),
			};
}

/**
The first span that ends after an offset.
*/
function firstSpan(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (spans[middle]!.end > offset) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}

	return low;
}

/**
The roles of a span where the whole stretch has some of its own.
*/
function rolesOf(span: Span, extra: readonly Role[]): readonly Role[] {
	return extra.length === 0
		? span.roles
		: [...extra, ...span.roles.filter(role => !extra.includes(role))];
}

/**
The runs of a stretch of a flow, from `start` to `end` in its text. `base` is where the flow begins in the text of its
block; `extra` are roles that the whole stretch has.
*/
export function runsOf(
	flow: Flow,
	start: number,
	end: number,
	base: number,
	extra: readonly Role[] = [],
): Run[] {
	if (flow.spans.length === 0) {
		const text = sliceSafe(flow.text, start, end);
		return end > start
			? [{text, width: stringWidth(text), roles: extra, at: base + start}]
			: [];
	}

	const runs: Run[] = [];
	const add = (from: number, to: number, span?: Span) => {
		if (to <= from) {
			return;
		}

		const text = sliceSafe(flow.text, from, to);
		const width = stringWidth(text);
		const at = base + from;
		if (span === undefined) {
			runs.push({text, width, roles: extra, at});
			return;
		}

		const {address} = span;
		const roles = rolesOf(span, extra);
		runs.push(
			address === undefined
				? {text, width, roles, at}
				: {text, width, roles, at, address},
		);
	};

	let index = firstSpan(flow.spans, start);
	let at = start;
	while (at < end) {
		const span = flow.spans[index];
		if (span === undefined || span.start >= end) {
			break;
		}

		add(at, Math.max(at, span.start));
		const to = Math.min(span.end, end);
		add(Math.max(at, span.start), to, span);
		at = to;
		index++;
	}

	add(at, end);
	return runs;
}
