import type {Inline} from '../article/model.js';
import {checkAddress, namesHost} from '../text/address.js';
import type {Safe} from '../text/safe.js';
import {own, sanitise, sliceSafe} from '../text/sanitise.js';
import {boundaryBefore, stringWidth} from '../text/width.js';
import {collapse, FlowBuilder} from './flow-builder.js';
import type {Role, Run, Stop} from './line.js';

/**
A stretch of a flow in one style, in UTF-16 units of its text.
*/
export type Span = {
	readonly start: number;
	readonly end: number;
	readonly roles: readonly Role[];
	/**
	A checked address.
	*/
	readonly address?: string;
};

/**
Running text, made safe and ready to be broken into lines. `\n` is a forced break.
*/
export type Flow = {
	readonly text: Safe;
	/**
	In order, not overlapping; what lies between them is plain.
	*/
	readonly spans: readonly Span[];
	readonly stops: readonly Stop[];
};

export type FlowOptions = {
	/**
	The program's own marks use no character outside ASCII.
	*/
	readonly ascii: boolean;
	/**
	The host that the article is from: its own links do not name it.
	*/
	readonly site?: string;
};

/**
Visible text of inlines, for telling whether a link names its host.
*/
function visibleText(inlines: readonly Inline[]): string {
	return inlines
		.map(inline => {
			if (inline.type === 'text' || inline.type === 'code') {
				return inline.text;
			}

			return 'children' in inline ? visibleText(inline.children) : ' ';
		})
		.join('');
}

function withRole(roles: readonly Role[], role: Role): readonly Role[] {
	return roles.includes(role) ? roles : [...roles, role];
}

/**
Between as many backticks as its own text needs.
*/
function inBackticks(text: string): string {
	const inner = collapse(sanitise(text));
	const runs = inner.match(/`+/g)?.map(run => run.length) ?? [];
	const fence = '`'.repeat(runs.length === 0 ? 1 : Math.max(...runs) + 1);
	const pad = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
	return fence + pad + inner + pad + fence;
}

/**
Where a link leads, when its text does not say so.
*/
function destination(
	link: Extract<Inline, {type: 'link'}>,
	host: string | undefined,
	site: string | undefined,
): string | undefined {
	const text = visibleText(link.children);
	if (host !== undefined) {
		return host === site || namesHost(text, host) ? undefined : host;
	}

	const mail = /^mailto:(?<mail>[^?]+)/i.exec(link.address)?.groups?.mail;
	return mail === undefined || text.includes(mail) ? undefined : mail;
}

function addLink(
	builder: FlowBuilder,
	link: Extract<Inline, {type: 'link'}>,
	roles: readonly Role[],
	options: FlowOptions,
): void {
	const checked = checkAddress(link.address);
	const children: readonly Inline[] =
		link.children.length === 0
			? [{type: 'text', text: link.address}]
			: link.children;
	builder.stop({kind: 'link', target: link.address}, () => {
		builder.linked(checked?.href, () => {
			addInlines(builder, children, withRole(roles, 'link'), options);
		});
	});
	const leadsTo = destination({...link, children}, checked?.host, options.site);
	if (leadsTo === undefined) {
		return;
	}

	builder.gap();
	builder.literal(`${options.ascii ? '-' : '—'} ${sanitise(leadsTo)}`, [
		'hint',
	]);
}

function addInline(
	builder: FlowBuilder,
	inline: Inline,
	roles: readonly Role[],
	options: FlowOptions,
): void {
	switch (inline.type) {
		case 'text': {
			builder.text(inline.text, roles);
			break;
		}

		case 'emphasis':
		case 'strong': {
			addInlines(
				builder,
				inline.children,
				withRole(roles, inline.type),
				options,
			);
			break;
		}

		case 'strike': {
			const struck = withRole(roles, 'strike');
			builder.literal('~~', struck);
			addInlines(builder, inline.children, struck, options);
			builder.literal('~~', struck);
			break;
		}

		case 'code': {
			builder.literal(inBackticks(inline.text), withRole(roles, 'code'));
			break;
		}

		case 'link': {
			addLink(builder, inline, roles, options);
			break;
		}

		case 'image': {
			builder.literal(imageText(inline.alt), roles);
			break;
		}

		case 'break': {
			builder.newline();
			break;
		}

		case 'note': {
			builder.stop({kind: 'note', target: inline.label}, () => {
				builder.literal(
					`[${collapse(sanitise(inline.label))}]`,
					withRole(roles, 'link'),
				);
			});
			break;
		}

		case 'source': {
			builder.text(inline.text, withRole(roles, 'hint'));
			break;
		}
	}
}

function addInlines(
	builder: FlowBuilder,
	inlines: readonly Inline[],
	roles: readonly Role[],
	options: FlowOptions,
): void {
	for (const inline of inlines) {
		addInline(builder, inline, roles, options);
	}
}

/**
What stands in the text for a picture.
*/
export function imageText(alt: string): Safe {
	const text = collapse(sanitise(alt)).trim();
	return own(text === '' ? '[image]' : `[image: ${text}]`);
}

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
	const runs: Run[] = [];
	const add = (from: number, to: number, span?: Span) => {
		if (to <= from) {
			return;
		}

		const text = sliceSafe(flow.text, from, to);
		runs.push({
			text,
			width: stringWidth(text),
			roles:
				span === undefined
					? extra
					: [...extra, ...span.roles.filter(role => !extra.includes(role))],
			at: base + from,
			...(span?.address !== undefined && {address: span.address}),
		});
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
