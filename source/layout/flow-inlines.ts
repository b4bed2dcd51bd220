import type {Inline} from '../article/model.js';
import {checkAddress, namesHost} from '../text/address.js';
import type {Safe} from '../text/safe.js';
import {own, sanitise} from '../text/sanitise.js';
import {collapse, type FlowBuilder} from './flow-builder.js';
import type {FlowOptions} from './flow-types.js';
import type {Role} from './line.js';

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
	const leadsTo =
		options.bare === true
			? undefined
			: destination({...link, children}, checked?.host, options.site);
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

/**
Adds inlines in order, `roles` being those of what they stand in.
*/
export function addInlines(
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
function imageText(alt: string): Safe {
	const text = collapse(sanitise(alt)).trim();
	return own(text === '' ? '[image]' : `[image: ${text}]`);
}
