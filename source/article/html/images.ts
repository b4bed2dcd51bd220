import type {Reading} from './reading.js';
import {attribute, type ElementNode} from './tree.js';

export type Image = {
	readonly address: string;
	readonly alt: string;
	readonly title?: string;
};

/**
Where pages that load their pictures late keep the real address.
*/
const lateNames = [
	'data-src',
	'data-original',
	'data-lazy-src',
	'data-lazy',
	'data-url',
	'data-hi-res-src',
	'data-full-src',
	'data-srcset',
	'srcset',
];

const stopGap =
	/(?:^|[-/_])(?:blank|spacer|placeholder|pixel|transparent|1x1|loading|clear)[\w\-.]*\.(?:gif|png|svg)/i;

function addressOf(element: ElementNode): string | undefined {
	const source = attribute(element, 'src')?.trim() ?? '';
	if (source !== '' && !source.startsWith('data:') && !stopGap.test(source)) {
		return source;
	}

	for (const name of lateNames) {
		const value = attribute(element, name)?.trim() ?? '';
		// A source set names the address first, then a size.
		const first = /^[^\s,]\S*/.exec(value)?.[0];
		if (first !== undefined && !first.startsWith('data:')) {
			return first.replace(/,$/, '');
		}
	}

	return undefined;
}

/**
In CSS pixels; undefined where the attribute has no plain number.
*/
function size(element: ElementNode, name: string): number | undefined {
	const value = attribute(element, name);
	return value !== undefined && /^\d+(?:px)?$/.test(value.trim())
		? Number(value.replace('px', ''))
		: undefined;
}

/**
Many pages leave the alternative text of a picture empty when its caption says all.
*/
function isCaptioned(element: ElementNode): boolean {
	let at = element.parent;
	while (at && at.tag !== 'figure') {
		at = at.parent;
	}

	return (
		at?.children.some(
			child => child.kind === 'element' && child.tag === 'figcaption',
		) ?? false
	);
}

/**
A picture; undefined for what no reader would miss: no address, a tracking pixel, a decoration (an alternative text that
is given and empty).
*/
export function imageOf(
	element: ElementNode,
	{resolve}: Reading,
): Image | undefined {
	const alt = attribute(element, 'alt')?.replaceAll(/\s+/g, ' ').trim();
	const written = addressOf(element);
	const address = written === undefined ? undefined : resolve(written);
	const width = size(element, 'width') ?? 100;
	const height = size(element, 'height') ?? 100;
	if (
		address === undefined ||
		width <= 2 ||
		height <= 2 ||
		(alt === '' && !isCaptioned(element))
	) {
		return undefined;
	}

	const title = attribute(element, 'title')?.trim() ?? '';
	return {
		address,
		alt: alt ?? '',
		...(!(title === '' || title === alt) && {title}),
	};
}
